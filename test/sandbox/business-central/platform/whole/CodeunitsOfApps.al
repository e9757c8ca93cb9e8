#if WHOLE_PLATFORM
namespace System.Apps;

/// <summary>Looks after the data that extensions leave behind. Its number is not public.</summary>
codeunit 2000100007 "Extension Database Management"
{
    procedure MarkAllOrphanedExtensionDataAsReviewed()
    begin
    end;
}
#endif
