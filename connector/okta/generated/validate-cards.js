// Generated from schemas/cards/{flopack,okta}/*.schema.json by "npm run generate". Do not edit.
// validate.js
var Z = R, W = { $id: "flopack://schemas/cards/flopack/password-import-hook.schema.json/input", type: "object", properties: { Credential: { type: "string", enum: ["VERIFIED", "UNVERIFIED"] }, Reason: { type: ["string", "null"] } }, required: ["Credential"], additionalProperties: !0 };
function R(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t.Credential === void 0 && (l = "Credential"))
        return R.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      if (t.Credential !== void 0) {
        let o = t.Credential, s = e;
        if (typeof o != "string")
          return R.errors = [{ instancePath: i + "/Credential", schemaPath: "#/properties/Credential/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(o === "VERIFIED" || o === "UNVERIFIED"))
          return R.errors = [{ instancePath: i + "/Credential", schemaPath: "#/properties/Credential/enum", keyword: "enum", params: { allowedValues: W.properties.Credential.enum }, message: "must be equal to one of the allowed values" }], !1;
        var r = s === e;
      } else
        var r = !0;
      if (r)
        if (t.Reason !== void 0) {
          let o = t.Reason, s = e;
          if (typeof o != "string" && o !== null)
            return R.errors = [{ instancePath: i + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: W.properties.Reason.type }, message: "must be string,null" }], !1;
          var r = s === e;
        } else
          var r = !0;
    } else
      return R.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return R.errors = h, e === 0;
}
var ee = x, Q = { $id: "flopack://schemas/cards/flopack/password-import-hook.schema.json/output", type: "object", properties: { Username: { type: ["string", "null"] }, Password: { type: ["string", "null"] }, "Event ID": { type: ["string", "null"] }, "Request ID": { type: ["string", "null"] } }, additionalProperties: !0 };
function x(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.Username !== void 0) {
        let l = t.Username, o = e;
        if (typeof l != "string" && l !== null)
          return x.errors = [{ instancePath: i + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: Q.properties.Username.type }, message: "must be string,null" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r) {
        if (t.Password !== void 0) {
          let l = t.Password, o = e;
          if (typeof l != "string" && l !== null)
            return x.errors = [{ instancePath: i + "/Password", schemaPath: "#/properties/Password/type", keyword: "type", params: { type: Q.properties.Password.type }, message: "must be string,null" }], !1;
          var r = o === e;
        } else
          var r = !0;
        if (r) {
          if (t["Event ID"] !== void 0) {
            let l = t["Event ID"], o = e;
            if (typeof l != "string" && l !== null)
              return x.errors = [{ instancePath: i + "/Event ID", schemaPath: "#/properties/Event%20ID/type", keyword: "type", params: { type: Q.properties["Event ID"].type }, message: "must be string,null" }], !1;
            var r = o === e;
          } else
            var r = !0;
          if (r)
            if (t["Request ID"] !== void 0) {
              let l = t["Request ID"], o = e;
              if (typeof l != "string" && l !== null)
                return x.errors = [{ instancePath: i + "/Request ID", schemaPath: "#/properties/Request%20ID/type", keyword: "type", params: { type: Q.properties["Request ID"].type }, message: "must be string,null" }], !1;
              var r = o === e;
            } else
              var r = !0;
        }
      }
    } else
      return x.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return x.errors = h, e === 0;
}
var re = T, Y = { $id: "flopack://schemas/cards/flopack/stage-user-for-password-import.schema.json/input", type: "object", properties: { "User ID": { type: "string" }, "App Instance ID": { type: ["string", "null"] }, "Send Email?": { type: ["string", "null"], enum: ["Yes", "No", null] } }, required: ["User ID"], additionalProperties: !0 };
function T(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t["User ID"] === void 0 && (l = "User ID"))
        return T.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      if (t["User ID"] !== void 0) {
        let o = e;
        if (typeof t["User ID"] != "string")
          return T.errors = [{ instancePath: i + "/User ID", schemaPath: "#/properties/User%20ID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r) {
        if (t["App Instance ID"] !== void 0) {
          let o = t["App Instance ID"], s = e;
          if (typeof o != "string" && o !== null)
            return T.errors = [{ instancePath: i + "/App Instance ID", schemaPath: "#/properties/App%20Instance%20ID/type", keyword: "type", params: { type: Y.properties["App Instance ID"].type }, message: "must be string,null" }], !1;
          var r = s === e;
        } else
          var r = !0;
        if (r)
          if (t["Send Email?"] !== void 0) {
            let o = t["Send Email?"], s = e;
            if (typeof o != "string" && o !== null)
              return T.errors = [{ instancePath: i + "/Send Email?", schemaPath: "#/properties/Send%20Email%3F/type", keyword: "type", params: { type: Y.properties["Send Email?"].type }, message: "must be string,null" }], !1;
            if (!(o === "Yes" || o === "No" || o === null))
              return T.errors = [{ instancePath: i + "/Send Email?", schemaPath: "#/properties/Send%20Email%3F/enum", keyword: "enum", params: { allowedValues: Y.properties["Send Email?"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var r = s === e;
          } else
            var r = !0;
      }
    } else
      return T.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return T.errors = h, e === 0;
}
var te = q, $ = { $id: "flopack://schemas/cards/flopack/stage-user-for-password-import.schema.json/output", type: "object", properties: { Status: { type: ["string", "null"] }, Armed: { type: ["boolean", "null"] }, Activated: { type: ["boolean", "null"] }, Reason: { type: ["string", "null"] } }, additionalProperties: !0 };
function q(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t.Status !== void 0) {
        let l = t.Status, o = e;
        if (typeof l != "string" && l !== null)
          return q.errors = [{ instancePath: i + "/Status", schemaPath: "#/properties/Status/type", keyword: "type", params: { type: $.properties.Status.type }, message: "must be string,null" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r) {
        if (t.Armed !== void 0) {
          let l = t.Armed, o = e;
          if (typeof l != "boolean" && l !== null)
            return q.errors = [{ instancePath: i + "/Armed", schemaPath: "#/properties/Armed/type", keyword: "type", params: { type: $.properties.Armed.type }, message: "must be boolean,null" }], !1;
          var r = o === e;
        } else
          var r = !0;
        if (r) {
          if (t.Activated !== void 0) {
            let l = t.Activated, o = e;
            if (typeof l != "boolean" && l !== null)
              return q.errors = [{ instancePath: i + "/Activated", schemaPath: "#/properties/Activated/type", keyword: "type", params: { type: $.properties.Activated.type }, message: "must be boolean,null" }], !1;
            var r = o === e;
          } else
            var r = !0;
          if (r)
            if (t.Reason !== void 0) {
              let l = t.Reason, o = e;
              if (typeof l != "string" && l !== null)
                return q.errors = [{ instancePath: i + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: $.properties.Reason.type }, message: "must be string,null" }], !1;
              var r = o === e;
            } else
              var r = !0;
        }
      }
    } else
      return q.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return q.errors = h, e === 0;
}
var se = L, X = { $id: "flopack://schemas/cards/okta/activateUser.schema.json/input", type: "object", properties: { "User/id": { type: "string" }, "parameters/sendEmail": { type: ["string", "null"], enum: ["Yes", "No", null] } }, required: ["User/id"], additionalProperties: !0 };
function L(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t["User/id"] === void 0 && (l = "User/id"))
        return L.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      if (t["User/id"] !== void 0) {
        let o = e;
        if (typeof t["User/id"] != "string")
          return L.errors = [{ instancePath: i + "/User~1id", schemaPath: "#/properties/User~1id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r)
        if (t["parameters/sendEmail"] !== void 0) {
          let o = t["parameters/sendEmail"], s = e;
          if (typeof o != "string" && o !== null)
            return L.errors = [{ instancePath: i + "/parameters~1sendEmail", schemaPath: "#/properties/parameters~1sendEmail/type", keyword: "type", params: { type: X.properties["parameters/sendEmail"].type }, message: "must be string,null" }], !1;
          if (!(o === "Yes" || o === "No" || o === null))
            return L.errors = [{ instancePath: i + "/parameters~1sendEmail", schemaPath: "#/properties/parameters~1sendEmail/enum", keyword: "enum", params: { allowedValues: X.properties["parameters/sendEmail"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var r = s === e;
        } else
          var r = !0;
    } else
      return L.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return L.errors = h, e === 0;
}
var ie = F, pe = { $id: "flopack://schemas/cards/okta/activateUser.schema.json/output", type: "object", properties: { "Response/statusCode": { type: ["number", "null"] } }, additionalProperties: !0 };
function F(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["Response/statusCode"] !== void 0) {
        let r = t["Response/statusCode"];
        if (!(typeof r == "number" && isFinite(r)) && r !== null)
          return F.errors = [{ instancePath: i + "/Response~1statusCode", schemaPath: "#/properties/Response~1statusCode/type", keyword: "type", params: { type: pe.properties["Response/statusCode"].type }, message: "must be number,null" }], !1;
      }
    } else
      return F.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return F.errors = h, e === 0;
}
var oe = j, B = { $id: "flopack://schemas/cards/okta/hTTPRequest.schema.json/input", type: "object", properties: { "parameters/requestType": { type: "string", enum: ["GET", "GET(Streaming)", "POST", "PUT", "PATCH", "DELETE"] }, "Request/Relative URL": { type: "string" }, "Request/Query": { type: ["string", "object", "null"], additionalProperties: !0 }, "Request/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Request/Body": { type: ["string", "object", "array", "null"], items: {}, additionalProperties: !0 } }, required: ["parameters/requestType", "Request/Relative URL"], additionalProperties: !0 };
function j(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t["parameters/requestType"] === void 0 && (l = "parameters/requestType") || t["Request/Relative URL"] === void 0 && (l = "Request/Relative URL"))
        return j.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      if (t["parameters/requestType"] !== void 0) {
        let o = t["parameters/requestType"], s = e;
        if (typeof o != "string")
          return j.errors = [{ instancePath: i + "/parameters~1requestType", schemaPath: "#/properties/parameters~1requestType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(o === "GET" || o === "GET(Streaming)" || o === "POST" || o === "PUT" || o === "PATCH" || o === "DELETE"))
          return j.errors = [{ instancePath: i + "/parameters~1requestType", schemaPath: "#/properties/parameters~1requestType/enum", keyword: "enum", params: { allowedValues: B.properties["parameters/requestType"].enum }, message: "must be equal to one of the allowed values" }], !1;
        var r = s === e;
      } else
        var r = !0;
      if (r) {
        if (t["Request/Relative URL"] !== void 0) {
          let o = e;
          if (typeof t["Request/Relative URL"] != "string")
            return j.errors = [{ instancePath: i + "/Request~1Relative URL", schemaPath: "#/properties/Request~1Relative%20URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var r = o === e;
        } else
          var r = !0;
        if (r) {
          if (t["Request/Query"] !== void 0) {
            let o = t["Request/Query"], s = e;
            if (typeof o != "string" && !(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
              return j.errors = [{ instancePath: i + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: B.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
            var r = s === e;
          } else
            var r = !0;
          if (r) {
            if (t["Request/Headers"] !== void 0) {
              let o = t["Request/Headers"], s = e;
              if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                return j.errors = [{ instancePath: i + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: B.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
              var r = s === e;
            } else
              var r = !0;
            if (r)
              if (t["Request/Body"] !== void 0) {
                let o = t["Request/Body"], s = e;
                if (typeof o != "object" && typeof o != "string")
                  return j.errors = [{ instancePath: i + "/Request~1Body", schemaPath: "#/properties/Request~1Body/type", keyword: "type", params: { type: B.properties["Request/Body"].type }, message: "must be string,object,array,null" }], !1;
                var r = s === e;
              } else
                var r = !0;
          }
        }
      }
    } else
      return j.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return j.errors = h, e === 0;
}
var ae = V, G = { $id: "flopack://schemas/cards/okta/hTTPRequest.schema.json/output", type: "object", properties: { "Response/Status Code": { type: ["number", "null"] }, "Response/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Response/Body": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !0 };
function V(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["Response/Status Code"] !== void 0) {
        let l = t["Response/Status Code"], o = e;
        if (!(typeof l == "number" && isFinite(l)) && l !== null)
          return V.errors = [{ instancePath: i + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: G.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r) {
        if (t["Response/Headers"] !== void 0) {
          let l = t["Response/Headers"], o = e;
          if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
            return V.errors = [{ instancePath: i + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: G.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var r = o === e;
        } else
          var r = !0;
        if (r)
          if (t["Response/Body"] !== void 0) {
            let l = t["Response/Body"], o = e;
            if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
              return V.errors = [{ instancePath: i + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: G.properties["Response/Body"].type }, message: "must be object,null" }], !1;
            var r = o === e;
          } else
            var r = !0;
      }
    } else
      return V.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return V.errors = h, e === 0;
}
var le = M;
function M(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let r;
      if (t["User/ID or Login"] === void 0 && (r = "User/ID or Login"))
        return M.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: r }, message: "must have required property '" + r + "'" }], !1;
      if (t["User/ID or Login"] !== void 0 && typeof t["User/ID or Login"] != "string")
        return M.errors = [{ instancePath: i + "/User~1ID or Login", schemaPath: "#/properties/User~1ID%20or%20Login/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return M.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return M.errors = h, e === 0;
}
var ne = f, P = { $id: "flopack://schemas/cards/okta/readUser.schema.json/output", type: "object", properties: { "System Properties/ID": { type: ["string", "null"] }, "System Properties/Status": { type: ["string", "null"] }, "System Properties/Created": { type: ["string", "null"] }, "System Properties/Activated": { type: ["string", "null"] }, "System Properties/Status Changed": { type: ["string", "null"] }, "System Properties/Last Login": { type: ["string", "null"] }, "System Properties/Last Updated": { type: ["string", "null"] }, "System Properties/Password Changed": { type: ["string", "null"] }, "System Properties/Credentials": { type: ["object", "null"], properties: { Emails: { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, Password: { type: ["boolean", "null"] }, "Recovery Question": { type: ["string", "null"] }, Provider: { type: ["object", "null"], properties: { Name: { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1 }, "System Properties/Realm ID": { type: ["string", "null"] }, "Profile Properties/login": { type: ["string", "null"] }, "Profile Properties/firstName": { type: ["string", "null"] }, "Profile Properties/lastName": { type: ["string", "null"] }, "Profile Properties/middleName": { type: ["string", "null"] }, "Profile Properties/honorificPrefix": { type: ["string", "null"] }, "Profile Properties/honorificSuffix": { type: ["string", "null"] }, "Profile Properties/email": { type: ["string", "null"] }, "Profile Properties/title": { type: ["string", "null"] }, "Profile Properties/displayName": { type: ["string", "null"] }, "Profile Properties/nickName": { type: ["string", "null"] }, "Profile Properties/profileUrl": { type: ["string", "null"] }, "Profile Properties/secondEmail": { type: ["string", "null"] }, "Profile Properties/mobilePhone": { type: ["string", "null"] }, "Profile Properties/primaryPhone": { type: ["string", "null"] }, "Profile Properties/streetAddress": { type: ["string", "null"] }, "Profile Properties/city": { type: ["string", "null"] }, "Profile Properties/state": { type: ["string", "null"] }, "Profile Properties/zipCode": { type: ["string", "null"] }, "Profile Properties/countryCode": { type: ["string", "null"] }, "Profile Properties/postalAddress": { type: ["string", "null"] }, "Profile Properties/preferredLanguage": { type: ["string", "null"] }, "Profile Properties/locale": { type: ["string", "null"] }, "Profile Properties/timezone": { type: ["string", "null"] }, "Profile Properties/userType": { type: ["string", "null"] }, "Profile Properties/employeeNumber": { type: ["string", "null"] }, "Profile Properties/costCenter": { type: ["string", "null"] }, "Profile Properties/organization": { type: ["string", "null"] }, "Profile Properties/division": { type: ["string", "null"] }, "Profile Properties/department": { type: ["string", "null"] }, "Profile Properties/managerId": { type: ["string", "null"] }, "Profile Properties/manager": { type: ["string", "null"] } }, additionalProperties: !0 };
function f(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["System Properties/ID"] !== void 0) {
        let p = t["System Properties/ID"], a = e;
        if (typeof p != "string" && p !== null)
          return f.errors = [{ instancePath: i + "/System Properties~1ID", schemaPath: "#/properties/System%20Properties~1ID/type", keyword: "type", params: { type: P.properties["System Properties/ID"].type }, message: "must be string,null" }], !1;
        var r = a === e;
      } else
        var r = !0;
      if (r) {
        if (t["System Properties/Status"] !== void 0) {
          let p = t["System Properties/Status"], a = e;
          if (typeof p != "string" && p !== null)
            return f.errors = [{ instancePath: i + "/System Properties~1Status", schemaPath: "#/properties/System%20Properties~1Status/type", keyword: "type", params: { type: P.properties["System Properties/Status"].type }, message: "must be string,null" }], !1;
          var r = a === e;
        } else
          var r = !0;
        if (r) {
          if (t["System Properties/Created"] !== void 0) {
            let p = t["System Properties/Created"], a = e;
            if (typeof p != "string" && p !== null)
              return f.errors = [{ instancePath: i + "/System Properties~1Created", schemaPath: "#/properties/System%20Properties~1Created/type", keyword: "type", params: { type: P.properties["System Properties/Created"].type }, message: "must be string,null" }], !1;
            var r = a === e;
          } else
            var r = !0;
          if (r) {
            if (t["System Properties/Activated"] !== void 0) {
              let p = t["System Properties/Activated"], a = e;
              if (typeof p != "string" && p !== null)
                return f.errors = [{ instancePath: i + "/System Properties~1Activated", schemaPath: "#/properties/System%20Properties~1Activated/type", keyword: "type", params: { type: P.properties["System Properties/Activated"].type }, message: "must be string,null" }], !1;
              var r = a === e;
            } else
              var r = !0;
            if (r) {
              if (t["System Properties/Status Changed"] !== void 0) {
                let p = t["System Properties/Status Changed"], a = e;
                if (typeof p != "string" && p !== null)
                  return f.errors = [{ instancePath: i + "/System Properties~1Status Changed", schemaPath: "#/properties/System%20Properties~1Status%20Changed/type", keyword: "type", params: { type: P.properties["System Properties/Status Changed"].type }, message: "must be string,null" }], !1;
                var r = a === e;
              } else
                var r = !0;
              if (r) {
                if (t["System Properties/Last Login"] !== void 0) {
                  let p = t["System Properties/Last Login"], a = e;
                  if (typeof p != "string" && p !== null)
                    return f.errors = [{ instancePath: i + "/System Properties~1Last Login", schemaPath: "#/properties/System%20Properties~1Last%20Login/type", keyword: "type", params: { type: P.properties["System Properties/Last Login"].type }, message: "must be string,null" }], !1;
                  var r = a === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["System Properties/Last Updated"] !== void 0) {
                    let p = t["System Properties/Last Updated"], a = e;
                    if (typeof p != "string" && p !== null)
                      return f.errors = [{ instancePath: i + "/System Properties~1Last Updated", schemaPath: "#/properties/System%20Properties~1Last%20Updated/type", keyword: "type", params: { type: P.properties["System Properties/Last Updated"].type }, message: "must be string,null" }], !1;
                    var r = a === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["System Properties/Password Changed"] !== void 0) {
                      let p = t["System Properties/Password Changed"], a = e;
                      if (typeof p != "string" && p !== null)
                        return f.errors = [{ instancePath: i + "/System Properties~1Password Changed", schemaPath: "#/properties/System%20Properties~1Password%20Changed/type", keyword: "type", params: { type: P.properties["System Properties/Password Changed"].type }, message: "must be string,null" }], !1;
                      var r = a === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["System Properties/Credentials"] !== void 0) {
                        let p = t["System Properties/Credentials"], a = e;
                        if (!(p && typeof p == "object" && !Array.isArray(p)) && p !== null)
                          return f.errors = [{ instancePath: i + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].type }, message: "must be object,null" }], !1;
                        if (e === a && p && typeof p == "object" && !Array.isArray(p)) {
                          let n = e;
                          for (let y in p)
                            if (!(y === "Emails" || y === "Password" || y === "Recovery Question" || y === "Provider")) {
                              return f.errors = [{ instancePath: i + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (n === e) {
                            if (p.Emails !== void 0) {
                              let y = p.Emails, u = e;
                              if (!Array.isArray(y) && y !== null)
                                return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Emails", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Emails/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Emails.type }, message: "must be array,null" }], !1;
                              if (e === u && Array.isArray(y)) {
                                var l = !0;
                                let b = y.length;
                                for (let N = 0; N < b; N++) {
                                  let C = y[N], z = e;
                                  if (e === z && !(C && typeof C == "object" && !Array.isArray(C)))
                                    return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Emails/" + N, schemaPath: "#/properties/System%20Properties~1Credentials/properties/Emails/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var l = z === e;
                                  if (!l)
                                    break;
                                }
                              }
                              var o = u === e;
                            } else
                              var o = !0;
                            if (o) {
                              if (p.Password !== void 0) {
                                let y = p.Password, u = e;
                                if (typeof y != "boolean" && y !== null)
                                  return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Password", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Password/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Password.type }, message: "must be boolean,null" }], !1;
                                var o = u === e;
                              } else
                                var o = !0;
                              if (o) {
                                if (p["Recovery Question"] !== void 0) {
                                  let y = p["Recovery Question"], u = e;
                                  if (typeof y != "string" && y !== null)
                                    return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Recovery Question", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Recovery%20Question/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties["Recovery Question"].type }, message: "must be string,null" }], !1;
                                  var o = u === e;
                                } else
                                  var o = !0;
                                if (o)
                                  if (p.Provider !== void 0) {
                                    let y = p.Provider, u = e;
                                    if (!(y && typeof y == "object" && !Array.isArray(y)) && y !== null)
                                      return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Provider.type }, message: "must be object,null" }], !1;
                                    if (e === u && y && typeof y == "object" && !Array.isArray(y)) {
                                      let N = e;
                                      for (let C in y)
                                        if (!(C === "Name" || C === "Type")) {
                                          return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: C }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (N === e) {
                                        if (y.Name !== void 0) {
                                          let C = y.Name, z = e;
                                          if (typeof C != "string" && C !== null)
                                            return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider/Name", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Name/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Provider.properties.Name.type }, message: "must be string,null" }], !1;
                                          var s = z === e;
                                        } else
                                          var s = !0;
                                        if (s)
                                          if (y.Type !== void 0) {
                                            let C = y.Type, z = e;
                                            if (typeof C != "string" && C !== null)
                                              return f.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider/Type", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Type/type", keyword: "type", params: { type: P.properties["System Properties/Credentials"].properties.Provider.properties.Type.type }, message: "must be string,null" }], !1;
                                            var s = z === e;
                                          } else
                                            var s = !0;
                                      }
                                    }
                                    var o = u === e;
                                  } else
                                    var o = !0;
                              }
                            }
                          }
                        }
                        var r = a === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["System Properties/Realm ID"] !== void 0) {
                          let p = t["System Properties/Realm ID"], a = e;
                          if (typeof p != "string" && p !== null)
                            return f.errors = [{ instancePath: i + "/System Properties~1Realm ID", schemaPath: "#/properties/System%20Properties~1Realm%20ID/type", keyword: "type", params: { type: P.properties["System Properties/Realm ID"].type }, message: "must be string,null" }], !1;
                          var r = a === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Profile Properties/login"] !== void 0) {
                            let p = t["Profile Properties/login"], a = e;
                            if (typeof p != "string" && p !== null)
                              return f.errors = [{ instancePath: i + "/Profile Properties~1login", schemaPath: "#/properties/Profile%20Properties~1login/type", keyword: "type", params: { type: P.properties["Profile Properties/login"].type }, message: "must be string,null" }], !1;
                            var r = a === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Profile Properties/firstName"] !== void 0) {
                              let p = t["Profile Properties/firstName"], a = e;
                              if (typeof p != "string" && p !== null)
                                return f.errors = [{ instancePath: i + "/Profile Properties~1firstName", schemaPath: "#/properties/Profile%20Properties~1firstName/type", keyword: "type", params: { type: P.properties["Profile Properties/firstName"].type }, message: "must be string,null" }], !1;
                              var r = a === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Profile Properties/lastName"] !== void 0) {
                                let p = t["Profile Properties/lastName"], a = e;
                                if (typeof p != "string" && p !== null)
                                  return f.errors = [{ instancePath: i + "/Profile Properties~1lastName", schemaPath: "#/properties/Profile%20Properties~1lastName/type", keyword: "type", params: { type: P.properties["Profile Properties/lastName"].type }, message: "must be string,null" }], !1;
                                var r = a === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Profile Properties/middleName"] !== void 0) {
                                  let p = t["Profile Properties/middleName"], a = e;
                                  if (typeof p != "string" && p !== null)
                                    return f.errors = [{ instancePath: i + "/Profile Properties~1middleName", schemaPath: "#/properties/Profile%20Properties~1middleName/type", keyword: "type", params: { type: P.properties["Profile Properties/middleName"].type }, message: "must be string,null" }], !1;
                                  var r = a === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Profile Properties/honorificPrefix"] !== void 0) {
                                    let p = t["Profile Properties/honorificPrefix"], a = e;
                                    if (typeof p != "string" && p !== null)
                                      return f.errors = [{ instancePath: i + "/Profile Properties~1honorificPrefix", schemaPath: "#/properties/Profile%20Properties~1honorificPrefix/type", keyword: "type", params: { type: P.properties["Profile Properties/honorificPrefix"].type }, message: "must be string,null" }], !1;
                                    var r = a === e;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (t["Profile Properties/honorificSuffix"] !== void 0) {
                                      let p = t["Profile Properties/honorificSuffix"], a = e;
                                      if (typeof p != "string" && p !== null)
                                        return f.errors = [{ instancePath: i + "/Profile Properties~1honorificSuffix", schemaPath: "#/properties/Profile%20Properties~1honorificSuffix/type", keyword: "type", params: { type: P.properties["Profile Properties/honorificSuffix"].type }, message: "must be string,null" }], !1;
                                      var r = a === e;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (t["Profile Properties/email"] !== void 0) {
                                        let p = t["Profile Properties/email"], a = e;
                                        if (typeof p != "string" && p !== null)
                                          return f.errors = [{ instancePath: i + "/Profile Properties~1email", schemaPath: "#/properties/Profile%20Properties~1email/type", keyword: "type", params: { type: P.properties["Profile Properties/email"].type }, message: "must be string,null" }], !1;
                                        var r = a === e;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (t["Profile Properties/title"] !== void 0) {
                                          let p = t["Profile Properties/title"], a = e;
                                          if (typeof p != "string" && p !== null)
                                            return f.errors = [{ instancePath: i + "/Profile Properties~1title", schemaPath: "#/properties/Profile%20Properties~1title/type", keyword: "type", params: { type: P.properties["Profile Properties/title"].type }, message: "must be string,null" }], !1;
                                          var r = a === e;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (t["Profile Properties/displayName"] !== void 0) {
                                            let p = t["Profile Properties/displayName"], a = e;
                                            if (typeof p != "string" && p !== null)
                                              return f.errors = [{ instancePath: i + "/Profile Properties~1displayName", schemaPath: "#/properties/Profile%20Properties~1displayName/type", keyword: "type", params: { type: P.properties["Profile Properties/displayName"].type }, message: "must be string,null" }], !1;
                                            var r = a === e;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (t["Profile Properties/nickName"] !== void 0) {
                                              let p = t["Profile Properties/nickName"], a = e;
                                              if (typeof p != "string" && p !== null)
                                                return f.errors = [{ instancePath: i + "/Profile Properties~1nickName", schemaPath: "#/properties/Profile%20Properties~1nickName/type", keyword: "type", params: { type: P.properties["Profile Properties/nickName"].type }, message: "must be string,null" }], !1;
                                              var r = a === e;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (t["Profile Properties/profileUrl"] !== void 0) {
                                                let p = t["Profile Properties/profileUrl"], a = e;
                                                if (typeof p != "string" && p !== null)
                                                  return f.errors = [{ instancePath: i + "/Profile Properties~1profileUrl", schemaPath: "#/properties/Profile%20Properties~1profileUrl/type", keyword: "type", params: { type: P.properties["Profile Properties/profileUrl"].type }, message: "must be string,null" }], !1;
                                                var r = a === e;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (t["Profile Properties/secondEmail"] !== void 0) {
                                                  let p = t["Profile Properties/secondEmail"], a = e;
                                                  if (typeof p != "string" && p !== null)
                                                    return f.errors = [{ instancePath: i + "/Profile Properties~1secondEmail", schemaPath: "#/properties/Profile%20Properties~1secondEmail/type", keyword: "type", params: { type: P.properties["Profile Properties/secondEmail"].type }, message: "must be string,null" }], !1;
                                                  var r = a === e;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (t["Profile Properties/mobilePhone"] !== void 0) {
                                                    let p = t["Profile Properties/mobilePhone"], a = e;
                                                    if (typeof p != "string" && p !== null)
                                                      return f.errors = [{ instancePath: i + "/Profile Properties~1mobilePhone", schemaPath: "#/properties/Profile%20Properties~1mobilePhone/type", keyword: "type", params: { type: P.properties["Profile Properties/mobilePhone"].type }, message: "must be string,null" }], !1;
                                                    var r = a === e;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (t["Profile Properties/primaryPhone"] !== void 0) {
                                                      let p = t["Profile Properties/primaryPhone"], a = e;
                                                      if (typeof p != "string" && p !== null)
                                                        return f.errors = [{ instancePath: i + "/Profile Properties~1primaryPhone", schemaPath: "#/properties/Profile%20Properties~1primaryPhone/type", keyword: "type", params: { type: P.properties["Profile Properties/primaryPhone"].type }, message: "must be string,null" }], !1;
                                                      var r = a === e;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (t["Profile Properties/streetAddress"] !== void 0) {
                                                        let p = t["Profile Properties/streetAddress"], a = e;
                                                        if (typeof p != "string" && p !== null)
                                                          return f.errors = [{ instancePath: i + "/Profile Properties~1streetAddress", schemaPath: "#/properties/Profile%20Properties~1streetAddress/type", keyword: "type", params: { type: P.properties["Profile Properties/streetAddress"].type }, message: "must be string,null" }], !1;
                                                        var r = a === e;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (t["Profile Properties/city"] !== void 0) {
                                                          let p = t["Profile Properties/city"], a = e;
                                                          if (typeof p != "string" && p !== null)
                                                            return f.errors = [{ instancePath: i + "/Profile Properties~1city", schemaPath: "#/properties/Profile%20Properties~1city/type", keyword: "type", params: { type: P.properties["Profile Properties/city"].type }, message: "must be string,null" }], !1;
                                                          var r = a === e;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (t["Profile Properties/state"] !== void 0) {
                                                            let p = t["Profile Properties/state"], a = e;
                                                            if (typeof p != "string" && p !== null)
                                                              return f.errors = [{ instancePath: i + "/Profile Properties~1state", schemaPath: "#/properties/Profile%20Properties~1state/type", keyword: "type", params: { type: P.properties["Profile Properties/state"].type }, message: "must be string,null" }], !1;
                                                            var r = a === e;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (t["Profile Properties/zipCode"] !== void 0) {
                                                              let p = t["Profile Properties/zipCode"], a = e;
                                                              if (typeof p != "string" && p !== null)
                                                                return f.errors = [{ instancePath: i + "/Profile Properties~1zipCode", schemaPath: "#/properties/Profile%20Properties~1zipCode/type", keyword: "type", params: { type: P.properties["Profile Properties/zipCode"].type }, message: "must be string,null" }], !1;
                                                              var r = a === e;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (t["Profile Properties/countryCode"] !== void 0) {
                                                                let p = t["Profile Properties/countryCode"], a = e;
                                                                if (typeof p != "string" && p !== null)
                                                                  return f.errors = [{ instancePath: i + "/Profile Properties~1countryCode", schemaPath: "#/properties/Profile%20Properties~1countryCode/type", keyword: "type", params: { type: P.properties["Profile Properties/countryCode"].type }, message: "must be string,null" }], !1;
                                                                var r = a === e;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (t["Profile Properties/postalAddress"] !== void 0) {
                                                                  let p = t["Profile Properties/postalAddress"], a = e;
                                                                  if (typeof p != "string" && p !== null)
                                                                    return f.errors = [{ instancePath: i + "/Profile Properties~1postalAddress", schemaPath: "#/properties/Profile%20Properties~1postalAddress/type", keyword: "type", params: { type: P.properties["Profile Properties/postalAddress"].type }, message: "must be string,null" }], !1;
                                                                  var r = a === e;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (t["Profile Properties/preferredLanguage"] !== void 0) {
                                                                    let p = t["Profile Properties/preferredLanguage"], a = e;
                                                                    if (typeof p != "string" && p !== null)
                                                                      return f.errors = [{ instancePath: i + "/Profile Properties~1preferredLanguage", schemaPath: "#/properties/Profile%20Properties~1preferredLanguage/type", keyword: "type", params: { type: P.properties["Profile Properties/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                                    var r = a === e;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (t["Profile Properties/locale"] !== void 0) {
                                                                      let p = t["Profile Properties/locale"], a = e;
                                                                      if (typeof p != "string" && p !== null)
                                                                        return f.errors = [{ instancePath: i + "/Profile Properties~1locale", schemaPath: "#/properties/Profile%20Properties~1locale/type", keyword: "type", params: { type: P.properties["Profile Properties/locale"].type }, message: "must be string,null" }], !1;
                                                                      var r = a === e;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (t["Profile Properties/timezone"] !== void 0) {
                                                                        let p = t["Profile Properties/timezone"], a = e;
                                                                        if (typeof p != "string" && p !== null)
                                                                          return f.errors = [{ instancePath: i + "/Profile Properties~1timezone", schemaPath: "#/properties/Profile%20Properties~1timezone/type", keyword: "type", params: { type: P.properties["Profile Properties/timezone"].type }, message: "must be string,null" }], !1;
                                                                        var r = a === e;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r) {
                                                                        if (t["Profile Properties/userType"] !== void 0) {
                                                                          let p = t["Profile Properties/userType"], a = e;
                                                                          if (typeof p != "string" && p !== null)
                                                                            return f.errors = [{ instancePath: i + "/Profile Properties~1userType", schemaPath: "#/properties/Profile%20Properties~1userType/type", keyword: "type", params: { type: P.properties["Profile Properties/userType"].type }, message: "must be string,null" }], !1;
                                                                          var r = a === e;
                                                                        } else
                                                                          var r = !0;
                                                                        if (r) {
                                                                          if (t["Profile Properties/employeeNumber"] !== void 0) {
                                                                            let p = t["Profile Properties/employeeNumber"], a = e;
                                                                            if (typeof p != "string" && p !== null)
                                                                              return f.errors = [{ instancePath: i + "/Profile Properties~1employeeNumber", schemaPath: "#/properties/Profile%20Properties~1employeeNumber/type", keyword: "type", params: { type: P.properties["Profile Properties/employeeNumber"].type }, message: "must be string,null" }], !1;
                                                                            var r = a === e;
                                                                          } else
                                                                            var r = !0;
                                                                          if (r) {
                                                                            if (t["Profile Properties/costCenter"] !== void 0) {
                                                                              let p = t["Profile Properties/costCenter"], a = e;
                                                                              if (typeof p != "string" && p !== null)
                                                                                return f.errors = [{ instancePath: i + "/Profile Properties~1costCenter", schemaPath: "#/properties/Profile%20Properties~1costCenter/type", keyword: "type", params: { type: P.properties["Profile Properties/costCenter"].type }, message: "must be string,null" }], !1;
                                                                              var r = a === e;
                                                                            } else
                                                                              var r = !0;
                                                                            if (r) {
                                                                              if (t["Profile Properties/organization"] !== void 0) {
                                                                                let p = t["Profile Properties/organization"], a = e;
                                                                                if (typeof p != "string" && p !== null)
                                                                                  return f.errors = [{ instancePath: i + "/Profile Properties~1organization", schemaPath: "#/properties/Profile%20Properties~1organization/type", keyword: "type", params: { type: P.properties["Profile Properties/organization"].type }, message: "must be string,null" }], !1;
                                                                                var r = a === e;
                                                                              } else
                                                                                var r = !0;
                                                                              if (r) {
                                                                                if (t["Profile Properties/division"] !== void 0) {
                                                                                  let p = t["Profile Properties/division"], a = e;
                                                                                  if (typeof p != "string" && p !== null)
                                                                                    return f.errors = [{ instancePath: i + "/Profile Properties~1division", schemaPath: "#/properties/Profile%20Properties~1division/type", keyword: "type", params: { type: P.properties["Profile Properties/division"].type }, message: "must be string,null" }], !1;
                                                                                  var r = a === e;
                                                                                } else
                                                                                  var r = !0;
                                                                                if (r) {
                                                                                  if (t["Profile Properties/department"] !== void 0) {
                                                                                    let p = t["Profile Properties/department"], a = e;
                                                                                    if (typeof p != "string" && p !== null)
                                                                                      return f.errors = [{ instancePath: i + "/Profile Properties~1department", schemaPath: "#/properties/Profile%20Properties~1department/type", keyword: "type", params: { type: P.properties["Profile Properties/department"].type }, message: "must be string,null" }], !1;
                                                                                    var r = a === e;
                                                                                  } else
                                                                                    var r = !0;
                                                                                  if (r) {
                                                                                    if (t["Profile Properties/managerId"] !== void 0) {
                                                                                      let p = t["Profile Properties/managerId"], a = e;
                                                                                      if (typeof p != "string" && p !== null)
                                                                                        return f.errors = [{ instancePath: i + "/Profile Properties~1managerId", schemaPath: "#/properties/Profile%20Properties~1managerId/type", keyword: "type", params: { type: P.properties["Profile Properties/managerId"].type }, message: "must be string,null" }], !1;
                                                                                      var r = a === e;
                                                                                    } else
                                                                                      var r = !0;
                                                                                    if (r)
                                                                                      if (t["Profile Properties/manager"] !== void 0) {
                                                                                        let p = t["Profile Properties/manager"], a = e;
                                                                                        if (typeof p != "string" && p !== null)
                                                                                          return f.errors = [{ instancePath: i + "/Profile Properties~1manager", schemaPath: "#/properties/Profile%20Properties~1manager/type", keyword: "type", params: { type: P.properties["Profile Properties/manager"].type }, message: "must be string,null" }], !1;
                                                                                        var r = a === e;
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
      return f.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = h, e === 0;
}
var ue = v, O = { $id: "flopack://schemas/cards/okta/updateUser.schema.json/input", type: "object", properties: { "User/ID": { type: "string" }, "parameters/updateSemantics": { type: ["string", "null"], enum: ["POST", "PUT", null] }, "Option/Pass Empty Values?": { type: ["string", "null"], enum: ["Yes", "No", null] }, "Profile/login": { type: ["string", "null"] }, "Profile/firstName": { type: ["string", "null"] }, "Profile/lastName": { type: ["string", "null"] }, "Profile/middleName": { type: ["string", "null"] }, "Profile/honorificPrefix": { type: ["string", "null"] }, "Profile/honorificSuffix": { type: ["string", "null"] }, "Profile/email": { type: ["string", "null"] }, "Profile/title": { type: ["string", "null"] }, "Profile/displayName": { type: ["string", "null"] }, "Profile/nickName": { type: ["string", "null"] }, "Profile/profileUrl": { type: ["string", "null"] }, "Profile/secondEmail": { type: ["string", "null"] }, "Profile/mobilePhone": { type: ["string", "null"] }, "Profile/primaryPhone": { type: ["string", "null"] }, "Profile/streetAddress": { type: ["string", "null"] }, "Profile/city": { type: ["string", "null"] }, "Profile/state": { type: ["string", "null"] }, "Profile/zipCode": { type: ["string", "null"] }, "Profile/countryCode": { type: ["string", "null"] }, "Profile/postalAddress": { type: ["string", "null"] }, "Profile/preferredLanguage": { type: ["string", "null"] }, "Profile/locale": { type: ["string", "null"] }, "Profile/timezone": { type: ["string", "null"] }, "Profile/userType": { type: ["string", "null"] }, "Profile/employeeNumber": { type: ["string", "null"] }, "Profile/costCenter": { type: ["string", "null"] }, "Profile/organization": { type: ["string", "null"] }, "Profile/division": { type: ["string", "null"] }, "Profile/department": { type: ["string", "null"] }, "Profile/managerId": { type: ["string", "null"] }, "Profile/manager": { type: ["string", "null"] } }, required: ["User/ID"], additionalProperties: !0 };
function v(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      let l;
      if (t["User/ID"] === void 0 && (l = "User/ID"))
        return v.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      if (t["User/ID"] !== void 0) {
        let o = e;
        if (typeof t["User/ID"] != "string")
          return v.errors = [{ instancePath: i + "/User~1ID", schemaPath: "#/properties/User~1ID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r) {
        if (t["parameters/updateSemantics"] !== void 0) {
          let o = t["parameters/updateSemantics"], s = e;
          if (typeof o != "string" && o !== null)
            return v.errors = [{ instancePath: i + "/parameters~1updateSemantics", schemaPath: "#/properties/parameters~1updateSemantics/type", keyword: "type", params: { type: O.properties["parameters/updateSemantics"].type }, message: "must be string,null" }], !1;
          if (!(o === "POST" || o === "PUT" || o === null))
            return v.errors = [{ instancePath: i + "/parameters~1updateSemantics", schemaPath: "#/properties/parameters~1updateSemantics/enum", keyword: "enum", params: { allowedValues: O.properties["parameters/updateSemantics"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var r = s === e;
        } else
          var r = !0;
        if (r) {
          if (t["Option/Pass Empty Values?"] !== void 0) {
            let o = t["Option/Pass Empty Values?"], s = e;
            if (typeof o != "string" && o !== null)
              return v.errors = [{ instancePath: i + "/Option~1Pass Empty Values?", schemaPath: "#/properties/Option~1Pass%20Empty%20Values%3F/type", keyword: "type", params: { type: O.properties["Option/Pass Empty Values?"].type }, message: "must be string,null" }], !1;
            if (!(o === "Yes" || o === "No" || o === null))
              return v.errors = [{ instancePath: i + "/Option~1Pass Empty Values?", schemaPath: "#/properties/Option~1Pass%20Empty%20Values%3F/enum", keyword: "enum", params: { allowedValues: O.properties["Option/Pass Empty Values?"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var r = s === e;
          } else
            var r = !0;
          if (r) {
            if (t["Profile/login"] !== void 0) {
              let o = t["Profile/login"], s = e;
              if (typeof o != "string" && o !== null)
                return v.errors = [{ instancePath: i + "/Profile~1login", schemaPath: "#/properties/Profile~1login/type", keyword: "type", params: { type: O.properties["Profile/login"].type }, message: "must be string,null" }], !1;
              var r = s === e;
            } else
              var r = !0;
            if (r) {
              if (t["Profile/firstName"] !== void 0) {
                let o = t["Profile/firstName"], s = e;
                if (typeof o != "string" && o !== null)
                  return v.errors = [{ instancePath: i + "/Profile~1firstName", schemaPath: "#/properties/Profile~1firstName/type", keyword: "type", params: { type: O.properties["Profile/firstName"].type }, message: "must be string,null" }], !1;
                var r = s === e;
              } else
                var r = !0;
              if (r) {
                if (t["Profile/lastName"] !== void 0) {
                  let o = t["Profile/lastName"], s = e;
                  if (typeof o != "string" && o !== null)
                    return v.errors = [{ instancePath: i + "/Profile~1lastName", schemaPath: "#/properties/Profile~1lastName/type", keyword: "type", params: { type: O.properties["Profile/lastName"].type }, message: "must be string,null" }], !1;
                  var r = s === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Profile/middleName"] !== void 0) {
                    let o = t["Profile/middleName"], s = e;
                    if (typeof o != "string" && o !== null)
                      return v.errors = [{ instancePath: i + "/Profile~1middleName", schemaPath: "#/properties/Profile~1middleName/type", keyword: "type", params: { type: O.properties["Profile/middleName"].type }, message: "must be string,null" }], !1;
                    var r = s === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Profile/honorificPrefix"] !== void 0) {
                      let o = t["Profile/honorificPrefix"], s = e;
                      if (typeof o != "string" && o !== null)
                        return v.errors = [{ instancePath: i + "/Profile~1honorificPrefix", schemaPath: "#/properties/Profile~1honorificPrefix/type", keyword: "type", params: { type: O.properties["Profile/honorificPrefix"].type }, message: "must be string,null" }], !1;
                      var r = s === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Profile/honorificSuffix"] !== void 0) {
                        let o = t["Profile/honorificSuffix"], s = e;
                        if (typeof o != "string" && o !== null)
                          return v.errors = [{ instancePath: i + "/Profile~1honorificSuffix", schemaPath: "#/properties/Profile~1honorificSuffix/type", keyword: "type", params: { type: O.properties["Profile/honorificSuffix"].type }, message: "must be string,null" }], !1;
                        var r = s === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Profile/email"] !== void 0) {
                          let o = t["Profile/email"], s = e;
                          if (typeof o != "string" && o !== null)
                            return v.errors = [{ instancePath: i + "/Profile~1email", schemaPath: "#/properties/Profile~1email/type", keyword: "type", params: { type: O.properties["Profile/email"].type }, message: "must be string,null" }], !1;
                          var r = s === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Profile/title"] !== void 0) {
                            let o = t["Profile/title"], s = e;
                            if (typeof o != "string" && o !== null)
                              return v.errors = [{ instancePath: i + "/Profile~1title", schemaPath: "#/properties/Profile~1title/type", keyword: "type", params: { type: O.properties["Profile/title"].type }, message: "must be string,null" }], !1;
                            var r = s === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Profile/displayName"] !== void 0) {
                              let o = t["Profile/displayName"], s = e;
                              if (typeof o != "string" && o !== null)
                                return v.errors = [{ instancePath: i + "/Profile~1displayName", schemaPath: "#/properties/Profile~1displayName/type", keyword: "type", params: { type: O.properties["Profile/displayName"].type }, message: "must be string,null" }], !1;
                              var r = s === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Profile/nickName"] !== void 0) {
                                let o = t["Profile/nickName"], s = e;
                                if (typeof o != "string" && o !== null)
                                  return v.errors = [{ instancePath: i + "/Profile~1nickName", schemaPath: "#/properties/Profile~1nickName/type", keyword: "type", params: { type: O.properties["Profile/nickName"].type }, message: "must be string,null" }], !1;
                                var r = s === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Profile/profileUrl"] !== void 0) {
                                  let o = t["Profile/profileUrl"], s = e;
                                  if (typeof o != "string" && o !== null)
                                    return v.errors = [{ instancePath: i + "/Profile~1profileUrl", schemaPath: "#/properties/Profile~1profileUrl/type", keyword: "type", params: { type: O.properties["Profile/profileUrl"].type }, message: "must be string,null" }], !1;
                                  var r = s === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Profile/secondEmail"] !== void 0) {
                                    let o = t["Profile/secondEmail"], s = e;
                                    if (typeof o != "string" && o !== null)
                                      return v.errors = [{ instancePath: i + "/Profile~1secondEmail", schemaPath: "#/properties/Profile~1secondEmail/type", keyword: "type", params: { type: O.properties["Profile/secondEmail"].type }, message: "must be string,null" }], !1;
                                    var r = s === e;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (t["Profile/mobilePhone"] !== void 0) {
                                      let o = t["Profile/mobilePhone"], s = e;
                                      if (typeof o != "string" && o !== null)
                                        return v.errors = [{ instancePath: i + "/Profile~1mobilePhone", schemaPath: "#/properties/Profile~1mobilePhone/type", keyword: "type", params: { type: O.properties["Profile/mobilePhone"].type }, message: "must be string,null" }], !1;
                                      var r = s === e;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (t["Profile/primaryPhone"] !== void 0) {
                                        let o = t["Profile/primaryPhone"], s = e;
                                        if (typeof o != "string" && o !== null)
                                          return v.errors = [{ instancePath: i + "/Profile~1primaryPhone", schemaPath: "#/properties/Profile~1primaryPhone/type", keyword: "type", params: { type: O.properties["Profile/primaryPhone"].type }, message: "must be string,null" }], !1;
                                        var r = s === e;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (t["Profile/streetAddress"] !== void 0) {
                                          let o = t["Profile/streetAddress"], s = e;
                                          if (typeof o != "string" && o !== null)
                                            return v.errors = [{ instancePath: i + "/Profile~1streetAddress", schemaPath: "#/properties/Profile~1streetAddress/type", keyword: "type", params: { type: O.properties["Profile/streetAddress"].type }, message: "must be string,null" }], !1;
                                          var r = s === e;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (t["Profile/city"] !== void 0) {
                                            let o = t["Profile/city"], s = e;
                                            if (typeof o != "string" && o !== null)
                                              return v.errors = [{ instancePath: i + "/Profile~1city", schemaPath: "#/properties/Profile~1city/type", keyword: "type", params: { type: O.properties["Profile/city"].type }, message: "must be string,null" }], !1;
                                            var r = s === e;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (t["Profile/state"] !== void 0) {
                                              let o = t["Profile/state"], s = e;
                                              if (typeof o != "string" && o !== null)
                                                return v.errors = [{ instancePath: i + "/Profile~1state", schemaPath: "#/properties/Profile~1state/type", keyword: "type", params: { type: O.properties["Profile/state"].type }, message: "must be string,null" }], !1;
                                              var r = s === e;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (t["Profile/zipCode"] !== void 0) {
                                                let o = t["Profile/zipCode"], s = e;
                                                if (typeof o != "string" && o !== null)
                                                  return v.errors = [{ instancePath: i + "/Profile~1zipCode", schemaPath: "#/properties/Profile~1zipCode/type", keyword: "type", params: { type: O.properties["Profile/zipCode"].type }, message: "must be string,null" }], !1;
                                                var r = s === e;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (t["Profile/countryCode"] !== void 0) {
                                                  let o = t["Profile/countryCode"], s = e;
                                                  if (typeof o != "string" && o !== null)
                                                    return v.errors = [{ instancePath: i + "/Profile~1countryCode", schemaPath: "#/properties/Profile~1countryCode/type", keyword: "type", params: { type: O.properties["Profile/countryCode"].type }, message: "must be string,null" }], !1;
                                                  var r = s === e;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (t["Profile/postalAddress"] !== void 0) {
                                                    let o = t["Profile/postalAddress"], s = e;
                                                    if (typeof o != "string" && o !== null)
                                                      return v.errors = [{ instancePath: i + "/Profile~1postalAddress", schemaPath: "#/properties/Profile~1postalAddress/type", keyword: "type", params: { type: O.properties["Profile/postalAddress"].type }, message: "must be string,null" }], !1;
                                                    var r = s === e;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (t["Profile/preferredLanguage"] !== void 0) {
                                                      let o = t["Profile/preferredLanguage"], s = e;
                                                      if (typeof o != "string" && o !== null)
                                                        return v.errors = [{ instancePath: i + "/Profile~1preferredLanguage", schemaPath: "#/properties/Profile~1preferredLanguage/type", keyword: "type", params: { type: O.properties["Profile/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                      var r = s === e;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (t["Profile/locale"] !== void 0) {
                                                        let o = t["Profile/locale"], s = e;
                                                        if (typeof o != "string" && o !== null)
                                                          return v.errors = [{ instancePath: i + "/Profile~1locale", schemaPath: "#/properties/Profile~1locale/type", keyword: "type", params: { type: O.properties["Profile/locale"].type }, message: "must be string,null" }], !1;
                                                        var r = s === e;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (t["Profile/timezone"] !== void 0) {
                                                          let o = t["Profile/timezone"], s = e;
                                                          if (typeof o != "string" && o !== null)
                                                            return v.errors = [{ instancePath: i + "/Profile~1timezone", schemaPath: "#/properties/Profile~1timezone/type", keyword: "type", params: { type: O.properties["Profile/timezone"].type }, message: "must be string,null" }], !1;
                                                          var r = s === e;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (t["Profile/userType"] !== void 0) {
                                                            let o = t["Profile/userType"], s = e;
                                                            if (typeof o != "string" && o !== null)
                                                              return v.errors = [{ instancePath: i + "/Profile~1userType", schemaPath: "#/properties/Profile~1userType/type", keyword: "type", params: { type: O.properties["Profile/userType"].type }, message: "must be string,null" }], !1;
                                                            var r = s === e;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (t["Profile/employeeNumber"] !== void 0) {
                                                              let o = t["Profile/employeeNumber"], s = e;
                                                              if (typeof o != "string" && o !== null)
                                                                return v.errors = [{ instancePath: i + "/Profile~1employeeNumber", schemaPath: "#/properties/Profile~1employeeNumber/type", keyword: "type", params: { type: O.properties["Profile/employeeNumber"].type }, message: "must be string,null" }], !1;
                                                              var r = s === e;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (t["Profile/costCenter"] !== void 0) {
                                                                let o = t["Profile/costCenter"], s = e;
                                                                if (typeof o != "string" && o !== null)
                                                                  return v.errors = [{ instancePath: i + "/Profile~1costCenter", schemaPath: "#/properties/Profile~1costCenter/type", keyword: "type", params: { type: O.properties["Profile/costCenter"].type }, message: "must be string,null" }], !1;
                                                                var r = s === e;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (t["Profile/organization"] !== void 0) {
                                                                  let o = t["Profile/organization"], s = e;
                                                                  if (typeof o != "string" && o !== null)
                                                                    return v.errors = [{ instancePath: i + "/Profile~1organization", schemaPath: "#/properties/Profile~1organization/type", keyword: "type", params: { type: O.properties["Profile/organization"].type }, message: "must be string,null" }], !1;
                                                                  var r = s === e;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (t["Profile/division"] !== void 0) {
                                                                    let o = t["Profile/division"], s = e;
                                                                    if (typeof o != "string" && o !== null)
                                                                      return v.errors = [{ instancePath: i + "/Profile~1division", schemaPath: "#/properties/Profile~1division/type", keyword: "type", params: { type: O.properties["Profile/division"].type }, message: "must be string,null" }], !1;
                                                                    var r = s === e;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (t["Profile/department"] !== void 0) {
                                                                      let o = t["Profile/department"], s = e;
                                                                      if (typeof o != "string" && o !== null)
                                                                        return v.errors = [{ instancePath: i + "/Profile~1department", schemaPath: "#/properties/Profile~1department/type", keyword: "type", params: { type: O.properties["Profile/department"].type }, message: "must be string,null" }], !1;
                                                                      var r = s === e;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (t["Profile/managerId"] !== void 0) {
                                                                        let o = t["Profile/managerId"], s = e;
                                                                        if (typeof o != "string" && o !== null)
                                                                          return v.errors = [{ instancePath: i + "/Profile~1managerId", schemaPath: "#/properties/Profile~1managerId/type", keyword: "type", params: { type: O.properties["Profile/managerId"].type }, message: "must be string,null" }], !1;
                                                                        var r = s === e;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r)
                                                                        if (t["Profile/manager"] !== void 0) {
                                                                          let o = t["Profile/manager"], s = e;
                                                                          if (typeof o != "string" && o !== null)
                                                                            return v.errors = [{ instancePath: i + "/Profile~1manager", schemaPath: "#/properties/Profile~1manager/type", keyword: "type", params: { type: O.properties["Profile/manager"].type }, message: "must be string,null" }], !1;
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
      return v.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return v.errors = h, e === 0;
}
var ye = d, c = { $id: "flopack://schemas/cards/okta/updateUser.schema.json/output", type: "object", properties: { "System Properties/ID": { type: ["string", "null"] }, "System Properties/Status": { type: ["string", "null"] }, "System Properties/Created": { type: ["string", "null"] }, "System Properties/Activated": { type: ["string", "null"] }, "System Properties/Status Changed": { type: ["string", "null"] }, "System Properties/Last Login": { type: ["string", "null"] }, "System Properties/Last Updated": { type: ["string", "null"] }, "System Properties/Password Changed": { type: ["string", "null"] }, "System Properties/Credentials": { type: ["object", "null"], properties: { Password: { type: ["boolean", "null"] }, "Recovery Question": { type: ["string", "null"] }, Provider: { type: ["object", "null"], properties: { Name: { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 } }, additionalProperties: !1 }, "Profile Properties/login": { type: ["string", "null"] }, "Profile Properties/firstName": { type: ["string", "null"] }, "Profile Properties/lastName": { type: ["string", "null"] }, "Profile Properties/middleName": { type: ["string", "null"] }, "Profile Properties/honorificPrefix": { type: ["string", "null"] }, "Profile Properties/honorificSuffix": { type: ["string", "null"] }, "Profile Properties/email": { type: ["string", "null"] }, "Profile Properties/title": { type: ["string", "null"] }, "Profile Properties/displayName": { type: ["string", "null"] }, "Profile Properties/nickName": { type: ["string", "null"] }, "Profile Properties/profileUrl": { type: ["string", "null"] }, "Profile Properties/secondEmail": { type: ["string", "null"] }, "Profile Properties/mobilePhone": { type: ["string", "null"] }, "Profile Properties/primaryPhone": { type: ["string", "null"] }, "Profile Properties/streetAddress": { type: ["string", "null"] }, "Profile Properties/city": { type: ["string", "null"] }, "Profile Properties/state": { type: ["string", "null"] }, "Profile Properties/zipCode": { type: ["string", "null"] }, "Profile Properties/countryCode": { type: ["string", "null"] }, "Profile Properties/postalAddress": { type: ["string", "null"] }, "Profile Properties/preferredLanguage": { type: ["string", "null"] }, "Profile Properties/locale": { type: ["string", "null"] }, "Profile Properties/timezone": { type: ["string", "null"] }, "Profile Properties/userType": { type: ["string", "null"] }, "Profile Properties/employeeNumber": { type: ["string", "null"] }, "Profile Properties/costCenter": { type: ["string", "null"] }, "Profile Properties/organization": { type: ["string", "null"] }, "Profile Properties/division": { type: ["string", "null"] }, "Profile Properties/department": { type: ["string", "null"] }, "Profile Properties/managerId": { type: ["string", "null"] }, "Profile Properties/manager": { type: ["string", "null"] } }, additionalProperties: !0 };
function d(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["System Properties/ID"] !== void 0) {
        let s = t["System Properties/ID"], p = e;
        if (typeof s != "string" && s !== null)
          return d.errors = [{ instancePath: i + "/System Properties~1ID", schemaPath: "#/properties/System%20Properties~1ID/type", keyword: "type", params: { type: c.properties["System Properties/ID"].type }, message: "must be string,null" }], !1;
        var r = p === e;
      } else
        var r = !0;
      if (r) {
        if (t["System Properties/Status"] !== void 0) {
          let s = t["System Properties/Status"], p = e;
          if (typeof s != "string" && s !== null)
            return d.errors = [{ instancePath: i + "/System Properties~1Status", schemaPath: "#/properties/System%20Properties~1Status/type", keyword: "type", params: { type: c.properties["System Properties/Status"].type }, message: "must be string,null" }], !1;
          var r = p === e;
        } else
          var r = !0;
        if (r) {
          if (t["System Properties/Created"] !== void 0) {
            let s = t["System Properties/Created"], p = e;
            if (typeof s != "string" && s !== null)
              return d.errors = [{ instancePath: i + "/System Properties~1Created", schemaPath: "#/properties/System%20Properties~1Created/type", keyword: "type", params: { type: c.properties["System Properties/Created"].type }, message: "must be string,null" }], !1;
            var r = p === e;
          } else
            var r = !0;
          if (r) {
            if (t["System Properties/Activated"] !== void 0) {
              let s = t["System Properties/Activated"], p = e;
              if (typeof s != "string" && s !== null)
                return d.errors = [{ instancePath: i + "/System Properties~1Activated", schemaPath: "#/properties/System%20Properties~1Activated/type", keyword: "type", params: { type: c.properties["System Properties/Activated"].type }, message: "must be string,null" }], !1;
              var r = p === e;
            } else
              var r = !0;
            if (r) {
              if (t["System Properties/Status Changed"] !== void 0) {
                let s = t["System Properties/Status Changed"], p = e;
                if (typeof s != "string" && s !== null)
                  return d.errors = [{ instancePath: i + "/System Properties~1Status Changed", schemaPath: "#/properties/System%20Properties~1Status%20Changed/type", keyword: "type", params: { type: c.properties["System Properties/Status Changed"].type }, message: "must be string,null" }], !1;
                var r = p === e;
              } else
                var r = !0;
              if (r) {
                if (t["System Properties/Last Login"] !== void 0) {
                  let s = t["System Properties/Last Login"], p = e;
                  if (typeof s != "string" && s !== null)
                    return d.errors = [{ instancePath: i + "/System Properties~1Last Login", schemaPath: "#/properties/System%20Properties~1Last%20Login/type", keyword: "type", params: { type: c.properties["System Properties/Last Login"].type }, message: "must be string,null" }], !1;
                  var r = p === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["System Properties/Last Updated"] !== void 0) {
                    let s = t["System Properties/Last Updated"], p = e;
                    if (typeof s != "string" && s !== null)
                      return d.errors = [{ instancePath: i + "/System Properties~1Last Updated", schemaPath: "#/properties/System%20Properties~1Last%20Updated/type", keyword: "type", params: { type: c.properties["System Properties/Last Updated"].type }, message: "must be string,null" }], !1;
                    var r = p === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["System Properties/Password Changed"] !== void 0) {
                      let s = t["System Properties/Password Changed"], p = e;
                      if (typeof s != "string" && s !== null)
                        return d.errors = [{ instancePath: i + "/System Properties~1Password Changed", schemaPath: "#/properties/System%20Properties~1Password%20Changed/type", keyword: "type", params: { type: c.properties["System Properties/Password Changed"].type }, message: "must be string,null" }], !1;
                      var r = p === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["System Properties/Credentials"] !== void 0) {
                        let s = t["System Properties/Credentials"], p = e;
                        if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                          return d.errors = [{ instancePath: i + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].type }, message: "must be object,null" }], !1;
                        if (e === p && s && typeof s == "object" && !Array.isArray(s)) {
                          let m = e;
                          for (let n in s)
                            if (!(n === "Password" || n === "Recovery Question" || n === "Provider")) {
                              return d.errors = [{ instancePath: i + "/System Properties~1Credentials", schemaPath: "#/properties/System%20Properties~1Credentials/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (m === e) {
                            if (s.Password !== void 0) {
                              let n = s.Password, y = e;
                              if (typeof n != "boolean" && n !== null)
                                return d.errors = [{ instancePath: i + "/System Properties~1Credentials/Password", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Password/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Password.type }, message: "must be boolean,null" }], !1;
                              var l = y === e;
                            } else
                              var l = !0;
                            if (l) {
                              if (s["Recovery Question"] !== void 0) {
                                let n = s["Recovery Question"], y = e;
                                if (typeof n != "string" && n !== null)
                                  return d.errors = [{ instancePath: i + "/System Properties~1Credentials/Recovery Question", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Recovery%20Question/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties["Recovery Question"].type }, message: "must be string,null" }], !1;
                                var l = y === e;
                              } else
                                var l = !0;
                              if (l)
                                if (s.Provider !== void 0) {
                                  let n = s.Provider, y = e;
                                  if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null)
                                    return d.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Provider.type }, message: "must be object,null" }], !1;
                                  if (e === y && n && typeof n == "object" && !Array.isArray(n)) {
                                    let b = e;
                                    for (let N in n)
                                      if (!(N === "Name" || N === "Type")) {
                                        return d.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (b === e) {
                                      if (n.Name !== void 0) {
                                        let N = n.Name, C = e;
                                        if (typeof N != "string" && N !== null)
                                          return d.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider/Name", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Name/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Provider.properties.Name.type }, message: "must be string,null" }], !1;
                                        var o = C === e;
                                      } else
                                        var o = !0;
                                      if (o)
                                        if (n.Type !== void 0) {
                                          let N = n.Type, C = e;
                                          if (typeof N != "string" && N !== null)
                                            return d.errors = [{ instancePath: i + "/System Properties~1Credentials/Provider/Type", schemaPath: "#/properties/System%20Properties~1Credentials/properties/Provider/properties/Type/type", keyword: "type", params: { type: c.properties["System Properties/Credentials"].properties.Provider.properties.Type.type }, message: "must be string,null" }], !1;
                                          var o = C === e;
                                        } else
                                          var o = !0;
                                    }
                                  }
                                  var l = y === e;
                                } else
                                  var l = !0;
                            }
                          }
                        }
                        var r = p === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Profile Properties/login"] !== void 0) {
                          let s = t["Profile Properties/login"], p = e;
                          if (typeof s != "string" && s !== null)
                            return d.errors = [{ instancePath: i + "/Profile Properties~1login", schemaPath: "#/properties/Profile%20Properties~1login/type", keyword: "type", params: { type: c.properties["Profile Properties/login"].type }, message: "must be string,null" }], !1;
                          var r = p === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Profile Properties/firstName"] !== void 0) {
                            let s = t["Profile Properties/firstName"], p = e;
                            if (typeof s != "string" && s !== null)
                              return d.errors = [{ instancePath: i + "/Profile Properties~1firstName", schemaPath: "#/properties/Profile%20Properties~1firstName/type", keyword: "type", params: { type: c.properties["Profile Properties/firstName"].type }, message: "must be string,null" }], !1;
                            var r = p === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Profile Properties/lastName"] !== void 0) {
                              let s = t["Profile Properties/lastName"], p = e;
                              if (typeof s != "string" && s !== null)
                                return d.errors = [{ instancePath: i + "/Profile Properties~1lastName", schemaPath: "#/properties/Profile%20Properties~1lastName/type", keyword: "type", params: { type: c.properties["Profile Properties/lastName"].type }, message: "must be string,null" }], !1;
                              var r = p === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Profile Properties/middleName"] !== void 0) {
                                let s = t["Profile Properties/middleName"], p = e;
                                if (typeof s != "string" && s !== null)
                                  return d.errors = [{ instancePath: i + "/Profile Properties~1middleName", schemaPath: "#/properties/Profile%20Properties~1middleName/type", keyword: "type", params: { type: c.properties["Profile Properties/middleName"].type }, message: "must be string,null" }], !1;
                                var r = p === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Profile Properties/honorificPrefix"] !== void 0) {
                                  let s = t["Profile Properties/honorificPrefix"], p = e;
                                  if (typeof s != "string" && s !== null)
                                    return d.errors = [{ instancePath: i + "/Profile Properties~1honorificPrefix", schemaPath: "#/properties/Profile%20Properties~1honorificPrefix/type", keyword: "type", params: { type: c.properties["Profile Properties/honorificPrefix"].type }, message: "must be string,null" }], !1;
                                  var r = p === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Profile Properties/honorificSuffix"] !== void 0) {
                                    let s = t["Profile Properties/honorificSuffix"], p = e;
                                    if (typeof s != "string" && s !== null)
                                      return d.errors = [{ instancePath: i + "/Profile Properties~1honorificSuffix", schemaPath: "#/properties/Profile%20Properties~1honorificSuffix/type", keyword: "type", params: { type: c.properties["Profile Properties/honorificSuffix"].type }, message: "must be string,null" }], !1;
                                    var r = p === e;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (t["Profile Properties/email"] !== void 0) {
                                      let s = t["Profile Properties/email"], p = e;
                                      if (typeof s != "string" && s !== null)
                                        return d.errors = [{ instancePath: i + "/Profile Properties~1email", schemaPath: "#/properties/Profile%20Properties~1email/type", keyword: "type", params: { type: c.properties["Profile Properties/email"].type }, message: "must be string,null" }], !1;
                                      var r = p === e;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (t["Profile Properties/title"] !== void 0) {
                                        let s = t["Profile Properties/title"], p = e;
                                        if (typeof s != "string" && s !== null)
                                          return d.errors = [{ instancePath: i + "/Profile Properties~1title", schemaPath: "#/properties/Profile%20Properties~1title/type", keyword: "type", params: { type: c.properties["Profile Properties/title"].type }, message: "must be string,null" }], !1;
                                        var r = p === e;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (t["Profile Properties/displayName"] !== void 0) {
                                          let s = t["Profile Properties/displayName"], p = e;
                                          if (typeof s != "string" && s !== null)
                                            return d.errors = [{ instancePath: i + "/Profile Properties~1displayName", schemaPath: "#/properties/Profile%20Properties~1displayName/type", keyword: "type", params: { type: c.properties["Profile Properties/displayName"].type }, message: "must be string,null" }], !1;
                                          var r = p === e;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (t["Profile Properties/nickName"] !== void 0) {
                                            let s = t["Profile Properties/nickName"], p = e;
                                            if (typeof s != "string" && s !== null)
                                              return d.errors = [{ instancePath: i + "/Profile Properties~1nickName", schemaPath: "#/properties/Profile%20Properties~1nickName/type", keyword: "type", params: { type: c.properties["Profile Properties/nickName"].type }, message: "must be string,null" }], !1;
                                            var r = p === e;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (t["Profile Properties/profileUrl"] !== void 0) {
                                              let s = t["Profile Properties/profileUrl"], p = e;
                                              if (typeof s != "string" && s !== null)
                                                return d.errors = [{ instancePath: i + "/Profile Properties~1profileUrl", schemaPath: "#/properties/Profile%20Properties~1profileUrl/type", keyword: "type", params: { type: c.properties["Profile Properties/profileUrl"].type }, message: "must be string,null" }], !1;
                                              var r = p === e;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (t["Profile Properties/secondEmail"] !== void 0) {
                                                let s = t["Profile Properties/secondEmail"], p = e;
                                                if (typeof s != "string" && s !== null)
                                                  return d.errors = [{ instancePath: i + "/Profile Properties~1secondEmail", schemaPath: "#/properties/Profile%20Properties~1secondEmail/type", keyword: "type", params: { type: c.properties["Profile Properties/secondEmail"].type }, message: "must be string,null" }], !1;
                                                var r = p === e;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (t["Profile Properties/mobilePhone"] !== void 0) {
                                                  let s = t["Profile Properties/mobilePhone"], p = e;
                                                  if (typeof s != "string" && s !== null)
                                                    return d.errors = [{ instancePath: i + "/Profile Properties~1mobilePhone", schemaPath: "#/properties/Profile%20Properties~1mobilePhone/type", keyword: "type", params: { type: c.properties["Profile Properties/mobilePhone"].type }, message: "must be string,null" }], !1;
                                                  var r = p === e;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (t["Profile Properties/primaryPhone"] !== void 0) {
                                                    let s = t["Profile Properties/primaryPhone"], p = e;
                                                    if (typeof s != "string" && s !== null)
                                                      return d.errors = [{ instancePath: i + "/Profile Properties~1primaryPhone", schemaPath: "#/properties/Profile%20Properties~1primaryPhone/type", keyword: "type", params: { type: c.properties["Profile Properties/primaryPhone"].type }, message: "must be string,null" }], !1;
                                                    var r = p === e;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (t["Profile Properties/streetAddress"] !== void 0) {
                                                      let s = t["Profile Properties/streetAddress"], p = e;
                                                      if (typeof s != "string" && s !== null)
                                                        return d.errors = [{ instancePath: i + "/Profile Properties~1streetAddress", schemaPath: "#/properties/Profile%20Properties~1streetAddress/type", keyword: "type", params: { type: c.properties["Profile Properties/streetAddress"].type }, message: "must be string,null" }], !1;
                                                      var r = p === e;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (t["Profile Properties/city"] !== void 0) {
                                                        let s = t["Profile Properties/city"], p = e;
                                                        if (typeof s != "string" && s !== null)
                                                          return d.errors = [{ instancePath: i + "/Profile Properties~1city", schemaPath: "#/properties/Profile%20Properties~1city/type", keyword: "type", params: { type: c.properties["Profile Properties/city"].type }, message: "must be string,null" }], !1;
                                                        var r = p === e;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (t["Profile Properties/state"] !== void 0) {
                                                          let s = t["Profile Properties/state"], p = e;
                                                          if (typeof s != "string" && s !== null)
                                                            return d.errors = [{ instancePath: i + "/Profile Properties~1state", schemaPath: "#/properties/Profile%20Properties~1state/type", keyword: "type", params: { type: c.properties["Profile Properties/state"].type }, message: "must be string,null" }], !1;
                                                          var r = p === e;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (t["Profile Properties/zipCode"] !== void 0) {
                                                            let s = t["Profile Properties/zipCode"], p = e;
                                                            if (typeof s != "string" && s !== null)
                                                              return d.errors = [{ instancePath: i + "/Profile Properties~1zipCode", schemaPath: "#/properties/Profile%20Properties~1zipCode/type", keyword: "type", params: { type: c.properties["Profile Properties/zipCode"].type }, message: "must be string,null" }], !1;
                                                            var r = p === e;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (t["Profile Properties/countryCode"] !== void 0) {
                                                              let s = t["Profile Properties/countryCode"], p = e;
                                                              if (typeof s != "string" && s !== null)
                                                                return d.errors = [{ instancePath: i + "/Profile Properties~1countryCode", schemaPath: "#/properties/Profile%20Properties~1countryCode/type", keyword: "type", params: { type: c.properties["Profile Properties/countryCode"].type }, message: "must be string,null" }], !1;
                                                              var r = p === e;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (t["Profile Properties/postalAddress"] !== void 0) {
                                                                let s = t["Profile Properties/postalAddress"], p = e;
                                                                if (typeof s != "string" && s !== null)
                                                                  return d.errors = [{ instancePath: i + "/Profile Properties~1postalAddress", schemaPath: "#/properties/Profile%20Properties~1postalAddress/type", keyword: "type", params: { type: c.properties["Profile Properties/postalAddress"].type }, message: "must be string,null" }], !1;
                                                                var r = p === e;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (t["Profile Properties/preferredLanguage"] !== void 0) {
                                                                  let s = t["Profile Properties/preferredLanguage"], p = e;
                                                                  if (typeof s != "string" && s !== null)
                                                                    return d.errors = [{ instancePath: i + "/Profile Properties~1preferredLanguage", schemaPath: "#/properties/Profile%20Properties~1preferredLanguage/type", keyword: "type", params: { type: c.properties["Profile Properties/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                                  var r = p === e;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (t["Profile Properties/locale"] !== void 0) {
                                                                    let s = t["Profile Properties/locale"], p = e;
                                                                    if (typeof s != "string" && s !== null)
                                                                      return d.errors = [{ instancePath: i + "/Profile Properties~1locale", schemaPath: "#/properties/Profile%20Properties~1locale/type", keyword: "type", params: { type: c.properties["Profile Properties/locale"].type }, message: "must be string,null" }], !1;
                                                                    var r = p === e;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (t["Profile Properties/timezone"] !== void 0) {
                                                                      let s = t["Profile Properties/timezone"], p = e;
                                                                      if (typeof s != "string" && s !== null)
                                                                        return d.errors = [{ instancePath: i + "/Profile Properties~1timezone", schemaPath: "#/properties/Profile%20Properties~1timezone/type", keyword: "type", params: { type: c.properties["Profile Properties/timezone"].type }, message: "must be string,null" }], !1;
                                                                      var r = p === e;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (t["Profile Properties/userType"] !== void 0) {
                                                                        let s = t["Profile Properties/userType"], p = e;
                                                                        if (typeof s != "string" && s !== null)
                                                                          return d.errors = [{ instancePath: i + "/Profile Properties~1userType", schemaPath: "#/properties/Profile%20Properties~1userType/type", keyword: "type", params: { type: c.properties["Profile Properties/userType"].type }, message: "must be string,null" }], !1;
                                                                        var r = p === e;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r) {
                                                                        if (t["Profile Properties/employeeNumber"] !== void 0) {
                                                                          let s = t["Profile Properties/employeeNumber"], p = e;
                                                                          if (typeof s != "string" && s !== null)
                                                                            return d.errors = [{ instancePath: i + "/Profile Properties~1employeeNumber", schemaPath: "#/properties/Profile%20Properties~1employeeNumber/type", keyword: "type", params: { type: c.properties["Profile Properties/employeeNumber"].type }, message: "must be string,null" }], !1;
                                                                          var r = p === e;
                                                                        } else
                                                                          var r = !0;
                                                                        if (r) {
                                                                          if (t["Profile Properties/costCenter"] !== void 0) {
                                                                            let s = t["Profile Properties/costCenter"], p = e;
                                                                            if (typeof s != "string" && s !== null)
                                                                              return d.errors = [{ instancePath: i + "/Profile Properties~1costCenter", schemaPath: "#/properties/Profile%20Properties~1costCenter/type", keyword: "type", params: { type: c.properties["Profile Properties/costCenter"].type }, message: "must be string,null" }], !1;
                                                                            var r = p === e;
                                                                          } else
                                                                            var r = !0;
                                                                          if (r) {
                                                                            if (t["Profile Properties/organization"] !== void 0) {
                                                                              let s = t["Profile Properties/organization"], p = e;
                                                                              if (typeof s != "string" && s !== null)
                                                                                return d.errors = [{ instancePath: i + "/Profile Properties~1organization", schemaPath: "#/properties/Profile%20Properties~1organization/type", keyword: "type", params: { type: c.properties["Profile Properties/organization"].type }, message: "must be string,null" }], !1;
                                                                              var r = p === e;
                                                                            } else
                                                                              var r = !0;
                                                                            if (r) {
                                                                              if (t["Profile Properties/division"] !== void 0) {
                                                                                let s = t["Profile Properties/division"], p = e;
                                                                                if (typeof s != "string" && s !== null)
                                                                                  return d.errors = [{ instancePath: i + "/Profile Properties~1division", schemaPath: "#/properties/Profile%20Properties~1division/type", keyword: "type", params: { type: c.properties["Profile Properties/division"].type }, message: "must be string,null" }], !1;
                                                                                var r = p === e;
                                                                              } else
                                                                                var r = !0;
                                                                              if (r) {
                                                                                if (t["Profile Properties/department"] !== void 0) {
                                                                                  let s = t["Profile Properties/department"], p = e;
                                                                                  if (typeof s != "string" && s !== null)
                                                                                    return d.errors = [{ instancePath: i + "/Profile Properties~1department", schemaPath: "#/properties/Profile%20Properties~1department/type", keyword: "type", params: { type: c.properties["Profile Properties/department"].type }, message: "must be string,null" }], !1;
                                                                                  var r = p === e;
                                                                                } else
                                                                                  var r = !0;
                                                                                if (r) {
                                                                                  if (t["Profile Properties/managerId"] !== void 0) {
                                                                                    let s = t["Profile Properties/managerId"], p = e;
                                                                                    if (typeof s != "string" && s !== null)
                                                                                      return d.errors = [{ instancePath: i + "/Profile Properties~1managerId", schemaPath: "#/properties/Profile%20Properties~1managerId/type", keyword: "type", params: { type: c.properties["Profile Properties/managerId"].type }, message: "must be string,null" }], !1;
                                                                                    var r = p === e;
                                                                                  } else
                                                                                    var r = !0;
                                                                                  if (r)
                                                                                    if (t["Profile Properties/manager"] !== void 0) {
                                                                                      let s = t["Profile Properties/manager"], p = e;
                                                                                      if (typeof s != "string" && s !== null)
                                                                                        return d.errors = [{ instancePath: i + "/Profile Properties~1manager", schemaPath: "#/properties/Profile%20Properties~1manager/type", keyword: "type", params: { type: c.properties["Profile Properties/manager"].type }, message: "must be string,null" }], !1;
                                                                                      var r = p === e;
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
      return d.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return d.errors = h, e === 0;
}
var fe = J;
function J(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  return e === 0 && !(t && typeof t == "object" && !Array.isArray(t)) ? (J.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (J.errors = h, e === 0);
}
var me = D, w = { $id: "flopack://schemas/cards/okta/userActivated.schema.json/output", type: "object", properties: { "context/execution_id": { type: ["string", "null"] }, "Output/Date and Time": { type: ["string", "null"] }, "Output/Message": { type: ["string", "null"] }, "Output/Event ID": { type: ["string", "null"] }, "Output/Event Type": { type: ["string", "null"] }, "Output/Event Time": { type: ["string", "null"] }, "Output/Version": { type: ["string", "null"] }, "Output/Admin": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/Okta User": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/UUID": { type: ["string", "null"] }, "Output/Event Details": { type: ["object", "null"], additionalProperties: !0 }, "Output/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Output/Source": { type: ["string", "null"] }, "Output/Debug Context": { type: ["object", "null"], properties: { "Debug Data": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !1 } }, additionalProperties: !0 };
function D(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["context/execution_id"] !== void 0) {
        let s = t["context/execution_id"], p = e;
        if (typeof s != "string" && s !== null)
          return D.errors = [{ instancePath: i + "/context~1execution_id", schemaPath: "#/properties/context~1execution_id/type", keyword: "type", params: { type: w.properties["context/execution_id"].type }, message: "must be string,null" }], !1;
        var r = p === e;
      } else
        var r = !0;
      if (r) {
        if (t["Output/Date and Time"] !== void 0) {
          let s = t["Output/Date and Time"], p = e;
          if (typeof s != "string" && s !== null)
            return D.errors = [{ instancePath: i + "/Output~1Date and Time", schemaPath: "#/properties/Output~1Date%20and%20Time/type", keyword: "type", params: { type: w.properties["Output/Date and Time"].type }, message: "must be string,null" }], !1;
          var r = p === e;
        } else
          var r = !0;
        if (r) {
          if (t["Output/Message"] !== void 0) {
            let s = t["Output/Message"], p = e;
            if (typeof s != "string" && s !== null)
              return D.errors = [{ instancePath: i + "/Output~1Message", schemaPath: "#/properties/Output~1Message/type", keyword: "type", params: { type: w.properties["Output/Message"].type }, message: "must be string,null" }], !1;
            var r = p === e;
          } else
            var r = !0;
          if (r) {
            if (t["Output/Event ID"] !== void 0) {
              let s = t["Output/Event ID"], p = e;
              if (typeof s != "string" && s !== null)
                return D.errors = [{ instancePath: i + "/Output~1Event ID", schemaPath: "#/properties/Output~1Event%20ID/type", keyword: "type", params: { type: w.properties["Output/Event ID"].type }, message: "must be string,null" }], !1;
              var r = p === e;
            } else
              var r = !0;
            if (r) {
              if (t["Output/Event Type"] !== void 0) {
                let s = t["Output/Event Type"], p = e;
                if (typeof s != "string" && s !== null)
                  return D.errors = [{ instancePath: i + "/Output~1Event Type", schemaPath: "#/properties/Output~1Event%20Type/type", keyword: "type", params: { type: w.properties["Output/Event Type"].type }, message: "must be string,null" }], !1;
                var r = p === e;
              } else
                var r = !0;
              if (r) {
                if (t["Output/Event Time"] !== void 0) {
                  let s = t["Output/Event Time"], p = e;
                  if (typeof s != "string" && s !== null)
                    return D.errors = [{ instancePath: i + "/Output~1Event Time", schemaPath: "#/properties/Output~1Event%20Time/type", keyword: "type", params: { type: w.properties["Output/Event Time"].type }, message: "must be string,null" }], !1;
                  var r = p === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Output/Version"] !== void 0) {
                    let s = t["Output/Version"], p = e;
                    if (typeof s != "string" && s !== null)
                      return D.errors = [{ instancePath: i + "/Output~1Version", schemaPath: "#/properties/Output~1Version/type", keyword: "type", params: { type: w.properties["Output/Version"].type }, message: "must be string,null" }], !1;
                    var r = p === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Output/Admin"] !== void 0) {
                      let s = t["Output/Admin"], p = e;
                      if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                        return D.errors = [{ instancePath: i + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/type", keyword: "type", params: { type: w.properties["Output/Admin"].type }, message: "must be object,null" }], !1;
                      if (e === p && s && typeof s == "object" && !Array.isArray(s)) {
                        let m = e;
                        for (let n in s)
                          if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                            return D.errors = [{ instancePath: i + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (m === e) {
                          if (s.ID !== void 0) {
                            let n = s.ID, y = e;
                            if (typeof n != "string" && n !== null)
                              return D.errors = [{ instancePath: i + "/Output~1Admin/ID", schemaPath: "#/properties/Output~1Admin/properties/ID/type", keyword: "type", params: { type: w.properties["Output/Admin"].properties.ID.type }, message: "must be string,null" }], !1;
                            var l = y === e;
                          } else
                            var l = !0;
                          if (l) {
                            if (s["Alternate ID"] !== void 0) {
                              let n = s["Alternate ID"], y = e;
                              if (typeof n != "string" && n !== null)
                                return D.errors = [{ instancePath: i + "/Output~1Admin/Alternate ID", schemaPath: "#/properties/Output~1Admin/properties/Alternate%20ID/type", keyword: "type", params: { type: w.properties["Output/Admin"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                              var l = y === e;
                            } else
                              var l = !0;
                            if (l) {
                              if (s["Display Name"] !== void 0) {
                                let n = s["Display Name"], y = e;
                                if (typeof n != "string" && n !== null)
                                  return D.errors = [{ instancePath: i + "/Output~1Admin/Display Name", schemaPath: "#/properties/Output~1Admin/properties/Display%20Name/type", keyword: "type", params: { type: w.properties["Output/Admin"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                var l = y === e;
                              } else
                                var l = !0;
                              if (l)
                                if (s.Type !== void 0) {
                                  let n = s.Type, y = e;
                                  if (typeof n != "string" && n !== null)
                                    return D.errors = [{ instancePath: i + "/Output~1Admin/Type", schemaPath: "#/properties/Output~1Admin/properties/Type/type", keyword: "type", params: { type: w.properties["Output/Admin"].properties.Type.type }, message: "must be string,null" }], !1;
                                  var l = y === e;
                                } else
                                  var l = !0;
                            }
                          }
                        }
                      }
                      var r = p === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Output/Okta User"] !== void 0) {
                        let s = t["Output/Okta User"], p = e;
                        if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                          return D.errors = [{ instancePath: i + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/type", keyword: "type", params: { type: w.properties["Output/Okta User"].type }, message: "must be object,null" }], !1;
                        if (e === p && s && typeof s == "object" && !Array.isArray(s)) {
                          let m = e;
                          for (let n in s)
                            if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                              return D.errors = [{ instancePath: i + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (m === e) {
                            if (s.ID !== void 0) {
                              let n = s.ID, y = e;
                              if (typeof n != "string" && n !== null)
                                return D.errors = [{ instancePath: i + "/Output~1Okta User/ID", schemaPath: "#/properties/Output~1Okta%20User/properties/ID/type", keyword: "type", params: { type: w.properties["Output/Okta User"].properties.ID.type }, message: "must be string,null" }], !1;
                              var o = y === e;
                            } else
                              var o = !0;
                            if (o) {
                              if (s["Alternate ID"] !== void 0) {
                                let n = s["Alternate ID"], y = e;
                                if (typeof n != "string" && n !== null)
                                  return D.errors = [{ instancePath: i + "/Output~1Okta User/Alternate ID", schemaPath: "#/properties/Output~1Okta%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: w.properties["Output/Okta User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                var o = y === e;
                              } else
                                var o = !0;
                              if (o) {
                                if (s["Display Name"] !== void 0) {
                                  let n = s["Display Name"], y = e;
                                  if (typeof n != "string" && n !== null)
                                    return D.errors = [{ instancePath: i + "/Output~1Okta User/Display Name", schemaPath: "#/properties/Output~1Okta%20User/properties/Display%20Name/type", keyword: "type", params: { type: w.properties["Output/Okta User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                  var o = y === e;
                                } else
                                  var o = !0;
                                if (o)
                                  if (s.Type !== void 0) {
                                    let n = s.Type, y = e;
                                    if (typeof n != "string" && n !== null)
                                      return D.errors = [{ instancePath: i + "/Output~1Okta User/Type", schemaPath: "#/properties/Output~1Okta%20User/properties/Type/type", keyword: "type", params: { type: w.properties["Output/Okta User"].properties.Type.type }, message: "must be string,null" }], !1;
                                    var o = y === e;
                                  } else
                                    var o = !0;
                              }
                            }
                          }
                        }
                        var r = p === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Output/UUID"] !== void 0) {
                          let s = t["Output/UUID"], p = e;
                          if (typeof s != "string" && s !== null)
                            return D.errors = [{ instancePath: i + "/Output~1UUID", schemaPath: "#/properties/Output~1UUID/type", keyword: "type", params: { type: w.properties["Output/UUID"].type }, message: "must be string,null" }], !1;
                          var r = p === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Output/Event Details"] !== void 0) {
                            let s = t["Output/Event Details"], p = e;
                            if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                              return D.errors = [{ instancePath: i + "/Output~1Event Details", schemaPath: "#/properties/Output~1Event%20Details/type", keyword: "type", params: { type: w.properties["Output/Event Details"].type }, message: "must be object,null" }], !1;
                            var r = p === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Output/Headers"] !== void 0) {
                              let s = t["Output/Headers"], p = e;
                              if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                return D.errors = [{ instancePath: i + "/Output~1Headers", schemaPath: "#/properties/Output~1Headers/type", keyword: "type", params: { type: w.properties["Output/Headers"].type }, message: "must be object,null" }], !1;
                              var r = p === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Output/Source"] !== void 0) {
                                let s = t["Output/Source"], p = e;
                                if (typeof s != "string" && s !== null)
                                  return D.errors = [{ instancePath: i + "/Output~1Source", schemaPath: "#/properties/Output~1Source/type", keyword: "type", params: { type: w.properties["Output/Source"].type }, message: "must be string,null" }], !1;
                                var r = p === e;
                              } else
                                var r = !0;
                              if (r)
                                if (t["Output/Debug Context"] !== void 0) {
                                  let s = t["Output/Debug Context"], p = e;
                                  if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                    return D.errors = [{ instancePath: i + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/type", keyword: "type", params: { type: w.properties["Output/Debug Context"].type }, message: "must be object,null" }], !1;
                                  if (e === p && s && typeof s == "object" && !Array.isArray(s)) {
                                    let m = e;
                                    for (let n in s)
                                      if (n !== "Debug Data") {
                                        return D.errors = [{ instancePath: i + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (m === e && s["Debug Data"] !== void 0) {
                                      let n = s["Debug Data"];
                                      if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null)
                                        return D.errors = [{ instancePath: i + "/Output~1Debug Context/Debug Data", schemaPath: "#/properties/Output~1Debug%20Context/properties/Debug%20Data/type", keyword: "type", params: { type: w.properties["Output/Debug Context"].properties["Debug Data"].type }, message: "must be object,null" }], !1;
                                    }
                                  }
                                  var r = p === e;
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
      return D.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return D.errors = h, e === 0;
}
var de = E, H = { $id: "flopack://schemas/cards/okta/userAddedToApplicationMembership.schema.json/input", type: "object", properties: { "parameters/useId": { type: ["string", "null"], enum: ["Yes", "No", null] }, "parameters/app": { type: ["string", "null"] }, "parameters/instance": { type: ["string", "null"] }, "parameters/appId": { type: ["string", "null"] } }, additionalProperties: !0 };
function E(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["parameters/useId"] !== void 0) {
        let l = t["parameters/useId"], o = e;
        if (typeof l != "string" && l !== null)
          return E.errors = [{ instancePath: i + "/parameters~1useId", schemaPath: "#/properties/parameters~1useId/type", keyword: "type", params: { type: H.properties["parameters/useId"].type }, message: "must be string,null" }], !1;
        if (!(l === "Yes" || l === "No" || l === null))
          return E.errors = [{ instancePath: i + "/parameters~1useId", schemaPath: "#/properties/parameters~1useId/enum", keyword: "enum", params: { allowedValues: H.properties["parameters/useId"].enum }, message: "must be equal to one of the allowed values" }], !1;
        var r = o === e;
      } else
        var r = !0;
      if (r) {
        if (t["parameters/app"] !== void 0) {
          let l = t["parameters/app"], o = e;
          if (typeof l != "string" && l !== null)
            return E.errors = [{ instancePath: i + "/parameters~1app", schemaPath: "#/properties/parameters~1app/type", keyword: "type", params: { type: H.properties["parameters/app"].type }, message: "must be string,null" }], !1;
          var r = o === e;
        } else
          var r = !0;
        if (r) {
          if (t["parameters/instance"] !== void 0) {
            let l = t["parameters/instance"], o = e;
            if (typeof l != "string" && l !== null)
              return E.errors = [{ instancePath: i + "/parameters~1instance", schemaPath: "#/properties/parameters~1instance/type", keyword: "type", params: { type: H.properties["parameters/instance"].type }, message: "must be string,null" }], !1;
            var r = o === e;
          } else
            var r = !0;
          if (r)
            if (t["parameters/appId"] !== void 0) {
              let l = t["parameters/appId"], o = e;
              if (typeof l != "string" && l !== null)
                return E.errors = [{ instancePath: i + "/parameters~1appId", schemaPath: "#/properties/parameters~1appId/type", keyword: "type", params: { type: H.properties["parameters/appId"].type }, message: "must be string,null" }], !1;
              var r = o === e;
            } else
              var r = !0;
        }
      }
    } else
      return E.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = h, e === 0;
}
var Pe = g, k = { $id: "flopack://schemas/cards/okta/userAddedToApplicationMembership.schema.json/output", type: "object", properties: { "context/execution_id": { type: ["string", "null"] }, "Output/Date and Time": { type: ["string", "null"] }, "Output/Message": { type: ["string", "null"] }, "Output/Event ID": { type: ["string", "null"] }, "Output/Event Type": { type: ["string", "null"] }, "Output/Event Time": { type: ["string", "null"] }, "Output/Version": { type: ["string", "null"] }, "Output/Admin": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/Okta User": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/Application User": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/Application": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/UUID": { type: ["string", "null"] }, "Output/Event Details": { type: ["object", "null"], additionalProperties: !0 }, "Output/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Output/Source": { type: ["string", "null"] }, "Output/Debug Context": { type: ["object", "null"], properties: { "Debug Data": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !1 } }, additionalProperties: !0 };
function g(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["context/execution_id"] !== void 0) {
        let a = t["context/execution_id"], m = e;
        if (typeof a != "string" && a !== null)
          return g.errors = [{ instancePath: i + "/context~1execution_id", schemaPath: "#/properties/context~1execution_id/type", keyword: "type", params: { type: k.properties["context/execution_id"].type }, message: "must be string,null" }], !1;
        var r = m === e;
      } else
        var r = !0;
      if (r) {
        if (t["Output/Date and Time"] !== void 0) {
          let a = t["Output/Date and Time"], m = e;
          if (typeof a != "string" && a !== null)
            return g.errors = [{ instancePath: i + "/Output~1Date and Time", schemaPath: "#/properties/Output~1Date%20and%20Time/type", keyword: "type", params: { type: k.properties["Output/Date and Time"].type }, message: "must be string,null" }], !1;
          var r = m === e;
        } else
          var r = !0;
        if (r) {
          if (t["Output/Message"] !== void 0) {
            let a = t["Output/Message"], m = e;
            if (typeof a != "string" && a !== null)
              return g.errors = [{ instancePath: i + "/Output~1Message", schemaPath: "#/properties/Output~1Message/type", keyword: "type", params: { type: k.properties["Output/Message"].type }, message: "must be string,null" }], !1;
            var r = m === e;
          } else
            var r = !0;
          if (r) {
            if (t["Output/Event ID"] !== void 0) {
              let a = t["Output/Event ID"], m = e;
              if (typeof a != "string" && a !== null)
                return g.errors = [{ instancePath: i + "/Output~1Event ID", schemaPath: "#/properties/Output~1Event%20ID/type", keyword: "type", params: { type: k.properties["Output/Event ID"].type }, message: "must be string,null" }], !1;
              var r = m === e;
            } else
              var r = !0;
            if (r) {
              if (t["Output/Event Type"] !== void 0) {
                let a = t["Output/Event Type"], m = e;
                if (typeof a != "string" && a !== null)
                  return g.errors = [{ instancePath: i + "/Output~1Event Type", schemaPath: "#/properties/Output~1Event%20Type/type", keyword: "type", params: { type: k.properties["Output/Event Type"].type }, message: "must be string,null" }], !1;
                var r = m === e;
              } else
                var r = !0;
              if (r) {
                if (t["Output/Event Time"] !== void 0) {
                  let a = t["Output/Event Time"], m = e;
                  if (typeof a != "string" && a !== null)
                    return g.errors = [{ instancePath: i + "/Output~1Event Time", schemaPath: "#/properties/Output~1Event%20Time/type", keyword: "type", params: { type: k.properties["Output/Event Time"].type }, message: "must be string,null" }], !1;
                  var r = m === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Output/Version"] !== void 0) {
                    let a = t["Output/Version"], m = e;
                    if (typeof a != "string" && a !== null)
                      return g.errors = [{ instancePath: i + "/Output~1Version", schemaPath: "#/properties/Output~1Version/type", keyword: "type", params: { type: k.properties["Output/Version"].type }, message: "must be string,null" }], !1;
                    var r = m === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Output/Admin"] !== void 0) {
                      let a = t["Output/Admin"], m = e;
                      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null)
                        return g.errors = [{ instancePath: i + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/type", keyword: "type", params: { type: k.properties["Output/Admin"].type }, message: "must be object,null" }], !1;
                      if (e === m && a && typeof a == "object" && !Array.isArray(a)) {
                        let y = e;
                        for (let u in a)
                          if (!(u === "ID" || u === "Alternate ID" || u === "Display Name" || u === "Type")) {
                            return g.errors = [{ instancePath: i + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (y === e) {
                          if (a.ID !== void 0) {
                            let u = a.ID, b = e;
                            if (typeof u != "string" && u !== null)
                              return g.errors = [{ instancePath: i + "/Output~1Admin/ID", schemaPath: "#/properties/Output~1Admin/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties.ID.type }, message: "must be string,null" }], !1;
                            var l = b === e;
                          } else
                            var l = !0;
                          if (l) {
                            if (a["Alternate ID"] !== void 0) {
                              let u = a["Alternate ID"], b = e;
                              if (typeof u != "string" && u !== null)
                                return g.errors = [{ instancePath: i + "/Output~1Admin/Alternate ID", schemaPath: "#/properties/Output~1Admin/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                              var l = b === e;
                            } else
                              var l = !0;
                            if (l) {
                              if (a["Display Name"] !== void 0) {
                                let u = a["Display Name"], b = e;
                                if (typeof u != "string" && u !== null)
                                  return g.errors = [{ instancePath: i + "/Output~1Admin/Display Name", schemaPath: "#/properties/Output~1Admin/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                var l = b === e;
                              } else
                                var l = !0;
                              if (l)
                                if (a.Type !== void 0) {
                                  let u = a.Type, b = e;
                                  if (typeof u != "string" && u !== null)
                                    return g.errors = [{ instancePath: i + "/Output~1Admin/Type", schemaPath: "#/properties/Output~1Admin/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Admin"].properties.Type.type }, message: "must be string,null" }], !1;
                                  var l = b === e;
                                } else
                                  var l = !0;
                            }
                          }
                        }
                      }
                      var r = m === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Output/Okta User"] !== void 0) {
                        let a = t["Output/Okta User"], m = e;
                        if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null)
                          return g.errors = [{ instancePath: i + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/type", keyword: "type", params: { type: k.properties["Output/Okta User"].type }, message: "must be object,null" }], !1;
                        if (e === m && a && typeof a == "object" && !Array.isArray(a)) {
                          let y = e;
                          for (let u in a)
                            if (!(u === "ID" || u === "Alternate ID" || u === "Display Name" || u === "Type")) {
                              return g.errors = [{ instancePath: i + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (y === e) {
                            if (a.ID !== void 0) {
                              let u = a.ID, b = e;
                              if (typeof u != "string" && u !== null)
                                return g.errors = [{ instancePath: i + "/Output~1Okta User/ID", schemaPath: "#/properties/Output~1Okta%20User/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties.ID.type }, message: "must be string,null" }], !1;
                              var o = b === e;
                            } else
                              var o = !0;
                            if (o) {
                              if (a["Alternate ID"] !== void 0) {
                                let u = a["Alternate ID"], b = e;
                                if (typeof u != "string" && u !== null)
                                  return g.errors = [{ instancePath: i + "/Output~1Okta User/Alternate ID", schemaPath: "#/properties/Output~1Okta%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                var o = b === e;
                              } else
                                var o = !0;
                              if (o) {
                                if (a["Display Name"] !== void 0) {
                                  let u = a["Display Name"], b = e;
                                  if (typeof u != "string" && u !== null)
                                    return g.errors = [{ instancePath: i + "/Output~1Okta User/Display Name", schemaPath: "#/properties/Output~1Okta%20User/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                  var o = b === e;
                                } else
                                  var o = !0;
                                if (o)
                                  if (a.Type !== void 0) {
                                    let u = a.Type, b = e;
                                    if (typeof u != "string" && u !== null)
                                      return g.errors = [{ instancePath: i + "/Output~1Okta User/Type", schemaPath: "#/properties/Output~1Okta%20User/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Okta User"].properties.Type.type }, message: "must be string,null" }], !1;
                                    var o = b === e;
                                  } else
                                    var o = !0;
                              }
                            }
                          }
                        }
                        var r = m === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Output/Application User"] !== void 0) {
                          let a = t["Output/Application User"], m = e;
                          if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null)
                            return g.errors = [{ instancePath: i + "/Output~1Application User", schemaPath: "#/properties/Output~1Application%20User/type", keyword: "type", params: { type: k.properties["Output/Application User"].type }, message: "must be object,null" }], !1;
                          if (e === m && a && typeof a == "object" && !Array.isArray(a)) {
                            let y = e;
                            for (let u in a)
                              if (!(u === "ID" || u === "Alternate ID" || u === "Display Name" || u === "Type")) {
                                return g.errors = [{ instancePath: i + "/Output~1Application User", schemaPath: "#/properties/Output~1Application%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                break;
                              }
                            if (y === e) {
                              if (a.ID !== void 0) {
                                let u = a.ID, b = e;
                                if (typeof u != "string" && u !== null)
                                  return g.errors = [{ instancePath: i + "/Output~1Application User/ID", schemaPath: "#/properties/Output~1Application%20User/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties.ID.type }, message: "must be string,null" }], !1;
                                var s = b === e;
                              } else
                                var s = !0;
                              if (s) {
                                if (a["Alternate ID"] !== void 0) {
                                  let u = a["Alternate ID"], b = e;
                                  if (typeof u != "string" && u !== null)
                                    return g.errors = [{ instancePath: i + "/Output~1Application User/Alternate ID", schemaPath: "#/properties/Output~1Application%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                  var s = b === e;
                                } else
                                  var s = !0;
                                if (s) {
                                  if (a["Display Name"] !== void 0) {
                                    let u = a["Display Name"], b = e;
                                    if (typeof u != "string" && u !== null)
                                      return g.errors = [{ instancePath: i + "/Output~1Application User/Display Name", schemaPath: "#/properties/Output~1Application%20User/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                    var s = b === e;
                                  } else
                                    var s = !0;
                                  if (s)
                                    if (a.Type !== void 0) {
                                      let u = a.Type, b = e;
                                      if (typeof u != "string" && u !== null)
                                        return g.errors = [{ instancePath: i + "/Output~1Application User/Type", schemaPath: "#/properties/Output~1Application%20User/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Application User"].properties.Type.type }, message: "must be string,null" }], !1;
                                      var s = b === e;
                                    } else
                                      var s = !0;
                                }
                              }
                            }
                          }
                          var r = m === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Output/Application"] !== void 0) {
                            let a = t["Output/Application"], m = e;
                            if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null)
                              return g.errors = [{ instancePath: i + "/Output~1Application", schemaPath: "#/properties/Output~1Application/type", keyword: "type", params: { type: k.properties["Output/Application"].type }, message: "must be object,null" }], !1;
                            if (e === m && a && typeof a == "object" && !Array.isArray(a)) {
                              let y = e;
                              for (let u in a)
                                if (!(u === "ID" || u === "Alternate ID" || u === "Display Name" || u === "Type")) {
                                  return g.errors = [{ instancePath: i + "/Output~1Application", schemaPath: "#/properties/Output~1Application/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (y === e) {
                                if (a.ID !== void 0) {
                                  let u = a.ID, b = e;
                                  if (typeof u != "string" && u !== null)
                                    return g.errors = [{ instancePath: i + "/Output~1Application/ID", schemaPath: "#/properties/Output~1Application/properties/ID/type", keyword: "type", params: { type: k.properties["Output/Application"].properties.ID.type }, message: "must be string,null" }], !1;
                                  var p = b === e;
                                } else
                                  var p = !0;
                                if (p) {
                                  if (a["Alternate ID"] !== void 0) {
                                    let u = a["Alternate ID"], b = e;
                                    if (typeof u != "string" && u !== null)
                                      return g.errors = [{ instancePath: i + "/Output~1Application/Alternate ID", schemaPath: "#/properties/Output~1Application/properties/Alternate%20ID/type", keyword: "type", params: { type: k.properties["Output/Application"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                    var p = b === e;
                                  } else
                                    var p = !0;
                                  if (p) {
                                    if (a["Display Name"] !== void 0) {
                                      let u = a["Display Name"], b = e;
                                      if (typeof u != "string" && u !== null)
                                        return g.errors = [{ instancePath: i + "/Output~1Application/Display Name", schemaPath: "#/properties/Output~1Application/properties/Display%20Name/type", keyword: "type", params: { type: k.properties["Output/Application"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                      var p = b === e;
                                    } else
                                      var p = !0;
                                    if (p)
                                      if (a.Type !== void 0) {
                                        let u = a.Type, b = e;
                                        if (typeof u != "string" && u !== null)
                                          return g.errors = [{ instancePath: i + "/Output~1Application/Type", schemaPath: "#/properties/Output~1Application/properties/Type/type", keyword: "type", params: { type: k.properties["Output/Application"].properties.Type.type }, message: "must be string,null" }], !1;
                                        var p = b === e;
                                      } else
                                        var p = !0;
                                  }
                                }
                              }
                            }
                            var r = m === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Output/UUID"] !== void 0) {
                              let a = t["Output/UUID"], m = e;
                              if (typeof a != "string" && a !== null)
                                return g.errors = [{ instancePath: i + "/Output~1UUID", schemaPath: "#/properties/Output~1UUID/type", keyword: "type", params: { type: k.properties["Output/UUID"].type }, message: "must be string,null" }], !1;
                              var r = m === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Output/Event Details"] !== void 0) {
                                let a = t["Output/Event Details"], m = e;
                                if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null)
                                  return g.errors = [{ instancePath: i + "/Output~1Event Details", schemaPath: "#/properties/Output~1Event%20Details/type", keyword: "type", params: { type: k.properties["Output/Event Details"].type }, message: "must be object,null" }], !1;
                                var r = m === e;
                              } else
                                var r = !0;
                              if (r) {
                                if (t["Output/Headers"] !== void 0) {
                                  let a = t["Output/Headers"], m = e;
                                  if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null)
                                    return g.errors = [{ instancePath: i + "/Output~1Headers", schemaPath: "#/properties/Output~1Headers/type", keyword: "type", params: { type: k.properties["Output/Headers"].type }, message: "must be object,null" }], !1;
                                  var r = m === e;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (t["Output/Source"] !== void 0) {
                                    let a = t["Output/Source"], m = e;
                                    if (typeof a != "string" && a !== null)
                                      return g.errors = [{ instancePath: i + "/Output~1Source", schemaPath: "#/properties/Output~1Source/type", keyword: "type", params: { type: k.properties["Output/Source"].type }, message: "must be string,null" }], !1;
                                    var r = m === e;
                                  } else
                                    var r = !0;
                                  if (r)
                                    if (t["Output/Debug Context"] !== void 0) {
                                      let a = t["Output/Debug Context"], m = e;
                                      if (!(a && typeof a == "object" && !Array.isArray(a)) && a !== null)
                                        return g.errors = [{ instancePath: i + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/type", keyword: "type", params: { type: k.properties["Output/Debug Context"].type }, message: "must be object,null" }], !1;
                                      if (e === m && a && typeof a == "object" && !Array.isArray(a)) {
                                        let y = e;
                                        for (let u in a)
                                          if (u !== "Debug Data") {
                                            return g.errors = [{ instancePath: i + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (y === e && a["Debug Data"] !== void 0) {
                                          let u = a["Debug Data"];
                                          if (!(u && typeof u == "object" && !Array.isArray(u)) && u !== null)
                                            return g.errors = [{ instancePath: i + "/Output~1Debug Context/Debug Data", schemaPath: "#/properties/Output~1Debug%20Context/properties/Debug%20Data/type", keyword: "type", params: { type: k.properties["Output/Debug Context"].properties["Debug Data"].type }, message: "must be object,null" }], !1;
                                        }
                                      }
                                      var r = m === e;
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
      return g.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return g.errors = h, e === 0;
}
var ce = K;
function K(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  return e === 0 && !(t && typeof t == "object" && !Array.isArray(t)) ? (K.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1) : (K.errors = h, e === 0);
}
var ge = A, _ = { $id: "flopack://schemas/cards/okta/userCreated.schema.json/output", type: "object", properties: { "context/execution_id": { type: ["string", "null"] }, "Output/Date and Time": { type: ["string", "null"] }, "Output/Message": { type: ["string", "null"] }, "Output/Event ID": { type: ["string", "null"] }, "Output/Event Type": { type: ["string", "null"] }, "Output/Event Time": { type: ["string", "null"] }, "Output/Version": { type: ["string", "null"] }, "Output/Admin": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/Okta User": { type: ["object", "null"], properties: { ID: { type: ["string", "null"] }, "Alternate ID": { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Type: { type: ["string", "null"] } }, additionalProperties: !1 }, "Output/UUID": { type: ["string", "null"] }, "Output/Event Details": { type: ["object", "null"], additionalProperties: !0 }, "Output/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Output/Source": { type: ["string", "null"] }, "Output/Debug Context": { type: ["object", "null"], properties: { "Debug Data": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !1 } }, additionalProperties: !0 };
function A(t, { instancePath: i = "", parentData: I, parentDataProperty: S, rootData: U = t } = {}) {
  let h = null, e = 0;
  if (e === 0)
    if (t && typeof t == "object" && !Array.isArray(t)) {
      if (t["context/execution_id"] !== void 0) {
        let s = t["context/execution_id"], p = e;
        if (typeof s != "string" && s !== null)
          return A.errors = [{ instancePath: i + "/context~1execution_id", schemaPath: "#/properties/context~1execution_id/type", keyword: "type", params: { type: _.properties["context/execution_id"].type }, message: "must be string,null" }], !1;
        var r = p === e;
      } else
        var r = !0;
      if (r) {
        if (t["Output/Date and Time"] !== void 0) {
          let s = t["Output/Date and Time"], p = e;
          if (typeof s != "string" && s !== null)
            return A.errors = [{ instancePath: i + "/Output~1Date and Time", schemaPath: "#/properties/Output~1Date%20and%20Time/type", keyword: "type", params: { type: _.properties["Output/Date and Time"].type }, message: "must be string,null" }], !1;
          var r = p === e;
        } else
          var r = !0;
        if (r) {
          if (t["Output/Message"] !== void 0) {
            let s = t["Output/Message"], p = e;
            if (typeof s != "string" && s !== null)
              return A.errors = [{ instancePath: i + "/Output~1Message", schemaPath: "#/properties/Output~1Message/type", keyword: "type", params: { type: _.properties["Output/Message"].type }, message: "must be string,null" }], !1;
            var r = p === e;
          } else
            var r = !0;
          if (r) {
            if (t["Output/Event ID"] !== void 0) {
              let s = t["Output/Event ID"], p = e;
              if (typeof s != "string" && s !== null)
                return A.errors = [{ instancePath: i + "/Output~1Event ID", schemaPath: "#/properties/Output~1Event%20ID/type", keyword: "type", params: { type: _.properties["Output/Event ID"].type }, message: "must be string,null" }], !1;
              var r = p === e;
            } else
              var r = !0;
            if (r) {
              if (t["Output/Event Type"] !== void 0) {
                let s = t["Output/Event Type"], p = e;
                if (typeof s != "string" && s !== null)
                  return A.errors = [{ instancePath: i + "/Output~1Event Type", schemaPath: "#/properties/Output~1Event%20Type/type", keyword: "type", params: { type: _.properties["Output/Event Type"].type }, message: "must be string,null" }], !1;
                var r = p === e;
              } else
                var r = !0;
              if (r) {
                if (t["Output/Event Time"] !== void 0) {
                  let s = t["Output/Event Time"], p = e;
                  if (typeof s != "string" && s !== null)
                    return A.errors = [{ instancePath: i + "/Output~1Event Time", schemaPath: "#/properties/Output~1Event%20Time/type", keyword: "type", params: { type: _.properties["Output/Event Time"].type }, message: "must be string,null" }], !1;
                  var r = p === e;
                } else
                  var r = !0;
                if (r) {
                  if (t["Output/Version"] !== void 0) {
                    let s = t["Output/Version"], p = e;
                    if (typeof s != "string" && s !== null)
                      return A.errors = [{ instancePath: i + "/Output~1Version", schemaPath: "#/properties/Output~1Version/type", keyword: "type", params: { type: _.properties["Output/Version"].type }, message: "must be string,null" }], !1;
                    var r = p === e;
                  } else
                    var r = !0;
                  if (r) {
                    if (t["Output/Admin"] !== void 0) {
                      let s = t["Output/Admin"], p = e;
                      if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                        return A.errors = [{ instancePath: i + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/type", keyword: "type", params: { type: _.properties["Output/Admin"].type }, message: "must be object,null" }], !1;
                      if (e === p && s && typeof s == "object" && !Array.isArray(s)) {
                        let m = e;
                        for (let n in s)
                          if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                            return A.errors = [{ instancePath: i + "/Output~1Admin", schemaPath: "#/properties/Output~1Admin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (m === e) {
                          if (s.ID !== void 0) {
                            let n = s.ID, y = e;
                            if (typeof n != "string" && n !== null)
                              return A.errors = [{ instancePath: i + "/Output~1Admin/ID", schemaPath: "#/properties/Output~1Admin/properties/ID/type", keyword: "type", params: { type: _.properties["Output/Admin"].properties.ID.type }, message: "must be string,null" }], !1;
                            var l = y === e;
                          } else
                            var l = !0;
                          if (l) {
                            if (s["Alternate ID"] !== void 0) {
                              let n = s["Alternate ID"], y = e;
                              if (typeof n != "string" && n !== null)
                                return A.errors = [{ instancePath: i + "/Output~1Admin/Alternate ID", schemaPath: "#/properties/Output~1Admin/properties/Alternate%20ID/type", keyword: "type", params: { type: _.properties["Output/Admin"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                              var l = y === e;
                            } else
                              var l = !0;
                            if (l) {
                              if (s["Display Name"] !== void 0) {
                                let n = s["Display Name"], y = e;
                                if (typeof n != "string" && n !== null)
                                  return A.errors = [{ instancePath: i + "/Output~1Admin/Display Name", schemaPath: "#/properties/Output~1Admin/properties/Display%20Name/type", keyword: "type", params: { type: _.properties["Output/Admin"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                var l = y === e;
                              } else
                                var l = !0;
                              if (l)
                                if (s.Type !== void 0) {
                                  let n = s.Type, y = e;
                                  if (typeof n != "string" && n !== null)
                                    return A.errors = [{ instancePath: i + "/Output~1Admin/Type", schemaPath: "#/properties/Output~1Admin/properties/Type/type", keyword: "type", params: { type: _.properties["Output/Admin"].properties.Type.type }, message: "must be string,null" }], !1;
                                  var l = y === e;
                                } else
                                  var l = !0;
                            }
                          }
                        }
                      }
                      var r = p === e;
                    } else
                      var r = !0;
                    if (r) {
                      if (t["Output/Okta User"] !== void 0) {
                        let s = t["Output/Okta User"], p = e;
                        if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                          return A.errors = [{ instancePath: i + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/type", keyword: "type", params: { type: _.properties["Output/Okta User"].type }, message: "must be object,null" }], !1;
                        if (e === p && s && typeof s == "object" && !Array.isArray(s)) {
                          let m = e;
                          for (let n in s)
                            if (!(n === "ID" || n === "Alternate ID" || n === "Display Name" || n === "Type")) {
                              return A.errors = [{ instancePath: i + "/Output~1Okta User", schemaPath: "#/properties/Output~1Okta%20User/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (m === e) {
                            if (s.ID !== void 0) {
                              let n = s.ID, y = e;
                              if (typeof n != "string" && n !== null)
                                return A.errors = [{ instancePath: i + "/Output~1Okta User/ID", schemaPath: "#/properties/Output~1Okta%20User/properties/ID/type", keyword: "type", params: { type: _.properties["Output/Okta User"].properties.ID.type }, message: "must be string,null" }], !1;
                              var o = y === e;
                            } else
                              var o = !0;
                            if (o) {
                              if (s["Alternate ID"] !== void 0) {
                                let n = s["Alternate ID"], y = e;
                                if (typeof n != "string" && n !== null)
                                  return A.errors = [{ instancePath: i + "/Output~1Okta User/Alternate ID", schemaPath: "#/properties/Output~1Okta%20User/properties/Alternate%20ID/type", keyword: "type", params: { type: _.properties["Output/Okta User"].properties["Alternate ID"].type }, message: "must be string,null" }], !1;
                                var o = y === e;
                              } else
                                var o = !0;
                              if (o) {
                                if (s["Display Name"] !== void 0) {
                                  let n = s["Display Name"], y = e;
                                  if (typeof n != "string" && n !== null)
                                    return A.errors = [{ instancePath: i + "/Output~1Okta User/Display Name", schemaPath: "#/properties/Output~1Okta%20User/properties/Display%20Name/type", keyword: "type", params: { type: _.properties["Output/Okta User"].properties["Display Name"].type }, message: "must be string,null" }], !1;
                                  var o = y === e;
                                } else
                                  var o = !0;
                                if (o)
                                  if (s.Type !== void 0) {
                                    let n = s.Type, y = e;
                                    if (typeof n != "string" && n !== null)
                                      return A.errors = [{ instancePath: i + "/Output~1Okta User/Type", schemaPath: "#/properties/Output~1Okta%20User/properties/Type/type", keyword: "type", params: { type: _.properties["Output/Okta User"].properties.Type.type }, message: "must be string,null" }], !1;
                                    var o = y === e;
                                  } else
                                    var o = !0;
                              }
                            }
                          }
                        }
                        var r = p === e;
                      } else
                        var r = !0;
                      if (r) {
                        if (t["Output/UUID"] !== void 0) {
                          let s = t["Output/UUID"], p = e;
                          if (typeof s != "string" && s !== null)
                            return A.errors = [{ instancePath: i + "/Output~1UUID", schemaPath: "#/properties/Output~1UUID/type", keyword: "type", params: { type: _.properties["Output/UUID"].type }, message: "must be string,null" }], !1;
                          var r = p === e;
                        } else
                          var r = !0;
                        if (r) {
                          if (t["Output/Event Details"] !== void 0) {
                            let s = t["Output/Event Details"], p = e;
                            if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                              return A.errors = [{ instancePath: i + "/Output~1Event Details", schemaPath: "#/properties/Output~1Event%20Details/type", keyword: "type", params: { type: _.properties["Output/Event Details"].type }, message: "must be object,null" }], !1;
                            var r = p === e;
                          } else
                            var r = !0;
                          if (r) {
                            if (t["Output/Headers"] !== void 0) {
                              let s = t["Output/Headers"], p = e;
                              if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                return A.errors = [{ instancePath: i + "/Output~1Headers", schemaPath: "#/properties/Output~1Headers/type", keyword: "type", params: { type: _.properties["Output/Headers"].type }, message: "must be object,null" }], !1;
                              var r = p === e;
                            } else
                              var r = !0;
                            if (r) {
                              if (t["Output/Source"] !== void 0) {
                                let s = t["Output/Source"], p = e;
                                if (typeof s != "string" && s !== null)
                                  return A.errors = [{ instancePath: i + "/Output~1Source", schemaPath: "#/properties/Output~1Source/type", keyword: "type", params: { type: _.properties["Output/Source"].type }, message: "must be string,null" }], !1;
                                var r = p === e;
                              } else
                                var r = !0;
                              if (r)
                                if (t["Output/Debug Context"] !== void 0) {
                                  let s = t["Output/Debug Context"], p = e;
                                  if (!(s && typeof s == "object" && !Array.isArray(s)) && s !== null)
                                    return A.errors = [{ instancePath: i + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/type", keyword: "type", params: { type: _.properties["Output/Debug Context"].type }, message: "must be object,null" }], !1;
                                  if (e === p && s && typeof s == "object" && !Array.isArray(s)) {
                                    let m = e;
                                    for (let n in s)
                                      if (n !== "Debug Data") {
                                        return A.errors = [{ instancePath: i + "/Output~1Debug Context", schemaPath: "#/properties/Output~1Debug%20Context/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (m === e && s["Debug Data"] !== void 0) {
                                      let n = s["Debug Data"];
                                      if (!(n && typeof n == "object" && !Array.isArray(n)) && n !== null)
                                        return A.errors = [{ instancePath: i + "/Output~1Debug Context/Debug Data", schemaPath: "#/properties/Output~1Debug%20Context/properties/Debug%20Data/type", keyword: "type", params: { type: _.properties["Output/Debug Context"].properties["Debug Data"].type }, message: "must be object,null" }], !1;
                                    }
                                  }
                                  var r = p === e;
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
      return A.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return A.errors = h, e === 0;
}
var ve = {
  "flopack/password-import-hook": { input: Z, output: ee },
  "flopack/stage-user-for-password-import": { input: re, output: te },
  "okta/activateUser": { input: se, output: ie },
  "okta/hTTPRequest": { input: oe, output: ae },
  "okta/readUser": { input: le, output: ne },
  "okta/updateUser": { input: ue, output: ye },
  "okta/userActivated": { input: fe, output: me },
  "okta/userAddedToApplicationMembership": { input: de, output: Pe },
  "okta/userCreated": { input: ce, output: ge }
};
export {
  ve as validators
};
