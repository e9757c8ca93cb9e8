namespace BigC.Connector.Orders;

/// <summary>The proof of an order at a glance: its total and tax beside those of the document.</summary>
page 71814 "BigC Order Proof FactBox"
{
    PageType = CardPart;
    Caption = 'Proof';
    ApplicationArea = All;
    SourceTable = "BigC Order";
    Editable = false;
    InsertAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            field(State; OrderProofView.StateText())
            {
                Caption = 'Proof';
                ToolTip = 'Specifies whether the document says the same as the order, or what stands in the way.';
                StyleExpr = StateStyle;

                trigger OnDrillDown()
                begin
                    OrderPages.OpenExceptions(Rec);
                end;
            }
            field(Accepted; AcceptedText)
            {
                Caption = 'Overridden';
                ToolTip = 'Specifies which differences of the order finance has accepted, who did so, when and why.';
                MultiLine = true;
                Visible = HasAccepted;
            }
            field("Total Inc Tax"; Rec."Total Inc Tax")
            {
            }
            field(DocumentTotal; OrderProofView.DocumentTotal())
            {
                Caption = 'Document Total';
                Visible = HasDocument;
                ToolTip = 'Specifies the total of the sales order, or of the posted invoices, including VAT.';
                DecimalPlaces = 2 : 2;
                AutoFormatType = 0;

                trigger OnDrillDown()
                begin
                    OrderPages.OpenDocument(Rec);
                end;
            }
            field(TotalDifference; OrderProofView.TotalDifference())
            {
                Caption = 'Difference';
                Visible = HasDocument;
                ToolTip = 'Specifies how much more the total of the order is than that of the document; negative if it is less.';
                DecimalPlaces = 2 : 4;
                AutoFormatType = 0;
                StyleExpr = TotalDifferenceStyle;
            }
            field("Total Tax"; Rec."Total Tax")
            {
            }
            field(DocumentVAT; OrderProofView.DocumentVAT())
            {
                Caption = 'Document VAT';
                Visible = HasDocument;
                ToolTip = 'Specifies the VAT of the sales order, or of the posted invoices.';
                DecimalPlaces = 2 : 2;
                AutoFormatType = 0;
            }
            field(VATDifference; OrderProofView.VATDifference())
            {
                Caption = 'VAT Difference';
                Visible = HasDocument;
                ToolTip = 'Specifies how much more the tax of the order is than the VAT of the document; negative if it is less.';
                DecimalPlaces = 2 : 4;
                AutoFormatType = 0;
                StyleExpr = VATDifferenceStyle;
            }
            field("Residual Amount"; Rec."Residual Amount")
            {
                DrillDown = false;
            }
            field("Paid Amount"; Rec."Paid Amount")
            {
            }
            field("Open Exceptions"; Rec."Open Exceptions")
            {
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        OrderProofView.Load(Rec);
        AcceptedText := OrderProofView.AcceptedText();
        HasAccepted := AcceptedText <> '';
        HasDocument := OrderProofView.DocumentExists();
        StateStyle := OrderProofView.StateStyle();
        TotalDifferenceStyle := OrderProofView.DifferenceStyle(OrderProofView.TotalDifference());
        VATDifferenceStyle := OrderProofView.DifferenceStyle(OrderProofView.VATDifference());
    end;

    var
        OrderProofView: Codeunit "BigC Order Proof View";
        OrderPages: Codeunit "BigC Order Pages";
        AcceptedText: Text;
        HasAccepted: Boolean;
        HasDocument: Boolean;
        StateStyle: Text;
        TotalDifferenceStyle: Text;
        VATDifferenceStyle: Text;
}
