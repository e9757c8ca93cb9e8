namespace BigC.Connector.GiftCertificates;

/// <summary>The liability accounts of a store, on its card.</summary>
page 71805 "BigC Gift Card Accounts Part"
{
    PageType = ListPart;
    Caption = 'Gift Card Accounts';
    ApplicationArea = All;
    SourceTable = "BigC Gift Card Account";
    DelayedInsert = true;

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Currency Code"; Rec."Currency Code")
                {
                    Editable = KeyIsOpen;
                }
                field("Liability Account No."; Rec."Liability Account No.")
                {
                }
                field("Store Credit Account No."; Rec."Store Credit Account No.")
                {
                }
            }
        }
    }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        KeyIsOpen := true;
    end;

    // Whoever comes to fill in an account shall not rename the row.
    trigger OnAfterGetCurrRecord()
    begin
        KeyIsOpen := IsNullGuid(Rec.SystemId);
    end;

    var
        KeyIsOpen: Boolean;
}
