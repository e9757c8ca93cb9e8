#if STAND_IN
namespace Microsoft.API.V2;

using Microsoft.Finance.GeneralLedger.Setup;
using Microsoft.Foundation.Company;

page 30011 "APIV2 - Company Information"
{
    APIVersion = 'v2.0';
    EntityName = 'companyInformation';
    EntitySetName = 'companyInformation';
    EntityCaption = 'Company Information';
    EntitySetCaption = 'Company Information';
    PageType = API;
    ODataKeyFields = SystemId;
    SourceTable = "Company Information";
    InsertAllowed = false;
    DeleteAllowed = false;
    DelayedInsert = true;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Group)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id';
                    Editable = false;
                }
                field(displayName; Rec.Name)
                {
                    Caption = 'Display Name';
                }
                field(addressLine1; Rec.Address)
                {
                    Caption = 'Address Line1';
                }
                field(addressLine2; Rec."Address 2")
                {
                    Caption = 'Address Line2';
                }
                field(city; Rec.City)
                {
                    Caption = 'City';
                }
                field(state; Rec.County)
                {
                    Caption = 'State';
                }
                field(country; Rec."Country/Region Code")
                {
                    Caption = 'Country';
                }
                field(postalCode; Rec."Post Code")
                {
                    Caption = 'Postal Code';
                }
                field(phoneNumber; Rec."Phone No.")
                {
                    Caption = 'Phone Number';
                }
                field(faxNumber; Rec."Fax No.")
                {
                    Caption = 'Fax Number';
                }
                field(email; Rec."E-Mail")
                {
                    Caption = 'Email';
                }
                field(website; Rec."Home Page")
                {
                    Caption = 'Website';
                }
                field(taxRegistrationNumber; Rec."VAT Registration No.")
                {
                    Caption = 'Tax Registration Number';
                }
                field(currencyCode; LCYCurrencyCode)
                {
                    Caption = 'Currency Code';
                    Editable = false;
                }
                field(lastModifiedDateTime; Rec.SystemModifiedAt)
                {
                    Caption = 'Last Modified Date Time';
                    Editable = false;
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    var
        GeneralLedgerSetup: Record "General Ledger Setup";
    begin
        GeneralLedgerSetup.Get();
        LCYCurrencyCode := GeneralLedgerSetup."LCY Code";
    end;

    var
        LCYCurrencyCode: Code[10];
}
#endif
