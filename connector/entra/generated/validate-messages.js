// Generated from schemas/messages/*.schema.json by "npm run generate". Do not edit.
var T = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (_) {
    throw i = 0, _;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var A = T((x) => {
  "use strict";
  Object.defineProperty(x, "__esModule", { value: !0 });
  function N(s) {
    let i = s.length, _ = 0, g = 0, h;
    for (; g < i; )
      _++, h = s.charCodeAt(g++), h >= 55296 && h <= 56319 && g < i && (h = s.charCodeAt(g), (h & 64512) === 56320 && g++);
    return _;
  }
  x.default = N;
  N.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// validate.js
var E = y;
var k = A().default;
function y(s, { instancePath: i = "", parentData: _, parentDataProperty: g, rootData: h = s } = {}) {
  let f = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.error === void 0 && (v = "error"))
        return y.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      if (s.error !== void 0) {
        let o = s.error, m = e;
        if (e === m)
          if (typeof o == "string") {
            if (k(o) < 1)
              return y.errors = [{ instancePath: i + "/error", schemaPath: "#/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return y.errors = [{ instancePath: i + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = m === e;
      } else
        var t = !0;
      if (t) {
        if (s.error_description !== void 0) {
          let o = e;
          if (typeof s.error_description != "string")
            return y.errors = [{ instancePath: i + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var t = o === e;
        } else
          var t = !0;
        if (t) {
          if (s.error_codes !== void 0) {
            let o = s.error_codes, m = e;
            if (e === m)
              if (Array.isArray(o)) {
                var b = !0;
                let r = o.length;
                for (let a = 0; a < r; a++) {
                  let w = o[a], c = e;
                  if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w)))
                    return y.errors = [{ instancePath: i + "/error_codes/" + a, schemaPath: "#/properties/error_codes/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var b = c === e;
                  if (!b)
                    break;
                }
              } else
                return y.errors = [{ instancePath: i + "/error_codes", schemaPath: "#/properties/error_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var t = m === e;
          } else
            var t = !0;
          if (t) {
            if (s.timestamp !== void 0) {
              let o = e;
              if (typeof s.timestamp != "string")
                return y.errors = [{ instancePath: i + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var t = o === e;
            } else
              var t = !0;
            if (t) {
              if (s.trace_id !== void 0) {
                let o = e;
                if (typeof s.trace_id != "string")
                  return y.errors = [{ instancePath: i + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var t = o === e;
              } else
                var t = !0;
              if (t) {
                if (s.correlation_id !== void 0) {
                  let o = e;
                  if (typeof s.correlation_id != "string")
                    return y.errors = [{ instancePath: i + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var t = o === e;
                } else
                  var t = !0;
                if (t) {
                  if (s.error_uri !== void 0) {
                    let o = e;
                    if (typeof s.error_uri != "string")
                      return y.errors = [{ instancePath: i + "/error_uri", schemaPath: "#/properties/error_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var t = o === e;
                  } else
                    var t = !0;
                  if (t) {
                    if (s.suberror !== void 0) {
                      let o = e;
                      if (typeof s.suberror != "string")
                        return y.errors = [{ instancePath: i + "/suberror", schemaPath: "#/properties/suberror/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var t = o === e;
                    } else
                      var t = !0;
                    if (t)
                      if (s.claims !== void 0) {
                        let o = e;
                        if (typeof s.claims != "string")
                          return y.errors = [{ instancePath: i + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var t = o === e;
                      } else
                        var t = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return y.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = f, e === 0;
}
var I = u;
var L = new RegExp("^[Bb]earer$", "u");
function u(s, { instancePath: i = "", parentData: _, parentDataProperty: g, rootData: h = s } = {}) {
  let f = null, e = 0, t = e, b = e;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.error === void 0 && (m = "error")) {
      let l = {};
      f === null ? f = [l] : f.push(l), e++;
    }
  }
  var v = b === e;
  if (v)
    return u.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
  if (e = t, f !== null && (t ? f.length = t : f = null), e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let m;
      if (s.token_type === void 0 && (m = "token_type") || s.expires_in === void 0 && (m = "expires_in") || s.access_token === void 0 && (m = "access_token"))
        return u.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
      if (s.token_type !== void 0) {
        let l = s.token_type, r = e;
        if (e === r)
          if (typeof l == "string") {
            if (!L.test(l))
              return u.errors = [{ instancePath: i + "/token_type", schemaPath: "#/properties/token_type/pattern", keyword: "pattern", params: { pattern: "^[Bb]earer$" }, message: 'must match pattern "^[Bb]earer$"' }], !1;
          } else
            return u.errors = [{ instancePath: i + "/token_type", schemaPath: "#/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var o = r === e;
      } else
        var o = !0;
      if (o) {
        if (s.scope !== void 0) {
          let l = e;
          if (typeof s.scope != "string")
            return u.errors = [{ instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var o = l === e;
        } else
          var o = !0;
        if (o) {
          if (s.expires_in !== void 0) {
            let l = s.expires_in, r = e;
            if (e === r)
              if (typeof l == "number" && isFinite(l)) {
                if (l <= 0 || isNaN(l))
                  return u.errors = [{ instancePath: i + "/expires_in", schemaPath: "#/properties/expires_in/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
              } else
                return u.errors = [{ instancePath: i + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var o = r === e;
          } else
            var o = !0;
          if (o) {
            if (s.ext_expires_in !== void 0) {
              let l = s.ext_expires_in, r = e;
              if (!(typeof l == "number" && isFinite(l)))
                return u.errors = [{ instancePath: i + "/ext_expires_in", schemaPath: "#/properties/ext_expires_in/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var o = r === e;
            } else
              var o = !0;
            if (o) {
              if (s.access_token !== void 0) {
                let l = s.access_token, r = e;
                if (e === r)
                  if (typeof l == "string") {
                    if (k(l) < 1)
                      return u.errors = [{ instancePath: i + "/access_token", schemaPath: "#/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return u.errors = [{ instancePath: i + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var o = r === e;
              } else
                var o = !0;
              if (o) {
                if (s.id_token !== void 0) {
                  let l = s.id_token, r = e;
                  if (e === r)
                    if (typeof l == "string") {
                      if (k(l) < 1)
                        return u.errors = [{ instancePath: i + "/id_token", schemaPath: "#/properties/id_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return u.errors = [{ instancePath: i + "/id_token", schemaPath: "#/properties/id_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var o = r === e;
                } else
                  var o = !0;
                if (o) {
                  if (s.refresh_token !== void 0) {
                    let l = s.refresh_token, r = e;
                    if (e === r)
                      if (typeof l == "string") {
                        if (k(l) < 1)
                          return u.errors = [{ instancePath: i + "/refresh_token", schemaPath: "#/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return u.errors = [{ instancePath: i + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var o = r === e;
                  } else
                    var o = !0;
                  if (o)
                    if (s.client_info !== void 0) {
                      let l = e;
                      if (typeof s.client_info != "string")
                        return u.errors = [{ instancePath: i + "/client_info", schemaPath: "#/properties/client_info/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var o = l === e;
                    } else
                      var o = !0;
                }
              }
            }
          }
        }
      }
    } else
      return u.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return u.errors = f, e === 0;
}
var C = n, p = { $schema: "http://json-schema.org/draft-07/schema#", $id: "flopack://schemas/messages/graph-user.schema.json", title: "GraphUser", description: "A user as Microsoft Graph gives it. Only id and userPrincipalName are sure; other properties come when asked for with $select and may be null.", type: "object", "x-source": "Microsoft page user resource type (Microsoft Graph v1.0)", "x-validator": ["entra"], properties: { "@odata.context": { description: "What was asked for", type: "string" }, id: { description: "Object id, a GUID", type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, userPrincipalName: { description: "Sign-in name, up to 113 characters", type: "string", minLength: 1 }, mail: { description: "Mail", type: ["string", "null"] }, displayName: { description: "Display name", type: ["string", "null"] }, givenName: { description: "Given name", type: ["string", "null"] }, surname: { description: "Surname", type: ["string", "null"] }, jobTitle: { description: "Job title", type: ["string", "null"] }, mobilePhone: { description: "Mobile phone", type: ["string", "null"] }, officeLocation: { description: "Office location", type: ["string", "null"] }, preferredLanguage: { description: "Preferred language", type: ["string", "null"] }, city: { description: "City", type: ["string", "null"] }, companyName: { description: "Company name", type: ["string", "null"] }, country: { description: "Country", type: ["string", "null"] }, createdDateTime: { description: "Created date time", type: ["string", "null"] }, department: { description: "Department", type: ["string", "null"] }, employeeId: { description: "Employee id", type: ["string", "null"] }, employeeType: { description: "Employee type", type: ["string", "null"] }, faxNumber: { description: "Fax number", type: ["string", "null"] }, mailNickname: { description: "Mail nickname", type: ["string", "null"] }, onPremisesImmutableId: { description: "On premises immutable id", type: ["string", "null"] }, onPremisesSamAccountName: { description: "On premises sam account name", type: ["string", "null"] }, onPremisesUserPrincipalName: { description: "On premises user principal name", type: ["string", "null"] }, passwordPolicies: { description: "Password policies", type: ["string", "null"] }, lastPasswordChangeDateTime: { description: "Last password change date time", type: ["string", "null"] }, postalCode: { description: "Postal code", type: ["string", "null"] }, state: { description: "State", type: ["string", "null"] }, streetAddress: { description: "Street address", type: ["string", "null"] }, usageLocation: { description: "Usage location", type: ["string", "null"] }, userType: { description: "User type", type: ["string", "null"] }, businessPhones: { description: "Business phones", type: "array", items: { type: "string" } }, otherMails: { description: "Further addresses", type: "array", items: { type: "string" } }, proxyAddresses: { description: "E.g. SMTP:ada@example.com", type: "array", items: { type: "string" } }, accountEnabled: { description: "May sign in", type: ["boolean", "null"] }, onPremisesSyncEnabled: { description: "Comes from Active Directory", type: ["boolean", "null"] }, manager: { title: "GraphManager", description: "With $expand=manager", type: ["object", "null"], properties: { id: { description: "Object id", type: "string" }, displayName: { description: "Name", type: ["string", "null"] }, userPrincipalName: { description: "Sign-in name", type: ["string", "null"] } }, additionalProperties: !0 } }, required: ["id", "userPrincipalName"], additionalProperties: !0, examples: [{ id: "6b1f9d7e-0000-4000-8000-000000000001", userPrincipalName: "ada@example.com", mail: "ada@example.com", displayName: "Ada Lovelace", givenName: "Ada", surname: "Lovelace", jobTitle: null, mobilePhone: null, businessPhones: [], officeLocation: null, preferredLanguage: "en-GB" }, { id: "6b1f9d7e-0000-4000-8000-000000000001", userPrincipalName: "ada@example.com", mail: "ada@example.com", displayName: "Ada Lovelace", givenName: "Ada", surname: "Lovelace", jobTitle: null, mobilePhone: null, businessPhones: [], officeLocation: null, preferredLanguage: "en-GB", manager: { id: "6b1f9d7e-0000-4000-8000-000000000002", displayName: "Charles Babbage" } }], "x-counterExamples": [{ example: { id: "ada", userPrincipalName: "ada@example.com", mail: "ada@example.com", displayName: "Ada Lovelace", givenName: "Ada", surname: "Lovelace", jobTitle: null, mobilePhone: null, businessPhones: [], officeLocation: null, preferredLanguage: "en-GB" }, at: "/id", reason: "an object id is a GUID" }, { example: { id: "6b1f9d7e-0000-4000-8000-000000000001", mail: "ada@example.com", displayName: "Ada Lovelace", givenName: "Ada", surname: "Lovelace", jobTitle: null, mobilePhone: null, businessPhones: [], officeLocation: null, preferredLanguage: "en-GB" }, at: "", reason: "a user has a sign-in name" }, { example: { id: "6b1f9d7e-0000-4000-8000-000000000001", userPrincipalName: "ada@example.com", mail: "ada@example.com", displayName: "Ada Lovelace", givenName: "Ada", surname: "Lovelace", jobTitle: null, mobilePhone: null, businessPhones: "+44", officeLocation: null, preferredLanguage: "en-GB" }, at: "/businessPhones", reason: "business phones are a list" }] }, D = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
function n(s, { instancePath: i = "", parentData: _, parentDataProperty: g, rootData: h = s } = {}) {
  let f = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let l;
      if (s.id === void 0 && (l = "id") || s.userPrincipalName === void 0 && (l = "userPrincipalName"))
        return n.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], !1;
      if (s["@odata.context"] !== void 0) {
        let r = e;
        if (typeof s["@odata.context"] != "string")
          return n.errors = [{ instancePath: i + "/@odata.context", schemaPath: "#/properties/%40odata.context/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = r === e;
      } else
        var t = !0;
      if (t) {
        if (s.id !== void 0) {
          let r = s.id, a = e;
          if (e === a)
            if (typeof r == "string") {
              if (!D.test(r))
                return n.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"' }], !1;
            } else
              return n.errors = [{ instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var t = a === e;
        } else
          var t = !0;
        if (t) {
          if (s.userPrincipalName !== void 0) {
            let r = s.userPrincipalName, a = e;
            if (e === a)
              if (typeof r == "string") {
                if (k(r) < 1)
                  return n.errors = [{ instancePath: i + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return n.errors = [{ instancePath: i + "/userPrincipalName", schemaPath: "#/properties/userPrincipalName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var t = a === e;
          } else
            var t = !0;
          if (t) {
            if (s.mail !== void 0) {
              let r = s.mail, a = e;
              if (typeof r != "string" && r !== null)
                return n.errors = [{ instancePath: i + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: p.properties.mail.type }, message: "must be string,null" }], !1;
              var t = a === e;
            } else
              var t = !0;
            if (t) {
              if (s.displayName !== void 0) {
                let r = s.displayName, a = e;
                if (typeof r != "string" && r !== null)
                  return n.errors = [{ instancePath: i + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: p.properties.displayName.type }, message: "must be string,null" }], !1;
                var t = a === e;
              } else
                var t = !0;
              if (t) {
                if (s.givenName !== void 0) {
                  let r = s.givenName, a = e;
                  if (typeof r != "string" && r !== null)
                    return n.errors = [{ instancePath: i + "/givenName", schemaPath: "#/properties/givenName/type", keyword: "type", params: { type: p.properties.givenName.type }, message: "must be string,null" }], !1;
                  var t = a === e;
                } else
                  var t = !0;
                if (t) {
                  if (s.surname !== void 0) {
                    let r = s.surname, a = e;
                    if (typeof r != "string" && r !== null)
                      return n.errors = [{ instancePath: i + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: p.properties.surname.type }, message: "must be string,null" }], !1;
                    var t = a === e;
                  } else
                    var t = !0;
                  if (t) {
                    if (s.jobTitle !== void 0) {
                      let r = s.jobTitle, a = e;
                      if (typeof r != "string" && r !== null)
                        return n.errors = [{ instancePath: i + "/jobTitle", schemaPath: "#/properties/jobTitle/type", keyword: "type", params: { type: p.properties.jobTitle.type }, message: "must be string,null" }], !1;
                      var t = a === e;
                    } else
                      var t = !0;
                    if (t) {
                      if (s.mobilePhone !== void 0) {
                        let r = s.mobilePhone, a = e;
                        if (typeof r != "string" && r !== null)
                          return n.errors = [{ instancePath: i + "/mobilePhone", schemaPath: "#/properties/mobilePhone/type", keyword: "type", params: { type: p.properties.mobilePhone.type }, message: "must be string,null" }], !1;
                        var t = a === e;
                      } else
                        var t = !0;
                      if (t) {
                        if (s.officeLocation !== void 0) {
                          let r = s.officeLocation, a = e;
                          if (typeof r != "string" && r !== null)
                            return n.errors = [{ instancePath: i + "/officeLocation", schemaPath: "#/properties/officeLocation/type", keyword: "type", params: { type: p.properties.officeLocation.type }, message: "must be string,null" }], !1;
                          var t = a === e;
                        } else
                          var t = !0;
                        if (t) {
                          if (s.preferredLanguage !== void 0) {
                            let r = s.preferredLanguage, a = e;
                            if (typeof r != "string" && r !== null)
                              return n.errors = [{ instancePath: i + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: p.properties.preferredLanguage.type }, message: "must be string,null" }], !1;
                            var t = a === e;
                          } else
                            var t = !0;
                          if (t) {
                            if (s.city !== void 0) {
                              let r = s.city, a = e;
                              if (typeof r != "string" && r !== null)
                                return n.errors = [{ instancePath: i + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: p.properties.city.type }, message: "must be string,null" }], !1;
                              var t = a === e;
                            } else
                              var t = !0;
                            if (t) {
                              if (s.companyName !== void 0) {
                                let r = s.companyName, a = e;
                                if (typeof r != "string" && r !== null)
                                  return n.errors = [{ instancePath: i + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: p.properties.companyName.type }, message: "must be string,null" }], !1;
                                var t = a === e;
                              } else
                                var t = !0;
                              if (t) {
                                if (s.country !== void 0) {
                                  let r = s.country, a = e;
                                  if (typeof r != "string" && r !== null)
                                    return n.errors = [{ instancePath: i + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: p.properties.country.type }, message: "must be string,null" }], !1;
                                  var t = a === e;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (s.createdDateTime !== void 0) {
                                    let r = s.createdDateTime, a = e;
                                    if (typeof r != "string" && r !== null)
                                      return n.errors = [{ instancePath: i + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: p.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                                    var t = a === e;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (s.department !== void 0) {
                                      let r = s.department, a = e;
                                      if (typeof r != "string" && r !== null)
                                        return n.errors = [{ instancePath: i + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: p.properties.department.type }, message: "must be string,null" }], !1;
                                      var t = a === e;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (s.employeeId !== void 0) {
                                        let r = s.employeeId, a = e;
                                        if (typeof r != "string" && r !== null)
                                          return n.errors = [{ instancePath: i + "/employeeId", schemaPath: "#/properties/employeeId/type", keyword: "type", params: { type: p.properties.employeeId.type }, message: "must be string,null" }], !1;
                                        var t = a === e;
                                      } else
                                        var t = !0;
                                      if (t) {
                                        if (s.employeeType !== void 0) {
                                          let r = s.employeeType, a = e;
                                          if (typeof r != "string" && r !== null)
                                            return n.errors = [{ instancePath: i + "/employeeType", schemaPath: "#/properties/employeeType/type", keyword: "type", params: { type: p.properties.employeeType.type }, message: "must be string,null" }], !1;
                                          var t = a === e;
                                        } else
                                          var t = !0;
                                        if (t) {
                                          if (s.faxNumber !== void 0) {
                                            let r = s.faxNumber, a = e;
                                            if (typeof r != "string" && r !== null)
                                              return n.errors = [{ instancePath: i + "/faxNumber", schemaPath: "#/properties/faxNumber/type", keyword: "type", params: { type: p.properties.faxNumber.type }, message: "must be string,null" }], !1;
                                            var t = a === e;
                                          } else
                                            var t = !0;
                                          if (t) {
                                            if (s.mailNickname !== void 0) {
                                              let r = s.mailNickname, a = e;
                                              if (typeof r != "string" && r !== null)
                                                return n.errors = [{ instancePath: i + "/mailNickname", schemaPath: "#/properties/mailNickname/type", keyword: "type", params: { type: p.properties.mailNickname.type }, message: "must be string,null" }], !1;
                                              var t = a === e;
                                            } else
                                              var t = !0;
                                            if (t) {
                                              if (s.onPremisesImmutableId !== void 0) {
                                                let r = s.onPremisesImmutableId, a = e;
                                                if (typeof r != "string" && r !== null)
                                                  return n.errors = [{ instancePath: i + "/onPremisesImmutableId", schemaPath: "#/properties/onPremisesImmutableId/type", keyword: "type", params: { type: p.properties.onPremisesImmutableId.type }, message: "must be string,null" }], !1;
                                                var t = a === e;
                                              } else
                                                var t = !0;
                                              if (t) {
                                                if (s.onPremisesSamAccountName !== void 0) {
                                                  let r = s.onPremisesSamAccountName, a = e;
                                                  if (typeof r != "string" && r !== null)
                                                    return n.errors = [{ instancePath: i + "/onPremisesSamAccountName", schemaPath: "#/properties/onPremisesSamAccountName/type", keyword: "type", params: { type: p.properties.onPremisesSamAccountName.type }, message: "must be string,null" }], !1;
                                                  var t = a === e;
                                                } else
                                                  var t = !0;
                                                if (t) {
                                                  if (s.onPremisesUserPrincipalName !== void 0) {
                                                    let r = s.onPremisesUserPrincipalName, a = e;
                                                    if (typeof r != "string" && r !== null)
                                                      return n.errors = [{ instancePath: i + "/onPremisesUserPrincipalName", schemaPath: "#/properties/onPremisesUserPrincipalName/type", keyword: "type", params: { type: p.properties.onPremisesUserPrincipalName.type }, message: "must be string,null" }], !1;
                                                    var t = a === e;
                                                  } else
                                                    var t = !0;
                                                  if (t) {
                                                    if (s.passwordPolicies !== void 0) {
                                                      let r = s.passwordPolicies, a = e;
                                                      if (typeof r != "string" && r !== null)
                                                        return n.errors = [{ instancePath: i + "/passwordPolicies", schemaPath: "#/properties/passwordPolicies/type", keyword: "type", params: { type: p.properties.passwordPolicies.type }, message: "must be string,null" }], !1;
                                                      var t = a === e;
                                                    } else
                                                      var t = !0;
                                                    if (t) {
                                                      if (s.lastPasswordChangeDateTime !== void 0) {
                                                        let r = s.lastPasswordChangeDateTime, a = e;
                                                        if (typeof r != "string" && r !== null)
                                                          return n.errors = [{ instancePath: i + "/lastPasswordChangeDateTime", schemaPath: "#/properties/lastPasswordChangeDateTime/type", keyword: "type", params: { type: p.properties.lastPasswordChangeDateTime.type }, message: "must be string,null" }], !1;
                                                        var t = a === e;
                                                      } else
                                                        var t = !0;
                                                      if (t) {
                                                        if (s.postalCode !== void 0) {
                                                          let r = s.postalCode, a = e;
                                                          if (typeof r != "string" && r !== null)
                                                            return n.errors = [{ instancePath: i + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: p.properties.postalCode.type }, message: "must be string,null" }], !1;
                                                          var t = a === e;
                                                        } else
                                                          var t = !0;
                                                        if (t) {
                                                          if (s.state !== void 0) {
                                                            let r = s.state, a = e;
                                                            if (typeof r != "string" && r !== null)
                                                              return n.errors = [{ instancePath: i + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: p.properties.state.type }, message: "must be string,null" }], !1;
                                                            var t = a === e;
                                                          } else
                                                            var t = !0;
                                                          if (t) {
                                                            if (s.streetAddress !== void 0) {
                                                              let r = s.streetAddress, a = e;
                                                              if (typeof r != "string" && r !== null)
                                                                return n.errors = [{ instancePath: i + "/streetAddress", schemaPath: "#/properties/streetAddress/type", keyword: "type", params: { type: p.properties.streetAddress.type }, message: "must be string,null" }], !1;
                                                              var t = a === e;
                                                            } else
                                                              var t = !0;
                                                            if (t) {
                                                              if (s.usageLocation !== void 0) {
                                                                let r = s.usageLocation, a = e;
                                                                if (typeof r != "string" && r !== null)
                                                                  return n.errors = [{ instancePath: i + "/usageLocation", schemaPath: "#/properties/usageLocation/type", keyword: "type", params: { type: p.properties.usageLocation.type }, message: "must be string,null" }], !1;
                                                                var t = a === e;
                                                              } else
                                                                var t = !0;
                                                              if (t) {
                                                                if (s.userType !== void 0) {
                                                                  let r = s.userType, a = e;
                                                                  if (typeof r != "string" && r !== null)
                                                                    return n.errors = [{ instancePath: i + "/userType", schemaPath: "#/properties/userType/type", keyword: "type", params: { type: p.properties.userType.type }, message: "must be string,null" }], !1;
                                                                  var t = a === e;
                                                                } else
                                                                  var t = !0;
                                                                if (t) {
                                                                  if (s.businessPhones !== void 0) {
                                                                    let r = s.businessPhones, a = e;
                                                                    if (e === a)
                                                                      if (Array.isArray(r)) {
                                                                        var b = !0;
                                                                        let c = r.length;
                                                                        for (let d = 0; d < c; d++) {
                                                                          let P = e;
                                                                          if (typeof r[d] != "string")
                                                                            return n.errors = [{ instancePath: i + "/businessPhones/" + d, schemaPath: "#/properties/businessPhones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          var b = P === e;
                                                                          if (!b)
                                                                            break;
                                                                        }
                                                                      } else
                                                                        return n.errors = [{ instancePath: i + "/businessPhones", schemaPath: "#/properties/businessPhones/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                    var t = a === e;
                                                                  } else
                                                                    var t = !0;
                                                                  if (t) {
                                                                    if (s.otherMails !== void 0) {
                                                                      let r = s.otherMails, a = e;
                                                                      if (e === a)
                                                                        if (Array.isArray(r)) {
                                                                          var v = !0;
                                                                          let c = r.length;
                                                                          for (let d = 0; d < c; d++) {
                                                                            let P = e;
                                                                            if (typeof r[d] != "string")
                                                                              return n.errors = [{ instancePath: i + "/otherMails/" + d, schemaPath: "#/properties/otherMails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var v = P === e;
                                                                            if (!v)
                                                                              break;
                                                                          }
                                                                        } else
                                                                          return n.errors = [{ instancePath: i + "/otherMails", schemaPath: "#/properties/otherMails/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                      var t = a === e;
                                                                    } else
                                                                      var t = !0;
                                                                    if (t) {
                                                                      if (s.proxyAddresses !== void 0) {
                                                                        let r = s.proxyAddresses, a = e;
                                                                        if (e === a)
                                                                          if (Array.isArray(r)) {
                                                                            var o = !0;
                                                                            let c = r.length;
                                                                            for (let d = 0; d < c; d++) {
                                                                              let P = e;
                                                                              if (typeof r[d] != "string")
                                                                                return n.errors = [{ instancePath: i + "/proxyAddresses/" + d, schemaPath: "#/properties/proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var o = P === e;
                                                                              if (!o)
                                                                                break;
                                                                            }
                                                                          } else
                                                                            return n.errors = [{ instancePath: i + "/proxyAddresses", schemaPath: "#/properties/proxyAddresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                                        var t = a === e;
                                                                      } else
                                                                        var t = !0;
                                                                      if (t) {
                                                                        if (s.accountEnabled !== void 0) {
                                                                          let r = s.accountEnabled, a = e;
                                                                          if (typeof r != "boolean" && r !== null)
                                                                            return n.errors = [{ instancePath: i + "/accountEnabled", schemaPath: "#/properties/accountEnabled/type", keyword: "type", params: { type: p.properties.accountEnabled.type }, message: "must be boolean,null" }], !1;
                                                                          var t = a === e;
                                                                        } else
                                                                          var t = !0;
                                                                        if (t) {
                                                                          if (s.onPremisesSyncEnabled !== void 0) {
                                                                            let r = s.onPremisesSyncEnabled, a = e;
                                                                            if (typeof r != "boolean" && r !== null)
                                                                              return n.errors = [{ instancePath: i + "/onPremisesSyncEnabled", schemaPath: "#/properties/onPremisesSyncEnabled/type", keyword: "type", params: { type: p.properties.onPremisesSyncEnabled.type }, message: "must be boolean,null" }], !1;
                                                                            var t = a === e;
                                                                          } else
                                                                            var t = !0;
                                                                          if (t)
                                                                            if (s.manager !== void 0) {
                                                                              let r = s.manager, a = e;
                                                                              if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                                                                return n.errors = [{ instancePath: i + "/manager", schemaPath: "#/properties/manager/type", keyword: "type", params: { type: p.properties.manager.type }, message: "must be object,null" }], !1;
                                                                              if (e === a && r && typeof r == "object" && !Array.isArray(r)) {
                                                                                if (r.id !== void 0) {
                                                                                  let c = e;
                                                                                  if (typeof r.id != "string")
                                                                                    return n.errors = [{ instancePath: i + "/manager/id", schemaPath: "#/properties/manager/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var m = c === e;
                                                                                } else
                                                                                  var m = !0;
                                                                                if (m) {
                                                                                  if (r.displayName !== void 0) {
                                                                                    let c = r.displayName, d = e;
                                                                                    if (typeof c != "string" && c !== null)
                                                                                      return n.errors = [{ instancePath: i + "/manager/displayName", schemaPath: "#/properties/manager/properties/displayName/type", keyword: "type", params: { type: p.properties.manager.properties.displayName.type }, message: "must be string,null" }], !1;
                                                                                    var m = d === e;
                                                                                  } else
                                                                                    var m = !0;
                                                                                  if (m)
                                                                                    if (r.userPrincipalName !== void 0) {
                                                                                      let c = r.userPrincipalName, d = e;
                                                                                      if (typeof c != "string" && c !== null)
                                                                                        return n.errors = [{ instancePath: i + "/manager/userPrincipalName", schemaPath: "#/properties/manager/properties/userPrincipalName/type", keyword: "type", params: { type: p.properties.manager.properties.userPrincipalName.type }, message: "must be string,null" }], !1;
                                                                                      var m = d === e;
                                                                                    } else
                                                                                      var m = !0;
                                                                                }
                                                                              }
                                                                              var t = a === e;
                                                                            } else
                                                                              var t = !0;
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
      return n.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return n.errors = f, e === 0;
}
export {
  E as entraTokenError,
  I as entraTokenSuccess,
  C as graphUser
};
