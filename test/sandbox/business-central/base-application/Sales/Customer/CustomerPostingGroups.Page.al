#if STAND_IN
namespace Microsoft.Sales.Customer;

page 110 "Customer Posting Groups"
{
    Caption = 'Customer Posting Groups';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Customer Posting Group";
    UsageCategory = Administration;

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field(Code; Rec.Code)
                {
                }
                field(Description; Rec.Description)
                {
                }
                field("Receivables Account"; Rec."Receivables Account")
                {
                }
                field("Service Charge Acc."; Rec."Service Charge Acc.")
                {
                }
                field("Payment Disc. Debit Acc."; Rec."Payment Disc. Debit Acc.")
                {
                }
                field("Payment Disc. Credit Acc."; Rec."Payment Disc. Credit Acc.")
                {
                }
                field("Interest Account"; Rec."Interest Account")
                {
                }
                field("Additional Fee Account"; Rec."Additional Fee Account")
                {
                }
                field("Add. Fee per Line Account"; Rec."Add. Fee per Line Account")
                {
                }
                field("Invoice Rounding Account"; Rec."Invoice Rounding Account")
                {
                }
                field("Debit Curr. Appln. Rndg. Acc."; Rec."Debit Curr. Appln. Rndg. Acc.")
                {
                }
                field("Credit Curr. Appln. Rndg. Acc."; Rec."Credit Curr. Appln. Rndg. Acc.")
                {
                }
                field("Debit Rounding Account"; Rec."Debit Rounding Account")
                {
                }
                field("Credit Rounding Account"; Rec."Credit Rounding Account")
                {
                }
                field("Payment Tolerance Debit Acc."; Rec."Payment Tolerance Debit Acc.")
                {
                }
                field("Payment Tolerance Credit Acc."; Rec."Payment Tolerance Credit Acc.")
                {
                }
            }
        }
    }
}
#endif
