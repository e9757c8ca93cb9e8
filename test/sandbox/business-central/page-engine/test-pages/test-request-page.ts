/** AL's TestRequestPage: what a handler does to the request page of a report. */
import { UnsupportedAlError } from '../../runtime/errors/al-error.ts';
import { RequestPage } from '../../runtime/reports/request-page.ts';
import { DataItemFilter } from './data-item-filter.ts';
import { type TestControl, TestPage } from './test-page.ts';

export class TestRequestPage extends TestPage {
  protected override makeControl(name: string): TestControl {
    const { page } = this.form;
    const record = page instanceof RequestPage ? page.dataItem(name) : undefined;
    return record === undefined ? super.makeControl(name) : new DataItemFilter(record);
  }

  Preview(): never {
    throw new UnsupportedAlError('TestRequestPage.Preview');
  }

  Print(): never {
    throw new UnsupportedAlError('TestRequestPage.Print');
  }

  Schedule(): never {
    throw new UnsupportedAlError('TestRequestPage.Schedule');
  }

  SaveAsExcel(): never {
    throw new UnsupportedAlError('TestRequestPage.SaveAsExcel');
  }

  SaveAsPdf(): never {
    throw new UnsupportedAlError('TestRequestPage.SaveAsPdf');
  }

  SaveAsWord(): never {
    throw new UnsupportedAlError('TestRequestPage.SaveAsWord');
  }

  SaveAsXml(): never {
    throw new UnsupportedAlError('TestRequestPage.SaveAsXml');
  }
}
