/** Methods of the XML types. */
const node = `
AddAfterSelf(Content: Any...)?: Boolean
AddBeforeSelf(Content: Any...)?: Boolean
AsXmlNode(): XmlNode
GetDocument(var Document: XmlDocument)?: Boolean
GetParent(var Parent: XmlElement)?: Boolean
Remove()?: Boolean
ReplaceWith(Content: Any...)?: Boolean
SelectNodes(XPath: Text; var Nodes: XmlNodeList)?: Boolean
SelectNodes(XPath: Text; Namespaces: XmlNamespaceManager; var Nodes: XmlNodeList)?: Boolean
SelectSingleNode(XPath: Text; var Node: XmlNode)?: Boolean
SelectSingleNode(XPath: Text; Namespaces: XmlNamespaceManager; var Node: XmlNode)?: Boolean
WriteTo(var Text: Text)?: Boolean
WriteTo(OutStream: OutStream)?: Boolean
WriteTo(Options: XmlWriteOptions; var Text: Text)?: Boolean
WriteTo(Options: XmlWriteOptions; OutStream: OutStream)?: Boolean`;

const container = `
Add(Content: Any...)?: Boolean
AddFirst(Content: Any...)?: Boolean
GetChildElements(): XmlNodeList
GetChildElements(Name: Text): XmlNodeList
GetChildElements(LocalName: Text; NamespaceUri: Text): XmlNodeList
GetChildNodes(): XmlNodeList
GetDescendantElements(): XmlNodeList
GetDescendantElements(Name: Text): XmlNodeList
GetDescendantElements(LocalName: Text; NamespaceUri: Text): XmlNodeList
GetDescendantNodes(): XmlNodeList
RemoveNodes()
ReplaceNodes(Content: Any...)?: Boolean`;

