namespace BigC.Connector.Taxes;

using BigC.Connector.Api;
using BigC.Connector.Exceptions;
using Microsoft.Finance.VAT.Setup;

codeunit 71431 "BigC Tax Mapping Impl"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Tax Zone" = rimd,
                  tabledata "BigC Tax Class" = rimd,
                  tabledata "BigC Tax Rate" = rimd;

    var
        Exceptions: Codeunit "BigC Exceptions";
        APIText: Codeunit "BigC API Text";
        ReceivedRecord: Codeunit "BigC Received Record";
        MappedLbl: Label '%1 of %2', Comment = '%1 = number of mapped rows, %2 = number of rows';
        NoSetupForBusGroupErr: Label 'VAT business posting group %1 has no VAT posting setup yet. Create it before you map tax zone %2 to the group.', Comment = '%1 = VAT business posting group, %2 = zone name';
        NoSetupForProdGroupErr: Label 'VAT product posting group %1 has no VAT posting setup yet. Create it before you map tax class %2 to the group.', Comment = '%1 = VAT product posting group, %2 = class name';

    procedure FindVATBusPostingGroup(StoreCode: Code[20]; ZoneId: Integer; var VATBusPostingGroup: Code[20]): Boolean
    var
        TaxZone: Record "BigC Tax Zone";
        TaxMapping: Codeunit "BigC Tax Mapping";
        IsHandled: Boolean;
    begin
        VATBusPostingGroup := '';
        TaxMapping.OnBeforeFindVATBusPostingGroup(StoreCode, ZoneId, VATBusPostingGroup, IsHandled);
        if IsHandled then
            exit(VATBusPostingGroup <> '');
        TaxZone.SetLoadFields("VAT Bus. Posting Group");
        if TaxZone.Get(StoreCode, ZoneId) then
            VATBusPostingGroup := TaxZone."VAT Bus. Posting Group";
        exit(VATBusPostingGroup <> '');
    end;

    procedure FindVATProdPostingGroup(StoreCode: Code[20]; ClassId: Integer; var VATProdPostingGroup: Code[20]): Boolean
    var
        TaxClass: Record "BigC Tax Class";
        TaxMapping: Codeunit "BigC Tax Mapping";
        IsHandled: Boolean;
    begin
        VATProdPostingGroup := '';
        TaxMapping.OnBeforeFindVATProdPostingGroup(StoreCode, ClassId, VATProdPostingGroup, IsHandled);
        if IsHandled then
            exit(VATProdPostingGroup <> '');
        TaxClass.SetLoadFields("VAT Prod. Posting Group");
        if TaxClass.Get(StoreCode, ClassId) then
            VATProdPostingGroup := TaxClass."VAT Prod. Posting Group";
        exit(VATProdPostingGroup <> '');
    end;

    procedure IsKnownClass(StoreCode: Code[20]; ClassId: Integer): Boolean
    var
        TaxClass: Record "BigC Tax Class";
    begin
        TaxClass.SetRange("Store Code", StoreCode);
        TaxClass.SetRange("Class Id", ClassId);
        exit(not TaxClass.IsEmpty());
    end;

    procedure ZoneName(StoreCode: Code[20]; ZoneId: Integer): Text
    var
        TaxZone: Record "BigC Tax Zone";
    begin
        TaxZone.SetLoadFields(Name);
        if TaxZone.Get(StoreCode, ZoneId) then
            if TaxZone.Name <> '' then
                exit(TaxZone.Name);
        exit(Format(ZoneId, 0, 9));
    end;

    procedure ClassName(StoreCode: Code[20]; ClassId: Integer): Text
    var
        TaxClass: Record "BigC Tax Class";
    begin
        TaxClass.SetLoadFields(Name);
        if TaxClass.Get(StoreCode, ClassId) then
            if TaxClass.Name <> '' then
                exit(TaxClass.Name);
        exit(Format(ClassId, 0, 9));
    end;

    procedure RegisterZone(StoreCode: Code[20]; ZoneId: Integer; ZoneName: Text)
    var
        TaxZone: Record "BigC Tax Zone";
    begin
        if TaxZone.Get(StoreCode, ZoneId) then
            exit;
        TaxZone.Init();
        TaxZone."Store Code" := StoreCode;
        TaxZone."Zone Id" := ZoneId;
        TaxZone.Name := CopyStr(ZoneName, 1, APIText.FitLength(ZoneName, MaxStrLen(TaxZone.Name)));
        TaxZone.Enabled := true;
        TaxZone.Insert(true);
    end;

    procedure RegisterClass(StoreCode: Code[20]; ClassId: Integer; ClassName: Text)
    var
        TaxClass: Record "BigC Tax Class";
    begin
        if TaxClass.Get(StoreCode, ClassId) then
            exit;
        TaxClass.Init();
        TaxClass."Store Code" := StoreCode;
        TaxClass."Class Id" := ClassId;
        TaxClass.Name := CopyStr(ClassName, 1, APIText.FitLength(ClassName, MaxStrLen(TaxClass.Name)));
        TaxClass.Insert(true);
    end;

    procedure MappedZones(StoreCode: Code[20]): Text
    var
        TaxZone: Record "BigC Tax Zone";
        ZoneCount: Integer;
    begin
        TaxZone.SetRange("Store Code", StoreCode);
        ZoneCount := TaxZone.Count();
        TaxZone.SetFilter("VAT Bus. Posting Group", '<>%1', '');
        exit(StrSubstNo(MappedLbl, TaxZone.Count(), ZoneCount));
    end;

    procedure MappedClasses(StoreCode: Code[20]): Text
    var
        TaxClass: Record "BigC Tax Class";
        ClassCount: Integer;
    begin
        TaxClass.SetRange("Store Code", StoreCode);
        ClassCount := TaxClass.Count();
        TaxClass.SetFilter("VAT Prod. Posting Group", '<>%1', '');
        exit(StrSubstNo(MappedLbl, TaxClass.Count(), ClassCount));
    end;

    /// <summary>Stores a zone as the storefront sends it: a known zone keeps its mapping.</summary>
    procedure ReceiveZone(var TaxZone: Record "BigC Tax Zone")
    var
        StoredTaxZone: Record "BigC Tax Zone";
        ChangedTaxZone: Record "BigC Tax Zone";
    begin
        Exceptions.ResolveDelivery(TaxZone."Store Code", Enum::"BigC Exception Object"::TaxZone, Format(TaxZone."Zone Id", 0, 9));
        if not StoredTaxZone.Get(TaxZone."Store Code", TaxZone."Zone Id") then begin
            TaxZone.Insert(true, not IsNullGuid(TaxZone.SystemId));
            exit;
        end;
        ChangedTaxZone := StoredTaxZone;
        ChangedTaxZone.Name := TaxZone.Name;
        ChangedTaxZone.Enabled := TaxZone.Enabled;
        ChangedTaxZone.Countries := TaxZone.Countries;
        if ReceivedRecord.Differs(StoredTaxZone, ChangedTaxZone) then
            ChangedTaxZone.Modify(false);
        TaxZone := ChangedTaxZone;
    end;

    /// <summary>Stores a class as the storefront sends it: a known class keeps its mapping.</summary>
    procedure ReceiveClass(var TaxClass: Record "BigC Tax Class")
    var
        StoredTaxClass: Record "BigC Tax Class";
        ChangedTaxClass: Record "BigC Tax Class";
    begin
        Exceptions.ResolveDelivery(TaxClass."Store Code", Enum::"BigC Exception Object"::TaxClass, Format(TaxClass."Class Id", 0, 9));
        if not StoredTaxClass.Get(TaxClass."Store Code", TaxClass."Class Id") then begin
            TaxClass.Insert(true, not IsNullGuid(TaxClass.SystemId));
            exit;
        end;
        ChangedTaxClass := StoredTaxClass;
        ChangedTaxClass.Name := TaxClass.Name;
        if ReceivedRecord.Differs(StoredTaxClass, ChangedTaxClass) then
            ChangedTaxClass.Modify(false);
        TaxClass := ChangedTaxClass;
    end;

    /// <summary>Stores a rate as the storefront sends it, and registers a zone or class that only the rate names.</summary>
    procedure ReceiveRate(var TaxRate: Record "BigC Tax Rate")
    var
        StoredTaxRate: Record "BigC Tax Rate";
        ChangedTaxRate: Record "BigC Tax Rate";
    begin
        RegisterZone(TaxRate."Store Code", TaxRate."Zone Id", '');
        RegisterClass(TaxRate."Store Code", TaxRate."Class Id", '');
        Exceptions.ResolveDelivery(TaxRate."Store Code", Enum::"BigC Exception Object"::TaxRate, Format(TaxRate."Rate Id", 0, 9));
        if not StoredTaxRate.Get(TaxRate."Store Code", TaxRate."Rate Id", TaxRate."Class Id") then begin
            TaxRate.Insert(true, not IsNullGuid(TaxRate.SystemId));
            exit;
        end;
        ChangedTaxRate := StoredTaxRate;
        ChangedTaxRate."Zone Id" := TaxRate."Zone Id";
        ChangedTaxRate.Name := TaxRate.Name;
        ChangedTaxRate.Enabled := TaxRate.Enabled;
        ChangedTaxRate.Priority := TaxRate.Priority;
        ChangedTaxRate."Rate %" := TaxRate."Rate %";
        if ReceivedRecord.Differs(StoredTaxRate, ChangedTaxRate) then
            ChangedTaxRate.Modify(true);
        TaxRate := ChangedTaxRate;
    end;

    /// <summary>A group that no VAT posting setup knows would only move the problem to every order.</summary>
    procedure CheckZoneMapping(TaxZone: Record "BigC Tax Zone")
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        if TaxZone."VAT Bus. Posting Group" = '' then
            exit;
        VATPostingSetup.SetRange("VAT Bus. Posting Group", TaxZone."VAT Bus. Posting Group");
        if VATPostingSetup.IsEmpty() then
            Error(NoSetupForBusGroupErr, TaxZone."VAT Bus. Posting Group", TaxZone.Name);
    end;

    procedure CheckClassMapping(TaxClass: Record "BigC Tax Class")
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        if TaxClass."VAT Prod. Posting Group" = '' then
            exit;
        VATPostingSetup.SetRange("VAT Prod. Posting Group", TaxClass."VAT Prod. Posting Group");
        if VATPostingSetup.IsEmpty() then
            Error(NoSetupForProdGroupErr, TaxClass."VAT Prod. Posting Group", TaxClass.Name);
    end;

    procedure RetryWaitingForZone(var TaxZone: Record "BigC Tax Zone")
    begin
        if TaxZone.IsTemporary() or (TaxZone."VAT Bus. Posting Group" = '') then
            exit;
        Exceptions.RetryWaitingFor(TaxZone."Store Code", Enum::"BigC Exception Cause"::TaxZoneUnmapped, Exceptions.CauseKey(TaxZone."Zone Id"));
        RetryWaitingForOldGroup(TaxZone);
    end;

    procedure DeleteAllOf(StoreCode: Code[20])
    var
        TaxZone: Record "BigC Tax Zone";
        TaxClass: Record "BigC Tax Class";
        TaxRate: Record "BigC Tax Rate";
    begin
        TaxZone.SetRange("Store Code", StoreCode);
        TaxZone.DeleteAll(true);
        TaxClass.SetRange("Store Code", StoreCode);
        TaxClass.DeleteAll(true);
        TaxRate.SetRange("Store Code", StoreCode);
        TaxRate.DeleteAll(true);
    end;

    /// <summary>A zone that had the wrong group: its orders are held because of what that group charges.</summary>
    local procedure RetryWaitingForOldGroup(TaxZone: Record "BigC Tax Zone")
    var
        StoredTaxZone: Record "BigC Tax Zone";
        TaxClass: Record "BigC Tax Class";
        VATSetupCheck: Codeunit "BigC VAT Setup Check";
    begin
        if not StoredTaxZone.Get(TaxZone."Store Code", TaxZone."Zone Id") then
            exit;
        if StoredTaxZone."VAT Bus. Posting Group" in ['', TaxZone."VAT Bus. Posting Group"] then
            exit;
        TaxClass.SetRange("Store Code", TaxZone."Store Code");
        TaxClass.SetFilter("VAT Prod. Posting Group", '<>%1', '');
        TaxClass.SetLoadFields("VAT Prod. Posting Group");
        if TaxClass.FindSet() then
            repeat
                VATSetupCheck.RetryWaitingForPair(TaxZone."Store Code", StoredTaxZone."VAT Bus. Posting Group", TaxClass."VAT Prod. Posting Group");
            until TaxClass.Next() = 0;
    end;

    procedure RetryWaitingForClass(var TaxClass: Record "BigC Tax Class")
    begin
        if TaxClass.IsTemporary() or (TaxClass."VAT Prod. Posting Group" = '') then
            exit;
        Exceptions.RetryWaitingFor(TaxClass."Store Code", Enum::"BigC Exception Cause"::TaxClassUnmapped, Exceptions.CauseKey(TaxClass."Class Id"));
        RetryWaitingForOldGroup(TaxClass);
    end;

    local procedure RetryWaitingForOldGroup(TaxClass: Record "BigC Tax Class")
    var
        StoredTaxClass: Record "BigC Tax Class";
        TaxZone: Record "BigC Tax Zone";
        VATSetupCheck: Codeunit "BigC VAT Setup Check";
    begin
        if not StoredTaxClass.Get(TaxClass."Store Code", TaxClass."Class Id") then
            exit;
        if StoredTaxClass."VAT Prod. Posting Group" in ['', TaxClass."VAT Prod. Posting Group"] then
            exit;
        TaxZone.SetRange("Store Code", TaxClass."Store Code");
        TaxZone.SetFilter("VAT Bus. Posting Group", '<>%1', '');
        TaxZone.SetLoadFields("VAT Bus. Posting Group");
        if TaxZone.FindSet() then
            repeat
                VATSetupCheck.RetryWaitingForPair(TaxClass."Store Code", TaxZone."VAT Bus. Posting Group", StoredTaxClass."VAT Prod. Posting Group");
            until TaxZone.Next() = 0;
    end;
}
