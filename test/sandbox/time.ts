/** The time of the sandboxes. It can be posted to another thread. */
export interface SandboxTime {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** It goes on from `at`, where it was at this moment of the machine's clock; without it, it stands still. */
  readonly goesOnSince?: number;
}

export function readTime({ at, goesOnSince }: SandboxTime): number {
  return goesOnSince === undefined ? at : at + Math.max(0, Date.now() - goesOnSince);
}
