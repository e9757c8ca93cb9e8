#if CONFORMANCE
codeunit 50119 "Conf Blobs"
{
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
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
        Clear(Customer.Notes);
        Customer.Modify();
        Customer.Get('A');
        Message('%1', Customer.Notes.HasValue());
        // expect: No
    end;
}
#endif
