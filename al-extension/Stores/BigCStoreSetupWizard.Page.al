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
                    InstructionalText = 'The store hash from the API settings of BigCommerce, a customer template, and the accounts for shipping, rounding and gift certificates. You can stop at any time and go on later: enter the same code again.';
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

                    trigger OnValidate()
                    begin
                        TakeStoredStore();
                    end;
                }
                field(Name; Rec.Name)
                {
                    ShowMandatory = true;
                }
                field("Store Hash"; Rec."Store Hash")
                {
                    ShowMandatory = true;
                }
                field("Base Currency Code"; Rec."Base Currency Code")
                {
                    ShowMandatory = true;
                }
                field("Orders From"; Rec."Orders From")
                {
                    ShowMandatory = true;
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
                }
                field("Rounding Account No."; Rec."Rounding Account No.")
                {
                    ShowMandatory = true;
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
                InstructionalText = 'Tax zones, classes and gateways come with the first run of the agent; it reads the store as soon as it is enabled. Choose a figure to map them. You can do so later: only orders that need a mapping wait for it.';

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
                    var
                        StoreReadiness: Codeunit "BigC Store Readiness";
                    begin
                        StoreReadiness.Open(Rec."Code");
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
                ToolTip = 'Prove the orders that have arrived so far, without booking any.';
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
                ToolTip = 'Go to the next step.';
                Image = NextRecord;
                InFooterBar = true;
                Enabled = CurrentStep < 6;

                trigger OnAction()
                begin
                    CheckStep();
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
                    CurrPage.Close();
                end;
            }
        }
    }

    trigger OnOpenPage()
    begin
        Rec.Init();
        Rec."Orders From" := CreateDateTime(DT2Date(CurrentDateTime()), 0T);
        Rec."Dry Run" := true;
        Rec.Insert();
        CurrentStep := 1;
    end;

    /// <summary>Whoever enters the code of a store that exists goes on with it.</summary>
    local procedure TakeStoredStore()
    var
        Store: Record "BigC Store";
    begin
        if Store.Get(Rec."Code") then
            Rec.TransferFields(Store, false);
    end;

    local procedure CheckStep()
    begin
        case CurrentStep of
            2:
                begin
                    Rec.TestField("Code");
                    Rec.TestField(Name);
                    Rec.TestField("Store Hash");
                    Rec.TestField("Base Currency Code");
                    Rec.TestField("Orders From");
                end;
            3:
                begin
                    Rec.TestField("Shipping Account No.");
                    Rec.TestField("Rounding Account No.");
                end;
            4:
                Rec.TestField("Customer Template Code");
        end;
    end;

    local procedure GoToStep(NewStep: Integer)
    begin
        // From here on the other pages need the store.
        if NewStep >= 5 then
            SaveStore();
        if NewStep = 6 then
            ShowReadiness();
        CurrentStep := NewStep;
        CurrPage.Update(false);
    end;

    local procedure SaveStore()
    var
        Store: Record "BigC Store";
    begin
        if Store.Get(Rec."Code") then begin
            Store.TransferFields(Rec, false);
            Store.Modify(true);
            exit;
        end;
        Store.Init();
        Store.TransferFields(Rec, true);
        Store.Insert(true);
    end;

    local procedure ShowReadiness()
    var
        ReadinessView: Codeunit "BigC Readiness View";
    begin
        ReadinessView.Load(Rec."Code");
        ReadinessText := ReadinessView.SummaryText();
        ReadinessStyle := ReadinessView.SummaryStyle();
    end;

    local procedure RunDry()
    var
        Store: Record "BigC Store";
        Orders: Codeunit "BigC Orders";
    begin
        SaveStore();
        Orders.ProcessStaged(Rec."Code", 60);
        ShowReadiness();
        Store.Get(Rec."Code");
        Store.CalcFields("Proven in Dry Run", "Orders Held");
        DryRunText := StrSubstNo(DryRunLbl, Store."Proven in Dry Run", Store."Orders Held");
        CurrPage.Update(false);
    end;

    local procedure OpenTaxZones()
    var
        TaxZone: Record "BigC Tax Zone";
    begin
        TaxZone.SetRange("Store Code", Rec."Code");
        Page.Run(Page::"BigC Tax Zones", TaxZone);
    end;

    local procedure OpenTaxClasses()
    var
        TaxClass: Record "BigC Tax Class";
    begin
        TaxClass.SetRange("Store Code", Rec."Code");
        Page.Run(Page::"BigC Tax Classes", TaxClass);
    end;

    local procedure OpenGateways()
    var
        PaymentGateway: Record "BigC Payment Gateway";
    begin
        PaymentGateway.SetRange("Store Code", Rec."Code");
        Page.Run(Page::"BigC Payment Gateways", PaymentGateway);
    end;

    local procedure OpenGiftCards()
    var
        GiftCardAccount: Record "BigC Gift Card Account";
    begin
        GiftCardAccount.SetRange("Store Code", Rec."Code");
        Page.Run(Page::"BigC Gift Card Accounts", GiftCardAccount);
    end;

    var
        TaxMapping: Codeunit "BigC Tax Mapping";
        ReadinessText: Text;
        ReadinessStyle: Text;
        DryRunText: Text;
        CurrentStep: Integer;
        DryRunLbl: Label '%1 orders are proven and would be booked; %2 are held, and their exceptions say why.', Comment = '%1 and %2 = number of orders';
        GatewaysLbl: Label 'Open the payment gateways';
        GiftCardsLbl: Label 'Open the gift card accounts';
}
