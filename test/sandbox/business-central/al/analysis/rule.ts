import type { BoundObject } from '../semantics/bind-object.ts';
import type { DiagnosticBag } from '../semantics/diagnostics.ts';
import type { SubscriberSymbol } from '../semantics/events.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { AppSymbol } from '../semantics/symbols.ts';

/** One app with what the binder made of it. */
export interface AnalysedApp {
  readonly app: AppSymbol;
  readonly objects: readonly BoundObject[];
  readonly subscribers: readonly SubscriberSymbol[];
  readonly table: SymbolTable;
  readonly diagnostics: DiagnosticBag;
  /** Of AppSourceCop.json next to the manifest; none when there is no such file. */
  readonly mandatoryAffixes: readonly string[];
}

/** Looks at an app and reports what is wrong in its diagnostics. */
export type Rule = (app: AnalysedApp) => void;
