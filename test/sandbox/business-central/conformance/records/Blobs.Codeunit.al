#if CONFORMANCE
codeunit 50119 "Conf Blobs"
{
    trigger OnRun()
    var
        Customer, Other : Record "Conf Customer";
        Reader: InStream;
        Writer: OutStream;
        Content: Text;
    begin
        Customer.Add('A', 'Anna');
        Message('%1', Customer.Notes.HasValue());
        // expect: No
        Customer.Notes.CreateOutStream(Writer, TextEncoding::UTF8);
        Writer.WriteText('Grüße');
        Customer.Modify();
        Clear(Customer);
        Customer.Get('A');
        Message('%1', Customer.Notes.HasValue());
        // expect: Yes
        Customer.CalcFields(Notes);
        Customer.Notes.CreateInStream(Reader, TextEncoding::UTF8);
        Reader.ReadText(Content);
        Message(Content);
        // expect: Grüße
        // A field takes of another one what has been read of it.
        Customer.Get('A');
        Other.Notes := Customer.Notes;
        Message('%1', Other.Notes.HasValue());
        // expect: No
        Customer.CalcFields(Notes);
        Other.Notes := Customer.Notes;
        Message('%1', Other.Notes.HasValue());
        // expect: Yes
        Clear(Customer.Notes);
        Customer.Modify();
        Customer.Get('A');
        Message('%1', Customer.Notes.HasValue());
        // expect: No
    end;
}
#endif
