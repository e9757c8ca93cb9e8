/** Who publishes and who subscribes; checks that a subscriber fits its publisher. */
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { bindExpression } from './bind-expression.ts';
import { objectNumberTypes } from './bind-name.ts';
import { codes } from './diagnostics.ts';
import { attribute, textArgument } from './properties.ts';
import { objectScope } from './routine-scope.ts';
import type { SymbolTable } from './symbol-table.ts';
import { seesInternals } from './symbol-table.ts';
import {
  type AnyObjectSymbol,
  type CodeunitSymbol,
  describeObject,
  objectKind,
  type PageSymbol,
  type ParameterSymbol,
  type ProcedureSymbol,
  type TableSymbol,
  type VariableSymbol,
  visibleExtensions,
} from './symbols.ts';
import { type AlType, booleanType, integerType, sameType, typeName } from './types.ts';

export interface SubscriberSymbol {
  readonly codeunit: CodeunitSymbol;
  readonly procedure: ProcedureSymbol;
  readonly target: AnyObjectSymbol;
  /** As the publisher spells it. */
  readonly event: string;
  /** Field number of a Validate event, or 0. */
  readonly fieldNo: number;
  /** Control or action name of a page event. */
  readonly element: string;
  /** Undefined for the implicit events of tables and pages. */
  readonly publisher: ProcedureSymbol | undefined;
  /** For each parameter of the subscriber, where it comes from in the publisher's list; -1 is the sender. With GlobalVarAccess also a global variable of the publisher. */
  readonly mapping: readonly (number | VariableSymbol)[];
}

/** Type and object of the publisher, event, element, and whether to skip what may not be run. */
const SUBSCRIBER_ARGUMENTS = 6;
const FLAGS_FROM = 4;

/** Parameters of the implicit events of tables, by name; `record` stands for the table's record. */
const tableEventParameters: Record<string, readonly ['Rec', ...string[]]> = {
  OnBeforeInsertEvent: ['Rec', 'RunTrigger'],
  OnAfterInsertEvent: ['Rec', 'RunTrigger'],
  OnBeforeModifyEvent: ['Rec', 'xRec', 'RunTrigger'],
  OnAfterModifyEvent: ['Rec', 'xRec', 'RunTrigger'],
  OnBeforeDeleteEvent: ['Rec', 'RunTrigger'],
  OnAfterDeleteEvent: ['Rec', 'RunTrigger'],
  OnBeforeRenameEvent: ['Rec', 'xRec', 'RunTrigger'],
  OnAfterRenameEvent: ['Rec', 'xRec', 'RunTrigger'],
  OnBeforeValidateEvent: ['Rec', 'xRec', 'CurrFieldNo'],
  OnAfterValidateEvent: ['Rec', 'xRec', 'CurrFieldNo'],
};

const pageEvents =
  /^On(OpenPage|ClosePage|QueryClosePage|AfterGetRecord|AfterGetCurrRecord|NewRecord|InsertRecord|ModifyRecord|DeleteRecord|BeforeAction|AfterAction|BeforeValidate|AfterValidate)Event$/i;

export function findSubscribers(codeunit: CodeunitSymbol, table: SymbolTable): SubscriberSymbol[] {
  const result: SubscriberSymbol[] = [];
  for (const overloads of codeunit.procedures.values()) {
    for (const procedure of overloads) {
      const node = attribute(procedure.declaration, 'EventSubscriber');
      if (node === undefined) continue;
      const subscriber = bindSubscriber(node, codeunit, procedure, table);
      if (subscriber !== undefined) result.push(subscriber);
    }
  }
  return result;
}

