/** Whether tests run: natives are only reached by the tests of Microsoft's apps. */
export class NavTestExecution {
  static readonly typeName = 'Microsoft.Dynamics.Nav.Runtime.NavTestExecution';

  static IsInTestMode(): boolean {
    return true;
  }
}
