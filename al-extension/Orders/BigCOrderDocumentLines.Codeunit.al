namespace BigC.Connector.Orders;

using BigC.Connector.Api;
using BigC.Connector.Customers;
using BigC.Connector.Taxes;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Sales.Document;

/// <summary>Writes the lines of a sales order from the proof lines.</summary>
codeunit 71509 "BigC Order Document Lines"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    procedure InsertLines(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary)
    var
        SalesLine: Record "Sales Line";
        LastConsignmentId: Integer;
    begin
        TempProofLine.Reset();
        TempProofLine.SetCurrentKey(Sequence);
        if not TempProofLine.FindSet() then
            exit;
        repeat
            if HasSeveralAddresses(Order) and (TempProofLine."Consignment Id" <> LastConsignmentId) then
                InsertAddressLine(Order, SalesHeader, TempProofLine."Consignment Id");
            LastConsignmentId := TempProofLine."Consignment Id";
            InsertLine(SalesHeader, TempProofLine, SalesLine);
            SetVATCountry(Order, SalesHeader, TempProofLine."Consignment Id", SalesLine);
            TempProofLine."VAT Identifier" := SalesLine."VAT Identifier";
            TempProofLine.Modify();
        until TempProofLine.Next() = 0;
        TempProofLine.Reset();
    end;

    /// <summary>Writes the line that takes a rounding difference to the store's rounding account, outside VAT.</summary>
    procedure InsertRoundingLine(SalesHeader: Record "Sales Header"; RoundingAccountNo: Code[20]; Amount: Decimal)
    var
        TempRoundingLine: Record "BigC Order Proof Line" temporary;
        SalesLine: Record "Sales Line";
    begin
        TempRoundingLine."Line Key" := RoundingKeyTok;
        TempRoundingLine."Line Type" := TempRoundingLine."Line Type"::Fee;
        TempRoundingLine.Description := RoundingLbl;
        TempRoundingLine."Outside VAT" := true;
        TempRoundingLine."Sales Line Type" := TempRoundingLine."Sales Line Type"::"G/L Account";
        TempRoundingLine."No." := RoundingAccountNo;
        TempRoundingLine.Quantity := 1;
        TempRoundingLine."Unit Price" := Amount;
        InsertLine(SalesHeader, TempRoundingLine, SalesLine);
    end;

    local procedure InsertLine(SalesHeader: Record "Sales Header"; TempProofLine: Record "BigC Order Proof Line" temporary; var SalesLine: Record "Sales Line")
    var
        SalesLineGroups: Codeunit "BigC Sales Line Groups";
    begin
        InitLine(SalesHeader, SalesLine);
        SalesLine.Validate(Type, TempProofLine."Sales Line Type");
        if TempProofLine."Outside VAT" then
            FindUntaxedGroups(SalesHeader, TempProofLine);
        SalesLineGroups.Set(TempProofLine."VAT Bus. Posting Group", TempProofLine."VAT Prod. Posting Group");
        BindSubscription(SalesLineGroups);
        SalesLine.Validate("No.", TempProofLine."No.");
        UnbindSubscription(SalesLineGroups);
        // A discount that the customer gets on whole invoices was not the shopper's, nor is anything asked for before delivery.
        SalesLine.Validate("Allow Invoice Disc.", false);
        SalesLine.Validate("Prepayment %", 0);
        if TempProofLine."Variant Code" <> '' then
            SalesLine.Validate("Variant Code", TempProofLine."Variant Code");
        if TempProofLine."Unit of Measure Code" <> '' then
            SalesLine.Validate("Unit of Measure Code", TempProofLine."Unit of Measure Code");
        if SalesLine.Type = SalesLine.Type::"G/L Account" then
            SetGenProdPostingGroup(SalesLine);
        SalesLine.Validate(Quantity, TempProofLine.Quantity);
        SalesLine.Validate("Unit Price", TempProofLine."Unit Price");
        SalesLine.Validate("Line Discount Amount", TempProofLine."Line Discount Amount");
        if TempProofLine.Description <> '' then
            SalesLine.Description := CopyStr(TempProofLine.Description, 1, APIText.FitLength(TempProofLine.Description, MaxStrLen(SalesLine.Description)));
        SalesLine."BigC Line Key" := TempProofLine."Line Key";
        SalesLine."BigC Line Type" := TempProofLine."Line Type";
        SalesLine."BigC Outside VAT" := TempProofLine."Outside VAT";
        SalesLine.Insert(true);
    end;

    /// <summary>The document has one country of VAT, an order to several addresses has several.</summary>
    local procedure SetVATCountry(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; ConsignmentId: Integer; var SalesLine: Record "Sales Line")
    var
        OrderConsignment: Record "BigC Order Consignment";
        CustomerMapping: Codeunit "BigC Customer Mapping";
        CountryCode: Code[10];
    begin
        if not OrderConsignment.Get(Order.SystemId, Order.Revision, OrderConsignment."Consignment Type"::Shipping, ConsignmentId) then
            exit;
        CountryCode := CustomerMapping.KnownCountry(OrderConsignment."Country Code");
        if CountryCode = SalesHeader."VAT Country/Region Code" then
            exit;
        SalesLine."BigC VAT Country/Region Code" := CountryCode;
        SalesLine.Modify(true);
    end;

    local procedure InitLine(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line")
    var
        LastSalesLine: Record "Sales Line";
    begin
        LastSalesLine.SetRange("Document Type", SalesHeader."Document Type");
        LastSalesLine.SetRange("Document No.", SalesHeader."No.");
        if LastSalesLine.FindLast() then;
        Clear(SalesLine);
        SalesLine.Init();
        SalesLine."Document Type" := SalesHeader."Document Type";
        SalesLine."Document No." := SalesHeader."No.";
        SalesLine."Line No." := LastSalesLine."Line No." + 10000;
        SalesLine.SetSalesHeader(SalesHeader);
        SalesLine.SetHideValidationDialog(true);
    end;

    /// <summary>
    /// Posting reads the general posting setup of every line, also where the account says all there is to say. Balance
    /// sheet accounts seldom carry a product group, so any that the customer's group has a setup for will do.
    /// </summary>
    local procedure SetGenProdPostingGroup(var SalesLine: Record "Sales Line")
    var
        GeneralPostingSetup: Record "General Posting Setup";
    begin
        if SalesLine."Gen. Prod. Posting Group" <> '' then
            exit;
        GeneralPostingSetup.SetRange("Gen. Bus. Posting Group", SalesLine."Gen. Bus. Posting Group");
        GeneralPostingSetup.SetFilter("Gen. Prod. Posting Group", '<>%1', '');
        GeneralPostingSetup.SetRange(Blocked, false);
        if GeneralPostingSetup.FindFirst() then
            // Assigned, because validation would bring the VAT group that goes with the product group.
            SalesLine."Gen. Prod. Posting Group" := GeneralPostingSetup."Gen. Prod. Posting Group";
    end;

    /// <summary>A sales line needs a VAT posting setup, also where posting is to make no VAT entry: the account's own if it charges nothing, else any that does.</summary>
    local procedure FindUntaxedGroups(SalesHeader: Record "Sales Header"; var TempProofLine: Record "BigC Order Proof Line" temporary)
    var
        GLAccount: Record "G/L Account";
        TaxMapping: Codeunit "BigC Tax Mapping";
    begin
        GLAccount.SetLoadFields("VAT Prod. Posting Group");
        GLAccount.Get(TempProofLine."No.");
        TempProofLine."VAT Bus. Posting Group" := SalesHeader."VAT Bus. Posting Group";
        TempProofLine."VAT Prod. Posting Group" := GLAccount."VAT Prod. Posting Group";
        TaxMapping.FindUntaxedGroups(TempProofLine."VAT Bus. Posting Group", TempProofLine."VAT Prod. Posting Group");
    end;

    local procedure HasSeveralAddresses(Order: Record "BigC Order"): Boolean
    var
        OrderConsignment: Record "BigC Order Consignment";
    begin
        OrderConsignment.SetRange("Order SystemId", Order.SystemId);
        OrderConsignment.SetRange(Revision, Order.Revision);
        OrderConsignment.SetRange("Consignment Type", OrderConsignment."Consignment Type"::Shipping);
        exit(OrderConsignment.Count() > 1);
    end;

    /// <summary>Where an order goes to several addresses, a text line names the address of the lines below it.</summary>
    local procedure InsertAddressLine(Order: Record "BigC Order"; SalesHeader: Record "Sales Header"; ConsignmentId: Integer)
    var
        OrderConsignment: Record "BigC Order Consignment";
        SalesLine: Record "Sales Line";
        OrderDocument: Codeunit "BigC Order Document";
        AddressText: Text;
    begin
        if not OrderConsignment.Get(Order.SystemId, Order.Revision, OrderConsignment."Consignment Type"::Shipping, ConsignmentId) then
            exit;
        AddressText := StrSubstNo(AddressLbl, OrderDocument.PersonName(OrderConsignment."First Name", OrderConsignment."Last Name"), OrderConsignment."Street 1", OrderConsignment."Postal Code", OrderConsignment.City, OrderConsignment."Country Code");
        InitLine(SalesHeader, SalesLine);
        SalesLine.Description := CopyStr(AddressText, 1, APIText.FitLength(AddressText, MaxStrLen(SalesLine.Description)));
        SalesLine.Insert(true);
    end;

    var
        APIText: Codeunit "BigC API Text";
        RoundingKeyTok: Label 'ROUNDING', Locked = true;
        RoundingLbl: Label 'Rounding';
        AddressLbl: Label 'To %1, %2, %3 %4, %5', Comment = '%1 = name, %2 = street, %3 = post code, %4 = city, %5 = country';
}
