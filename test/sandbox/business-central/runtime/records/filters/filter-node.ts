/** Filters after parsing, with values in the form of their field. Immutable, so views can share them. */
import type { FieldValue } from '../definitions.ts';

export type FilterNode =
  | { readonly op: '=' | '<>' | '<' | '<=' | '>' | '>='; readonly value: FieldValue }
  /** `a..b`, either end open. */
  | { readonly op: 'range'; readonly low: FieldValue | undefined; readonly high: FieldValue | undefined }
  /** Wildcards `*` and `?`, or `@` without any. */
  | { readonly op: 'like'; readonly pattern: string; readonly ignoreCase: boolean; readonly negate: boolean }
  | { readonly op: 'and' | 'or'; readonly items: readonly FilterNode[] };

/** Filters of a view: groups are joined by AND, except group -1, whose fields are joined by OR. */
export type RowFilter =
  | { readonly op: 'and' | 'or'; readonly items: readonly RowFilter[] }
  | { readonly op: 'field'; readonly slot: number; readonly node: FilterNode };

/** The value a filter fixes its field to, if it does. */
export function fixedValue(node: FilterNode): FieldValue | undefined {
  if (node.op === '=') return node.value;
  if (node.op === 'and') {
    for (const item of node.items) {
      const value = fixedValue(item);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** Slots that the filter fixes to one value. */
export function fixedSlots(
  filter: RowFilter | undefined,
  into = new Map<number, FieldValue>(),
): Map<number, FieldValue> {
  if (filter === undefined || filter.op === 'or') return into;
  if (filter.op !== 'field') {
    for (const item of filter.items) fixedSlots(item, into);
    return into;
  }
  const value = fixedValue(filter.node);
  if (value !== undefined) into.set(filter.slot, value);
  return into;
}

/** Whether a filter compares without case and accents, and has no wildcards. */
export function isFolded(node: FilterNode): boolean {
  return node.op === 'like' && node.ignoreCase && !/[*?]/.test(node.pattern);
}

/** Slots that every row must match without case and accents, at least at the beginning. */
export function foldedSlots(filter: RowFilter | undefined): number[] {
  if (filter === undefined || filter.op === 'or') return [];
  if (filter.op !== 'field') return filter.items.flatMap(foldedSlots);
  const { node, slot } = filter;
  return node.op === 'like' && node.ignoreCase && !node.negate && !/^[*?]/.test(node.pattern) ? [slot] : [];
}

/** Conjunction without needless nesting. */
export function allOf(filters: readonly RowFilter[]): RowFilter | undefined {
  if (filters.length <= 1) return filters[0];
  return { op: 'and', items: filters };
}
