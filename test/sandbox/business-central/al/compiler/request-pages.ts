/** The request page of a report, as a page whose code is the report's. */
import type { PageDesign } from '../../runtime/session/page-design.ts';
import type { PageInfo } from '../../runtime/session/page-instance.ts';
import type { TypeDescriptor } from '../../runtime/values/types.ts';
import type { BoundObject } from '../semantics/bind-object.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { OtherObjectSymbol, PageSymbol } from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { pageDefinition } from './page-definitions.ts';
import { pageDesign } from './page-design.ts';

export interface RequestPageDef {
  readonly info: PageInfo;
  readonly design: PageDesign;
}

export function requestPageDefinition(context: {
  readonly report: OtherObjectSymbol;
  readonly table: SymbolTable;
  readonly bound: BoundObject;
  readonly descriptor: (type: AlType) => TypeDescriptor;
}): RequestPageDef {
  const { report, table, descriptor } = context;
  const node = report.declaration;
  if (node.kind !== 'report') throw new Error(`${report.name} is no report`);
  const { requestPage } = node;
  const page: PageSymbol = {
    ...report,
    kind: 'page',
    declaration: asPage(node, requestPage),
    sourceTable: report.requestPageTable,
    sourceTableTemporary: false,
    pageType: 'RequestPage',
    controls: new Map(),
    actions: new Map(),
    extensions: [],
  };
  const bound = () => context.bound;
  const info = pageDefinition({ page, table, descriptor, bound });
  return { info, design: pageDesign({ page, info, table, bound, profile: '' }) };
}

/** A report without a request page of its own has one that asks for the filters of its data items alone. */
function asPage(node: ast.ReportObject, requestPage: ast.RequestPage | undefined): ast.PageObject {
  const caption = node.properties.filter(({ name }) => name.text.toLowerCase() === 'caption');
  return {
    ...node,
    kind: 'page',
    properties: [...caption, ...(requestPage?.properties ?? [])],
    triggers: requestPage?.triggers ?? [],
    layout: requestPage?.layout ?? [],
    actions: requestPage?.actions ?? [],
    views: [],
    analysisViews: [],
  };
}
