#if STAND_IN
namespace Microsoft.Sales.Posting;

using Microsoft.Sales.Document;
using System.Threading;

codeunit 88 "Sales Post via Job Queue"
{
    TableNo = "Job Queue Entry";

    trigger OnRun()
    var
        SalesHeader: Record "Sales Header";
        RecRef: RecordRef;
    begin
        Rec.TestField("Record ID to Process");
        RecRef.Get(Rec."Record ID to Process");
        RecRef.SetTable(SalesHeader);
        SalesHeader.Find();
        SetStatus(SalesHeader, SalesHeader."Job Queue Status"::Posting, Rec);
        if not Codeunit.Run(Codeunit::"Sales-Post", SalesHeader) then begin
            SetStatus(SalesHeader, SalesHeader."Job Queue Status"::Error, Rec);
            Error(GetLastErrorText());
        end;
        SetStatus(SalesHeader, SalesHeader."Job Queue Status"::" ", Rec);
    end;

    /// <summary>The status outlives the error that follows.</summary>
    local procedure SetStatus(var SalesHeader: Record "Sales Header"; NewStatus: Enum "Document Job Queue Status"; JobQueueEntry: Record "Job Queue Entry")
    begin
        OnBeforeSetJobQueueStatus(SalesHeader, NewStatus.AsInteger(), JobQueueEntry);
        SalesHeader.LockTable();
        if not SalesHeader.Find() then
            exit;
        SalesHeader."Job Queue Status" := NewStatus;
        SalesHeader.Modify();
        Commit();
    end;

    [IntegrationEvent(false, false)]
    local procedure OnBeforeSetJobQueueStatus(SalesHeader: Record "Sales Header"; NewJobQueueStatus: Option " ","Scheduled for Posting",Error,Posting; JobQueueEntry: Record "Job Queue Entry")
    begin
    end;
}
#endif
