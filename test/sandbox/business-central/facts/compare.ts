import type {
  EnumObject,
  Identifier,
  InterfaceObject,
  ObjectDeclaration,
  PageObject,
  Procedure,
  Property,
  Span,
  TableField,
  TableObject,
} from '../al/syntax/ast.ts';
import { type Diagnostic, diagnosticAt, type Severity } from '../al/syntax/diagnostic.ts';
import { sourceText } from '../al/syntax/source.ts';
import type { FactObject, MicrosoftFacts } from './microsoft-facts.ts';
import { visit } from './references.ts';
import {
  fieldTypeOfFact,
  referenceText,
  sameSignature,
  sameText,
  signatureOf,
  signatureOfFact,
  signatureText,
  typeText,
} from './signature.ts';

/** Microsoft's test libraries have these numbers; the facts do not cover them. */
const FIRST_TEST_LIBRARY = 130000;

/** Collects differences as diagnostics. */
export class Differences {
  readonly diagnostics: Diagnostic[] = [];

  add(at: Span, code: string, message: string, severity: Severity = 'error'): void {
    this.diagnostics.push(diagnosticAt(at.source, at.start, code, message, severity));
  }
}

/** Compares an object of the stand-in with the object of Microsoft's that has its name. */
export function compareWithFacts(object: ObjectDeclaration, facts: MicrosoftFacts, differences: Differences): void {
  if ('target' in object) {
    compareExtension(object, facts, differences);
    return;
  }
  // Types of .NET are declared under an alias that each app chooses.
  if (object.kind === 'dotNet') return;
  const fact = facts.find(object.kind, object.name.text);
  if (fact?.platform) return;
  if (fact) compareObject(object, fact, differences);
  else if (!isInternal(object)) reportUnknown(object, differences);
}

function reportUnknown(object: ObjectDeclaration, differences: Differences): void {
  const isTestLibrary = object.id !== undefined && object.id >= FIRST_TEST_LIBRARY;
  const message = `${object.kind} "${object.name.text}" is not among Microsoft's objects`;
  if (isTestLibrary) differences.add(object.name, 'FACT01', `${message}: test libraries are not in the facts.`, 'info');
  else differences.add(object.name, 'FACT01', `${message}. An object of our own is Access = Internal.`);
}

/** A list of the stand-in opens its rows on the card that it has at Microsoft's, where the stand-in has that card. */
export function compareCardPages(
  objects: readonly ObjectDeclaration[],
  facts: MicrosoftFacts,
  differences: Differences,
): void {
  const pages = objects.filter((object) => object.kind === 'page');
  const known = new Set(pages.map(({ name }) => name.text.toLowerCase()));
  for (const page of pages) {
    const fact = facts.find('page', page.name.text);
    const value = page.properties.find(({ name }) => sameText(name.text, 'CardPageId'))?.value;
    if (!fact || (!value && !known.has(fact.cardPage?.toLowerCase() ?? ''))) continue;
    compareObjectProperty(page, 'CardPageId', fact.cardPage, differences);
  }
}

/** An object of our own, invisible to the extension. */
function isInternal(object: ObjectDeclaration): boolean {
  return propertyText(object.properties, 'access').toLowerCase() === 'internal';
}

/** Fields and values that the stand-in adds to an object must be in it at Microsoft's too, whichever app adds them. */
function compareExtension(
  object: Extract<ObjectDeclaration, { target: unknown }>,
  facts: MicrosoftFacts,
  differences: Differences,
): void {
  const kind = object.kind.replace('Extension', '');
  const fact = facts.find(kind, referenceText(object.target));
  if (!fact)
    differences.add(
      object.target,
      'FACT01',
      `${kind} "${referenceText(object.target)}" is not among Microsoft's objects.`,
    );
  else if (object.kind === 'tableExtension') compareFields(object.fields, fact, differences);
  else if (object.kind === 'enumExtension') compareValues(object.values, fact, differences);
  if (fact) compareProcedures(object, fact, differences);
}

function compareObject(object: ObjectDeclaration, fact: FactObject, differences: Differences): void {
  const what = `${fact.kind} "${fact.name}"`;
  if (object.name.text !== fact.name)
    differences.add(object.name, 'FACT02', `${what} is spelled "${object.name.text}" here.`);
  if (object.id !== undefined && object.id !== fact.id)
    differences.add(object.name, 'FACT02', `${what} has number ${fact.id}, not ${object.id}.`);
  if (object.namespace !== fact.namespace)
    differences.add(object.name, 'FACT02', `${what} is in namespace ${fact.namespace}, not '${object.namespace}'.`);
  if (fact.access === 'internal' && !isInternal(object))
    differences.add(object.name, 'FACT02', `${what} is Access = Internal at Microsoft's.`);
  if (object.kind === 'table') compareTable(object, fact, differences);
  else if (object.kind === 'enum') compareEnum(object, fact, differences);
  else if (object.kind === 'page') comparePage(object, fact, differences);
  else if (object.kind === 'interface') compareInterface(object, fact, differences);
  else if (object.kind === 'codeunit') compareObjectProperty(object, 'TableNo', fact.tableNo, differences);
  compareProcedures(object, fact, differences);
}

