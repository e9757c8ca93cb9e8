/** What clients call the rows of a form: a row may be called what it was before it was inserted or renamed. */
import type { Bookmark } from './page-model.ts';

export class RowNames {
  /** Names the row that was begun last as long as it has no key. */
  newRow: Bookmark = '';
  private count = 0;
  private readonly formerly = new Map<Bookmark, Bookmark>();
  private renamed: { readonly from: Bookmark; readonly to: Bookmark } | undefined;

  /** A new row is begun; a client may have a name for it. */
  begin(name?: Bookmark): void {
    this.newRow = name ?? `+${++this.count}`;
  }

  /** The row may still be called what it was called before. */
  keep(from: Bookmark, to: Bookmark): void {
    if (from === to) return;
    this.renamed = { from, to };
    this.formerly.set(from, to);
  }

  /** The new row has no key after all. */
  takeBack(): void {
    this.formerly.delete(this.newRow);
  }

  /** What the row was called before. */
  formerOf(bookmark: Bookmark | undefined): Bookmark | undefined {
    return this.renamed !== undefined && this.renamed.to === bookmark ? this.renamed.from : undefined;
  }

  /** What the row that has had this name is called now. */
  nowOf(bookmark: Bookmark, isThere: (name: Bookmark) => boolean): Bookmark {
    const seen = new Set<Bookmark>();
    let now = bookmark;
    while (!isThere(now) && !seen.has(now)) {
      seen.add(now);
      now = this.formerly.get(now) ?? now;
    }
    return now;
  }
}
