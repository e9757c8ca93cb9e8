/** AL's TestAction: actions of a page, and the platform's own that close it or change its mode. */
import { invokeAction } from '../actions.ts';
import { cardOf } from '../form-commands.ts';
import type { PlacedAction } from '../form-elements.ts';
import type { CloseButton } from '../page-model.ts';
import type { TestPage } from './test-page.ts';

export interface TestAction {
  Invoke(): void;
  Enabled(): boolean;
  Visible(): boolean;
  Caption(): string;
}

export class PageAction implements TestAction {
  private readonly page: TestPage;
  private readonly placed: PlacedAction;

  constructor(page: TestPage, placed: PlacedAction) {
    this.page = page;
    this.placed = placed;
  }

  Invoke(): void {
    this.page.step((form) => invokeAction(form, this.placed));
  }

  Enabled(): boolean {
    return this.page.form.rules.isActionEnabled(this.placed);
  }

  Visible(): boolean {
    return this.page.form.rules.isActionVisible(this.placed);
  }

  Caption(): string {
    return this.placed.action.properties.get('caption') ?? this.placed.action.name;
  }
}

export class CloseAction implements TestAction {
  private readonly page: TestPage;
  private readonly button: CloseButton;

  constructor(page: TestPage, button: CloseButton) {
    this.page = page;
    this.button = button;
  }

  Invoke(): void {
    this.page.closeWith(this.button);
  }

  Enabled(): boolean {
    return true;
  }

  Visible(): boolean {
    return true;
  }

  Caption(): string {
    return this.button === 'ok' ? 'OK' : `${this.button[0]!.toUpperCase()}${this.button.slice(1)}`;
  }
}

export class ModeAction implements TestAction {
  private readonly page: TestPage;
  private readonly mode: 'view' | 'edit';

  constructor(page: TestPage, mode: 'view' | 'edit') {
    this.page = page;
    this.mode = mode;
  }

  Invoke(): void {
    this.page.step((form) => {
      // On a list with a card these open the card of the row.
      if (form.design.cardPageId === 0) {
        form.setMode(this.mode);
        return;
      }
      const card = cardOf(form);
      card.openMode = this.mode;
      card.Run();
    });
  }

  Enabled(): boolean {
    const { form } = this.page;
    return form.design.cardPageId === 0 ? form.page.Editable() : form.hasRow;
  }

  Visible(): boolean {
    return this.Enabled();
  }

  Caption(): string {
    return this.mode === 'edit' ? 'Edit' : 'View';
  }
}
