/** The API pages of compiled apps, as the host serves them. */
import type { Condition, TableDef } from '../runtime/records/definitions.ts';
import { SystemField } from '../runtime/records/definitions.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { AlSession } from '../runtime/session/al-session.ts';
import type { CompiledApplication } from '../runtime/session/compiled-application.ts';
import type { PageFieldInfo, PageInfo, PageInstance, PagePartInfo } from '../runtime/session/page-instance.ts';
import { assignCode, assignText } from '../runtime/values/text.ts';
import { Variant } from '../runtime/values/variant.ts';
import type { WebServiceActionContext } from '../runtime/values/web-service-action-context.ts';
import type { ApiAction, ApiControl, ApiPage, ApiPageInstance, ApiPart } from './api-page.ts';

type CompiledPages = Pick<CompiledApplication, 'objects' | 'pageInfo' | 'tables'>;

export function apiPagesOf(application: CompiledPages): ApiPage[] {
  return application
    .objects()
    .filter(({ type }) => type === 'Page')
    .map(({ id }) => application.pageInfo(id))
    .filter((info) => info.pageType.toLowerCase() === 'api')
    .map((info) => apiPage(application, info));
}

function apiPage(application: CompiledPages, info: PageInfo): ApiPage {
  const table = application.tables.table(info.sourceTableId);
  if (table === undefined)
    throw new Error(`The source table ${info.sourceTableId} of API page ${info.name} is missing`);
  const property = (name: string) => info.properties.get(name.toLowerCase()) ?? '';
  const allowed = (name: string) => property(name).toLowerCase() !== 'false';
  const fields = info.controls.filter((control): control is PageFieldInfo => control.kind === 'field');
  const controls = fields.map((control, index) => apiControl(table, control, index));
  const parts = info.controls.filter((control): control is PagePartInfo => control.kind === 'part');
  return {
    id: info.id,
    name: info.name,
    publisher: property('APIPublisher'),
    group: property('APIGroup'),
    versions: (info.properties.get('apiversion') ?? 'beta')
      .replaceAll("'", '')
      .split(',')
      .map((version) => version.trim()),
    entityName: property('EntityName'),
    entitySetName: property('EntitySetName'),
    entityCaption: property('EntityCaption'),
    entitySetCaption: property('EntitySetCaption'),
    table,
    key: keyField(table, info),
    editable: allowed('Editable'),
    insertAllowed: allowed('InsertAllowed'),
    modifyAllowed: allowed('ModifyAllowed'),
    deleteAllowed: allowed('DeleteAllowed'),
    controls,
    controlsByName: new Map(controls.map((control) => [control.name, control])),
    parts: parts.map(apiPart),
    actions: info.procedures.map((procedure) => ({
      name: procedure.name,
      parameters: procedure.parameters.filter(({ type }) => !isContext(type)),
      returnType: procedure.returns,
    })),
    open: (session) => new CompiledPage((session as AlSession).openPage(info.id), fields),
  };
}

function isContext(type: { readonly kind: string }): boolean {
  return type.kind === 'webServiceActionContext';
}

function keyField(table: TableDef, info: PageInfo) {
  const [number = SystemField.id, ...more] = info.odataKeyFields;
  const field = table.byNumber.get(number);
  if (field === undefined || more.length > 0) {
    throw new Error(`API page ${info.name}: ODataKeyFields must name a single field of the source table`);
  }
  return field;
}

const SYSTEM_FIELDS_WRITTEN_BY_THE_PLATFORM: ReadonlySet<number> = new Set([
  SystemField.rowVersion,
  SystemField.createdAt,
  SystemField.createdBy,
  SystemField.modifiedAt,
  SystemField.modifiedBy,
]);

function apiControl(table: TableDef, control: PageFieldInfo, index: number): ApiControl {
  const isSystemField = control.fieldNo >= SystemField.id;
  const field = control.fieldNo === 0 && !isSystemField ? undefined : table.byNumber.get(control.fieldNo);
  const byPlatform = field !== undefined && SYSTEM_FIELDS_WRITTEN_BY_THE_PLATFORM.has(field.number);
  return {
    index,
    name: control.name,
    caption: control.caption,
    type: control.type,
    field,
    editable: control.editable && !byPlatform && (field !== undefined || control.assignable),
  };
}

function apiPart(part: PagePartInfo): ApiPart {
  return {
    name: part.multiplicity.toLowerCase() === 'zeroorone' ? part.entityName : part.entitySetName,
    pageId: part.pageId,
    many: part.multiplicity.toLowerCase() !== 'zeroorone',
    link: part.links as readonly Condition[],
  };
}

class CompiledPage implements ApiPageInstance {
  private readonly page: PageInstance;
  /** By the index of the control. */
  private readonly fields: readonly PageFieldInfo[];

  constructor(page: PageInstance, fields: readonly PageFieldInfo[]) {
    this.page = page;
    this.fields = fields;
  }

  get rec(): RecordVar {
    return this.page.rec;
  }

  onOpenPage(): void {
    this.page.runTrigger('OnOpenPage');
  }

  onNewRecord(): void {
    this.page.xRec = this.rec.copyWithFilters();
    this.page.runTrigger('OnNewRecord', false);
  }

  onInsertRecord(): boolean {
    return this.page.runTrigger('OnInsertRecord', false);
  }

  beginChange(): void {
    this.page.xRec = this.rec.copyWithFilters();
  }

  onModifyRecord(): boolean {
    return this.page.runTrigger('OnModifyRecord');
  }

  onDeleteRecord(): boolean {
    return this.page.runTrigger('OnDeleteRecord');
  }

  onAfterGetRecord(): void {
    this.page.runTrigger('OnAfterGetRecord');
  }

  read(control: ApiControl): unknown {
    return this.page.readField(this.fieldOf(control));
  }

  enter(control: ApiControl, value: unknown): void {
    const field = this.fieldOf(control);
    // Fields check the value themselves, variables of the page do not.
    this.page.validateField(
      field,
      control.field === undefined ? fitted(control, value) : new Variant(control.type, value),
    );
  }

  invoke(action: ApiAction, context: WebServiceActionContext, args: readonly unknown[]): unknown {
    const procedure = this.page.info.procedures.find(({ name }) => name === action.name);
    if (procedure === undefined) throw new Error(`Page ${this.page.info.name} has no procedure ${action.name}`);
    let next = 0;
    const all = procedure.parameters.map((parameter) => {
      const value = isContext(parameter.type) ? context : args[next++];
      return parameter.byReference ? { v: value } : value;
    });
    return this.page.callProcedure(procedure, all);
  }

  private fieldOf(control: ApiControl): PageFieldInfo {
    const field = this.fields[control.index];
    if (field === undefined) throw new Error(`Page ${this.page.info.name} has no field ${control.name}`);
    return field;
  }
}

function fitted(control: ApiControl, value: unknown): unknown {
  const { type } = control;
  if (type.kind === 'text') return assignText(value as string, type.length);
  return type.kind === 'code' ? assignCode(value as string, type.length) : value;
}
