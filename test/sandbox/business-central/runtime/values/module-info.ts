/** What an app is: ModuleInfo, the apps it depends on, and versions. */
import { List } from './list.ts';

interface Identity {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly version: string;
}

/** AL's Version, four numbers. */
export class Version {
  readonly alType = { kind: 'version' } as const;
  private readonly parts: readonly number[];

  constructor(text: string) {
    this.parts = text.split('.').map(Number);
  }

  Major(): number {
    return this.parts[0] ?? 0;
  }

  Minor(): number {
    return this.parts[1] ?? 0;
  }

  Build(): number {
    return this.parts[2] ?? 0;
  }

  Revision(): number {
    return this.parts[3] ?? 0;
  }

  ToText(): string {
    return `${this.Major()}.${this.Minor()}.${this.Build()}.${this.Revision()}`;
  }

  toAlText(): string {
    return this.ToText();
  }
}

export class ModuleDependencyInfo {
  readonly alType = { kind: 'moduleDependencyInfo' } as const;
  private readonly app: Identity;

  constructor(app: Identity) {
    this.app = app;
  }

  Id(): string {
    return this.app.id.toLowerCase();
  }

  Name(): string {
    return this.app.name;
  }

  Publisher(): string {
    return this.app.publisher;
  }
}

const NOBODY: Identity = { id: '00000000-0000-0000-0000-000000000000', name: '', publisher: '', version: '0.0.0.0' };

export class ModuleInfo {
  readonly alType = { kind: 'moduleInfo' } as const;
  private readonly app: Identity & { readonly dependencies?: readonly Identity[] };

  constructor(app: Identity & { readonly dependencies?: readonly Identity[] } = NOBODY) {
    this.app = app;
  }

  Id(): string {
    return this.app.id.toLowerCase();
  }

  Name(): string {
    return this.app.name;
  }

  Publisher(): string {
    return this.app.publisher;
  }

  AppVersion(): Version {
    return new Version(this.app.version);
  }

  DataVersion(): Version {
    return new Version(this.app.version);
  }

  PackageId(): string {
    return this.Id();
  }

  Dependencies(): List<ModuleDependencyInfo> {
    const dependencies = (this.app.dependencies ?? []).map((app) => new ModuleDependencyInfo(app));
    return List.of({ kind: 'moduleDependencyInfo' }, dependencies);
  }
}
