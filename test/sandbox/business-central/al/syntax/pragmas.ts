/**
 * `#pragma warning disable AL0432, AA0137` ... `#pragma warning restore`: where which warnings are silenced.
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/directives/devenv-directive-pragma-warning
 */
import type { SourceFile } from './source.ts';

interface Change {
  readonly offset: number;
  readonly disables: boolean;
  /** In upper case; empty for all. */
  readonly codes: readonly string[];
}

const PRAGMA = /^[ \t]*#pragma[ \t]+warning[ \t]+(disable|restore|enable)\b([^\r\n]*)/gim;
const changesOf = new WeakMap<SourceFile, readonly Change[]>();

/** Whether a warning at an offset of a file is switched off there. */
export function isSilenced(source: SourceFile, offset: number, code: string): boolean {
  let changes = changesOf.get(source);
  if (changes === undefined) {
    changes = [...source.text.matchAll(PRAGMA)].map(changeOf);
    changesOf.set(source, changes);
  }
  let silenced = false;
  for (const change of changes) {
    if (change.offset > offset) break;
    if (change.codes.length === 0 || change.codes.includes(code)) silenced = change.disables;
  }
  return silenced;
}

function changeOf(match: RegExpMatchArray): Change {
  const list = match[2]!.replace(/\/\/.*$/, '');
  const codes = list
    .split(',')
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== '');
  return { offset: match.index!, disables: match[1]!.toLowerCase() === 'disable', codes };
}
