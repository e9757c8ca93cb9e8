/** Words that AL knows: triggers and attributes, in lower case. Source: learn.microsoft.com, their references. */

/** Triggers by the part of an object they belong to. */
export const triggerNames: Readonly<Record<string, ReadonlySet<string>>> = {
  table: words('oninsert onmodify ondelete onrename'),
  tableExtension: words(
    `oninsert onmodify ondelete onrename onbeforeinsert onbeforemodify onbeforedelete onbeforerename onafterinsert
     onaftermodify onafterdelete onafterrename`,
  ),
  tableField: words('onvalidate onlookup'),
  fieldModification: words('onbeforevalidate onaftervalidate'),
  codeunit: words(
    `onrun onbeforetestrun onaftertestrun oninstallapppercompany oninstallappperdatabase onupgradepercompany
     onupgradeperdatabase oncheckpreconditionspercompany oncheckpreconditionsperdatabase onvalidateupgradepercompany
     onvalidateupgradeperdatabase`,
  ),
  page: words(
    `oninit onopenpage onclosepage onqueryclosepage onfindrecord onnextrecord onaftergetrecord onaftergetcurrrecord
     onnewrecord oninsertrecord onmodifyrecord ondeleterecord onpagebackgroundtaskcompleted onpagebackgroundtaskerror`,
  ),
  pageExtension: words(
    `onopenpage onclosepage onqueryclosepage onaftergetrecord onaftergetcurrrecord onnewrecord oninsertrecord
     onmodifyrecord ondeleterecord onpagebackgroundtaskcompleted onpagebackgroundtaskerror`,
  ),
  requestPage: words(
    `oninit onopenpage onclosepage onqueryclosepage onfindrecord onnextrecord onaftergetrecord onaftergetcurrrecord
     onnewrecord oninsertrecord onmodifyrecord ondeleterecord`,
  ),
  field: words('onvalidate onlookup onafterlookup ondrilldown onassistedit oncontroladdin'),
  pageAction: words('onaction'),
  fileuploadaction: words('onaction'),
  pageModification: words(
    `onbeforevalidate onaftervalidate onafterlookup onafterafterlookup onlookup ondrilldown onassistedit onbeforeaction
     onafteraction`,
  ),
  report: words('oninitreport onprereport onpostreport onprerendering'),
  reportExtension: words('onprereport onpostreport onprerendering'),
  reportDataItem: words('onpredataitem onaftergetrecord onpostdataitem'),
  datasetModification: words(
    `onbeforepredataitem onafterpredataitem onbeforeaftergetrecord onafteraftergetrecord onbeforepostdataitem
     onafterpostdataitem`,
  ),
  xmlPort: words('oninitxmlport onprexmlport onpostxmlport'),
  xmlPortNode: words(
    `onprexmlitem onaftergetrecord onafterinitrecord onbeforeinsertrecord onafterinsertrecord onbeforemodifyrecord
     onaftermodifyrecord onbeforepassfield onafterassignfield onbeforepassvariable onafterassignvariable`,
  ),
  query: words('onbeforeopen'),
};

export const attributeNames: ReadonlySet<string> = words(
  `businessevent caption commitbehavior confirmhandler errorbehavior eventsubscriber externalbusinessevent
   filterpagehandler handlerfunctions httpclienthandler hyperlinkhandler indataset inherentpermissions integrationevent
   internalevent messagehandler modalpagehandler native nondebuggable none normal obsolete pagehandler
   recallnotificationhandler reporthandler requestpagehandler requiredpermissions runonclient scope securityfiltering
   sendnotificationhandler serviceenabled sessionsettingshandler strmenuhandler suppressdispose test testpermissions
   transactionmodel tryfunction withevents`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
