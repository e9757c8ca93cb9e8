#if STAND_IN
namespace System.Utilities;

/// <summary>A stream of bytes in memory.</summary>
codeunit 4100 "Temp Blob"
{
    Access = Public;
    InherentPermissions = X;
    InherentEntitlements = X;

    var
        TempBlobRecord: Record "Temp Blob" temporary;

    /// <summary>A stream to read from.</summary>
    procedure CreateInStream() InStream: InStream
    begin
        TempBlobRecord.Blob.CreateInStream(InStream);
    end;

    /// <summary>A stream to read from.</summary>
    procedure CreateInStream(var InStream: InStream)
    begin
        TempBlobRecord.Blob.CreateInStream(InStream);
    end;

    /// <summary>A stream to read text from.</summary>
    procedure CreateInStream(Encoding: TextEncoding) InStream: InStream
    begin
        TempBlobRecord.Blob.CreateInStream(InStream, Encoding);
    end;

    /// <summary>A stream to read text from.</summary>
    procedure CreateInStream(var InStream: InStream; Encoding: TextEncoding)
    begin
        TempBlobRecord.Blob.CreateInStream(InStream, Encoding);
    end;

    /// <summary>A stream to write to; what was there is replaced.</summary>
    procedure CreateOutStream() OutStream: OutStream
    begin
        TempBlobRecord.Blob.CreateOutStream(OutStream);
    end;

    /// <summary>A stream to write to; what was there is replaced.</summary>
    procedure CreateOutStream(var OutStream: OutStream)
    begin
        TempBlobRecord.Blob.CreateOutStream(OutStream);
    end;

    /// <summary>A stream to write text to; what was there is replaced.</summary>
    procedure CreateOutStream(Encoding: TextEncoding) OutStream: OutStream
    begin
        TempBlobRecord.Blob.CreateOutStream(OutStream, Encoding);
    end;

    /// <summary>A stream to write text to; what was there is replaced.</summary>
    procedure CreateOutStream(var OutStream: OutStream; Encoding: TextEncoding)
    begin
        TempBlobRecord.Blob.CreateOutStream(OutStream, Encoding);
    end;

    /// <summary>Whether anything was written.</summary>
    procedure HasValue(): Boolean
    begin
        exit(TempBlobRecord.Blob.HasValue());
    end;

    /// <summary>Number of bytes.</summary>
    procedure Length(): Integer
    begin
        exit(TempBlobRecord.Blob.Length());
    end;
}
#endif
