import type { Identifier, ObjectDeclaration, PageCustomizationObject, PageExtensionObject } from '../al/syntax/ast.ts';
import type { Differences } from './compare.ts';
import { type Subscription, subscriptionsIn } from './event-subscribers.ts';
import type { FactObject, MicrosoftFacts } from './microsoft-facts.ts';
import { type Reference, referencesIn, visit } from './references.ts';
import { referenceText, sameParameter, sameText, signatureOf, signatureOfFact } from './signature.ts';

/**
 * Checks that what an app names of Microsoft's objects exists as it names it. What the platform supplies without source
 * is declared by us, and the compiler compares it with its use.
 */
export function compareUse(
  objects: readonly ObjectDeclaration[],
  platform: readonly ObjectDeclaration[],
  facts: MicrosoftFacts,
  differences: Differences,
): void {
  const own = new Set(
    [...objects, ...platform.filter(({ kind }) => kind === 'codeunit')].map(({ kind, name }) =>
      `${kind} ${name.text}`.toLowerCase(),
    ),
  );
  const isOwn = (kind: string, name: string) => own.has(`${kind} ${name}`.toLowerCase());
  for (const object of objects) {
    for (const reference of referencesIn(object)) compareReference(reference, facts, isOwn, differences);
    for (const subscription of subscriptionsIn(object)) {
      const { kind, name } = subscription.publisher;
      if (!isOwn(kind, name)) compareSubscription(subscription, facts.find(kind, name), differences);
    }
    if (object.kind === 'pageExtension' || object.kind === 'pageCustomization') {
      const fact = facts.find('page', referenceText(object.target));
      if (fact) compareAnchors(object, fact, differences);
    }
  }
}

function compareReference(
  reference: Reference,
  facts: MicrosoftFacts,
  isOwn: (kind: string, name: string) => boolean,
  differences: Differences,
): void {
  const { kind, names, at, value, uncertain } = reference;
  if (names.some((name) => isOwn(kind, name))) return;
  const fact = names.map((name) => facts.find(kind, name)).find((found) => found !== undefined);
  if (!fact) {
    if (!uncertain)
      differences.add(
        at,
        'FACT01',
        `${kind} "${names.join('.')}" is neither declared in this app nor among Microsoft's objects.`,
      );
    return;
  }
  if (fact.access === 'internal')
    differences.add(at, 'FACT01', `${kind} "${fact.name}" is internal to Microsoft's app.`);
  if (value) compareEnumValue(value, fact, differences);
}

function compareEnumValue(value: Identifier, fact: FactObject, differences: Differences): void {
  if (!fact.values?.some(([, name]) => sameText(name, value.text)))
    differences.add(value, 'FACT06', `Enum "${fact.name}" has no value "${value.text}".`);
}

/** Events that the platform raises for every table and page. */
const IMPLICIT_EVENT = /^on(before|after)\w+event$|^on(open|close|queryclose|newrecord)\w*event$/;

function compareSubscription(subscription: Subscription, fact: FactObject | undefined, differences: Differences): void {
  const { procedure, publisher, event, element } = subscription;
  const what = `${publisher.kind} "${publisher.name}"`;
  if (!fact) {
    differences.add(procedure.name, 'FACT08', `${what} is not among Microsoft's objects.`);
    return;
  }
  if ((publisher.kind === 'table' || publisher.kind === 'page') && IMPLICIT_EVENT.test(event.toLowerCase())) {
    const elements =
      publisher.kind === 'table'
        ? fact.fields?.map(({ name }) => name)
        : [...(fact.controls ?? []), ...(fact.actions ?? [])];
    if (element && !elements?.some((name) => sameText(name, element)))
      differences.add(procedure.name, 'FACT08', `${what} has no "${element}".`);
    return;
  }
  const known = fact.events?.find(({ name }) => sameText(name, event));
  if (!known) {
    differences.add(procedure.name, 'FACT08', `${what} has no event ${event}.`);
    return;
  }
  if (known.event === 'internal') differences.add(procedure.name, 'FACT08', `Event ${event} of ${what} is internal.`);
  const published = signatureOfFact(known).parameters;
  for (const [index, parameter] of signatureOf(procedure).parameters.entries()) {
    const match = published.find(({ name }) => sameText(name, parameter.name));
    const isSender = known.includeSender && index === 0 && !match;
    if (!match && !isSender)
      differences.add(procedure.name, 'FACT08', `Event ${event} of ${what} has no parameter "${parameter.name}".`);
    else if (match && !sameParameter(match, parameter))
      differences.add(
        procedure.name,
        'FACT08',
        `Parameter "${parameter.name}" of event ${event} of ${what} is ${match.byReference ? 'var ' : ''}${match.type}.`,
      );
  }
}

/** Places and modifications of a page extension must name a control or action of the page or of the extension itself. */
function compareAnchors(
  extension: PageExtensionObject | PageCustomizationObject,
  fact: FactObject,
  differences: Differences,
): void {
  compareAnchorsIn(extension.layout, 'control', fact.controls ?? [], fact, differences);
  compareAnchorsIn(extension.actions, 'action', fact.actions ?? [], fact, differences);
}

function compareAnchorsIn(
  nodes: readonly object[],
  what: string,
  known: readonly string[],
  fact: FactObject,
  differences: Differences,
): void {
  const anchors: Identifier[] = [];
  const names = new Set(known.map((name) => name.toLowerCase()));
  for (const root of nodes) {
    visit(root as never, (node) => {
      if (node.kind === 'pageControl' || node.kind === 'pageAction') {
        if (node.name) names.add((node.name as Identifier).text.toLowerCase());
      } else if (node.kind === 'pagePlacement' && node.anchor) {
        anchors.push(node.anchor as Identifier);
      } else if (node.kind === 'pageMove') {
        anchors.push(node.anchor as Identifier, ...(node.moved as Identifier[]));
      } else if (node.kind === 'pageModification') {
        anchors.push(node.target as Identifier);
      }
    });
  }
  for (const anchor of anchors)
    if (!names.has(anchor.text.toLowerCase()))
      differences.add(anchor, 'FACT07', `Page "${fact.name}" has no ${what} "${anchor.text}".`);
}
