namespace BigC.Connector.Exceptions;

using BigC.Connector.Orders;
using BigC.Connector.Taxes;
using Microsoft.Finance.VAT.Setup;

/// <summary>Tax that is not mapped, or not charged the same way on both sides.</summary>
codeunit 71441 "BigC Tax Causes" implements "BigC Exception Cause Group"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ZoneUnknownLbl: Label 'Find out which tax zone the order belongs to. If BigCommerce no longer has the tax rate, check the tax zones of the store; then retry.';
        ZoneUnmappedLbl: Label 'Choose a VAT business posting group for the tax zone on the BigCommerce Tax Zones page. The orders that wait for it are then booked.';
        ClassUnknownLbl: Label 'Give the product a tax class in BigCommerce, or send the products of the store again; then retry.';
        ClassUnmappedLbl: Label 'Choose a VAT product posting group for the tax class on the BigCommerce Tax Classes page. The orders that wait for it are then booked.';
        PairChoicesLbl: Label 'Tax zones of the order that are mapped to %1,Tax classes that are mapped to %2,VAT posting setup of %1 and %2', Comment = 'Choices, separated by commas. %1 = VAT business posting group, %2 = VAT product posting group';
        SetupLbl: Label 'Correct the VAT posting setup, the mapping of tax zone and class, or the rate in BigCommerce, whichever is wrong. The orders that wait for it are then booked.';

    procedure Category(): Enum "BigC Exception Category"
    begin
        exit(Enum::"BigC Exception Category"::Tax);
    end;

    procedure Owner(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Owner"
    begin
        exit(Enum::"BigC Exception Owner"::Finance);
    end;

    procedure Severity(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Exception Severity"
    begin
        exit(Enum::"BigC Exception Severity"::Held);
    end;

    procedure NextAction(ExceptionCause: Enum "BigC Exception Cause"): Text
    begin
        case ExceptionCause of
            ExceptionCause::TaxZoneUnknown:
                exit(ZoneUnknownLbl);
            ExceptionCause::TaxZoneUnmapped:
                exit(ZoneUnmappedLbl);
            ExceptionCause::TaxClassUnknown:
                exit(ClassUnknownLbl);
            ExceptionCause::TaxClassUnmapped:
                exit(ClassUnmappedLbl);
            else
                exit(SetupLbl);
        end;
    end;

    procedure FixingPage(ExceptionCause: Enum "BigC Exception Cause"): Integer
    begin
        case ExceptionCause of
            ExceptionCause::TaxZoneUnknown,
            ExceptionCause::TaxZoneUnmapped:
                exit(Page::"BigC Tax Zones");
            ExceptionCause::TaxClassUnknown,
            ExceptionCause::TaxClassUnmapped:
                exit(Page::"BigC Tax Classes");
            else
                exit(Page::"VAT Posting Setup");
        end;
    end;

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    begin
        case FixingPage(BigCException.Cause) of
            Page::"BigC Tax Zones":
                OpenTaxZones(BigCException);
            Page::"BigC Tax Classes":
                OpenTaxClasses(BigCException);
            else
                OpenPair(BigCException);
        end;
    end;

    procedure IsTransient(ExceptionCause: Enum "BigC Exception Cause"): Boolean
    begin
        exit(false);
    end;

    local procedure OpenTaxZones(BigCException: Record "BigC Exception")
    var
        TaxZone: Record "BigC Tax Zone";
        TaxZones: Page "BigC Tax Zones";
        ZoneId: Integer;
    begin
        TaxZone.SetRange("Store Code", BigCException."Store Code");
        if Evaluate(ZoneId, BigCException."Cause Key") then
            if TaxZone.Get(BigCException."Store Code", ZoneId) then
                TaxZone.SetRange("Zone Id", ZoneId);
        TaxZones.SetTableView(TaxZone);
        TaxZones.RunModal();
    end;

    local procedure OpenTaxClasses(BigCException: Record "BigC Exception")
    var
        TaxClass: Record "BigC Tax Class";
        TaxClasses: Page "BigC Tax Classes";
        ClassId: Integer;
    begin
        TaxClass.SetRange("Store Code", BigCException."Store Code");
        if Evaluate(ClassId, BigCException."Cause Key") then
            if TaxClass.Get(BigCException."Store Code", ClassId) then
                TaxClass.SetRange("Class Id", ClassId);
        TaxClasses.SetTableView(TaxClass);
        TaxClasses.RunModal();
    end;

    /// <summary>Of a pair of groups only a person knows what is wrong: a mapping of either side or the setup itself.</summary>
    local procedure OpenPair(BigCException: Record "BigC Exception")
    var
        VATPostingSetup: Record "VAT Posting Setup";
        Groups: List of [Text];
        CauseKeyText: Text;
        BusGroup: Code[20];
        ProdGroup: Code[20];
    begin
        CauseKeyText := BigCException."Cause Key";
        Groups := CauseKeyText.Split('|');
        if Groups.Count() <> 2 then begin
            OpenVATPostingSetup(VATPostingSetup);
            exit;
        end;
        BusGroup := CopyStr(Groups.Get(1), 1, MaxStrLen(BusGroup));
        ProdGroup := CopyStr(Groups.Get(2), 1, MaxStrLen(ProdGroup));
        // A comma would part one choice in two.
        case StrMenu(StrSubstNo(PairChoicesLbl, ConvertStr(BusGroup, ',', ' '), ConvertStr(ProdGroup, ',', ' ')), 1, BigCException.Message) of
            1:
                OpenTaxZones(BigCException, BusGroup);
            2:
                OpenTaxClasses(BigCException."Store Code", ProdGroup);
            3:
                begin
                    VATPostingSetup.SetRange("VAT Bus. Posting Group", BusGroup);
                    VATPostingSetup.SetRange("VAT Prod. Posting Group", ProdGroup);
                    OpenVATPostingSetup(VATPostingSetup);
                end;
        end;
    end;

    local procedure OpenTaxZones(BigCException: Record "BigC Exception"; BusGroup: Code[20])
    var
        TaxZone: Record "BigC Tax Zone";
        Orders: Codeunit "BigC Orders";
        TaxZones: Page "BigC Tax Zones";
    begin
        TaxZone.SetRange("Store Code", BigCException."Store Code");
        TaxZone.SetRange("VAT Bus. Posting Group", BusGroup);
        TaxZone.SetFilter("Zone Id", Orders.TaxZoneFilter(BigCException."Related System Id"));
        TaxZones.SetTableView(TaxZone);
        TaxZones.RunModal();
    end;

    local procedure OpenTaxClasses(StoreCode: Code[20]; ProdGroup: Code[20])
    var
        TaxClass: Record "BigC Tax Class";
        TaxClasses: Page "BigC Tax Classes";
    begin
        TaxClass.SetRange("Store Code", StoreCode);
        TaxClass.SetRange("VAT Prod. Posting Group", ProdGroup);
        TaxClasses.SetTableView(TaxClass);
        TaxClasses.RunModal();
    end;

    local procedure OpenVATPostingSetup(var VATPostingSetup: Record "VAT Posting Setup")
    var
        VATPostingSetupList: Page "VAT Posting Setup";
    begin
        VATPostingSetupList.SetTableView(VATPostingSetup);
        VATPostingSetupList.RunModal();
    end;
}
