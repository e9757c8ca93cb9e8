import type { RowFilter } from '../filters/filter-node.ts';
import { boundsOf, GeneratedStore, type Segment } from './generated-store.ts';

const LIMIT = 1_000_000_000;
const NUMBER = 1;

/** Table Integer: all numbers between minus and plus a thousand millions. */
export class IntegerStore extends GeneratedStore {
  protected override segments(filter: RowFilter | undefined): Segment[] {
    const { table } = this;
    const { slot } = table.byNumber.get(NUMBER)!;
    const { low, high } = boundsOf(filter, slot, { low: -LIMIT, high: LIMIT });
    const row = (index: number) => {
      const values = table.zeros.slice();
      values[slot] = index;
      return values;
    };
    return [{ first: low, last: high, row }];
  }
}
