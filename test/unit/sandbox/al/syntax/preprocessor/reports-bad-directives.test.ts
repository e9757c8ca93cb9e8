import { diagnose } from '../al-text.ts';

test.each([
  ['#if A\ncodeunit 1 X { }', ['1:1 AL0623']],
  ['codeunit 1 X { }\n#endif', ['2:1 AL0624']],
  ['#else', ['1:1 AL0624']],
  ['#if A\n#else\n#elif B\n#endif', ['3:1 AL0624']],
  ['#region A', ['1:1 AL0622']],
  ['#endregion', ['1:1 AL0624']],
  ['#include "x"', ['1:1 AL0621']],
  ['#if A and\n#endif', ['1:1 AL0629']],
  ['#if (A\n#endif', ['1:1 AL0629']],
  ['codeunit 1 X { }\n#define A', ['2:1 AL0625']],
  ['#pragma once', ['1:1 AL0628']],
  ['#pragma warning off', ['1:1 AL0627']],
])('%j', (text, expected) => {
  expect(diagnose(text)).toEqual(expected);
});
