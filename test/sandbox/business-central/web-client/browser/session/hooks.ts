import { createContext, useContext, useSyncExternalStore } from 'react';
import type { FormDefinition, FormId, FormState } from '../../../page-engine/page-model.ts';
import type { ClientSession } from './client-session.ts';
import type { LoadedRows } from './rows.ts';
import type { Snapshot } from './snapshot.ts';

export const SessionContext = createContext<ClientSession | undefined>(undefined);

export function useSession(): ClientSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('There is no session around this component');
  return session;
}

/** A piece of the snapshot; the component draws again when the piece is another one. */
export function useSnapshot<T>(select: (snapshot: Snapshot) => T): T {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session.snapshot()));
}

export function useFormState(form: FormId): FormState | undefined {
  return useSnapshot(({ states }) => states.get(form));
}

export function useRows(form: FormId): LoadedRows | undefined {
  return useSnapshot(({ rows }) => rows.get(form));
}

/** A form with the state it has now; what draws a form gets both. */
export interface OpenForm {
  readonly definition: FormDefinition;
  readonly state: FormState;
}
