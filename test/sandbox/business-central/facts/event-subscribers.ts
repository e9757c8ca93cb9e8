import type { Attribute, Expression, ObjectDeclaration, Procedure } from '../al/syntax/ast.ts';

/** A procedure with `[EventSubscriber(...)]` and what it subscribes to. */
export interface Subscription {
  readonly procedure: Procedure;
  readonly publisher: { readonly kind: string; readonly name: string };
  readonly event: string;
  /** The field or action, for events of one. */
  readonly element: string;
}

export function subscriptionsIn(object: ObjectDeclaration): Subscription[] {
  return object.procedures.flatMap((procedure) => {
    const attribute = procedure.attributes.find(({ name }) => name.text.toLowerCase() === 'eventsubscriber');
    const subscription = attribute && readSubscription(attribute);
    return subscription ? [{ procedure, ...subscription }] : [];
  });
}

function readSubscription({ arguments: values }: Attribute): Omit<Subscription, 'procedure'> | undefined {
  const [objectType, object, event, element] = values;
  if (objectType?.kind !== 'scope' || objectType.name.kind !== 'identifier' || !object) return undefined;
  const name = lastName(object);
  if (name === undefined) return undefined;
  return {
    publisher: { kind: objectType.name.text.toLowerCase(), name },
    event: textOf(event),
    element: textOf(element),
  };
}

/** The object of `Codeunit::"X"` or `Codeunit::Namespace."X"`. */
function lastName(expression: Expression): string | undefined {
  if (expression.kind !== 'scope' && expression.kind !== 'member') return undefined;
  return expression.name.kind === 'identifier' ? expression.name.text : undefined;
}

/** Events and elements are written as text or as names. */
function textOf(expression: Expression | undefined): string {
  if (expression?.kind === 'stringLiteral') return expression.value;
  return expression?.kind === 'identifier' ? expression.text : '';
}
