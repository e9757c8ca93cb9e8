/** Attributes: where they may stand, their arguments, and the signatures that they ask for. */
import { platformOptions } from '../semantics/builtins/option-types.ts';
import type { AnyObjectSymbol, ParameterSymbol, ProcedureSymbol } from '../semantics/symbols.ts';
import { typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkAttributes(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    for (const overloads of symbol.procedures.values()) {
      for (const procedure of overloads) {
        const { attributes } = procedure.declaration;
        for (const attribute of attributes) checkAttribute(attribute, procedure, symbol, analysed);
        checkRepeated(attributes, analysed);
      }
    }
  }
}

/** Attributes that go with the subtype of a codeunit. */
const ofTestCodeunits = /^(test|\w+handler|handlerfunctions|testpermissions|transactionmodel)$/;

/** How many arguments, all Booleans, the attributes of publishers take. */
const eventArguments: Readonly<Record<string, readonly number[]>> = {
  integrationevent: [2, 3],
  businessevent: [1, 2],
  internalevent: [1, 2],
};

function checkRepeated(attributes: readonly ast.Attribute[], { diagnostics }: AnalysedApp): void {
  for (const attribute of repeated(attributes, ({ name }) => name.text)) {
    const { text } = attribute.name;
    if (mayRepeat.has(text.toLowerCase())) continue;
    diagnostics.error(attribute, codes.attributeTwice, `Attribute ${text} is specified multiple times`);
  }
}

/** A subscriber may listen to several events, and a method may need several rights. */
const mayRepeat: ReadonlySet<string> = new Set(['eventsubscriber', 'inherentpermissions']);

/** Values of the options that attributes take. */
const optionArguments: Readonly<Record<string, readonly string[]>> = {
  transactionmodel: platformOptions.TransactionModel!,
  testpermissions: platformOptions.TestPermissions!,
  commitbehavior: platformOptions.CommitBehavior!,
  errorbehavior: ['Collect'],
};

function checkOption(node: ast.Attribute, { diagnostics }: AnalysedApp): void {
  const { text } = node.name;
  const values = optionArguments[text.toLowerCase()];
  const [argument] = node.arguments;
  if (values === undefined || argument === undefined) return;
  const written = argument.kind === 'scope' && argument.name.kind === 'identifier' ? argument.name.text : undefined;
  if (values.some((value) => value.toLowerCase() === written?.toLowerCase())) return;
  const expected = values.map((value) => `${text}::${value}`).join(', ');
  diagnostics.error(
    argument,
    codes.attributeArgument,
    `Invalid argument of attribute '${text}': expected is ${expected}`,
  );
}

function checkAttribute(
  node: ast.Attribute,
  procedure: ProcedureSymbol,
  owner: AnyObjectSymbol,
  analysed: AnalysedApp,
): void {
  const { diagnostics } = analysed;
  checkOption(node, analysed);
  const { text } = node.name;
  const key = text.toLowerCase();
  if (key === 'eventsubscriber' && owner.kind !== 'codeunit')
    diagnostics.error(node, codes.attributeOwner, `Attribute ${text} can only be used within codeunits`);
  if (ofTestCodeunits.test(key) && (owner.kind !== 'codeunit' || owner.subtype.toLowerCase() !== 'test'))
    diagnostics.error(
      node,
      codes.attributeSubtype,
      `Attribute ${text} can only be used within a codeunit of subtype Test`,
    );
  const counts = eventArguments[key];
  if (counts !== undefined) {
    const wrong = node.arguments.find((argument) => argument.kind !== 'booleanLiteral');
    if (!counts.includes(node.arguments.length)) {
      const message = `No overload for attribute '${text}' expects ${node.arguments.length} arguments, ${counts.join(' or ')} are expected`;
      diagnostics.error(node, codes.attributeArguments, message);
    } else if (wrong !== undefined)
      diagnostics.error(
        wrong,
        codes.attributeArgument,
        `Invalid argument of attribute '${text}': true or false is expected`,
      );
  }
  const rights = key === 'inherentpermissions' ? node.arguments[2] : undefined;
  if (rights !== undefined && (rights.kind !== 'stringLiteral' || !/^[rimdx]+$/i.test(rights.value)))
    diagnostics.error(
      rights,
      codes.attributeArgument,
      `Invalid argument of attribute '${text}': letters of RIMDX are expected`,
    );
  if (key === 'tryfunction' && procedure.declaration.returnType !== undefined) {
    const message = `The try method '${procedure.name}' should not specify an explicit return value: what it returns depends on whether it raises an error`;
    diagnostics.error(procedure.declaration.returnType, codes.tryReturns, message);
  }
  checkSignature(node, procedure, diagnostics);
}

