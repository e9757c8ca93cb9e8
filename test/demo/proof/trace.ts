/** What the ledgers have for each order, as Business Central's "Demo Trace" reads it; entries of no order have an empty number. */
export interface Trace {
  /** General ledger, by account, in company currency. */
  readonly accounts: readonly TraceEntry[];
  readonly vat: readonly TraceVat[];
  /** By bank account, in its own currency. */
  readonly banks: readonly TraceEntry[];
  /** By SKU. */
  readonly items: readonly TraceEntry[];
  /** The gift certificate ledger, by liability account, in company currency; what is owed is positive. */
  readonly certificates: readonly TraceEntry[];
  readonly documents: readonly TraceDocument[];
  readonly residuals: readonly TraceResidual[];
  /** Orders that were in the books before the day. */
  readonly earlier: readonly string[];
}

export interface TraceEntry {
  readonly order: string;
  /** The day it was posted on. */
  readonly date: string;
  readonly name: string;
  readonly amount: string;
}

export interface TraceVat {
  readonly order: string;
  readonly date: string;
  readonly bus: string;
  readonly prod: string;
  readonly rate: string;
  readonly base: string;
  readonly amount: string;
}

export interface TraceDocument {
  readonly order: string;
  readonly kind: string;
  readonly no: string;
  readonly date: string;
  readonly currency: string;
  /** In that currency; payments are negative. */
  readonly amount: string;
  readonly customer: string;
  /** Missing where the customer has no card. */
  readonly email?: string;
}

export interface TraceResidual {
  readonly order: string;
  readonly cause: string;
  readonly amount: string;
}
