namespace BigC.Connector.Stores;

/// <summary>Stores and their settings, for the other features.</summary>
codeunit 71400 "BigC Stores"
{
    Access = Public;

    var
        StoreSetup: Codeunit "BigC Store Setup";

    /// <summary>Gets a store, with an error of stable prefix BigC-UnknownStore if there is none.</summary>
    procedure Get(StoreCode: Code[20]; var Store: Record "BigC Store")
    begin
        StoreSetup.Get(StoreCode, Store);
    end;
}
