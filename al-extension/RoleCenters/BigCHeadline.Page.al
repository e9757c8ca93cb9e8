namespace BigC.Connector.RoleCenters;

using BigC.Connector.Exceptions;
using BigC.Connector.Sync;

/// <summary>The stores in a sentence: what is held and how much money waits, and whether the agent is alive.</summary>
page 71812 "BigC Headline"
{
    PageType = HeadlinePart;
    Caption = 'BigCommerce Headline';
    ApplicationArea = All;
    RefreshOnActivate = true;

    layout
    {
        area(Content)
        {
            field(ExceptionsHeadline; ExceptionsText)
            {
                Caption = 'Exceptions';
                ToolTip = 'Specifies how many exceptions are open and how much money waits for them.';
                Editable = false;

                trigger OnDrillDown()
                begin
                    Page.Run(Page::"BigC Exceptions");
                end;
            }
            field(AgentHeadline; AgentText)
            {
                Caption = 'Agent';
                ToolTip = 'Specifies when an agent last gave a sign of life.';
                Editable = false;

                trigger OnDrillDown()
                begin
                    Page.Run(Page::"BigC Sync Runs");
                end;
            }
        }
    }

    trigger OnOpenPage()
    begin
        ExceptionsText := Activities.ExceptionsHeadline();
        AgentText := Activities.AgentHeadline();
    end;

    var
        Activities: Codeunit "BigC Activities";
        ExceptionsText: Text;
        AgentText: Text;
}
