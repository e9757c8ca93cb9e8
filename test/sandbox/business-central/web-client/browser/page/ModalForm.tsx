import { Button, Modal } from '@mantine/core';
import { useCallback, useEffect, useRef } from 'react';
import type { ActionNode, CloseButton, FormDefinition } from '../../../page-engine/page-model.ts';
import { FIELD_INPUTS } from '../fields/FieldEditor.tsx';
import { useFormState, useSession } from '../session/hooks.ts';
import { closingButton } from '../session/place.ts';
import { hasNoFocus, useFocusOfBefore } from '../shell/use-focus-of-before.ts';
import { ActionButton } from './ActionBar.tsx';
import { PageView } from './PageView.tsx';

const captions: Readonly<Record<CloseButton, string>> = {
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
};

interface Props {
  readonly definition: FormDefinition;
  readonly isTop: boolean;
}

/** A page that AL waits for, or one that was opened from such a page. */
export function ModalForm({ definition, isTop }: Props) {
  const session = useSession();
  const state = useFormState(definition.form);
  const page = useRef<HTMLDivElement>(null);
  useFocusOfBefore();
  const attach = useCallback((element: HTMLDivElement | null) => {
    page.current = element;
    if (element !== null) focusAtOnce(element);
  }, []);
  // The step of a guide takes the focus with it when it is left, and so does a button that is then disabled.
  useEffect(() => {
    if (isTop && page.current !== null && hasNoFocus()) focusFirst(page.current);
  });
  if (state === undefined) return null;
  const { form } = definition;
  const close = (button: CloseButton) => void session.send({ form, command: 'close', button });
  const isWizard = definition.pageType === 'NavigatePage';
  const isSmall = definition.pageType === 'StandardDialog' || definition.pageType === 'ConfirmationDialog';
  const footerActions = isWizard ? actionsOf(definition.actions).filter(({ inFooter }) => inFooter) : [];
  const shown = footerActions.filter(({ name }) => state.actions[name]?.isVisible !== false);
  const main = shown.findLast(({ name }) => state.actions[name]?.isEnabled !== false);
  return (
    <Modal
      opened
      onClose={() => close(closingButton(definition))}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={isWizard || isSmall ? [state.caption, state.dataCaption].filter(Boolean).join(' - ') : state.caption}
      size={isSmall ? 'lg' : isWizard ? '760px' : 'min(1200px, 94vw)'}
      className={`modal-form${isWizard ? ' wizard' : ''}`}
      stackId={form}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only passes the focus on to what is entered first */}
      <div
        ref={attach}
        className="modal-page"
        data-page={definition.pageId}
        tabIndex={-1}
        onFocus={({ target, currentTarget }) => target === currentTarget && focusFirst(currentTarget)}
      >
        <PageView definition={definition} state={state} isTop={isTop} isInDialog />
      </div>
      <div className="modal-footer">
        {shown.map((action) => (
          <ActionButton
            key={action.name}
            form={form}
            action={action}
            state={state}
            variant={action === main ? 'filled' : 'default'}
          />
        ))}
        {definition.closeButtons.map((button, index) => (
          <Button
            key={button}
            size="compact-md"
            variant={index === 0 && shown.length === 0 ? 'filled' : 'default'}
            onClick={() => close(button)}
          >
            {captions[button]}
          </Button>
        ))}
      </div>
    </Modal>
  );
}

/**
 * The dialog of the library takes the focus with a timer, and keys that come earlier would go to the page below. The
 * timer looks for this attribute: the rows of a list are drawn by then.
 */
function focusAtOnce(page: HTMLElement): void {
  const entry = entryOf(page);
  entry?.focus();
  (entry ?? page).setAttribute('data-autofocus', '');
}

/** What is entered first, or else the main button. */
function focusFirst(page: HTMLElement): void {
  const main = page.parentElement?.querySelector<HTMLElement>('.modal-footer [data-variant=filled]');
  (entryOf(page) ?? main)?.focus();
}

/** The row of a list one stands on, or the first field. */
function entryOf(page: HTMLElement): HTMLElement | null {
  const cell = page.querySelector<HTMLElement>('[data-cell=active]');
  return cell?.querySelector<HTMLElement>('input, select') ?? cell ?? page.querySelector<HTMLElement>(FIELD_INPUTS);
}

function actionsOf(nodes: readonly ActionNode[]): ActionNode[] {
  return nodes.flatMap((node) => (node.kind === 'action' ? [node] : actionsOf(node.children)));
}
