import { httpMethods } from '../../../../sandbox/business-central/al/semantics/builtins/http.ts';
import { jsonMethods } from '../../../../sandbox/business-central/al/semantics/builtins/json.ts';
import {
  type BuiltinSignature,
  parseSignatures,
  type SignatureTable,
} from '../../../../sandbox/business-central/al/semantics/builtins/signature.ts';
import { staticMethods } from '../../../../sandbox/business-central/al/semantics/builtins/statics.ts';
import { systemFunctions } from '../../../../sandbox/business-central/al/semantics/builtins/system.ts';
import { valueMethods } from '../../../../sandbox/business-central/al/semantics/builtins/values.ts';
import { ErrorInfo } from '../../../../sandbox/business-central/runtime/errors/error-info.ts';
import { Dialog } from '../../../../sandbox/business-central/runtime/platform/dialog-functions.ts';
import { platformFunctions } from '../../../../sandbox/business-central/runtime/platform/functions.ts';
import { sessionFunctions } from '../../../../sandbox/business-central/runtime/session/session-functions.ts';
import { BigText } from '../../../../sandbox/business-central/runtime/values/big-text.ts';
import { Dictionary } from '../../../../sandbox/business-central/runtime/values/dictionary.ts';
import { HttpClient } from '../../../../sandbox/business-central/runtime/values/http/http-client.ts';
import { HttpContent } from '../../../../sandbox/business-central/runtime/values/http/http-content.ts';
import { HttpHeaders } from '../../../../sandbox/business-central/runtime/values/http/http-headers.ts';
import {
  Cookie,
  HttpRequestMessage,
  HttpResponseMessage,
} from '../../../../sandbox/business-central/runtime/values/http/http-messages.ts';
import {
  JsonArray,
  JsonObject,
  JsonToken,
  JsonValue,
} from '../../../../sandbox/business-central/runtime/values/json/json-types.ts';
import { List } from '../../../../sandbox/business-central/runtime/values/list.ts';
import {
  ModuleDependencyInfo,
  ModuleInfo,
  Version,
} from '../../../../sandbox/business-central/runtime/values/module-info.ts';
import { Notification } from '../../../../sandbox/business-central/runtime/values/notification.ts';
import { SecretText } from '../../../../sandbox/business-central/runtime/values/secret-text.ts';
import { InStream, OutStream } from '../../../../sandbox/business-central/runtime/values/streams.ts';
import { TextBuilder } from '../../../../sandbox/business-central/runtime/values/text-builder.ts';
import { WebServiceActionContext } from '../../../../sandbox/business-central/runtime/values/web-service-action-context.ts';

const sections: SignatureTable = new Map();
for (const text of [systemFunctions, staticMethods, valueMethods, jsonMethods, httpMethods]) {
  parseSignatures(text, sections);
}

function signatures(section: string): BuiltinSignature[] {
  return [...(sections.get(section)?.values() ?? [])].flat();
}

/** The names under which generated code calls a function: with `$` where it may be a statement. */
function calledAs({ name, optionalReturn }: BuiltinSignature, prefix = ''): string[] {
  return optionalReturn ? [`${prefix}${name}`, `${prefix}${name}$`] : [`${prefix}${name}`];
}

const onSession = new Set(
  [...Object.keys(platformFunctions), ...Object.keys(sessionFunctions)].map((name) => name.toLowerCase()),
);

/** What is about variables and not about values is the compiler's own. */
const byCompiler = new Set(['Clear', 'ClearAll', 'Commit', 'ArrayLen', 'MaxStrLen', 'CopyArray', 'CompressArray']);

const ofSession: [section: string, prefix: string][] = [...sections.keys()].flatMap((section): [string, string][] => {
  if (section.startsWith('system:')) return [[section, '']];
  return section.startsWith('static:') ? [[section, `${section.slice('static:'.length)}_`]] : [];
});
const scalars = [
  'text',
  'integer',
  'biginteger',
  'decimal',
  'boolean',
  'byte',
  'char',
  'duration',
  'dateformula',
  'guid',
  'date',
  'time',
  'datetime',
  'enum',
  'variant',
];

test.each([...ofSession, ...scalars.map((section): [string, string] => [section, `${section}_`])])(
  'functions of %s are there, or refuse by their name',
  (section, prefix) => {
    const missing = signatures(section)
      .filter(({ name, section: own }) => !(own.startsWith('system:') && byCompiler.has(name)))
      .flatMap((signature) => calledAs(signature, prefix))
      .filter((name) => !onSession.has(name.toLowerCase()));
    expect(missing).toEqual([]);
  },
);

test.each<[string, { readonly prototype: object }]>([
  ['textbuilder', TextBuilder],
  ['bigtext', BigText],
  ['list', List],
  ['dictionary', Dictionary],
  ['instream', InStream],
  ['outstream', OutStream],
  ['secrettext', SecretText],
  ['errorinfo', ErrorInfo],
  ['notification', Notification],
  ['dialog', Dialog],
  ['moduleinfo', ModuleInfo],
  ['moduledependencyinfo', ModuleDependencyInfo],
  ['version', Version],
  ['webserviceactioncontext', WebServiceActionContext],
  ['jsontoken', JsonToken],
  ['jsonobject', JsonObject],
  ['jsonarray', JsonArray],
  ['jsonvalue', JsonValue],
  ['httpclient', HttpClient],
  ['httpcontent', HttpContent],
  ['httpheaders', HttpHeaders],
  ['httprequestmessage', HttpRequestMessage],
  ['httpresponsemessage', HttpResponseMessage],
  ['cookie', Cookie],
])('methods of %s are there', (section, type) => {
  const missing = signatures(section)
    .filter(({ isStatic }) => !isStatic)
    .flatMap((signature) => calledAs(signature))
    .filter((name) => !(name in type.prototype));
  expect(missing).toEqual([]);
});

test('a function that is not built says so', () => {
  expect(() => (platformFunctions.GetUrl as () => void)()).toThrow('Not supported by the sandbox: GetUrl');
  expect(() => (platformFunctions.NavApp_GetResource as () => void)()).toThrow('NavApp.GetResource');
});
