import type {
  CommandError,
  FormDefinition,
  FormId,
  FormState,
  NotificationView,
  Question,
} from '../../../page-engine/page-model.ts';
import type { ClientUser } from '../../protocol.ts';
import type { LoadedRows } from './rows.ts';

/** Something the user has to read or answer before going on. */
export type Prompt =
  | { readonly kind: 'question'; readonly key: number; readonly question: Question }
  | { readonly kind: 'message'; readonly key: number; readonly text: string }
  | { readonly kind: 'error'; readonly key: number; readonly error: CommandError };

/** Everything the app draws; replaced as a whole at each change. */
export interface Snapshot {
  readonly phase: 'connecting' | 'signIn' | 'open' | 'ended';
  readonly company: string;
  readonly users: readonly ClientUser[];
  readonly user: ClientUser | undefined;
  /** Why the session ended. */
  readonly fault: string;
  /** Pages in the order they were opened; the last one is on top. */
  readonly forms: readonly FormDefinition[];
  /** By form, parts included. */
  readonly states: ReadonlyMap<FormId, FormState>;
  readonly rows: ReadonlyMap<FormId, LoadedRows>;
  readonly prompts: readonly Prompt[];
  readonly notifications: readonly NotificationView[];
  readonly progress: readonly string[];
  readonly isBusy: boolean;
}

export const beforeConnecting: Snapshot = {
  phase: 'connecting',
  company: '',
  users: [],
  user: undefined,
  fault: '',
  forms: [],
  states: new Map(),
  rows: new Map(),
  prompts: [],
  notifications: [],
  progress: [],
  isBusy: false,
};
