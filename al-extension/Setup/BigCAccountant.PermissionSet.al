namespace BigC.Connector.Setup;

using BigC.Connector.Exceptions;
using BigC.Connector.GiftCertificates;
using BigC.Connector.Payments;
using BigC.Connector.Stores;
using BigC.Connector.Taxes;

/// <summary>Decides what the storefront means for the books: taxes, currencies, payment gateways, gift certificates, order states; accepts differences.</summary>
permissionset 71403 "BigC Accountant"
{
    Assignable = true;
    Caption = 'BigC - Accountant';
    IncludedPermissionSets = "BigC Operator";

    Permissions = tabledata "BigC Exception Override" = IMD,
                  tabledata "BigC Tax Zone" = M,
                  tabledata "BigC Tax Class" = M,
                  tabledata "BigC Currency" = M,
                  tabledata "BigC Order State" = IMD,
                  tabledata "BigC Payment Gateway" = IMD,
                  tabledata "BigC Gift Card Account" = IMD;
}
