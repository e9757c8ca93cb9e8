#if WHOLE_PLATFORM
namespace System.Database;

using System.Diagnostics;
using System.Reflection;

/// <summary>Switches indexes of the database on and off. Its number is not public.</summary>
codeunit 2000100010 "Index Management"
{
    procedure EnableKey(KeyRec: Record "Key"; Company: Text)
    begin
    end;

    procedure EnableSiftKey(KeyRec: Record "Key"; Company: Text)
    begin
    end;

    procedure DisableIndex(DatabaseIndex: Record "Database Index")
    begin
    end;

    procedure GetKeyIndexName(KeyRec: Record "Key"; IsSift: Boolean): Text
    begin
    end;

    procedure GetSupportedOptimizedTextSearchLanguages(): Dictionary of [Integer, Text]
    begin
    end;

    procedure GetCurrentOptimizedTextSearchLanguage(): Integer
    begin
    end;

    procedure SetCurrentOptimizedTextSearchLanguage(LanguageId: Integer)
    begin
    end;
}
#endif
