/** Enums that implement interfaces: each value needs a codeunit that does, its own or the default one. */
import { type HasProperties, property, textProperty } from '../semantics/properties.ts';
import { referenceText } from '../semantics/symbol-table.ts';
import type { EnumSymbol, FileScope, InterfaceSymbol } from '../semantics/symbols.ts';
import { extendsInterface } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkEnums(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if (symbol.kind === 'enum' && symbol.declaration !== undefined) {
      for (const target of symbol.implements)
        implementationOf(symbol.declaration, 'UnknownValueImplementation', target, symbol.scope, analysed);
      checkValues(symbol, symbol.declaration.values, symbol.scope, analysed);
      for (const holder of [symbol.declaration, ...symbol.declaration.values])
        checkEntries(holder, symbol, symbol.scope, analysed);
    }
    if (symbol.kind === 'enum' || symbol.kind === 'codeunit') {
      for (const name of repeated(symbol.declaration?.implements ?? [], referenceText)) {
        const message = `'${referenceText(name)}' is already listed in the interface list`;
        analysed.diagnostics.error(name, codes.interfaceTwice, message);
      }
    }
    if (symbol.kind === 'enum' || symbol.kind === 'enumExtension')
      for (const value of symbol.declaration?.values ?? []) checkCommas(value, analysed);
    if (symbol.kind === 'enumExtension' && symbol.target !== undefined) {
      checkValues(symbol.target, symbol.declaration.values, symbol.scope, analysed);
      for (const value of symbol.declaration.values) checkEntries(value, symbol.target, symbol.scope, analysed);
    }
  }
}

/** Lists of names are parted by commas wherever options are shown or read. */
function checkCommas(value: ast.EnumValue, { diagnostics }: AnalysedApp): void {
  const caption = property(value, 'Caption');
  const places = [
    [value.name, value.name.text, 'Name'],
    [caption ?? value.name, textProperty(value, 'Caption') ?? '', 'Caption'],
  ] as const;
  for (const [place, text, what] of places) {
    if (!text.includes(',')) continue;
    const message = `Comma is not supported in enum value names or in captions. Enum Value = '${value.name.text}', Property = '${what}'`;
    diagnostics.warning(place, codes.commaInEnum, message);
  }
}

const implementationProperties = ['DefaultImplementation', 'UnknownValueImplementation', 'Implementation'];

/** What a list names are interfaces that the enum implements, each with one codeunit. */
function checkEntries(node: HasProperties, symbol: EnumSymbol, scope: FileScope, analysed: AnalysedApp): void {
  for (const name of implementationProperties) {
    const value = property(node, name);
    if (value?.kind !== 'implementationValue') continue;
    const seen = new Set<InterfaceSymbol>();
    for (const entry of value.entries) {
      const target = analysed.table.lookup('interface', entry.interface, scope);
      if (target === undefined) {
        const message = `Interface '${referenceText(entry.interface)}' is missing`;
        analysed.diagnostics.error(entry.interface, codes.objectMissing, message);
        continue;
      }
      if (seen.has(target)) {
        const message = `An implementation for the interface '${target.name}' is already specified in this list`;
        analysed.diagnostics.error(entry.interface, codes.implementationTwice, message);
      } else if (!symbol.implements.includes(target)) {
        const message = `'${symbol.name}' does not implement ${target.name}`;
        analysed.diagnostics.error(entry.interface, codes.doesNotImplement, message);
      }
      seen.add(target);
    }
  }
}

/** Which interface was meant is not known, so that none is said to lack its codeunit. */
function namesMissing(node: ast.EnumValue, scope: FileScope, { table }: AnalysedApp): boolean {
  const value = property(node, 'Implementation');
  if (value?.kind !== 'implementationValue') return false;
  return value.entries.some((entry) => table.lookup('interface', entry.interface, scope) === undefined);
}

function checkValues(
  symbol: EnumSymbol,
  values: readonly ast.EnumValue[],
  scope: FileScope,
  analysed: AnalysedApp,
): void {
  const { diagnostics } = analysed;
  for (const target of symbol.implements) {
    const hasDefault =
      symbol.declaration !== undefined &&
      implementationOf(symbol.declaration, 'DefaultImplementation', target, symbol.scope, analysed) !== undefined;
    for (const value of values) {
      const own = implementationOf(value, 'Implementation', target, scope, analysed);
      if (own === undefined && !hasDefault && !namesMissing(value, scope, analysed)) {
        const message = `Value '${value.name.text}' does not implement interface '${target.name}' and there is no default implementation for the mentioned interface`;
        diagnostics.error(value.name, codes.valueWithoutImplementation, message);
      }
    }
  }
}

/** The codeunit given for an interface; reports it when it does not implement the interface. */
function implementationOf(
  node: HasProperties,
  name: string,
  target: InterfaceSymbol,
  scope: FileScope,
  { table, diagnostics }: AnalysedApp,
): ast.QualifiedName | undefined {
  const value = property(node, name);
  if (value?.kind !== 'implementationValue') return undefined;
  const entry = value.entries.find((candidate) => table.lookup('interface', candidate.interface, scope) === target);
  if (entry === undefined) return undefined;
  const codeunit = table.lookup('codeunit', entry.codeunit, scope);
  const text = entry.codeunit.parts.map((part) => part.text).join('.');
  if (codeunit === undefined) {
    diagnostics.error(entry.codeunit, codes.objectMissing, `Codeunit '${text}' is missing`);
  } else if (!codeunit.implements.some((own) => extendsInterface(own, target))) {
    // Members that it lacks are reported at the codeunit.
    diagnostics.error(entry.codeunit, codes.doesNotImplement, `'${text}' does not implement ${target.name}`);
  }
  return entry.codeunit;
}
