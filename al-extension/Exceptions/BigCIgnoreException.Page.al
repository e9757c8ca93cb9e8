namespace BigC.Connector.Exceptions;

/// <summary>Asks why exceptions need no action.</summary>
page 71416 "BigC Ignore Exception"
{
    PageType = StandardDialog;
    Caption = 'Ignore BigCommerce Exception';
    InstructionalText = 'What you ignore is not booked and does not come back by itself. Say why; your reason is kept with your name and the time.';
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            field(Selected; SelectedText)
            {
                Caption = 'Selected';
                ToolTip = 'Specifies what you decide about. What you ignore is not booked.';
                Editable = false;
                MultiLine = true;
            }
            field(Reason; ReasonText)
            {
                Caption = 'Reason';
                ToolTip = 'Specifies why the exception needs no action. It is kept with your name and the time.';
                ShowMandatory = true;
            }
        }
    }

    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        if (CloseAction = Action::OK) and (ReasonText.Trim() = '') then
            Error(ReasonRequiredErr);
        exit(true);
    end;

    internal procedure SetSelected(NewSelectedText: Text)
    begin
        SelectedText := NewSelectedText;
    end;

    internal procedure GetReason(): Text
    begin
        exit(ReasonText);
    end;

    var
        SelectedText: Text;
        ReasonText: Text[250];
        ReasonRequiredErr: Label 'Enter a reason, or press Cancel.';
}
