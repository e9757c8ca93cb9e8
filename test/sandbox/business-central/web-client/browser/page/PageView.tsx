import { RoleCenter } from '../rolecenter/RoleCenter.tsx';
import type { OpenForm } from '../session/hooks.ts';
import { CardPage } from './CardPage.tsx';
import { ListPage } from './ListPage.tsx';

export interface PageProps extends OpenForm {
  /** No dialog is over it, so that it may take the focus. */
  readonly isTop: boolean;
  readonly isInDialog?: boolean;
}

export function PageView(props: PageProps) {
  if (props.definition.pageType === 'RoleCenter') return <RoleCenter {...props} />;
  return props.definition.isList ? <ListPage {...props} /> : <CardPage {...props} />;
}
