namespace BigC.Connector.Orders;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Account;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Setup;

/// <summary>What sales documents need: number series that give numbers, and set-up that does not contradict the proof.</summary>
codeunit 71810 "BigC Document Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NumberSeriesCheck: Codeunit "BigC Number Series Check";
        PostingSetupProof: Codeunit "BigC Posting Setup Proof";
        NoSeriesBlankLbl: Label 'It is blank. Choose a number series on the Sales & Receivables Setup page.';
        NoSeriesReadyLbl: Label 'Number series %1 gives numbers.', Comment = '%1 = number series';
        SetupMissingLbl: Label 'The setup does not exist. Open the Sales & Receivables Setup page once.';
        PostingDatesLbl: Label 'Allowed posting dates';
        TodayAllowedLbl: Label 'Orders and payments of today can be posted.';
        TodayRefusedLbl: Label 'Orders and payments of today are held, because their posting date is not allowed. %1', Comment = '%1 = which dates are allowed';
        VATDifferenceLbl: Label 'VAT differences';
        VATDifferenceAllowedLbl: Label 'Up to %1 are allowed on a document.', Comment = '%1 = amount';
        VATDifferenceRefusedLbl: Label 'They are not allowed, so orders whose tax BigCommerce rounds otherwise are held. Fill in Max. VAT Difference Allowed.';
        InvoiceRoundingLbl: Label 'It is on; the invoices of BigCommerce orders are left as the shopper paid them.';
        InvoiceRoundingOffLbl: Label 'It is off.';
        DiscountsLbl: Label 'Line discounts are not posted to an account of their own, so promotions cannot be read off the ledger.';
        DiscountsPostedLbl: Label 'Line discounts are posted to their own account.';
        PostingSetupLbl: Label 'General posting setup for %1, %2', Comment = '%1 = general business posting group, %2 = general product posting group';
        PostingSetupsLbl: Label 'General posting setup';
        PostingSetupGapLbl: Label 'It %1, so orders with such a line are held. Put it right.', Comment = '%1 = what is wrong, such as ''is blocked''';
        PostingSetupsReadyLbl: Label 'What the store sells has its accounts for customers of %1.', Comment = '%1 = general business posting group';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        PostsDiscounts: Boolean;
    begin
        if not SalesReceivablesSetup.Get() then begin
            ReadinessReport.AddBlocking(SalesReceivablesSetup.TableCaption(), SetupMissingLbl, Page::"Sales & Receivables Setup", '');
            exit;
        end;
        CheckNoSeries(SalesReceivablesSetup.FieldCaption("Order Nos."), SalesReceivablesSetup."Order Nos.", ReadinessReport);
        CheckNoSeries(SalesReceivablesSetup.FieldCaption("Posted Invoice Nos."), SalesReceivablesSetup."Posted Invoice Nos.", ReadinessReport);
        CheckNoSeries(SalesReceivablesSetup.FieldCaption("Posted Shipment Nos."), SalesReceivablesSetup."Posted Shipment Nos.", ReadinessReport);
        PostsDiscounts := PostingSetupProof.PostsDiscounts();
        CheckPostingSetups(Store, PostsDiscounts, ReadinessReport);
        CheckPostingDates(Store."Code", ReadinessReport);
        CheckVATDifference(ReadinessReport);
        if SalesReceivablesSetup."Invoice Rounding" then
            ReadinessReport.AddReady(SalesReceivablesSetup.FieldCaption("Invoice Rounding"), InvoiceRoundingLbl)
        else
            ReadinessReport.AddReady(SalesReceivablesSetup.FieldCaption("Invoice Rounding"), InvoiceRoundingOffLbl);
        if PostsDiscounts then
            ReadinessReport.AddReady(SalesReceivablesSetup.FieldCaption("Discount Posting"), DiscountsPostedLbl)
        else
            ReadinessReport.AddAttention(SalesReceivablesSetup.FieldCaption("Discount Posting"), DiscountsLbl, Page::"Sales & Receivables Setup", '');
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        GeneralPostingSetup: Record "General Posting Setup";
    begin
        case ReadinessCheck."Fixing Page Id" of
            Page::"No. Series":
                NumberSeriesCheck.OpenPage(CopyStr(ReadinessCheck."Fixing Key", 1, 20));
            Page::"General Posting Setup":
                begin
                    GeneralPostingSetup.SetRange("Gen. Bus. Posting Group", CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(GeneralPostingSetup."Gen. Bus. Posting Group")));
                    Page.RunModal(Page::"General Posting Setup", GeneralPostingSetup);
                end;
            else
                Page.RunModal(ReadinessCheck."Fixing Page Id");
        end;
    end;

    /// <summary>What orders of new customers would be held for: the groups of the items that the store sells, and of the accounts that its charges go to.</summary>
    local procedure CheckPostingSetups(Store: Record "BigC Store"; PostsDiscounts: Boolean; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        CustomerTempl: Record "Customer Templ.";
        ItemMapping: Codeunit "BigC Item Mapping";
        SoldGroups: List of [Code[20]];
        GenProdPostingGroup: Code[20];
        HasGap: Boolean;
    begin
        // Without a template, or one without a group, that is what is missing.
        if not CustomerTempl.Get(Store."Customer Template Code") then
            exit;
        if CustomerTempl."Gen. Bus. Posting Group" = '' then
            exit;
        SoldGroups := ItemMapping.PostingGroupsSold(Store."Code");
        foreach GenProdPostingGroup in SoldGroups do
            AddPostingSetupGap(CustomerTempl."Gen. Bus. Posting Group", GenProdPostingGroup, PostingSetupProof.WhatIsWrong(CustomerTempl."Gen. Bus. Posting Group", GenProdPostingGroup, true, PostsDiscounts, false), HasGap, ReadinessReport);
        foreach GenProdPostingGroup in AccountGroups(Store) do
            if not SoldGroups.Contains(GenProdPostingGroup) then
                AddPostingSetupGap(CustomerTempl."Gen. Bus. Posting Group", GenProdPostingGroup, PostingSetupProof.WhatIsWrong(CustomerTempl."Gen. Bus. Posting Group", GenProdPostingGroup, false, false, false), HasGap, ReadinessReport);
        if not HasGap then
            ReadinessReport.AddReady(PostingSetupsLbl, StrSubstNo(PostingSetupsReadyLbl, CustomerTempl."Gen. Bus. Posting Group"));
    end;

    local procedure AddPostingSetupGap(GenBusPostingGroup: Code[20]; GenProdPostingGroup: Code[20]; Fault: Text; var HasGap: Boolean; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        if Fault = '' then
            exit;
        HasGap := true;
        ReadinessReport.AddAttention(StrSubstNo(PostingSetupLbl, GenBusPostingGroup, GenProdPostingGroup), StrSubstNo(PostingSetupGapLbl, Fault), Page::"General Posting Setup", GenBusPostingGroup);
    end;

    /// <summary>The general product posting groups of the accounts that charges, rounding and certificates go to. A line to an account without one takes another, so it needs nothing.</summary>
    local procedure AccountGroups(Store: Record "BigC Store") GenProdPostingGroups: List of [Code[20]]
    var
        GiftCertificates: Codeunit "BigC Gift Certificates";
        LiabilityAccountNo: Code[20];
    begin
        AddAccountGroup(Store."Shipping Account No.", GenProdPostingGroups);
        AddAccountGroup(Store."Rounding Account No.", GenProdPostingGroups);
        AddAccountGroup(Store."Handling Account No.", GenProdPostingGroups);
        AddAccountGroup(Store."Gift Wrapping Account No.", GenProdPostingGroups);
        AddAccountGroup(Store."Fee Account No.", GenProdPostingGroups);
        AddAccountGroup(Store."Custom Sales Account No.", GenProdPostingGroups);
        if GiftCertificates.FindLiabilityAccount(Store."Code", Store."Base Currency Code", LiabilityAccountNo) then
            AddAccountGroup(LiabilityAccountNo, GenProdPostingGroups);
    end;

    local procedure AddAccountGroup(AccountNo: Code[20]; var GenProdPostingGroups: List of [Code[20]])
    var
        GLAccount: Record "G/L Account";
    begin
        GLAccount.SetLoadFields("Gen. Prod. Posting Group");
        if (AccountNo = '') or not GLAccount.Get(AccountNo) then
            exit;
        if GLAccount."Gen. Prod. Posting Group" = '' then
            exit;
        if not GenProdPostingGroups.Contains(GLAccount."Gen. Prod. Posting Group") then
            GenProdPostingGroups.Add(GLAccount."Gen. Prod. Posting Group");
    end;

    local procedure CheckNoSeries(Subject: Text; NoSeriesCode: Code[20]; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        if NoSeriesCode = '' then begin
            ReadinessReport.AddBlocking(Subject, NoSeriesBlankLbl, Page::"Sales & Receivables Setup", '');
            exit;
        end;
        if NumberSeriesCheck.GivesNumbers(NoSeriesCode) then
            ReadinessReport.AddReady(Subject, StrSubstNo(NoSeriesReadyLbl, NoSeriesCode))
        else
            ReadinessReport.AddBlocking(Subject, NumberSeriesCheck.ClosedText(NoSeriesCode), Page::"No. Series", NoSeriesCode);
    end;

    local procedure CheckPostingDates(StoreCode: Code[20]; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        PostingDates: Codeunit "BigC Posting Dates";
        Stores: Codeunit "BigC Stores";
        AllowedText: Text;
    begin
        if PostingDates.IsAllowed(Stores.DayOf(StoreCode, CurrentDateTime()), '', AllowedText) then
            ReadinessReport.AddReady(PostingDatesLbl, TodayAllowedLbl)
        else
            ReadinessReport.AddAttention(PostingDatesLbl, StrSubstNo(TodayRefusedLbl, AllowedText), Page::"General Ledger Setup", '');
    end;

    local procedure CheckVATDifference(var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.SetLoadFields("Max. VAT Difference Allowed");
        if GeneralLedgerSetup.Get() and (GeneralLedgerSetup."Max. VAT Difference Allowed" > 0) then
            ReadinessReport.AddReady(VATDifferenceLbl, StrSubstNo(VATDifferenceAllowedLbl, GeneralLedgerSetup."Max. VAT Difference Allowed"))
        else
            ReadinessReport.AddAttention(VATDifferenceLbl, VATDifferenceRefusedLbl, Page::"General Ledger Setup", '');
    end;
}
