/**
 * Use of what is removed, or marked for removal in other apps: Microsoft's own apps go on using what they have marked,
 * but not what they have removed.
 */
import { obsoleteOf } from '../semantics/properties.ts';
import type { AnyObjectSymbol, AppSymbol, EnumSymbol, Obsolete } from '../semantics/symbols.ts';
import { describeObject } from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject, routinesOf } from './walk.ts';

export function checkObsolete({ app, objects, diagnostics }: AnalysedApp): void {
  let isUpgrade = false;
  const report = (span: ast.Span, what: string, { state, reason }: Obsolete) => {
    if (state === 'Removed' && isUpgrade)
      diagnostics.warning(span, codes.obsoleteRemovedInUpgrade, `${what} is removed. ${reason}`);
    else if (state === 'Removed') diagnostics.error(span, codes.obsoleteRemoved, `${what} is removed. ${reason}`);
    else diagnostics.warning(span, codes.obsoletePending, `${what} is marked for removal. ${reason}`);
  };
  const isOwnAffair = ({ state }: Obsolete, owner: AppSymbol) => owner === app && (state === 'Pending' || isUpgrade);
  const checkType = (span: ast.Span, type: AlType) => {
    const symbol = objectOf(type);
    if (symbol?.obsolete === undefined || isOwnAffair(symbol.obsolete, symbol.scope.app)) return;
    report(span, describeObject(symbol), symbol.obsolete);
  };
  const checkValue = (span: ast.Span, symbol: EnumSymbol, ordinal: number) => {
    const value = symbol.values.find((candidate) => candidate.ordinal === ordinal);
    const obsolete = value?.declaration === undefined ? undefined : obsoleteOf(value.declaration);
    if (value === undefined || obsolete === undefined || isOwnAffair(obsolete, value.app)) return;
    report(span, `Value '${value.name}' of enum '${symbol.name}'`, obsolete);
  };
  for (const object of objects) {
    if (object.symbol.obsolete !== undefined) continue;
    // Code that moves data to a new place must still read the old one.
    isUpgrade = object.symbol.kind === 'codeunit' && /^(upgrade|install)$/i.test(object.symbol.subtype);
    for (const variable of object.symbol.globals.values())
      if (variable.span !== undefined) checkType(variable.span, variable.type);
    for (const routine of routinesOf(object)) {
      for (const variable of [...routine.parameters, ...routine.locals])
        if (variable.span !== undefined) checkType(variable.span, variable.type);
    }
    for (const expression of expressionsOfObject(object)) {
      if (expression.kind === 'literal' && expression.type.kind === 'enum')
        checkValue(expression.span, expression.type.symbol, Number(expression.value));
      if (expression.kind !== 'field') continue;
      const { field } = expression;
      const declaredIn = field.extension?.scope.app ?? field.table.scope.app;
      if (field.obsolete !== undefined && !isOwnAffair(field.obsolete, declaredIn))
        report(expression.span, `Field '${field.name}' of table '${field.table.name}'`, field.obsolete);
    }
  }
}

function objectOf(type: AlType): AnyObjectSymbol | undefined {
  if (type.kind === 'array' || type.kind === 'list') return objectOf(type.element);
  if (type.kind === 'record') return type.table;
  return 'symbol' in type ? type.symbol : undefined;
}
