// Generated from schemas/cards/{office365admin}/*.schema.json by "npm run generate". Do not edit.
// validate.js
var j = y;
function y(i, { instancePath: a = "", parentData: _, parentDataProperty: D, rootData: I = i } = {}) {
  let f = null, s = 0;
  if (s === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let r;
      if (i["User/ID or Email"] === void 0 && (r = "User/ID or Email"))
        return y.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: r }, message: "must have required property '" + r + "'" }], !1;
      if (i["User/ID or Email"] !== void 0 && typeof i["User/ID or Email"] != "string")
        return y.errors = [{ instancePath: a + "/User~1ID or Email", schemaPath: "#/properties/User~1ID%20or%20Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return y.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = f, s === 0;
}
var q = n, o = { $id: "flopack://schemas/cards/office365admin/readUser.schema.json/output", type: "object", properties: { "User/aboutMe": { description: "About Me", type: ["string", "null"], "x-field": { group: "User", key: "aboutMe", index: 0, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "About Me" }, type: "string", collection: !1, chosen: !0 } }, "User/accountEnabled": { description: "Account Enabled", type: ["boolean", "null"], "x-field": { group: "User", key: "accountEnabled", index: 1, required: !1, option: !1, default: !1, available: ["boolean"], metadata: { displayname: "Account Enabled" }, type: "boolean", collection: !1, chosen: !0 } }, "User/ageGroup": { description: "Age Group", type: ["string", "null"], "x-field": { group: "User", key: "ageGroup", index: 2, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Age Group" }, type: "string", collection: !1, chosen: !0 } }, "User/assignedLicenses": { description: "Assigned Licenses", type: ["array", "null"], items: { type: "object", additionalProperties: !0 }, "x-field": { group: "User", key: "assignedLicenses", index: 3, required: !1, option: !1, default: [], available: ["object"], metadata: { displayname: "Assigned Licenses" }, type: "object", collection: !0, chosen: !0 } }, "User/assignedPlans": { description: "Assigned Plans", type: ["array", "null"], items: { type: "object", additionalProperties: !0 }, "x-field": { group: "User", key: "assignedPlans", index: 4, required: !1, option: !1, default: [], available: ["object"], metadata: { displayname: "Assigned Plans" }, type: "object", collection: !0, chosen: !0 } }, "User/birthday": { description: "Birthday", type: ["string", "null"], "x-field": { group: "User", key: "birthday", index: 5, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Birthday" }, type: "string", collection: !1, chosen: !0 } }, "User/businessPhones": { description: "Business Phones", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "businessPhones", index: 6, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Business Phones" }, type: "string", collection: !0, chosen: !0 } }, "User/city": { description: "City", type: ["string", "null"], "x-field": { group: "User", key: "city", index: 7, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "City" }, type: "string", collection: !1, chosen: !0 } }, "User/companyName": { description: "Company Name", type: ["string", "null"], "x-field": { group: "User", key: "companyName", index: 8, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Company Name" }, type: "string", collection: !1, chosen: !0 } }, "User/consentProvidedForMinor": { description: "Consent Provided For Minor", type: ["string", "null"], "x-field": { group: "User", key: "consentProvidedForMinor", index: 9, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Consent Provided For Minor" }, type: "string", collection: !1, chosen: !0 } }, "User/country": { description: "Country", type: ["string", "null"], "x-field": { group: "User", key: "country", index: 10, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Country" }, type: "string", collection: !1, chosen: !0 } }, "User/createdDateTime": { description: "Created Date Time", type: ["string", "null"], "x-field": { group: "User", key: "createdDateTime", index: 11, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Created Date Time" }, type: "string", collection: !1, chosen: !0 } }, "User/department": { description: "Department", type: ["string", "null"], "x-field": { group: "User", key: "department", index: 12, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Department" }, type: "string", collection: !1, chosen: !0 } }, "User/displayName": { description: "Display Name", type: ["string", "null"], "x-field": { group: "User", key: "displayName", index: 13, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Display Name" }, type: "string", collection: !1, chosen: !0 } }, "User/employeeId": { description: "Employee Id", type: ["string", "null"], "x-field": { group: "User", key: "employeeId", index: 14, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Employee Id" }, type: "string", collection: !1, chosen: !0 } }, "User/faxNumber": { description: "Fax Number", type: ["string", "null"], "x-field": { group: "User", key: "faxNumber", index: 15, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Fax Number" }, type: "string", collection: !1, chosen: !0 } }, "User/givenName": { description: "Given Name", type: ["string", "null"], "x-field": { group: "User", key: "givenName", index: 16, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Given Name" }, type: "string", collection: !1, chosen: !0 } }, "User/hireDate": { description: "Hire Date", type: ["string", "null"], "x-field": { group: "User", key: "hireDate", index: 17, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Hire Date" }, type: "string", collection: !1, chosen: !0 } }, "User/id": { description: "Id", type: ["string", "null"], "x-field": { group: "User", key: "id", index: 18, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Id" }, type: "string", collection: !1, chosen: !0 } }, "User/imAddresses": { description: "Im Addresses", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "imAddresses", index: 19, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Im Addresses" }, type: "string", collection: !0, chosen: !0 } }, "User/interests": { description: "Interests", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "interests", index: 20, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Interests" }, type: "string", collection: !0, chosen: !0 } }, "User/isResourceAccount": { description: "Is Resource Account", type: ["boolean", "null"], "x-field": { group: "User", key: "isResourceAccount", index: 21, required: !1, option: !1, default: !1, available: ["boolean"], metadata: { displayname: "Is Resource Account" }, type: "boolean", collection: !1, chosen: !0 } }, "User/jobTitle": { description: "Job Title", type: ["string", "null"], "x-field": { group: "User", key: "jobTitle", index: 22, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Job Title" }, type: "string", collection: !1, chosen: !0 } }, "User/legalAgeGroupClassification": { description: "Legal Age Group Classification", type: ["string", "null"], "x-field": { group: "User", key: "legalAgeGroupClassification", index: 23, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Legal Age Group Classification" }, type: "string", collection: !1, chosen: !0 } }, "User/licenseAssignmentStates": { description: "License Assignment States", type: ["array", "null"], items: { type: "object", additionalProperties: !0 }, "x-field": { group: "User", key: "licenseAssignmentStates", index: 24, required: !1, option: !1, default: [], available: ["object"], metadata: { displayname: "License Assignment States" }, type: "object", collection: !0, chosen: !0 } }, "User/mail": { description: "Mail", type: ["string", "null"], "x-field": { group: "User", key: "mail", index: 25, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Mail" }, type: "string", collection: !1, chosen: !0 } }, "User/mailNickname": { description: "Mail Nickname", type: ["string", "null"], "x-field": { group: "User", key: "mailNickname", index: 26, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Mail Nickname" }, type: "string", collection: !1, chosen: !0 } }, "User/mobilePhone": { description: "Mobile Phone", type: ["string", "null"], "x-field": { group: "User", key: "mobilePhone", index: 27, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Mobile Phone" }, type: "string", collection: !1, chosen: !0 } }, "User/mySite": { description: "My Site", type: ["string", "null"], "x-field": { group: "User", key: "mySite", index: 28, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "My Site" }, type: "string", collection: !1, chosen: !0 } }, "User/officeLocation": { description: "Office Location", type: ["string", "null"], "x-field": { group: "User", key: "officeLocation", index: 29, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Office Location" }, type: "string", collection: !1, chosen: !0 } }, "User/onPremisesDistinguishedName": { description: "On Premises Distinguished Name", type: ["string", "null"], "x-field": { group: "User", key: "onPremisesDistinguishedName", index: 30, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "On Premises Distinguished Name" }, type: "string", collection: !1, chosen: !0 } }, "User/onPremisesDomainName": { description: "On Premises Domain Name", type: ["string", "null"], "x-field": { group: "User", key: "onPremisesDomainName", index: 31, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "On Premises Domain Name" }, type: "string", collection: !1, chosen: !0 } }, "User/onPremisesExtensionAttributes": { description: "On Premises Extension Attributes", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "User", key: "onPremisesExtensionAttributes", index: 32, required: !1, option: !1, default: {}, available: ["object"], metadata: { displayname: "On Premises Extension Attributes" }, type: "object", collection: !1, chosen: !0 } }, "User/onPremisesImmutableId": { description: "On Premises Immutable Id", type: ["string", "null"], "x-field": { group: "User", key: "onPremisesImmutableId", index: 33, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "On Premises Immutable Id" }, type: "string", collection: !1, chosen: !0 } }, "User/onPremisesLastSyncDateTime": { description: "On Premises Last Sync Date Time", type: ["string", "null"], "x-field": { group: "User", key: "onPremisesLastSyncDateTime", index: 34, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "On Premises Last Sync Date Time" }, type: "string", collection: !1, chosen: !0 } }, "User/onPremisesProvisioningErrors": { description: "On Premises Provisioning Errors", type: ["array", "null"], items: { type: "object", additionalProperties: !0 }, "x-field": { group: "User", key: "onPremisesProvisioningErrors", index: 35, required: !1, option: !1, default: [], available: ["object"], metadata: { displayname: "On Premises Provisioning Errors" }, type: "object", collection: !0, chosen: !0 } }, "User/onPremisesSamAccountName": { description: "On Premises Sam Account Name", type: ["string", "null"], "x-field": { group: "User", key: "onPremisesSamAccountName", index: 36, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "On Premises Sam Account Name" }, type: "string", collection: !1, chosen: !0 } }, "User/onPremisesSecurityIdentifier": { description: "On Premises Security Identifier", type: ["string", "null"], "x-field": { group: "User", key: "onPremisesSecurityIdentifier", index: 37, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "On Premises Security Identifier" }, type: "string", collection: !1, chosen: !0 } }, "User/onPremisesSyncEnabled": { description: "On Premises Sync Enabled", type: ["boolean", "null"], "x-field": { group: "User", key: "onPremisesSyncEnabled", index: 38, required: !1, option: !1, default: !1, available: ["boolean"], metadata: { displayname: "On Premises Sync Enabled" }, type: "boolean", collection: !1, chosen: !0 } }, "User/onPremisesUserPrincipalName": { description: "On Premises User Principal Name", type: ["string", "null"], "x-field": { group: "User", key: "onPremisesUserPrincipalName", index: 39, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "On Premises User Principal Name" }, type: "string", collection: !1, chosen: !0 } }, "User/otherMails": { description: "Other Mails", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "otherMails", index: 40, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Other Mails" }, type: "string", collection: !0, chosen: !0 } }, "User/passwordPolicies": { description: "Password Policies", type: ["string", "null"], "x-field": { group: "User", key: "passwordPolicies", index: 41, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Password Policies" }, type: "string", collection: !1, chosen: !0 } }, "User/passwordProfile": { description: "Password Profile", type: ["object", "null"], additionalProperties: !0, "x-secret": !0, "x-field": { group: "User", key: "passwordProfile", index: 42, required: !1, option: !1, default: {}, available: ["object"], metadata: { displayname: "Password Profile" }, type: "object", collection: !1, chosen: !0 } }, "User/pastProjects": { description: "Past Projects", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "pastProjects", index: 43, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Past Projects" }, type: "string", collection: !0, chosen: !0 } }, "User/postalCode": { description: "Postal Code", type: ["string", "null"], "x-field": { group: "User", key: "postalCode", index: 44, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Postal Code" }, type: "string", collection: !1, chosen: !0 } }, "User/preferredLanguage": { description: "Preferred Language", type: ["string", "null"], "x-field": { group: "User", key: "preferredLanguage", index: 45, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Preferred Language" }, type: "string", collection: !1, chosen: !0 } }, "User/preferredName": { description: "Preferred Name", type: ["string", "null"], "x-field": { group: "User", key: "preferredName", index: 46, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Preferred Name" }, type: "string", collection: !1, chosen: !0 } }, "User/provisionedPlans": { description: "Provisioned Plans", type: ["array", "null"], items: { type: "object", additionalProperties: !0 }, "x-field": { group: "User", key: "provisionedPlans", index: 47, required: !1, option: !1, default: [], available: ["object"], metadata: { displayname: "Provisioned Plans" }, type: "object", collection: !0, chosen: !0 } }, "User/proxyAddresses": { description: "Proxy Addresses", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "proxyAddresses", index: 48, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Proxy Addresses" }, type: "string", collection: !0, chosen: !0 } }, "User/responsibilities": { description: "Responsibilities", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "responsibilities", index: 49, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Responsibilities" }, type: "string", collection: !0, chosen: !0 } }, "User/schools": { description: "Schools", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "schools", index: 50, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Schools" }, type: "string", collection: !0, chosen: !0 } }, "User/showInAddressList": { description: "Show In Address List", type: ["boolean", "null"], "x-field": { group: "User", key: "showInAddressList", index: 51, required: !1, option: !1, default: !1, available: ["boolean"], metadata: { displayname: "Show In Address List" }, type: "boolean", collection: !1, chosen: !0 } }, "User/signInSessionsValidFromDateTime": { description: "Sign In Sessions Valid From Date Time", type: ["string", "null"], "x-field": { group: "User", key: "signInSessionsValidFromDateTime", index: 52, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Sign In Sessions Valid From Date Time" }, type: "string", collection: !1, chosen: !0 } }, "User/skills": { description: "Skills", type: ["array", "null"], items: { type: "string" }, "x-field": { group: "User", key: "skills", index: 53, required: !1, option: !1, default: [], available: ["string"], metadata: { displayname: "Skills" }, type: "string", collection: !0, chosen: !0 } }, "User/state": { description: "State", type: ["string", "null"], "x-field": { group: "User", key: "state", index: 54, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "State" }, type: "string", collection: !1, chosen: !0 } }, "User/streetAddress": { description: "Street Address", type: ["string", "null"], "x-field": { group: "User", key: "streetAddress", index: 55, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Street Address" }, type: "string", collection: !1, chosen: !0 } }, "User/surname": { description: "Surname", type: ["string", "null"], "x-field": { group: "User", key: "surname", index: 56, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Surname" }, type: "string", collection: !1, chosen: !0 } }, "User/usageLocation": { description: "Usage Location", type: ["string", "null"], "x-field": { group: "User", key: "usageLocation", index: 57, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Usage Location" }, type: "string", collection: !1, chosen: !0 } }, "User/userPrincipalName": { description: "User Principal Name", type: ["string", "null"], "x-field": { group: "User", key: "userPrincipalName", index: 58, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "User Principal Name" }, type: "string", collection: !1, chosen: !0 } }, "User/userType": { description: "User Type", type: ["string", "null"], "x-field": { group: "User", key: "userType", index: 59, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "User Type" }, type: "string", collection: !1, chosen: !0 } } }, additionalProperties: !0 };
function n(i, { instancePath: a = "", parentData: _, parentDataProperty: D, rootData: I = i } = {}) {
  let f = null, s = 0;
  if (s === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i["User/aboutMe"] !== void 0) {
        let e = i["User/aboutMe"], t = s;
        if (typeof e != "string" && e !== null)
          return n.errors = [{ instancePath: a + "/User~1aboutMe", schemaPath: "#/properties/User~1aboutMe/type", keyword: "type", params: { type: o.properties["User/aboutMe"].type }, message: "must be string,null" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (i["User/accountEnabled"] !== void 0) {
          let e = i["User/accountEnabled"], t = s;
          if (typeof e != "boolean" && e !== null)
            return n.errors = [{ instancePath: a + "/User~1accountEnabled", schemaPath: "#/properties/User~1accountEnabled/type", keyword: "type", params: { type: o.properties["User/accountEnabled"].type }, message: "must be boolean,null" }], !1;
          var r = t === s;
        } else
          var r = !0;
        if (r) {
          if (i["User/ageGroup"] !== void 0) {
            let e = i["User/ageGroup"], t = s;
            if (typeof e != "string" && e !== null)
              return n.errors = [{ instancePath: a + "/User~1ageGroup", schemaPath: "#/properties/User~1ageGroup/type", keyword: "type", params: { type: o.properties["User/ageGroup"].type }, message: "must be string,null" }], !1;
            var r = t === s;
          } else
            var r = !0;
          if (r) {
            if (i["User/assignedLicenses"] !== void 0) {
              let e = i["User/assignedLicenses"], t = s;
              if (!Array.isArray(e) && e !== null)
                return n.errors = [{ instancePath: a + "/User~1assignedLicenses", schemaPath: "#/properties/User~1assignedLicenses/type", keyword: "type", params: { type: o.properties["User/assignedLicenses"].type }, message: "must be array,null" }], !1;
              if (s === t && Array.isArray(e)) {
                var m = !0;
                let d = e.length;
                for (let l = 0; l < d; l++) {
                  let p = e[l], u = s;
                  if (s === u && !(p && typeof p == "object" && !Array.isArray(p)))
                    return n.errors = [{ instancePath: a + "/User~1assignedLicenses/" + l, schemaPath: "#/properties/User~1assignedLicenses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var m = u === s;
                  if (!m)
                    break;
                }
              }
              var r = t === s;
            } else
              var r = !0;
            if (r) {
              if (i["User/assignedPlans"] !== void 0) {
                let e = i["User/assignedPlans"], t = s;
                if (!Array.isArray(e) && e !== null)
                  return n.errors = [{ instancePath: a + "/User~1assignedPlans", schemaPath: "#/properties/User~1assignedPlans/type", keyword: "type", params: { type: o.properties["User/assignedPlans"].type }, message: "must be array,null" }], !1;
                if (s === t && Array.isArray(e)) {
                  var c = !0;
                  let d = e.length;
                  for (let l = 0; l < d; l++) {
                    let p = e[l], u = s;
                    if (s === u && !(p && typeof p == "object" && !Array.isArray(p)))
                      return n.errors = [{ instancePath: a + "/User~1assignedPlans/" + l, schemaPath: "#/properties/User~1assignedPlans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var c = u === s;
                    if (!c)
                      break;
                  }
                }
                var r = t === s;
              } else
                var r = !0;
              if (r) {
                if (i["User/birthday"] !== void 0) {
                  let e = i["User/birthday"], t = s;
                  if (typeof e != "string" && e !== null)
                    return n.errors = [{ instancePath: a + "/User~1birthday", schemaPath: "#/properties/User~1birthday/type", keyword: "type", params: { type: o.properties["User/birthday"].type }, message: "must be string,null" }], !1;
                  var r = t === s;
                } else
                  var r = !0;
                if (r) {
                  if (i["User/businessPhones"] !== void 0) {
                    let e = i["User/businessPhones"], t = s;
                    if (!Array.isArray(e) && e !== null)
                      return n.errors = [{ instancePath: a + "/User~1businessPhones", schemaPath: "#/properties/User~1businessPhones/type", keyword: "type", params: { type: o.properties["User/businessPhones"].type }, message: "must be array,null" }], !1;
                    if (s === t && Array.isArray(e)) {
                      var g = !0;
                      let d = e.length;
                      for (let l = 0; l < d; l++) {
                        let p = s;
                        if (typeof e[l] != "string")
                          return n.errors = [{ instancePath: a + "/User~1businessPhones/" + l, schemaPath: "#/properties/User~1businessPhones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var g = p === s;
                        if (!g)
                          break;
                      }
                    }
                    var r = t === s;
                  } else
                    var r = !0;
                  if (r) {
                    if (i["User/city"] !== void 0) {
                      let e = i["User/city"], t = s;
                      if (typeof e != "string" && e !== null)
                        return n.errors = [{ instancePath: a + "/User~1city", schemaPath: "#/properties/User~1city/type", keyword: "type", params: { type: o.properties["User/city"].type }, message: "must be string,null" }], !1;
                      var r = t === s;
                    } else
                      var r = !0;
                    if (r) {
                      if (i["User/companyName"] !== void 0) {
                        let e = i["User/companyName"], t = s;
                        if (typeof e != "string" && e !== null)
                          return n.errors = [{ instancePath: a + "/User~1companyName", schemaPath: "#/properties/User~1companyName/type", keyword: "type", params: { type: o.properties["User/companyName"].type }, message: "must be string,null" }], !1;
                        var r = t === s;
                      } else
                        var r = !0;
                      if (r) {
                        if (i["User/consentProvidedForMinor"] !== void 0) {
                          let e = i["User/consentProvidedForMinor"], t = s;
                          if (typeof e != "string" && e !== null)
                            return n.errors = [{ instancePath: a + "/User~1consentProvidedForMinor", schemaPath: "#/properties/User~1consentProvidedForMinor/type", keyword: "type", params: { type: o.properties["User/consentProvidedForMinor"].type }, message: "must be string,null" }], !1;
                          var r = t === s;
                        } else
                          var r = !0;
                        if (r) {
                          if (i["User/country"] !== void 0) {
                            let e = i["User/country"], t = s;
                            if (typeof e != "string" && e !== null)
                              return n.errors = [{ instancePath: a + "/User~1country", schemaPath: "#/properties/User~1country/type", keyword: "type", params: { type: o.properties["User/country"].type }, message: "must be string,null" }], !1;
                            var r = t === s;
                          } else
                            var r = !0;
                          if (r) {
                            if (i["User/createdDateTime"] !== void 0) {
                              let e = i["User/createdDateTime"], t = s;
                              if (typeof e != "string" && e !== null)
                                return n.errors = [{ instancePath: a + "/User~1createdDateTime", schemaPath: "#/properties/User~1createdDateTime/type", keyword: "type", params: { type: o.properties["User/createdDateTime"].type }, message: "must be string,null" }], !1;
                              var r = t === s;
                            } else
                              var r = !0;
                            if (r) {
                              if (i["User/department"] !== void 0) {
                                let e = i["User/department"], t = s;
                                if (typeof e != "string" && e !== null)
                                  return n.errors = [{ instancePath: a + "/User~1department", schemaPath: "#/properties/User~1department/type", keyword: "type", params: { type: o.properties["User/department"].type }, message: "must be string,null" }], !1;
                                var r = t === s;
                              } else
                                var r = !0;
                              if (r) {
                                if (i["User/displayName"] !== void 0) {
                                  let e = i["User/displayName"], t = s;
                                  if (typeof e != "string" && e !== null)
                                    return n.errors = [{ instancePath: a + "/User~1displayName", schemaPath: "#/properties/User~1displayName/type", keyword: "type", params: { type: o.properties["User/displayName"].type }, message: "must be string,null" }], !1;
                                  var r = t === s;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (i["User/employeeId"] !== void 0) {
                                    let e = i["User/employeeId"], t = s;
                                    if (typeof e != "string" && e !== null)
                                      return n.errors = [{ instancePath: a + "/User~1employeeId", schemaPath: "#/properties/User~1employeeId/type", keyword: "type", params: { type: o.properties["User/employeeId"].type }, message: "must be string,null" }], !1;
                                    var r = t === s;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (i["User/faxNumber"] !== void 0) {
                                      let e = i["User/faxNumber"], t = s;
                                      if (typeof e != "string" && e !== null)
                                        return n.errors = [{ instancePath: a + "/User~1faxNumber", schemaPath: "#/properties/User~1faxNumber/type", keyword: "type", params: { type: o.properties["User/faxNumber"].type }, message: "must be string,null" }], !1;
                                      var r = t === s;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (i["User/givenName"] !== void 0) {
                                        let e = i["User/givenName"], t = s;
                                        if (typeof e != "string" && e !== null)
                                          return n.errors = [{ instancePath: a + "/User~1givenName", schemaPath: "#/properties/User~1givenName/type", keyword: "type", params: { type: o.properties["User/givenName"].type }, message: "must be string,null" }], !1;
                                        var r = t === s;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (i["User/hireDate"] !== void 0) {
                                          let e = i["User/hireDate"], t = s;
                                          if (typeof e != "string" && e !== null)
                                            return n.errors = [{ instancePath: a + "/User~1hireDate", schemaPath: "#/properties/User~1hireDate/type", keyword: "type", params: { type: o.properties["User/hireDate"].type }, message: "must be string,null" }], !1;
                                          var r = t === s;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (i["User/id"] !== void 0) {
                                            let e = i["User/id"], t = s;
                                            if (typeof e != "string" && e !== null)
                                              return n.errors = [{ instancePath: a + "/User~1id", schemaPath: "#/properties/User~1id/type", keyword: "type", params: { type: o.properties["User/id"].type }, message: "must be string,null" }], !1;
                                            var r = t === s;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (i["User/imAddresses"] !== void 0) {
                                              let e = i["User/imAddresses"], t = s;
                                              if (!Array.isArray(e) && e !== null)
                                                return n.errors = [{ instancePath: a + "/User~1imAddresses", schemaPath: "#/properties/User~1imAddresses/type", keyword: "type", params: { type: o.properties["User/imAddresses"].type }, message: "must be array,null" }], !1;
                                              if (s === t && Array.isArray(e)) {
                                                var U = !0;
                                                let d = e.length;
                                                for (let l = 0; l < d; l++) {
                                                  let p = s;
                                                  if (typeof e[l] != "string")
                                                    return n.errors = [{ instancePath: a + "/User~1imAddresses/" + l, schemaPath: "#/properties/User~1imAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var U = p === s;
                                                  if (!U)
                                                    break;
                                                }
                                              }
                                              var r = t === s;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (i["User/interests"] !== void 0) {
                                                let e = i["User/interests"], t = s;
                                                if (!Array.isArray(e) && e !== null)
                                                  return n.errors = [{ instancePath: a + "/User~1interests", schemaPath: "#/properties/User~1interests/type", keyword: "type", params: { type: o.properties["User/interests"].type }, message: "must be array,null" }], !1;
                                                if (s === t && Array.isArray(e)) {
                                                  var v = !0;
                                                  let d = e.length;
                                                  for (let l = 0; l < d; l++) {
                                                    let p = s;
                                                    if (typeof e[l] != "string")
                                                      return n.errors = [{ instancePath: a + "/User~1interests/" + l, schemaPath: "#/properties/User~1interests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var v = p === s;
                                                    if (!v)
                                                      break;
                                                  }
                                                }
                                                var r = t === s;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (i["User/isResourceAccount"] !== void 0) {
                                                  let e = i["User/isResourceAccount"], t = s;
                                                  if (typeof e != "boolean" && e !== null)
                                                    return n.errors = [{ instancePath: a + "/User~1isResourceAccount", schemaPath: "#/properties/User~1isResourceAccount/type", keyword: "type", params: { type: o.properties["User/isResourceAccount"].type }, message: "must be boolean,null" }], !1;
                                                  var r = t === s;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (i["User/jobTitle"] !== void 0) {
                                                    let e = i["User/jobTitle"], t = s;
                                                    if (typeof e != "string" && e !== null)
                                                      return n.errors = [{ instancePath: a + "/User~1jobTitle", schemaPath: "#/properties/User~1jobTitle/type", keyword: "type", params: { type: o.properties["User/jobTitle"].type }, message: "must be string,null" }], !1;
                                                    var r = t === s;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (i["User/legalAgeGroupClassification"] !== void 0) {
                                                      let e = i["User/legalAgeGroupClassification"], t = s;
                                                      if (typeof e != "string" && e !== null)
                                                        return n.errors = [{ instancePath: a + "/User~1legalAgeGroupClassification", schemaPath: "#/properties/User~1legalAgeGroupClassification/type", keyword: "type", params: { type: o.properties["User/legalAgeGroupClassification"].type }, message: "must be string,null" }], !1;
                                                      var r = t === s;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (i["User/licenseAssignmentStates"] !== void 0) {
                                                        let e = i["User/licenseAssignmentStates"], t = s;
                                                        if (!Array.isArray(e) && e !== null)
                                                          return n.errors = [{ instancePath: a + "/User~1licenseAssignmentStates", schemaPath: "#/properties/User~1licenseAssignmentStates/type", keyword: "type", params: { type: o.properties["User/licenseAssignmentStates"].type }, message: "must be array,null" }], !1;
                                                        if (s === t && Array.isArray(e)) {
                                                          var b = !0;
                                                          let d = e.length;
                                                          for (let l = 0; l < d; l++) {
                                                            let p = e[l], u = s;
                                                            if (s === u && !(p && typeof p == "object" && !Array.isArray(p)))
                                                              return n.errors = [{ instancePath: a + "/User~1licenseAssignmentStates/" + l, schemaPath: "#/properties/User~1licenseAssignmentStates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                            var b = u === s;
                                                            if (!b)
                                                              break;
                                                          }
                                                        }
                                                        var r = t === s;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (i["User/mail"] !== void 0) {
                                                          let e = i["User/mail"], t = s;
                                                          if (typeof e != "string" && e !== null)
                                                            return n.errors = [{ instancePath: a + "/User~1mail", schemaPath: "#/properties/User~1mail/type", keyword: "type", params: { type: o.properties["User/mail"].type }, message: "must be string,null" }], !1;
                                                          var r = t === s;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (i["User/mailNickname"] !== void 0) {
                                                            let e = i["User/mailNickname"], t = s;
                                                            if (typeof e != "string" && e !== null)
                                                              return n.errors = [{ instancePath: a + "/User~1mailNickname", schemaPath: "#/properties/User~1mailNickname/type", keyword: "type", params: { type: o.properties["User/mailNickname"].type }, message: "must be string,null" }], !1;
                                                            var r = t === s;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (i["User/mobilePhone"] !== void 0) {
                                                              let e = i["User/mobilePhone"], t = s;
                                                              if (typeof e != "string" && e !== null)
                                                                return n.errors = [{ instancePath: a + "/User~1mobilePhone", schemaPath: "#/properties/User~1mobilePhone/type", keyword: "type", params: { type: o.properties["User/mobilePhone"].type }, message: "must be string,null" }], !1;
                                                              var r = t === s;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (i["User/mySite"] !== void 0) {
                                                                let e = i["User/mySite"], t = s;
                                                                if (typeof e != "string" && e !== null)
                                                                  return n.errors = [{ instancePath: a + "/User~1mySite", schemaPath: "#/properties/User~1mySite/type", keyword: "type", params: { type: o.properties["User/mySite"].type }, message: "must be string,null" }], !1;
                                                                var r = t === s;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (i["User/officeLocation"] !== void 0) {
                                                                  let e = i["User/officeLocation"], t = s;
                                                                  if (typeof e != "string" && e !== null)
                                                                    return n.errors = [{ instancePath: a + "/User~1officeLocation", schemaPath: "#/properties/User~1officeLocation/type", keyword: "type", params: { type: o.properties["User/officeLocation"].type }, message: "must be string,null" }], !1;
                                                                  var r = t === s;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (i["User/onPremisesDistinguishedName"] !== void 0) {
                                                                    let e = i["User/onPremisesDistinguishedName"], t = s;
                                                                    if (typeof e != "string" && e !== null)
                                                                      return n.errors = [{ instancePath: a + "/User~1onPremisesDistinguishedName", schemaPath: "#/properties/User~1onPremisesDistinguishedName/type", keyword: "type", params: { type: o.properties["User/onPremisesDistinguishedName"].type }, message: "must be string,null" }], !1;
                                                                    var r = t === s;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (i["User/onPremisesDomainName"] !== void 0) {
                                                                      let e = i["User/onPremisesDomainName"], t = s;
                                                                      if (typeof e != "string" && e !== null)
                                                                        return n.errors = [{ instancePath: a + "/User~1onPremisesDomainName", schemaPath: "#/properties/User~1onPremisesDomainName/type", keyword: "type", params: { type: o.properties["User/onPremisesDomainName"].type }, message: "must be string,null" }], !1;
                                                                      var r = t === s;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (i["User/onPremisesExtensionAttributes"] !== void 0) {
                                                                        let e = i["User/onPremisesExtensionAttributes"], t = s;
                                                                        if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null)
                                                                          return n.errors = [{ instancePath: a + "/User~1onPremisesExtensionAttributes", schemaPath: "#/properties/User~1onPremisesExtensionAttributes/type", keyword: "type", params: { type: o.properties["User/onPremisesExtensionAttributes"].type }, message: "must be object,null" }], !1;
                                                                        var r = t === s;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r) {
                                                                        if (i["User/onPremisesImmutableId"] !== void 0) {
                                                                          let e = i["User/onPremisesImmutableId"], t = s;
                                                                          if (typeof e != "string" && e !== null)
                                                                            return n.errors = [{ instancePath: a + "/User~1onPremisesImmutableId", schemaPath: "#/properties/User~1onPremisesImmutableId/type", keyword: "type", params: { type: o.properties["User/onPremisesImmutableId"].type }, message: "must be string,null" }], !1;
                                                                          var r = t === s;
                                                                        } else
                                                                          var r = !0;
                                                                        if (r) {
                                                                          if (i["User/onPremisesLastSyncDateTime"] !== void 0) {
                                                                            let e = i["User/onPremisesLastSyncDateTime"], t = s;
                                                                            if (typeof e != "string" && e !== null)
                                                                              return n.errors = [{ instancePath: a + "/User~1onPremisesLastSyncDateTime", schemaPath: "#/properties/User~1onPremisesLastSyncDateTime/type", keyword: "type", params: { type: o.properties["User/onPremisesLastSyncDateTime"].type }, message: "must be string,null" }], !1;
                                                                            var r = t === s;
                                                                          } else
                                                                            var r = !0;
                                                                          if (r) {
                                                                            if (i["User/onPremisesProvisioningErrors"] !== void 0) {
                                                                              let e = i["User/onPremisesProvisioningErrors"], t = s;
                                                                              if (!Array.isArray(e) && e !== null)
                                                                                return n.errors = [{ instancePath: a + "/User~1onPremisesProvisioningErrors", schemaPath: "#/properties/User~1onPremisesProvisioningErrors/type", keyword: "type", params: { type: o.properties["User/onPremisesProvisioningErrors"].type }, message: "must be array,null" }], !1;
                                                                              if (s === t && Array.isArray(e)) {
                                                                                var h = !0;
                                                                                let d = e.length;
                                                                                for (let l = 0; l < d; l++) {
                                                                                  let p = e[l], u = s;
                                                                                  if (s === u && !(p && typeof p == "object" && !Array.isArray(p)))
                                                                                    return n.errors = [{ instancePath: a + "/User~1onPremisesProvisioningErrors/" + l, schemaPath: "#/properties/User~1onPremisesProvisioningErrors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                  var h = u === s;
                                                                                  if (!h)
                                                                                    break;
                                                                                }
                                                                              }
                                                                              var r = t === s;
                                                                            } else
                                                                              var r = !0;
                                                                            if (r) {
                                                                              if (i["User/onPremisesSamAccountName"] !== void 0) {
                                                                                let e = i["User/onPremisesSamAccountName"], t = s;
                                                                                if (typeof e != "string" && e !== null)
                                                                                  return n.errors = [{ instancePath: a + "/User~1onPremisesSamAccountName", schemaPath: "#/properties/User~1onPremisesSamAccountName/type", keyword: "type", params: { type: o.properties["User/onPremisesSamAccountName"].type }, message: "must be string,null" }], !1;
                                                                                var r = t === s;
                                                                              } else
                                                                                var r = !0;
                                                                              if (r) {
                                                                                if (i["User/onPremisesSecurityIdentifier"] !== void 0) {
                                                                                  let e = i["User/onPremisesSecurityIdentifier"], t = s;
                                                                                  if (typeof e != "string" && e !== null)
                                                                                    return n.errors = [{ instancePath: a + "/User~1onPremisesSecurityIdentifier", schemaPath: "#/properties/User~1onPremisesSecurityIdentifier/type", keyword: "type", params: { type: o.properties["User/onPremisesSecurityIdentifier"].type }, message: "must be string,null" }], !1;
                                                                                  var r = t === s;
                                                                                } else
                                                                                  var r = !0;
                                                                                if (r) {
                                                                                  if (i["User/onPremisesSyncEnabled"] !== void 0) {
                                                                                    let e = i["User/onPremisesSyncEnabled"], t = s;
                                                                                    if (typeof e != "boolean" && e !== null)
                                                                                      return n.errors = [{ instancePath: a + "/User~1onPremisesSyncEnabled", schemaPath: "#/properties/User~1onPremisesSyncEnabled/type", keyword: "type", params: { type: o.properties["User/onPremisesSyncEnabled"].type }, message: "must be boolean,null" }], !1;
                                                                                    var r = t === s;
                                                                                  } else
                                                                                    var r = !0;
                                                                                  if (r) {
                                                                                    if (i["User/onPremisesUserPrincipalName"] !== void 0) {
                                                                                      let e = i["User/onPremisesUserPrincipalName"], t = s;
                                                                                      if (typeof e != "string" && e !== null)
                                                                                        return n.errors = [{ instancePath: a + "/User~1onPremisesUserPrincipalName", schemaPath: "#/properties/User~1onPremisesUserPrincipalName/type", keyword: "type", params: { type: o.properties["User/onPremisesUserPrincipalName"].type }, message: "must be string,null" }], !1;
                                                                                      var r = t === s;
                                                                                    } else
                                                                                      var r = !0;
                                                                                    if (r) {
                                                                                      if (i["User/otherMails"] !== void 0) {
                                                                                        let e = i["User/otherMails"], t = s;
                                                                                        if (!Array.isArray(e) && e !== null)
                                                                                          return n.errors = [{ instancePath: a + "/User~1otherMails", schemaPath: "#/properties/User~1otherMails/type", keyword: "type", params: { type: o.properties["User/otherMails"].type }, message: "must be array,null" }], !1;
                                                                                        if (s === t && Array.isArray(e)) {
                                                                                          var P = !0;
                                                                                          let d = e.length;
                                                                                          for (let l = 0; l < d; l++) {
                                                                                            let p = s;
                                                                                            if (typeof e[l] != "string")
                                                                                              return n.errors = [{ instancePath: a + "/User~1otherMails/" + l, schemaPath: "#/properties/User~1otherMails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                            var P = p === s;
                                                                                            if (!P)
                                                                                              break;
                                                                                          }
                                                                                        }
                                                                                        var r = t === s;
                                                                                      } else
                                                                                        var r = !0;
                                                                                      if (r) {
                                                                                        if (i["User/passwordPolicies"] !== void 0) {
                                                                                          let e = i["User/passwordPolicies"], t = s;
                                                                                          if (typeof e != "string" && e !== null)
                                                                                            return n.errors = [{ instancePath: a + "/User~1passwordPolicies", schemaPath: "#/properties/User~1passwordPolicies/type", keyword: "type", params: { type: o.properties["User/passwordPolicies"].type }, message: "must be string,null" }], !1;
                                                                                          var r = t === s;
                                                                                        } else
                                                                                          var r = !0;
                                                                                        if (r) {
                                                                                          if (i["User/passwordProfile"] !== void 0) {
                                                                                            let e = i["User/passwordProfile"], t = s;
                                                                                            if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null)
                                                                                              return n.errors = [{ instancePath: a + "/User~1passwordProfile", schemaPath: "#/properties/User~1passwordProfile/type", keyword: "type", params: { type: o.properties["User/passwordProfile"].type }, message: "must be object,null" }], !1;
                                                                                            var r = t === s;
                                                                                          } else
                                                                                            var r = !0;
                                                                                          if (r) {
                                                                                            if (i["User/pastProjects"] !== void 0) {
                                                                                              let e = i["User/pastProjects"], t = s;
                                                                                              if (!Array.isArray(e) && e !== null)
                                                                                                return n.errors = [{ instancePath: a + "/User~1pastProjects", schemaPath: "#/properties/User~1pastProjects/type", keyword: "type", params: { type: o.properties["User/pastProjects"].type }, message: "must be array,null" }], !1;
                                                                                              if (s === t && Array.isArray(e)) {
                                                                                                var k = !0;
                                                                                                let d = e.length;
                                                                                                for (let l = 0; l < d; l++) {
                                                                                                  let p = s;
                                                                                                  if (typeof e[l] != "string")
                                                                                                    return n.errors = [{ instancePath: a + "/User~1pastProjects/" + l, schemaPath: "#/properties/User~1pastProjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                  var k = p === s;
                                                                                                  if (!k)
                                                                                                    break;
                                                                                                }
                                                                                              }
                                                                                              var r = t === s;
                                                                                            } else
                                                                                              var r = !0;
                                                                                            if (r) {
                                                                                              if (i["User/postalCode"] !== void 0) {
                                                                                                let e = i["User/postalCode"], t = s;
                                                                                                if (typeof e != "string" && e !== null)
                                                                                                  return n.errors = [{ instancePath: a + "/User~1postalCode", schemaPath: "#/properties/User~1postalCode/type", keyword: "type", params: { type: o.properties["User/postalCode"].type }, message: "must be string,null" }], !1;
                                                                                                var r = t === s;
                                                                                              } else
                                                                                                var r = !0;
                                                                                              if (r) {
                                                                                                if (i["User/preferredLanguage"] !== void 0) {
                                                                                                  let e = i["User/preferredLanguage"], t = s;
                                                                                                  if (typeof e != "string" && e !== null)
                                                                                                    return n.errors = [{ instancePath: a + "/User~1preferredLanguage", schemaPath: "#/properties/User~1preferredLanguage/type", keyword: "type", params: { type: o.properties["User/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                                                                  var r = t === s;
                                                                                                } else
                                                                                                  var r = !0;
                                                                                                if (r) {
                                                                                                  if (i["User/preferredName"] !== void 0) {
                                                                                                    let e = i["User/preferredName"], t = s;
                                                                                                    if (typeof e != "string" && e !== null)
                                                                                                      return n.errors = [{ instancePath: a + "/User~1preferredName", schemaPath: "#/properties/User~1preferredName/type", keyword: "type", params: { type: o.properties["User/preferredName"].type }, message: "must be string,null" }], !1;
                                                                                                    var r = t === s;
                                                                                                  } else
                                                                                                    var r = !0;
                                                                                                  if (r) {
                                                                                                    if (i["User/provisionedPlans"] !== void 0) {
                                                                                                      let e = i["User/provisionedPlans"], t = s;
                                                                                                      if (!Array.isArray(e) && e !== null)
                                                                                                        return n.errors = [{ instancePath: a + "/User~1provisionedPlans", schemaPath: "#/properties/User~1provisionedPlans/type", keyword: "type", params: { type: o.properties["User/provisionedPlans"].type }, message: "must be array,null" }], !1;
                                                                                                      if (s === t && Array.isArray(e)) {
                                                                                                        var A = !0;
                                                                                                        let d = e.length;
                                                                                                        for (let l = 0; l < d; l++) {
                                                                                                          let p = e[l], u = s;
                                                                                                          if (s === u && !(p && typeof p == "object" && !Array.isArray(p)))
                                                                                                            return n.errors = [{ instancePath: a + "/User~1provisionedPlans/" + l, schemaPath: "#/properties/User~1provisionedPlans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                                          var A = u === s;
                                                                                                          if (!A)
                                                                                                            break;
                                                                                                        }
                                                                                                      }
                                                                                                      var r = t === s;
                                                                                                    } else
                                                                                                      var r = !0;
                                                                                                    if (r) {
                                                                                                      if (i["User/proxyAddresses"] !== void 0) {
                                                                                                        let e = i["User/proxyAddresses"], t = s;
                                                                                                        if (!Array.isArray(e) && e !== null)
                                                                                                          return n.errors = [{ instancePath: a + "/User~1proxyAddresses", schemaPath: "#/properties/User~1proxyAddresses/type", keyword: "type", params: { type: o.properties["User/proxyAddresses"].type }, message: "must be array,null" }], !1;
                                                                                                        if (s === t && Array.isArray(e)) {
                                                                                                          var x = !0;
                                                                                                          let d = e.length;
                                                                                                          for (let l = 0; l < d; l++) {
                                                                                                            let p = s;
                                                                                                            if (typeof e[l] != "string")
                                                                                                              return n.errors = [{ instancePath: a + "/User~1proxyAddresses/" + l, schemaPath: "#/properties/User~1proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                            var x = p === s;
                                                                                                            if (!x)
                                                                                                              break;
                                                                                                          }
                                                                                                        }
                                                                                                        var r = t === s;
                                                                                                      } else
                                                                                                        var r = !0;
                                                                                                      if (r) {
                                                                                                        if (i["User/responsibilities"] !== void 0) {
                                                                                                          let e = i["User/responsibilities"], t = s;
                                                                                                          if (!Array.isArray(e) && e !== null)
                                                                                                            return n.errors = [{ instancePath: a + "/User~1responsibilities", schemaPath: "#/properties/User~1responsibilities/type", keyword: "type", params: { type: o.properties["User/responsibilities"].type }, message: "must be array,null" }], !1;
                                                                                                          if (s === t && Array.isArray(e)) {
                                                                                                            var w = !0;
                                                                                                            let d = e.length;
                                                                                                            for (let l = 0; l < d; l++) {
                                                                                                              let p = s;
                                                                                                              if (typeof e[l] != "string")
                                                                                                                return n.errors = [{ instancePath: a + "/User~1responsibilities/" + l, schemaPath: "#/properties/User~1responsibilities/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                              var w = p === s;
                                                                                                              if (!w)
                                                                                                                break;
                                                                                                            }
                                                                                                          }
                                                                                                          var r = t === s;
                                                                                                        } else
                                                                                                          var r = !0;
                                                                                                        if (r) {
                                                                                                          if (i["User/schools"] !== void 0) {
                                                                                                            let e = i["User/schools"], t = s;
                                                                                                            if (!Array.isArray(e) && e !== null)
                                                                                                              return n.errors = [{ instancePath: a + "/User~1schools", schemaPath: "#/properties/User~1schools/type", keyword: "type", params: { type: o.properties["User/schools"].type }, message: "must be array,null" }], !1;
                                                                                                            if (s === t && Array.isArray(e)) {
                                                                                                              var N = !0;
                                                                                                              let d = e.length;
                                                                                                              for (let l = 0; l < d; l++) {
                                                                                                                let p = s;
                                                                                                                if (typeof e[l] != "string")
                                                                                                                  return n.errors = [{ instancePath: a + "/User~1schools/" + l, schemaPath: "#/properties/User~1schools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                                var N = p === s;
                                                                                                                if (!N)
                                                                                                                  break;
                                                                                                              }
                                                                                                            }
                                                                                                            var r = t === s;
                                                                                                          } else
                                                                                                            var r = !0;
                                                                                                          if (r) {
                                                                                                            if (i["User/showInAddressList"] !== void 0) {
                                                                                                              let e = i["User/showInAddressList"], t = s;
                                                                                                              if (typeof e != "boolean" && e !== null)
                                                                                                                return n.errors = [{ instancePath: a + "/User~1showInAddressList", schemaPath: "#/properties/User~1showInAddressList/type", keyword: "type", params: { type: o.properties["User/showInAddressList"].type }, message: "must be boolean,null" }], !1;
                                                                                                              var r = t === s;
                                                                                                            } else
                                                                                                              var r = !0;
                                                                                                            if (r) {
                                                                                                              if (i["User/signInSessionsValidFromDateTime"] !== void 0) {
                                                                                                                let e = i["User/signInSessionsValidFromDateTime"], t = s;
                                                                                                                if (typeof e != "string" && e !== null)
                                                                                                                  return n.errors = [{ instancePath: a + "/User~1signInSessionsValidFromDateTime", schemaPath: "#/properties/User~1signInSessionsValidFromDateTime/type", keyword: "type", params: { type: o.properties["User/signInSessionsValidFromDateTime"].type }, message: "must be string,null" }], !1;
                                                                                                                var r = t === s;
                                                                                                              } else
                                                                                                                var r = !0;
                                                                                                              if (r) {
                                                                                                                if (i["User/skills"] !== void 0) {
                                                                                                                  let e = i["User/skills"], t = s;
                                                                                                                  if (!Array.isArray(e) && e !== null)
                                                                                                                    return n.errors = [{ instancePath: a + "/User~1skills", schemaPath: "#/properties/User~1skills/type", keyword: "type", params: { type: o.properties["User/skills"].type }, message: "must be array,null" }], !1;
                                                                                                                  if (s === t && Array.isArray(e)) {
                                                                                                                    var S = !0;
                                                                                                                    let d = e.length;
                                                                                                                    for (let l = 0; l < d; l++) {
                                                                                                                      let p = s;
                                                                                                                      if (typeof e[l] != "string")
                                                                                                                        return n.errors = [{ instancePath: a + "/User~1skills/" + l, schemaPath: "#/properties/User~1skills/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                                      var S = p === s;
                                                                                                                      if (!S)
                                                                                                                        break;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var r = t === s;
                                                                                                                } else
                                                                                                                  var r = !0;
                                                                                                                if (r) {
                                                                                                                  if (i["User/state"] !== void 0) {
                                                                                                                    let e = i["User/state"], t = s;
                                                                                                                    if (typeof e != "string" && e !== null)
                                                                                                                      return n.errors = [{ instancePath: a + "/User~1state", schemaPath: "#/properties/User~1state/type", keyword: "type", params: { type: o.properties["User/state"].type }, message: "must be string,null" }], !1;
                                                                                                                    var r = t === s;
                                                                                                                  } else
                                                                                                                    var r = !0;
                                                                                                                  if (r) {
                                                                                                                    if (i["User/streetAddress"] !== void 0) {
                                                                                                                      let e = i["User/streetAddress"], t = s;
                                                                                                                      if (typeof e != "string" && e !== null)
                                                                                                                        return n.errors = [{ instancePath: a + "/User~1streetAddress", schemaPath: "#/properties/User~1streetAddress/type", keyword: "type", params: { type: o.properties["User/streetAddress"].type }, message: "must be string,null" }], !1;
                                                                                                                      var r = t === s;
                                                                                                                    } else
                                                                                                                      var r = !0;
                                                                                                                    if (r) {
                                                                                                                      if (i["User/surname"] !== void 0) {
                                                                                                                        let e = i["User/surname"], t = s;
                                                                                                                        if (typeof e != "string" && e !== null)
                                                                                                                          return n.errors = [{ instancePath: a + "/User~1surname", schemaPath: "#/properties/User~1surname/type", keyword: "type", params: { type: o.properties["User/surname"].type }, message: "must be string,null" }], !1;
                                                                                                                        var r = t === s;
                                                                                                                      } else
                                                                                                                        var r = !0;
                                                                                                                      if (r) {
                                                                                                                        if (i["User/usageLocation"] !== void 0) {
                                                                                                                          let e = i["User/usageLocation"], t = s;
                                                                                                                          if (typeof e != "string" && e !== null)
                                                                                                                            return n.errors = [{ instancePath: a + "/User~1usageLocation", schemaPath: "#/properties/User~1usageLocation/type", keyword: "type", params: { type: o.properties["User/usageLocation"].type }, message: "must be string,null" }], !1;
                                                                                                                          var r = t === s;
                                                                                                                        } else
                                                                                                                          var r = !0;
                                                                                                                        if (r) {
                                                                                                                          if (i["User/userPrincipalName"] !== void 0) {
                                                                                                                            let e = i["User/userPrincipalName"], t = s;
                                                                                                                            if (typeof e != "string" && e !== null)
                                                                                                                              return n.errors = [{ instancePath: a + "/User~1userPrincipalName", schemaPath: "#/properties/User~1userPrincipalName/type", keyword: "type", params: { type: o.properties["User/userPrincipalName"].type }, message: "must be string,null" }], !1;
                                                                                                                            var r = t === s;
                                                                                                                          } else
                                                                                                                            var r = !0;
                                                                                                                          if (r)
                                                                                                                            if (i["User/userType"] !== void 0) {
                                                                                                                              let e = i["User/userType"], t = s;
                                                                                                                              if (typeof e != "string" && e !== null)
                                                                                                                                return n.errors = [{ instancePath: a + "/User~1userType", schemaPath: "#/properties/User~1userType/type", keyword: "type", params: { type: o.properties["User/userType"].type }, message: "must be string,null" }], !1;
                                                                                                                              var r = t === s;
                                                                                                                            } else
                                                                                                                              var r = !0;
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return n.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return n.errors = f, s === 0;
}
var L = {
  "office365admin/readUser": { input: j, output: q }
};
export {
  L as validators
};
