namespace BigC.Connector.Exceptions;

using System.Security.AccessControl;

/// <summary>Asks who takes care of exceptions.</summary>
page 71800 "BigC Assign Exception"
{
    PageType = StandardDialog;
    Caption = 'Assign BigCommerce Exception';
    ApplicationArea = All;

    layout
    {
        area(Content)
        {
            field(Selected; SelectedText)
            {
                Caption = 'Selected';
                ToolTip = 'Specifies what you give to the user.';
                Editable = false;
                MultiLine = true;
            }
            field(AssignedTo; UserName)
            {
                Caption = 'Assign To';
                ToolTip = 'Specifies the user who takes care of the exception. Leave it blank to take it from whoever has it.';
                TableRelation = User."User Name";

                trigger OnValidate()
                begin
                    CheckUserName();
                end;
            }
            field(Note; NoteText)
            {
                Caption = 'Note';
                ToolTip = 'Specifies what the user should know. It is kept in the history.';
            }
        }
    }

    trigger OnOpenPage()
    begin
        UserName := CopyStr(UserId(), 1, MaxStrLen(UserName));
    end;

    internal procedure SetSelected(NewSelectedText: Text)
    begin
        SelectedText := NewSelectedText;
    end;

    internal procedure GetUserName(): Code[50]
    begin
        exit(UserName);
    end;

    internal procedure GetNote(): Text
    begin
        exit(NoteText);
    end;

    local procedure CheckUserName()
    var
        User: Record User;
    begin
        if UserName = '' then
            exit;
        User.SetRange("User Name", UserName);
        if User.IsEmpty() then
            Error(UnknownUserErr, UserName);
    end;

    var
        SelectedText: Text;
        UserName: Code[50];
        NoteText: Text[250];
        UnknownUserErr: Label 'There is no user %1. Choose one from the list.', Comment = '%1 = user name';
}
