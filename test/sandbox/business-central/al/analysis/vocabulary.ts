/**
 * Words that AL knows: properties, triggers, attributes and the values of properties that take one of a few.
 * Source: learn.microsoft.com, "Properties", "Triggers", "Attributes" references. All in lower case.
 */
const propertyList = `
  abouttext abouttextml abouttitle abouttitleml access accessbypermission additionalsearchterms
  additionalsearchtermsml allowedfileextensions allowincustomizations allowmultiplefiles allowscheduling
  analysismodeenabled apigroup apipublisher apiversion applicationarea assignable assignmentcompatibility
  assignmentcompatibilityreason assistedit autocalcfield autoformatexpression autoformattype autoincrement
  autoreplace autosave autosplitkey autoupdate blanknumbers blankzero calcfields calcformula caption
  captionclass captionml cardpageid changetrackingallowed charallowed clearactions clearlayout clearviews
  closingdates clustered columnfilter columnspan columnstoreindex compressed compressiontype
  contextsensitivehelppage cuegrouplayout culture customactiontype customizations dataaccessintent
  datacaptionexpression datacaptionfields dataclassification dataitemlink dataitemlinkreference
  dataitemtablefilter dataitemtableview datapercompany dateformula decimalplaces defaultfieldsvalidation
  defaultimplementation defaultlayout defaultnamespace defaultrenderinglayout definitionfile delayedinsert
  deleteallowed description direction drilldown drilldownpageid editable ellipsis enabled
  enableexternalassemblies enableexternalimages enablehyperlinks encoding entitycaption entitycaptionml
  entityname entitysetcaption entitysetcaptionml entitysetname eventsubscriberinstance excellayout
  excellayoutmultipledatasheets excludedpermissionsets executiontimeout extendeddatatype extensible
  externalaccess externalname externalschema externaltype fieldclass fielddelimiter fieldseparator fieldvalidate
  filename filters flowcaption flowenvironmentid flowid flowtemplatecategoryname flowtemplateid format
  formatevaluate formatregion freezecolumn gesture gridlayout groupname helplink hidevalue horizontalshrink
  horizontalstretch id image images implementation importance includecaption includedfields
  includedpermissionsets indentationcolumn indentationcontrols infooterbar inherententitlements
  inherentpermissions initvalue inlineschema insertallowed instructionaltext instructionaltextml iscontroladdin
  isheader ispreview layoutfile linkedintransaction linkedobject linkfields linksallowed linktable
  linktableforceinsert lookup lookuppageid maintainsiftindex maintainsqlindex masktype maximumdatasetsize
  maximumdocumentcount maximumheight maximumwidth maxiteration maxoccurs maxvalue method mimetype minimumheight
  minimumwidth minoccurs minvalue modifyallowed movedfrom movedto multiline multiplenewlines multiplicity
  namespaceprefix namespaces navigationpageid notblank numeric objectentitlements obsoletereason obsoletestate
  obsoletetag occurrence odataedmtype odatakeyfields optimizefortextsearch optioncaption optioncaptionml
  optionmembers optionordinalvalues orderby pagetype papersourcedefaultpage papersourcefirstpage
  papersourcelastpage pasteisvalid pdffontembedding permissions populateallfields preservewhitespace previewmode
  printonlyifdetail processingonly profiledescription profiledescriptionml promoted promotedactioncategories
  promotedactioncategoriesml promotedcategory promotedisbig promotedonly promptmode provider publickeytoken
  querycategory querytype quickentry rdlclayout readstate recordseparator recreatescript refreshonactivate
  refreshscript replicatedata requestedheight requestedwidth requestfilterfields requestfilterheading
  requestfilterheadingml requiredtestisolation reversesign rolecenter roletype rowspan runobject runpagelink
  runpagemode runpageonrec runpageview savevalues scope scripts sharedlayout shortcutkey showas showastree
  showcaption showfilter showmandatory showprintstatus signdisplacement singleinstance sourcefield sourcetable
  sourcetabletemporary sourcetableview sqldatatype sqlindex sqljointype sqltimestamp startupscript style
  styleexpr stylesheets subpagelink subpageview subtype sumindexfields summary summaryml tablename tableno
  tablerelation tableseparator tabletype testhttprequestpolicy testisolation testpermissions testtablerelation
  testtype textencoding texttype title tooltip tooltipml topnumberofrows transactiontype treeinitialstate type
  unbound unique unknownvalueimplementation updatepropagation usagecategory usedefaultnamespace uselax
  userequestpage usesystemprinter usetemporary validatetablerelation valuesallowed version verticalshrink
  verticalstretch view visible width wordlayout wordmergedataitem xmlname xmlversionno
`;

export const propertyNames: ReadonlySet<string> = words(propertyList);

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

/** Values of properties that take one of a few, as Microsoft writes them. */
export const propertyValues: Readonly<Record<string, readonly string[]>> = {
  access: ['Public', 'Internal', 'Protected', 'Local'],
  dataclassification: [
    'ToBeClassified',
    'CustomerContent',
    'EndUserIdentifiableInformation',
    'AccountData',
    'EndUserPseudonymousIdentifiers',
    'OrganizationIdentifiableInformation',
    'SystemMetadata',
  ],
  eventsubscriberinstance: ['StaticAutomatic', 'Manual'],
  fieldclass: ['Normal', 'FlowField', 'FlowFilter'],
  importance: ['Standard', 'Promoted', 'Additional'],
  obsoletestate: ['No', 'Pending', 'Removed', 'PendingMove', 'Moved'],
  pagetype: [
    'Card',
    'List',
    'RoleCenter',
    'CardPart',
    'ListPart',
    'Document',
    'Worksheet',
    'ListPlus',
    'ConfirmationDialog',
    'NavigatePage',
    'StandardDialog',
    'API',
    'ReportPreview',
    'ReportProcessingOnly',
    'XmlPort',
    'HeadlinePart',
    'PromptDialog',
    'ConfigurationDialog',
    'UserControlHost',
  ],
  querytype: ['Normal', 'API', 'Filter'],
  runpagemode: ['Edit', 'View', 'Create'],
  usagecategory: ['None', 'Lists', 'Tasks', 'ReportsAndAnalysis', 'Documents', 'History', 'Administration'],
};

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}
