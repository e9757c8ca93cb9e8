#if STAND_IN
namespace System.Upgrade;

/// <summary>Remembers which upgrade steps have been taken, per company or for the database.</summary>
codeunit 9999 "Upgrade Tag"
{
    Access = Public;
    Permissions = tabledata "Upgrade Tags" = rim;

    /// <summary>Whether the step is taken in this company.</summary>
    procedure HasUpgradeTag(Tag: Code[250]): Boolean
    begin
        exit(HasUpgradeTag(Tag, CopyStr(CompanyName(), 1, 30)));
    end;

    /// <summary>Whether the step is taken in the company.</summary>
    procedure HasUpgradeTag(Tag: Code[250]; TagCompanyName: Code[30]): Boolean
    var
        UpgradeTags: Record "Upgrade Tags";
    begin
        exit(UpgradeTags.Get(Tag, TagCompanyName));
    end;

    /// <summary>Whether the step is taken for the database.</summary>
    procedure HasDatabaseUpgradeTag(Tag: Code[250]): Boolean
    begin
        exit(HasUpgradeTag(Tag, ''));
    end;

    /// <summary>Notes that the step is taken for the database.</summary>
    procedure SetDatabaseUpgradeTag(NewTag: Code[250])
    begin
        SetTag(NewTag, '');
    end;

    /// <summary>Notes that the step is taken in this company.</summary>
    procedure SetUpgradeTag(NewTag: Code[250])
    begin
        SetTag(NewTag, CopyStr(CompanyName(), 1, 30));
    end;

    /// <summary>Notes all steps that the apps know as taken in this company, as on a fresh installation.</summary>
    procedure SetAllUpgradeTags()
    begin
        SetAllUpgradeTags(CopyStr(CompanyName(), 1, 30));
    end;

    /// <summary>Notes all steps that the apps know as taken in the company, as on a fresh installation.</summary>
    procedure SetAllUpgradeTags(NewCompanyName: Code[30])
    var
        PerCompanyUpgradeTags: List of [Code[250]];
        PerDatabaseUpgradeTags: List of [Code[250]];
        Tag: Code[250];
    begin
        OnGetPerCompanyUpgradeTags(PerCompanyUpgradeTags);
        foreach Tag in PerCompanyUpgradeTags do
            SetTag(Tag, NewCompanyName);
        OnGetPerDatabaseUpgradeTags(PerDatabaseUpgradeTags);
        foreach Tag in PerDatabaseUpgradeTags do
            SetTag(Tag, '');
    end;

    local procedure SetTag(NewTag: Code[250]; TagCompanyName: Code[30])
    var
        UpgradeTags: Record "Upgrade Tags";
    begin
        if UpgradeTags.Get(NewTag, TagCompanyName) then
            exit;
        UpgradeTags.Tag := NewTag;
        UpgradeTags.Company := TagCompanyName;
        UpgradeTags."Tag Timestamp" := CurrentDateTime();
        UpgradeTags.Insert();
    end;

    /// <summary>Asks the apps for their steps per company.</summary>
    [IntegrationEvent(false, false)]
    procedure OnGetPerCompanyUpgradeTags(var PerCompanyUpgradeTags: List of [Code[250]])
    begin
    end;

    /// <summary>Asks the apps for their steps per database.</summary>
    [IntegrationEvent(false, false)]
    procedure OnGetPerDatabaseUpgradeTags(var PerDatabaseUpgradeTags: List of [Code[250]])
    begin
    end;
}
#endif
