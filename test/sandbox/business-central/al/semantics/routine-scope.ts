/** What a name can mean inside one routine. */
import type * as ast from '../syntax/ast.ts';
import type { BoundExpression } from './bound-tree.ts';
import type { DiagnosticBag } from './diagnostics.ts';
import type { SymbolTable } from './symbol-table.ts';
import type { AnyObjectSymbol, FileScope, PageSymbol, TableSymbol, VariableSymbol } from './symbols.ts';
import { type AlType, voidType } from './types.ts';

export interface RoutineScope {
  readonly table: SymbolTable;
  readonly file: FileScope;
  readonly owner: AnyObjectSymbol;
  readonly diagnostics: DiagnosticBag;
  /** Parameters, locals and the named return value by lower-case name. */
  readonly locals: Map<string, VariableSymbol>;
  readonly returnType: AlType;
  /** The type of `Rec`, where there is one. */
  readonly record: (AlType & { readonly kind: 'record' }) | undefined;
  /** Fields and methods of `Rec` may be written without it. */
  readonly recordIsImplicit: boolean;
  readonly page: PageSymbol | undefined;
  /** Records of the `with` statements around, innermost last. */
  readonly withRecords: BoundExpression[];
  /** The record of the data item or table element around, or that of OnRun: its members need no name in front. */
  readonly ambientRecord: BoundExpression | undefined;
  /** What is said once only: a name that is not declared is one mistake, however often it is used. */
  readonly reported: Set<string>;
  /** Depth of loops, for `break` and `continue`. */
  loops: number;
}

/** The table whose record `Rec` is in the code of an object. */
export function recordTableOf(owner: AnyObjectSymbol): { table: TableSymbol; temporary: boolean } | undefined {
  switch (owner.kind) {
    case 'table':
      return { table: owner, temporary: owner.temporary };
    case 'tableExtension':
      return owner.target === undefined ? undefined : { table: owner.target, temporary: owner.target.temporary };
    case 'page':
      return owner.sourceTable === undefined
        ? undefined
        : { table: owner.sourceTable, temporary: owner.sourceTableTemporary };
    case 'pageExtension':
      return owner.target === undefined ? undefined : recordTableOf(owner.target);
    case 'report':
    case 'reportExtension':
    case 'xmlPort':
      return owner.requestPageTable === undefined ? undefined : { table: owner.requestPageTable, temporary: false };
    default:
      return undefined;
  }
}

export function pageOf(owner: AnyObjectSymbol): PageSymbol | undefined {
  if (owner.kind === 'page') return owner;
  return owner.kind === 'pageExtension' ? owner.target : undefined;
}

/** A scope for the code of an object, outside of any procedure (page expressions, calculated properties). */
export function objectScope(owner: AnyObjectSymbol, table: SymbolTable): RoutineScope {
  const source = recordTableOf(owner);
  const inTable = owner.kind === 'table' || owner.kind === 'tableExtension';
  return {
    table,
    file: owner.scope,
    owner,
    diagnostics: table.diagnostics,
    locals: new Map(),
    returnType: voidType,
    record: source === undefined ? undefined : { kind: 'record', ...source },
    recordIsImplicit: inTable || !owner.scope.app.noImplicitWith,
    page: pageOf(owner),
    withRecords: [],
    ambientRecord: undefined,
    reported: new Set(),
    loops: 0,
  };
}

export function report(scope: RoutineScope, span: ast.Span, code: string, message: string): void {
  scope.diagnostics.error(span, code, message);
}

/** As `report`, unless the same has been said of the routine, or of what `said` belongs to. */
export function reportOnce(
  scope: RoutineScope,
  span: ast.Span,
  code: string,
  message: string,
  said: Set<string> = scope.reported,
): void {
  const key = `${code} ${message.toLowerCase()}`;
  if (said.has(key)) return;
  said.add(key);
  report(scope, span, code, message);
}
