import type { CountedRoutine, Coverage, FileCoverage } from './coverage.ts';

export interface LineCount {
  readonly covered: number;
  readonly total: number;
  /** Of 100, rounded down to a tenth; 100 where there is nothing to run. */
  readonly percent: number;
}

export interface FileSummary extends LineCount {
  readonly file: string;
  /** First and last line of each stretch of executable lines that never ran. */
  readonly missed: readonly (readonly [from: number, to: number])[];
}

export interface NeverRun extends CountedRoutine {
  readonly file: string;
}

export interface CoverageSummary {
  readonly lines: LineCount;
  readonly files: readonly FileSummary[];
  readonly neverRan: readonly NeverRun[];
}

/** What ran and what did not, per file and over all. */
export function summarise(coverage: Coverage): CoverageSummary {
  const files = coverage.files.map(summariseFile).filter(({ total }) => total > 0);
  const sum = (of: 'covered' | 'total') => files.reduce((result, file) => result + file[of], 0);
  return {
    lines: count(sum('covered'), sum('total')),
    files,
    neverRan: coverage.files.flatMap((file) =>
      file.routines
        .filter((_routine, index) => file.routineRuns[index] === 0)
        .map((routine) => ({ ...routine, file: file.path })),
    ),
  };
}

function count(covered: number, total: number): LineCount {
  return { covered, total, percent: total === 0 ? 100 : Math.floor((covered * 1000) / total) / 10 };
}

function summariseFile(file: FileCoverage): FileSummary {
  const missed: [number, number][] = [];
  let covered = 0;
  let total = 0;
  let previousRan = true;
  // Sparse: lines without statements are not visited, so they do not end a stretch.
  file.lineRuns.forEach((runs, line) => {
    total++;
    if (runs > 0) covered++;
    else if (previousRan) missed.push([line, line]);
    else missed.at(-1)![1] = line;
    previousRan = runs > 0;
  });
  return { file: file.path, ...count(covered, total), missed };
}
