/**
 * What a client of the page engine draws, and what it may ask for. Everything here is plain JSON.
 *
 * A client opens a session, sends one `ClientCommand` at a time and receives `ServerMessage`s. A command is answered by
 * exactly one message of type `done`. Messages of type `progress` may come before it. Before it, any number of `ask` messages may come: AL waits inside the command (a
 * Confirm, a StrMenu, a modal page) and the client must send further commands to let it go on. While a modal page waits,
 * commands to that page are ordinary nested commands with `done` messages of their own; when the modal page closes, the
 * outer command goes on and gets its `done` in turn. Each message carries an `update` with everything that changed.
 */

// ---------------------------------------------------------------------------------------------------------- forms

/** An open page; parts are forms of their own inside a form. */
export type FormId = string;

/** Name of a control or an action, unique within its form (as in AL, compared without case; sent as declared). */
export type ControlName = string;

/**
 * Stands for a row of a form's source table: its primary key, or, of a row that is being entered and not saved yet, a
 * name that begins with `+`.
 */
export type Bookmark = string;

export function isNewRow(bookmark: Bookmark | undefined): boolean {
  return bookmark?.startsWith('+') === true;
}

export type PageType =
  | 'Card'
  | 'List'
  | 'ListPlus'
  | 'Document'
  | 'Worksheet'
  | 'ListPart'
  | 'CardPart'
  | 'RoleCenter'
  | 'HeadlinePart'
  | 'NavigatePage'
  | 'StandardDialog'
  | 'ConfirmationDialog'
  | 'API'
  | 'XmlPort'
  | 'PromptDialog'
  | 'ConfigurationDialog'
  | 'UserControlHost'
  | 'RequestPage';

/** How a page was opened. */
export type PageMode = 'view' | 'edit' | 'create';

/** The unchanging part of a form, sent once when it opens. */
export interface FormDefinition {
  readonly form: FormId;
  readonly pageId: number;
  readonly name: string;
  readonly pageType: PageType;
  /** True when rows are shown in a repeater (List, ListPart, Worksheet ...), false for one record (Card, Document ...). */
  readonly isList: boolean;
  /** A modal page holds up the AL code that runs it until it is closed. */
  readonly isModal: boolean;
  /** OK and Cancel close it as a choice of a row. */
  readonly isLookup: boolean;
  /** Buttons that close the page, main button first. Empty for pages without any but the cross (`close`). */
  readonly closeButtons: readonly CloseButton[];
  /** AboutTitle and AboutText of the page. */
  readonly about: TeachingTip | undefined;
  /** Text above the content of dialogs and lists: InstructionalText of the page. */
  readonly instruction: string;
  /** Areas in order: content, factboxes, rolecenter. */
  readonly areas: readonly ControlNode[];
  /** Areas in order: Promoted, Processing, Navigation, Creation, Reporting, Sections, Embedding ... */
  readonly actions: readonly ActionNode[];
  /** Views of a list; the first one, `''`, shows all rows. */
  readonly views: readonly { readonly name: string; readonly caption: string }[];
  /** Page that opens for a row of a list (`CardPageId`), or 0. */
  readonly cardPageId: number;
  /** Fields of the source table that can be filtered, shown or not. */
  readonly filterFields: readonly FilterField[];
  /** Of a request page: what a user may filter the data items of the report by. */
  readonly dataItems: readonly DataItemNode[];
  /** Forms of the parts, in the layout by their `form`. */
  readonly parts: readonly FormDefinition[];
  /** Things of the page that the engine knows no way to run or draw, by name; a client names them on the page. */
  readonly unsupported: readonly string[];
}

export type CloseButton = 'ok' | 'cancel' | 'yes' | 'no' | 'close';

export interface TeachingTip {
  readonly title: string;
  readonly text: string;
}

/** Records that a report goes through. */
export interface DataItemNode {
  readonly name: string;
  readonly caption: string;
  /** Numbers of the fields that are offered from the start. */
  readonly offered: readonly number[];
  readonly filterFields: readonly FilterField[];
}

