/** AL's TestFilter: filters and order of a test page's list. */

import { filterField } from '../list-view.ts';
import type { TestField } from './test-field.ts';
import type { TestPage } from './test-page.ts';

export class TestFilter {
  private readonly page: TestPage;

  constructor(page: TestPage) {
    this.page = page;
  }

  SetFilter(field: number | TestField, filter: string): void {
    this.page.step((form) => filterField(form, numberOf(field), filter));
  }

  GetFilter(field: number | TestField): string {
    return this.page.form.record.GetFilter(numberOf(field));
  }

  SetCurrentKey(...fields: (number | TestField)[]): void {
    this.page.step((form) => {
      form.record.SetCurrentKey(...fields.map(numberOf));
      form.restart();
    });
  }

  CurrentKey(): string {
    return this.page.form.record.CurrentKey();
  }

  Ascending(value?: boolean): boolean {
    const { form } = this.page;
    if (value !== undefined) {
      this.page.step(() => {
        form.record.Ascending(value);
        form.restart();
      });
    }
    return form.record.Ascending();
  }
}

function numberOf(field: number | TestField): number {
  return typeof field === 'number' ? field : (field.placed.control.field?.fieldNo ?? 0);
}
