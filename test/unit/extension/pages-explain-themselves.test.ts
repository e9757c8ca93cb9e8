import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What the compiler does not insist on, and what people who open a page for the first time need. */
const folder = path.resolve(import.meta.dirname, '../../../al-extension');
const pages = globSync('*/*.Page.al', { cwd: folder })
  .map((file) => ({ file, source: readFileSync(path.join(folder, file), 'utf8') }))
  .filter(({ source }) => propertyOf(source, 'PageType') !== 'API');

/** A property of the page itself, not of its controls. */
function propertyOf(source: string, name: string): string | undefined {
  return new RegExp(`^ {4}${name} = (.*);$`, 'm').exec(source)?.[1];
}

/** The web client shows no teaching tip of other types of page. */
const ofOwn = pages.filter(({ source }) => ['List', 'Card', 'Document'].includes(propertyOf(source, 'PageType') ?? ''));

test.each(ofOwn.map(({ file, source }) => [file, source]))('%s says what it is about', (_file, source) => {
  expect(propertyOf(source, 'AboutTitle')).toMatch(/^'About /);
  expect(propertyOf(source, 'AboutText')).toMatch(/\.'$/);
  expect(propertyOf(source, 'UsageCategory')).toBeDefined();
});

test.each(pages.map(({ file, source }) => [file, source]))(
  '%s is for all, and its actions have image and tooltip',
  (_file, source) => {
    expect(propertyOf(source, 'ApplicationArea')).toBe('All');
    const actions = [...source.matchAll(/^( +)action\((\w+)\)\s*\{(.*?)^\1\}/gms)];
    const incomplete = actions.filter(([, , , body]) => !(body!.includes('Image = ') && body!.includes('ToolTip = ')));
    expect(incomplete.map(([, , name]) => name)).toEqual([]);
  },
);

const cueTable = readFileSync(path.join(folder, 'RoleCenters/BigCActivitiesCue.Table.al'), 'utf8');

function tooltipOf(source: string, start: RegExp): string | undefined {
  const body = new RegExp(`${start.source}\\s*\\{(.*?)^ {8,24}\\}`, 'ms').exec(source)?.[1];
  return /ToolTip = '(.*)';/.exec(body ?? '')?.[1];
}

test.each(pages.filter(({ file }) => /Activities\.Page/.test(file)).map(({ file, source }) => [file, source]))(
  '%s says in words what the colours of its cues mean',
  (_file, source) => {
    const coloured = [...source.matchAll(/field\((\w+|"[^"]+"); (?:Rec\.)?\1\)\s*\{(.*?)^ {16}\}/gms)].filter(
      ([, , body]) => /^\s*Style(Expr)? = /m.test(body!),
    );
    expect(coloured.length).toBeGreaterThan(5);
    const silent = coloured
      .map(([, name, body]) => {
        const own = /ToolTip = '(.*)';/.exec(body!)?.[1];
        return {
          name,
          tooltip: own ?? tooltipOf(cueTable, new RegExp(`field\\(\\d+; ${RegExp.escape(name!)};.*?\\)`)),
        };
      })
      .filter(({ tooltip }) => !/\b(green|yellow|red)\b/i.test(tooltip ?? ''));
    expect(silent).toEqual([]);
  },
);
