import { Tooltip } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { FieldNode, FieldState, FormId } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';
import { FieldEditor, isNumber } from './FieldEditor.tsx';
import { FieldValue } from './FieldValue.tsx';

export interface FieldProps {
  readonly form: FormId;
  readonly node: FieldNode;
  readonly state: FieldState;
  readonly isEditable: boolean;
}

/** A field of a card: its caption, and its value to read or to change. */
export function FieldRow({ form, node, state, isEditable }: FieldProps) {
  const id = useId();
  const session = useSession();
  if (!state.isVisible) return null;
  const editable = isEditable && state.isEditable && state.isEnabled;
  const caption = (
    <Tooltip label={node.toolTip} disabled={node.toolTip === ''} position="bottom-start">
      <span className="caption-text">
        {state.caption || node.caption}
        {state.isMandatory && editable && isEmpty(node, state) && <span className="mandatory"> *</span>}
      </span>
    </Tooltip>
  );
  const assistEdit = node.hasAssistEdit && editable && (
    <button
      type="button"
      className="assist-edit"
      aria-label={`More about ${state.caption || node.caption}`}
      onClick={() => void session.send({ form, command: 'assistEdit', field: node.name })}
    >
      …
    </button>
  );
  const kind = `${node.multiLine ? ' multi-line' : ''}${isNumber(node) ? ' number' : ''}`;
  const className = `field${kind}${state.error === undefined ? '' : ' in-error'}`;
  if (!editable) {
    return (
      <Labelled id={id} className={className} caption={node.showCaption ? caption : undefined}>
        <FieldValue form={form} node={node} state={state} />
      </Labelled>
    );
  }
  return (
    <div className={className}>
      <label htmlFor={`${id}-input`} className={node.showCaption ? 'caption' : 'visually-hidden'}>
        {caption}
      </label>
      <div className="value">
        <FieldEditor id={`${id}-input`} form={form} node={node} state={state} />
        {assistEdit}
      </div>
    </div>
  );
}

/** The star of a mandatory field goes once there is something in it. */
function isEmpty(node: FieldNode, { text }: FieldState): boolean {
  return text.trim() === '' || (isNumber(node) && Number(text) === 0);
}

interface LabelledProps {
  readonly id: string;
  readonly className: string;
  readonly caption: ReactNode;
  readonly children: ReactNode;
}

function Labelled({ id, className, caption, children }: LabelledProps) {
  if (caption === undefined) return <div className={`${className} without-caption`}>{children}</div>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame and takes part in forms; this only names a value
    <div className={className} role="group" aria-labelledby={id}>
      <span id={id} className="caption">
        {caption}
      </span>
      <div className="value">{children}</div>
    </div>
  );
}
