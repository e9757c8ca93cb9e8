#if STAND_IN
namespace Microsoft.Sales.Posting;

using Microsoft.Sales.Document;

/// <summary>Asks what of an order is to be posted, and posts it.</summary>
codeunit 81 "Sales-Post (Yes/No)"
{
    TableNo = "Sales Header";

    trigger OnRun()
    begin
        if not Rec.Find() then
            Error(NothingToPostErr);
        if ConfirmPost(Rec) then
            Codeunit.Run(Codeunit::"Sales-Post", Rec);
    end;

    var
        ConfirmPostQst: Label 'Do you want to post the %1?', Comment = '%1 = document type';
        NothingToPostErr: Label 'There is nothing to post.';
        ShipInvoiceQst: Label '&Ship,&Invoice,Ship &and Invoice';

    local procedure ConfirmPost(var SalesHeader: Record "Sales Header"): Boolean
    var
        Selection: Integer;
    begin
        if SalesHeader."Document Type" <> SalesHeader."Document Type"::Order then
            exit(Confirm(ConfirmPostQst, true, LowerCase(Format(SalesHeader."Document Type"))));
        Selection := StrMenu(ShipInvoiceQst, 3);
        if Selection = 0 then
            exit(false);
        SalesHeader.Ship := Selection in [1, 3];
        SalesHeader.Invoice := Selection in [2, 3];
        exit(true);
    end;
}
#endif
