// Generated from schemas/cards/jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadComputerInput {
  /** Read By */
  read_by_QFVJTI?: ("id" | "udid" | "serialnumber")
  /** ID */
  ID?: number
}
export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadComputerOutput {
  /** ID */
  id_2DXUWK: number
  /** Name */
  name_CYCHY7: string
  /** MAC Address */
  mac_address_Q3OIZ2: string
  /** Alt Mac Address */
  alt_mac_address_5ZDNAV: string
  /** IP Address */
  ip_address_OPGHB3: string
  /** Alt IP Address */
  alt_ip_address_34S0W1: string
  /** Serial Number */
  serial_number_VDUVBY: string
  /** UDID */
  udid_3DC8AG: string
  /** Jamf Version */
  jamf_version_WYNDSU: string
  /** Barcode 1 */
  barcode_1_TXPGF5: string
  /** Barcode 2 */
  barcode_2_TF0HRM: string
  /** Asset Tag */
  asset_tag_UWAPQI: string
  /** Supervised */
  supervised_GA5VBJ: boolean
  /** MDM Capable */
  mdm_capable_HEUOH6: boolean
  /** Report Date UTC */
  report_date_utc_N4BQHR: Date
  /** Last Contact Time UTC */
  last_contact_time_utc_HQFAC8: Date
  /** Initial Entry Date UTC */
  initial_entry_date_utc_YOB4OL: Date
  /** Last Enrollment Date UTC */
  last_enrollment_date_utc_P9BPZK: Date
  /** Site */
  site_7KL6JZ: {
    [k: string]: unknown
  }
  /** Extension Attributes */
  extension_attributes_XGZZTT: {
    [k: string]: unknown
  }[]
  /** Raw Output */
  raw_output_YOOZTK: {
    [k: string]: unknown
  }
  /** Username */
  username_88LMCA: string
  /** Real Name */
  real_name_LVFFDB: string
  /** Email */
  email_OELXAX: string
  /** Position */
  position_G1T0KH: string
  /** Phone */
  phone_PKEFUO: string
  /** Department */
  department_AJCZOU: string
  /** Building */
  building_ZNUIGY: string
  /** Room */
  room_D7COAH: string
  /** Brand */
  brand_BTY9S9: string
  /** Model */
  model_WDWU12: string
  /** Model Identifier */
  model_identifier_XFZH4P: string
  /** OS Name */
  os_name_IU3DPC: string
  /** OS Version */
  os_version_YZC6BR: string
  /** OS Build */
  os_build_TEZMNB: string
  /** AD Status */
  ad_status_0RXYRW: string
  /** SIP Status */
  sip_status_YSBWEW: string
  /** Disk Encryption Configuration */
  disk_encryption_configuration_IYFFC0: string
}

