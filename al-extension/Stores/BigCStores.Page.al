namespace BigC.Connector.Stores;

/// <summary>All stores, with what of each is held and whether it is ready.</summary>
page 71400 "BigC Stores"
{
    PageType = List;
    Caption = 'BigCommerce Stores';
    AboutTitle = 'About BigCommerce stores';
    AboutText = 'Each store says how its orders are booked. Run the guided set-up for a new one; the readiness tells what is still missing.';
    ApplicationArea = All;
    UsageCategory = Lists;
    SourceTable = "BigC Store";
    CardPageId = "BigC Store Card";
    Editable = false;

    layout
    {
        area(Content)
        {
            repeater(Stores)
            {
                field("Code"; Rec."Code")
                {
                }
                field(Name; Rec.Name)
                {
                }
                field(Enabled; Rec.Enabled)
                {
                }
                field("Dry Run"; Rec."Dry Run")
                {
                }
                field(Readiness; ReadinessText)
                {
                    Caption = 'Readiness';
                    ToolTip = 'Specifies whether the store has everything it needs. Nothing of a store that is not ready is booked.';
                    StyleExpr = ReadinessStyle;

                    trigger OnDrillDown()
                    begin
                        StoreReadiness.Open(Rec."Code");
                        CurrPage.Update(false);
                    end;
                }
                field("Base Currency Code"; Rec."Base Currency Code")
                {
                }
                field("Orders From"; Rec."Orders From")
                {
                }
                field("Orders Held"; Rec."Orders Held")
                {
                }
                field("Open Exceptions"; Rec."Open Exceptions")
                {
                }
            }
        }
        area(FactBoxes)
        {
            part(StateFactBox; "BigC Store FactBox")
            {
                Caption = 'State of the Store';
                SubPageLink = "Code" = field("Code");
            }
        }
    }

    actions
    {
        area(Processing)
        {
            action(GuidedSetup)
            {
                Caption = 'Guided Set-up';
                ToolTip = 'Set up a store step by step, up to its first dry run.';
                Image = Setup;
                Enabled = MaySetUp;
                RunObject = page "BigC Store Setup Wizard";
            }
            action(ReadinessCheck)
            {
                Caption = 'Readiness Check';
                ToolTip = 'See everything the store needs, and what is missing.';
                Image = CheckList;
                Enabled = Rec."Code" <> '';

                trigger OnAction()
                begin
                    StoreReadiness.Open(Rec."Code");
                    CurrPage.Update(false);
                end;
            }
        }
        area(Promoted)
        {
            actionref(GuidedSetupPromoted; GuidedSetup)
            {
            }
            actionref(ReadinessCheckPromoted; ReadinessCheck)
            {
            }
        }
    }

    trigger OnOpenPage()
    begin
        MaySetUp := Rec.WritePermission();
    end;

    trigger OnAfterGetRecord()
    begin
        ReadinessView.Load(Rec."Code");
        ReadinessText := ReadinessView.SummaryText();
        ReadinessStyle := ReadinessView.SummaryStyle();
    end;

    var
        StoreReadiness: Codeunit "BigC Store Readiness";
        ReadinessView: Codeunit "BigC Readiness View";
        ReadinessText: Text;
        ReadinessStyle: Text;
        MaySetUp: Boolean;
}
