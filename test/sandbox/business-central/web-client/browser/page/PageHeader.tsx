import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { ArrowLeft, ChevronDown, ChevronUp, CircleQuestionMark, Eye, Pencil, Plus, Trash } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type OpenForm, useSession, useSnapshot } from '../session/hooks.ts';
import { useEventListener } from '../shell/use-event-listener.ts';
import { hasNoFocus } from '../shell/use-focus-of-before.ts';
import { ActionBar } from './ActionBar.tsx';

interface Props extends OpenForm {
  readonly isInDialog: boolean;
  /** Takes the focus, so that what opened is read aloud and keys reach it. */
  readonly hasFocus: boolean;
  /** Beside the caption. */
  readonly beside?: ReactNode;
  /** At the right end of the bar. */
  readonly tools?: ReactNode;
}

export function PageHeader({ definition, state, isInDialog, hasFocus, beside, tools }: Props) {
  const session = useSession();
  const isFirst = useSnapshot(({ forms }) => forms[0]?.form === definition.form);
  const heading = useRef<HTMLHeadingElement>(null);
  const { form } = definition;
  const isOpened = useRef(false);
  useEffect(() => {
    if (hasFocus && (!isOpened.current || hasNoFocus())) heading.current?.focus();
    isOpened.current = true;
  }, [hasFocus]);
  const close = () => void session.send({ form, command: 'close', button: 'close' });
  return (
    <div className="page-header">
      <div className="page-title">
        {!isFirst && !isInDialog && (
          <ActionIcon variant="subtle" aria-label="Back" onClick={close}>
            <ArrowLeft size={20} aria-hidden />
          </ActionIcon>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {state.caption}
          {state.dataCaption !== '' && <span className="data-caption"> {state.dataCaption}</span>}
        </h1>
        {beside}
        {definition.about !== undefined && <About title={definition.about.title} text={definition.about.text} />}
        {!definition.isList && <SaveState definition={definition} state={state} />}
      </div>
      <ActionBar definition={definition} state={state}>
        {tools}
        <StandardActions definition={definition} state={state} />
      </ActionBar>
      {definition.instruction !== '' && <p className="instruction">{definition.instruction}</p>}
    </div>
  );
}

function SaveState({ state }: OpenForm) {
  if (!state.isEditable || state.mode === 'view') return null;
  return (
    <span className="save-state" aria-live="polite">
      {state.isDirty ? 'Not saved' : 'Saved'}
    </span>
  );
}

function About({ title, text }: { readonly title: string; readonly text: string }) {
  const [isOpen, setIsOpen] = useState(false);
  useEventListener(
    'keydown',
    (event) => {
      if (!isOpen || event.key !== 'Escape') return;
      event.preventDefault();
      setIsOpen(false);
    },
    'before',
  );
  return (
    <div className="about">
      <ActionIcon
        variant="subtle"
        aria-label={title === '' ? 'About this page' : title}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <CircleQuestionMark size={18} aria-hidden />
      </ActionIcon>
      {isOpen && (
        <div className="about-text" role="note">
          <strong>{title}</strong>
          <p>{text}</p>
        </div>
      )}
    </div>
  );
}

/** What every page offers as far as it allows it: new, edit, delete, and on cards the way to the neighbours. */
export function StandardActions({ definition, state }: OpenForm) {
  const session = useSession();
  const { form, isList } = definition;
  const isViewing = state.mode === 'view';
  const canChange = isViewing ? state.canGoToEdit : state.canModify || state.canInsert;
  return (
    <>
      {state.canInsert && (
        <Tooltip label="Create a new entry (Alt+N)">
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<Plus size={16} aria-hidden />}
            onClick={() => void session.send({ form, command: 'newRow' })}
          >
            New
          </Button>
        </Tooltip>
      )}
      {state.canEditCard && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={state.current === undefined}
          leftSection={<Pencil size={16} aria-hidden />}
          onClick={() => void session.send({ form, command: 'openRow', bookmark: state.current ?? '', mode: 'edit' })}
        >
          Edit
        </Button>
      )}
      {canChange && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={isViewing ? <Pencil size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
          onClick={() => void session.send({ form, command: 'mode', mode: isViewing ? 'edit' : 'view' })}
        >
          {isViewing ? (isList ? 'Edit List' : 'Edit') : isList ? 'View List' : 'View'}
        </Button>
      )}
      {state.canDelete && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={state.current === undefined}
          leftSection={<Trash size={16} aria-hidden />}
          onClick={() =>
            void session.send({
              form,
              command: 'deleteRow',
              ...(state.selection.length > 1 ? { bookmarks: state.selection } : {}),
            })
          }
        >
          Delete
        </Button>
      )}
      {!isList && !definition.isModal && (
        <>
          <ActionIcon
            variant="subtle"
            aria-label="Previous record"
            onClick={() => void session.send({ form, command: 'move', to: 'previous' })}
          >
            <ChevronUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            aria-label="Next record"
            onClick={() => void session.send({ form, command: 'move', to: 'next' })}
          >
            <ChevronDown size={18} aria-hidden />
          </ActionIcon>
        </>
      )}
    </>
  );
}
