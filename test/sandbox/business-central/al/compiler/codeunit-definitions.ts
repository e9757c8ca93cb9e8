/** Codeunits as sessions want them, and which one implements an interface. */
import type { CodeunitInfo } from '../../runtime/session/instances.ts';
import { property } from '../semantics/properties.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { CodeunitSymbol, EnumSymbol } from '../semantics/symbols.ts';

export function codeunitDefinition(symbol: CodeunitSymbol): CodeunitInfo {
  const interfaces = new Set<string>();
  const add = (target: CodeunitSymbol['implements'][number]) => {
    interfaces.add(target.name.toLowerCase());
    for (const parent of target.extends) add(parent);
  };
  for (const target of symbol.implements) add(target);
  return {
    id: symbol.id,
    name: symbol.name,
    interfaces: [...interfaces],
    singleInstance: symbol.singleInstance,
    manualBinding: symbol.manualBinding,
    sourceTableId: symbol.sourceTable?.id ?? 0,
  };
}

/** The codeunit that implements an interface, in lower case, for a value of an enum. */
export function implementationOf(
  symbol: EnumSymbol,
  ordinal: number,
  interfaceName: string,
  table: SymbolTable,
): number | undefined {
  const value = symbol.values.find((candidate) => candidate.ordinal === ordinal);
  const places =
    value === undefined
      ? ([[symbol.declaration, 'UnknownValueImplementation']] as const)
      : ([
          [value.declaration, 'Implementation'],
          [symbol.declaration, 'DefaultImplementation'],
        ] as const);
  for (const [node, name] of places) {
    const found = node === undefined ? undefined : property(node, name);
    if (found?.kind !== 'implementationValue') continue;
    const entry = found.entries.find(
      (candidate) => candidate.interface.parts.at(-1)?.text.toLowerCase() === interfaceName,
    );
    if (entry === undefined) continue;
    // An extension's value names codeunits that only the extension's file can see.
    const scope = table.apps
      .flatMap((app) => app.objects)
      .find((object) => 'declaration' in object && object.declaration?.source === found.source)?.scope;
    return table.lookup('codeunit', entry.codeunit, scope ?? symbol.scope)?.id;
  }
  return undefined;
}
