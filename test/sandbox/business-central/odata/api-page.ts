/**
 * What the host needs of an API page: the facts that make the service's model, and an instance that runs its triggers.
 * `pages-of-application.ts` makes it from compiled AL.
 */
import type { Condition, FieldDef, TableDef } from '../runtime/records/definitions.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import type { Session } from '../runtime/session/session.ts';
import type { TypeDescriptor } from '../runtime/values/types.ts';
import type { WebServiceActionContext } from '../runtime/values/web-service-action-context.ts';

export interface ApiControl {
  /** Its place on the page: values are entered in this order. */
  readonly index: number;
  /** Its name in the API. */
  readonly name: string;
  readonly caption: string;
  readonly type: TypeDescriptor;
  /** Undefined when the control shows a variable or expression of the page. */
  readonly field: FieldDef | undefined;
  readonly editable: boolean;
}

export interface ApiPart {
  /** Name of the navigation property. */
  readonly name: string;
  readonly pageId: number;
  /** Multiplicity = Many, or ZeroOrOne. */
  readonly many: boolean;
  /** SubPageLink: conditions on the child's fields by fields of the parent. */
  readonly link: readonly Condition[];
}

export interface ApiActionParameter {
  readonly name: string;
  readonly type: TypeDescriptor;
}

/** A `[ServiceEnabled]` procedure. */
export interface ApiAction {
  readonly name: string;
  /** Without the action context. */
  readonly parameters: readonly ApiActionParameter[];
  readonly returnType: TypeDescriptor | undefined;
}

export interface ApiPage {
  readonly id: number;
  readonly name: string;
  /** Empty for Microsoft's own API, which has neither publisher nor group in its route. */
  readonly publisher: string;
  readonly group: string;
  readonly versions: readonly string[];
  readonly entityName: string;
  readonly entitySetName: string;
  readonly entityCaption: string;
  readonly entitySetCaption: string;
  readonly table: TableDef;
  /** ODataKeyFields; a single field. */
  readonly key: FieldDef;
  readonly editable: boolean;
  readonly insertAllowed: boolean;
  readonly modifyAllowed: boolean;
  readonly deleteAllowed: boolean;
  readonly controls: readonly ApiControl[];
  readonly controlsByName: ReadonlyMap<string, ApiControl>;
  readonly parts: readonly ApiPart[];
  readonly actions: readonly ApiAction[];
  /** A fresh instance whose record has the page's own view applied. */
  open(session: Session): ApiPageInstance;
}

export interface ApiPageInstance {
  readonly rec: RecordVar;
  onOpenPage(): void;
  onNewRecord(): void;
  /** The triggers answer whether the host is to write the record itself. */
  onInsertRecord(): boolean;
  onModifyRecord(): boolean;
  onDeleteRecord(): boolean;
  onAfterGetRecord(): void;
  /** Value of a control that shows no field. */
  read(control: ApiControl): unknown;
  /** Enters a value in a control, with the triggers of field and control. */
  enter(control: ApiControl, value: unknown): void;
  /** Keeps the record as it is as `xRec` of the change that follows. */
  beginChange(): void;
  /** Runs an action on the current record. */
  invoke(action: ApiAction, context: WebServiceActionContext, args: readonly unknown[]): unknown;
}
