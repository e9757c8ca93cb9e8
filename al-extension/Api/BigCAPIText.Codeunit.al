namespace BigC.Connector.Api;

/// <summary>Cuts text of the storefront to what a field holds. Storefront text may be longer than any field and is never refused for it.</summary>
codeunit 71480 "BigC API Text"
{
    Access = Internal;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        CutTok: Label '…', Locked = true;

    /// <summary>
    /// How many characters of a text fit into a field: never half of a character that takes two code units, such as an emoji.
    /// Use it as the length of CopyStr.
    /// </summary>
    procedure FitLength(Value: Text; MaxLength: Integer): Integer
    begin
        if StrLen(Value) <= MaxLength then
            exit(MaxLength);
        if IsHighSurrogate(Value[MaxLength]) then
            exit(MaxLength - 1);
        exit(MaxLength);
    end;

    /// <summary>A code that is only good to know, such as a country, is left out if it does not fit: cut, it could be another one.</summary>
    procedure FitCode(Value: Text; MaxLength: Integer): Text
    begin
        if StrLen(Value) > MaxLength then
            exit('');
        exit(Value);
    end;

    /// <summary>A code that is held against others: one that does not fit is cut so that everybody sees it, and it equals no other.</summary>
    procedure MarkCode(Value: Text; MaxLength: Integer): Text
    begin
        if StrLen(Value) <= MaxLength then
            exit(Value);
        exit(CopyStr(Value, 1, MaxLength - 1) + CutTok);
    end;

    /// <summary>First half of a surrogate pair in UTF-16: 0xD800 to 0xDBFF.</summary>
    local procedure IsHighSurrogate(Character: Char): Boolean
    var
        CodeUnit: Integer;
    begin
        CodeUnit := Character;
        exit((CodeUnit >= 55296) and (CodeUnit <= 56319));
    end;
}
