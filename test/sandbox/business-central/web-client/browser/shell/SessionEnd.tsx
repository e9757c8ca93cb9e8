import { useEffect, useState } from 'react';

/** Says how to go on. A server that was started anew has another token, so that a reload leads nowhere. */
export function SessionEnd({ fault }: { readonly fault: string }) {
  const [isServed, setIsServed] = useState<boolean>();
  useEffect(() => {
    fetch(location.href, { method: 'HEAD' }).then(
      ({ ok }) => setIsServed(ok),
      () => setIsServed(false),
    );
  }, []);
  if (isServed === undefined) return null;
  return (
    <main className="notice" role="alert">
      <h1>The session has ended</h1>
      <p>
        {isServed
          ? 'Reload the page to sign in again and come back to this place.'
          : 'The server has stopped. Start it again and open the address that it prints: this one is not valid any more.'}{' '}
        What was not saved is lost.
      </p>
      {fault !== '' && <pre>{fault}</pre>}
    </main>
  );
}
