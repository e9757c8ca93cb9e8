namespace BigC.Connector.Items;

using BigC.Connector.Stores;
using Microsoft.Inventory.Item;
using Microsoft.Inventory.Item.Catalog;

/// <summary>Finds the item that a SKU stands for.</summary>
codeunit 71454 "BigC Item Search"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        VariantLbl: Label '%1 with variant %2', Comment = '%1 = item number, %2 = variant code';
        UnitLbl: Label '%1 in unit %2', Comment = '%1 = item, %2 = unit of measure';

    /// <summary>By item number, else by item and variant, else by reference. If more than one has the SKU, DoubtText names them, and none is taken.</summary>
    procedure FindBySKU(StoreCode: Code[20]; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]; var DoubtText: Text): Boolean
    var
        Candidates: List of [Text];
        Candidate: Text;
    begin
        SKU := UpperCase(SKU.Trim());
        if SKU = '' then
            exit(false);
        if FindByItemNo(SKU, ItemNo) then
            exit(true);
        FindByVariant(StoreCode, SKU, ItemNo, VariantCode, Candidates);
        if Candidates.Count() = 0 then
            FindByReference(SKU, ItemNo, VariantCode, UnitOfMeasureCode, Candidates);
        if Candidates.Count() = 1 then
            exit(true);
        ItemNo := '';
        VariantCode := '';
        UnitOfMeasureCode := '';
        foreach Candidate in Candidates do
            if DoubtText = '' then
                DoubtText := Candidate
            else
                DoubtText += '; ' + Candidate;
        exit(false);
    end;

    local procedure FindByItemNo(SKU: Text; var ItemNo: Code[20]): Boolean
    var
        Item: Record Item;
    begin
        if StrLen(SKU) > MaxStrLen(Item."No.") then
            exit(false);
        Item.SetLoadFields("No.");
        if not Item.Get(CopyStr(SKU, 1, MaxStrLen(Item."No."))) then
            exit(false);
        ItemNo := Item."No.";
        exit(true);
    end;

    /// <summary>Item numbers and variant codes may contain the separator themselves, so each place is tried.</summary>
    [InherentPermissions(PermissionObjectType::TableData, Database::"BigC Store", 'R')]
    local procedure FindByVariant(StoreCode: Code[20]; SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var Candidates: List of [Text])
    var
        Store: Record "BigC Store";
        Position: Integer;
    begin
        Store.SetLoadFields("SKU Separator");
        if not Store.Get(StoreCode) then
            exit;
        if Store."SKU Separator" = '' then
            exit;
        for Position := 2 to StrLen(SKU) - StrLen(Store."SKU Separator") do
            if CopyStr(SKU, Position, StrLen(Store."SKU Separator")) = Store."SKU Separator" then
                if GetVariant(CopyStr(SKU, 1, Position - 1), CopyStr(SKU, Position + StrLen(Store."SKU Separator")), ItemNo, VariantCode) then
                    Candidates.Add(DescribeCandidate(ItemNo, VariantCode, ''));
    end;

    local procedure GetVariant(ItemPart: Text; VariantPart: Text; var ItemNo: Code[20]; var VariantCode: Code[10]): Boolean
    var
        ItemVariant: Record "Item Variant";
    begin
        if (StrLen(ItemPart) > MaxStrLen(ItemVariant."Item No.")) or (StrLen(VariantPart) > MaxStrLen(ItemVariant."Code")) then
            exit(false);
        if not ItemVariant.Get(CopyStr(ItemPart, 1, MaxStrLen(ItemVariant."Item No.")), CopyStr(VariantPart, 1, MaxStrLen(ItemVariant."Code"))) then
            exit(false);
        ItemNo := ItemVariant."Item No.";
        VariantCode := ItemVariant."Code";
        exit(true);
    end;

    /// <summary>A reference of the item itself or its bar code; references of customers and vendors are their own business.</summary>
    local procedure FindByReference(SKU: Text; var ItemNo: Code[20]; var VariantCode: Code[10]; var UnitOfMeasureCode: Code[10]; var Candidates: List of [Text])
    var
        ItemReference: Record "Item Reference";
        Candidate: Text;
    begin
        if StrLen(SKU) > MaxStrLen(ItemReference."Reference No.") then
            exit;
        ItemReference.SetCurrentKey("Reference No.");
        ItemReference.SetRange("Reference No.", CopyStr(SKU, 1, MaxStrLen(ItemReference."Reference No.")));
        ItemReference.SetFilter("Reference Type", '%1|%2', ItemReference."Reference Type"::" ", ItemReference."Reference Type"::"Bar Code");
        ItemReference.SetFilter("Starting Date", '<=%1', WorkDate());
        ItemReference.SetFilter("Ending Date", '%1|>=%2', 0D, WorkDate());
        if not ItemReference.FindSet() then
            exit;
        repeat
            ItemNo := ItemReference."Item No.";
            VariantCode := ItemReference."Variant Code";
            UnitOfMeasureCode := ItemReference."Unit of Measure";
            Candidate := DescribeCandidate(ItemNo, VariantCode, UnitOf(ItemReference));
            if not Candidates.Contains(Candidate) then
                Candidates.Add(Candidate);
        until ItemReference.Next() = 0;
    end;

    /// <summary>A box is not a piece, though both have one number; a reference without a unit is for the one that the item is sold in.</summary>
    local procedure UnitOf(ItemReference: Record "Item Reference"): Code[10]
    var
        Item: Record Item;
    begin
        if ItemReference."Unit of Measure" <> '' then
            exit(ItemReference."Unit of Measure");
        Item.SetLoadFields("Base Unit of Measure", "Sales Unit of Measure");
        if not Item.Get(ItemReference."Item No.") then
            exit('');
        if Item."Sales Unit of Measure" <> '' then
            exit(Item."Sales Unit of Measure");
        exit(Item."Base Unit of Measure");
    end;

    local procedure DescribeCandidate(ItemNo: Code[20]; VariantCode: Code[10]; UnitOfMeasureCode: Code[10]) Description: Text
    begin
        Description := ItemNo;
        if VariantCode <> '' then
            Description := StrSubstNo(VariantLbl, Description, VariantCode);
        if UnitOfMeasureCode <> '' then
            Description := StrSubstNo(UnitLbl, Description, UnitOfMeasureCode);
    end;
}
