// Generated from schemas/cards/salesforce2_29/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Salesforce229ActivateUserInput {
  /** User ID */
  "User ID": string
}
export interface Salesforce229ActivateUserOutput {
}

/** Activate User: Activate an existing user. Source: seen in exports, 1 occurrence in connector version 1.3.258. */
export const activateUser: CardDef<Salesforce229ActivateUserInput, Salesforce229ActivateUserOutput> = {
  "kind": "salesforce2_29/activateUser",
  "address": "root:channels:http:salesforce2_29:1.3.335:activateUser",
  "module": "salesforce2_29",
  "name": "Activate User",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 121,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Activate an existing user",
    "channelId": 19,
    "versionId": 55024,
    "actionId": 10093,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"User","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {"extensible":false,"rules":{},"groupRules":{},"fields":[]},
};

export interface Salesforce229CreateRecordInput {
  /** Record Type */
  recordType?: string
  /** LastName */
  LastName?: string
  /** FirstName */
  FirstName?: string
  /** Phone */
  Phone?: string
  /** Email */
  Email?: string
  [k: string]: unknown
}
export interface Salesforce229CreateRecordOutput {
  /** Record ID */
  "Record ID": string
}

/** Create Record: Creates a new record. Source: seen in exports, 1 occurrence in connector version 1.3.334. */
export const createRecord: CardDef<Salesforce229CreateRecordInput, Salesforce229CreateRecordOutput> = {
  "kind": "salesforce2_29/createRecord",
  "address": "root:channels:http:salesforce2_29:1.3.335:createRecord",
  "module": "salesforce2_29",
  "name": "Create Record",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 121,
    "meta": {
      "a653a814-6f2d-44c5-beb2-610ceee2140d": {
        "id": "lurvHsKYUAc",
        "address": {
          "key": null,
          "group": "Record Fields",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getCreateableObjectFields","data":{}},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Creates a new record",
    "channelId": 19,
    "versionId": 55024,
    "actionId": 454271,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Record Fields":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"recordType","group":"parameters","key":"recordType","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"salesforce2_29","operation":"getCreateableObjects","key":"label","value":"name"},"displayname":"Record Type","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"LastName","group":"Record Fields","key":"LastName","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"FirstName","group":"Record Fields","key":"FirstName","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Phone","group":"Record Fields","key":"Phone","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Email","group":"Record Fields","key":"Email","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"Record Fields","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"New Record":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Record ID","group":"New Record","key":"Record ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Salesforce229CreateUserInput {
  /** First Name */
  FirstName?: string
  /** Last Name */
  LastName?: string
  /** Username */
  Username?: string
  /** Email */
  Email?: string
  /** Profile Name */
  "Profile Name"?: ("Analytics Cloud Integration User" | "Analytics Cloud Security User" | "Authenticated Website" | "Chatter External User" | "Chatter Free User" | "Chatter Moderator User" | "Contract Manager" | "Cross Org Data Proxy User" | "Custom: Marketing Profile" | "Custom: Sales Profile" | "Custom: Support Profile" | "Customer Community Login User" | "Customer Community Plus Login User" | "Customer Community Plus User" | "Customer Community User" | "Customer Portal Manager Custom" | "Customer Portal Manager Standard" | "External Identity User" | "Force.com - App Subscription User" | "Force.com - Free User" | "Gold Partner User" | "High Volume Customer Portal" | "High Volume Customer Portal User" | "Identity User" | "Marketing User" | "Minimum Access - Salesforce" | "Partner App Subscription User" | "Partner Community Login User" | "Partner Community User" | "Read Only" | "Silver Partner User" | "Solution Manager" | "Standard Platform User" | "Standard User" | "System Administrator" | "Work.com Only User")
  /** Email Encoding */
  EmailEncodingKey?: ("UTF-8" | "en_US" | "Shift_JIS" | "ISO-2022-JP" | "EUC-JP" | "ks_c_5601-1987" | "Big5" | "GB2312" | "BIG5-HKSCS" | "x-SJIS_0213")
  /** Locale */
  LocaleSidKey?: string
  /** Language */
  LanguageLocaleKey?: ("en_US" | "zh_CN" | "zh_TW" | "da" | "nl_NL" | "fi" | "fr" | "de" | "it" | "ja" | "ko" | "no" | "pt_BR" | "ru" | "es" | "es_MX" | "sv" | "th")
  /** Department */
  Department?: string
  /** Time Zone */
  TimeZoneSidKey?: ("Pacific/Kiritimati" | "Pacific/Enderbury" | "Pacific/Tongatapu" | "Pacific/Chatham" | "Pacific/Auckland" | "Pacific/Fiji" | "Asia/Kamchatka" | "Pacific/Norfolk" | "Australia/Lord_Howe" | "Pacific/Guadalcanal" | "Australia/Adelaide" | "Australia/Sydney" | "Australia/Brisbane" | "Australia/Darwin" | "Asia/Seoul" | "Asia/Tokyo" | "Asia/Hong_Kong" | "Asia/Kuala_Lumpur" | "Asia/Manila" | "Asia/Shanghai" | "Asia/Singapore" | "Asia/Taipei" | "Australia/Perth" | "Asia/Bangkok" | "Asia/Ho_Chi_Minh" | "Asia/Jakarta" | "Asia/Rangoon" | "Asia/Dhaka" | "Asia/Kathmandu" | "Asia/Colombo" | "Asia/Kolkata" | "Asia/Yekaterinburg" | "Asia/Karachi" | "Asia/Tashkent" | "Asia/Kabul" | "Asia/Baku" | "Asia/Dubai" | "Asia/Tbilisi" | "Asia/Yerevan" | "Asia/Tehran" | "Africa/Nairobi" | "Asia/Baghdad" | "Asia/Kuwait" | "Asia/Riyadh" | "Europe/Minsk" | "Europe/Moscow" | "Africa/Cairo" | "Asia/Beirut" | "Asia/Jerusalem" | "Europe/Athens" | "Europe/Bucharest" | "Europe/Helsinki" | "Europe/Istanbul" | "Africa/Johannesburg" | "Europe/Amsterdam" | "Europe/Berlin" | "Europe/Brussels" | "Europe/Paris" | "Europe/Prague" | "Europe/Rome" | "Africa/Algiers" | "Europe/Lisbon" | "Europe/London" | "Africa/Casablanca" | "Europe/Dublin" | "GMT" | "America/Scoresbysund" | "Atlantic/Azores" | "Atlantic/Cape_Verde" | "Atlantic/South_Georgia" | "America/St_Johns" | "America/Sao_Paulo" | "America/Argentina/Buenos_Aires" | "America/Santiago" | "America/Halifax" | "America/Puerto_Rico" | "Atlantic/Bermuda" | "America/Indiana/Indianapolis" | "America/New_York" | "America/Caracas" | "America/Bogota" | "America/Lima" | "America/Panama" | "America/Chicago" | "America/Mexico_City" | "America/El_Salvador" | "America/Denver" | "America/Phoenix" | "America/Los_Angeles" | "America/Tijuana" | "Pacific/Pitcairn" | "America/Anchorage" | "Pacific/Gambier" | "America/Adak" | "Pacific/Marquesas" | "Pacific/Honolulu" | "Pacific/Niue" | "Pacific/Pago_Pago")
  [k: string]: unknown
}
export interface Salesforce229CreateUserOutput {
  /** User ID */
  "User ID": string
}

/** Create User: Create a new user. Source: seen in exports, 1 occurrence in connector version 1.3.258. */
export const createUser: CardDef<Salesforce229CreateUserInput, Salesforce229CreateUserOutput> = {
  "kind": "salesforce2_29/createUser",
  "address": "root:channels:http:salesforce2_29:1.3.335:createUser",
  "module": "salesforce2_29",
  "name": "Create User",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 121,
    "meta": {
      "ebf4b03d-27fc-4323-92fd-650cbe815b77": {
        "id": "ZzWghPGsib_",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getCreateUserFields"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create a new user",
    "channelId": 19,
    "versionId": 55024,
    "actionId": 10097,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"FirstName","group":"User","key":"FirstName","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"First Name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"LastName","group":"User","key":"LastName","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Last Name","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Username","group":"User","key":"Username","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Email","group":"User","key":"Email","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Profile Name","group":"User","key":"Profile Name","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false,"type":"list","choices":["Analytics Cloud Integration User","Analytics Cloud Security User","Authenticated Website","Authenticated Website","Chatter External User","Chatter Free User","Chatter Moderator User","Contract Manager","Cross Org Data Proxy User","Custom: Marketing Profile","Custom: Sales Profile","Custom: Support Profile","Customer Community Login User","Customer Community Plus Login User","Customer Community Plus User","Customer Community User","Customer Portal Manager Custom","Customer Portal Manager Standard","External Identity User","Force.com - App Subscription User","Force.com - Free User","Gold Partner User","High Volume Customer Portal","High Volume Customer Portal User","Identity User","Marketing User","Minimum Access - Salesforce","Partner App Subscription User","Partner Community Login User","Partner Community User","Read Only","Silver Partner User","Solution Manager","Standard Platform User","Standard User","System Administrator","Work.com Only User"]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"EmailEncodingKey","group":"User","key":"EmailEncodingKey","index":5,"required":true,"option":false,"default":"UTF-8","available":["string"],"metadata":{"displayname":"Email Encoding","optional":false,"type":"list","choices":[{"label":"Unicode (UTF-8)","value":"UTF-8"},{"label":"General US & Western Europe (ISO-8859–1, ISO-LATIN-1)","value":"en_US"},{"label":"ISO-8859-1","value":"en_US"},{"label":"Japanese (Shift-JIS)","value":"Shift_JIS"},{"label":"Japanese (JIS)","value":"ISO-2022-JP"},{"label":"Japanese (EUC)","value":"EUC-JP"},{"label":"Korean (ks_c_5601–1987)","value":"ks_c_5601-1987"},{"label":"Traditional Chinese (Big5)","value":"Big5"},{"label":"Simplified Chinese (GB2312)","value":"GB2312"},{"label":"Traditional Chinese Hong Kong (Big5–HKSCS)","value":"BIG5-HKSCS"},{"label":"Japanese (Shift-JIS_2004)","value":"x-SJIS_0213"}]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"LocaleSidKey","group":"User","key":"LocaleSidKey","index":6,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Locale","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"LanguageLocaleKey","group":"User","key":"LanguageLocaleKey","index":7,"required":true,"option":false,"default":"en_US","available":["string"],"metadata":{"displayname":"Language","optional":false,"type":"list","choices":[{"label":"English","value":"en_US"},{"label":"Chinese (Simplified)","value":"zh_CN"},{"label":"Chinese (Traditional)","value":"zh_TW"},{"label":"Danish","value":"da"},{"label":"Dutch","value":"nl_NL"},{"label":"Finnish","value":"fi"},{"label":"French","value":"fr"},{"label":"German","value":"de"},{"label":"Italian","value":"it"},{"label":"Japanese","value":"ja"},{"label":"Korean","value":"ko"},{"label":"Norwegian","value":"no"},{"label":"Portuguese (Brazil)","value":"pt_BR"},{"label":"Russian","value":"ru"},{"label":"Spanish","value":"es"},{"label":"Spanish (Mexico)","value":"es_MX"},{"label":"Swedish","value":"sv"},{"label":"Thai","value":"th"}]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Department","group":"User","key":"Department","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department","optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"TimeZoneSidKey","group":"User","key":"TimeZoneSidKey","index":9,"required":true,"option":false,"default":"Pacific/Kiritimati","available":["string"],"metadata":{"displayname":"Time Zone","optional":false,"type":"list","choices":[{"label":"(GMT+14:00) Line Is. Time (Pacific/Kiritimati)","value":"Pacific/Kiritimati"},{"label":"(GMT+13:00) Phoenix Is.Time (Pacific/Enderbury)","value":"Pacific/Enderbury"},{"label":"(GMT+13:00) Tonga Time (Pacific/Tongatapu)","value":"Pacific/Tongatapu"},{"label":"(GMT+12:45) Chatham Standard Time (Pacific/Chatham)","value":"Pacific/Chatham"},{"label":"(GMT+12:00) New Zealand Standard Time (Pacific/Auckland)","value":"Pacific/Auckland"},{"label":"(GMT+12:00) Fiji Time (Pacific/Fiji)","value":"Pacific/Fiji"},{"label":"(GMT+12:00) Petropavlovsk-Kamchatski Time (Asia/Kamchatka)","value":"Asia/Kamchatka"},{"label":"(GMT+11:30) Norfolk Time (Pacific/Norfolk)","value":"Pacific/Norfolk"},{"label":"(GMT+11:00) Lord Howe Standard Time (Australia/Lord_Howe)","value":"Australia/Lord_Howe"},{"label":"(GMT+11:00) Solomon Is. Time (Pacific/Guadalcanal)","value":"Pacific/Guadalcanal"},{"label":"(GMT+10:30) Australian Central Standard Time ((South Australia) Australia/Adelaide)","value":"Australia/Adelaide"},{"label":"(GMT+10:00) Australian Eastern StandardTime (New South Wales) (Australia/Sydney)","value":"Australia/Sydney"},{"label":"(GMT+10:00) Australian Eastern Standard Time (Queensland) (Australia/Brisbane)","value":"Australia/Brisbane"},{"label":"(GMT+09:30) Australian Central Standard Time (Northern Territory) (Australia/Darwin)","value":"Australia/Darwin"},{"label":"(GMT+09:00) Korea Standard Time (Asia/Seoul)","value":"Asia/Seoul"},{"label":"(GMT+09:00) Japan Standard Time (Asia/Tokyo)","value":"Asia/Tokyo"},{"label":"(GMT+08:00) Hong Kong Time (Asia/Hong_Kong)","value":"Asia/Hong_Kong"},{"label":"(GMT+08:00) Malaysia Time (Asia/Kuala_Lumpur)","value":"Asia/Kuala_Lumpur"},{"label":"(GMT+08:00) Philippines Time (Asia/Manila)","value":"Asia/Manila"},{"label":"(GMT+08:00) China Standard Time (Asia/Shanghai)","value":"Asia/Shanghai"},{"label":"(GMT+08:00) Singapore Time (Asia/Singapore)","value":"Asia/Singapore"},{"label":"(GMT+08:00) China Standard Time (Asia/Taipei)","value":"Asia/Taipei"},{"label":"(GMT+08:00) Australian Western Standard Time (Australia/Perth)","value":"Australia/Perth"},{"label":"(GMT+07:00) Indochina Time (Asia/Bangkok)","value":"Asia/Bangkok"},{"label":"(GMT+07:00) Indochina Time (Asia/Ho_Chi_Minh)","value":"Asia/Ho_Chi_Minh"},{"label":"(GMT+07:00) West Indonesia Time (Asia/Jakarta)","value":"Asia/Jakarta"},{"label":"(GMT+06:30) Myanmar Time (Asia/Rangoon)","value":"Asia/Rangoon"},{"label":"(GMT+06:00) Bangladesh Time (Asia/Dhaka)","value":"Asia/Dhaka"},{"label":"(GMT+05:45) Nepal Time (Asia/Kathmandu)","value":"Asia/Kathmandu"},{"label":"(GMT+05:30) India Standard Time (Asia/Colombo)","value":"Asia/Colombo"},{"label":"(GMT+05:30) India Standard Time (Asia/Kolkata)","value":"Asia/Kolkata"},{"label":"(GMT+05:00) Yekaterinburg Time (Asia/Yekaterinburg)","value":"Asia/Yekaterinburg"},{"label":"(GMT+05:00) Pakistan Time (Asia/Karachi)","value":"Asia/Karachi"},{"label":"(GMT+05:00) Uzbekistan Time (Asia/Tashkent)","value":"Asia/Tashkent"},{"label":"(GMT+04:30) Afghanistan Time (Asia/Kabul)","value":"Asia/Kabul"},{"label":"(GMT+04:00) Azerbaijan Summer Time (Asia/Baku)","value":"Asia/Baku"},{"label":"(GMT+04:00) Gulf Standard Time (Asia/Dubai)","value":"Asia/Dubai"},{"label":"(GMT+04:00) Georgia Time (Asia/Tbilisi)","value":"Asia/Tbilisi"},{"label":"(GMT+04:00) Armenia Time (Asia/Yerevan)","value":"Asia/Yerevan"},{"label":"(GMT+03:30) Iran Daylight Time (Asia/Tehran)","value":"Asia/Tehran"},{"label":"(GMT+03:00) East African Time (Africa/Nairobi)","value":"Africa/Nairobi"},{"label":"(GMT+03:00) Arabia Standard Time (Asia/Baghdad)","value":"Asia/Baghdad"},{"label":"(GMT+03:00) Arabia Standard Time (Asia/Kuwait)","value":"Asia/Kuwait"},{"label":"(GMT+03:00) Arabia Standard Time (Asia/Riyadh)","value":"Asia/Riyadh"},{"label":"(GMT+03:00) Moscow Standard Time (Europe/Minsk)","value":"Europe/Minsk"},{"label":"(GMT+03:00) Moscow Standard Time (Europe/Moscow)","value":"Europe/Moscow"},{"label":"(GMT+03:00) Eastern European Summer Time (Africa/Cairo)","value":"Africa/Cairo"},{"label":"(GMT+03:00) Eastern European Summer Time (Asia/Beirut)","value":"Asia/Beirut"},{"label":"(GMT+03:00) Israel Daylight Time (Asia/Jerusalem)","value":"Asia/Jerusalem"},{"label":"(GMT+03:00) Eastern European Summer Time (Europe/Athens)","value":"Europe/Athens"},{"label":"(GMT+03:00) Eastern European Summer Time (Europe/Bucharest)","value":"Europe/Bucharest"},{"label":"(GMT+03:00) Eastern European Summer Time (Europe/Helsinki)","value":"Europe/Helsinki"},{"label":"(GMT+03:00) Eastern European Summer Time (Europe/Istanbul)","value":"Europe/Istanbul"},{"label":"(GMT+02:00) South Africa Standard Time (Africa/Johannesburg)","value":"Africa/Johannesburg"},{"label":"(GMT+02:00) Central European Summer Time (Europe/Amsterdam)","value":"Europe/Amsterdam"},{"label":"(GMT+02:00) Central European Summer Time (Europe/Berlin)","value":"Europe/Berlin"},{"label":"(GMT+02:00) Central European Summer Time (Europe/Brussels)","value":"Europe/Brussels"},{"label":"(GMT+02:00) Central European Summer Time (Europe/Paris)","value":"Europe/Paris"},{"label":"(GMT+02:00) Central European Summer Time (Europe/Prague)","value":"Europe/Prague"},{"label":"(GMT+02:00) Central European Summer Time (Europe/Rome)","value":"Europe/Rome"},{"label":"(GMT+01:00) Central European Time (Africa/Algiers)","value":"Africa/Algiers"},{"label":"(GMT+01:00) Western European Summer Time (Europe/Lisbon)","value":"Europe/Lisbon"},{"label":"(GMT+01:00) British Summer Time (Europe/London)","value":"Europe/London"},{"label":"(GMT+00:00) Western European Time (Africa/Casablanca)","value":"Africa/Casablanca"},{"label":"(GMT+00:00) Irish Summer Time (Europe/Dublin)","value":"Europe/Dublin"},{"label":"(GMT+00:00) Greenwich Mean Time (GMT)","value":"GMT"},{"label":"(GMT-00:00) Eastern Greenland Summer Time (America/Scoresbysund)","value":"America/Scoresbysund"},{"label":"(GMT-00:00) Azores Summer Time (Atlantic/Azores)","value":"Atlantic/Azores"},{"label":"(GMT–01:00) Cape Verde Time (Atlantic/Cape_Verde)","value":"Atlantic/Cape_Verde"},{"label":"(GMT–02:00) South Georgia Standard Time (Atlantic/South_Georgia)","value":"Atlantic/South_Georgia"},{"label":"(GMT–02:30) Newfoundland Daylight Time (America/St_Johns)","value":"America/St_Johns"},{"label":"(GMT–03:00) Brasilia Summer Time (America/Sao_Paulo)","value":"America/Sao_Paulo"},{"label":"(GMT–03:00) Argentina Time (America/Argentina/Buenos_Aires)","value":"America/Argentina/Buenos_Aires"},{"label":"(GMT–03:00) Chile Summer Time (America/Santiago)","value":"America/Santiago"},{"label":"(GMT–03:00) Atlantic Daylight Time (America/Halifax)","value":"America/Halifax"},{"label":"(GMT–04:00) Atlantic Standard Time (America/Puerto_Rico)","value":"America/Puerto_Rico"},{"label":"(GMT–04:00) Atlantic Daylight Time (Atlantic/Bermuda)","value":"Atlantic/Bermuda"},{"label":"(GMT–04:00) Eastern Daylight Time (America/Indiana/Indianapolis)","value":"America/Indiana/Indianapolis"},{"label":"(GMT–04:00) Eastern Daylight Time (America/New_York)","value":"America/New_York"},{"label":"(GMT–04:30) Venezuela Time (America/Caracas)","value":"America/Caracas"},{"label":"(GMT–05:00) Colombia Time (America/Bogota)","value":"America/Bogota"},{"label":"(GMT–05:00) Peru Time (America/Lima)","value":"America/Lima"},{"label":"(GMT–05:00) Eastern Standard Time (America/Panama)","value":"America/Panama"},{"label":"(GMT–05:00) Central Daylight Time (America/Chicago)","value":"America/Chicago"},{"label":"(GMT–05:00) Central Daylight Time (America/Mexico_City)","value":"America/Mexico_City"},{"label":"(GMT–06:00) Central Standard Time (America/El_Salvador)","value":"America/El_Salvador"},{"label":"(GMT–06:00) Mountain Daylight Time (America/Denver)","value":"America/Denver"},{"label":"(GMT–07:00) Mountain Standard Time (America/Phoenix)","value":"America/Phoenix"},{"label":"(GMT–07:00) Pacific Daylight Time (America/Los_Angeles)","value":"America/Los_Angeles"},{"label":"(GMT–07:00) Pacific Daylight Time (America/Tijuana)","value":"America/Tijuana"},{"label":"(GMT–08:00) Pitcairn Standard Time (Pacific/Pitcairn)","value":"Pacific/Pitcairn"},{"label":"(GMT–08:00) Alaska Daylight Time (America/Anchorage)","value":"America/Anchorage"},{"label":"(GMT–09:00) Gambier Time (Pacific/Gambier)","value":"Pacific/Gambier"},{"label":"(GMT–09:00) Hawaii-Aleutian Standard Time (America/Adak)","value":"America/Adak"},{"label":"(GMT–09:30) Marquesas Time (Pacific/Marquesas)","value":"Pacific/Marquesas"},{"label":"(GMT–10:00) Hawaii-Aleutian Standard Time (Pacific/Honolulu)","value":"Pacific/Honolulu"},{"label":"(GMT–11:00) Niue Time (Pacific/Niue)","value":"Pacific/Niue"},{"label":"(GMT–11:00) Samoa Standard Time (Pacific/Pago_Pago)","value":"Pacific/Pago_Pago"}]},"secret":false,"type":"string","collection":false,"chosen":true},
    ],
    "custom": {"group":"User","type":{"type":"string","collection":false}},
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"User","key":"User ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Salesforce229DeactivateUserInput {
  /** User ID */
  "User ID": string
}
export interface Salesforce229DeactivateUserOutput {
  /** Status Code */
  "Status Code": number
}

/** Deactivate User: Deactivate an existing Salesforce user. Source: seen in exports, 3 occurrences in connector version 1.3.335. */
export const deactivateUser: CardDef<Salesforce229DeactivateUserInput, Salesforce229DeactivateUserOutput> = {
  "kind": "salesforce2_29/deactivateUser",
  "address": "root:channels:http:salesforce2_29:1.3.335:deactivateUser",
  "module": "salesforce2_29",
  "name": "Deactivate User",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 121,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Deactivate an existing Salesforce user",
    "channelId": 19,
    "versionId": 55024,
    "actionId": 143166,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"User","key":"User ID","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Salesforce229SearchRecordsInput {
  /** Record Type */
  recordType?: string
  /** Email */
  Email?: string
}
export interface Salesforce229SearchRecordsOutput {
  /** Record IDs */
  "Record IDs": string[]
}

/** Search Records: Search for multiple records that match the provided fields and return the record IDs. Source: seen in exports, 1 occurrence in connector version 1.3.334. */
export const searchRecords: CardDef<Salesforce229SearchRecordsInput, Salesforce229SearchRecordsOutput> = {
  "kind": "salesforce2_29/searchRecords",
  "address": "root:channels:http:salesforce2_29:1.3.335:searchRecords",
  "module": "salesforce2_29",
  "name": "Search Records",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 121,
    "meta": {
      "a4ca8cf0-fce2-4a36-8426-04d4405a9687": {
        "id": "UAssV7-9rR9",
        "address": {
          "key": null,
          "group": "Fields",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchableFields","data":{}},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search for multiple records that match the provided fields and return the record IDs",
    "channelId": 19,
    "versionId": 55024,
    "actionId": 454296,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Fields":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"recordType","group":"parameters","key":"recordType","index":0,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"salesforce2_29","operation":"getAllObjects","key":"label","value":"name"},"displayname":"Record Type","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Email","group":"Fields","key":"Email","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Records":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Record IDs","group":"Records","key":"Record IDs","index":0,"required":false,"option":false,"default":[],"available":["string"],"metadata":{},"secret":false,"type":"string","collection":true},
    ],
  },
};

export interface Salesforce229SearchUsersInput {
  /** Value */
  keyword: string
  /** Search By */
  searchBy?: ("Username" | "Email")
}
export interface Salesforce229SearchUsersOutput {
  /** User ID */
  "User ID"?: string
  /** First Name */
  "First Name"?: string
  /** Last Name */
  "Last Name"?: string
  /** Username */
  Username?: string
  /** Email */
  Email?: string
  /** Is Active? */
  "Is Active?"?: boolean
  /** Is Frozen? */
  "Is Frozen?"?: boolean
  [k: string]: unknown
}

/** Search Users: Search users based on Username or Email. Source: seen in exports, 1 occurrence in connector version 1.3.258. */
export const searchUsers: CardDef<Salesforce229SearchUsersInput, Salesforce229SearchUsersOutput> = {
  "kind": "salesforce2_29/searchUsers",
  "address": "root:channels:http:salesforce2_29:1.3.335:searchUsers",
  "module": "salesforce2_29",
  "name": "Search Users",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": true,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 121,
    "meta": {
      "de0d0276-1f67-4133-9c29-50c9c8c6f5a9": {
        "id": "Ks-FbVvT7g2",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchUsersFields"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Search users based on Username or Email",
    "channelId": 19,
    "versionId": 55024,
    "actionId": 10118,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Query":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"keyword","group":"Query","key":"keyword","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Value","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"searchBy","group":"parameters","key":"searchBy","index":1,"required":false,"option":true,"default":"Username","available":[],"metadata":{"type":"list","displayname":"Search By","choices":[{"label":"Username","value":"Username"},{"label":"Email","value":"Email"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"User ID","group":"Result","key":"User ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"First Name","group":"Result","key":"First Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Last Name","group":"Result","key":"Last Name","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Username","group":"Result","key":"Username","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Email","group":"Result","key":"Email","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"Is Active?","group":"Result","key":"Is Active?","index":5,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false,"chosen":true},
      {"name":"Is Frozen?","group":"Result","key":"Is Frozen?","index":6,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false,"chosen":true},
    ],
    "custom": {"group":"Result","type":{"type":"string","collection":false}},
  },
};
