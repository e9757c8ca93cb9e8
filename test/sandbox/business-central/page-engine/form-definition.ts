/** The unchanging part of a form for clients. */
import { isOptionType, optionMembers } from '../runtime/platform/options.ts';
import type { FieldDef } from '../runtime/records/definitions.ts';
import type { RecordVar } from '../runtime/records/record-var.ts';
import { RequestPage } from '../runtime/reports/request-page.ts';
import type { DesignAction, DesignControl, DesignRun } from '../runtime/session/page-design.ts';
import { filteredItems } from './data-item-filters.ts';
import { allowedValues } from './entry-rules.ts';
import { fieldType, optionsOf } from './field-text.ts';
import type { Form } from './form.ts';
import { hasDrillDown, hasLookup } from './lookup.ts';
import type {
  ActionNode,
  CloseButton,
  ControlNode,
  DataItemNode,
  FieldNode,
  FilterField,
  FormDefinition,
  Importance,
  PageType,
  TeachingTip,
} from './page-model.ts';

type Element = DesignControl | DesignAction;

/** Page types with areas and actions of the platform that are not here. */
const DRAWN_AS_CARDS: ReadonlySet<string> = new Set(['promptdialog', 'configurationdialog', 'usercontrolhost']);

export function describeForm(form: Form): FormDefinition {
  const { page, design } = form;
  const unsupported: string[] = [];
  if (DRAWN_AS_CARDS.has(page.info.pageType.toLowerCase()))
    unsupported.push(`what the page type ${page.info.pageType} adds to a card`);
  const areas = design.layout.map((control) => describeControl(form, control, false, unsupported));
  const actions = design.actions.map((action) => describeAction(form, action, false, unsupported));
  return {
    form: form.id,
    pageId: page.info.id,
    name: page.info.name,
    pageType: page.info.pageType as PageType,
    isList: form.isList,
    isModal: form.isModal,
    isLookup: page.LookupMode(),
    closeButtons: closeButtons(form),
    about: tip(design.properties),
    instruction: design.properties.get('instructionaltext') ?? '',
    areas,
    actions,
    views: [{ name: '', caption: 'All' }, ...design.views.map(({ name, caption }) => ({ name, caption }))],
    cardPageId: design.cardPageId,
    filterFields: form.hasSource ? describeFilterFields(form.record) : [],
    dataItems: page instanceof RequestPage ? describeDataItems(page) : [],
    parts: [...form.parts.values()].map(describeForm),
    unsupported,
  };
}

function closeButtons(form: Form): CloseButton[] {
  if (form.parent !== undefined) return [];
  const type = form.page.info.pageType.toLowerCase();
  if (type === 'confirmationdialog') return ['yes', 'no'];
  // Wizards end by actions of their own.
  if (type === 'navigatepage') return [];
  if (form.page.LookupMode() || type === 'standarddialog' || type === 'requestpage') return ['ok', 'cancel'];
  return form.isModal ? ['close'] : [];
}

function tip(properties: ReadonlyMap<string, string>): TeachingTip | undefined {
  const title = properties.get('abouttitle') ?? '';
  const text = properties.get('abouttext') ?? '';
  return title === '' && text === '' ? undefined : { title, text };
}

function isFilterable(field: FieldDef): boolean {
  const { kind } = field.type;
  return (
    field.enabled &&
    kind !== 'blob' &&
    kind !== 'media' &&
    kind !== 'mediaSet' &&
    kind !== 'recordId' &&
    field.number > 0
  );
}

function describeFilterFields({ def }: RecordVar): FilterField[] {
  return def.fields.filter(isFilterable).map(describeFilterField);
}

function describeDataItems(page: RequestPage): DataItemNode[] {
  return filteredItems(page).map(({ name, requestFilterHeading, requestFilterFields }) => {
    const record = page.dataItem(name)!;
    return {
      name,
      caption: requestFilterHeading || record.def.caption,
      offered: requestFilterFields,
      filterFields: describeFilterFields(record),
    };
  });
}

function describeFilterField(field: FieldDef): FilterField {
  return {
    fieldNo: field.number,
    caption: field.caption,
    type: fieldType(field.type),
    isFlowFilter: field.fieldClass === 'FlowFilter',
    options: isOptionType(field.type) ? optionMembers(field.type).map(({ caption }) => caption) : [],
  };
}

function text(element: Element, name: string): string {
  return element.properties.get(name) ?? '';
}

function flag(element: Element, name: string): boolean | undefined {
  const value = element.properties.get(name)?.toLowerCase();
  return value === undefined || value === '' ? undefined : value !== 'false';
}

