namespace BigC.Connector.Exceptions;

/// <summary>Who has to act on an exception.</summary>
enum 71400 "BigC Exception Owner"
{
    Extensible = true;
    Caption = 'BigCommerce Exception Owner';

    value(0; Finance) { Caption = 'Finance'; }
    value(1; Operations) { Caption = 'Operations'; }
    value(2; Ecommerce) { Caption = 'Ecommerce'; }
    value(3; CustomerExperience) { Caption = 'Customer experience'; }
}
