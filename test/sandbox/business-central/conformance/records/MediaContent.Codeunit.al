#if CONFORMANCE
codeunit 50837 "Conf Media Content"
{
    // A Media field has an id; its content is the database's, and is undone with the transaction.
    trigger OnRun()
    var
        Picture: Record "Conf Picture";
        Customer: Record "Conf Customer";
        Writer: OutStream;
        Reader: InStream;
        Content: Text;
        First: Guid;
    begin
        Customer.Notes.CreateOutStream(Writer);
        Writer.WriteText('bytes');
        Customer.Notes.CreateInStream(Reader);
        Picture."Code" := 'A';
        Message('%1', Picture.Image.HasValue()); // expect: No
        First := Picture.Image.ImportStream(Reader, 'Title', 'text/plain');
        Picture.Insert();
        Message('%1 %2', Picture.Image.HasValue(), Picture.Image.MediaId() = First); // expect: Yes Yes
        Clear(Picture);
        Picture.Get('A');
        Clear(Customer.Notes);
        Customer.Notes.CreateOutStream(Writer);
        Message('%1', Picture.Image.ExportStream(Writer)); // expect: Yes
        Customer.Notes.CreateInStream(Reader);
        Reader.ReadText(Content);
        Message(Content); // expect: bytes
        asserterror Error('undo');
        Message('%1', Picture.Image.ExportStream(Writer)); // expect: No
        // A stream that has been read to its end gives a media without a byte, which is content nevertheless.
        Picture.Image.ImportStream(Reader, 'Empty', 'text/plain');
        Message('%1 %2', Picture.Image.HasValue(), Picture.Image.ExportStream(Writer)); // expect: Yes Yes
    end;
}
#endif
