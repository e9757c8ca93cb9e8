/** Reports as the loader describes them. */
import type { Condition } from '../records/definitions.ts';

export interface ReportDataItemDef {
  readonly name: string;
  readonly tableId: number;
  /** The report's variable that holds the record. */
  readonly variable: string;
  /** DataItemTableView: field numbers of the key, empty for the primary key. */
  readonly key: readonly number[];
  readonly descending: boolean;
  readonly filters: readonly Condition[];
  /** DataItemLink, and the variable of the record it refers to. */
  readonly links: readonly Condition[];
  readonly linkVariable: string;
  /** FlowFields that are calculated for each record. */
  readonly calcFields: readonly number[];
  /** Fields that a user is asked for filters of, and the heading over them; '' for the caption of the table. */
  readonly requestFilterFields: readonly number[];
  readonly requestFilterHeading: string;
  /** 0 for no limit. */
  readonly maxIterations: number;
  /** Generated methods; '' where there is no trigger. */
  readonly onPreDataItem: string;
  readonly onAfterGetRecord: string;
  readonly onPostDataItem: string;
  readonly items: readonly ReportDataItemDef[];
}

export interface ReportDef {
  readonly id: number;
  readonly name: string;
  readonly caption: string;
  readonly processingOnly: boolean;
  readonly useRequestPage: boolean;
  /** Triggers of the request page that run without a user too, in their order. */
  readonly requestPageTriggers: readonly string[];
  readonly items: readonly ReportDataItemDef[];
}

/** The items with those inside of them, each before its own. */
export function allDataItems(items: readonly ReportDataItemDef[]): ReportDataItemDef[] {
  return items.flatMap((item) => [item, ...allDataItems(item.items)]);
}
