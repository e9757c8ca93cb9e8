import { expect, test } from '@jest/globals';
import { Application } from '../../../sandbox/business-central/al/compiler/application.ts';
import { bindText } from './bind.ts';

const project = bindText(
  `
codeunit 50000 "Net"
{
    procedure Addresses(Address: Text; Path: Text): Text
    var
        Builder: DotNet UriBuilder;
        Uri: DotNet Uri;
    begin
        Builder := Builder.UriBuilder(Address);
        Builder.Path := Path;
        Uri := Builder.Uri;
        exit(Uri.AbsoluteUri);
    end;
    [TryFunction]
    procedure TryAddress(Address: Text)
    var
        Uri: DotNet Uri;
    begin
        Uri := Uri.Uri(Address);
    end;
    procedure Words(Input: Text) Result: Text
    var
        Regex: DotNet Regex;
        Match: DotNet Match;
    begin
        foreach Match in Regex.Matches(Input, '(?<first>\\w)\\w*') do
            Result += Match.Groups.Item('first').Value + '@' + Format(Match.Index) + ' ';
    end;
    procedure Member(Json: Text; Name: Text): Text
    var
        Object: DotNet JObject;
        Token: DotNet JToken;
        Value: Variant;
    begin
        Object := Object.Parse(Json);
        if not Object.TryGetValue(Name, Token) then
            exit('none');
        Value := Token;
        exit(Format(Value));
    end;
    procedure OffsetOf(Moment: DateTime; Zone: Text): Duration
    var
        Info: DotNet TimeZoneInfo;
    begin
        Info := Info.FindSystemTimeZoneById(Zone);
        exit(Info.GetUtcOffset(Moment));
    end;
    procedure Nothing(): Boolean
    var
        Uri: DotNet Uri;
    begin
        exit(IsNull(Uri));
    end;
    procedure Unknown()
    var
        Uri: DotNet Uri;
    begin
        Uri := Uri.Uri('http://host');
        Uri.Teleport();
    end;
    procedure UnknownType()
    var
        Printer: DotNet "Some.Printer";
    begin
        Printer.Print();
    end;
}`,
  { target: 'onprem' },
);

const session = new Application(project).openDatabase().newSession();
const call = (procedure: string, ...args: unknown[]) => session.callProcedure('Net', procedure, args);

test('AL on premises binds .NET members as they are written', () => {
  expect(project.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('constructors, properties and assignments to them', () => {
  expect(call('Addresses', 'HTTPS://Host:443/x?q=1', 'a b')).toBe('https://host/a%20b?q=1');
});

test('exceptions are errors of AL with the text of the platform', () => {
  expect(() => call('TryAddress', 'no address')).toThrow(
    'A call to System.Uri failed with this message: Invalid URI: The format of the URI could not be determined.',
  );
});

test('collections are walked through, groups found by name', () => {
  expect(call('Words', 'one two')).toBe('o@0 t@4 ');
});

test('methods write to variables, and objects in a Variant have a text', () => {
  expect(call('Member', '{"a":{"b":1.50}}', 'x')).toBe('none');
  expect(call('Member', '{"a":1.50}', 'a')).toBe('1.50');
});

test('moments and spans of time are those of AL', () => {
  /** Milliseconds between the years 1 and 1970. */
  const moment = Date.UTC(2026, 5, 2, 14) + 62_135_596_800_000;
  expect(call('OffsetOf', moment, 'W. Europe Standard Time')).toBe(2 * 3_600_000);
});

test('a variable without an object is null', () => {
  expect(call('Nothing')).toBe(true);
});

test('what is not there is refused by its name', () => {
  expect(() => call('Unknown')).toThrow('DotNet System.Uri.Teleport');
  expect(() => call('UnknownType')).toThrow('DotNet Some.Printer.Print');
});
