import { Check } from 'lucide-react';
import type { CellState, FieldNode, FormId } from '../../../page-engine/page-model.ts';
import { useSession } from '../session/hooks.ts';

interface Props {
  readonly form: FormId;
  readonly node: FieldNode;
  readonly state: Pick<CellState, 'text' | 'value' | 'style'>;
  /** Row of a list the value belongs to. */
  readonly bookmark?: string;
  /** Links of a list's other cells are reached through the cell, so that Tab leaves the list. */
  readonly isTabStop?: boolean;
}

/** A value that is only read; behind a link stand the entries it is made of, or a page of the web. */
export function FieldValue({ form, node, state, bookmark, isTabStop = true }: Props) {
  const session = useSession();
  const className = `read-only style-${state.style}`;
  if (node.type === 'media' || node.type === 'blob')
    return <span className={className}>{`(${node.type} values are not drawn here)`}</span>;
  if (node.type === 'boolean') return <BooleanValue isOn={state.value === 'true'} className={className} />;
  if (state.text === '') return <span className={className} />;
  if (node.hasDrillDown) {
    const drillDown = () =>
      session.send({ form, command: 'drillDown', field: node.name, ...(bookmark === undefined ? {} : { bookmark }) });
    return (
      <button
        type="button"
        className={`link ${className}`}
        tabIndex={isTabStop ? undefined : -1}
        onClick={(event) => {
          event.stopPropagation();
          void drillDown();
        }}
      >
        {state.text}
      </button>
    );
  }
  const address = addressOf(node.extendedType, state.text);
  if (address !== undefined) {
    return (
      <a className={className} href={address} target="_blank" rel="noreferrer" tabIndex={isTabStop ? undefined : -1}>
        {state.text}
      </a>
    );
  }
  if (node.extendedType === 'Masked') return <span className={className}>••••••</span>;
  return <span className={`${className}${node.multiLine ? ' long-text' : ''}`}>{state.text}</span>;
}

function BooleanValue({ isOn, className }: { readonly isOn: boolean; readonly className: string }) {
  return (
    <span className={`boolean ${className}`}>
      {isOn && <Check size={16} aria-hidden />}
      <span className="visually-hidden">{isOn ? 'Yes' : 'No'}</span>
    </span>
  );
}

function addressOf(extendedType: string, text: string): string | undefined {
  if (extendedType === 'URL' && /^https?:\/\//i.test(text)) return text;
  if (extendedType === 'EMail') return `mailto:${text}`;
  if (extendedType === 'PhoneNo') return `tel:${text}`;
  return undefined;
}
