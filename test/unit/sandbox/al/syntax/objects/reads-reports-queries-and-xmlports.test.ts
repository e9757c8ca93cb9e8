import { grouped, parseObject } from '../al-text.ts';

test('a report', () => {
  const report = parseObject(
    'report',
    `report 50100 R
    {
        ProcessingOnly = true;
        dataset
        {
            dataitem(Customer; Customer)
            {
                DataItemTableView = sorting("No.") order(descending) where(Blocked = const(" "));
                column(Name; Name) { IncludeCaption = true; }
                column(Sum; -Amount + 1) { }
                dataitem(Entry; "Cust. Ledger Entry") { DataItemLink = "Customer No." = field("No."); trigger OnAfterGetRecord() begin end; }
                trigger OnPreDataItem() begin end;
            }
        }
        requestpage
        {
            SaveValues = true;
            layout { area(Content) { field(X; X) { } } }
            trigger OnOpenPage() begin end;
            var Y: Integer;
        }
        rendering { layout(Word) { Type = Word; LayoutFile = 'a.docx'; } }
        labels { Total = 'Total', Comment = 'Sum'; Other = 'Other'; }
        var X: Integer;
    }`,
  );
  const [customer] = report.dataset;
  if (customer?.kind !== 'reportDataItem') throw new Error('no data item');
  expect(customer).toMatchObject({
    triggers: [{}],
    children: [{ kind: 'reportColumn' }, {}, { kind: 'reportDataItem', triggers: [{}] }],
  });
  const sum = customer.children[1]!;
  expect(sum.kind === 'reportColumn' && grouped(sum.expression)).toBe('((- Amount) + 1)');
  expect(report).toMatchObject({
    requestPage: { properties: [{}], layout: [{}], triggers: [{}], variables: [{}] },
    layouts: [{ name: { text: 'Word' } }],
    labels: [{ name: { text: 'Total' }, label: { text: 'Total', comment: 'Sum' } }, {}],
  });
});

test('a report extension', () => {
  const extension = parseObject(
    'reportExtension',
    `reportextension 50100 E extends R
    {
        dataset
        {
            add(Customer) { column(City; City) { } }
            addafter(Customer) { dataitem(Vendor; Vendor) { } }
            modify(Customer) { trigger OnAfterPreDataItem() begin end; }
        }
    }`,
  );
  expect(extension.dataset).toMatchObject([
    { kind: 'datasetPlacement', operation: 'add', children: [{ kind: 'reportColumn' }] },
    { kind: 'datasetPlacement', operation: 'addafter' },
    { kind: 'datasetModification', triggers: [{}] },
  ]);
});

test('a query', () => {
  const query = parseObject(
    'query',
    `query 50100 Q
    {
        QueryType = Normal;
        OrderBy = ascending(Name), descending(Total);
        elements
        {
            dataitem(Customer; Customer)
            {
                column(Name; Name) { ColumnFilter = Name = filter('A*'); }
                filter(DateFilter; "Date Filter") { }
                dataitem(Entry; "Cust. Ledger Entry")
                {
                    DataItemLink = "Customer No." = Customer."No.";
                    SqlJoinType = LeftOuterJoin;
                    column(Total; Amount) { Method = Sum; }
                    column(Number) { Method = Count; }
                }
            }
        }
        trigger OnBeforeOpen() begin end;
    }`,
  );
  expect(query.properties[1]!.value).toMatchObject({
    columns: [
      { column: { text: 'Name' }, descending: false },
      { column: { text: 'Total' }, descending: true },
    ],
  });
  expect(query.elements).toMatchObject([
    {
      kind: 'queryDataItem',
      children: [
        { kind: 'queryColumn', field: { text: 'Name' } },
        { kind: 'queryFilter', field: { text: 'Date Filter' } },
        {
          kind: 'queryDataItem',
          properties: [
            { value: { conditions: [{ condition: { dataItem: { text: 'Customer' }, field: { text: 'No.' } } }] } },
            {},
          ],
          children: [{}, { kind: 'queryColumn', field: undefined }],
        },
      ],
    },
  ]);
});

test('an xmlport', () => {
  const xmlPort = parseObject(
    'xmlPort',
    `xmlport 50100 X
    {
        Direction = Export;
        schema
        {
            textelement(Root)
            {
                tableelement(Cust; Customer)
                {
                    LinkTable = Other; LinkFields = "No." = field("No.");
                    fieldattribute(No; Cust."No.") { }
                    fieldelement(Name; Cust.Name) { trigger OnBeforePassField() begin end; }
                    textattribute(Kind) { }
                }
            }
        }
        requestpage { layout { area(Content) { } } }
    }`,
  );
  expect(xmlPort).toMatchObject({
    schema: [
      {
        type: 'textelement',
        children: [
          {
            type: 'tableelement',
            children: [{ type: 'fieldattribute' }, { triggers: [{}] }, { type: 'textattribute' }],
          },
        ],
      },
    ],
    requestPage: { layout: [{}] },
  });
});
