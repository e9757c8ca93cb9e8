#if AL_TESTS
namespace BigC.Test.Stores;

using BigC.Connector.Exceptions;
using BigC.Connector.Stores;

/// <summary>Builds stores and looks at their exceptions, for the tests of the connector.</summary>
codeunit 50700 "Library - BigC Store"
{
    /// <summary>A store of its own for each test, with the accounts of the demo company.</summary>
    procedure Create(StoreCode: Code[20]; var BigCStore: Record "BigC Store")
    begin
        BigCStore.Init();
        BigCStore."Code" := StoreCode;
        BigCStore.Name := 'Test store';
        BigCStore.Enabled := true;
        BigCStore.Validate("Shipping Account No.", '4100');
        BigCStore.Validate("Rounding Account No.", '6200');
        BigCStore.Validate("Customer Template Code", 'WEB');
        BigCStore.Validate("Location Code", 'MAIN');
        BigCStore.Insert(true);
    end;

    /// <summary>Reports one cause of a product, whose exceptions nobody has to act on when they are retried.</summary>
    procedure ReportCause(StoreCode: Code[20]; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100])
    var
        ExceptionReport: Codeunit "BigC Exception Report";
        Exceptions: Codeunit "BigC Exceptions";
    begin
        ExceptionReport.Initialize(StoreCode, "BigC Exception Object"::Product, ExternalId);
        ExceptionReport.Add(ExceptionCause, CauseKey, 'Something is wrong with it.');
        Exceptions.Report(ExceptionReport);
    end;

    procedure FindException(StoreCode: Code[20]; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; var BigCException: Record "BigC Exception")
    begin
        BigCException.Reset();
        BigCException.SetRange("Store Code", StoreCode);
        BigCException.SetRange("External Id", CopyStr(ExternalId, 1, 100));
        BigCException.SetRange(Cause, ExceptionCause);
        BigCException.FindLast();
    end;

    /// <summary>Whether the exception of that cause is being retried.</summary>
    procedure IsRetrying(StoreCode: Code[20]; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"): Boolean
    var
        BigCException: Record "BigC Exception";
    begin
        FindException(StoreCode, ExternalId, ExceptionCause, BigCException);
        exit(BigCException.Status = BigCException.Status::Retrying);
    end;
}
#endif
