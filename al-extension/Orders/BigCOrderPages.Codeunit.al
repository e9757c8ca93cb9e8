namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using BigC.Connector.Sync;
using Microsoft.Sales.Customer;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;
using Microsoft.Sales.Receivables;

/// <summary>Leads from documents to the BigCommerce order behind them, and from the order to everything that came of it.</summary>
codeunit 71526 "BigC Order Pages"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NoDocumentMsg: Label 'Order %1 has no sales document.', Comment = '%1 = order number';
        NoCustomerMsg: Label 'Order %1 has no customer yet.', Comment = '%1 = order number';
        NoStorefrontMsg: Label 'Store %1 has no store hash. Enter it on the store card.', Comment = '%1 = store name';
        OrderPathTok: Label '/manage/orders/%1', Locked = true;

    /// <summary>Whoever may retry exceptions may have an order processed.</summary>
    procedure MayProcess(): Boolean
    var
        Exceptions: Codeunit "BigC Exceptions";
    begin
        exit(Exceptions.MayDecide());
    end;

    /// <summary>
    /// Books the order at once where the user may book and the store is ready, else it is done as soon as it can be. Says what came
    /// of it, also where that is nothing new.
    /// </summary>
    procedure Process(Order: Record "BigC Order")
    var
        Orders: Codeunit "BigC Orders";
        Sync: Codeunit "BigC Sync";
    begin
        Orders.Retry(Order);
        Orders.ProcessNow(Order);
        if Order.IsDue() then
            Sync.ScheduleProcessing(Order."Store Code");
        Message(Orders.Outcome(Order));
    end;

    /// <summary>Asks for the day on which the order is booked, and has it processed.</summary>
    procedure ChangePostingDate(var Order: Record "BigC Order")
    var
        PostingDates: Codeunit "BigC Posting Dates";
        ChangePostingDatePage: Page "BigC Change Posting Date";
    begin
        ChangePostingDatePage.SetDate(WorkDate());
        if ChangePostingDatePage.RunModal() <> Action::OK then
            exit;
        PostingDates.Choose(Order, ChangePostingDatePage.GetDate());
        Process(Order);
    end;

    procedure Open(StoreCode: Code[20]; OrderId: Integer)
    var
        Order: Record "BigC Order";
    begin
        if OrderId = 0 then
            exit;
        Order.Get(StoreCode, OrderId);
        Page.Run(Page::"BigC Order", Order);
    end;

    /// <summary>The sales order while there is one, afterwards its posted invoices.</summary>
    procedure OpenDocument(Order: Record "BigC Order")
    var
        SalesHeader: Record "Sales Header";
    begin
        if SalesHeader.Get(SalesHeader."Document Type"::Order, Order."Sales Document No.") then
            Page.Run(Page::"Sales Order", SalesHeader)
        else
            OpenPostedInvoices(Order);
    end;

    /// <summary>Asks the order alone, because not everyone who sees it may read sales documents.</summary>
    procedure HasDocument(Order: Record "BigC Order"): Boolean
    begin
        exit((Order."Sales Document No." <> '') or (Order."Posted Invoice No." <> ''));
    end;

    procedure OpenPostedInvoices(Order: Record "BigC Order")
    var
        SalesInvoiceHeader: Record "Sales Invoice Header";
        OrderDocument: Codeunit "BigC Order Document";
    begin
        OrderDocument.FilterInvoices(Order, SalesInvoiceHeader);
        case SalesInvoiceHeader.Count() of
            0:
                Message(NoDocumentMsg, Order.ExternalNo());
            1:
                begin
                    SalesInvoiceHeader.FindFirst();
                    Page.Run(Page::"Posted Sales Invoice", SalesInvoiceHeader);
                end;
            else
                Page.Run(Page::"Posted Sales Invoices", SalesInvoiceHeader);
        end;
    end;

    procedure OpenCustomer(Order: Record "BigC Order")
    var
        Customer: Record Customer;
    begin
        if Customer.Get(Order."Customer No.") then
            Page.Run(Page::"Customer Card", Customer)
        else
            Message(NoCustomerMsg, Order.ExternalNo());
    end;

    /// <summary>Invoices and payments alike carry the order number as external document number.</summary>
    procedure OpenLedgerEntries(Order: Record "BigC Order")
    var
        CustLedgerEntry: Record "Cust. Ledger Entry";
    begin
        CustLedgerEntry.SetRange("Customer No.", Order."Bill-to Customer No.");
        CustLedgerEntry.SetRange("External Document No.", Order.ExternalNo());
        Page.Run(Page::"Customer Ledger Entries", CustLedgerEntry);
    end;

    /// <summary>What was or is wrong with the order and with its payments.</summary>
    procedure OpenExceptions(Order: Record "BigC Order")
    var
        BigCException: Record "BigC Exception";
    begin
        BigCException.SetRange("Order System Id", Order.SystemId);
        // Settled ones too: they tell what was wrong before.
        BigCException.SetFilter(Status, '%1..', BigCException.Status::Open);
        Page.Run(Page::"BigC Exceptions", BigCException);
    end;

    procedure OpenInStorefront(Order: Record "BigC Order")
    var
        Store: Record "BigC Store";
    begin
        Store.Get(Order."Store Code");
        if Store.ControlPanelAddress() = '' then
            Message(NoStorefrontMsg, Store.Name)
        else
            Hyperlink(Store.ControlPanelAddress() + StorefrontPath(Order.ExternalNo()));
    end;

    procedure StorefrontPath(ExternalNo: Text): Text
    begin
        exit(StrSubstNo(OrderPathTok, ExternalNo));
    end;
}
