#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Finance.GeneralLedger.Ledger;
using Microsoft.Finance.GeneralLedger.Posting;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.Posting;
using Microsoft.Sales.Receivables;
using System.TestLibraries.Utilities;

/// <summary>Customers, orders and payments in the demo company, and what they leave in the ledger.</summary>
codeunit 50400 "Sales Order Builder"
{
    var
        Assert: Codeunit "Library Assert";

    procedure CreateCustomer(): Code[20]
    var
        Customer: Record Customer;
    begin
        Customer.Init();
        Customer.Insert(true);
        Customer.Validate(Name, 'Ada Quayside');
        Customer.Validate("Gen. Bus. Posting Group", 'ONLINE');
        Customer.Validate("VAT Bus. Posting Group", 'DOMESTIC');
        Customer.Validate("Customer Posting Group", 'WEB');
        Customer.Validate("Location Code", 'MAIN');
        Customer.Modify(true);
        exit(Customer."No.");
    end;

    procedure CreateDocument(var SalesHeader: Record "Sales Header"; DocumentType: Enum "Sales Document Type"; CustomerNo: Code[20]; PricesIncludingVAT: Boolean)
    begin
        Clear(SalesHeader);
        SalesHeader."Document Type" := DocumentType;
        SalesHeader.Insert(true);
        SalesHeader.Validate("Sell-to Customer No.", CustomerNo);
        SalesHeader.Validate("Posting Date", PostingDate());
        SalesHeader.Validate("Prices Including VAT", PricesIncludingVAT);
        SalesHeader.Modify(true);
    end;

    procedure CreateOrder(var SalesHeader: Record "Sales Header"; PricesIncludingVAT: Boolean)
    begin
        CreateDocument(SalesHeader, SalesHeader."Document Type"::Order, CreateCustomer(), PricesIncludingVAT);
    end;

    procedure AddItem(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; ItemNo: Code[20]; Quantity: Decimal; UnitPrice: Decimal; LineDiscountAmount: Decimal)
    begin
        InitLine(SalesHeader, SalesLine);
        SalesLine.Validate(Type, SalesLine.Type::Item);
        SalesLine.Validate("No.", ItemNo);
        SetAmounts(SalesLine, Quantity, UnitPrice, LineDiscountAmount);
    end;

    procedure AddAccount(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line"; AccountNo: Code[20]; UnitPrice: Decimal)
    begin
        InitLine(SalesHeader, SalesLine);
        SalesLine.Validate(Type, SalesLine.Type::"G/L Account");
        SalesLine.Validate("No.", AccountNo);
        SetAmounts(SalesLine, 1, UnitPrice, 0);
    end;

    local procedure InitLine(SalesHeader: Record "Sales Header"; var SalesLine: Record "Sales Line")
    var
        LastSalesLine: Record "Sales Line";
    begin
        LastSalesLine.SetRange("Document Type", SalesHeader."Document Type");
        LastSalesLine.SetRange("Document No.", SalesHeader."No.");
        if LastSalesLine.FindLast() then;
        Clear(SalesLine);
        SalesLine."Document Type" := SalesHeader."Document Type";
        SalesLine."Document No." := SalesHeader."No.";
        SalesLine."Line No." := LastSalesLine."Line No." + 10000;
        SalesLine.Insert(true);
    end;

    local procedure SetAmounts(var SalesLine: Record "Sales Line"; Quantity: Decimal; UnitPrice: Decimal; LineDiscountAmount: Decimal)
    begin
        SalesLine.Validate(Quantity, Quantity);
        SalesLine.Validate("Unit Price", UnitPrice);
        if LineDiscountAmount <> 0 then
            SalesLine.Validate("Line Discount Amount", LineDiscountAmount);
        SalesLine.Modify(true);
    end;

    /// <summary>Posts the document and gives the number of the invoice or credit memo, or of the shipment if nothing was invoiced.</summary>
    procedure Post(var SalesHeader: Record "Sales Header"; Ship: Boolean; Invoice: Boolean): Code[20]
    var
        SalesPost: Codeunit "Sales-Post";
    begin
        SalesHeader.Find();
        SalesHeader.Ship := Ship;
        SalesHeader.Invoice := Invoice;
        SalesPost.SetSuppressCommit(true);
        SalesPost.Run(SalesHeader);
        if Invoice then
            exit(SalesHeader."Last Posting No.");
        exit(SalesHeader."Last Shipping No.");
    end;

    /// <summary>A payment of the customer on account; the amount is what was paid, positive.</summary>
    procedure PostPayment(CustomerNo: Code[20]; DocumentNo: Code[20]; Amount: Decimal; CurrencyCode: Code[10]; BalAccountType: Enum "Gen. Journal Account Type"; BalAccountNo: Code[20])
    var
        GenJnlLine: Record "Gen. Journal Line";
        GenJnlPostLine: Codeunit "Gen. Jnl.-Post Line";
    begin
        GenJnlLine.Init();
        GenJnlLine.Validate("Posting Date", PostingDate());
        GenJnlLine."Document Type" := GenJnlLine."Document Type"::Payment;
        GenJnlLine."Document No." := DocumentNo;
        GenJnlLine.Validate("Account Type", GenJnlLine."Account Type"::Customer);
        GenJnlLine.Validate("Account No.", CustomerNo);
        GenJnlLine.Validate("Currency Code", CurrencyCode);
        GenJnlLine.Validate(Amount, -Amount);
        GenJnlLine.Validate("Bal. Account Type", BalAccountType);
        GenJnlLine.Validate("Bal. Account No.", BalAccountNo);
        GenJnlPostLine.RunWithCheck(GenJnlLine);
    end;

    /// <summary>Marks the customer's open payments, so that the document takes them when it is posted.</summary>
    procedure ApplyPayments(var SalesHeader: Record "Sales Header")
    var
        CustLedgEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgEntry.SetRange("Customer No.", SalesHeader."Bill-to Customer No.");
        CustLedgEntry.SetRange(Open, true);
        CustLedgEntry.SetAutoCalcFields("Remaining Amount");
        CustLedgEntry.FindSet();
        repeat
            CustLedgEntry."Applies-to ID" := SalesHeader."No.";
            CustLedgEntry."Amount to Apply" := CustLedgEntry."Remaining Amount";
            CustLedgEntry.Modify();
        until CustLedgEntry.Next() = 0;
        SalesHeader.Validate("Applies-to ID", SalesHeader."No.");
        SalesHeader.Modify(true);
    end;

    procedure AssertGL(DocumentNo: Code[20]; AccountNo: Code[20]; ExpectedAmount: Decimal)
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetRange("Document No.", DocumentNo);
        GLEntry.SetRange("G/L Account No.", AccountNo);
        GLEntry.CalcSums(Amount);
        Assert.AreEqual(ExpectedAmount, GLEntry.Amount, StrSubstNo('Account %1 of document %2', AccountNo, DocumentNo));
    end;

    procedure AssertGLBalances(DocumentNo: Code[20])
    var
        GLEntry: Record "G/L Entry";
    begin
        GLEntry.SetRange("Document No.", DocumentNo);
        Assert.IsFalse(GLEntry.IsEmpty(), StrSubstNo('Document %1 has no G/L entries', DocumentNo));
        GLEntry.CalcSums(Amount);
        Assert.AreEqual(0.0, GLEntry.Amount, StrSubstNo('Balance of document %1', DocumentNo));
    end;

    procedure AssertPaid(InvoiceNo: Code[20])
    var
        CustLedgEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgEntry.SetRange("Document Type", CustLedgEntry."Document Type"::Invoice);
        CustLedgEntry.SetRange("Document No.", InvoiceNo);
        CustLedgEntry.FindFirst();
        CustLedgEntry.CalcFields("Remaining Amount", "Remaining Amt. (LCY)");
        Assert.AreEqual(0.0, CustLedgEntry."Remaining Amount", 'Remaining amount of the invoice');
        Assert.AreEqual(0.0, CustLedgEntry."Remaining Amt. (LCY)", 'Remaining amount of the invoice in company currency');
        Assert.IsFalse(CustLedgEntry.Open, 'The invoice is open');
    end;

    procedure PostingDate(): Date
    begin
        exit(DMY2Date(15, 6, 2026));
    end;
}
#endif
