/** What happens when a user invokes an action. */
import { AlError, UnsupportedAlError } from '../runtime/errors/al-error.ts';
import type { DesignRun } from '../runtime/session/page-design.ts';
import { FilterGroup } from './constants.ts';
import type { Form } from './form.ts';
import type { PlacedAction } from './form-elements.ts';
import type { PageMode } from './page-model.ts';
import { setConditions, setView } from './record-filters.ts';

export function invokeAction(form: Form, placed: PlacedAction): void {
  const { action } = placed;
  const caption = action.properties.get('caption') ?? action.name;
  if (!form.rules.isActionVisible(placed))
    throw new AlError('NotVisible', `The action '${caption}' on the page ${form.page.Caption()} is not available.`);
  if (!form.rules.isActionEnabled(placed))
    throw new AlError('NotEnabled', `The action '${caption}' on the page ${form.page.Caption()} is not enabled.`);
  // Whoever acts has left the field: what was entered is saved first.
  for (const part of form.parts.values()) part.save();
  form.save();
  const before = form.hasSource ? form.record.f.slice() : undefined;
  const goBack = form.wayBack();
  try {
    runCode(form, placed);
  } catch (error) {
    goBack();
    throw error;
  }
  form.refreshAfterCode(before);
}

function runCode(form: Form, placed: PlacedAction): void {
  const { action } = placed;
  const triggers = (name: string): void => {
    for (const code of action.triggers.get(name) ?? []) form.page.call(code);
  };
  form.page.raiseEvent('OnBeforeActionEvent', action.name);
  triggers('onbeforeaction');
  triggers('onaction');
  if (action.run !== undefined) runObject(form, placed, action.run);
  triggers('onafteraction');
  form.page.raiseEvent('OnAfterActionEvent', action.name);
}

function runObject(form: Form, { action }: PlacedAction, run: DesignRun): void {
  switch (run.kind) {
    case 'page':
      runPage(form, run, (action.properties.get('runpagemode') ?? 'edit').toLowerCase() as PageMode, {
        onRecord: action.properties.get('runpageonrec')?.toLowerCase() === 'true',
        modal: action.properties.get('runpagemodal')?.toLowerCase() === 'true',
      });
      return;
    case 'codeunit':
      form.session.runCodeunit$(run.id, form.hasSource ? form.record : undefined);
      return;
    case 'report': {
      const report = form.session.newReport(run.id);
      if (form.hasSource) report.SetTableView(form.record);
      report.Run();
      return;
    }
    default:
      throw new UnsupportedAlError(`running ${run.kind} ${run.name}`);
  }
}

function runPage(form: Form, run: DesignRun, mode: PageMode, how: { onRecord: boolean; modal: boolean }): void {
  const page = form.session.openPage(run.id);
  page.openMode = mode;
  if (page.hasSource) {
    if (how.onRecord && form.hasSource && form.page.info.sourceTableId === page.info.sourceTableId)
      page.show(form.record);
    // RunPageView first: a link wins where both filter the same field.
    const source = form.hasSource ? form.record : undefined;
    if (run.view !== undefined) setView(page.rec, run.view, FilterGroup.exec, source);
    setConditions(page.rec, run.links, FilterGroup.user, source);
  }
  if (how.modal) page.RunModal();
  else page.Run();
}
