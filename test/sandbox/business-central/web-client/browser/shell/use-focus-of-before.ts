import { useEffect, useState } from 'react';

/** Gives the focus back to what had it when a dialog opened, unless closing it gave the focus to something else. */
export function useFocusOfBefore(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (hasNoFocus() && before instanceof HTMLElement) before.focus();
    },
    [before],
  );
}

/** Nothing hears the keys: what had the focus is gone or disabled. */
export function hasNoFocus(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled');
}
