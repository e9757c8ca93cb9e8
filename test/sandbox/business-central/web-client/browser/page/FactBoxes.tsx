import type { ControlNode, FormDefinition, FormState } from '../../../page-engine/page-model.ts';
import type { OpenForm } from '../session/hooks.ts';
import { ControlView, controlKey } from './ControlView.tsx';

function nodesOf(definition: FormDefinition): readonly ControlNode[] {
  const area = definition.areas.find(({ name }) => name.toLowerCase() === 'factboxes');
  return area !== undefined && 'children' in area ? area.children : [];
}

export function hasFactBoxes(definition: FormDefinition, state: FormState): boolean {
  return nodesOf(definition).some(({ name }) => state.controls[name]?.isVisible !== false);
}

/** Details of the current record beside the page. */
export function FactBoxes({ definition, state }: OpenForm) {
  return (
    <aside className="fact-boxes" aria-label="Details">
      {nodesOf(definition).map((node) => (
        <ControlView key={controlKey(node)} definition={definition} state={state} node={node} />
      ))}
    </aside>
  );
}
