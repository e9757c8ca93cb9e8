/** What a bound action of an API page reports about the entity it made or changed. */
export class WebServiceActionContext {
  /** Key values by field number, in the order they were added. */
  readonly entityKey = new Map<number, unknown>();
  private objectType = 0;
  private objectId = 0;
  private resultCode = 0;

  AddEntityKey(fieldNo: number, value: unknown): void {
    this.entityKey.set(fieldNo, value);
  }

  GetObjectId(): number {
    return this.objectId;
  }

  SetObjectId(objectId: number): void {
    this.objectId = objectId;
  }

  GetObjectType(): number {
    return this.objectType;
  }

  SetObjectType(objectType: number): void {
    this.objectType = objectType;
  }

  /** WebServiceActionResultCode: None 0, Created 1, Updated 2, Deleted 3, Get 4. */
  GetResultCode(): number {
    return this.resultCode;
  }

  SetResultCode(resultCode: number): void {
    this.resultCode = resultCode;
  }
}
