import type { RoutineKind } from './coverage.ts';
import type { CoverageSummary, FileSummary } from './summarise.ts';

const headings: Record<RoutineKind, string> = {
  'API page': 'API pages never opened',
  'table trigger': 'Table triggers that never ran',
  publisher: 'Events never raised',
  subscriber: 'Event subscribers that never ran',
  procedure: 'Procedures that never ran',
  trigger: 'Other triggers that never ran',
};

/** The summary as lines of text. */
export function printCoverage({ lines, files, neverRan }: CoverageSummary): string[] {
  const width = Math.max(0, ...files.map(({ file }) => file.length));
  const result = files.map((file) => `${file.file.padEnd(width)} ${share(file)} ${stretches(file)}`.trimEnd());
  for (const [kind, heading] of Object.entries(headings)) {
    const found = neverRan.filter((routine) => routine.kind === kind);
    if (found.length === 0) continue;
    result.push(`${heading} (${found.length}):`);
    for (const { object, name, file, line } of found)
      result.push(`  ${object}${name === '' ? '' : `, ${name}`} (${file}:${line})`);
  }
  result.push(`AL coverage: ${lines.percent.toFixed(1)} % of ${lines.total} executable lines`);
  return result;
}

function share({ covered, total, percent }: FileSummary): string {
  return `${percent.toFixed(1).padStart(5)} % ${String(covered).padStart(4)} of ${String(total).padStart(4)}`;
}

function stretches({ missed }: FileSummary): string {
  return missed.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}
