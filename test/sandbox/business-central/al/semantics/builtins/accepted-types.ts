/** Types that go where a function takes values of many types. Observed in Microsoft's own calls; .NET values go anywhere. */
import type { AlType } from '../types.ts';
import type { Acceptance } from './signature.ts';

type Kind = AlType['kind'];

const simple: readonly Kind[] = [
  'text',
  'code',
  'label',
  'integer',
  'bigInteger',
  'decimal',
  'boolean',
  'char',
  'byte',
  'date',
  'time',
  'dateTime',
  'duration',
  'dateFormula',
  'guid',
  'enum',
  'option',
  'recordId',
  'fieldRef',
  'tableFilter',
  'version',
  'variant',
  'blob',
  'dotNet',
];

const json: readonly Kind[] = ['jsonObject', 'jsonArray', 'jsonToken', 'jsonValue'];
/** Objects and what holds many values have no text. */
const withoutText: ReadonlySet<Kind> = new Set([
  'codeunit',
  'page',
  'report',
  'query',
  'xmlport',
  'testPage',
  'testRequestPage',
  'requestPage',
  'controlAddIn',
  'interface',
  'array',
]);

interface AcceptedTypes {
  readonly has: (kind: Kind) => boolean;
  /** For messages. */
  readonly description: string;
}

function oneOf(kinds: readonly Kind[], description: string): AcceptedTypes {
  const set = new Set(kinds);
  return { has: (kind) => set.has(kind), description };
}

/** By what a parameter accepts. */
export const acceptedTypes: Readonly<Record<Exclude<Acceptance, 'field' | 'source'>, AcceptedTypes>> = {
  simple: oneOf(simple, 'a simple value (text, number, date, option and the like)'),
  storable: oneOf([...simple, 'media', 'mediaSet'], 'a value that a field can have'),
  json: oneOf([...simple, ...json], 'a value of JSON'),
  shown: { has: (kind) => !withoutText.has(kind), description: 'a value that has a text' },
};
