/**
 * What service managers and terminals send to stop a process. Windows has no SIGTERM: a closed console sends SIGHUP, service
 * wrappers Ctrl+C or Ctrl+Break, and process managers for Node the message `shutdown`.
 */
const signals = [
  'SIGTERM',
  'SIGINT',
  'SIGHUP',
  ...(process.platform === 'win32' ? (['SIGBREAK'] as const) : []),
] as const;

/** Calls back once. What comes after it has its usual effect, so that a second signal ends an agent that hangs. */
export function onStopRequest(stop: (reason: string) => void): void {
  const forget = () => {
    for (const signal of signals) process.removeListener(signal, onSignal);
    process.removeListener('message', onMessage);
  };
  const onSignal = (signal: NodeJS.Signals) => {
    forget();
    stop(signal);
  };
  const onMessage = (message: unknown) => {
    if (message !== 'shutdown') return;
    forget();
    stop('shutdown message');
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on('message', onMessage);
  // Waiting for a message is no reason to stay.
  process.channel?.unref();
}
