/**
 * What names stand for. Symbols are made from the syntax trees in `declare.ts`, merged with their extensions in
 * `merge-extensions.ts`; types that need other objects are resolved on first use.
 */
import type * as ast from '../syntax/ast.ts';
import type { AlType } from './types.ts';

export interface AppManifest {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
  readonly runtime: string;
  /** In lower case: `cloud`, `onprem`. */
  readonly target: string;
  readonly idRanges: readonly { readonly from: number; readonly to: number }[];
  readonly dependencies: readonly {
    readonly id: string;
    readonly name: string;
    readonly publisher: string;
    readonly version: string;
  }[];
  readonly preprocessorSymbols: readonly string[];
  readonly features: readonly string[];
  readonly internalsVisibleTo: readonly string[];
}

export interface AppSymbol {
  readonly manifest: AppManifest;
  readonly folder: string;
  /** Position in dependency order; the platform is 0. */
  readonly order: number;
  /** This app and everything it may use. */
  readonly visible: ReadonlySet<AppSymbol>;
  readonly objects: AnyObjectSymbol[];
  /** As its files declare them, in lower case. */
  readonly namespaces: Set<string>;
  readonly noImplicitWith: boolean;
}

/** Where an object stands: names in it are looked up from here. */
export interface FileScope {
  readonly app: AppSymbol;
  readonly namespace: string;
  /** Lower-case namespaces of `using`. */
  readonly usings: readonly string[];
  /** Where the `using` directives stand. */
  readonly usingNames: readonly ast.QualifiedName[];
}

export type AccessLevel = 'public' | 'local' | 'internal' | 'protected';

export interface ParameterSymbol {
  readonly name: string;
  readonly type: AlType;
  readonly byReference: boolean;
}

export type EventKind = 'integration' | 'business' | 'internal';

export interface ProcedureSymbol {
  readonly kind: 'procedure';
  readonly name: string;
  readonly owner: AnyObjectSymbol;
  readonly declaration: ast.Procedure | ast.Trigger;
  readonly access: AccessLevel;
  /** Name of the generated method. */
  readonly jsName: string;
  readonly tryFunction: boolean;
  readonly event:
    | {
        readonly kind: EventKind;
        readonly includeSender: boolean;
        readonly globalAccess: boolean;
        readonly isolated: boolean;
      }
    | undefined;
  readonly parameters: readonly ParameterSymbol[];
  readonly returnType: AlType;
  readonly obsolete: Obsolete | undefined;
  readonly serviceEnabled: boolean;
}

export interface VariableSymbol {
  readonly kind: 'variable';
  readonly name: string;
  readonly type: AlType;
  readonly role: 'local' | 'parameter' | 'global' | 'return' | 'implicit';
  readonly byReference: boolean;
  readonly isProtected: boolean;
  readonly owner: AnyObjectSymbol | undefined;
  readonly jsName: string;
  readonly span: ast.Span | undefined;
  /** Set by the binder: the variable is passed by reference somewhere, so it lives in a box. */
  boxed: boolean;
  /** Set by the binder, for the warning about unused variables. */
  used: boolean;
}

export interface Obsolete {
  readonly state: 'Pending' | 'Removed';
  readonly reason: string;
}

export interface ObjectSymbolBase {
  readonly id: number;
  readonly name: string;
  readonly namespace: string;
  readonly scope: FileScope;
  readonly access: 'public' | 'internal';
  readonly obsolete: Obsolete | undefined;
  /** By lower-case name. */
  readonly procedures: Map<string, ProcedureSymbol[]>;
  readonly globals: Map<string, VariableSymbol>;
}

export interface FieldSymbol {
  readonly kind: 'field';
  readonly id: number;
  readonly name: string;
  readonly caption: string;
  readonly table: TableSymbol;
  readonly declaration: ast.TableField | undefined;
  /** The extension that adds it, or undefined. */
  readonly extension: TableExtensionSymbol | undefined;
  readonly fieldClass: 'Normal' | 'FlowField' | 'FlowFilter';
  readonly type: AlType;
  readonly obsolete: Obsolete | undefined;
  /** Index in a record's array of values; dense over the table with its extensions. */
  slot: number;
}

/** Lengths that stand in for what is not public, in the declarations of the platform's tables. */
const standInLengths: readonly (number | undefined)[] = [250, 2048];

/** Whether a field's type is taken for one that nobody documents: no conclusion can be drawn from it. */
export function hasUnknownType({ table, type, extension }: FieldSymbol): boolean {
  const isOfPlatform = extension === undefined && table.scope.app.order === 0;
  return isOfPlatform && type.kind === 'text' && standInLengths.includes(type.length);
}

export interface TableSymbol extends ObjectSymbolBase {
  readonly kind: 'table';
  readonly declaration: ast.TableObject | undefined;
  readonly fields: FieldSymbol[];
  readonly fieldsByName: Map<string, FieldSymbol>;
  readonly extensions: TableExtensionSymbol[];
  readonly temporary: boolean;
}

export interface TableExtensionSymbol extends ObjectSymbolBase {
  readonly kind: 'tableExtension';
  readonly declaration: ast.TableExtensionObject;
  target: TableSymbol | undefined;
}

export interface CodeunitSymbol extends ObjectSymbolBase {
  readonly kind: 'codeunit';
  readonly declaration: ast.CodeunitObject;
  readonly implements: InterfaceSymbol[];
  readonly subtype: string;
  readonly singleInstance: boolean;
  readonly manualBinding: boolean;
  readonly sourceTable: TableSymbol | undefined;
}

