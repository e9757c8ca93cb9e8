/** Properties, triggers, attributes and values of properties that AL does not know. */
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { attributeNames, propertyNames, propertyValues, triggerNames } from './vocabulary.ts';

export function checkWords(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    // Entitlements have words of their own.
    if (!('declaration' in symbol) || symbol.declaration === undefined || symbol.kind === 'entitlement') continue;
    checkNode(symbol.declaration, analysed);
  }
}

interface Node {
  readonly kind?: string;
  readonly type?: unknown;
  readonly properties?: readonly ast.Property[];
  readonly triggers?: readonly ast.Trigger[];
  readonly attributes?: readonly ast.Attribute[];
}

/** A node and all that stands in it, code left out. */
function checkNode(node: unknown, analysed: AnalysedApp): void {
  if (Array.isArray(node)) for (const item of node) checkNode(item, analysed);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { properties, triggers, attributes } = node as Node;
  for (const property of properties ?? []) checkProperty(property, analysed);
  checkTriggers(node as Node, triggers ?? [], analysed);
  for (const { name } of attributes ?? []) {
    if (attributeNames.has(name.text.toLowerCase())) continue;
    analysed.diagnostics.error(name, codes.attribute, `${name.text} is not a valid attribute`);
  }
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'source' && key !== 'properties' && key !== 'body' && key !== 'attributes') checkNode(value, analysed);
  }
}

function checkProperty({ name, value }: ast.Property, { diagnostics }: AnalysedApp): void {
  const key = name.text.toLowerCase();
  if (!propertyNames.has(key)) {
    diagnostics.error(name, codes.property, `The property '${name.text}' cannot be used in this context`);
    return;
  }
  const allowed = propertyValues[key];
  if (allowed === undefined || value.kind !== 'expressionValue' || value.expression.kind !== 'identifier') return;
  const { text } = value.expression;
  if (allowed.some((candidate) => candidate.toLowerCase() === text.toLowerCase())) return;
  diagnostics.error(
    value,
    codes.propertyValue,
    `Invalid value for '${name.text}'. Allowed values are '${allowed.join(', ')}'`,
  );
}

function checkTriggers(node: Node, triggers: readonly ast.Trigger[], { diagnostics }: AnalysedApp): void {
  const place = node.kind === 'pageControl' ? String(node.type) : (node.kind ?? '');
  // What a control add-in raises has the names that it gives.
  if (place === 'usercontrol') return;
  const known = triggerNames[place];
  const seen = new Set<string>();
  for (const { name, qualifier } of triggers) {
    if (qualifier !== undefined) continue;
    const key = name.text.toLowerCase();
    if (known?.has(key) !== true)
      diagnostics.error(name, codes.trigger, `'${name.text}' is not a valid trigger for this object type`);
    else if (seen.has(key))
      diagnostics.error(name, codes.duplicateTrigger, `The trigger '${name.text}' is already defined`);
    seen.add(key);
  }
}
