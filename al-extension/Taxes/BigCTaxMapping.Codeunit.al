namespace BigC.Connector.Taxes;

using BigC.Connector.Exceptions;

/// <summary>From the storefront's tax zones and classes to VAT posting groups, and what must hold before a line may use them.</summary>
codeunit 71430 "BigC Tax Mapping"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TaxMappingImpl: Codeunit "BigC Tax Mapping Impl";
        VATSetupCheck: Codeunit "BigC VAT Setup Check";

    /// <summary>Finds the VAT business posting group of a tax zone.</summary>
    /// <returns>False if the zone is not known or has none.</returns>
    procedure FindVATBusPostingGroup(StoreCode: Code[20]; ZoneId: Integer; var VATBusPostingGroup: Code[20]): Boolean
    begin
        exit(TaxMappingImpl.FindVATBusPostingGroup(StoreCode, ZoneId, VATBusPostingGroup));
    end;

    /// <summary>Finds the VAT product posting group of a tax class.</summary>
    /// <returns>False if the class is not known or has none.</returns>
    procedure FindVATProdPostingGroup(StoreCode: Code[20]; ClassId: Integer; var VATProdPostingGroup: Code[20]): Boolean
    begin
        exit(TaxMappingImpl.FindVATProdPostingGroup(StoreCode, ClassId, VATProdPostingGroup));
    end;

    /// <summary>True if the storefront's tax class has been seen, mapped or not.</summary>
    procedure IsKnownClass(StoreCode: Code[20]; ClassId: Integer): Boolean
    begin
        exit(TaxMappingImpl.IsKnownClass(StoreCode, ClassId));
    end;

    /// <summary>The name of a tax zone for messages; its id while the name is not known.</summary>
    procedure ZoneName(StoreCode: Code[20]; ZoneId: Integer): Text
    begin
        exit(TaxMappingImpl.ZoneName(StoreCode, ZoneId));
    end;

    /// <summary>The name of a tax class for messages; its id while the name is not known.</summary>
    procedure ClassName(StoreCode: Code[20]; ClassId: Integer): Text
    begin
        exit(TaxMappingImpl.ClassName(StoreCode, ClassId));
    end;

    /// <summary>Adds a zone first seen on an order as an unmapped row; a zone that is known stays as it is.</summary>
    procedure RegisterZone(StoreCode: Code[20]; ZoneId: Integer; ZoneName: Text)
    begin
        TaxMappingImpl.RegisterZone(StoreCode, ZoneId, ZoneName);
    end;

    /// <summary>Adds a class first seen on an order as an unmapped row; a class that is known stays as it is.</summary>
    procedure RegisterClass(StoreCode: Code[20]; ClassId: Integer; ClassName: Text)
    begin
        TaxMappingImpl.RegisterClass(StoreCode, ClassId, ClassName);
    end;

    /// <summary>Stores a zone as the storefront sends it. A zone that is known keeps its mapping.</summary>
    procedure ReceiveZone(var TaxZone: Record "BigC Tax Zone")
    begin
        TaxMappingImpl.ReceiveZone(TaxZone);
    end;

    /// <summary>Stores a class as the storefront sends it. A class that is known keeps its mapping.</summary>
    procedure ReceiveClass(var TaxClass: Record "BigC Tax Class")
    begin
        TaxMappingImpl.ReceiveClass(TaxClass);
    end;

    /// <summary>Stores a rate as the storefront sends it, and registers a zone or class that only the rate names.</summary>
    procedure ReceiveRate(var TaxRate: Record "BigC Tax Rate")
    begin
        TaxMappingImpl.ReceiveRate(TaxRate);
    end;

    /// <summary>
    /// Checks that Business Central will charge what the storefront charged: the VAT posting setup of the pair exists, is
    /// not blocked, computes plain VAT, has an account, and its VAT % equals the storefront's rate.
    /// </summary>
    /// <param name="StorefrontRate">The rate charged on the line in per cent, several tax rows already combined.</param>
    /// <param name="ExceptionCause">Why not, if the answer is false.</param>
    /// <param name="MessageText">What is wrong and where it is put right.</param>
    procedure CheckVATSetup(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]; StorefrontRate: Decimal; var ExceptionCause: Enum "BigC Exception Cause"; var MessageText: Text): Boolean
    begin
        exit(VATSetupCheck.CheckVATSetup(VATBusPostingGroup, VATProdPostingGroup, StorefrontRate, ExceptionCause, MessageText));
    end;

    /// <summary>
    /// Finds a VAT posting setup that charges nothing, for lines outside VAT: that of the groups given if it does, else one of the
    /// business group given, else any.
    /// </summary>
    /// <returns>False if there is none in the company; the groups are then as before.</returns>
    procedure FindUntaxedGroups(var VATBusPostingGroup: Code[20]; var VATProdPostingGroup: Code[20]): Boolean
    begin
        exit(VATSetupCheck.FindUntaxedGroups(VATBusPostingGroup, VATProdPostingGroup));
    end;

    /// <summary>Adds a cause if no VAT posting setup of the company charges nothing.</summary>
    /// <param name="SubjectText">What needs one, as a message begins: "Order 100, line ITEM:1".</param>
    procedure ProveUntaxedGroups(SubjectText: Text; var ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    begin
        exit(VATSetupCheck.ProveUntaxedGroups(SubjectText, ExceptionReport));
    end;

    /// <summary>How many zones of a store are mapped, as "5 of 6".</summary>
    procedure MappedZones(StoreCode: Code[20]): Text
    begin
        exit(TaxMappingImpl.MappedZones(StoreCode));
    end;

    /// <summary>How many classes of a store are mapped, as "5 of 6".</summary>
    procedure MappedClasses(StoreCode: Code[20]): Text
    begin
        exit(TaxMappingImpl.MappedClasses(StoreCode));
    end;

    /// <summary>Deletes tax zones, classes and rates of a store that is being deleted.</summary>
    internal procedure DeleteAllOf(StoreCode: Code[20])
    begin
        TaxMappingImpl.DeleteAllOf(StoreCode);
    end;

    /// <summary>Raised before the mapping of a zone is read. A subscriber that sets the group also sets IsHandled.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeFindVATBusPostingGroup(StoreCode: Code[20]; ZoneId: Integer; var VATBusPostingGroup: Code[20]; var IsHandled: Boolean)
    begin
    end;

    /// <summary>Raised before the mapping of a class is read. A subscriber that sets the group also sets IsHandled.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeFindVATProdPostingGroup(StoreCode: Code[20]; ClassId: Integer; var VATProdPostingGroup: Code[20]; var IsHandled: Boolean)
    begin
    end;

    /// <summary>Raised after a VAT posting setup passed all checks. A subscriber refuses it by setting Passed to false with a cause and a message.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterCheckVATSetup(VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]; StorefrontRate: Decimal; var Passed: Boolean; var ExceptionCause: Enum "BigC Exception Cause"; var MessageText: Text)
    begin
    end;
}
