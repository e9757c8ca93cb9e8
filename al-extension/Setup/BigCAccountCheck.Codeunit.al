namespace BigC.Connector.Setup;

using Microsoft.Finance.GeneralLedger.Account;

/// <summary>Tells whether a G/L account can be posted to. Direct posting is asked of accounts that stand on a line, not of those that posting takes from a set-up.</summary>
codeunit 71494 "BigC Account Check"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    /// <summary>True if posting itself can use the account: it exists, is a posting account and is not blocked.</summary>
    procedure CanPostTo(AccountNo: Code[20]): Boolean
    var
        GLAccount: Record "G/L Account";
    begin
        exit(FindUsable(AccountNo, GLAccount));
    end;

    /// <summary>True if a sales line or a journal line can be posted to the account.</summary>
    procedure TakesLines(AccountNo: Code[20]): Boolean
    var
        GLAccount: Record "G/L Account";
    begin
        exit(FindUsable(AccountNo, GLAccount) and GLAccount."Direct Posting");
    end;

    local procedure FindUsable(AccountNo: Code[20]; var GLAccount: Record "G/L Account"): Boolean
    begin
        GLAccount.SetLoadFields("Account Type", Blocked, "Direct Posting");
        if not GLAccount.Get(AccountNo) then
            exit(false);
        exit((GLAccount."Account Type" = GLAccount."Account Type"::Posting) and not GLAccount.Blocked);
    end;
}
