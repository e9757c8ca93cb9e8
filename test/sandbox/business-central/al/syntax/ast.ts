/**
 * The syntax tree of AL. Every node is a member of a discriminated union over `kind` and knows its source file and
 * the offsets `start` (inclusive) and `end` (exclusive) in it; `source.position(start)` gives line and column.
 *
 * Names are kept as written, without quotes; AL compares them without regard to case.
 * Optional parts are `undefined`, lists are never missing.
 */
import type { SourceFile } from './source.ts';

export interface Span {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A name as written, quotes taken off. */
export interface Identifier extends Span {
  readonly kind: 'identifier';
  readonly text: string;
  readonly quoted: boolean;
}

/** `Microsoft.Sales.Customer.Customer` or a single name. */
export interface QualifiedName extends Span {
  readonly kind: 'qualifiedName';
  readonly parts: readonly Identifier[];
}

/** How source text names an object: by (qualified) name, or by number as in `Codeunit 80`. */
export type ObjectReference = QualifiedName | IntegerLiteral;

// ---------------------------------------------------------------------------------------------------- compilation unit

export interface CompilationUnit extends Span {
  readonly kind: 'compilationUnit';
  readonly namespace: QualifiedName | undefined;
  readonly usings: readonly Using[];
  readonly objects: readonly ObjectDeclaration[];
}

export interface Using extends Span {
  readonly kind: 'using';
  readonly name: QualifiedName;
}

/** `[EventSubscriber(ObjectType::Codeunit, Codeunit::"Sales-Post", 'OnBeforePost', '', false, false)]` */
export interface Attribute extends Span {
  readonly kind: 'attribute';
  readonly name: Identifier;
  readonly arguments: readonly Expression[];
}

// ------------------------------------------------------------------------------------------------------------- objects

export type ObjectDeclaration =
  | TableObject
  | TableExtensionObject
  | PageObject
  | PageExtensionObject
  | PageCustomizationObject
  | CodeunitObject
  | ReportObject
  | ReportExtensionObject
  | XmlPortObject
  | QueryObject
  | EnumObject
  | EnumExtensionObject
  | InterfaceObject
  | PermissionSetObject
  | PermissionSetExtensionObject
  | ProfileObject
  | ProfileExtensionObject
  | ControlAddInObject
  | EntitlementObject
  | DotNetPackage;

export type ObjectKind = ObjectDeclaration['kind'];

/** What may hold code: an object, or a request page. Lists are in source order. */
export interface Members {
  readonly properties: readonly Property[];
  readonly variables: readonly VariableDeclaration[];
  readonly procedures: readonly Procedure[];
  readonly triggers: readonly Trigger[];
}

export interface ObjectBase extends Span, Members {
  /** The number; undefined for objects without one (interface, profile, page customization, ...). */
  readonly id: number | undefined;
  readonly name: Identifier;
  /** The namespace of the file, '' when none. */
  readonly namespace: string;
  readonly attributes: readonly Attribute[];
  /** The XML documentation comment, without the slashes. */
  readonly documentation: string | undefined;
}

export interface TableObject extends ObjectBase {
  readonly kind: 'table';
  readonly fields: readonly TableField[];
  readonly keys: readonly TableKey[];
  readonly fieldGroups: readonly FieldGroup[];
}

export interface TableExtensionObject extends ObjectBase {
  readonly kind: 'tableExtension';
  readonly target: ObjectReference;
  readonly fields: readonly TableField[];
  /** `modify("Field") { ... }` among the fields. */
  readonly modifiedFields: readonly FieldModification[];
  readonly keys: readonly TableKey[];
  readonly fieldGroups: readonly FieldGroup[];
  /** `addlast(DropDown; A, B)` among the field groups. */
  readonly addedToFieldGroups: readonly FieldGroupAddition[];
}

export interface PageObject extends ObjectBase {
  readonly kind: 'page';
  readonly layout: readonly PageNode[];
  readonly actions: readonly ActionNode[];
  readonly views: readonly ViewNode[];
  readonly analysisViews: readonly AnalysisView[];
}

export interface PageExtensionObject extends ObjectBase {
  readonly kind: 'pageExtension';
  readonly target: ObjectReference;
  readonly layout: readonly PageNode[];
  readonly actions: readonly ActionNode[];
  readonly views: readonly ViewNode[];
  readonly analysisViews: readonly AnalysisView[];
}

export interface PageCustomizationObject extends ObjectBase {
  readonly kind: 'pageCustomization';
  readonly target: ObjectReference;
  readonly layout: readonly PageNode[];
  readonly actions: readonly ActionNode[];
  readonly views: readonly ViewNode[];
  readonly analysisViews: readonly AnalysisView[];
}

export interface CodeunitObject extends ObjectBase {
  readonly kind: 'codeunit';
  readonly implements: readonly QualifiedName[];
}

export interface ReportObject extends ObjectBase {
  readonly kind: 'report';
  readonly dataset: readonly DatasetNode[];
  readonly requestPage: RequestPage | undefined;
  readonly labels: readonly ReportLabel[];
  readonly layouts: readonly ReportLayout[];
}

export interface ReportExtensionObject extends ObjectBase {
  readonly kind: 'reportExtension';
  readonly target: ObjectReference;
  readonly dataset: readonly DatasetNode[];
  readonly requestPage: RequestPage | undefined;
  readonly labels: readonly ReportLabel[];
  readonly layouts: readonly ReportLayout[];
}

export interface XmlPortObject extends ObjectBase {
  readonly kind: 'xmlPort';
  readonly schema: readonly XmlPortNode[];
  readonly requestPage: RequestPage | undefined;
}

export interface QueryObject extends ObjectBase {
  readonly kind: 'query';
  readonly elements: readonly QueryNode[];
}

export interface EnumObject extends ObjectBase {
  readonly kind: 'enum';
  readonly implements: readonly QualifiedName[];
  readonly values: readonly EnumValue[];
}

export interface EnumExtensionObject extends ObjectBase {
  readonly kind: 'enumExtension';
  readonly target: ObjectReference;
  readonly values: readonly EnumValue[];
}

export interface InterfaceObject extends ObjectBase {
  readonly kind: 'interface';
  readonly extends: readonly QualifiedName[];
}

export interface PermissionSetObject extends ObjectBase {
  readonly kind: 'permissionSet';
}

export interface PermissionSetExtensionObject extends ObjectBase {
  readonly kind: 'permissionSetExtension';
  readonly target: ObjectReference;
}

export interface ProfileObject extends ObjectBase {
  readonly kind: 'profile';
}

export interface ProfileExtensionObject extends ObjectBase {
  readonly kind: 'profileExtension';
  readonly target: ObjectReference;
}

export interface ControlAddInObject extends ObjectBase {
  readonly kind: 'controlAddIn';
  /** `event Ready(Data: JsonObject)`: what the script raises; `procedures` are what it offers. */
  readonly events: readonly ControlAddInEvent[];
}

export interface ControlAddInEvent extends Span {
  readonly kind: 'controlAddInEvent';
  readonly attributes: readonly Attribute[];
  readonly name: Identifier;
  readonly parameters: readonly Parameter[];
  readonly documentation: string | undefined;
}

export interface EntitlementObject extends ObjectBase {
  readonly kind: 'entitlement';
}

/** `dotnet { assembly(...) { type(...) } }`; its name is ''. */
export interface DotNetPackage extends ObjectBase {
  readonly kind: 'dotNet';
  readonly assemblies: readonly DotNetAssembly[];
}

export interface DotNetAssembly extends Span {
  readonly kind: 'dotNetAssembly';
  readonly name: Identifier;
  readonly properties: readonly Property[];
  readonly types: readonly DotNetTypeDeclaration[];
}

export interface DotNetTypeDeclaration extends Span {
  readonly kind: 'dotNetTypeDeclaration';
  readonly fullName: Identifier;
  readonly alias: Identifier | undefined;
  readonly properties: readonly Property[];
}

// -------------------------------------------------------------------------------------------------------------- tables

export interface TableField extends Span {
  readonly kind: 'tableField';
  readonly id: number;
  readonly name: Identifier;
  readonly type: TypeReference;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
  readonly documentation: string | undefined;
}

export interface FieldModification extends Span {
  readonly kind: 'fieldModification';
  readonly name: Identifier;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
}

export interface TableKey extends Span {
  readonly kind: 'tableKey';
  readonly name: Identifier;
  readonly fields: readonly Identifier[];
  readonly properties: readonly Property[];
}

export interface FieldGroup extends Span {
  readonly kind: 'fieldGroup';
  readonly name: Identifier;
  readonly fields: readonly Identifier[];
  readonly properties: readonly Property[];
}

export interface FieldGroupAddition extends Span {
  readonly kind: 'fieldGroupAddition';
  readonly operation: string;
  readonly group: Identifier;
  readonly fields: readonly Identifier[];
}

export interface EnumValue extends Span {
  readonly kind: 'enumValue';
  readonly ordinal: number;
  readonly name: Identifier;
  readonly properties: readonly Property[];
  readonly documentation: string | undefined;
}

// --------------------------------------------------------------------------------------------------------------- pages

export type PageNode = PageControl | PagePlacement<PageNode> | PageMove | PageModification;
export type ActionNode = PageAction | PagePlacement<ActionNode> | PageMove | PageModification;
export type ViewNode = PageView | PagePlacement<ViewNode> | PageMove | PageModification;

export type ControlType =
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

/** One control of a page's layout, container or leaf. */
export interface PageControl extends Span {
  readonly kind: 'pageControl';
  readonly type: ControlType;
  readonly name: Identifier;
  /** `field(Name; Expression)`: what it shows. */
  readonly expression: Expression | undefined;
  /** `part(Name; Page)`, `usercontrol(Name; AddIn)`, `systempart(Name; Links)`, `chartpart(Name; Chart)`: what it hosts. */
  readonly hosted: ObjectReference | undefined;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
  readonly children: readonly PageNode[];
  /** `actions { ... }` inside a control (a cue group). */
  readonly actions: readonly ActionNode[];
  readonly documentation: string | undefined;
}

export type ActionType =
  | 'area'
  | 'group'
  | 'action'
  | 'separator'
  | 'actionref'
  | 'systemaction'
  | 'fileuploadaction'
  | 'customaction';

export interface PageAction extends Span {
  readonly kind: 'pageAction';
  readonly type: ActionType;
  /** Missing only for a separator without one. */
  readonly name: Identifier | undefined;
  /** `actionref(Name; Action)`: the action it shows. */
  readonly target: Identifier | undefined;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
  readonly children: readonly ActionNode[];
  readonly documentation: string | undefined;
}

export interface PageView extends Span {
  readonly kind: 'pageView';
  readonly name: Identifier;
  readonly properties: readonly Property[];
  readonly layout: readonly PageNode[];
}

/** `analysisview(Name) { ... }` in `analysisviews`. */
export interface AnalysisView extends Span {
  readonly kind: 'analysisView';
  readonly name: Identifier;
  readonly properties: readonly Property[];
}

export type PlacementOperation = 'addfirst' | 'addlast' | 'addafter' | 'addbefore';

/** `addafter(Anchor) { ... }` */
export interface PagePlacement<Child> extends Span {
  readonly kind: 'pagePlacement';
  readonly operation: PlacementOperation;
  /** Missing only for the views of a page extension: `addfirst { }`. */
  readonly anchor: Identifier | undefined;
  readonly children: readonly Child[];
}

export type MoveOperation = 'movefirst' | 'movelast' | 'moveafter' | 'movebefore';

/** `moveafter(Anchor; A, B)` */
export interface PageMove extends Span {
  readonly kind: 'pageMove';
  readonly operation: MoveOperation;
  readonly anchor: Identifier;
  readonly moved: readonly Identifier[];
}

/** `modify(Anchor) { ... }` */
export interface PageModification extends Span {
  readonly kind: 'pageModification';
  readonly target: Identifier;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
}

// ------------------------------------------------------------------------------------------- reports, queries, xmlports

export interface RequestPage extends Span, Members {
  readonly kind: 'requestPage';
  readonly layout: readonly PageNode[];
  readonly actions: readonly ActionNode[];
}

export type DatasetNode = ReportDataItem | ReportColumn | DatasetPlacement | DatasetModification;

export interface ReportDataItem extends Span {
  readonly kind: 'reportDataItem';
  readonly name: Identifier;
  readonly table: ObjectReference;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
  readonly children: readonly DatasetNode[];
}

export interface ReportColumn extends Span {
  readonly kind: 'reportColumn';
  readonly name: Identifier;
  readonly expression: Expression;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
}

/** `add(DataItem) { column(...) }`, `addafter(DataItem) { dataitem(...) }` of a report extension. */
export interface DatasetPlacement extends Span {
  readonly kind: 'datasetPlacement';
  readonly operation: 'add' | PlacementOperation;
  readonly anchor: Identifier;
  readonly children: readonly DatasetNode[];
}

export interface DatasetModification extends Span {
  readonly kind: 'datasetModification';
  readonly target: Identifier;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
}

/** `LabelName = 'text', Comment = '...';` in `labels`. */
export interface ReportLabel extends Span {
  readonly kind: 'reportLabel';
  readonly name: Identifier;
  readonly label: LabelValue;
}

/** `layout(Name) { ... }` in `rendering`. */
export interface ReportLayout extends Span {
  readonly kind: 'reportLayout';
  readonly name: Identifier;
  readonly properties: readonly Property[];
}

export type XmlPortNodeType = 'textelement' | 'textattribute' | 'tableelement' | 'fieldelement' | 'fieldattribute';

export interface XmlPortNode extends Span {
  readonly kind: 'xmlPortNode';
  readonly type: XmlPortNodeType;
  readonly name: Identifier;
  /** `tableelement(Name; Table)`. */
  readonly table: ObjectReference | undefined;
  /** `fieldelement(Name; TableElement.Field)`. */
  readonly field: Expression | undefined;
  readonly properties: readonly Property[];
  readonly triggers: readonly Trigger[];
  readonly children: readonly XmlPortNode[];
}

export type QueryNode = QueryDataItem | QueryColumn | QueryFilter;

export interface QueryDataItem extends Span {
  readonly kind: 'queryDataItem';
  readonly name: Identifier;
  readonly table: ObjectReference;
  readonly properties: readonly Property[];
  readonly children: readonly QueryNode[];
}

export interface QueryColumn extends Span {
  readonly kind: 'queryColumn';
  readonly name: Identifier;
  /** The field; missing in `column(Name) { Method = Count; }`. */
  readonly field: Identifier | undefined;
  readonly properties: readonly Property[];
}

export interface QueryFilter extends Span {
  readonly kind: 'queryFilter';
  readonly name: Identifier;
  readonly field: Identifier;
  readonly properties: readonly Property[];
}

// ---------------------------------------------------------------------------------------------------------- properties

/** `Name = value;` The text of the value as written is `sourceText(value)`. */
export interface Property extends Span {
  readonly kind: 'property';
  readonly name: Identifier;
  readonly value: PropertyValue;
}

export type PropertyValue =
  | EmptyValue
  | ExpressionValue
  | ExpressionListValue
  | LabelValue
  | MultiLanguageValue
  | OptionMembersValue
  | DecimalPlacesValue
  | ObjectValue
  | ImplementationValue
  | PermissionsValue
  | TableRelationValue
  | CalcFormulaValue
  | ViewValue
  | FieldConditionsValue
  | OrderByValue
  | ListOfNamesValue;

/** `Property = ;` */
export interface EmptyValue extends Span {
  readonly kind: 'emptyValue';
}

/** One expression: a literal, a name such as `CustomerContent`, or a real expression such as `not IsOpen`. */
export interface ExpressionValue extends Span {
  readonly kind: 'expressionValue';
  readonly expression: Expression;
}

/** `ValuesAllowed = 1, 2`, `OptionOrdinalValues = -1, 0`, `Scripts = 'a.js', 'b.js'`. */
export interface ExpressionListValue extends Span {
  readonly kind: 'expressionListValue';
  readonly expressions: readonly Expression[];
}

/** Names parted by commas: field lists, application areas, permission sets, page customizations. */
export interface ListOfNamesValue extends Span {
  readonly kind: 'listOfNamesValue';
  readonly names: readonly QualifiedName[];
}

/** `'text', Comment = '...', Locked = true, MaxLength = 50` of captions, tooltips and labels. */
export interface LabelValue extends Span {
  readonly kind: 'labelValue';
  readonly text: string;
  readonly comment: string | undefined;
  readonly locked: boolean;
  readonly maxLength: number | undefined;
}

/** `CaptionML = ENU = 'text', DAN = 'tekst'`. */
export interface MultiLanguageValue extends Span {
  readonly kind: 'multiLanguageValue';
  readonly texts: readonly { readonly language: string; readonly text: string }[];
}

/** `OptionMembers = " ",Item,,Resource`: '' is an empty member. */
export interface OptionMembersValue extends Span {
  readonly kind: 'optionMembersValue';
  readonly members: readonly string[];
}

/** `DecimalPlaces = 2:5`, `0`, `:5`, `2:`. */
export interface DecimalPlacesValue extends Span {
  readonly kind: 'decimalPlacesValue';
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/**
 * `RunObject = page "Customer Card"`: `objectType` as written, in lower case. Also properties that name an object of
 * one fixed type: SourceTable and TableNo (`table`), LookupPageId, DrillDownPageId, CardPageId, RoleCenter (`page`).
 */
export interface ObjectValue extends Span {
  readonly kind: 'objectValue';
  readonly objectType: string;
  readonly object: ObjectReference;
}

/** `Implementation = "Interface" = "Codeunit", ...`, also DefaultImplementation and UnknownValueImplementation. */
export interface ImplementationValue extends Span {
  readonly kind: 'implementationValue';
  readonly entries: readonly { readonly interface: QualifiedName; readonly codeunit: QualifiedName }[];
}

/** `Permissions = tabledata Customer = rimd, codeunit "Sales-Post" = X`, also AccessByPermission. */
export interface PermissionsValue extends Span {
  readonly kind: 'permissionsValue';
  readonly permissions: readonly PermissionEntry[];
}

export interface PermissionEntry extends Span {
  readonly kind: 'permissionEntry';
  /** `tabledata`, `table`, `codeunit`, `page`, `report`, `query`, `xmlport`, `system`, in lower case. */
  readonly objectType: string;
  /** undefined for `*`. */
  readonly object: ObjectReference | undefined;
  /** As written, for example `RIMD`, `rm`, `X`. */
  readonly rights: string;
}

/** `if (Type = const(Item)) Item where(Blocked = const(false)) else Resource`: the alternatives in order. */
export interface TableRelationValue extends Span {
  readonly kind: 'tableRelationValue';
  readonly alternatives: readonly TableRelationAlternative[];
}

export interface TableRelationAlternative extends Span {
  readonly kind: 'tableRelationAlternative';
  /** Empty for an alternative without condition. */
  readonly conditions: readonly FieldCondition[];
  /** `Table` or `Table.Field` or `Namespace.Table.Field`: the binder decides which part is the field. */
  readonly target: ObjectReference;
  readonly filters: readonly FieldCondition[];
}

export type CalcMethod = 'sum' | 'average' | 'exist' | 'count' | 'min' | 'max' | 'lookup';

/** `-sum("Detailed Cust. Ledg. Entry".Amount where("Customer No." = field("No.")))`. */
export interface CalcFormulaValue extends Span {
  readonly kind: 'calcFormulaValue';
  readonly method: CalcMethod;
  readonly negated: boolean;
  /** `Table.Field`, or `Table` for count and exist; possibly namespace qualified. */
  readonly target: QualifiedName;
  readonly filters: readonly FieldCondition[];
}

/** `sorting(A, B) order(descending) where(C = const(1))` of SourceTableView, RunPageView, DataItemTableView, ... */
export interface ViewValue extends Span {
  readonly kind: 'viewValue';
  readonly sorting: readonly Identifier[];
  readonly order: 'ascending' | 'descending' | undefined;
  readonly filters: readonly FieldCondition[];
}

/** `OrderBy = ascending(A, B), descending(C)` of a query. */
export interface OrderByValue extends Span {
  readonly kind: 'orderByValue';
  readonly columns: readonly { readonly column: Identifier; readonly descending: boolean }[];
}

/** SubPageLink, RunPageLink, DataItemLink, LinkFields, ColumnFilter, DataItemTableFilter, Filters. */
export interface FieldConditionsValue extends Span {
  readonly kind: 'fieldConditionsValue';
  readonly conditions: readonly FieldCondition[];
}

/** `Field = const(x) | filter(x) | field(x) | field(upperlimit(x)) | field(filter(x)) | Other.Field`. */
export interface FieldCondition extends Span {
  readonly kind: 'fieldCondition';
  readonly field: Identifier;
  readonly condition: ConditionValue;
}

export type ConditionValue = ConstCondition | FilterCondition | FieldReferenceCondition | LinkCondition;

export interface ConstCondition extends Span {
  readonly kind: 'constCondition';
  /** undefined for `const()`: the blank value. Option and enum members are identifiers or `Enum::Member`. */
  readonly value: Expression | undefined;
}

export interface FilterCondition extends Span {
  readonly kind: 'filterCondition';
  /** The filter expression as AL text, e.g. `<> 0`, `Open | Released`, `'A*'`; quotes kept. */
  readonly text: string;
  readonly terms: readonly FilterTerm[];
}

/** The tokens of a filter expression: operators `= <> < > <= >= .. | & ( ) * ? @`, and values. */
export type FilterTerm =
  | { readonly kind: 'operator'; readonly text: string }
  | { readonly kind: 'value'; readonly expression: Expression };

export interface FieldReferenceCondition extends Span {
  readonly kind: 'fieldReferenceCondition';
  readonly field: Identifier;
  readonly upperLimit: boolean;
  /** `field(filter(X))`: the filter of the flow filter field X. */
  readonly filter: boolean;
}

/** `DataItemLink = "No." = Parent."Document No."` of a query. */
export interface LinkCondition extends Span {
  readonly kind: 'linkCondition';
  readonly dataItem: Identifier | undefined;
  readonly field: Identifier;
}

// -------------------------------------------------------------------------------------------- procedures and variables

export type Access = 'public' | 'local' | 'internal' | 'protected';

export interface Procedure extends Span {
  readonly kind: 'procedure';
  readonly attributes: readonly Attribute[];
  readonly access: Access;
  readonly name: Identifier;
  readonly parameters: readonly Parameter[];
  readonly returnName: Identifier | undefined;
  readonly returnType: TypeReference | undefined;
  readonly variables: readonly VariableDeclaration[];
  /** Missing in control add-ins, and in interfaces unless the procedure has a default implementation. */
  readonly body: Block | undefined;
  readonly documentation: string | undefined;
}

export interface Trigger extends Span {
  readonly kind: 'trigger';
  readonly attributes: readonly Attribute[];
  /** `trigger Source::Event(...)`: the DotNet variable or user control that raises it. */
  readonly qualifier: Identifier | undefined;
  readonly name: Identifier;
  readonly parameters: readonly Parameter[];
  readonly returnName: Identifier | undefined;
  readonly returnType: TypeReference | undefined;
  readonly variables: readonly VariableDeclaration[];
  readonly body: Block;
  readonly documentation: string | undefined;
}

export interface Parameter extends Span {
  readonly kind: 'parameter';
  readonly attributes: readonly Attribute[];
  readonly byReference: boolean;
  readonly name: Identifier;
  readonly type: TypeReference;
}

/** `A, B: Integer;` Names share the type. */
export interface VariableDeclaration extends Span {
  readonly kind: 'variable';
  readonly attributes: readonly Attribute[];
  /** Stands in a `protected var` section. */
  readonly isProtected: boolean;
  readonly names: readonly Identifier[];
  readonly type: TypeReference;
  readonly documentation: string | undefined;
}

// --------------------------------------------------------------------------------------------------------------- types

export type TypeReference =
  | SimpleType
  | TextType
  | OptionType
  | LabelType
  | ObjectType
  | DotNetType
  | ListType
  | DictionaryType
  | ArrayType;

/** A type that is one word: Integer, Boolean, JsonObject, RecordRef, Variant, SecretText ... `name` as written. */
export interface SimpleType extends Span {
  readonly kind: 'simpleType';
  readonly name: string;
}

export interface TextType extends Span {
  readonly kind: 'textType';
  readonly name: 'Text' | 'Code' | 'TextConst';
  readonly length: number | undefined;
}

/** `Option A,,"B C"`: members, '' for an empty one; a table field of type Option has none here but in OptionMembers. */
export interface OptionType extends Span {
  readonly kind: 'optionType';
  readonly members: readonly string[] | undefined;
}

/** `Label 'text', Comment = '...'`, and the old `TextConst ENU = 'text'`. */
export interface LabelType extends Span {
  readonly kind: 'labelType';
  readonly label: LabelValue | MultiLanguageValue;
}

export type ObjectTypeName =
  | 'Record'
  | 'Codeunit'
  | 'Page'
  | 'Report'
  | 'Query'
  | 'XmlPort'
  | 'Enum'
  | 'Interface'
  | 'TestPage'
  | 'TestRequestPage'
  | 'TestPart'
  | 'RequestPage'
  | 'ControlAddIn';

export interface ObjectType extends Span {
  readonly kind: 'objectType';
  readonly type: ObjectTypeName;
  readonly object: ObjectReference;
  readonly temporary: boolean;
}

export interface DotNetType extends Span {
  readonly kind: 'dotNetType';
  readonly name: QualifiedName;
}

export interface ListType extends Span {
  readonly kind: 'listType';
  readonly element: TypeReference;
}

export interface DictionaryType extends Span {
  readonly kind: 'dictionaryType';
  readonly key: TypeReference;
  readonly value: TypeReference;
}

export interface ArrayType extends Span {
  readonly kind: 'arrayType';
  readonly dimensions: readonly number[];
  readonly element: TypeReference;
}

// ---------------------------------------------------------------------------------------------------------- statements

export type Statement =
  | Block
  | EmptyStatement
  | CallStatement
  | AssignmentStatement
  | IfStatement
  | CaseStatement
  | ForStatement
  | ForEachStatement
  | WhileStatement
  | RepeatStatement
  | WithStatement
  | ExitStatement
  | BreakStatement
  | ContinueStatement
  | AssertErrorStatement;

export interface Block extends Span {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
}

export interface EmptyStatement extends Span {
  readonly kind: 'emptyStatement';
}

/** An expression used as a statement: `Foo(1);`, `Customer.Insert(true);`, `Customer.Next;` without parentheses. */
export interface CallStatement extends Span {
  readonly kind: 'callStatement';
  readonly expression: Expression;
}

export interface AssignmentStatement extends Span {
  readonly kind: 'assignment';
  readonly operator: ':=' | '+=' | '-=' | '*=' | '/=';
  readonly target: Expression;
  readonly value: Expression;
}

export interface IfStatement extends Span {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Statement;
  readonly else: Statement | undefined;
}

export interface CaseStatement extends Span {
  readonly kind: 'case';
  readonly subject: Expression;
  readonly branches: readonly CaseBranch[];
  /** The statements after `else`; undefined when there is no `else`. */
  readonly else: readonly Statement[] | undefined;
}

export interface CaseBranch extends Span {
  readonly kind: 'caseBranch';
  readonly values: readonly (Expression | RangeExpression)[];
  readonly statement: Statement;
}

export interface ForStatement extends Span {
  readonly kind: 'for';
  readonly variable: Expression;
  readonly from: Expression;
  readonly to: Expression;
  readonly down: boolean;
  readonly body: Statement;
}

export interface ForEachStatement extends Span {
  readonly kind: 'forEach';
  readonly variable: Expression;
  readonly collection: Expression;
  readonly body: Statement;
}

export interface WhileStatement extends Span {
  readonly kind: 'while';
  readonly condition: Expression;
  readonly body: Statement;
}

export interface RepeatStatement extends Span {
  readonly kind: 'repeat';
  readonly statements: readonly Statement[];
  readonly until: Expression;
}

export interface WithStatement extends Span {
  readonly kind: 'with';
  readonly record: Expression;
  readonly body: Statement;
}

export interface ExitStatement extends Span {
  readonly kind: 'exit';
  readonly value: Expression | undefined;
}

export interface BreakStatement extends Span {
  readonly kind: 'break';
}

export interface ContinueStatement extends Span {
  readonly kind: 'continue';
}

export interface AssertErrorStatement extends Span {
  readonly kind: 'assertError';
  readonly statement: Statement;
}

// --------------------------------------------------------------------------------------------------------- expressions

export type Expression =
  | IntegerLiteral
  | BigIntegerLiteral
  | DecimalLiteral
  | StringLiteral
  | BooleanLiteral
  | DateLiteral
  | TimeLiteral
  | DateTimeLiteral
  | Identifier
  | ThisExpression
  | MemberExpression
  | ScopeExpression
  | CallExpression
  | IndexExpression
  | UnaryExpression
  | BinaryExpression
  | InExpression
  | TypeTestExpression
  | ConditionalExpression;

/** Fits 32 bits. */
export interface IntegerLiteral extends Span {
  readonly kind: 'integerLiteral';
  readonly value: number;
}

/** Beyond 32 bits, or written with the suffix L. */
export interface BigIntegerLiteral extends Span {
  readonly kind: 'bigIntegerLiteral';
  readonly value: bigint;
}

export interface DecimalLiteral extends Span {
  readonly kind: 'decimalLiteral';
  /** As written, e.g. `0.25`: the compiler makes an exact decimal of it. */
  readonly text: string;
}

export interface StringLiteral extends Span {
  readonly kind: 'stringLiteral';
  /** Doubled quotes resolved. */
  readonly value: string;
  /** `@'...'`: verbatim, may run over several lines. */
  readonly verbatim: boolean;
}

export interface BooleanLiteral extends Span {
  readonly kind: 'booleanLiteral';
  readonly value: boolean;
}

/** `20260131D`, `0D`: the digits before D. */
export interface DateLiteral extends Span {
  readonly kind: 'dateLiteral';
  readonly digits: string;
}

/** `235959.999T`, `0T`: what stands before T. */
export interface TimeLiteral extends Span {
  readonly kind: 'timeLiteral';
  readonly digits: string;
}

/** `0DT` is the only one. */
export interface DateTimeLiteral extends Span {
  readonly kind: 'dateTimeLiteral';
  readonly digits: string;
}

export interface ThisExpression extends Span {
  readonly kind: 'this';
}

/** `Customer.Name`; also namespace parts and static calls such as `Page.Run`. */
export interface MemberExpression extends Span {
  readonly kind: 'member';
  readonly object: Expression;
  readonly name: Identifier;
}

/**
 * `Status::Open`, `Database::Customer`, `Enum::"Sales Document Type"::Order`, `Codeunit::80`.
 * A namespace after `::` (`Codeunit::Microsoft.Sales.Posting."Sales-Post"`) is a chain of members around it.
 */
export interface ScopeExpression extends Span {
  readonly kind: 'scope';
  readonly object: Expression;
  readonly name: Identifier | IntegerLiteral;
}

export interface CallExpression extends Span {
  readonly kind: 'call';
  readonly callee: Expression;
  readonly arguments: readonly Expression[];
}

export interface IndexExpression extends Span {
  readonly kind: 'index';
  readonly object: Expression;
  readonly indexes: readonly Expression[];
}

export interface UnaryExpression extends Span {
  readonly kind: 'unary';
  readonly operator: '-' | '+' | 'not';
  readonly operand: Expression;
}

export type BinaryOperator =
  | 'or'
  | 'xor'
  | 'and'
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | 'div'
  | 'mod';

export interface BinaryExpression extends Span {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** `x in [1, 3..5]`, or `x in List`. */
export interface InExpression extends Span {
  readonly kind: 'in';
  readonly operand: Expression;
  readonly values: readonly (Expression | RangeExpression)[];
}

/** `1..5` in a case branch or an `in` set. */
export interface RangeExpression extends Span {
  readonly kind: 'range';
  readonly from: Expression | undefined;
  readonly to: Expression | undefined;
}

/** `x is Interface`, `x as Interface`, also `x is Codeunit "..."`. */
export interface TypeTestExpression extends Span {
  readonly kind: 'typeTest';
  readonly operator: 'is' | 'as';
  readonly operand: Expression;
  readonly type: TypeReference | QualifiedName;
}

/** `condition ? a : b` */
export interface ConditionalExpression extends Span {
  readonly kind: 'conditional';
  readonly condition: Expression;
  readonly whenTrue: Expression;
  readonly whenFalse: Expression;
}
