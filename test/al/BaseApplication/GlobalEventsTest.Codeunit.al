#if AL_TESTS
namespace BigC.Test.BaseApplication;

using Microsoft.CRM.Team;
using System.Environment;
using System.TestLibraries.Utilities;
using System.Text;

codeunit 50993 "Global Events Test"
{
    Subtype = Test;
    TestPermissions = NonRestrictive;
    EventSubscriberInstance = Manual;

    var
        Assert: Codeunit "Library Assert";
        Seen: Text;

    [Test]
    procedure WritesOfATableThatIsAskedForAreToldOf()
    var
        SalespersonPurchaser: Record "Salesperson/Purchaser";
        GlobalEventsTest: Codeunit "Global Events Test";
    begin
        // [SCENARIO] A subscriber that asks for a table hears of each write to it, also of those without triggers
        BindSubscription(GlobalEventsTest);
        SalespersonPurchaser.Code := 'GLOBAL';
        SalespersonPurchaser.Insert();
        SalespersonPurchaser.Modify();
        SalespersonPurchaser.Rename('WORLD');
        SalespersonPurchaser.Delete();
        Assert.AreEqual('before GLOBAL, insert GLOBAL, modify GLOBAL, rename GLOBAL to WORLD, delete WORLD, ', GlobalEventsTest.GetSeen(), 'Told of');
    end;

    [Test]
    procedure CaptionClassIsResolvedBySubscribers()
    var
        GlobalEventsTest: Codeunit "Global Events Test";
    begin
        // [SCENARIO] Area 3 is text, another area is for a subscriber, and what nobody resolves stays as it is
        Assert.AreEqual('Your, own, text', CaptionClassTranslate('3,Your, own, text'), 'Text');
        Assert.AreEqual('50000,A', CaptionClassTranslate('50000,A'), 'Nobody resolves it');
        Assert.AreEqual('No comma', CaptionClassTranslate('No comma'), 'No area');
        Assert.AreEqual('', CaptionClassTranslate(''), 'Nothing');
        BindSubscription(GlobalEventsTest);
        Assert.AreEqual('Caption of A in 1033', CaptionClassTranslate('50000,A'), 'A subscriber resolves it');
        Assert.AreEqual('NO COMMA', CaptionClassTranslate('No comma'), 'A subscriber replaces it');
    end;

    procedure GetSeen(): Text
    begin
        exit(Seen);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::GlobalTriggerManagement, OnAfterGetDatabaseTableTriggerSetup, '', false, false)]
    local procedure AskForSalespeople(TableId: Integer; var OnDatabaseInsert: Boolean; var OnDatabaseModify: Boolean; var OnDatabaseDelete: Boolean; var OnDatabaseRename: Boolean)
    begin
        if TableId <> Database::"Salesperson/Purchaser" then
            exit;
        OnDatabaseInsert := true;
        OnDatabaseModify := true;
        OnDatabaseDelete := true;
        OnDatabaseRename := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::GlobalTriggerManagement, OnBeforeOnDatabaseInsert, '', false, false)]
    local procedure SeeBeforeInsert(RecRef: RecordRef)
    begin
        Seen += StrSubstNo('before %1, ', RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::GlobalTriggerManagement, OnAfterOnDatabaseInsert, '', false, false)]
    local procedure SeeInsert(RecRef: RecordRef)
    begin
        Seen += StrSubstNo('insert %1, ', RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::GlobalTriggerManagement, OnAfterOnDatabaseModify, '', false, false)]
    local procedure SeeModify(RecRef: RecordRef)
    begin
        Seen += StrSubstNo('modify %1, ', RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::GlobalTriggerManagement, OnAfterOnDatabaseDelete, '', false, false)]
    local procedure SeeDelete(RecRef: RecordRef)
    begin
        Seen += StrSubstNo('delete %1, ', RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::GlobalTriggerManagement, OnAfterOnDatabaseRename, '', false, false)]
    local procedure SeeRename(RecRef: RecordRef; xRecRef: RecordRef)
    begin
        Seen += StrSubstNo('rename %1 to %2, ', xRecRef.Field(1).Value, RecRef.Field(1).Value);
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Caption Class", OnResolveCaptionClass, '', false, false)]
    local procedure ResolveOwnArea(CaptionArea: Text; CaptionExpr: Text; Language: Integer; var Caption: Text; var Resolved: Boolean)
    begin
        if CaptionArea <> '50000' then
            exit;
        Caption := StrSubstNo('Caption of %1 in %2', CaptionExpr, Language);
        Resolved := true;
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"Caption Class", OnAfterCaptionClassResolve, '', false, false)]
    local procedure ShoutWithoutArea(CaptionExpression: Text; var Caption: Text[1024])
    begin
        if not CaptionExpression.Contains(',') then
            Caption := CopyStr(Caption.ToUpper(), 1, MaxStrLen(Caption));
    end;
}
#endif
