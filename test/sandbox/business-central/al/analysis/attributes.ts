/** Attributes: where they may stand, their arguments, and the signatures that they ask for. */
import type { AnyObjectSymbol, ParameterSymbol, ProcedureSymbol } from '../semantics/symbols.ts';
import { typeName } from '../semantics/types.ts';
import type * as ast from '../syntax/ast.ts';
import { checkArguments } from './attribute-arguments.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkAttributes(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if ('declaration' in symbol && symbol.declaration !== undefined) checkOfVariables(symbol.declaration, analysed);
    for (const overloads of symbol.procedures.values()) {
      for (const procedure of overloads) {
        const { attributes } = procedure.declaration;
        for (const attribute of attributes) checkAttribute(attribute, procedure, symbol, analysed);
        checkRepeated(attributes, analysed);
        checkOfVariables(procedure.declaration, analysed);
      }
    }
  }
}

function checkOfVariables(
  { variables }: { readonly variables: readonly ast.VariableDeclaration[] },
  analysed: AnalysedApp,
): void {
  for (const { attributes } of variables) {
    for (const attribute of attributes) checkArguments(attribute, analysed.diagnostics);
    checkRepeated(attributes, analysed);
  }
}

/** Attributes that go with the subtype of a codeunit. */
const ofTestCodeunits = /^(test|\w+handler|handlerfunctions|testpermissions|transactionmodel)$/;

function checkRepeated(attributes: readonly ast.Attribute[], { diagnostics }: AnalysedApp): void {
  for (const attribute of repeated(attributes, ({ name }) => name.text)) {
    const { text } = attribute.name;
    if (mayRepeat.has(text.toLowerCase())) continue;
    diagnostics.error(attribute, codes.attributeTwice, `Attribute ${text} is specified multiple times`);
  }
}

/** A subscriber may listen to several events, and a method may need several rights. */
const mayRepeat: ReadonlySet<string> = new Set(['eventsubscriber', 'inherentpermissions']);

function checkAttribute(
  node: ast.Attribute,
  procedure: ProcedureSymbol,
  owner: AnyObjectSymbol,
  analysed: AnalysedApp,
): void {
  const { diagnostics } = analysed;
  checkArguments(node, diagnostics);
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