function describeControl(form: Form, control: DesignControl, isFactBox: boolean, unsupported: string[]): ControlNode {
  const caption = control.properties.get('caption');
  const shared = { name: control.name, showCaption: flag(control, 'showcaption') ?? true };
  const inFactBoxes = isFactBox || (control.type === 'area' && control.name.toLowerCase() === 'factboxes');
  switch (control.type) {
    case 'field':
      if (text(control, 'extendeddatatype').toLowerCase() === 'richcontent')
        unsupported.push(`the formatting of the field ${control.name}`);
      return control.field === undefined
        ? unknown(control, `the field ${control.name}`, unsupported)
        : describeField(form, control);
    case 'label':
      return { kind: 'label', ...shared, caption: caption ?? control.name };
    case 'part': {
      const part = form.parts.get(control.name.toLowerCase());
      if (part === undefined) return unknown(control, `the part ${control.name}: no permission for its page`, []);
      return {
        kind: 'part',
        ...shared,
        caption: caption ?? part.page.Caption(),
        form: part.id,
        isFactBox: inFactBoxes,
      };
    }
    case 'systempart':
      return unknown(control, `the system part ${control.hosted}`, unsupported);
    case 'chartpart':
      return unknown(control, `the chart ${control.hosted}`, unsupported);
    case 'usercontrol':
      return unknown(control, `the control add-in ${control.hosted.replaceAll('"', '')}`, unsupported);
    default:
      return {
        kind: control.type,
        ...shared,
        caption: caption ?? (control.type === 'group' ? control.name : ''),
        instruction: text(control, 'instructionaltext'),
        about: tip(control.properties),
        isTree: flag(control, 'showastree') ?? false,
        arrangement: (text(control, 'gridlayout') || text(control, 'cuegrouplayout')).toLowerCase(),
        children: control.children.map((child) => describeControl(form, child, inFactBoxes, unsupported)),
        actions: control.actions.map((action) => describeAction(form, action, false, unsupported)),
      };
  }
}

function unknown(control: DesignControl, what: string, unsupported: string[]): ControlNode {
  unsupported.push(what);
  return { kind: 'unsupported', name: control.name, caption: text(control, 'caption') || control.name, what };
}

function describeField(form: Form, control: DesignControl): FieldNode {
  const field = control.field!;
  const placed = form.elements.field(control.name)!;
  const { type } = field;
  const allowed = allowedValues(control);
  return {
    kind: 'field',
    name: control.name,
    caption: control.properties.get('caption') ?? field.caption,
    showCaption: flag(control, 'showcaption') ?? true,
    toolTip: text(control, 'tooltip'),
    about: tip(control.properties),
    type: fieldType(type),
    maxLength: (type.kind === 'text' || type.kind === 'code') && type.length !== undefined ? type.length : 0,
    fieldNo: field.fieldNo,
    isKey: form.hasSource && form.record.def.byNumber.get(field.fieldNo)?.inPrimaryKey === true,
    importance: (text(control, 'importance') || 'Standard') as Importance,
    multiLine: flag(control, 'multiline') ?? false,
    // A concealed value is drawn as a masked one, with an eye to look at it.
    extendedType:
      text(control, 'masktype').toLowerCase() === 'concealed' ? 'Masked' : text(control, 'extendeddatatype'),
    options: optionsOf(control)
      .filter(({ value }) => allowed?.has(value.trim().toLowerCase()) !== false)
      .map(({ value, caption }) => ({ value, caption })),
    hasLookup: hasLookup(form, placed),
    hasDrillDown: hasDrillDown(form, placed),
    hasAssistEdit: control.triggers.has('onassistedit'),
    quickEntry: flag(control, 'quickentry') ?? true,
    image: text(control, 'image'),
    isBlankZero: flag(control, 'blankzero') ?? false,
  };
}

/** Pages and codeunits; of reports those that only process. */
function mayRun(form: Form, { kind, id }: DesignRun): boolean {
  if (kind === 'report') return form.session.application.reportInfo(id).processingOnly;
  return kind === 'page' || kind === 'codeunit';
}

function describeAction(form: Form, action: DesignAction, inArea: boolean, unsupported: string[]): ActionNode {
  const { type } = action;
  if (type === 'systemaction' || type === 'fileuploadaction' || type === 'customaction')
    unsupported.push(`the ${type} ${action.name}`);
  if (action.run !== undefined && !mayRun(form, action.run))
    unsupported.push(`the action ${action.name}: ${action.run.kind} ${action.run.name}`);
  const kind = type === 'area' || type === 'group' || type === 'actionref' || type === 'separator' ? type : 'action';
  return {
    kind,
    name: action.name,
    caption: action.properties.get('caption') ?? action.name,
    toolTip: text(action, 'tooltip'),
    about: tip(action.properties),
    image: text(action, 'image'),
    target: action.target,
    shortcut: text(action, 'shortcutkey'),
    isForRow: text(action, 'scope').toLowerCase() === 'repeater',
    inFooter: flag(action, 'infooterbar') ?? false,
    isSplitButton: text(action, 'showas').toLowerCase() === 'splitbutton',
    isPromoted: flag(action, 'promoted') ?? false,
    opens: action.run === undefined ? '' : `${action.run.kind} ${action.run.id}`,
    children: action.children.map((child) => describeAction(form, child, inArea || type === 'area', unsupported)),
  };
}
