/** What a page has and this client cannot draw: it is named, never left out in silence. */
export function Unsupported({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return <p className="unsupported">Not shown here: {names.join(', ')}.</p>;
}
