namespace BigC.Connector.Orders;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;
using Microsoft.Sales.Document;
using Microsoft.Sales.History;

/// <summary>Orders of the storefront: processing, and the events at each decision.</summary>
codeunit 71512 "BigC Orders"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        OrdersImpl: Codeunit "BigC Orders Impl";
        OrderIntake: Codeunit "BigC Order Intake";
        OrderLineSearch: Codeunit "BigC Order Line Search";

    /// <summary>Stores an order, finds it unchanged, or makes a new revision. Its parts follow in the same transaction.</summary>
    /// <param name="Order">The order as it arrived; afterwards the stored row.</param>
    /// <param name="PayloadText">The order as BigCommerce sent it.</param>
    procedure StageOrder(var Order: Record "BigC Order"; PayloadText: Text)
    begin
        OrderIntake.Receive(Order, PayloadText);
    end;

    /// <summary>Stores a line of the order staged before it; ignored if that was unchanged.</summary>
    procedure StageLine(var OrderLine: Record "BigC Order Line")
    begin
        OrderIntake.ReceiveLine(OrderLine);
    end;

    /// <summary>Stores a tax row of the order staged before it; ignored if that was unchanged.</summary>
    procedure StageTax(var OrderTax: Record "BigC Order Tax")
    begin
        OrderIntake.ReceiveTax(OrderTax);
    end;

    /// <summary>Stores a discount of the order staged before it; ignored if that was unchanged.</summary>
    procedure StageDiscount(var OrderDiscount: Record "BigC Order Discount")
    begin
        OrderIntake.ReceiveDiscount(OrderDiscount);
    end;

    /// <summary>Stores a payment transaction of the order staged before it; ignored if that was unchanged.</summary>
    procedure StagePayment(var OrderPayment: Record "BigC Order Payment")
    begin
        OrderIntake.ReceivePayment(OrderPayment);
    end;

    /// <summary>Stores a consignment of the order staged before it; ignored if that was unchanged.</summary>
    procedure StageConsignment(var OrderConsignment: Record "BigC Order Consignment")
    begin
        OrderIntake.ReceiveConsignment(OrderConsignment);
    end;

    /// <summary>
    /// Takes staged orders to documents, each in its own transaction, until none is left or the time is used up. Commits. If
    /// something blocks the store, nothing is booked, and an exception of the store says what; the orders stay due.
    /// </summary>
    procedure ProcessStaged(StoreCode: Code[20]; TimeBudgetSeconds: Integer)
    begin
        OrdersImpl.ProcessStaged(StoreCode, TimeBudgetSeconds);
    end;

    /// <summary>The number of orders that ProcessStaged would take now; none while something blocks the store.</summary>
    procedure OrdersToProcess(StoreCode: Code[20]): Integer
    begin
        exit(OrdersImpl.OrdersToProcess(StoreCode));
    end;

    /// <summary>Takes one order to its document and posts its payments; in a dry run it is proven only. Commits.</summary>
    procedure Process(OrderSystemId: Guid)
    begin
        OrdersImpl.Process(OrderSystemId);
    end;

    /// <summary>
    /// Processes an order that is due, for the user who is waiting for it: at once if the user may book and the store is enabled
    /// and ready, else it stays due. Commits.
    /// </summary>
    procedure ProcessNow(var Order: Record "BigC Order")
    begin
        OrdersImpl.ProcessNow(Order);
    end;

    /// <summary>
    /// Marks an order as due, processes it as ProcessNow does, and tells the user in a message what came of it. What cannot be
    /// processed at once is scheduled. Commits.
    /// </summary>
    internal procedure ProcessForUser(var Order: Record "BigC Order")
    var
        OrderPages: Codeunit "BigC Order Pages";
    begin
        OrderPages.Process(Order);
    end;

    /// <summary>True if the user may create sales orders and post payments. What others free is booked with the next run of the agent.</summary>
    procedure MayBook(): Boolean
    begin
        exit(OrdersImpl.MayBook());
    end;

    /// <summary>What has become of an order, in a sentence.</summary>
    procedure Outcome(var Order: Record "BigC Order"): Text
    var
        OrderOutcome: Codeunit "BigC Order Outcome";
    begin
        exit(OrderOutcome.Describe(Order));
    end;

    /// <summary>The ids of the tax zones that the lines of an order lie in, as a filter; empty if there is none.</summary>
    procedure TaxZoneFilter(OrderSystemId: Guid): Text
    begin
        exit(OrderLineSearch.TaxZoneFilter(OrderSystemId));
    end;

    /// <summary>False if an order is known and none of its lines can lie in this tax zone and class.</summary>
    procedure MayBeTaxedIn(OrderSystemId: Guid; ZoneId: Integer; ClassId: Integer): Boolean
    begin
        exit(OrderLineSearch.MayBeTaxedIn(OrderSystemId, ZoneId, ClassId));
    end;

    /// <summary>The first line of an order with this SKU, or with a SKU of this cause key, and a product.</summary>
    procedure FindProductLine(OrderSystemId: Guid; SKU: Text; var OrderLine: Record "BigC Order Line"): Boolean
    begin
        exit(OrderLineSearch.FindProductLine(OrderSystemId, SKU, OrderLine));
    end;

    /// <summary>The SKUs, each once and in upper case, under which held orders name a product.</summary>
    procedure HeldSKUs(StoreCode: Code[20]; ProductId: Integer; VariantId: Integer): List of [Text]
    begin
        exit(OrderLineSearch.HeldSKUs(StoreCode, ProductId, VariantId));
    end;

    /// <summary>Marks an order as due now. Neither commits nor books.</summary>
    procedure Retry(var Order: Record "BigC Order")
    begin
        OrdersImpl.Retry(Order);
    end;

    /// <summary>The order that an exception belongs to: its own, or that of the payment it is about; a null Guid if it is not stored.</summary>
    internal procedure OrderOf(BigCException: Record "BigC Exception"): Guid
    begin
        exit(OrdersImpl.OrderOf(BigCException));
    end;

    /// <summary>The same for an order whose exception is retried, also if the user who fixed its cause has no right to orders.</summary>
    internal procedure MarkDue(var Order: Record "BigC Order")
    begin
        OrdersImpl.MarkDue(Order);
    end;

    /// <summary>Marks what a dry run has proven as due. Neither commits nor books.</summary>
    /// <returns>False if there was nothing.</returns>
    procedure FinishDryRun(StoreCode: Code[20]): Boolean
    begin
        exit(OrdersImpl.FinishDryRun(StoreCode));
    end;

    /// <summary>True if anything of the store was ever staged.</summary>
    procedure HasOrders(StoreCode: Code[20]): Boolean
    begin
        exit(OrdersImpl.HasOrders(StoreCode));
    end;

    /// <summary>Opens the sales order of an order, or its posted invoice, or says that there is none.</summary>
    procedure OpenDocument(Order: Record "BigC Order")
    var
        OrderPages: Codeunit "BigC Order Pages";
    begin
        OrderPages.OpenDocument(Order);
    end;

    /// <summary>True if a sales order or a posted invoice has come of an order.</summary>
    procedure HasDocument(Order: Record "BigC Order"): Boolean
    var
        OrderPages: Codeunit "BigC Order Pages";
    begin
        exit(OrderPages.HasDocument(Order));
    end;

    /// <summary>Where the control panel of the storefront shows an order, below the address of the control panel.</summary>
    procedure StorefrontPath(Order: Record "BigC Order"): Text
    var
        OrderPages: Codeunit "BigC Order Pages";
    begin
        exit(OrderPages.StorefrontPath(Order.ExternalNo()));
    end;

    /// <summary>Raised after an order was stored for the first time; its parts follow in the same transaction.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterStageOrder(var Order: Record "BigC Order")
    begin
    end;

    /// <summary>Raised after another content of a stored order has arrived; its parts follow in the same transaction.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterStageRevision(var Order: Record "BigC Order")
    begin
    end;

    /// <summary>Raised after the action for an order was chosen from its status, so that it can be chosen otherwise.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterDecideAction(Order: Record "BigC Order"; var StateAction: Enum "BigC Order State Action"; var ReasonText: Text)
    begin
    end;

    /// <summary>Raised before an order is proven. A subscriber may add causes of its own that hold the order.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeProveOrder(Order: Record "BigC Order"; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
    end;

    /// <summary>Raised after an order was proven. A subscriber may change accounts or groups of the lines, or add causes that hold the order.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterProveOrder(Order: Record "BigC Order"; var TempProofLine: Record "BigC Order Proof Line" temporary; var ExceptionReport: Codeunit "BigC Exception Report")
    begin
    end;

    /// <summary>Raised after the header of the sales order was filled, for example to set dimensions or a shipping agent.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterPrepareSalesHeader(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    begin
    end;

    /// <summary>Raised after all lines were written and before the document is proven: amounts that are changed here are proven as well.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterInsertSalesLines(Order: Record "BigC Order"; var SalesHeader: Record "Sales Header")
    begin
    end;

    /// <summary>Raised after the document was proven, in its transaction.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterBookOrder(var Order: Record "BigC Order"; SalesHeader: Record "Sales Header")
    begin
    end;

    /// <summary>Raised after an invoice of an order was posted, before posting commits.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterPostInvoice(var Order: Record "BigC Order"; SalesInvoiceHeader: Record "Sales Invoice Header")
    begin
    end;
}
