import { useRef } from 'react';
import type { ActionNode } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';
import { closingButton } from '../session/place.ts';
import { SEARCH_CLASS } from './TellMe.tsx';
import { useEventListener } from './use-event-listener.ts';

/** Keys that work anywhere on a page, as users of Business Central know them, and those of the page's own actions. */
export function useShortcuts(): void {
  const session = useSession();
  // A menu that closes on Escape is gone by the time the key has come to the page.
  const wasInPopup = useRef(false);
  useEventListener(
    'keydown',
    ({ key }) => {
      wasInPopup.current = key === 'Escape' && isInPopup();
    },
    'before',
  );
  useEventListener('keydown', (event) => {
    const { forms, states, prompts } = session.snapshot();
    const top = forms.at(-1);
    const state = top === undefined ? undefined : states.get(top.form);
    if (event.defaultPrevented || top === undefined || state === undefined) return;
    if (prompts.length > 0 || document.querySelector(`.${SEARCH_CLASS}`) !== null) return;
    const { form } = top;
    const leaveField = () => (document.activeElement as HTMLElement | null)?.blur();
    const run = (action: () => unknown) => {
      event.preventDefault();
      leaveField();
      action();
    };
    const keys = keysOf(event);
    const action = actionFor(top.actions, keys);
    if (keys === 'F5') return run(() => session.send({ form, command: 'refresh' }));
    if (keys === 'Escape' && forms.length > 1 && !wasInPopup.current)
      return run(() => session.send({ form, command: 'close', button: closingButton(top) }));
    if (keys === 'Alt+N' && state.canInsert) return run(() => session.send({ form, command: 'newRow' }));
    if (keys === 'Ctrl+Enter' && top.closeButtons[0] !== undefined) {
      const button = top.closeButtons[0];
      return run(() => session.send({ form, command: 'close', button }));
    }
    if ((keys === 'Ctrl+F' || keys === 'F3') && focusSearch()) return event.preventDefault();
    if (action !== undefined && state.actions[action.name]?.isEnabled === true)
      return run(() => session.send({ form, command: 'action', action: action.name }));
  });
}

function keysOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [event.ctrlKey && 'Ctrl', event.altKey && 'Alt', event.shiftKey && 'Shift', key].filter(Boolean).join('+');
}

function actionFor(nodes: readonly ActionNode[], keys: string): ActionNode | undefined {
  for (const node of nodes) {
    if (node.kind === 'action' && node.shortcut.toLowerCase() === keys.toLowerCase()) return node;
    const found = actionFor(node.children, keys);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Menus and drop-downs close themselves on Escape. */
function isInPopup(): boolean {
  const popups = document.querySelectorAll('[role=menu], [data-combobox-dropdown], [role=listbox]');
  return [...popups].some((popup) => popup.checkVisibility());
}

function focusSearch(): boolean {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[type=search]');
  const box = boxes[boxes.length - 1];
  box?.focus();
  return box !== undefined;
}
