/**
 * Code as data: ts-morph's structures, except for types, values and statements. Those are trees here where ts-morph has
 * text, so that `write` can break their lines. Their leaves are finished code: `"it's"`, `LicenseKey`, `-1`.
 */
import type {
  ClassDeclarationStructure,
  ConstructorDeclarationStructure,
  ExportDeclarationStructure,
  GetAccessorDeclarationStructure,
  ImportDeclarationStructure,
  InterfaceDeclarationStructure,
  MethodDeclarationStructure,
  ModuleDeclarationStructure,
  ParameterDeclarationStructure,
  PropertyDeclarationStructure,
  PropertySignatureStructure,
  SourceFileStructure,
  TypeAliasDeclarationStructure,
  VariableDeclarationStructure,
  VariableStatementStructure,
} from "ts-morph";

declare const rendered: unique symbol;

/**
 * A single token of TypeScript. Only `syntax.ts` makes one: from words in our own sources, or from any text as a name,
 * key or literal.
 */
export type Token = string & { readonly [rendered]: "token" };

/** Text that cannot end a comment, nor begin a block tag that is not ours. Only `syntax.ts` makes it. */
export type CommentText = string & { readonly [rendered]: "comment" };

/** A file's comment with its delimiters; may be empty. Only `syntax.ts` makes it. */
export type Comment = string & { readonly [rendered]: "file comment" };

/** Text in which all markup is ours. Only `syntax.ts` makes it. */
export type Prose = string & { readonly [rendered]: "prose" };

