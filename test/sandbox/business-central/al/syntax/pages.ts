import type {
  ActionNode,
  ActionType,
  AnalysisView,
  ControlType,
  Expression,
  Identifier,
  MoveOperation,
  ObjectReference,
  PageModification,
  PageMove,
  PageNode,
  PlacementOperation,
  ViewNode,
} from './ast.ts';
import { parseExpression } from './expressions.ts';
import { noSections, parseBody, parseSection } from './members.ts';
import type { MemberHead } from './procedures.ts';
import { isName, parseAnyName, parseNames, parseObjectReference, type TokenStream } from './token-stream.ts';
import { Token } from './tokens.ts';

const CONTROLS: ReadonlySet<string> = new Set<ControlType>([
  'area',
  'group',
  'repeater',
  'grid',
  'fixed',
  'cuegroup',
  'field',
  'label',
  'part',
  'systempart',
  'chartpart',
  'usercontrol',
]);
const ACTIONS: ReadonlySet<string> = new Set<ActionType>([
  'area',
  'group',
  'action',
  'separator',
  'actionref',
  'systemaction',
  'fileuploadaction',
  'customaction',
]);
const PLACEMENTS: ReadonlySet<string> = new Set<PlacementOperation>(['addfirst', 'addlast', 'addafter', 'addbefore']);
const MOVES: ReadonlySet<string> = new Set<MoveOperation>(['movefirst', 'movelast', 'moveafter', 'movebefore']);

export function isPlacement(word: string): word is PlacementOperation {
  return PLACEMENTS.has(word);
}

/** The parts of a page, a page extension or a request page: each section adds to its list. */
export interface PageParts {
  readonly layout: PageNode[];
  readonly actions: ActionNode[];
  readonly views: ViewNode[];
  readonly analysisViews: AnalysisView[];
}

export function emptyPageParts(): PageParts {
  return { layout: [], actions: [], views: [], analysisViews: [] };
}

/** `layout { }`, `actions { }`, `views { }`, `analysisviews { }` */
export function parsePageSection(tokens: TokenStream, word: string, into: PageParts): boolean {
  const lacksBrace = tokens.missingCloseBraces < 0 && isName(tokens.peek());
  if (tokens.peek() !== Token.OpenBrace && !lacksBrace) return false;
  switch (word) {
    case 'layout':
      parseSection(tokens, (name, head) => parsePageNode(tokens, name, head, into.layout));
      return true;
    case 'actions':
      parseSection(tokens, (name, head) => parseActionNode(tokens, name, head, into.actions));
      return true;
    case 'views':
      parseSection(tokens, (name) => parseViewNode(tokens, name, into.views));
      return true;
    case 'analysisviews':
      parseSection(tokens, (name) => parseAnalysisView(tokens, name, into.analysisViews));
      return true;
    default:
      return false;
  }
}

function parsePageNode(tokens: TokenStream, word: string, head: MemberHead, into: PageNode[]): boolean {
  if (CONTROLS.has(word)) return parseControl(tokens, word as ControlType, head, into);
  return parseChange(
    tokens,
    word,
    into,
    (children) => (name, childHead) => parsePageNode(tokens, name, childHead, children),
  );
}

function parseControl(tokens: TokenStream, type: ControlType, head: MemberHead, into: PageNode[]): boolean {
  const { source } = tokens;
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const name = parseControlName(tokens);
  let expression: Expression | undefined;
  let hosted: ObjectReference | undefined;
  if (tokens.accept(Token.Semicolon)) {
    if (type === 'field') expression = parseExpression(tokens);
    else hosted = parseObjectReference(tokens);
  } else if (type === 'field') tokens.report('AL0104', "Syntax error, ';' expected.");
  tokens.expect(Token.CloseParenthesis);
  const children: PageNode[] = [];
  const actions: ActionNode[] = [];
  const { properties, triggers } = parseBody(tokens, (word, childHead) => {
    if (word !== 'actions' || tokens.peek() !== Token.OpenBrace)
      return parsePageNode(tokens, word, childHead, children);
    parseSection(tokens, (actionWord, actionHead) => parseActionNode(tokens, actionWord, actionHead, actions));
    return true;
  });
  const { start, documentation } = head;
  const end = tokens.end;
  into.push({
    kind: 'pageControl',
    source,
    start,
    end,
    type,
    name,
    expression,
    hosted,
    properties,
    triggers,
    children,
    actions,
    documentation,
  });
  return true;
}

