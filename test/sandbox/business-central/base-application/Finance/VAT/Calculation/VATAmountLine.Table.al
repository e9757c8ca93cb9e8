#if STAND_IN
namespace Microsoft.Finance.VAT.Calculation;

using Microsoft.Finance.Currency;
using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.Enums;

/// <summary>The amounts of a document for each VAT group, in memory only.</summary>
table 290 "VAT Amount Line"
{
    Caption = 'VAT Amount Line';
    DataClassification = CustomerContent;
    TableType = Temporary;

    fields
    {
        field(1; "VAT %"; Decimal)
        {
            Caption = 'VAT %';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(2; "VAT Base"; Decimal)
        {
            Caption = 'VAT Base';
            Editable = false;
        }
        field(3; "VAT Amount"; Decimal)
        {
            Caption = 'VAT Amount';

            trigger OnValidate()
            begin
                Rec.TestField("VAT %");
                Rec.TestField("VAT Base");
                if Rec."VAT Amount" / Rec."VAT Base" < 0 then
                    Error(NegativeErr, Rec.FieldCaption("VAT Amount"));
                Rec."VAT Difference" := Rec."VAT Amount" - Rec."Calculated VAT Amount";
            end;
        }
        field(4; "Amount Including VAT"; Decimal)
        {
            Caption = 'Amount Including VAT';
            Editable = false;
        }
        field(5; "VAT Identifier"; Code[20])
        {
            Caption = 'VAT Identifier';
            Editable = false;
        }
        field(6; "Line Amount"; Decimal)
        {
            Caption = 'Line Amount';
            Editable = false;
        }
        field(7; "Inv. Disc. Base Amount"; Decimal)
        {
            Caption = 'Inv. Disc. Base Amount';
            Editable = false;
        }
        field(8; "Invoice Discount Amount"; Decimal)
        {
            Caption = 'Invoice Discount Amount';
        }
        field(9; "VAT Calculation Type"; Enum "Tax Calculation Type")
        {
            Caption = 'VAT Calculation Type';
            Editable = false;
        }
        field(10; "Tax Group Code"; Code[20])
        {
            Caption = 'Tax Group Code';
            Editable = false;
        }
        field(11; Quantity; Decimal)
        {
            Caption = 'Quantity';
            Editable = false;
            DecimalPlaces = 0 : 5;
        }
        field(12; Modified; Boolean)
        {
            Caption = 'Modified';
        }
        field(13; "Use Tax"; Boolean)
        {
            Caption = 'Use Tax';
        }
        field(14; "Calculated VAT Amount"; Decimal)
        {
            Caption = 'Calculated VAT Amount';
            Editable = false;
        }
        field(15; "VAT Difference"; Decimal)
        {
            Caption = 'VAT Difference';
            Editable = false;
        }
        field(16; Positive; Boolean)
        {
            Caption = 'Positive';
        }
        field(18; "VAT Clause Code"; Code[20])
        {
            Caption = 'VAT Clause Code';
        }
    }

    keys
    {
        key(Key1; "VAT Identifier", "VAT Calculation Type", "Tax Group Code", "Use Tax", Positive)
        {
            Clustered = true;
        }
    }

    var
        MaxDifferenceErr: Label '%1 must not exceed %2 = %3.', Comment = '%1 = VAT Difference, %2 = Max. VAT Difference Allowed, %3 = its value';
        MaxDifferenceOfCurrencyErr: Label '%1 for %2 must not exceed %3 = %4.', Comment = '%1 = VAT Difference, %2 = currency code, %3 = Max. VAT Difference Allowed, %4 = its value';
        NegativeErr: Label '%1 must not be negative.', Comment = '%1 = VAT Amount';
        VATBaseDiscountErr: Label 'VAT base discounts are not part of the stand-in base application.';
        VATCalculationErr: Label '%1 %2 is not part of the stand-in base application.', Comment = '%1 = VAT Calculation Type, %2 = its value';

    /// <summary>Refuses a VAT difference where it is not allowed, or beyond what the set-up of the currency allows.</summary>
    procedure CheckVATDifference(NewCurrencyCode: Code[10]; NewAllowVATDifference: Boolean)
    var
        Currency: Record Currency;
        GLSetup: Record "General Ledger Setup";
    begin
        if not NewAllowVATDifference then
            Rec.TestField("VAT Difference", 0);
        if NewCurrencyCode <> '' then begin
            Currency.Get(NewCurrencyCode);
            if Abs(Rec."VAT Difference") > Currency."Max. VAT Difference Allowed" then
                Error(
                    MaxDifferenceOfCurrencyErr, Rec.FieldCaption("VAT Difference"), Currency.Code,
                    Currency.FieldCaption("Max. VAT Difference Allowed"), Currency."Max. VAT Difference Allowed");
            exit;
        end;
        GLSetup.Get();
        if Abs(Rec."VAT Difference") > GLSetup."Max. VAT Difference Allowed" then
            Error(
                MaxDifferenceErr, Rec.FieldCaption("VAT Difference"),
                GLSetup.FieldCaption("Max. VAT Difference Allowed"), GLSetup."Max. VAT Difference Allowed");
    end;

    procedure CalcLineAmount(): Decimal
    begin
        exit(Rec."Line Amount" - Rec."Invoice Discount Amount");
    end;

    /// <summary>Computes base and VAT of each group from its line amount, with the VAT difference that was entered.</summary>
    procedure UpdateLines(var TotalVATAmount: Decimal; Currency: Record Currency; CurrencyFactor: Decimal; PricesIncludingVAT: Boolean; VATBaseDiscountPercHeader: Decimal; TaxAreaCode: Code[20]; TaxLiable: Boolean; PostingDate: Date)
    var
        PrevVATAmountLine: Record "VAT Amount Line";
    begin
        if VATBaseDiscountPercHeader <> 0 then
            Error(VATBaseDiscountErr);
        if not Rec.FindSet() then
            exit;
        repeat
            if (PrevVATAmountLine."VAT Identifier" <> Rec."VAT Identifier") or
               (PrevVATAmountLine."VAT Calculation Type" <> Rec."VAT Calculation Type")
            then
                Clear(PrevVATAmountLine);
            UpdateLine(PrevVATAmountLine, Currency, PricesIncludingVAT);
            TotalVATAmount -= Rec."VAT Amount";
            Rec."Calculated VAT Amount" := Rec."VAT Amount" - Rec."VAT Difference";
            Rec.Modify();
        until Rec.Next() = 0;
    end;

    /// <summary>A negative group hands its rounding to the positive group of the same identifier, which follows it in the key.</summary>
    local procedure UpdateLine(var PrevVATAmountLine: Record "VAT Amount Line"; Currency: Record Currency; PricesIncludingVAT: Boolean)
    var
        ExactVATAmount: Decimal;
    begin
        case Rec."VAT Calculation Type" of
            Rec."VAT Calculation Type"::"Normal VAT", Rec."VAT Calculation Type"::"Reverse Charge VAT":
                begin
                    if PricesIncludingVAT then begin
                        Rec."VAT Base" :=
                            Round(CalcLineAmount() / (1 + Rec."VAT %" / 100), Currency."Amount Rounding Precision") - Rec."VAT Difference";
                        ExactVATAmount := CalcLineAmount() - Rec."VAT Base" - Rec."VAT Difference";
                    end else begin
                        Rec."VAT Base" := CalcLineAmount();
                        ExactVATAmount := Rec."VAT Base" * Rec."VAT %" / 100;
                    end;
                    ExactVATAmount += PrevVATAmountLine."VAT Amount";
                    Rec."VAT Amount" :=
                        Rec."VAT Difference" + Round(ExactVATAmount, Currency."Amount Rounding Precision", Currency.VATRoundingDirection());
                    Rec."Amount Including VAT" := Rec."VAT Base" + Rec."VAT Amount";
                    PrevVATAmountLine := Rec;
                    PrevVATAmountLine."VAT Amount" := 0;
                    if not Rec.Positive then
                        PrevVATAmountLine."VAT Amount" :=
                            ExactVATAmount - Round(ExactVATAmount, Currency."Amount Rounding Precision", Currency.VATRoundingDirection());
                end;
            Rec."VAT Calculation Type"::"Full VAT":
                begin
                    Rec."VAT Base" := 0;
                    Rec."VAT Amount" := Rec."VAT Difference" + CalcLineAmount();
                    Rec."Amount Including VAT" := Rec."VAT Amount";
                end;
            else
                Error(VATCalculationErr, Rec.FieldCaption("VAT Calculation Type"), Rec."VAT Calculation Type");
        end;
    end;

    procedure GetTotalVATAmount(): Decimal
    begin
        Rec.CalcSums("VAT Amount");
        exit(Rec."VAT Amount");
    end;

    procedure GetTotalVATBase(): Decimal
    begin
        Rec.CalcSums("VAT Base");
        exit(Rec."VAT Base");
    end;

    procedure GetTotalAmountInclVAT(): Decimal
    begin
        Rec.CalcSums("Amount Including VAT");
        exit(Rec."Amount Including VAT");
    end;

    procedure GetAnyLineModified(): Boolean
    var
        IsModified: Boolean;
    begin
        if Rec.FindSet() then
            repeat
                IsModified := IsModified or Rec.Modified;
            until Rec.Next() = 0;
        exit(IsModified);
    end;
}
#endif
