/** Properties, triggers and attributes that AL does not know, or not there. */
import { textProperty } from '../semantics/properties.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { checkPropertyPlaces } from './property-places.ts';
import type { AnalysedApp } from './rule.ts';
import { checkTriggerSignature } from './trigger-signatures.ts';
import { attributeNames, triggerNames } from './vocabulary.ts';

export function checkWords(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if (!('declaration' in symbol) || symbol.declaration === undefined) continue;
    checkNode(symbol.declaration, analysed);
    checkMembers(symbol.declaration, analysed);
  }
}

/** Triggers that only codeunits of a subtype have; of a test runner they are found by their names. */
const triggerSubtypes: readonly (readonly [RegExp, string])[] = [
  [/^oninstallapp/i, 'Install'],
  [/^on(upgrade|checkpreconditions|validateupgrade)per/i, 'Upgrade'],
  [/^on(before|after)testrun$/i, 'TestRunner'],
];

/** What an object cannot have besides its own: code of role centres, variables of interfaces, triggers of another subtype. */
function checkMembers(node: ast.ObjectDeclaration, { diagnostics }: AnalysedApp): void {
  if (node.kind === 'codeunit') {
    const subtype = textProperty(node, 'Subtype') ?? 'Normal';
    for (const { name } of node.triggers) {
      const [, wanted] = triggerSubtypes.find(([pattern]) => pattern.test(name.text)) ?? [];
      if (wanted === undefined || wanted.toLowerCase() === subtype.toLowerCase()) continue;
      const message = `The '${name.text}' trigger can only be used on codeunits that have the property Subtype set to '${wanted}'`;
      diagnostics.error(name, codes.triggerOfSubtype, message);
    }
  }
  if (node.kind === 'page' && textProperty(node, 'PageType')?.toLowerCase() === 'rolecenter') {
    for (const { name } of node.triggers)
      diagnostics.error(name, codes.triggerOfRoleCenter, 'A page of type Role Center cannot have triggers');
    for (const { name } of node.procedures)
      diagnostics.warning(name, codes.procedureOfRoleCenter, 'A page of type Role Center cannot have procedures');
  }
  if (node.kind !== 'interface' && node.kind !== 'controlAddIn') return;
  for (const { name, access } of node.procedures)
    if (access === 'local')
      diagnostics.error(
        name,
        codes.localNotAllowed,
        `Keyword 'local' cannot be specified for procedure '${name.text}'`,
      );
  if (node.kind === 'controlAddIn') {
    for (const { name, body } of node.procedures)
      if (body !== undefined)
        diagnostics.error(name, codes.bodyNotAllowed, `Procedure '${name.text}' cannot have a body`);
    for (const { names } of node.variables) {
      const message = `Member '${names[0]!.text}' could not be declared in an object of type 'ControlAddIn'`;
      diagnostics.error(names[0]!, codes.variablesNotAllowed, message);
    }
  }
  if (node.kind === 'interface')
    for (const { names } of node.variables)
      diagnostics.error(names[0]!, codes.interfaceVariable, 'An interface cannot have any variables');
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
  const { triggers, attributes } = node as Node;
  checkPropertyPlaces(node as Node, analysed);
  checkTriggers(node as Node, triggers ?? [], analysed);
  for (const { name } of attributes ?? []) {
    if (attributeNames.has(name.text.toLowerCase())) continue;
    analysed.diagnostics.error(name, codes.attribute, `${name.text} is not a valid attribute`);
  }
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'source' && key !== 'properties' && key !== 'body' && key !== 'attributes') checkNode(value, analysed);
  }
}

function checkTriggers(node: Node, triggers: readonly ast.Trigger[], { diagnostics }: AnalysedApp): void {
  const isTyped = node.kind === 'pageControl' || (node.kind === 'pageAction' && node.type === 'fileuploadaction');
  const place = isTyped ? String(node.type) : (node.kind ?? '');
  // What a control add-in raises has the names and parameters that it gives, which the binder compares.
  const isNamedByAddIn = place === 'usercontrol';
  const known = triggerNames[place];
  const seen = new Set<string>();
  for (const trigger of triggers) {
    const { name, qualifier } = trigger;
    if (qualifier !== undefined) continue;
    const key = name.text.toLowerCase();
    if (!isNamedByAddIn && known?.has(key) !== true)
      diagnostics.error(name, codes.trigger, `'${name.text}' is not a valid trigger for this object type`);
    else if (seen.has(key))
      diagnostics.error(name, codes.duplicateTrigger, `The trigger '${name.text}' is already defined`);
    else if (!isNamedByAddIn) checkTriggerSignature(trigger, place, diagnostics);
    seen.add(key);
  }
}
