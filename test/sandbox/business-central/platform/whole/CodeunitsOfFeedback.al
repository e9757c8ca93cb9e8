#if WHOLE_PLATFORM
namespace System.Feedback;

/// <summary>Asks users for their opinion. Its number is not public.</summary>
codeunit 2000100009 Feedback
{
    procedure RequestFeedback(FeatureName: Text; FeatureArea: Text; FeatureAreaDisplayName: Text; ContextFiles: Dictionary of [Text, Text]; ContextProperties: Dictionary of [Text, Text])
    begin
    end;

    procedure RequestLikeFeedback(FeatureName: Text; FeatureArea: Text; FeatureAreaDisplayName: Text; ContextFiles: Dictionary of [Text, Text]; ContextProperties: Dictionary of [Text, Text])
    begin
    end;

    procedure RequestDislikeFeedback(FeatureName: Text; FeatureArea: Text; FeatureAreaDisplayName: Text; ContextFiles: Dictionary of [Text, Text]; ContextProperties: Dictionary of [Text, Text])
    begin
    end;

    procedure SetCustomQuestion(Question: Text; DisplayText: Text; QuestionType: Enum FeedbackQuestionType; RequiredBehavior: Dictionary of [Enum FeedbackRequiredBehavior, Text]; Options: Dictionary of [Text, Text])
    begin
    end;

    procedure ClearCustomQuestion()
    begin
    end;

    procedure SurveyTriggerActivity(ActivityName: Text)
    begin
    end;

    procedure SurveyTimerActivity(ActivityName: Text; Start: Boolean)
    begin
    end;
}
#endif
