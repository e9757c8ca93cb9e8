namespace BigC.Connector.Exceptions;

/// <summary>
/// All that is wrong with one object, collected before it is reported: every cause at once, never only the first.
/// </summary>
codeunit 71420 "BigC Exception Report"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TempObjectException: Record "BigC Exception" temporary;
        TempCauseException: Record "BigC Exception" temporary;

    /// <summary>Starts an empty report about an object.</summary>
    /// <param name="StoreCode">The store the object belongs to.</param>
    /// <param name="ObjectType">What the object is.</param>
    /// <param name="ExternalId">Its BigCommerce id.</param>
    procedure Initialize(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    begin
        Clear(TempObjectException);
        TempCauseException.Reset();
        TempCauseException.DeleteAll();
        TempObjectException."Store Code" := StoreCode;
        TempObjectException."Object Type" := ObjectType;
        TempObjectException."External Id" := CopyStr(ExternalId, 1, MaxStrLen(TempObjectException."External Id"));
    end;

    /// <summary>Links the exceptions to the record of the object.</summary>
    procedure SetRecord(TableId: Integer; RecordSystemId: Guid)
    begin
        TempObjectException."Related Table Id" := TableId;
        TempObjectException."Related System Id" := RecordSystemId;
    end;

    /// <summary>Which content of the object was looked at, by its hash or revision. What a person ignored of one content is asked again of the next.</summary>
    procedure SetContent(ContentHash: Text)
    begin
        TempObjectException."Content Hash" := CopyStr(ContentHash, 1, MaxStrLen(TempObjectException."Content Hash"));
    end;

    /// <summary>The id the agent gives a new exception, so that its delivery can be repeated.</summary>
    internal procedure SetExceptionId(ExceptionId: Guid)
    begin
        TempObjectException.SystemId := ExceptionId;
    end;

    /// <summary>The money that waits, in the storefront's currency (ISO code).</summary>
    procedure SetAmountAtStake(Amount: Decimal; CurrencyCode: Code[10])
    begin
        TempObjectException."Amount at Stake" := Amount;
        TempObjectException."Currency Code" := CurrencyCode;
    end;

    /// <summary>Adds a cause. The same cause with the same key is taken once.</summary>
    /// <param name="ExceptionCause">Why the object is held.</param>
    /// <param name="CauseKey">What has to be fixed (zone, SKU, gateway ...), made by "BigC Exceptions".CauseKey; empty if nothing in particular.</param>
    /// <param name="MessageText">What is wrong, in a sentence that names the object and the remedy.</param>
    procedure Add(ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; MessageText: Text)
    begin
        AddWithCallStack(ExceptionCause, CauseKey, MessageText, '');
    end;

    /// <summary>Adds a cause whose figures differ by an amount. A person may accept just that difference.</summary>
    /// <param name="Difference">How much more the object has than Business Central books; negative if it has less, as with a VAT difference and a residual.</param>
    procedure AddDifference(ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; Difference: Decimal; MessageText: Text)
    begin
        if Contains(ExceptionCause, CauseKey) then
            exit;
        Add(ExceptionCause, CauseKey, MessageText);
        TempCauseException.Difference := Difference;
        TempCauseException.Modify();
    end;

    /// <summary>Adds a cause with the call stack of the error behind it.</summary>
    procedure AddWithCallStack(ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; MessageText: Text; CallStack: Text)
    begin
        if Contains(ExceptionCause, CauseKey) then
            exit;
        TempCauseException := TempObjectException;
        TempCauseException."Entry No." := Count() + 1;
        TempCauseException.Cause := ExceptionCause;
        TempCauseException."Cause Key" := CauseKey;
        TempCauseException.Message := CopyStr(MessageText, 1, MaxStrLen(TempCauseException.Message));
        TempCauseException."Error Call Stack" := CopyStr(CallStack, 1, MaxStrLen(TempCauseException."Error Call Stack"));
        TempCauseException.Insert(false, not IsNullGuid(TempObjectException.SystemId));
    end;

    /// <summary>True if the cause is in the report.</summary>
    procedure Contains(ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]) Found: Boolean
    begin
        TempCauseException.SetRange(Cause, ExceptionCause);
        TempCauseException.SetRange("Cause Key", CauseKey);
        Found := not TempCauseException.IsEmpty();
        TempCauseException.Reset();
    end;

    /// <summary>Number of distinct causes.</summary>
    procedure Count(): Integer
    begin
        TempCauseException.Reset();
        exit(TempCauseException.Count());
    end;

    /// <summary>True if nothing is wrong.</summary>
    procedure IsEmpty(): Boolean
    begin
        exit(Count() = 0);
    end;

    /// <summary>The causes, one row each, in the order they were added.</summary>
    procedure GetCauses(var TempException: Record "BigC Exception" temporary)
    begin
        TempCauseException.Reset();
        TempException.Copy(TempCauseException, true);
    end;

    internal procedure GetObject(var TempException: Record "BigC Exception" temporary)
    begin
        TempException := TempObjectException;
    end;
}
