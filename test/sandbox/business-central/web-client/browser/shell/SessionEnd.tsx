import { useEffect, useState } from 'react';

const BETWEEN_LOOKS_MS = 2000;

/**
 * Says how to go on. A server that was started anew has another token, so that a reload leads nowhere; one that could
 * not be reached for a while is there again at the same address.
 */
export function SessionEnd({ fault }: { readonly fault: string }) {
  const [isServed, setIsServed] = useState<boolean>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const isThere = await fetch(location.href, { method: 'HEAD' }).then(
        ({ ok }) => ok,
        () => false,
      );
      setIsServed(isThere);
      if (!isThere) timer = setTimeout(look, BETWEEN_LOOKS_MS);
    };
    void look();
    return () => clearTimeout(timer);
  }, []);
  if (isServed === undefined) return null;
  return (
    <main className="notice" role="alert">
      <h1>The session has ended</h1>
      <p>
        {isServed
          ? 'Reload the page to sign in again and come back to this place.'
          : 'The server does not answer. If it has stopped, start it again and open the address that it prints: this one is not valid any more.'}{' '}
        What was not saved is lost.
      </p>
      {fault !== '' && <pre>{fault}</pre>}
    </main>
  );
}
