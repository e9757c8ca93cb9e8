import type { Project } from '../semantics/project.ts';
import { ProjectError } from '../semantics/project-error.ts';
import { attribute, textArgument, textProperty } from '../semantics/properties.ts';
import type { CodeunitSymbol, ProcedureSymbol } from '../semantics/symbols.ts';
import type { AlType } from '../semantics/types.ts';

/** One AL test procedure. */
export interface AlTest {
  readonly codeunitId: number;
  readonly codeunit: string;
  readonly procedure: string;
  /** Name of the generated method. */
  readonly method: string;
  readonly handlers: readonly HandlerProcedure[];
  readonly transactionModel: TransactionModel;
  /** TestPermissions::Disabled: the test may do everything. */
  readonly isSuper: boolean;
  /** Where it stands, `file:line`. */
  readonly position: string;
}

/**
 * AutoCommit leaves commits to the code, AutoRollback makes Commit an error, None lets only the pages it drives and the codeunits it runs write.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/attributes/devenv-transactionmodel-attribute
 */
export type TransactionModel = 'autocommit' | 'autorollback' | 'none';

/** Kinds of user interface that a handler procedure of a test answers. */
export type HandlerKind =
  | 'MessageHandler'
  | 'ConfirmHandler'
  | 'StrMenuHandler'
  | 'SendNotificationHandler'
  | 'RecallNotificationHandler'
  | 'HyperlinkHandler'
  | 'PageHandler'
  | 'ModalPageHandler'
  | 'ReportHandler'
  | 'RequestPageHandler'
  | 'HttpClientHandler'
  | 'SessionSettingsHandler'
  | 'FilterPageHandler';

export interface HandlerProcedure {
  readonly kind: HandlerKind;
  readonly name: string;
  readonly method: string;
  /** Of a handler of pages or reports: the object, whether it is a variable of the object itself, and by reference. */
  readonly objectId: number;
  readonly isOfObject: boolean;
  readonly isByReference: boolean;
}

const handlerKinds: readonly HandlerKind[] = [
  'MessageHandler',
  'ConfirmHandler',
  'StrMenuHandler',
  'SendNotificationHandler',
  'RecallNotificationHandler',
  'HyperlinkHandler',
  'PageHandler',
  'ModalPageHandler',
  'ReportHandler',
  'RequestPageHandler',
  'HttpClientHandler',
  'SessionSettingsHandler',
  'FilterPageHandler',
];

/** The tests of the apps whose sources lie in the folders, by codeunit number and then as written. */
export function findTests(project: Project, folders: readonly string[]): AlTest[] {
  const result: AlTest[] = [];
  for (const codeunit of project.table.all('codeunit')) {
    if (codeunit.subtype.toLowerCase() !== 'test' || !folders.includes(codeunit.scope.app.folder)) continue;
    for (const procedure of [...codeunit.procedures.values()].flat()) {
      if (attribute(procedure.declaration, 'Test') !== undefined) result.push(describeTest(codeunit, procedure));
    }
  }
  return result.sort((a, b) => a.codeunitId - b.codeunitId);
}

function describeTest(codeunit: CodeunitSymbol, procedure: ProcedureSymbol): AlTest {
  const node = attribute(procedure.declaration, 'HandlerFunctions');
  const names =
    node === undefined
      ? []
      : textArgument(node, 0)
          .split(',')
          .map((name) => name.trim());
  const { source, start } = procedure.declaration;
  return {
    codeunitId: codeunit.id,
    codeunit: codeunit.name,
    procedure: procedure.name,
    method: procedure.jsName,
    handlers: names.filter((name) => name !== '').map((name) => describeHandler(codeunit, name)),
    transactionModel: attributeValue(procedure, 'TransactionModel', 'autocommit') as TransactionModel,
    isSuper: testPermissions(codeunit, procedure) === 'disabled',
    position: `${source.path}:${source.position(start).line}`,
  };
}

function attributeValue(procedure: ProcedureSymbol, name: string, fallback: string): string {
  const node = attribute(procedure.declaration, name);
  return node === undefined ? fallback : textArgument(node, 0).toLowerCase();
}

/**
 * Of the procedure, or of its codeunit.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-testpermissions-property
 */
function testPermissions(codeunit: CodeunitSymbol, procedure: ProcedureSymbol): string {
  const own = attributeValue(procedure, 'TestPermissions', 'inheritfromtestcodeunit');
  if (own !== 'inheritfromtestcodeunit') return own;
  return (textProperty(codeunit.declaration, 'TestPermissions') ?? 'restrictive').toLowerCase();
}

function describeHandler(codeunit: CodeunitSymbol, name: string): HandlerProcedure {
  const procedure = codeunit.procedures.get(name.toLowerCase())?.[0];
  const kind =
    procedure === undefined
      ? undefined
      : handlerKinds.find((candidate) => attribute(procedure.declaration, candidate) !== undefined);
  if (procedure === undefined || kind === undefined)
    throw new ProjectError(
      codeunit.declaration?.source.path ?? codeunit.name,
      'AL0499',
      `Codeunit ${codeunit.name} has no handler procedure ${name}`,
    );
  const [parameter] = procedure.parameters;
  return {
    kind,
    name: procedure.name,
    method: procedure.jsName,
    objectId: objectOf(parameter?.type),
    isOfObject: parameter?.type.kind === 'page' || parameter?.type.kind === 'report',
    isByReference: parameter?.byReference ?? false,
  };
}

function objectOf(type: AlType | undefined): number {
  switch (type?.kind) {
    case 'testPage':
    case 'testRequestPage':
    case 'page':
    case 'report':
      return type.symbol.id;
    default:
      return 0;
  }
}
