/** Every call that the vendor's own SDK has, read from its types: one for each method, with each thing that it takes. */
import { join } from "node:path";
import ts from "typescript-6";

export const sdk: string = join(import.meta.dirname, "../../node_modules/dodopayments");

export interface VendorCall {
  /** `customers.wallets.list` */
  readonly chain: string;
  /** Path parameters, then what the method takes besides. */
  readonly values: readonly unknown[];
  /** The name of the last value's type, as programs write it: `DodoPayments.CustomerListParams`. */
  readonly params: string | undefined;
  /** What is awaited: the name of its type, or of its items' where it is a page. */
  readonly result: string | undefined;
  readonly isPage: boolean;
  /** The properties of the result, or of an item. */
  readonly fields: readonly string[];
}

export const clientName = "DodoPayments";

/** Says of a word that a call would send or look for (a property's name, a choice) whether the document has it there too. */
export type Accepts = (chain: string, side: "sent" | "given", word: string) => boolean;

type IsKnown = (word: string) => boolean;

export class VendorTypes {
  readonly #checker: ts.TypeChecker;
  readonly #client: ts.Type;
  /** What programs call a type, by the type's symbol. */
  readonly #names = new Map<ts.Symbol, string>();

  constructor() {
    const entry = join(sdk, "client.d.ts");
    const options = { strict: true, module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] };
    const program = ts.createProgram([entry], options);
    this.#checker = program.getTypeChecker();
    const file = program.getSourceFile(entry);
    const module = file && this.#checker.getSymbolAtLocation(file);
    const exported = module && this.#checker.getExportsOfModule(module).find(({ name }) => name === clientName);
    if (!exported) throw new Error("The SDK has no client.");
    this.#client = this.#checker.getDeclaredTypeOfSymbol(exported);
    this.#name(exported, clientName);
  }

  /** The names of all types that a program may use. */
  get names(): readonly string[] {
    return [...this.#names.values()];
  }

  calls(accepts: Accepts): readonly VendorCall[] {
    return this.#callsOf(this.#client, [], accepts);
  }

  /** The shortest name that each has: what the client's own namespace holds comes first. */
  #name(owner: ts.Symbol, prefix: string): void {
    const members = this.#checker.getExportsOfModule(owner).flatMap((member) => {
      const target = member.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(member) : member;
      if (!(target.flags & ts.SymbolFlags.Type) || member.name === clientName || this.#names.has(target)) return [];
      this.#names.set(target, `${prefix}.${member.name}`);
      return [target];
    });
    for (const target of members)
      if (target.flags & ts.SymbolFlags.Class) this.#name(target, `${prefix}.${target.name}`);
  }

  #callsOf(owner: ts.Type, chain: readonly string[], accepts: Accepts): readonly VendorCall[] {
    return this.#checker.getPropertiesOfType(owner).flatMap((property) => {
      const type = this.#checker.getTypeOfSymbol(property);
      const path = [...chain, property.name];
      const isResource = this.#isResource(type);
      if (isResource) return this.#callsOf(type, path, accepts);
      const [signature] = chain.length > 0 && !property.name.startsWith("_") ? type.getCallSignatures() : [];
      return signature ? [this.#call(path.join("."), signature, accepts)].filter((call) => call !== undefined) : [];
    });
  }

  #isResource(type: ts.Type): boolean {
    return type.getBaseTypes?.()?.some((base) => base.getSymbol()?.name === "APIResource") ?? false;
  }

  #call(chain: string, signature: ts.Signature, accepts: Accepts): VendorCall | undefined {
    const answer = signature.getReturnType();
    const isPage = answer.getSymbol()?.name === "PagePromise";
    // What checks a webhook sends nothing.
    if (!isPage && answer.getSymbol()?.name !== "APIPromise") return undefined;
    const [data] = this.#checker.getTypeArguments(answer as ts.TypeReference).slice(isPage ? 1 : 0);
    if (!data) return undefined;
    const taken = signature.getParameters().filter(({ name }) => name !== "options");
    const types = taken.map((parameter) => this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(parameter)));
    const last = types.at(-1);
    const isKnown = (word: string) => accepts(chain, "sent", word);
    const isGiven = (word: string) => accepts(chain, "given", word);
    return {
      chain,
      values: types.map((type, index) => this.#sample(type, taken[index]?.name ?? "", isKnown, [])),
      params: last && this.#nameOf(last),
      result: this.#nameOf(data),
      isPage,
      fields: data.flags & ts.TypeFlags.Object && !this.#checker.isArrayType(data) ? this.#fieldsOf(data, isGiven) : [],
    };
  }

  #nameOf(type: ts.Type): string | undefined {
    const symbol = type.aliasSymbol ?? type.getSymbol();
    return symbol && this.#names.get(symbol);
  }

  #fieldsOf(type: ts.Type, isKnown: IsKnown): readonly string[] {
    return this.#checker.getPropertiesOfType(type).flatMap(({ name }) => (isKnown(name) ? [name] : []));
  }

  /** A value of the type, with each property that the document has too. */
  #sample(type: ts.Type, name: string, isKnown: IsKnown, inside: readonly ts.Type[]): unknown {
    if (type.isUnion()) return this.#sampleUnion(type, name, isKnown, inside);
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    if (type.flags & ts.TypeFlags.BooleanLike) return true;
    if (type.flags & ts.TypeFlags.NumberLike) return 7;
    if (type.flags & ts.TypeFlags.StringLike) return `${name} 1/ü`;
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
      return item && !inside.includes(item) ? [this.#sample(item, name, isKnown, inside)] : [];
    }
    const entry = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (entry) return { key: this.#sample(entry, "value", isKnown, inside) };
    if (!(type.flags & ts.TypeFlags.Object)) return {};
    const properties = this.#checker.getPropertiesOfType(type).flatMap((property) => {
      const { name: key } = property;
      const own = this.#checker.getNonNullableType(this.#checker.getTypeOfSymbol(property));
      // A thing that holds itself ends somewhere.
      if (inside.includes(own) || !isKnown(key)) return [];
      return [[key, this.#sample(own, key, isKnown, [...inside, type])] as const];
    });
    return Object.fromEntries(properties);
  }

  #sampleUnion(type: ts.UnionType, name: string, isKnown: IsKnown, inside: readonly ts.Type[]): unknown {
    const choices = type.types.filter((each) => !(each.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
    const known = choices.filter((each) => !each.isStringLiteral() || isKnown(each.value));
    const [first] = known.length > 0 ? known : choices;
    return first && this.#sample(first, name, isKnown, inside);
  }
}
