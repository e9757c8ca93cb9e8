#if PLATFORM
namespace System.Environment;

/// <summary>Asks the application how to show things.</summary>
codeunit 2000000004 "UI Helper Triggers"
{
    [IntegrationEvent(false, false)]
    procedure CaptionClassTranslate(Language: Integer; CaptionExpr: Text[1024]; var Translation: Text[1024])
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetApplicationLanguage(var language: Integer)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetCueStyle(TableId: Integer; FieldNo: Integer; CueValue: Decimal; var StyleText: Text)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure AutoFormatTranslate(AutoFormatType: Integer; AutoFormatExpr: Text[80]; var Translation: Text[80])
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetDefaultRoundingPrecision(var AmountRoundingPrecision: Decimal)
    begin
    end;

    [IntegrationEvent(false, false)]
    procedure GetSystemIndicator(var Text: Text[250]; var Style: Option Standard,Accent1,Accent2,Accent3,Accent4,Accent5,Accent6,Accent7,Accent8,Accent9)
    begin
    end;
}
#endif
