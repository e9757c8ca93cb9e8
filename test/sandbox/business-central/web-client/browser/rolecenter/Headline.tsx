import type { ControlNode, FieldNode } from '../../../page-engine/page-model.ts';
import { type OpenForm, useSession } from '../session/hooks.ts';

/** One or more sentences in large letters; a sentence may lead to what it speaks of. */
export function Headline({ definition, state }: OpenForm) {
  const session = useSession();
  const shown = definition.areas.flatMap(fieldsOf).filter(({ name }) => state.fields[name]?.isVisible !== false);
  return (
    <section className="headline" data-page={definition.pageId} aria-label={state.caption}>
      {shown.map((node) => {
        const { qualifier, payload } = partsOf(state.fields[node.name]?.text ?? '');
        if (payload.length === 0) return null;
        const text = payload.map(({ text, isEmphasized }) =>
          isEmphasized ? <em key={text}>{text}</em> : <span key={text}>{text}</span>,
        );
        return (
          <p key={node.name}>
            {qualifier !== '' && <span className="qualifier">{qualifier}</span>}
            {node.hasDrillDown ? (
              <button
                type="button"
                className="link"
                onClick={() => void session.send({ form: definition.form, command: 'drillDown', field: node.name })}
              >
                {text}
              </button>
            ) : (
              text
            )}
          </p>
        );
      })}
    </section>
  );
}

function fieldsOf(node: ControlNode): FieldNode[] {
  if (node.kind === 'field') return [node];
  return 'children' in node ? node.children.flatMap(fieldsOf) : [];
}

/** A headline may mark its parts: `<qualifier>…</qualifier><payload>… <emphasize>…</emphasize></payload>`. */
function partsOf(text: string): {
  qualifier: string;
  payload: { readonly text: string; readonly isEmphasized: boolean }[];
} {
  const inside = (tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'i').exec(text)?.[1];
  const payload = inside('payload') ?? text.replace(/<qualifier>[\s\S]*?<\/qualifier>/i, '');
  return {
    qualifier: inside('qualifier') ?? '',
    payload: payload
      .split(/(<emphasize>[\s\S]*?<\/emphasize>)/i)
      .filter((piece) => piece !== '')
      .map((piece) => ({ text: piece.replace(/<\/?emphasize>/gi, ''), isEmphasized: /^<emphasize>/i.test(piece) })),
  };
}
