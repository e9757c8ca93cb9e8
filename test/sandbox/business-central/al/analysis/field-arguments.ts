/** Calls that compile and fail when they run: keys that are none, fields that can not be calculated or changed. */
import type { BoundBuiltin, BoundExpression } from '../semantics/bound-tree.ts';
import { type FieldSymbol, primaryKeyFields, type TableSymbol } from '../semantics/symbols.ts';
import { type AlType, conversionCost, isNumeric, isTextual, typeName } from '../semantics/types.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject } from './walk.ts';

export function checkFieldArguments(analysed: AnalysedApp): void {
  for (const object of analysed.objects) {
    for (const expression of expressionsOfObject(object)) {
      if (expression.kind !== 'builtin' || expression.receiver?.type.kind !== 'record') continue;
      const { table } = expression.receiver.type;
      const { name } = expression.signature;
      if (name === 'Get' || name === 'Rename') checkKeyValues(expression, table, analysed);
      for (const argument of expression.arguments) {
        if (argument.kind !== 'fieldNumber') continue;
        const field = table.fields.find((candidate) => candidate.id === argument.number);
        if (field !== undefined) checkField(name, field, argument, analysed);
      }
    }
  }
}

function checkField(method: string, field: FieldSymbol, { span }: BoundExpression, { diagnostics }: AnalysedApp): void {
  const place = `'${field.name}' of table '${field.table.name}'`;
  switch (method) {
    case 'CalcFields':
    case 'SetAutoCalcFields':
      if (field.fieldClass !== 'FlowField' && field.type.kind !== 'blob')
        diagnostics.warning(span, codes.calcFields, `Only FlowFields and Blobs can be calculated, ${place} is neither`);
      break;
    case 'CalcSums':
      if (!isNumeric(field.type))
        diagnostics.warning(
          span,
          codes.calcSums,
          `Only numbers can be summed, ${place} has the type '${typeName(field.type)}'`,
        );
      break;
    case 'ModifyAll':
      if (field.fieldClass !== 'Normal')
        diagnostics.error(
          span,
          codes.modifyAll,
          `It is not allowed to call ModifyAll on a field of FieldClass '${field.fieldClass}', ${place} is one`,
        );
  }
}

/** The compiler takes any values; the table has so many key fields of these types. */
function checkKeyValues(
  { signature, arguments: values, span }: BoundBuiltin,
  table: TableSymbol,
  analysed: AnalysedApp,
): void {
  const { diagnostics } = analysed;
  const fields = primaryKeyFields(table);
  // The keys of the platform's tables are not documented.
  if (fields.length === 0 || table.scope.app.order === 0 || isRecordId(values[0])) return;
  if (values.length > fields.length || (signature.name === 'Rename' && values.length < fields.length)) {
    const message = `${signature.name} on '${table.name}' takes ${fields.length} key values (${fields.map(({ name }) => name).join(', ')}), ${values.length} are given`;
    diagnostics.warning(span, codes.keyValues, message);
    return;
  }
  for (const [index, value] of values.entries()) {
    const field = fields[index];
    const from = givenType(value);
    if (field === undefined || from.kind === 'error' || conversionCost(from, field.type) !== undefined) continue;
    // Numbers and options are found by their digits.
    if (isTextual(field.type) && (isNumeric(from) || from.kind === 'boolean')) continue;
    const message = `The key field '${field.name}' of '${table.name}' has the type '${typeName(field.type)}', a value of type '${typeName(from)}' is given`;
    diagnostics.warning(value.span, codes.keyValues, message);
  }
}

function isRecordId(value: BoundExpression | undefined): boolean {
  return value !== undefined && ['recordId', 'variant', 'error'].includes(givenType(value).kind);
}

function givenType(value: BoundExpression): AlType {
  return value.kind === 'conversion' ? value.operand.type : value.type;
}
