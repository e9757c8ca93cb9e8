#if STAND_IN
namespace Microsoft.Inventory.Posting;

using Microsoft.Inventory.Costing;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Journal;
using Microsoft.Inventory.Ledger;
using Microsoft.Inventory.Setup;

/// <summary>Posts item journal lines to the item ledger: quantities applied by FIFO, value entries with the cost of the layers, and the cost to the general ledger.</summary>
codeunit 22 "Item Jnl.-Post Line"
{
    TableNo = "Item Journal Line";
    Permissions = tabledata Item = rm,
                  tabledata "Item Ledger Entry" = rim,
                  tabledata "Item Register" = rim,
                  tabledata "Value Entry" = rim,
                  tabledata "Item Application Entry" = rim,
                  tabledata "Post Value Entry to G/L" = ri;

    trigger OnRun()
    begin
        RunWithCheck(Rec);
    end;

    var
        InvtSetup: Record "Inventory Setup";
        Item: Record Item;
        ItemJnlLine: Record "Item Journal Line";
        ItemRegister: Record "Item Register";
        InventoryPostingToGL: Codeunit "Inventory Posting To G/L";
        ItemJnlCheckLine: Codeunit "Item Jnl.-Check Line";
        ItemApplnEntryNo: Integer;
        ItemLedgEntryNo: Integer;
        ValueEntryNo: Integer;
        IsInitialized: Boolean;
        InsufficientErr: Label 'You have insufficient quantity of item %1 on inventory.', Comment = '%1 = item number';
        InvoicedTooMuchErr: Label 'Item ledger entry %1 has only %2 units that are not invoiced.', Comment = '%1 = entry number, %2 = quantity';

    procedure RunWithCheck(var ItemJnlLine2: Record "Item Journal Line"): Boolean
    begin
        ItemJnlCheckLine.RunCheck(ItemJnlLine2);
        ItemJnlLine := ItemJnlLine2;
        if not ItemJnlLine.EmptyLine() then
            PostJournalLine();
        ItemJnlLine2 := ItemJnlLine;
        exit(true);
    end;

    local procedure PostJournalLine()
    var
        ItemLedgEntry: Record "Item Ledger Entry";
        CostAmount: Decimal;
    begin
        Initialize();
        PrepareJournalLine();
        if ItemJnlLine."Quantity (Base)" = 0 then begin
            PostInvoiceOfEntry();
            exit;
        end;
        InitEntry(ItemLedgEntry);
        if ItemLedgEntry.Quantity < 0 then
            CostAmount := -ApplyOutbound(ItemLedgEntry)
        else
            CostAmount := ApplyInbound(ItemLedgEntry);
        ItemLedgEntry.Insert();
        ItemJnlLine."Item Shpt. Entry No." := ItemLedgEntry."Entry No.";
        PostValueOfNewEntry(ItemLedgEntry, CostAmount);
        UpdateRegister();
    end;

    local procedure Initialize()
    var
        ItemApplnEntry: Record "Item Application Entry";
        ItemLedgEntry: Record "Item Ledger Entry";
        ValueEntry: Record "Value Entry";
    begin
        if IsInitialized then
            exit;
        InvtSetup.Get();
        InvtSetup.TestField("Automatic Cost Adjustment", InvtSetup."Automatic Cost Adjustment"::Never);
        ItemLedgEntry.LockTable();
        ItemLedgEntryNo := ItemLedgEntry.GetLastEntryNo();
        ValueEntryNo := ValueEntry.GetLastEntryNo();
        ItemApplnEntryNo := ItemApplnEntry.GetLastEntryNo();
        IsInitialized := true;
    end;

    local procedure PrepareJournalLine()
    begin
        if Item."No." <> ItemJnlLine."Item No." then
            Item.Get(ItemJnlLine."Item No.");
        Item.TestField(Blocked, false);
        if ItemJnlLine."Document Date" = 0D then
            ItemJnlLine."Document Date" := ItemJnlLine."Posting Date";
        if ItemJnlLine."VAT Reporting Date" = 0D then
            ItemJnlLine."VAT Reporting Date" := ItemJnlLine."Posting Date";
        if ItemJnlLine."Qty. per Unit of Measure" = 0 then
            ItemJnlLine."Qty. per Unit of Measure" := 1;
        if ItemJnlLine."Inventory Posting Group" = '' then
            ItemJnlLine."Inventory Posting Group" := Item."Inventory Posting Group";
        if Item.IsInventoriableType() then
            ItemJnlLine.TestField("Inventory Posting Group");
        if (ItemJnlLine."Quantity (Base)" = 0) and (ItemJnlLine.Quantity <> 0) then begin
            ItemJnlLine."Quantity (Base)" := ItemJnlLine.Quantity * ItemJnlLine."Qty. per Unit of Measure";
            ItemJnlLine."Invoiced Qty. (Base)" := ItemJnlLine."Invoiced Quantity" * ItemJnlLine."Qty. per Unit of Measure";
        end;
    end;

    local procedure InitEntry(var ItemLedgEntry: Record "Item Ledger Entry")
    var
        IsHandled: Boolean;
    begin
        ItemLedgEntryNo += 1;
        ItemLedgEntry.Init();
        ItemLedgEntry."Entry No." := ItemLedgEntryNo;
        ItemLedgEntry."Item No." := ItemJnlLine."Item No.";
        ItemLedgEntry."Posting Date" := ItemJnlLine."Posting Date";
        ItemLedgEntry."Document Date" := ItemJnlLine."Document Date";
        ItemLedgEntry."Entry Type" := ItemJnlLine."Entry Type";
        ItemLedgEntry."Source Type" := ItemJnlLine."Source Type";
        ItemLedgEntry."Source No." := ItemJnlLine."Source No.";
        ItemLedgEntry."Document Type" := ItemJnlLine."Document Type";
        ItemLedgEntry."Document No." := ItemJnlLine."Document No.";
        ItemLedgEntry."Document Line No." := ItemJnlLine."Document Line No.";
        ItemLedgEntry."External Document No." := ItemJnlLine."External Document No.";
        ItemLedgEntry."No. Series" := ItemJnlLine."Posting No. Series";
        if (ItemJnlLine.Description <> Item.Description) or InvtSetup."Copy Item Descr. to Entries" then
            ItemLedgEntry.Description := ItemJnlLine.Description;
        ItemLedgEntry."Location Code" := ItemJnlLine."Location Code";
        ItemLedgEntry."Variant Code" := ItemJnlLine."Variant Code";
        ItemLedgEntry."Unit of Measure Code" := ItemJnlLine."Unit of Measure Code";
        ItemLedgEntry."Qty. per Unit of Measure" := ItemJnlLine."Qty. per Unit of Measure";
        ItemLedgEntry."Item Category Code" := Item."Item Category Code";
        ItemLedgEntry."Item Reference No." := ItemJnlLine."Item Reference No.";
        ItemLedgEntry."Country/Region Code" := ItemJnlLine."Country/Region Code";
        ItemLedgEntry."Shpt. Method Code" := ItemJnlLine."Shpt. Method Code";
        ItemLedgEntry."Return Reason Code" := ItemJnlLine."Return Reason Code";
        ItemLedgEntry."Applies-to Entry" := ItemJnlLine."Applies-to Entry";
        ItemLedgEntry.Correction := ItemJnlLine.Correction;
        ItemLedgEntry.Quantity := ItemJnlLine.Signed(ItemJnlLine."Quantity (Base)");
        ItemLedgEntry.Positive := ItemLedgEntry.Quantity > 0;
        ItemLedgEntry."Invoiced Quantity" := ItemJnlLine.Signed(ItemJnlLine."Invoiced Qty. (Base)");
        ItemLedgEntry."Completely Invoiced" := ItemLedgEntry."Invoiced Quantity" = ItemLedgEntry.Quantity;
        if ItemLedgEntry."Invoiced Quantity" <> 0 then
            ItemLedgEntry."Last Invoice Date" := ItemJnlLine."Posting Date";
        if Item.IsInventoriableType() then begin
            ItemLedgEntry."Remaining Quantity" := ItemLedgEntry.Quantity;
            ItemLedgEntry.Open := true;
        end;
        if (ItemLedgEntry."Entry Type" = ItemLedgEntry."Entry Type"::Sale) and not ItemLedgEntry.Positive then
            ItemLedgEntry."Shipped Qty. Not Returned" := ItemLedgEntry.Quantity;
        ItemLedgEntry."Item Register No." := GetRegisterNo();
        OnAfterInitItemLedgEntry(ItemLedgEntry, ItemJnlLine, ItemLedgEntryNo);
        OnBeforeInsertItemLedgEntryProcedure(ItemLedgEntry, IsHandled, ItemJnlLine);
    end;

    /// <summary>Takes the quantity from the oldest open entries; what they do not cover leaves the entry open at the unit cost of the item.</summary>
    /// <returns>The cost, positive.</returns>
    local procedure ApplyOutbound(var ItemLedgEntry: Record "Item Ledger Entry") CostAmount: Decimal
    var
        InboundEntry: Record "Item Ledger Entry";
        Qty: Decimal;
    begin
        if Item.IsNonInventoriableType() then
            exit(Round(-ItemLedgEntry.Quantity * Item."Unit Cost"));
        FilterOpenEntries(InboundEntry, ItemLedgEntry, true);
        if ItemLedgEntry."Applies-to Entry" <> 0 then
            InboundEntry.SetRange("Entry No.", ItemLedgEntry."Applies-to Entry");
        while (ItemLedgEntry."Remaining Quantity" < 0) and InboundEntry.FindFirst() do begin
            Qty := -ItemLedgEntry."Remaining Quantity";
            if InboundEntry."Remaining Quantity" < Qty then
                Qty := InboundEntry."Remaining Quantity";
            CostAmount += GetCostOfPart(InboundEntry, Qty);
            InsertApplication(ItemLedgEntry."Entry No.", InboundEntry."Entry No.", ItemLedgEntry."Entry No.", -Qty);
            InboundEntry."Remaining Quantity" -= Qty;
            InboundEntry.Open := InboundEntry."Remaining Quantity" <> 0;
            InboundEntry.Modify();
            ItemLedgEntry."Remaining Quantity" += Qty;
        end;
        ItemLedgEntry.Open := ItemLedgEntry."Remaining Quantity" <> 0;
        if not ItemLedgEntry.Open then
            exit(CostAmount);
        if Item.PreventNegativeInventory() then
            Error(InsufficientErr, Item."No.");
        CostAmount += Round(-ItemLedgEntry."Remaining Quantity" * Item."Unit Cost");
    end;

    /// <summary>
    /// Values the entry and closes entries that went out before there was stock. Their cost stays as it was posted: there is no cost
    /// adjustment, so they are marked for it, as the item is.
    /// </summary>
    local procedure ApplyInbound(var ItemLedgEntry: Record "Item Ledger Entry") CostAmount: Decimal
    var
        OutboundEntry: Record "Item Ledger Entry";
        Qty: Decimal;
    begin
        CostAmount := GetInboundCost(ItemLedgEntry);
        if Item.IsNonInventoriableType() then
            exit(CostAmount);
        InsertApplication(ItemLedgEntry."Entry No.", ItemLedgEntry."Entry No.", ItemJnlLine."Applies-from Entry", ItemLedgEntry.Quantity);
        FilterOpenEntries(OutboundEntry, ItemLedgEntry, false);
        while (ItemLedgEntry."Remaining Quantity" > 0) and OutboundEntry.FindFirst() do begin
            Qty := ItemLedgEntry."Remaining Quantity";
            if -OutboundEntry."Remaining Quantity" < Qty then
                Qty := -OutboundEntry."Remaining Quantity";
            InsertApplication(OutboundEntry."Entry No.", ItemLedgEntry."Entry No.", OutboundEntry."Entry No.", -Qty);
            OutboundEntry."Remaining Quantity" += Qty;
            OutboundEntry.Open := OutboundEntry."Remaining Quantity" <> 0;
            OutboundEntry."Applied Entry to Adjust" := true;
            OutboundEntry.Modify();
            ItemLedgEntry."Remaining Quantity" -= Qty;
            Item."Cost is Adjusted" := false;
        end;
        ItemLedgEntry.Open := ItemLedgEntry."Remaining Quantity" <> 0;
        UpdateItemCost(CostAmount / ItemLedgEntry.Quantity);
    end;

    local procedure GetInboundCost(ItemLedgEntry: Record "Item Ledger Entry"): Decimal
    var
        ReturnedEntry: Record "Item Ledger Entry";
    begin
        if ItemJnlLine."Applies-from Entry" <> 0 then begin
            ReturnedEntry.Get(ItemJnlLine."Applies-from Entry");
            ReturnedEntry.TestField("Item No.", ItemLedgEntry."Item No.");
            ReturnedEntry.TestField("Variant Code", ItemLedgEntry."Variant Code");
            ReturnedEntry.TestField(Positive, false);
            if ItemLedgEntry.Quantity > -ReturnedEntry."Shipped Qty. Not Returned" then
                ReturnedEntry.FieldError("Shipped Qty. Not Returned");
            ReturnedEntry."Shipped Qty. Not Returned" += ItemLedgEntry.Quantity;
            ReturnedEntry.Modify();
            exit(GetCostOfPart(ReturnedEntry, ItemLedgEntry.Quantity));
        end;
        if ItemJnlLine."Entry Type" = ItemJnlLine."Entry Type"::Sale then
            exit(Round(ItemLedgEntry.Quantity * ItemJnlLine."Unit Cost" / ItemJnlLine."Qty. per Unit of Measure"));
        if ItemJnlLine.Amount <> 0 then
            exit(ItemJnlLine.Amount);
        exit(Round(ItemJnlLine.Quantity * ItemJnlLine."Unit Cost"));
    end;

    local procedure GetCostOfPart(ItemLedgEntry: Record "Item Ledger Entry"; Qty: Decimal): Decimal
    begin
        ItemLedgEntry.CalcFields("Cost Amount (Actual)", "Cost Amount (Expected)");
        exit(Round((ItemLedgEntry."Cost Amount (Actual)" + ItemLedgEntry."Cost Amount (Expected)") * Qty / ItemLedgEntry.Quantity));
    end;

    local procedure FilterOpenEntries(var OpenEntry: Record "Item Ledger Entry"; ItemLedgEntry: Record "Item Ledger Entry"; IsPositive: Boolean)
    begin
        OpenEntry.SetCurrentKey("Item No.", Open, "Variant Code", Positive, "Location Code", "Posting Date");
        OpenEntry.SetRange("Item No.", ItemLedgEntry."Item No.");
        OpenEntry.SetRange(Open, true);
        OpenEntry.SetRange("Variant Code", ItemLedgEntry."Variant Code");
        OpenEntry.SetRange(Positive, IsPositive);
        OpenEntry.SetRange("Location Code", ItemLedgEntry."Location Code");
    end;

    local procedure InsertApplication(EntryNo: Integer; InboundEntryNo: Integer; OutboundEntryNo: Integer; Qty: Decimal)
    var
        ItemApplnEntry: Record "Item Application Entry";
    begin
        ItemApplnEntryNo += 1;
        ItemApplnEntry.Init();
        ItemApplnEntry."Entry No." := ItemApplnEntryNo;
        ItemApplnEntry."Item Ledger Entry No." := EntryNo;
        ItemApplnEntry."Inbound Item Entry No." := InboundEntryNo;
        ItemApplnEntry."Outbound Item Entry No." := OutboundEntryNo;
        ItemApplnEntry.Quantity := Qty;
        ItemApplnEntry."Posting Date" := ItemJnlLine."Posting Date";
        ItemApplnEntry."Cost Application" := true;
        ItemApplnEntry."Item Register No." := GetRegisterNo();
        ItemApplnEntry."Creation Date" := CurrentDateTime();
        ItemApplnEntry."Created By User" := CopyStr(UserId(), 1, MaxStrLen(ItemApplnEntry."Created By User"));
        ItemApplnEntry.Insert();
    end;

    /// <summary>A first receipt gives the item its unit cost; later ones only its last direct cost, the rest is left to cost adjustment.</summary>
    local procedure UpdateItemCost(CostPerUnit: Decimal)
    begin
        if ItemJnlLine."Entry Type" = ItemJnlLine."Entry Type"::Purchase then
            Item."Last Direct Cost" := CostPerUnit;
        if (Item."Unit Cost" = 0) and (ItemJnlLine."Entry Type" <> ItemJnlLine."Entry Type"::Sale) then
            Item."Unit Cost" := CostPerUnit;
        Item.Modify();
    end;

    local procedure PostValueOfNewEntry(var ItemLedgEntry: Record "Item Ledger Entry"; CostAmount: Decimal)
    var
        ActualCost: Decimal;
        UninvoicedQty: Decimal;
    begin
        UninvoicedQty := ItemLedgEntry.Quantity - ItemLedgEntry."Invoiced Quantity";
        ActualCost := CostAmount;
        if UninvoicedQty <> 0 then
            ActualCost := Round(CostAmount * ItemLedgEntry."Invoiced Quantity" / ItemLedgEntry.Quantity);
        if ItemLedgEntry."Invoiced Quantity" <> 0 then
            PostValue(ItemLedgEntry, ItemLedgEntry."Invoiced Quantity", ItemLedgEntry."Invoiced Quantity", ActualCost, 0);
        if UninvoicedQty <> 0 then
            PostValue(ItemLedgEntry, UninvoicedQty, 0, 0, CostAmount - ActualCost);
    end;

    /// <summary>Turns the expected cost of an entry that was shipped before into actual cost.</summary>
    local procedure PostInvoiceOfEntry()
    var
        ItemLedgEntry: Record "Item Ledger Entry";
        ExpectedCost: Decimal;
        InvoicedQty: Decimal;
        UninvoicedQty: Decimal;
    begin
        ItemJnlLine.TestField("Item Shpt. Entry No.");
        ItemLedgEntry.Get(ItemJnlLine."Item Shpt. Entry No.");
        ItemLedgEntry.TestField("Item No.", ItemJnlLine."Item No.");
        InvoicedQty := ItemJnlLine.Signed(ItemJnlLine."Invoiced Qty. (Base)");
        UninvoicedQty := ItemLedgEntry.Quantity - ItemLedgEntry."Invoiced Quantity";
        if Abs(InvoicedQty) > Abs(UninvoicedQty) then
            Error(InvoicedTooMuchErr, ItemLedgEntry."Entry No.", Abs(UninvoicedQty));
        ItemLedgEntry.CalcFields("Cost Amount (Expected)");
        ExpectedCost := ItemLedgEntry."Cost Amount (Expected)";
        if InvoicedQty <> UninvoicedQty then
            ExpectedCost := Round(ExpectedCost * InvoicedQty / UninvoicedQty);
        PostValue(ItemLedgEntry, InvoicedQty, InvoicedQty, ExpectedCost, -ExpectedCost);
        ItemLedgEntry."Invoiced Quantity" += InvoicedQty;
        ItemLedgEntry."Completely Invoiced" := ItemLedgEntry."Invoiced Quantity" = ItemLedgEntry.Quantity;
        ItemLedgEntry."Last Invoice Date" := ItemJnlLine."Posting Date";
        ItemLedgEntry.Modify();
        UpdateRegister();
    end;

    local procedure PostValue(var ItemLedgEntry: Record "Item Ledger Entry"; ValuedQty: Decimal; InvoicedQty: Decimal; ActualCost: Decimal; ExpectedCost: Decimal)
    var
        ValueEntry: Record "Value Entry";
    begin
        InitValueEntry(ValueEntry, ItemLedgEntry);
        ValueEntry."Valued Quantity" := ValuedQty;
        ValueEntry."Invoiced Quantity" := InvoicedQty;
        if ItemJnlLine."Quantity (Base)" <> 0 then
            ValueEntry."Item Ledger Entry Quantity" := ValuedQty;
        ValueEntry."Expected Cost" := InvoicedQty = 0;
        ValueEntry."Cost Amount (Expected)" := ExpectedCost;
        if ValueEntry.Inventoriable then
            ValueEntry."Cost Amount (Actual)" := ActualCost
        else
            ValueEntry."Cost Amount (Non-Invtbl.)" := ActualCost;
        if ValueEntry."Expected Cost" then
            ValueEntry."Cost per Unit" := ExpectedCost / ValuedQty
        else
            ValueEntry."Cost per Unit" := ActualCost / ValuedQty;
        if InvoicedQty <> 0 then
            SetInvoice(ValueEntry);
        OnAfterInitValueEntry(ValueEntry, ItemJnlLine, ValueEntryNo, ItemLedgEntry);
        PostCost(ValueEntry);
        ValueEntry.Insert();
        OnAfterInsertValueEntry(ValueEntry, ItemJnlLine, ItemLedgEntry, ValueEntryNo);
    end;

    local procedure InitValueEntry(var ValueEntry: Record "Value Entry"; ItemLedgEntry: Record "Item Ledger Entry")
    begin
        ValueEntryNo += 1;
        ValueEntry.Init();
        ValueEntry."Entry No." := ValueEntryNo;
        ValueEntry."Item Ledger Entry No." := ItemLedgEntry."Entry No.";
        ValueEntry."Item Ledger Entry Type" := ItemJnlLine."Entry Type";
        ValueEntry."Item No." := ItemJnlLine."Item No.";
        ValueEntry."Variant Code" := ItemJnlLine."Variant Code";
        ValueEntry."Location Code" := ItemJnlLine."Location Code";
        ValueEntry."Posting Date" := ItemJnlLine."Posting Date";
        ValueEntry."Valuation Date" := ItemLedgEntry."Posting Date";
        ValueEntry."Document Date" := ItemJnlLine."Document Date";
        ValueEntry."VAT Reporting Date" := ItemJnlLine."VAT Reporting Date";
        ValueEntry."Document Type" := ItemJnlLine."Document Type";
        ValueEntry."Document No." := ItemJnlLine."Document No.";
        ValueEntry."Document Line No." := ItemJnlLine."Document Line No.";
        ValueEntry."External Document No." := ItemJnlLine."External Document No.";
        ValueEntry.Description := ItemJnlLine.Description;
        ValueEntry."Source Type" := ItemJnlLine."Source Type";
        ValueEntry."Source No." := ItemJnlLine."Source No.";
        ValueEntry."Source Posting Group" := ItemJnlLine."Source Posting Group";
        ValueEntry."Source Code" := ItemJnlLine."Source Code";
        ValueEntry."Reason Code" := ItemJnlLine."Reason Code";
        ValueEntry."Return Reason Code" := ItemJnlLine."Return Reason Code";
        ValueEntry."Journal Batch Name" := ItemJnlLine."Journal Batch Name";
        ValueEntry."Salespers./Purch. Code" := ItemJnlLine."Salespers./Purch. Code";
        ValueEntry."Inventory Posting Group" := ItemJnlLine."Inventory Posting Group";
        ValueEntry."Gen. Bus. Posting Group" := ItemJnlLine."Gen. Bus. Posting Group";
        ValueEntry."Gen. Prod. Posting Group" := ItemJnlLine."Gen. Prod. Posting Group";
        ValueEntry."Applies-to Entry" := ItemJnlLine."Applies-to Entry";
        ValueEntry."Entry Type" := ItemJnlLine."Value Entry Type";
        ValueEntry.Inventoriable := Item.IsInventoriableType();
        ValueEntry."User ID" := CopyStr(UserId(), 1, MaxStrLen(ValueEntry."User ID"));
        ValueEntry."Item Register No." := GetRegisterNo();
    end;

    local procedure SetInvoice(var ValueEntry: Record "Value Entry")
    begin
        if ItemJnlLine."Entry Type" = ItemJnlLine."Entry Type"::Sale then begin
            ValueEntry."Sales Amount (Actual)" := ItemJnlLine.Amount;
            ValueEntry."Discount Amount" := -ItemJnlLine."Discount Amount";
        end;
        if ItemJnlLine."Entry Type" = ItemJnlLine."Entry Type"::Purchase then
            ValueEntry."Purchase Amount (Actual)" := ItemJnlLine.Amount;
        if ItemJnlLine."Invoice No." = '' then
            exit;
        ValueEntry."Document No." := ItemJnlLine."Invoice No.";
        case ItemJnlLine."Document Type" of
            ItemJnlLine."Document Type"::"Sales Shipment":
                ValueEntry."Document Type" := ValueEntry."Document Type"::"Sales Invoice";
            ItemJnlLine."Document Type"::"Sales Return Receipt":
                ValueEntry."Document Type" := ValueEntry."Document Type"::"Sales Credit Memo";
        end;
    end;

    local procedure PostCost(var ValueEntry: Record "Value Entry")
    var
        PostValueEntryToGL: Record "Post Value Entry to G/L";
    begin
        if not ValueEntry.Inventoriable or (ValueEntry."Cost Amount (Actual)" = 0) then
            exit;
        if InvtSetup."Automatic Cost Posting" then begin
            if InventoryPostingToGL.BufferInvtPosting(ValueEntry) then
                InventoryPostingToGL.PostInvtPostBufPerEntry(ValueEntry);
            exit;
        end;
        PostValueEntryToGL.Init();
        PostValueEntryToGL."Value Entry No." := ValueEntry."Entry No.";
        PostValueEntryToGL."Item No." := ValueEntry."Item No.";
        PostValueEntryToGL."Posting Date" := ValueEntry."Posting Date";
        PostValueEntryToGL.Insert();
    end;

    local procedure GetRegisterNo(): Integer
    begin
        if ItemRegister."No." = 0 then begin
            ItemRegister.LockTable();
            ItemRegister."No." := ItemRegister.GetLastEntryNo() + 1;
            ItemRegister."From Entry No." := ItemLedgEntryNo;
            ItemRegister."From Value Entry No." := ValueEntryNo + 1;
            ItemRegister."Creation Date" := Today();
            ItemRegister."Creation Time" := Time();
            ItemRegister."Source Code" := ItemJnlLine."Source Code";
            ItemRegister."Journal Batch Name" := ItemJnlLine."Journal Batch Name";
            ItemRegister."User ID" := CopyStr(UserId(), 1, MaxStrLen(ItemRegister."User ID"));
            ItemRegister.Insert();
        end;
        exit(ItemRegister."No.");
    end;

    local procedure UpdateRegister()
    begin
        ItemRegister."To Entry No." := ItemLedgEntryNo;
        ItemRegister."To Value Entry No." := ValueEntryNo;
        ItemRegister.Modify();
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitItemLedgEntry(var NewItemLedgEntry: Record "Item Ledger Entry"; var ItemJournalLine: Record "Item Journal Line"; var ItemLedgEntryNo: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeInsertItemLedgEntryProcedure(var ItemLedgerEntry: Record "Item Ledger Entry"; var IsHandled: Boolean; var ItemJournalLine: Record "Item Journal Line")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInitValueEntry(var ValueEntry: Record "Value Entry"; var ItemJournalLine: Record "Item Journal Line"; var ValueEntryNo: Integer; var ItemLedgEntry: Record "Item Ledger Entry")
    begin
    end;

    [IntegrationEvent(false, false)]
    local procedure OnAfterInsertValueEntry(var ValueEntry: Record "Value Entry"; ItemJournalLine: Record "Item Journal Line"; var ItemLedgerEntry: Record "Item Ledger Entry"; var ValueEntryNo: Integer)
    begin
    end;
}
#endif
