import type { BigCommerceClient } from './client.ts';

/** The most rows that a list gives at once; some lists give fifty unless more are asked for. */
export const MAX_PAGE = 250;

interface PagedList {
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Lists of V2 and V3 have different shapes. */
  readonly read: (body: unknown) => unknown[];
}

/** The pages of a list, one after the other: one that is not full is the last. */
export async function* readPages(
  client: BigCommerceClient,
  signal: AbortSignal,
  { path, query, read }: PagedList,
): AsyncGenerator<unknown[]> {
  for (let page = 1; ; page += 1) {
    const rows = await client.get(path, { ...query, limit: MAX_PAGE, page }, signal, read);
    yield rows;
    if (rows.length < MAX_PAGE) return;
  }
}

/** All rows of a list. */
export async function readAllPages(
  client: BigCommerceClient,
  signal: AbortSignal,
  list: PagedList,
): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const page of readPages(client, signal, list)) rows.push(...page);
  return rows;
}
