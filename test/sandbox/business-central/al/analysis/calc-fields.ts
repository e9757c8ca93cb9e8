/** CalcFields is for FlowFields and Blobs: on any other field it fails when it runs. */
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { expressionsOfObject } from './walk.ts';

export function checkCalcFields({ objects, diagnostics }: AnalysedApp): void {
  for (const object of objects) {
    for (const expression of expressionsOfObject(object)) {
      if (expression.kind !== 'builtin' || expression.receiver?.type.kind !== 'record') continue;
      const { name } = expression.signature;
      if (name !== 'CalcFields' && name !== 'SetAutoCalcFields') continue;
      const { table } = expression.receiver.type;
      for (const argument of expression.arguments) {
        if (argument.kind !== 'fieldNumber') continue;
        const field = table.fields.find((candidate) => candidate.id === argument.number);
        if (field === undefined || field.fieldClass === 'FlowField' || field.type.kind === 'blob') continue;
        diagnostics.warning(
          argument.span,
          codes.calcFields,
          `Only FlowFields and Blobs can be calculated, '${field.name}' of table '${table.name}' is neither`,
        );
      }
    }
  }
}
