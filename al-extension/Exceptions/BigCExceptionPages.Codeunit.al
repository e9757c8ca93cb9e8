namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;

/// <summary>Leads from an exception to where it is fixed, and to what it is about.</summary>
codeunit 71428 "BigC Exception Pages"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        NoFixingPageMsg: Label 'No page fixes this by itself. Next action: %1', Comment = '%1 = what to do next';
        NoStorefrontPageMsg: Label 'The control panel of store %1 has no page for this, or the store has no store hash. Check the store card.', Comment = '%1 = store name';

    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    var
        CauseGroup: Interface "BigC Exception Cause Group";
    begin
        CauseGroup := BigCException.Cause;
        if CauseGroup.FixingPage(BigCException.Cause) = 0 then
            Message(NoFixingPageMsg, BigCException."Next Action")
        else
            CauseGroup.OpenFixingPage(BigCException);
    end;

    procedure OpenObject(BigCException: Record "BigC Exception")
    var
        ExceptionSubject: Interface "BigC Exception Subject";
    begin
        ExceptionSubject := BigCException."Object Type";
        ExceptionSubject.Open(BigCException);
    end;

    procedure OpenDocument(BigCException: Record "BigC Exception")
    var
        ExceptionSubject: Interface "BigC Exception Subject";
    begin
        ExceptionSubject := BigCException."Object Type";
        ExceptionSubject.OpenDocument(BigCException);
    end;

    procedure HasDocument(BigCException: Record "BigC Exception"): Boolean
    var
        ExceptionSubject: Interface "BigC Exception Subject";
    begin
        ExceptionSubject := BigCException."Object Type";
        exit(ExceptionSubject.HasDocument(BigCException));
    end;

    procedure OpenInStorefront(BigCException: Record "BigC Exception")
    var
        Store: Record "BigC Store";
        ExceptionSubject: Interface "BigC Exception Subject";
        Path: Text;
    begin
        ExceptionSubject := BigCException."Object Type";
        Path := ExceptionSubject.StorefrontPath(BigCException);
        Store.Get(BigCException."Store Code");
        if (Path = '') or (Store.ControlPanelAddress() = '') then
            Message(NoStorefrontPageMsg, Store.Name)
        else
            Hyperlink(Store.ControlPanelAddress() + Path);
    end;

    procedure OpenMarked(var BigCException: Record "BigC Exception")
    begin
        BigCException.SetRange(Cause);
        BigCException.SetRange("Cause Key");
        BigCException.MarkedOnly(true);
        // What was read last is not what to look at first.
        if BigCException.FindFirst() then;
        Page.Run(Page::"BigC Exceptions", BigCException);
    end;

    procedure OpenWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; KeyOfCause: Code[100])
    var
        BigCException: Record "BigC Exception";
        ExceptionsImpl: Codeunit "BigC Exceptions Impl";
    begin
        ExceptionsImpl.FilterWaitingFor(StoreCode, ExceptionCause, KeyOfCause, BigCException);
        Page.Run(Page::"BigC Exceptions", BigCException);
    end;
}
