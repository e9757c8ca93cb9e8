namespace BigC.Connector.Exceptions;

/// <summary>How much money waits for exceptions. An order with several causes waits once.</summary>
codeunit 71801 "BigC Exception Stake"
{
    Access = Internal;
    Permissions = tabledata "BigC Exception" = r;

    procedure MoneyAtStake(StoreCode: Code[20]) Total: Decimal
    var
        BigCException: Record "BigC Exception";
        PreviousObject: Text;
        CurrentObject: Text;
        LargestOfObject: Decimal;
    begin
        BigCException.SetCurrentKey("Store Code", "Object Type", "External Id", Status, Cause, "Cause Key");
        BigCException.SetLoadFields("Store Code", "Object Type", "External Id", "Amount at Stake (LCY)");
        if StoreCode <> '' then
            BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
        if not BigCException.FindSet() then
            exit;
        repeat
            CurrentObject := StrSubstNo(ObjectTok, BigCException."Store Code", BigCException."Object Type".AsInteger(), BigCException."External Id");
            if CurrentObject <> PreviousObject then begin
                Total += LargestOfObject;
                LargestOfObject := 0;
                PreviousObject := CurrentObject;
            end;
            if BigCException."Amount at Stake (LCY)" > LargestOfObject then
                LargestOfObject := BigCException."Amount at Stake (LCY)";
        until BigCException.Next() = 0;
        Total += LargestOfObject;
    end;

    var
        ObjectTok: Label '%1|%2|%3', Locked = true;
}
