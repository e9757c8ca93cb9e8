/** Types of computed properties. */

import { type PageNodes, pageNodesOf } from '../semantics/anchors.ts';
import type { BoundObject } from '../semantics/bind-object.ts';
import { propertyMethod } from '../semantics/bind-object.ts';
import type { BoundExpression } from '../semantics/bound-tree.ts';
import { type AlType, typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { propertyForms } from './property-table.ts';
import type { AnalysedApp } from './rule.ts';

export function checkPropertyValues(analysed: AnalysedApp): void {
  for (const object of analysed.objects) {
    const page = pageNodesOf(object.symbol);
    if (page !== undefined) checkComputed(object, page, analysed);
  }
}

function checkComputed(object: BoundObject, page: PageNodes, { diagnostics }: AnalysedApp): void {
  const check = (
    holder: { readonly properties: readonly ast.Property[] },
    place: 'control' | 'action',
    name: string,
  ) => {
    const report = (propertyName: string, isRight: (type: AlType) => boolean, code: string, wanted: string) => {
      const expression = object.expressions.get(propertyMethod(propertyName, place, name));
      if (
        expression === undefined ||
        expression.type.kind === 'error' ||
        isLiteral(expression) ||
        isRight(expression.type)
      )
        return;
      const type = typeName(expression.type);
      diagnostics.error(
        expression.span,
        code,
        `The property ${propertyName} has the type '${type}', ${wanted} is expected`,
      );
    };
    for (const { name: written } of holder.properties) {
      if (propertyForms.get(written.text.toLowerCase())?.some(({ kind }) => kind === 'condition') === true)
        report(written.text, (type) => type.kind === 'boolean', codes.booleanExpected, 'Boolean');
      else if (written.text.toLowerCase() === 'styleexpr')
        report(written.text, isStyle, codes.styleExpression, 'Boolean, Text or Code');
    }
  };
  for (const { declaration } of object.controls) check(declaration, 'control', declaration.name.text);
  for (const node of page.layout) if (node.kind === 'pageModification') check(node, 'control', node.target.text);
  for (const node of actionsIn(page.actions))
    check(node, 'action', (node.kind === 'pageModification' ? node.target.text : node.name?.text) ?? '');
}

function* actionsIn(nodes: readonly ast.ActionNode[]): Iterable<ast.PageAction | ast.PageModification> {
  for (const node of nodes) {
    if (node.kind === 'pageAction' || node.kind === 'pageModification') yield node;
    if (node.kind === 'pageAction' || node.kind === 'pagePlacement') yield* actionsIn(node.children);
  }
}

/** Found where the form of each value is looked at. */
function isLiteral({ kind, type }: BoundExpression): boolean {
  return kind === 'literal' && type.kind !== 'boolean';
}

function isStyle(type: AlType): boolean {
  return type.kind === 'boolean' || type.kind === 'text' || type.kind === 'code' || type.kind === 'label';
}
