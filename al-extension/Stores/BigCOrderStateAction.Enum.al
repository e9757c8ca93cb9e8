namespace BigC.Connector.Stores;

/// <summary>What an order status of the storefront means for Business Central.</summary>
enum 71410 "BigC Order State Action"
{
    Extensible = false;
    Caption = 'BigCommerce Order State Action';

    value(0; Wait) { Caption = 'Wait'; }
    value(1; Create) { Caption = 'Create'; }
    value(2; Cancel) { Caption = 'Cancel'; }
    value(3; Ignore) { Caption = 'Ignore'; }
}
