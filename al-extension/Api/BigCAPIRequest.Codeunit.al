namespace BigC.Connector.Api;

using BigC.Connector.Stores;

/// <summary>What every request must hold. The errors have stable prefixes, name the field and say what to send instead.</summary>
codeunit 71481 "BigC API Request"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        MissingFieldErr: Label 'BigC-FieldMissing: The field %1 is missing or empty. Send its value.', Comment = '%1 = field name';
        InvalidIdErr: Label 'BigC-FieldInvalid: %1 is %2. Send the id that BigCommerce gave, a number above 0.', Comment = '%1 = field name, %2 = the number sent';
        StoreDisabledErr: Label 'BigC-StoreDisabled: Store %1 is not enabled. Enable it on the BigCommerce Stores page.', Comment = '%1 = store code';
        TimeBudgetErr: Label 'BigC-FieldInvalid: timeBudgetSeconds is %1. Send a number from 1 to %2.', Comment = '%1 = the number sent, %2 = the greatest number allowed';

    procedure TestStore(StoreCode: Code[20])
    var
        Store: Record "BigC Store";
        Stores: Codeunit "BigC Stores";
    begin
        TestGiven('storeCode', StoreCode);
        Stores.Get(StoreCode, Store);
    end;

    procedure TestStoreEnabled(Store: Record "BigC Store")
    begin
        if not Store.Enabled then
            Error(StoreDisabledErr, Store."Code");
    end;

    procedure TestGiven(FieldName: Text; Value: Text)
    begin
        if Value.Trim() = '' then
            Error(MissingFieldErr, FieldName);
    end;

    procedure TestId(FieldName: Text; Id: Integer)
    begin
        if Id = 0 then
            Error(MissingFieldErr, FieldName);
        if Id < 0 then
            Error(InvalidIdErr, FieldName, Format(Id, 0, 9));
    end;

    /// <summary>Business Central cancels a request after eight minutes; half of that leaves room for the order at hand.</summary>
    procedure TimeBudget(TimeBudgetSeconds: Integer): Integer
    var
        MaxTimeBudgetSeconds: Integer;
    begin
        MaxTimeBudgetSeconds := 240;
        if (TimeBudgetSeconds < 1) or (TimeBudgetSeconds > MaxTimeBudgetSeconds) then
            Error(TimeBudgetErr, Format(TimeBudgetSeconds, 0, 9), Format(MaxTimeBudgetSeconds, 0, 9));
        exit(TimeBudgetSeconds);
    end;
}
