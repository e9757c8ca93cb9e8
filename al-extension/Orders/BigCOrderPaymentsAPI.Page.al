namespace BigC.Connector.Orders;

using BigC.Connector.Api;

/// <summary>The payment transactions of an order, sent with it.</summary>
page 71505 "BigC Order Payments API"
{
    PageType = API;
    Caption = 'orderPayments', Locked = true;
    APIPublisher = 'bigc';
    APIGroup = 'sync';
    APIVersion = 'v1.0';
    EntityName = 'orderPayment';
    EntitySetName = 'orderPayments';
    EntityCaption = 'Order Payment';
    EntitySetCaption = 'Order Payments';
    SourceTable = "BigC Order Payment";
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
                field(transactionId; TransactionIdText)
                {
                    Caption = 'Transaction Id', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('transactionId');
                    end;
                }
                field(event; EventText)
                {
                    Caption = 'Event', Locked = true;
                }
                field(method; MethodText)
                {
                    Caption = 'Method', Locked = true;
                }
                field(gateway; GatewayText)
                {
                    Caption = 'Gateway', Locked = true;
                }
                field(gatewayTransactionId; GatewayTransactionIdText)
                {
                    Caption = 'Gateway Transaction Id', Locked = true;
                }
                field(referenceTransactionId; ReferenceTransactionIdText)
                {
                    Caption = 'Reference Transaction Id', Locked = true;
                }
                field(status; StatusText)
                {
                    Caption = 'Status', Locked = true;
                }
                field(isTest; Rec."Is Test")
                {
                    Caption = 'Is Test', Locked = true;
                }
                field(currencyCode; CurrencyCodeText)
                {
                    Caption = 'Currency Code', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('currencyCode');
                    end;
                }
                field(amount; Rec.Amount)
                {
                    Caption = 'Amount', Locked = true;

                    trigger OnValidate()
                    begin
                        GivenFields.Add('amount');
                    end;
                }
                field(transactionDateTime; Rec."Transaction At")
                {
                    Caption = 'Transaction At', Locked = true;
                }
                field(giftCertificateCode; GiftCertificateCodeText)
                {
                    Caption = 'Gift Certificate Code', Locked = true;
                }
                field(displayName; DisplayNameText)
                {
                    Caption = 'Display Name', Locked = true;
                }
            }
        }
    }

    trigger OnNewRecord(BelowxRec: Boolean)
    begin
        Clear(GivenFields);
    end;

    trigger OnAfterGetRecord()
    begin
        ShowTexts();
    end;

    trigger OnInsertRecord(BelowxRec: Boolean): Boolean
    begin
        TakeTexts();
        OrderIntake.CheckPaymentFields(Rec, GivenFields);
        OrderIntake.ReceivePayment(Rec);
        exit(false);
    end;

    local procedure TakeTexts()
    begin
        OrderIntake.CheckPartCode(Rec."Order SystemId", 'transactionId', TransactionIdText, MaxStrLen(Rec."Transaction Id"));
        Rec."Transaction Id" := CopyStr(TransactionIdText, 1, MaxStrLen(Rec."Transaction Id"));
        Rec."Currency Code" := CopyStr(APIText.MarkCode(CurrencyCodeText, MaxStrLen(Rec."Currency Code")), 1, MaxStrLen(Rec."Currency Code"));
        Rec."Event" := CopyStr(EventText, 1, APIText.FitLength(EventText, MaxStrLen(Rec."Event")));
        Rec."Method" := CopyStr(MethodText, 1, APIText.FitLength(MethodText, MaxStrLen(Rec."Method")));
        Rec.Gateway := CopyStr(GatewayText, 1, APIText.FitLength(GatewayText, MaxStrLen(Rec.Gateway)));
        Rec."Gateway Transaction Id" := CopyStr(GatewayTransactionIdText, 1, APIText.FitLength(GatewayTransactionIdText, MaxStrLen(Rec."Gateway Transaction Id")));
        Rec."Reference Transaction Id" := CopyStr(ReferenceTransactionIdText, 1, APIText.FitLength(ReferenceTransactionIdText, MaxStrLen(Rec."Reference Transaction Id")));
        Rec.Status := CopyStr(StatusText, 1, APIText.FitLength(StatusText, MaxStrLen(Rec.Status)));
        Rec."Gift Certificate Code" := CopyStr(GiftCertificateCodeText, 1, APIText.FitLength(GiftCertificateCodeText, MaxStrLen(Rec."Gift Certificate Code")));
        Rec."Display Name" := CopyStr(DisplayNameText, 1, APIText.FitLength(DisplayNameText, MaxStrLen(Rec."Display Name")));
    end;

    local procedure ShowTexts()
    begin
        TransactionIdText := Rec."Transaction Id";
        CurrencyCodeText := Rec."Currency Code";
        EventText := Rec."Event";
        MethodText := Rec."Method";
        GatewayText := Rec.Gateway;
        GatewayTransactionIdText := Rec."Gateway Transaction Id";
        ReferenceTransactionIdText := Rec."Reference Transaction Id";
        StatusText := Rec.Status;
        GiftCertificateCodeText := Rec."Gift Certificate Code";
        DisplayNameText := Rec."Display Name";
    end;

    var
        OrderIntake: Codeunit "BigC Order Intake";
        APIText: Codeunit "BigC API Text";
        GivenFields: List of [Text];
        TransactionIdText: Text;
        CurrencyCodeText: Text;
        EventText: Text;
        MethodText: Text;
        GatewayText: Text;
        GatewayTransactionIdText: Text;
        ReferenceTransactionIdText: Text;
        StatusText: Text;
        GiftCertificateCodeText: Text;
        DisplayNameText: Text;
}
