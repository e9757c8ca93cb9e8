import { MONTHS, WEEKDAYS } from '../../platform/format-date.ts';
import { addDays, closingDate, dateParts, dayNumber, isoWeek, makeDate, weekday } from '../../values/date.ts';
import type { RowFilter } from '../filters/filter-node.ts';
import { boundsOf, GeneratedStore, type Segment } from './generated-store.ts';

const Field = { type: 1, start: 2, end: 3, no: 4, name: 5 } as const;
const FIRST_DAY = makeDate(1, 1, 1)!;
const LAST_DAY = makeDate(9999, 12, 31)!;

interface Period {
  readonly start: number;
  /** The first day after it, or undefined at the end of time. */
  readonly next: number | undefined;
  readonly no: number;
  readonly name: string;
}

/** By period type: the period of an index, and the index of the period that a day is in. */
const PERIODS: readonly { at(index: number): Period; of(day: number): number }[] = [
  {
    of: dayNumber,
    at: (index) => ({
      start: 2 * index,
      next: addDays(2 * index, 1),
      no: weekday(2 * index),
      name: WEEKDAYS[weekday(2 * index) - 1]!,
    }),
  },
  {
    // Day 1 is a Monday.
    of: (day) => Math.floor((dayNumber(day) - 1) / 7),
    at: (index) => {
      const start = 2 * (index * 7 + 1);
      const { week } = isoWeek(start);
      return { start, next: addDays(start, 7), no: week, name: String(week) };
    },
  },
  months(1, (index) => ({ no: (index % 12) + 1, name: MONTHS[index % 12]! })),
  months(3, (index) => ({ no: (index % 4) + 1, name: String((index % 4) + 1) })),
  months(12, (index) => ({ no: index + 1, name: String(index + 1) })),
];

function months(length: number, describe: (index: number) => { no: number; name: string }) {
  const startOf = (index: number): number | undefined =>
    makeDate(Math.floor((index * length) / 12) + 1, ((index * length) % 12) + 1, 1);
  return {
    of: (day: number): number => {
      const { year, month } = dateParts(day);
      return Math.floor(((year - 1) * 12 + month - 1) / length);
    },
    at: (index: number): Period => ({ start: startOf(index)!, next: startOf(index + 1), ...describe(index) }),
  };
}

/** Table Date: days, ISO weeks, months, quarters and years; a period ends with the closing date of its last day. */
export class DateStore extends GeneratedStore {
  protected override segments(filter: RowFilter | undefined): Segment[] {
    const { table } = this;
    const slot = (number: number): number => table.byNumber.get(number)!.slot;
    const types = boundsOf(filter, slot(Field.type), { low: 0, high: PERIODS.length - 1 });
    const days = boundsOf(filter, slot(Field.start), { low: FIRST_DAY, high: LAST_DAY });
    if (days.low > days.high) return [];
    const segments: Segment[] = [];
    for (let type = Math.max(types.low, 0); type <= Math.min(types.high, PERIODS.length - 1); type++) {
      const periods = PERIODS[type]!;
      const row = (index: number) => {
        const period = periods.at(index);
        const values = table.zeros.slice();
        values[slot(Field.type)] = type;
        values[slot(Field.start)] = period.start;
        values[slot(Field.end)] = closingDate(period.next === undefined ? LAST_DAY : addDays(period.next, -1)!);
        values[slot(Field.no)] = period.no;
        values[slot(Field.name)] = period.name;
        return values;
      };
      segments.push({ first: periods.of(days.low), last: periods.of(days.high), row });
    }
    return segments;
  }
}
