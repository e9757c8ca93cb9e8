/** What may stand where on a page: areas, parts, repeaters, and properties that need a source table or an object to run. */
import { type PageNodes, requestPageOf, standardActionAreas, standardAreas } from '../semantics/anchors.ts';
import { property } from '../semantics/properties.ts';
import { pageOf } from '../semantics/routine-scope.ts';
import { referenceText } from '../semantics/symbol-table.ts';
import type { FileScope, PageSymbol } from '../semantics/symbols.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

/** Areas of which a page type has the monopoly. */
const areaOwners: Readonly<Record<string, string>> = {
  rolecenter: 'RoleCenter',
  prompt: 'PromptDialog',
  promptoptions: 'PromptDialog',
};

const partTypes: ReadonlySet<string> = new Set(['cardpart', 'listpart']);
const hostableTypes: ReadonlySet<string> = new Set([...partTypes, 'headlinepart', 'api', 'usercontrolhost']);

interface Place {
  /** In lower case; `requestpage` for request pages, which have none. */
  readonly pageType: string;
  readonly isSourceless: boolean;
  readonly file: FileScope;
  /** Undefined outside of areas: below what a page extension adds. */
  readonly area: string | undefined;
  /** The control around; undefined below what a page extension adds, whose anchor may be any. */
  readonly parent?: ast.ControlType;
}

export function checkPageStructure(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    const request = requestPageOf(symbol);
    if (request !== undefined) {
      const isSourceless = symbol.kind !== 'reportExtension' && property(request, 'SourceTable') === undefined;
      const place = { pageType: 'requestpage', isSourceless, file: symbol.scope, area: undefined };
      checkNodes(request, symbol.kind !== 'reportExtension', place, analysed);
    }
    if (symbol.kind !== 'page' && symbol.kind !== 'pageExtension') continue;
    const page = pageOf(symbol);
    if (page === undefined) continue;
    const isSourceless = lacksTable(page, analysed);
    const pageType = page.pageType.toLowerCase();
    const place = { pageType, isSourceless, file: symbol.scope, area: undefined };
    checkNodes(symbol.declaration, symbol.kind === 'page', place, analysed);
    const [view] = symbol.declaration.views;
    if (view !== undefined && pageType !== 'list')
      analysed.diagnostics.error(
        view,
        codes.viewsOutsideOfList,
        "Declaring views is only supported on pages of type 'List'",
      );
    if (symbol.kind === 'page' && isSourceless) checkSourceless(page, analysed);
  }
}

function checkNodes(node: PageNodes, isWhole: boolean, place: Place, analysed: AnalysedApp): void {
  checkControls(node.layout, place, analysed);
  checkAreas(node.layout, standardAreas, analysed);
  if (isWhole) checkOutside(node, analysed);
  checkAreas(node.actions, standardActionAreas, analysed);
  checkRunProperties(node.actions, analysed);
}

/** On a page of its own, everything stands in an area. */
function checkOutside(node: PageNodes, { diagnostics }: AnalysedApp): void {
  for (const child of node.layout) {
    if (child.kind !== 'pageControl' || child.type === 'area') continue;
    const message = `A control of type '${child.type}' is not allowed directly in the layout: '${child.name.text}' needs an area around it`;
    diagnostics.error(child.name, codes.controlOutside, message);
  }
  for (const child of node.actions) {
    if (child.kind !== 'pageAction' || child.type === 'area' || child.name === undefined) continue;
    const message = `${child.type} '${child.name.text}' cannot be defined outside an action area or group`;
    diagnostics.error(child.name, codes.actionOutside, message);
  }
}

/** Known areas, each once. */
function checkAreas(
  nodes: readonly (ast.PageNode | ast.ActionNode)[],
  known: ReadonlySet<string>,
  { diagnostics }: AnalysedApp,
): void {
  const seen = new Set<string>();
  for (const node of nodes) {
    if ((node.kind !== 'pageControl' && node.kind !== 'pageAction') || node.type !== 'area') continue;
    const { name } = node;
    if (name === undefined) continue;
    const key = name.text.toLowerCase();
    if (!known.has(key)) {
      const message = `Unknown area type '${name.text}'. Areas here are ${[...known].join(', ')}`;
      diagnostics.error(name, codes.areaUnknown, message);
    } else if (seen.has(key))
      diagnostics.error(name, codes.areaTwice, `An area of type '${name.text}' is already defined`);
    seen.add(key);
  }
}

