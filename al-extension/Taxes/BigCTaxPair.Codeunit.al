namespace BigC.Connector.Taxes;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using Microsoft.Finance.VAT.Setup;

/// <summary>
/// A tax zone and a tax class in use: what the storefront charges, what the VAT posting setup of their groups charges,
/// whether both agree, and what waits for it.
/// </summary>
codeunit 71804 "BigC Tax Pair"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        VATPostingSetup: Record "VAT Posting Setup";
        Exceptions: Codeunit "BigC Exceptions";
        StoreCode: Code[20];
        ZoneId: Integer;
        ClassId: Integer;
        BusGroup: Code[20];
        ProdGroup: Code[20];
        StorefrontRate: Decimal;
        HasSetup: Boolean;
        StateMessage: Text;
        StateIsGood: Boolean;
        ZoneUnmappedLbl: Label 'Tax zone not mapped';
        ClassUnmappedLbl: Label 'Tax class not mapped';
        AgreesLbl: Label 'Agrees';
        UseAllTheSameQst: Label 'Zone %1, class %2: %3 Orders with such lines stay held. Do you want to use the group all the same?', Comment = '%1 = tax zone, %2 = tax class, %3 = how the two rates differ, in a sentence';

    /// <summary>Takes the pair of a rate, and looks up everything about it.</summary>
    procedure Load(TaxRate: Record "BigC Tax Rate")
    begin
        LoadGroups(TaxRate);
        JudgeGroups();
    end;

    local procedure LoadGroups(TaxRate: Record "BigC Tax Rate")
    begin
        StoreCode := TaxRate."Store Code";
        ZoneId := TaxRate."Zone Id";
        ClassId := TaxRate."Class Id";
        StorefrontRate := CombinedRate();
        TaxMapping.FindVATBusPostingGroup(StoreCode, ZoneId, BusGroup);
        TaxMapping.FindVATProdPostingGroup(StoreCode, ClassId, ProdGroup);
    end;

    /// <summary>Whether the user wants the group of this zone, although it charges something else than the storefront; true if both agree.</summary>
    procedure ConfirmMapping(TaxZone: Record "BigC Tax Zone"): Boolean
    var
        TaxRate: Record "BigC Tax Rate";
    begin
        TaxRate.SetRange("Store Code", TaxZone."Store Code");
        TaxRate.SetRange("Zone Id", TaxZone."Zone Id");
        exit(ConfirmRates(TaxRate, TaxZone."VAT Bus. Posting Group", ''));
    end;

    /// <summary>The same for the group of a class.</summary>
    procedure ConfirmMapping(TaxClass: Record "BigC Tax Class"): Boolean
    var
        TaxRate: Record "BigC Tax Rate";
    begin
        TaxRate.SetRange("Store Code", TaxClass."Store Code");
        TaxRate.SetRange("Class Id", TaxClass."Class Id");
        exit(ConfirmRates(TaxRate, '', TaxClass."VAT Prod. Posting Group"));
    end;

    local procedure ConfirmRates(var TaxRate: Record "BigC Tax Rate"; NewBusGroup: Code[20]; NewProdGroup: Code[20]): Boolean
    begin
        if (NewBusGroup = '') and (NewProdGroup = '') then
            exit(true);
        TaxRate.SetRange(Enabled, true);
        if not TaxRate.FindSet() then
            exit(true);
        repeat
            LoadGroups(TaxRate);
            if NewBusGroup <> '' then
                BusGroup := NewBusGroup;
            if NewProdGroup <> '' then
                ProdGroup := NewProdGroup;
            JudgeGroups();
            if (BusGroup <> '') and (ProdGroup <> '') and not StateIsGood then
                exit(Confirm(UseAllTheSameQst, false, ZoneName(), ClassName(), StateMessage));
        until TaxRate.Next() = 0;
        exit(true);
    end;

    procedure ZoneName(): Text
    begin
        exit(TaxMapping.ZoneName(StoreCode, ZoneId));
    end;

    procedure ClassName(): Text
    begin
        exit(TaxMapping.ClassName(StoreCode, ClassId));
    end;

    procedure VATBusPostingGroup(): Code[20]
    begin
        exit(BusGroup);
    end;

    procedure VATProdPostingGroup(): Code[20]
    begin
        exit(ProdGroup);
    end;

    /// <summary>The rate of the pair in the storefront: rates of one priority add up, those of a later priority compound.</summary>
    procedure StorefrontPercent(): Decimal
    begin
        exit(StorefrontRate);
    end;

    /// <summary>The VAT % of the posting setup; empty where there is none.</summary>
    procedure VATPercentText(): Text
    begin
        if HasSetup then
            exit(Format(VATPostingSetup."VAT %", 0, '<Precision,0:5><Standard Format,0>'));
        exit('');
    end;

    procedure IsGood(): Boolean
    begin
        exit(StateIsGood);
    end;

    procedure StateText(): Text
    begin
        exit(StateMessage);
    end;

    procedure StateStyle(): Text
    begin
        if StateIsGood then
            exit(Format(PageStyle::Favorable));
        if (BusGroup = '') or (ProdGroup = '') then
            exit(Format(PageStyle::Ambiguous));
        exit(Format(PageStyle::Unfavorable));
    end;

    /// <summary>How many orders with a line of this pair are held because of it, its zone or its class.</summary>
    procedure WaitingCount(): Integer
    var
        WaitingException: Record "BigC Exception";
    begin
        exit(MarkWaiting(WaitingException));
    end;

    /// <summary>Shows what is held because of this pair, its zone or its class.</summary>
    procedure OpenWaiting()
    var
        WaitingException: Record "BigC Exception";
    begin
        MarkWaiting(WaitingException);
        Exceptions.OpenMarked(WaitingException);
    end;

    /// <summary>An order that waits for zone and class, or of two rates, waits once.</summary>
    local procedure MarkWaiting(var WaitingException: Record "BigC Exception"): Integer
    var
        WaitingCause: Enum "BigC Exception Cause";
        Waiting: Dictionary of [Text, Boolean];
    begin
        if BusGroup = '' then
            MarkWaitingFor(WaitingCause::TaxZoneUnmapped, Exceptions.CauseKey(ZoneId), WaitingException, Waiting);
        if ProdGroup = '' then
            MarkWaitingFor(WaitingCause::TaxClassUnmapped, Exceptions.CauseKey(ClassId), WaitingException, Waiting);
        if (BusGroup <> '') and (ProdGroup <> '') then
            foreach WaitingCause in VATSetupCheck.PairCauses() do
                MarkWaitingFor(WaitingCause, Exceptions.CauseKey(BusGroup, ProdGroup), WaitingException, Waiting);
        exit(Waiting.Count());
    end;

    local procedure MarkWaitingFor(WaitingCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; var WaitingException: Record "BigC Exception"; var Waiting: Dictionary of [Text, Boolean])
    var
        Orders: Codeunit "BigC Orders";
        ObjectKey: Text;
    begin
        Exceptions.FilterWaitingFor(StoreCode, WaitingCause, CauseKey, WaitingException);
        if not WaitingException.FindSet() then
            exit;
        repeat
            if Orders.MayBeTaxedIn(WaitingException."Related System Id", ZoneId, ClassId) then begin
                WaitingException.Mark(true);
                ObjectKey := Format(WaitingException."Object Type", 0, 9) + '|' + WaitingException."External Id";
                if not Waiting.ContainsKey(ObjectKey) then
                    Waiting.Add(ObjectKey, true);
            end;
        until WaitingException.Next() = 0;
    end;

    local procedure JudgeGroups()
    var
        ExceptionCause: Enum "BigC Exception Cause";
    begin
        HasSetup := false;
        if (BusGroup <> '') and (ProdGroup <> '') then
            HasSetup := VATPostingSetup.Get(BusGroup, ProdGroup);
        StateIsGood := false;
        if BusGroup = '' then begin
            StateMessage := ZoneUnmappedLbl;
            exit;
        end;
        if ProdGroup = '' then begin
            StateMessage := ClassUnmappedLbl;
            exit;
        end;
        StateIsGood := TaxMapping.CheckVATSetup(BusGroup, ProdGroup, StorefrontRate, ExceptionCause, StateMessage);
        if StateIsGood then
            StateMessage := AgreesLbl;
    end;

    local procedure CombinedRate(): Decimal
    var
        TaxRate: Record "BigC Tax Rate";
        RateOfPriority: Dictionary of [Integer, Decimal];
        Priority: Integer;
        Factor: Decimal;
    begin
        TaxRate.SetCurrentKey("Store Code", "Zone Id", "Class Id");
        TaxRate.SetRange("Store Code", StoreCode);
        TaxRate.SetRange("Zone Id", ZoneId);
        TaxRate.SetRange("Class Id", ClassId);
        TaxRate.SetRange(Enabled, true);
        if TaxRate.FindSet() then
            repeat
                if RateOfPriority.ContainsKey(TaxRate.Priority) then
                    RateOfPriority.Set(TaxRate.Priority, RateOfPriority.Get(TaxRate.Priority) + TaxRate."Rate %")
                else
                    RateOfPriority.Add(TaxRate.Priority, TaxRate."Rate %");
            until TaxRate.Next() = 0;
        Factor := 1;
        foreach Priority in RateOfPriority.Keys() do
            Factor := Factor * (1 + RateOfPriority.Get(Priority) / 100);
        exit(Round((Factor - 1) * 100, 0.00001));
    end;

    var
        TaxMapping: Codeunit "BigC Tax Mapping";
        VATSetupCheck: Codeunit "BigC VAT Setup Check";
}
