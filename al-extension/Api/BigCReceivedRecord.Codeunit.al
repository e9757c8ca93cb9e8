namespace BigC.Connector.Api;

/// <summary>Whether a row that the agent sends again says anything new.</summary>
codeunit 71482 "BigC Received Record"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>
    /// True if any field differs. A row that nothing changes is not written: someone may be editing its mapping at this
    /// moment, and would be told that another user has changed it.
    /// </summary>
    /// <param name="StoredRecord">The row as it is stored.</param>
    /// <param name="ReceivedRecord">A copy of it that has taken over what was received.</param>
    procedure Differs(StoredRecord: Variant; ReceivedRecord: Variant): Boolean
    var
        StoredRef: RecordRef;
        ReceivedRef: RecordRef;
        StoredField: FieldRef;
        Index: Integer;
    begin
        StoredRef.GetTable(StoredRecord);
        ReceivedRef.GetTable(ReceivedRecord);
        for Index := 1 to StoredRef.FieldCount() do begin
            StoredField := StoredRef.FieldIndex(Index);
            if StoredField.Class() = FieldClass::Normal then
                if StoredField.Value() <> ReceivedRef.Field(StoredField.Number()).Value() then
                    exit(true);
        end;
        exit(false);
    end;
}
