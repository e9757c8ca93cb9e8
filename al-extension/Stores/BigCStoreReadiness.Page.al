namespace BigC.Connector.Stores;

/// <summary>Everything a store needs: what blocks it first, then what holds some of its orders, then what is in order.</summary>
page 71802 "BigC Store Readiness"
{
    PageType = List;
    Caption = 'BigCommerce Store Readiness';
    AboutTitle = 'About store readiness';
    AboutText = 'Green is in order. Red, Blocking, is what every order needs: nothing of the store is booked until it is put right. Yellow, Attention, is on purpose no reason to stop the store: it holds only the orders or payments that need it, such as those of one tax zone. Choose a line that is not green and press Fix to go where it is put right.';
    ApplicationArea = All;
    UsageCategory = Tasks;
    SourceTable = "BigC Readiness Check";
    SourceTableTemporary = true;
    SourceTableView = sorting(State, "Store Code") order(descending);
    Editable = false;
    InsertAllowed = false;
    ModifyAllowed = false;
    DeleteAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Checks)
            {
                field(State; Rec.State)
                {
                    StyleExpr = StateStyle;
                }
                field(Subject; Rec.Subject)
                {
                }
                field(Finding; Rec.Finding)
                {
                    StyleExpr = StateStyle;

                    trigger OnDrillDown()
                    begin
                        OpenFixingPage();
                    end;
                }
                field("Area"; Rec."Area")
                {
                }
                field("Store Code"; Rec."Store Code")
                {
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Fix)
            {
                Caption = 'Fix';
                ToolTip = 'Open the page where it is put right. As soon as you close it, everything is looked at again.';
                Image = Setup;
                Enabled = CanFix;

                trigger OnAction()
                begin
                    OpenFixingPage();
                end;
            }
            action(CheckAgain)
            {
                Caption = 'Check Again';
                ToolTip = 'Look at everything again, for example because somebody else has put it right.';
                Image = Refresh;

                trigger OnAction()
                begin
                    LoadChecks();
                    CurrPage.Update(false);
                end;
            }
        }
        area(Promoted)
        {
            actionref(FixPromoted; Fix)
            {
            }
            actionref(CheckAgainPromoted; CheckAgain)
            {
            }
        }
    }

    views
    {
        view(ToDo)
        {
            Caption = 'To do';
            Filters = where(State = filter(Attention | Blocking));
        }
    }

    trigger OnOpenPage()
    begin
        LoadChecks();
    end;

    trigger OnAfterGetRecord()
    begin
        StateStyle := Rec.StateStyle();
    end;

    trigger OnAfterGetCurrRecord()
    begin
        CanFix := Rec."Fixing Page Id" <> 0;
    end;

    /// <summary>Shows one store only.</summary>
    procedure SetStore(NewStoreCode: Code[20])
    begin
        StoreCode := NewStoreCode;
    end;

    local procedure LoadChecks()
    var
        Store: Record "BigC Store";
        ShownView: Text;
        NextEntryNo: Integer;
    begin
        // A filter of the user must neither keep old findings nor be lost.
        ShownView := Rec.GetView();
        Rec.Reset();
        Rec.DeleteAll();
        Store.SetLoadFields("Code");
        if StoreCode <> '' then
            Store.SetRange("Code", StoreCode);
        if Store.FindSet() then
            repeat
                AddStore(Store."Code", NextEntryNo);
            until Store.Next() = 0;
        Rec.SetView(ShownView);
        if Rec.FindFirst() then;
    end;

    local procedure AddStore(CodeOfStore: Code[20]; var NextEntryNo: Integer)
    var
        TempReadinessCheck: Record "BigC Readiness Check" temporary;
        StoreReadiness: Codeunit "BigC Store Readiness";
    begin
        StoreReadiness.Check(CodeOfStore, TempReadinessCheck);
        if TempReadinessCheck.FindSet() then
            repeat
                NextEntryNo += 1;
                Rec := TempReadinessCheck;
                Rec."Entry No." := NextEntryNo;
                Rec.Insert();
            until TempReadinessCheck.Next() = 0;
    end;

    /// <summary>Whoever comes back from the page where it is put right sees at once what came of it.</summary>
    local procedure OpenFixingPage()
    var
        TempOpenedCheck: Record "BigC Readiness Check" temporary;
        StoreReadiness: Codeunit "BigC Store Readiness";
    begin
        if Rec."Fixing Page Id" = 0 then
            exit;
        TempOpenedCheck := Rec;
        StoreReadiness.OpenFixingPage(Rec);
        if TempOpenedCheck.State = TempOpenedCheck.State::Blocking then
            StoreReadiness.ResolveIfReady(TempOpenedCheck."Store Code");
        LoadChecks();
        FindCheck(TempOpenedCheck);
        CurrPage.Update(false);
    end;

    local procedure FindCheck(TempSoughtCheck: Record "BigC Readiness Check" temporary)
    var
        TempFoundCheck: Record "BigC Readiness Check" temporary;
    begin
        TempFoundCheck.Copy(Rec, true);
        TempFoundCheck.Reset();
        TempFoundCheck.SetRange("Store Code", TempSoughtCheck."Store Code");
        TempFoundCheck.SetRange("Area", TempSoughtCheck."Area");
        TempFoundCheck.SetRange(Subject, TempSoughtCheck.Subject);
        if not TempFoundCheck.FindFirst() then
            exit;
        Rec := TempFoundCheck;
        // What is in order by now may be out of the view.
        if Rec.Find('=><') then;
    end;

    var
        StoreCode: Code[20];
        StateStyle: Text;
        CanFix: Boolean;
}
