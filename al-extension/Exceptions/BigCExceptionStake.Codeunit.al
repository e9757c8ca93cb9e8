namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;

/// <summary>How much money waits for exceptions. An order with several causes waits once.</summary>
codeunit 71801 "BigC Exception Stake"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception" = r;

    procedure AddMoney(StoreCode: Code[20]; var MoneySum: Codeunit "BigC Money Sum")
    var
        BigCException: Record "BigC Exception";
    begin
        if StoreCode <> '' then
            BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetFilter(Status, '%1|%2', BigCException.Status::Open, BigCException.Status::Retrying);
        AddFound(BigCException, MoneySum);
    end;

    /// <summary>Adds what waits for these exceptions.</summary>
    procedure AddMoneyOf(EntryNos: List of [Integer]; var MoneySum: Codeunit "BigC Money Sum")
    var
        BigCException: Record "BigC Exception";
        EntryNo: Integer;
    begin
        foreach EntryNo in EntryNos do
            if BigCException.Get(EntryNo) then
                BigCException.Mark(true);
        BigCException.MarkedOnly(true);
        AddFound(BigCException, MoneySum);
    end;

    local procedure AddFound(var BigCException: Record "BigC Exception"; var MoneySum: Codeunit "BigC Money Sum")
    var
        LargestException: Record "BigC Exception";
    begin
        BigCException.SetCurrentKey("Store Code", "Object Type", "External Id", Status, Cause, "Cause Key");
        BigCException.SetLoadFields("Store Code", "Object Type", "External Id", "Amount at Stake", "Currency Code", "Amount at Stake (LCY)");
        if not BigCException.FindSet() then
            exit;
        LargestException := BigCException;
        repeat
            if not IsSameObject(BigCException, LargestException) then begin
                Add(LargestException, MoneySum);
                LargestException := BigCException;
            end;
            if IsLarger(BigCException, LargestException) then
                LargestException := BigCException;
        until BigCException.Next() = 0;
        Add(LargestException, MoneySum);
    end;

    local procedure IsSameObject(FirstException: Record "BigC Exception"; SecondException: Record "BigC Exception"): Boolean
    begin
        exit(
            (FirstException."Store Code" = SecondException."Store Code") and
            (FirstException."Object Type" = SecondException."Object Type") and
            (FirstException."External Id" = SecondException."External Id"));
    end;

    local procedure IsLarger(FirstException: Record "BigC Exception"; SecondException: Record "BigC Exception"): Boolean
    begin
        if FirstException."Amount at Stake (LCY)" <> SecondException."Amount at Stake (LCY)" then
            exit(FirstException."Amount at Stake (LCY)" > SecondException."Amount at Stake (LCY)");
        exit(FirstException."Amount at Stake" > SecondException."Amount at Stake");
    end;

    local procedure Add(BigCException: Record "BigC Exception"; var MoneySum: Codeunit "BigC Money Sum")
    begin
        MoneySum.Add(BigCException."Amount at Stake", BigCException."Currency Code", BigCException."Amount at Stake (LCY)");
    end;
}
