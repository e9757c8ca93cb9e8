namespace BigC.Connector.Stores;

/// <summary>Collects what a store needs and whether it is there.</summary>
codeunit 71806 "BigC Readiness Report"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
        CurrentStoreCode: Code[20];
        CurrentArea: Enum "BigC Readiness Area";

    /// <summary>Whatever is added from now on belongs to this part of the store's set-up.</summary>
    internal procedure Start(StoreCode: Code[20]; ReadinessArea: Enum "BigC Readiness Area")
    begin
        CurrentStoreCode := StoreCode;
        CurrentArea := ReadinessArea;
    end;

    /// <summary>It is there and can be used.</summary>
    /// <param name="Subject">What is needed.</param>
    /// <param name="Finding">What was found.</param>
    procedure AddReady(Subject: Text; Finding: Text)
    begin
        Insert(Subject, "BigC Readiness State"::Ready, Finding, 0, '');
    end;

    /// <summary>It is not there, and only orders or payments that need it wait.</summary>
    /// <param name="FixingPageId">The page where it is put right.</param>
    /// <param name="FixingKey">The row of that page; empty if nothing in particular.</param>
    procedure AddAttention(Subject: Text; Finding: Text; FixingPageId: Integer; FixingKey: Code[100])
    begin
        Insert(Subject, "BigC Readiness State"::Attention, Finding, FixingPageId, FixingKey);
    end;

    /// <summary>It is not there, and nothing of the store can be booked, or not with certainty.</summary>
    procedure AddBlocking(Subject: Text; Finding: Text; FixingPageId: Integer; FixingKey: Code[100])
    begin
        Insert(Subject, "BigC Readiness State"::Blocking, Finding, FixingPageId, FixingKey);
    end;

    /// <summary>All findings, in the order they were added.</summary>
    procedure GetChecks(var TempCheck: Record "BigC Readiness Check" temporary)
    begin
        TempReadinessCheck.Reset();
        TempCheck.Copy(TempReadinessCheck, true);
    end;

    local procedure Insert(Subject: Text; State: Enum "BigC Readiness State"; Finding: Text; FixingPageId: Integer; FixingKey: Code[100])
    begin
        TempReadinessCheck.Init();
        TempReadinessCheck."Entry No." += 1;
        TempReadinessCheck."Store Code" := CurrentStoreCode;
        TempReadinessCheck."Area" := CurrentArea;
        TempReadinessCheck.Subject := CopyStr(Subject, 1, MaxStrLen(TempReadinessCheck.Subject));
        TempReadinessCheck.State := State;
        TempReadinessCheck.Finding := CopyStr(Finding, 1, MaxStrLen(TempReadinessCheck.Finding));
        TempReadinessCheck."Fixing Page Id" := FixingPageId;
        TempReadinessCheck."Fixing Key" := FixingKey;
        TempReadinessCheck.Insert();
    end;
}
