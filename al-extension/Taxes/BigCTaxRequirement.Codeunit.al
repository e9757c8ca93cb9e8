namespace BigC.Connector.Taxes;

using BigC.Connector.Stores;
using Microsoft.Finance.VAT.Setup;

/// <summary>
/// Mapped tax zones and classes, and VAT posting setup that charges what the storefront charges. Each gap holds only the
/// orders that need it; a store without any mapping could book nothing at all.
/// </summary>
codeunit 71812 "BigC Tax Requirement" implements "BigC Store Requirement"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ZonesLbl: Label 'Tax zones';
        ClassesLbl: Label 'Tax classes';
        ZoneLbl: Label 'Tax zone %1', Comment = '%1 = name of the zone';
        ClassLbl: Label 'Tax class %1', Comment = '%1 = name of the class';
        PairLbl: Label 'VAT of %1, %2', Comment = '%1 = name of the tax zone, %2 = name of the tax class';
        PairsLbl: Label 'VAT posting setup';
        NoneKnownLbl: Label 'None is known yet. They come with the first run of an agent that is configured for this store; map them then.';
        NoneMappedLbl: Label 'None is mapped. Choose a VAT posting group for each that you sell to.';
        ZoneUnmappedLbl: Label 'It is not mapped, so its orders are held. Choose a VAT business posting group.';
        ClassUnmappedLbl: Label 'It is not mapped, so orders with such a line are held. Choose a VAT product posting group.';
        MappedLbl: Label '%1 of %2 are mapped.', Comment = '%1 = number of rows, %2 = number of rows';
        UntaxedLbl: Label 'VAT posting setup without VAT';
        UntaxedReadyLbl: Label 'The groups %1 and %2 charge nothing. Certificates sold and rounding use such a setup; they make no VAT entry.', Comment = '%1 = VAT business posting group, %2 = VAT product posting group';
        BlankGroupLbl: Label '(blank)';
        UntaxedMissingLbl: Label 'None charges nothing, so orders with a certificate or a rounding difference are held. Create one with Normal VAT and 0 percent.';
        WithoutRateLbl: Label '%1 The storefront has no rate for it.', Comment = '%1 = what is wrong with the VAT posting setup, in a sentence';
        AgreeLbl: Label '%1 pairs of tax zone and tax class charge on both sides the same.', Comment = '%1 = number of pairs';

    procedure Check(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    begin
        CheckZones(Store, ReadinessReport);
        CheckClasses(Store, ReadinessReport);
        CheckPairs(Store, ReadinessReport);
        CheckUntaxed(ReadinessReport);
    end;

    procedure OpenFixingPage(ReadinessCheck: Record "BigC Readiness Check")
    var
        TaxZone: Record "BigC Tax Zone";
        TaxClass: Record "BigC Tax Class";
        TaxRate: Record "BigC Tax Rate";
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        case ReadinessCheck."Fixing Page Id" of
            Page::"BigC Tax Zones":
                begin
                    TaxZone.SetRange("Store Code", ReadinessCheck."Store Code");
                    if ReadinessCheck."Fixing Key" <> '' then
                        TaxZone.SetFilter("Zone Id", ReadinessCheck."Fixing Key");
                    Page.RunModal(Page::"BigC Tax Zones", TaxZone);
                end;
            Page::"BigC Tax Classes":
                begin
                    TaxClass.SetRange("Store Code", ReadinessCheck."Store Code");
                    if ReadinessCheck."Fixing Key" <> '' then
                        TaxClass.SetFilter("Class Id", ReadinessCheck."Fixing Key");
                    Page.RunModal(Page::"BigC Tax Classes", TaxClass);
                end;
            Page::"VAT Posting Setup":
                begin
                    if ReadinessCheck."Fixing Key" <> '' then
                        VATPostingSetup.SetRange("VAT Bus. Posting Group", CopyStr(ReadinessCheck."Fixing Key", 1, MaxStrLen(VATPostingSetup."VAT Bus. Posting Group")));
                    Page.RunModal(Page::"VAT Posting Setup", VATPostingSetup);
                end;
            else begin
                TaxRate.SetRange("Store Code", ReadinessCheck."Store Code");
                TaxRate.SetFilter("Zone Id", ReadinessCheck."Fixing Key");
                Page.RunModal(Page::"BigC Tax Rates", TaxRate);
            end;
        end;
    end;

    local procedure CheckZones(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        TaxZone: Record "BigC Tax Zone";
        ZoneCount: Integer;
        MappedCount: Integer;
    begin
        TaxZone.SetRange("Store Code", Store."Code");
        TaxZone.SetRange(Enabled, true);
        ZoneCount := TaxZone.Count();
        TaxZone.SetFilter("VAT Bus. Posting Group", '<>%1', '');
        MappedCount := TaxZone.Count();
        if not AddSummary(ZonesLbl, ZoneCount, MappedCount, Page::"BigC Tax Zones", ReadinessReport) then
            exit;
        TaxZone.SetRange("VAT Bus. Posting Group", '');
        if TaxZone.FindSet() then
            repeat
                ReadinessReport.AddAttention(StrSubstNo(ZoneLbl, TaxZone.Name), ZoneUnmappedLbl, Page::"BigC Tax Zones", Format(TaxZone."Zone Id", 0, 9));
            until TaxZone.Next() = 0;
    end;

    local procedure CheckClasses(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        TaxClass: Record "BigC Tax Class";
        ClassCount: Integer;
        MappedCount: Integer;
    begin
        TaxClass.SetRange("Store Code", Store."Code");
        ClassCount := TaxClass.Count();
        TaxClass.SetFilter("VAT Prod. Posting Group", '<>%1', '');
        MappedCount := TaxClass.Count();
        if not AddSummary(ClassesLbl, ClassCount, MappedCount, Page::"BigC Tax Classes", ReadinessReport) then
            exit;
        TaxClass.SetRange("VAT Prod. Posting Group", '');
        if TaxClass.FindSet() then
            repeat
                ReadinessReport.AddAttention(StrSubstNo(ClassLbl, TaxClass.Name), ClassUnmappedLbl, Page::"BigC Tax Classes", Format(TaxClass."Class Id", 0, 9));
            until TaxClass.Next() = 0;
    end;

    local procedure AddSummary(Subject: Text; RowCount: Integer; MappedCount: Integer; FixingPageId: Integer; var ReadinessReport: Codeunit "BigC Readiness Report"): Boolean
    begin
        if RowCount = 0 then begin
            ReadinessReport.AddBlocking(Subject, NoneKnownLbl, FixingPageId, '');
            exit(false);
        end;
        if MappedCount = 0 then begin
            ReadinessReport.AddBlocking(Subject, NoneMappedLbl, FixingPageId, '');
            exit(false);
        end;
        ReadinessReport.AddReady(Subject, StrSubstNo(MappedLbl, MappedCount, RowCount));
        exit(true);
    end;

    /// <summary>Pairs that lack a mapping are listed with their zone or class.</summary>
    local procedure CheckPairs(Store: Record "BigC Store"; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        TaxRate: Record "BigC Tax Rate";
        TaxPair: Codeunit "BigC Tax Pair";
        PreviousZoneId: Integer;
        PreviousClassId: Integer;
        GoodCount: Integer;
    begin
        PreviousZoneId := -1;
        TaxRate.SetCurrentKey("Store Code", "Zone Id", "Class Id");
        TaxRate.SetRange("Store Code", Store."Code");
        TaxRate.SetRange(Enabled, true);
        if not TaxRate.FindSet() then
            exit;
        repeat
            if (TaxRate."Zone Id" <> PreviousZoneId) or (TaxRate."Class Id" <> PreviousClassId) then begin
                TaxPair.Load(TaxRate);
                if (TaxPair.VATBusPostingGroup() <> '') and (TaxPair.VATProdPostingGroup() <> '') then
                    if TaxPair.IsGood() then
                        GoodCount += 1
                    else
                        ReadinessReport.AddAttention(StrSubstNo(PairLbl, TaxPair.ZoneName(), TaxPair.ClassName()), TaxPair.StateText(), Page::"BigC Tax Rates", Format(TaxRate."Zone Id", 0, 9));
            end;
            PreviousZoneId := TaxRate."Zone Id";
            PreviousClassId := TaxRate."Class Id";
        until TaxRate.Next() = 0;
        CheckPairsWithoutRate(Store, GoodCount, ReadinessReport);
        if GoodCount > 0 then
            ReadinessReport.AddReady(PairsLbl, StrSubstNo(AgreeLbl, GoodCount));
    end;

    /// <summary>Where the storefront has no rate it charges nothing: orders from there need a setup of the pair that does so as well.</summary>
    local procedure CheckPairsWithoutRate(Store: Record "BigC Store"; var GoodCount: Integer; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        TaxZone: Record "BigC Tax Zone";
        TaxClass: Record "BigC Tax Class";
    begin
        TaxZone.SetRange("Store Code", Store."Code");
        TaxZone.SetRange(Enabled, true);
        TaxZone.SetFilter("VAT Bus. Posting Group", '<>%1', '');
        TaxClass.SetRange("Store Code", Store."Code");
        TaxClass.SetFilter("VAT Prod. Posting Group", '<>%1', '');
        if TaxZone.FindSet() then
            repeat
                if TaxClass.FindSet() then
                    repeat
                        if not HasRate(TaxZone, TaxClass) then
                            CheckPairWithoutRate(TaxZone, TaxClass, GoodCount, ReadinessReport);
                    until TaxClass.Next() = 0;
            until TaxZone.Next() = 0;
    end;

    local procedure HasRate(TaxZone: Record "BigC Tax Zone"; TaxClass: Record "BigC Tax Class"): Boolean
    var
        TaxRate: Record "BigC Tax Rate";
    begin
        TaxRate.SetCurrentKey("Store Code", "Zone Id", "Class Id");
        TaxRate.SetRange("Store Code", TaxZone."Store Code");
        TaxRate.SetRange("Zone Id", TaxZone."Zone Id");
        TaxRate.SetRange("Class Id", TaxClass."Class Id");
        TaxRate.SetRange(Enabled, true);
        exit(not TaxRate.IsEmpty());
    end;

    local procedure CheckPairWithoutRate(TaxZone: Record "BigC Tax Zone"; TaxClass: Record "BigC Tax Class"; var GoodCount: Integer; var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        TaxRate: Record "BigC Tax Rate";
        TaxPair: Codeunit "BigC Tax Pair";
    begin
        TaxRate."Store Code" := TaxZone."Store Code";
        TaxRate."Zone Id" := TaxZone."Zone Id";
        TaxRate."Class Id" := TaxClass."Class Id";
        TaxPair.Load(TaxRate);
        if TaxPair.IsGood() then
            GoodCount += 1
        else
            ReadinessReport.AddAttention(StrSubstNo(PairLbl, TaxPair.ZoneName(), TaxPair.ClassName()), StrSubstNo(WithoutRateLbl, TaxPair.StateText()), Page::"VAT Posting Setup", TaxPair.VATBusPostingGroup());
    end;

    local procedure CheckUntaxed(var ReadinessReport: Codeunit "BigC Readiness Report")
    var
        TaxMapping: Codeunit "BigC Tax Mapping";
        VATBusPostingGroup: Code[20];
        VATProdPostingGroup: Code[20];
    begin
        if TaxMapping.FindUntaxedGroups(VATBusPostingGroup, VATProdPostingGroup) then
            ReadinessReport.AddReady(UntaxedLbl, StrSubstNo(UntaxedReadyLbl, GroupText(VATBusPostingGroup), GroupText(VATProdPostingGroup)))
        else
            ReadinessReport.AddAttention(UntaxedLbl, UntaxedMissingLbl, Page::"VAT Posting Setup", '');
    end;

    /// <summary>A setup may leave one of its two groups blank.</summary>
    local procedure GroupText(VATPostingGroup: Code[20]): Text
    begin
        if VATPostingGroup = '' then
            exit(BlankGroupLbl);
        exit(VATPostingGroup);
    end;
}