function compareTable(table: TableObject, fact: FactObject, differences: Differences): void {
  compareFields(table.fields, fact, differences);
  const [primaryKey] = table.keys;
  const fields = primaryKey?.fields.map(({ text }) => text) ?? [];
  if (primaryKey && fact.primaryKey && !sameText(fields.join(), fact.primaryKey.join()))
    differences.add(primaryKey, 'FACT03', `The primary key of ${table.name.text} is ${fact.primaryKey.join(', ')}.`);
}

function compareFields(fields: readonly TableField[], fact: FactObject, differences: Differences): void {
  for (const field of fields) {
    const known = fact.fields?.find(({ id }) => id === field.id);
    const what = `Field ${field.id} "${field.name.text}" of ${fact.name}`;
    if (!known) {
      const elsewhere = fact.fields?.find(({ name }) => sameText(name, field.name.text));
      differences.add(field, 'FACT03', `${what} ${elsewhere ? `has number ${elsewhere.id}` : 'does not exist'}.`);
      continue;
    }
    if (known.name !== field.name.text) differences.add(field.name, 'FACT03', `${what} is named "${known.name}".`);
    const type = fieldTypeText(field);
    const knownType = fieldTypeOfFact(known);
    if (!sameText(type, knownType))
      differences.add(field.type, 'FACT03', `${what} has type ${knownType}, not ${type}.`);
    const fieldClass = propertyText(field.properties, 'fieldclass') || 'Normal';
    if (!sameText(fieldClass, known.fieldClass ?? 'Normal'))
      differences.add(field.name, 'FACT03', `${what} is a ${known.fieldClass ?? 'Normal'} field, not ${fieldClass}.`);
  }
}

function fieldTypeText({ type, properties }: TableField): string {
  const members = properties.find(({ name }) => sameText(name.text, 'OptionMembers'))?.value;
  return members?.kind === 'optionMembersValue' ? `${typeText(type)} ${members.members.join(',')}` : typeText(type);
}

function compareEnum(object: EnumObject, fact: FactObject, differences: Differences): void {
  compareValues(object.values, fact, differences);
  const extensible = !sameText(propertyText(object.properties, 'extensible'), 'false');
  if (extensible !== (fact.extensible ?? true))
    differences.add(object.name, 'FACT06', `Enum "${fact.name}" is ${extensible ? 'not ' : ''}extensible.`);
}

function compareValues(values: EnumObject['values'], fact: FactObject, differences: Differences): void {
  for (const { ordinal, name } of values) {
    const known = fact.values?.find(([, knownName]) => sameText(knownName, name.text));
    const what = `Value "${name.text}" of enum "${fact.name}"`;
    if (!known) differences.add(name, 'FACT06', `${what} does not exist.`);
    else if (known[0] !== ordinal) differences.add(name, 'FACT06', `${what} has ordinal ${known[0]}, not ${ordinal}.`);
    else if (known[1] !== name.text) differences.add(name, 'FACT06', `${what} is spelled "${known[1]}".`);
  }
}

function comparePage(page: PageObject, fact: FactObject, differences: Differences): void {
  const pageType = propertyText(page.properties, 'pagetype') || 'Card';
  // Nobody can extend an API page or see its record: what it reads from is its own affair.
  if (!sameText(pageType, 'API')) compareObjectProperty(page, 'SourceTable', fact.sourceTable, differences);
  if (!sameText(pageType, fact.pageType ?? 'Card'))
    differences.add(page.name, 'FACT07', `Page "${fact.name}" has PageType ${fact.pageType}, not ${pageType}.`);
  visit(page as never, (node) => {
    const list = node.kind === 'pageControl' ? fact.controls : node.kind === 'pageAction' ? fact.actions : undefined;
    const name = node.name as Identifier | undefined;
    if (list && name && !list.some((known) => sameText(known, name.text)))
      differences.add(name, 'FACT07', `Page "${fact.name}" has no "${name.text}".`);
  });
}

