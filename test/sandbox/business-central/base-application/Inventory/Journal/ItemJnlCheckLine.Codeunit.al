#if STAND_IN
namespace Microsoft.Inventory.Journal;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Setup;

/// <summary>Checks an item journal line before it is posted.</summary>
codeunit 21 "Item Jnl.-Check Line"
{
    TableNo = "Item Journal Line";

    trigger OnRun()
    begin
        RunCheck(Rec);
    end;

    var
        DateNotAllowedErr: Label 'is not within your range of allowed posting dates';

    procedure RunCheck(var ItemJournalLine: Record "Item Journal Line")
    var
        InvtSetup: Record "Inventory Setup";
        Item: Record Item;
        ItemVariant: Record "Item Variant";
        GenJnlCheckLine: Codeunit "Gen. Jnl.-Check Line";
    begin
        if ItemJournalLine.EmptyLine() then
            exit;
        ItemJournalLine.TestField("Item No.");
        ItemJournalLine.TestField("Posting Date");
        ItemJournalLine.TestField("Document No.");
        ItemJournalLine.TestField("Gen. Prod. Posting Group");
        if GenJnlCheckLine.DateNotAllowed(ItemJournalLine."Posting Date") then
            ItemJournalLine.FieldError("Posting Date", DateNotAllowedErr);
        Item.Get(ItemJournalLine."Item No.");
        Item.TestField("Base Unit of Measure");
        InvtSetup.Get();
        if Item.IsInventoriableType() and InvtSetup."Location Mandatory" then
            ItemJournalLine.TestField("Location Code");
        if ItemJournalLine."Variant Code" = '' then begin
            if Item.IsVariantMandatory() then
                ItemJournalLine.TestField("Variant Code");
            exit;
        end;
        ItemVariant.Get(ItemJournalLine."Item No.", ItemJournalLine."Variant Code");
        ItemVariant.TestField(Blocked, false);
    end;
}
#endif
