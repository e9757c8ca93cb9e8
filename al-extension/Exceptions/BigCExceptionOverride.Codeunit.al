namespace BigC.Connector.Exceptions;

using BigC.Connector.Setup;

/// <summary>
/// Lets a person accept a difference that the proof does not. Only figures can be accepted: what is not mapped, not a number
/// or without an account could not be booked at all. It holds for the content of the object as it is, never for another one.
/// </summary>
codeunit 71833 "BigC Exception Override"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;
    Permissions = tabledata "BigC Exception Override" = ri;

    var
        NotAllowedErr: Label 'You are not allowed to override BigCommerce exceptions. Ask your administrator for the permission set BigC Accountant.';
        CannotErr: Label 'Exception %1 cannot be overridden, because what is wrong is more than a difference: %2. Next action: %3', Comment = '%1 = entry number, %2 = cause, %3 = what to do next';
        ReasonRequiredErr: Label 'Give a reason why the difference of exception %1 is accepted.', Comment = '%1 = entry number';
        DescriptionLbl: Label '%1: %2 accepted by %3 on %4. %5', Comment = '%1 = cause, %2 = difference, %3 = user name, %4 = date and time, %5 = reason';

    /// <summary>Finance decides about figures; whoever only retries and ignores does not.</summary>
    procedure MayOverride(): Boolean
    var
        ExceptionOverride: Record "BigC Exception Override";
    begin
        exit(ExceptionOverride.WritePermission());
    end;

    procedure CanOverride(BigCException: Record "BigC Exception"): Boolean
    begin
        if not BigCException.IsOpen() or (BigCException."Object Type" <> BigCException."Object Type"::Order) or (BigCException."Content Hash" = '') then
            exit(false);
        exit(BigCException.Cause in [BigCException.Cause::TotalDiffers, BigCException.Cause::TaxDiffers, BigCException.Cause::TaxRowsDiffer]);
    end;

    /// <summary>Keeps who accepts what and why, and has the object tried again. The difference that is accepted is the one in the record as it was read.</summary>
    procedure Override(var BigCException: Record "BigC Exception"; ReasonText: Text)
    var
        ReadException: Record "BigC Exception";
        ExceptionRetry: Codeunit "BigC Exception Retry";
    begin
        if not MayOverride() then
            Error(NotAllowedErr);
        ReadException := BigCException;
        BigCException.LockTable();
        BigCException.Get(BigCException."Entry No.");
        ExceptionRetry.TestAsRead(BigCException, ReadException);
        if not CanOverride(BigCException) then
            Error(CannotErr, Format(BigCException."Entry No.", 0, 9), BigCException.Cause, BigCException."Next Action");
        if ReasonText.Trim() = '' then
            Error(ReasonRequiredErr, Format(BigCException."Entry No.", 0, 9));
        InsertOverride(BigCException, ReasonText);
        ExceptionRetry.Retry(BigCException);
    end;

    /// <summary>The difference that was accepted last for just this content; false if none was.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception Override", 'R')]
    procedure Find(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ContentHash: Text; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100]; var AcceptedDifference: Decimal): Boolean
    var
        ExceptionOverride: Record "BigC Exception Override";
    begin
        AcceptedDifference := 0;
        FilterContent(ExceptionOverride, StoreCode, ObjectType, ExternalId, ContentHash);
        ExceptionOverride.SetRange(Cause, ExceptionCause);
        ExceptionOverride.SetRange("Cause Key", KeyOfCause);
        if not ExceptionOverride.FindLast() then
            exit(false);
        AcceptedDifference := ExceptionOverride.Difference;
        exit(true);
    end;

    /// <summary>What was accepted of a content, by whom, when and why; empty if nothing was.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Exception Override", 'R')]
    procedure Describe(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ContentHash: Text) Description: Text
    var
        ExceptionOverride: Record "BigC Exception Override";
    begin
        FilterContent(ExceptionOverride, StoreCode, ObjectType, ExternalId, ContentHash);
        if ExceptionOverride.FindSet() then
            repeat
                Description += ' ' + DescribeOne(ExceptionOverride);
            until ExceptionOverride.Next() = 0;
        Description := Description.Trim();
    end;

    local procedure DescribeOne(ExceptionOverride: Record "BigC Exception Override"): Text
    var
        AmountText: Codeunit "BigC Amount Text";
    begin
        exit(StrSubstNo(DescriptionLbl, ExceptionOverride.Cause, AmountText.ToText(ExceptionOverride.Difference), ExceptionOverride."User ID", ExceptionOverride."Overridden At", ExceptionOverride.Reason));
    end;

    local procedure InsertOverride(BigCException: Record "BigC Exception"; ReasonText: Text)
    var
        ExceptionOverride: Record "BigC Exception Override";
        ExceptionLog: Codeunit "BigC Exception Log";
        ExceptionEvent: Enum "BigC Exception Event";
    begin
        ExceptionOverride.Init();
        ExceptionOverride."Exception Entry No." := BigCException."Entry No.";
        ExceptionOverride."Store Code" := BigCException."Store Code";
        ExceptionOverride."Object Type" := BigCException."Object Type";
        ExceptionOverride."External Id" := BigCException."External Id";
        ExceptionOverride."Content Hash" := BigCException."Content Hash";
        ExceptionOverride.Cause := BigCException.Cause;
        ExceptionOverride."Cause Key" := BigCException."Cause Key";
        ExceptionOverride.Difference := BigCException.Difference;
        ExceptionOverride.Reason := CopyStr(ReasonText, 1, MaxStrLen(ExceptionOverride.Reason));
        ExceptionOverride."User ID" := CopyStr(UserId(), 1, MaxStrLen(ExceptionOverride."User ID"));
        ExceptionOverride."Overridden At" := CurrentDateTime();
        ExceptionOverride.Insert(true);
        ExceptionLog.Add(BigCException, ExceptionEvent::Overridden, ReasonText);
    end;

    local procedure FilterContent(var ExceptionOverride: Record "BigC Exception Override"; StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ContentHash: Text)
    begin
        ExceptionOverride.SetCurrentKey("Store Code", "Object Type", "External Id", "Content Hash", Cause, "Cause Key");
        ExceptionOverride.SetRange("Store Code", StoreCode);
        ExceptionOverride.SetRange("Object Type", ObjectType);
        ExceptionOverride.SetRange("External Id", CopyStr(ExternalId, 1, MaxStrLen(ExceptionOverride."External Id")));
        ExceptionOverride.SetRange("Content Hash", CopyStr(ContentHash, 1, MaxStrLen(ExceptionOverride."Content Hash")));
    end;
}
