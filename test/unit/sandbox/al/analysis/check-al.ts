import { analyse } from '../../../../sandbox/business-central/al/analysis/analyse.ts';
import { bindProject } from '../../../../sandbox/business-central/al/semantics/project.ts';
import type { AppManifest } from '../../../../sandbox/business-central/al/semantics/symbols.ts';
import type { Diagnostic } from '../../../../sandbox/business-central/al/syntax/diagnostic.ts';

/** Far from the numbers of tests. */
const PERMISSION_SET = 1_999_999;

interface TestApp {
  readonly name?: string;
  readonly dependencies?: readonly string[];
  readonly idRanges?: readonly { from: number; to: number }[];
  readonly internalsVisibleTo?: readonly string[];
  readonly publisher?: string;
  readonly target?: string;
  readonly affixes?: readonly string[];
  /** Left out, an app without permission sets gets one that covers everything. */
  readonly hasPermissions?: boolean;
  readonly sources: string | readonly string[];
}

/** Checks one app, or several of which each sees those before it; one named Platform stands for it. */
export function check(...apps: readonly (string | TestApp)[]): string[] {
  return diagnose(apps).map(({ line, code, severity }) => `${line} ${code} ${severity}`);
}

/** As `check`, with the columns that the findings stand at. */
export function checkPlaces(...apps: readonly (string | TestApp)[]): string[] {
  return diagnose(apps).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** As `check`, with the sentences of the findings. */
export function checkMessages(...apps: readonly (string | TestApp)[]): string[] {
  return diagnose(apps).map(({ code, message }) => `${code} ${message}`);
}

function diagnose(apps: readonly (string | TestApp)[]): readonly Diagnostic[] {
  const given = apps.map((app): TestApp => (typeof app === 'string' ? { sources: app } : app));
  const all = given[0]?.name === 'Platform' ? given : [{ name: 'Platform', sources: '' }, ...given];
  const project = bindProject(
    all.map((app, index) => ({
      manifest: manifest(app, index, all),
      manifestFile: `app${index}/app.json`,
      folder: `app${index}`,
      sources: [
        ...[app.sources].flat().map((text, file) => ({ path: `app${index}/${file}.al`, text })),
        { path: `permissions${index}.al`, text: permissions(app, index) },
      ],
    })),
  );
  const analysed = project.table.apps.map((app, index) => ({ app, mandatoryAffixes: all[index]!.affixes ?? [] }));
  return [...project.diagnostics, ...analyse(project, analysed)]
    .filter(({ file }) => file.startsWith(`app${all.length - 1}/`))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The right to everything, for apps that are not about permissions. */
function permissions({ sources, hasPermissions }: TestApp, index: number): string {
  if (hasPermissions !== undefined || /^permissionset/m.test([sources].flat().join('\n'))) return '';
  return `permissionset ${PERMISSION_SET + index} Everything${index} { Permissions = tabledata * = RIMD, codeunit * = X, page * = X, report * = X, query * = X, xmlport * = X; }`;
}

function manifest(app: TestApp, index: number, all: readonly TestApp[]): AppManifest {
  return {
    id: `app-${index}`,
    name: app.name ?? `App ${index}`,
    publisher: app.publisher ?? 'Tests',
    version: '1.0.0.0',
    runtime: '16.0',
    target: app.target ?? 'cloud',
    idRanges: app.idRanges ?? [],
    dependencies: all.slice(0, index).map((other, at) => ({
      id: `app-${at}`,
      name: other.name ?? `App ${at}`,
      publisher: 'Tests',
      version: '1.0.0.0',
    })),
    preprocessorSymbols: [],
    features: ['NoImplicitWith'],
    internalsVisibleTo: app.internalsVisibleTo ?? [],
  };
}

/** A table to work with: lines 1 to 4. */
export const thing = `table 1 Thing { DataClassification = CustomerContent;
fields { field(1; "No."; Code[10]) { Caption = 'No.'; } field(2; Name; Text[50]) { Caption = 'Name'; } field(3; Amount; Decimal) { Caption = 'Amount'; } field(4; Kind; Enum Kind) { Caption = 'Kind'; } }
keys { key(PK; "No.") { } } }
enum 1 Kind { Extensible = true; value(0; Small) { } value(1; Large) { } }
`;

/** Wraps statements into a procedure whose first statement stands on line 9; \`thing\` is declared before it. */
export function inProcedure(statements: string, variables = ''): string {
  return `${thing}codeunit 1 Code {
procedure Run(var Thing: Record Thing)
var ${variables} Used: Integer;
begin Used := 1; Thing.Amount := Used;
${statements}
end; }`;
}
