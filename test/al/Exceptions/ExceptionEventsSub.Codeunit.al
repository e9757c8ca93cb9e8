#if AL_TESTS
namespace BigC.Test.Exceptions;

using BigC.Connector.Exceptions;

/// <summary>A partner's extension that gives unknown SKUs to operations and takes notes, while it is bound.</summary>
codeunit 50741 "BigC Exception Events Sub."
{
    EventSubscriberInstance = Manual;

    var
        HeardText: Text;

    procedure Heard(): Text
    begin
        exit(HeardText);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Exceptions", OnBeforeStoreException, '', false, false)]
    local procedure GiveToOperations(var BigCException: Record "BigC Exception"; IsNew: Boolean)
    begin
        if BigCException.Cause = BigCException.Cause::ItemUnknown then
            BigCException.Owner := BigCException.Owner::Operations;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Exceptions", OnAfterOpenException, '', false, false)]
    local procedure NoteOpened(BigCException: Record "BigC Exception")
    begin
        HeardText += 'opened ' + BigCException."External Id" + ';';
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Exceptions", OnAfterCloseException, '', false, false)]
    local procedure NoteClosed(BigCException: Record "BigC Exception")
    begin
        HeardText += 'closed ' + BigCException."External Id" + ';';
    end;
}
#endif
