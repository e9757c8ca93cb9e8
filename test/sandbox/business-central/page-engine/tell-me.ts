/** "Tell me": pages that a search finds, those with a UsageCategory. */
import type { AlSession } from '../runtime/session/al-session.ts';
import type { FoundPage } from './page-model.ts';

const MOST_FOUND = 30;

export function findPages(session: AlSession, text: string): FoundPage[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found: (FoundPage & { readonly rank: number })[] = [];
  for (const { type, id, caption } of session.objects()) {
    if (type !== 'Page' || !session.permissions.mayExecute('page', id)) continue;
    const { properties } = session.application.pageInfo(id);
    const category = properties.get('usagecategory') ?? '';
    if (category === '' || category.toLowerCase() === 'none') continue;
    const terms = `${caption} ${properties.get('additionalsearchterms') ?? ''}`.toLowerCase();
    if (!words.every((word) => terms.includes(word))) continue;
    const rank = caption.toLowerCase().startsWith(words[0]!) ? 0 : caption.toLowerCase().includes(words[0]!) ? 1 : 2;
    found.push({ pageId: id, caption, category, rank });
  }
  found.sort((a, b) => a.rank - b.rank || a.caption.localeCompare(b.caption));
  return found.slice(0, MOST_FOUND).map(({ pageId, caption, category }) => ({ pageId, caption, category }));
}