/** A control's name; a label may have its text in place of one. */
function parseControlName(tokens: TokenStream): Identifier {
  const { source, start, currentEnd: end, kind, raw } = tokens;
  if (kind !== Token.Text) return parseAnyName(tokens);
  tokens.advance();
  return { kind: 'identifier', source, start, end, text: raw.slice(1, -1), quoted: true };
}

function parseActionNode(tokens: TokenStream, word: string, head: MemberHead, into: ActionNode[]): boolean {
  if (ACTIONS.has(word)) return parseAction(tokens, word as ActionType, head, into);
  return parseChange(
    tokens,
    word,
    into,
    (children) => (name, childHead) => parseActionNode(tokens, name, childHead, children),
  );
}

function parseAction(tokens: TokenStream, type: ActionType, head: MemberHead, into: ActionNode[]): boolean {
  const { source } = tokens;
  tokens.advance();
  let name: Identifier | undefined;
  let target: Identifier | undefined;
  tokens.expect(Token.OpenParenthesis);
  if (tokens.kind !== Token.CloseParenthesis || type !== 'separator') name = parseAnyName(tokens);
  if (tokens.accept(Token.Semicolon)) target = parseAnyName(tokens);
  tokens.expect(Token.CloseParenthesis);
  const children: ActionNode[] = [];
  const { properties, triggers } = parseBody(tokens, (child, childHead) =>
    parseActionNode(tokens, child, childHead, children),
  );
  const { start, documentation } = head;
  const end = tokens.end;
  into.push({
    kind: 'pageAction',
    source,
    start,
    end,
    type,
    name,
    target,
    properties,
    triggers,
    children,
    documentation,
  });
  return true;
}

function parseViewNode(tokens: TokenStream, word: string, into: ViewNode[]): boolean {
  const { source, start } = tokens;
  if (word !== 'view')
    return parseChange(tokens, word, into, (children) => (name) => parseViewNode(tokens, name, children));
  tokens.advance();
  tokens.expect(Token.OpenParenthesis);
  const name = parseAnyName(tokens);
  tokens.expect(Token.CloseParenthesis);
  const parts = emptyPageParts();
  const { properties } = parseBody(tokens, (section) => parsePageSection(tokens, section, parts));
  into.push({ kind: 'pageView', source, start, end: tokens.end, name, properties, layout: parts.layout });
  return true;
}

function parseAnalysisView(tokens: TokenStream, word: string, into: AnalysisView[]): boolean {
  const { source, start } = tokens;
  if (word !== 'analysisview') return false;
  tokens.advance();
  const name = parseAnchor(tokens);
  const { properties } = parseBody(tokens, noSections);
  into.push({ kind: 'analysisView', source, start, end: tokens.end, name, properties });
  return true;
}

type Change<Node> =
  | PageMove
  | PageModification
  | {
      readonly kind: 'pagePlacement';
      readonly source: PageMove['source'];
      readonly start: number;
      readonly end: number;
      readonly operation: PlacementOperation;
      readonly anchor: Identifier | undefined;
      readonly children: readonly Node[];
    };

/** What a page extension does to a page: `addafter(X) { }`, `moveafter(X; Y)`, `modify(X) { }`. */
function parseChange<Node>(
  tokens: TokenStream,
  word: string,
  into: (Node | Change<Node>)[],
  childParser: (children: (Node | Change<Node>)[]) => (word: string, head: MemberHead) => boolean,
): boolean {
  const { source, start } = tokens;
  if (isPlacement(word)) {
    tokens.advance();
    const anchor = tokens.kind === Token.OpenBrace ? undefined : parseAnchor(tokens);
    const children: Node[] = [];
    parseBody(tokens, childParser(children));
    into.push({ kind: 'pagePlacement', source, start, end: tokens.end, operation: word, anchor, children });
    return true;
  }
  if (MOVES.has(word)) {
    tokens.advance();
    tokens.expect(Token.OpenParenthesis);
    const anchor = parseAnyName(tokens);
    tokens.expect(Token.Semicolon);
    const moved = parseNames(tokens);
    tokens.expect(Token.CloseParenthesis);
    into.push({ kind: 'pageMove', source, start, end: tokens.end, operation: word as MoveOperation, anchor, moved });
    return true;
  }
  if (word === 'modify') {
    tokens.advance();
    const target = parseAnchor(tokens);
    const { properties, triggers } = parseBody(tokens, noSections);
    into.push({ kind: 'pageModification', source, start, end: tokens.end, target, properties, triggers });
    return true;
  }
  return false;
}

/** `(Name)` */
export function parseAnchor(tokens: TokenStream): Identifier {
  tokens.expect(Token.OpenParenthesis);
  const name = parseAnyName(tokens);
  tokens.expect(Token.CloseParenthesis);
  return name;
}
