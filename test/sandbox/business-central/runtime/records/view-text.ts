/** Views and positions as text: `SORTING(No.) ORDER(Descending) WHERE(Blocked=FILTER(' '),City=FILTER(A*))`. */
import { platformError } from '../errors/messages.ts';
import { formatFieldValue } from './convert.ts';
import type { FieldDef } from './definitions.ts';
import { filterText } from './filters/filter-text.ts';
import { parseFilter } from './filters/parse-filter.ts';
import type { RecordVar } from './record-var.ts';

export function getView(rec: RecordVar, useNames: boolean): string {
  const { view, def } = rec;
  const name = (slot: number): string => (useNames ? def.fields[slot]!.name : `Field${def.fields[slot]!.number}`);
  const parts = [`${useNames ? '' : 'VERSION(1) '}SORTING(${view.key.map(name).join(',')})`];
  if (!view.ascending) parts.push(useNames ? 'ORDER(Descending)' : 'ORDER(1)');
  const filters = [...view.filters()].sort(([left], [right]) => def.fields[left]!.number - def.fields[right]!.number);
  if (filters.length > 0) {
    const conditions = filters.map(([slot, node]) => {
      const text = filterText(def.fields[slot]!, node, !useNames);
      return `${name(slot)}=${useNames ? 'FILTER' : '1'}(${text})`;
    });
    parts.push(`WHERE(${conditions.join(',')})`);
  }
  return parts.join(' ');
}

/** Sets order and filters of the current group; what the text does not name is reset. */
export function setView(rec: RecordVar, text: string): void {
  const { view, def } = rec;
  for (const slot of [...view.filters().keys()]) view.setFilter(slot, undefined);
  view.setKey(def.primaryKey.slots);
  view.setAscending(true);
  for (const { name, content } of clauses(text)) {
    switch (name) {
      case 'VERSION':
        break;
      case 'SORTING':
        view.setKey(split(content).map((field) => fieldNamed(rec, field, text).slot));
        break;
      case 'ORDER':
        view.setAscending(!/^(descending|1)$/i.test(content.trim()));
        break;
      case 'WHERE':
        for (const condition of split(content)) setCondition(rec, condition, text);
        break;
      default:
        throw invalid(rec, text);
    }
  }
}

function setCondition(rec: RecordVar, condition: string, text: string): void {
  const match = /^(.*?)\s*=\s*(const|filter|0|1)\s*\(([\s\S]*)\)$/i.exec(condition.trim());
  if (match === null) throw invalid(rec, text);
  const [, name = '', kind = '', content = ''] = match;
  const field = fieldNamed(rec, name, text);
  const filter = /^(const|0)$/i.test(kind) ? `'${content.replaceAll("'", "''")}'` : content;
  rec.view.setFilter(field.slot, parseFilter(field, filter));
}

/** `Document Type=CONST(Order),No.=CONST(1001)` */
export function getPosition(rec: RecordVar, useNames: boolean): string {
  return rec.def.primaryKey.slots
    .map((slot) => {
      const field = rec.def.fields[slot]!;
      const value = formatFieldValue(field, rec.f[slot]!);
      return useNames ? `${field.name}=CONST(${value})` : `Field${field.number}=0(${value})`;
    })
    .join(',');
}

export function setPosition(rec: RecordVar, text: string): void {
  for (const part of split(text)) {
    const match = /^(.*?)\s*=\s*(?:const|0)\s*\(([\s\S]*)\)$/i.exec(part.trim());
    if (match === null) throw invalid(rec, text);
    const field = fieldNamed(rec, match[1] ?? '', text);
    const node = parseFilter(field, `'${(match[2] ?? '').replaceAll("'", "''")}'`);
    rec.f[field.slot] = node?.op === '=' ? node.value : field.zero;
  }
}

function fieldNamed(rec: RecordVar, name: string, text: string): FieldDef {
  const trimmed = name.trim().replace(/^"(.*)"$/, '$1');
  const field = rec.def.byName.get(trimmed.toLowerCase());
  if (field !== undefined) return field;
  const number = /^(?:Field)?(\d+)$/i.exec(trimmed)?.[1];
  const numbered = number === undefined ? undefined : rec.def.byNumber.get(Number(number));
  if (numbered === undefined) throw invalid(rec, text);
  return numbered;
}

/** `NAME(content)` after each other; parentheses in the content are balanced. */
function clauses(text: string): { name: string; content: string }[] {
  const found: { name: string; content: string }[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const match = /^([A-Za-z]+)\s*\(/.exec(rest);
    if (match === null) return [{ name: rest, content: '' }];
    const end = closing(rest, match[0].length);
    found.push({ name: match[1]!.toUpperCase(), content: rest.slice(match[0].length, end) });
    rest = rest.slice(end + 1).trim();
  }
  return found;
}

function closing(text: string, start: number): number {
  let depth = 1;
  let quoted = false;
  for (let index = start; index < text.length; index++) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth++;
    if (character === ')' && --depth === 0) return index;
  }
  return text.length;
}

/** At commas that are neither quoted nor in parentheses. */
function split(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== '');
}

function invalid(rec: RecordVar, text: string): Error {
  return platformError('invalidView', [text, rec.def.caption]);
}
