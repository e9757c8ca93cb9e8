#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Finance.VAT.Setup;

/// <summary>VAT groups and rates: one business group for each place of taxation, one product group for each kind of goods.</summary>
codeunit 50004 "Demo VAT"
{
    Access = Internal;

    procedure Create()
    begin
        CreateProductGroup('STANDARD', 'Standard rate');
        CreateProductGroup('REDUCED', 'Reduced rate');
        CreateProductGroup('BOOKS', 'Books');
        CreateProductGroup('NO-VAT', 'Outside VAT');

        CreateBusinessGroup('DOMESTIC', 'United Kingdom', '2100', 20, 0, 5);
        CreateBusinessGroup('OSS-IE', 'Ireland, One Stop Shop', '2110', 23, 0, 9);
        CreateBusinessGroup('OSS-DE', 'Germany, One Stop Shop', '2110', 19, 7, 7);
        CreateBusinessGroup('OSS-FR', 'France, One Stop Shop', '2110', 20, 5.5, 5.5);
        CreateBusinessGroup('SWISS', 'Switzerland', '2100', 8.1, 2.6, 2.6);
        CreateBusinessGroup('EXPORT', 'Outside the scope of VAT', '2100', 0, 0, 0);
    end;

    local procedure CreateProductGroup(GroupCode: Code[20]; GroupDescription: Text[100])
    var
        VATProductPostingGroup: Record "VAT Product Posting Group";
    begin
        VATProductPostingGroup.Init();
        VATProductPostingGroup.Code := GroupCode;
        VATProductPostingGroup.Description := GroupDescription;
        VATProductPostingGroup.Insert(true);
    end;

    local procedure CreateBusinessGroup(GroupCode: Code[20]; GroupDescription: Text[100]; AccountNo: Code[20]; StandardPct: Decimal; BooksPct: Decimal; ReducedPct: Decimal)
    var
        VATBusinessPostingGroup: Record "VAT Business Posting Group";
    begin
        VATBusinessPostingGroup.Init();
        VATBusinessPostingGroup.Code := GroupCode;
        VATBusinessPostingGroup.Description := GroupDescription;
        VATBusinessPostingGroup.Insert(true);
        CreateSetup(GroupCode, 'STANDARD', StandardPct, AccountNo);
        CreateSetup(GroupCode, 'BOOKS', BooksPct, AccountNo);
        CreateSetup(GroupCode, 'REDUCED', ReducedPct, AccountNo);
        CreateSetup(GroupCode, 'NO-VAT', 0, AccountNo);
        // Accounts that have nothing to do with VAT have no product group, and still stand on sales lines.
        CreateSetup(GroupCode, '', 0, AccountNo);
    end;

    local procedure CreateSetup(BusinessGroup: Code[20]; ProductGroup: Code[20]; VATPct: Decimal; AccountNo: Code[20])
    var
        VATPostingSetup: Record "VAT Posting Setup";
    begin
        VATPostingSetup.Init();
        VATPostingSetup.Validate("VAT Bus. Posting Group", BusinessGroup);
        VATPostingSetup.Validate("VAT Prod. Posting Group", ProductGroup);
        VATPostingSetup."VAT Calculation Type" := VATPostingSetup."VAT Calculation Type"::"Normal VAT";
        // Documents sum VAT by identifier, so each rate of each place of taxation has one of its own.
        VATPostingSetup."VAT Identifier" := CopyStr(BusinessGroup + ' ' + ProductGroup, 1, MaxStrLen(VATPostingSetup."VAT Identifier"));
        VATPostingSetup.Validate("VAT %", VATPct);
        VATPostingSetup.Validate("Sales VAT Account", AccountNo);
        VATPostingSetup.Validate("Purchase VAT Account", AccountNo);
        VATPostingSetup.Insert(true);
    end;
}
#endif
