namespace BigC.Connector.Exceptions;

/// <summary>Asks why a difference is accepted.</summary>
page 71833 "BigC Override Exception"
{
    PageType = StandardDialog;
    Caption = 'Override BigCommerce Exception';
    InstructionalText = 'You accept this difference for the order as it is now. VAT is booked as Business Central computes it; what the total differs by goes to the rounding account of the store. If the order changes, it is proven as ever. Say why; your reason is kept with your name and the time.';
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            field(Finding; FindingText)
            {
                Caption = 'What Is Accepted';
                ToolTip = 'Specifies what the proof has found.';
                Editable = false;
                MultiLine = true;
            }
            field(Difference; AcceptedDifference)
            {
                Caption = 'Difference';
                ToolTip = 'Specifies the difference that you accept, in the currency of the order: how much more the order has than Business Central books; negative if it has less.';
                Editable = false;
                DecimalPlaces = 2 : 4;
                AutoFormatType = 0;
            }
            field(Reason; ReasonText)
            {
                Caption = 'Reason';
                ToolTip = 'Specifies why the difference is accepted. It is kept with your name and the time.';
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

    internal procedure SetException(BigCException: Record "BigC Exception")
    begin
        FindingText := BigCException.Message;
        AcceptedDifference := BigCException.Difference;
    end;

    internal procedure GetReason(): Text
    begin
        exit(ReasonText);
    end;

    var
        FindingText: Text;
        AcceptedDifference: Decimal;
        ReasonText: Text[250];
        ReasonRequiredErr: Label 'Enter a reason, or press Cancel.';
}
