namespace BigC.Connector.Items;

using Microsoft.Inventory.Item;

/// <summary>The general product posting groups of the items that a store sells.</summary>
query 71410 "BigC Posting Groups Sold"
{
    Caption = 'BigCommerce Posting Groups Sold';
    QueryType = Normal;
    Access = Internal;

    elements
    {
        dataitem(StoreProduct; "BigC Store Product")
        {
            filter(StoreCode; "Store Code")
            {
            }
            dataitem(Item; Item)
            {
                DataItemLink = "No." = StoreProduct."Matched Item No.";
                SqlJoinType = InnerJoin;

                column(GenProdPostingGroup; "Gen. Prod. Posting Group")
                {
                }
                column(ProductCount)
                {
                    Method = Count;
                }
            }
        }
    }
}
