namespace BigC.Connector.GiftCertificates;

page 71520 "BigC Gift Card Accounts"
{
    PageType = List;
    Caption = 'BigCommerce Gift Card Accounts';
    SourceTable = "BigC Gift Card Account";
    ApplicationArea = All;
    UsageCategory = Administration;
    AboutTitle = 'About gift card accounts';
    AboutText = 'Sold certificates and store credit are owed to customers until they are redeemed. Say for each currency on which account.';

    layout
    {
        area(Content)
        {
            repeater(Rows)
            {
                field("Store Code"; Rec."Store Code")
                {
                }
                field("Currency Code"; Rec."Currency Code")
                {
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
}
