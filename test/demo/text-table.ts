import Table from 'cli-table3';

/** A report is no wider than this, and no narrower than can be read. */
const WIDEST = 118;
const NARROWEST = 60;

export function lineWidth(columns: number | undefined): number {
  return Math.min(Math.max(columns ?? WIDEST, NARROWEST), WIDEST);
}

/** Between two columns. */
const GAP = 2;

export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
  /** Text is folded to it; a column without one is as wide as its longest text. */
  readonly width?: number;
}

/** Columns without lines between them. */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const folded = rows.map((row) =>
    row.map((cell, index) => fold(cell, columns[index]!.width ?? Number.POSITIVE_INFINITY)),
  );
  const table = new Table({
    head: columns.map(({ head }) => head),
    colAligns: columns.map(({ align = 'left' }) => align),
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 },
    chars: { ...noLines, middle: ' '.repeat(GAP) },
  });
  table.push(...folded);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

const noLines = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
    [side, ...['mid', 'left', 'right'].map((end) => `${side}-${end}`)].map((name) => [name, '']),
  ),
);

/** What is left of a line for one column, beside the others. */
export function restOf(width: number, others: readonly number[]): number {
  return others.reduce((rest, other) => rest - other - GAP, width);
}

/** Breaks a text at its blanks, and words only where they are too long for a line; what follows is indented. */
export function fold(text: string, width: number, indent = ''): string {
  const lines = printable(text)
    .split('\n')
    .flatMap((paragraph) => {
      const folded: string[] = [];
      let line = '';
      for (const word of paragraph.split(' ').flatMap((whole) => pieces(whole, width - indent.length))) {
        const longer = line === '' ? word : `${line} ${word}`;
        const room = width - (folded.length === 0 ? 0 : indent.length);
        if (line !== '' && columnsOf(longer) > room) {
          folded.push(line);
          line = word;
        } else line = longer;
      }
      return [...folded, line];
    });
  return lines.map((line, index) => (index === 0 ? line : `${indent}${line}`)).join('\n');
}

/** What orders bring may hold characters that steer a terminal. */
const printable = (text: string): string => text.replaceAll(/(?!\n)\p{Cc}/gu, '�');

function pieces(word: string, width: number): string[] {
  if (columnsOf(word) <= width) return [word];
  const parts = [''];
  for (const character of word) {
    if (columnsOf(`${parts.at(-1)}${character}`) > width) parts.push('');
    parts[parts.length - 1] += character;
  }
  return parts;
}

/** East Asian characters and most signs beyond them take two columns. */
const FIRST_WIDE = 0x1100;

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += character.codePointAt(0)! >= FIRST_WIDE ? 2 : 1;
  return columns;
}
