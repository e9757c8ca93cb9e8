#if WHOLE_PLATFORM
namespace System.Runtime;

/// <summary>Converts to and from Base64. Its number is not public.</summary>
codeunit 2000100003 Base64Convert
{
    procedure ToBase64(String: Text; InsertLineBreaks: Boolean; TextEncoding: TextEncoding; Codepage: Integer): Text
    begin
    end;

    procedure ToBase64(InStream: InStream; InsertLineBreaks: Boolean): Text
    begin
    end;

    procedure ToBase64(InStream: InStream; InsertLineBreaks: Boolean; OutStream: OutStream)
    begin
    end;

    procedure FromBase64(Base64String: Text; TextEncoding: TextEncoding; CodePage: Integer): Text
    begin
    end;

    procedure FromBase64(Base64String: Text; OutStream: OutStream)
    begin
    end;
}
#endif
