namespace BigC.Connector.Stores;

using BigC.Connector.GiftCertificates;
using BigC.Connector.Orders;
using BigC.Connector.Payments;
using BigC.Connector.Taxes;

/// <summary>Guides from nothing to the first dry run of a store. What it asks for is also on the store card.</summary>
page 71807 "BigC Store Setup Wizard"
{
    PageType = NavigatePage;
    Caption = 'Set Up a BigCommerce Store';
    ApplicationArea = All;
    UsageCategory = Administration;
    SourceTable = "BigC Store";
    SourceTableTemporary = true;

    layout
    {
        area(Content)
        {
            group(Welcome)
            {
                Visible = CurrentStep = 1;
                ShowCaption = false;

                group(WelcomeText)
                {
                    Caption = 'Welcome';
                    InstructionalText = 'You name the store, choose the accounts its orders are booked to, map its taxes, and let it run dry: orders are proven, and nothing is booked until you say so.';
                }
                group(WelcomeNeeds)
                {
                    Caption = 'What you need';
                    InstructionalText = 'The store hash from the API settings of BigCommerce, a customer template, and the accounts for shipping, rounding and gift certificates. What you leave with Next is kept from the second step on: you can stop at any time and go on later with the same code.';
                }
            }
            group(StoreStep)
            {
                Visible = CurrentStep = 2;
                Caption = 'The store';
                InstructionalText = 'The agent names the store by its code. The go-live is the instant from which orders are read.';

                field("Code"; Rec."Code")
                {
                    ShowMandatory = true;
                    Editable = not IsCreated;

                    trigger OnValidate()
                    begin
                        TakeCode();
                    end;
                }
                field(KnownStore; KnownStoreLbl)
                {
                    ShowCaption = false;
                    Caption = 'Known Store';
                    ToolTip = 'Specifies that you go on with a store that exists.';
                    Editable = false;
                    Visible = IsKnown;
                    Style = Strong;
                }
                field(Name; Rec.Name)
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        FindMissing();
                    end;
                }
                field("Store Hash"; Rec."Store Hash")
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        FindMissing();
                    end;
                }
                field("Base Currency Code"; Rec."Base Currency Code")
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        FindMissing();
                    end;
                }
                field("Orders From"; Rec."Orders From")
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        FindMissing();
                    end;
                }
            }
            group(AccountStep)
            {
                Visible = CurrentStep = 3;
                Caption = 'Accounts';
                InstructionalText = 'Shipping and rounding differences can come with any order. Orders with handling, gift wrapping, fees or lines without a product are held as long as their account is blank.';

                field("Shipping Account No."; Rec."Shipping Account No.")
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        FindMissing();
                    end;
                }
                field("Rounding Account No."; Rec."Rounding Account No.")
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        FindMissing();
                    end;
                }
                field("Rounding Limit"; Rec."Rounding Limit")
                {
                }
                field("Handling Account No."; Rec."Handling Account No.")
                {
                }
                field("Gift Wrapping Account No."; Rec."Gift Wrapping Account No.")
                {
                }
                field("Fee Account No."; Rec."Fee Account No.")
                {
                }
                field("Custom Sales Account No."; Rec."Custom Sales Account No.")
                {
                }
            }
            group(CustomerStep)
            {
                Visible = CurrentStep = 4;
                Caption = 'Customers and payments';
                InstructionalText = 'Whoever orders for the first time becomes a customer of the template. Payments are posted with the journal.';

                field("Customer Template Code"; Rec."Customer Template Code")
                {
                    ShowMandatory = true;

                    trigger OnValidate()
                    begin
                        FindMissing();
                    end;
                }
                field("Location Code"; Rec."Location Code")
                {
                }
                field("Payment Jnl. Template Name"; Rec."Payment Jnl. Template Name")
                {
                }
                field("Payment Jnl. Batch Name"; Rec."Payment Jnl. Batch Name")
                {
                }
            }
            group(MappingStep)
            {
                Visible = CurrentStep = 5;
                Caption = 'Taxes, gateways and gift cards';
                InstructionalText = 'Tax zones, classes and gateways come with the first run of an agent for this store. Each store has an agent of its own, configured with the code, the store hash and an access token of the store; it reads orders once the store is enabled. Choose a figure to map them. You can do so later: only orders that need a mapping wait for it.';

                field(MappedZones; TaxMapping.MappedZones(Rec."Code"))
                {
                    Caption = 'Tax Zones Mapped';
                    ToolTip = 'Specifies how many tax zones of the store have a VAT business posting group.';
                    Editable = false;

                    trigger OnDrillDown()
                    begin
                        OpenTaxZones();
                    end;
                }
                field(MappedClasses; TaxMapping.MappedClasses(Rec."Code"))
                {
                    Caption = 'Tax Classes Mapped';
                    ToolTip = 'Specifies how many tax classes of the store have a VAT product posting group.';
                    Editable = false;

                    trigger OnDrillDown()
                    begin
                        OpenTaxClasses();
                    end;
                }
                field(Gateways; GatewaysLbl)
                {
                    ShowCaption = false;
                    Caption = 'Payment Gateways';
                    ToolTip = 'Open the payment gateways of the store.';
                    Editable = false;

                    trigger OnDrillDown()
                    begin
                        OpenGateways();
                    end;
                }
                field(GiftCards; GiftCardsLbl)
                {
                    ShowCaption = false;
                    Caption = 'Gift Card Accounts';
                    ToolTip = 'Open the gift card accounts of the store.';
                    Editable = false;

                    trigger OnDrillDown()
                    begin
                        OpenGiftCards();
                    end;
                }
            }
            group(MissingStep)
            {
                Visible = MissingText <> '';
                ShowCaption = false;

                field(Missing; MissingText)
                {
                    ShowCaption = false;
                    Caption = 'Still Missing';
                    ToolTip = 'Specifies what this step still needs before you can go on.';
                    Editable = false;
                    Style = Ambiguous;
                }
            }
            group(DryRunStep)
            {
                Visible = CurrentStep = 6;
                Caption = 'Dry run';
                InstructionalText = 'Switch the store on. While it runs dry, orders arrive, are proven and held as ever, but nothing is booked. Clear Dry Run on the store card when you are content: everything that was proven is then booked.';

                field(Readiness; ReadinessText)
                {
                    Caption = 'Readiness';
                    ToolTip = 'Specifies whether the store has everything it needs. Choose it to see what is missing.';
                    Editable = false;
                    StyleExpr = ReadinessStyle;

                    trigger OnDrillDown()
                    begin
                        OpenReadiness();
                    end;
                }
                field(Enabled; Rec.Enabled)
                {
                }
                field("Dry Run"; Rec."Dry Run")
                {
                }
                field(DryRunResult; DryRunText)
                {
                    Caption = 'Result';
                    ToolTip = 'Specifies what a dry run of the orders that have arrived has found.';
                    Editable = false;
                    MultiLine = true;
                }
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(ActionDryRun)
            {
                Caption = 'Run Dry Now';
                ToolTip = 'Prove the orders that have arrived so far, without booking any. Switch on Enabled and Dry Run first.';
                Image = TestReport;
                InFooterBar = true;
                Visible = CurrentStep = 6;
                Enabled = Rec.Enabled and Rec."Dry Run";

                trigger OnAction()
                begin
                    RunDry();
                end;
            }
            action(ActionBack)
            {
                Caption = 'Back';
                ToolTip = 'Go to the step before.';
                Image = PreviousRecord;
                InFooterBar = true;
                Enabled = CurrentStep > 1;

                trigger OnAction()
                begin
                    GoToStep(CurrentStep - 1);
                end;
            }
            action(ActionNext)
            {
                Caption = 'Next';
                ToolTip = 'Keep what you have entered, and go to the next step. What a step needs is marked and named on it.';
                Image = NextRecord;
                InFooterBar = true;
                Enabled = (CurrentStep < 6) and (MissingText = '');

                trigger OnAction()
                begin
                    GoToStep(CurrentStep + 1);
                end;
            }
            action(ActionFinish)
            {
                Caption = 'Finish';
                ToolTip = 'Save the store and close.';
                Image = Approve;
                InFooterBar = true;
                Enabled = CurrentStep = 6;

                trigger OnAction()
                begin
                    SaveStore();
                    IsFinished := true;
                    CurrPage.Close();
                end;
            }
        }
    }

    trigger OnOpenPage()
    begin
        if not StoredStore.WritePermission() then
            Error(NotAllowedErr);
        StartStore('');
        Rec.Insert();
        CurrentStep := 1;
    end;

    trigger OnQueryClosePage(CloseAction: Action): Boolean
    begin
        if IsFinished or (Rec."Code" = '') then
            exit(true);
        exit(Confirm(LeaveQst, true, Rec."Code"));
    end;

    local procedure StartStore(StoreCode: Code[20])
    begin
        Rec.Init();
        Rec."Code" := StoreCode;
        Rec."Orders From" := CreateDateTime(DT2Date(CurrentDateTime()), 0T);
        Rec."Dry Run" := true;
        Clear(StoredStore);
        IsKnown := false;
    end;

    /// <summary>Whoever enters the code of a store that exists goes on with it; another code after that is another store.</summary>
    local procedure TakeCode()
    var
        Store: Record "BigC Store";
    begin
        if Store.Get(Rec."Code") then begin
            TakeStoredStore(Store);
            IsKnown := true;
        end else
            if IsKnown then
                StartStore(Rec."Code");
        FindMissing();
    end;

    local procedure TakeStoredStore(Store: Record "BigC Store")
    begin
        StoredStore := Store;
        Rec.TransferFields(Store, false);
    end;

    /// <summary>Says on the step what it still needs.</summary>
    local procedure FindMissing()
    var
        Missing: List of [Text];
        MissingName: Text;
        Names: Text;
    begin
        case CurrentStep of
            2:
                begin
                    AddIfBlank(Rec."Code" = '', Rec.FieldCaption("Code"), Missing);
                    AddIfBlank(Rec.Name = '', Rec.FieldCaption(Name), Missing);
                    AddIfBlank(Rec."Store Hash" = '', Rec.FieldCaption("Store Hash"), Missing);
                    AddIfBlank(Rec."Base Currency Code" = '', Rec.FieldCaption("Base Currency Code"), Missing);
                    AddIfBlank(Rec."Orders From" = 0DT, Rec.FieldCaption("Orders From"), Missing);
                end;
            3:
                begin
                    AddIfBlank(Rec."Shipping Account No." = '', Rec.FieldCaption("Shipping Account No."), Missing);
                    AddIfBlank(Rec."Rounding Account No." = '', Rec.FieldCaption("Rounding Account No."), Missing);
                end;
            4:
                AddIfBlank(Rec."Customer Template Code" = '', Rec.FieldCaption("Customer Template Code"), Missing);
        end;
        foreach MissingName in Missing do
            Names += ', ' + MissingName;
        MissingText := '';
        if Names <> '' then
            MissingText := StrSubstNo(MissingLbl, Names.Substring(3));
    end;

    local procedure AddIfBlank(IsBlank: Boolean; FieldName: Text; var Missing: List of [Text])
    begin
        if IsBlank then
            Missing.Add(FieldName);
    end;

    local procedure GoToStep(NewStep: Integer)
    begin
        // A store that can be told from others is kept, so that whoever stops here can go on later; the mapping pages need it.
        if NewStep >= 3 then
            SaveStore();
        if NewStep = 6 then
            ShowReadiness();
        CurrentStep := NewStep;
        FindMissing();
        CurrPage.Update(false);
    end;

    /// <summary>What somebody else has changed meanwhile is not overwritten: the platform refuses a row that is out of date.</summary>
    local procedure SaveStore()
    begin
        if StoredStore."Code" = '' then begin
            StoredStore.TransferFields(Rec, true);
            StoredStore.Insert(true);
            IsCreated := true;
        end else begin
            StoredStore.TransferFields(Rec, false);
            StoredStore.Modify(true);
        end;
    end;

    /// <summary>What is put right on the way may be on the store card.</summary>
    local procedure OpenReadiness()
    var
        StoreReadiness: Codeunit "BigC Store Readiness";
    begin
        SaveStore();
        // Nothing of the store is locked while somebody looks at other pages.
        Commit();
        StoreReadiness.Open(Rec."Code");
        StoredStore.Get(Rec."Code");
        TakeStoredStore(StoredStore);
        ShowReadiness();
        CurrPage.Update(false);
    end;

    local procedure ShowReadiness()
    begin
        ReadinessView.Load(Rec."Code");
        ReadinessText := ReadinessView.SummaryText();
        ReadinessStyle := ReadinessView.SummaryStyle();
    end;

    local procedure RunDry()
    var
        Orders: Codeunit "BigC Orders";
    begin
        SaveStore();
        Orders.ProcessStaged(Rec."Code", 60);
        ShowReadiness();
        DryRunText := WhatCameOfTheDryRun(Orders.HasOrders(Rec."Code"));
        CurrPage.Update(false);
    end;

    local procedure WhatCameOfTheDryRun(HasOrders: Boolean): Text
    begin
        if not HasOrders then
            exit(StrSubstNo(NoOrdersLbl, Rec."Code"));
        if not ReadinessView.IsReady() then
            exit(NotReadyLbl);
        StoredStore.Get(Rec."Code");
        StoredStore.CalcFields("Proven in Dry Run", "Orders Held");
        exit(StrSubstNo(DryRunLbl, StoredStore."Proven in Dry Run", StoredStore."Orders Held"));
    end;

    local procedure OpenTaxZones()
    var
        TaxZone: Record "BigC Tax Zone";
    begin
        TaxZone.SetRange("Store Code", Rec."Code");
        Page.RunModal(Page::"BigC Tax Zones", TaxZone);
    end;

    local procedure OpenTaxClasses()
    var
        TaxClass: Record "BigC Tax Class";
    begin
        TaxClass.SetRange("Store Code", Rec."Code");
        Page.RunModal(Page::"BigC Tax Classes", TaxClass);
    end;

    local procedure OpenGateways()
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        PaymentGateway.SetRange("Store Code", Rec."Code");
        Page.RunModal(Page::"BigC Payment Gateways", PaymentGateway);
    end;

    local procedure OpenGiftCards()
    var
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        GiftCardAccount.SetRange("Store Code", Rec."Code");
        Page.RunModal(Page::"BigC Gift Card Accounts", GiftCardAccount);
    end;

    var
        StoredStore: Record "BigC Store";
        TaxMapping: Codeunit "BigC Tax Mapping";
        ReadinessView: Codeunit "BigC Readiness View";
        ReadinessText: Text;
        ReadinessStyle: Text;
        DryRunText: Text;
        MissingText: Text;
        CurrentStep: Integer;
        IsKnown: Boolean;
        IsCreated: Boolean;
        IsFinished: Boolean;
        NotAllowedErr: Label 'You are not allowed to set up BigCommerce stores. Ask your administrator for the permission set BigC Admin.';
        LeaveQst: Label 'The set-up of store %1 is not finished. What you have left with Next from the second step on is kept: open the guide again and enter the code to go on. Leave it now?', Comment = '%1 = store code';
        KnownStoreLbl: Label 'A store with this code exists. You go on with it.';
        MissingLbl: Label 'Still missing: %1', Comment = '%1 = names of fields';
        DryRunLbl: Label '%1 orders are proven and would be booked; %2 are held, and their exceptions say why.', Comment = '%1 and %2 = number of orders';
        NoOrdersLbl: Label 'No order has arrived yet. They come with the first run of an agent that is configured for store %1 and its access token; run dry again then.', Comment = '%1 = store code';
        NotReadyLbl: Label 'Nothing is proven yet, because the store is not ready. Choose Readiness to see what is missing.';
        GatewaysLbl: Label 'Open the payment gateways';
        GiftCardsLbl: Label 'Open the gift card accounts';
}
