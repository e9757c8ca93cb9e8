namespace BigC.Connector.RoleCenters;

using BigC.Connector.Exceptions;

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
            field(ExceptionsHeadline; Activities.ExceptionsHeadline())
            {
                Caption = 'Exceptions';
                ToolTip = 'Specifies how many exceptions are open and how much money waits for them.';
                Editable = false;

                trigger OnDrillDown()
                begin
                    Page.Run(Page::"BigC Exceptions");
                end;
            }
            field(AgentHeadline; Activities.AgentHeadline())
            {
                Caption = 'Agent';
                ToolTip = 'Specifies when an agent last gave a sign of life; of several stores, of the one whose agent has been silent longest.';
                Editable = false;

                trigger OnDrillDown()
                begin
                    Activities.OpenAgentHeadline();
                end;
            }
        }
    }

    var
        Activities: Codeunit "BigC Activities";
}
