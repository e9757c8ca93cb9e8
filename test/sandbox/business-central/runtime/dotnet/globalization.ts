/** System.Globalization.CultureInfo and System.TimeZoneInfo, from what the host knows of languages and zones. */
import { UnsupportedAlError } from '../errors/al-error.ts';
import { DateTime, TimeSpan } from './date-time.ts';
import { DotNetException } from './dotnet-exception.ts';
import { windowsZones } from './windows-zones.ts';

/** Locales by Windows language number. */
export const CULTURES: Readonly<Record<number, string>> = {
  1: 'ar',
  1025: 'ar-SA',
  1026: 'bg-BG',
  1027: 'ca-ES',
  1028: 'zh-TW',
  1029: 'cs-CZ',
  1030: 'da-DK',
  1031: 'de-DE',
  1032: 'el-GR',
  1033: 'en-US',
  1034: 'es-ES',
  1035: 'fi-FI',
  1036: 'fr-FR',
  1037: 'he-IL',
  1038: 'hu-HU',
  1039: 'is-IS',
  1040: 'it-IT',
  1041: 'ja-JP',
  1042: 'ko-KR',
  1043: 'nl-NL',
  1044: 'nb-NO',
  1045: 'pl-PL',
  1046: 'pt-BR',
  1048: 'ro-RO',
  1049: 'ru-RU',
  1050: 'hr-HR',
  1051: 'sk-SK',
  1053: 'sv-SE',
  1055: 'tr-TR',
  1058: 'uk-UA',
  1060: 'sl-SI',
  1061: 'et-EE',
  1062: 'lv-LV',
  1063: 'lt-LT',
  2052: 'zh-CN',
  2055: 'de-CH',
  2057: 'en-GB',
  2058: 'es-MX',
  2060: 'fr-BE',
  2064: 'it-CH',
  2067: 'nl-BE',
  2070: 'pt-PT',
  3079: 'de-AT',
  3081: 'en-AU',
  3082: 'es-ES',
  3084: 'fr-CA',
  4105: 'en-CA',
  4108: 'fr-CH',
  5129: 'en-NZ',
  6153: 'en-IE',
  6: 'da',
  7: 'de',
  8: 'el',
  9: 'en',
  10: 'es',
  11: 'fi',
  12: 'fr',
  16: 'it',
  19: 'nl',
  20: 'no',
  21: 'pl',
  22: 'pt',
  29: 'sv',
};

export class CultureInfo {
  static readonly typeName = 'System.Globalization.CultureInfo';
  readonly Name: string;
  readonly LCID: number;

  constructor(key: number | string) {
    const found = Object.entries(CULTURES).find(([lcid, name]) =>
      typeof key === 'number' ? Number(lcid) === key : name.toLowerCase() === key.toLowerCase(),
    );
    if (found === undefined) throw unknownCulture(key);
    this.LCID = Number(found[0]);
    this.Name = found[1];
  }

  static get CurrentCulture(): CultureInfo {
    return new CultureInfo('en-US');
  }

  static GetCultureInfo(key: number | string): CultureInfo {
    return new CultureInfo(key);
  }

  get TwoLetterISOLanguageName(): string {
    return this.Name.split('-')[0]!;
  }

  get Parent(): CultureInfo {
    return new CultureInfo(this.TwoLetterISOLanguageName);
  }

  get DisplayName(): string {
    return new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' }).of(this.Name) ?? this.Name;
  }

  ToString(): string {
    return this.Name;
  }
}

function unknownCulture(key: number | string): Error {
  if (typeof key === 'number' && key > 0) return new UnsupportedAlError('CultureInfo', String(key));
  return new DotNetException(
    'System.Globalization.CultureNotFoundException',
    `Culture is not supported. (Parameter 'culture')\n${key} is an invalid culture identifier.`,
  );
}

export class TimeZoneInfo {
  static readonly typeName = 'System.TimeZoneInfo';
  readonly Id: string;
  private readonly zone: string;

  constructor(id: string) {
    const zone = windowsZones[id.toLowerCase()];
    if (zone === undefined)
      throw new DotNetException(
        'System.TimeZoneNotFoundException',
        `The time zone ID '${id}' was not found on the local computer.`,
      );
    this.Id = id;
    this.zone = zone;
  }

  static FindSystemTimeZoneById(id: string): TimeZoneInfo {
    return new TimeZoneInfo(id);
  }

  static get Utc(): TimeZoneInfo {
    return new TimeZoneInfo('UTC');
  }

  GetUtcOffset(moment: DateTime): TimeSpan {
    return new TimeSpan(BigInt(this.offsetAt(moment)) * 600_000_000n);
  }

  get BaseUtcOffset(): TimeSpan {
    const [january, july] = this.yearlyOffsets(new Date().getUTCFullYear());
    return new TimeSpan(BigInt(Math.min(january!, july!)) * 600_000_000n);
  }

  /** Also of zones that had it in the last decades and have it no more, as in the tables of Windows. */
  get SupportsDaylightSavingTime(): boolean {
    const years = Array.from({ length: 36 }, (_unused, index) => 1990 + index);
    return years.some((year) => new Set(this.yearlyOffsets(year)).size > 1);
  }

  IsDaylightSavingTime(moment: DateTime): boolean {
    const year = new Date(Number(moment.ms - UNIX_EPOCH)).getUTCFullYear();
    return this.offsetAt(moment) > Math.min(...this.yearlyOffsets(year));
  }

  private yearlyOffsets(year: number): number[] {
    return [1, 7].map((month) => this.offsetAt(new DateTime(year, month, 1)));
  }

  /** In minutes. */
  private offsetAt({ ms }: DateTime): number {
    const unix = Number(ms - UNIX_EPOCH);
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: this.zone, timeZoneName: 'longOffset' }).formatToParts(
      unix,
    );
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
    const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
    if (match === null) return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3]);
    return match[1] === '-' ? -minutes : minutes;
  }
}

const UNIX_EPOCH = 62_135_596_800_000n;
