/** What a form shows now, for clients. */
import { dataItemFilters } from './data-item-filters.ts';
import { textOf } from './field-text.ts';
import type { Form } from './form.ts';
import type { PlacedControl } from './form-elements.ts';
import type { ActionState, ControlState, FieldState, FormState, RowWindow } from './page-model.ts';
import { placeOf } from './place.ts';
import { userFilters } from './record-filters.ts';
import { drawCell } from './rows.ts';

/** `rows` gives the window a client looks at, for lists. */
export function stateOf(form: Form, rows: (form: Form) => RowWindow | undefined): FormState {
  const { page, rules } = form;
  const card = rules.cardOffer;
  const window = form.isList && form.hasSource ? rows(form) : undefined;
  const fields: Record<string, FieldState> = {};
  const canShow = !form.hasSource || form.hasRow;
  for (const placed of form.elements.fields) {
    fields[placed.control.name] = fieldState(form, placed, canShow);
  }
  const controls: Record<string, ControlState> = {};
  for (const placed of form.elements.controls.values()) {
    if (placed.control.type === 'field') continue;
    controls[placed.control.name] = controlState(form, placed);
  }
  const actions: Record<string, ActionState> = {};
  for (const { action } of form.elements.actions.values()) {
    const target = form.elements.action(action.name);
    if (target === undefined) continue;
    const isVisible = rules.isActionVisible(target) && (target.action === action || rules.elementVisible(action));
    actions[action.name] = {
      caption: target.action.properties.get('caption') ?? target.action.name,
      isVisible,
      isEnabled: isVisible && rules.isActionEnabled(target),
    };
  }
  return {
    form: form.id,
    caption: page.Caption(),
    dataCaption: dataCaption(form),
    mode: form.mode,
    isEditable: rules.isPageEditable && (rules.canModify || rules.canInsert || !form.hasSource),
    canInsert: card?.canInsert ?? rules.canInsert,
    canModify: rules.canModify,
    canDelete: rules.canDelete,
    canEditCard: card?.canModify ?? false,
    canGoToEdit: form.mode === 'view' && rules.isWorthEditing,
    current: form.hasSource ? form.bookmark : undefined,
    formerBookmark: form.formerBookmark,
    isDirty: form.isDirty,
    fields,
    controls,
    actions,
    rows: window,
    sorting: sortingOf(form),
    filters: filtersOf(form),
    dataItemFilters: dataItemFilters(form),
    search: form.searchText,
    view: form.viewName,
    selection: form.selection,
    place: placeOf(form),
    parts: [...form.parts.values()].map((part) => stateOf(part, rows)),
  };
}

function fieldState(form: Form, placed: PlacedControl, canShow: boolean): FieldState {
  const { rules } = form;
  const isVisible = rules.isControlVisible(placed);
  const cell =
    canShow && isVisible
      ? drawCell(form, placed, true)
      : { text: '', value: '', style: 'None' as const, error: undefined };
  return {
    ...cell,
    caption: rules.captionOf(placed),
    isVisible,
    isEnabled: rules.isControlEnabled(placed),
    isEditable: isVisible && rules.isEditable(placed),
    isMandatory: rules.isMandatory(placed),
  };
}

function controlState(form: Form, placed: PlacedControl): ControlState {
  const { rules } = form;
  const part = form.parts.get(placed.control.name.toLowerCase());
  return {
    caption: rules.captionOf(placed),
    isVisible: rules.isControlVisible(placed) && (placed.control.type !== 'part' || part !== undefined),
    isEnabled: rules.isControlEnabled(placed),
    isEditable: rules.isPageEditable,
  };
}

/** Values that name the record beside the caption of its page. */
export function dataCaption(form: Form): string {
  const code = form.design.expressions.get('datacaptionexpression');
  if (code !== undefined) {
    const value = form.page.call(code);
    return String(typeof value === 'object' && value !== null && 'value' in value ? value.value : value);
  }
  if (!form.hasSource || !form.hasRow || form.isList || form.isNew) return '';
  const { record } = form;
  const numbers = form.design.dataCaptionFields;
  const fields =
    numbers.length > 0
      ? numbers.map((number) => record.field(number))
      : record.def.primaryKey.slots.map((slot) => record.def.fields[slot]!);
  return fields
    .map((field) =>
      field.type.kind === 'integer' ? String(record.f[field.slot]) : textOf(field.type, record.f[field.slot]),
    )
    .filter((text) => text !== '')
    .join(' · ');
}

function sortingOf(form: Form): FormState['sorting'] {
  if (!form.hasSource) return undefined;
  const { view, def } = form.record;
  const [slot] = view.key;
  return slot === undefined ? undefined : { fieldNo: def.fields[slot]!.number, isAscending: view.isAscending(slot) };
}

function filtersOf(form: Form): FormState['filters'] {
  if (!form.hasSource) return [];
  return userFilters(form.record).map(({ field: { number, caption }, filter }) => ({
    fieldNo: number,
    caption,
    filter,
  }));
}
