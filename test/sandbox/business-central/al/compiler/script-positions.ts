/** From positions in generated scripts back to AL. */
import type { AlFrame } from '../../runtime/errors/al-error.ts';
import type { AppMetadata } from '../../runtime/session/session.ts';
import type { BoundRoutine } from '../semantics/bound-tree.ts';
import { type AnyObjectSymbol, describeObject } from '../semantics/symbols.ts';
import type { EmittedObject } from './emit-object.ts';

interface Script {
  readonly symbol: AnyObjectSymbol;
  readonly file: string;
  readonly object: string;
  /** How the platform's call stacks name the object and its app. */
  readonly place: string;
  readonly app: string;
  readonly emitted: EmittedObject;
}

const FRAME = /^\s+at (?:new )?(?:(\S+) \()?(.+?):(\d+):\d+\)?$/;

/** Hosts work on the records of pages themselves. */
const PAGE_HOSTS = /[\\/](?:page-engine|odata)[\\/]/;
/** Frames between AL code and where the runtime asks who it is are few. */
const NEAR = 8;

export class ScriptPositions {
  private readonly scripts = new Map<string, Script>();

  /** Registers an object's script and answers the name it is to be compiled under. */
  add(symbol: AnyObjectSymbol, emitted: EmittedObject): string {
    const file = ('declaration' in symbol ? symbol.declaration?.source.path : undefined) ?? symbol.name;
    const name = this.scripts.has(file) ? `${file}#${this.scripts.size}` : file;
    const { manifest } = symbol.scope.app;
    this.scripts.set(name, {
      symbol,
      file,
      object: describeObject(symbol),
      place: `${quoted(symbol.name)}(${typeName(symbol)} ${symbol.id})`,
      app: `${manifest.name} by ${manifest.publisher} version ${manifest.version}`,
      emitted,
    });
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
      const routine = script.emitted.routines.get((match[1] ?? '').split('.').at(-1) ?? '');
      if (line === 0 || routine === undefined) continue;
      result.push({
        object: script.object,
        procedure: routine.procedure.name,
        file: script.file,
        line,
        text: `${script.place}.${routineName(routine)} line ${Math.max(0, line - firstLine(routine) + 1)}`,
        app: script.app,
      });
    }
    return result;
  }

  /** The object whose code asks the runtime for something; undefined when a host of pages asks for itself. */
  running(): AnyObjectSymbol | undefined {
    return this.nearest(this.running, (file) => {
      const script = this.scripts.get(file);
      if (script !== undefined) return { found: script.symbol };
      return PAGE_HOSTS.test(file) ? { found: undefined } : undefined;
    });
  }

  /** The app of the AL routine that runs, or of the one so many calls further out. */
  runningApp(callsOut: number): AppMetadata | undefined {
    let further = callsOut;
    return this.nearest(
      this.runningApp,
      (file, name) => {
        const script = this.scripts.get(file);
        if (script?.emitted.routines.has(name) !== true || further-- > 0) return undefined;
        return { found: script.symbol.scope.app.manifest };
      },
      () => {
        further = callsOut;
      },
    );
  }

  /** The apps of all AL routines on the stack, innermost first. */
  runningApps(): AppMetadata[] {
    const apps: AppMetadata[] = [];
    this.nearest(
      this.runningApps,
      (file, name) => {
        const script = this.scripts.get(file);
        if (script?.emitted.routines.has(name) === true) apps.push(script.symbol.scope.app.manifest);
        return undefined;
      },
      () => {
        apps.length = 0;
      },
    );
    return apps;
  }

  /** Goes out through the JavaScript stack until something is found, first through few frames, then through all. */
  private nearest<T>(
    caller: (...args: never[]) => unknown,
    look: (file: string, name: string) => { readonly found: T } | undefined,
    restart: () => void = () => undefined,
  ): T | undefined {
    const { stackTraceLimit, prepareStackTrace } = Error;
    try {
      Error.prepareStackTrace = (_error, sites) => sites;
      for (const depth of [NEAR, stackTraceLimit]) {
        Error.stackTraceLimit = depth;
        restart();
        const holder: { stack?: readonly NodeJS.CallSite[] } = {};
        Error.captureStackTrace(holder, caller);
        for (const site of holder.stack ?? []) {
          const file = site.getFileName();
          if (file === null) continue;
          const answer = look(file, site.getFunctionName()?.split('.').at(-1) ?? '');
          if (answer !== undefined) return answer.found;
        }
      }
      return undefined;
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
      Error.prepareStackTrace = prepareStackTrace;
    }
  }

  private alLine(script: Script, jsLine: number): number {
    const { lines } = script.emitted;
    for (let index = jsLine - 1; index >= 0; index--)
      if (lines[index] !== 0 && lines[index] !== undefined) return lines[index]!;
    return 0;
  }
}

function typeName({ kind }: AnyObjectSymbol): string {
  return kind === 'codeunit' ? 'CodeUnit' : kind[0]!.toUpperCase() + kind.slice(1);
}

/** Names that need quotes in AL have them here too. */
function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `"${name}"`;
}

function routineName({ procedure, element }: BoundRoutine): string {
  const isTrigger = procedure.declaration.kind === 'trigger';
  const name = element === undefined ? procedure.name : `${element} - ${procedure.name}`;
  return quoted(name) + (isTrigger ? '(Trigger)' : '');
}

/** The platform counts lines from the `begin` of a procedure. */
function firstLine({ procedure: { declaration } }: BoundRoutine): number {
  const { source, start, body } = declaration;
  return source.position(body?.start ?? start).line;
}
