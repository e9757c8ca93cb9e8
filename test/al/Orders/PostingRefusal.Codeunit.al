#if AL_TESTS
namespace BigC.Test.Orders;

using Microsoft.Finance.GeneralLedger.Posting;

/// <summary>Refuses to post after something of it is written, as Business Central does where a dimension is mandatory.</summary>
codeunit 50524 "Posting Refusal"
{
    EventSubscriberInstance = Manual;

    procedure ErrorText(): Text
    begin
        exit(RefusedErr);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Gen. Jnl.-Post Line", OnAfterInsertGLEntry, '', false, false)]
    local procedure RefuseEntry()
    begin
        Error(RefusedErr);
    end;

    var
        RefusedErr: Label 'A dimension used in Gen. Journal Line has caused an error. Select a Dimension Value Code for the Dimension Code DEPARTMENT for G/L Account 1250.', Locked = true;
}
#endif