function bindSubscriber(
  node: ast.Attribute,
  codeunit: CodeunitSymbol,
  procedure: ProcedureSymbol,
  table: SymbolTable,
): SubscriberSymbol | undefined {
  checkSubscriber(node, procedure, table);
  const target = publishingObject(node, codeunit, table);
  if (target === undefined) return undefined;
  const event = textArgument(node, 2);
  const element = textArgument(node, 3);
  const span = node.arguments[2] ?? node;

  const ofTable = target.kind === 'table' ? implicitTableEvent(event) : undefined;
  if (target.kind === 'table' && ofTable !== undefined)
    return tableEvent(node, codeunit, procedure, target, ofTable, element, table);
  if (target.kind === 'page' && pageEvents.test(event)) {
    checkPageElement(node, target, event, element, table);
    const offered = parametersOfPageEvent(event);
    checkPageParameters(procedure, target, event, offered, table);
    const keys = offered.map((name) => name.toLowerCase());
    return {
      codeunit,
      procedure,
      target,
      event,
      fieldNo: 0,
      element,
      publisher: undefined,
      mapping: procedure.parameters.map(({ name }) => keys.indexOf(name.toLowerCase())),
    };
  }
  const publisher = publishersOf(target, event, codeunit);
  if (publisher === undefined && target.procedures.has(event.toLowerCase())) {
    table.diagnostics.error(span, codes.noEvent, `'${event}' of ${describeObject(target)} is not an event`);
    return undefined;
  }
  if (publisher === undefined) {
    table.diagnostics.error(
      span,
      codes.eventMissing,
      `The event '${event}' was not found in ${describeObject(target)}`,
    );
    return undefined;
  }
  if (publisher.event?.kind === 'internal' && !seesInternals(codeunit.scope.app, publisher.owner.scope.app)) {
    table.diagnostics.error(span, codes.accessLevel, `The event '${event}' is internal to its app`);
  }
  checkNoElement(node, event, table);
  const mapping = procedure.parameters.map((parameter, index) =>
    mapParameter(parameter, index, procedure, publisher, table),
  );
  return { codeunit, procedure, target, event: publisher.name, fieldNo: 0, element, publisher, mapping };
}

/** The object whose event is heard: `ObjectType::Codeunit, Codeunit::"Sales-Post"`, or a number in the place of the name. */
function publishingObject(
  node: ast.Attribute,
  codeunit: CodeunitSymbol,
  table: SymbolTable,
): AnyObjectSymbol | undefined {
  const scope = objectScope(codeunit, table);
  const [typeNode, objectNode] = node.arguments;
  if (typeNode === undefined || objectNode === undefined) return undefined;
  const type = typeOfPublisher(typeNode);
  const kind = objectKind(type?.toLowerCase() ?? '');
  if (kind === undefined) {
    const message =
      type === undefined
        ? `Invalid argument of attribute 'EventSubscriber': a value of ObjectType is expected, such as ObjectType::Codeunit`
        : `'${type}' is not the type of a valid event publisher`;
    table.diagnostics.error(typeNode, type === undefined ? codes.attributeArgument : codes.noPublisher, message);
    return undefined;
  }
  if (objectNode.kind === 'integerLiteral') return table.resolve(kind, objectNode, codeunit.scope);
  const bound = bindExpression(objectNode, scope);
  if (bound.type.kind === 'error') return undefined;
  const target =
    objectNumberTypes[typeBefore(objectNode)] === kind && bound.kind === 'literal' && typeof bound.value === 'number'
      ? table.findById(kind, bound.value)
      : undefined;
  if (target === undefined) {
    const message = `'${sourceText(objectNode)}' is not a valid event publisher: the name or number of a ${type} is expected`;
    table.diagnostics.error(objectNode, codes.noPublisher, message);
  }
  return target;
}

/** `codeunit` of `Codeunit::Name` and of `Codeunit::Namespace.Name`. */
function typeBefore(node: ast.Expression): string {
  if (node.kind === 'member') return typeBefore(node.object);
  return node.kind === 'scope' && node.object.kind === 'identifier' ? node.object.text.toLowerCase() : '';
}

/** The word behind `ObjectType::`. */
function typeOfPublisher(node: ast.Expression): string | undefined {
  if (node.kind !== 'scope' || node.name.kind !== 'identifier') return undefined;
  const isObjectType = node.object.kind === 'identifier' && node.object.text.toLowerCase() === 'objecttype';
  return isObjectType ? node.name.text : undefined;
}

/** The name of an implicit event as the platform spells it. */
function implicitTableEvent(event: string): string | undefined {
  return Object.keys(tableEventParameters).find((name) => name.toLowerCase() === event.toLowerCase());
}

