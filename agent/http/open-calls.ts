/** What can be broken off. */
interface Call {
  destroy(error: Error): unknown;
}

const callsOf = new WeakMap<AbortSignal, Set<Call>>();

/**
 * Breaks the call off when the signal aborts; what it answers ends that. All calls of a signal share one listener: a run
 * makes thousands of calls under one signal, and adding and taking away a listener costs more than the rest of it.
 */
export function breakOffOnAbort(call: Call, signal: AbortSignal): () => void {
  const calls = callsOf.get(signal) ?? listenFor(signal);
  calls.add(call);
  return () => calls.delete(call);
}

function listenFor(signal: AbortSignal): Set<Call> {
  const calls = new Set<Call>();
  callsOf.set(signal, calls);
  const onAbort = () => {
    for (const call of calls) call.destroy(signal.reason instanceof Error ? signal.reason : new Error('aborted'));
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return calls;
}
