import type { BuiltinSignature } from './signature.ts';

/**
 * Functions that only on-premises apps may call, by section. Where one overload of several is meant, its first
 * parameter is given. Source: learn.microsoft.com, "Methods auto" reference ("supported only in Business Central
 * on-premises").
 */
const onPremises: Readonly<Record<string, string>> = {
  'system:database':
    'alterkey changeuserpassword checklicensefile datafileinformation exportdata importdata setuserpassword sid',
  'system:dialog': 'loginternalerror',
  'system:file': 'copy copyfile download erase exists ispathtemporary rename upload view',
  'system:session': 'enableverbosetelemetry logauditmessage logsecurityaudit sendtracetag',
  'system:system':
    'applicationpath canloadtype exportencryptionkey exportobjects getdocumenturl getdotnettype getlasterrorobject importencryptionkey importobjects importstreamwithurlaccess isnull temporarypath',
  'static:sessioninformation': 'aitokensused',
  file: 'close create createinstream createoutstream createtempfile len name open pos read seek textmode trunc write writemode',
  httpclient: 'usedefaultnetworkwindowsauthentication usewindowsauthentication',
  media: 'exportfile importfile',
  mediaset: 'exportfile importfile',
  query: 'saveascsv(FileName) saveasxml(FileName)',
  report: 'saveasexcel saveashtml saveaspdf saveasword saveasxml',
  secrettext: 'unwrap',
};

const sections = new Map(
  Object.entries(onPremises).map(([section, names]) => [section, new Set(names.toLowerCase().split(' '))]),
);

/** Whether apps for the cloud must do without a function. */
export function isOnPremisesOnly({ section, name, parameters, isStatic }: BuiltinSignature): boolean {
  const names = sections.get(section);
  if (names === undefined) return false;
  const key = name.toLowerCase();
  // Static functions of objects take the number of the object first.
  const first = parameters[isStatic && section === 'query' ? 1 : 0]?.name.toLowerCase();
  return names.has(key) || names.has(`${key}(${first})`);
}
