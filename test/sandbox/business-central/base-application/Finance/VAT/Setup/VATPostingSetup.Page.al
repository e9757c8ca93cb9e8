#if STAND_IN
namespace Microsoft.Finance.VAT.Setup;

/// <summary>Rate and accounts of each pair of VAT posting groups.</summary>
page 472 "VAT Posting Setup"
{
    PageType = List;
    Caption = 'VAT Posting Setup';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "VAT Posting Setup";
    CardPageId = "VAT Posting Setup Card";

    layout
    {
        area(content)
        {
            repeater(Control1)
            {
                field("VAT Bus. Posting Group"; Rec."VAT Bus. Posting Group")
                {
                }
                field("VAT Prod. Posting Group"; Rec."VAT Prod. Posting Group")
                {
                }
                field(Description; Rec.Description)
                {
                }
                field(Blocked; Rec.Blocked)
                {
                }
                field("VAT Identifier"; Rec."VAT Identifier")
                {
                }
                field("VAT %"; Rec."VAT %")
                {
                }
                field("VAT Calculation Type"; Rec."VAT Calculation Type")
                {
                }
                field("Sales VAT Account"; Rec."Sales VAT Account")
                {
                }
                field("Purchase VAT Account"; Rec."Purchase VAT Account")
                {
                }
            }
        }
    }
}
#endif
