/** The commands of a client on one form. */
import { AlError, UnsupportedAlError } from '../runtime/errors/al-error.ts';
import type { PageInstance } from '../runtime/session/page-instance.ts';
import { invokeAction } from './actions.ts';
import { isConflict } from './command-error.ts';
import { Action } from './constants.ts';
import { filterItem } from './data-item-filters.ts';
import { enterText } from './entry.ts';
import type { Form } from './form.ts';
import type { PlacedControl } from './form-elements.ts';
import { chooseView, clearFilters, filterField, sortBy } from './list-view.ts';
import { assistEdit, drillDown, lookup, suggest } from './lookup.ts';
import {
  type Bookmark,
  type CloseButton,
  type CommandResult,
  isNewRow,
  type PageCommand,
  type PageMode,
} from './page-model.ts';
import { search } from './search.ts';

interface Client {
  openForm(page: PageInstance, mode: PageMode, isModal: boolean): Form;
  confirm(text: string, isYesDefault: boolean): boolean;
}

export function performOnForm(form: Form, command: PageCommand, client: Client): CommandResult | undefined {
  switch (command.command) {
    case 'rows':
    case 'refresh':
      if (command.command === 'refresh') form.refresh();
      return undefined;
    case 'count':
      return { kind: 'count', count: countRows(form) };
    case 'selectRow':
      stand(form, command.bookmark);
      return undefined;
    case 'selection': {
      form.selection = command.bookmarks;
      const [first] = command.bookmarks;
      if (first !== undefined && !command.bookmarks.includes(form.bookmark ?? '')) stand(form, first);
      return undefined;
    }
    case 'move':
      demandAccepted(form);
      form.move(command.to);
      return undefined;
    case 'setValue':
      standForEntry(form, fieldOf(form, command.field), command.text, command.bookmark);
      enterText(form, fieldOf(form, command.field), command.text);
      return undefined;
    case 'newRow':
      if (form.rules.cardOffer?.canInsert === true)
        client.openForm(form.session.openPage(form.design.cardPageId), 'create', false);
      else {
        demandAccepted(form);
        form.newRow(command.row);
      }
      return undefined;
    case 'deleteRow':
      standForAction(form, command.bookmark);
      deleteRows(form, command.bookmarks, client);
      return undefined;
    case 'save':
      form.save();
      return undefined;
    case 'discard':
      if (command.field === undefined) form.discard();
      else form.refused.delete(command.field.toLowerCase());
      return undefined;
    case 'openRow':
      openRow(form, command.bookmark, command.mode, client);
      return undefined;
    case 'action':
      standForAction(form, command.bookmark);
      invoke(form, command.action);
      return undefined;
    case 'lookup':
      standAt(form, command.bookmark);
      lookup(form, fieldOf(form, command.field));
      return undefined;
    case 'suggest':
      return suggest(form, fieldOf(form, command.field), command.text, command.count);
    case 'drillDown':
      standAt(form, command.bookmark);
      drillDown(form, fieldOf(form, command.field));
      return undefined;
    case 'assistEdit':
      standAt(form, command.bookmark);
      assistEdit(form, fieldOf(form, command.field));
      return undefined;
    case 'sort':
      sortBy(form, command.fieldNo, command.isAscending);
      return undefined;
    case 'filter':
      filterField(form, command.fieldNo, command.filter);
      return undefined;
    case 'filterItem':
      filterItem(form, command.item, command.fieldNo, command.filter);
      return undefined;
    case 'clearFilters':
      clearFilters(form);
      return undefined;
    case 'search':
      search(form, command.text);
      return undefined;
    case 'view':
      chooseView(form, command.view);
      return undefined;
    case 'mode':
      form.setMode(command.mode);
      return undefined;
    case 'close':
      close(form, command.button);
      return undefined;
  }
}

export function fieldOf(form: Form, name: string): PlacedControl {
  const placed = form.elements.field(name);
  if (placed === undefined) throw new AlError('NoSuchField', `The page ${form.page.Caption()} has no field '${name}'.`);
  return placed;
}

function invoke(form: Form, name: string): void {
  const placed = form.elements.action(name);
  if (placed === undefined)
    throw new AlError('NoSuchAction', `The page ${form.page.Caption()} has no action '${name}'.`);
  invokeAction(form, placed);
}

function stand(form: Form, named: Bookmark): void {
  const bookmark = form.nowOf(named);
  if (bookmark !== form.bookmark) demandAccepted(form);
  if (!form.goTo(bookmark)) throw new AlError('DB:RecordNotFound', 'The row is not there any more.');
}

