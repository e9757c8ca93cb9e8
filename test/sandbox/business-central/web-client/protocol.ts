/** What travels between the browser and the host, beside the page engine's own messages. */
import type { ClientCommand, ServerMessage } from '../page-engine/page-model.ts';

/** One who may sign in. There are no passwords: the token in the address is the key to the house. */
export interface ClientUser {
  readonly name: string;
  readonly fullName: string;
  /** What they do, for the sign-in page. */
  readonly role: string;
}

export type FromBrowser =
  | { readonly type: 'signIn'; readonly user: string }
  | { readonly type: 'command'; readonly id: number; readonly command: ClientCommand };

export type ToBrowser =
  | ServerMessage
  | { readonly type: 'hello'; readonly company: string; readonly users: readonly ClientUser[] }
  | { readonly type: 'signedIn'; readonly user: ClientUser }
  /** The session is over: a fault of the host, never an error of AL. */
  | { readonly type: 'failed'; readonly text: string };
