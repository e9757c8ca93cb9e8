import { checkPlaces, inProcedure } from './check-al.ts';

test.each([
  ['a file that is opened', "if Disk.Open('x') then;", 'Disk: File;', ['9:4 AL0296']],
  ['a file that is looked for', "if File.Exists('x') then;", '', ['9:4 AL0296']],
  ['a path of the server', 'Thing.Name := CopyStr(TemporaryPath(), 1, 50);', '', ['9:23 AL0296']],
  ['a path, called without parentheses', 'Thing.Name := CopyStr(ApplicationPath, 1, 50);', '', ['9:23 AL0296']],
  ['rows saved to a file', "Query.SaveAsXml(5, 'x');", '', ['9:1 AL0296']],
  ['rows saved to a stream', 'Query.SaveAsXml(5, Out);', 'Out: OutStream;', []],
  ['a stream that is downloaded', "DownloadFromStream(Data, '', '', '', Name);", 'Data: InStream; Name: Text;', []],
])('%s', (_what, statement, variables, expected) => {
  expect(checkPlaces(inProcedure(statement, variables))).toEqual(expected);
});