function checkControls(nodes: readonly ast.PageNode[], place: Place, analysed: AnalysedApp): void {
  const { diagnostics } = analysed;
  const { pageType } = place;
  for (const node of nodes) {
    if (node.kind === 'pagePlacement') checkControls(node.children, place, analysed);
    if (node.kind !== 'pageControl') continue;
    const area = node.type === 'area' ? node.name.text.toLowerCase() : place.area;
    if (node.type === 'area') checkArea(node.name, pageType, analysed);
    if (place.area === 'factboxes' && !node.type.endsWith('part')) {
      const message = `Only parts are valid in an area of type 'FactBoxes', '${node.name.text}' is a ${node.type}`;
      diagnostics.warning(node.name, codes.onlyParts, message);
    }
    if (
      place.area === 'rolecenter' &&
      place.parent === 'area' &&
      node.type !== 'group' &&
      !node.type.endsWith('part')
    ) {
      const message = `Only parts and groups are valid in an area of type 'RoleCenter', '${node.name.text}' is a ${node.type}`;
      diagnostics.warning(node.name, codes.onlyPartsAndGroups, message);
    }
    if (node.type === 'repeater' && place.isSourceless) {
      const message = `The repeater '${node.name.text}' can only be added to a page that has a source table`;
      diagnostics.error(node.name, codes.repeaterWithoutTable, message);
    }
    if (node.type === 'chartpart')
      diagnostics.error(
        node.name,
        codes.chartPart,
        "The control type 'ChartPart' is not supported: the client does not show it",
      );
    if (node.type === 'systempart') checkSystemPart(node, analysed);
    if (node.type === 'part') checkPart(node, pageType, place, analysed);
    if (node.type === 'field' && place.parent !== undefined && place.parent !== 'cuegroup') checkImage(node, analysed);
    checkControls(node.children, { ...place, area, parent: node.type }, analysed);
  }
}

/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/devenv-page-object */
const systemParts: readonly string[] = ['Outlook', 'Notes', 'MyNotes', 'Links', 'Summary'];

function checkSystemPart({ hosted, name }: ast.PageControl, { diagnostics }: AnalysedApp): void {
  const written = hosted === undefined ? '' : referenceText(hosted);
  if (systemParts.some((known) => known.toLowerCase() === written.toLowerCase())) return;
  const message = `The value '${written}' assigned to the SystemPart type is not valid. Valid values are ${systemParts.join(', ')}`;
  diagnostics.error(hosted ?? name, codes.systemPart, message);
}

function checkArea(name: ast.Identifier, pageType: string, { diagnostics }: AnalysedApp): void {
  const key = name.text.toLowerCase();
  const owner = areaOwners[key];
  if (owner !== undefined && owner.toLowerCase() !== pageType)
    diagnostics.error(
      name,
      codes.areaOfOtherPage,
      `An area of type '${name.text}' is only valid on pages of type '${owner}'`,
    );
  if (key === 'factboxes' && partTypes.has(pageType))
    diagnostics.error(name, codes.factBoxesInPart, "An area of type 'FactBoxes' is not valid on Part type pages");
}

/** The tiles of a cue group have images, other fields do not. */
function checkImage(node: ast.PageControl, { diagnostics }: AnalysedApp): void {
  const image = node.properties.find(({ name }) => name.text.toLowerCase() === 'image');
  if (image === undefined) return;
  const message = 'The property Image can only be used on fields that are contained in a CueGroup control';
  diagnostics.warning(image.name, codes.imageOutsideCue, message);
}

/** A part shows a page that is made to be one; parts hold no parts, but the lines of API pages do. */
function checkPart(node: ast.PageControl, pageType: string, { file }: Place, analysed: AnalysedApp): void {
  const { table, diagnostics } = analysed;
  if (partTypes.has(pageType)) {
    const message = `A Part type page cannot contain other parts, '${node.name.text}' is one`;
    diagnostics.warning(node.name, codes.partInPart, message);
  }
  const shown = node.hosted === undefined ? undefined : table.lookup('page', node.hosted, file);
  if (shown === undefined || hostableTypes.has(shown.pageType.toLowerCase())) return;
  const message = `The referenced page '${shown.name}' should be a list part or a card part, it is a ${shown.pageType}`;
  if (pageType === 'api') diagnostics.error(node.hosted ?? node.name, codes.partOfApi, message);
  else diagnostics.warning(node.hosted ?? node.name, codes.noPartPage, message);
}

/** Links and views go with an object to run. */
function checkRunProperties(nodes: readonly ast.ActionNode[], analysed: AnalysedApp): void {
  for (const node of nodes) {
    if (node.kind === 'pagePlacement') checkRunProperties(node.children, analysed);
    if (node.kind !== 'pageAction') continue;
    checkRunProperties(node.children, analysed);
    if (property(node, 'RunObject') !== undefined) continue;
    for (const { name } of node.properties) {
      if (!/^runpage(link|view)$/i.test(name.text)) continue;
      const message = `Property '${name.text}' requires an application object reference for the 'RunObject' property`;
      analysed.diagnostics.error(name, codes.runObjectMissing, message);
    }
  }
}

/** A source table that does not exist is a mistake of its own, and so is a record where there is none. */
function lacksTable(page: PageSymbol, { table }: AnalysedApp): boolean {
  if (page.sourceTable !== undefined || property(page.declaration, 'SourceTable') !== undefined) return false;
  return table.saidOf(page).size === 0;
}

/** Properties that speak of fields need a table that has them. */
function checkSourceless(page: PageSymbol, { diagnostics }: AnalysedApp): void {
  for (const { name } of page.declaration.properties) {
    if (!/^(sourcetableview|datacaptionfields|odatakeyfields|cardpageid)$/i.test(name.text)) continue;
    const message = `The property ${name.text} cannot be used on page '${page.name}' because this page does not have a source table`;
    diagnostics.error(name, codes.noSourceTable, message);
  }
}
