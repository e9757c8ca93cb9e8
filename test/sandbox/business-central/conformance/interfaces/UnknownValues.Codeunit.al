#if CONFORMANCE
interface "Conf Speaker"
{
    procedure Say(Word: Text): Text
}

interface "Conf Loud Speaker" extends "Conf Speaker"
{
    procedure Shout(Word: Text): Text
}

codeunit 50261 "Conf Quiet Voice" implements "Conf Speaker"
{
    procedure Say(Word: Text): Text
    begin
        exit(LowerCase(Word));
    end;
}

codeunit 50262 "Conf Loud Voice" implements "Conf Loud Speaker"
{
    var
        Calls: Integer;

    procedure Say(Word: Text): Text
    begin
        Calls += 1;
        exit(Word + Format(Calls));
    end;

    procedure Shout(Word: Text): Text
    begin
        exit(UpperCase(Word));
    end;
}

codeunit 50263 "Conf No Voice" implements "Conf Speaker"
{
    procedure Say(Word: Text): Text
    begin
        exit('...');
    end;
}

enum 50260 "Conf Voices" implements "Conf Speaker"
{
    Extensible = true;
    DefaultImplementation = "Conf Speaker" = "Conf Quiet Voice";
    UnknownValueImplementation = "Conf Speaker" = "Conf No Voice";

    value(0; Quiet) { }
    value(3; Loud)
    {
        Implementation = "Conf Speaker" = "Conf Loud Voice";
    }
}

codeunit 50260 "Conf Unknown Values"
{
    trigger OnRun()
    var
        Voice: Enum "Conf Voices";
        Speaker: Interface "Conf Speaker";
        Second: Interface "Conf Speaker";
        Loud: Interface "Conf Loud Speaker";
        LoudVoice: Codeunit "Conf Loud Voice";
        QuietVoice: Codeunit "Conf Quiet Voice";
        Speakers: List of [Interface "Conf Speaker"];
    begin
        asserterror Message(Speaker.Say('nobody'));
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        Speaker := Voice;
        Message(Speaker.Say('Hello')); // expect: hello
        Voice := Voice::Loud;
        Speaker := Voice;
        Message(Speaker.Say('Hello')); // expect: Hello1
        Voice := 8;
        Speaker := Voice;
        Message(Speaker.Say('Hello')); // expect: ...

        // An interface variable holds the instance; assignment shares it.
        Speaker := LoudVoice;
        Second := Speaker;
        Message('%1 %2', Speaker.Say('a'), Second.Say('a')); // expect: a1 a2
        Message(LoudVoice.Say('a')); // expect: a3
        Loud := LoudVoice;
        Message('%1 %2', Loud.Shout('a'), Loud.Say('a')); // expect: A a4
        Message('%1 %2', Speaker is "Conf Loud Speaker", Second is "Conf Speaker"); // expect: Yes Yes
        Loud := Speaker as "Conf Loud Speaker";
        Message(Loud.Shout('b')); // expect: B
        Speaker := QuietVoice;
        Message('%1', Speaker is "Conf Loud Speaker"); // expect: No
        asserterror Loud := Speaker as "Conf Loud Speaker";
        Message('%1', GetLastErrorText() <> ''); // expect: Yes
        Speakers.Add(Speaker);
        Speakers.Add(Second);
        Message('%1 %2', Speakers.Get(1).Say('C'), Speakers.Get(2).Say('C')); // expect: c C5
    end;
}
#endif