export const xmlMethods = `
section xmlnode
AsXmlAttribute(): XmlAttribute
AsXmlCData(): XmlCData
AsXmlComment(): XmlComment
AsXmlDeclaration(): XmlDeclaration
AsXmlDocument(): XmlDocument
AsXmlDocumentType(): XmlDocumentType
AsXmlElement(): XmlElement
AsXmlProcessingInstruction(): XmlProcessingInstruction
AsXmlText(): XmlText
IsXmlAttribute(): Boolean
IsXmlCData(): Boolean
IsXmlComment(): Boolean
IsXmlDeclaration(): Boolean
IsXmlDocument(): Boolean
IsXmlDocumentType(): Boolean
IsXmlElement(): Boolean
IsXmlProcessingInstruction(): Boolean
IsXmlText(): Boolean
${node}

section xmldocument
GetDeclaration(var Declaration: XmlDeclaration)?: Boolean
GetDocumentType(var DocumentType: XmlDocumentType)?: Boolean
GetRoot(var Root: XmlElement)?: Boolean
NameTable(): XmlNameTable
SetDeclaration(Declaration: XmlDeclaration)?: Boolean
static Create(): XmlDocument
static Create(Content: Any...): XmlDocument
static ReadFrom(Text: Text; var Document: XmlDocument)?: Boolean
static ReadFrom(InStream: InStream; var Document: XmlDocument)?: Boolean
static ReadFrom(Text: Text; Options: XmlReadOptions; var Document: XmlDocument)?: Boolean
static ReadFrom(InStream: InStream; Options: XmlReadOptions; var Document: XmlDocument)?: Boolean
${container}
${node}

section xmlelement
Attributes(): XmlAttributeCollection
GetNamespaceOfPrefix(Prefix: Text; var NamespaceUri: Text)?: Boolean
GetPrefixOfNamespace(NamespaceUri: Text; var Prefix: Text)?: Boolean
HasAttributes(): Boolean
HasElements(): Boolean
InnerText(): Text
InnerXml(): Text
IsEmpty(): Boolean
LocalName(): Text
Name(): Text
NamespaceUri(): Text
RemoveAllAttributes()
RemoveAttribute(Name: Text)
RemoveAttribute(LocalName: Text; NamespaceUri: Text)
RemoveAttribute(Attribute: XmlAttribute)
SetAttribute(Name: Text; Value: Text)
SetAttribute(LocalName: Text; NamespaceUri: Text; Value: Text)
static Create(Name: Text): XmlElement
static Create(Name: Text; NamespaceUri: Text): XmlElement
static Create(Name: Text; NamespaceUri: Text; Content: Any...): XmlElement
${container}
${node}

section xmlattribute
IsNamespaceDeclaration(): Boolean
LocalName(): Text
Name(): Text
NamespacePrefix(): Text
NamespaceUri(): Text
Value([Value: Text]): Text
static Create(Name: Text; Value: Text): XmlAttribute
static Create(LocalName: Text; NamespaceUri: Text; Value: Text): XmlAttribute
static CreateNamespaceDeclaration(Prefix: Text; NamespaceUri: Text): XmlAttribute
${node}

section xmlattributecollection
Count(): Integer
Get(Index: Integer; var Attribute: XmlAttribute)?: Boolean
Get(Name: Text; var Attribute: XmlAttribute)?: Boolean
Get(LocalName: Text; NamespaceUri: Text; var Attribute: XmlAttribute)?: Boolean
Remove(Attribute: XmlAttribute)
Remove(Name: Text)
Remove(LocalName: Text; NamespaceUri: Text)
RemoveAll()
Set(Name: Text; Value: Text)
Set(LocalName: Text; NamespaceUri: Text; Value: Text)

section xmlnodelist
Count(): Integer
Get(Index: Integer; var Node: XmlNode)?: Boolean

section xmltext
Value([Value: Text]): Text
static Create(Text: Text): XmlText
${node}

section xmlcdata
Value([Value: Text]): Text
static Create(Value: Text): XmlCData
${node}

section xmlcomment
Value([Value: Text]): Text
static Create(Value: Text): XmlComment
${node}

section xmldeclaration
Encoding([Encoding: Text]): Text
Standalone([Standalone: Text]): Text
Version([Version: Text]): Text
static Create(Version: Text; Encoding: Text; Standalone: Text): XmlDeclaration
${node}

section xmldocumenttype
GetInternalSubset(var Value: Text)?: Boolean
GetName(var Value: Text)?: Boolean
GetPublicId(var Value: Text)?: Boolean
GetSystemId(var Value: Text)?: Boolean
SetInternalSubset(Value: Text)?: Boolean
SetName(Value: Text)?: Boolean
SetPublicId(Value: Text)?: Boolean
SetSystemId(Value: Text)?: Boolean
static Create(Name: Text; [PublicId: Text]; [SystemId: Text]; [InternalSubset: Text]): XmlDocumentType
${node}

section xmlprocessinginstruction
GetData(var Value: Text)?: Boolean
GetTarget(var Value: Text)?: Boolean
SetData(Value: Text)?: Boolean
SetTarget(Value: Text)?: Boolean
static Create(Target: Text; Data: Text): XmlProcessingInstruction
${node}

section xmlnamespacemanager
AddNamespace(Prefix: Text; NamespaceUri: Text)
HasNamespace(Prefix: Text): Boolean
LookupNamespace(Prefix: Text; var NamespaceUri: Text)?: Boolean
LookupPrefix(NamespaceUri: Text; var Prefix: Text)?: Boolean
NameTable([NameTable: XmlNameTable]): XmlNameTable
PopScope()
PushScope()
RemoveNamespace(Prefix: Text; NamespaceUri: Text)

section xmlnametable
Add(Key: Text)
Get(Key: Text; var Result: Text)?: Boolean

section xmlreadoptions
PreserveWhitespace([PreserveWhitespace: Boolean]): Boolean

section xmlwriteoptions
PreserveWhitespace([PreserveWhitespace: Boolean]): Boolean
`;
