namespace BigC.Connector.Payments;

/// <summary>Asks why a posted payment is taken back.</summary>
page 71834 "BigC Reverse Payment"
{
    PageType = StandardDialog;
    Caption = 'Reverse BigCommerce Payment';
    InstructionalText = 'The payment is taken back by a reversal of its own. If the transaction of the order has another customer, currency or amount by now, that is posted instead. If not, it stays taken back, and an exception for finance asks about it as long as the storefront counts it as captured. Say why; your reason is kept with your name.';
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            field(Reason; ReasonText)
            {
                Caption = 'Reason';
                ToolTip = 'Specifies why the payment is taken back. It is kept with your name.';
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

    internal procedure GetReason(): Text
    begin
        exit(ReasonText);
    end;

    var
        ReasonText: Text[250];
        ReasonRequiredErr: Label 'Enter a reason, or press Cancel.';
}
