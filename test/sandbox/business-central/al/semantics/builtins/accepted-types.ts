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
const media: readonly Kind[] = ['media', 'mediaSet'];

interface AcceptedTypes {
  readonly kinds: ReadonlySet<Kind>;
  /** For messages. */
  readonly description: string;
}

/** By what a parameter accepts. */
export const acceptedTypes: Readonly<Record<Exclude<Acceptance, 'field' | 'source'>, AcceptedTypes>> = {
  simple: { kinds: new Set(simple), description: 'a simple value (text, number, date, option and the like)' },
  storable: { kinds: new Set([...simple, ...media]), description: 'a value that a field can have' },
  json: { kinds: new Set([...simple, ...json]), description: 'a value of JSON' },
  printable: {
    kinds: new Set([...simple, ...media, ...json, 'record', 'recordRef', 'list', 'dictionary', 'xmlDocument']),
    description: 'a value that can be formatted',
  },
};
