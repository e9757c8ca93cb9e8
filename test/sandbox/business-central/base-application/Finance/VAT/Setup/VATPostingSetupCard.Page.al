#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

page 473 "VAT Posting Setup Card"
{
    Caption = 'VAT Posting Setup Card';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "VAT Posting Setup";

    layout
    {
        area(content)
        {
            group(General)
            {
                Caption = 'General';
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                {
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                }
                field("VAT Calculation Type"; Rec."VAT Calculation Type")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("VAT %"; Rec."VAT %")
                {
                }
                field("Unrealized VAT Type"; Rec."Unrealized VAT Type")
                {
                }
                field("VAT Identifier"; Rec."VAT Identifier")
                {
                }
                field("EU Service"; Rec."EU Service")
                {
                }
                field("Adjust for Payment Discount"; Rec."Adjust for Payment Discount")
                {
                }
                field("Certificate of Supply Required"; Rec."Certificate of Supply Required")
                {
                }
                field("Tax Category"; Rec."Tax Category")
                {
                }
            }
            group(Sales)
            {
                Caption = 'Sales';
                field("Sales VAT Account"; Rec."Sales VAT Account")
                {
                }
                field("Sales VAT Unreal. Account"; Rec."Sales VAT Unreal. Account")
                {
                }
            }
            group(Purchases)
            {
                Caption = 'Purchases';
                field("Purchase VAT Account"; Rec."Purchase VAT Account")
                {
                }
                field("Purch. VAT Unreal. Account"; Rec."Purch. VAT Unreal. Account")
                {
                }
                field("Reverse Chrg. VAT Acc."; Rec."Reverse Chrg. VAT Acc.")
                {
                }
                field("Reverse Chrg. VAT Unreal. Acc."; Rec."Reverse Chrg. VAT Unreal. Acc.")
                {
                }
            }
        }
    }
}
#endif
