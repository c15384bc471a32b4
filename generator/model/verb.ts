/** Which words are verbs when they end a path: `/licenses/activate`, `/subscriptions/{id}/change-plan`. */
import type { Words } from "./api.js";
import { isPlural } from "../name/noun.js";

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that APIs use as verbs only. */
const verbs = list(`
  abort accept acknowledge activate add adjust advance allocate amend analyze answer append apply approve ask assign associate attach
  authenticate authorize autocomplete bind bulk calculate cancel capture cast change check claim classify clear close collect
  commit compare complete compose compute confirm connect consume convert create deactivate deauthorize decline decode decrypt dedupe
  delete deny deploy deprecate deregister detach detect dial disable disassociate disburse discard disconnect dismiss dispatch
  distribute duplicate edit embed enable encode encrypt end enqueue enrich enroll ensure enumerate erase estimate evaluate evict exchange
  execute expire extend extract fetch finalize finalise find finish forget forward generate get grant hangup identify ignore impersonate
  increment decrement ingest initialize initiate inject insert inspect install instantiate invalidate invite issue join kick launch
  leave link list load login logout lookup mark merge migrate modify move mute normalize notify obtain open parse pause perform ping
  populate post prepare promote demote propose provision publish purge put query quiesce read reactivate reassign rebuild
  recalculate receive recognize recompute reconcile recover redeem redeliver refresh refuse regenerate register reimport reindex reinstate
  reissue reject release reload remove rename render renew reopen reorder repair replace replay reprocess request resend reset
  resize resolve restart restore resubmit resume retrieve retry revalidate revert revoke rewind rotate run save schedule
  search select send serve set settle share shutdown sign signin signout signup simulate skip snooze split start stop
  submit subscribe suggest summarize suspend swap switch sync synchronize tokenize track transcribe transfer translate trash trigger
  unarchive unassign unassociate unban unbind unblock undelete undo unenroll unfollow unfreeze uninstall unlink unlock unmute
  unpause unpin unpublish unregister unresolve unschedule unshare unstar unsubscribe unsuspend untrash unvote unwatch update upgrade downgrade
  upload upsert use validate verify void vote withdraw write
  terminate acquire click compact count crop drag exec flush kill pay press reboot reply retire retry revise route scroll spawn tag type undeploy unlock wait wake
  ack compile contest deliver fail fulfill invoke keep play recall redact remember remix reveal rollback rerun seek succeed toggle contains exists enhance precheck
`);

/** Words, verbs above or not, that may also be nouns: their surroundings decide. */
const nouns = list(`
  answer archive ask backup ban block boost bulk call cast change charge check checkout claim clone close comment commit compare
  connect copy credit crawl debit deposit display download dispute draft edit embed end exchange execute export fill filter flag follow
  fork freeze import increment index invite invoice issue join launch link list load lock login mail map mark match merge message move
  open order pause payout pin ping poll post preview print process purchase query quote rate read rebuild refund release reload render repair reply
  report request reserve reset restart restore retry return reverse review run sale sample save scan schedule score scrape screenshot search
  share sign signal sort split star start stop stream subscribe summarize swap switch sync test top touch track transfer translate trash trigger
  upgrade downgrade upload use view void vote watch withdraw write
  click contest count crop drag pay play press recall remix reply rerun retry rollback route scroll send stage tag type wait
`);

/** Words that may be nouns, but hardly ever when another word follows: `list files`, `read file`, `click mouse`. */
const leading = list("check click count download drag list press read retry send submit switch sync upload write");

/** Those of them that often occur in the names of things. */
const things = list("check click count press reply upload write");

/** Words that may end a verb phrase: `log out`, `mark as read`. */
const particles = list("in out up down on off");

export function isVerb(word: string): boolean {
  return verbs.has(word) || nouns.has(word) || isReversed(word);
}

/** Whether a verb cannot be taken for the name of a thing. */
function isPureVerb(word: string): boolean {
  return (verbs.has(word) && !nouns.has(word)) || isReversed(word);
}

/** Nouns that look like a reversed verb. */
const unreversed = list(
  "discount discounts design designs display research remark retest detail details destination description",
);

/** Whether a word is a verb with a prefix: `unarchive`, `redeploy`, `deactivate`, `batchdelete`. */
function isReversed(word: string): boolean {
  if (unreversed.has(word)) return false;
  const stem = /^(?:un|re|de|dis|bulk|batch)([a-z]{4,})$/.exec(word)?.[1];
  return stem !== undefined && verbs.has(stem);
}

/** Whether words are a verb phrase: `change plan`, `search by pan`, `mark as read`, `bulk update`, `log in`. */
export function isVerbPhrase(words: Words): boolean {
  const [first, second] = words;
  if (first === undefined) return false;
  if (isPureVerb(first)) return true;
  if (second === undefined) return false;
  // `upload sessions` and `check runs` are things; `list files` is not.
  if (leading.has(first)) return !things.has(first) || !isPlural(words.at(-1) ?? "");
  if ((first === "bulk" || first === "batch" || first === "multi" || first === "mass") && isPureVerb(second))
    return true;
  return (
    isVerb(first) &&
    (particles.has(second) || second === "by" || second === "as" || second === "all" || second === "for")
  );
}

/** Whether words may be a verb, but may also name a thing. */
export function mayBeVerb(words: Words): boolean {
  const [first] = words;
  return first !== undefined && isVerb(first);
}

/** Verbs that only ask: with GET, they change nothing. */
const asking = list(
  "check count display download export follow list lookup poll preview print query search stream subscribe tail verify watch",
);

/** Whether words may name what a GET does. */
export function mayBeAsked(words: Words): boolean {
  const [first, ...others] = words;
  return first !== undefined && others.length === 0 && asking.has(first);
}

/** Verbs that take a thing away: a DELETE keeps such a name where its author uses one. */
export const removals: ReadonlySet<string> = list(
  "archive cancel revoke void trash terminate deactivate disable remove unsubscribe unlink detach disconnect stop close expire clear purge",
);