/** Parameters of what the platform calls in tests; a record, page or report stands for any of them. */
const handlerSignatures: Readonly<Record<string, readonly (readonly string[])[]>> = {
  test: [[]],
  messagehandler: [['Text']],
  confirmhandler: [['Text', 'var Boolean']],
  strmenuhandler: [['Text', 'var Integer', 'Text']],
  pagehandler: [['var TestPage or Page']],
  modalpagehandler: [['var TestPage or Page'], ['var TestPage or Page', 'var Action']],
  requestpagehandler: [['var TestRequestPage']],
  reporthandler: [['var Report']],
  filterpagehandler: [['var Record or RecordRef'], ['var Record or RecordRef', 'var Record or RecordRef']],
  hyperlinkhandler: [['Text']],
  sendnotificationhandler: [['var Notification']],
  recallnotificationhandler: [['var Notification']],
  sessionsettingshandler: [['var SessionSettings']],
  httpclienthandler: [['TestHttpRequestMessage', 'var TestHttpResponseMessage']],
};

/** Types of what handlers answer; the others, and tests, answer nothing. */
const answers: Readonly<Record<string, string>> = {
  filterpagehandler: 'boolean',
  sendnotificationhandler: 'boolean',
  recallnotificationhandler: 'boolean',
  sessionsettingshandler: 'boolean',
  httpclienthandler: 'boolean',
};

function checkSignature(
  node: ast.Attribute,
  procedure: ProcedureSymbol,
  diagnostics: AnalysedApp['diagnostics'],
): void {
  const signatures = handlerSignatures[node.name.text.toLowerCase()];
  if (signatures === undefined) return;
  const { name, declaration, parameters, returnType } = procedure;
  const start = `The signature of procedure '${name}' does not match the signature required by attribute '${node.name.text}'`;
  if (declaration.kind === 'procedure' && declaration.access === 'local')
    diagnostics.error(declaration.name, codes.signatureLocal, `${start}: procedure cannot be local`);
  const answer = answers[node.name.text.toLowerCase()];
  if (returnType.kind !== (answer ?? 'void') && returnType.kind !== 'error') {
    const message = `${start}: return value is expected to be of type '${answer ?? 'None'}' but found type '${typeName(returnType)}'`;
    diagnostics.error(declaration.returnType ?? declaration.name, codes.signatureReturn, message);
  }
  const fitting = signatures.find((signature) => signature.length === parameters.length);
  if (fitting === undefined) {
    const expected = signatures.map((signature) => `${name}(${signature.join('; ')})`).join(' or ');
    diagnostics.error(declaration.name, codes.signature, `${start}. The expected signature is: ${expected}`);
    return;
  }
  for (const [index, expected] of fitting.entries()) {
    const parameter = parameters[index]!;
    if (fits(parameter, expected)) continue;
    const found = `${parameter.byReference ? 'var ' : ''}${typeName(parameter.type)}`;
    diagnostics.error(
      declaration.parameters[index]!,
      codes.signatureParameter,
      `${start}: parameter ${index + 1} is expected to be of type '${expected}' but found type '${found}'`,
    );
  }
}

/** Texts may have a length, and what is expected by value may be by reference. */
function fits({ type, byReference }: ParameterSymbol, expected: string): boolean {
  if (type.kind === 'error') return true;
  const isVar = expected.startsWith('var ');
  const kind = (isVar ? expected.slice(4) : expected).toLowerCase();
  if (isVar && !byReference) return false;
  const actual = type.kind === 'option' ? (type.name ?? 'option') : type.kind;
  return kind.split(' or ').includes(actual.toLowerCase()) || (kind === 'text' && type.kind === 'code');
}
