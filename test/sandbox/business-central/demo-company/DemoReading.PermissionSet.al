#if DEMO_COMPANY
namespace BigC.DemoCompany;

/// <summary>Stands for the rights that a user of Business Central has beside those of the extension: sees everything.</summary>
permissionset 50000 "Demo Reading"
{
    Assignable = true;
    Caption = 'Demo - Reading';

    Permissions = tabledata * = R,
                  table * = X,
                  page * = X,
                  codeunit * = X,
                  report * = X,
                  query * = X,
                  xmlport * = X;
}
#endif
