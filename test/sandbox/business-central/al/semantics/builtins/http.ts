/** Methods of the HTTP types. */
export const httpMethods = `
section httpclient
AddCertificate(Certificate: Text; [Password: Text])
AddCertificate(Certificate: SecretText; [Password: SecretText])
Clear()
DefaultRequestHeaders(): HttpHeaders
Delete(Path: Text; var Response: HttpResponseMessage)?: Boolean
Get(Path: Text; var Response: HttpResponseMessage)?: Boolean
GetBaseAddress(): Text
Patch(Path: Text; Content: HttpContent; var Response: HttpResponseMessage)?: Boolean
Post(Path: Text; Content: HttpContent; var Response: HttpResponseMessage)?: Boolean
Put(Path: Text; Content: HttpContent; var Response: HttpResponseMessage)?: Boolean
Send(Request: HttpRequestMessage; var Response: HttpResponseMessage)?: Boolean
SetBaseAddress(BaseAddress: Text)?: Boolean
Timeout([Timeout: Duration]): Duration
UseDefaultNetworkWindowsAuthentication()?: Boolean
UseResponseCookies(Use: Boolean)?: Boolean
UseServerCertificateValidation([Use: Boolean]): Boolean
UseWindowsAuthentication(UserName: Text; Password: Text; [Domain: Text])?: Boolean
UseWindowsAuthentication(UserName: SecretText; Password: SecretText; [Domain: SecretText])?: Boolean

section httpcontent
Clear()
GetHeaders(var Headers: HttpHeaders)?: Boolean
IsSecretContent(): Boolean
ReadAs(var Result: Text)?: Boolean
ReadAs(var Result: SecretText)?: Boolean
ReadAs(var Result: InStream)?: Boolean
WriteFrom(Content: Text)
WriteFrom(Content: SecretText)
WriteFrom(Content: InStream)

section httpheaders
Add(Key: Text; Value: Text)?: Boolean
Add(Key: Text; Value: SecretText)?: Boolean
Clear()
Contains(Key: Text): Boolean
ContainsSecret(Key: Text): Boolean
GetSecretValues(Key: Text; var Values: List of [SecretText])?: Boolean
GetSecretValues(Key: Text; var Values: AnyArray)?: Boolean
GetValues(Key: Text; var Values: List of [Text])?: Boolean
GetValues(Key: Text; var Values: AnyArray)?: Boolean
Keys(): List of [Text]
Remove(Key: Text): Boolean
TryAddWithoutValidation(Key: Text; Value: Text): Boolean
TryAddWithoutValidation(Key: Text; Value: SecretText): Boolean

section httprequestmessage
Content([Content: HttpContent]): HttpContent
GetCookie(Name: Text; var Cookie: Cookie): Boolean
GetCookieNames(): List of [Text]
GetHeaders(var Headers: HttpHeaders)?: Boolean
GetRequestUri(): Text
GetSecretRequestUri(): SecretText
Method([Method: Text]): Text
RemoveCookie(Name: Text): Boolean
SetCookie(Name: Text; Value: Text): Boolean
SetCookie(Cookie: Cookie): Boolean
SetRequestUri(RequestUri: Text)?: Boolean
SetSecretRequestUri(RequestUri: SecretText)?: Boolean

section httpresponsemessage
Content([Content: HttpContent]): HttpContent
GetCookie(Name: Text; var Cookie: Cookie): Boolean
GetCookieNames(): List of [Text]
Headers(): HttpHeaders
HttpStatusCode(): Integer
IsBlockedByEnvironment(): Boolean
IsSuccessStatusCode(): Boolean
ReasonPhrase(): Text

section cookie
Domain(): Text
Expires(): DateTime
HttpOnly(): Boolean
Name([Name: Text]): Text
Path(): Text
Secure(): Boolean
Value([Value: Text]): Text
`;
