#if STAND_IN
namespace System.Utilities;

/// <summary>Asks the user to confirm; where there is no user, the default holds.</summary>
codeunit 27 "Confirm Management"
{
    Access = Public;
    SingleInstance = true;

    /// <summary>Asks, with Yes as the default.</summary>
    procedure GetResponseOrDefault(ConfirmQuestion: Text): Boolean
    begin
        exit(GetResponseOrDefault(ConfirmQuestion, true));
    end;

    /// <summary>Asks, with the given default.</summary>
    procedure GetResponseOrDefault(ConfirmQuestion: Text; DefaultButton: Boolean): Boolean
    begin
        if not GuiAllowed() then
            exit(DefaultButton);
        exit(Confirm(ConfirmQuestion, DefaultButton));
    end;

    /// <summary>Asks; where there is no user, the answer is No.</summary>
    procedure GetResponse(ConfirmQuestion: Text): Boolean
    begin
        exit(GetResponse(ConfirmQuestion, true));
    end;

    /// <summary>Asks, with the given button marked; where there is no user, the answer is No.</summary>
    procedure GetResponse(ConfirmQuestion: Text; DefaultButton: Boolean): Boolean
    begin
        if not GuiAllowed() then
            exit(false);
        exit(Confirm(ConfirmQuestion, DefaultButton));
    end;
}
#endif
