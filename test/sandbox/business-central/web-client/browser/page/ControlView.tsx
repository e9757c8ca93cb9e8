import type { ControlNode } from '../../../page-engine/page-model.ts';
import { FieldRow } from '../fields/FieldRow.tsx';
import { Grid } from '../list/Grid.tsx';
import { CueGroup } from '../rolecenter/CueGroup.tsx';
import { type OpenForm, useFormState } from '../session/hooks.ts';
import { PartView } from './PartView.tsx';

export interface NodeProps<N extends ControlNode> extends OpenForm {
  readonly node: N;
}

export function controlKey(node: ControlNode): string {
  return `${node.kind} ${node.name}`;
}

export function ControlView({ definition, state, node }: NodeProps<ControlNode>) {
  const now = state.controls[node.name];
  if (now?.isVisible === false) return null;
  const caption = now?.caption || node.caption;
  switch (node.kind) {
    case 'field': {
      const field = state.fields[node.name];
      if (field === undefined) return null;
      const isEditable = state.isEditable && state.mode !== 'view';
      return <FieldRow form={definition.form} node={node} state={field} isEditable={isEditable} />;
    }
    case 'label':
      return node.showCaption ? <p className="label">{caption}</p> : null;
    case 'part':
      return <Part definition={definition} state={state} node={node} />;
    case 'unsupported':
      return (
        <p className="unsupported">
          {caption}: {node.what} is not drawn here.
        </p>
      );
    case 'cuegroup':
      return <CueGroup definition={definition} state={state} node={node} />;
    case 'repeater':
      return <Grid definition={definition} state={state} />;
    default:
      return (
        <section className={`group ${node.kind} ${node.arrangement}`.trim()}>
          {node.showCaption && caption !== '' && <h3>{caption}</h3>}
          {node.instruction !== '' && <p className="instruction">{node.instruction}</p>}
          <div className="fields">
            {node.children.map((child) => (
              <ControlView key={controlKey(child)} definition={definition} state={state} node={child} />
            ))}
          </div>
        </section>
      );
  }
}

function Part({ definition, node }: NodeProps<Extract<ControlNode, { kind: 'part' }>>) {
  const part = definition.parts.find(({ form }) => form === node.form);
  const partState = useFormState(node.form);
  if (part === undefined || partState === undefined) return null;
  const caption = node.showCaption ? node.caption || partState.caption : '';
  return <PartView definition={part} state={partState} caption={caption} isFactBox={node.isFactBox} />;
}
