import { useEffect, useRef } from 'react';
import type { FormDefinition } from '../../../page-engine/page-model.ts';
import { RoleCenterBar } from '../rolecenter/RoleCenterBar.tsx';
import { useFormState, useSnapshot } from '../session/hooks.ts';
import { hasNoFocus } from '../shell/use-focus-of-before.ts';
import { ModalForm } from './ModalForm.tsx';
import { Notifications } from './Notifications.tsx';
import { PageView } from './PageView.tsx';

/** Pages that are open: the top one is drawn, and over it the dialogs that hold it up. */
export function FormStack() {
  const forms = useSnapshot((snapshot) => snapshot.forms);
  const firstModal = forms.findIndex(isDialog);
  const pages = firstModal < 0 ? forms : forms.slice(0, firstModal);
  const modals = firstModal < 0 ? [] : forms.slice(firstModal);
  const page = pages.at(-1);
  const roleCenter = forms.find(({ pageType }) => pageType === 'RoleCenter');
  return (
    <>
      {roleCenter !== undefined && <RoleCenterBar definition={roleCenter} />}
      <Notifications />
      {page !== undefined && <OpenPage key={page.form} definition={page} isTop={modals.length === 0} />}
      {modals.map((definition, index) => (
        <ModalForm key={definition.form} definition={definition} isTop={index === modals.length - 1} />
      ))}
    </>
  );
}

/** Wizards and dialogs look the same whether AL waits for them or not. */
export function isDialog({ isModal, pageType }: FormDefinition): boolean {
  return isModal || ['NavigatePage', 'StandardDialog', 'ConfirmationDialog'].includes(pageType);
}

function OpenPage({ definition, isTop }: { readonly definition: FormDefinition; readonly isTop: boolean }) {
  const state = useFormState(definition.form);
  const company = useSnapshot((snapshot) => snapshot.company);
  const isInterrupted = useSnapshot(({ prompts }) => prompts.length > 0);
  const page = useRef<HTMLElement>(null);
  // The button that a user pressed may be disabled by what it did; keys would reach nothing then.
  useEffect(() => {
    if (!isTop || isInterrupted || !hasNoFocus()) return;
    const place = definition.isList ? '[data-cell=active]' : 'h1';
    page.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
  });
  const title = state === undefined ? company : [state.caption, state.dataCaption].filter(Boolean).join(' - ');
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (state === undefined) return null;
  return (
    <main ref={page} className="page" data-page={definition.pageId}>
      <PageView definition={definition} state={state} isTop={isTop} />
    </main>
  );
}
