#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Inventory.Journal;
using Microsoft.Inventory.Posting;

/// <summary>The stock the company starts with, brought in by its owners on the eve of the demo year.</summary>
codeunit 50011 "Demo Opening Stock"
{
    Access = Internal;

    procedure Post()
    begin
        PostItem('HP-MUG', '', 12);
        PostItem('HP-LAMP', '', 24.5);
        PostItem('HP-THROW', 'GREY', 31.2);
        PostItem('HP-THROW', 'MOSS', 31.2);
        PostItem('HP-CANDLE', '', 4.1);
        PostItem('HP-BOOK', '', 5.25);
        PostItem('HP-BULB', '', 2.4);
    end;

    local procedure PostItem(ItemNo: Code[20]; VariantCode: Code[10]; UnitCost: Decimal)
    var
        ItemJournalLine: Record "Item Journal Line";
        ItemJnlPostLine: Codeunit "Item Jnl.-Post Line";
    begin
        ItemJournalLine.Init();
        ItemJournalLine.Validate("Posting Date", DMY2Date(31, 12, 2025));
        ItemJournalLine."Document No." := 'OPENING';
        ItemJournalLine."Source Code" := 'ITEMJNL';
        ItemJournalLine.Validate("Entry Type", ItemJournalLine."Entry Type"::"Positive Adjmt.");
        ItemJournalLine.Validate("Item No.", ItemNo);
        ItemJournalLine.Validate("Variant Code", VariantCode);
        ItemJournalLine.Validate("Location Code", 'MAIN');
        ItemJournalLine.Validate(Quantity, 1000);
        ItemJournalLine.Validate("Unit Cost", UnitCost);
        ItemJournalLine.Validate("Unit Amount", UnitCost);
        ItemJnlPostLine.RunWithCheck(ItemJournalLine);
    end;
}
#endif
