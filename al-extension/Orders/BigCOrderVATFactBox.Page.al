namespace BigC.Connector.Orders;

/// <summary>VAT by rate on both sides, beside an order.</summary>
page 71815 "BigC Order VAT FactBox"
{
    PageType = ListPart;
    Caption = 'Proof: VAT by Rate';
    ApplicationArea = All;
    SourceTable = "BigC Order VAT Proof";
    SourceTableTemporary = true;
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Rates)
            {
                field("VAT %"; Rec."VAT %")
                {
                }
                field("Storefront Tax"; Rec."Storefront Tax")
                {
                }
                field("Document VAT"; Rec."Document VAT")
                {
                    StyleExpr = DifferenceStyle;
                }
                field("Document Base"; Rec."Document Base")
                {
                    BlankZero = true;
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        if not OrderProofView.DocumentExists() then
            DifferenceStyle := Format(PageStyle::Subordinate)
        else
            DifferenceStyle := OrderProofView.DifferenceStyle(Rec."Storefront Tax" - Rec."Document VAT");
    end;

    internal procedure Load(Order: Record "BigC Order")
    begin
        OrderProofView.Load(Order);
        OrderProofView.GetVAT(Rec);
        if Rec.FindFirst() then;
        CurrPage.Update(false);
    end;

    var
        OrderProofView: Codeunit "BigC Order Proof View";
        DifferenceStyle: Text;
}
