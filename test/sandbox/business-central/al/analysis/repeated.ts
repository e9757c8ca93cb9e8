/** What stands in a list although its name, in any case of letters, stands there already or in `seen`. */
export function* repeated<T>(
  items: Iterable<T>,
  nameOf: (item: T) => string,
  seen: Set<string> = new Set(),
): Iterable<T> {
  for (const item of items) {
    const key = nameOf(item).toLowerCase();
    if (seen.has(key)) yield item;
    seen.add(key);
  }
}
