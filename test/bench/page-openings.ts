/** How long the pages of the extension take to open when the company is full. */
import { randomUUID } from 'node:crypto';
import { loadApps } from '../sandbox/business-central/al/compiler/load-apps.ts';
import { demoApps } from '../sandbox/business-central/company-server.ts';
import { runClientSession } from '../sandbox/business-central/page-engine/client-session.ts';
import type { ClientCommand, ServerMessage } from '../sandbox/business-central/page-engine/page-model.ts';
import type { FieldValue } from '../sandbox/business-central/runtime/records/definitions.ts';
import { SystemSlot } from '../sandbox/business-central/runtime/records/definitions.ts';
import type { AlSession } from '../sandbox/business-central/runtime/session/al-session.ts';
import { Decimal } from '../sandbox/business-central/runtime/values/decimal.ts';

export interface PageOpening {
  readonly page: string;
  readonly milliseconds: number;
}

const COMPANY = 'Harbour & Pine Ltd';
const ACCOUNTANT_ROLE_CENTER = 9027;
const LINES_PER_ORDER = 2;
const ORDERS_PER_EXCEPTION = 10;

/** Fills the tables of orders and exceptions with rows that differ in what lists sort and filter by. */
function fill(session: AlSession, orders: number): void {
  const table = (name: string) => session.objects().find((entry) => entry.type === 'Table' && entry.name === name)!.id;
  const order = session.newRecord(table('BigC Order'));
  const line = session.newRecord(table('BigC Order Line'));
  const exception = session.newRecord(table('BigC Exception'));
  const set = (record: typeof order, name: string, value: FieldValue): void => {
    record.f[record.def.byName.get(name.toLowerCase())!.slot] = value;
  };
  session.execute(() => {
    for (let number = 1; number <= orders; number++) {
      order.f = order.def.zeros.slice();
      set(order, 'Store Code', 'HARBOUR');
      set(order, 'Order Id', number);
      set(order, 'Customer Email', `shopper${number}@example.com`);
      set(order, 'Status', number % 4);
      order.f[SystemSlot.id] = randomUUID();
      order.Insert$(false, true);
      for (let count = 1; count <= LINES_PER_ORDER; count++) {
        line.f = line.def.zeros.slice();
        set(line, 'Order SystemId', order.f[SystemSlot.id] as string);
        set(line, 'Line Key', String(count));
        line.Insert$();
      }
      if (number % ORDERS_PER_EXCEPTION !== 0) continue;
      exception.f = exception.def.zeros.slice();
      set(exception, 'Store Code', 'HARBOUR');
      set(exception, 'External Id', String(number));
      set(exception, 'Owner', number % 3);
      set(exception, 'Message', `Order ${number} waits`);
      set(exception, 'Amount at Stake (LCY)', Decimal.fromInteger(number));
      exception.Insert$();
    }
  });
}

/** Opens and closes each page of the extension that can be opened by itself, and measures from command to answer. */
export function measurePageOpenings(orders: number): PageOpening[] {
  const application = loadApps(demoApps);
  const server = application.openDatabase();
  const clock = () => Date.UTC(2026, 2, 1, 12);
  server.createCompany(COMPANY, { clock });
  fill(server.newSession({ company: COMPANY, clock }), orders);
  const pages = application
    .objects()
    .filter(({ type, id }) => type === 'Page' && id >= 71400 && id <= 71999)
    .filter(({ subtype }) =>
      ['list', 'card', 'document', 'worksheet', 'navigatepage', 'standarddialog'].includes(subtype.toLowerCase()),
    );
  const commands: { readonly page: string; readonly command: ClientCommand }[] = [
    { page: 'Role centre', command: { command: 'openRoleCenter' } },
    ...pages.map(({ id, name }) => ({ page: name, command: { command: 'openPage', pageId: id } as const })),
  ];
  const openings: PageOpening[] = [];
  let index = -1;
  let started = 0;
  let opened: string | undefined;
  runClientSession({
    session: server.newSession({ company: COMPANY, clock, guiAllowed: true, clientType: 3 }),
    roleCenter: ACCOUNTANT_ROLE_CENTER,
    receive: () => {
      if (opened !== undefined) {
        const form = opened;
        opened = undefined;
        return { id: 0, command: { command: 'close', form, button: 'close' } };
      }
      const next = commands[++index];
      started = performance.now();
      return next === undefined ? undefined : { id: index + 1, command: next.command };
    },
    send: (message: ServerMessage) => {
      if (message.type !== 'done' || message.id === 0) return;
      if (message.error !== undefined) throw new Error(`${commands[index]!.page}: ${message.error.text}`);
      openings.push({ page: commands[index]!.page, milliseconds: performance.now() - started });
      opened = message.update.opened.at(-1)?.form;
    },
  });
  server.close();
  return openings;
}
