#if CONFORMANCE
codeunit 50831 "Conf Random Numbers"
{
    // With a seed, the numbers are those of .NET's System.Random with that seed.
    trigger OnRun()
    begin
        Randomize(1);
        Message('%1 %2 %3', Random(100), Random(100), Random(100)); // expect: 25 12 47
        Message('%1', Random(2147483647)); // expect: 1657007235
        Randomize(1);
        Message('%1', Random(100)); // expect: 25
    end;
}
#endif
