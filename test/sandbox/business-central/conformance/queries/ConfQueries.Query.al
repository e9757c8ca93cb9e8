#if CONFORMANCE
query 50260 "Conf Customer Amounts"
{
    OrderBy = descending(Amount);

    elements
    {
        dataitem(Customer; "Conf Customer")
        {
            column(CustomerNo; "No.") { }
            column(CustomerName; Name) { Caption = 'Who'; }
            filter(RegionFilter; Region) { }
            dataitem(Entry; "Conf Entry")
            {
                DataItemLink = "Customer No." = Customer."No.";
                SqlJoinType = InnerJoin;
                DataItemTableFilter = Amount = filter(<> 0);

                column(Amount; Amount)
                {
                    Method = Sum;
                    ColumnFilter = Amount = filter(> -1000);
                }
                column(Entries) { Method = Count; }
                filter(PostingDate; "Posting Date") { }
            }
        }
    }

    trigger OnBeforeOpen()
    begin
        if Named then
            CurrQuery.SetFilter(CustomerName, '<>%1', '');
    end;

    procedure OnlyNamed()
    begin
        Named := true;
    end;

    var
        Named: Boolean;
}

query 50261 "Conf Customers With Entries"
{
    elements
    {
        dataitem(Customer; "Conf Customer")
        {
            column(CustomerNo; "No.") { }
            dataitem(Entry; "Conf Entry")
            {
                DataItemLink = "Customer No." = Customer."No.";
                column(EntryNo; "Entry No.") { }
                column(Negative; Amount) { ReverseSign = true; }
                column(EntryMonth; "Posting Date") { Method = Month; }
            }
        }
    }
}

query 50262 "Conf Entries By Month"
{
    OrderBy = ascending(PostingYear), ascending(PostingMonth);

    elements
    {
        dataitem(Entry; "Conf Entry")
        {
            column(PostingYear; "Posting Date") { Method = Year; }
            column(PostingMonth; "Posting Date") { Method = Month; }
            column(Smallest; Amount) { Method = Min; }
            column(Largest; Amount) { Method = Max; }
            column(Mean; Amount) { Method = Average; }
            column(MeanLine; Line) { Method = Average; }
        }
    }
}

query 50263 "Conf All Sides"
{
    elements
    {
        dataitem(Customer; "Conf Customer")
        {
            column(CustomerNo; "No.") { }
            dataitem(Entry; "Conf Entry")
            {
                DataItemLink = "Customer No." = Customer."No.";
                SqlJoinType = FullOuterJoin;
                column(EntryNo; "Entry No.") { }
            }
        }
    }
}

query 50264 "Conf Pairs"
{
    elements
    {
        dataitem(Customer; "Conf Customer")
        {
            column(CustomerNo; "No.") { }
            dataitem(Region; "Conf Region")
            {
                SqlJoinType = CrossJoin;
                column(RegionCode; Code) { }
            }
        }
    }
}

query 50265 "Conf Total"
{
    elements
    {
        dataitem(Entry; "Conf Entry")
        {
            column(Amount; Amount) { Method = Sum; }
            column(Entries) { Method = Count; }
        }
    }
}
#endif
