/**
 * Guids as they are stored, so that texts in order are Guids in the order of SQL Server: the last six bytes decide first,
 * then the two before them, and of the numbers in front the last one, each from its lowest byte on.
 * @see https://learn.microsoft.com/dotnet/framework/data/adonet/sql/comparing-guid-and-uniqueidentifier-values
 */

/** From `aabbccdd-eeff-gghh-iijj-kkkkkkkkkkkk` to `kkkkkkkkkkkk-iijj-hhgg-ffee-ddccbbaa`. */
export function toGuidKey(guid: string): string {
  const third = guid.slice(16, 18) + guid.slice(14, 16);
  const second = guid.slice(11, 13) + guid.slice(9, 11);
  const first = guid.slice(6, 8) + guid.slice(4, 6) + guid.slice(2, 4) + guid.slice(0, 2);
  return `${guid.slice(24)}-${guid.slice(19, 23)}-${third}-${second}-${first}`;
}

export function fromGuidKey(key: string): string {
  const third = key.slice(20, 22) + key.slice(18, 20);
  const second = key.slice(25, 27) + key.slice(23, 25);
  const first = key.slice(34) + key.slice(32, 34) + key.slice(30, 32) + key.slice(28, 30);
  return `${first}-${second}-${third}-${key.slice(13, 17)}-${key.slice(0, 12)}`;
}

export function compareGuids(left: string, right: string): number {
  if (left === right) return 0;
  return toGuidKey(left) < toGuidKey(right) ? -1 : 1;
}
