#if STAND_IN
namespace System.Text;

using System.Environment;

/// <summary>Makes captions of the property CaptionClass: area 3 is text, every other area is for subscribers.</summary>
codeunit 42 "Caption Class"
{
    SingleInstance = true;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>Area and expression of a caption class, such as `50000,A`, become a caption.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnResolveCaptionClass(CaptionArea: Text; CaptionExpr: Text; Language: Integer; var Caption: Text; var Resolved: Boolean)
    begin
    end;

    /// <summary>A caption can be replaced, whatever form the class has.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterCaptionClassResolve(Language: Integer; CaptionExpression: Text; var Caption: Text[1024])
    begin
    end;

    [EventSubscriber(ObjectType::Codeunit, Codeunit::"UI Helper Triggers", CaptionClassTranslate, '', false, false)]
    local procedure Translate(Language: Integer; CaptionExpr: Text[1024]; var Translation: Text[1024])
    begin
        Translation := CopyStr(Resolve(Language, CaptionExpr), 1, MaxStrLen(Translation));
        OnAfterCaptionClassResolve(Language, CaptionExpr, Translation);
    end;

    local procedure Resolve(Language: Integer; CaptionClassExpr: Text) Caption: Text
    var
        Comma: Integer;
        Resolved: Boolean;
    begin
        Comma := StrPos(CaptionClassExpr, ',');
        if Comma = 0 then
            exit(CaptionClassExpr);
        if CopyStr(CaptionClassExpr, 1, Comma - 1) = '3' then
            exit(CopyStr(CaptionClassExpr, Comma + 1));
        OnResolveCaptionClass(CopyStr(CaptionClassExpr, 1, Comma - 1), CopyStr(CaptionClassExpr, Comma + 1), Language, Caption, Resolved);
        if not Resolved then
            exit(CaptionClassExpr);
    end;
}
#endif