export interface PageControlSymbol {
  readonly kind: 'control';
  readonly name: string;
  readonly declaration: ast.PageControl;
  readonly owner: PageSymbol | PageExtensionSymbol | OtherObjectSymbol;
}

export interface PageSymbol extends ObjectSymbolBase {
  readonly kind: 'page';
  readonly declaration: ast.PageObject;
  readonly sourceTable: TableSymbol | undefined;
  readonly sourceTableTemporary: boolean;
  readonly pageType: string;
  readonly controls: Map<string, PageControlSymbol>;
  readonly actions: Map<string, ast.PageAction>;
  readonly extensions: PageExtensionSymbol[];
}

export interface PageExtensionSymbol extends ObjectSymbolBase {
  readonly kind: 'pageExtension';
  readonly declaration: ast.PageExtensionObject | ast.PageCustomizationObject;
  target: PageSymbol | undefined;
}

export interface EnumValueSymbol {
  readonly kind: 'enumValue';
  readonly ordinal: number;
  readonly name: string;
  readonly caption: string;
  readonly declaration: ast.EnumValue | undefined;
  readonly app: AppSymbol;
}

export interface EnumSymbol extends ObjectSymbolBase {
  readonly kind: 'enum';
  readonly declaration: ast.EnumObject | undefined;
  readonly implements: InterfaceSymbol[];
  readonly values: EnumValueSymbol[];
  readonly valuesByName: Map<string, EnumValueSymbol>;
  readonly extensible: boolean;
  readonly assignmentCompatible: boolean;
}

export interface EnumExtensionSymbol extends ObjectSymbolBase {
  readonly kind: 'enumExtension';
  readonly declaration: ast.EnumExtensionObject;
  target: EnumSymbol | undefined;
}

export interface InterfaceSymbol extends ObjectSymbolBase {
  readonly kind: 'interface';
  readonly declaration: ast.InterfaceObject;
  /** Without those that extend this interface themselves: what follows them would not end. */
  readonly extends: InterfaceSymbol[];
}

/** `event Clicked(Point: JsonObject)` of a control add-in. */
export interface AddInEventSymbol {
  readonly name: string;
  readonly declaration: ast.ControlAddInEvent;
  readonly parameters: readonly ParameterSymbol[];
}

/** Objects whose insides the binder looks at only as far as their code and their names. */
export interface OtherObjectSymbol extends ObjectSymbolBase {
  readonly kind:
    | 'report'
    | 'reportExtension'
    | 'xmlPort'
    | 'query'
    | 'permissionSet'
    | 'permissionSetExtension'
    | 'profile'
    | 'profileExtension'
    | 'controlAddIn'
    | 'entitlement';
  readonly declaration: ast.ObjectDeclaration;
  /** What an extension of a report or a permission set extends. */
  target?: OtherObjectSymbol | undefined;
  /** What the script of a control add-in raises. */
  readonly events: readonly AddInEventSymbol[];
  /** The record of a request page. */
  requestPageTable?: TableSymbol | undefined;
  readonly extensions: OtherObjectSymbol[];
}

/** An object that a variable can be of. */
export type ObjectSymbol = CodeunitSymbol | PageSymbol | OtherObjectSymbol;

export type AnyObjectSymbol =
  | TableSymbol
  | TableExtensionSymbol
  | CodeunitSymbol
  | PageSymbol
  | PageExtensionSymbol
  | EnumSymbol
  | EnumExtensionSymbol
  | InterfaceSymbol
  | OtherObjectSymbol;

export type SymbolKind = AnyObjectSymbol['kind'];

export type SymbolOf<Kind extends SymbolKind> = Kind extends OtherObjectSymbol['kind']
  ? OtherObjectSymbol
  : Extract<AnyObjectSymbol, { kind: Kind }>;

/** Kinds of objects by the words that events, permissions and properties have for them. */
export const objectKinds = {
  table: 'table',
  codeunit: 'codeunit',
  page: 'page',
  report: 'report',
  query: 'query',
  xmlport: 'xmlPort',
} as const satisfies Readonly<Record<string, SymbolKind>>;

export function objectKind(word: string): SymbolKind | undefined {
  return Object.hasOwn(objectKinds, word) ? objectKinds[word as keyof typeof objectKinds] : undefined;
}

/** A kind of object as AL writes it in declarations. */
export function kindName(kind: SymbolKind): string {
  return `${kind[0]!.toUpperCase()}${kind.slice(1)}`;
}

/** `Codeunit 71400 "BigC Order Import"`: how messages and call stacks name an object. */
export function describeObject(symbol: AnyObjectSymbol): string {
  const kind = kindName(symbol.kind);
  return symbol.id === 0 ? `${kind} "${symbol.name}"` : `${kind} ${symbol.id} "${symbol.name}"`;
}

/** The extensions of an object that an app sees. */
export function visibleExtensions<Extension extends ObjectSymbolBase>(
  { extensions }: { readonly extensions: readonly Extension[] },
  app: AppSymbol,
): readonly Extension[] {
  return extensions.filter(({ scope }) => app.visible.has(scope.app));
}

/** The fields of the primary key: of the first key, or the first field of a table that declares none. */
export function primaryKeyFields({ declaration, fieldsByName }: TableSymbol): readonly FieldSymbol[] {
  const names = declaration?.keys[0]?.fields ?? declaration?.fields.slice(0, 1).map(({ name }) => name) ?? [];
  return names.map(({ text }) => fieldsByName.get(text.toLowerCase())).filter((field) => field !== undefined);
}
