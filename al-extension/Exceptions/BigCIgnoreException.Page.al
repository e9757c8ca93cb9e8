namespace BigC.Connector.Exceptions;

/// <summary>Asks why an exception needs no action.</summary>
page 71416 "BigC Ignore Exception"
{
    PageType = StandardDialog;
    Caption = 'Ignore BigCommerce Exception';
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            field(Reason; ReasonText)
            {
                Caption = 'Reason';
                ToolTip = 'Specifies why the exception needs no action. It is kept with your name and the time.';
                ShowMandatory = true;
            }
        }
    }

    var
        ReasonText: Text[250];

    internal procedure GetReason(): Text
    begin
        exit(ReasonText);
    end;
}
