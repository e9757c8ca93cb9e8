/** What the ledgers have for each order, as Business Central's "Demo Trace" reads it; entries of no order have an empty number. */
export interface Trace {
  /** General ledger, by account, in company currency. */
  readonly accounts: readonly TraceEntry[];
  readonly vat: readonly TraceVat[];
  /** By bank account, in its own currency. */
  readonly banks: readonly TraceEntry[];
  /** By SKU. */
  readonly items: readonly TraceEntry[];
  readonly documents: readonly TraceDocument[];
  readonly residuals: readonly TraceResidual[];
}

export interface TraceEntry {
  readonly order: string;
  readonly name: string;
  readonly amount: string;
}

export interface TraceVat {
  readonly order: string;
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
  readonly customer: string;
  readonly email: string;
}

export interface TraceResidual {
  readonly order: string;
  readonly cause: string;
  readonly amount: string;
}
