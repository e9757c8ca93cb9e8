import { describe, expect, test } from '@jest/globals';
import { TypedText } from '../../../sandbox/business-central/web-client/browser/fields/typed-text.ts';

function typed(known: string, text: string): TypedText {
  const input = new TypedText(known);
  input.type(text);
  return input;
}

describe('an answer that comes while the user types', () => {
  test('leaves what was typed since', () => {
    const input = typed('', 'first');
    expect(input.send()).toBe(true);
    input.type('second');
    input.take('FIRST');
    input.answer();
    expect(input.text).toBe('second');
    expect(input.isUnsent).toBe(true);
  });

  test('leaves a text that is on its way after it', () => {
    const input = typed('', 'a');
    input.send();
    input.type('ab');
    input.send();
    input.take('A');
    input.answer();
    expect(input.text).toBe('ab');
    input.take('AB');
    input.answer();
    expect(input.text).toBe('AB');
  });

  test('leaves it when the earlier text was refused', () => {
    const input = typed('10', 'ten');
    input.send();
    input.type('11');
    input.take('ten');
    input.answer(true);
    expect(input.text).toBe('11');
    expect(input.send()).toBe(true);
  });
});

test('the text that was sent becomes what the server made of it, whichever is heard of first', () => {
  const stateFirst = typed('', '5');
  stateFirst.send();
  stateFirst.take('5.00');
  stateFirst.answer();
  expect(stateFirst.text).toBe('5.00');

  const answerFirst = typed('', '5');
  answerFirst.send();
  answerFirst.answer();
  answerFirst.take('5.00');
  expect(answerFirst.text).toBe('5.00');
});

test('the server may make the same text again of another one', () => {
  const input = typed('C1', 'c1 ');
  input.send();
  input.answer();
  expect(input.text).toBe('C1');
});

test('the old value is sent when another one is on its way', () => {
  const input = typed('old', 'new');
  input.send();
  input.type('old');
  expect(input.send()).toBe(true);
});

test('what the server has, or is getting, is not sent again', () => {
  const input = typed('5', '5');
  expect(input.send()).toBe(false);
  input.type('6');
  expect(input.send()).toBe(true);
  expect(input.send()).toBe(false);
});

test('a refused text may be tried again, once at a time', () => {
  const input = typed('5', 'five');
  input.send();
  input.take('five');
  input.answer(true);
  expect(input.text).toBe('five');
  expect(input.send(true)).toBe(true);
  expect(input.send(true)).toBe(false);
});

test('an error that is told elsewhere leaves the text where it was typed', () => {
  const input = typed('5', '6');
  input.send();
  input.answer(true);
  expect(input.text).toBe('6');
  expect(input.isUnsent).toBe(true);
});

test('without anything typed it follows the server', () => {
  const input = new TypedText('1');
  input.take('2');
  expect(input.text).toBe('2');
  input.type('3');
  input.take('4');
  expect(input.text).toBe('3');
  input.reset();
  expect(input.text).toBe('4');
});
