/** An instant in UTC with whole seconds, as both services take it: `2026-03-01T10:00:00Z`. */
export function isoInstant(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z`;
}
