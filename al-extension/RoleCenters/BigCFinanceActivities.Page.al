namespace BigC.Connector.RoleCenters;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Sync;

/// <summary>What finance has to know of the stores: what is held, how much money waits, whether orders still come in.</summary>
page 71810 "BigC Finance Activities"
{
    PageType = CardPart;
    Caption = 'BigCommerce';
    ApplicationArea = All;
    SourceTable = "BigC Activities Cue";
    SourceTableTemporary = true;
    RefreshOnActivate = true;
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            cuegroup(Exceptions)
            {
                Caption = 'BigCommerce Exceptions';

                field(MoneyAtStake; MoneyAtStake)
                {
                    Caption = 'Money at Stake (LCY)';
                    ToolTip = 'Specifies the money that waits for open exceptions, in local currency. An order with several exceptions counts once. What has no exchange rate is not in it. Green means that no money waits, in whatever currency; red that some does.';
                    AutoFormatType = 1;
                    AutoFormatExpression = '';
                    StyleExpr = StakeStyle;

                    trigger OnDrillDown()
                    begin
                        Page.Run(Page::"BigC Exceptions");
                    end;
                }
                field("Without Exchange Rate"; Rec."Without Exchange Rate")
                {
                    DrillDownPageId = "BigC Exceptions";
                    Style = Unfavorable;
                    Visible = HasMoneyWithoutRate;
                }
                field("Finance Exceptions"; Rec."Finance Exceptions")
                {
                    DrillDownPageId = "BigC Exceptions";
                    StyleExpr = FinanceStyle;
                }
                field("Operations Exceptions"; Rec."Operations Exceptions")
                {
                    DrillDownPageId = "BigC Exceptions";
                    StyleExpr = OperationsStyle;
                }
                field("Ecommerce Exceptions"; Rec."Ecommerce Exceptions")
                {
                    DrillDownPageId = "BigC Exceptions";
                    StyleExpr = EcommerceStyle;
                }
                field("Customer Exp. Exceptions"; Rec."Customer Exp. Exceptions")
                {
                    DrillDownPageId = "BigC Exceptions";
                    StyleExpr = CustomerStyle;
                }
            }
            cuegroup(Orders)
            {
                Caption = 'BigCommerce Orders';

                field("Orders Held"; Rec."Orders Held")
                {
                    DrillDownPageId = "BigC Orders";
                    StyleExpr = HeldStyle;
                }
                field("Orders Waiting"; Rec."Orders Waiting")
                {
                    DrillDownPageId = "BigC Orders";
                    StyleExpr = WaitingStyle;
                }
                field("Orders to Process"; Rec."Orders to Process")
                {
                    DrillDownPageId = "BigC Orders";
                }
            }
            group(Agent)
            {
                Caption = 'Agent';

                field(AgentSeenAt; AgentSeenAt)
                {
                    Caption = 'Agent Last Seen';
                    ToolTip = 'Specifies when an agent last gave a sign of life; of several stores, of the one whose agent has been silent longest. Green means that it works; it turns yellow after 15 minutes of silence and red after an hour.';
                    StyleExpr = AgentStyle;

                    trigger OnDrillDown()
                    begin
                        Page.Run(Page::"BigC Sync Runs");
                    end;
                }
                field("Last Order Seen"; Rec."Last Order Seen")
                {
                    DrillDownPageId = "BigC Orders";
                }
                field("Last Orders Run"; Rec."Last Orders Run")
                {
                    DrillDownPageId = "BigC Sync Runs";
                }
                field("Last Reference Data Run"; Rec."Last Reference Data Run")
                {
                    DrillDownPageId = "BigC Sync Runs";
                }
            }
        }
    }

    trigger OnOpenPage()
    begin
        if not Rec.Get() then begin
            Rec.Init();
            Rec.Insert();
        end;
        Rec.SetRange("User Filter", CopyStr(UserId(), 1, MaxStrLen(Rec."User Filter")));
    end;

    trigger OnAfterGetRecord()
    begin
        ShowAgent();
        ShowFigures();
    end;

    local procedure ShowAgent()
    begin
        AgentSeenAt := Activities.AgentSeenAt();
        AgentStyle := Activities.AgentStyle();
    end;

    local procedure ShowFigures()
    begin
        Rec.CalcFields("Finance Exceptions", "Operations Exceptions", "Ecommerce Exceptions", "Customer Exp. Exceptions", "Without Exchange Rate", "Orders Held", "Orders Waiting");
        MoneyAtStake := Activities.MoneyAtStake();
        HasMoneyWithoutRate := Rec."Without Exchange Rate" <> 0;
        StakeStyle := Activities.StakeStyle(MoneyAtStake, Rec."Without Exchange Rate");
        FinanceStyle := Activities.ExceptionStyle(Rec."Finance Exceptions");
        OperationsStyle := Activities.WaitingStyle(Rec."Operations Exceptions");
        EcommerceStyle := Activities.WaitingStyle(Rec."Ecommerce Exceptions");
        CustomerStyle := Activities.WaitingStyle(Rec."Customer Exp. Exceptions");
        HeldStyle := Activities.ExceptionStyle(Rec."Orders Held");
        WaitingStyle := Activities.WaitingStyle(Rec."Orders Waiting");
    end;

    var
        Activities: Codeunit "BigC Activities";
        AgentSeenAt: DateTime;
        HasMoneyWithoutRate: Boolean;
        MoneyAtStake: Decimal;
        AgentStyle: Text;
        StakeStyle: Text;
        FinanceStyle: Text;
        OperationsStyle: Text;
        EcommerceStyle: Text;
        CustomerStyle: Text;
        HeldStyle: Text;
        WaitingStyle: Text;
}
