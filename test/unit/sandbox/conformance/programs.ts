/**
 * AL programs that state what they print: a codeunit with an OnRun trigger whose messages are, in order, those of its
 * `// expect: text` comments; `// expect error: text` is the error it ends with.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Program {
  readonly feature: string;
  readonly name: string;
  readonly messages: readonly string[];
  readonly error: string | undefined;
}

export const conformanceFolder = join(import.meta.dirname, '../../../sandbox/business-central/conformance');

const CODEUNIT = /^codeunit \d+ "?([^"\r\n]+?)"?\s*$/gm;
const EXPECTATION = /\/\/ expect( error)?: ?(.*?)\s*$/gm;

export function readPrograms(): Program[] {
  return globSync('*/*.al', { cwd: conformanceFolder })
    .sort()
    .flatMap((file) => programsOf(basename(dirname(file)), readFileSync(join(conformanceFolder, file), 'utf8')));
}

function programsOf(feature: string, source: string): Program[] {
  const starts = [...source.matchAll(CODEUNIT)];
  return starts.flatMap((match, index) => {
    const body = source.slice(match.index, starts[index + 1]?.index);
    const expectations = [...body.matchAll(EXPECTATION)];
    if (expectations.length === 0) return [];
    const messages = expectations.filter(([, error]) => error === undefined).map(([, , text]) => readable(text));
    const error = expectations.find(([, kind]) => kind !== undefined)?.[2];
    return [{ feature, name: match[1]!, messages, error: error === undefined ? undefined : readable(error) }];
  });
}

/** A line break in a message is written `\n`. */
function readable(text = ''): string {
  return text.replaceAll('\\n', '\n');
}
