import { check } from './check-al.ts';

test('variables and local procedures that nothing uses', () => {
  const text = `codeunit 1 Code {
procedure Public()
var Unused: Integer;
Assigned: Integer; begin Assigned := 1; Called(); end;
local procedure Called() begin end;
local procedure NotCalled() begin end;
[EventSubscriber(ObjectType::Codeunit, Codeunit::Code, 'OnDone', '', false, false)] local procedure Subscribed() begin end;
[IntegrationEvent(false, false)] local procedure OnDone() begin end;
var Global: Integer;
protected var Offered: Integer; }`;
  expect(check(text)).toEqual(['3 AA0137 warning', '6 AA0228 warning', '9 AA0137 warning']);
});

test('a variable is used by the expressions of a page', () => {
  const text = `page 1 Card { layout { area(Content) { field(A; Shown) { Caption = 'A'; Visible = IsVisible; } } }
actions { area(Processing) { action(B) { Enabled = IsEnabled; } } }
var Shown: Text; IsVisible: Boolean; IsEnabled: Boolean;
Unused: Boolean; }`;
  expect(check(text)).toEqual(['4 AA0137 warning']);
});
