#if DEMO_STORE
namespace BigC.DemoStore;

using BigC.Connector.Taxes;

/// <summary>Tax zones, classes and rates of the store. Switzerland is left unmapped, to show the exception.</summary>
codeunit 50101 "Demo Store Taxes"
{
    Access = Internal;

    procedure Create(StoreCode: Code[20])
    begin
        CreateClasses(StoreCode);
        CreateZone(StoreCode, 1, 'Default Tax Zone', '', 'EXPORT');
        CreateRates(StoreCode, 1, 'Outside scope', 0, 0, 0);
        CreateZone(StoreCode, 2, 'United Kingdom', 'GB', 'DOMESTIC');
        CreateRates(StoreCode, 2, 'UK VAT', 20, 0, 5);
        CreateZone(StoreCode, 3, 'Ireland', 'IE', 'OSS-IE');
        CreateRates(StoreCode, 3, 'IE VAT', 23, 0, 9);
        CreateZone(StoreCode, 4, 'Germany', 'DE', 'OSS-DE');
        CreateRates(StoreCode, 4, 'DE MwSt', 19, 7, 7);
        CreateZone(StoreCode, 5, 'France', 'FR', 'OSS-FR');
        CreateRates(StoreCode, 5, 'FR TVA', 20, 5.5, 5.5);
        CreateZone(StoreCode, 6, 'Switzerland', 'CH', '');
        CreateRates(StoreCode, 6, 'CH MWST', 8.1, 2.6, 2.6);
    end;

    local procedure CreateClasses(StoreCode: Code[20])
    begin
        CreateClass(StoreCode, 0, 'Default Tax Class', 'STANDARD');
        CreateClass(StoreCode, 1, 'Non-Taxable Products', 'NO-VAT');
        CreateClass(StoreCode, 2, 'Shipping', 'STANDARD');
        CreateClass(StoreCode, 3, 'Gift Wrapping', 'STANDARD');
        CreateClass(StoreCode, 4, 'Books', 'BOOKS');
        CreateClass(StoreCode, 5, 'Reduced', 'REDUCED');
    end;

    local procedure CreateClass(StoreCode: Code[20]; ClassId: Integer; ClassName: Text[100]; VATProdPostingGroup: Code[20])
    var
        BigCTaxClass: Record "BigC Tax Class";
    begin
        BigCTaxClass.Init();
        BigCTaxClass."Store Code" := StoreCode;
        BigCTaxClass."Class Id" := ClassId;
        BigCTaxClass.Name := ClassName;
        BigCTaxClass.Validate("VAT Prod. Posting Group", VATProdPostingGroup);
        BigCTaxClass.Insert(true);
    end;

    local procedure CreateZone(StoreCode: Code[20]; ZoneId: Integer; ZoneName: Text[100]; Countries: Text[100]; VATBusPostingGroup: Code[20])
    var
        BigCTaxZone: Record "BigC Tax Zone";
    begin
        BigCTaxZone.Init();
        BigCTaxZone."Store Code" := StoreCode;
        BigCTaxZone."Zone Id" := ZoneId;
        BigCTaxZone.Name := ZoneName;
        BigCTaxZone.Enabled := true;
        BigCTaxZone.Countries := Countries;
        BigCTaxZone.Validate("VAT Bus. Posting Group", VATBusPostingGroup);
        BigCTaxZone.Insert(true);
    end;

    /// <summary>One rate of the storefront has a percentage for each class.</summary>
    local procedure CreateRates(StoreCode: Code[20]; RateId: Integer; RateName: Text[100]; StandardPct: Decimal; BooksPct: Decimal; ReducedPct: Decimal)
    begin
        CreateRate(StoreCode, RateId, 0, RateName, StandardPct);
        CreateRate(StoreCode, RateId, 1, RateName, 0);
        CreateRate(StoreCode, RateId, 2, RateName, StandardPct);
        CreateRate(StoreCode, RateId, 3, RateName, StandardPct);
        CreateRate(StoreCode, RateId, 4, RateName, BooksPct);
        CreateRate(StoreCode, RateId, 5, RateName, ReducedPct);
    end;

    local procedure CreateRate(StoreCode: Code[20]; RateId: Integer; ClassId: Integer; RateName: Text[100]; RatePct: Decimal)
    var
        BigCTaxRate: Record "BigC Tax Rate";
    begin
        BigCTaxRate.Init();
        BigCTaxRate."Store Code" := StoreCode;
        BigCTaxRate."Rate Id" := RateId;
        BigCTaxRate."Class Id" := ClassId;
        // The demo store has one rate in each zone, of the same number.
        BigCTaxRate."Zone Id" := RateId;
        BigCTaxRate.Name := RateName;
        BigCTaxRate.Enabled := true;
        BigCTaxRate.Priority := 1;
        BigCTaxRate."Rate %" := RatePct;
        BigCTaxRate.Insert(true);
    end;
}
#endif
