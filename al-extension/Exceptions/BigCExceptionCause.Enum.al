namespace BigC.Connector.Exceptions;

/// <summary>Why something is held. Each value belongs to a group that says who acts, what to do next and where.</summary>
enum 71406 "BigC Exception Cause" implements "BigC Exception Cause Group"
{
    Extensible = true;
    Caption = 'BigCommerce Exception Cause';
    DefaultImplementation = "BigC Exception Cause Group" = "BigC Technical Causes";

    value(0; UnexpectedError) { Caption = 'Unexpected error'; }
    value(1; Unreadable) { Caption = 'Not readable'; }
    value(2; Refused) { Caption = 'Refused'; }
    value(3; RunFailed) { Caption = 'Run failed'; }
    value(4; Unreachable) { Caption = 'Not reachable'; }

    value(10; TaxZoneUnknown)
    {
        Caption = 'Tax zone not known';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(11; TaxZoneUnmapped)
    {
        Caption = 'Tax zone not mapped';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(12; TaxClassUnknown)
    {
        Caption = 'Tax class not known';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(13; TaxClassUnmapped)
    {
        Caption = 'Tax class not mapped';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(14; VATSetupMissing)
    {
        Caption = 'VAT posting setup missing';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(15; VATSetupBlocked)
    {
        Caption = 'VAT posting setup blocked';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(16; VATTypeUnsupported)
    {
        Caption = 'VAT calculation type not supported';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(17; VATAccountMissing)
    {
        Caption = 'VAT account missing';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }
    value(18; VATRateDiffers)
    {
        Caption = 'VAT rate differs';
        Implementation = "BigC Exception Cause Group" = "BigC Tax Causes";
    }

    value(30; TaxDiffers)
    {
        Caption = 'Tax differs';
        Implementation = "BigC Exception Cause Group" = "BigC Amount Causes";
    }
    value(31; TotalDiffers)
    {
        Caption = 'Total differs';
        Implementation = "BigC Exception Cause Group" = "BigC Amount Causes";
    }
    value(32; TaxRowsDiffer)
    {
        Caption = 'Tax rows contradict the tax total';
        Implementation = "BigC Exception Cause Group" = "BigC Amount Causes";
    }
    value(33; AmountInvalid)
    {
        Caption = 'Amount not valid';
        Implementation = "BigC Exception Cause Group" = "BigC Amount Causes";
    }

    value(50; CurrencyUnmapped)
    {
        Caption = 'Currency not mapped';
        Implementation = "BigC Exception Cause Group" = "BigC Currency Causes";
    }
    value(51; ExchangeRateMissing)
    {
        Caption = 'Exchange rate missing';
        Implementation = "BigC Exception Cause Group" = "BigC Currency Causes";
    }

    value(60; ItemUnknown)
    {
        Caption = 'Item not found';
        Implementation = "BigC Exception Cause Group" = "BigC Item Causes";
    }
    value(61; ItemBlocked)
    {
        Caption = 'Item blocked';
        Implementation = "BigC Exception Cause Group" = "BigC Item Causes";
    }
    value(62; ItemAmbiguous)
    {
        Caption = 'Item ambiguous';
        Implementation = "BigC Exception Cause Group" = "BigC Item Causes";
    }

    value(63; ItemIncomplete)
    {
        Caption = 'Item incomplete';
        Implementation = "BigC Exception Cause Group" = "BigC Item Causes";
    }

    value(70; CustomerTemplateMissing)
    {
        Caption = 'Customer template missing';
        Implementation = "BigC Exception Cause Group" = "BigC Customer Causes";
    }
    value(71; CustomerBlocked)
    {
        Caption = 'Customer blocked';
        Implementation = "BigC Exception Cause Group" = "BigC Customer Causes";
    }
    value(72; CustomerUnidentified)
    {
        Caption = 'Customer without identity';
        Implementation = "BigC Exception Cause Group" = "BigC Customer Causes";
    }
    value(73; CustomerAmbiguous)
    {
        Caption = 'Customer ambiguous';
        Implementation = "BigC Exception Cause Group" = "BigC Customer Causes";
    }
    value(74; EMailTooLong)
    {
        Caption = 'E-mail address too long';
        Implementation = "BigC Exception Cause Group" = "BigC Customer Causes";
    }

    value(80; StoreAccountMissing)
    {
        Caption = 'Store account missing';
        Implementation = "BigC Exception Cause Group" = "BigC Store Causes";
    }
    value(81; StoreAccountBlocked)
    {
        Caption = 'Store account blocked';
        Implementation = "BigC Exception Cause Group" = "BigC Store Causes";
    }
    value(82; CustomItemAccountMissing)
    {
        Caption = 'No account for custom items';
        Implementation = "BigC Exception Cause Group" = "BigC Store Causes";
    }

    value(83; StoreNotReady)
    {
        Caption = 'Store not ready';
        Implementation = "BigC Exception Cause Group" = "BigC Store Causes";
    }

    value(90; GatewayUnmapped)
    {
        Caption = 'Payment gateway not mapped';
        Implementation = "BigC Exception Cause Group" = "BigC Payment Causes";
    }
    value(91; GatewayCurrencyUnmapped)
    {
        Caption = 'No account in the payment''s currency';
        Implementation = "BigC Exception Cause Group" = "BigC Payment Causes";
    }
    value(92; PaymentCurrencyDiffers)
    {
        Caption = 'Payment in another currency';
        Implementation = "BigC Exception Cause Group" = "BigC Payment Causes";
    }
    value(93; PaymentContradiction)
    {
        Caption = 'Payment contradicts the order';
        Implementation = "BigC Exception Cause Group" = "BigC Payment Causes";
    }
    value(94; RefundByHand)
    {
        Caption = 'Refund to post by hand';
        Implementation = "BigC Exception Cause Group" = "BigC Payment Causes";
    }
    value(95; PaymentToRefund)
    {
        Caption = 'Payment to refund';
        Implementation = "BigC Exception Cause Group" = "BigC Payment Causes";
    }
    value(96; GatewayAccountBlocked)
    {
        Caption = 'Clearing bank account blocked';
        Implementation = "BigC Exception Cause Group" = "BigC Payment Causes";
    }

    value(100; GiftCardAccountMissing)
    {
        Caption = 'Gift certificate account missing';
        Implementation = "BigC Exception Cause Group" = "BigC Certificate Causes";
    }
    value(101; CertificateContradiction)
    {
        Caption = 'Gift certificate contradicts the order';
        Implementation = "BigC Exception Cause Group" = "BigC Certificate Causes";
    }
    value(102; StoreCreditAccountMissing)
    {
        Caption = 'Store credit account missing';
        Implementation = "BigC Exception Cause Group" = "BigC Certificate Causes";
    }

    value(110; ChangedAfterPosting)
    {
        Caption = 'Changed after posting';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }
    value(111; CancelledAfterPosting)
    {
        Caption = 'Cancelled after posting';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }
    value(112; WaitingTooLong)
    {
        Caption = 'Waiting too long';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }
    value(113; StatusUnknown)
    {
        Caption = 'Order status not known';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }
    value(114; OrderWithoutLines)
    {
        Caption = 'Order without lines';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }
    value(116; NotToShip)
    {
        Caption = 'No longer to be shipped';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }
    value(115; DocumentChanged)
    {
        Caption = 'Document released or changed or deleted by hand';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }
    value(117; InvoiceDiffers)
    {
        Caption = 'Invoices differ from the order';
        Implementation = "BigC Exception Cause Group" = "BigC Order Causes";
    }

    value(120; PostingDateNotAllowed)
    {
        Caption = 'Posting date not allowed';
        Implementation = "BigC Exception Cause Group" = "BigC Posting Date Causes";
    }
    value(121; PostingFailed)
    {
        Caption = 'Posting failed';
        Implementation = "BigC Exception Cause Group" = "BigC Posting Causes";
    }
    value(122; PostingSetupIncomplete)
    {
        Caption = 'General posting setup incomplete';
        Implementation = "BigC Exception Cause Group" = "BigC Posting Causes";
    }
    value(123; CustomerGroupIncomplete)
    {
        Caption = 'Customer posting group incomplete';
        Implementation = "BigC Exception Cause Group" = "BigC Posting Causes";
    }
    value(124; InventorySetupIncomplete)
    {
        Caption = 'Inventory posting setup incomplete';
        Implementation = "BigC Exception Cause Group" = "BigC Posting Causes";
    }
}
