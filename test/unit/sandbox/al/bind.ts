import { Application } from '../../../sandbox/business-central/al/compiler/application.ts';
import { bindProject, type Project } from '../../../sandbox/business-central/al/semantics/project.ts';
import type { AppManifest } from '../../../sandbox/business-central/al/semantics/symbols.ts';

const manifest: AppManifest = {
  id: 'app',
  name: 'App',
  publisher: 'Test',
  version: '1.0.0.0',
  runtime: '16.0',
  target: 'Cloud',
  idRanges: [],
  dependencies: [],
  preprocessorSymbols: [],
  features: ['NoImplicitWith'],
  internalsVisibleTo: [],
};

/** Binds AL text as an app of one file. */
export function bindText(text: string, changes: Partial<AppManifest> = {}): Project {
  return bindApps([{ manifest: { ...manifest, ...changes }, text }]);
}

/** Binds apps that depend on each other in their order. */
export function bindApps(apps: readonly { manifest: Partial<AppManifest>; text: string }[]): Project {
  return bindProject(
    apps.map((app, index) => ({
      manifest: { ...manifest, ...app.manifest },
      manifestFile: 'app.json',
      folder: '.',
      sources: [{ path: `App${index}.al`, text: app.text }],
    })),
  );
}

/** `line code` of each finding, which is what a developer looks at first. */
export function findings(project: Project): string[] {
  return project.diagnostics.map(({ line, code }) => `${line} ${code}`);
}

/** A codeunit whose OnRun has these variables and statements. */
export function program(variables: string, statements: string, members = ''): string {
  return `codeunit 50000 Program\n{\n    trigger OnRun()\n    var\n${variables}\n    begin\n${statements}\n    end;\n${members}\n}\n`;
}

/** Compiles AL text that must be right. */
export function compileText(text: string): Application {
  const project = bindText(text);
  const first = project.diagnostics.find(({ severity }) => severity === 'error');
  if (first !== undefined) throw new Error(`line ${first.line}: ${first.code} ${first.message}`);
  return new Application(project);
}
