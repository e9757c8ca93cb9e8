/**
 * What attributes take, by their pages under
 * https://learn.microsoft.com/dynamics365/business-central/dev-itpro/developer/attributes/devenv-method-attributes
 */
import { platformOptions } from '../semantics/builtins/option-types.ts';
import type * as ast from '../syntax/ast.ts';
import { codes } from './codes.ts';
import type { AnalysedApp } from './rule.ts';

interface Expected {
  readonly what: string;
  readonly fits: (argument: ast.Expression) => boolean;
}

interface Signature {
  readonly parameters: readonly Expected[];
  /** How many of them must be given; all, if left out. */
  readonly least?: number;
}

const text: Expected = { what: 'a text', fits: ({ kind }) => kind === 'stringLiteral' };
const boolean: Expected = { what: 'true or false', fits: ({ kind }) => kind === 'booleanLiteral' };
/** An object or a value of an enum, which the binder looks up. */
const bound: Expected = { what: 'a name behind its type', fits: ({ kind }) => kind === 'scope' || kind === 'member' };
const rights: Expected = {
  what: 'letters of RIMDX',
  fits: (argument) => argument.kind === 'stringLiteral' && /^[rimdx]+$/i.test(argument.value),
};

function oneOf(...words: readonly string[]): Expected {
  const known = words.map((word) => word.toLowerCase());
  return {
    what: words.map((word) => `'${word}'`).join(' or '),
    fits: (argument) => argument.kind === 'stringLiteral' && known.includes(argument.value.toLowerCase()),
  };
}

function option(name: string, values: readonly string[]): Expected {
  const known = values.map((value) => value.toLowerCase());
  return {
    what: values.map((value) => `${name}::${value}`).join(', '),
    fits: (argument) =>
      argument.kind === 'scope' &&
      argument.name.kind === 'identifier' &&
      argument.object.kind === 'identifier' &&
      argument.object.text.toLowerCase() === name.toLowerCase() &&
      known.includes(argument.name.text.toLowerCase()),
  };
}

function platformOption(name: string): Expected {
  return option(name, platformOptions[name]!);
}

const nothing: Signature = { parameters: [] };

/** In lower case. EventSubscriber is checked with its publisher. */
const signatures: ReadonlyMap<string, Signature> = new Map([
  ['businessevent', { parameters: [boolean, boolean], least: 1 }],
  ['commitbehavior', { parameters: [platformOption('CommitBehavior')] }],
  ['confirmhandler', nothing],
  ['errorbehavior', { parameters: [option('ErrorBehavior', ['Collect'])] }],
  ['externalbusinessevent', { parameters: [text, text, text, bound, text], least: 4 }],
  ['filterpagehandler', nothing],
  ['handlerfunctions', { parameters: [text] }],
  ['httpclienthandler', nothing],
  ['hyperlinkhandler', nothing],
  ['indataset', nothing],
  [
    'inherentpermissions',
    {
      parameters: [platformOption('PermissionObjectType'), bound, rights, platformOption('InherentPermissionsScope')],
      least: 3,
    },
  ],
  ['integrationevent', { parameters: [boolean, boolean, boolean], least: 2 }],
  ['internalevent', { parameters: [boolean, boolean], least: 1 }],
  ['messagehandler', nothing],
  ['modalpagehandler', nothing],
  ['nondebuggable', nothing],
  ['normal', nothing],
  ['obsolete', { parameters: [text, text], least: 0 }],
  ['pagehandler', nothing],
  ['recallnotificationhandler', { parameters: [boolean], least: 0 }],
  ['reporthandler', nothing],
  ['requestpagehandler', nothing],
  ['runonclient', nothing],
  ['scope', { parameters: [oneOf('OnPrem', 'Cloud')] }],
  ['securityfiltering', { parameters: [platformOption('SecurityFilter')] }],
  ['sendnotificationhandler', { parameters: [boolean], least: 0 }],
  ['serviceenabled', nothing],
  ['sessionsettingshandler', nothing],
  ['strmenuhandler', nothing],
  ['suppressdispose', nothing],
  ['test', nothing],
  ['testpermissions', { parameters: [platformOption('TestPermissions')] }],
  ['transactionmodel', { parameters: [platformOption('TransactionModel')] }],
  ['tryfunction', nothing],
  ['withevents', nothing],
]);

export function checkArguments(
  { name, arguments: given, ...span }: ast.Attribute,
  bag: AnalysedApp['diagnostics'],
): void {
  const signature = signatures.get(name.text.toLowerCase());
  if (signature === undefined) return;
  const { parameters, least = parameters.length } = signature;
  if (given.length < least || given.length > parameters.length) {
    const counts = least === parameters.length ? String(least) : `${least} to ${parameters.length}`;
    const message = `No overload for attribute '${name.text}' expects ${given.length} arguments, ${counts} are expected`;
    bag.error(span, codes.attributeArguments, message);
    return;
  }
  for (const [index, argument] of given.entries()) {
    const { what, fits } = parameters[index]!;
    if (fits(argument)) continue;
    const message = `Invalid argument of attribute '${name.text}': ${what} is expected`;
    bag.error(argument, codes.attributeArgument, message);
  }
}
