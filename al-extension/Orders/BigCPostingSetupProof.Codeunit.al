namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Setup;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Inventory.Item;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.Setup;

/// <summary>
/// Proves that each line of the sales order has an account for its sale, its discount and its cost, and the customer one for the
/// receivable, and that all of them can be posted to, so that posting does not stop at them.
/// </summary>
codeunit 71534 "BigC Posting Setup Proof"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>What is wrong with a pair of groups, such as 'is blocked'; empty if nothing is.</summary>
    /// <param name="ForItems">True for lines that sell items. A line to an account goes there, and needs no account for its sale.</param>
    /// <param name="ForDiscounts">True for lines whose discount is posted to an account of its own.</param>
    /// <param name="ForCost">True for lines that ship from stock.</param>
    procedure WhatIsWrong(GenBusPostingGroup: Code[20]; GenProdPostingGroup: Code[20]; ForItems: Boolean; ForDiscounts: Boolean; ForCost: Boolean): Text
    var
        GeneralPostingSetup: Record "General Posting Setup";
        Fault: Text;
    begin
        GeneralPostingSetup.SetLoadFields(Blocked, "Sales Account", "Sales Line Disc. Account", "COGS Account");
        if not GeneralPostingSetup.Get(GenBusPostingGroup, GenProdPostingGroup) then
            exit(MissingLbl);
        if GeneralPostingSetup.Blocked then
            exit(BlockedLbl);
        if ForItems then
            Fault := FaultOf(GeneralPostingSetup."Sales Account", GeneralPostingSetup.FieldCaption("Sales Account"));
        if ForDiscounts and (Fault = '') then
            Fault := FaultOf(GeneralPostingSetup."Sales Line Disc. Account", GeneralPostingSetup.FieldCaption("Sales Line Disc. Account"));
        if ForCost and (Fault = '') then
            Fault := FaultOf(GeneralPostingSetup."COGS Account", GeneralPostingSetup.FieldCaption("COGS Account"));
        exit(Fault);
    end;

    procedure PostsDiscounts(): Boolean
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
    begin
        SalesReceivablesSetup.SetLoadFields("Discount Posting");
        SalesReceivablesSetup.Get();
        exit(SalesReceivablesSetup."Discount Posting" in [SalesReceivablesSetup."Discount Posting"::"Line Discounts", SalesReceivablesSetup."Discount Posting"::"All Discounts"]);
    end;

    procedure Prove(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        SalesLine: Record "Sales Line";
        WithDiscounts: Boolean;
    begin
        Clear(Proven);
        Clear(CanPost);
        WithDiscounts := PostsDiscounts();
        ProveReceivables(Order, SalesHeader, ExceptionReport);
        SalesLine.SetLoadFields(Type, "Gen. Bus. Posting Group", "Gen. Prod. Posting Group", "Line Discount Amount", "Posting Group", "Location Code");
        SalesLine.SetRange("Document Type", SalesHeader."Document Type");
        SalesLine.SetRange("Document No.", SalesHeader."No.");
        SalesLine.SetFilter(Type, '<>%1', SalesLine.Type::" ");
        if SalesLine.FindSet() then
            repeat
                ProveLine(Order, SalesLine, WithDiscounts and (SalesLine."Line Discount Amount" <> 0), ExceptionReport);
            until SalesLine.Next() = 0;
    end;

    /// <summary>A corrected setup frees what waited for it.</summary>
    procedure RetryWaiting(var GeneralPostingSetup: Record "General Posting Setup")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not GeneralPostingSetup.IsTemporary() then
            Exceptions.RetryWaitingFor('', "BigC Exception Cause"::PostingSetupIncomplete, KeyOf(GeneralPostingSetup."Gen. Bus. Posting Group", GeneralPostingSetup."Gen. Prod. Posting Group"));
    end;

    /// <summary>Another account, or a group that was made, may be what orders waited for.</summary>
    procedure RetryWaitingForCustomerGroup(var CustomerPostingGroup: Record "Customer Posting Group")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not CustomerPostingGroup.IsTemporary() then
            Exceptions.RetryWaitingFor('', "BigC Exception Cause"::CustomerGroupIncomplete, Exceptions.CauseKey(CustomerPostingGroup."Code"));
    end;

    procedure RetryWaitingForInventorySetup(var InventoryPostingSetup: Record "Inventory Posting Setup")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if not InventoryPostingSetup.IsTemporary() then
            Exceptions.RetryWaitingFor('', "BigC Exception Cause"::InventorySetupIncomplete, Exceptions.CauseKey(InventoryPostingSetup."Location Code", InventoryPostingSetup."Invt. Posting Group Code"));
    end;

    /// <summary>An account that was made or unblocked may stand in any of the set-ups.</summary>
    procedure RetryWaitingForAccount(var GLAccount: Record "G/L Account")
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        if GLAccount.IsTemporary() or GLAccount.Blocked then
            exit;
        Exceptions.RetryWaitingForCause('', "BigC Exception Cause"::PostingSetupIncomplete);
        Exceptions.RetryWaitingForCause('', "BigC Exception Cause"::CustomerGroupIncomplete);
        Exceptions.RetryWaitingForCause('', "BigC Exception Cause"::InventorySetupIncomplete);
    end;

    local procedure ProveReceivables(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        CustomerPostingGroup: Record "Customer Posting Group";
        Exceptions: Codeunit "BigC Exceptions";
        Fault: Text;
    begin
        CustomerPostingGroup.SetLoadFields("Receivables Account");
        if CustomerPostingGroup.Get(SalesHeader."Customer Posting Group") then
            Fault := FaultOf(CustomerPostingGroup."Receivables Account", CustomerPostingGroup.FieldCaption("Receivables Account"))
        else
            Fault := MissingLbl;
        if Fault <> '' then
            ExceptionReport.Add("BigC Exception Cause"::CustomerGroupIncomplete, Exceptions.CauseKey(SalesHeader."Customer Posting Group"), StrSubstNo(CustomerGroupLbl, Order.ExternalNo(), SalesHeader."Customer Posting Group", Fault));
    end;

    /// <summary>What is shipped from stock takes its cost from the inventory account to the account of cost of goods sold.</summary>
    local procedure ProveInventory(Order: Record "BigC Order"; SalesLine: Record "Sales Line"; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        InventoryPostingSetup: Record "Inventory Posting Setup";
        Exceptions: Codeunit "BigC Exceptions";
        Fault: Text;
    begin
        Fault := MissingLbl;
        InventoryPostingSetup.SetLoadFields("Inventory Account");
        if InventoryPostingSetup.Get(SalesLine."Location Code", SalesLine."Posting Group") then
            Fault := FaultOf(InventoryPostingSetup."Inventory Account", InventoryPostingSetup.FieldCaption("Inventory Account"));
        if Fault <> '' then
            ExceptionReport.Add("BigC Exception Cause"::InventorySetupIncomplete, Exceptions.CauseKey(SalesLine."Location Code", SalesLine."Posting Group"), StrSubstNo(InventoryLbl, Order.ExternalNo(), SalesLine."Location Code", SalesLine."Posting Group", Fault));
    end;

    /// <summary>What is wrong with an account that posting itself takes from a set-up; it need not allow direct posting.</summary>
    local procedure FaultOf(AccountNo: Code[20]; FieldName: Text): Text
    begin
        if AccountNo = '' then
            exit(StrSubstNo(WithoutLbl, FieldName));
        if not CanPostTo(AccountNo) then
            exit(StrSubstNo(AccountLbl, FieldName, AccountNo));
    end;

    /// <summary>Each account is read once for an order.</summary>
    local procedure CanPostTo(AccountNo: Code[20]) IsPossible: Boolean
    var
        AccountCheck: Codeunit "BigC Account Check";
    begin
        if CanPost.Get(AccountNo, IsPossible) then
            exit;
        IsPossible := AccountCheck.CanPostTo(AccountNo);
        CanPost.Add(AccountNo, IsPossible);
    end;

    /// <summary>True for the first line of its kind: what has the same groups has the same set-up.</summary>
    local procedure IsFirst(SalesLine: Record "Sales Line"; ForDiscounts: Boolean): Boolean
    var
        Kind: Text;
    begin
        Kind := StrSubstNo(KindTok, SalesLine.Type.AsInteger(), SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group", SalesLine."Posting Group", SalesLine."Location Code", ForDiscounts);
        if Proven.Contains(Kind) then
            exit(false);
        Proven.Add(Kind);
        exit(true);
    end;

    local procedure ProveLine(Order: Record "BigC Order"; SalesLine: Record "Sales Line"; ForDiscounts: Boolean; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        Fault: Text;
        IsItem: Boolean;
        IsFromStock: Boolean;
    begin
        if not IsFirst(SalesLine, ForDiscounts) then
            exit;
        IsItem := SalesLine.Type = SalesLine.Type::Item;
        // Services and what is not kept in stock have no inventory posting group.
        IsFromStock := IsItem and (SalesLine."Posting Group" <> '');
        Fault := WhatIsWrong(SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group", IsItem, ForDiscounts, IsFromStock);
        if Fault <> '' then
            AddCause(Order, SalesLine, Fault, ExceptionReport);
        if IsFromStock then
            ProveInventory(Order, SalesLine, ExceptionReport);
    end;

    local procedure AddCause(Order: Record "BigC Order"; SalesLine: Record "Sales Line"; Fault: Text; var ExceptionReport: Codeunit "BigC Exception Report")
    var
        CauseKey: Code[100];
    begin
        CauseKey := KeyOf(SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group");
        if not ExceptionReport.Contains("BigC Exception Cause"::PostingSetupIncomplete, CauseKey) then
            ExceptionReport.Add("BigC Exception Cause"::PostingSetupIncomplete, CauseKey, StrSubstNo(IncompleteLbl, Order.ExternalNo(), SalesLine."Gen. Bus. Posting Group", SalesLine."Gen. Prod. Posting Group", Fault));
    end;

    local procedure KeyOf(GenBusPostingGroup: Code[20]; GenProdPostingGroup: Code[20]): Code[100]
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        exit(Exceptions.CauseKey(GenBusPostingGroup, GenProdPostingGroup));
    end;

    var
        Proven: List of [Text];
        CanPost: Dictionary of [Code[20], Boolean];
        KindTok: Label '%1|%2|%3|%4|%5|%6', Locked = true;
        CustomerGroupLbl: Label 'Order %1: the customer posting group ''%2'' %3. Correct it on the page Customer Posting Groups, or unblock the account; the order is then booked by itself.', Comment = '%1 = order number, %2 = customer posting group, %3 = what is wrong with it';
        InventoryLbl: Label 'Order %1: the inventory posting setup for location ''%2'' and %3 %4. Correct it on the page Inventory Posting Setup, or unblock the account; the order is then booked by itself.', Comment = '%1 = order number, %2 = location, %3 = inventory posting group, %4 = what is wrong with it';
        AccountLbl: Label 'has the %1 %2, to which nothing can be posted: it does not exist, is blocked or is no posting account', Comment = 'Part of a sentence. %1 = field name, %2 = account number';
        IncompleteLbl: Label 'Order %1: the general posting setup for %2 and %3 %4. Correct it on the page General Posting Setup; the order is then booked by itself.', Comment = '%1 = order number, %2 = general business posting group, %3 = general product posting group, %4 = what is wrong with it';
        MissingLbl: Label 'does not exist';
        BlockedLbl: Label 'is blocked';
        WithoutLbl: Label 'has no %1', Comment = '%1 = field name';
}
