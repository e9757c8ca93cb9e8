/** The events of the apps with their subscribers. */
import { EventPoint, type SubscriberArgument } from '../../runtime/events/event-points.ts';
import type { TableEventName } from '../../runtime/events/table-events.ts';
import type { SubscriberSymbol } from '../semantics/events.ts';
import type { SymbolTable } from '../semantics/symbol-table.ts';
import type { SymbolKind } from '../semantics/symbols.ts';
import { isBoxedByReference } from '../semantics/types.ts';

export class EventRegistry {
  private readonly table: SymbolTable;
  private readonly points = new Map<string, EventPoint>();
  /** Of the implicit events of tables, by table, event and field, which are asked for at every operation. */
  private readonly tablePoints = new Map<number, Map<TableEventName, Map<number, EventPoint>>>();

  constructor(table: SymbolTable, subscribers: readonly SubscriberSymbol[]) {
    this.table = table;
    this.subscribe(subscribers);
  }

  /** The event of a publisher. */
  point(kind: SymbolKind, id: number, name: string): EventPoint {
    const key = `${kind} ${id} ${name}`;
    let point = this.points.get(key);
    if (point === undefined) {
      const publisher = this.table
        .findById(kind, id)
        ?.procedures.get(name)
        ?.find((procedure) => procedure.event !== undefined);
      point = new EventPoint(publisher?.name ?? name, publisher?.event?.isolated ?? false);
      this.points.set(key, point);
    }
    return point;
  }

  tableEvent(tableId: number, name: TableEventName, fieldNo: number): EventPoint | undefined {
    return this.tablePoints.get(tableId)?.get(name)?.get(fieldNo);
  }

  /** In the order of the apps, then of the codeunits' numbers, then of the source. */
  private subscribe(subscribers: readonly SubscriberSymbol[]): void {
    const ordered = [...subscribers].sort(
      (a, b) => a.codeunit.scope.app.order - b.codeunit.scope.app.order || a.codeunit.id - b.codeunit.id,
    );
    for (const subscriber of ordered) {
      this.pointOf(subscriber).add({
        codeunitId: subscriber.codeunit.id,
        method: subscriber.procedure.jsName,
        manual: subscriber.codeunit.manualBinding,
        arguments: subscriberMapping(subscriber),
      });
    }
  }

  /** The other way round: what depends on an order shows. */
  reverse(): void {
    const ofTables = [...this.tablePoints.values()].flatMap((byName) =>
      [...byName.values()].flatMap((byField) => [...byField.values()]),
    );
    for (const point of [...this.points.values(), ...ofTables]) point.reverse();
  }

  /** An implicit event of a page; the element is the control or action, if it is an event of one. */
  pageEvent(pageId: number, event: string, element: string): EventPoint | undefined {
    return this.points.get(pageEventKey(pageId, event, element));
  }

  private pointOf({ target, event, fieldNo, element, publisher }: SubscriberSymbol): EventPoint {
    if (publisher !== undefined)
      return this.point(publisher.owner.kind, publisher.owner.id, publisher.name.toLowerCase());
    if (target.kind === 'table') return this.tablePoint(target.id, event as TableEventName, fieldNo);
    const key = pageEventKey(target.id, event, element);
    const point = this.points.get(key) ?? new EventPoint(event, false);
    this.points.set(key, point);
    return point;
  }

  private tablePoint(tableId: number, name: TableEventName, fieldNo: number): EventPoint {
    const byName = this.tablePoints.get(tableId) ?? new Map<TableEventName, Map<number, EventPoint>>();
    this.tablePoints.set(tableId, byName);
    const byField = byName.get(name) ?? new Map<number, EventPoint>();
    byName.set(name, byField);
    const point = byField.get(fieldNo) ?? new EventPoint(name, false);
    byField.set(fieldNo, point);
    return point;
  }
}

function pageEventKey(pageId: number, event: string, element: string): string {
  return `page ${pageId} ${event.toLowerCase()} ${element.toLowerCase()}`;
}

/** Implicit events of tables pass everything but the record by value. */
function subscriberMapping({ procedure, mapping, publisher, target }: SubscriberSymbol): SubscriberArgument[] {
  const isOfPage = publisher === undefined && target.kind === 'page';
  return procedure.parameters.map((parameter, index) => {
    const name = parameter.name.toLowerCase();
    // Whether to go on comes by reference, as the answers of the triggers do; whether the row stands below another does not.
    const answer = isOfPage && name.startsWith('allow');
    const source = mapping[index] ?? -1;
    const position = typeof source === 'number' ? source : -1;
    const offered = publisher?.parameters[position];
    return {
      position,
      variable: typeof source === 'number' ? undefined : source.jsName,
      dereference:
        !parameter.byReference && (answer || (offered?.byReference === true && isBoxedByReference(offered.type))),
      box:
        parameter.byReference &&
        ((position < 0 && isBoxedByReference(parameter.type)) || (isOfPage && name === 'belowxrec')),
      copy: !parameter.byReference && parameter.type.kind === 'record',
    };
  });
}
