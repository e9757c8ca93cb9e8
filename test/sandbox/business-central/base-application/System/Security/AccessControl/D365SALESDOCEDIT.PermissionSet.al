#if STAND_IN
namespace System.Security.AccessControl;

using Microsoft.Finance.Dimension;
using Microsoft.Foundation.NoSeries;
using Microsoft.Sales.Comment;
using Microsoft.Sales.Document;

/// <summary>What it takes to make, change and delete sales documents, as far as the tables are here.</summary>
permissionset 9783 "D365 SALES DOC, EDIT"
{
    Assignable = true;
    Caption = 'D365 Sales Doc, Edit';

    Permissions = tabledata "Sales Header" = RIMD,
                  tabledata "Sales Line" = RIMD,
                  tabledata "Sales Comment Line" = RIMD,
                  tabledata "Item Charge Assignment (Sales)" = RIMD,
                  tabledata "Dimension Set Entry" = RIm,
                  tabledata "No. Series Line" = RIMD;
}
#endif
