#if WEB_SERVICE_TEST
namespace BigC.WebServiceTest;

/// <summary>Shows a part of the orders, found by their number, and changes none.</summary>
page 50902 "Shop Open Orders API"
{
    PageType = API;
    Caption = 'shopOpenOrders', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'test';
    APIVersion = 'v1.0';
    EntityName = 'shopOpenOrder';
    EntitySetName = 'shopOpenOrders';
    SourceTable = "Shop Order";
    SourceTableView = where(Status = const(Open));
    ODataKeyFields = "No.";
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;
    DelayedInsert = true;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Records)
            {
                field(number; Rec."No.")
                {
                    Caption = 'Number', Locked = true;
                }
            }
        }
    }
}
#endif
