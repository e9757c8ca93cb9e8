/** A page as it is drawn and driven: layout, actions and views, with what page extensions add, move and modify. */
import type { Condition, TableRelation } from '../records/definitions.ts';
import type { PageFieldInfo, PagePartInfo } from './page-instance.ts';

/** A generated method of the page, or of one of its extensions. */
export interface CodeReference {
  /** Number of the page extension that has it, or 0. */
  readonly extensionId: number;
  readonly method: string;
}

interface DesignElement {
  readonly name: string;
  /** Properties as written, by lower-case name. */
  readonly properties: ReadonlyMap<string, string>;
  /** Properties that are computed (Visible, Enabled, Editable, StyleExpr ...), by lower-case name. */
  readonly expressions: ReadonlyMap<string, CodeReference>;
  /** By lower-case name; page extensions add `OnBefore...` and `OnAfter...`, so there can be several. */
  readonly triggers: ReadonlyMap<string, readonly CodeReference[]>;
  /** `AccessByPermission`: rights on the data of a table without which the element is not shown. */
  readonly access: { readonly tableId: number; readonly rights: string } | undefined;
}

export type DesignControlType =
  | 'area'
  | 'group'
  | 'repeater'
  | 'grid'
  | 'fixed'
  | 'cuegroup'
  | 'field'
  | 'label'
  | 'part'
  | 'systempart'
  | 'chartpart'
  | 'usercontrol';

export interface DesignControl extends DesignElement {
  readonly kind: 'control';
  readonly type: DesignControlType;
  /** Of a field. */
  readonly field: PageFieldInfo | undefined;
  /** `TableRelation` and `LookupPageId` that the field control has of its own. */
  readonly relation: TableRelation | undefined;
  readonly lookupPageId: number;
  readonly drillDownPageId: number;
  /** Of a part. */
  readonly part: PagePartInfo | undefined;
  /** What a part, system part or user control hosts, as written. */
  readonly hosted: string;
  /** `SubPageView` of a part. */
  readonly view: DesignView | undefined;
  readonly children: readonly DesignControl[];
  readonly actions: readonly DesignAction[];
}

export type DesignActionType =
  | 'area'
  | 'group'
  | 'action'
  | 'separator'
  | 'actionref'
  | 'systemaction'
  | 'fileuploadaction'
  | 'customaction';

export interface DesignAction extends DesignElement {
  readonly kind: 'action';
  readonly type: DesignActionType;
  /** Of an actionref. */
  readonly target: string;
  readonly run: DesignRun | undefined;
  readonly children: readonly DesignAction[];
}

/** `RunObject` with what goes with it. */
export interface DesignRun {
  readonly kind: 'page' | 'codeunit' | 'report' | 'xmlport' | 'query';
  readonly id: number;
  readonly name: string;
  readonly links: readonly Condition[];
  readonly view: DesignView | undefined;
}

export interface DesignView {
  readonly name: string;
  readonly caption: string;
  readonly sorting: readonly number[];
  readonly isAscending: boolean;
  readonly filters: readonly Condition[];
}

export interface PageDesign {
  readonly id: number;
  readonly properties: ReadonlyMap<string, string>;
  readonly expressions: ReadonlyMap<string, CodeReference>;
  readonly cardPageId: number;
  readonly sourceView: DesignView | undefined;
  readonly dataCaptionFields: readonly number[];
  readonly layout: readonly DesignControl[];
  readonly actions: readonly DesignAction[];
  readonly views: readonly DesignView[];
}
