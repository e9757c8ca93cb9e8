import { useRef } from 'react';
import type { LoadedRows } from '../session/rows.ts';
import { type ColumnRoom, type ColumnWidth, columnWidths, type MeasureText } from './column-widths.ts';

/** Columns do not become narrower, nor wider while rows are added, under the eyes of the user. */
export function useColumnWidths(columns: readonly ColumnRoom[], loaded: LoadedRows | undefined, isNarrow: boolean) {
  const known = useRef({ generation: -1, names: '', widths: new Map<string, ColumnWidth>() });
  const names = columns.map(({ column, isEntered }) => `${column.name}${isEntered ? '+' : ''}`).join('\n');
  const generation = loaded?.generation ?? -1;
  if (known.current.names !== names || known.current.generation !== generation) {
    const before = known.current.widths;
    const now = columnWidths(columns, loaded?.rows ?? [], textWidth(), isNarrow);
    const widths = new Map(columns.map(({ column: { name } }, index) => [name, wider(now[index]!, before.get(name))]));
    known.current = { generation, names, widths };
  }
  return columns.map(({ column }) => known.current.widths.get(column.name)!);
}

function wider(width: ColumnWidth, before: ColumnWidth | undefined): ColumnWidth {
  if (before === undefined) return width;
  return {
    needed: Math.max(width.needed, before.needed),
    least: Math.max(width.least, before.least),
    whole: Math.max(width.whole, before.whole),
  };
}

let drawing: CanvasRenderingContext2D | null | undefined;

/** Measures with the font of the page. */
function textWidth(): MeasureText {
  drawing ??= document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(document.body);
  return (text, isStrong) => {
    if (drawing === null || drawing === undefined) return text.length * 8;
    drawing.font = `${isStrong ? '600 ' : ''}14px ${fontFamily}`;
    return drawing.measureText(text).width;
  };
}
