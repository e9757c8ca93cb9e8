#if CONFORMANCE
interface "Conformance Shape"
{
    procedure Area(Size: Decimal): Decimal
    procedure Name(): Text
}

codeunit 50720 "Conformance Square" implements "Conformance Shape"
{
    procedure Area(Size: Decimal): Decimal
    begin
        exit(Size * Size);
    end;

    procedure Area(Size: Integer): Integer
    begin
        exit(-1);
    end;

    procedure Name(): Text
    begin
        exit('square');
    end;
}

codeunit 50721 "Conformance Line" implements "Conformance Shape"
{
    procedure Area(Size: Decimal): Decimal
    begin
        exit(0);
    end;

    procedure Name(): Text
    begin
        exit('line');
    end;
}

enum 50722 "Conformance Shapes" implements "Conformance Shape"
{
    Extensible = true;
    DefaultImplementation = "Conformance Shape" = "Conformance Line";

    value(0; Line) { Caption = 'A line'; }
    value(5; Square)
    {
        Caption = 'A square';
        Implementation = "Conformance Shape" = "Conformance Square";
    }
}

enumextension 50723 "Conformance More Shapes" extends "Conformance Shapes"
{
    value(50723; Cube) { Implementation = "Conformance Shape" = "Conformance Square"; }
}

codeunit 50724 "Interfaces"
{
    trigger OnRun()
    var
        Square: Codeunit "Conformance Square";
        Kind: Enum "Conformance Shapes";
        Ordinal: Integer;
    begin
        Show(Square, 3); // expect: square 9
        Kind := Kind::Line;
        Show(Kind, 3); // expect: line 0
        Show(Enum::"Conformance Shapes"::Cube, 2); // expect: square 4
        Message('%1 %2 %3', Kind, Kind.AsInteger(), Enum::"Conformance Shapes"::Square); // expect: A line 0 A square
        foreach Ordinal in Enum::"Conformance Shapes".Ordinals() do
            Message('%1', Ordinal); // expect: 0
        // expect: 5
        // expect: 50723
        Kind := "Conformance Shapes".FromInteger(5);
        Message(Kind.Names().Get(Kind.Ordinals().IndexOf(Kind.AsInteger()))); // expect: Square
        Message('%1', Square.Area(2)); // expect: -1
        Message('%1', Square.Area(2.0)); // expect: 4
    end;

    local procedure Show(Shape: Interface "Conformance Shape"; Size: Decimal)
    begin
        Message('%1 %2', Shape.Name(), Shape.Area(Size));
    end;
}
#endif
