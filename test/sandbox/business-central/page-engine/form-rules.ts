/** What of a form is visible, enabled and editable now: properties, expressions, permissions. */

import { formatValue } from '../runtime/platform/format.ts';
import { SystemField } from '../runtime/records/definitions.ts';
import type { CodeReference, DesignAction, DesignControl, PageDesign } from '../runtime/session/page-design.ts';
import type { TableDataRight } from '../runtime/session/session.ts';
import { translateCaptionClass } from '../runtime/session/ui-helper-triggers.ts';
import type { Form } from './form.ts';
import type { PlacedAction, PlacedControl } from './form-elements.ts';
import type { FieldStyle } from './page-model.ts';

type Element = DesignControl | DesignAction;
type ChangingRight = Exclude<TableDataRight, 'read'>;

const rightsByLetter: Record<string, TableDataRight> = { R: 'read', I: 'insert', M: 'modify', D: 'delete' };

export interface CardOffer {
  readonly canInsert: boolean;
  readonly canModify: boolean;
  readonly canDelete: boolean;
}

export class FormRules {
  private readonly form: Form;
  private flowFields: readonly number[] | undefined;

  constructor(form: Form) {
    this.form = form;
  }

  private evaluate(code: CodeReference): unknown {
    const result = this.form.page.call(code);
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
  }

  /** A Boolean property of an element; `fallback` when it is not set. */
  private boolean(element: Element, name: string, fallback: boolean): boolean {
    const code = element.expressions.get(name);
    if (code !== undefined) return this.evaluate(code) === true;
    const text = element.properties.get(name);
    return text === undefined || text === '' ? fallback : text.toLowerCase() !== 'false';
  }

  private hasAccess(element: Element): boolean {
    if (element.access === undefined) return true;
    const { tableId, rights } = element.access;
    const { permissions } = this.form.session;
    return [...rights].every((letter) => {
      const right = rightsByLetter[letter];
      return right === undefined || permissions.mayTableData(tableId, right);
    });
  }

  mayOpen(pageId: number): boolean {
    return this.form.session.permissions.mayExecute('page', pageId);
  }

  private may(right: TableDataRight): boolean {
    const { page, session } = this.form;
    if (!page.hasSource) return true;
    return (
      page.info.sourceTableTemporary ||
      page.rec.IsTemporary() ||
      session.permissions.mayTableData(page.info.sourceTableId, right, page.info.id)
    );
  }

  // -- the page

  get isPageEditable(): boolean {
    const { form } = this;
    if (form.mode === 'view') return false;
    if (form.parent !== undefined && (form.parent.mode === 'view' || !form.parent.page.Editable())) return false;
    return form.page.Editable();
  }

  /** Whether there is something to change once the page is in its edit mode. */
  get isWorthEditing(): boolean {
    const { form } = this;
    return form.hasSource && form.page.Editable() && (this.allows('insert') || this.allows('modify'));
  }

  /** Whether this page, or another one on the same table, lets the user do that with records. */
  private allows(right: ChangingRight, design: PageDesign = this.form.design): boolean {
    return permits(design, right) && this.may(right);
  }

  /** Whether the page is made to do that with records, whoever uses it and in whatever mode it is. */
  isMadeTo(right: ChangingRight): boolean {
    const { page, design } = this.form;
    return page.Editable() && permits(design, right);
  }

  get canInsert(): boolean {
    return this.isPageEditable && this.form.hasSource && this.allows('insert');
  }

  get canModify(): boolean {
    return this.isPageEditable && this.allows('modify');
  }

  get canDelete(): boolean {
    const { cardOffer } = this;
    if (cardOffer !== undefined) return cardOffer.canDelete;
    return this.isPageEditable && this.form.hasSource && this.allows('delete');
  }

  /** What the card of a list lets a user do with records; in a list that is looked at it decides, not the list. */
  get cardOffer(): CardOffer | undefined {
    const { form } = this;
    const { cardPageId } = form.design;
    const isOffered = form.isList && form.mode === 'view' && form.parent === undefined && !form.page.LookupMode();
    if (!isOffered || cardPageId === 0 || !this.mayOpen(cardPageId)) return undefined;
    const card = form.session.application.pageDesign(cardPageId, form.session.profile);
    const isEditable = card.properties.get('editable')?.toLowerCase() !== 'false';
    return {
      canInsert: isEditable && this.allows('insert', card),
      canModify: isEditable && this.allows('modify', card),
      canDelete: this.allows('delete', card),
    };
  }

  // -- controls

  isControlVisible({ control, around }: PlacedControl): boolean {
    return [...around, control].every((element) => this.boolean(element, 'visible', true) && this.hasAccess(element));
  }

