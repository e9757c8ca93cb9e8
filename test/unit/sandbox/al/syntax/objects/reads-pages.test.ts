import { grouped, parseObject } from '../al-text.ts';

test('a page with layout, actions, views and triggers', () => {
  const page = parseObject(
    'page',
    `page 50100 "My Page"
    {
        SourceTable = Customer;
        layout
        {
            area(Content)
            {
                repeater(Lines)
                {
                    field("No."; Rec."No.") { Visible = not Hidden; trigger OnDrillDown() begin end; }
                    field(Total; Format(Rec.Amount + 1)) { }
                }
                cuegroup(Cues)
                {
                    actions { action(Open) { } }
                    field(Count; Rec.Count) { }
                }
                label('Just text') { }
                part(Sub; "Sub Page") { SubPageLink = "No." = field("No."); }
                systempart(Links; Links) { }
                usercontrol(Addin; "My AddIn") { trigger Ready() begin end; }
                grid(G) { fixed(F) { group(Inner) { } } }
            }
        }
        actions
        {
            area(Processing)
            {
                group(Functions) { action(Post) { RunObject = codeunit "Sales-Post"; trigger OnAction() begin end; } }
                separator(Line) { }
                fileuploadaction(Upload) { }
                systemaction(Generate) { }
                customaction(Flow) { CustomActionType = Flow; }
            }
            area(Promoted) { actionref(Post_Promoted; Post) { } }
        }
        views { view(Open) { Filters = where(Status = const(Open)); OrderBy = descending("No."); } }
        analysisviews { analysisview(ByMonth) { DefinitionFile = 'x.json'; } }
        trigger OnAfterGetRecord() begin end;
        trigger Addin::Ready(Text: Text) begin end;
    }`,
  );
  const [area] = page.layout;
  if (area?.kind !== 'pageControl') throw new Error('no area');
  expect(area.children.map((child) => (child.kind === 'pageControl' ? child.type : child.kind))).toEqual([
    'repeater',
    'cuegroup',
    'label',
    'part',
    'systempart',
    'usercontrol',
    'grid',
  ]);
  const [repeater, cues] = area.children;
  if (repeater?.kind !== 'pageControl' || cues?.kind !== 'pageControl') throw new Error('no controls');
  expect(repeater.children.map((field) => field.kind === 'pageControl' && grouped(field.expression))).toEqual([
    'Rec."No."',
    'Format((Rec.Amount + 1))',
  ]);
  expect(cues.actions).toMatchObject([{ type: 'action', name: { text: 'Open' } }]);
  const [processing, promoted] = page.actions;
  expect(processing).toMatchObject({
    children: [
      { type: 'group', children: [{ type: 'action', triggers: [{}] }] },
      { type: 'separator' },
      { type: 'fileuploadaction' },
      { type: 'systemaction' },
      { type: 'customaction' },
    ],
  });
  expect(promoted).toMatchObject({ children: [{ type: 'actionref', target: { text: 'Post' } }] });
  expect(page.views).toMatchObject([
    { properties: [{ value: { kind: 'viewValue' } }, { value: { kind: 'orderByValue' } }] },
  ]);
  expect(page.analysisViews).toMatchObject([{ name: { text: 'ByMonth' } }]);
  expect(page.triggers).toMatchObject([
    { qualifier: undefined },
    { qualifier: { text: 'Addin' }, name: { text: 'Ready' } },
  ]);
});

test('a page extension places, moves and modifies', () => {
  const extension = parseObject(
    'pageExtension',
    `pageextension 50100 Ext extends "Customer Card"
    {
        layout
        {
            addfirst(Content) { group(New) { } }
            addafter(Name) { field(A; Rec.A) { } field(B; Rec.B) { } }
            modify(Address) { Visible = false; trigger OnAfterValidate() begin end; }
            moveafter(Name; Address, City)
        }
        actions { addlast(Processing) { action(Do) { } } movefirst(Promoted; Do) }
        views { addfirst { view(V) { } } }
    }`,
  );
  expect(extension.layout).toMatchObject([
    { kind: 'pagePlacement', operation: 'addfirst', anchor: { text: 'Content' } },
    { kind: 'pagePlacement', operation: 'addafter', children: [{}, {}] },
    { kind: 'pageModification', target: { text: 'Address' }, properties: [{}], triggers: [{}] },
    {
      kind: 'pageMove',
      operation: 'moveafter',
      anchor: { text: 'Name' },
      moved: [{ text: 'Address' }, { text: 'City' }],
    },
  ]);
  expect(extension.actions).toMatchObject([{ kind: 'pagePlacement' }, { kind: 'pageMove' }]);
  expect(extension.views).toMatchObject([
    { kind: 'pagePlacement', anchor: undefined, children: [{ kind: 'pageView' }] },
  ]);
});

test('a page customization', () => {
  const customization = parseObject(
    'pageCustomization',
    'pagecustomization C customizes "Customer List" { layout { modify(Name) { Visible = false; } } }',
  );
  expect(customization).toMatchObject({ id: undefined, target: { parts: [{ text: 'Customer List' }] }, layout: [{}] });
});
