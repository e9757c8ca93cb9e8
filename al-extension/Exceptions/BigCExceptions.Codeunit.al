namespace BigC.Connector.Exceptions;

using BigC.Connector.Stores;

/// <summary>Reports, retries and closes exceptions. Other features and extensions use only this.</summary>
codeunit 71421 "BigC Exceptions"
{
    Access = Public;
    InherentEntitlements = X;
    InherentPermissions = X;

    var
        ExceptionsImpl: Codeunit "BigC Exceptions Impl";
        ExceptionRetry: Codeunit "BigC Exception Retry";
        ExceptionPages: Codeunit "BigC Exception Pages";

    /// <summary>
    /// Reports causes in addition to what is open. A cause that is open already gains an attempt and no second row;
    /// one that a person chose to ignore stays ignored as long as the content of the object and the message are the same.
    /// </summary>
    /// <param name="ExceptionReport">The object and its causes.</param>
    procedure Report(ExceptionReport: Codeunit "BigC Exception Report")
    begin
        ExceptionsImpl.ReportCauses(ExceptionReport);
    end;

    /// <summary>Like Report, but stays silent while all its causes are open with the same messages, so that a check that runs often leaves no trail.</summary>
    /// <returns>True if something was reported.</returns>
    procedure ReportIfNew(ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    begin
        exit(ExceptionsImpl.ReportIfNew(ExceptionReport));
    end;

    /// <summary>
    /// Reports the result of a whole proof: its causes are reported, and whatever else was open about the object is
    /// resolved, because it is no longer true. An empty report resolves all.
    /// </summary>
    /// <param name="ExceptionReport">The object and all its causes.</param>
    procedure ReportProof(ExceptionReport: Codeunit "BigC Exception Report")
    begin
        ExceptionsImpl.ReportProof(ExceptionReport);
    end;

    /// <summary>
    /// Takes in what an agent could not stage: its payload is kept, and category, owner and next action are decided here.
    /// Gives back the stored exception.
    /// </summary>
    procedure Receive(var BigCException: Record "BigC Exception"; AgentReason: Enum "BigC Agent Reason"; MessageText: Text; PayloadText: Text)
    var
        ExceptionIntake: Codeunit "BigC Exception Intake";
    begin
        ExceptionIntake.Receive(BigCException, AgentReason, MessageText, PayloadText);
    end;

    /// <summary>The reason an agent would give for a cause.</summary>
    procedure ReasonOf(ExceptionCause: Enum "BigC Exception Cause"): Enum "BigC Agent Reason"
    var
        ExceptionIntake: Codeunit "BigC Exception Intake";
    begin
        exit(ExceptionIntake.ReasonOf(ExceptionCause));
    end;

    /// <summary>Resolves everything open about an object.</summary>
    procedure ResolveObject(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ReasonText: Text)
    begin
        ExceptionsImpl.ResolveObject(StoreCode, ObjectType, ExternalId, ReasonText);
    end;

    /// <summary>Resolves one cause of an object, whatever its key.</summary>
    procedure ResolveCause(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ExceptionCause: Enum "BigC Exception Cause"; ReasonText: Text)
    begin
        ExceptionsImpl.ResolveCause(StoreCode, ObjectType, ExternalId, ExceptionCause, ReasonText);
    end;

    /// <summary>Resolves what the agent had filed about an object, because the object has now arrived.</summary>
    procedure ResolveDelivery(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text)
    begin
        ExceptionsImpl.ResolveDelivery(StoreCode, ObjectType, ExternalId);
    end;

    /// <summary>True if a person has ignored every cause of the report, each with the same content and in the same words.</summary>
    internal procedure IsIgnored(ExceptionReport: Codeunit "BigC Exception Report"): Boolean
    begin
        exit(ExceptionsImpl.IsIgnored(ExceptionReport));
    end;

    /// <summary>True if a person has ignored a cause of an object, in whatever words.</summary>
    /// <param name="ContentHash">The content it was reported of; empty if the cause was reported of none.</param>
    internal procedure IsIgnored(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ContentHash: Text; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]): Boolean
    begin
        exit(ExceptionsImpl.IsIgnored(StoreCode, ObjectType, ExternalId, ContentHash, ExceptionCause, CauseKey));
    end;

    /// <summary>True if anything about the object was ever an exception.</summary>
    internal procedure HasAny(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text): Boolean
    begin
        exit(ExceptionsImpl.HasAny(StoreCode, ObjectType, ExternalId));
    end;

    /// <summary>True if anything of the store was ever an exception.</summary>
    internal procedure HasAnyOf(StoreCode: Code[20]): Boolean
    begin
        exit(ExceptionsImpl.HasAnyOf(StoreCode));
    end;

    /// <summary>True if anything about the object is open or being retried.</summary>
    procedure HasOpen(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text): Boolean
    begin
        exit(ExceptionsImpl.HasOpen(StoreCode, ObjectType, ExternalId));
    end;

    /// <summary>Filters to what about the object is open or being retried, in the order of status and cause.</summary>
    internal procedure FilterOpen(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; var BigCException: Record "BigC Exception")
    begin
        ExceptionsImpl.FilterOpen(BigCException, StoreCode, ObjectType, ExternalId);
    end;

    /// <summary>
    /// Tries again whatever waits for a cause, because someone has just fixed it. Neither commits nor books; processing
    /// follows in a session of its own, and with the next run of the agent at the latest.
    /// </summary>
    /// <param name="StoreCode">The store; empty for a cause that all stores share, such as VAT set-up.</param>
    /// <param name="ExceptionCause">The cause that is fixed.</param>
    /// <param name="CauseKey">What was fixed, made by CauseKey.</param>
    procedure RetryWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100])
    begin
        ExceptionRetry.RetryWaitingFor(StoreCode, ExceptionCause, CauseKey);
    end;

    /// <summary>Tries again whatever waits for a cause of a store, or of all if it is empty, whatever its key. Like RetryWaitingFor otherwise.</summary>
    procedure RetryWaitingForCause(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause")
    begin
        ExceptionRetry.RetryWaitingForCause(StoreCode, ExceptionCause);
    end;

    /// <summary>Marks the objects whose pause is over as due. Called before staged documents are processed.</summary>
    procedure RetryDue(StoreCode: Code[20])
    begin
        ExceptionRetry.RetryDue(StoreCode);
    end;

    /// <summary>True if the user may retry, assign and ignore exceptions.</summary>
    internal procedure MayDecide(): Boolean
    begin
        exit(ExceptionRetry.MayDecide());
    end;

    /// <summary>A person asks for another attempt.</summary>
    procedure Retry(var BigCException: Record "BigC Exception")
    begin
        ExceptionRetry.Retry(BigCException);
    end;

    /// <summary>
    /// A person decides that the exception needs no action. Who, when and why are kept. The record is the exception as the person has read
    /// it: if it has changed since, that is refused.
    /// </summary>
    procedure Ignore(var BigCException: Record "BigC Exception"; ReasonText: Text)
    begin
        ExceptionRetry.Ignore(BigCException, ReasonText);
    end;

    /// <summary>
    /// A person accepts the difference that an exception is about, for the content of the object as it is. Who, when and why are
    /// kept. Only differences of figures can be accepted, only by whoever may write overrides, and only as the record says that was read.
    /// </summary>
    procedure Override(var BigCException: Record "BigC Exception"; ReasonText: Text)
    var
        ExceptionOverride: Codeunit "BigC Exception Override";
    begin
        ExceptionOverride.Override(BigCException, ReasonText);
    end;

    /// <summary>The difference that a person has accepted for just this content.</summary>
    /// <returns>False if none was accepted.</returns>
    procedure FindOverride(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ContentHash: Text; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; var AcceptedDifference: Decimal): Boolean
    var
        ExceptionOverride: Codeunit "BigC Exception Override";
    begin
        exit(ExceptionOverride.Find(StoreCode, ObjectType, ExternalId, ContentHash, ExceptionCause, CauseKey, AcceptedDifference));
    end;

    /// <summary>What people have accepted of a content, who, when and why; empty if nothing.</summary>
    procedure DescribeOverrides(StoreCode: Code[20]; ObjectType: Enum "BigC Exception Object"; ExternalId: Text; ContentHash: Text): Text
    var
        ExceptionOverride: Codeunit "BigC Exception Override";
    begin
        exit(ExceptionOverride.Describe(StoreCode, ObjectType, ExternalId, ContentHash));
    end;

    /// <summary>Opens the page that fixes the cause, and waits until it is closed.</summary>
    procedure OpenFixingPage(BigCException: Record "BigC Exception")
    begin
        ExceptionPages.OpenFixingPage(BigCException);
    end;

    /// <summary>Opens the page that fixes the cause. If that freed the exception, it is tried at once, and a message says what came of it. Commits.</summary>
    procedure Fix(BigCException: Record "BigC Exception")
    var
        ExceptionSettlement: Codeunit "BigC Exception Settlement";
    begin
        ExceptionSettlement.Fix(BigCException);
    end;

    /// <summary>Opens the object the exception is about.</summary>
    procedure OpenObject(BigCException: Record "BigC Exception")
    begin
        ExceptionPages.OpenObject(BigCException);
    end;

    /// <summary>How many exceptions wait for what a mapping lacks.</summary>
    procedure CountWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]): Integer
    begin
        exit(ExceptionsImpl.CountWaitingFor(StoreCode, ExceptionCause, CauseKey));
    end;

    /// <summary>The keys of a cause that something of the store waits for, such as the currencies without an account.</summary>
    internal procedure KeysWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"): List of [Text]
    begin
        exit(ExceptionsImpl.KeysWaitingFor(StoreCode, ExceptionCause));
    end;

    /// <summary>Filters to the exceptions that wait for what a mapping lacks. Marks stay.</summary>
    procedure FilterWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100]; var BigCException: Record "BigC Exception")
    begin
        ExceptionsImpl.FilterWaitingFor(StoreCode, ExceptionCause, CauseKey, BigCException);
    end;

    /// <summary>Shows the open exceptions that are marked.</summary>
    procedure OpenMarked(var BigCException: Record "BigC Exception")
    begin
        ExceptionPages.OpenMarked(BigCException);
    end;

    /// <summary>Shows the exceptions that wait for what a mapping lacks.</summary>
    procedure OpenWaitingFor(StoreCode: Code[20]; ExceptionCause: Enum "BigC Exception Cause"; CauseKey: Code[100])
    begin
        ExceptionPages.OpenWaitingFor(StoreCode, ExceptionCause, CauseKey);
    end;

    /// <summary>The money that waits in local currency; an object with several exceptions counts once.</summary>
    /// <param name="StoreCode">The store; empty for all of them.</param>
    procedure MoneyAtStake(StoreCode: Code[20]): Decimal
    var
        ExceptionStake: Codeunit "BigC Exception Stake";
        MoneySum: Codeunit "BigC Money Sum";
    begin
        ExceptionStake.AddMoney(StoreCode, MoneySum);
        exit(MoneySum.TotalLCY());
    end;

    /// <summary>Adds the same, also in the currencies without an exchange rate, which MoneyAtStake leaves out.</summary>
    /// <param name="StoreCode">The store; empty for all of them.</param>
    internal procedure AddMoneyAtStake(StoreCode: Code[20]; var MoneySum: Codeunit "BigC Money Sum")
    var
        ExceptionStake: Codeunit "BigC Exception Stake";
    begin
        ExceptionStake.AddMoney(StoreCode, MoneySum);
    end;

    /// <summary>Opens the document that came of the object the exception is about.</summary>
    procedure OpenDocument(BigCException: Record "BigC Exception")
    begin
        ExceptionPages.OpenDocument(BigCException);
    end;

    /// <summary>True if a document has come of the object the exception is about.</summary>
    procedure HasDocument(BigCException: Record "BigC Exception"): Boolean
    begin
        exit(ExceptionPages.HasDocument(BigCException));
    end;

    /// <summary>Opens the object in the control panel of the storefront.</summary>
    procedure OpenInStorefront(BigCException: Record "BigC Exception")
    begin
        ExceptionPages.OpenInStorefront(BigCException);
    end;

    /// <summary>Key of a cause that hangs on a BigCommerce id, such as a tax zone.</summary>
    procedure CauseKey(Id: Integer): Code[100]
    begin
        exit(ExceptionsImpl.CauseKey(Format(Id, 0, 9)));
    end;

    /// <summary>Key of a cause that hangs on a name, such as a SKU.</summary>
    procedure CauseKey(Name: Text): Code[100]
    begin
        exit(ExceptionsImpl.CauseKey(Name));
    end;

    /// <summary>Key of a cause that hangs on a pair, such as two VAT posting groups, or a gateway and a currency.</summary>
    procedure CauseKey(FirstName: Text; SecondName: Text): Code[100]
    begin
        exit(ExceptionsImpl.CauseKey(FirstName + '|' + SecondName));
    end;

    /// <summary>Raised before a cause is stored, so that owner, severity, next action or amount can be set otherwise.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnBeforeStoreException(var BigCException: Record "BigC Exception"; IsNew: Boolean)
    begin
    end;

    /// <summary>Raised after an exception was opened, for example to notify its owner.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterOpenException(BigCException: Record "BigC Exception")
    begin
    end;

    /// <summary>Raised after an exception was resolved or ignored.</summary>
    [IntegrationEvent(false, false)]
    internal procedure OnAfterCloseException(BigCException: Record "BigC Exception")
    begin
    end;
}
