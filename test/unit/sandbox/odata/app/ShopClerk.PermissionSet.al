#if WEB_SERVICE_TEST
namespace BigC.WebServiceTest;

permissionset 50900 "Shop Clerk"
{
    Assignable = true;
    Caption = 'Shop clerk', Locked = true;
    Permissions =
        page "Shop Orders API" = X,
        page "Shop Order Lines API" = X,
        tabledata "Shop Order" = R,
        tabledata "Shop Order Line" = R;
}
#endif
