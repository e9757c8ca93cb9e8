/**
 * Zones of the world by the names that Windows gives them.
 * @see https://learn.microsoft.com/windows-hardware/manufacture/desktop/default-time-zones
 */
const ZONES = `
UTC=Etc/UTC
GMT Standard Time=Europe/London
Greenwich Standard Time=Atlantic/Reykjavik
W. Europe Standard Time=Europe/Berlin
Central Europe Standard Time=Europe/Budapest
Central European Standard Time=Europe/Warsaw
Romance Standard Time=Europe/Paris
E. Europe Standard Time=Europe/Chisinau
FLE Standard Time=Europe/Kyiv
GTB Standard Time=Europe/Bucharest
Turkey Standard Time=Europe/Istanbul
Russian Standard Time=Europe/Moscow
Israel Standard Time=Asia/Jerusalem
Egypt Standard Time=Africa/Cairo
South Africa Standard Time=Africa/Johannesburg
W. Central Africa Standard Time=Africa/Lagos
E. Africa Standard Time=Africa/Nairobi
Morocco Standard Time=Africa/Casablanca
Arab Standard Time=Asia/Riyadh
Arabian Standard Time=Asia/Dubai
Iran Standard Time=Asia/Tehran
Pakistan Standard Time=Asia/Karachi
India Standard Time=Asia/Kolkata
Nepal Standard Time=Asia/Kathmandu
Bangladesh Standard Time=Asia/Dhaka
SE Asia Standard Time=Asia/Bangkok
China Standard Time=Asia/Shanghai
Singapore Standard Time=Asia/Singapore
Taipei Standard Time=Asia/Taipei
Tokyo Standard Time=Asia/Tokyo
Korea Standard Time=Asia/Seoul
W. Australia Standard Time=Australia/Perth
Cen. Australia Standard Time=Australia/Adelaide
AUS Central Standard Time=Australia/Darwin
E. Australia Standard Time=Australia/Brisbane
AUS Eastern Standard Time=Australia/Sydney
Tasmania Standard Time=Australia/Hobart
New Zealand Standard Time=Pacific/Auckland
Fiji Standard Time=Pacific/Fiji
Tonga Standard Time=Pacific/Tongatapu
Samoa Standard Time=Pacific/Apia
Hawaiian Standard Time=Pacific/Honolulu
Alaskan Standard Time=America/Anchorage
Pacific Standard Time=America/Los_Angeles
US Mountain Standard Time=America/Phoenix
Mountain Standard Time=America/Denver
Central America Standard Time=America/Guatemala
Central Standard Time=America/Chicago
Central Standard Time (Mexico)=America/Mexico_City
Canada Central Standard Time=America/Regina
SA Pacific Standard Time=America/Bogota
Eastern Standard Time=America/New_York
US Eastern Standard Time=America/Indianapolis
Venezuela Standard Time=America/Caracas
Atlantic Standard Time=America/Halifax
SA Western Standard Time=America/La_Paz
Pacific SA Standard Time=America/Santiago
Newfoundland Standard Time=America/St_Johns
E. South America Standard Time=America/Sao_Paulo
Argentina Standard Time=America/Buenos_Aires
SA Eastern Standard Time=America/Cayenne
Azores Standard Time=Atlantic/Azores`;

const zones = ZONES.trim()
  .split('\n')
  .map((line) => line.split('='))
  .map(([windows = '', zone = '']) => ({ windows, zone }));

/** As Windows writes them. */
export const windowsZoneNames: readonly string[] = zones.map(({ windows }) => windows);

/** By the Windows name in lower case. */
export const windowsZones: Readonly<Record<string, string>> = Object.fromEntries(
  zones.map(({ windows, zone }) => [windows.toLowerCase(), zone]),
);
