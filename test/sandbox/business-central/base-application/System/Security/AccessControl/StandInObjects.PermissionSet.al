#if STAND_IN
namespace System.Security.AccessControl;

/// <summary>Every object of the stand-in; Microsoft spreads them over hundreds of sets.</summary>
permissionset 49899 "Stand-In Objects"
{
    Access = Internal;
    Assignable = false;
    Caption = 'Stand-In Objects';

    Permissions = tabledata * = R,
                  codeunit * = X,
                  page * = X,
                  report * = X,
                  query * = X,
                  xmlport * = X;
}
#endif
