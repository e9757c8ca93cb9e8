/** Values of properties: initial values and captions of options, types of computed properties. */

import type { BoundObject } from '../semantics/bind-object.ts';
import { propertyMethod } from '../semantics/bind-object.ts';
import { constantValue } from '../semantics/conditions.ts';
import { property, textProperty } from '../semantics/properties.ts';
import { objectScope } from '../semantics/routine-scope.ts';
import { type AlType, typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

export function checkPropertyValues(analysed: AnalysedApp): void {
  for (const object of analysed.objects) {
    const { symbol } = object;
    if (symbol.kind === 'table' || symbol.kind === 'tableExtension') checkFields(object, analysed);
    if (symbol.kind === 'page' || symbol.kind === 'pageExtension') checkComputed(object, analysed);
  }
}

function checkFields({ symbol }: BoundObject, { table, diagnostics }: AnalysedApp): void {
  if (symbol.kind !== 'table' && symbol.kind !== 'tableExtension') return;
  const owner = symbol.kind === 'table' ? symbol : symbol.target;
  const scope = { ...objectScope(symbol, table), diagnostics };
  for (const field of symbol.declaration?.fields ?? []) {
    const type = owner?.fieldsByName.get(field.name.text.toLowerCase())?.type;
    if (type === undefined) continue;
    const initial = property(field, 'InitValue');
    if (initial?.kind === 'expressionValue' && (type.kind === 'enum' || type.kind === 'option'))
      constantValue(initial.expression, type, scope);
    const captions = property(field, 'OptionCaption');
    const text = textProperty(field, 'OptionCaption');
    if (type.kind !== 'option' || captions === undefined || text === undefined || type.members.length === 0) continue;
    if (text.split(',').length === type.members.length) continue;
    const message = `The count of option captions of '${field.name.text}' is wrong: ${type.members.length} are expected`;
    diagnostics.warning(captions, codes.optionCaptions, message);
  }
}

const booleanProperties = ['Visible', 'Enabled', 'Editable', 'ShowMandatory', 'HideValue'] as const;

function checkComputed(object: BoundObject, { diagnostics }: AnalysedApp): void {
  const check = (
    holder: { readonly properties: readonly ast.Property[] },
    place: 'control' | 'action',
    name: string,
  ) => {
    const report = (propertyName: string, isRight: (type: AlType) => boolean, code: string, wanted: string) => {
      const expression = object.expressions.get(propertyMethod(propertyName, place, name));
      if (expression === undefined || expression.type.kind === 'error' || isRight(expression.type)) return;
      const type = typeName(expression.type);
      diagnostics.error(
        expression.span,
        code,
        `The property ${propertyName} has the type '${type}', ${wanted} is expected`,
      );
    };
    for (const { name: written } of holder.properties) {
      const known = booleanProperties.find((candidate) => candidate.toLowerCase() === written.text.toLowerCase());
      if (known !== undefined)
        report(written.text, (type) => type.kind === 'boolean', codes.booleanExpected, 'Boolean');
      else if (written.text.toLowerCase() === 'styleexpr')
        report(written.text, isStyle, codes.styleExpression, 'Boolean, Text or Code');
    }
  };
  for (const { declaration } of object.controls) check(declaration, 'control', declaration.name.text);
}

function isStyle(type: AlType): boolean {
  return type.kind === 'boolean' || type.kind === 'text' || type.kind === 'code' || type.kind === 'label';
}
