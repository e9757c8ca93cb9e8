#if PAGE_TEST
namespace BigC.Test.Workshop;

page 50994 "Workshop Parts"
{
    Caption = 'Spare Parts';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Part";

    layout
    {
        area(Content)
        {
            repeater(Parts)
            {
                field("Code"; Rec."Code")
                {
                }
                field(Description; Rec.Description)
                {
                    trigger OnValidate()
                    begin
                        CurrPage.Update(true);
                    end;
                }
                field(Hint; Rec.Hint)
                {
                }
            }
            group(Apart)
            {
                Caption = 'Apart';
                Visible = false;

                field(InHiddenGroup; Noted)
                {
                    Caption = 'In a hidden group';
                }
            }
            field(Hidden; Noted)
            {
                Caption = 'Hidden';
                Visible = false;
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        Rec.Hint := CopyStr('on the shelf ' + Rec.Code, 1, MaxStrLen(Rec.Hint));
    end;

    var
        Noted: Text[50];
}

/// <summary>A list that changes nothing, whatever its code puts into Rec.</summary>
page 50995 "Workshop Part Overview"
{
    Caption = 'Spare Part Overview';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Part";
    InsertAllowed = false;
    ModifyAllowed = false;

    layout
    {
        area(Content)
        {
            repeater(Parts)
            {
                field("Code"; Rec."Code")
                {
                    trigger OnDrillDown()
                    begin
                        Rec.Description := 'touched';
                        CurrPage.Update();
                    end;
                }
                field(Description; Rec.Description)
                {
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(Touch)
            {
                Caption = 'Touch';

                trigger OnAction()
                begin
                    Rec.Description := 'touched';
                end;
            }
        }
    }

    trigger OnModifyRecord(): Boolean
    begin
        Error(NothingToModifyErr);
    end;

    var
        NothingToModifyErr: Label 'Nothing is to be modified here.';
}

/// <summary>Fills its temporary table anew with each row, as lists do that look again at what another page has changed.</summary>
page 50996 "Workshop Part Copies"
{
    Caption = 'Copies of Spare Parts';
    PageType = List;
    ApplicationArea = All;
    SourceTable = "Workshop Part";
    SourceTableTemporary = true;

    layout
    {
        area(Content)
        {
            repeater(Parts)
            {
                field("Code"; Rec."Code")
                {
                }
                field(Description; Rec.Description)
                {
                }
            }
        }
    }

    trigger OnOpenPage()
    begin
        Fill();
    end;

    trigger OnAfterGetRecord()
    begin
        Fill();
    end;

    local procedure Fill()
    var
        Part: Record "Workshop Part";
    begin
        Rec.DeleteAll();
        Part.FindSet();
        repeat
            Rec := Part;
            Rec.Insert();
        until Part.Next() = 0;
    end;
}
#endif
