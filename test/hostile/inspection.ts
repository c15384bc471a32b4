/** Whether printed TypeScript says what was planned, and nothing else: it is parsed, and each name in its tree has to be one of the plan's. */
import ts from "typescript-6";
import type { SourceCode } from "../../generator/emit/code.js";

const { SyntaxKind } = ts;

/** All that generated code is made of. No template, no `import()`, no `eval`, no regular expression, no block of statements at the top. */
const knownKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.SourceFile,
  SyntaxKind.EndOfFileToken,
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ImportClause,
  SyntaxKind.NamedImports,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.NamedExports,
  SyntaxKind.ExportSpecifier,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.ClassDeclaration,
  SyntaxKind.HeritageClause,
  SyntaxKind.ExpressionWithTypeArguments,
  SyntaxKind.Constructor,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.GetAccessor,
  SyntaxKind.PropertyDeclaration,
  SyntaxKind.PropertySignature,
  SyntaxKind.IndexSignature,
  SyntaxKind.Parameter,
  SyntaxKind.ModuleDeclaration,
  SyntaxKind.ModuleBlock,
  SyntaxKind.VariableStatement,
  SyntaxKind.VariableDeclarationList,
  SyntaxKind.VariableDeclaration,
  SyntaxKind.Block,
  SyntaxKind.ReturnStatement,
  SyntaxKind.ExpressionStatement,
  SyntaxKind.CallExpression,
  SyntaxKind.NewExpression,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.ShorthandPropertyAssignment,
  SyntaxKind.SpreadAssignment,
  SyntaxKind.ComputedPropertyName,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.Identifier,
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
  SyntaxKind.ThisKeyword,
  SyntaxKind.SuperKeyword,
  SyntaxKind.TypeReference,
  SyntaxKind.QualifiedName,
  SyntaxKind.TypeQuery,
  SyntaxKind.ThisType,
  SyntaxKind.ArrayType,
  SyntaxKind.TupleType,
  SyntaxKind.OptionalType,
  SyntaxKind.RestType,
  SyntaxKind.UnionType,
  SyntaxKind.IntersectionType,
  SyntaxKind.ParenthesizedType,
  SyntaxKind.TypeLiteral,
  SyntaxKind.LiteralType,
  SyntaxKind.StringKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.BigIntKeyword,
  SyntaxKind.UnknownKeyword,
  SyntaxKind.NeverKeyword,
  SyntaxKind.ObjectKeyword,
  SyntaxKind.UndefinedKeyword,
  SyntaxKind.VoidKeyword,
  SyntaxKind.ExportKeyword,
  SyntaxKind.DeclareKeyword,
  SyntaxKind.StaticKeyword,
  SyntaxKind.ReadonlyKeyword,
  SyntaxKind.OverrideKeyword,
  SyntaxKind.QuestionToken,
]);

/** What the compiler keeps from its public type. */
interface Parsed {
  readonly parseDiagnostics?: readonly { readonly messageText: unknown }[];
  readonly commentDirectives?: readonly unknown[];
  readonly checkJsDirective?: unknown;
  readonly pragmas?: ReadonlyMap<string, unknown>;
}

/** Characters that nobody sees, or that change the order of those that one sees. */
const unseen = new RegExp(
  [
    String.raw`[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}\p{Surrogate}]`,
    String.raw`\p{Default_Ignorable_Code_Point}(?<!\u200c|\u200d|\ufe0e|\ufe0f)`,
    // In Latin text nothing is joined.
    String.raw`(?<![^\0-\u05ff])(?:\u200c|\u200d)|(?<!\p{Emoji})(?:\ufe0e|\ufe0f)`,
  ].join("|"),
  "u",
);

/** What is read without being declared. Nothing of a document is called so. */
const globals: ReadonlySet<string> = new Set(["undefined", "Object"]);

/** What is wrong with a file's text; nothing where all is well. */
export function inspect(text: string, structure: SourceCode): readonly string[] {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.ES2023, true);
  const { parseDiagnostics = [], commentDirectives, checkJsDirective, pragmas } = file as unknown as Parsed;
  const planned = namesIn(structure);
  const known = declaredIn(file);
  const problems = parseDiagnostics.map(({ messageText }) => `does not parse: ${String(messageText)}`);
  if (commentDirectives ?? checkJsDirective) problems.push("tells the compiler something");
  if ((pragmas?.size ?? 0) > 0) problems.push(`has a pragma: ${[...(pragmas?.keys() ?? [])].join()}`);
  if (unseen.test(text)) problems.push("has a character that nobody sees");
  if (/<\/script|<!--/i.test(codeOf(file))) problems.push("means something to a page that it stands in");
  if (file.statements.length !== structure.statements.length) problems.push("has other statements than were planned");
  const visit = (node: ts.Node) => {
    if (!knownKinds.has(node.kind)) problems.push(`has a ${SyntaxKind[node.kind]}: ${node.getText().slice(0, 80)}`);
    if (ts.isPropertyAssignment(node) && !ts.isComputedPropertyName(node.name) && node.name.text === "__proto__")
      problems.push("sets a prototype");
    if (ts.isIdentifier(node)) {
      if (!planned.has(node.text)) problems.push(`has the foreign name ${node.text}`);
      if (isValue(node) && !globals.has(node.text) && !known.has(node.text))
        problems.push(`uses ${node.text}, which it does not declare`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return problems;
}

/** The text without its comments. */
function codeOf(file: ts.SourceFile): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2023, true, ts.LanguageVariant.Standard, file.text);
  const tokens: string[] = [];
  while (scanner.scan() !== SyntaxKind.EndOfFileToken) tokens.push(scanner.getTokenText());
  return tokens.join(" ");
}

/** Whether a name is read when the code runs. */
function isValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  if (ts.isPropertyDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  return (
    ts.isCallExpression(parent) ||
    ts.isNewExpression(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isSpreadAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    ts.isExpressionWithTypeArguments(parent) ||
    ts.isComputedPropertyName(parent) ||
    ts.isExpressionStatement(parent)
  );
}

function declaredIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node) => {
    if (
      (ts.isImportSpecifier(node) ||
        ts.isParameter(node) ||
        ts.isVariableDeclaration(node) ||
        ts.isClassDeclaration(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    )
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // The types of extended interfaces are no values, but stand where one could.
  for (const statement of file.statements)
    if (ts.isInterfaceDeclaration(statement)) for (const base of heritage(statement)) names.add(base);
  return names;
}

function heritage(node: ts.InterfaceDeclaration): readonly string[] {
  return (node.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : [])),
  );
}

/** What the printer itself writes. */
const own: readonly string[] = ["undefined", "key"];

/** Every name in a structure: of declarations, types, members, arguments, keys that need no quotes. */
function namesIn(structure: SourceCode): ReadonlySet<string> {
  const names = new Set(own);
  const visit = (value: unknown, key: string) => {
    if (typeof value === "string" && nameFields.has(key)) for (const part of value.split(".")) names.add(part);
    else if (Array.isArray(value)) value.forEach((item) => visit(item, key));
    else if (typeof value === "object" && value !== null)
      for (const [inner, each] of Object.entries(value)) visit(each, inner);
  };
  visit(structure, "");
  return names;
}

const nameFields: ReadonlySet<string> = new Set(["name", "alias", "key", "className", "extends", "type"]);