  isControlEnabled({ control, around }: PlacedControl): boolean {
    return [...around, control].every((element) => this.boolean(element, 'enabled', true));
  }

  isEditable(placed: PlacedControl): boolean {
    const { control, around } = placed;
    const { field } = control;
    if (field === undefined) return false;
    const { form } = this;
    const definition = field.fieldNo === 0 || !form.hasSource ? undefined : form.record.def.byNumber.get(field.fieldNo);
    // A page that is looked at and has no rows has nothing to protect: what it shows are questions to its user.
    if (!this.isPageEditable && (form.hasSource || !form.page.Editable())) return false;
    // Only who sends a row to an API page may give its SystemId.
    const isSystemField = definition !== undefined && definition.number >= SystemField.id;
    if (isSystemField && !(form.isAPI && definition.number === SystemField.id)) return false;
    if (definition === undefined ? !field.assignable : !definition.stored) return false;
    const own = control.properties.has('editable') || control.expressions.has('editable');
    if (!own && !isSystemField && definition?.editable === false) return false;
    if (!around.every((element) => this.boolean(element, 'editable', true))) return false;
    if (!this.boolean(control, 'editable', true) || !this.isControlEnabled(placed)) return false;
    if (definition === undefined) return true;
    return form.isNew || !form.hasRow ? this.canInsert : this.canModify;
  }

  isMandatory({ control }: PlacedControl): boolean {
    return this.boolean(control, 'showmandatory', false);
  }

  isHidden({ control }: PlacedControl): boolean {
    return this.boolean(control, 'hidevalue', false);
  }

  captionOf({ control }: PlacedControl): string {
    const code = control.expressions.get('captionclass');
    const literal = control.properties.get('captionclass');
    const { session } = this.form;
    if (code !== undefined) return translateCaptionClass(session, String(this.evaluate(code)));
    if (literal !== undefined && literal !== '') return translateCaptionClass(session, literal);
    const part = this.form.parts.get(control.name.toLowerCase());
    return (
      control.properties.get('caption') ?? control.field?.caption ?? part?.page.Caption() ?? defaultCaption(control)
    );
  }

  styleOf({ control }: PlacedControl): FieldStyle {
    const own = (control.properties.get('style') ?? '') as FieldStyle | '';
    const code = control.expressions.get('styleexpr');
    const literal = control.properties.get('styleexpr')?.toLowerCase();
    if (code === undefined) return own === '' || literal === 'false' ? 'None' : own;
    const value = this.form.page.call(code);
    const plain = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    if (typeof plain === 'boolean') return plain && own !== '' ? own : 'None';
    const name = formatValue(value).trim();
    return name === '' ? 'None' : (name as FieldStyle);
  }

  /** FlowFields that controls show. */
  get shownFlowFields(): readonly number[] {
    this.flowFields ??= this.findFlowFields();
    return this.flowFields;
  }

  private findFlowFields(): number[] {
    const { form } = this;
    if (!form.hasSource) return [];
    const numbers = new Set<number>();
    for (const { control } of form.elements.fields) {
      const field = form.record.def.byNumber.get(control.field?.fieldNo ?? 0);
      const hidden =
        control.properties.get('visible')?.toLowerCase() === 'false' && !control.expressions.has('visible');
      if (field?.fieldClass === 'FlowField' && !hidden) numbers.add(field.number);
    }
    return [...numbers];
  }

  // -- actions

  isActionVisible({ action, around, cueGroup }: PlacedAction): boolean {
    if (action.run?.kind === 'page' && !this.mayOpen(action.run.id)) return false;
    if (cueGroup !== undefined) {
      const group = this.form.elements.controls.get(cueGroup.name.toLowerCase());
      if (group !== undefined && !this.isControlVisible(group)) return false;
    }
    return [...around, action].every((element) => this.boolean(element, 'visible', true) && this.hasAccess(element));
  }

  isActionEnabled({ action, around }: PlacedAction): boolean {
    return [...around, action].every((element) => this.boolean(element, 'enabled', true));
  }

  elementVisible(element: Element): boolean {
    return this.boolean(element, 'visible', true) && this.hasAccess(element);
  }
}

/** InsertAllowed, ModifyAllowed, DeleteAllowed. */
function permits({ properties }: PageDesign, right: ChangingRight): boolean {
  return properties.get(`${right}allowed`)?.toLowerCase() !== 'false';
}

function defaultCaption(control: DesignControl): string {
  return control.type === 'group' || control.type === 'repeater' || control.type === 'area' ? '' : control.name;
}
