#if AL_TESTS
namespace BigC.Test.Taxes;

using BigC.Connector.Exceptions;
using BigC.Connector.Taxes;

/// <summary>A partner's extension that decides taxes otherwise, while it is bound.</summary>
codeunit 50712 "BigC Tax Events Subscriber"
{
    EventSubscriberInstance = Manual;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Tax Mapping", OnBeforeFindVATBusPostingGroup, '', false, false)]
    local procedure GiveBusinessGroup(StoreCode: Code[20]; ZoneId: Integer; var VATBusPostingGroup: Code[20]; var IsHandled: Boolean)
    begin
        VATBusPostingGroup := 'EXPORT';
        IsHandled := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Tax Mapping", OnBeforeFindVATProdPostingGroup, '', false, false)]
    local procedure GiveProductGroup(StoreCode: Code[20]; ClassId: Integer; var VATProdPostingGroup: Code[20]; var IsHandled: Boolean)
    begin
        VATProdPostingGroup := 'NO-VAT';
        IsHandled := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"BigC Tax Mapping", OnAfterCheckVATSetup, '', false, false)]
    local procedure RefuseSetup(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]; StorefrontRate: Decimal; var Passed: Boolean; var ExceptionCause: Enum "BigC Exception Cause"; var MessageText: Text)
    begin
        Passed := false;
        ExceptionCause := ExceptionCause::VATTypeUnsupported;
        MessageText := 'Not with us.';
    end;
}
#endif
