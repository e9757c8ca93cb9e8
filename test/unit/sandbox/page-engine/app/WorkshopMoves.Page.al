#if PAGE_TEST
namespace BigC.Test.Workshop;

/// <summary>A card whose code moves Rec.</summary>
page 50997 "Workshop Moves"
{
    Caption = 'Workshop Moves';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Workshop Customer";

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("No."; Rec."No.")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field(Town; Rec.Town)
                {
                    trigger OnValidate()
                    begin
                        if Rec.Town = 'ELSEWHERE' then
                            Rec.Get('C2');
                    end;
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Jump)
            {
                Caption = 'Jump';

                trigger OnAction()
                begin
                    Rec.Get('C3');
                    CurrPage.Update(false);
                end;
            }
            action(NextRecord)
            {
                Caption = 'Next Record';

                trigger OnAction()
                begin
                    if Rec.Next() = 0 then
                        exit;
                end;
            }
            action(LoopOverRec)
            {
                Caption = 'Loop over Rec';

                trigger OnAction()
                begin
                    if Rec.FindSet() then
                        repeat
                        until Rec.Next() = 0;
                end;
            }
            action(Assign)
            {
                Caption = 'Assign';

                trigger OnAction()
                begin
                    Rec."No." := 'C2';
                end;
            }
            action(MoveAndChange)
            {
                Caption = 'Move and Change';

                trigger OnAction()
                begin
                    Rec.Get('C2');
                    Rec.Name := 'Moved';
                    CurrPage.Update(true);
                end;
            }
            action(Rename)
            {
                Caption = 'Rename';

                trigger OnAction()
                begin
                    Rec.Rename(Rec."No." + 'X');
                end;
            }
        }
    }
}

page 50998 "Workshop Moves List"
{
    Caption = 'Workshop Moves List';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Customer";

    layout
    {
        area(Content)
        {
            field(TownFilter; TownFilter)
            {
                Caption = 'Town Filter';

                trigger OnValidate()
                begin
                    Rec.SetRange(Town, TownFilter);
                    Rec.FindLast();
                    CurrPage.Update(false);
                end;
            }
            repeater(Customers)
            {
                field("No."; Rec."No.")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field(Town; Rec.Town)
                {
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Last)
            {
                Caption = 'Last';

                trigger OnAction()
                begin
                    Rec.FindLast();
                end;
            }
            action(Rename)
            {
                Caption = 'Rename';

                trigger OnAction()
                begin
                    Rec.Rename('Z' + Rec."No.");
                end;
            }
        }
    }

    var
        TownFilter: Text[30];
}

/// <summary>Fills new records from a template: with a stored one, as Microsoft's customer card does.</summary>
page 50999 "Workshop Template Card"
{
    Caption = 'Workshop Template Card';
    PageType = Card;
    ApplicationArea = All;
    SourceTable = "Workshop Customer";

    layout
    {
        area(Content)
        {
            group(General)
            {
                Caption = 'General';

                field("No."; Rec."No.")
                {
                }
                field(Name; Rec.Name)
                {
                }
            }
        }
    }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        IsNewMode := true;
    end;

    trigger OnAfterGetCurrRecord()
    var
        WorkshopCustomer: Record "Workshop Customer";
    begin
        if not IsNewMode then
            exit;
        IsNewMode := false;
        WorkshopCustomer."No." := 'TEMPL';
        WorkshopCustomer.Name := 'From template';
        WorkshopCustomer.Insert(true);
        Rec.Copy(WorkshopCustomer);
        CurrPage.Update();
    end;

    var
        IsNewMode: Boolean;
}
#endif
