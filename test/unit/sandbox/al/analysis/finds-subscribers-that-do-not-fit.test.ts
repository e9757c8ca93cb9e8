/** Event subscribers: publisher, element, parameters, return value. The attribute stands on line 2, the procedure on line 3. */
import { checkPlaces, thing } from './check-al.ts';

const publisher = `${thing}codeunit 1 Other { [IntegrationEvent(true, false)] procedure OnDone(Number: Integer) begin end; [IntegrationEvent(false, false)] procedure OnNamed(Name: Text[50]) begin end;
procedure NoEvent() begin end; }
page 1 Card { SourceTable = Thing; actions { area(Processing) { action(Act) { } } } }`;

const subscriber = (attribute: string, signature: string) => `codeunit 5 Mine {
[EventSubscriber(${attribute})]
local procedure Hear${signature} begin end; }`;

test.each([
  [
    'a return value',
    "ObjectType::Codeunit, Codeunit::Other, OnDone, '', false, false",
    '(): Boolean',
    ['3:25 AL0416', '3:17 AL9010'],
  ],
  [
    'an element of a codeunit',
    "ObjectType::Codeunit, Codeunit::Other, OnDone, 'X', false, false",
    '()',
    ['2:65 AL0290'],
  ],
  [
    'an element of an insert',
    "ObjectType::Table, Database::Thing, OnAfterInsertEvent, 'Name', false, false",
    '()',
    ['2:74 AL0290'],
  ],
  [
    'an element of an opening page',
    "ObjectType::Page, Page::Card, OnOpenPageEvent, 'Act', false, false",
    '()',
    ['2:65 AL0290'],
  ],
  [
    'a publisher of another type',
    "ObjectType::Codeunit, Database::Thing, OnDone, '', false, false",
    '()',
    ['2:40 AL0461'],
  ],
  [
    'a procedure that is no event',
    "ObjectType::Codeunit, Codeunit::Other, NoEvent, '', false, false",
    '()',
    ['2:57 AL0281'],
  ],
  [
    'an event that does not exist',
    "ObjectType::Codeunit, Codeunit::Other, OnGone, '', false, false",
    '()',
    ['2:57 AL0280'],
  ],
  ['too few arguments', 'ObjectType::Codeunit, Codeunit::Other, OnDone', '()', ['2:2 AL0238']],
  [
    'a sender that is not sent',
    "ObjectType::Codeunit, Codeunit::Other, OnNamed, '', false, false",
    '(sender: Codeunit Other)',
    ['3:22 AL0282'],
  ],
  [
    'a text that is shorter',
    "ObjectType::Codeunit, Codeunit::Other, OnNamed, '', false, false",
    '(Name: Text[10])',
    ['3:22 AL0593'],
  ],
  [
    'a parameter that the page does not offer',
    "ObjectType::Page, Page::Card, OnOpenPageEvent, '', false, false",
    '(var Rec: Record Thing; X: Integer)',
    ['3:45 AL0282'],
  ],
  [
    'a record of another table',
    "ObjectType::Page, Page::Card, OnAfterActionEvent, 'Act', false, false",
    '(var Rec: Record Other)',
    ['3:38 AL0185'],
  ],
  [
    'a record that is none',
    "ObjectType::Page, Page::Card, OnAfterActionEvent, 'Act', false, false",
    '(var Rec: Integer)',
    ['3:22 AL0284'],
  ],
  [
    'a number that is none of a codeunit',
    "ObjectType::Codeunit, 59999, OnDone, '', false, false",
    '()',
    ['2:40 AL0185'],
  ],
  [
    'a number that is none of a table, before parameters that the event lacks',
    "ObjectType::Table, 99999, 'OnAfterInsertEvent', '', false, false",
    '(Nope: Integer)',
    ['2:37 AL0185'],
  ],
  ['a name in quotes', "ObjectType::Codeunit, 'Other', OnDone, '', false, false", '()', ['2:40 AL0461']],
  ['a value that is no object', "ObjectType::Codeunit, true, OnDone, '', false, false", '()', ['2:40 AL0461']],
  ['a type without ObjectType', "Codeunit, Codeunit::Other, OnDone, '', false, false", '()', ['2:18 AL0242']],
  ['a type that is none', "ObjectType::Constructor, Codeunit::Other, OnDone, '', false, false", '()', ['2:18 AL0461']],
  ['a type that publishes nothing', "ObjectType::Enum, Enum::Kind, OnDone, '', false, false", '()', ['2:18 AL0461']],
  [
    'a text and a number for Booleans',
    "ObjectType::Codeunit, Codeunit::Other, OnDone, '', 'false', 1",
    '()',
    ['2:69 AL0242', '2:78 AL0242'],
  ],
  ['a name for a Boolean', "ObjectType::Codeunit, 1, OnDone, '', maybe, false", '()', ['2:55 AL0242']],
  [
    'a name that every object of the host has',
    "ObjectType::Table, 1, 'constructor', '', false, false",
    '()',
    ['2:40 AL0280'],
  ],
  ['a number', "ObjectType::Codeunit, 1, OnDone, '', false, false", '(Number: Integer)', []],
  [
    'an event of a table in other letters',
    "ObjectType::Table, 1, 'ONAFTERINSERTEVENT', '', false, false",
    '(var Rec: Record Thing)',
    [],
  ],
  [
    'what fits',
    "ObjectType::Codeunit, Codeunit::Other, OnDone, '', false, false",
    '(sender: Codeunit Other; Number: Integer)',
    [],
  ],
  [
    'what fits a page',
    "ObjectType::Page, Page::Card, OnQueryClosePageEvent, '', false, false",
    '(var Rec: Record Thing; var AllowClose: Boolean)',
    [],
  ],
])('%s', (_what, attribute, signature, expected) => {
  expect(checkPlaces({ sources: publisher }, subscriber(attribute, signature)).sort()).toEqual([...expected].sort());
});
