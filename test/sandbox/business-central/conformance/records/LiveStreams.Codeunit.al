#if CONFORMANCE
codeunit 50834 "Conf Live Streams"
{
    // An InStream that was made from a Blob field reads what its OutStream writes later.
    trigger OnRun()
    var
        Customer: Record "Conf Customer";
        Writer: OutStream;
        Reader: InStream;
        Line: Text;
    begin
        Customer.Notes.CreateOutStream(Writer);
        Customer.Notes.CreateInStream(Reader);
        Writer.WriteText('late');
        Reader.ReadText(Line);
        Message(Line); // expect: late
        Message('%1', Reader.EOS()); // expect: Yes
        Writer.WriteText(' words');
        Message('%1', Reader.EOS()); // expect: No
    end;
}
#endif
