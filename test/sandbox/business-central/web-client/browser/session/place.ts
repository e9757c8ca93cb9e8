/**
 * Where the user is, kept in the browser's history: the address names the top page and its record, the history entry
 * all pages below it. So reload comes back to the same place, and the browser's back button closes the top page.
 */
import { type FormDefinition, type FormId, type FormState, isNewRow } from '../../../page-engine/page-model.ts';
import type { ClientSession } from './client-session.ts';

interface OpenPlace {
  /** Valid only as long as the session. */
  readonly form: FormId;
  readonly pageId: number;
  readonly bookmark: string;
  /** What the server needs to open the page there again. */
  readonly place: string;
  /** Pages that hold up AL come back only with the action that opened them. */
  readonly canReopen: boolean;
}

interface HistoryEntry {
  readonly places: readonly OpenPlace[];
}

export class PlaceKeeper {
  readonly #session: ClientSession;
  #places: readonly OpenPlace[] = [];
  /** Steps in the history that we made ourselves and need no action when the browser tells us. */
  #ownSteps = 0;
  #isTravelling = true;

  constructor(session: ClientSession) {
    this.#session = session;
  }

  /** Opens the role centre and on it what the history entry or the address names. */
  async open(): Promise<void> {
    await this.#session.send({ command: 'openRoleCenter' });
    const entry = history.state as HistoryEntry | null;
    const asked = new URLSearchParams(location.search);
    if (entry === null) {
      // Below the page of the address is the role centre, for the back button as for the page's own. The address stays
      // as it was given until its page is open, so that it is still there for who reloads before.
      this.#places = this.#current();
      await this.#openAddress(asked);
      this.#write('replaceState');
      if (this.#session.snapshot().forms.length > 1) this.#write('pushState');
    } else for (const place of entry.places.filter(({ canReopen }) => canReopen)) await this.#reopen(place);
    this.#arrive();
    this.#session.subscribe(() => this.#follow());
    addEventListener('popstate', (event) => void this.#travel(event.state as HistoryEntry | null));
  }

  async #openAddress(parameters: URLSearchParams): Promise<void> {
    const pageId = Number(parameters.get('page'));
    const bookmark = parameters.get('bookmark');
    if (!Number.isInteger(pageId) || pageId < 1) return;
    await this.#session.send({ command: 'openPage', pageId, ...(bookmark === null ? {} : { bookmark }) });
  }

  async #reopen({ pageId, place }: OpenPlace): Promise<void> {
    await this.#session.send({ command: 'openPage', pageId, place });
  }

  #follow(): void {
    if (this.#isTravelling) return;
    const before = this.#places;
    const places = this.#current();
    this.#places = places;
    if (places.length > before.length) this.#write('pushState');
    else if (places.length < before.length) {
      this.#ownSteps++;
      history.go(places.length - before.length);
    } else if (JSON.stringify(places) !== JSON.stringify(before)) this.#write('replaceState');
  }

  /** The browser went to another entry of the history: pages close or open until they are those of the entry. */
  async #travel(entry: HistoryEntry | null): Promise<void> {
    if (this.#ownSteps > 0) {
      this.#ownSteps--;
      this.#write('replaceState');
      return;
    }
    // A question must be answered, not walked away from.
    if (this.#session.snapshot().prompts.length > 0) {
      this.#write('pushState');
      return;
    }
    this.#isTravelling = true;
    // What is being typed is sent as its field loses the focus.
    (document.activeElement as HTMLElement | null)?.blur();
    const wanted = entry?.places ?? [];
    const shared = wanted.filter((place, index) => place.form === this.#places[index]?.form).length;
    await this.#closeDownTo(Math.max(shared, 1));
    const { forms } = this.#session.snapshot();
    if (forms.length === shared)
      for (const place of wanted.slice(shared)) if (place.canReopen) await this.#reopen(place);
    this.#arrive();
  }

  async #closeDownTo(count: number): Promise<void> {
    for (;;) {
      const { forms } = this.#session.snapshot();
      if (forms.length <= count) return;
      await closeTop(this.#session);
      // A page may refuse to close; then the user stays on it.
      if (this.#session.snapshot().forms.length >= forms.length) return;
    }
  }

  #arrive(): void {
    this.#isTravelling = false;
    this.#places = this.#current();
    this.#write('replaceState');
  }

  #current(): OpenPlace[] {
    const { forms, states } = this.#session.snapshot();
    return forms.map((definition) => placeOf(definition, states.get(definition.form)));
  }

  #write(how: 'pushState' | 'replaceState'): void {
    history[how]({ places: this.#places } satisfies HistoryEntry, '', addressOf(this.#places));
  }
}

/** Closes the top page as its cross does. */
export async function closeTop(session: ClientSession): Promise<void> {
  const top = session.snapshot().forms.at(-1);
  if (top !== undefined) await session.send({ form: top.form, command: 'close', button: closingButton(top) });
}

export function closingButton(definition: FormDefinition) {
  return definition.closeButtons.includes('cancel') ? 'cancel' : 'close';
}

function placeOf(definition: FormDefinition, state: FormState | undefined): OpenPlace {
  return {
    form: definition.form,
    pageId: definition.pageId,
    bookmark: isNewRow(state?.current) ? '' : (state?.current ?? ''),
    place: state?.place ?? '',
    canReopen: !definition.isModal && definition.pageType !== 'RoleCenter',
  };
}

function addressOf(places: readonly OpenPlace[]): string {
  const parameters = new URLSearchParams(location.search);
  const top = places.findLast(({ canReopen }) => canReopen);
  parameters.delete('page');
  parameters.delete('bookmark');
  if (top !== undefined) parameters.set('page', String(top.pageId));
  if (top !== undefined && top.bookmark !== '') parameters.set('bookmark', top.bookmark);
  return `?${parameters}`;
}
