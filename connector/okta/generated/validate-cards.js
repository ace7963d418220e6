// Generated from schemas/cards/{okta}/*.schema.json by "npm run generate". Do not edit.
// validate.js
var $ = N, B = { $id: "flopack://schemas/cards/okta/activateUser.schema.json/input", type: "object", properties: { "User/id": { description: "ID or Login", type: "string", "x-field": { group: "User", key: "id", index: 0, required: !0, option: !1, default: "", available: ["string"], metadata: { displayname: "ID or Login", optional: !1 }, type: "string", collection: !1 } }, "parameters/sendEmail": { description: "Send Email?", type: ["string", "null"], enum: ["Yes", "No", null], "x-field": { group: "parameters", key: "sendEmail", index: 1, required: !1, option: !0, default: "Yes", available: [], metadata: { type: "list", displayname: "Send Email?", choices: [{ label: "Yes", value: "Yes" }, { label: "No", value: "No" }], dependencies: [], optional: !1, ordering: 0 }, type: "string", collection: !1 } } }, required: ["User/id"], additionalProperties: !0 };
function N(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t["User/id"] === void 0 && (u = "User/id"))
        return N.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      if (t["User/id"] !== void 0) {
        let l = e;
        if (typeof t["User/id"] != "string")
          return N.errors = [{ instancePath: a + "/User~1id", schemaPath: "#/properties/User~1id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = l === e;
      } else
        var r = !0;
      if (r)
        if (t["parameters/sendEmail"] !== void 0) {
          let l = t["parameters/sendEmail"], s = e;
          if (typeof l != "string" && l !== null)
            return N.errors = [{ instancePath: a + "/parameters~1sendEmail", schemaPath: "#/properties/parameters~1sendEmail/type", keyword: "type", params: { type: B.properties["parameters/sendEmail"].type }, message: "must be string,null" }], !1;
          if (!(l === "Yes" || l === "No" || l === null))
            return N.errors = [{ instancePath: a + "/parameters~1sendEmail", schemaPath: "#/properties/parameters~1sendEmail/enum", keyword: "enum", params: { allowedValues: B.properties["parameters/sendEmail"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var r = s === e;
        } else
          var r = !0;
    } else
      return N.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return N.errors = x, e === 0;
}
var Y = H, F = { $id: "flopack://schemas/cards/okta/activateUser.schema.json/output", type: "object", properties: { "Response/statusCode": { description: "Status Code", type: ["number", "null"], "x-field": { group: "Response", key: "statusCode", index: 0, required: !1, option: !1, default: 0, available: ["number"], metadata: { displayname: "Status Code" }, type: "number", collection: !1 } } }, additionalProperties: !0 };
function H(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["Response/statusCode"] !== void 0) {
        let r = t["Response/statusCode"];
        if (!(typeof r == "number" && isFinite(r)) && r !== null)
          return H.errors = [{ instancePath: a + "/Response~1statusCode", schemaPath: "#/properties/Response~1statusCode/type", keyword: "type", params: { type: F.properties["Response/statusCode"].type }, message: "must be number,null" }], !1;
      }
    } else
      return H.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return H.errors = x, e === 0;
}
var G = _, z = { $id: "flopack://schemas/cards/okta/hTTPRequest.schema.json/input", type: "object", properties: { "parameters/requestType": { description: "Request Type", type: "string", enum: ["GET", "GET(Streaming)", "POST", "PUT", "PATCH", "DELETE"], "x-field": { group: "parameters", key: "requestType", index: 0, required: !1, option: !0, default: "GET", available: [], metadata: { type: "list", displayname: "Request Type", choices: [{ label: "GET", value: "GET" }, { label: "GET(Streaming)", value: "GET(Streaming)" }, { label: "POST", value: "POST" }, { label: "PUT", value: "PUT" }, { label: "PATCH", value: "PATCH" }, { label: "DELETE", value: "DELETE" }], dependencies: [], optional: !1, ordering: 0 }, type: "string", collection: !1 } }, "Request/Relative URL": { description: "Relative URL", type: "string", "x-field": { group: "Request", key: "Relative URL", index: 1, required: !0, option: !1, default: "", available: ["string"], metadata: { optional: !1 }, type: "string", collection: !1 } }, "Request/Query": { description: "Query", type: ["string", "object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Query", index: 2, required: !1, option: !1, default: {}, available: ["string", "object"], metadata: { optional: !1 }, type: "object", collection: !1, chosen: !0 } }, "Request/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Headers", index: 3, required: !1, option: !1, default: {}, available: ["object"], metadata: { optional: !1 }, type: "object", collection: !1, chosen: !0 } }, "Request/Body": { description: "Body", type: ["string", "object", "array", "null"], items: {}, additionalProperties: !0, "x-field": { group: "Request", key: "Body", index: 4, required: !1, option: !1, default: {}, available: ["string", "object", "Array"], metadata: { optional: !1 }, type: "object", collection: !1, chosen: !0 } } }, required: ["parameters/requestType", "Request/Relative URL"], additionalProperties: !0 };
function _(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t["parameters/requestType"] === void 0 && (u = "parameters/requestType") || t["Request/Relative URL"] === void 0 && (u = "Request/Relative URL"))
        return _.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      if (t["parameters/requestType"] !== void 0) {
        let l = t["parameters/requestType"], s = e;
        if (typeof l != "string")
          return _.errors = [{ instancePath: a + "/parameters~1requestType", schemaPath: "#/properties/parameters~1requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(l === "GET" || l === "GET(Streaming)" || l === "POST" || l === "PUT" || l === "PATCH" || l === "DELETE"))
          return _.errors = [{ instancePath: a + "/parameters~1requestType", schemaPath: "#/properties/parameters~1requestType/enum", keyword: "enum", params: { allowedValues: z.properties["parameters/requestType"].enum }, message: "must be equal to one of the allowed values" }], !1;
        var r = s === e;
      } else
        var r = !0;
      if (r) {
        if (t["Request/Relative URL"] !== void 0) {
          let l = e;
          if (typeof t["Request/Relative URL"] != "string")
            return _.errors = [{ instancePath: a + "/Request~1Relative URL", schemaPath: "#/properties/Request~1Relative%20URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var r = l === e;
        } else
          var r = !0;
        if (r) {
          if (t["Request/Query"] !== void 0) {
            let l = t["Request/Query"], s = e;
            if (typeof l != "string" && !(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
              return _.errors = [{ instancePath: a + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: z.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
            var r = s === e;
          } else
            var r = !0;
          if (r) {
            if (t["Request/Headers"] !== void 0) {
              let l = t["Request/Headers"], s = e;
              if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                return _.errors = [{ instancePath: a + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: z.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
              var r = s === e;
            } else
              var r = !0;
            if (r)
              if (t["Request/Body"] !== void 0) {
                let l = t["Request/Body"], s = e;
                if (typeof l != "object" && typeof l != "string")
                  return _.errors = [{ instancePath: a + "/Request~1Body", schemaPath: "#/properties/Request~1Body/type", keyword: "type", params: { type: z.properties["Request/Body"].type }, message: "must be string,object,array,null" }], !1;
                var r = s === e;
              } else
                var r = !0;
          }
        }
      }
    } else
      return _.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return _.errors = x, e === 0;
}
var Z = j, M = { $id: "flopack://schemas/cards/okta/hTTPRequest.schema.json/output", type: "object", properties: { "Response/Status Code": { description: "Status Code", type: ["number", "null"], "x-field": { group: "Response", key: "Status Code", index: 0, required: !1, option: !1, default: 0, available: ["number"], metadata: {}, type: "number", collection: !1 } }, "Response/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Response", key: "Headers", index: 1, required: !1, option: !1, default: {}, available: ["object"], metadata: {}, type: "object", collection: !1 } }, "Response/Body": { description: "Body", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Response", key: "Body", index: 2, required: !1, option: !1, default: {}, available: ["object"], metadata: {}, type: "object", collection: !1 } } }, additionalProperties: !0 };
function j(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["Response/Status Code"] !== void 0) {
        let u = t["Response/Status Code"], l = e;
        if (!(typeof u == "number" && isFinite(u)) && u !== null)
          return j.errors = [{ instancePath: a + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: M.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var r = l === e;
      } else
        var r = !0;
      if (r) {
        if (t["Response/Headers"] !== void 0) {
          let u = t["Response/Headers"], l = e;
          if (!(u && typeof u == "object" && !Array.isArray(u)) && u !== null)
            return j.errors = [{ instancePath: a + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: M.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var r = l === e;
        } else
          var r = !0;
        if (r)
          if (t["Response/Body"] !== void 0) {
            let u = t["Response/Body"], l = e;
            if (!(u && typeof u == "object" && !Array.isArray(u)) && u !== null)
              return j.errors = [{ instancePath: a + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: M.properties["Response/Body"].type }, message: "must be object,null" }], !1;
            var r = l === e;
          } else
            var r = !0;
      }
    } else
      return j.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return j.errors = x, e === 0;
}
var J = L;
function L(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let r;
      if (t["User/ID or Login"] === void 0 && (r = "User/ID or Login"))
        return L.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: r }, message: "must have required property '" + r + "'" }], !1;
      if (t["User/ID or Login"] !== void 0 && typeof t["User/ID or Login"] != "string")
        return L.errors = [{ instancePath: a + "/User~1ID or Login", schemaPath: "#/properties/User~1ID%20or%20Login/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return L.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return L.errors = x, e === 0;
}
var K = d, c = { $id: "flopack://schemas/cards/okta/readUser.schema.json/output", type: "object", properties: { "System Properties/ID": { description: "ID", type: ["string", "null"], "x-field": { group: "System Properties", key: "ID", index: 0, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Status": { description: "Status", type: ["string", "null"], "x-field": { group: "System Properties", key: "Status", index: 1, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Created": { description: "Created", type: ["string", "null"], "x-field": { group: "System Properties", key: "Created", index: 2, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Activated": { description: "Activated", type: ["string", "null"], "x-field": { group: "System Properties", key: "Activated", index: 3, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Status Changed": { description: "Status Changed", type: ["string", "null"], "x-field": { group: "System Properties", key: "Status Changed", index: 4, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Last Login": { description: "Last Login", type: ["string", "null"], "x-field": { group: "System Properties", key: "Last Login", index: 5, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Last Updated": { description: "Last Updated", type: ["string", "null"], "x-field": { group: "System Properties", key: "Last Updated", index: 6, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Realm ID": { description: "Realm ID", type: ["string", "null"], "x-field": { group: "System Properties", key: "Realm ID", index: 7, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1, chosen: !0 } }, "System Properties/Password Changed": { description: "Password Changed", type: ["string", "null"], "x-field": { group: "System Properties", key: "Password Changed", index: 8, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Credentials": { description: "Credentials", title: "OktaReadUserOutputCredentials", type: ["object", "null"], properties: { Emails: { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, Password: { type: ["boolean", "null"] }, "Recovery Question": { type: ["string", "null"] }, Provider: { title: "OktaReadUserOutputCredentialsProvider", type: ["object", "null"], properties: { Name: { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1, "x-field": { group: "System Properties", key: "Credentials", index: 9, required: !1, option: !1, default: {}, available: [{ Emails: { type: "object", collection: !0 }, Password: { type: "boolean", collection: !1 }, "Recovery Question": { type: "string", collection: !1 }, Provider: { type: { Name: { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }], metadata: {}, type: { Emails: { type: "object", collection: !0 }, Password: { type: "boolean", collection: !1 }, "Recovery Question": { type: "string", collection: !1 }, Provider: { type: { Name: { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, collection: !1 } }, "Profile Properties/login": { description: "Username", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "login", index: 10, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Username" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/firstName": { description: "First name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "firstName", index: 11, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "First name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/lastName": { description: "Last name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "lastName", index: 12, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Last name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/middleName": { description: "Middle name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "middleName", index: 13, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Middle name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/honorificPrefix": { description: "Honorific prefix", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "honorificPrefix", index: 14, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Honorific prefix" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/honorificSuffix": { description: "Honorific suffix", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "honorificSuffix", index: 15, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Honorific suffix" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/email": { description: "Primary email", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "email", index: 16, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Primary email" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/title": { description: "Title", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "title", index: 17, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Title" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/displayName": { description: "Display name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "displayName", index: 18, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Display name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/nickName": { description: "Nickname", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "nickName", index: 19, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Nickname" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/profileUrl": { description: "Profile Url", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "profileUrl", index: 20, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Profile Url" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/secondEmail": { description: "Secondary email", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "secondEmail", index: 21, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Secondary email" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/mobilePhone": { description: "Mobile phone", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "mobilePhone", index: 22, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Mobile phone" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/primaryPhone": { description: "Primary phone", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "primaryPhone", index: 23, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Primary phone" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/streetAddress": { description: "Street address", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "streetAddress", index: 24, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Street address" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/city": { description: "City", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "city", index: 25, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "City" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/state": { description: "State", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "state", index: 26, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "State" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/zipCode": { description: "Zip code", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "zipCode", index: 27, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Zip code" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/countryCode": { description: "Country code", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "countryCode", index: 28, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Country code" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/postalAddress": { description: "Postal Address", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "postalAddress", index: 29, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Postal Address" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/preferredLanguage": { description: "Preferred language", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "preferredLanguage", index: 30, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Preferred language" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/locale": { description: "Locale", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "locale", index: 31, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Locale" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/timezone": { description: "Time zone", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "timezone", index: 32, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Time zone" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/userType": { description: "User type", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "userType", index: 33, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "User type" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/employeeNumber": { description: "Employee number", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "employeeNumber", index: 34, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Employee number" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/costCenter": { description: "Cost center", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "costCenter", index: 35, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Cost center" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/organization": { description: "Organization", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "organization", index: 36, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Organization" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/division": { description: "Division", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "division", index: 37, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Division" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/department": { description: "Department", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "department", index: 38, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Department" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/managerId": { description: "ManagerId", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "managerId", index: 39, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "ManagerId" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/manager": { description: "Manager", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "manager", index: 40, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Manager" }, type: "string", collection: !1, chosen: !0 } } }, additionalProperties: !0 };
function d(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["System Properties/ID"] !== void 0) {
        let i = t["System Properties/ID"], o = e;
        if (typeof i != "string" && i !== null)
          return d.errors = [{ instancePath: a + "/System Properties~1ID", schemaPath: "#/properties/System%20Properties~1ID/type", keyword: "type", params: { type: c.properties["System Properties/ID"].type }, message: "must be string,null" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r) {
        if (t["System Properties/Status"] !== void 0) {
          let i = t["System Properties/Status"], o = e;
          if (typeof i != "string" && i !== null)
            return d.errors = [{ instancePath: a + "/System Properties~1Status", schemaPath: "#/properties/System%20Properties~1Status/type", keyword: "type", params: { type: c.properties["System Properties/Status"].type }, message: "must be string,null" }], !1;
          var r = o === e;
        } else
          var r = !0;
        if (r) {
          if (t["System Properties/Created"] !== void 0) {
            let i = t["System Properties/Created"], o = e;
            if (typeof i != "string" && i !== null)
              return d.errors = [{ instancePath: a + "/System Properties~1Created", schemaPath: "#/properties/System%20Properties~1Created/type", keyword: "type", params: { type: c.properties["System Properties/Created"].type }, message: "must be string,null" }], !1;
            var r = o === e;
          } else
            var r = !0;
          if (r) {
            if (t["System Properties/Activated"] !== void 0) {
              let i = t["System Properties/Activated"], o = e;
              if (typeof i != "string" && i !== null)
                return d.errors = [{ instancePath: a + "/System Properties~1Activated", schemaPath: "#/properties/System%20Properties~1Activated/type", keyword: "type", params: { type: c.properties["System Properties/Activated"].type }, message: "must be string,null" }], !1;
              var r = o === e;
            } else
              var r = !0;
            if (r) {
              if (t["System Properties/Status Changed"] !== void 0) {
                let i = t["System Properties/Status Changed"], o = e;
                if (typeof i != "string" && i !== null)
                  return d.errors = [{ instancePath: a + "/System Properties~1Status Changed", schemaPath: "#/properties/System%20Properties~1Status%20Changed/type", keyword: "type", params: { type: c.properties["System Properties/Status Changed"].type }, message: "must be string,null" }], !1;
                var r = o === e;
              } else
                var r = !0;
              if (r) {
                if (t["System Properties/Last Login"] !== void 0) {
                  let i = t["System Properties/Last Login"], o = e;
                  if (typeof i != "string" && i !== null)
                    return d.errors = [{ instancePath: a + "/System Properties~1Last Login", schemaPath: "#/properties/System%20Properties~1Last%20Login/type", keyword: "type", params: { type: c.properties["System Properties/Last Login"].type }, message: "must be string,null" }], !1;
                  var r = o === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["System Properties/Last Updated"] !== void 0) {
                    let i = t["System Properties/Last Updated"], o = e;
                    if (typeof i != "string" && i !== null)
                      return d.errors = [{ instancePath: a + "/System Properties~1Last Updated", schemaPath: "#/properties/System%20Properties~1Last%20Updated/type", keyword: "type", params: { type: c.properties["System Properties/Last Updated"].type }, message: "must be string,null" }], !1;
                    var r = o === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["System Properties/Realm ID"] !== void 0) {
                      let i = t["System Properties/Realm ID"], o = e;
                      if (typeof i != "string" && i !== null)
                        return d.errors = [{ instancePath: a + "/System Properties~1Realm ID", schemaPath: "#/properties/System%20Properties~1Realm%20ID/type", keyword: "type", params: { type: c.properties["System Properties/Realm ID"].type }, message: "must be string,null" }], !1;
                      var r = o === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["System Properties/Password Changed"] !== void 0) {
                        let i = t["System Properties/Password Changed"], o = e;
                        if (typeof i != "string" && i !== null)
                          return d.errors = [{ instancePath: a + "/System Properties~1Password Changed", schemaPath: "#/properties/System%20Properties~1Password%20Changed/type", keyword: "type", params: { type: c.properties["System Properties/Password Changed"].type }, message: "must be string,null" }], !1;
                        var r = o === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["System Properties/Credentials"] !== void 0) {
                          let i = t["System Properties/Credentials"], o = e;
                          if (!(i && typeof i == "object" && !Array.isArray(i)) && i !== null)
                            return d.errors = [{ instancePath: a + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].type }, message: "must be object,null" }], !1;
                          if (e === o && i && typeof i == "object" && !Array.isArray(i)) {
                            let p = e;
                            for (let f in i)
                              if (!(f === "Emails" || f === "Password" || f === "Recovery Question" || f === "Provider")) {
                                return d.errors = [{ instancePath: a + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], !1;
                                break;
                              }
                            if (p === e) {
                              if (i.Emails !== void 0) {
                                let f = i.Emails, n = e;
                                if (!Array.isArray(f) && f !== null)
                                  return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Emails", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Emails/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Emails.type }, message: "must be array,null" }], !1;
                                if (e === n && Array.isArray(f)) {
                                  var u = !0;
                                  let h = f.length;
                                  for (let I = 0; I < h; I++) {
                                    let w = f[I], E = e;
                                    if (e === E && !(w && typeof w == "object" && !Array.isArray(w)))
                                      return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Emails/" + I, schemaPath: "#/properties/System%20Properties~1Credentials/properties/Emails/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var u = E === e;
                                    if (!u)
                                      break;
                                  }
                                }
                                var l = n === e;
                              } else
                                var l = !0;
                              if (l) {
                                if (i.Password !== void 0) {
                                  let f = i.Password, n = e;
                                  if (typeof f != "boolean" && f !== null)
                                    return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Password", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Password/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Password.type }, message: "must be boolean,null" }], !1;
                                  var l = n === e;
                                } else
                                  var l = !0;
                                if (l) {
                                  if (i["Recovery Question"] !== void 0) {
                                    let f = i["Recovery Question"], n = e;
                                    if (typeof f != "string" && f !== null)
                                      return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Recovery Question", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Recovery%20Question/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties["Recovery Question"].type }, message: "must be string,null" }], !1;
                                    var l = n === e;
                                  } else
                                    var l = !0;
                                  if (l)
                                    if (i.Provider !== void 0) {
                                      let f = i.Provider, n = e;
                                      if (!(f && typeof f == "object" && !Array.isArray(f)) && f !== null)
                                        return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Provider.type }, message: "must be object,null" }], !1;
                                      if (e === n && f && typeof f == "object" && !Array.isArray(f)) {
                                        let I = e;
                                        for (let w in f)
                                          if (!(w === "Name" || w === "Type")) {
                                            return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (I === e) {
                                          if (f.Name !== void 0) {
                                            let w = f.Name, E = e;
                                            if (typeof w != "string" && w !== null)
                                              return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider/Name", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Name/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Provider.properties.Name.type }, message: "must be string,null" }], !1;
                                            var s = E === e;
                                          } else
                                            var s = !0;
                                          if (s)
                                            if (f.Type !== void 0) {
                                              let w = f.Type, E = e;
                                              if (typeof w != "string" && w !== null)
                                                return d.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider/Type", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Type/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Provider.properties.Type.type }, message: "must be string,null" }], !1;
                                              var s = E === e;
                                            } else
                                              var s = !0;
                                        }
                                      }
                                      var l = n === e;
                                    } else
                                      var l = !0;
                                }
                              }
                            }
                          }
                          var r = o === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Profile Properties/login"] !== void 0) {
                            let i = t["Profile Properties/login"], o = e;
                            if (typeof i != "string" && i !== null)
                              return d.errors = [{ instancePath: a + "/Profile Properties~1login", schemaPath: "#/properties/Profile%20Properties~1login/type", keyword: "type", params: { type: c.properties["Profile Properties/login"].type }, message: "must be string,null" }], !1;
                            var r = o === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Profile Properties/firstName"] !== void 0) {
                              let i = t["Profile Properties/firstName"], o = e;
                              if (typeof i != "string" && i !== null)
                                return d.errors = [{ instancePath: a + "/Profile Properties~1firstName", schemaPath: "#/properties/Profile%20Properties~1firstName/type", keyword: "type", params: { type: c.properties["Profile Properties/firstName"].type }, message: "must be string,null" }], !1;
                              var r = o === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Profile Properties/lastName"] !== void 0) {
                                let i = t["Profile Properties/lastName"], o = e;
                                if (typeof i != "string" && i !== null)
                                  return d.errors = [{ instancePath: a + "/Profile Properties~1lastName", schemaPath: "#/properties/Profile%20Properties~1lastName/type", keyword: "type", params: { type: c.properties["Profile Properties/lastName"].type }, message: "must be string,null" }], !1;
                                var r = o === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Profile Properties/middleName"] !== void 0) {
                                  let i = t["Profile Properties/middleName"], o = e;
                                  if (typeof i != "string" && i !== null)
                                    return d.errors = [{ instancePath: a + "/Profile Properties~1middleName", schemaPath: "#/properties/Profile%20Properties~1middleName/type", keyword: "type", params: { type: c.properties["Profile Properties/middleName"].type }, message: "must be string,null" }], !1;
                                  var r = o === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Profile Properties/honorificPrefix"] !== void 0) {
                                    let i = t["Profile Properties/honorificPrefix"], o = e;
                                    if (typeof i != "string" && i !== null)
                                      return d.errors = [{ instancePath: a + "/Profile Properties~1honorificPrefix", schemaPath: "#/properties/Profile%20Properties~1honorificPrefix/type", keyword: "type", params: { type: c.properties["Profile Properties/honorificPrefix"].type }, message: "must be string,null" }], !1;
                                    var r = o === e;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (t["Profile Properties/honorificSuffix"] !== void 0) {
                                      let i = t["Profile Properties/honorificSuffix"], o = e;
                                      if (typeof i != "string" && i !== null)
                                        return d.errors = [{ instancePath: a + "/Profile Properties~1honorificSuffix", schemaPath: "#/properties/Profile%20Properties~1honorificSuffix/type", keyword: "type", params: { type: c.properties["Profile Properties/honorificSuffix"].type }, message: "must be string,null" }], !1;
                                      var r = o === e;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (t["Profile Properties/email"] !== void 0) {
                                        let i = t["Profile Properties/email"], o = e;
                                        if (typeof i != "string" && i !== null)
                                          return d.errors = [{ instancePath: a + "/Profile Properties~1email", schemaPath: "#/properties/Profile%20Properties~1email/type", keyword: "type", params: { type: c.properties["Profile Properties/email"].type }, message: "must be string,null" }], !1;
                                        var r = o === e;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (t["Profile Properties/title"] !== void 0) {
                                          let i = t["Profile Properties/title"], o = e;
                                          if (typeof i != "string" && i !== null)
                                            return d.errors = [{ instancePath: a + "/Profile Properties~1title", schemaPath: "#/properties/Profile%20Properties~1title/type", keyword: "type", params: { type: c.properties["Profile Properties/title"].type }, message: "must be string,null" }], !1;
                                          var r = o === e;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (t["Profile Properties/displayName"] !== void 0) {
                                            let i = t["Profile Properties/displayName"], o = e;
                                            if (typeof i != "string" && i !== null)
                                              return d.errors = [{ instancePath: a + "/Profile Properties~1displayName", schemaPath: "#/properties/Profile%20Properties~1displayName/type", keyword: "type", params: { type: c.properties["Profile Properties/displayName"].type }, message: "must be string,null" }], !1;
                                            var r = o === e;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (t["Profile Properties/nickName"] !== void 0) {
                                              let i = t["Profile Properties/nickName"], o = e;
                                              if (typeof i != "string" && i !== null)
                                                return d.errors = [{ instancePath: a + "/Profile Properties~1nickName", schemaPath: "#/properties/Profile%20Properties~1nickName/type", keyword: "type", params: { type: c.properties["Profile Properties/nickName"].type }, message: "must be string,null" }], !1;
                                              var r = o === e;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (t["Profile Properties/profileUrl"] !== void 0) {
                                                let i = t["Profile Properties/profileUrl"], o = e;
                                                if (typeof i != "string" && i !== null)
                                                  return d.errors = [{ instancePath: a + "/Profile Properties~1profileUrl", schemaPath: "#/properties/Profile%20Properties~1profileUrl/type", keyword: "type", params: { type: c.properties["Profile Properties/profileUrl"].type }, message: "must be string,null" }], !1;
                                                var r = o === e;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (t["Profile Properties/secondEmail"] !== void 0) {
                                                  let i = t["Profile Properties/secondEmail"], o = e;
                                                  if (typeof i != "string" && i !== null)
                                                    return d.errors = [{ instancePath: a + "/Profile Properties~1secondEmail", schemaPath: "#/properties/Profile%20Properties~1secondEmail/type", keyword: "type", params: { type: c.properties["Profile Properties/secondEmail"].type }, message: "must be string,null" }], !1;
                                                  var r = o === e;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (t["Profile Properties/mobilePhone"] !== void 0) {
                                                    let i = t["Profile Properties/mobilePhone"], o = e;
                                                    if (typeof i != "string" && i !== null)
                                                      return d.errors = [{ instancePath: a + "/Profile Properties~1mobilePhone", schemaPath: "#/properties/Profile%20Properties~1mobilePhone/type", keyword: "type", params: { type: c.properties["Profile Properties/mobilePhone"].type }, message: "must be string,null" }], !1;
                                                    var r = o === e;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (t["Profile Properties/primaryPhone"] !== void 0) {
                                                      let i = t["Profile Properties/primaryPhone"], o = e;
                                                      if (typeof i != "string" && i !== null)
                                                        return d.errors = [{ instancePath: a + "/Profile Properties~1primaryPhone", schemaPath: "#/properties/Profile%20Properties~1primaryPhone/type", keyword: "type", params: { type: c.properties["Profile Properties/primaryPhone"].type }, message: "must be string,null" }], !1;
                                                      var r = o === e;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (t["Profile Properties/streetAddress"] !== void 0) {
                                                        let i = t["Profile Properties/streetAddress"], o = e;
                                                        if (typeof i != "string" && i !== null)
                                                          return d.errors = [{ instancePath: a + "/Profile Properties~1streetAddress", schemaPath: "#/properties/Profile%20Properties~1streetAddress/type", keyword: "type", params: { type: c.properties["Profile Properties/streetAddress"].type }, message: "must be string,null" }], !1;
                                                        var r = o === e;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (t["Profile Properties/city"] !== void 0) {
                                                          let i = t["Profile Properties/city"], o = e;
                                                          if (typeof i != "string" && i !== null)
                                                            return d.errors = [{ instancePath: a + "/Profile Properties~1city", schemaPath: "#/properties/Profile%20Properties~1city/type", keyword: "type", params: { type: c.properties["Profile Properties/city"].type }, message: "must be string,null" }], !1;
                                                          var r = o === e;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (t["Profile Properties/state"] !== void 0) {
                                                            let i = t["Profile Properties/state"], o = e;
                                                            if (typeof i != "string" && i !== null)
                                                              return d.errors = [{ instancePath: a + "/Profile Properties~1state", schemaPath: "#/properties/Profile%20Properties~1state/type", keyword: "type", params: { type: c.properties["Profile Properties/state"].type }, message: "must be string,null" }], !1;
                                                            var r = o === e;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (t["Profile Properties/zipCode"] !== void 0) {
                                                              let i = t["Profile Properties/zipCode"], o = e;
                                                              if (typeof i != "string" && i !== null)
                                                                return d.errors = [{ instancePath: a + "/Profile Properties~1zipCode", schemaPath: "#/properties/Profile%20Properties~1zipCode/type", keyword: "type", params: { type: c.properties["Profile Properties/zipCode"].type }, message: "must be string,null" }], !1;
                                                              var r = o === e;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (t["Profile Properties/countryCode"] !== void 0) {
                                                                let i = t["Profile Properties/countryCode"], o = e;
                                                                if (typeof i != "string" && i !== null)
                                                                  return d.errors = [{ instancePath: a + "/Profile Properties~1countryCode", schemaPath: "#/properties/Profile%20Properties~1countryCode/type", keyword: "type", params: { type: c.properties["Profile Properties/countryCode"].type }, message: "must be string,null" }], !1;
                                                                var r = o === e;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (t["Profile Properties/postalAddress"] !== void 0) {
                                                                  let i = t["Profile Properties/postalAddress"], o = e;
                                                                  if (typeof i != "string" && i !== null)
                                                                    return d.errors = [{ instancePath: a + "/Profile Properties~1postalAddress", schemaPath: "#/properties/Profile%20Properties~1postalAddress/type", keyword: "type", params: { type: c.properties["Profile Properties/postalAddress"].type }, message: "must be string,null" }], !1;
                                                                  var r = o === e;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (t["Profile Properties/preferredLanguage"] !== void 0) {
                                                                    let i = t["Profile Properties/preferredLanguage"], o = e;
                                                                    if (typeof i != "string" && i !== null)
                                                                      return d.errors = [{ instancePath: a + "/Profile Properties~1preferredLanguage", schemaPath: "#/properties/Profile%20Properties~1preferredLanguage/type", keyword: "type", params: { type: c.properties["Profile Properties/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                                    var r = o === e;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (t["Profile Properties/locale"] !== void 0) {
                                                                      let i = t["Profile Properties/locale"], o = e;
                                                                      if (typeof i != "string" && i !== null)
                                                                        return d.errors = [{ instancePath: a + "/Profile Properties~1locale", schemaPath: "#/properties/Profile%20Properties~1locale/type", keyword: "type", params: { type: c.properties["Profile Properties/locale"].type }, message: "must be string,null" }], !1;
                                                                      var r = o === e;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (t["Profile Properties/timezone"] !== void 0) {
                                                                        let i = t["Profile Properties/timezone"], o = e;
                                                                        if (typeof i != "string" && i !== null)
                                                                          return d.errors = [{ instancePath: a + "/Profile Properties~1timezone", schemaPath: "#/properties/Profile%20Properties~1timezone/type", keyword: "type", params: { type: c.properties["Profile Properties/timezone"].type }, message: "must be string,null" }], !1;
                                                                        var r = o === e;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r) {
                                                                        if (t["Profile Properties/userType"] !== void 0) {
                                                                          let i = t["Profile Properties/userType"], o = e;
                                                                          if (typeof i != "string" && i !== null)
                                                                            return d.errors = [{ instancePath: a + "/Profile Properties~1userType", schemaPath: "#/properties/Profile%20Properties~1userType/type", keyword: "type", params: { type: c.properties["Profile Properties/userType"].type }, message: "must be string,null" }], !1;
                                                                          var r = o === e;
                                                                        } else
                                                                          var r = !0;
                                                                        if (r) {
                                                                          if (t["Profile Properties/employeeNumber"] !== void 0) {
                                                                            let i = t["Profile Properties/employeeNumber"], o = e;
                                                                            if (typeof i != "string" && i !== null)
                                                                              return d.errors = [{ instancePath: a + "/Profile Properties~1employeeNumber", schemaPath: "#/properties/Profile%20Properties~1employeeNumber/type", keyword: "type", params: { type: c.properties["Profile Properties/employeeNumber"].type }, message: "must be string,null" }], !1;
                                                                            var r = o === e;
                                                                          } else
                                                                            var r = !0;
                                                                          if (r) {
                                                                            if (t["Profile Properties/costCenter"] !== void 0) {
                                                                              let i = t["Profile Properties/costCenter"], o = e;
                                                                              if (typeof i != "string" && i !== null)
                                                                                return d.errors = [{ instancePath: a + "/Profile Properties~1costCenter", schemaPath: "#/properties/Profile%20Properties~1costCenter/type", keyword: "type", params: { type: c.properties["Profile Properties/costCenter"].type }, message: "must be string,null" }], !1;
                                                                              var r = o === e;
                                                                            } else
                                                                              var r = !0;
                                                                            if (r) {
                                                                              if (t["Profile Properties/organization"] !== void 0) {
                                                                                let i = t["Profile Properties/organization"], o = e;
                                                                                if (typeof i != "string" && i !== null)
                                                                                  return d.errors = [{ instancePath: a + "/Profile Properties~1organization", schemaPath: "#/properties/Profile%20Properties~1organization/type", keyword: "type", params: { type: c.properties["Profile Properties/organization"].type }, message: "must be string,null" }], !1;
                                                                                var r = o === e;
                                                                              } else
                                                                                var r = !0;
                                                                              if (r) {
                                                                                if (t["Profile Properties/division"] !== void 0) {
                                                                                  let i = t["Profile Properties/division"], o = e;
                                                                                  if (typeof i != "string" && i !== null)
                                                                                    return d.errors = [{ instancePath: a + "/Profile Properties~1division", schemaPath: "#/properties/Profile%20Properties~1division/type", keyword: "type", params: { type: c.properties["Profile Properties/division"].type }, message: "must be string,null" }], !1;
                                                                                  var r = o === e;
                                                                                } else
                                                                                  var r = !0;
                                                                                if (r) {
                                                                                  if (t["Profile Properties/department"] !== void 0) {
                                                                                    let i = t["Profile Properties/department"], o = e;
                                                                                    if (typeof i != "string" && i !== null)
                                                                                      return d.errors = [{ instancePath: a + "/Profile Properties~1department", schemaPath: "#/properties/Profile%20Properties~1department/type", keyword: "type", params: { type: c.properties["Profile Properties/department"].type }, message: "must be string,null" }], !1;
                                                                                    var r = o === e;
                                                                                  } else
                                                                                    var r = !0;
                                                                                  if (r) {
                                                                                    if (t["Profile Properties/managerId"] !== void 0) {
                                                                                      let i = t["Profile Properties/managerId"], o = e;
                                                                                      if (typeof i != "string" && i !== null)
                                                                                        return d.errors = [{ instancePath: a + "/Profile Properties~1managerId", schemaPath: "#/properties/Profile%20Properties~1managerId/type", keyword: "type", params: { type: c.properties["Profile Properties/managerId"].type }, message: "must be string,null" }], !1;
                                                                                      var r = o === e;
                                                                                    } else
                                                                                      var r = !0;
                                                                                    if (r)
                                                                                      if (t["Profile Properties/manager"] !== void 0) {
                                                                                        let i = t["Profile Properties/manager"], o = e;
                                                                                        if (typeof i != "string" && i !== null)
                                                                                          return d.errors = [{ instancePath: a + "/Profile Properties~1manager", schemaPath: "#/properties/Profile%20Properties~1manager/type", keyword: "type", params: { type: c.properties["Profile Properties/manager"].type }, message: "must be string,null" }], !1;
                                                                                        var r = o === e;
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
    } else
      return d.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return d.errors = x, e === 0;
}
var W = v, b = { $id: "flopack://schemas/cards/okta/updateUser.schema.json/input", type: "object", properties: { "User/ID": { description: "ID", type: "string", "x-field": { group: "User", key: "ID", index: 0, required: !0, option: !1, default: "", available: ["string"], metadata: { optional: !1 }, type: "string", collection: !1 } }, "parameters/updateSemantics": { description: "Update Semantics", type: ["string", "null"], enum: ["POST", "PUT", null], "x-field": { group: "parameters", key: "updateSemantics", index: 1, required: !1, option: !0, default: "POST", available: [], metadata: { type: "list", displayname: "Update Semantics", choices: [{ label: "Partial", value: "POST" }, { label: "Strict", value: "PUT" }], dependencies: [], optional: !1, ordering: 0 }, type: "string", collection: !1 } }, "Option/Pass Empty Values?": { description: "Pass Empty Values?", type: ["string", "null"], enum: ["Yes", "No", null], "x-field": { group: "Option", key: "Pass Empty Values?", index: 2, required: !1, option: !1, default: "", available: ["string"], metadata: { optional: !1, type: "list", choices: ["Yes", "No"] }, type: "string", collection: !1, chosen: !0 } }, "Profile/login": { description: "Username", type: ["string", "null"], "x-field": { group: "Profile", key: "login", index: 3, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Username", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/firstName": { description: "First name", type: ["string", "null"], "x-field": { group: "Profile", key: "firstName", index: 4, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "First name", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/lastName": { description: "Last name", type: ["string", "null"], "x-field": { group: "Profile", key: "lastName", index: 5, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Last name", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/middleName": { description: "Middle name", type: ["string", "null"], "x-field": { group: "Profile", key: "middleName", index: 6, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Middle name", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/honorificPrefix": { description: "Honorific prefix", type: ["string", "null"], "x-field": { group: "Profile", key: "honorificPrefix", index: 7, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Honorific prefix", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/honorificSuffix": { description: "Honorific suffix", type: ["string", "null"], "x-field": { group: "Profile", key: "honorificSuffix", index: 8, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Honorific suffix", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/email": { description: "Primary email", type: ["string", "null"], "x-field": { group: "Profile", key: "email", index: 9, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Primary email", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/title": { description: "Title", type: ["string", "null"], "x-field": { group: "Profile", key: "title", index: 10, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Title", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/displayName": { description: "Display name", type: ["string", "null"], "x-field": { group: "Profile", key: "displayName", index: 11, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Display name", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/nickName": { description: "Nickname", type: ["string", "null"], "x-field": { group: "Profile", key: "nickName", index: 12, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Nickname", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/profileUrl": { description: "Profile Url", type: ["string", "null"], "x-field": { group: "Profile", key: "profileUrl", index: 13, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Profile Url", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/secondEmail": { description: "Secondary email", type: ["string", "null"], "x-field": { group: "Profile", key: "secondEmail", index: 14, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Secondary email", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/mobilePhone": { description: "Mobile phone", type: ["string", "null"], "x-field": { group: "Profile", key: "mobilePhone", index: 15, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Mobile phone", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/primaryPhone": { description: "Primary phone", type: ["string", "null"], "x-field": { group: "Profile", key: "primaryPhone", index: 16, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Primary phone", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/streetAddress": { description: "Street address", type: ["string", "null"], "x-field": { group: "Profile", key: "streetAddress", index: 17, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Street address", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/city": { description: "City", type: ["string", "null"], "x-field": { group: "Profile", key: "city", index: 18, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "City", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/state": { description: "State", type: ["string", "null"], "x-field": { group: "Profile", key: "state", index: 19, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "State", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/zipCode": { description: "Zip code", type: ["string", "null"], "x-field": { group: "Profile", key: "zipCode", index: 20, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Zip code", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/countryCode": { description: "Country code", type: ["string", "null"], "x-field": { group: "Profile", key: "countryCode", index: 21, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Country code", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/postalAddress": { description: "Postal Address", type: ["string", "null"], "x-field": { group: "Profile", key: "postalAddress", index: 22, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Postal Address", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/preferredLanguage": { description: "Preferred language", type: ["string", "null"], "x-field": { group: "Profile", key: "preferredLanguage", index: 23, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Preferred language", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/locale": { description: "Locale", type: ["string", "null"], "x-field": { group: "Profile", key: "locale", index: 24, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Locale", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/timezone": { description: "Time zone", type: ["string", "null"], "x-field": { group: "Profile", key: "timezone", index: 25, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Time zone", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/userType": { description: "User type", type: ["string", "null"], "x-field": { group: "Profile", key: "userType", index: 26, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "User type", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/employeeNumber": { description: "Employee number", type: ["string", "null"], "x-field": { group: "Profile", key: "employeeNumber", index: 27, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Employee number", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/costCenter": { description: "Cost center", type: ["string", "null"], "x-field": { group: "Profile", key: "costCenter", index: 28, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Cost center", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/organization": { description: "Organization", type: ["string", "null"], "x-field": { group: "Profile", key: "organization", index: 29, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Organization", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/division": { description: "Division", type: ["string", "null"], "x-field": { group: "Profile", key: "division", index: 30, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Division", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/department": { description: "Department", type: ["string", "null"], "x-field": { group: "Profile", key: "department", index: 31, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Department", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/managerId": { description: "ManagerId", type: ["string", "null"], "x-field": { group: "Profile", key: "managerId", index: 32, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "ManagerId", optional: !1 }, type: "string", collection: !1, chosen: !0 } }, "Profile/manager": { description: "Manager", type: ["string", "null"], "x-field": { group: "Profile", key: "manager", index: 33, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Manager", optional: !1 }, type: "string", collection: !1, chosen: !0 } } }, required: ["User/ID"], additionalProperties: !0 };
function v(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let u;
      if (t["User/ID"] === void 0 && (u = "User/ID"))
        return v.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      if (t["User/ID"] !== void 0) {
        let l = e;
        if (typeof t["User/ID"] != "string")
          return v.errors = [{ instancePath: a + "/User~1ID", schemaPath: "#/properties/User~1ID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = l === e;
      } else
        var r = !0;
      if (r) {
        if (t["parameters/updateSemantics"] !== void 0) {
          let l = t["parameters/updateSemantics"], s = e;
          if (typeof l != "string" && l !== null)
            return v.errors = [{ instancePath: a + "/parameters~1updateSemantics", schemaPath: "#/properties/parameters~1updateSemantics/type", keyword: "type", params: { type: b.properties["parameters/updateSemantics"].type }, message: "must be string,null" }], !1;
          if (!(l === "POST" || l === "PUT" || l === null))
            return v.errors = [{ instancePath: a + "/parameters~1updateSemantics", schemaPath: "#/properties/parameters~1updateSemantics/enum", keyword: "enum", params: { allowedValues: b.properties["parameters/updateSemantics"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var r = s === e;
        } else
          var r = !0;
        if (r) {
          if (t["Option/Pass Empty Values?"] !== void 0) {
            let l = t["Option/Pass Empty Values?"], s = e;
            if (typeof l != "string" && l !== null)
              return v.errors = [{ instancePath: a + "/Option~1Pass Empty Values?", schemaPath: "#/properties/Option~1Pass%20Empty%20Values%3F/type", keyword: "type", params: { type: b.properties["Option/Pass Empty Values?"].type }, message: "must be string,null" }], !1;
            if (!(l === "Yes" || l === "No" || l === null))
              return v.errors = [{ instancePath: a + "/Option~1Pass Empty Values?", schemaPath: "#/properties/Option~1Pass%20Empty%20Values%3F/enum", keyword: "enum", params: { allowedValues: b.properties["Option/Pass Empty Values?"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var r = s === e;
          } else
            var r = !0;
          if (r) {
            if (t["Profile/login"] !== void 0) {
              let l = t["Profile/login"], s = e;
              if (typeof l != "string" && l !== null)
                return v.errors = [{ instancePath: a + "/Profile~1login", schemaPath: "#/properties/Profile~1login/type", keyword: "type", params: { type: b.properties["Profile/login"].type }, message: "must be string,null" }], !1;
              var r = s === e;
            } else
              var r = !0;
            if (r) {
              if (t["Profile/firstName"] !== void 0) {
                let l = t["Profile/firstName"], s = e;
                if (typeof l != "string" && l !== null)
                  return v.errors = [{ instancePath: a + "/Profile~1firstName", schemaPath: "#/properties/Profile~1firstName/type", keyword: "type", params: { type: b.properties["Profile/firstName"].type }, message: "must be string,null" }], !1;
                var r = s === e;
              } else
                var r = !0;
              if (r) {
                if (t["Profile/lastName"] !== void 0) {
                  let l = t["Profile/lastName"], s = e;
                  if (typeof l != "string" && l !== null)
                    return v.errors = [{ instancePath: a + "/Profile~1lastName", schemaPath: "#/properties/Profile~1lastName/type", keyword: "type", params: { type: b.properties["Profile/lastName"].type }, message: "must be string,null" }], !1;
                  var r = s === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Profile/middleName"] !== void 0) {
                    let l = t["Profile/middleName"], s = e;
                    if (typeof l != "string" && l !== null)
                      return v.errors = [{ instancePath: a + "/Profile~1middleName", schemaPath: "#/properties/Profile~1middleName/type", keyword: "type", params: { type: b.properties["Profile/middleName"].type }, message: "must be string,null" }], !1;
                    var r = s === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Profile/honorificPrefix"] !== void 0) {
                      let l = t["Profile/honorificPrefix"], s = e;
                      if (typeof l != "string" && l !== null)
                        return v.errors = [{ instancePath: a + "/Profile~1honorificPrefix", schemaPath: "#/properties/Profile~1honorificPrefix/type", keyword: "type", params: { type: b.properties["Profile/honorificPrefix"].type }, message: "must be string,null" }], !1;
                      var r = s === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Profile/honorificSuffix"] !== void 0) {
                        let l = t["Profile/honorificSuffix"], s = e;
                        if (typeof l != "string" && l !== null)
                          return v.errors = [{ instancePath: a + "/Profile~1honorificSuffix", schemaPath: "#/properties/Profile~1honorificSuffix/type", keyword: "type", params: { type: b.properties["Profile/honorificSuffix"].type }, message: "must be string,null" }], !1;
                        var r = s === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Profile/email"] !== void 0) {
                          let l = t["Profile/email"], s = e;
                          if (typeof l != "string" && l !== null)
                            return v.errors = [{ instancePath: a + "/Profile~1email", schemaPath: "#/properties/Profile~1email/type", keyword: "type", params: { type: b.properties["Profile/email"].type }, message: "must be string,null" }], !1;
                          var r = s === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Profile/title"] !== void 0) {
                            let l = t["Profile/title"], s = e;
                            if (typeof l != "string" && l !== null)
                              return v.errors = [{ instancePath: a + "/Profile~1title", schemaPath: "#/properties/Profile~1title/type", keyword: "type", params: { type: b.properties["Profile/title"].type }, message: "must be string,null" }], !1;
                            var r = s === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Profile/displayName"] !== void 0) {
                              let l = t["Profile/displayName"], s = e;
                              if (typeof l != "string" && l !== null)
                                return v.errors = [{ instancePath: a + "/Profile~1displayName", schemaPath: "#/properties/Profile~1displayName/type", keyword: "type", params: { type: b.properties["Profile/displayName"].type }, message: "must be string,null" }], !1;
                              var r = s === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Profile/nickName"] !== void 0) {
                                let l = t["Profile/nickName"], s = e;
                                if (typeof l != "string" && l !== null)
                                  return v.errors = [{ instancePath: a + "/Profile~1nickName", schemaPath: "#/properties/Profile~1nickName/type", keyword: "type", params: { type: b.properties["Profile/nickName"].type }, message: "must be string,null" }], !1;
                                var r = s === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Profile/profileUrl"] !== void 0) {
                                  let l = t["Profile/profileUrl"], s = e;
                                  if (typeof l != "string" && l !== null)
                                    return v.errors = [{ instancePath: a + "/Profile~1profileUrl", schemaPath: "#/properties/Profile~1profileUrl/type", keyword: "type", params: { type: b.properties["Profile/profileUrl"].type }, message: "must be string,null" }], !1;
                                  var r = s === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Profile/secondEmail"] !== void 0) {
                                    let l = t["Profile/secondEmail"], s = e;
                                    if (typeof l != "string" && l !== null)
                                      return v.errors = [{ instancePath: a + "/Profile~1secondEmail", schemaPath: "#/properties/Profile~1secondEmail/type", keyword: "type", params: { type: b.properties["Profile/secondEmail"].type }, message: "must be string,null" }], !1;
                                    var r = s === e;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (t["Profile/mobilePhone"] !== void 0) {
                                      let l = t["Profile/mobilePhone"], s = e;
                                      if (typeof l != "string" && l !== null)
                                        return v.errors = [{ instancePath: a + "/Profile~1mobilePhone", schemaPath: "#/properties/Profile~1mobilePhone/type", keyword: "type", params: { type: b.properties["Profile/mobilePhone"].type }, message: "must be string,null" }], !1;
                                      var r = s === e;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (t["Profile/primaryPhone"] !== void 0) {
                                        let l = t["Profile/primaryPhone"], s = e;
                                        if (typeof l != "string" && l !== null)
                                          return v.errors = [{ instancePath: a + "/Profile~1primaryPhone", schemaPath: "#/properties/Profile~1primaryPhone/type", keyword: "type", params: { type: b.properties["Profile/primaryPhone"].type }, message: "must be string,null" }], !1;
                                        var r = s === e;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (t["Profile/streetAddress"] !== void 0) {
                                          let l = t["Profile/streetAddress"], s = e;
                                          if (typeof l != "string" && l !== null)
                                            return v.errors = [{ instancePath: a + "/Profile~1streetAddress", schemaPath: "#/properties/Profile~1streetAddress/type", keyword: "type", params: { type: b.properties["Profile/streetAddress"].type }, message: "must be string,null" }], !1;
                                          var r = s === e;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (t["Profile/city"] !== void 0) {
                                            let l = t["Profile/city"], s = e;
                                            if (typeof l != "string" && l !== null)
                                              return v.errors = [{ instancePath: a + "/Profile~1city", schemaPath: "#/properties/Profile~1city/type", keyword: "type", params: { type: b.properties["Profile/city"].type }, message: "must be string,null" }], !1;
                                            var r = s === e;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (t["Profile/state"] !== void 0) {
                                              let l = t["Profile/state"], s = e;
                                              if (typeof l != "string" && l !== null)
                                                return v.errors = [{ instancePath: a + "/Profile~1state", schemaPath: "#/properties/Profile~1state/type", keyword: "type", params: { type: b.properties["Profile/state"].type }, message: "must be string,null" }], !1;
                                              var r = s === e;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (t["Profile/zipCode"] !== void 0) {
                                                let l = t["Profile/zipCode"], s = e;
                                                if (typeof l != "string" && l !== null)
                                                  return v.errors = [{ instancePath: a + "/Profile~1zipCode", schemaPath: "#/properties/Profile~1zipCode/type", keyword: "type", params: { type: b.properties["Profile/zipCode"].type }, message: "must be string,null" }], !1;
                                                var r = s === e;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (t["Profile/countryCode"] !== void 0) {
                                                  let l = t["Profile/countryCode"], s = e;
                                                  if (typeof l != "string" && l !== null)
                                                    return v.errors = [{ instancePath: a + "/Profile~1countryCode", schemaPath: "#/properties/Profile~1countryCode/type", keyword: "type", params: { type: b.properties["Profile/countryCode"].type }, message: "must be string,null" }], !1;
                                                  var r = s === e;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (t["Profile/postalAddress"] !== void 0) {
                                                    let l = t["Profile/postalAddress"], s = e;
                                                    if (typeof l != "string" && l !== null)
                                                      return v.errors = [{ instancePath: a + "/Profile~1postalAddress", schemaPath: "#/properties/Profile~1postalAddress/type", keyword: "type", params: { type: b.properties["Profile/postalAddress"].type }, message: "must be string,null" }], !1;
                                                    var r = s === e;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (t["Profile/preferredLanguage"] !== void 0) {
                                                      let l = t["Profile/preferredLanguage"], s = e;
                                                      if (typeof l != "string" && l !== null)
                                                        return v.errors = [{ instancePath: a + "/Profile~1preferredLanguage", schemaPath: "#/properties/Profile~1preferredLanguage/type", keyword: "type", params: { type: b.properties["Profile/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                      var r = s === e;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (t["Profile/locale"] !== void 0) {
                                                        let l = t["Profile/locale"], s = e;
                                                        if (typeof l != "string" && l !== null)
                                                          return v.errors = [{ instancePath: a + "/Profile~1locale", schemaPath: "#/properties/Profile~1locale/type", keyword: "type", params: { type: b.properties["Profile/locale"].type }, message: "must be string,null" }], !1;
                                                        var r = s === e;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (t["Profile/timezone"] !== void 0) {
                                                          let l = t["Profile/timezone"], s = e;
                                                          if (typeof l != "string" && l !== null)
                                                            return v.errors = [{ instancePath: a + "/Profile~1timezone", schemaPath: "#/properties/Profile~1timezone/type", keyword: "type", params: { type: b.properties["Profile/timezone"].type }, message: "must be string,null" }], !1;
                                                          var r = s === e;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (t["Profile/userType"] !== void 0) {
                                                            let l = t["Profile/userType"], s = e;
                                                            if (typeof l != "string" && l !== null)
                                                              return v.errors = [{ instancePath: a + "/Profile~1userType", schemaPath: "#/properties/Profile~1userType/type", keyword: "type", params: { type: b.properties["Profile/userType"].type }, message: "must be string,null" }], !1;
                                                            var r = s === e;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (t["Profile/employeeNumber"] !== void 0) {
                                                              let l = t["Profile/employeeNumber"], s = e;
                                                              if (typeof l != "string" && l !== null)
                                                                return v.errors = [{ instancePath: a + "/Profile~1employeeNumber", schemaPath: "#/properties/Profile~1employeeNumber/type", keyword: "type", params: { type: b.properties["Profile/employeeNumber"].type }, message: "must be string,null" }], !1;
                                                              var r = s === e;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (t["Profile/costCenter"] !== void 0) {
                                                                let l = t["Profile/costCenter"], s = e;
                                                                if (typeof l != "string" && l !== null)
                                                                  return v.errors = [{ instancePath: a + "/Profile~1costCenter", schemaPath: "#/properties/Profile~1costCenter/type", keyword: "type", params: { type: b.properties["Profile/costCenter"].type }, message: "must be string,null" }], !1;
                                                                var r = s === e;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (t["Profile/organization"] !== void 0) {
                                                                  let l = t["Profile/organization"], s = e;
                                                                  if (typeof l != "string" && l !== null)
                                                                    return v.errors = [{ instancePath: a + "/Profile~1organization", schemaPath: "#/properties/Profile~1organization/type", keyword: "type", params: { type: b.properties["Profile/organization"].type }, message: "must be string,null" }], !1;
                                                                  var r = s === e;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (t["Profile/division"] !== void 0) {
                                                                    let l = t["Profile/division"], s = e;
                                                                    if (typeof l != "string" && l !== null)
                                                                      return v.errors = [{ instancePath: a + "/Profile~1division", schemaPath: "#/properties/Profile~1division/type", keyword: "type", params: { type: b.properties["Profile/division"].type }, message: "must be string,null" }], !1;
                                                                    var r = s === e;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (t["Profile/department"] !== void 0) {
                                                                      let l = t["Profile/department"], s = e;
                                                                      if (typeof l != "string" && l !== null)
                                                                        return v.errors = [{ instancePath: a + "/Profile~1department", schemaPath: "#/properties/Profile~1department/type", keyword: "type", params: { type: b.properties["Profile/department"].type }, message: "must be string,null" }], !1;
                                                                      var r = s === e;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (t["Profile/managerId"] !== void 0) {
                                                                        let l = t["Profile/managerId"], s = e;
                                                                        if (typeof l != "string" && l !== null)
                                                                          return v.errors = [{ instancePath: a + "/Profile~1managerId", schemaPath: "#/properties/Profile~1managerId/type", keyword: "type", params: { type: b.properties["Profile/managerId"].type }, message: "must be string,null" }], !1;
                                                                        var r = s === e;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r)
                                                                        if (t["Profile/manager"] !== void 0) {
                                                                          let l = t["Profile/manager"], s = e;
                                                                          if (typeof l != "string" && l !== null)
                                                                            return v.errors = [{ instancePath: a + "/Profile~1manager", schemaPath: "#/properties/Profile~1manager/type", keyword: "type", params: { type: b.properties["Profile/manager"].type }, message: "must be string,null" }], !1;
                                                                          var r = s === e;
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
    } else
      return v.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return v.errors = x, e === 0;
}
var X = m, P = { $id: "flopack://schemas/cards/okta/updateUser.schema.json/output", type: "object", properties: { "System Properties/ID": { description: "ID", type: ["string", "null"], "x-field": { group: "System Properties", key: "ID", index: 0, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Status": { description: "Status", type: ["string", "null"], "x-field": { group: "System Properties", key: "Status", index: 1, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Created": { description: "Created", type: ["string", "null"], "x-field": { group: "System Properties", key: "Created", index: 2, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Activated": { description: "Activated", type: ["string", "null"], "x-field": { group: "System Properties", key: "Activated", index: 3, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Status Changed": { description: "Status Changed", type: ["string", "null"], "x-field": { group: "System Properties", key: "Status Changed", index: 4, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Last Login": { description: "Last Login", type: ["string", "null"], "x-field": { group: "System Properties", key: "Last Login", index: 5, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Last Updated": { description: "Last Updated", type: ["string", "null"], "x-field": { group: "System Properties", key: "Last Updated", index: 6, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Password Changed": { description: "Password Changed", type: ["string", "null"], "x-field": { group: "System Properties", key: "Password Changed", index: 7, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } }, "System Properties/Credentials": { description: "Credentials", title: "OktaUpdateUserOutputCredentials", type: ["object", "null"], properties: { Password: { type: ["boolean", "null"] }, "Recovery Question": { type: ["string", "null"] }, Provider: { title: "OktaUpdateUserOutputCredentialsProvider", type: ["object", "null"], properties: { Name: { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1, "x-field": { group: "System Properties", key: "Credentials", index: 8, required: !1, option: !1, default: {}, available: [{ Password: { type: "boolean", collection: !1 }, "Recovery Question": { type: "string", collection: !1 }, Provider: { type: { Name: { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }], metadata: {}, type: { Password: { type: "boolean", collection: !1 }, "Recovery Question": { type: "string", collection: !1 }, Provider: { type: { Name: { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, collection: !1 } }, "Profile Properties/login": { description: "Username", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "login", index: 9, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Username" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/firstName": { description: "First name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "firstName", index: 10, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "First name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/lastName": { description: "Last name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "lastName", index: 11, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Last name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/middleName": { description: "Middle name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "middleName", index: 12, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Middle name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/honorificPrefix": { description: "Honorific prefix", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "honorificPrefix", index: 13, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Honorific prefix" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/honorificSuffix": { description: "Honorific suffix", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "honorificSuffix", index: 14, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Honorific suffix" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/email": { description: "Primary email", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "email", index: 15, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Primary email" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/title": { description: "Title", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "title", index: 16, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Title" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/displayName": { description: "Display name", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "displayName", index: 17, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Display name" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/nickName": { description: "Nickname", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "nickName", index: 18, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Nickname" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/profileUrl": { description: "Profile Url", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "profileUrl", index: 19, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Profile Url" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/secondEmail": { description: "Secondary email", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "secondEmail", index: 20, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Secondary email" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/mobilePhone": { description: "Mobile phone", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "mobilePhone", index: 21, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Mobile phone" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/primaryPhone": { description: "Primary phone", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "primaryPhone", index: 22, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Primary phone" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/streetAddress": { description: "Street address", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "streetAddress", index: 23, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Street address" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/city": { description: "City", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "city", index: 24, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "City" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/state": { description: "State", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "state", index: 25, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "State" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/zipCode": { description: "Zip code", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "zipCode", index: 26, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Zip code" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/countryCode": { description: "Country code", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "countryCode", index: 27, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Country code" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/postalAddress": { description: "Postal Address", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "postalAddress", index: 28, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Postal Address" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/preferredLanguage": { description: "Preferred language", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "preferredLanguage", index: 29, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Preferred language" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/locale": { description: "Locale", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "locale", index: 30, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Locale" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/timezone": { description: "Time zone", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "timezone", index: 31, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Time zone" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/userType": { description: "User type", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "userType", index: 32, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "User type" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/employeeNumber": { description: "Employee number", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "employeeNumber", index: 33, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Employee number" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/costCenter": { description: "Cost center", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "costCenter", index: 34, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Cost center" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/organization": { description: "Organization", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "organization", index: 35, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Organization" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/division": { description: "Division", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "division", index: 36, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Division" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/department": { description: "Department", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "department", index: 37, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Department" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/managerId": { description: "ManagerId", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "managerId", index: 38, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "ManagerId" }, type: "string", collection: !1, chosen: !0 } }, "Profile Properties/manager": { description: "Manager", type: ["string", "null"], "x-field": { group: "Profile Properties", key: "manager", index: 39, required: !1, option: !1, default: "", available: ["string"], metadata: { displayname: "Manager" }, type: "string", collection: !1, chosen: !0 } } }, additionalProperties: !0 };
function m(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["System Properties/ID"] !== void 0) {
        let s = t["System Properties/ID"], i = e;
        if (typeof s != "string" && s !== null)
          return m.errors = [{ instancePath: a + "/System Properties~1ID", schemaPath: "#/properties/System%20Properties~1ID/type", keyword: "type", params: { type: P.properties["System Properties/ID"].type }, message: "must be string,null" }], !1;
        var r = i === e;
      } else
        var r = !0;
      if (r) {
        if (t["System Properties/Status"] !== void 0) {
          let s = t["System Properties/Status"], i = e;
          if (typeof s != "string" && s !== null)
            return m.errors = [{ instancePath: a + "/System Properties~1Status", schemaPath: "#/properties/System%20Properties~1Status/type", keyword: "type", params: { type: P.properties["System Properties/Status"].type }, message: "must be string,null" }], !1;
          var r = i === e;
        } else
          var r = !0;
        if (r) {
          if (t["System Properties/Created"] !== void 0) {
            let s = t["System Properties/Created"], i = e;
            if (typeof s != "string" && s !== null)
              return m.errors = [{ instancePath: a + "/System Properties~1Created", schemaPath: "#/properties/System%20Properties~1Created/type", keyword: "type", params: { type: P.properties["System Properties/Created"].type }, message: "must be string,null" }], !1;
            var r = i === e;
          } else
            var r = !0;
          if (r) {
            if (t["System Properties/Activated"] !== void 0) {
              let s = t["System Properties/Activated"], i = e;
              if (typeof s != "string" && s !== null)
                return m.errors = [{ instancePath: a + "/System Properties~1Activated", schemaPath: "#/properties/System%20Properties~1Activated/type", keyword: "type", params: { type: P.properties["System Properties/Activated"].type }, message: "must be string,null" }], !1;
              var r = i === e;
            } else
              var r = !0;
            if (r) {
              if (t["System Properties/Status Changed"] !== void 0) {
                let s = t["System Properties/Status Changed"], i = e;
                if (typeof s != "string" && s !== null)
                  return m.errors = [{ instancePath: a + "/System Properties~1Status Changed", schemaPath: "#/properties/System%20Properties~1Status%20Changed/type", keyword: "type", params: { type: P.properties["System Properties/Status Changed"].type }, message: "must be string,null" }], !1;
                var r = i === e;
              } else
                var r = !0;
              if (r) {
                if (t["System Properties/Last Login"] !== void 0) {
                  let s = t["System Properties/Last Login"], i = e;
                  if (typeof s != "string" && s !== null)
                    return m.errors = [{ instancePath: a + "/System Properties~1Last Login", schemaPath: "#/properties/System%20Properties~1Last%20Login/type", keyword: "type", params: { type: P.properties["System Properties/Last Login"].type }, message: "must be string,null" }], !1;
                  var r = i === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["System Properties/Last Updated"] !== void 0) {
                    let s = t["System Properties/Last Updated"], i = e;
                    if (typeof s != "string" && s !== null)
                      return m.errors = [{ instancePath: a + "/System Properties~1Last Updated", schemaPath: "#/properties/System%20Properties~1Last%20Updated/type", keyword: "type", params: { type: P.properties["System Properties/Last Updated"].type }, message: "must be string,null" }], !1;
                    var r = i === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["System Properties/Password Changed"] !== void 0) {
                      let s = t["System Properties/Password Changed"], i = e;
                      if (typeof s != "string" && s !== null)
                        return m.errors = [{ instancePath: a + "/System Properties~1Password Changed", schemaPath: "#/properties/System%20Properties~1Password%20Changed/type", keyword: "type", params: { type: P.properties["System Properties/Password Changed"].type }, message: "must be string,null" }], !1;
                      var r = i === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["System Properties/Credentials"] !== void 0) {
                        let s = t["System Properties/Credentials"], i = e;
                        if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                          return m.errors = [{ instancePath: a + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].type }, message: "must be object,null" }], !1;
                        if (e === i && s && typeof s == "object" && !Array.isArray(s)) {
                          let y = e;
                          for (let p in s)
                            if (!(p === "Password" || p === "Recovery Question" || p === "Provider")) {
                              return m.errors = [{ instancePath: a + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (y === e) {
                            if (s.Password !== void 0) {
                              let p = s.Password, f = e;
                              if (typeof p != "boolean" && p !== null)
                                return m.errors = [{ instancePath: a + "/System Properties~1Credentials/Password", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Password/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Password.type }, message: "must be boolean,null" }], !1;
                              var u = f === e;
                            } else
                              var u = !0;
                            if (u) {
                              if (s["Recovery Question"] !== void 0) {
                                let p = s["Recovery Question"], f = e;
                                if (typeof p != "string" && p !== null)
                                  return m.errors = [{ instancePath: a + "/System Properties~1Credentials/Recovery Question", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Recovery%20Question/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties["Recovery Question"].type }, message: "must be string,null" }], !1;
                                var u = f === e;
                              } else
                                var u = !0;
                              if (u)
                                if (s.Provider !== void 0) {
                                  let p = s.Provider, f = e;
                                  if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null)
                                    return m.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Provider.type }, message: "must be object,null" }], !1;
                                  if (e === f && p && typeof p == "object" && !Array.isArray(p)) {
                                    let h = e;
                                    for (let I in p)
                                      if (!(I === "Name" || I === "Type")) {
                                        return m.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: I }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (h === e) {
                                      if (p.Name !== void 0) {
                                        let I = p.Name, w = e;
                                        if (typeof I != "string" && I !== null)
                                          return m.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider/Name", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Name/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Provider.properties.Name.type }, message: "must be string,null" }], !1;
                                        var l = w === e;
                                      } else
                                        var l = !0;
                                      if (l)
                                        if (p.Type !== void 0) {
                                          let I = p.Type, w = e;
                                          if (typeof I != "string" && I !== null)
                                            return m.errors = [{ instancePath: a + "/System Properties~1Credentials/Provider/Type", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Type/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Provider.properties.Type.type }, message: "must be string,null" }], !1;
                                          var l = w === e;
                                        } else
                                          var l = !0;
                                    }
                                  }
                                  var u = f === e;
                                } else
                                  var u = !0;
                            }
                          }
                        }
                        var r = i === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Profile Properties/login"] !== void 0) {
                          let s = t["Profile Properties/login"], i = e;
                          if (typeof s != "string" && s !== null)
                            return m.errors = [{ instancePath: a + "/Profile Properties~1login", schemaPath: "#/properties/Profile%20Properties~1login/type", keyword: "type", params: { type: P.properties["Profile Properties/login"].type }, message: "must be string,null" }], !1;
                          var r = i === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Profile Properties/firstName"] !== void 0) {
                            let s = t["Profile Properties/firstName"], i = e;
                            if (typeof s != "string" && s !== null)
                              return m.errors = [{ instancePath: a + "/Profile Properties~1firstName", schemaPath: "#/properties/Profile%20Properties~1firstName/type", keyword: "type", params: { type: P.properties["Profile Properties/firstName"].type }, message: "must be string,null" }], !1;
                            var r = i === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Profile Properties/lastName"] !== void 0) {
                              let s = t["Profile Properties/lastName"], i = e;
                              if (typeof s != "string" && s !== null)
                                return m.errors = [{ instancePath: a + "/Profile Properties~1lastName", schemaPath: "#/properties/Profile%20Properties~1lastName/type", keyword: "type", params: { type: P.properties["Profile Properties/lastName"].type }, message: "must be string,null" }], !1;
                              var r = i === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Profile Properties/middleName"] !== void 0) {
                                let s = t["Profile Properties/middleName"], i = e;
                                if (typeof s != "string" && s !== null)
                                  return m.errors = [{ instancePath: a + "/Profile Properties~1middleName", schemaPath: "#/properties/Profile%20Properties~1middleName/type", keyword: "type", params: { type: P.properties["Profile Properties/middleName"].type }, message: "must be string,null" }], !1;
                                var r = i === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Profile Properties/honorificPrefix"] !== void 0) {
                                  let s = t["Profile Properties/honorificPrefix"], i = e;
                                  if (typeof s != "string" && s !== null)
                                    return m.errors = [{ instancePath: a + "/Profile Properties~1honorificPrefix", schemaPath: "#/properties/Profile%20Properties~1honorificPrefix/type", keyword: "type", params: { type: P.properties["Profile Properties/honorificPrefix"].type }, message: "must be string,null" }], !1;
                                  var r = i === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Profile Properties/honorificSuffix"] !== void 0) {
                                    let s = t["Profile Properties/honorificSuffix"], i = e;
                                    if (typeof s != "string" && s !== null)
                                      return m.errors = [{ instancePath: a + "/Profile Properties~1honorificSuffix", schemaPath: "#/properties/Profile%20Properties~1honorificSuffix/type", keyword: "type", params: { type: P.properties["Profile Properties/honorificSuffix"].type }, message: "must be string,null" }], !1;
                                    var r = i === e;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (t["Profile Properties/email"] !== void 0) {
                                      let s = t["Profile Properties/email"], i = e;
                                      if (typeof s != "string" && s !== null)
                                        return m.errors = [{ instancePath: a + "/Profile Properties~1email", schemaPath: "#/properties/Profile%20Properties~1email/type", keyword: "type", params: { type: P.properties["Profile Properties/email"].type }, message: "must be string,null" }], !1;
                                      var r = i === e;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (t["Profile Properties/title"] !== void 0) {
                                        let s = t["Profile Properties/title"], i = e;
                                        if (typeof s != "string" && s !== null)
                                          return m.errors = [{ instancePath: a + "/Profile Properties~1title", schemaPath: "#/properties/Profile%20Properties~1title/type", keyword: "type", params: { type: P.properties["Profile Properties/title"].type }, message: "must be string,null" }], !1;
                                        var r = i === e;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (t["Profile Properties/displayName"] !== void 0) {
                                          let s = t["Profile Properties/displayName"], i = e;
                                          if (typeof s != "string" && s !== null)
                                            return m.errors = [{ instancePath: a + "/Profile Properties~1displayName", schemaPath: "#/properties/Profile%20Properties~1displayName/type", keyword: "type", params: { type: P.properties["Profile Properties/displayName"].type }, message: "must be string,null" }], !1;
                                          var r = i === e;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (t["Profile Properties/nickName"] !== void 0) {
                                            let s = t["Profile Properties/nickName"], i = e;
                                            if (typeof s != "string" && s !== null)
                                              return m.errors = [{ instancePath: a + "/Profile Properties~1nickName", schemaPath: "#/properties/Profile%20Properties~1nickName/type", keyword: "type", params: { type: P.properties["Profile Properties/nickName"].type }, message: "must be string,null" }], !1;
                                            var r = i === e;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (t["Profile Properties/profileUrl"] !== void 0) {
                                              let s = t["Profile Properties/profileUrl"], i = e;
                                              if (typeof s != "string" && s !== null)
                                                return m.errors = [{ instancePath: a + "/Profile Properties~1profileUrl", schemaPath: "#/properties/Profile%20Properties~1profileUrl/type", keyword: "type", params: { type: P.properties["Profile Properties/profileUrl"].type }, message: "must be string,null" }], !1;
                                              var r = i === e;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (t["Profile Properties/secondEmail"] !== void 0) {
                                                let s = t["Profile Properties/secondEmail"], i = e;
                                                if (typeof s != "string" && s !== null)
                                                  return m.errors = [{ instancePath: a + "/Profile Properties~1secondEmail", schemaPath: "#/properties/Profile%20Properties~1secondEmail/type", keyword: "type", params: { type: P.properties["Profile Properties/secondEmail"].type }, message: "must be string,null" }], !1;
                                                var r = i === e;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (t["Profile Properties/mobilePhone"] !== void 0) {
                                                  let s = t["Profile Properties/mobilePhone"], i = e;
                                                  if (typeof s != "string" && s !== null)
                                                    return m.errors = [{ instancePath: a + "/Profile Properties~1mobilePhone", schemaPath: "#/properties/Profile%20Properties~1mobilePhone/type", keyword: "type", params: { type: P.properties["Profile Properties/mobilePhone"].type }, message: "must be string,null" }], !1;
                                                  var r = i === e;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (t["Profile Properties/primaryPhone"] !== void 0) {
                                                    let s = t["Profile Properties/primaryPhone"], i = e;
                                                    if (typeof s != "string" && s !== null)
                                                      return m.errors = [{ instancePath: a + "/Profile Properties~1primaryPhone", schemaPath: "#/properties/Profile%20Properties~1primaryPhone/type", keyword: "type", params: { type: P.properties["Profile Properties/primaryPhone"].type }, message: "must be string,null" }], !1;
                                                    var r = i === e;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (t["Profile Properties/streetAddress"] !== void 0) {
                                                      let s = t["Profile Properties/streetAddress"], i = e;
                                                      if (typeof s != "string" && s !== null)
                                                        return m.errors = [{ instancePath: a + "/Profile Properties~1streetAddress", schemaPath: "#/properties/Profile%20Properties~1streetAddress/type", keyword: "type", params: { type: P.properties["Profile Properties/streetAddress"].type }, message: "must be string,null" }], !1;
                                                      var r = i === e;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (t["Profile Properties/city"] !== void 0) {
                                                        let s = t["Profile Properties/city"], i = e;
                                                        if (typeof s != "string" && s !== null)
                                                          return m.errors = [{ instancePath: a + "/Profile Properties~1city", schemaPath: "#/properties/Profile%20Properties~1city/type", keyword: "type", params: { type: P.properties["Profile Properties/city"].type }, message: "must be string,null" }], !1;
                                                        var r = i === e;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (t["Profile Properties/state"] !== void 0) {
                                                          let s = t["Profile Properties/state"], i = e;
                                                          if (typeof s != "string" && s !== null)
                                                            return m.errors = [{ instancePath: a + "/Profile Properties~1state", schemaPath: "#/properties/Profile%20Properties~1state/type", keyword: "type", params: { type: P.properties["Profile Properties/state"].type }, message: "must be string,null" }], !1;
                                                          var r = i === e;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (t["Profile Properties/zipCode"] !== void 0) {
                                                            let s = t["Profile Properties/zipCode"], i = e;
                                                            if (typeof s != "string" && s !== null)
                                                              return m.errors = [{ instancePath: a + "/Profile Properties~1zipCode", schemaPath: "#/properties/Profile%20Properties~1zipCode/type", keyword: "type", params: { type: P.properties["Profile Properties/zipCode"].type }, message: "must be string,null" }], !1;
                                                            var r = i === e;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (t["Profile Properties/countryCode"] !== void 0) {
                                                              let s = t["Profile Properties/countryCode"], i = e;
                                                              if (typeof s != "string" && s !== null)
                                                                return m.errors = [{ instancePath: a + "/Profile Properties~1countryCode", schemaPath: "#/properties/Profile%20Properties~1countryCode/type", keyword: "type", params: { type: P.properties["Profile Properties/countryCode"].type }, message: "must be string,null" }], !1;
                                                              var r = i === e;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (t["Profile Properties/postalAddress"] !== void 0) {
                                                                let s = t["Profile Properties/postalAddress"], i = e;
                                                                if (typeof s != "string" && s !== null)
                                                                  return m.errors = [{ instancePath: a + "/Profile Properties~1postalAddress", schemaPath: "#/properties/Profile%20Properties~1postalAddress/type", keyword: "type", params: { type: P.properties["Profile Properties/postalAddress"].type }, message: "must be string,null" }], !1;
                                                                var r = i === e;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (t["Profile Properties/preferredLanguage"] !== void 0) {
                                                                  let s = t["Profile Properties/preferredLanguage"], i = e;
                                                                  if (typeof s != "string" && s !== null)
                                                                    return m.errors = [{ instancePath: a + "/Profile Properties~1preferredLanguage", schemaPath: "#/properties/Profile%20Properties~1preferredLanguage/type", keyword: "type", params: { type: P.properties["Profile Properties/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                                  var r = i === e;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (t["Profile Properties/locale"] !== void 0) {
                                                                    let s = t["Profile Properties/locale"], i = e;
                                                                    if (typeof s != "string" && s !== null)
                                                                      return m.errors = [{ instancePath: a + "/Profile Properties~1locale", schemaPath: "#/properties/Profile%20Properties~1locale/type", keyword: "type", params: { type: P.properties["Profile Properties/locale"].type }, message: "must be string,null" }], !1;
                                                                    var r = i === e;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (t["Profile Properties/timezone"] !== void 0) {
                                                                      let s = t["Profile Properties/timezone"], i = e;
                                                                      if (typeof s != "string" && s !== null)
                                                                        return m.errors = [{ instancePath: a + "/Profile Properties~1timezone", schemaPath: "#/properties/Profile%20Properties~1timezone/type", keyword: "type", params: { type: P.properties["Profile Properties/timezone"].type }, message: "must be string,null" }], !1;
                                                                      var r = i === e;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (t["Profile Properties/userType"] !== void 0) {
                                                                        let s = t["Profile Properties/userType"], i = e;
                                                                        if (typeof s != "string" && s !== null)
                                                                          return m.errors = [{ instancePath: a + "/Profile Properties~1userType", schemaPath: "#/properties/Profile%20Properties~1userType/type", keyword: "type", params: { type: P.properties["Profile Properties/userType"].type }, message: "must be string,null" }], !1;
                                                                        var r = i === e;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r) {
                                                                        if (t["Profile Properties/employeeNumber"] !== void 0) {
                                                                          let s = t["Profile Properties/employeeNumber"], i = e;
                                                                          if (typeof s != "string" && s !== null)
                                                                            return m.errors = [{ instancePath: a + "/Profile Properties~1employeeNumber", schemaPath: "#/properties/Profile%20Properties~1employeeNumber/type", keyword: "type", params: { type: P.properties["Profile Properties/employeeNumber"].type }, message: "must be string,null" }], !1;
                                                                          var r = i === e;
                                                                        } else
                                                                          var r = !0;
                                                                        if (r) {
                                                                          if (t["Profile Properties/costCenter"] !== void 0) {
                                                                            let s = t["Profile Properties/costCenter"], i = e;
                                                                            if (typeof s != "string" && s !== null)
                                                                              return m.errors = [{ instancePath: a + "/Profile Properties~1costCenter", schemaPath: "#/properties/Profile%20Properties~1costCenter/type", keyword: "type", params: { type: P.properties["Profile Properties/costCenter"].type }, message: "must be string,null" }], !1;
                                                                            var r = i === e;
                                                                          } else
                                                                            var r = !0;
                                                                          if (r) {
                                                                            if (t["Profile Properties/organization"] !== void 0) {
                                                                              let s = t["Profile Properties/organization"], i = e;
                                                                              if (typeof s != "string" && s !== null)
                                                                                return m.errors = [{ instancePath: a + "/Profile Properties~1organization", schemaPath: "#/properties/Profile%20Properties~1organization/type", keyword: "type", params: { type: P.properties["Profile Properties/organization"].type }, message: "must be string,null" }], !1;
                                                                              var r = i === e;
                                                                            } else
                                                                              var r = !0;
                                                                            if (r) {
                                                                              if (t["Profile Properties/division"] !== void 0) {
                                                                                let s = t["Profile Properties/division"], i = e;
                                                                                if (typeof s != "string" && s !== null)
                                                                                  return m.errors = [{ instancePath: a + "/Profile Properties~1division", schemaPath: "#/properties/Profile%20Properties~1division/type", keyword: "type", params: { type: P.properties["Profile Properties/division"].type }, message: "must be string,null" }], !1;
                                                                                var r = i === e;
                                                                              } else
                                                                                var r = !0;
                                                                              if (r) {
                                                                                if (t["Profile Properties/department"] !== void 0) {
                                                                                  let s = t["Profile Properties/department"], i = e;
                                                                                  if (typeof s != "string" && s !== null)
                                                                                    return m.errors = [{ instancePath: a + "/Profile Properties~1department", schemaPath: "#/properties/Profile%20Properties~1department/type", keyword: "type", params: { type: P.properties["Profile Properties/department"].type }, message: "must be string,null" }], !1;
                                                                                  var r = i === e;
                                                                                } else
                                                                                  var r = !0;
                                                                                if (r) {
                                                                                  if (t["Profile Properties/managerId"] !== void 0) {
                                                                                    let s = t["Profile Properties/managerId"], i = e;
                                                                                    if (typeof s != "string" && s !== null)
                                                                                      return m.errors = [{ instancePath: a + "/Profile Properties~1managerId", schemaPath: "#/properties/Profile%20Properties~1managerId/type", keyword: "type", params: { type: P.properties["Profile Properties/managerId"].type }, message: "must be string,null" }], !1;
                                                                                    var r = i === e;
                                                                                  } else
                                                                                    var r = !0;
                                                                                  if (r)
                                                                                    if (t["Profile Properties/manager"] !== void 0) {
                                                                                      let s = t["Profile Properties/manager"], i = e;
                                                                                      if (typeof s != "string" && s !== null)
                                                                                        return m.errors = [{ instancePath: a + "/Profile Properties~1manager", schemaPath: "#/properties/Profile%20Properties~1manager/type", keyword: "type", params: { type: P.properties["Profile Properties/manager"].type }, message: "must be string,null" }], !1;
                                                                                      var r = i === e;
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
    } else
      return m.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return m.errors = x, e === 0;
}
var ee = V;
function V(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  return e === 0 && !(t && typeof t == "object" && !Array.isArray(t)) ? (V.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (V.errors = x, e === 0);
}
var re = O, A = { $id: "flopack://schemas/cards/okta/userActivated.schema.json/output", type: "object", properties: { "context/execution_id": { description: "Execution ID", type: ["string", "null"], "x-field": { group: "context", key: "execution_id", index: 0, required: !1, option: !1, default: null, available: [], metadata: { displayname: "Execution ID" }, type: "string", collection: !1 } }, "Output/Date and Time": { description: "Date and Time", type: ["string", "null"], "x-field": { group: "Output", key: "Date and Time", index: 1, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Message": { description: "Message", type: ["string", "null"], "x-field": { group: "Output", key: "Message", index: 2, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event ID": { description: "Event ID", type: ["string", "null"], "x-field": { group: "Output", key: "Event ID", index: 3, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Type": { description: "Event Type", type: ["string", "null"], "x-field": { group: "Output", key: "Event Type", index: 4, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Time": { description: "Event Time", type: ["string", "null"], "x-field": { group: "Output", key: "Event Time", index: 5, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Version": { description: "Version", type: ["string", "null"], "x-field": { group: "Output", key: "Version", index: 6, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Admin": { description: "Admin", title: "OktaUserActivatedOutputAdmin", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Admin", index: 7, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/Okta User": { description: "Okta User", title: "OktaUserActivatedOutputOktaUser", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Okta User", index: 8, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/UUID": { description: "UUID", type: ["string", "null"], "x-field": { group: "Output", key: "UUID", index: 9, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Details": { description: "Event Details", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Output", key: "Event Details", index: 10, required: !1, option: !1, default: null, available: [], metadata: {}, type: "object", collection: !1 } }, "Output/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Output", key: "Headers", index: 11, required: !1, option: !1, default: null, available: [], metadata: {}, type: "object", collection: !1 } }, "Output/Source": { description: "Source", type: ["string", "null"], "x-field": { group: "Output", key: "Source", index: 12, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Debug Context": { description: "Debug Context", title: "OktaUserActivatedOutputDebugContext", type: ["object", "null"], properties: { "Debug Data": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !1, "x-field": { group: "Output", key: "Debug Context", index: 13, required: !1, option: !1, default: null, available: [], metadata: {}, type: { "Debug Data": { type: "object", collection: !1 } }, collection: !1 } } }, additionalProperties: !0 };
function O(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["context/execution_id"] !== void 0) {
        let s = t["context/execution_id"], i = e;
        if (typeof s != "string" && s !== null)
          return O.errors = [{ instancePath: a + "/context~1execution_id", schemaPath: "#/properties/context~1execution_id/type", keyword: "type", params: { type: A.properties["context/execution_id"].type }, message: "must be string,null" }], !1;
        var r = i === e;
      } else
        var r = !0;
      if (r) {
        if (t["Output/Date and Time"] !== void 0) {
          let s = t["Output/Date and Time"], i = e;
          if (typeof s != "string" && s !== null)
            return O.errors = [{ instancePath: a + "/Output~1Date and Time", schemaPath: "#/properties/Output~1Date%20and%20Time/type", keyword: "type", params: { type: A.properties["Output/Date and Time"].type }, message: "must be string,null" }], !1;
          var r = i === e;
        } else
          var r = !0;
        if (r) {
          if (t["Output/Message"] !== void 0) {
            let s = t["Output/Message"], i = e;
            if (typeof s != "string" && s !== null)
              return O.errors = [{ instancePath: a + "/Output~1Message", schemaPath: "#/properties/Output~1Message/type", keyword: "type", params: { type: A.properties["Output/Message"].type }, message: "must be string,null" }], !1;
            var r = i === e;
          } else
            var r = !0;
          if (r) {
            if (t["Output/Event ID"] !== void 0) {
              let s = t["Output/Event ID"], i = e;
              if (typeof s != "string" && s !== null)
                return O.errors = [{ instancePath: a + "/Output~1Event ID", schemaPath: "#/properties/Output~1Event%20ID/type", keyword: "type", params: { type: A.properties["Output/Event ID"].type }, message: "must be string,null" }], !1;
              var r = i === e;
            } else
              var r = !0;
            if (r) {
              if (t["Output/Event Type"] !== void 0) {
                let s = t["Output/Event Type"], i = e;
                if (typeof s != "string" && s !== null)
                  return O.errors = [{ instancePath: a + "/Output~1Event Type", schemaPath: "#/properties/Output~1Event%20Type/type", keyword: "type", params: { type: A.properties["Output/Event Type"].type }, message: "must be string,null" }], !1;
                var r = i === e;
              } else
                var r = !0;
              if (r) {
                if (t["Output/Event Time"] !== void 0) {
                  let s = t["Output/Event Time"], i = e;
                  if (typeof s != "string" && s !== null)
                    return O.errors = [{ instancePath: a + "/Output~1Event Time", schemaPath: "#/properties/Output~1Event%20Time/type", keyword: "type", params: { type: A.properties["Output/Event Time"].type }, message: "must be string,null" }], !1;
                  var r = i === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Output/Version"] !== void 0) {
                    let s = t["Output/Version"], i = e;
                    if (typeof s != "string" && s !== null)
                      return O.errors = [{ instancePath: a + "/Output~1Version", schemaPath: "#/properties/Output~1Version/type", keyword: "type", params: { type: A.properties["Output/Version"].type }, message: "must be string,null" }], !1;
                    var r = i === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Output/Admin"] !== void 0) {
                      let s = t["Output/Admin"], i = e;
                      if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                        return O.errors = [{ instancePath: a + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/type", keyword: "type", params: { type: A.properties["Output/Admin"].type }, message: "must be object,null" }], !1;
                      if (e === i && s && typeof s == "object" && !Array.isArray(s)) {
                        let y = e;
                        for (let p in s)
                          if (!(p === "ID" || p === "Alternate ID" || p === "Display Name" || p === "Type")) {
                            return O.errors = [{ instancePath: a + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (y === e) {
                          if (s.ID !== void 0) {
                            let p = s.ID, f = e;
                            if (typeof p != "string" && p !== null)
                              return O.errors = [{ instancePath: a + "/Output~1Admin/ID", schemaPath: "#/properties/Output~1Admin/properties/ID/type", keyword: "type", params: { type: A.properties["Output/Admin"].properties.ID.type }, message: "must be string,null" }], !1;
                            var u = f === e;
                          } else
                            var u = !0;
                          if (u) {
                            if (s["Alternate ID"] !== void 0) {
                              let p = s["Alternate ID"], f = e;
                              if (typeof p != "string" && p !== null)
                                return O.errors = [{ instancePath: a + "/Output~1Admin/Alternate ID", schemaPath: "#/properties/Output~1Admin/properties/Alternate%20ID/type", keyword: "type", params: { type: A.properties["Output/Admin"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                              var u = f === e;
                            } else
                              var u = !0;
                            if (u) {
                              if (s["Display Name"] !== void 0) {
                                let p = s["Display Name"], f = e;
                                if (typeof p != "string" && p !== null)
                                  return O.errors = [{ instancePath: a + "/Output~1Admin/Display Name", schemaPath: "#/properties/Output~1Admin/properties/Display%20Name/type", keyword: "type", params: { type: A.properties["Output/Admin"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                var u = f === e;
                              } else
                                var u = !0;
                              if (u)
                                if (s.Type !== void 0) {
                                  let p = s.Type, f = e;
                                  if (typeof p != "string" && p !== null)
                                    return O.errors = [{ instancePath: a + "/Output~1Admin/Type", schemaPath: "#/properties/Output~1Admin/properties/Type/type", keyword: "type", params: { type: A.properties["Output/Admin"].properties.Type.type }, message: "must be string,null" }], !1;
                                  var u = f === e;
                                } else
                                  var u = !0;
                            }
                          }
                        }
                      }
                      var r = i === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Output/Okta User"] !== void 0) {
                        let s = t["Output/Okta User"], i = e;
                        if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                          return O.errors = [{ instancePath: a + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/type", keyword: "type", params: { type: A.properties["Output/Okta User"].type }, message: "must be object,null" }], !1;
                        if (e === i && s && typeof s == "object" && !Array.isArray(s)) {
                          let y = e;
                          for (let p in s)
                            if (!(p === "ID" || p === "Alternate ID" || p === "Display Name" || p === "Type")) {
                              return O.errors = [{ instancePath: a + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (y === e) {
                            if (s.ID !== void 0) {
                              let p = s.ID, f = e;
                              if (typeof p != "string" && p !== null)
                                return O.errors = [{ instancePath: a + "/Output~1Okta User/ID", schemaPath: "#/properties/Output~1Okta%20User/properties/ID/type", keyword: "type", params: { type: A.properties["Output/Okta User"].properties.ID.type }, message: "must be string,null" }], !1;
                              var l = f === e;
                            } else
                              var l = !0;
                            if (l) {
                              if (s["Alternate ID"] !== void 0) {
                                let p = s["Alternate ID"], f = e;
                                if (typeof p != "string" && p !== null)
                                  return O.errors = [{ instancePath: a + "/Output~1Okta User/Alternate ID", schemaPath: "#/properties/Output~1Okta%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: A.properties["Output/Okta User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                var l = f === e;
                              } else
                                var l = !0;
                              if (l) {
                                if (s["Display Name"] !== void 0) {
                                  let p = s["Display Name"], f = e;
                                  if (typeof p != "string" && p !== null)
                                    return O.errors = [{ instancePath: a + "/Output~1Okta User/Display Name", schemaPath: "#/properties/Output~1Okta%20User/properties/Display%20Name/type", keyword: "type", params: { type: A.properties["Output/Okta User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                  var l = f === e;
                                } else
                                  var l = !0;
                                if (l)
                                  if (s.Type !== void 0) {
                                    let p = s.Type, f = e;
                                    if (typeof p != "string" && p !== null)
                                      return O.errors = [{ instancePath: a + "/Output~1Okta User/Type", schemaPath: "#/properties/Output~1Okta%20User/properties/Type/type", keyword: "type", params: { type: A.properties["Output/Okta User"].properties.Type.type }, message: "must be string,null" }], !1;
                                    var l = f === e;
                                  } else
                                    var l = !0;
                              }
                            }
                          }
                        }
                        var r = i === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Output/UUID"] !== void 0) {
                          let s = t["Output/UUID"], i = e;
                          if (typeof s != "string" && s !== null)
                            return O.errors = [{ instancePath: a + "/Output~1UUID", schemaPath: "#/properties/Output~1UUID/type", keyword: "type", params: { type: A.properties["Output/UUID"].type }, message: "must be string,null" }], !1;
                          var r = i === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Output/Event Details"] !== void 0) {
                            let s = t["Output/Event Details"], i = e;
                            if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                              return O.errors = [{ instancePath: a + "/Output~1Event Details", schemaPath: "#/properties/Output~1Event%20Details/type", keyword: "type", params: { type: A.properties["Output/Event Details"].type }, message: "must be object,null" }], !1;
                            var r = i === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Output/Headers"] !== void 0) {
                              let s = t["Output/Headers"], i = e;
                              if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                return O.errors = [{ instancePath: a + "/Output~1Headers", schemaPath: "#/properties/Output~1Headers/type", keyword: "type", params: { type: A.properties["Output/Headers"].type }, message: "must be object,null" }], !1;
                              var r = i === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Output/Source"] !== void 0) {
                                let s = t["Output/Source"], i = e;
                                if (typeof s != "string" && s !== null)
                                  return O.errors = [{ instancePath: a + "/Output~1Source", schemaPath: "#/properties/Output~1Source/type", keyword: "type", params: { type: A.properties["Output/Source"].type }, message: "must be string,null" }], !1;
                                var r = i === e;
                              } else
                                var r = !0;
                              if (r)
                                if (t["Output/Debug Context"] !== void 0) {
                                  let s = t["Output/Debug Context"], i = e;
                                  if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                    return O.errors = [{ instancePath: a + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/type", keyword: "type", params: { type: A.properties["Output/Debug Context"].type }, message: "must be object,null" }], !1;
                                  if (e === i && s && typeof s == "object" && !Array.isArray(s)) {
                                    let y = e;
                                    for (let p in s)
                                      if (p !== "Debug Data") {
                                        return O.errors = [{ instancePath: a + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (y === e && s["Debug Data"] !== void 0) {
                                      let p = s["Debug Data"];
                                      if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null)
                                        return O.errors = [{ instancePath: a + "/Output~1Debug Context/Debug Data", schemaPath: "#/properties/Output~1Debug%20Context/properties/Debug%20Data/type", keyword: "type", params: { type: A.properties["Output/Debug Context"].properties["Debug Data"].type }, message: "must be object,null" }], !1;
                                    }
                                  }
                                  var r = i === e;
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
    } else
      return O.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return O.errors = x, e === 0;
}
var te = q, R = { $id: "flopack://schemas/cards/okta/userAddedToApplicationMembership.schema.json/input", type: "object", properties: { "parameters/useId": { description: "Use App Instance ID?", type: ["string", "null"], enum: ["Yes", "No", null], "x-field": { group: "parameters", key: "useId", index: 0, required: !1, option: !0, default: "Yes", available: [], metadata: { type: "list", displayname: "Use App Instance ID?", choices: [{ label: "Yes", value: "Yes" }, { label: "No", value: "No" }], dependencies: [], optional: !1, ordering: 0 }, type: "string", collection: !1 } }, "parameters/app": { description: "Application (looked up in the org)", type: ["string", "null"], "x-field": { group: "parameters", key: "app", index: 1, required: !1, option: !0, default: "-- Enter App Instance ID --", available: [], metadata: { type: "dynamic", method: { channel: "okta", operation: "getActiveApplications", key: "name", value: "name" }, displayname: "Application", dependencies: ["useId"], drives: ["instance"], optional: !1, ordering: 1 }, type: "string", collection: !1 } }, "parameters/instance": { description: "Application Instance (looked up in the org)", type: ["string", "null"], "x-field": { group: "parameters", key: "instance", index: 2, required: !1, option: !0, default: "-- Enter App Instance ID --", available: [], metadata: { type: "dynamic", method: { channel: "okta", operation: "getAppInstances", key: "label", value: "id" }, displayname: "Application Instance", dependencies: ["app"], optional: !1, ordering: 2 }, type: "string", collection: !1 } }, "parameters/appId": { description: "App Instance ID", type: ["string", "null"], "x-field": { group: "parameters", key: "appId", index: 3, required: !1, option: !0, default: "", available: [], metadata: { type: "string", displayname: "App Instance ID", optional: !0, ordering: 3 }, type: "string", collection: !1 } } }, additionalProperties: !0 };
function q(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["parameters/useId"] !== void 0) {
        let u = t["parameters/useId"], l = e;
        if (typeof u != "string" && u !== null)
          return q.errors = [{ instancePath: a + "/parameters~1useId", schemaPath: "#/properties/parameters~1useId/type", keyword: "type", params: { type: R.properties["parameters/useId"].type }, message: "must be string,null" }], !1;
        if (!(u === "Yes" || u === "No" || u === null))
          return q.errors = [{ instancePath: a + "/parameters~1useId", schemaPath: "#/properties/parameters~1useId/enum", keyword: "enum", params: { allowedValues: R.properties["parameters/useId"].enum }, message: "must be equal to one of the allowed values" }], !1;
        var r = l === e;
      } else
        var r = !0;
      if (r) {
        if (t["parameters/app"] !== void 0) {
          let u = t["parameters/app"], l = e;
          if (typeof u != "string" && u !== null)
            return q.errors = [{ instancePath: a + "/parameters~1app", schemaPath: "#/properties/parameters~1app/type", keyword: "type", params: { type: R.properties["parameters/app"].type }, message: "must be string,null" }], !1;
          var r = l === e;
        } else
          var r = !0;
        if (r) {
          if (t["parameters/instance"] !== void 0) {
            let u = t["parameters/instance"], l = e;
            if (typeof u != "string" && u !== null)
              return q.errors = [{ instancePath: a + "/parameters~1instance", schemaPath: "#/properties/parameters~1instance/type", keyword: "type", params: { type: R.properties["parameters/instance"].type }, message: "must be string,null" }], !1;
            var r = l === e;
          } else
            var r = !0;
          if (r)
            if (t["parameters/appId"] !== void 0) {
              let u = t["parameters/appId"], l = e;
              if (typeof u != "string" && u !== null)
                return q.errors = [{ instancePath: a + "/parameters~1appId", schemaPath: "#/properties/parameters~1appId/type", keyword: "type", params: { type: R.properties["parameters/appId"].type }, message: "must be string,null" }], !1;
              var r = l === e;
            } else
              var r = !0;
        }
      }
    } else
      return q.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return q.errors = x, e === 0;
}
var se = g, k = { $id: "flopack://schemas/cards/okta/userAddedToApplicationMembership.schema.json/output", type: "object", properties: { "context/execution_id": { description: "Execution ID", type: ["string", "null"], "x-field": { group: "context", key: "execution_id", index: 0, required: !1, option: !1, default: null, available: [], metadata: { displayname: "Execution ID" }, type: "string", collection: !1 } }, "Output/Date and Time": { description: "Date and Time", type: ["string", "null"], "x-field": { group: "Output", key: "Date and Time", index: 1, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Message": { description: "Message", type: ["string", "null"], "x-field": { group: "Output", key: "Message", index: 2, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event ID": { description: "Event ID", type: ["string", "null"], "x-field": { group: "Output", key: "Event ID", index: 3, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Type": { description: "Event Type", type: ["string", "null"], "x-field": { group: "Output", key: "Event Type", index: 4, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Time": { description: "Event Time", type: ["string", "null"], "x-field": { group: "Output", key: "Event Time", index: 5, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Version": { description: "Version", type: ["string", "null"], "x-field": { group: "Output", key: "Version", index: 6, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Admin": { description: "Admin", title: "OktaUserAddedToApplicationMembershipOutputAdmin", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Admin", index: 7, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/Okta User": { description: "Okta User", title: "OktaUserAddedToApplicationMembershipOutputOktaUser", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Okta User", index: 8, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/Application User": { description: "Application User", title: "OktaUserAddedToApplicationMembershipOutputApplicationUser", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Application User", index: 9, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/Application": { description: "Application", title: "OktaUserAddedToApplicationMembershipOutputApplication", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Application", index: 10, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/UUID": { description: "UUID", type: ["string", "null"], "x-field": { group: "Output", key: "UUID", index: 11, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Details": { description: "Event Details", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Output", key: "Event Details", index: 12, required: !1, option: !1, default: null, available: [], metadata: {}, type: "object", collection: !1 } }, "Output/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Output", key: "Headers", index: 13, required: !1, option: !1, default: null, available: [], metadata: {}, type: "object", collection: !1 } }, "Output/Source": { description: "Source", type: ["string", "null"], "x-field": { group: "Output", key: "Source", index: 14, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Debug Context": { description: "Debug Context", title: "OktaUserAddedToApplicationMembershipOutputDebugContext", type: ["object", "null"], properties: { "Debug Data": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !1, "x-field": { group: "Output", key: "Debug Context", index: 15, required: !1, option: !1, default: null, available: [], metadata: {}, type: { "Debug Data": { type: "object", collection: !1 } }, collection: !1 } } }, additionalProperties: !0 };
function g(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["context/execution_id"] !== void 0) {
        let o = t["context/execution_id"], y = e;
        if (typeof o != "string" && o !== null)
          return g.errors = [{ instancePath: a + "/context~1execution_id", schemaPath: "#/properties/context~1execution_id/type", keyword: "type", params: { type: k.properties["context/execution_id"].type }, message: "must be string,null" }], !1;
        var r = y === e;
      } else
        var r = !0;
      if (r) {
        if (t["Output/Date and Time"] !== void 0) {
          let o = t["Output/Date and Time"], y = e;
          if (typeof o != "string" && o !== null)
            return g.errors = [{ instancePath: a + "/Output~1Date and Time", schemaPath: "#/properties/Output~1Date%20and%20Time/type", keyword: "type", params: { type: k.properties["Output/Date and Time"].type }, message: "must be string,null" }], !1;
          var r = y === e;
        } else
          var r = !0;
        if (r) {
          if (t["Output/Message"] !== void 0) {
            let o = t["Output/Message"], y = e;
            if (typeof o != "string" && o !== null)
              return g.errors = [{ instancePath: a + "/Output~1Message", schemaPath: "#/properties/Output~1Message/type", keyword: "type", params: { type: k.properties["Output/Message"].type }, message: "must be string,null" }], !1;
            var r = y === e;
          } else
            var r = !0;
          if (r) {
            if (t["Output/Event ID"] !== void 0) {
              let o = t["Output/Event ID"], y = e;
              if (typeof o != "string" && o !== null)
                return g.errors = [{ instancePath: a + "/Output~1Event ID", schemaPath: "#/properties/Output~1Event%20ID/type", keyword: "type", params: { type: k.properties["Output/Event ID"].type }, message: "must be string,null" }], !1;
              var r = y === e;
            } else
              var r = !0;
            if (r) {
              if (t["Output/Event Type"] !== void 0) {
                let o = t["Output/Event Type"], y = e;
                if (typeof o != "string" && o !== null)
                  return g.errors = [{ instancePath: a + "/Output~1Event Type", schemaPath: "#/properties/Output~1Event%20Type/type", keyword: "type", params: { type: k.properties["Output/Event Type"].type }, message: "must be string,null" }], !1;
                var r = y === e;
              } else
                var r = !0;
              if (r) {
                if (t["Output/Event Time"] !== void 0) {
                  let o = t["Output/Event Time"], y = e;
                  if (typeof o != "string" && o !== null)
                    return g.errors = [{ instancePath: a + "/Output~1Event Time", schemaPath: "#/properties/Output~1Event%20Time/type", keyword: "type", params: { type: k.properties["Output/Event Time"].type }, message: "must be string,null" }], !1;
                  var r = y === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Output/Version"] !== void 0) {
                    let o = t["Output/Version"], y = e;
                    if (typeof o != "string" && o !== null)
                      return g.errors = [{ instancePath: a + "/Output~1Version", schemaPath: "#/properties/Output~1Version/type", keyword: "type", params: { type: k.properties["Output/Version"].type }, message: "must be string,null" }], !1;
                    var r = y === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Output/Admin"] !== void 0) {
                      let o = t["Output/Admin"], y = e;
                      if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                        return g.errors = [{ instancePath: a + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/type", keyword: "type", params: { type: k.properties["Output/Admin"].type }, message: "must be object,null" }], !1;
                      if (e === y && o && typeof o == "object" && !Array.isArray(o)) {
                        let f = e;
                        for (let n in o)
                          if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                            return g.errors = [{ instancePath: a + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (f === e) {
                          if (o.ID !== void 0) {
                            let n = o.ID, h = e;
                            if (typeof n != "string" && n !== null)
                              return g.errors = [{ instancePath: a + "/Output~1Admin/ID", schemaPath: "#/properties/Output~1Admin/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties.ID.type }, message: "must be string,null" }], !1;
                            var u = h === e;
                          } else
                            var u = !0;
                          if (u) {
                            if (o["Alternate ID"] !== void 0) {
                              let n = o["Alternate ID"], h = e;
                              if (typeof n != "string" && n !== null)
                                return g.errors = [{ instancePath: a + "/Output~1Admin/Alternate ID", schemaPath: "#/properties/Output~1Admin/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                              var u = h === e;
                            } else
                              var u = !0;
                            if (u) {
                              if (o["Display Name"] !== void 0) {
                                let n = o["Display Name"], h = e;
                                if (typeof n != "string" && n !== null)
                                  return g.errors = [{ instancePath: a + "/Output~1Admin/Display Name", schemaPath: "#/properties/Output~1Admin/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                var u = h === e;
                              } else
                                var u = !0;
                              if (u)
                                if (o.Type !== void 0) {
                                  let n = o.Type, h = e;
                                  if (typeof n != "string" && n !== null)
                                    return g.errors = [{ instancePath: a + "/Output~1Admin/Type", schemaPath: "#/properties/Output~1Admin/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties.Type.type }, message: "must be string,null" }], !1;
                                  var u = h === e;
                                } else
                                  var u = !0;
                            }
                          }
                        }
                      }
                      var r = y === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Output/Okta User"] !== void 0) {
                        let o = t["Output/Okta User"], y = e;
                        if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                          return g.errors = [{ instancePath: a + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/type", keyword: "type", params: { type: k.properties["Output/Okta User"].type }, message: "must be object,null" }], !1;
                        if (e === y && o && typeof o == "object" && !Array.isArray(o)) {
                          let f = e;
                          for (let n in o)
                            if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                              return g.errors = [{ instancePath: a + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (f === e) {
                            if (o.ID !== void 0) {
                              let n = o.ID, h = e;
                              if (typeof n != "string" && n !== null)
                                return g.errors = [{ instancePath: a + "/Output~1Okta User/ID", schemaPath: "#/properties/Output~1Okta%20User/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties.ID.type }, message: "must be string,null" }], !1;
                              var l = h === e;
                            } else
                              var l = !0;
                            if (l) {
                              if (o["Alternate ID"] !== void 0) {
                                let n = o["Alternate ID"], h = e;
                                if (typeof n != "string" && n !== null)
                                  return g.errors = [{ instancePath: a + "/Output~1Okta User/Alternate ID", schemaPath: "#/properties/Output~1Okta%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                var l = h === e;
                              } else
                                var l = !0;
                              if (l) {
                                if (o["Display Name"] !== void 0) {
                                  let n = o["Display Name"], h = e;
                                  if (typeof n != "string" && n !== null)
                                    return g.errors = [{ instancePath: a + "/Output~1Okta User/Display Name", schemaPath: "#/properties/Output~1Okta%20User/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                  var l = h === e;
                                } else
                                  var l = !0;
                                if (l)
                                  if (o.Type !== void 0) {
                                    let n = o.Type, h = e;
                                    if (typeof n != "string" && n !== null)
                                      return g.errors = [{ instancePath: a + "/Output~1Okta User/Type", schemaPath: "#/properties/Output~1Okta%20User/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties.Type.type }, message: "must be string,null" }], !1;
                                    var l = h === e;
                                  } else
                                    var l = !0;
                              }
                            }
                          }
                        }
                        var r = y === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Output/Application User"] !== void 0) {
                          let o = t["Output/Application User"], y = e;
                          if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                            return g.errors = [{ instancePath: a + "/Output~1Application User", schemaPath: "#/properties/Output~1Application%20User/type", keyword: "type", params: { type: k.properties["Output/Application User"].type }, message: "must be object,null" }], !1;
                          if (e === y && o && typeof o == "object" && !Array.isArray(o)) {
                            let f = e;
                            for (let n in o)
                              if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                                return g.errors = [{ instancePath: a + "/Output~1Application User", schemaPath: "#/properties/Output~1Application%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                break;
                              }
                            if (f === e) {
                              if (o.ID !== void 0) {
                                let n = o.ID, h = e;
                                if (typeof n != "string" && n !== null)
                                  return g.errors = [{ instancePath: a + "/Output~1Application User/ID", schemaPath: "#/properties/Output~1Application%20User/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties.ID.type }, message: "must be string,null" }], !1;
                                var s = h === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (o["Alternate ID"] !== void 0) {
                                  let n = o["Alternate ID"], h = e;
                                  if (typeof n != "string" && n !== null)
                                    return g.errors = [{ instancePath: a + "/Output~1Application User/Alternate ID", schemaPath: "#/properties/Output~1Application%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                  var s = h === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (o["Display Name"] !== void 0) {
                                    let n = o["Display Name"], h = e;
                                    if (typeof n != "string" && n !== null)
                                      return g.errors = [{ instancePath: a + "/Output~1Application User/Display Name", schemaPath: "#/properties/Output~1Application%20User/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                    var s = h === e;
                                  } else
                                    var s = !0;
                                  if (s)
                                    if (o.Type !== void 0) {
                                      let n = o.Type, h = e;
                                      if (typeof n != "string" && n !== null)
                                        return g.errors = [{ instancePath: a + "/Output~1Application User/Type", schemaPath: "#/properties/Output~1Application%20User/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties.Type.type }, message: "must be string,null" }], !1;
                                      var s = h === e;
                                    } else
                                      var s = !0;
                                }
                              }
                            }
                          }
                          var r = y === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Output/Application"] !== void 0) {
                            let o = t["Output/Application"], y = e;
                            if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                              return g.errors = [{ instancePath: a + "/Output~1Application", schemaPath: "#/properties/Output~1Application/type", keyword: "type", params: { type: k.properties["Output/Application"].type }, message: "must be object,null" }], !1;
                            if (e === y && o && typeof o == "object" && !Array.isArray(o)) {
                              let f = e;
                              for (let n in o)
                                if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                                  return g.errors = [{ instancePath: a + "/Output~1Application", schemaPath: "#/properties/Output~1Application/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (f === e) {
                                if (o.ID !== void 0) {
                                  let n = o.ID, h = e;
                                  if (typeof n != "string" && n !== null)
                                    return g.errors = [{ instancePath: a + "/Output~1Application/ID", schemaPath: "#/properties/Output~1Application/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Application"].properties.ID.type }, message: "must be string,null" }], !1;
                                  var i = h === e;
                                } else
                                  var i = !0;
                                if (i) {
                                  if (o["Alternate ID"] !== void 0) {
                                    let n = o["Alternate ID"], h = e;
                                    if (typeof n != "string" && n !== null)
                                      return g.errors = [{ instancePath: a + "/Output~1Application/Alternate ID", schemaPath: "#/properties/Output~1Application/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Application"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                    var i = h === e;
                                  } else
                                    var i = !0;
                                  if (i) {
                                    if (o["Display Name"] !== void 0) {
                                      let n = o["Display Name"], h = e;
                                      if (typeof n != "string" && n !== null)
                                        return g.errors = [{ instancePath: a + "/Output~1Application/Display Name", schemaPath: "#/properties/Output~1Application/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Application"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                      var i = h === e;
                                    } else
                                      var i = !0;
                                    if (i)
                                      if (o.Type !== void 0) {
                                        let n = o.Type, h = e;
                                        if (typeof n != "string" && n !== null)
                                          return g.errors = [{ instancePath: a + "/Output~1Application/Type", schemaPath: "#/properties/Output~1Application/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Application"].properties.Type.type }, message: "must be string,null" }], !1;
                                        var i = h === e;
                                      } else
                                        var i = !0;
                                  }
                                }
                              }
                            }
                            var r = y === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Output/UUID"] !== void 0) {
                              let o = t["Output/UUID"], y = e;
                              if (typeof o != "string" && o !== null)
                                return g.errors = [{ instancePath: a + "/Output~1UUID", schemaPath: "#/properties/Output~1UUID/type", keyword: "type", params: { type: k.properties["Output/UUID"].type }, message: "must be string,null" }], !1;
                              var r = y === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Output/Event Details"] !== void 0) {
                                let o = t["Output/Event Details"], y = e;
                                if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                  return g.errors = [{ instancePath: a + "/Output~1Event Details", schemaPath: "#/properties/Output~1Event%20Details/type", keyword: "type", params: { type: k.properties["Output/Event Details"].type }, message: "must be object,null" }], !1;
                                var r = y === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Output/Headers"] !== void 0) {
                                  let o = t["Output/Headers"], y = e;
                                  if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                    return g.errors = [{ instancePath: a + "/Output~1Headers", schemaPath: "#/properties/Output~1Headers/type", keyword: "type", params: { type: k.properties["Output/Headers"].type }, message: "must be object,null" }], !1;
                                  var r = y === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Output/Source"] !== void 0) {
                                    let o = t["Output/Source"], y = e;
                                    if (typeof o != "string" && o !== null)
                                      return g.errors = [{ instancePath: a + "/Output~1Source", schemaPath: "#/properties/Output~1Source/type", keyword: "type", params: { type: k.properties["Output/Source"].type }, message: "must be string,null" }], !1;
                                    var r = y === e;
                                  } else
                                    var r = !0;
                                  if (r)
                                    if (t["Output/Debug Context"] !== void 0) {
                                      let o = t["Output/Debug Context"], y = e;
                                      if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                        return g.errors = [{ instancePath: a + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/type", keyword: "type", params: { type: k.properties["Output/Debug Context"].type }, message: "must be object,null" }], !1;
                                      if (e === y && o && typeof o == "object" && !Array.isArray(o)) {
                                        let f = e;
                                        for (let n in o)
                                          if (n !== "Debug Data") {
                                            return g.errors = [{ instancePath: a + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (f === e && o["Debug Data"] !== void 0) {
                                          let n = o["Debug Data"];
                                          if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null)
                                            return g.errors = [{ instancePath: a + "/Output~1Debug Context/Debug Data", schemaPath: "#/properties/Output~1Debug%20Context/properties/Debug%20Data/type", keyword: "type", params: { type: k.properties["Output/Debug Context"].properties["Debug Data"].type }, message: "must be object,null" }], !1;
                                        }
                                      }
                                      var r = y === e;
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
    } else
      return g.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return g.errors = x, e === 0;
}
var ie = Q;
function Q(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  return e === 0 && !(t && typeof t == "object" && !Array.isArray(t)) ? (Q.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (Q.errors = x, e === 0);
}
var ae = D, S = { $id: "flopack://schemas/cards/okta/userCreated.schema.json/output", type: "object", properties: { "context/execution_id": { description: "Execution ID", type: ["string", "null"], "x-field": { group: "context", key: "execution_id", index: 0, required: !1, option: !1, default: null, available: [], metadata: { displayname: "Execution ID" }, type: "string", collection: !1 } }, "Output/Date and Time": { description: "Date and Time", type: ["string", "null"], "x-field": { group: "Output", key: "Date and Time", index: 1, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Message": { description: "Message", type: ["string", "null"], "x-field": { group: "Output", key: "Message", index: 2, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event ID": { description: "Event ID", type: ["string", "null"], "x-field": { group: "Output", key: "Event ID", index: 3, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Type": { description: "Event Type", type: ["string", "null"], "x-field": { group: "Output", key: "Event Type", index: 4, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Time": { description: "Event Time", type: ["string", "null"], "x-field": { group: "Output", key: "Event Time", index: 5, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Version": { description: "Version", type: ["string", "null"], "x-field": { group: "Output", key: "Version", index: 6, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Admin": { description: "Admin", title: "OktaUserCreatedOutputAdmin", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Admin", index: 7, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/Okta User": { description: "Okta User", title: "OktaUserCreatedOutputOktaUser", type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1, "x-field": { group: "Output", key: "Okta User", index: 8, required: !1, option: !1, default: null, available: [], metadata: {}, type: { ID: { type: "string", collection: !1 }, "Alternate ID": { type: "string", collection: !1 }, "Display Name": { type: "string", collection: !1 }, Type: { type: "string", collection: !1 } }, collection: !1 } }, "Output/UUID": { description: "UUID", type: ["string", "null"], "x-field": { group: "Output", key: "UUID", index: 9, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Event Details": { description: "Event Details", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Output", key: "Event Details", index: 10, required: !1, option: !1, default: null, available: [], metadata: {}, type: "object", collection: !1 } }, "Output/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Output", key: "Headers", index: 11, required: !1, option: !1, default: null, available: [], metadata: {}, type: "object", collection: !1 } }, "Output/Source": { description: "Source", type: ["string", "null"], "x-field": { group: "Output", key: "Source", index: 12, required: !1, option: !1, default: null, available: [], metadata: {}, type: "string", collection: !1 } }, "Output/Debug Context": { description: "Debug Context", title: "OktaUserCreatedOutputDebugContext", type: ["object", "null"], properties: { "Debug Data": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !1, "x-field": { group: "Output", key: "Debug Context", index: 13, required: !1, option: !1, default: null, available: [], metadata: {}, type: { "Debug Data": { type: "object", collection: !1 } }, collection: !1 } } }, additionalProperties: !0 };
function D(t, { instancePath: a = "", parentData: U, parentDataProperty: T, rootData: C = t } = {}) {
  let x = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["context/execution_id"] !== void 0) {
        let s = t["context/execution_id"], i = e;
        if (typeof s != "string" && s !== null)
          return D.errors = [{ instancePath: a + "/context~1execution_id", schemaPath: "#/properties/context~1execution_id/type", keyword: "type", params: { type: S.properties["context/execution_id"].type }, message: "must be string,null" }], !1;
        var r = i === e;
      } else
        var r = !0;
      if (r) {
        if (t["Output/Date and Time"] !== void 0) {
          let s = t["Output/Date and Time"], i = e;
          if (typeof s != "string" && s !== null)
            return D.errors = [{ instancePath: a + "/Output~1Date and Time", schemaPath: "#/properties/Output~1Date%20and%20Time/type", keyword: "type", params: { type: S.properties["Output/Date and Time"].type }, message: "must be string,null" }], !1;
          var r = i === e;
        } else
          var r = !0;
        if (r) {
          if (t["Output/Message"] !== void 0) {
            let s = t["Output/Message"], i = e;
            if (typeof s != "string" && s !== null)
              return D.errors = [{ instancePath: a + "/Output~1Message", schemaPath: "#/properties/Output~1Message/type", keyword: "type", params: { type: S.properties["Output/Message"].type }, message: "must be string,null" }], !1;
            var r = i === e;
          } else
            var r = !0;
          if (r) {
            if (t["Output/Event ID"] !== void 0) {
              let s = t["Output/Event ID"], i = e;
              if (typeof s != "string" && s !== null)
                return D.errors = [{ instancePath: a + "/Output~1Event ID", schemaPath: "#/properties/Output~1Event%20ID/type", keyword: "type", params: { type: S.properties["Output/Event ID"].type }, message: "must be string,null" }], !1;
              var r = i === e;
            } else
              var r = !0;
            if (r) {
              if (t["Output/Event Type"] !== void 0) {
                let s = t["Output/Event Type"], i = e;
                if (typeof s != "string" && s !== null)
                  return D.errors = [{ instancePath: a + "/Output~1Event Type", schemaPath: "#/properties/Output~1Event%20Type/type", keyword: "type", params: { type: S.properties["Output/Event Type"].type }, message: "must be string,null" }], !1;
                var r = i === e;
              } else
                var r = !0;
              if (r) {
                if (t["Output/Event Time"] !== void 0) {
                  let s = t["Output/Event Time"], i = e;
                  if (typeof s != "string" && s !== null)
                    return D.errors = [{ instancePath: a + "/Output~1Event Time", schemaPath: "#/properties/Output~1Event%20Time/type", keyword: "type", params: { type: S.properties["Output/Event Time"].type }, message: "must be string,null" }], !1;
                  var r = i === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Output/Version"] !== void 0) {
                    let s = t["Output/Version"], i = e;
                    if (typeof s != "string" && s !== null)
                      return D.errors = [{ instancePath: a + "/Output~1Version", schemaPath: "#/properties/Output~1Version/type", keyword: "type", params: { type: S.properties["Output/Version"].type }, message: "must be string,null" }], !1;
                    var r = i === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Output/Admin"] !== void 0) {
                      let s = t["Output/Admin"], i = e;
                      if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                        return D.errors = [{ instancePath: a + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/type", keyword: "type", params: { type: S.properties["Output/Admin"].type }, message: "must be object,null" }], !1;
                      if (e === i && s && typeof s == "object" && !Array.isArray(s)) {
                        let y = e;
                        for (let p in s)
                          if (!(p === "ID" || p === "Alternate ID" || p === "Display Name" || p === "Type")) {
                            return D.errors = [{ instancePath: a + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (y === e) {
                          if (s.ID !== void 0) {
                            let p = s.ID, f = e;
                            if (typeof p != "string" && p !== null)
                              return D.errors = [{ instancePath: a + "/Output~1Admin/ID", schemaPath: "#/properties/Output~1Admin/properties/ID/type", keyword: "type", params: { type: S.properties["Output/Admin"].properties.ID.type }, message: "must be string,null" }], !1;
                            var u = f === e;
                          } else
                            var u = !0;
                          if (u) {
                            if (s["Alternate ID"] !== void 0) {
                              let p = s["Alternate ID"], f = e;
                              if (typeof p != "string" && p !== null)
                                return D.errors = [{ instancePath: a + "/Output~1Admin/Alternate ID", schemaPath: "#/properties/Output~1Admin/properties/Alternate%20ID/type", keyword: "type", params: { type: S.properties["Output/Admin"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                              var u = f === e;
                            } else
                              var u = !0;
                            if (u) {
                              if (s["Display Name"] !== void 0) {
                                let p = s["Display Name"], f = e;
                                if (typeof p != "string" && p !== null)
                                  return D.errors = [{ instancePath: a + "/Output~1Admin/Display Name", schemaPath: "#/properties/Output~1Admin/properties/Display%20Name/type", keyword: "type", params: { type: S.properties["Output/Admin"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                var u = f === e;
                              } else
                                var u = !0;
                              if (u)
                                if (s.Type !== void 0) {
                                  let p = s.Type, f = e;
                                  if (typeof p != "string" && p !== null)
                                    return D.errors = [{ instancePath: a + "/Output~1Admin/Type", schemaPath: "#/properties/Output~1Admin/properties/Type/type", keyword: "type", params: { type: S.properties["Output/Admin"].properties.Type.type }, message: "must be string,null" }], !1;
                                  var u = f === e;
                                } else
                                  var u = !0;
                            }
                          }
                        }
                      }
                      var r = i === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Output/Okta User"] !== void 0) {
                        let s = t["Output/Okta User"], i = e;
                        if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                          return D.errors = [{ instancePath: a + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/type", keyword: "type", params: { type: S.properties["Output/Okta User"].type }, message: "must be object,null" }], !1;
                        if (e === i && s && typeof s == "object" && !Array.isArray(s)) {
                          let y = e;
                          for (let p in s)
                            if (!(p === "ID" || p === "Alternate ID" || p === "Display Name" || p === "Type")) {
                              return D.errors = [{ instancePath: a + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (y === e) {
                            if (s.ID !== void 0) {
                              let p = s.ID, f = e;
                              if (typeof p != "string" && p !== null)
                                return D.errors = [{ instancePath: a + "/Output~1Okta User/ID", schemaPath: "#/properties/Output~1Okta%20User/properties/ID/type", keyword: "type", params: { type: S.properties["Output/Okta User"].properties.ID.type }, message: "must be string,null" }], !1;
                              var l = f === e;
                            } else
                              var l = !0;
                            if (l) {
                              if (s["Alternate ID"] !== void 0) {
                                let p = s["Alternate ID"], f = e;
                                if (typeof p != "string" && p !== null)
                                  return D.errors = [{ instancePath: a + "/Output~1Okta User/Alternate ID", schemaPath: "#/properties/Output~1Okta%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: S.properties["Output/Okta User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                var l = f === e;
                              } else
                                var l = !0;
                              if (l) {
                                if (s["Display Name"] !== void 0) {
                                  let p = s["Display Name"], f = e;
                                  if (typeof p != "string" && p !== null)
                                    return D.errors = [{ instancePath: a + "/Output~1Okta User/Display Name", schemaPath: "#/properties/Output~1Okta%20User/properties/Display%20Name/type", keyword: "type", params: { type: S.properties["Output/Okta User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                  var l = f === e;
                                } else
                                  var l = !0;
                                if (l)
                                  if (s.Type !== void 0) {
                                    let p = s.Type, f = e;
                                    if (typeof p != "string" && p !== null)
                                      return D.errors = [{ instancePath: a + "/Output~1Okta User/Type", schemaPath: "#/properties/Output~1Okta%20User/properties/Type/type", keyword: "type", params: { type: S.properties["Output/Okta User"].properties.Type.type }, message: "must be string,null" }], !1;
                                    var l = f === e;
                                  } else
                                    var l = !0;
                              }
                            }
                          }
                        }
                        var r = i === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Output/UUID"] !== void 0) {
                          let s = t["Output/UUID"], i = e;
                          if (typeof s != "string" && s !== null)
                            return D.errors = [{ instancePath: a + "/Output~1UUID", schemaPath: "#/properties/Output~1UUID/type", keyword: "type", params: { type: S.properties["Output/UUID"].type }, message: "must be string,null" }], !1;
                          var r = i === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Output/Event Details"] !== void 0) {
                            let s = t["Output/Event Details"], i = e;
                            if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                              return D.errors = [{ instancePath: a + "/Output~1Event Details", schemaPath: "#/properties/Output~1Event%20Details/type", keyword: "type", params: { type: S.properties["Output/Event Details"].type }, message: "must be object,null" }], !1;
                            var r = i === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Output/Headers"] !== void 0) {
                              let s = t["Output/Headers"], i = e;
                              if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                return D.errors = [{ instancePath: a + "/Output~1Headers", schemaPath: "#/properties/Output~1Headers/type", keyword: "type", params: { type: S.properties["Output/Headers"].type }, message: "must be object,null" }], !1;
                              var r = i === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Output/Source"] !== void 0) {
                                let s = t["Output/Source"], i = e;
                                if (typeof s != "string" && s !== null)
                                  return D.errors = [{ instancePath: a + "/Output~1Source", schemaPath: "#/properties/Output~1Source/type", keyword: "type", params: { type: S.properties["Output/Source"].type }, message: "must be string,null" }], !1;
                                var r = i === e;
                              } else
                                var r = !0;
                              if (r)
                                if (t["Output/Debug Context"] !== void 0) {
                                  let s = t["Output/Debug Context"], i = e;
                                  if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                    return D.errors = [{ instancePath: a + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/type", keyword: "type", params: { type: S.properties["Output/Debug Context"].type }, message: "must be object,null" }], !1;
                                  if (e === i && s && typeof s == "object" && !Array.isArray(s)) {
                                    let y = e;
                                    for (let p in s)
                                      if (p !== "Debug Data") {
                                        return D.errors = [{ instancePath: a + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (y === e && s["Debug Data"] !== void 0) {
                                      let p = s["Debug Data"];
                                      if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null)
                                        return D.errors = [{ instancePath: a + "/Output~1Debug Context/Debug Data", schemaPath: "#/properties/Output~1Debug%20Context/properties/Debug%20Data/type", keyword: "type", params: { type: S.properties["Output/Debug Context"].properties["Debug Data"].type }, message: "must be object,null" }], !1;
                                    }
                                  }
                                  var r = i === e;
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
    } else
      return D.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return D.errors = x, e === 0;
}
var le = {
  "okta/activateUser": { input: $, output: Y },
  "okta/hTTPRequest": { input: G, output: Z },
  "okta/readUser": { input: J, output: K },
  "okta/updateUser": { input: W, output: X },
  "okta/userActivated": { input: ee, output: re },
  "okta/userAddedToApplicationMembership": { input: te, output: se },
  "okta/userCreated": { input: ie, output: ae }
};
export {
  le as validators
};
