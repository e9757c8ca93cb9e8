/** Events and what subscribes to them; handlers of tests. */

import type { BoundRoutine, BoundStatement } from '../semantics/bound-tree.ts';
import type { SubscriberSymbol } from '../semantics/events.ts';
import { attribute, textArgument } from '../semantics/properties.ts';
import type { ProcedureSymbol, VariableSymbol } from '../semantics/symbols.ts';
import { lostFields } from './by-value.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';
import { statementsIn } from './walk.ts';

export function checkEvents(analysed: AnalysedApp): void {
  const { objects, subscribers, diagnostics } = analysed;
  for (const object of objects) {
    for (const routine of object.procedures) {
      if (routine.procedure.event !== undefined) checkPublisher(routine, analysed);
      checkHandlers(routine.procedure, object.symbol.procedures, analysed);
    }
  }
  const routines = new Map(
    objects.flatMap((object) => object.procedures.map((routine) => [routine.procedure, routine])),
  );
  for (const { procedure, publisher, mapping } of subscribers) {
    if (procedure.access !== 'local')
      diagnostics.warning(
        procedure.declaration.name,
        codes.localSubscriber,
        `The EventSubscriber method '${procedure.name}' must be local`,
      );
    const routine = routines.get(procedure);
    if (publisher !== undefined && routine !== undefined) checkLostValues(routine, publisher, mapping, analysed);
  }
}

function checkPublisher(routine: BoundRoutine, { diagnostics }: AnalysedApp): void {
  const { name, declaration, event, parameters } = routine.procedure;
  if (event?.globalAccess === true)
    diagnostics.warning(
      attribute(declaration, 'IntegrationEvent') ?? declaration.name,
      codes.globalsExposed,
      `The event '${name}' should not expose global variables`,
    );
  if (event?.includeSender === true) {
    const index = parameters.findIndex((parameter) => parameter.name.toLowerCase() === 'sender');
    if (index >= 0)
      diagnostics.error(
        declaration.parameters[index]!,
        codes.senderParameter,
        `The event '${name}' must not have a parameter named 'sender' when it specifies to include sender`,
      );
  }
  if (declaration.returnType !== undefined)
    diagnostics.error(declaration.name, codes.eventReturns, `The event '${name}' must not have a return value`);
  if (declaration.variables.length > 0)
    diagnostics.error(declaration.name, codes.eventWithVariables, `The event '${name}' can't contain local variables`);
  if (routine.body.kind === 'block' && routine.body.statements.length > 0)
    diagnostics.error(declaration.name, codes.eventWithCode, `The event '${name}' can't contain code`);
}

/** What is assigned to a by-value parameter of a subscriber never reaches the publisher, which wants to hear it. */
function checkLostValues(
  routine: BoundRoutine,
  publisher: ProcedureSymbol,
  mapping: SubscriberSymbol['mapping'],
  { diagnostics }: AnalysedApp,
): void {
  for (const [index, parameter] of routine.parameters.entries()) {
    const source = mapping[index];
    const offered = typeof source === 'number' ? publisher.parameters[source] : undefined;
    if (parameter.byReference || offered?.byReference !== true) continue;
    const lost =
      parameter.type.kind === 'record' ? lostFields(routine.body, parameter) : lostAssignments(routine.body, parameter);
    for (const { span } of lost)
      diagnostics.warning(
        span,
        codes.byValueParameter,
        `The parameter '${parameter.name}' is by value: what is assigned to it does not reach the event '${publisher.name}'`,
      );
  }
}

function lostAssignments(body: BoundStatement, parameter: VariableSymbol): BoundStatement[] {
  return [...statementsIn(body)].filter(
    (statement) =>
      statement.kind === 'assignment' &&
      statement.target.kind === 'variable' &&
      statement.target.variable === parameter,
  );
}

function checkHandlers(
  procedure: ProcedureSymbol,
  procedures: ReadonlyMap<string, readonly ProcedureSymbol[]>,
  { diagnostics }: AnalysedApp,
): void {
  const node = attribute(procedure.declaration, 'HandlerFunctions');
  if (node === undefined) return;
  for (const name of textArgument(node, 0).split(',')) {
    const handler = procedures.get(name.trim().toLowerCase())?.[0];
    if (handler?.declaration.attributes.some((candidate) => /Handler$/i.test(candidate.name.text))) continue;
    diagnostics.error(
      node,
      codes.handlerMissing,
      `The handler function ${name.trim()} was not found. Make sure the procedure is defined and has a handler attribute`,
    );
  }
}
