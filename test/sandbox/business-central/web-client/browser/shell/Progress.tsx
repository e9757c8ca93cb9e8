import { useEffect, useState } from 'react';
import { useSnapshot } from '../session/hooks.ts';

/** Shorter waits are not worth a sign that flickers. */
const NOTICEABLE_MS = 400;

/** Progress windows of AL, and a line at the top while a command takes its time. */
export function Progress() {
  const isBusy = useSnapshot((snapshot) => snapshot.isBusy);
  const windows = useSnapshot((snapshot) => snapshot.progress);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    setIsLong(false);
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLong(true), NOTICEABLE_MS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return (
    <div aria-live="polite" className="progress">
      {isLong && <div className="progress-line">{windows.length === 0 && <span>Working on it…</span>}</div>}
      {windows.map((text) => (
        <pre key={text}>{text}</pre>
      ))}
    </div>
  );
}
