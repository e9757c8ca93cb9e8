/**
 * Filter text as `SetFilter`, views and filter properties have it.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-entering-criteria-in-filters
 *
 *   filter = and { '|' and }     and = term { '&' term }     term = '(' filter ')' | operator value | [value] '..' [value] | value
 */
import { platformError } from '../../errors/messages.ts';
import { isOptionType, type OptionType, optionMembers, optionOrdinal } from '../../platform/options.ts';
import { makeDateTime } from '../../values/datetime.ts';
import { normalizeCode } from '../../values/text.ts';
import { Types } from '../../values/types.ts';
import { convertValue, evaluateText, typeName } from '../convert.ts';
import type { FieldDef, FieldValue } from '../definitions.ts';
import type { FilterNode } from './filter-node.ts';

/** A character of a value; of quoted ones only `@`, `*` and `?` have a meaning, and only where a text is compared. */
interface Character {
  readonly text: string;
  readonly quoted: boolean;
}

type ComparisonOp = '=' | '<>' | '<' | '<=' | '>' | '>=';
const OPERATORS: readonly ComparisonOp[] = ['<>', '<=', '>=', '<', '>', '='];

/** From midnight to 23:59:59, in milliseconds. */
const LAST_SECOND = 86_399_000;

/** Undefined when the text filters nothing. Arguments stand for `%1`, `%2`... and are taken as they are. */
export function parseFilter(field: FieldDef, text: string, args: readonly unknown[] = []): FilterNode | undefined {
  if (text.trim() === '') return undefined;
  return new FilterParser(field, text, args).parse();
}

class FilterParser {
  private readonly field: FieldDef;
  private readonly text: string;
  private readonly args: readonly unknown[];
  private position = 0;
  private depth = 0;

  constructor(field: FieldDef, text: string, args: readonly unknown[]) {
    this.field = field;
    this.text = text;
    this.args = args;
  }

  parse(): FilterNode {
    const node = this.alternatives();
    if (this.position < this.text.length) throw this.invalid();
    return node;
  }

  private alternatives(): FilterNode {
    const items = [this.conjunction()];
    while (this.take('|')) items.push(this.conjunction());
    return items.length === 1 ? items[0]! : { op: 'or', items };
  }

  private conjunction(): FilterNode {
    const items = [this.term()];
    while (this.take('&')) items.push(this.term());
    return items.length === 1 ? items[0]! : { op: 'and', items };
  }

  private term(): FilterNode {
    while (this.text[this.position] === ' ') this.position++;
    if (this.take('(')) {
      this.depth++;
      const inner = this.alternatives();
      this.depth--;
      if (!this.take(')')) throw this.invalid();
      while (this.text[this.position] === ' ') this.position++;
      if (!this.atEnd()) throw this.invalid();
      return inner;
    }
    return this.comparison(this.characters());
  }

  private comparison(characters: readonly Character[]): FilterNode {
    for (const op of OPERATORS) {
      if (startsWith(characters, op)) return this.compare(op, trim(characters.slice(op.length)));
    }
    for (let index = 0; index < characters.length - 1; index++) {
      if (isPlain(characters[index], '.') && isPlain(characters[index + 1], '.')) {
        const low = trim(characters.slice(0, index));
        const high = trim(characters.slice(index + 2));
        return {
          op: 'range',
          low: low.length === 0 ? undefined : this.value(low),
          high: high.length === 0 ? undefined : (this.day(high)?.high ?? this.value(high)),
        };
      }
    }
    const day = this.day(characters);
    return day === undefined ? this.compare('=', characters) : { op: 'range', ...day };
  }

  /**
   * Of a date-time, a date alone is meant from its first to its last second, and no date from none to none.
   * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-entering-criteria-in-filters
   */
  private day(characters: readonly Character[]): { readonly low: number; readonly high: number } | undefined {
    if (this.field.type.kind !== 'dateTime') return undefined;
    const date = evaluateText(Types.date, textOf(characters));
    if (date === undefined) return undefined;
    if (date === 0) return { low: 0, high: 0 };
    const low = makeDateTime(date as number, 0);
    return { low, high: low + LAST_SECOND };
  }

