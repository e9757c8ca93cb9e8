namespace BigC.Connector.Customers;

using BigC.Connector.Stores;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Setup;

/// <summary>What new customers need: a template, its posting groups with their accounts, and a number.</summary>
codeunit 71811 "BigC Customer Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NumberSeriesCheck: Codeunit "BigC Number Series Check";
        TemplateBlankLbl: Label 'It is blank. Choose a template on the store card; otherwise nobody who orders for the first time becomes a customer.';
        TemplateMissingLbl: Label 'Template %1 does not exist. Choose another one on the store card.', Comment = '%1 = template code';
        TemplateReadyLbl: Label 'Template %1 is used for new customers.', Comment = '%1 = template code';
        GroupBlankLbl: Label 'It is blank on template %1. Fill it in there.', Comment = '%1 = template code';
        GroupReadyLbl: Label 'Template %1 has %2.', Comment = '%1 = template code, %2 = posting group';
        ReceivablesLbl: Label 'Customer posting group %1 has no receivables account. Fill it in.', Comment = '%1 = customer posting group';
        PostingSetupLbl: Label 'General posting setup for %1', Comment = '%1 = general business posting group';
        PostingSetupMissingLbl: Label 'There is no general posting setup with a sales account for %1 that is not blocked. Create it for the goods you sell.', Comment = '%1 = general business posting group';
        PostingSetupReadyLbl: Label '%1 product groups have a sales account.', Comment = '%1 = number of rows';
        CustomerNosLbl: Label 'It is blank. Choose a number series on the Sales & Receivables Setup page, or on the template.';
        CustomerNosReadyLbl: Label 'New customers are numbered by %1.', Comment = '%1 = number series';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        CustomerTempl: Record "Customer Templ.";
    begin
        if Store."Customer Template Code" = '' then begin
            ReadinessReport.AddBlocking(Store.FieldCaption("Customer Template Code"), TemplateBlankLbl, Page::"BigC Store Card", '');
            exit;
        end;
        if not CustomerTempl.Get(Store."Customer Template Code") then begin
            ReadinessReport.AddBlocking(Store.FieldCaption("Customer Template Code"), StrSubstNo(TemplateMissingLbl, Store."Customer Template Code"), Page::"BigC Store Card", '');
            exit;
        end;
        ReadinessReport.AddReady(Store.FieldCaption("Customer Template Code"), StrSubstNo(TemplateReadyLbl, CustomerTempl.Code));
        CheckPostingGroups(CustomerTempl, ReadinessReport);
        CheckNumbers(CustomerTempl, ReadinessReport);
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        CustomerTempl: Record "Customer Templ.";
        GeneralPostingSetup: Record "General Posting Setup";
        Stores: Codeunit "BigC Stores";
    begin
        case ReadinessCheck."Fixing Page Id" of
            Page::"BigC Store Card":
                Stores.OpenCardModal(ReadinessCheck."Store Code");
            Page::"Customer Templ. Card":
                begin
                    CustomerTempl.Get(CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(CustomerTempl.Code)));
                    Page.RunModal(Page::"Customer Templ. Card", CustomerTempl);
                end;
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

    local procedure CheckPostingGroups(CustomerTempl: Record "Customer Templ."; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        CustomerPostingGroup: Record "Customer Posting Group";
    begin
        if CustomerTempl."Customer Posting Group" = '' then
            ReadinessReport.AddBlocking(CustomerTempl.FieldCaption("Customer Posting Group"), StrSubstNo(GroupBlankLbl, CustomerTempl.Code), Page::"Customer Templ. Card", CustomerTempl.Code)
        else
            if CustomerPostingGroup.Get(CustomerTempl."Customer Posting Group") and (CustomerPostingGroup."Receivables Account" <> '') then
                ReadinessReport.AddReady(CustomerTempl.FieldCaption("Customer Posting Group"), StrSubstNo(GroupReadyLbl, CustomerTempl.Code, CustomerTempl."Customer Posting Group"))
            else
                ReadinessReport.AddBlocking(CustomerTempl.FieldCaption("Customer Posting Group"), StrSubstNo(ReceivablesLbl, CustomerTempl."Customer Posting Group"), Page::"Customer Posting Groups", CustomerTempl."Customer Posting Group");
        if CustomerTempl."Gen. Bus. Posting Group" = '' then
            ReadinessReport.AddBlocking(CustomerTempl.FieldCaption("Gen. Bus. Posting Group"), StrSubstNo(GroupBlankLbl, CustomerTempl.Code), Page::"Customer Templ. Card", CustomerTempl.Code)
        else
            CheckPostingSetup(CustomerTempl, ReadinessReport);
    end;

    local procedure CheckPostingSetup(CustomerTempl: Record "Customer Templ."; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        GeneralPostingSetup: Record "General Posting Setup";
        Subject: Text;
    begin
        Subject := StrSubstNo(PostingSetupLbl, CustomerTempl."Gen. Bus. Posting Group");
        GeneralPostingSetup.SetRange("Gen. Bus. Posting Group", CustomerTempl."Gen. Bus. Posting Group");
        GeneralPostingSetup.SetFilter("Sales Account", '<>%1', '');
        GeneralPostingSetup.SetRange(Blocked, false);
        if GeneralPostingSetup.IsEmpty() then
            ReadinessReport.AddBlocking(Subject, StrSubstNo(PostingSetupMissingLbl, CustomerTempl."Gen. Bus. Posting Group"), Page::"General Posting Setup", CustomerTempl."Gen. Bus. Posting Group")
        else
            ReadinessReport.AddReady(Subject, StrSubstNo(PostingSetupReadyLbl, GeneralPostingSetup.Count()));
    end;

    local procedure CheckNumbers(CustomerTempl: Record "Customer Templ."; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        SalesReceivablesSetup: Record "Sales & Receivables Setup";
        NoSeriesCode: Code[20];
    begin
        NoSeriesCode := CustomerTempl."No. Series";
        SalesReceivablesSetup.SetLoadFields("Customer Nos.");
        if NoSeriesCode = '' then
            if SalesReceivablesSetup.Get() then
                NoSeriesCode := SalesReceivablesSetup."Customer Nos.";
        if NoSeriesCode = '' then
            ReadinessReport.AddBlocking(SalesReceivablesSetup.FieldCaption("Customer Nos."), CustomerNosLbl, Page::"Sales & Receivables Setup", '')
        else
            if NumberSeriesCheck.GivesNumbers(NoSeriesCode) then
                ReadinessReport.AddReady(SalesReceivablesSetup.FieldCaption("Customer Nos."), StrSubstNo(CustomerNosReadyLbl, NoSeriesCode))
            else
                ReadinessReport.AddBlocking(SalesReceivablesSetup.FieldCaption("Customer Nos."), NumberSeriesCheck.ClosedText(NoSeriesCode), Page::"No. Series", NoSeriesCode);
    end;
}
