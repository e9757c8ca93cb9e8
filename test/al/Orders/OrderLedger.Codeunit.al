#if AL_TESTS
namespace BigC.Test.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.DemoStore;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.VAT.Ledger;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Posting;
using Microsoft.Sales.Receivables;

/// <summary>Plays the warehouse for one order, and reads what its documents put into the ledgers.</summary>
codeunit 50501 "Order Ledger"
{
    /// <summary>Releases, ships and invoices the sales order, as the warehouse does.</summary>
    procedure ShipAndInvoice(var Order: Record "BigC Order")
    var
        SalesHeader: Record "Sales Header";
        ReleaseSalesDocument: Codeunit "Release Sales Document";
        SalesPost: Codeunit "Sales-Post";
    begin
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        if SalesHeader.Status = SalesHeader.Status::Open then
            ReleaseSalesDocument.PerformManualRelease(SalesHeader);
        SalesHeader.Ship := true;
        SalesHeader.Invoice := true;
        SalesPost.Run(SalesHeader);
        Order.Get(Order."Store Code", Order."Order Id");
    end;

    /// <summary>Posts the sales order, of its first item the quantity given, as somebody does on its page. Quantity 0 leaves what is there.</summary>
    procedure Post(var Order: Record "BigC Order"; QuantityToShip: Decimal; Ship: Boolean; Invoice: Boolean)
    var
        SalesHeader: Record "Sales Header";
        SalesLine: Record "Sales Line";
        SalesPost: Codeunit "Sales-Post";
    begin
        SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.");
        if QuantityToShip <> 0 then begin
            SalesLine.SetRange("Document Type", SalesHeader."Document Type");
            SalesLine.SetRange("Document No.", SalesHeader."No.");
            SalesLine.SetRange(Type, SalesLine.Type::Item);
            SalesLine.FindFirst();
            SalesLine.Validate("Qty. to Ship", QuantityToShip);
            SalesLine.Modify(true);
        end;
        SalesHeader.Ship := Ship;
        SalesHeader.Invoice := Invoice;
        SalesPost.Run(SalesHeader);
        Order.Get(Order."Store Code", Order."Order Id");
        Commit();
    end;

    /// <summary>What a document posted to an account, debit positive, in local currency.</summary>
    procedure PostedTo(AccountNo: Code[20]; DocumentNo: Code[20]): Decimal
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetRange("G/L Account No.", AccountNo);
        GLEntry.SetRange("Document No.", DocumentNo);
        GLEntry.CalcSums(Amount);
        exit(GLEntry.Amount);
    end;

    /// <summary>What the payment transaction posted to an account, debit positive, in local currency.</summary>
    procedure PaymentPostedTo(AccountNo: Code[20]; Order: Record "BigC Order"; TransactionId: Code[50]): Decimal
    var
        PostedPayment: Record "BigC Posted Payment";
    begin
        PostedPayment.Get(Order."Store Code", TransactionId, 0);
        exit(PostedTo(AccountNo, PostedPayment."Document No."));
    end;

    /// <summary>The customer's remaining amount over all entries of the order.</summary>
    procedure RemainingAmount(Order: Record "BigC Order") Remaining: Decimal
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.SetRange("Customer No.", Order."Bill-to Customer No.");
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        CustLedgerEntry.SetAutoCalcFields("Remaining Amount");
        if CustLedgerEntry.FindSet() then
            repeat
                Remaining += CustLedgerEntry."Remaining Amount";
            until CustLedgerEntry.Next() = 0;
    end;

    /// <summary>The number of entries of the order that are still open.</summary>
    procedure OpenEntries(Order: Record "BigC Order"): Integer
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.SetRange("Customer No.", Order."Bill-to Customer No.");
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        CustLedgerEntry.SetRange(Open, true);
        exit(CustLedgerEntry.Count());
    end;

    procedure VATOf(Order: Record "BigC Order"; VATBusPostingGroup: Code[20]; VATProdPostingGroup: Code[20]): Decimal
    var
        VATEntry: Record "VAT Entry";
    begin
        VATEntry.SetRange("Document No.", Order."Posted Invoice No.");
        VATEntry.SetRange("VAT Bus. Posting Group", VATBusPostingGroup);
        VATEntry.SetRange("VAT Prod. Posting Group", VATProdPostingGroup);
        VATEntry.CalcSums(Amount);
        exit(VATEntry.Amount);
    end;

    procedure VATEntries(DocumentNo: Code[20]): Integer
    var
        VATEntry: Record "VAT Entry";
    begin
        VATEntry.SetRange("Document No.", DocumentNo);
        exit(VATEntry.Count());
    end;

    procedure InvoiceTotal(Order: Record "BigC Order"): Decimal
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
    begin
        SalesInvoiceHeader.Get(Order."Posted Invoice No.");
        SalesInvoiceHeader.CalcFields("Amount Including VAT");
        exit(SalesInvoiceHeader."Amount Including VAT");
    end;

    /// <summary>The open causes of an order or payment, in the order they were found, separated by commas.</summary>
    procedure OpenCauses(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text) Causes: Text
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange("Object Type", ObjectType);
        BigCException.SetRange("External Id", ExternalId);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
        if BigCException.FindSet() then
            repeat
                if Causes <> '' then
                    Causes += ',';
                Causes += BigCException.Cause.Names().Get(BigCException.Cause.Ordinals().IndexOf(BigCException.Cause.AsInteger()));
            until BigCException.Next() = 0;
    end;

    procedure OrderCauses(Order: Record "BigC Order"): Text
    begin
        exit(OpenCauses(Order."Store Code", "BigC Exception Object"::Order, Order.ExternalNo()));
    end;

    procedure PaymentCauses(TransactionId: Code[50]): Text
    begin
        exit(OpenCauses(DemoStore.StoreCode(), "BigC Exception Object"::Payment, TransactionId));
    end;

    /// <summary>The text of the only open exception of an order.</summary>
    procedure OrderMessage(Order: Record "BigC Order"): Text
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Store Code", Order."Store Code");
        BigCException.SetRange("Object Type", BigCException."Object Type"::Order);
        BigCException.SetRange("External Id", Order.ExternalNo());
        BigCException.SetRange(Status, BigCException.Status::Open);
        BigCException.FindFirst();
        exit(BigCException.Message);
    end;

    var
        DemoStore: Codeunit "Demo Store";
}
#endif
