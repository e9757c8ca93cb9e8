namespace BigC.Connector.Setup;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Shipments;

/// <summary>Retries and ignores exceptions, and maps products and customers.</summary>
permissionset 71402 "BigC Operator"
{
    Assignable = true;
    Caption = 'BigC - Operator';
    IncludedPermissionSets = "BigC Viewer";

    Permissions = tabledata "BigC Exception" = IMD,
                  tabledata "BigC Exception History" = I,
                  tabledata "BigC Order" = M,
                  tabledata "BigC Order Payment" = M,
                  tabledata "BigC Store Product" = IMD,
                  tabledata "BigC Customer Link" = IMD,
                  tabledata "BigC Shipping Method" = IMD;
}