/** Stands on the row the user looked at, so that nothing is done to another one that has come into its place. */
function standAt(form: Form, bookmark: Bookmark | undefined): void {
  if (bookmark === undefined) return;
  if (form.isList) stand(form, bookmark);
  else if (!showsRecord(form, bookmark))
    throw new AlError(
      'OtherRecord',
      `The page ${form.page.Caption()} shows another record by now. Nothing was done; look at it and try again.`,
    );
}

function standForAction(form: Form, bookmark: Bookmark | undefined): void {
  // Of several rows that are marked, the current one is any of them.
  if (!form.selection.includes(form.bookmark ?? '')) standAt(form, bookmark);
}

/** Whoever has typed on must hear what became of it when its row can not be gone to. */
function standForEntry(form: Form, placed: PlacedControl, text: string, bookmark: Bookmark | undefined): void {
  // Fields beside the rows of a list belong to none of them.
  if (bookmark === undefined || (form.isList && placed.repeater === undefined)) return;
  const notSaved = (reason: string, code = 'OtherRecord'): AlError =>
    new AlError(code, `'${text}' was not saved in '${form.rules.captionOf(placed)}': ${reason}`);
  if (!form.isList) {
    if (showsRecord(form, bookmark)) return;
    throw notSaved(`the page ${form.page.Caption()} shows another record by now.`);
  }
  try {
    stand(form, bookmark);
  } catch (error) {
    if (!(error instanceof AlError)) throw error;
    throw isNewRow(form.nowOf(bookmark))
      ? notSaved('its new row could not be begun.')
      : notSaved(error.text, isConflict(error) ? error.code : undefined);
  }
}

function showsRecord(form: Form, bookmark: Bookmark): boolean {
  return form.nowOf(bookmark) === form.bookmark;
}

function countRows(form: Form): number {
  if (!form.hasSource) return 0;
  const counted = form.record.copyWithFilters();
  counted.marks = form.record.marks;
  return counted.Count();
}

function deleteRows(form: Form, bookmarks: readonly Bookmark[] | undefined, client: Client): void {
  const rows = bookmarks === undefined || bookmarks.length === 0 ? [form.bookmark ?? ''] : bookmarks;
  if (!form.isNew) {
    const question = rows.length === 1 ? 'Go ahead and delete?' : `Go ahead and delete ${rows.length} rows?`;
    if (!client.confirm(question, true)) return;
  }
  for (const bookmark of rows) {
    stand(form, bookmark);
    form.deleteCurrentRow();
  }
  form.selection = [];
  if (!form.hasRow && !form.isList && form.parent === undefined) form.tryClose(Action.ok);
}

function openRow(form: Form, bookmark: Bookmark, mode: PageMode | undefined, client: Client): void {
  stand(form, bookmark);
  if (form.design.cardPageId !== 0) client.openForm(cardOf(form), mode ?? 'edit', false);
  else if (form.rules.isWorthEditing) form.setMode(mode ?? 'edit');
}

/** The card of the row that a list stands on. */
export function cardOf(form: Form): PageInstance {
  const { cardPageId } = form.design;
  if (cardPageId === 0) throw new AlError('NoCard', `The page ${form.page.Caption()} has no card.`);
  const page = form.session.openPage(cardPageId);
  if (page.info.sourceTableId !== form.page.info.sourceTableId)
    throw new UnsupportedAlError('a card page on another table', page.info.name);
  page.show(form.record);
  return page;
}

/** Whoever leaves a row wants what is on the screen: a value that was refused must be put right or given up first. */
function demandAccepted(form: Form): void {
  const [refused] = form.refused.values();
  if (refused !== undefined)
    throw new AlError('RefusedEntry', `A value of the page ${form.page.Caption()} was refused. ${refused.message}`);
}

function close(form: Form, button: CloseButton): void {
  if (button === 'ok' || button === 'yes') demandAccepted(form);
  form.tryClose(closeAction(form, button));
}

export function closeAction(form: Form, button: CloseButton): number {
  const isLookup = form.page.LookupMode();
  switch (button) {
    case 'ok':
      return isLookup ? Action.lookupOk : Action.ok;
    case 'cancel':
      return isLookup ? Action.lookupCancel : Action.cancel;
    case 'yes':
      return Action.yes;
    case 'no':
      return Action.no;
    case 'close':
      return form.dismissAction;
  }
}