  private compare(op: ComparisonOp, characters: readonly Character[]): FilterNode {
    const { kind } = this.field.type;
    const wild = (kind === 'text' || kind === 'code') && (op === '=' || op === '<>');
    if (wild && this.argument(characters) === undefined) {
      const ignoreCase = characters[0]?.text === '@';
      const rest = ignoreCase ? characters.slice(1) : characters;
      if (ignoreCase || rest.some((character) => character.text === '*' || character.text === '?')) {
        const pattern = textOf(rest);
        return {
          op: 'like',
          pattern: kind === 'code' ? normalizeCode(pattern) : pattern,
          ignoreCase,
          negate: op === '<>',
        };
      }
    }
    return { op, value: this.value(characters) };
  }

  private value(characters: readonly Character[]): FieldValue {
    const argument = this.argument(characters);
    if (argument !== undefined) return convertValue(this.field.type, argument.value);
    const text = textOf(characters);
    if (isOptionType(this.field.type)) return ordinalOf(this.field.type, text);
    if (text === '') return this.field.zero;
    const value = evaluateText(this.field.type, text);
    if (value === undefined) throw this.invalid();
    return value;
  }

  /** `%1` standing alone. Beside other characters it is text, as on the platform (LinterCop LC0050). */
  private argument(characters: readonly Character[]): { value: unknown } | undefined {
    if (characters.length < 2 || !isPlain(characters[0], '%')) return undefined;
    const digits = textOf(characters.slice(1));
    if (!/^[1-9]\d?$/.test(digits)) return undefined;
    const index = Number(digits) - 1;
    return index < this.args.length ? { value: this.args[index] } : undefined;
  }

  /** The characters up to the next unquoted `|`, `&` or closing parenthesis. */
  private characters(): readonly Character[] {
    const characters: Character[] = [];
    let quotes = 0;
    for (; this.position < this.text.length; this.position++) {
      const character = this.text[this.position]!;
      if (character === "'") {
        quotes++;
        this.quoted(characters);
        continue;
      }
      if (character === '|' || character === '&' || character === ')') break;
      if (character === '(') throw this.invalid();
      characters.push({ text: character, quoted: false });
    }
    const trimmed = trim(characters);
    if (trimmed.length === 0 && quotes === 0) throw this.invalid();
    return trimmed;
  }

  /** `'...'` with `''` for a quote; leaves the position on the closing quote. */
  private quoted(into: Character[]): void {
    for (this.position++; this.position < this.text.length; this.position++) {
      const character = this.text[this.position]!;
      if (character === "'") {
        if (this.text[this.position + 1] !== "'") return;
        this.position++;
      }
      into.push({ text: character, quoted: true });
    }
    throw this.invalid();
  }

  private take(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position++;
    return true;
  }

  private atEnd(): boolean {
    const next = this.text[this.position];
    return next === undefined || next === '|' || next === '&' || (next === ')' && this.depth > 0);
  }

  private invalid(): Error {
    return platformError('filterInvalid', [this.text, this.field.caption, typeName(this.field.type)]);
  }
}

/** The member of that name or, failing that, the ordinal; a member without a name can only be meant by its ordinal. */
function ordinalOf(type: OptionType, text: string): number {
  const wanted = text.trim();
  const members = optionMembers(type);
  const ordinal = optionOrdinal(type, wanted);
  const nameless = wanted === '' && members.find((member) => member.ordinal === ordinal)?.name === '';
  if (ordinal !== undefined && !nameless) return ordinal;
  if (/^-?\d+$/.test(wanted)) return Number(wanted);
  throw platformError('notAnOption', [text, members.map(({ name }) => name).join(',')]);
}

function isPlain(character: Character | undefined, text: string): boolean {
  return character !== undefined && !character.quoted && character.text === text;
}

function startsWith(characters: readonly Character[], text: string): boolean {
  return [...text].every((wanted, index) => isPlain(characters[index], wanted));
}

function trim(characters: readonly Character[]): readonly Character[] {
  let start = 0;
  let end = characters.length;
  while (start < end && isPlain(characters[start], ' ')) start++;
  while (end > start && isPlain(characters[end - 1], ' ')) end--;
  return characters.slice(start, end);
}

function textOf(characters: readonly Character[]): string {
  let text = '';
  for (const character of characters) text += character.text;
  return text;
}
