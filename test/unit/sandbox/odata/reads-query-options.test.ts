import { parseQueryOptions } from '../../../sandbox/business-central/odata/query/query-options.ts';

test('all options of a request', () => {
  expect(
    parseQueryOptions(
      "$select=number,name&$filter=number%20eq%20'A%26B'&$orderby=number desc,name&$top=5&$skip=2&$count=true&$schemaversion=2.1&company=CRONUS+UK",
    ),
  ).toEqual({
    select: ['number', 'name'],
    expand: [],
    filter: "number eq 'A&B'",
    orderBy: [
      { name: 'number', descending: true },
      { name: 'name', descending: false },
    ],
    top: 5,
    skip: 2,
    count: true,
    skipToken: undefined,
    company: 'CRONUS UK',
  });
});

test('options nested in $expand, several levels deep', () => {
  const { expand } = parseQueryOptions(
    "$expand=lines($select=no;$filter=name eq 'a;b,c)';$expand=taxes($top=1)),payments",
  );
  expect(expand.map(({ name }) => name)).toEqual(['lines', 'payments']);
  const [lines] = expand;
  expect(lines?.options.select).toEqual(['no']);
  expect(lines?.options.filter).toBe("name eq 'a;b,c)'");
  expect(lines?.options.expand).toMatchObject([{ name: 'taxes', options: { top: 1 } }]);
});

test.each(['$top=-1', '$top=x', '$skip=1.5', '$orderby=a b c', '$expand=(x)', '$apply=x', '$filter=%E0%A4%A'])(
  '%s is refused',
  (query) => {
    expect(() => parseQueryOptions(query)).toThrow();
  },
);
