// Generated from schemas/cards/github/*.schema.json by "npm run generate". Do not edit.
import type { CardDef } from '../../../core/card.ts';

export interface GithubAddUserToRepositoryInput {
  /** Username */
  Username: string
  /** Permission */
  Permission?: ("pull" | "push" | "admin" | "maintain" | "triage")
  /** Owner */
  Owner: string
  /** Name */
  Name: string
}
export interface GithubAddUserToRepositoryOutput {
  /** Status Code */
  "Status Code": number
}

/** Add User to Repository: Adds a User to Repository in GitHub. Source: seen in exports, 1 occurrence in connector version 2.0.88. */
export const addUserToRepository: CardDef<GithubAddUserToRepositoryInput, GithubAddUserToRepositoryOutput> = {
  "kind": "github/addUserToRepository",
  "address": "root:channels:http:github:2.0.126:addUserToRepository",
  "module": "github",
  "name": "Add User to Repository",
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
    "partnerChannelKeys": 174,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Adds a User to  Repository in GitHub.",
    "channelId": 147,
    "versionId": 1058,
    "actionId": 21369,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {
      "User": {"extensible":false,"reserved":{},"index":0,"type":"object"},
      "Repository": {"extensible":false,"reserved":{},"index":1,"type":"object"},
    },
    "fields": [
      {"name":"Username","group":"User","key":"Username","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Permission","group":"User","key":"Permission","index":1,"required":false,"option":false,"default":"pull","available":["string"],"metadata":{"optional":false,"type":"list","choices":[{"label":"Pull","value":"pull"},{"label":"Pull and Push","value":"push"},{"label":"Pull, Push and Administer","value":"admin"},{"label":"Manage the Repository","value":"maintain"},{"label":"Manage Issues and PRs Without Write Access","value":"triage"}]},"secret":false,"type":"string","collection":false},
      {"name":"Owner","group":"Repository","key":"Owner","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Name","group":"Repository","key":"Name","index":3,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Status Code","group":"Result","key":"Status Code","index":0,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GithubCreateBranchInput {
  /** Branch Name */
  "Branch Name": string
  /** Сommit SHA */
  "Сommit SHA": string
  /** Organization */
  org?: string
  /** Repository */
  repo?: string
}
export interface GithubCreateBranchOutput {
  /** BranchName */
  "Branch Full Name": string
  /** Branch Node ID */
  "Branch Node ID": string
  /** Сommit SHA */
  "Сommit SHA": string
}

/** Create Branch: Create a new Branch in GitHub. Source: seen in exports, 1 occurrence in connector version 2.0.126. */
export const createBranch: CardDef<GithubCreateBranchInput, GithubCreateBranchOutput> = {
  "kind": "github/createBranch",
  "address": "root:channels:http:github:2.0.126:createBranch",
  "module": "github",
  "name": "Create Branch",
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
    "partnerChannelKeys": 174,
    "meta": {},
    "enableNewMetadata": true,
    "comments": "Create a new Branch in GitHub.",
    "channelId": 147,
    "versionId": 1058,
    "actionId": 60855,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Branch":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Branch Name","group":"Branch","key":"Branch Name","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Сommit SHA","group":"Branch","key":"Сommit SHA","index":1,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"org","group":"parameters","key":"org","index":2,"required":false,"option":true,"default":"-- Not In Org --","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getAllOrgsOrGeneric","key":"org","value":"org"},"displayname":"Organization","drives":["repo"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"repo","group":"parameters","key":"repo","index":3,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getUserOrOrgRepos","key":"full_name","value":"full_name"},"displayname":"Repository","dependencies":["org"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Branch":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Branch Full Name","group":"Branch","key":"Branch Full Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"BranchName"},"secret":false,"type":"string","collection":false},
      {"name":"Branch Node ID","group":"Branch","key":"Branch Node ID","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Сommit SHA","group":"Branch","key":"Сommit SHA","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GithubCreateFileContentInput {
  /** Message */
  Message: string
  /** File Content */
  "File Content": string
  /** Path */
  Path: string
  /** Organization */
  org?: string
  /** Branch Name */
  "Branch Name"?: string
  /** Repository */
  repo?: string
  /** Branch */
  branchField?: ("Provide Branch" | "Use Default Branch")
}
export interface GithubCreateFileContentOutput {
  /** File Name */
  "File Name": string
  /** File Path */
  "File Path": string
  /** Content SHA */
  "Content SHA": string
  /** HTML URL */
  "HTML URL": string
}

/** Create File Content: Creates File Contents in GitHub. Source: seen in exports, 2 occurrences in connector version 2.0.126. */
export const createFileContent: CardDef<GithubCreateFileContentInput, GithubCreateFileContentOutput> = {
  "kind": "github/createFileContent",
  "address": "root:channels:http:github:2.0.126:createFileContent",
  "module": "github",
  "name": "Create File Content",
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
    "partnerChannelKeys": 174,
    "meta": {
      "5e41a1f2-3122-4406-81ea-c4a77a89ffaa": {
        "id": "JQkiUlqVory",
        "address": {
          "key": null,
          "group": "File",
          "fieldIndex": 3,
          "defaultValue": {"path":[],"method":"getInputBranch"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Creates File Contents in GitHub.",
    "channelId": 147,
    "versionId": 1058,
    "actionId": 60856,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Message","group":"File","key":"Message","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"File Content","group":"File","key":"File Content","index":1,"required":true,"option":false,"default":null,"available":["file"],"metadata":{"optional":false},"secret":false,"type":"file","collection":false},
      {"name":"Path","group":"File","key":"Path","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"org","group":"parameters","key":"org","index":3,"required":false,"option":true,"default":"-- Not In Org --","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getAllOrgsOrGeneric","key":"org","value":"org"},"displayname":"Organization","drives":["repo"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Branch Name","group":"File","key":"Branch Name","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"repo","group":"parameters","key":"repo","index":5,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getUserOrOrgRepos","key":"full_name","value":"full_name"},"displayname":"Repository","dependencies":["org"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"branchField","group":"parameters","key":"branchField","index":6,"required":false,"option":true,"default":"Provide Branch","available":[],"metadata":{"type":"list","displayname":"Branch","choices":[{"label":"Provide Branch","value":"Provide Branch"},{"label":"Use Default Branch","value":"Use Default Branch"}],"dependencies":[],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"File Name","group":"File","key":"File Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"File Path","group":"File","key":"File Path","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Content SHA","group":"File","key":"Content SHA","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"HTML URL","group":"File","key":"HTML URL","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GithubCreatePullRequestInput {
  /** Title */
  Title: string
  /** Description */
  Description?: string
  /** BASE Branch */
  "BASE Branch": string
  /** Organization */
  org?: string
  /** HEAD Branch */
  "HEAD Branch": string
  /** Is Draft? */
  "Is Draft?"?: boolean
  /** Repository */
  repo?: string
  /** Link to an Issue? */
  isIssue?: ("No" | "Yes")
  /** From a Fork? */
  useForks?: ("No" | "Yes")
}
export interface GithubCreatePullRequestOutput {
  /** Pull Request Number */
  "Pull Request Number": string
  /** Pull Request ID */
  "Pull Request ID": number
  /** Pull Request Node ID */
  "Pull Request Node ID": string
  /** Title */
  Title: string
  /** State */
  State: string
  /** Description */
  Description: string
  /** Author Association */
  "Author Association": string
  /** Username */
  Login: string
  /** User Node ID */
  "User Node ID": string
  /** User ID */
  "User ID": number
  /** Assignee Username */
  "Assignee Username": string
  /** Assignee Node ID */
  "Assignee Node ID": string
  /** Assignees */
  Assignees: {
    [k: string]: unknown
  }[]
  /** Labels */
  Labels: {
    [k: string]: unknown
  }[]
  /** Milestone Title */
  "Milestone Title": string
  /** Milestone ID */
  "Milestone ID": number
  /** Milestone Node ID */
  "Milestone Node ID": string
  /** Milestone Number */
  "Milestone Number": number
  /** Assignee ID */
  "Assignee ID": number
  /** BASE Branch */
  "BASE Branch": string
  /** HEAD Branch */
  "HEAD Branch": string
  /** Diff URL */
  "Diff URL": string
  /** HTML URL */
  "HTML URL": string
  /** Patch URL */
  "Patch URL": string
  /** Created At */
  "Created At": Date
  /** Updated At */
  "Updated At": Date
  /** Maintainer Can Modify? */
  "Is Maintainer Can Modify?": boolean
  /** Is Locked? */
  "Is Locked?": boolean
  /** Is Draft? */
  "Is Draft?": boolean
  /** Additions Count */
  "Additions Count": number
  /** Deletions Count */
  "Deletions Count": number
  /** Changed Files Count */
  "Changed Files Count": number
  /** Commits Count */
  "Commits Count": number
}

/** Create Pull Request: Create a new Pull Request in GitHub. Source: seen in exports, 1 occurrence in connector version 2.0.126. */
export const createPullRequest: CardDef<GithubCreatePullRequestInput, GithubCreatePullRequestOutput> = {
  "kind": "github/createPullRequest",
  "address": "root:channels:http:github:2.0.126:createPullRequest",
  "module": "github",
  "name": "Create Pull Request",
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
    "partnerChannelKeys": 174,
    "meta": {
      "0640265e-b379-4055-b42a-05761f2135db": {
        "id": "wKr8ub02oZG",
        "address": {
          "key": null,
          "group": "Pull Request",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getIsForIssueInputs"},
          "namespace": "input",
        },
      },
      "3bc7659e-ad0d-4cec-9e3f-e12c57f2ab16": {
        "id": "37NE-19uuOq",
        "address": {
          "key": null,
          "group": "Pull Request",
          "fieldIndex": 2,
          "defaultValue": {"path":[],"method":"getUseForksInputs"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Create a new Pull Request in GitHub.",
    "channelId": 147,
    "versionId": 1058,
    "actionId": 60859,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Pull Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Title","group":"Pull Request","key":"Title","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Pull Request","key":"Description","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"BASE Branch","group":"Pull Request","key":"BASE Branch","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"org","group":"parameters","key":"org","index":3,"required":false,"option":true,"default":"-- Not In Org --","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getAllOrgsOrGeneric","key":"org","value":"org"},"displayname":"Organization","drives":["repo"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"HEAD Branch","group":"Pull Request","key":"HEAD Branch","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"Is Draft?","group":"Pull Request","key":"Is Draft?","index":5,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"optional":false},"secret":false,"type":"boolean","collection":false},
      {"name":"repo","group":"parameters","key":"repo","index":6,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getUserOrOrgRepos","key":"full_name","value":"full_name"},"displayname":"Repository","dependencies":["org"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"isIssue","group":"parameters","key":"isIssue","index":7,"required":false,"option":true,"default":"No","available":[],"metadata":{"type":"list","displayname":"Link to an Issue?","choices":[{"label":"No","value":"No"},{"label":"Yes","value":"Yes"}],"dependencies":[],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
      {"name":"useForks","group":"parameters","key":"useForks","index":8,"required":false,"option":true,"default":"No","available":[],"metadata":{"type":"list","displayname":"From a Fork?","choices":[{"label":"No","value":"No"},{"label":"Yes","value":"Yes"}],"dependencies":[],"optional":false,"ordering":3},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Pull Request":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Pull Request Number","group":"Pull Request","key":"Pull Request Number","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Pull Request ID","group":"Pull Request","key":"Pull Request ID","index":1,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Pull Request Node ID","group":"Pull Request","key":"Pull Request Node ID","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Title","group":"Pull Request","key":"Title","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"State","group":"Pull Request","key":"State","index":4,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Description","group":"Pull Request","key":"Description","index":5,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Author Association","group":"Pull Request","key":"Author Association","index":6,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Login","group":"Pull Request","key":"Login","index":7,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"Username"},"secret":false,"type":"string","collection":false},
      {"name":"User Node ID","group":"Pull Request","key":"User Node ID","index":8,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"User ID","group":"Pull Request","key":"User ID","index":9,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Assignee Username","group":"Pull Request","key":"Assignee Username","index":10,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Assignee Node ID","group":"Pull Request","key":"Assignee Node ID","index":11,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Assignees","group":"Pull Request","key":"Assignees","index":12,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"Labels","group":"Pull Request","key":"Labels","index":13,"required":false,"option":false,"default":[],"available":["object"],"metadata":{},"secret":false,"type":"object","collection":true},
      {"name":"Milestone Title","group":"Pull Request","key":"Milestone Title","index":14,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Milestone ID","group":"Pull Request","key":"Milestone ID","index":15,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Milestone Node ID","group":"Pull Request","key":"Milestone Node ID","index":16,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Milestone Number","group":"Pull Request","key":"Milestone Number","index":17,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Assignee ID","group":"Pull Request","key":"Assignee ID","index":18,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"BASE Branch","group":"Pull Request","key":"BASE Branch","index":19,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"HEAD Branch","group":"Pull Request","key":"HEAD Branch","index":20,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Diff URL","group":"Pull Request","key":"Diff URL","index":21,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"HTML URL","group":"Pull Request","key":"HTML URL","index":22,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Patch URL","group":"Pull Request","key":"Patch URL","index":23,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Created At","group":"Pull Request","key":"Created At","index":24,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Updated At","group":"Pull Request","key":"Updated At","index":25,"required":false,"option":false,"default":"","available":["Date"],"metadata":{},"secret":false,"type":"Date","collection":false},
      {"name":"Is Maintainer Can Modify?","group":"Pull Request","key":"Is Maintainer Can Modify?","index":26,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{"displayname":"Maintainer Can Modify?"},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Locked?","group":"Pull Request","key":"Is Locked?","index":27,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Is Draft?","group":"Pull Request","key":"Is Draft?","index":28,"required":false,"option":false,"default":false,"available":["boolean"],"metadata":{},"secret":false,"type":"boolean","collection":false},
      {"name":"Additions Count","group":"Pull Request","key":"Additions Count","index":29,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Deletions Count","group":"Pull Request","key":"Deletions Count","index":30,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Changed Files Count","group":"Pull Request","key":"Changed Files Count","index":31,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
      {"name":"Commits Count","group":"Pull Request","key":"Commits Count","index":32,"required":false,"option":false,"default":0,"available":["number"],"metadata":{},"secret":false,"type":"number","collection":false},
    ],
  },
};

export interface GithubSearchBranchesInput {
  /** Name */
  Name?: string
  /** Result Set */
  resultSet?: ("First Matching Record" | "All Matching Records")
  /** Commit SHA */
  "Commit SHA"?: string
  /** Organization */
  org?: string
  /** Repository */
  repo?: string
}
export interface GithubSearchBranchesOutput {
  /** BranchName */
  Name: string
  /** Commit SHA */
  "Commit SHA": string
}

/** Search Branches: Searches Branches in GitHub. Source: seen in exports, 1 occurrence in connector version 2.0.126. */
export const searchBranches: CardDef<GithubSearchBranchesInput, GithubSearchBranchesOutput> = {
  "kind": "github/searchBranches",
  "address": "root:channels:http:github:2.0.126:searchBranches",
  "module": "github",
  "name": "Search Branches",
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
    "partnerChannelKeys": 174,
    "meta": {
      "8d6e0d69-ee56-4e12-89a7-82e5076fece6": {
        "id": "w2XM2ADGWBsz",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchBranchOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Searches Branches in GitHub.",
    "channelId": 147,
    "versionId": 1058,
    "actionId": 60869,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Branch":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Name","group":"Branch","key":"Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":1,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"All Matching Records","value":"All Matching Records"}],"dependencies":[],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Commit SHA","group":"Branch","key":"Commit SHA","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"org","group":"parameters","key":"org","index":3,"required":false,"option":true,"default":"-- Not In Org --","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getAllOrgsOrGeneric","key":"org","value":"org"},"displayname":"Organization","drives":["repo"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"repo","group":"parameters","key":"repo","index":4,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getUserOrOrgRepos","key":"full_name","value":"full_name"},"displayname":"Repository","dependencies":["org"],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Name","group":"Result","key":"Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"displayname":"BranchName"},"secret":false,"type":"string","collection":false},
      {"name":"Commit SHA","group":"Result","key":"Commit SHA","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GithubSearchUsersInput {
  /** Public Email */
  "Public Email"?: string
  /** Organization */
  org?: string
  /** Result Set */
  resultSet?: ("First Matching Record" | "All Matching Records")
}
export interface GithubSearchUsersOutput {
  /** Username */
  Username: string
}

/** Search Users: Searches Users in GitHub. Source: seen in exports, 1 occurrence in connector version 2.0.88. */
export const searchUsers: CardDef<GithubSearchUsersInput, GithubSearchUsersOutput> = {
  "kind": "github/searchUsers",
  "address": "root:channels:http:github:2.0.126:searchUsers",
  "module": "github",
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
    "partnerChannelKeys": 174,
    "meta": {
      "454546a7-687e-4732-b848-b82083d56f03": {
        "id": "Lj8niAgUzVMQ",
        "address": {
          "key": null,
          "group": "Result",
          "fieldIndex": 0,
          "defaultValue": {"path":[],"method":"getSearchUserOutputs"},
          "namespace": "output",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Searches Users in GitHub",
    "channelId": 147,
    "versionId": 1058,
    "actionId": 21389,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"User":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Public Email","group":"User","key":"Public Email","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"org","group":"parameters","key":"org","index":1,"required":false,"option":true,"default":"-- Not In Org --","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getAllOrgsOrGeneric","key":"org","value":"org"},"displayname":"Organization","optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"resultSet","group":"parameters","key":"resultSet","index":2,"required":false,"option":true,"default":"First Matching Record","available":[],"metadata":{"type":"list","displayname":"Result Set","choices":[{"label":"First Matching Record","value":"First Matching Record"},{"label":"All Matching Records","value":"All Matching Records"}],"dependencies":[],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"Result":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"Username","group":"Result","key":"Username","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};

export interface GithubUpdateFileContentInput {
  /** Message */
  Message: string
  /** File Content */
  "File Content": string
  /** Path */
  Path: string
  /** Organization */
  org?: string
  /** Branch Name */
  "Branch Name"?: string
  /** Repository */
  repo?: string
  /** Branch */
  branchField?: ("Provide Branch" | "Use Default Branch")
}
export interface GithubUpdateFileContentOutput {
  /** File Name */
  "File Name": string
  /** File Path */
  "File Path": string
  /** Content SHA */
  "Content SHA": string
  /** HTML URL */
  "HTML URL": string
}

/** Update File Content: Updates File Contents in GitHub. Source: seen in exports, 2 occurrences in connector version 2.0.126. */
export const updateFileContent: CardDef<GithubUpdateFileContentInput, GithubUpdateFileContentOutput> = {
  "kind": "github/updateFileContent",
  "address": "root:channels:http:github:2.0.126:updateFileContent",
  "module": "github",
  "name": "Update File Content",
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
    "partnerChannelKeys": 174,
    "meta": {
      "8b3a303c-75a1-4707-a198-4819d5e7ec39": {
        "id": "OyCSRUmEAdZ",
        "address": {
          "key": null,
          "group": null,
          "groupIndex": 0,
          "defaultValue": {"method":"genInputRepository"},
          "namespace": "input",
        },
      },
      "1d1eeab5-9598-4ab0-8a0d-45f09c47203f": {
        "id": "mRyxalp0Op8",
        "address": {
          "key": null,
          "group": "File",
          "fieldIndex": 3,
          "defaultValue": {"path":[],"method":"getInputBranch"},
          "namespace": "input",
        },
      },
    },
    "enableNewMetadata": true,
    "comments": "Updates File Contents in GitHub.",
    "channelId": 147,
    "versionId": 1058,
    "actionId": 602466,
  },
  "inputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":1,"type":"object"}},
    "fields": [
      {"name":"Message","group":"File","key":"Message","index":0,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"File Content","group":"File","key":"File Content","index":1,"required":true,"option":false,"default":null,"available":["file"],"metadata":{"optional":false},"secret":false,"type":"file","collection":false},
      {"name":"Path","group":"File","key":"Path","index":2,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false},
      {"name":"org","group":"parameters","key":"org","index":3,"required":false,"option":true,"default":"-- Not In Org --","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getOrgDropdown","key":"orgName","value":"orgName"},"displayname":"Organization","drives":["repo"],"optional":false,"ordering":0},"secret":false,"type":"string","collection":false},
      {"name":"Branch Name","group":"File","key":"Branch Name","index":4,"required":true,"option":false,"default":"","available":["string"],"metadata":{"optional":false},"secret":false,"type":"string","collection":false,"chosen":true},
      {"name":"repo","group":"parameters","key":"repo","index":5,"required":false,"option":true,"default":"","available":[],"metadata":{"type":"dynamic","method":{"channel":"github","operation":"getRepoDropdownWrite","key":"repoName","value":"repoName"},"displayname":"Repository","dependencies":["org"],"optional":false,"ordering":1},"secret":false,"type":"string","collection":false},
      {"name":"branchField","group":"parameters","key":"branchField","index":6,"required":false,"option":true,"default":"Provide Branch","available":[],"metadata":{"type":"list","displayname":"Branch","choices":[{"label":"Provide Branch","value":"Provide Branch"},{"label":"Use Default Branch","value":"Use Default Branch"}],"dependencies":[],"optional":false,"ordering":2},"secret":false,"type":"string","collection":false},
    ],
  },
  "outputs": {
    "extensible": false,
    "rules": {},
    "groupRules": {"File":{"extensible":false,"reserved":{},"index":0,"type":"object"}},
    "fields": [
      {"name":"File Name","group":"File","key":"File Name","index":0,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"File Path","group":"File","key":"File Path","index":1,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"Content SHA","group":"File","key":"Content SHA","index":2,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
      {"name":"HTML URL","group":"File","key":"HTML URL","index":3,"required":false,"option":false,"default":"","available":["string"],"metadata":{},"secret":false,"type":"string","collection":false},
    ],
  },
};
