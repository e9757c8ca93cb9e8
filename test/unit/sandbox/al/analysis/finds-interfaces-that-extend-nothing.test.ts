/** What an interface extends, whether or not anything implements it. */
import { checkPlaces } from './check-al.ts';

test('an interface that does not exist', () => {
  expect(checkPlaces('interface A extends Nope { }')).toEqual(['1:21 AL0185']);
  expect(checkPlaces('interface A extends B { }\ninterface B { procedure Run(); }')).toEqual([]);
});

test('an interface that extends itself', () => {
  expect(checkPlaces('interface A extends A { procedure Run(); }')).toEqual(['1:21 AL0852']);
});

test('a circle of interfaces is one finding, and a codeunit that implements one of them is innocent', () => {
  const circle = `interface A extends B { procedure RunA(); }
interface B extends C { procedure RunB(); }
interface C extends A { procedure RunC(); }
interface Above extends A { }
codeunit 1 Mine implements Above, C { procedure RunA() begin end; procedure RunB() begin end; procedure RunC() begin end; }`;
  expect(checkPlaces(circle)).toEqual(['1:21 AL0852']);
});

test('an interface below a circle', () => {
  const text = `interface Below extends A { }
interface A extends B { }
interface B extends A { }`;
  expect(checkPlaces(text)).toEqual(['2:21 AL0852']);
});

test('two ways to one interface are no circle', () => {
  const text = `interface Top { procedure Run(); }
interface Left extends Top { }
interface Right extends Top { }
interface Bottom extends Left, Right { }`;
  expect(checkPlaces(text)).toEqual([]);
});
