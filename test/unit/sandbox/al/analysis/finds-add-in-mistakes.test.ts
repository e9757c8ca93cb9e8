/** Events of control add-ins, and the triggers of user controls that hear them. */
import { checkMessages, checkPlaces } from './check-al.ts';

const addIn = (events: string) => `controladdin Chart { Scripts = 'chart.js';
${events} }
`;

const page = (triggers: string) => `${addIn('event Ready(); event Clicked(Point: JsonObject; Series: Text);')}page 1 P {
Caption = 'P'; layout { area(Content) { usercontrol(C; Chart) { ApplicationArea = All;
${triggers} } } } }`;

test.each([
  ['an event that the add-in does not have', 'trigger Clickd() begin end;', ['5:9 AL0162']],
  ['another parameter', 'trigger Clicked(Point: JsonObject; Series: Integer) begin end;', ['5:9 AL0163']],
  ['a parameter left out', 'trigger Clicked(Point: JsonObject) begin end;', ['5:9 AL0163']],
  ['a parameter by reference', 'trigger Clicked(var Point: JsonObject; Series: Text) begin end;', ['5:9 AL0163']],
  ['the same event twice', 'trigger Ready() begin end;\ntrigger Ready() begin end;', ['6:9 AL0164']],
  [
    'what fits: other names, a text with a length',
    'trigger ready() begin end; trigger Clicked(Point: JsonObject; What: Text[50]) begin end;',
    [],
  ],
])('%s', (_what, triggers, expected) => {
  expect(checkPlaces(page(triggers))).toEqual(expected);
});

test.each([
  ['a type that does not exist', 'event Done(Result: Strange);', ['2:20 AL0134']],
  ['a record of a table that does not exist', 'event Done(Row: Record Missing);', ['2:24 AL0185']],
  ['an event twice', 'event Done(Result: Text);\nevent done(Result: Text);', ['3:7 AL0819']],
])('an event with %s', (_what, events, expected) => {
  expect(checkPlaces(addIn(events))).toEqual(expected);
});

test('the add-in of a request page is known as well', () => {
  const text = `${addIn('event Ready();')}report 1 R { Caption = 'R'; ProcessingOnly = true; UsageCategory = None; requestpage { layout { area(Content) {
usercontrol(C; Chart) { trigger Raedy() begin end; } usercontrol(D; Missing) { } } } } }`;
  expect(checkPlaces(text)).toEqual(['4:33 AL0162', '4:69 AL0417']);
});

test('the finding names the events that there are', () => {
  expect(checkMessages(page('trigger Clickd() begin end;'))).toEqual([
    `AL0162 'Clickd' is not a valid trigger here: the events of ControlAddIn "Chart" are 'Ready', 'Clicked'`,
  ]);
});

test('an event that could not be read is not missing', () => {
  expect(
    checkPlaces(page('trigger Clicked(Point: JsonObject; Series: Text) begin end;').replace('; event Cl', ' evnt Cl')),
  ).toEqual(['2:15 AL0104']);
});
