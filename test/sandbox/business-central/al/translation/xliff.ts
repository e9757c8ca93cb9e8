import type { TranslationStep, TranslationUnit } from './translation-units.ts';

/** Texts in AL are in this language, whatever the language of the people who write it. */
const SOURCE_LANGUAGE = 'en-US';

/**
 * The source file of an app's translations, as Microsoft's compiler writes it with the feature TranslationFile: one unit
 * for each text, found again by an id that only depends on names.
 */
export function writeXliff(appName: string, units: readonly TranslationUnit[]): string {
  const body = units.flatMap(unitLines).map((line) => `        ${line}`);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-transitional.xsd">',
    `  <file datatype="xml" source-language="${SOURCE_LANGUAGE}" target-language="${SOURCE_LANGUAGE}" original="${escapeXml(appName)}">`,
    '    <body>',
    '      <group id="body">',
    ...body,
    '      </group>',
    '    </body>',
    '  </file>',
    '</xliff>',
  ].join('\n')}\n`;
}

/** The id of a text: the types on the way to it, each with the number of its name. */
export function unitId(path: readonly TranslationStep[]): string {
  return path.map(({ type, name }) => `${type} ${nameNumber(name)}`).join(' - ');
}

/**
 * The number of a name in translation ids: FNV-1a over its UTF-16 bytes, as a signed number, moved above zero. So it is
 * in every translation file of Microsoft: `Caption` is 2879900210, `ToolTip` 1295455071.
 */
export function nameNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    const unit = name.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >> 8), 0x01000193);
  }
  return (hash | 0) + 0x7fffffff;
}

function unitLines(unit: TranslationUnit): string[] {
  const attributes = [
    `id="${unitId(unit.path)}"`,
    ...(unit.maxLength === undefined ? [] : [`maxwidth="${unit.maxLength}"`]),
    'size-unit="char" translate="yes" xml:space="preserve"',
    ...(unit.target === undefined ? [] : [`al-object-target="${unitId([unit.target])}"`]),
  ];
  const place = unit.path.map(({ type, name }) => `${type} ${name}`).join(' - ');
  return [
    `<trans-unit ${attributes.join(' ')}>`,
    `  <source>${escapeXml(unit.text)}</source>`,
    `  <note from="Developer" annotates="general" priority="2">${escapeXml(unit.comment)}</note>`,
    `  <note from="Xliff Generator" annotates="general" priority="3">${escapeXml(place)}</note>`,
    '</trans-unit>',
  ];
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