/** A subscriber says all about its event, and returns nothing: nobody would hear it. */
function checkSubscriber(node: ast.Attribute, procedure: ProcedureSymbol, table: SymbolTable): void {
  if (node.arguments.length !== SUBSCRIBER_ARGUMENTS) {
    const message = `No overload for attribute 'EventSubscriber' expects ${node.arguments.length} arguments: object type, object, event, element and two booleans are expected`;
    table.diagnostics.error(node, codes.attributeArguments, message);
  }
  for (const flag of node.arguments.slice(FLAGS_FROM, SUBSCRIBER_ARGUMENTS)) {
    if (flag.kind === 'booleanLiteral') continue;
    const message = "Invalid argument of attribute 'EventSubscriber': true or false is expected";
    table.diagnostics.error(flag, codes.attributeArgument, message);
  }
  const { returnType } = procedure.declaration;
  if (returnType !== undefined)
    table.diagnostics.error(
      returnType,
      codes.subscriberReturns,
      `The event subscriber '${procedure.name}' cannot have a return value`,
    );
}

/** Only events of fields, controls and actions have one. */
function checkNoElement(node: ast.Attribute, event: string, table: SymbolTable): void {
  if (textArgument(node, 3) === '') return;
  const message = `Element name is not allowed for the event '${event}' and must be empty`;
  table.diagnostics.error(node.arguments[3] ?? node, codes.elementNotAllowed, message);
}

/** Events of actions and fields of a page name the action or control. */
function checkPageElement(
  node: ast.Attribute,
  page: PageSymbol,
  event: string,
  element: string,
  table: SymbolTable,
): void {
  const key = element.toLowerCase();
  const ofAction = /ActionEvent$/i.test(event);
  if (!ofAction && !/ValidateEvent$/i.test(event)) {
    checkNoElement(node, event, table);
    return;
  }
  if (ofAction ? page.actions.has(key) : page.controls.has(key)) return;
  const what = ofAction ? 'action' : 'control';
  const message = `The ${what} '${element}' is not found in the target '${page.name}'`;
  table.diagnostics.error(node.arguments[3] ?? node, ofAction ? codes.actionMissing : codes.controlMissing, message);
}

/** Parameters that the implicit events of pages offer besides the record, by the event. */
const pageEventParameters: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^OnQueryClosePage/i, ['AllowClose']],
  [/^OnNewRecord/i, ['BelowxRec', 'xRec']],
  [/^OnInsertRecord/i, ['BelowxRec', 'xRec', 'AllowInsert']],
  [/^OnModifyRecord/i, ['xRec', 'AllowModify']],
  [/^OnDeleteRecord/i, ['AllowDelete']],
  [/Validate/i, ['xRec']],
];

/** In the order in which the event passes them. */
function parametersOfPageEvent(event: string): readonly string[] {
  return ['Rec', ...(pageEventParameters.find(([pattern]) => pattern.test(event))?.[1] ?? [])];
}

function checkPageParameters(
  procedure: ProcedureSymbol,
  page: PageSymbol,
  event: string,
  known: readonly string[],
  table: SymbolTable,
): void {
  const record: AlType | undefined = page.sourceTable && { kind: 'record', table: page.sourceTable, temporary: false };
  for (const [index, { name, type }] of procedure.parameters.entries()) {
    const key = name.toLowerCase();
    if (!known.some((candidate) => candidate.toLowerCase() === key)) {
      const message = `The event '${event}' has no parameter named '${name}', it has ${known.join(', ')}`;
      table.diagnostics.error(procedure.declaration.parameters[index]!, codes.subscriberMemberMissing, message);
      continue;
    }
    const offered = key === 'rec' || key === 'xrec' ? record : booleanType;
    if (offered !== undefined && type.kind !== 'error' && !sameType(type, offered))
      reportType(procedure, index, offered, table);
  }
}

function reportType({ parameters, declaration }: ProcedureSymbol, index: number, offered: AlType, table: SymbolTable) {
  const { name, type } = parameters[index]!;
  const message = `The parameter '${name}' has the type '${typeName(type)}', in the event it is '${typeName(offered)}'`;
  table.diagnostics.error(declaration.parameters[index]!, codes.subscriberParameterType, message);
}

