namespace BigC.Connector.Stores;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Sync;

/// <summary>How a store does: whether it is ready, what of it is held, and when its agent was last seen.</summary>
page 71806 "BigC Store FactBox"
{
    PageType = CardPart;
    Caption = 'State of the Store';
    ApplicationArea = All;
    SourceTable = "BigC Store";
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            field(Readiness; ReadinessText)
            {
                Caption = 'Readiness';
                ToolTip = 'Specifies whether the store has everything it needs. Nothing of a store that is not ready is booked.';
                StyleExpr = ReadinessStyle;

                trigger OnDrillDown()
                var
                    StoreReadiness: Codeunit "BigC Store Readiness";
                begin
                    StoreReadiness.Open(Rec."Code");
                    CurrPage.Update(false);
                end;
            }
            field("Open Exceptions"; Rec."Open Exceptions")
            {
                StyleExpr = ExceptionStyle;
            }
            field(MoneyAtStake; MoneyAtStake)
            {
                Caption = 'Money at Stake (LCY)';
                ToolTip = 'Specifies the money that waits for open exceptions of the store, in local currency.';
                AutoFormatType = 1;
                AutoFormatExpression = '';
                StyleExpr = ExceptionStyle;
            }
            field("Orders Held"; Rec."Orders Held")
            {
            }
            field("Proven in Dry Run"; Rec."Proven in Dry Run")
            {
            }
            field(AgentSeenAt; AgentSeenAt)
            {
                Caption = 'Agent Last Seen';
                ToolTip = 'Specifies when an agent last gave a sign of life for the store.';
            }
        }
    }

    trigger OnAfterGetRecord()
    var
        Exceptions: Codeunit "BigC Exceptions";
        Sync: Codeunit "BigC Sync";
        ReadinessView: Codeunit "BigC Readiness View";
    begin
        ReadinessView.Load(Rec."Code");
        ReadinessText := ReadinessView.SummaryText();
        ReadinessStyle := ReadinessView.SummaryStyle();
        MoneyAtStake := Exceptions.MoneyAtStake(Rec."Code");
        AgentSeenAt := Sync.AgentSeenAt(Rec."Code");
        ExceptionStyle := Format(PageStyle::Favorable);
        Rec.CalcFields("Open Exceptions");
        if Rec."Open Exceptions" > 0 then
            ExceptionStyle := Format(PageStyle::Unfavorable);
    end;

    var
        ReadinessText: Text;
        ReadinessStyle: Text;
        ExceptionStyle: Text;
        MoneyAtStake: Decimal;
        AgentSeenAt: DateTime;
}
