#if PAGE_TEST
namespace BigC.Test.Workshop;

using System.TestLibraries.Utilities;

codeunit 50997 "Page Event Tests"
{
    Subtype = Test;
    TestPermissions = Disabled;
    EventSubscriberInstance = Manual;

    var
        Assert: Codeunit "Library Assert";
        Seen: Text;

    [Test]
    [HandlerFunctions('TakeMessage')]
    procedure SubscribersHearOfAPageItsControlsAndItsActions()
    var
        WorkshopJob: Record "Workshop Job";
        PageEventTests: Codeunit "Page Event Tests";
        Job: TestPage "Workshop Job";
    begin
        // [SCENARIO] What is entered, an action, and what is done with the row, each with the record
        CreateJob(WorkshopJob, 'EVENT');
        BindSubscription(PageEventTests);
        Job.OpenEdit();
        Job.GoToKey('EVENT');
        Job.Remark.SetValue('entered');
        Job.CountLines.Invoke();
        Job.Close();
        Assert.AreEqual(
            'open, before remark entered was , after remark entered, modify entered, before action EVENT, after action EVENT, close, ',
            PageEventTests.GetSeen(), 'Heard of');
    end;

    [Test]
    procedure SubscriberMayRefuseAChange()
    var
        WorkshopJob: Record "Workshop Job";
        PageEventTests: Codeunit "Page Event Tests";
        Job: TestPage "Workshop Job";
    begin
        // [SCENARIO] AllowModify of the subscriber counts as the answer of the trigger does
        CreateJob(WorkshopJob, 'KEEP');
        BindSubscription(PageEventTests);
        Job.OpenEdit();
        Job.GoToKey('KEEP');
        Job.Remark.SetValue('entered');
        Job.Close();
        WorkshopJob.Get('KEEP');
        Assert.AreEqual('', WorkshopJob.Remark, 'Not written');
    end;

    [MessageHandler]
    procedure TakeMessage(Message: Text[1024])
    begin
    end;

    procedure GetSeen(): Text
    begin
        exit(Seen);
    end;

    local procedure CreateJob(var WorkshopJob: Record "Workshop Job"; JobNo: Code[20])
    begin
        WorkshopJob.DeleteAll();
        WorkshopJob.Init();
        WorkshopJob."No." := JobNo;
        WorkshopJob.Insert();
    end;

    [EventSubscriber(ObjectType::Page, Page::"Workshop Job", OnOpenPageEvent, '', false, false)]
    local procedure SeeOpen()
    begin
        Seen += 'open, ';
    end;

    [EventSubscriber(ObjectType::Page, Page::"Workshop Job", OnClosePageEvent, '', false, false)]
    local procedure SeeClose()
    begin
        Seen += 'close, ';
    end;

    [EventSubscriber(ObjectType::Page, Page::"Workshop Job", OnBeforeValidateEvent, Remark, false, false)]
    local procedure SeeBeforeRemark(var xRec: Record "Workshop Job"; var Rec: Record "Workshop Job")
    begin
        Seen += StrSubstNo('before remark %1 was %2, ', Rec.Remark, xRec.Remark);
    end;

    [EventSubscriber(ObjectType::Page, Page::"Workshop Job", OnAfterValidateEvent, Remark, false, false)]
    local procedure SeeAfterRemark(var Rec: Record "Workshop Job")
    begin
        Seen += StrSubstNo('after remark %1, ', Rec.Remark);
    end;

    [EventSubscriber(ObjectType::Page, Page::"Workshop Job", OnModifyRecordEvent, '', false, false)]
    local procedure SeeModify(var Rec: Record "Workshop Job"; var AllowModify: Boolean)
    begin
        Seen += StrSubstNo('modify %1, ', Rec.Remark);
        AllowModify := Rec."No." <> 'KEEP';
    end;

    [EventSubscriber(ObjectType::Page, Page::"Workshop Job", OnBeforeActionEvent, CountLines, false, false)]
    local procedure SeeBeforeAction(var Rec: Record "Workshop Job")
    begin
        Seen += StrSubstNo('before action %1, ', Rec."No.");
    end;

    [EventSubscriber(ObjectType::Page, Page::"Workshop Job", OnAfterActionEvent, CountLines, false, false)]
    local procedure SeeAfterAction(var Rec: Record "Workshop Job")
    begin
        Seen += StrSubstNo('after action %1, ', Rec."No.");
    end;
}
#endif
