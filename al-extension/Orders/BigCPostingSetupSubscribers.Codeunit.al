namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using System.Security.User;

/// <summary>Where finance says on which dates may be posted, and which VAT differences are allowed, and to which accounts sales go.</summary>
codeunit 71529 "BigC Posting Setup Subscribers"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        PostingDates: Codeunit "BigC Posting Dates";
        PostingSetupProof: Codeunit "BigC Posting Setup Proof";
        Exceptions: Codeunit "BigC Exceptions";

    [EventSubscriber(ObjectType::Table, Database::"General Ledger Setup", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyGeneralLedgerSetup(var Rec: Record "General Ledger Setup"; var xRec: Record "General Ledger Setup"; RunTrigger: Boolean)
    begin
        if Rec.IsTemporary() then
            exit;
        PostingDates.RetryWaiting();
        // The largest VAT difference stands there as well.
        Exceptions.RetryWaitingForCause('', "BigC Exception Cause"::TaxDiffers);
    end;

    [EventSubscriber(ObjectType::Table, Database::"General Posting Setup", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertGeneralPostingSetup(var Rec: Record "General Posting Setup"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaiting(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"General Posting Setup", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyGeneralPostingSetup(var Rec: Record "General Posting Setup"; var xRec: Record "General Posting Setup"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaiting(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"General Posting Setup", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameGeneralPostingSetup(var Rec: Record "General Posting Setup"; var xRec: Record "General Posting Setup"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaiting(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Customer Posting Group", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertCustomerPostingGroup(var Rec: Record "Customer Posting Group"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForCustomerGroup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Customer Posting Group", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyCustomerPostingGroup(var Rec: Record "Customer Posting Group"; var xRec: Record "Customer Posting Group"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForCustomerGroup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Customer Posting Group", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameCustomerPostingGroup(var Rec: Record "Customer Posting Group"; var xRec: Record "Customer Posting Group"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForCustomerGroup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Inventory Posting Setup", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertInventoryPostingSetup(var Rec: Record "Inventory Posting Setup"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForInventorySetup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Inventory Posting Setup", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyInventoryPostingSetup(var Rec: Record "Inventory Posting Setup"; var xRec: Record "Inventory Posting Setup"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForInventorySetup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"Inventory Posting Setup", OnAfterRenameEvent, '', false, false)]
    local procedure OnAfterRenameInventoryPostingSetup(var Rec: Record "Inventory Posting Setup"; var xRec: Record "Inventory Posting Setup"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForInventorySetup(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"G/L Account", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertGLAccount(var Rec: Record "G/L Account"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForAccount(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"G/L Account", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyGLAccount(var Rec: Record "G/L Account"; var xRec: Record "G/L Account"; RunTrigger: Boolean)
    begin
        PostingSetupProof.RetryWaitingForAccount(Rec);
    end;

    [EventSubscriber(ObjectType::Table, Database::"User Setup", OnAfterInsertEvent, '', false, false)]
    local procedure OnAfterInsertUserSetup(var Rec: Record "User Setup"; RunTrigger: Boolean)
    begin
        if not Rec.IsTemporary() then
            PostingDates.RetryWaiting();
    end;

    [EventSubscriber(ObjectType::Table, Database::"User Setup", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyUserSetup(var Rec: Record "User Setup"; var xRec: Record "User Setup"; RunTrigger: Boolean)
    begin
        if not Rec.IsTemporary() then
            PostingDates.RetryWaiting();
    end;

    [EventSubscriber(ObjectType::Table, Database::"User Setup", OnAfterDeleteEvent, '', false, false)]
    local procedure OnAfterDeleteUserSetup(var Rec: Record "User Setup"; RunTrigger: Boolean)
    begin
        if not Rec.IsTemporary() then
            PostingDates.RetryWaiting();
    end;

    [EventSubscriber(ObjectType::Table, Database::"Gen. Journal Template", OnAfterModifyEvent, '', false, false)]
    local procedure OnAfterModifyGenJournalTemplate(var Rec: Record "Gen. Journal Template"; var xRec: Record "Gen. Journal Template"; RunTrigger: Boolean)
    begin
        if not Rec.IsTemporary() then
            PostingDates.RetryWaiting();
    end;
}
