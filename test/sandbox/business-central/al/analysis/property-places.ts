/** Properties: known, in a place that has them, once, and with a value of the right form. */
import { textProperty } from '../semantics/properties.ts';
import type * as ast from '../syntax/ast.ts';
import { sourceText } from '../syntax/source.ts';
import { codes } from './codes.ts';
import { type PropertyForm, propertyForms } from './property-table.ts';
import { repeated } from './repeated.ts';
import type { AnalysedApp } from './rule.ts';

/** More places than this are no help. */
const MOST_PLACES = 8;

interface PropertyHolder {
  readonly kind?: string;
  readonly type?: unknown;
  readonly properties?: readonly ast.Property[];
}

export function checkPropertyPlaces(node: PropertyHolder, { diagnostics }: AnalysedApp): void {
  const { properties } = node;
  // Most parts of an object, each of its expressions among them, have none.
  if (properties === undefined) return;
  for (const { name } of repeated(properties, ({ name: { text } }) => text))
    diagnostics.error(name, codes.propertyTwice, `The property '${name.text}' has already been declared`);
  const fits = placeTest(node);
  for (const property of properties) {
    const { name } = property;
    const forms = propertyForms.get(name.text.toLowerCase());
    const form = forms?.find(({ places }) => places.some(fits));
    if (form !== undefined) checkValue(property, form, diagnostics);
    else {
      const message = `The property '${name.text}' cannot be used in this context${hintOf(forms)}`;
      diagnostics.error(name, codes.property, message);
    }
  }
}

/** Where the property belongs, unless that would be half of AL. */
function hintOf(forms: readonly PropertyForm[] | undefined): string {
  if (forms === undefined) return ': AL knows no such property';
  const places = new Set(forms.flatMap((form) => form.places).map(describePlace));
  return places.size > MOST_PLACES ? '' : `: it belongs to ${[...places].join(', ')}`;
}

/** Whether a place of the table is that of a node. What a modification changes is known by name only. */
function placeTest({ kind = '', type }: PropertyHolder): (place: string) => boolean {
  switch (kind) {
    case 'pageControl':
      return (place) => place === `control.${type}`;
    case 'pageAction':
      return (place) => place === `action.${type}`;
    case 'xmlPortNode':
      return (place) => place === `xml.${type}`;
    case 'pageModification':
      return (place) => place.startsWith('control.') || place.startsWith('action.') || place === 'pageView';
    case 'fieldModification':
      return (place) => place === 'tableField';
    case 'datasetModification':
      return (place) => place === 'reportDataItem' || place === 'reportColumn';
    default:
      return (place) => place === kind;
  }
}

/** `control.usercontrol` as `usercontrol`, `tableField` as `table field`. */
function describePlace(place: string): string {
  return place.replace(/^(control|action|xml)\./, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function checkValue(property: ast.Property, form: PropertyForm, diagnostics: AnalysedApp['diagnostics']): void {
  const { name, value } = property;
  const expression = value.kind === 'expressionValue' ? value.expression : undefined;
  const report = (code: string, message: string) => diagnostics.error(value, code, message);
  if (value.kind === 'emptyValue' && form.kind !== 'other') {
    report(codes.propertyBlank, `The property '${name.text}' cannot be blank`);
    return;
  }
  switch (form.kind) {
    case 'boolean':
      if (expression?.kind !== 'booleanLiteral')
        report(codes.booleanLiteral, `The property '${name.text}' takes a boolean literal: true or false`);
      break;
    case 'condition':
      if (expression?.kind === 'stringLiteral' || expression?.kind === 'integerLiteral' || expression === undefined)
        report(codes.booleanExpected, `The expression of the property '${name.text}' must be of Boolean type`);
      break;
    case 'integer':
      if ((expression?.kind === 'unary' ? expression.operand : expression)?.kind !== 'integerLiteral')
        report(codes.integerLiteral, `An integer literal value is expected for property ${name.text}`);
      break;
    case 'text':
      if (expression?.kind !== 'stringLiteral' && value.kind !== 'labelValue' && value.kind !== 'expressionListValue')
        report(codes.textLiteral, `A string literal is expected for property ${name.text}`);
      break;
    case 'rights':
      if (expression?.kind !== 'identifier' || !/^[rimdx]+$/i.test(expression.text))
        report(
          codes.permissionValue,
          `'${sourceText(value)}' is not a valid permission value, letters of RIMDX are expected`,
        );
      break;
    case 'word':
      if (expression?.kind !== 'identifier' || !isOneOf(expression.text, form.words))
        report(codes.propertyValue, `Invalid value for '${name.text}'. Allowed values are '${form.words.join(', ')}'`);
      break;
    case 'name':
      if (expression?.kind !== 'identifier')
        report(
          codes.nameExpected,
          `Syntax error, identifier expected: the value of ${name.text} is a name without quotes`,
        );
      break;
    case 'keys': {
      const text = textProperty({ properties: [property] }, name.text) ?? '';
      if (!isShortcut(text)) {
        const message = `'${text}' is no combination of keys such as 'Shift+Ctrl+D', 'F9' or 'Return'`;
        diagnostics.warning(value, codes.shortcut, message);
      }
      break;
    }
    case 'other':
      break;
  }
}

/** Nothing, or Ctrl, Alt and Shift, each at most once, then a letter, a digit or a key with a name. */
const SHORTCUT =
  /^$|^(?!.*\b(\w+)\+.*\b\1\+)((ctrl|alt|shift)\+)*([a-z0-9]|f([1-9]|1[0-2])|return|enter|insert|delete|backspace|tab|space|escape|esc|home|end|pageup|pagedown|up|down|left|right)$/i;

function isShortcut(text: string): boolean {
  return SHORTCUT.test(text);
}

function isOneOf(text: string, words: readonly string[]): boolean {
  return words.some((word) => word.toLowerCase() === text.toLowerCase());
}
