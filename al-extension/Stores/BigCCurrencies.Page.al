namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;

/// <summary>Finance maps currencies here.</summary>
page 71403 "BigC Currencies"
{
    PageType = List;
    Caption = 'BigCommerce Currencies';
    AboutTitle = 'About currency mapping';
    AboutText = 'A currency that Business Central has under the same code needs no mapping. Orders in any other one without a currency here are held.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Currency";
    InsertAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Currencies)
            {
                field("Store Code"; Rec."Store Code")
                {
                    Editable = false;
                }
                field("ISO Code"; Rec."ISO Code")
                {
                    Editable = false;
                }
                field(Name; Rec.Name)
                {
                    Editable = false;
                }
                field("Currency Code"; Rec."Currency Code")
                {
                }
                field(Waiting; WaitingCount)
                {
                    Caption = 'Waiting';
                    ToolTip = 'Specifies how many orders are held because the currency is not mapped.';
                    BlankZero = true;
                    Editable = false;
                    Style = Unfavorable;

                    trigger OnDrillDown()
                    begin
                        Exceptions.OpenWaitingFor(Rec."Store Code", "BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey(Rec."ISO Code"));
                    end;
                }
                field("Is Default"; Rec."Is Default")
                {
                    Editable = false;
                }
                field("Is Transactional"; Rec."Is Transactional")
                {
                    Editable = false;
                }
                field(Enabled; Rec.Enabled)
                {
                    Editable = false;
                }
                field("Exchange Rate"; Rec."Exchange Rate")
                {
                    BlankZero = true;
                    Editable = false;
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        WaitingCount := Exceptions.CountWaitingFor(Rec."Store Code", "BigC Exception Cause"::CurrencyUnmapped, Exceptions.CauseKey(Rec."ISO Code"));
    end;

    var
        Exceptions: Codeunit "BigC Exceptions";
        WaitingCount: Integer;
}
