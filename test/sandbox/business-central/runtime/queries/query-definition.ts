/** Query objects as the loader describes them. */
import type { Condition } from '../records/definitions.ts';

/**
 * How a data item is joined to what stands above it.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-sqljointype-property
 */
export type JoinType = 'leftouterjoin' | 'innerjoin' | 'rightouterjoin' | 'fullouterjoin' | 'crossjoin';

export interface QueryDataItemDef {
  readonly name: string;
  readonly tableId: number;
  readonly join: JoinType;
  /** A field of the item equals a field of an item above. */
  readonly links: readonly { readonly field: number; readonly item: number; readonly source: number }[];
  /** DataItemTableFilter. */
  readonly filters: readonly Condition[];
}

export type TotalsMethod = 'sum' | 'average' | 'min' | 'max' | 'count';
export type DateMethod = 'day' | 'month' | 'year';

/** A column of the dataset, or a filter row. */
export interface QueryColumnDef {
  readonly name: string;
  /** Given in the query; by default that of the field. */
  readonly caption: string | undefined;
  /** Position of its data item. */
  readonly item: number;
  /** 0 for Method = Count, which counts rows of the data item. */
  readonly fieldNo: number;
  readonly method: TotalsMethod | DateMethod | undefined;
  readonly reverseSign: boolean;
  /** In the dataset; filter rows are not. */
  readonly isShown: boolean;
  /** ColumnFilter. */
  readonly filters: readonly Condition[];
}

export interface QueryDef {
  readonly id: number;
  readonly name: string;
  readonly caption: string;
  /** From the top down: each is joined to the result of those before it. */
  readonly items: readonly QueryDataItemDef[];
  readonly columns: readonly QueryColumnDef[];
  /** Positions of columns. */
  readonly orderBy: readonly { readonly column: number; readonly descending: boolean }[];
  /** 0 for all. */
  readonly topNumberOfRows: number;
}

export function isTotal(method: QueryColumnDef['method']): method is TotalsMethod {
  return method !== undefined && method !== 'day' && method !== 'month' && method !== 'year';
}
