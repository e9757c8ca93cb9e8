import { UnsupportedAlError } from '../errors/al-error.ts';
import type { UiHandlers } from '../session/ui-handlers.ts';
import { NULL_GUID } from './guid.ts';

/** What the settings are taken from and given to. */
export interface SettingsSource {
  readonly company: string;
  language: number;
  readonly ui?: UiHandlers;
}

/** AL's SessionSettings: a copy of the user's settings until the client is asked to take it over. */
export class SessionSettings {
  readonly alType = { kind: 'sessionSettings' } as const;
  private readonly session: SettingsSource;
  private company = '';
  private languageId = 0;
  private localeId = 0;
  private timeZone = '';
  private profileId = '';
  private profileAppId = NULL_GUID;
  private profileSystemScope = false;

  constructor(session: SettingsSource) {
    this.session = session;
  }

  /** Sessions of the sandbox live in UTC and speak English of the United States. */
  Init(): void {
    this.company = this.session.company;
    this.languageId = this.session.language;
    this.localeId = this.session.language;
    this.timeZone = 'UTC';
  }

  Company(value = this.company): string {
    this.company = value;
    return value;
  }

  LanguageId(value = this.languageId): number {
    this.languageId = value;
    return value;
  }

  LocaleId(value = this.localeId): number {
    this.localeId = value;
    return value;
  }

  TimeZone(value = this.timeZone): string {
    this.timeZone = value;
    return value;
  }

  ProfileId(value = this.profileId): string {
    this.profileId = value;
    return value;
  }

  ProfileAppId(value = this.profileAppId): string {
    this.profileAppId = value;
    return value;
  }

  ProfileSystemScope(value = this.profileSystemScope): boolean {
    this.profileSystemScope = value;
    return value;
  }

  RequestSessionUpdate(): void {
    const { ui } = this.session;
    if (ui?.updateSession === undefined) throw new UnsupportedAlError('SessionSettings.RequestSessionUpdate');
    ui.updateSession(this);
  }
}
