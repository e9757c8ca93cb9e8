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
                field(countryCode; Rec."Country Code")
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
        Rec."First Name" := CopyStr(APIText.Cut(FirstNameText, MaxStrLen(Rec."First Name")), 1, MaxStrLen(Rec."First Name"));
        Rec."Last Name" := CopyStr(APIText.Cut(LastNameText, MaxStrLen(Rec."Last Name")), 1, MaxStrLen(Rec."Last Name"));
        Rec.Company := CopyStr(APIText.Cut(CompanyText, MaxStrLen(Rec.Company)), 1, MaxStrLen(Rec.Company));
        Rec."Street 1" := CopyStr(APIText.Cut(Street1Text, MaxStrLen(Rec."Street 1")), 1, MaxStrLen(Rec."Street 1"));
        Rec."Street 2" := CopyStr(APIText.Cut(Street2Text, MaxStrLen(Rec."Street 2")), 1, MaxStrLen(Rec."Street 2"));
        Rec.City := CopyStr(APIText.Cut(CityText, MaxStrLen(Rec.City)), 1, MaxStrLen(Rec.City));
        Rec.State := CopyStr(APIText.Cut(StateText, MaxStrLen(Rec.State)), 1, MaxStrLen(Rec.State));
        Rec."Postal Code" := CopyStr(APIText.Cut(PostalCodeText, MaxStrLen(Rec."Postal Code")), 1, MaxStrLen(Rec."Postal Code"));
        Rec.Phone := CopyStr(APIText.Cut(PhoneText, MaxStrLen(Rec.Phone)), 1, MaxStrLen(Rec.Phone));
        Rec.Email := CopyStr(APIText.Cut(EmailText, MaxStrLen(Rec.Email)), 1, MaxStrLen(Rec.Email));
        Rec."Shipping Method" := CopyStr(APIText.Cut(ShippingMethodText, MaxStrLen(Rec."Shipping Method")), 1, MaxStrLen(Rec."Shipping Method"));
    end;

    local procedure ShowTexts()
    begin
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
