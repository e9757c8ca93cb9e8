import { ActionIcon, Tooltip } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { PanelRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { OpenForm } from '../session/hooks.ts';
import { useEventListener } from '../shell/use-event-listener.ts';
import { FactBoxes, hasFactBoxes } from './FactBoxes.tsx';

/** Below this width the page needs the room itself; the details are then drawn over it when they are asked for. */
const ROOMY = '(min-width: 1100px)';

/** FactBoxes beside the page, and the button that shows or hides them. */
export function useDetailsPane(
  { definition, state }: OpenForm,
  isTop: boolean,
): { readonly button: ReactNode; readonly pane: ReactNode } {
  const isRoomy = useMediaQuery(ROOMY, true, { getInitialValueInEffect: false });
  const [chosen, setChosen] = useState<boolean>();
  const isShown = chosen ?? isRoomy;
  const exists = hasFactBoxes(definition, state);
  useEventListener('keydown', (event) => {
    if (!isTop || !exists || event.key !== 'F2' || !event.altKey) return;
    event.preventDefault();
    setChosen(!isShown);
  });
  if (!exists) return { button: null, pane: null };
  return {
    button: (
      <Tooltip label="Show or hide details (Alt+F2)">
        <ActionIcon
          variant="subtle"
          aria-label="Details pane"
          aria-pressed={isShown}
          onClick={() => setChosen(!isShown)}
        >
          <PanelRight size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
    ),
    pane: isShown && <FactBoxes definition={definition} state={state} />,
  };
}