export interface FilterField {
  readonly fieldNo: number;
  readonly caption: string;
  readonly type: FieldType;
  readonly isFlowFilter: boolean;
  readonly options: readonly string[];
}

// ------------------------------------------------------------------------------------------------------- controls

export type ControlNode = ContainerNode | FieldNode | LabelNode | PartNode | UnsupportedNode;

export interface ContainerNode {
  readonly kind: 'area' | 'group' | 'repeater' | 'grid' | 'fixed' | 'cuegroup';
  readonly name: ControlName;
  readonly caption: string;
  readonly showCaption: boolean;
  readonly instruction: string;
  readonly about: TeachingTip | undefined;
  /** Only for repeaters: column that indents, and the level's control, as in ShowAsTree. */
  readonly isTree: boolean;
  /** GridLayout, CuegroupLayout: `rows`, `columns`, `wide` or ''. */
  readonly arrangement: string;
  readonly children: readonly ControlNode[];
  /** Actions of a cue group, drawn as tiles. */
  readonly actions: readonly ActionNode[];
}

export type FieldType =
  | 'text'
  | 'code'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'date'
  | 'time'
  | 'datetime'
  | 'duration'
  | 'option'
  | 'guid'
  | 'dateformula'
  | 'media'
  | 'blob'
  | 'other';

export type Importance = 'Standard' | 'Promoted' | 'Additional';

export interface FieldNode {
  readonly kind: 'field';
  readonly name: ControlName;
  /** Caption when nothing computes it; `FieldState.caption` overrides. */
  readonly caption: string;
  readonly showCaption: boolean;
  readonly toolTip: string;
  readonly about: TeachingTip | undefined;
  readonly type: FieldType;
  /** Longest text that can be entered, or 0. */
  readonly maxLength: number;
  /** Number of the source table's field, or 0 for a variable or an expression. */
  readonly fieldNo: number;
  /** Part of the primary key of the source table: another value renames the record. */
  readonly isKey: boolean;
  readonly importance: Importance;
  readonly multiLine: boolean;
  /** `RichContent`, `Person`, `URL`, `EMail`, `PhoneNo`, `Masked`, `Ratio`, `Barcode` or ''. */
  readonly extendedType: string;
  /** Choices of an option or enum, in order; `value` is what is sent to set it. */
  readonly options: readonly { readonly value: string; readonly caption: string }[];
  /** A lookup list exists (table relation or OnLookup). */
  readonly hasLookup: boolean;
  /** Clicking the value opens what is behind it (FlowField, OnDrillDown, DrillDown = true). */
  readonly hasDrillDown: boolean;
  readonly hasAssistEdit: boolean;
  readonly quickEntry: boolean;
  /** Image of a cue, as AL names it. */
  readonly image: string;
  readonly isBlankZero: boolean;
}

export interface LabelNode {
  readonly kind: 'label';
  readonly name: ControlName;
  readonly caption: string;
  readonly showCaption: boolean;
}

export interface PartNode {
  readonly kind: 'part';
  readonly name: ControlName;
  readonly caption: string;
  readonly showCaption: boolean;
  /** The form in it: see `FormDefinition.parts`. */
  readonly form: FormId;
  /** Stands among the FactBoxes. */
  readonly isFactBox: boolean;
}

/** A control the engine does not run: user controls, charts, system parts. `what` says which, for people. */
export interface UnsupportedNode {
  readonly kind: 'unsupported';
  readonly name: ControlName;
  readonly caption: string;
  readonly what: string;
}

// -------------------------------------------------------------------------------------------------------- actions

