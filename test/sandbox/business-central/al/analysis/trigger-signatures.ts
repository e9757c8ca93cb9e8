/** Parameters and return values of triggers, as the platform calls them. Source: learn.microsoft.com, "Triggers". */
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

/** By the place of a trigger, else by its name alone; triggers that are not here have neither. All in lower case. */
const signatures: Readonly<Record<string, string>> = {
  onqueryclosepage: '(action): boolean',
  onfindrecord: '(text): boolean',
  onnextrecord: '(integer): integer',
  onnewrecord: '(boolean)',
  oninsertrecord: '(boolean): boolean',
  onmodifyrecord: '(): boolean',
  ondeleterecord: '(): boolean',
  onpagebackgroundtaskcompleted: '(integer, dictionary of [text, text])',
  onpagebackgroundtaskerror: '(integer, text, text, text, var boolean)',
  onprerendering: '(var jsonobject)',
  onafterlookup: '(recordref)',
  onafterafterlookup: '(recordref)',
  oncontroladdin: '(integer, text)',
  'field onlookup': '(var text): boolean',
  'pagemodification onlookup': '(var text): boolean',
  'fileuploadaction onaction': '(list of [fileupload])',
};

/** Their optional parameters tell of the test that is run. */
const unchecked: ReadonlySet<string> = new Set(['onbeforetestrun', 'onaftertestrun']);

export function checkTriggerSignature(
  trigger: ast.Trigger,
  place: string,
  diagnostics: AnalysedApp['diagnostics'],
): void {
  const key = trigger.name.text.toLowerCase();
  if (unchecked.has(key)) return;
  const expected = signatures[`${place.toLowerCase()} ${key}`] ?? signatures[key] ?? '()';
  const found = signatureOf(trigger);
  if (found === expected) return;
  const message = `Wrong signature. Correct signature for '${trigger.name.text}' is '${expected}', it is '${found}' here`;
  diagnostics.error(trigger.name, codes.triggerSignature, message);
}

function signatureOf({ parameters, returnType }: ast.Trigger): string {
  const types = parameters.map(({ type, byReference }) => `${byReference ? 'var ' : ''}${written(type)}`);
  return `(${types.join(', ')})${returnType === undefined ? '' : `: ${written(returnType)}`}`;
}

/** A type as it is written, without the length of a text, the spaces made even. */
function written(type: ast.Span): string {
  return sourceText(type)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\s*,\s*/g, ', ')
    .replace(/^text\[\d+\]$/, 'text');
}
