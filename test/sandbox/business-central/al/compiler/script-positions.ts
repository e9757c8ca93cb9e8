/** From positions in generated scripts back to AL. */
import type { AlFrame } from '../../runtime/errors/al-error.ts';
import type { EmittedObject } from './emit-object.ts';

interface Script {
  readonly file: string;
  readonly object: string;
  readonly emitted: EmittedObject;
}

const FRAME = /^\s+at (?:new )?(?:(\S+) \()?(.+?):(\d+):\d+\)?$/;

export class ScriptPositions {
  private readonly scripts = new Map<string, Script>();

  /** Registers a script and answers the name it is to be compiled under. */
  add(file: string, object: string, emitted: EmittedObject): string {
    const name = this.scripts.has(file) ? `${file}#${this.scripts.size}` : file;
    this.scripts.set(name, { file, object, emitted });
    return name;
  }

  /** The AL frames of a JavaScript stack trace, innermost first. */
  frames(stack: string): AlFrame[] {
    const result: AlFrame[] = [];
    for (const text of stack.split('\n')) {
      const match = FRAME.exec(text);
      const script = match === null ? undefined : this.scripts.get(match[2]!);
      if (match === null || script === undefined) continue;
      const line = this.alLine(script, Number(match[3]));
      const method = (match[1] ?? '').split('.').at(-1) ?? '';
      const procedure = script.emitted.names.get(method.replace(/\$body$/, ''));
      if (line === 0 || procedure === undefined) continue;
      result.push({ object: script.object, procedure, file: script.file, line });
    }
    return result;
  }

  private alLine(script: Script, jsLine: number): number {
    const { lines } = script.emitted;
    for (let index = jsLine - 1; index >= 0; index--)
      if (lines[index] !== 0 && lines[index] !== undefined) return lines[index]!;
    return 0;
  }
}
