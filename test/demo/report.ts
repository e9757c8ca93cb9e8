/** The report of the demo as a file has it. Amounts are text; trial balance and VAT in company currency, debit positive. */
export interface DemoReport {
  readonly orders: readonly ReportOrder[];
  readonly exceptions: readonly ReportException[];
  readonly trialBalance: Readonly<Record<string, string>>;
  readonly vat: readonly ReportVat[];
  /** In each bank account's own currency. */
  readonly bankBalances: Readonly<Record<string, string>>;
  /** By SKU. */
  readonly itemQuantities: Readonly<Record<string, number>>;
  readonly apiCalls: { readonly bigCommerce: number; readonly businessCentral: number };
  readonly proof: { readonly balanced: boolean; readonly differences: readonly string[] };
}

export interface ReportOrder {
  readonly id: number;
  readonly outcome: 'invoiced' | 'ordered' | 'held' | 'cancelled' | 'ignored';
  readonly document: string;
  readonly invoice: string;
  readonly currency: string;
  readonly totalIncVat: string;
  readonly vat: string;
  readonly remaining: string;
}

export interface ReportException {
  readonly category: string;
  readonly owner: string;
  readonly object: string;
  readonly externalId: string;
  readonly message: string;
  readonly nextAction: string;
  readonly status: string;
}

export interface ReportVat {
  readonly bus: string;
  readonly prod: string;
  readonly rate: string;
  readonly base: string;
  readonly amount: string;
}

/** What Business Central reads out of its own tables; the rest of the report is the demo's. */
export type BooksReport = Omit<DemoReport, 'apiCalls' | 'proof'> & { readonly differences: readonly string[] };
