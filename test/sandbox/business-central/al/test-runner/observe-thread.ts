/** The thread of a watchdog: when the main thread has run too long it posts its call stack, as text of an error's stack. */
import { type Debugger, Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { type MessagePort, workerData } from 'node:worker_threads';

const { port, milliseconds } = workerData as { readonly port: MessagePort; readonly milliseconds: number };
let timer: NodeJS.Timeout | undefined;

port.on('message', (message: 'start' | 'end') => {
  clearTimeout(timer);
  if (message === 'start') timer = setTimeout(observe, milliseconds);
});

function observe(): void {
  const session = new Session();
  session.connectToMainThread();
  const urls = new Map<string, string>();
  session.on('Debugger.scriptParsed', ({ params: { scriptId, url } }) =>
    urls.set(scriptId, url.startsWith('file:') ? fileURLToPath(url) : url),
  );
  session.once('Debugger.paused', ({ params }) => {
    port.postMessage(params.callFrames.map((frame) => frameText(frame, urls)).join('\n'));
    session.post('Debugger.resume', () => session.disconnect());
  });
  session.post('Debugger.enable');
  session.post('Debugger.pause');
}

function frameText({ functionName, location }: Debugger.CallFrame, urls: ReadonlyMap<string, string>): string {
  const place = `${urls.get(location.scriptId)}:${location.lineNumber + 1}:${(location.columnNumber ?? 0) + 1}`;
  return functionName === '' ? `    at ${place}` : `    at ${functionName} (${place})`;
}