function compareInterface(object: InterfaceObject, fact: FactObject, differences: Differences): void {
  for (const { name } of fact.procedures ?? [])
    if (!object.procedures.some((procedure) => sameText(procedure.name.text, name)))
      differences.add(object.name, 'FACT04', `Interface "${fact.name}" lacks procedure ${name}.`);
}

function compareObjectProperty(
  object: ObjectDeclaration,
  property: string,
  known: string | undefined,
  differences: Differences,
): void {
  const value = object.properties.find(({ name }) => sameText(name.text, property))?.value;
  const text = value?.kind === 'objectValue' ? referenceText(value.object) : '';
  if (!sameText(text, known ?? ''))
    differences.add(
      object.name,
      'FACT02',
      `${property} of ${object.kind} "${object.name.text}" is "${known ?? ''}", not "${text}".`,
    );
}

function compareProcedures(object: ObjectDeclaration, fact: FactObject, differences: Differences): void {
  for (const procedure of object.procedures) {
    const event = eventKind(procedure);
    if (event) compareEvent(procedure, event, fact, differences);
    else if (procedure.access === 'public' || procedure.access === 'protected')
      compareProcedure(procedure, fact, differences);
    else if (fact.events?.some(({ name }) => sameText(name, procedure.name.text)))
      differences.add(
        procedure.name,
        'FACT05',
        `${procedure.name.text} of ${fact.kind} "${fact.name}" is an event, and has no attribute of one here.`,
      );
  }
}

function compareProcedure(procedure: Procedure, fact: FactObject, differences: Differences): void {
  const name = procedure.name.text;
  const what = `Procedure ${name} of ${fact.kind} "${fact.name}"`;
  const overloads = fact.procedures?.filter((known) => sameText(known.name, name)) ?? [];
  if (overloads.length === 0) {
    differences.add(procedure.name, 'FACT04', `${what} does not exist.`);
    return;
  }
  const signature = signatureOf(procedure);
  const known = overloads.find((overload) => sameSignature(signature, signatureOfFact(overload)));
  if (!known) {
    const texts = overloads.map((overload) => signatureText(name, signatureOfFact(overload))).join(' or ');
    differences.add(procedure.name, 'FACT04', `${what} is ${texts}, not ${signatureText(name, signature)}.`);
  } else if ((known.access ?? 'public') !== procedure.access) {
    differences.add(procedure.name, 'FACT04', `${what} is ${known.access ?? 'public'}, not ${procedure.access}.`);
  } else if (
    known.scope === 'OnPrem' &&
    !procedure.attributes.some(({ name: attribute }) => sameText(attribute.text, 'Scope'))
  ) {
    differences.add(procedure.name, 'FACT04', `${what} has [Scope('OnPrem')]: an extension cannot call it.`);
  }
}

/** `integration`, `business`, `internal` for a publisher of events. */
function eventKind({ attributes }: Procedure): string | undefined {
  for (const { name } of attributes) {
    const match = /^(integration|business|internal|external)(business)?event$/.exec(name.text.toLowerCase());
    if (match) return match[1];
  }
  return undefined;
}

function compareEvent(procedure: Procedure, event: string, fact: FactObject, differences: Differences): void {
  const name = procedure.name.text;
  const what = `Event ${name} of ${fact.kind} "${fact.name}"`;
  const overloads = fact.events?.filter((known) => sameText(known.name, name)) ?? [];
  if (overloads.length === 0) {
    differences.add(procedure.name, 'FACT05', `${what} does not exist.`);
    return;
  }
  const text = signatureText(name, signatureOf(procedure));
  const known = overloads.find((overload) => sameText(signatureText(name, signatureOfFact(overload)), text));
  if (!known) {
    const texts = overloads.map((overload) => signatureText(name, signatureOfFact(overload))).join(' or ');
    differences.add(procedure.name, 'FACT05', `${what} is ${texts}, not ${text}.`);
  } else if (known.event !== event) {
    differences.add(procedure.name, 'FACT05', `${what} is an ${known.event} event, not ${event}.`);
  } else if (includesSender(procedure) !== (known.includeSender ?? false)) {
    differences.add(procedure.name, 'FACT05', `${what} has IncludeSender ${known.includeSender ?? false}.`);
  }
}

function includesSender({ attributes }: Procedure): boolean {
  const value = attributes.find(({ name }) => /event$/i.test(name.text))?.arguments[0];
  return value?.kind === 'booleanLiteral' && value.value;
}

/** The value of a property that is one word or literal, as written; '' when it is missing. */
export function propertyText(properties: readonly Property[], name: string): string {
  const value = properties.find((property) => sameText(property.name.text, name))?.value;
  return value ? sourceText(value) : '';
}