export type TypeCode =
  /** `string`, `null`. */
  | { readonly kind: "keyword"; readonly text: Token }
  /** `"active"`, `-1`, `true`. */
  | { readonly kind: "literal"; readonly text: Token }
  /** `Page<Item>` */
  | { readonly kind: "reference"; readonly name: Token; readonly arguments: readonly TypeCode[] }
  /** `typeof NotFoundError` */
  | { readonly kind: "query"; readonly name: Token }
  | { readonly kind: "array"; readonly items: TypeCode }
  | {
      readonly kind: "tuple";
      readonly items: readonly { readonly type: TypeCode; readonly optional: boolean }[];
      readonly rest?: TypeCode;
    }
  | {
      readonly kind: "object";
      readonly properties: readonly PropertySignatureCode[];
      /** `[key: string]: …` */
      readonly index?: TypeCode;
    }
  /** Has two members or more. */
  | { readonly kind: "union"; readonly members: readonly TypeCode[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeCode[] };

export type ValueCode =
  | { readonly kind: "name"; readonly name: Token }
  | { readonly kind: "string"; readonly text: Token }
  | { readonly kind: "number"; readonly text: Token }
  /** `true`, `null`. */
  | { readonly kind: "keyword"; readonly text: Token }
  | { readonly kind: "list"; readonly items: readonly ValueCode[] }
  | { readonly kind: "record"; readonly entries: readonly EntryCode[] }
  | { readonly kind: "member"; readonly object: ValueCode; readonly name: Token }
  | { readonly kind: "call"; readonly callee: ValueCode; readonly arguments: readonly ValueCode[] }
  | { readonly kind: "new"; readonly className: Token; readonly arguments: readonly ValueCode[] }
  | { readonly kind: "await"; readonly value: ValueCode };

export type EntryCode =
  /** `key: value` */
  | { readonly kind: "property"; readonly key: Token; readonly value: ValueCode }
  /** `{ id }` */
  | { readonly kind: "shorthand"; readonly name: Token }
  /** `...this._path` */
  | { readonly kind: "spread"; readonly value: ValueCode };

/** A structure of ts-morph with only these of its keys, and with further fields of ours. */
type Code<Structure, Keys extends keyof Structure, Fields = object> = Readonly<Pick<Structure, Keys>> &
  Readonly<Fields> & {
    /** Set where a blank line stands before it. */
    readonly leadingTrivia?: "\n";
  };

interface Documented {
  /** In the form that ts-morph takes: where the first line is empty, the comment has several lines. */
  readonly docs: readonly CommentText[];
}

export type PropertySignatureCode = Code<
  PropertySignatureStructure,
  "hasQuestionToken",
  Documented & { readonly name: Token; readonly type: TypeCode }
>;

export type PropertyCode = Code<
  PropertyDeclarationStructure,
  "isStatic" | "isReadonly" | "hasDeclareKeyword",
  Partial<Documented> & { readonly name: Token; readonly type: TypeCode; readonly initializer?: ValueCode }
>;

export type ParameterCode = Code<
  ParameterDeclarationStructure,
  "hasQuestionToken",
  { readonly name: Token; readonly type: TypeCode; readonly initializer?: ValueCode }
>;

interface Signature extends Partial<Documented> {
  readonly parameters: readonly ParameterCode[];
  readonly returnType: TypeCode;
}

export type MethodCode = Code<
  MethodDeclarationStructure,
  "hasOverrideKeyword",
  Signature & {
    readonly name: Token;
    readonly statements: readonly StatementCode[];
    readonly overloads?: readonly Signature[];
  }
>;

export type GetterCode = Code<
  GetAccessorDeclarationStructure,
  never,
  Documented & { readonly name: Token; readonly returnType: TypeCode; readonly statements: readonly StatementCode[] }
>;

export type ConstructorCode = Code<
  ConstructorDeclarationStructure,
  never,
  { readonly parameters: readonly ParameterCode[]; readonly statements: readonly StatementCode[] }
>;

/** A statement of a body, or the first line of a statement with a body of its own. */
export type StatementCode =
  | { readonly kind: "return"; readonly value: ValueCode }
  | { readonly kind: "expression"; readonly value: ValueCode }
  | { readonly kind: "const" | "let"; readonly name: Token; readonly value: ValueCode }
  /** `for await (const item of client.pets.list()) {` */
  | { readonly kind: "for-await"; readonly name: Token; readonly value: ValueCode }
  /** `if (error instanceof Acme.NotFoundError) console.error("not found");` */
  | { readonly kind: "if-instance"; readonly name: Token; readonly className: Token; readonly then: ValueCode }
  /** `export function print(value: Pet): void {` */
  | {
      readonly kind: "function";
      readonly name: Token;
      readonly parameters: readonly ParameterCode[];
      readonly returnType: TypeCode;
    };

/** Prose, or a statement in a sample within it. `depth` is the indentation of that sample, in steps of two spaces. */
export type ProsePart = Prose | { readonly statement: StatementCode; readonly depth: number };

/** Text for machines, in which a type stands on one line. */
export type TextPart = ProsePart | { readonly type: TypeCode };

export type InterfaceCode = Code<
  InterfaceDeclarationStructure,
  "kind" | "isExported",
  Documented & {
    readonly name: Token;
    readonly extends: readonly TypeCode[];
    readonly properties: readonly PropertySignatureCode[];
    readonly index?: TypeCode;
  }
>;

export type TypeAliasCode = Code<
  TypeAliasDeclarationStructure,
  "kind" | "isExported",
  Documented & {
    readonly name: Token;
    readonly type: TypeCode;
  }
>;

export type ClassCode = Code<
  ClassDeclarationStructure,
  "kind" | "isExported",
  Documented & {
    readonly name: Token;
    readonly extends: Token;
    readonly properties: readonly PropertyCode[];
    readonly ctors?: readonly ConstructorCode[];
    readonly getAccessors?: readonly GetterCode[];
    readonly methods: readonly MethodCode[];
  }
>;

export type VariableCode = Code<
  VariableStatementStructure,
  "kind" | "declarationKind" | "isExported",
  Partial<Documented> & {
    readonly declarations: readonly Code<
      VariableDeclarationStructure,
      never,
      { readonly name: Token; readonly type: TypeCode; readonly initializer: ValueCode }
    >[];
  }
>;

interface Specifier {
  readonly name: Token;
  readonly alias?: Token;
  readonly isTypeOnly?: boolean;
}

export type ImportCode = Code<
  ImportDeclarationStructure,
  "kind" | "isTypeOnly",
  { readonly moduleSpecifier: Token; readonly namedImports: readonly Specifier[] }
>;

export type ExportCode = Code<
  ExportDeclarationStructure,
  "kind" | "isTypeOnly",
  { readonly moduleSpecifier?: Token; readonly namedExports: readonly Specifier[] }
>;

export type NamespaceCode = Code<
  ModuleDeclarationStructure,
  "kind" | "declarationKind" | "isExported" | "hasDeclareKeyword",
  { readonly name: Token; readonly statements: readonly (ExportCode | InterfaceCode)[] }
>;

export type DeclarationCode =
  ImportCode | ExportCode | InterfaceCode | TypeAliasCode | ClassCode | VariableCode | NamespaceCode;

export type SourceCode = Code<
  SourceFileStructure,
  "kind",
  {
    /** The comment at the top of the file; may be empty. */
    readonly comment: Comment;
    readonly statements: readonly DeclarationCode[];
  }
>;
