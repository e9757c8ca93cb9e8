/**
 * Lets a command go on to its end, and to its own exit code, when nobody reads its output any more: whoever reads it
 * may have seen enough, as `head` does. Without this Node ends the process with a stack trace.
 */
export function outliveReader(output: NodeJS.WriteStream): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
