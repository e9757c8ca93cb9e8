#if PAGE_TEST
namespace BigC.Test.Workshop;

/// <summary>Errors that say more, or less, than a text.</summary>
page 50951 "Workshop Errors"
{
    Caption = 'Workshop Errors';
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

                field(Name; Rec.Name)
                {
                    trigger OnValidate()
                    begin
                        if Rec.Name = 'NOBODY' then
                            Error('');
                    end;
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(EndSilently)
            {
                Caption = 'End Silently';

                trigger OnAction()
                begin
                    Rec.Name := 'Half done';
                    Rec.Modify();
                    Error('');
                end;
            }
            action(Explain)
            {
                Caption = 'Explain';

                trigger OnAction()
                var
                    Blunt: ErrorInfo;
                begin
                    Blunt.Title := 'The saw is blunt';
                    Blunt.Message := 'Sharpen it before you go on.';
                    Blunt.DetailedMessage := 'Teeth are 2 mm, 3 mm are wanted.';
                    Blunt.RecordId := Rec.RecordId();
                    Blunt.PageNo := Page::"Workshop Errors";
                    Blunt.CustomDimensions().Add('No.', Rec."No.");
                    Blunt.AddAction('Sharpen', Codeunit::"Workshop Repairs", 'Sharpen', 'Sharpens the saw');
                    Blunt.AddNavigationAction('Show customer');
                    Error(Blunt);
                end;
            }
        }
    }
}

codeunit 50951 "Workshop Repairs"
{
    procedure Sharpen(Blunt: ErrorInfo)
    var
        WorkshopCustomer: Record "Workshop Customer";
    begin
        WorkshopCustomer.Get(Blunt.CustomDimensions().Get('No.'));
        WorkshopCustomer.Town := 'Sharp';
        WorkshopCustomer.Modify();
    end;

    procedure Tell(Blunt: ErrorInfo)
    begin
        Message('Sharp again.');
    end;
}
#endif
