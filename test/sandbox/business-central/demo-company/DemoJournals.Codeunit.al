#if DEMO_COMPANY
namespace BigC.DemoCompany;

using Microsoft.Finance.GeneralLedger.Journal;
using Microsoft.Inventory.Journal;

/// <summary>Journal templates and batches.</summary>
codeunit 50008 "Demo Journals"
{
    Access = Internal;

    procedure Create()
    var
        GeneralType: Enum "Gen. Journal Template Type";
    begin
        CreateGeneralJournal('GENERAL', 'General journal', GeneralType::General);
        CreateGeneralJournal('CASHRCPT', 'Cash receipt journal', GeneralType::"Cash Receipts");
        CreateItemJournal();
    end;

    local procedure CreateGeneralJournal(TemplateName: Code[10]; TemplateDescription: Text[80]; TemplateType: Enum "Gen. Journal Template Type")
    var
        GenJournalBatch: Record "Gen. Journal Batch";
        GenJournalTemplate: Record "Gen. Journal Template";
    begin
        GenJournalTemplate.Init();
        GenJournalTemplate.Name := TemplateName;
        GenJournalTemplate.Description := TemplateDescription;
        GenJournalTemplate.Validate(Type, TemplateType);
        GenJournalTemplate."Force Doc. Balance" := true;
        GenJournalTemplate."Copy VAT Setup to Jnl. Lines" := true;
        GenJournalTemplate.Insert(true);
        GenJournalBatch.Init();
        GenJournalBatch."Journal Template Name" := TemplateName;
        GenJournalBatch.Name := 'DEFAULT';
        GenJournalBatch.Description := 'Default';
        GenJournalBatch.Insert(true);
    end;

    local procedure CreateItemJournal()
    var
        ItemJournalBatch: Record "Item Journal Batch";
        ItemJournalTemplate: Record "Item Journal Template";
    begin
        ItemJournalTemplate.Init();
        ItemJournalTemplate.Name := 'ITEM';
        ItemJournalTemplate.Description := 'Item journal';
        ItemJournalTemplate.Type := ItemJournalTemplate.Type::Item;
        ItemJournalTemplate."Source Code" := 'ITEMJNL';
        ItemJournalTemplate.Insert(true);
        ItemJournalBatch.Init();
        ItemJournalBatch."Journal Template Name" := 'ITEM';
        ItemJournalBatch.Name := 'DEFAULT';
        ItemJournalBatch.Description := 'Default';
        ItemJournalBatch.Insert(true);
    end;
}
#endif
