#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.Address;
using Microsoft.Foundation.AuditCodes;
using Microsoft.Foundation.Company;
using Microsoft.Foundation.NoSeries;
using Microsoft.Foundation.PaymentTerms;
using Microsoft.Foundation.Shipping;
using Microsoft.Foundation.UOM;
using System.Globalization;

/// <summary>The company itself, its number series, codes and general ledger set-up.</summary>
codeunit 50002 "Demo Foundation"
{
    Access = Internal;

    procedure Create()
    begin
        CreateCompanyInformation();
        CreateCountries();
        CreateLanguages();
        CreateNoSeries();
        CreateSourceCodes();
        CreateGeneralLedgerSetup();
        CreateTerms();
    end;

    local procedure CreateCompanyInformation()
    var
        CompanyInformation: Record "Company Information";
    begin
        CompanyInformation.Init();
        CompanyInformation.Name := 'Harbour & Pine Ltd';
        CompanyInformation.Address := '14 Quayside';
        CompanyInformation.City := 'Whitby';
        CompanyInformation."Post Code" := 'YO21 3PU';
        CompanyInformation.County := 'North Yorkshire';
        CompanyInformation."E-Mail" := 'finance@harbourandpine.example';
        CompanyInformation."Home Page" := 'https://harbourandpine.example';
        CompanyInformation."Demo Company" := true;
        CompanyInformation.Insert(true);
    end;

    local procedure CreateCountries()
    var
        CompanyInformation: Record "Company Information";
    begin
        CreateCountry('AT', 'Austria', 'AT');
        CreateCountry('AU', 'Australia', '');
        CreateCountry('BE', 'Belgium', 'BE');
        CreateCountry('CA', 'Canada', '');
        CreateCountry('CH', 'Switzerland', '');
        CreateCountry('DE', 'Germany', 'DE');
        CreateCountry('DK', 'Denmark', 'DK');
        CreateCountry('ES', 'Spain', 'ES');
        CreateCountry('FR', 'France', 'FR');
        CreateCountry('GB', 'United Kingdom', '');
        CreateCountry('IE', 'Ireland', 'IE');
        CreateCountry('IT', 'Italy', 'IT');
        CreateCountry('JP', 'Japan', '');
        CreateCountry('NL', 'Netherlands', 'NL');
        CreateCountry('NO', 'Norway', '');
        CreateCountry('PL', 'Poland', 'PL');
        CreateCountry('SE', 'Sweden', 'SE');
        CreateCountry('US', 'United States', '');
        CompanyInformation.Get();
        CompanyInformation.Validate("Country/Region Code", 'GB');
        CompanyInformation.Modify(true);
    end;

    local procedure CreateCountry(CountryCode: Code[10]; CountryName: Text[50]; EUCode: Code[10])
    var
        CountryRegion: Record "Country/Region";
    begin
        CountryRegion.Init();
        CountryRegion.Code := CountryCode;
        CountryRegion.Name := CountryName;
        CountryRegion."ISO Code" := CopyStr(CountryCode, 1, MaxStrLen(CountryRegion."ISO Code"));
        CountryRegion."EU Country/Region Code" := EUCode;
        CountryRegion.Insert(true);
    end;

    local procedure CreateLanguages()
    begin
        CreateLanguage('ENG', 'English (United Kingdom)', 2057);
        CreateLanguage('ENU', 'English (United States)', 1033);
        CreateLanguage('DEU', 'German (Germany)', 1031);
        CreateLanguage('FRA', 'French (France)', 1036);
    end;

    local procedure CreateLanguage(LanguageCode: Code[10]; LanguageName: Text[50]; WindowsLanguageId: Integer)
    var
        Language: Record Language;
    begin
        Language.Init();
        Language.Code := LanguageCode;
        Language.Name := LanguageName;
        Language."Windows Language ID" := WindowsLanguageId;
        Language.Insert(true);
    end;

    local procedure CreateNoSeries()
    begin
        CreateSeries('BANK', 'Bank accounts', 'B010', true);
        CreateSeries('CUST', 'Customers', 'C00010', true);
        CreateSeries('GJNL-GEN', 'General journal', 'G00001', true);
        CreateSeries('IJNL-GEN', 'Item journal', 'T00001', true);
        CreateSeries('ITEM', 'Items', '1000', true);
        CreateSeries('S-CR', 'Sales credit memos', 'SCR1001', true);
        CreateSeries('S-CR+', 'Posted sales credit memos', 'PSCR1001', false);
        CreateSeries('S-INV', 'Sales invoices', 'SI1001', true);
        CreateSeries('S-INV+', 'Posted sales invoices', 'PSI103001', false);
        CreateSeries('S-ORD', 'Sales orders', 'SO101001', true);
        CreateSeries('S-QUO', 'Sales quotes', 'SQ1001', true);
        CreateSeries('S-RCPT+', 'Posted return receipts', 'PSR104001', false);
        CreateSeries('S-RETORD', 'Sales return orders', 'SR1001', true);
        CreateSeries('S-SHPT+', 'Posted sales shipments', 'PSS102001', false);
    end;

    local procedure CreateSeries(SeriesCode: Code[20]; SeriesDescription: Text[100]; StartingNo: Code[20]; IsManual: Boolean)
    var
        NoSeries: Record "No. Series";
        NoSeriesLine: Record "No. Series Line";
    begin
        NoSeries.Init();
        NoSeries.Code := SeriesCode;
        NoSeries.Description := SeriesDescription;
        NoSeries."Default Nos." := true;
        NoSeries."Manual Nos." := IsManual;
        NoSeries.Insert(true);
        NoSeriesLine.Init();
        NoSeriesLine."Series Code" := SeriesCode;
        NoSeriesLine."Line No." := 10000;
        NoSeriesLine.Validate("Starting No.", StartingNo);
        NoSeriesLine."Increment-by No." := 1;
        NoSeriesLine.Open := true;
        NoSeriesLine.Insert(true);
    end;

    local procedure CreateSourceCodes()
    var
        SourceCodeSetup: Record "Source Code Setup";
    begin
        CreateSourceCode('CASHRECJNL', 'Cash receipt journal');
        CreateSourceCode('DELETE', 'Deleted documents');
        CreateSourceCode('EXCHRATADJ', 'Exchange rate adjustment');
        CreateSourceCode('GENJNL', 'General journal');
        CreateSourceCode('INVTADJMT', 'Cost adjustment');
        CreateSourceCode('INVTPCOST', 'Inventory cost posted to G/L');
        CreateSourceCode('ITEMJNL', 'Item journal');
        CreateSourceCode('PAYMENTJNL', 'Payment journal');
        CreateSourceCode('RECLASSJNL', 'Item reclassification journal');
        CreateSourceCode('REVALJNL', 'Revaluation journal');
        CreateSourceCode('REVERSAL', 'Reversed entries');
        CreateSourceCode('SALES', 'Sales');
        CreateSourceCode('SALESAPPL', 'Applied customer entries');
        CreateSourceCode('SALESJNL', 'Sales journal');
        CreateSourceCode('UNAPPSALES', 'Unapplied customer entries');
        SourceCodeSetup.Init();
        SourceCodeSetup."Adjust Cost" := 'INVTADJMT';
        SourceCodeSetup."Cash Receipt Journal" := 'CASHRECJNL';
        SourceCodeSetup."Deleted Document" := 'DELETE';
        SourceCodeSetup."Exchange Rate Adjmt." := 'EXCHRATADJ';
        SourceCodeSetup."General Journal" := 'GENJNL';
        SourceCodeSetup."Inventory Post Cost" := 'INVTPCOST';
        SourceCodeSetup."Item Journal" := 'ITEMJNL';
        SourceCodeSetup."Item Reclass. Journal" := 'RECLASSJNL';
        SourceCodeSetup."Payment Journal" := 'PAYMENTJNL';
        SourceCodeSetup."Revaluation Journal" := 'REVALJNL';
        SourceCodeSetup.Reversal := 'REVERSAL';
        SourceCodeSetup.Sales := 'SALES';
        SourceCodeSetup."Sales Entry Application" := 'SALESAPPL';
        SourceCodeSetup."Sales Journal" := 'SALESJNL';
        SourceCodeSetup."Unapplied Sales Entry Appln." := 'UNAPPSALES';
        SourceCodeSetup.Insert(true);
    end;

    local procedure CreateSourceCode(SourceCodeCode: Code[10]; SourceCodeDescription: Text[100])
    var
        SourceCode: Record "Source Code";
    begin
        SourceCode.Init();
        SourceCode.Code := SourceCodeCode;
        SourceCode.Description := SourceCodeDescription;
        SourceCode.Insert(true);
    end;

    local procedure CreateGeneralLedgerSetup()
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.Init();
        GeneralLedgerSetup."LCY Code" := 'GBP';
        GeneralLedgerSetup."Local Currency Symbol" := '£';
        GeneralLedgerSetup."Local Currency Description" := 'Pound sterling';
        GeneralLedgerSetup."Amount Rounding Precision" := 0.01;
        GeneralLedgerSetup."Unit-Amount Rounding Precision" := 0.00001;
        GeneralLedgerSetup."Inv. Rounding Precision (LCY)" := 0.01;
        GeneralLedgerSetup."Appln. Rounding Precision" := 0.01;
        GeneralLedgerSetup."Max. VAT Difference Allowed" := 0.05;
        GeneralLedgerSetup."Bank Account Nos." := 'BANK';
        GeneralLedgerSetup.Insert(true);
    end;

    local procedure CreateTerms()
    var
        PaymentTerms: Record "Payment Terms";
        ShipmentMethod: Record "Shipment Method";
        UnitOfMeasure: Record "Unit of Measure";
    begin
        PaymentTerms.Init();
        PaymentTerms.Code := 'NOW';
        Evaluate(PaymentTerms."Due Date Calculation", '<0D>');
        PaymentTerms.Description := 'Paid with the order';
        PaymentTerms.Insert(true);
        PaymentTerms.Init();
        PaymentTerms.Code := '30D';
        Evaluate(PaymentTerms."Due Date Calculation", '<30D>');
        PaymentTerms.Description := 'Net 30 days';
        PaymentTerms.Insert(true);
        ShipmentMethod.Init();
        ShipmentMethod.Code := 'DAP';
        ShipmentMethod.Description := 'Delivered at place';
        ShipmentMethod.Insert(true);
        UnitOfMeasure.Init();
        UnitOfMeasure.Code := 'PCS';
        UnitOfMeasure.Description := 'Piece';
        UnitOfMeasure."International Standard Code" := 'EA';
        UnitOfMeasure.Insert(true);
    end;
}
#endif