function publishersOf(target: AnyObjectSymbol, event: string, subscriber: CodeunitSymbol): ProcedureSymbol | undefined {
  const key = event.toLowerCase();
  const isExtended = target.kind === 'table' || target.kind === 'page' || target.kind === 'report';
  for (const owner of [
    target,
    ...(isExtended ? visibleExtensions<AnyObjectSymbol>(target, subscriber.scope.app) : []),
  ]) {
    const found = owner.procedures.get(key)?.find((procedure) => procedure.event !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Index of the publisher's parameter of the same name; -1 for the sender. Reports what does not fit. */
function mapParameter(
  parameter: ParameterSymbol,
  index: number,
  subscriber: ProcedureSymbol,
  publisher: ProcedureSymbol,
  table: SymbolTable,
): number | VariableSymbol {
  const key = parameter.name.toLowerCase();
  const span = subscriber.declaration.parameters[index]!;
  const position = publisher.parameters.findIndex((candidate) => candidate.name.toLowerCase() === key);
  const offered = publisher.parameters[position];
  const global = publisher.event?.globalAccess === true ? publisher.owner.globals.get(key) : undefined;
  if (offered === undefined && global !== undefined) {
    global.used = true;
    // It is a variable, and as such may be taken by reference.
    checkParameter(parameter, index, subscriber, { ...global, byReference: true }, table);
    return global;
  }
  if (offered === undefined) {
    const mayBeSender =
      publisher.event?.includeSender === true &&
      ('symbol' in parameter.type ? parameter.type.symbol === publisher.owner : parameter.type.kind === 'record');
    if (!mayBeSender) {
      table.diagnostics.error(
        span,
        codes.subscriberMemberMissing,
        `The event '${publisher.name}' of ${describeObject(publisher.owner)} has no parameter named '${parameter.name}'`,
      );
    }
    return -1;
  }
  checkParameter(parameter, index, subscriber, offered, table);
  return position;
}

/** Reports a parameter that does not fit what the event passes. */
function checkParameter(
  parameter: ParameterSymbol,
  index: number,
  subscriber: ProcedureSymbol,
  offered: ParameterSymbol,
  table: SymbolTable,
): void {
  const span = subscriber.declaration.parameters[index]!;
  const sameKind =
    sameType(parameter.type, offered.type) ||
    parameter.type.kind === 'error' ||
    offered.type.kind === 'error' ||
    (parameter.type.kind === offered.type.kind &&
      (offered.type.kind === 'text' || offered.type.kind === 'code' || offered.type.kind === 'option'));
  if (!sameKind) reportType(subscriber, index, offered.type, table);
  else if (isShorter(parameter.type, offered.type)) {
    const message = `The type of the parameter '${parameter.name}' has a smaller capacity than the parameter type '${typeName(offered.type)}' of the event`;
    table.diagnostics.warning(span, codes.subscriberCapacity, message);
  } else if (parameter.byReference && !offered.byReference) {
    table.diagnostics.error(
      span,
      codes.subscriberReference,
      `The parameter '${parameter.name}' is by reference, in the event it is by value`,
    );
  }
}

function isShorter(own: AlType, offered: AlType): boolean {
  if ((own.kind !== 'text' && own.kind !== 'code') || (offered.kind !== 'text' && offered.kind !== 'code'))
    return false;
  return (own.length ?? Number.POSITIVE_INFINITY) < (offered.length ?? Number.POSITIVE_INFINITY);
}

function tableEventType(name: string, table: TableSymbol): AlType {
  if (name === 'RunTrigger') return booleanType;
  return name === 'CurrFieldNo' ? integerType : { kind: 'record', table, temporary: false };
}

function tableEvent(
  node: ast.Attribute,
  codeunit: CodeunitSymbol,
  procedure: ProcedureSymbol,
  target: TableSymbol,
  event: string,
  element: string,
  table: SymbolTable,
): SubscriberSymbol | undefined {
  const names = tableEventParameters[event]!;
  let fieldNo = 0;
  if (event.includes('Validate')) {
    const field = target.fieldsByName.get(element.toLowerCase());
    if (field === undefined) {
      table.diagnostics.error(
        node.arguments[3] ?? node,
        codes.subscriberMemberMissing,
        `The field '${element}' does not exist in table '${target.name}'`,
      );
      return undefined;
    }
    fieldNo = field.id;
  } else checkNoElement(node, event, table);
  const mapping = procedure.parameters.map((parameter, index) => {
    const position = names.findIndex((name) => name.toLowerCase() === parameter.name.toLowerCase());
    const span = procedure.declaration.parameters[index]!;
    if (position < 0) {
      table.diagnostics.error(
        span,
        codes.subscriberMemberMissing,
        `The event '${event}' has no parameter named '${parameter.name}'`,
      );
    } else {
      const offered = tableEventType(names[position]!, target);
      if (parameter.type.kind !== 'error' && !sameType(parameter.type, offered))
        reportType(procedure, index, offered, table);
    }
    return position;
  });
  return { codeunit, procedure, target, event, fieldNo, element, publisher: undefined, mapping };
}
