namespace BigC.Connector.Taxes;

using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.VAT.Setup;

codeunit 71433 "BigC VAT Setup Subscribers"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        VATSetupCheck: Codeunit "BigC VAT Setup Check";

    [EventSubscriber(ObjectType::Table, Database::"VAT Posting Setup", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertVATPostingSetup(var Rec: Record "VAT Posting Setup"; RunTrigger: Boolean)
    begin
        VATSetupCheck.RetryWaitingForSetup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"VAT Posting Setup", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyVATPostingSetup(var Rec: Record "VAT Posting Setup"; var xRec: Record "VAT Posting Setup"; RunTrigger: Boolean)
    begin
        VATSetupCheck.RetryWaitingForSetup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"VAT Posting Setup", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameVATPostingSetup(var Rec: Record "VAT Posting Setup"; var xRec: Record "VAT Posting Setup"; RunTrigger: Boolean)
    begin
        VATSetupCheck.RetryWaitingForSetup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"G/L Account", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertGLAccount(var Rec: Record "G/L Account"; RunTrigger: Boolean)
    begin
        VATSetupCheck.RetryWaitingForAccount(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"G/L Account", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyGLAccount(var Rec: Record "G/L Account"; var xRec: Record "G/L Account"; RunTrigger: Boolean)
    begin
        VATSetupCheck.RetryWaitingForAccount(Rec);
    end;
}
