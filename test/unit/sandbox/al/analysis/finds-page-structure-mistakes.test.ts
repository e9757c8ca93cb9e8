/** Areas, parts and repeaters of pages. */
import { checkPlaces, thing } from './check-al.ts';

const parts = `${thing}page 5 Lines { PageType = ListPart; SourceTable = Thing; layout { area(Content) { repeater(R) { field(Name; Rec.Name) { } } } } }
page 6 List { PageType = List; SourceTable = Thing; layout { area(Content) { repeater(R) { field(Name; Rec.Name) { } } } } }
`;

const page = (layout: string, properties = 'SourceTable = Thing;', actions = '') =>
  `${parts}page 7 Card { ${properties} layout {\n${layout} } actions {\n${actions} } }`;

test.each([
  ['an area that does not exist', page('area(Nowhere) { }'), ['8:6 AL0211']],
  ['an area of actions that does not exist', page('', undefined, 'area(Nowhere) { }'), ['9:6 AL0211']],
  ['an area twice', page('area(Content) { } area(CONTENT) { }'), ['8:24 AL0212']],
  ['the area of role centers', page('area(RoleCenter) { }'), ['8:6 AL0213']],
  ['fact boxes of a part', page('area(FactBoxes) { }', 'PageType = CardPart;'), ['8:6 AL0214']],
  ['a field among fact boxes', page('area(FactBoxes) { field(Name; Rec.Name) { } }'), ['8:25 AL0561']],
  ['a system part that is none', page('area(FactBoxes) { systempart(L; Linkz) { } }'), ['8:33 AL0323']],
  ['system parts', page('area(FactBoxes) { systempart(L; links) { } systempart(N; Notes) { } }'), []],
  ['a list as a part', page('area(Content) { part(P; List) { } }'), ['8:25 AL0269']],
  ['a part of a part', page('area(Content) { part(P; Lines) { } }', 'PageType = CardPart;'), ['8:22 AL0559']],
  [
    'a list as a part of an API page',
    page(
      'area(Content) { part(p; List) { } }',
      "PageType = API; SourceTable = Thing; APIPublisher = 'a'; APIGroup = 'b'; APIVersion = 'v1.0'; EntityName = 'x'; EntitySetName = 'xs'; Editable = false;",
    ),
    ['8:25 AL0535'],
  ],
  ['a repeater without a table', page('area(Content) { repeater(R) { } }', ''), ['8:26 AL0429']],
  ['a caption field of no table', page('', 'DataCaptionFields = Name;'), ['7:15 AL0542']],
  [
    'what fits',
    page(
      'area(Content) { repeater(R) { } part(P; Lines) { } } area(FactBoxes) { systempart(L; Links) { } }',
      undefined,
      'area(Processing) { } area(Promoted) { }',
    ),
    [],
  ],
])('%s', (_what, text, expected) => {
  expect(checkPlaces(text)).toEqual(expected);
});

test('an extension adds to every area that a page can declare, and to no other', () => {
  const page = 'page 6 Plain { actions { area(Processing) { action(Go) { } } } }';
  const extension = `pageextension 7 More extends Plain { layout { addlast(Navigation) { } } actions {
addlast(SystemActions) { action(A) { } }
addlast(Somewhere) { action(B) { } } } }`;
  expect(checkPlaces({ sources: page }, extension)).toEqual(['3:9 AL0271']);
});
