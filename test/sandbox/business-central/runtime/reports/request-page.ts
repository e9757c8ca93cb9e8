/**
 * The request page of a report: what is asked of a user before it runs. Its fields are variables of the report.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-request-pages
 */
import { UnsupportedAlError } from '../errors/al-error.ts';
import type { RecordVar } from '../records/record-var.ts';
import type { PageDesign } from '../session/page-design.ts';
import { PageInstance } from '../session/page-instance.ts';
import type { ReportInstance } from './report-instance.ts';

type Methods = Record<string, ((...args: unknown[]) => unknown) | undefined>;

export class RequestPage extends PageInstance {
  readonly report: ReportInstance;
  private readonly ownDesign: PageDesign;

  constructor(report: ReportInstance) {
    const { info, design } = report.rt.application.requestPage(report.info.id);
    if (info.sourceTableId !== 0) throw new UnsupportedAlError('request pages with a SourceTable', report.info.name);
    super(report.rt, info);
    this.report = report;
    this.ownDesign = design;
  }

  override get design(): PageDesign {
    return this.ownDesign;
  }

  /** The record of a data item, whose filters a user may set; undefined when there is no such item. */
  dataItem(name: string): RecordVar | undefined {
    return this.report.dataItem(name);
  }

  protected override methods(): Methods {
    return this.report as unknown as Methods;
  }

  protected override triggerMethod(name: string): string {
    return `t_${name.toLowerCase()}$item_requestpage`;
  }
}
