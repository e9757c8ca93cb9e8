namespace BigC.Connector.Orders;

using BigC.Connector.Api;

/// <summary>Receives orders with all their parts in one deep insert. The same id and hash again changes nothing; another hash is a new revision.</summary>
page 71500 "BigC Orders API"
{
    PageType = API;
    Caption = 'orders', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'order';
    EntitySetName = 'orders';
    EntityCaption = 'Order';
    EntitySetCaption = 'Orders';
    SourceTable = "BigC Order";
    ODataKeyFields = SystemId;
    DelayedInsert = true;
    ModifyAllowed = false;
    DeleteAllowed = false;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Records)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id', Locked = true;
                }
                field(storeCode; Rec."Store Code")
                {
                    Caption = 'Store Code', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('storeCode');
                    end;
                }
                field(orderId; Rec."Order Id")
                {
                    Caption = 'Order Id', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('orderId');
                    end;
                }
                field(contentHash; Rec."Content Hash")
                {
                    Caption = 'Content Hash', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('contentHash');
                    end;
                }
                field(statusId; Rec."Status Id")
                {
                    Caption = 'Status Id', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('statusId');
                    end;
                }
                field(paymentStatus; PaymentStatusText)
                {
                    Caption = 'Payment Status', Locked = true;
                }
                field(paymentMethod; PaymentMethodText)
                {
                    Caption = 'Payment Method', Locked = true;
                }
                field(createdDateTime; Rec."Created At")
                {
                    Caption = 'Created At', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('createdDateTime');
                    end;
                }
                field(modifiedDateTime; Rec."Modified At")
                {
                    Caption = 'Modified At', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('modifiedDateTime');
                    end;
                }
                field(isDeleted; Rec."Is Deleted")
                {
                    Caption = 'Is Deleted', Locked = true;
                }
                field(channelId; Rec."Channel Id")
                {
                    Caption = 'Channel Id', Locked = true;
                }
                field(orderSource; OrderSourceText)
                {
                    Caption = 'Order Source', Locked = true;
                }
                field(externalOrderId; ExternalOrderIdText)
                {
                    Caption = 'External Order Id', Locked = true;
                }
                field(customerMessage; CustomerMessageText)
                {
                    Caption = 'Customer Message', Locked = true;
                }
                field(customerId; Rec."Customer Id")
                {
                    Caption = 'Customer Id', Locked = true;
                }
                field(customerEmail; CustomerEmailText)
                {
                    Caption = 'Customer Email', Locked = true;
                }
                field(customerFirstName; CustomerFirstNameText)
                {
                    Caption = 'Customer First Name', Locked = true;
                }
                field(customerLastName; CustomerLastNameText)
                {
                    Caption = 'Customer Last Name', Locked = true;
                }
                field(customerCompany; CustomerCompanyText)
                {
                    Caption = 'Customer Company', Locked = true;
                }
                field(customerPhone; CustomerPhoneText)
                {
                    Caption = 'Customer Phone', Locked = true;
                }
                field(customerTaxExemptCategory; CustomerTaxExemptCategoryText)
                {
                    Caption = 'Tax Exempt Category', Locked = true;
                }
                field(billingFirstName; BillingFirstNameText)
                {
                    Caption = 'Billing First Name', Locked = true;
                }
                field(billingLastName; BillingLastNameText)
                {
                    Caption = 'Billing Last Name', Locked = true;
                }
                field(billingCompany; BillingCompanyText)
                {
                    Caption = 'Billing Company', Locked = true;
                }
                field(billingStreet1; BillingStreet1Text)
                {
                    Caption = 'Billing Street 1', Locked = true;
                }
                field(billingStreet2; BillingStreet2Text)
                {
                    Caption = 'Billing Street 2', Locked = true;
                }
                field(billingCity; BillingCityText)
                {
                    Caption = 'Billing City', Locked = true;
                }
                field(billingState; BillingStateText)
                {
                    Caption = 'Billing State', Locked = true;
                }
                field(billingPostalCode; BillingPostalCodeText)
                {
                    Caption = 'Billing Postal Code', Locked = true;
                }
                field(billingCountryCode; BillingCountryCodeText)
                {
                    Caption = 'Billing Country Code', Locked = true;
                }
                field(billingPhone; BillingPhoneText)
                {
                    Caption = 'Billing Phone', Locked = true;
                }
                field(billingEmail; BillingEmailText)
                {
                    Caption = 'Billing Email', Locked = true;
                }
                field(currencyCode; CurrencyCodeText)
                {
                    Caption = 'ISO Currency Code', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('currencyCode');
                    end;
                }
                field(displayCurrencyCode; DisplayCurrencyCodeText)
                {
                    Caption = 'Display Currency Code', Locked = true;
                }
                field(storeDefaultCurrencyCode; StoreDefaultCurrencyCodeText)
                {
                    Caption = 'Store Currency Code', Locked = true;
                }
                field(storefrontExchangeRate; Rec."Storefront Exchange Rate")
                {
                    Caption = 'Storefront Exchange Rate', Locked = true;
                }
                field(pricesIncludeTax; Rec."Prices Include Tax")
                {
                    Caption = 'Prices Include Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('pricesIncludeTax');
                    end;
                }
                field(taxProvider; TaxProviderText)
                {
                    Caption = 'Tax Provider', Locked = true;
                }
                field(subtotalExTax; Rec."Subtotal Ex Tax")
                {
                    Caption = 'Subtotal Ex Tax', Locked = true;
                }
                field(subtotalIncTax; Rec."Subtotal Inc Tax")
                {
                    Caption = 'Subtotal Inc Tax', Locked = true;
                }
                field(subtotalTax; Rec."Subtotal Tax")
                {
                    Caption = 'Subtotal Tax', Locked = true;
                }
                field(shippingCostExTax; Rec."Shipping Cost Ex Tax")
                {
                    Caption = 'Shipping Cost Ex Tax', Locked = true;
                }
                field(shippingCostIncTax; Rec."Shipping Cost Inc Tax")
                {
                    Caption = 'Shipping Cost Inc Tax', Locked = true;
                }
                field(shippingCostTax; Rec."Shipping Cost Tax")
                {
                    Caption = 'Shipping Cost Tax', Locked = true;
                }
                field(handlingCostExTax; Rec."Handling Cost Ex Tax")
                {
                    Caption = 'Handling Cost Ex Tax', Locked = true;
                }
                field(handlingCostIncTax; Rec."Handling Cost Inc Tax")
                {
                    Caption = 'Handling Cost Inc Tax', Locked = true;
                }
                field(handlingCostTax; Rec."Handling Cost Tax")
                {
                    Caption = 'Handling Cost Tax', Locked = true;
                }
                field(wrappingCostExTax; Rec."Wrapping Cost Ex Tax")
                {
                    Caption = 'Wrapping Cost Ex Tax', Locked = true;
                }
                field(wrappingCostIncTax; Rec."Wrapping Cost Inc Tax")
                {
                    Caption = 'Wrapping Cost Inc Tax', Locked = true;
                }
                field(wrappingCostTax; Rec."Wrapping Cost Tax")
                {
                    Caption = 'Wrapping Cost Tax', Locked = true;
                }
                field(totalExTax; Rec."Total Ex Tax")
                {
                    Caption = 'Total Ex Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('totalExTax');
                    end;
                }
                field(totalIncTax; Rec."Total Inc Tax")
                {
                    Caption = 'Total Inc Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('totalIncTax');
                    end;
                }
                field(totalTax; Rec."Total Tax")
                {
                    Caption = 'Total Tax', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('totalTax');
                    end;
                }
                field(discountAmount; Rec."Discount Amount")
                {
                    Caption = 'Discount Amount', Locked = true;
                }
                field(couponDiscount; Rec."Coupon Discount")
                {
                    Caption = 'Coupon Discount', Locked = true;
                }
                field(giftCertificateAmount; Rec."Gift Certificate Amount")
                {
                    Caption = 'Gift Certificate Amount', Locked = true;
                }
                field(storeCreditAmount; Rec."Store Credit Amount")
                {
                    Caption = 'Store Credit Amount', Locked = true;
                }
                field(itemsTotal; Rec."Items Total")
                {
                    Caption = 'Items Total', Locked = true;
                }
                field(payload; PayloadText)
                {
                    Caption = 'Payload', Locked = true;
                }
                field(status; Rec.Status)
                {
                    Caption = 'Status', Locked = true;
                    Editable = false;
                }
                field(revision; Rec.Revision)
                {
                    Caption = 'Revision', Locked = true;
                    Editable = false;
                }
                field(salesDocumentNo; Rec."Sales Document No.")
                {
                    Caption = 'Sales Document No.', Locked = true;
                    Editable = false;
                }
                field(postedInvoiceNo; Rec."Posted Invoice No.")
                {
                    Caption = 'Posted Invoice No.', Locked = true;
                    Editable = false;
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time', Locked = true;
                    Editable = false;
                }
                part(orderConsignments; "BigC Order Consignments API")
                {
                    Caption = 'orderConsignments', Locked = true;
                    EntityName = 'orderConsignment';
                    EntitySetName = 'orderConsignments';
                    SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
                }
                part(orderLines; "BigC Order Lines API")
                {
                    Caption = 'orderLines', Locked = true;
                    EntityName = 'orderLine';
                    EntitySetName = 'orderLines';
                    SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
                }
                part(orderTaxes; "BigC Order Taxes API")
                {
                    Caption = 'orderTaxes', Locked = true;
                    EntityName = 'orderTax';
                    EntitySetName = 'orderTaxes';
                    SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
                }
                part(orderDiscounts; "BigC Order Discounts API")
                {
                    Caption = 'orderDiscounts', Locked = true;
                    EntityName = 'orderDiscount';
                    EntitySetName = 'orderDiscounts';
                    SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
                }
                part(orderPayments; "BigC Order Payments API")
                {
                    Caption = 'orderPayments', Locked = true;
                    EntityName = 'orderPayment';
                    EntitySetName = 'orderPayments';
                    SubPageLink = "Order SystemId" = field(SystemId), Revision = field(Revision);
                }
            }
        }
    }

    trigger OnOpenPage()
    begin
        Rec.ReadIsolation := IsolationLevel::ReadCommitted;
    end;

    trigger OnAfterGetRecord()
    begin
        ShowTexts();
    end;

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Clear(GivenFields);
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        TakeTexts();
        OrderIntake.CheckOrderFields(Rec, GivenFields);
        OrderIntake.Receive(Rec, PayloadText);
        ShowTexts();
        exit(false);
    end;

    local procedure TakeTexts()
    begin
        OrderIntake.CheckCode(Rec.ExternalNo(), 'currencyCode', CurrencyCodeText, MaxStrLen(Rec."ISO Currency Code"));
        Rec."ISO Currency Code" := CopyStr(CurrencyCodeText, 1, MaxStrLen(Rec."ISO Currency Code"));
        Rec."Display Currency Code" := CopyStr(APIText.FitCode(DisplayCurrencyCodeText, MaxStrLen(Rec."Display Currency Code")), 1, MaxStrLen(Rec."Display Currency Code"));
        Rec."Store Currency Code" := CopyStr(APIText.FitCode(StoreDefaultCurrencyCodeText, MaxStrLen(Rec."Store Currency Code")), 1, MaxStrLen(Rec."Store Currency Code"));
        Rec."Billing Country Code" := CopyStr(APIText.FitCode(BillingCountryCodeText, MaxStrLen(Rec."Billing Country Code")), 1, MaxStrLen(Rec."Billing Country Code"));
        Rec."Payment Status" := CopyStr(PaymentStatusText, 1, APIText.FitLength(PaymentStatusText, MaxStrLen(Rec."Payment Status")));
        Rec."Payment Method" := CopyStr(PaymentMethodText, 1, APIText.FitLength(PaymentMethodText, MaxStrLen(Rec."Payment Method")));
        Rec."Order Source" := CopyStr(OrderSourceText, 1, APIText.FitLength(OrderSourceText, MaxStrLen(Rec."Order Source")));
        Rec."External Order Id" := CopyStr(ExternalOrderIdText, 1, APIText.FitLength(ExternalOrderIdText, MaxStrLen(Rec."External Order Id")));
        Rec."Customer Message" := CopyStr(CustomerMessageText, 1, APIText.FitLength(CustomerMessageText, MaxStrLen(Rec."Customer Message")));
        Rec."Customer Email" := CopyStr(CustomerEmailText, 1, APIText.FitLength(CustomerEmailText, MaxStrLen(Rec."Customer Email")));
        Rec."Customer First Name" := CopyStr(CustomerFirstNameText, 1, APIText.FitLength(CustomerFirstNameText, MaxStrLen(Rec."Customer First Name")));
        Rec."Customer Last Name" := CopyStr(CustomerLastNameText, 1, APIText.FitLength(CustomerLastNameText, MaxStrLen(Rec."Customer Last Name")));
        Rec."Customer Company" := CopyStr(CustomerCompanyText, 1, APIText.FitLength(CustomerCompanyText, MaxStrLen(Rec."Customer Company")));
        Rec."Customer Phone" := CopyStr(CustomerPhoneText, 1, APIText.FitLength(CustomerPhoneText, MaxStrLen(Rec."Customer Phone")));
        Rec."Tax Exempt Category" := CopyStr(CustomerTaxExemptCategoryText, 1, APIText.FitLength(CustomerTaxExemptCategoryText, MaxStrLen(Rec."Tax Exempt Category")));
        Rec."Billing First Name" := CopyStr(BillingFirstNameText, 1, APIText.FitLength(BillingFirstNameText, MaxStrLen(Rec."Billing First Name")));
        Rec."Billing Last Name" := CopyStr(BillingLastNameText, 1, APIText.FitLength(BillingLastNameText, MaxStrLen(Rec."Billing Last Name")));
        Rec."Billing Company" := CopyStr(BillingCompanyText, 1, APIText.FitLength(BillingCompanyText, MaxStrLen(Rec."Billing Company")));
        Rec."Billing Street 1" := CopyStr(BillingStreet1Text, 1, APIText.FitLength(BillingStreet1Text, MaxStrLen(Rec."Billing Street 1")));
        Rec."Billing Street 2" := CopyStr(BillingStreet2Text, 1, APIText.FitLength(BillingStreet2Text, MaxStrLen(Rec."Billing Street 2")));
        Rec."Billing City" := CopyStr(BillingCityText, 1, APIText.FitLength(BillingCityText, MaxStrLen(Rec."Billing City")));
        Rec."Billing State" := CopyStr(BillingStateText, 1, APIText.FitLength(BillingStateText, MaxStrLen(Rec."Billing State")));
        Rec."Billing Postal Code" := CopyStr(BillingPostalCodeText, 1, APIText.FitLength(BillingPostalCodeText, MaxStrLen(Rec."Billing Postal Code")));
        Rec."Billing Phone" := CopyStr(BillingPhoneText, 1, APIText.FitLength(BillingPhoneText, MaxStrLen(Rec."Billing Phone")));
        Rec."Billing Email" := CopyStr(BillingEmailText, 1, APIText.FitLength(BillingEmailText, MaxStrLen(Rec."Billing Email")));
        Rec."Tax Provider" := CopyStr(TaxProviderText, 1, APIText.FitLength(TaxProviderText, MaxStrLen(Rec."Tax Provider")));
    end;

    local procedure ShowTexts()
    begin
        BillingCountryCodeText := Rec."Billing Country Code";
        CurrencyCodeText := Rec."ISO Currency Code";
        DisplayCurrencyCodeText := Rec."Display Currency Code";
        StoreDefaultCurrencyCodeText := Rec."Store Currency Code";
        PaymentStatusText := Rec."Payment Status";
        PaymentMethodText := Rec."Payment Method";
        OrderSourceText := Rec."Order Source";
        ExternalOrderIdText := Rec."External Order Id";
        CustomerMessageText := Rec."Customer Message";
        CustomerEmailText := Rec."Customer Email";
        CustomerFirstNameText := Rec."Customer First Name";
        CustomerLastNameText := Rec."Customer Last Name";
        CustomerCompanyText := Rec."Customer Company";
        CustomerPhoneText := Rec."Customer Phone";
        CustomerTaxExemptCategoryText := Rec."Tax Exempt Category";
        BillingFirstNameText := Rec."Billing First Name";
        BillingLastNameText := Rec."Billing Last Name";
        BillingCompanyText := Rec."Billing Company";
        BillingStreet1Text := Rec."Billing Street 1";
        BillingStreet2Text := Rec."Billing Street 2";
        BillingCityText := Rec."Billing City";
        BillingStateText := Rec."Billing State";
        BillingPostalCodeText := Rec."Billing Postal Code";
        BillingPhoneText := Rec."Billing Phone";
        BillingEmailText := Rec."Billing Email";
        TaxProviderText := Rec."Tax Provider";
        PayloadText := Rec.GetPayload();
    end;

    var
        OrderIntake: Codeunit "BigC Order Intake";
        APIText: Codeunit "BigC API Text";
        GivenFields: List of [Text];
        BillingCountryCodeText: Text;
        CurrencyCodeText: Text;
        DisplayCurrencyCodeText: Text;
        StoreDefaultCurrencyCodeText: Text;
        PayloadText: Text;
        PaymentStatusText: Text;
        PaymentMethodText: Text;
        OrderSourceText: Text;
        ExternalOrderIdText: Text;
        CustomerMessageText: Text;
        CustomerEmailText: Text;
        CustomerFirstNameText: Text;
        CustomerLastNameText: Text;
        CustomerCompanyText: Text;
        CustomerPhoneText: Text;
        CustomerTaxExemptCategoryText: Text;
        BillingFirstNameText: Text;
        BillingLastNameText: Text;
        BillingCompanyText: Text;
        BillingStreet1Text: Text;
        BillingStreet2Text: Text;
        BillingCityText: Text;
        BillingStateText: Text;
        BillingPostalCodeText: Text;
        BillingPhoneText: Text;
        BillingEmailText: Text;
        TaxProviderText: Text;
}
