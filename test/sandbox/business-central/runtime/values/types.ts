/** Run-time descriptions of AL types: passed wherever the static type of a value decides what a platform function does. */

/** A value of an enum, with the name used in source and on the wire, and the caption shown to people. */
export interface EnumValueDef {
  readonly ordinal: number;
  readonly name: string;
  readonly caption: string;
}

/** An enum with the values of its extensions already appended, in order of declaration. */
export interface EnumDef {
  readonly id: number;
  readonly name: string;
  readonly extensible: boolean;
  readonly values: readonly EnumValueDef[];
}

/** Kinds without any further detail. */
export type SimpleKind =
  | 'integer'
  | 'bigInteger'
  | 'decimal'
  | 'boolean'
  | 'char'
  | 'byte'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'duration'
  | 'guid'
  | 'dateFormula'
  | 'recordId'
  | 'recordRef'
  | 'fieldRef'
  | 'keyRef'
  | 'variant'
  | 'blob'
  | 'media'
  | 'mediaSet'
  | 'bigText'
  | 'textBuilder'
  | 'inStream'
  | 'outStream'
  | 'jsonObject'
  | 'jsonArray'
  | 'jsonToken'
  | 'jsonValue'
  | 'xmlDocument'
  | 'xmlNode'
  | 'httpClient'
  | 'httpContent'
  | 'httpHeaders'
  | 'httpRequestMessage'
  | 'httpResponseMessage'
  | 'secretText'
  | 'filterPageBuilder'
  | 'notification'
  | 'errorInfo'
  | 'moduleInfo'
  | 'moduleDependencyInfo'
  | 'sessionSettings'
  | 'dialog'
  | 'action'
  | 'textEncoding'
  | 'file'
  | 'dotNet'
  | 'version'
  | 'tableFilter'
  | 'testPage'
  | 'testField';

/** The static type of an AL value. */
export type TypeDescriptor =
  | { readonly kind: SimpleKind }
  | { readonly kind: 'text'; readonly length?: number | undefined }
  | { readonly kind: 'code'; readonly length?: number | undefined }
  | { readonly kind: 'label' }
  | {
      readonly kind: 'option';
      readonly members: readonly string[];
      readonly captions?: readonly string[] | undefined;
    }
  | { readonly kind: 'enum'; readonly enum: EnumDef }
  | { readonly kind: 'record'; readonly table: number; readonly temporary?: boolean | undefined }
  | { readonly kind: 'codeunit'; readonly id: number }
  | { readonly kind: 'page'; readonly id: number }
  | { readonly kind: 'report'; readonly id: number }
  | { readonly kind: 'query'; readonly id: number }
  | { readonly kind: 'xmlport'; readonly id: number }
  | { readonly kind: 'interface'; readonly name: string }
  | { readonly kind: 'list'; readonly element: TypeDescriptor }
  | { readonly kind: 'dictionary'; readonly key: TypeDescriptor; readonly value: TypeDescriptor }
  | { readonly kind: 'array'; readonly element: TypeDescriptor; readonly lengths: readonly number[] };

/** Shared descriptors of the types that carry no detail. */
export const Types = {
  integer: { kind: 'integer' },
  bigInteger: { kind: 'bigInteger' },
  decimal: { kind: 'decimal' },
  boolean: { kind: 'boolean' },
  char: { kind: 'char' },
  byte: { kind: 'byte' },
  text: { kind: 'text' },
  code: { kind: 'code' },
  date: { kind: 'date' },
  time: { kind: 'time' },
  dateTime: { kind: 'dateTime' },
  duration: { kind: 'duration' },
  guid: { kind: 'guid' },
  dateFormula: { kind: 'dateFormula' },
  variant: { kind: 'variant' },
} as const satisfies Record<string, TypeDescriptor>;
