namespace BigC.Connector.Exceptions;

/// <summary>The part of the business an exception concerns.</summary>
enum 71401 "BigC Exception Category"
{
    Extensible = true;
    Caption = 'BigCommerce Exception Category';

    value(0; Technical) { Caption = 'Technical'; }
    value(1; Tax) { Caption = 'Tax'; }
    value(2; Amounts) { Caption = 'Amounts'; }
    value(3; Currency) { Caption = 'Currency'; }
    value(4; Items) { Caption = 'Items'; }
    value(5; Customers) { Caption = 'Customers'; }
    value(6; StoreSetup) { Caption = 'Store set-up'; }
    value(7; Payments) { Caption = 'Payments'; }
    value(8; GiftCertificates) { Caption = 'Gift certificates'; }
    value(9; OrderChanges) { Caption = 'Order changes'; }
    value(10; PostingDates) { Caption = 'Posting dates'; }
    value(11; Posting) { Caption = 'Posting'; }
}
