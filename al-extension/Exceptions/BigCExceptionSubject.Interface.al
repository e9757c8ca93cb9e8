namespace BigC.Connector.Exceptions;

/// <summary>What an exception is about: how it is tried again, and how a person gets to see it.</summary>
interface "BigC Exception Subject"
{
    /// <summary>Marks the object as due now. Must neither commit nor book: the caller may be a mapping page.</summary>
    /// <param name="BigCException">The exception that asks for it.</param>
    procedure Retry(BigCException: Record "BigC Exception")

    /// <summary>Tries the object at once, in this session, as far as the user may and the store is ready. Commits.</summary>
    /// <param name="BigCException">The exception that asks for it.</param>
    procedure ProcessNow(BigCException: Record "BigC Exception")

    /// <summary>What has become of the object by now, in a sentence.</summary>
    /// <param name="BigCException">The exception about it.</param>
    procedure Outcome(BigCException: Record "BigC Exception"): Text

    /// <summary>Opens the page that shows the object.</summary>
    /// <param name="BigCException">The exception that leads there.</param>
    procedure Open(BigCException: Record "BigC Exception")

    /// <summary>Opens the document or ledger entry of Business Central that came of the object, or says that there is none.</summary>
    /// <param name="BigCException">The exception that leads there.</param>
    procedure OpenDocument(BigCException: Record "BigC Exception")

    /// <summary>True if there is a document or ledger entry that OpenDocument would show.</summary>
    /// <param name="BigCException">The exception about the object.</param>
    procedure HasDocument(BigCException: Record "BigC Exception"): Boolean

    /// <summary>Where the control panel of the storefront shows the object, below the address of the control panel; empty if nowhere.</summary>
    /// <param name="BigCException">The exception that leads there.</param>
    procedure StorefrontPath(BigCException: Record "BigC Exception"): Text
}
