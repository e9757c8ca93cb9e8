/** The controls and actions of a page by name, with what stands around them. */
import type { DesignAction, DesignControl, PageDesign } from '../runtime/session/page-design.ts';

export interface PlacedControl {
  readonly control: DesignControl;
  /** From the outside to the inside. */
  readonly around: readonly DesignControl[];
  /** The repeater it is a column of. */
  readonly repeater: DesignControl | undefined;
  readonly isFactBox: boolean;
}

export interface PlacedAction {
  readonly action: DesignAction;
  readonly around: readonly DesignAction[];
  /** The cue group it is a tile of. */
  readonly cueGroup: DesignControl | undefined;
}

export class FormElements {
  /** By lower-case name. */
  readonly controls = new Map<string, PlacedControl>();
  readonly actions = new Map<string, PlacedAction>();
  /** Field controls in order. */
  readonly fields: PlacedControl[] = [];
  readonly parts: PlacedControl[] = [];

  constructor(design: PageDesign) {
    for (const control of design.layout) this.addControl(control, [], undefined);
    for (const action of design.actions) this.addAction(action, [], undefined);
  }

  field(name: string): PlacedControl | undefined {
    const placed = this.controls.get(name.toLowerCase());
    return placed?.control.field === undefined ? undefined : placed;
  }

  action(name: string): PlacedAction | undefined {
    const placed = this.actions.get(name.toLowerCase());
    if (placed?.action.type === 'actionref') return this.actions.get(placed.action.target.toLowerCase());
    return placed;
  }

  private addControl(
    control: DesignControl,
    around: readonly DesignControl[],
    repeater: DesignControl | undefined,
  ): void {
    const isFactBox = around[0]?.name.toLowerCase() === 'factboxes';
    const placed: PlacedControl = { control, around, repeater, isFactBox };
    this.controls.set(control.name.toLowerCase(), placed);
    if (control.type === 'field' && control.field !== undefined) this.fields.push(placed);
    if (control.type === 'part' && control.part !== undefined) this.parts.push(placed);
    const inner = [...around, control];
    const columns = control.type === 'repeater' ? control : repeater;
    for (const child of control.children) this.addControl(child, inner, columns);
    for (const action of control.actions) this.addAction(action, [], control);
  }

  private addAction(action: DesignAction, around: readonly DesignAction[], cueGroup: DesignControl | undefined): void {
    if (action.name !== '') this.actions.set(action.name.toLowerCase(), { action, around, cueGroup });
    for (const child of action.children) this.addAction(child, [...around, action], cueGroup);
  }
}
