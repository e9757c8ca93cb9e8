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
        DifferenceStyle := Format(PageStyle::Subordinate);
        if not HasDocument then
            exit;
        DifferenceStyle := Format(PageStyle::Favorable);
        if Abs(Rec."Storefront Tax" - Rec."Document VAT") >= 0.01 then
            DifferenceStyle := Format(PageStyle::Unfavorable);
    end;

    internal procedure Load(Order: Record "BigC Order")
    var
        OrderProofView: Codeunit "BigC Order Proof View";
    begin
        OrderProofView.Load(Order);
        OrderProofView.GetVAT(Rec);
        HasDocument := OrderProofView.DocumentExists();
        if Rec.FindFirst() then;
        CurrPage.Update(false);
    end;

    var
        DifferenceStyle: Text;
        HasDocument: Boolean;
}