export interface ActionNode {
  readonly kind: 'area' | 'group' | 'action' | 'actionref' | 'separator';
  readonly name: ControlName;
  readonly caption: string;
  readonly toolTip: string;
  readonly about: TeachingTip | undefined;
  /** As AL names it: `Process`, `Approve` ... A client chooses its own drawing for it. */
  readonly image: string;
  /** Of an actionref: name of the action it shows. Invoke that one. */
  readonly target: ControlName;
  /** `Ctrl+Shift+F9`, or ''. */
  readonly shortcut: string;
  /** Belongs to the row of a repeater rather than to the page. */
  readonly isForRow: boolean;
  /** For wizards: drawn in the footer. */
  readonly inFooter: boolean;
  /** The group is a split button; its first action is the main one. */
  readonly isSplitButton: boolean;
  /** Promoted the old way (`Promoted = true`), when the page has no area Promoted. */
  readonly isPromoted: boolean;
  /** Opens another page or report without code (`RunObject`). */
  readonly opens: string;
  readonly children: readonly ActionNode[];
}

// ---------------------------------------------------------------------------------------------------------- state

/** What changes while a form is open; always complete, never a difference. */
export interface FormState {
  readonly form: FormId;
  readonly caption: string;
  /** Values of DataCaptionFields or DataCaptionExpression, shown beside the caption. */
  readonly dataCaption: string;
  readonly mode: PageMode;
  /** The user may change something here at all. */
  readonly isEditable: boolean;
  /** In a list with a card that is looked at, `newRow` opens the card for a new record. */
  readonly canInsert: boolean;
  readonly canModify: boolean;
  readonly canDelete: boolean;
  /** A row of the list can be opened on its card to be changed there (`openRow` with mode `edit`). */
  readonly canEditCard: boolean;
  /** Shown for looking, and the user may go over to editing. */
  readonly canGoToEdit: boolean;
  /** The row the form stands on; undefined when there is none. */
  readonly current: Bookmark | undefined;
  /** What the row was named before it was inserted or renamed. */
  readonly formerBookmark: Bookmark | undefined;
  /** The current row has changes that are not saved yet. */
  readonly isDirty: boolean;
  /** Fields outside of a repeater, and for lists the current row's as well, by name. */
  readonly fields: Readonly<Record<ControlName, FieldState>>;
  /** Groups, repeaters, parts, labels, by name. */
  readonly controls: Readonly<Record<ControlName, ControlState>>;
  /** By name; refs follow their target. */
  readonly actions: Readonly<Record<ControlName, ActionState>>;
  /** For lists: the rows last asked for, read anew. */
  readonly rows: RowWindow | undefined;
  readonly sorting: Sorting | undefined;
  /** Filters of the user, with their fields. Those of the page itself are not shown. */
  readonly filters: readonly { readonly fieldNo: number; readonly caption: string; readonly filter: string }[];
  /** Filters on the data items of a request page. */
  readonly dataItemFilters: readonly { readonly item: string; readonly fieldNo: number; readonly filter: string }[];
  readonly search: string;
  readonly view: string;
  readonly selection: readonly Bookmark[];
  /** Opaque: page, filters, order and row, to open the page there again (`openPage` with `place`). */
  readonly place: string;
  readonly parts: readonly FormState[];
}

export interface FieldState {
  /** As shown, in the session's language; for an option its caption. What the user typed while `error` is there. */
  readonly text: string;
  /** To be compared or sent back: `true`/`false`, ISO dates, plain decimals, option value names. */
  readonly value: string;
  readonly caption: string;
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
  readonly isEditable: boolean;
  readonly isMandatory: boolean;
  readonly style: FieldStyle;
  /** Why the entered value was refused; the record still has the old value. */
  readonly error: string | undefined;
}

export type FieldStyle =
  | 'None'
  | 'Standard'
  | 'StandardAccent'
  | 'Strong'
  | 'StrongAccent'
  | 'Attention'
  | 'AttentionAccent'
  | 'Favorable'
  | 'Unfavorable'
  | 'Ambiguous'
  | 'Subordinate';

export interface ControlState {
  readonly caption: string;
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
  readonly isEditable: boolean;
}

export interface ActionState {
  readonly caption: string;
  readonly isVisible: boolean;
  readonly isEnabled: boolean;
}

export interface Row {
  readonly bookmark: Bookmark;
  /** By control name, only visible columns. */
  readonly cells: Readonly<Record<ControlName, CellState>>;
  /** Indentation of a tree list. */
  readonly level: number;
}

