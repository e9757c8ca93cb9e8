/** What reports and XMLports are made of: links of data items, types of columns, layouts, the order of XML nodes. */
import { extendedReport } from '../semantics/declare-datasets.ts';
import { booleanProperty, type HasProperties, property, textProperty } from '../semantics/properties.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

export function checkReportStructure(analysed: AnalysedApp): void {
  for (const symbol of analysed.app.objects) {
    if (!('declaration' in symbol) || symbol.declaration === undefined) continue;
    const node = symbol.declaration;
    if (node.kind === 'xmlPort') for (const root of node.schema) checkOrder(root, analysed);
    if (node.kind !== 'report' && node.kind !== 'reportExtension') continue;
    checkItems(node.dataset, analysed);
    checkLayouts(node, analysed);
    if (node.kind === 'report') {
      checkTopLevel(node, analysed);
      checkDefaultLayout(node, analysed);
    } else checkPlacements(node, extendedReport(symbol), analysed);
  }
}

function checkDefaultLayout(node: ast.ReportObject, { diagnostics }: AnalysedApp): void {
  if (node.layouts.length === 0 || property(node, 'DefaultRenderingLayout') !== undefined) return;
  const message = `The report '${node.name.text}' has a rendering section and must also define the property DefaultRenderingLayout`;
  diagnostics.error(node.name, codes.noDefaultLayout, message);
}

function checkTopLevel({ dataset }: ast.ReportObject, { diagnostics }: AnalysedApp): void {
  for (const item of dataset) {
    const link = item.kind === 'reportDataItem' ? property(item, 'DataItemLink') : undefined;
    if (link === undefined) continue;
    diagnostics.error(link, codes.linkOfTopItem, "The property 'DataItemLink' cannot be set on a top-level DataItem");
  }
}

function checkItems(nodes: readonly ast.DatasetNode[], analysed: AnalysedApp): void {
  const { diagnostics } = analysed;
  for (const node of nodes) {
    if (node.kind === 'reportDataItem' && node.name.text.trim() === '')
      diagnostics.error(node.name, codes.itemWithoutName, 'The name of a dataitem cannot be empty');
    if (node.kind === 'reportColumn') checkCaption(node, analysed);
    if (node.kind === 'reportDataItem' || node.kind === 'datasetPlacement') checkItems(node.children, analysed);
  }
}

/** Only a field has a caption that a column can show. */
function checkCaption(node: ast.ReportColumn, { diagnostics }: AnalysedApp): void {
  const value = property(node, 'IncludeCaption');
  if (value === undefined || booleanProperty(node, 'IncludeCaption') !== true) return;
  if (node.expression.kind === 'identifier' || node.expression.kind === 'member') return;
  const message = `IncludeCaption can be set to true only if the source of the column is a named field, that of '${node.name.text}' is none`;
  diagnostics.error(value, codes.captionOfNoField, message);
}

/** @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/properties/devenv-layoutfile-property */
const extensionsOf: Readonly<Record<string, readonly string[]>> = {
  rdlc: ['.rdl', '.rdlc'],
  word: ['.docx'],
  excel: ['.xlsx'],
};

function checkLayouts({ layouts }: ast.ReportObject | ast.ReportExtensionObject, { diagnostics }: AnalysedApp): void {
  for (const { name } of repeated(layouts, (layout) => layout.name.text))
    diagnostics.error(name, codes.layoutTwice, `Another layout with name '${name.text}' already exists`);
  for (const layout of layouts) checkFile(layout, diagnostics);
}

function checkFile(layout: HasProperties, diagnostics: AnalysedApp['diagnostics']): void {
  const type = textProperty(layout, 'Type') ?? '';
  const file = textProperty(layout, 'LayoutFile');
  const known = extensionsOf[type.toLowerCase()];
  if (file === undefined || known === undefined || known.some((end) => file.toLowerCase().endsWith(end))) return;
  const message = `Layouts of type '${type}' must specify a LayoutFile with one of the following extensions: ${known.join(', ')}`;
  diagnostics.error(property(layout, 'LayoutFile')!, codes.layoutFile, message);
}

/** Data items of an extension stand within those of the report. */
function checkPlacements(
  { dataset }: ast.ReportExtensionObject,
  extended: ast.ReportObject | undefined,
  { diagnostics }: AnalysedApp,
): void {
  if (extended === undefined) return;
  const top = new Set(
    extended.dataset.flatMap((node) => (node.kind === 'reportDataItem' ? [node.name.text.toLowerCase()] : [])),
  );
  for (const node of dataset) {
    if (node.kind !== 'datasetPlacement' || !/^add(after|before)$/.test(node.operation)) continue;
    if (!top.has(node.anchor.text.toLowerCase())) continue;
    const message = `Cannot use ${node.operation} on a top-level data item. The anchor '${node.anchor.text}' is one`;
    diagnostics.error(node.anchor, codes.besideTopItem, message);
  }
}

/** XML writes attributes before what stands in the element. */
function checkOrder({ children }: ast.XmlPortNode, analysed: AnalysedApp): void {
  let element: ast.XmlPortNode | undefined;
  for (const child of children) {
    if (!child.type.endsWith('attribute')) element = child;
    else if (element !== undefined) {
      const message = `Attributes must be specified before elements inside of an element, '${child.name.text}' stands behind '${element.name.text}'`;
      analysed.diagnostics.error(child.name, codes.attributeOrder, message);
    }
    checkOrder(child, analysed);
  }
}