/** Read Computer: Read a Computer in Jamf Pro. Source: seen in exports, 1 occurrence in connector version 0.19.0. */
export const readComputer: CardDef<Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadComputerInput, Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadComputerOutput> = {
  "kind": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb/readComputer",
  "address": "root:channels:http:jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb:0.19.0:readComputer",
  "module": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb",
  "name": "Read Computer",
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
    "partnerChannelKeys": 273,
    "meta": {
      "73dc04a9-a722-4052-ba12-609673ecd6c0": {
        "id": "qBrKvWzAHTP",
        "address": {
          "key": null,
          "group": "Computer",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "deviceInputChooser",
            "depends_on": [{"source":"read_by_QFVJTI","dest":"Option"}],
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Read a Computer in Jamf Pro.",
    "channelId": 244,
    "versionId": 416,
    "actionId": 14875,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Computer":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"read_by_QFVJTI","group":"parameters","key":"read_by_QFVJTI","index":0,"required":false,"option":true,"default":"id","available":[],"metadata":{"type":"list","displayname":"Read By","choices":[{"label":"ID","value":"id"},{"label":"UDID","value":"udid"},{"label":"Serial Number","value":"serialnumber"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"ID","group":"Computer","key":"ID","index":1,"required":true,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Computer": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Location": {"extensible":false,"reserved":{},"index":1,"type":"object"},
      "Hardware": {"extensible":false,"reserved":{},"index":2,"type":"object"},
    },
    "fields": [
      {"name":"id_2DXUWK","group":"Computer","key":"id_2DXUWK","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"ID"},"secret":false,"type":"number","collection":false},
      {"name":"name_CYCHY7","group":"Computer","key":"name_CYCHY7","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name"},"secret":false,"type":"string","collection":false},
      {"name":"mac_address_Q3OIZ2","group":"Computer","key":"mac_address_Q3OIZ2","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"MAC Address"},"secret":false,"type":"string","collection":false},
      {"name":"alt_mac_address_5ZDNAV","group":"Computer","key":"alt_mac_address_5ZDNAV","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Alt Mac Address"},"secret":false,"type":"string","collection":false},
      {"name":"ip_address_OPGHB3","group":"Computer","key":"ip_address_OPGHB3","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"IP Address"},"secret":false,"type":"string","collection":false},
      {"name":"alt_ip_address_34S0W1","group":"Computer","key":"alt_ip_address_34S0W1","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Alt IP Address"},"secret":false,"type":"string","collection":false},
      {"name":"serial_number_VDUVBY","group":"Computer","key":"serial_number_VDUVBY","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Serial Number"},"secret":false,"type":"string","collection":false},
      {"name":"udid_3DC8AG","group":"Computer","key":"udid_3DC8AG","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"UDID"},"secret":false,"type":"string","collection":false},
      {"name":"jamf_version_WYNDSU","group":"Computer","key":"jamf_version_WYNDSU","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Jamf Version"},"secret":false,"type":"string","collection":false},
      {"name":"barcode_1_TXPGF5","group":"Computer","key":"barcode_1_TXPGF5","index":9,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Barcode 1"},"secret":false,"type":"string","collection":false},
      {"name":"barcode_2_TF0HRM","group":"Computer","key":"barcode_2_TF0HRM","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Barcode 2"},"secret":false,"type":"string","collection":false},
      {"name":"asset_tag_UWAPQI","group":"Computer","key":"asset_tag_UWAPQI","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Asset Tag"},"secret":false,"type":"string","collection":false},
      {"name":"supervised_GA5VBJ","group":"Computer","key":"supervised_GA5VBJ","index":12,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Supervised"},"secret":false,"type":"boolean","collection":false},
      {"name":"mdm_capable_HEUOH6","group":"Computer","key":"mdm_capable_HEUOH6","index":13,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"MDM Capable"},"secret":false,"type":"boolean","collection":false},
      {"name":"report_date_utc_N4BQHR","group":"Computer","key":"report_date_utc_N4BQHR","index":14,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Report Date UTC"},"secret":false,"type":"Date","collection":false},
      {"name":"last_contact_time_utc_HQFAC8","group":"Computer","key":"last_contact_time_utc_HQFAC8","index":15,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Last Contact Time UTC"},"secret":false,"type":"Date","collection":false},
      {"name":"initial_entry_date_utc_YOB4OL","group":"Computer","key":"initial_entry_date_utc_YOB4OL","index":16,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Initial Entry Date UTC"},"secret":false,"type":"Date","collection":false},
      {"name":"last_enrollment_date_utc_P9BPZK","group":"Computer","key":"last_enrollment_date_utc_P9BPZK","index":17,"required":false,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Last Enrollment Date UTC"},"secret":false,"type":"Date","collection":false},
      {"name":"site_7KL6JZ","group":"Computer","key":"site_7KL6JZ","index":18,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Site"},"secret":false,"type":"object","collection":false},
      {"name":"extension_attributes_XGZZTT","group":"Computer","key":"extension_attributes_XGZZTT","index":19,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Extension Attributes"},"secret":false,"type":"object","collection":true},
      {"name":"raw_output_YOOZTK","group":"Computer","key":"raw_output_YOOZTK","index":20,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Raw Output"},"secret":false,"type":"object","collection":false},
      {"name":"username_88LMCA","group":"Location","key":"username_88LMCA","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false},
      {"name":"real_name_LVFFDB","group":"Location","key":"real_name_LVFFDB","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Real Name"},"secret":false,"type":"string","collection":false},
      {"name":"email_OELXAX","group":"Location","key":"email_OELXAX","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email"},"secret":false,"type":"string","collection":false},
      {"name":"position_G1T0KH","group":"Location","key":"position_G1T0KH","index":24,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Position"},"secret":false,"type":"string","collection":false},
      {"name":"phone_PKEFUO","group":"Location","key":"phone_PKEFUO","index":25,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Phone"},"secret":false,"type":"string","collection":false},
      {"name":"department_AJCZOU","group":"Location","key":"department_AJCZOU","index":26,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Department"},"secret":false,"type":"string","collection":false},
      {"name":"building_ZNUIGY","group":"Location","key":"building_ZNUIGY","index":27,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Building"},"secret":false,"type":"string","collection":false},
      {"name":"room_D7COAH","group":"Location","key":"room_D7COAH","index":28,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Room"},"secret":false,"type":"string","collection":false},
      {"name":"brand_BTY9S9","group":"Hardware","key":"brand_BTY9S9","index":29,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Brand"},"secret":false,"type":"string","collection":false},
      {"name":"model_WDWU12","group":"Hardware","key":"model_WDWU12","index":30,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Model"},"secret":false,"type":"string","collection":false},
      {"name":"model_identifier_XFZH4P","group":"Hardware","key":"model_identifier_XFZH4P","index":31,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Model Identifier"},"secret":false,"type":"string","collection":false},
      {"name":"os_name_IU3DPC","group":"Hardware","key":"os_name_IU3DPC","index":32,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"OS Name"},"secret":false,"type":"string","collection":false},
      {"name":"os_version_YZC6BR","group":"Hardware","key":"os_version_YZC6BR","index":33,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"OS Version"},"secret":false,"type":"string","collection":false},
      {"name":"os_build_TEZMNB","group":"Hardware","key":"os_build_TEZMNB","index":34,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"OS Build"},"secret":false,"type":"string","collection":false},
      {"name":"ad_status_0RXYRW","group":"Hardware","key":"ad_status_0RXYRW","index":35,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"AD Status"},"secret":false,"type":"string","collection":false},
      {"name":"sip_status_YSBWEW","group":"Hardware","key":"sip_status_YSBWEW","index":36,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"SIP Status"},"secret":false,"type":"string","collection":false},
      {"name":"disk_encryption_configuration_IYFFC0","group":"Hardware","key":"disk_encryption_configuration_IYFFC0","index":37,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Disk Encryption Configuration"},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadMobileDeviceGroupInput {
  /** Read By */
  read_by_DY4KPJ?: ("id" | "name")
  /** Name */
  Name: string
}
export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadMobileDeviceGroupOutput {
  /** ID */
  id_O3CIRM: number
  /** Name */
  name_H5P4IK: string
  /** Smart Group */
  smart_group_RC9FYP: boolean
  /** Smart Group Criteria */
  smart_group_criteria_NPL51E: {
    [k: string]: unknown
  }[]
  /** Site */
  site_6GM7AN: {
    [k: string]: unknown
  }
  /** Mobile Devices */
  mobile_devices_C5UIBX: {
    [k: string]: unknown
  }[]
}

/** Read Mobile Device Group: Read a Mobile Device group in Jamf Pro. Source: seen in exports, 1 occurrence in connector version 0.19.0. */
export const readMobileDeviceGroup: CardDef<Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadMobileDeviceGroupInput, Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadMobileDeviceGroupOutput> = {
  "kind": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb/readMobileDeviceGroup",
  "address": "root:channels:http:jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb:0.19.0:readMobileDeviceGroup",
  "module": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb",
  "name": "Read Mobile Device Group",
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
    "partnerChannelKeys": 273,
    "meta": {
      "00d8946b-2234-4224-89b4-daba0c6be680": {
        "id": "iLa8SeouJtR",
        "address": {
          "key": null,
          "group": "Mobile Device Group",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "identifierInputChooser",
            "depends_on": [{"source":"read_by_DY4KPJ","dest":"Option"}],
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Read a Mobile Device group in Jamf Pro.",
    "channelId": 244,
    "versionId": 416,
    "actionId": 14870,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Mobile Device Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"read_by_DY4KPJ","group":"parameters","key":"read_by_DY4KPJ","index":0,"required":false,"option":true,"default":"id","available":[],"metadata":{"type":"list","displayname":"Read By","choices":[{"label":"ID","value":"id"},{"label":"Name","value":"name"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Mobile Device Group","key":"Name","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Mobile Device Group":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"id_O3CIRM","group":"Mobile Device Group","key":"id_O3CIRM","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"ID"},"secret":false,"type":"number","collection":false},
      {"name":"name_H5P4IK","group":"Mobile Device Group","key":"name_H5P4IK","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name"},"secret":false,"type":"string","collection":false},
      {"name":"smart_group_RC9FYP","group":"Mobile Device Group","key":"smart_group_RC9FYP","index":2,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Smart Group"},"secret":false,"type":"boolean","collection":false},
      {"name":"smart_group_criteria_NPL51E","group":"Mobile Device Group","key":"smart_group_criteria_NPL51E","index":3,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Smart Group Criteria"},"secret":false,"type":"object","collection":true},
      {"name":"site_6GM7AN","group":"Mobile Device Group","key":"site_6GM7AN","index":4,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"Site"},"secret":false,"type":"object","collection":false},
      {"name":"mobile_devices_C5UIBX","group":"Mobile Device Group","key":"mobile_devices_C5UIBX","index":5,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Mobile Devices"},"secret":false,"type":"object","collection":true},
    ],
  },
};

export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadUserInput {
  /** Read By */
  read_by_QQQPKG?: ("id" | "username")
  /** Username */
  Username: string
}
export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadUserOutput {
  /** ID */
  id_Q5IXJN: number
  /** Name */
  name_RRG385: string
  /** Full Name */
  full_name_ZMFRRK: string
  /** Email */
  email_OVHUTD: string
  /** Phone Number */
  phone_number_ZDPGWZ: string
  /** Position */
  position_AYBVRX: string
  /** Enable Custom Photo URL */
  enable_custom_photo_url_CVJ9EK: boolean
  /** Custom Photo URL */
  custom_photo_url_DN6PN7: string
  /** LDAP Server */
  ldap_server_UPRW3X: {
    [k: string]: unknown
  }
  /** Sites */
  sites_PQC6WG: {
    [k: string]: unknown
  }[]
  /** Extension Attributes */
  extension_attributes_ZHQCMB: {
    [k: string]: unknown
  }[]
  /** Computers */
  computers_TLCBQD: {
    [k: string]: unknown
  }[]
  /** Peripherals */
  peripherals_HBEZ8B: {
    [k: string]: unknown
  }[]
  /** Mobile Devices */
  mobile_devices_ZU8K3F: {
    [k: string]: unknown
  }[]
  /** VPP Assignments */
  vpp_assignments_LTSEPZ: {
    [k: string]: unknown
  }[]
  /** Total VPP Code Count */
  total_vpp_code_count_IAL0CQ: number
}

/** Read User: Read a User in Jamf Pro. Source: seen in exports, 1 occurrence in connector version 0.19.0. */
export const readUser: CardDef<Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadUserInput, Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbReadUserOutput> = {
  "kind": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb/readUser",
  "address": "root:channels:http:jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb:0.19.0:readUser",
  "module": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb",
  "name": "Read User",
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
    "partnerChannelKeys": 273,
    "meta": {
      "6153ac7c-8749-47f6-9208-c56181ef174f": {
        "id": "sExvrdNcvNR",
        "address": {
          "key": null,
          "group": "User",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "identifierInputChooser",
            "depends_on": [{"source":"read_by_QQQPKG","dest":"Option"}],
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Read a User in Jamf Pro.",
    "channelId": 244,
    "versionId": 416,
    "actionId": 14867,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"read_by_QQQPKG","group":"parameters","key":"read_by_QQQPKG","index":0,"required":false,"option":true,"default":"id","available":[],"metadata":{"type":"list","displayname":"Read By","choices":[{"label":"ID","value":"id"},{"label":"Username","value":"username"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Username","group":"User","key":"Username","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Links": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id_Q5IXJN","group":"User","key":"id_Q5IXJN","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"ID"},"secret":false,"type":"number","collection":false},
      {"name":"name_RRG385","group":"User","key":"name_RRG385","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name"},"secret":false,"type":"string","collection":false},
      {"name":"full_name_ZMFRRK","group":"User","key":"full_name_ZMFRRK","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Full Name"},"secret":false,"type":"string","collection":false},
      {"name":"email_OVHUTD","group":"User","key":"email_OVHUTD","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Email"},"secret":false,"type":"string","collection":false},
      {"name":"phone_number_ZDPGWZ","group":"User","key":"phone_number_ZDPGWZ","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Phone Number"},"secret":false,"type":"string","collection":false},
      {"name":"position_AYBVRX","group":"User","key":"position_AYBVRX","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Position"},"secret":false,"type":"string","collection":false},
      {"name":"enable_custom_photo_url_CVJ9EK","group":"User","key":"enable_custom_photo_url_CVJ9EK","index":6,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Enable Custom Photo URL"},"secret":false,"type":"boolean","collection":false},
      {"name":"custom_photo_url_DN6PN7","group":"User","key":"custom_photo_url_DN6PN7","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Custom Photo URL"},"secret":false,"type":"string","collection":false},
      {"name":"ldap_server_UPRW3X","group":"User","key":"ldap_server_UPRW3X","index":8,"required":false,"option":false,"default":{},"available":["object"],"metadata":{"displayname":"LDAP Server"},"secret":false,"type":"object","collection":false},
      {"name":"sites_PQC6WG","group":"User","key":"sites_PQC6WG","index":9,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Sites"},"secret":false,"type":"object","collection":true},
      {"name":"extension_attributes_ZHQCMB","group":"User","key":"extension_attributes_ZHQCMB","index":10,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Extension Attributes"},"secret":false,"type":"object","collection":true},
      {"name":"computers_TLCBQD","group":"Links","key":"computers_TLCBQD","index":11,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Computers"},"secret":false,"type":"object","collection":true},
      {"name":"peripherals_HBEZ8B","group":"Links","key":"peripherals_HBEZ8B","index":12,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Peripherals"},"secret":false,"type":"object","collection":true},
      {"name":"mobile_devices_ZU8K3F","group":"Links","key":"mobile_devices_ZU8K3F","index":13,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Mobile Devices"},"secret":false,"type":"object","collection":true},
      {"name":"vpp_assignments_LTSEPZ","group":"Links","key":"vpp_assignments_LTSEPZ","index":14,"required":false,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"VPP Assignments"},"secret":false,"type":"object","collection":true},
      {"name":"total_vpp_code_count_IAL0CQ","group":"Links","key":"total_vpp_code_count_IAL0CQ","index":15,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Total VPP Code Count"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendComputerMDMCommandInput {
  /** ID */
  id_VCMXSM?: number
  /** Passcode */
  Passcode: string
  /** Command Name */
  command_name_V53YGG?: ("DeleteUser" | "DeviceLock" | "DisableRemoteDesktop" | "EnableRemoteDesktop" | "EraseDevice" | "ScheduleOSUpdate" | "SettingsDisableBluetooth" | "SettingsEnableBluetooth" | "UnlockUserAccount")
}
export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendComputerMDMCommandOutput {
  /** Status Code */
  status_code_QHIZ2E: number
}

/** Send Computer MDM Command: Send a MDM command to a Computer in Jamf Pro. Source: seen in exports, 1 occurrence in connector version 0.19.0. */
export const sendComputerMDMCommand: CardDef<Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendComputerMDMCommandInput, Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendComputerMDMCommandOutput> = {
  "kind": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb/sendComputerMDMCommand",
  "address": "root:channels:http:jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb:0.19.0:sendComputerMDMCommand",
  "module": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb",
  "name": "Send Computer MDM Command",
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
    "partnerChannelKeys": 273,
    "meta": {
      "6e4d5a37-6505-44dc-bc7c-7a0743e9d683": {
        "id": "fTPRSys6qw",
        "address": {
          "key": null,
          "group": "Command Info",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "computerCMDInputChooser",
            "depends_on": [{"source":"command_name_V53YGG","dest":"Option"}],
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Send a MDM command to a Computer in Jamf Pro.",
    "channelId": 244,
    "versionId": 416,
    "actionId": 14864,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Computer": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Command Info": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id_VCMXSM","group":"Computer","key":"id_VCMXSM","index":0,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Passcode","group":"Command Info","key":"Passcode","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{},"secret":true,"type":"string","collection":false},
      {"name":"command_name_V53YGG","group":"parameters","key":"command_name_V53YGG","index":2,"required":false,"option":true,"default":"DeleteUser","available":[],"metadata":{"type":"list","displayname":"Command Name","choices":[{"label":"Delete User","value":"DeleteUser"},{"label":"Device Lock","value":"DeviceLock"},{"label":"Disable Remote Desktop","value":"DisableRemoteDesktop"},{"label":"Enable Remote Desktop","value":"EnableRemoteDesktop"},{"label":"Erase Device","value":"EraseDevice"},{"label":"Schedule OS Update","value":"ScheduleOSUpdate"},{"label":"Settings Disable Bluetooth","value":"SettingsDisableBluetooth"},{"label":"Settings Enable Bluetooth","value":"SettingsEnableBluetooth"},{"label":"Unlock User Account","value":"UnlockUserAccount"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status_code_QHIZ2E","group":"Response","key":"status_code_QHIZ2E","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendMobileDeviceMDMCommandInput {
  /** ID */
  id_W3EFAT?: number
  /** Lock Message */
  "Lock Message"?: string
  /** Command Name */
  command_name_NTFBIB?: ("DeviceName" | "DeviceLocation" | "DeviceLock" | "DisableLostMode" | "EnableLostMode" | "EraseDevice" | "PasscodeLockGracePeriod" | "PlayLostModeSound" | "RestartDevice" | "ScheduleOSUpdate" | "SettingsDisableBluetooth" | "ShutDownDevice" | "Wallpaper" | "RefreshCellularPlans")
}
export interface Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendMobileDeviceMDMCommandOutput {
  /** Status Code */
  status_code_PLUBKT: number
}

/** Send Mobile Device MDM Command: Send a MDM command to a Mobile Device in Jamf Pro. Source: seen in exports, 2 occurrences in connector version 0.19.0. */
export const sendMobileDeviceMDMCommand: CardDef<Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendMobileDeviceMDMCommandInput, Jamfproclassicapi3D816A0A0B7A410Fa88C3De81A4AeccbSendMobileDeviceMDMCommandOutput> = {
  "kind": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb/sendMobileDeviceMDMCommand",
  "address": "root:channels:http:jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb:0.19.0:sendMobileDeviceMDMCommand",
  "module": "jamfproclassicapi_3d816a0a0b7a410fa88c3de81a4aeccb",
  "name": "Send Mobile Device MDM Command",
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
    "partnerChannelKeys": 273,
    "meta": {
      "d39e5959-21e4-4920-a434-7756bffae7e5": {
        "id": "Adj_iQKGMpI",
        "address": {
          "key": null,
          "group": "Command Info",
          "fieldIndex": 0,
          "defaultValue": {
            "path": [],
            "method": "mobileCMDInputChooser",
            "depends_on": [{"source":"command_name_NTFBIB","dest":"Option"}],
          },
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": false,
    "comments": "Send a MDM command to a Mobile Device in Jamf Pro.",
    "channelId": 244,
    "versionId": 416,
    "actionId": 14874,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "Mobile Device": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Command Info": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"id_W3EFAT","group":"Mobile Device","key":"id_W3EFAT","index":0,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"ID","optional":false},"secret":false,"type":"number","collection":false},
      {"name":"Lock Message","group":"Command Info","key":"Lock Message","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"command_name_NTFBIB","group":"parameters","key":"command_name_NTFBIB","index":2,"required":false,"option":true,"default":"DeviceName","available":[],"metadata":{"type":"list","displayname":"Command Name","choices":[{"label":"Device Name","value":"DeviceName"},{"label":"Device Location","value":"DeviceLocation"},{"label":"Device Lock","value":"DeviceLock"},{"label":"Disable Lost Mode","value":"DisableLostMode"},{"label":"Enable Lost Mode","value":"EnableLostMode"},{"label":"Erase Device","value":"EraseDevice"},{"label":"Passcode Lock Grace Period","value":"PasscodeLockGracePeriod"},{"label":"Play Lost Mode Sound","value":"PlayLostModeSound"},{"label":"Restart Device","value":"RestartDevice"},{"label":"Schedule OS Update","value":"ScheduleOSUpdate"},{"label":"Settings Disable Bluetooth","value":"SettingsDisableBluetooth"},{"label":"Shut Down Device","value":"ShutDownDevice"},{"label":"Wallpaper","value":"Wallpaper"},{"label":"Refresh Cellular Plans","value":"RefreshCellularPlans"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"status_code_PLUBKT","group":"Response","key":"status_code_PLUBKT","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Status Code"},"secret":false,"type":"number","collection":false},
    ],
  },
};
