namespace BigC.Connector.Orders;

using BigC.Connector.Api;

/// <summary>The consignments of an order, sent with it.</summary>
page 71501 "BigC Order Consignments API"
{
    PageType = API;
    Caption = 'orderConsignments', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'orderConsignment';
    EntitySetName = 'orderConsignments';
    EntityCaption = 'Order Consignment';
    EntitySetCaption = 'Order Consignments';
    SourceTable = "BigC Order Consignment";
    ODataKeyFields = SystemId;
    DelayedInsert = true;
    ModifyAllowed = false;
    DeleteAllowed = false;
    Extensible = false;

    layout
    {
        area(Content)
        {
            repeater(Records)
            {
                field(id; Rec.SystemId)
                {
                    Caption = 'Id', Locked = true;
                    Editable = false;
                }
                field(consignmentType; Rec."Consignment Type")
                {
                    Caption = 'Consignment Type', Locked = true;
                }
                field(consignmentId; Rec."Consignment Id")
                {
                    Caption = 'Consignment Id', Locked = true;
                }
                field(firstName; FirstNameText)
                {
                    Caption = 'First Name', Locked = true;
                }
                field(lastName; LastNameText)
                {
                    Caption = 'Last Name', Locked = true;
                }
                field(company; CompanyText)
                {
                    Caption = 'Company', Locked = true;
                }
                field(street1; Street1Text)
                {
                    Caption = 'Street 1', Locked = true;
                }
                field(street2; Street2Text)
                {
                    Caption = 'Street 2', Locked = true;
                }
                field(city; CityText)
                {
                    Caption = 'City', Locked = true;
                }
                field(state; StateText)
                {
                    Caption = 'State', Locked = true;
                }
                field(postalCode; PostalCodeText)
                {
                    Caption = 'Postal Code', Locked = true;
                }
                field(countryCode; CountryCodeText)
                {
                    Caption = 'Country Code', Locked = true;
                }
                field(phone; PhoneText)
                {
                    Caption = 'Phone', Locked = true;
                }
                field(email; EmailText)
                {
                    Caption = 'Email', Locked = true;
                }
                field(shippingMethod; ShippingMethodText)
                {
                    Caption = 'Shipping Method', Locked = true;
                }
            }
        }
    }

    trigger OnAfterGetRecord()
    begin
        ShowTexts();
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        TakeTexts();
        OrderIntake.ReceiveConsignment(Rec);
        exit(false);
    end;

    local procedure TakeTexts()
    begin
        Rec."Country Code" := CopyStr(APIText.FitCode(CountryCodeText, MaxStrLen(Rec."Country Code")), 1, MaxStrLen(Rec."Country Code"));
        Rec."First Name" := CopyStr(FirstNameText, 1, APIText.FitLength(FirstNameText, MaxStrLen(Rec."First Name")));
        Rec."Last Name" := CopyStr(LastNameText, 1, APIText.FitLength(LastNameText, MaxStrLen(Rec."Last Name")));
        Rec.Company := CopyStr(CompanyText, 1, APIText.FitLength(CompanyText, MaxStrLen(Rec.Company)));
        Rec."Street 1" := CopyStr(Street1Text, 1, APIText.FitLength(Street1Text, MaxStrLen(Rec."Street 1")));
        Rec."Street 2" := CopyStr(Street2Text, 1, APIText.FitLength(Street2Text, MaxStrLen(Rec."Street 2")));
        Rec.City := CopyStr(CityText, 1, APIText.FitLength(CityText, MaxStrLen(Rec.City)));
        Rec.State := CopyStr(StateText, 1, APIText.FitLength(StateText, MaxStrLen(Rec.State)));
        Rec."Postal Code" := CopyStr(PostalCodeText, 1, APIText.FitLength(PostalCodeText, MaxStrLen(Rec."Postal Code")));
        Rec.Phone := CopyStr(PhoneText, 1, APIText.FitLength(PhoneText, MaxStrLen(Rec.Phone)));
        Rec.Email := CopyStr(EmailText, 1, APIText.FitLength(EmailText, MaxStrLen(Rec.Email)));
        Rec."Shipping Method" := CopyStr(ShippingMethodText, 1, APIText.FitLength(ShippingMethodText, MaxStrLen(Rec."Shipping Method")));
    end;

    local procedure ShowTexts()
    begin
        CountryCodeText := Rec."Country Code";
        FirstNameText := Rec."First Name";
        LastNameText := Rec."Last Name";
        CompanyText := Rec.Company;
        Street1Text := Rec."Street 1";
        Street2Text := Rec."Street 2";
        CityText := Rec.City;
        StateText := Rec.State;
        PostalCodeText := Rec."Postal Code";
        PhoneText := Rec.Phone;
        EmailText := Rec.Email;
        ShippingMethodText := Rec."Shipping Method";
    end;

    var
        OrderIntake: Codeunit "BigC Order Intake";
        APIText: Codeunit "BigC API Text";
        CountryCodeText: Text;
        FirstNameText: Text;
        LastNameText: Text;
        CompanyText: Text;
        Street1Text: Text;
        Street2Text: Text;
        CityText: Text;
        StateText: Text;
        PostalCodeText: Text;
        PhoneText: Text;
        EmailText: Text;
        ShippingMethodText: Text;
}
