/**
 * What the tests of OpenAI's and Dodo Payments' SDKs assert of a client, test file by test file, in our words: the row of the
 * conformance suite that shows it here, or why it is otherwise here, with the row that shows what is so in its place.
 *
 * Their tests of single resources are compared by `sdk.test.ts`, call by call.
 */
export interface Behaviour {
  readonly asserted: string;
  /** The name of a row, or the beginning of the names of several. */
  readonly row?: string;
  /** Why it is otherwise here. */
  readonly because?: string;
}

export const behaviours: Readonly<Record<string, readonly Behaviour[]>> = {
  "index.test.ts, headers": [
    { asserted: "defaultHeaders are in every request", row: "defaultHeaders are sent" },
    { asserted: "undefined leaves a default header", row: "a call's undefined keeps a default header" },
    { asserted: "null removes a default header", row: "a call's null removes a default header" },
    { asserted: "defaultHeaders may be Headers", row: "defaultHeaders as the platform's Headers" },
    { asserted: "defaultHeaders may be pairs", row: "defaultHeaders as pairs" },
    {
      asserted: "OPENAI_CUSTOM_HEADERS adds headers",
      because: "the variables that a client reads are those of its contract: base URL, log level and credentials",
    },
    { asserted: "the last of names that differ in their case counts", row: "of names that differ in their case alone" },
    { asserted: "Content-Length counts bytes", row: "a raw body: the length of" },
  ],
  "index.test.ts, logging": [
    { asserted: "debug lines come at the level debug", row: "logLevel debug" },
    { asserted: "no debug lines come at the level info", row: "logLevel info" },
    { asserted: "the level is warn unless it is said", row: "a log level that nobody knows is none" },
    { asserted: "the environment sets the level", row: "a log level of the environment" },
    {
      asserted: "a level in the environment that nobody knows gives a warning",
      row: 'a warning of a log level that nobody knows: {"CONFORMANCE_LOG":"loud"}, 1',
    },
    { asserted: "an option wins over the environment", row: "an option's log level wins over the environment's" },
    {
      asserted: "no warning where the option is a level",
      row: 'a warning of a log level that nobody knows: {"CONFORMANCE_LOG":"loud","logLevel":"debug"}, 0',
    },
  ],
  "log.test.ts": [
    {
      asserted: "lines have the request's headers, with credentials starred",
      row: "a bearer token shows nowhere after a 401",
      because: "no line has headers at all: a header that nobody thought of holds a credential too",
    },
    { asserted: "headers that the caller gave are not changed", row: "the caller's own headers are left as they were" },
  ],
  "index.test.ts, query": [
    { asserted: "defaultQuery is in the URL of a call without a query", row: "defaultQuery is sent" },
    { asserted: "several of them", row: "several values by defaultQuery" },
    { asserted: "undefined removes one", row: "a call's undefined removes a default" },
  ],
  "stringifyQuery.test.ts": [
    { asserted: "texts, numbers and truths", row: "query: text, a number and a truth" },
    { asserted: "null is empty, undefined nothing", row: "query: null, an untruth and nothing" },
    { asserted: "a name is encoded", row: "query: a slash in a name" },
    { asserted: "a value is encoded", row: "query: slashes, equals signs and ampersands" },
    {
      asserted: "a list is refused",
      row: "query: a list repeats its name",
      because: "OpenAPI says how each travels; newer versions of theirs send them too",
    },
    { asserted: "an object is refused", row: "query: an object is written in brackets", because: "the same" },
    { asserted: "a date is refused", row: "query: a date is written as ISO 8601 has it", because: "the same" },
  ],
  "qs/stringify.test.ts": [
    { asserted: "objects are written in brackets, at any depth", row: "query: objects within objects" },
    {
      asserted: "lists have indices, brackets, commas or their name again, as an option says",
      row: "query: a list repeats its name",
      because: "the document says it of each parameter; `docs/openapi-support.md` has the styles",
    },
    { asserted: "what is undefined is left out of objects and lists", row: "query: undefined in an object or a list" },
    { asserted: "a form of dates", row: "query: a date is written as ISO 8601 has it" },
  ],
  "index.test.ts, fetch": [
    { asserted: "a custom fetch is called with the URL", row: "a custom fetch's answer is parsed like any other" },
    { asserted: "the platform's fetch can be given", row: "the platform's own fetch can be given" },
    {
      asserted: "a signal ends a call that a slow fetch holds up",
      row: "abort while a custom fetch ignores its signal",
    },
    { asserted: "an abort is one attempt", row: "an abort is not tried again" },
    { asserted: "no listener is left on the caller's signal", row: "no listener and no timer is left behind" },
    { asserted: "a method is in upper case", row: "a custom fetch gets a URL string, an upper-case method" },
  ],
  "abort-compatibility.test.ts": [
    { asserted: "an abort while a body is read is an abort", row: "abort within the body" },
    {
      asserted: "an answer that was handed out ends with the signal",
      row: "abort of a body that was handed out unread",
    },
    {
      asserted: "a failure of the body that is no abort stays one",
      row: "a reset within the body is a failed connection",
    },
    { asserted: "many calls with one signal leave no listeners", row: "no listener and no timer is left behind" },
    {
      asserted: "it works without AbortSignal.any",
      because: "every platform that the client runs on has it",
    },
  ],
  "abort-forwarder.test.ts": [
    { asserted: "no listener is left on the caller's signal", row: "no listener and no timer is left behind" },
    {
      asserted: "none over retries",
      row: "no listener and no timer is left behind after 1000 calls that are tried again",
    },
    {
      asserted: "none where an answer cannot be parsed",
      row: "no listener and no timer is left behind after 1000 calls whose answer is broken",
    },
    {
      asserted: "no signals are joined where the caller has none",
      row: "without a signal of the caller's, none is joined",
    },
    { asserted: "a signal that is aborted sends nothing", row: "a signal that is already aborted sends nothing" },
    { asserted: "time that is up leaves the caller's signal alone", row: "time that is up is not the caller's abort" },
    {
      asserted: "an abort after the headers reaches fetch, with its reason",
      row: "an abort reaches fetch with its reason",
    },
    { asserted: "a body that breaks by itself stays that", row: "a reset within the body is a failed connection" },
    {
      asserted: "events end without an error where the caller aborts",
      row: "events end with the caller's signal",
      because: "who aborts with a signal is told so everywhere; the stream's own controller ends it without an error",
    },
    {
      asserted: "an abort within a body is called AbortError",
      row: "abort within the body",
      because: "it is an APIUserAbortError in every phase, and a member of every error union",
    },
    {
      asserted: "hooks of subclasses replace the signal",
      row: "a middleware replaces the request",
      because: "what wraps a request is a middleware, and no method that a subclass overrides",
    },
  ],
  "index.test.ts, base URL": [
    {
      asserted: "client.baseURL keeps a slash at its end",
      row: "the base URL http://h/v1/ is without a slash at its end",
      because: "it is dropped, so that a path is never joined with two",
    },
    {
      asserted: "with a slash at its end or without, URLs are the same",
      row: "a base URL with a path stays before every path",
    },
    { asserted: "an option", row: "the base URL http://h/v1 is" },
    { asserted: "a variable", row: "the base URL of the environment" },
    { asserted: "an empty or blank variable is none", row: "a blank variable counts as absent" },
    {
      asserted: "a variable and an environment are ambiguous",
      row: "the base URL of the environment and an environment's name",
    },
    { asserted: "but for baseURL: null", row: "baseURL: null lets the document's server win" },
    { asserted: "an operation's own server", row: "an operation's own server is called" },
    {
      asserted: "yields to the client's option",
      row: "a base URL of the caller's wins over an operation's own server",
    },
    { asserted: "and to the variable", row: "the base URL of the environment wins over an operation's own server" },
  ],
  "index.test.ts, clients": [
    { asserted: "maxRetries is read, and is 2", row: "maxRetries can be read, and is 2 unless it is said" },
    {
      asserted: "withOptions overrides, and leaves the first alone",
      row: "withOptions makes a client of the same class",
    },
    { asserted: "withOptions inherits", row: "withOptions goes to the new base URL with the headers and the query" },
    { asserted: "withOptions starts from what was set", row: "withOptions starts from a base URL and a time" },
    { asserted: "credentials of the environment", row: "a credential of the environment" },
    { asserted: "credentials given win over those", row: "an option's credential wins over the environment's" },
    {
      asserted: "a client cannot be made without a credential",
      row: "a client without any credential can be made",
      because: "operations that are open to all need none; the call that does says so before anything is sent",
    },
  ],
  "index.test.ts, bodies": [
    { asserted: "objects and lists are JSON", row: "a raw body: an empty object goes as JSON" },
    { asserted: "objects without a prototype are", row: "a raw body: an object without a prototype" },
    { asserted: "what has toJSON is", row: "a raw body: an object that says what it is in JSON" },
    { asserted: "what has toJSON and can be iterated over is", row: "a raw body: a collection that says what it is" },
    { asserted: "iterators become streams", row: "a raw body: an iterator of bytes" },
    { asserted: "async iterables do", row: "a raw body: an async iterable" },
    { asserted: "streams go as they are, with the caller's type or none", row: "a raw body: a stream" },
  ],
  "index.test.ts, retries": [
    { asserted: "a timeout is tried again", row: "a custom fetch that ends with its signal is tried again" },
    { asserted: "the number of retries is a header", row: "the number of retries is sent from the second attempt on" },
    { asserted: "a call's null omits it", row: "X-Retry-Count is omitted by null, in a call's headers" },
    { asserted: "a default's null omits it", row: "X-Retry-Count is omitted by null, in the client's defaults" },
    { asserted: "a call's own wins", row: "X-Retry-Count can be overridden" },
    {
      asserted: "the header is called X-Stainless-Retry-Count",
      row: "the number of retries is sent from the second attempt on",
      because: "it is X-Retry-Count, as that is no header of a vendor's, and left out on the first attempt",
    },
    { asserted: "retry-after in fractions of a second", row: "Retry-After: 0.25 is waited for" },
    { asserted: "retry-after-ms", row: "retry-after-ms: 1234 is waited for" },
    { asserted: "asResponse after retries", row: "asResponse gives the answer of the attempt that came through" },
  ],
  "index.test.ts, credentials": [
    { asserted: "a bearer token", row: "a bearer token" },
    { asserted: "each operation has its own", row: "a key in a header" },
    { asserted: "the first where several are there", row: "the first alternative whose credentials are there" },
    { asserted: "a function is not asked in vain", row: "a function is not asked where the operation takes another" },
    { asserted: "null is no credential, whatever the environment has", row: "null in place of a credential" },
    {
      asserted: "a call that lacks its credential fails",
      row: "no credential at all: an error before anything is sent",
    },
    { asserted: "a function may be async", row: "a bearer token by an async function" },
    {
      asserted: "it goes along to an absolute URL of another host",
      row: "an absolute path of another origin is called, and gets no credential",
      because: "a credential is for its own origin",
    },
    { asserted: "a function is asked again for another attempt", row: "a POST that the API asks to send again" },
  ],
  "buildHeaders.test.ts": [
    { asserted: "Headers", row: "defaultHeaders as the platform's Headers" },
    { asserted: "undefined leaves what is there", row: "an undefined default header keeps what is there" },
    { asserted: "null removes it", row: "a call's null removes a default header" },
    { asserted: "the last of two cases counts", row: "of two cookie headers that differ in their case" },
    { asserted: "lists of cookies", row: "a list of cookies has semicolons" },
    { asserted: "lists", row: "a list in a header has commas" },
    { asserted: "pairs with one name", row: "of pairs with one name, each counts" },
    { asserted: "undefined and null are no headers", row: "headers that are" },
    { asserted: "a name of other letters is refused", row: "a header name that only looks like one of ASCII" },
    { asserted: "an iterator that is none is ignored", row: "an object of headers with an iterator that is" },
  ],
  "path.test.ts": [
    { asserted: "undefined and null are refused", row: "a path parameter that is null is refused by its name" },
    { asserted: "objects are refused", row: "a path parameter that is an object is refused by its name" },
    { asserted: "segments of dots are refused", row: "a path parameter that is two dots is refused by its name" },
    {
      asserted: "encoded dots are refused",
      row: "a path parameter with a way up, encoded stays one segment",
      because: "their percent sign is encoded, so that they are data",
    },
    {
      asserted: "an empty value may leave a segment empty",
      row: "a path parameter that is an empty text is refused by its name",
      because: "`DELETE /things/` is another operation than the one that was asked for",
    },
    {
      asserted: "objects that have a toString of their own are written by it",
      row: "a path parameter that is an object is refused by its name",
      because: "it is a mistake far more often than it is meant",
    },
  ],
  "form.test.ts": [
    { asserted: "texts, numbers, truths, files and blobs", row: "numbers and truths in a form are text" },
    {
      asserted: "null is refused",
      row: "null in a form is an empty value, as it is in a query",
      because: "documents have fields that may be null, and it is the only way to say so",
    },
    { asserted: "undefined is left out", row: "a form leaves out what is undefined, in lists too" },
    {
      asserted: "objects are written in brackets",
      row: "an object in a form leaves out what is undefined",
      because: "OpenAPI says JSON; the setting for brackets writes them so",
    },
    {
      asserted: "toStreamingFile reads a stream while it is sent",
      row: "a file to upload: an async iterable",
      because: "no function of that name is in the contract; a stream in a form is read before it is sent",
    },
  ],
  "uploads.test.ts": [
    { asserted: "what is no file is refused", row: "toFile refuses Object" },
    { asserted: "an object of another class is refused", row: "toFile refuses Mine" },
    {
      asserted: "the types refuse a text",
      row: "a file to upload: toFile keeps the last part of a path",
      because: "a text is a file's content; its name is the second parameter",
    },
    { asserted: "an answer gives its name", row: "a file to upload: toFile names it by an answer's URL" },
    {
      asserted: "an answer of another fetch does",
      row: "a file to upload: toFile names it by the URL of an answer of another fetch",
    },
    { asserted: "a stream of a file does", row: "a file to upload: toFile names it by the path of a stream" },
    { asserted: "a File is given back as it is", row: "toFile gives a File as it is" },
    { asserted: "a platform without File is told so", because: "every platform that the client runs on has it" },
  ],
  "streaming.test.ts": [
    { asserted: "line feeds", row: "events: one event" },
    { asserted: "carriage returns", row: "events: events that end in CR" },
    { asserted: "both, in one chunk", row: "events: events that end in CR LF" },
    { asserted: "both, in two chunks", row: "events in chunks that end between a carriage return and its line feed" },
    { asserted: "characters cut by chunks", row: "events in chunks of one byte, cut within characters" },
    { asserted: "an event with a name", row: "events: an event with a name" },
    {
      asserted: "an event without data is one",
      row: "events: an event without data is none",
      because: "so says the HTML standard (9.2.6)",
    },
    { asserted: "data over several lines", row: "events: data over several lines, of which some are empty" },
    { asserted: "escaped line ends are data", row: "events: escaped line ends and the separators of Unicode are data" },
  ],
  "responses.test.ts": [
    { asserted: "headers in any case, joined", row: "the answer's headers are told apart by no case" },
    { asserted: "withResponse has the request's id", row: "withResponse gives data, answer and the request's id" },
    {
      asserted: "data has a hidden _request_id",
      row: "what is known of the request is no part of the data",
      because: "data is what the API sent; `withResponse()` has the id beside it",
    },
  ],
  "error.test.ts": [
    { asserted: "a class for each status", row: "an answer: an error that is documented" },
    { asserted: "the class of others is APIError", row: "an answer: an error that nobody documented" },
    { asserted: "a body without words of its own is the message", row: "an answer: an error without a message" },
    {
      asserted: "an object `error` in the body is the error's body",
      row: "an answer: an error in an object of its own",
      because: "`error` is the body that the document describes, and typed so; the message is taken from there",
    },
  ],
  "base64.test.ts": [
    { asserted: "bytes of UTF-8", row: "a user name and a password, in UTF-8" },
    { asserted: "and back", row: "a webhook: signed" },
  ],
};
