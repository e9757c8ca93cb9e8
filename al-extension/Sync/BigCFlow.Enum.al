namespace BigC.Connector.Sync;

/// <summary>What an agent does on a schedule.</summary>
enum 71420 "BigC Flow"
{
    Extensible = true;
    Caption = 'BigCommerce Flow';

    value(0; ReferenceData) { Caption = 'Reference data'; }
    value(1; Orders) { Caption = 'Orders'; }
}
