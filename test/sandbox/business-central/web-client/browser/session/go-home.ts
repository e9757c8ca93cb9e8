import type { ClientSession } from './client-session.ts';
import { closeTop } from './place.ts';

/** Closes all pages over the role centre; false when one of them did not close. */
export async function goHome(session: ClientSession): Promise<boolean> {
  for (;;) {
    const { forms } = session.snapshot();
    if (forms.length <= 1) return true;
    await closeTop(session);
    if (session.snapshot().forms.length >= forms.length) return false;
  }
}
