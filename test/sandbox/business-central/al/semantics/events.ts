/** Who publishes and who subscribes; checks that a subscriber fits its publisher. */
import type * as ast from '../syntax/ast.ts';
import { bindExpression } from './bind-expression.ts';
import { codes } from './diagnostics.ts';
import { attribute, textArgument } from './properties.ts';
import { objectScope } from './routine-scope.ts';
import type { SymbolTable } from './symbol-table.ts';
import { seesInternals } from './symbol-table.ts';
import type {
  AnyObjectSymbol,
  CodeunitSymbol,
  PageSymbol,
  ParameterSymbol,
  ProcedureSymbol,
  TableSymbol,
} from './symbols.ts';
import { booleanType, integerType, sameType, typeName } from './types.ts';

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
  /** For each parameter of the subscriber, where it comes from in the publisher's list; -1 is the sender. */
  readonly mapping: readonly number[];
}

const targetKinds: Record<string, AnyObjectSymbol['kind']> = {
  codeunit: 'codeunit',
  table: 'table',
  page: 'page',
  report: 'report',
  xmlport: 'xmlPort',
  query: 'query',
};

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
  const scope = objectScope(codeunit, table);
  const kind = targetKinds[textArgument(node, 0).toLowerCase()];
  const objectNode = node.arguments[1];
  if (kind === undefined || objectNode === undefined) {
    table.diagnostics.error(
      node,
      codes.eventMissing,
      'The publisher of the event is not an object that publishes events',
    );
    return undefined;
  }
  const bound = bindExpression(objectNode, scope);
  if (bound.kind !== 'literal' || typeof bound.value !== 'number') return undefined;
  const target = table.findById(kind, bound.value);
  if (target === undefined) return undefined;
  const event = textArgument(node, 2);
  const element = textArgument(node, 3);
  const span = node.arguments[2] ?? node;

  if (target.kind === 'table' && event in tableEventParameters) {
    return tableEvent(node, codeunit, procedure, target, event, element, table);
  }
  if (target.kind === 'page' && pageEvents.test(event)) {
    checkPageElement(node, target, event, element, table);
    return {
      codeunit,
      procedure,
      target,
      event,
      fieldNo: 0,
      element,
      publisher: undefined,
      mapping: procedure.parameters.map((_parameter, index) => index),
    };
  }
  const publisher = publishersOf(target, event, codeunit);
  if (publisher === undefined) {
    table.diagnostics.error(
      span,
      codes.eventMissing,
      `The event '${event}' was not found in ${target.kind} '${target.name}'`,
    );
    return undefined;
  }
  if (publisher.event?.kind === 'internal' && !seesInternals(codeunit.scope.app, publisher.owner.scope.app)) {
    table.diagnostics.error(span, codes.accessLevel, `The event '${event}' is internal to its app`);
  }
  const mapping = procedure.parameters.map((parameter, index) =>
    mapParameter(parameter, index, procedure, publisher, table),
  );
  return { codeunit, procedure, target, event: publisher.name, fieldNo: 0, element, publisher, mapping };
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
  if (!ofAction && !/ValidateEvent$/i.test(event)) return;
  if (ofAction ? page.actions.has(key) : page.controls.has(key)) return;
  const what = ofAction ? 'action' : 'control';
  const message = `The ${what} '${element}' is not found in the target '${page.name}'`;
  table.diagnostics.error(node.arguments[3] ?? node, ofAction ? codes.actionMissing : codes.controlMissing, message);
}

function publishersOf(target: AnyObjectSymbol, event: string, subscriber: CodeunitSymbol): ProcedureSymbol | undefined {
  const key = event.toLowerCase();
  const extensions = target.kind === 'table' || target.kind === 'page' ? target.extensions : [];
  for (const owner of [
    target,
    ...extensions.filter((extension) => subscriber.scope.app.visible.has(extension.scope.app)),
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
): number {
  const key = parameter.name.toLowerCase();
  const span = subscriber.declaration.parameters[index]!;
  const position = publisher.parameters.findIndex((candidate) => candidate.name.toLowerCase() === key);
  const offered = publisher.parameters[position];
  if (offered === undefined) {
    const mayBeSender =
      publisher.event?.includeSender === true &&
      ('symbol' in parameter.type ? parameter.type.symbol === publisher.owner : parameter.type.kind === 'record');
    if (!mayBeSender) {
      table.diagnostics.error(
        span,
        codes.subscriberMemberMissing,
        `The event '${publisher.name}' of ${publisher.owner.kind} '${publisher.owner.name}' has no parameter named '${parameter.name}'`,
      );
    }
    return -1;
  }
  const sameKind =
    sameType(parameter.type, offered.type) ||
    parameter.type.kind === 'error' ||
    offered.type.kind === 'error' ||
    (parameter.type.kind === offered.type.kind &&
      (offered.type.kind === 'text' || offered.type.kind === 'code' || offered.type.kind === 'option'));
  if (!sameKind) {
    table.diagnostics.error(
      span,
      codes.subscriberParameterType,
      `The parameter '${parameter.name}' has the type '${typeName(parameter.type)}', in the event it is '${typeName(offered.type)}'`,
    );
  } else if (parameter.byReference && !offered.byReference) {
    table.diagnostics.error(
      span,
      codes.subscriberParameterType,
      `The parameter '${parameter.name}' is by reference, in the event it is by value`,
    );
  }
  return position;
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
  }
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
      const fits =
        parameter.type.kind === 'error' ||
        (position === 0 || names[position] === 'xRec'
          ? parameter.type.kind === 'record' && parameter.type.table === target
          : sameType(parameter.type, names[position] === 'RunTrigger' ? booleanType : integerType));
      if (!fits) {
        table.diagnostics.error(
          span,
          codes.subscriberParameterType,
          `The parameter '${parameter.name}' has not the type of the event's parameter`,
        );
      }
    }
    return position;
  });
  return { codeunit, procedure, target, event, fieldNo, element, publisher: undefined, mapping };
}
