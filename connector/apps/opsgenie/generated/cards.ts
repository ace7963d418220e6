// Generated from schemas/cards/opsgenie/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface OpsgenieAddTeamMemberInput {
  /** Team Identifier */
  teamIdentifierType?: ("Team ID" | "Team Name")
  /** Team Name */
  teamIdentifier: string
  /** User Identifier */
  userIdentifierType?: ("User ID" | "Username")
  /** Username */
  userIdentifier: string
  /** User Role */
  role?: ("User" | "Admin")
}
export interface OpsgenieAddTeamMemberOutput {
  /** Status Code */
  "Status Code": number
  /** Result */
  Result: string
}

/** Add Team Member: Adds a team member to an OpsGenie team. Source: seen in exports, 2 occurrences in connector version 1.0.95. */
export const addTeamMember: CardDef<OpsgenieAddTeamMemberInput, OpsgenieAddTeamMemberOutput> = {
  "kind": "opsgenie/addTeamMember",
  "address": "root:channels:http:opsgenie:1.0.95:addTeamMember",
  "module": "opsgenie",
  "name": "Add Team Member",
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
    "partnerChannelKeys": 306,
    "meta": {
      "336b9e2d-b7f3-45eb-a644-3da7c141b918": {
        "id": "i9p5Cq18M_",
        "address": {
          "key": null,
          "group": "Info",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getAddTeamMemberInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Adds a team member to an OpsGenie team.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 150570,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Info":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"teamIdentifierType","group":"parameters","key":"teamIdentifierType","index":0,"required":false,"option":true,"default":"Team ID","available":[],"metadata":{"type":"list","displayname":"Team Identifier","choices":[{"label":"Team ID","value":"Team ID"},{"label":"Team Name","value":"Team Name"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"teamIdentifier","group":"Info","key":"teamIdentifier","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Team Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"userIdentifierType","group":"parameters","key":"userIdentifierType","index":2,"required":false,"option":true,"default":"User ID","available":[],"metadata":{"type":"list","displayname":"User Identifier","choices":[{"label":"User ID","value":"User ID"},{"label":"Username","value":"Username"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"userIdentifier","group":"Info","key":"userIdentifier","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"role","group":"Info","key":"role","index":4,"required":false,"option":false,"default":"User","available":["string"],"metadata":{"displayname":"User Role","optional":false,"type":"list","choices":["User","Admin"]},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Result","group":"Response","key":"Result","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface OpsgenieBuildParticipantObjectInput {
  /** Participant Type */
  participantType?: ("None" | "User" | "Escalation" | "Team")
  /** Identifier Type */
  identifierType?: ("username" | "id")
  /** Identifier */
  identifier: string
}
export interface OpsgenieBuildParticipantObjectOutput {
  /** Participant */
  Participant: {
    type?: string
    username?: string
  }
}

/** Build Participant Object: Builds a Participant object as an input for OpsGenie cards. Source: seen in exports, 1 occurrence in connector version 1.0.95. */
export const buildParticipantObject: CardDef<OpsgenieBuildParticipantObjectInput, OpsgenieBuildParticipantObjectOutput> = {
  "kind": "opsgenie/buildParticipantObject",
  "address": "root:channels:http:opsgenie:1.0.95:buildParticipantObject",
  "module": "opsgenie",
  "name": "Build Participant Object",
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
    "partnerChannelKeys": 306,
    "meta": {
      "20dc2342-1565-4af9-b504-8f19942b0256": {
        "id": "Y-C2cP84w",
        "address": {
          "key": null,
          "group": "Participant",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getBuildParticipantInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Builds a Participant object as an input for OpsGenie cards.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 150571,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Participant":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"participantType","group":"parameters","key":"participantType","index":0,"required":false,"option":true,"default":"None","available":[],"metadata":{"type":"list","displayname":"Participant Type","choices":[{"label":"None","value":"None"},{"label":"User","value":"User"},{"label":"Escalation","value":"Escalation"},{"label":"Team","value":"Team"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"identifierType","group":"Participant","key":"identifierType","index":1,"required":true,"option":false,"default":"username","available":["string"],"metadata":{"displayname":"Identifier Type","optional":false,"type":"list","choices":[{"label":"Username","value":"username"},{"label":"User ID","value":"id"}]},"secret":false,"type":"string","collection":false},
      {"name":"identifier","group":"Participant","key":"identifier","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Identifier","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Participant","group":"Result","key":"Participant","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":{"type":{"type":"string","collection":false},"username":{"type":"string","collection":false}},"collection":false},
    ],
  },
};

export interface OpsgenieBuildTimeRestrictionsObjectInput {
  /** Restriction Type */
  restrictionType?: ("Time Only" | "Day and Time")
  /** Start Day */
  startDay?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
  /** End Day */
  endDay?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")
  /** Start Hour */
  startHour?: number
  /** Start Minute */
  startMin?: number
  /** End Hour */
  endHour?: number
  /** End Minute */
  endMin?: number
}
export interface OpsgenieBuildTimeRestrictionsObjectOutput {
  /** Time Restriction */
  "Time Restriction": {
    [k: string]: unknown
  }
}

/** Build Time Restriction Object: Builds a Time Restriction object as an input for OpsGenie cards. Source: seen in exports, 4 occurrences in connector versions 1.0.93 to 1.0.95. */
export const buildTimeRestrictionsObject: CardDef<OpsgenieBuildTimeRestrictionsObjectInput, OpsgenieBuildTimeRestrictionsObjectOutput> = {
  "kind": "opsgenie/buildTimeRestrictionsObject",
  "address": "root:channels:http:opsgenie:1.0.95:buildTimeRestrictionsObject",
  "module": "opsgenie",
  "name": "Build Time Restriction Object",
  "description": null,
  "constants": {
    "executable": true,
    "displayed": true,
    "async": false,
    "cooperative": false,
    "mirrored": false,
    "timeout": 30000,
    "monitor": false,
    "webhook": false,
    "webhookList": false,
    "webhookConditions": false,
  },
  "channel": {
    "partnerChannelKeys": 306,
    "meta": {
      "ce1d9c28-fab2-40a2-bf81-f60f9ae929a5": {
        "id": "pEpBy0DstM",
        "address": {
          "key": null,
          "group": "Restriction",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getBuildTimeRestrictionsObjectInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Builds a Time Restriction object as an input for OpsGenie cards.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 150572,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Restriction":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"restrictionType","group":"parameters","key":"restrictionType","index":0,"required":false,"option":true,"default":"Time Only","available":[],"metadata":{"type":"list","displayname":"Restriction Type","choices":[{"label":"Time Only","value":"Time Only"},{"label":"Day and Time","value":"Day and Time"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"startDay","group":"Restriction","key":"startDay","index":1,"required":true,"option":false,"default":"monday","available":["string"],"metadata":{"displayname":"Start Day","optional":false,"type":"list","choices":[{"label":"Monday","value":"monday"},{"label":"Tuesday","value":"tuesday"},{"label":"Wednesday","value":"wednesday"},{"label":"Thursday","value":"thursday"},{"label":"Friday","value":"friday"},{"label":"Saturday","value":"saturday"},{"label":"Sunday","value":"sunday"}]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"endDay","group":"Restriction","key":"endDay","index":2,"required":true,"option":false,"default":"monday","available":["string"],"metadata":{"displayname":"End Day","optional":false,"type":"list","choices":[{"label":"Monday","value":"monday"},{"label":"Tuesday","value":"tuesday"},{"label":"Wednesday","value":"wednesday"},{"label":"Thursday","value":"thursday"},{"label":"Friday","value":"friday"},{"label":"Saturday","value":"saturday"},{"label":"Sunday","value":"sunday"}]},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"startHour","group":"Restriction","key":"startHour","index":3,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Start Hour","optional":false,"type":"list","choices":[{"value":0,"label":0},{"value":1,"label":1},{"value":2,"label":2},{"value":3,"label":3},{"value":4,"label":4},{"value":5,"label":5},{"value":6,"label":6},{"value":7,"label":7},{"value":8,"label":8},{"value":9,"label":9},{"value":10,"label":10},{"value":11,"label":11},{"value":12,"label":12},{"value":13,"label":13},{"value":14,"label":14},{"value":15,"label":15},{"value":16,"label":16},{"value":17,"label":17},{"value":18,"label":18},{"value":19,"label":19},{"value":20,"label":20},{"value":21,"label":21},{"value":22,"label":22},{"value":23,"label":23}]},"secret":false,"type":"number","collection":false},
      {"name":"startMin","group":"Restriction","key":"startMin","index":4,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"Start Minute","optional":false,"type":"list","choices":[{"label":"00","value":0},{"label":"30","value":30}]},"secret":false,"type":"number","collection":false},
      {"name":"endHour","group":"Restriction","key":"endHour","index":5,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"End Hour","optional":false,"type":"list","choices":[{"value":0,"label":0},{"value":1,"label":1},{"value":2,"label":2},{"value":3,"label":3},{"value":4,"label":4},{"value":5,"label":5},{"value":6,"label":6},{"value":7,"label":7},{"value":8,"label":8},{"value":9,"label":9},{"value":10,"label":10},{"value":11,"label":11},{"value":12,"label":12},{"value":13,"label":13},{"value":14,"label":14},{"value":15,"label":15},{"value":16,"label":16},{"value":17,"label":17},{"value":18,"label":18},{"value":19,"label":19},{"value":20,"label":20},{"value":21,"label":21},{"value":22,"label":22},{"value":23,"label":23}]},"secret":false,"type":"number","collection":false},
      {"name":"endMin","group":"Restriction","key":"endMin","index":6,"required":true,"option":false,"default":0,"available":["number"],"metadata":{"displayname":"End Minute","optional":false,"type":"list","choices":[{"label":"00","value":0},{"label":"30","value":30}]},"secret":false,"type":"number","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Time Restriction","group":"Result","key":"Time Restriction","index":0,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface OpsgenieCreateScheduleInput {
  /** Add Owner Team? */
  addOwnerTeam?: ("No" | "Team ID" | "Team Name")
  /** Name */
  name: string
  /** Team Name */
  ownerTeam: string
}
export interface OpsgenieCreateScheduleOutput {
  /** Name */
  Name: string
  /** ID */
  ID: string
}

/** Create Schedule: Creates a schedule in OpsGenie. Source: seen in exports, 1 occurrence in connector version 1.0.95. */
export const createSchedule: CardDef<OpsgenieCreateScheduleInput, OpsgenieCreateScheduleOutput> = {
  "kind": "opsgenie/createSchedule",
  "address": "root:channels:http:opsgenie:1.0.95:createSchedule",
  "module": "opsgenie",
  "name": "Create Schedule",
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
    "partnerChannelKeys": 306,
    "meta": {
      "2578e231-c980-4799-a485-86b6cb5f9942": {
        "id": "4RxLhUQ8wM",
        "address": {
          "key": null,
          "group": "Schedule Info",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getCreateScheduleInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Creates a schedule in OpsGenie.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 150573,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Schedule Info":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"addOwnerTeam","group":"parameters","key":"addOwnerTeam","index":0,"required":false,"option":true,"default":"No","available":[],"metadata":{"type":"list","displayname":"Add Owner Team?","choices":[{"label":"No","value":"No"},{"label":"Team ID","value":"Team ID"},{"label":"Team Name","value":"Team Name"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"name","group":"Schedule Info","key":"name","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"ownerTeam","group":"Schedule Info","key":"ownerTeam","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Team Name","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Schedule":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Name","group":"Schedule","key":"Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"ID","group":"Schedule","key":"ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface OpsgenieCreateScheduleRotationInput {
  /** Schedule Identifier */
  scheduleIdentifierType?: ("Schedule ID" | "Schedule Name")
  /** Schedule Name */
  scheduleIdentifier: string
  /** Add Time Restrictions? */
  addTimeRestrictions?: ("No" | "Time Only" | "Day and Time")
  /** Name */
  name?: string
  /** Start Date */
  startDate: Date
  /** Type */
  type?: ("hourly" | "daily" | "weekly")
  /** Participants */
  participants: {
    type?: string
    username?: string
  }[]
}
export interface OpsgenieCreateScheduleRotationOutput {
  /** ID */
  ID: string
  /** Name */
  Name: string
}

/** Create Schedule Rotation: Creates a schedule rotation in OpsGenie. Source: seen in exports, 1 occurrence in connector version 1.0.95. */
export const createScheduleRotation: CardDef<OpsgenieCreateScheduleRotationInput, OpsgenieCreateScheduleRotationOutput> = {
  "kind": "opsgenie/createScheduleRotation",
  "address": "root:channels:http:opsgenie:1.0.95:createScheduleRotation",
  "module": "opsgenie",
  "name": "Create Schedule Rotation",
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
    "partnerChannelKeys": 306,
    "meta": {
      "089b5f21-b872-4a0f-b95e-363af4eb3f06": {
        "id": "I09CJdbbO4",
        "address": {
          "key": null,
          "group": "Rotation",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getCreateScheduleRotationInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Creates a schedule rotation in OpsGenie.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 150574,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Rotation":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"scheduleIdentifierType","group":"parameters","key":"scheduleIdentifierType","index":0,"required":false,"option":true,"default":"Schedule ID","available":[],"metadata":{"type":"list","displayname":"Schedule Identifier","choices":[{"label":"Schedule ID","value":"Schedule ID"},{"label":"Schedule Name","value":"Schedule Name"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"scheduleIdentifier","group":"Rotation","key":"scheduleIdentifier","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Schedule Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"addTimeRestrictions","group":"parameters","key":"addTimeRestrictions","index":2,"required":false,"option":true,"default":"No","available":[],"metadata":{"type":"list","displayname":"Add Time Restrictions?","choices":[{"label":"No","value":"No"},{"label":"Time Only","value":"Time Only"},{"label":"Day and Time","value":"Day and Time"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"name","group":"Rotation","key":"name","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"startDate","group":"Rotation","key":"startDate","index":4,"required":true,"option":false,"default":"","available":["Date"],"metadata":{"displayname":"Start Date","optional":false},"secret":false,"type":"Date","collection":false},
      {"name":"type","group":"Rotation","key":"type","index":5,"required":true,"option":false,"default":"hourly","available":["string"],"metadata":{"displayname":"Type","optional":false,"type":"list","choices":[{"label":"Hourly","value":"hourly"},{"label":"Daily","value":"daily"},{"label":"Weekly","value":"weekly"}]},"secret":false,"type":"string","collection":false},
      {"name":"participants","group":"Rotation","key":"participants","index":6,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Participants","optional":false},"secret":false,"type":{"type":{"type":"string","collection":false},"username":{"type":"string","collection":false}},"collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Rotation":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Rotation","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Rotation","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface OpsgenieCreateTeamInput {
  /** Name */
  name: string
  /** Description */
  description?: string
}
export interface OpsgenieCreateTeamOutput {
  /** ID */
  ID: string
  /** Name */
  Name: string
}

/** Create Team: Creates a team in OpsGenie. Source: seen in exports, 1 occurrence in connector version 1.0.95. */
export const createTeam: CardDef<OpsgenieCreateTeamInput, OpsgenieCreateTeamOutput> = {
  "kind": "opsgenie/createTeam",
  "address": "root:channels:http:opsgenie:1.0.95:createTeam",
  "module": "opsgenie",
  "name": "Create Team",
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
    "partnerChannelKeys": 306,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Creates a team in OpsGenie.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 150575,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Team":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"name","group":"Team","key":"name","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"description","group":"Team","key":"description","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Description","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Team":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Team","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Team","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface OpsgenieReadScheduleRotationInput {
  /** Schedule Identifier */
  scheduleIdentifierType?: ("Schedule ID" | "Schedule Name")
  /** Schedule Name */
  scheduleIdentifier: string
  /** Rotation ID */
  scheduleRotationID: string
}
export interface OpsgenieReadScheduleRotationOutput {
  /** ID */
  ID: string
  /** Name */
  Name: string
  /** Start Date */
  "Start Date": Date
  /** End Date */
  "End Date": Date
  /** Type */
  Type: string
  /** Length */
  Length: number
  /** Participants */
  Participants: {
    [k: string]: unknown
  }[]
  /** Time Restrictions */
  "Time Restrictions": {
    [k: string]: unknown
  }
}

/** Read Schedule Rotation: Reads a schedule rotation in OpsGenie. Source: seen in exports, 2 occurrences in connector version 1.0.93. */
export const readScheduleRotation: CardDef<OpsgenieReadScheduleRotationInput, OpsgenieReadScheduleRotationOutput> = {
  "kind": "opsgenie/readScheduleRotation",
  "address": "root:channels:http:opsgenie:1.0.95:readScheduleRotation",
  "module": "opsgenie",
  "name": "Read Schedule Rotation",
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
    "partnerChannelKeys": 306,
    "meta": {
      "ad777ec1-2aba-40b6-9012-4dba799b1d17": {
        "id": "Zs-JiTbRuL5",
        "address": {
          "key": null,
          "group": "Rotation",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getReadScheduleRotationInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Reads a schedule rotation in OpsGenie.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 145026,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Rotation":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"scheduleIdentifierType","group":"parameters","key":"scheduleIdentifierType","index":0,"required":false,"option":true,"default":"Schedule ID","available":[],"metadata":{"type":"list","displayname":"Schedule Identifier","choices":[{"label":"Schedule ID","value":"Schedule ID"},{"label":"Schedule Name","value":"Schedule Name"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"scheduleIdentifier","group":"Rotation","key":"scheduleIdentifier","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Schedule Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"scheduleRotationID","group":"Rotation","key":"scheduleRotationID","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Rotation ID","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Rotation":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"ID","group":"Rotation","key":"ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Rotation","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Start Date","group":"Rotation","key":"Start Date","index":2,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"End Date","group":"Rotation","key":"End Date","index":3,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Type","group":"Rotation","key":"Type","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Length","group":"Rotation","key":"Length","index":5,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Participants","group":"Rotation","key":"Participants","index":6,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"Time Restrictions","group":"Rotation","key":"Time Restrictions","index":7,"required":false,"option":false,"default":{},"available":["object"],"metadata":{},"secret":false,"type":"object","collection":false},
    ],
  },
};

export interface OpsgenieReadTeamInput {
  /** Team Identifier */
  identifierType?: ("Team ID" | "Team Name")
  /** Team Name */
  identifier: string
}
export interface OpsgenieReadTeamOutput {
  /** Team ID */
  "Team ID": string
  /** Name */
  Name: string
  /** Number of Members */
  "Number of Members": number
  /** Members */
  Members: {
    "User ID"?: string
    Username?: string
    Role?: string
  }[]
}

/** Read Team: Reads a team in OpsGenie. Source: seen in exports, 1 occurrence in connector version 1.0.95. */
export const readTeam: CardDef<OpsgenieReadTeamInput, OpsgenieReadTeamOutput> = {
  "kind": "opsgenie/readTeam",
  "address": "root:channels:http:opsgenie:1.0.95:readTeam",
  "module": "opsgenie",
  "name": "Read Team",
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
    "partnerChannelKeys": 306,
    "meta": {
      "aa48fbb4-58d1-41a0-afc8-453fad1fdbb9": {
        "id": "1Jf92Qbrjh9",
        "address": {
          "key": null,
          "group": "Team",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getTeamIdentifierInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Reads a team in OpsGenie.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 150586,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Team":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"identifierType","group":"parameters","key":"identifierType","index":0,"required":false,"option":true,"default":"Team ID","available":[],"metadata":{"type":"list","displayname":"Team Identifier","choices":[{"label":"Team ID","value":"Team ID"},{"label":"Team Name","value":"Team Name"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"identifier","group":"Team","key":"identifier","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Team Name","optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Team":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Team ID","group":"Team","key":"Team ID","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Team","key":"Name","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Number of Members","group":"Team","key":"Number of Members","index":2,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Members","group":"Team","key":"Members","index":3,"required":false,"option":false,"default":[],"available":[{"User ID":{"type":"string","collection":false},"Username":{"type":"string","collection":false},"Role":{"type":"string","collection":false}}],"metadata":{},"secret":false,"type":{"User ID":{"type":"string","collection":false},"Username":{"type":"string","collection":false},"Role":{"type":"string","collection":false}},"collection":true},
    ],
  },
};

export interface OpsgenieUpdateScheduleRotationInput {
  /** Schedule Identifier */
  scheduleIdentifierType?: ("Schedule ID" | "Schedule Name")
  /** Schedule Name */
  scheduleIdentifier: string
  /** Rotation ID */
  scheduleRotationID: string
  /** Update Time Restriction? */
  updateTimeRestriction?: ("No" | "Time Only" | "Day and Time")
  /** Time Restrictions */
  timeRestriction: unknown[]
}
export interface OpsgenieUpdateScheduleRotationOutput {
  /** Status Code */
  "Status Code": number
  /** Result */
  Result: string
}

/** Update Schedule Rotation: Updates a schedule rotation in OpsGenie. Source: seen in exports, 2 occurrences in connector version 1.0.93. */
export const updateScheduleRotation: CardDef<OpsgenieUpdateScheduleRotationInput, OpsgenieUpdateScheduleRotationOutput> = {
  "kind": "opsgenie/updateScheduleRotation",
  "address": "root:channels:http:opsgenie:1.0.95:updateScheduleRotation",
  "module": "opsgenie",
  "name": "Update Schedule Rotation",
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
    "partnerChannelKeys": 306,
    "meta": {
      "1d822417-54c9-412c-a179-a668d3b8aa21": {
        "id": "zr1vRisQElr",
        "address": {
          "key": null,
          "group": "Rotation",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getUpdateScheduleRotationInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Updates a schedule rotation in OpsGenie.",
    "channelId": 280,
    "versionId": 2908,
    "actionId": 145031,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Rotation":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"scheduleIdentifierType","group":"parameters","key":"scheduleIdentifierType","index":0,"required":false,"option":true,"default":"Schedule ID","available":[],"metadata":{"type":"list","displayname":"Schedule Identifier","choices":[{"label":"Schedule ID","value":"Schedule ID"},{"label":"Schedule Name","value":"Schedule Name"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"scheduleIdentifier","group":"Rotation","key":"scheduleIdentifier","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Schedule Name","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"scheduleRotationID","group":"Rotation","key":"scheduleRotationID","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Rotation ID","optional":false},"secret":false,"type":"string","collection":false},
      {"name":"updateTimeRestriction","group":"parameters","key":"updateTimeRestriction","index":3,"required":false,"option":true,"default":"No","available":[],"metadata":{"type":"list","displayname":"Update Time Restriction?","choices":[{"label":"No","value":"No"},{"label":"Time Only","value":"Time Only"},{"label":"Day and Time","value":"Day and Time"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"timeRestriction","group":"Rotation","key":"timeRestriction","index":4,"required":true,"option":false,"default":[],"available":["object"],"metadata":{"displayname":"Time Restrictions","optional":false},"secret":false,"type":"object","collection":true},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Response":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Response","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Result","group":"Response","key":"Result","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
