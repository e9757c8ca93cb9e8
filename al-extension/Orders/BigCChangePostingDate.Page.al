namespace BigC.Connector.Orders;

/// <summary>Asks on which day an order is booked whose own day is closed.</summary>
page 71822 "BigC Change Posting Date"
{
    PageType = StandardDialog;
    Caption = 'Change Posting Date';
    InstructionalText = 'The order, its payments and reversals are posted on this day if their own day is earlier. An order in foreign currency is booked at the exchange rate of this day, unless it has a sales order already.';
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            field("Posting Date"; ChosenDate)
            {
                Caption = 'Posting Date';
                ToolTip = 'Specifies the day on which the order is booked.';
                ShowMandatory = true;
            }
        }
    }

    /// <summary>The day that is proposed.</summary>
    internal procedure SetDate(PostingDate: Date)
    begin
        ChosenDate := PostingDate;
    end;

    internal procedure GetDate(): Date
    begin
        exit(ChosenDate);
    end;

    var
        ChosenDate: Date;
}
