namespace BigC.Connector.Setup;

using BigC.Connector.Stores;
using BigC.Connector.Sync;
using BigC.Connector.Taxes;

/// <summary>Sets up stores and steers the agents.</summary>
permissionset 71404 "BigC Admin"
{
    Assignable = true;
    Caption = 'BigC - Admin';
    IncludedPermissionSets = "BigC Accountant";

    Permissions = tabledata "BigC Store" = IMD,
                  tabledata "BigC Tax Zone" = ID,
                  tabledata "BigC Tax Class" = ID,
                  tabledata "BigC Tax Rate" = IMD,
                  tabledata "BigC Currency" = ID,
                  tabledata "BigC Checkpoint" = IMD,
                  tabledata "BigC Lease" = IMD,
                  tabledata "BigC Sync Run" = IMD;
}
