import { join } from 'node:path';
import { checkApps } from '../../../../sandbox/business-central/al/analysis/check-apps.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const app = (id: string, name: string, rest: object = {}) => ({
  id,
  name,
  publisher: 'Microsoft',
  version: '29.0.0.0',
  ...rest,
});
const system = app('63ca2fa4-4f03-4f2b-a480-172fef340d3f', 'System Application');
const foundation = app('f3552374-a1f2-4356-848e-196002525837', 'Business Foundation', { dependencies: [system] });
const base = app('437dbf0e-84ff-417a-965d-ed2bb9650972', 'Base Application', { dependencies: [system, foundation] });

const checkout = temporaryFolder({
  'src/System Application/App/app.json': system,
  'src/System Application/App/Module/app.json': app(
    '11111111-0000-0000-0000-000000000000',
    'A module of the app around it',
  ),
  'src/System Application/App/Module/Blob.Codeunit.al':
    'namespace System.Utilities;\ncodeunit 1 Blob { procedure Take(User: Record System.Security.AccessControl.User; Profile: Record System.Reflection."All Profile") begin end; }',
  'src/Business Foundation/App/app.json': foundation,
  'src/Layers/W1/BaseApp/app.json': base,
  'src/Layers/W1/BaseApp/Customer.Table.al':
    'namespace Microsoft.Sales.Customer;\ntable 18 Customer { fields { field(1; "No."; Code[20]) { } field(99; "Of The Checkout"; Integer) { } } }',
});

const extension = temporaryFolder({
  'app.json': { ...app('22222222-0000-0000-0000-000000000000', 'Mine'), publisher: 'Mine', application: '29.0.0.0' },
  'Mine.Codeunit.al': `namespace Mine;
using Microsoft.Sales.Customer;
codeunit 50000 Mine { procedure P(var Customer: Record Customer) begin
Customer."Of The Checkout" := 1;
Customer.Name := ''; end; }`,
});

test("an app is checked against the checkout's base application, and the platform has what Microsoft's apps use", () => {
  const places = (options: { base?: string }) =>
    checkApps([extension], options).diagnostics.map(({ line, code }) => `${line} ${code}`);
  expect(places({ base: checkout })).toEqual(['5 AL0132']);
  expect(places({})).toEqual(['4 AL0132']);
});

test("Microsoft's own apps can be checked, with the modules that have a manifest of their own inside", () => {
  const { objects, diagnostics } = checkApps([join(checkout, 'src/System Application/App')], { base: checkout });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(objects).toBe(1);
});

test('a checkout without the base application', () => {
  const { diagnostics } = checkApps([extension], { base: extension });
  expect(diagnostics.map(({ code }) => code)).toEqual(['AL1018']);
});
