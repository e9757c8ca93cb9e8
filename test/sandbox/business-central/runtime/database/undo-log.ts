/**
 * How to undo what AL does outside of SQL tables and yet within its transactions: scheduled tasks, isolated storage.
 * Actions are undone last first, with the transaction or, when they were committed inside of an isolation, with that.
 */
export class UndoLog {
  private readonly actions: (() => void)[] = [];
  /** Actions before this position belong to transactions that are committed. */
  private committed = 0;

  add(undo: () => void): void {
    this.actions.push(undo);
  }

  /** The transaction is committed; inside of an isolation its actions may still be undone. */
  commit(isolated: boolean): void {
    if (!isolated) this.actions.length = 0;
    this.committed = this.actions.length;
  }

  rollback(): void {
    this.undoTo(this.committed);
  }

  /** Where an isolation begins. */
  get position(): number {
    return this.actions.length;
  }

  undoTo(position: number): void {
    while (this.actions.length > position) this.actions.pop()!();
    this.committed = Math.min(this.committed, position);
  }
}
