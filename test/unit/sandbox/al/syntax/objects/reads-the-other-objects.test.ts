import { parseObject, parseUnit } from '../al-text.ts';

test('a namespace with usings and several objects', () => {
  const unit = parseUnit(
    'namespace BigC.Orders;\nusing Microsoft.Sales.Document;\nusing System;\ncodeunit 1 A { }\ncodeunit 2 B { }',
  );
  expect(unit.namespace?.parts.map(({ text }) => text)).toEqual(['BigC', 'Orders']);
  expect(unit.usings).toHaveLength(2);
  expect(unit.objects.map(({ namespace }) => namespace)).toEqual(['BigC.Orders', 'BigC.Orders']);
});

test('a codeunit with interfaces, attributes and documentation', () => {
  const codeunit = parseObject(
    'codeunit',
    `/// <summary>Doc.</summary>
    /// More.
    codeunit 50100 C implements IOne, Two.IThree
    {
        Access = Internal;
        TableNo = Customer;
        Permissions = tabledata Customer = rimd, codeunit * = X;
        [EventSubscriber(ObjectType::Codeunit, Codeunit::"Sales-Post", OnBeforePostSalesDoc, '', false, false)]
        local procedure Handle(var Rec: Record Customer temporary) begin end;
        [TryFunction] [NonDebuggable]
        procedure Try(A, B: Integer) begin end;
    }`.replace('A, B: Integer', 'A: Integer; B: Integer'),
  );
  expect(codeunit).toMatchObject({
    documentation: '<summary>Doc.</summary>\nMore.',
    implements: [{}, { parts: [{}, { text: 'IThree' }] }],
    procedures: [
      { access: 'local', attributes: [{ name: { text: 'EventSubscriber' }, arguments: Array(6).fill({}) }] },
      { access: 'public', attributes: [{}, {}] },
    ],
  });
});

test('an enum and an enum extension', () => {
  expect(
    parseObject(
      'enum',
      `enum 50100 E implements IPay { Extensible = true; DefaultImplementation = IPay = Card;
       value(0; " ") { Caption = ' ', Locked = true; } value(10; Cash) { Implementation = IPay = "Cash Payment"; } }`,
    ),
  ).toMatchObject({
    implements: [{}],
    values: [
      { ordinal: 0, name: { text: ' ' } },
      {
        ordinal: 10,
        properties: [{ value: { entries: [{ interface: {}, codeunit: { parts: [{ text: 'Cash Payment' }] } }] } }],
      },
    ],
  });
  expect(parseObject('enumExtension', 'enumextension 50101 X extends E { value(50100; Gift) { } }')).toMatchObject({
    target: { parts: [{ text: 'E' }] },
    values: [{ ordinal: 50100 }],
  });
});

test('an interface, its procedures with and without semicolon, and a default implementation', () => {
  const declared = parseObject(
    'interface',
    `interface IShape extends IOne, ITwo { Access = Public; procedure Area(): Decimal procedure Name() Result: Text;
     procedure Scale(Factor: Decimal) begin end; }`,
  );
  expect(declared.extends).toHaveLength(2);
  expect(declared.procedures.map(({ body }) => body?.kind)).toEqual([undefined, undefined, 'block']);
});

test('permission sets, profiles, entitlements', () => {
  const text = `
    permissionset 1 P { Assignable = true; IncludedPermissionSets = A, "B - C"; Permissions = tabledata T = RIMD; }
    permissionsetextension 2 PE extends LOCAL { Permissions = table T = X; }
    profile Pr { RoleCenter = "My Role Center"; Customizations = A, B; }
    profileextension PrE extends Pr { Enabled = false; }
    entitlement En { Type = Role; ObjectEntitlements = P; }`;
  expect(parseUnit(text).objects.map(({ kind }) => kind)).toEqual([
    'permissionSet',
    'permissionSetExtension',
    'profile',
    'profileExtension',
    'entitlement',
  ]);
});

test('a control add-in', () => {
  const addIn = parseObject(
    'controlAddIn',
    `controladdin A { Scripts = 'a.js', 'b.js'; event Ready(); event Data(Text: Text; Json: JsonObject); procedure Load(Text: Text); }`,
  );
  expect(addIn).toMatchObject({
    events: [{ parameters: [] }, { parameters: [{}, {}] }],
    procedures: [{ body: undefined }],
  });
});

test('a DotNet package', () => {
  const text = `dotnet { assembly(mscorlib) { Version = '4.0'; type(System.DateTime; MyDateTime) { } type("System.Array"; "Array") { } }
                assembly("Newtonsoft.Json") { } }`;
  expect(parseObject('dotNet', text).assemblies).toMatchObject([
    {
      name: { text: 'mscorlib' },
      types: [{ fullName: { text: 'System.DateTime' }, alias: { text: 'MyDateTime' } }, {}],
    },
    { name: { text: 'Newtonsoft.Json' } },
  ]);
});

test('keywords are read in any case, and words of AL may name things', () => {
  const codeunit = parseObject(
    'codeunit',
    'CODEUNIT 1 Page { VAR Table, Field: INTEGER; PROCEDURE Action() BEGIN Table := Field; END; }',
  );
  expect(codeunit.variables[0]!.names.map(({ text }) => text)).toEqual(['Table', 'Field']);
});
