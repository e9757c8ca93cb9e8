#if WHOLE_PLATFORM
namespace System.Feedback;

// Named here as far as Microsoft's public applications use it. The numbers of fields, the order of option members and
// enum values, and object numbers from 2000100001 on are not public: they stand for the platform's own.

enum 2000100068 FeedbackQuestionType
{
    Extensible = true;
    value(0; "Text") { }
}

enum 2000100069 FeedbackRequiredBehavior
{
    Extensible = true;
}

table 2000000065 "Send-To Program"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}

table 2000000066 "Style Sheet"
{
    DataPerCompany = false;
    Scope = Cloud;

    fields
    {
        field(1; ID; Integer) { }
    }

    keys
    {
        key(PK; ID) { }
    }
}
#endif
