namespace BigC.Connector.Setup;

using BigC.Connector.Customers;
using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Items;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Shipments;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;

/// <summary>Retries and ignores exceptions, and maps products and customers. What booking writes beside that, only the codeunits of the connector may.</summary>
permissionset 71402 "BigC Operator"
{
    Assignable = true;
    Caption = 'BigC - Operator';
    IncludedPermissionSets = "BigC Viewer";

    // Who may decide about exceptions is whoever has all write permissions on them (WritePermission asks for all three);
    // deleting one is refused by the table.
    Permissions = tabledata "BigC Exception" = IMD,
                  tabledata "BigC Exception History" = I,
                  tabledata "BigC Order" = M,
                  tabledata "BigC Order Change" = imd,
                  tabledata "BigC Order Payment" = M,
                  tabledata "BigC Order Residual" = imd,
                  tabledata "BigC Order Proven VAT" = id,
                  tabledata "BigC Order Revision" = im,
                  tabledata "BigC Posted Payment" = im,
                  tabledata "BigC Gift Certificate Entry" = im,
                  tabledata "BigC Currency" = im,
                  tabledata "BigC Tax Zone" = im,
                  tabledata "BigC Tax Class" = im,
                  tabledata "BigC Store Product" = IMD,
                  tabledata "BigC Customer Link" = IMD,
                  tabledata "BigC Shipping Method" = IMD;
}
