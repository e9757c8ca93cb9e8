import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Neither a view nor a FlowField can name a rule that stands elsewhere: what has one name must say the same twice. */
const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../../../al-extension', file), 'utf8');
const cues = read('RoleCenters/BigCActivitiesCue.Table.al');
const orders = read('Orders/BigCOrders.Page.al');

test.each([
  ['Orders Held', 'Held'],
  ['Orders Waiting', 'Waiting'],
  ['Orders to Process', 'To process'],
])('the cue %s counts what the view %s of the orders lists', (cue, view) => {
  const counted = new RegExp(`Caption = '${cue}';.*?CalcFormula = count\\("BigC Order" where\\((.*?)\\)\\);$`, 'ms');
  const listed = new RegExp(`Caption = '${view}';\\s*Filters = where\\((.*?)\\);$`, 'm');
  expect(counted.exec(cues)![1]).toBe(listed.exec(orders)![1]);
});
