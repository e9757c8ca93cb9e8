/** Methods of the JSON types (runtime 16). */
const valueArguments = `
Add(Value: JsonToken)
Add(Value: JsonObject)
Add(Value: JsonArray)
Add(Value: JsonValue)
Add(Value: Json)
Insert(Index: Integer; Value: JsonToken)?: Boolean
Insert(Index: Integer; Value: JsonObject)?: Boolean
Insert(Index: Integer; Value: JsonArray)?: Boolean
Insert(Index: Integer; Value: JsonValue)?: Boolean
Insert(Index: Integer; Value: Json)?: Boolean
Set(Index: Integer; Value: JsonToken)?: Boolean
Set(Index: Integer; Value: JsonObject)?: Boolean
Set(Index: Integer; Value: JsonArray)?: Boolean
Set(Index: Integer; Value: JsonValue)?: Boolean
Set(Index: Integer; Value: Json)?: Boolean`;

const streamAndPath = `
Path(): Text
ReadFrom(String: Text)?: Boolean
ReadFrom(InStream: InStream)?: Boolean
SelectToken(Path: Text; var Result: JsonToken)?: Boolean
SelectTokens(Path: Text): List of [JsonToken]
SelectTokens(Path: Text; var Result: List of [JsonToken])?: Boolean
WriteTo(var String: Text)?: Boolean
WriteTo(OutStream: OutStream)?: Boolean
WriteToYaml(var String: Text)?: Boolean
ReadFromYaml(String: Text)?: Boolean`;

function typedGetters(key: string): string {
  const types = ['Array', 'BigInteger', 'Boolean', 'Byte', 'Char', 'Date', 'DateTime', 'Decimal', 'Duration', 'Guid'];
  const rest = ['Integer', 'Object', 'Option', 'Text', 'Time'];
  return [...types, ...rest]
    .map((type) => {
      const result = type === 'Array' || type === 'Object' ? `Json${type}` : type === 'Option' ? 'Integer' : type;
      const parameter = type === 'Array' || type === 'Object' ? 'RequireTokenExists' : 'DefaultIfNotFound';
      return `Get${type}(${key}; [${parameter}: Boolean]): ${result}`;
    })
    .join('\n');
}

const conversions = [
  'BigInteger',
  'Boolean',
  'Byte',
  'Char',
  'Code',
  'Date',
  'DateTime',
  'Decimal',
  'Duration',
  'Integer',
  'Text',
  'Time',
]
  .map((type) => `As${type}(): ${type}`)
  .join('\n');

export const jsonMethods = `
section jsontoken
AsArray(): JsonArray
AsObject(): JsonObject
AsValue(): JsonValue
Clone(): JsonToken
IsArray(): Boolean
IsObject(): Boolean
IsValue(): Boolean
${streamAndPath}

section jsonobject
Add(Key: Text; Value: JsonToken)?: Boolean
Add(Key: Text; Value: JsonObject)?: Boolean
Add(Key: Text; Value: JsonArray)?: Boolean
Add(Key: Text; Value: JsonValue)?: Boolean
Add(Key: Text; Value: Json)?: Boolean
AsToken(): JsonToken
Clone(): JsonToken
Contains(Key: Text): Boolean
Get(Key: Text; var Result: JsonToken)?: Boolean
Get(Key: Text): JsonToken
Keys(): List of [Text]
Remove(Key: Text)?: Boolean
Replace(Key: Text; Value: JsonToken)?: Boolean
Replace(Key: Text; Value: JsonObject)?: Boolean
Replace(Key: Text; Value: JsonArray)?: Boolean
Replace(Key: Text; Value: JsonValue)?: Boolean
Replace(Key: Text; Value: Json)?: Boolean
Values(): List of [JsonToken]
WriteWithSecretsTo(Secrets: Dictionary of [Text, SecretText]; var Result: SecretText)?: Boolean
WriteWithSecretsTo(Path: Text; Secret: SecretText; var Result: SecretText)?: Boolean
${typedGetters('Key: Text')}
${streamAndPath}

section jsonarray
AsToken(): JsonToken
Clone(): JsonToken
Count(): Integer
Get(Index: Integer; var Result: JsonToken)?: Boolean
Get(Index: Integer): JsonToken
IndexOf(Value: JsonToken): Integer
IndexOf(Value: JsonObject): Integer
IndexOf(Value: JsonArray): Integer
IndexOf(Value: JsonValue): Integer
IndexOf(Value: Json): Integer
RemoveAt(Index: Integer)?: Boolean
${typedGetters('Index: Integer')}
${valueArguments}
${streamAndPath}

section jsonvalue
${conversions}
AsOption(): Integer
AsToken(): JsonToken
Clone(): JsonToken
IsNull(): Boolean
IsUndefined(): Boolean
SetValue(Value: Json)
SetValueToNull()
SetValueToUndefined()
${streamAndPath}
`;
