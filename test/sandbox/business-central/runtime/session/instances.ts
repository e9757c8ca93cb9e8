/** What generated classes of codeunits and of extensions of tables and pages extend. */
import type { RecordVar } from '../records/record-var.ts';
import type { AlSession } from './al-session.ts';
import type { PageInstance } from './page-instance.ts';

/** Facts of a codeunit that its instances need. */
export interface CodeunitInfo {
  readonly id: number;
  readonly name: string;
  readonly interfaces: readonly string[];
  readonly singleInstance: boolean;
  readonly manualBinding: boolean;
  readonly sourceTableId: number;
}

export class CodeunitInstance {
  readonly rt: AlSession;
  readonly info: CodeunitInfo;

  constructor(rt: AlSession, info: CodeunitInfo) {
    this.rt = rt;
    this.info = info;
  }

  get alType(): { readonly kind: 'codeunit'; readonly id: number } {
    return { kind: 'codeunit', id: this.info.id };
  }
}

/** Globals and code of one table extension for one record variable. */
export class TableExtensionInstance {
  readonly rec: RecordVar;

  constructor(rec: RecordVar) {
    this.rec = rec;
  }
}

/** Globals and code of one page extension for one page instance. */
export class PageExtensionInstance {
  readonly page: PageInstance;

  constructor(page: PageInstance) {
    this.page = page;
  }
}