export interface CellState {
  readonly text: string;
  readonly value: string;
  readonly style: FieldStyle;
  readonly error: string | undefined;
}

/** Some consecutive rows. Reading goes by key, so any length of table costs the same. */
export interface RowWindow {
  readonly rows: readonly Row[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

export interface Sorting {
  readonly fieldNo: number;
  readonly isAscending: boolean;
}

// ------------------------------------------------------------------------------------------------------- commands

/** A command with the number that its `done` message repeats. */
export interface ClientRequest {
  readonly id: number;
  readonly command: ClientCommand;
}

export type ClientCommand = PageCommand | SessionCommand | AnswerCommand;

export type SessionCommand =
  /** The role centre of the session's profile. */
  | { readonly command: 'openRoleCenter' }
  | {
      readonly command: 'openPage';
      readonly pageId: number;
      readonly mode?: PageMode | undefined;
      readonly bookmark?: Bookmark | undefined;
      /** As `FormState.place` gave it. */
      readonly place?: string | undefined;
    }
  /** Runs an action of a notification. */
  | { readonly command: 'notificationAction'; readonly notification: string; readonly action: number }
  /** Runs an action that came with an error. */
  | { readonly command: 'errorAction'; readonly action: string }
  /** Pages and actions that a search finds, for "tell me". */
  | { readonly command: 'tellMe'; readonly text: string };

/**
 * What a user does on a form. `bookmark` is the row the user looked at: a list goes there first, and a page of one record
 * that shows another one by now refuses.
 */
export type PageCommand = { readonly form: FormId } & (
  | { readonly command: 'rows'; readonly from: RowAnchor; readonly count: number }
  | { readonly command: 'count' }
  | { readonly command: 'selectRow'; readonly bookmark: Bookmark }
  | { readonly command: 'selection'; readonly bookmarks: readonly Bookmark[] }
  /** Next and previous record of a card, or row of a list. */
  | { readonly command: 'move'; readonly to: 'first' | 'last' | 'next' | 'previous' }
  | { readonly command: 'setValue'; readonly field: ControlName; readonly text: string; readonly bookmark?: Bookmark }
  /** `row` names the new row, beginning with `+`: so what is entered into it can be sent before the answer is there. */
  | { readonly command: 'newRow'; readonly row?: Bookmark }
  | { readonly command: 'deleteRow'; readonly bookmarks?: readonly Bookmark[]; readonly bookmark?: Bookmark }
  /** Saves the current row. Moving to another row, an action and closing do it too. */
  | { readonly command: 'save' }
  /** Gives up the unsaved row and what was refused of it, or the refused value of one field. */
  | { readonly command: 'discard'; readonly field?: ControlName }
  /** Opens the card of a row of a list. A list without a card goes over to editing on that row, where it may. */
  | { readonly command: 'openRow'; readonly bookmark: Bookmark; readonly mode?: PageMode }
  | { readonly command: 'action'; readonly action: ControlName; readonly bookmark?: Bookmark }
  /** Opens the lookup page of a field as a modal page; the chosen value is set and validated. */
  | { readonly command: 'lookup'; readonly field: ControlName; readonly bookmark?: Bookmark }
  /** The first rows of what a lookup would offer, for a drop-down under the field. */
  | { readonly command: 'suggest'; readonly field: ControlName; readonly text: string; readonly count: number }
  | { readonly command: 'drillDown'; readonly field: ControlName; readonly bookmark?: Bookmark }
  | { readonly command: 'assistEdit'; readonly field: ControlName; readonly bookmark?: Bookmark }
  | { readonly command: 'sort'; readonly fieldNo: number; readonly isAscending: boolean }
  | { readonly command: 'filter'; readonly fieldNo: number; readonly filter: string }
  | { readonly command: 'filterItem'; readonly item: string; readonly fieldNo: number; readonly filter: string }
  | { readonly command: 'clearFilters' }
  | { readonly command: 'search'; readonly text: string }
  | { readonly command: 'view'; readonly view: string }
  | { readonly command: 'mode'; readonly mode: PageMode }
  | { readonly command: 'refresh' }
  | { readonly command: 'close'; readonly button: CloseButton }
);

export type RowAnchor =
  | { readonly at: 'first' | 'last' | 'current' }
  | { readonly at: 'after' | 'before' | 'around'; readonly bookmark: Bookmark };

/** Lets AL go on that waits in a Confirm, a StrMenu or a Message. */
export interface AnswerCommand {
  readonly command: 'answer';
  readonly question: number;
  /** Confirm: `true`/`false`. StrMenu: the number of the choice from 1, or 0 for cancel. Message: `true`. */
  readonly answer: boolean | number;
}

// ------------------------------------------------------------------------------------------------------- messages

export type ServerMessage = DoneMessage | AskMessage | ProgressMessage;

export interface DoneMessage {
  readonly type: 'done';
  /** Number the client gave the command. */
  readonly id: number;
  readonly update: Update;
  /** Answer of `count`, `suggest` and `tellMe`. */
  readonly result: CommandResult | undefined;
  /** What went wrong; the state in `update` shows how things stand after it. */
  readonly error: CommandError | undefined;
}

export interface AskMessage {
  readonly type: 'ask';
  /** The command inside of which AL waits. */
  readonly id: number;
  readonly update: Update;
  readonly ask: Question | { readonly kind: 'page'; readonly form: FormId };
}

/** What the progress windows show while a command goes on; empty when the last one has closed. */
export interface ProgressMessage {
  readonly type: 'progress';
  readonly id: number;
  readonly progress: readonly string[];
}

export type Question =
  | { readonly kind: 'confirm'; readonly question: number; readonly text: string; readonly isYesDefault: boolean }
  | {
      readonly kind: 'menu';
      readonly question: number;
      readonly instruction: string;
      readonly options: readonly string[];
      /** From 1; 0 for none. */
      readonly selected: number;
    };

export interface Update {
  /** New forms in the order they were opened; the last one is on top. */
  readonly opened: readonly FormDefinition[];
  /** Full states of the forms that were touched; a part's state is inside of its parent's. */
  readonly states: readonly FormState[];
  readonly closed: readonly FormId[];
  /** Texts of Message, in order; they do not hold up AL. */
  readonly messages: readonly string[];
  readonly notifications: readonly NotificationView[];
  readonly recalledNotifications: readonly string[];
  /** Progress windows that are open, with what they show. */
  readonly progress: readonly string[];
  /** Addresses AL wants to open in a new tab. */
  readonly hyperlinks: readonly string[];
}

export interface NotificationView {
  readonly id: string;
  readonly text: string;
  readonly actions: readonly string[];
}

export type CommandResult =
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'suggestions';
      readonly columns: readonly string[];
      readonly rows: readonly Suggestion[];
      /** `lookup` opens a page with all of them. */
      readonly hasFullList: boolean;
    }
  | { readonly kind: 'found'; readonly pages: readonly FoundPage[] };

export interface Suggestion {
  /** To be sent with `setValue`. */
  readonly value: string;
  readonly cells: readonly string[];
}

export interface FoundPage {
  readonly pageId: number;
  readonly caption: string;
  /** UsageCategory: Lists, Tasks, Documents, Administration ... */
  readonly category: string;
}

/** What an error offers to do about it; `errorAction` runs it. */
export interface ErrorActionView {
  readonly id: string;
  readonly caption: string;
  readonly description: string;
}

export interface CommandError {
  /** Title of the ErrorInfo; '' when there is none. */
  readonly title: string;
  readonly text: string;
  readonly actions: readonly ErrorActionView[];
  /** The platform's code of the error, such as `Dialog`, `TestField`, `DB:RecordExists`. */
  readonly code: string;
  /** Where it belongs, when it belongs to a field. */
  readonly form: FormId | undefined;
  readonly field: ControlName | undefined;
  /** Someone else changed the record meanwhile; the form now shows their values and `lost` what the user had entered. */
  readonly lost: Readonly<Record<ControlName, string>> | undefined;
  /** Detailed message of the ErrorInfo and AL call stack, for people who ask for details. */
  readonly details: string;
}
