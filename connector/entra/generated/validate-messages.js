// Generated from schemas/messages/*.schema.json by "npm run generate". Do not edit.
var T = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (b) {
    throw i = 0, b;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var x = T((N) => {
  "use strict";
  Object.defineProperty(N, "__esModule", { value: !0 });
  function A(s) {
    let i = s.length, b = 0, g = 0, h;
    for (; g < i; )
      b++, h = s.charCodeAt(g++), h >= 55296 && h <= 56319 && g < i && (h = s.charCodeAt(g), (h & 64512) === 56320 && g++);
    return b;
  }
  N.default = A;
  A.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// validate.js
var I = c;
var k = x().default;
function c(s, { instancePath: i = "", parentData: b, parentDataProperty: g, rootData: h = s } = {}) {
  let d = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let v;
      if (s.error === void 0 && (v = "error"))
        return c.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: v }, message: "must have required property '" + v + "'" }], !1;
      if (s.error !== void 0) {
        let p = s.error, m = e;
        if (e === m)
          if (typeof p == "string") {
            if (k(p) < 1)
              return c.errors = [{ instancePath: i + "/error", schemaPath: "#/properties/error/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return c.errors = [{ instancePath: i + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = m === e;
      } else
        var t = !0;
      if (t) {
        if (s.error_description !== void 0) {
          let p = e;
          if (typeof s.error_description != "string")
            return c.errors = [{ instancePath: i + "/error_description", schemaPath: "#/properties/error_description/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var t = p === e;
        } else
          var t = !0;
        if (t) {
          if (s.error_codes !== void 0) {
            let p = s.error_codes, m = e;
            if (e === m)
              if (Array.isArray(p)) {
                var P = !0;
                let r = p.length;
                for (let a = 0; a < r; a++) {
                  let w = p[a], f = e;
                  if (!(typeof w == "number" && !(w % 1) && !isNaN(w) && isFinite(w)))
                    return c.errors = [{ instancePath: i + "/error_codes/" + a, schemaPath: "#/properties/error_codes/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var P = f === e;
                  if (!P)
                    break;
                }
              } else
                return c.errors = [{ instancePath: i + "/error_codes", schemaPath: "#/properties/error_codes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var t = m === e;
          } else
            var t = !0;
          if (t) {
            if (s.timestamp !== void 0) {
              let p = e;
              if (typeof s.timestamp != "string")
                return c.errors = [{ instancePath: i + "/timestamp", schemaPath: "#/properties/timestamp/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var t = p === e;
            } else
              var t = !0;
            if (t) {
              if (s.trace_id !== void 0) {
                let p = e;
                if (typeof s.trace_id != "string")
                  return c.errors = [{ instancePath: i + "/trace_id", schemaPath: "#/properties/trace_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var t = p === e;
              } else
                var t = !0;
              if (t) {
                if (s.correlation_id !== void 0) {
                  let p = e;
                  if (typeof s.correlation_id != "string")
                    return c.errors = [{ instancePath: i + "/correlation_id", schemaPath: "#/properties/correlation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var t = p === e;
                } else
                  var t = !0;
                if (t) {
                  if (s.error_uri !== void 0) {
                    let p = e;
                    if (typeof s.error_uri != "string")
                      return c.errors = [{ instancePath: i + "/error_uri", schemaPath: "#/properties/error_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var t = p === e;
                  } else
                    var t = !0;
                  if (t) {
                    if (s.suberror !== void 0) {
                      let p = e;
                      if (typeof s.suberror != "string")
                        return c.errors = [{ instancePath: i + "/suberror", schemaPath: "#/properties/suberror/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var t = p === e;
                    } else
                      var t = !0;
                    if (t)
                      if (s.claims !== void 0) {
                        let p = e;
                        if (typeof s.claims != "string")
                          return c.errors = [{ instancePath: i + "/claims", schemaPath: "#/properties/claims/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var t = p === e;
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
      return c.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return c.errors = d, e === 0;
}
var q = u;
var L = new RegExp("^[Bb]earer$", "u");
function u(s, { instancePath: i = "", parentData: b, parentDataProperty: g, rootData: h = s } = {}) {
  let d = null, e = 0, t = e, P = e;
  if (s && typeof s == "object" && !Array.isArray(s)) {
    let m;
    if (s.error === void 0 && (m = "error")) {
      let l = {};
      d === null ? d = [l] : d.push(l), e++;
    }
  }
  var v = P === e;
  if (v)
    return u.errors = [{ instancePath: i, schemaPath: "#/not", keyword: "not", params: {}, message: "must NOT be valid" }], !1;
  if (e = t, d !== null && (t ? d.length = t : d = null), e === 0)
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
        var p = r === e;
      } else
        var p = !0;
      if (p) {
        if (s.scope !== void 0) {
          let l = e;
          if (typeof s.scope != "string")
            return u.errors = [{ instancePath: i + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var p = l === e;
        } else
          var p = !0;
        if (p) {
          if (s.expires_in !== void 0) {
            let l = s.expires_in, r = e;
            if (e === r)
              if (typeof l == "number" && isFinite(l)) {
                if (l <= 0 || isNaN(l))
                  return u.errors = [{ instancePath: i + "/expires_in", schemaPath: "#/properties/expires_in/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
              } else
                return u.errors = [{ instancePath: i + "/expires_in", schemaPath: "#/properties/expires_in/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
            var p = r === e;
          } else
            var p = !0;
          if (p) {
            if (s.ext_expires_in !== void 0) {
              let l = s.ext_expires_in, r = e;
              if (!(typeof l == "number" && isFinite(l)))
                return u.errors = [{ instancePath: i + "/ext_expires_in", schemaPath: "#/properties/ext_expires_in/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var p = r === e;
            } else
              var p = !0;
            if (p) {
              if (s.access_token !== void 0) {
                let l = s.access_token, r = e;
                if (e === r)
                  if (typeof l == "string") {
                    if (k(l) < 1)
                      return u.errors = [{ instancePath: i + "/access_token", schemaPath: "#/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return u.errors = [{ instancePath: i + "/access_token", schemaPath: "#/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var p = r === e;
              } else
                var p = !0;
              if (p) {
                if (s.id_token !== void 0) {
                  let l = s.id_token, r = e;
                  if (e === r)
                    if (typeof l == "string") {
                      if (k(l) < 1)
                        return u.errors = [{ instancePath: i + "/id_token", schemaPath: "#/properties/id_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return u.errors = [{ instancePath: i + "/id_token", schemaPath: "#/properties/id_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var p = r === e;
                } else
                  var p = !0;
                if (p) {
                  if (s.refresh_token !== void 0) {
                    let l = s.refresh_token, r = e;
                    if (e === r)
                      if (typeof l == "string") {
                        if (k(l) < 1)
                          return u.errors = [{ instancePath: i + "/refresh_token", schemaPath: "#/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return u.errors = [{ instancePath: i + "/refresh_token", schemaPath: "#/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var p = r === e;
                  } else
                    var p = !0;
                  if (p)
                    if (s.client_info !== void 0) {
                      let l = e;
                      if (typeof s.client_info != "string")
                        return u.errors = [{ instancePath: i + "/client_info", schemaPath: "#/properties/client_info/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var p = l === e;
                    } else
                      var p = !0;
                }
              }
            }
          }
        }
      }
    } else
      return u.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return u.errors = d, e === 0;
}
var F = n, o = { $id: "flopack://schemas/messages/graph-user.schema.json", type: "object", properties: { "@odata.context": { type: "string" }, id: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, userPrincipalName: { type: "string", minLength: 1 }, mail: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, givenName: { type: ["string", "null"] }, surname: { type: ["string", "null"] }, jobTitle: { type: ["string", "null"] }, mobilePhone: { type: ["string", "null"] }, officeLocation: { type: ["string", "null"] }, preferredLanguage: { type: ["string", "null"] }, city: { type: ["string", "null"] }, companyName: { type: ["string", "null"] }, country: { type: ["string", "null"] }, createdDateTime: { type: ["string", "null"] }, department: { type: ["string", "null"] }, employeeId: { type: ["string", "null"] }, employeeType: { type: ["string", "null"] }, faxNumber: { type: ["string", "null"] }, mailNickname: { type: ["string", "null"] }, onPremisesImmutableId: { type: ["string", "null"] }, onPremisesSamAccountName: { type: ["string", "null"] }, onPremisesUserPrincipalName: { type: ["string", "null"] }, passwordPolicies: { type: ["string", "null"] }, lastPasswordChangeDateTime: { type: ["string", "null"] }, postalCode: { type: ["string", "null"] }, state: { type: ["string", "null"] }, streetAddress: { type: ["string", "null"] }, usageLocation: { type: ["string", "null"] }, userType: { type: ["string", "null"] }, businessPhones: { type: "array", items: { type: "string" } }, otherMails: { type: "array", items: { type: "string" } }, proxyAddresses: { type: "array", items: { type: "string" } }, accountEnabled: { type: ["boolean", "null"] }, onPremisesSyncEnabled: { type: ["boolean", "null"] }, manager: { type: ["object", "null"], properties: { id: { type: "string" }, displayName: { type: ["string", "null"] }, userPrincipalName: { type: ["string", "null"] } }, additionalProperties: !0 } }, required: ["id", "userPrincipalName"], additionalProperties: !0 }, j = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u");
function n(s, { instancePath: i = "", parentData: b, parentDataProperty: g, rootData: h = s } = {}) {
  let d = null, e = 0;
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
              if (!j.test(r))
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
                return n.errors = [{ instancePath: i + "/mail", schemaPath: "#/properties/mail/type", keyword: "type", params: { type: o.properties.mail.type }, message: "must be string,null" }], !1;
              var t = a === e;
            } else
              var t = !0;
            if (t) {
              if (s.displayName !== void 0) {
                let r = s.displayName, a = e;
                if (typeof r != "string" && r !== null)
                  return n.errors = [{ instancePath: i + "/displayName", schemaPath: "#/properties/displayName/type", keyword: "type", params: { type: o.properties.displayName.type }, message: "must be string,null" }], !1;
                var t = a === e;
              } else
                var t = !0;
              if (t) {
                if (s.givenName !== void 0) {
                  let r = s.givenName, a = e;
                  if (typeof r != "string" && r !== null)
                    return n.errors = [{ instancePath: i + "/givenName", schemaPath: "#/properties/givenName/type", keyword: "type", params: { type: o.properties.givenName.type }, message: "must be string,null" }], !1;
                  var t = a === e;
                } else
                  var t = !0;
                if (t) {
                  if (s.surname !== void 0) {
                    let r = s.surname, a = e;
                    if (typeof r != "string" && r !== null)
                      return n.errors = [{ instancePath: i + "/surname", schemaPath: "#/properties/surname/type", keyword: "type", params: { type: o.properties.surname.type }, message: "must be string,null" }], !1;
                    var t = a === e;
                  } else
                    var t = !0;
                  if (t) {
                    if (s.jobTitle !== void 0) {
                      let r = s.jobTitle, a = e;
                      if (typeof r != "string" && r !== null)
                        return n.errors = [{ instancePath: i + "/jobTitle", schemaPath: "#/properties/jobTitle/type", keyword: "type", params: { type: o.properties.jobTitle.type }, message: "must be string,null" }], !1;
                      var t = a === e;
                    } else
                      var t = !0;
                    if (t) {
                      if (s.mobilePhone !== void 0) {
                        let r = s.mobilePhone, a = e;
                        if (typeof r != "string" && r !== null)
                          return n.errors = [{ instancePath: i + "/mobilePhone", schemaPath: "#/properties/mobilePhone/type", keyword: "type", params: { type: o.properties.mobilePhone.type }, message: "must be string,null" }], !1;
                        var t = a === e;
                      } else
                        var t = !0;
                      if (t) {
                        if (s.officeLocation !== void 0) {
                          let r = s.officeLocation, a = e;
                          if (typeof r != "string" && r !== null)
                            return n.errors = [{ instancePath: i + "/officeLocation", schemaPath: "#/properties/officeLocation/type", keyword: "type", params: { type: o.properties.officeLocation.type }, message: "must be string,null" }], !1;
                          var t = a === e;
                        } else
                          var t = !0;
                        if (t) {
                          if (s.preferredLanguage !== void 0) {
                            let r = s.preferredLanguage, a = e;
                            if (typeof r != "string" && r !== null)
                              return n.errors = [{ instancePath: i + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: o.properties.preferredLanguage.type }, message: "must be string,null" }], !1;
                            var t = a === e;
                          } else
                            var t = !0;
                          if (t) {
                            if (s.city !== void 0) {
                              let r = s.city, a = e;
                              if (typeof r != "string" && r !== null)
                                return n.errors = [{ instancePath: i + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: o.properties.city.type }, message: "must be string,null" }], !1;
                              var t = a === e;
                            } else
                              var t = !0;
                            if (t) {
                              if (s.companyName !== void 0) {
                                let r = s.companyName, a = e;
                                if (typeof r != "string" && r !== null)
                                  return n.errors = [{ instancePath: i + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: o.properties.companyName.type }, message: "must be string,null" }], !1;
                                var t = a === e;
                              } else
                                var t = !0;
                              if (t) {
                                if (s.country !== void 0) {
                                  let r = s.country, a = e;
                                  if (typeof r != "string" && r !== null)
                                    return n.errors = [{ instancePath: i + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: o.properties.country.type }, message: "must be string,null" }], !1;
                                  var t = a === e;
                                } else
                                  var t = !0;
                                if (t) {
                                  if (s.createdDateTime !== void 0) {
                                    let r = s.createdDateTime, a = e;
                                    if (typeof r != "string" && r !== null)
                                      return n.errors = [{ instancePath: i + "/createdDateTime", schemaPath: "#/properties/createdDateTime/type", keyword: "type", params: { type: o.properties.createdDateTime.type }, message: "must be string,null" }], !1;
                                    var t = a === e;
                                  } else
                                    var t = !0;
                                  if (t) {
                                    if (s.department !== void 0) {
                                      let r = s.department, a = e;
                                      if (typeof r != "string" && r !== null)
                                        return n.errors = [{ instancePath: i + "/department", schemaPath: "#/properties/department/type", keyword: "type", params: { type: o.properties.department.type }, message: "must be string,null" }], !1;
                                      var t = a === e;
                                    } else
                                      var t = !0;
                                    if (t) {
                                      if (s.employeeId !== void 0) {
                                        let r = s.employeeId, a = e;
                                        if (typeof r != "string" && r !== null)
                                          return n.errors = [{ instancePath: i + "/employeeId", schemaPath: "#/properties/employeeId/type", keyword: "type", params: { type: o.properties.employeeId.type }, message: "must be string,null" }], !1;
                                        var t = a === e;
                                      } else
                                        var t = !0;
                                      if (t) {
                                        if (s.employeeType !== void 0) {
                                          let r = s.employeeType, a = e;
                                          if (typeof r != "string" && r !== null)
                                            return n.errors = [{ instancePath: i + "/employeeType", schemaPath: "#/properties/employeeType/type", keyword: "type", params: { type: o.properties.employeeType.type }, message: "must be string,null" }], !1;
                                          var t = a === e;
                                        } else
                                          var t = !0;
                                        if (t) {
                                          if (s.faxNumber !== void 0) {
                                            let r = s.faxNumber, a = e;
                                            if (typeof r != "string" && r !== null)
                                              return n.errors = [{ instancePath: i + "/faxNumber", schemaPath: "#/properties/faxNumber/type", keyword: "type", params: { type: o.properties.faxNumber.type }, message: "must be string,null" }], !1;
                                            var t = a === e;
                                          } else
                                            var t = !0;
                                          if (t) {
                                            if (s.mailNickname !== void 0) {
                                              let r = s.mailNickname, a = e;
                                              if (typeof r != "string" && r !== null)
                                                return n.errors = [{ instancePath: i + "/mailNickname", schemaPath: "#/properties/mailNickname/type", keyword: "type", params: { type: o.properties.mailNickname.type }, message: "must be string,null" }], !1;
                                              var t = a === e;
                                            } else
                                              var t = !0;
                                            if (t) {
                                              if (s.onPremisesImmutableId !== void 0) {
                                                let r = s.onPremisesImmutableId, a = e;
                                                if (typeof r != "string" && r !== null)
                                                  return n.errors = [{ instancePath: i + "/onPremisesImmutableId", schemaPath: "#/properties/onPremisesImmutableId/type", keyword: "type", params: { type: o.properties.onPremisesImmutableId.type }, message: "must be string,null" }], !1;
                                                var t = a === e;
                                              } else
                                                var t = !0;
                                              if (t) {
                                                if (s.onPremisesSamAccountName !== void 0) {
                                                  let r = s.onPremisesSamAccountName, a = e;
                                                  if (typeof r != "string" && r !== null)
                                                    return n.errors = [{ instancePath: i + "/onPremisesSamAccountName", schemaPath: "#/properties/onPremisesSamAccountName/type", keyword: "type", params: { type: o.properties.onPremisesSamAccountName.type }, message: "must be string,null" }], !1;
                                                  var t = a === e;
                                                } else
                                                  var t = !0;
                                                if (t) {
                                                  if (s.onPremisesUserPrincipalName !== void 0) {
                                                    let r = s.onPremisesUserPrincipalName, a = e;
                                                    if (typeof r != "string" && r !== null)
                                                      return n.errors = [{ instancePath: i + "/onPremisesUserPrincipalName", schemaPath: "#/properties/onPremisesUserPrincipalName/type", keyword: "type", params: { type: o.properties.onPremisesUserPrincipalName.type }, message: "must be string,null" }], !1;
                                                    var t = a === e;
                                                  } else
                                                    var t = !0;
                                                  if (t) {
                                                    if (s.passwordPolicies !== void 0) {
                                                      let r = s.passwordPolicies, a = e;
                                                      if (typeof r != "string" && r !== null)
                                                        return n.errors = [{ instancePath: i + "/passwordPolicies", schemaPath: "#/properties/passwordPolicies/type", keyword: "type", params: { type: o.properties.passwordPolicies.type }, message: "must be string,null" }], !1;
                                                      var t = a === e;
                                                    } else
                                                      var t = !0;
                                                    if (t) {
                                                      if (s.lastPasswordChangeDateTime !== void 0) {
                                                        let r = s.lastPasswordChangeDateTime, a = e;
                                                        if (typeof r != "string" && r !== null)
                                                          return n.errors = [{ instancePath: i + "/lastPasswordChangeDateTime", schemaPath: "#/properties/lastPasswordChangeDateTime/type", keyword: "type", params: { type: o.properties.lastPasswordChangeDateTime.type }, message: "must be string,null" }], !1;
                                                        var t = a === e;
                                                      } else
                                                        var t = !0;
                                                      if (t) {
                                                        if (s.postalCode !== void 0) {
                                                          let r = s.postalCode, a = e;
                                                          if (typeof r != "string" && r !== null)
                                                            return n.errors = [{ instancePath: i + "/postalCode", schemaPath: "#/properties/postalCode/type", keyword: "type", params: { type: o.properties.postalCode.type }, message: "must be string,null" }], !1;
                                                          var t = a === e;
                                                        } else
                                                          var t = !0;
                                                        if (t) {
                                                          if (s.state !== void 0) {
                                                            let r = s.state, a = e;
                                                            if (typeof r != "string" && r !== null)
                                                              return n.errors = [{ instancePath: i + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: o.properties.state.type }, message: "must be string,null" }], !1;
                                                            var t = a === e;
                                                          } else
                                                            var t = !0;
                                                          if (t) {
                                                            if (s.streetAddress !== void 0) {
                                                              let r = s.streetAddress, a = e;
                                                              if (typeof r != "string" && r !== null)
                                                                return n.errors = [{ instancePath: i + "/streetAddress", schemaPath: "#/properties/streetAddress/type", keyword: "type", params: { type: o.properties.streetAddress.type }, message: "must be string,null" }], !1;
                                                              var t = a === e;
                                                            } else
                                                              var t = !0;
                                                            if (t) {
                                                              if (s.usageLocation !== void 0) {
                                                                let r = s.usageLocation, a = e;
                                                                if (typeof r != "string" && r !== null)
                                                                  return n.errors = [{ instancePath: i + "/usageLocation", schemaPath: "#/properties/usageLocation/type", keyword: "type", params: { type: o.properties.usageLocation.type }, message: "must be string,null" }], !1;
                                                                var t = a === e;
                                                              } else
                                                                var t = !0;
                                                              if (t) {
                                                                if (s.userType !== void 0) {
                                                                  let r = s.userType, a = e;
                                                                  if (typeof r != "string" && r !== null)
                                                                    return n.errors = [{ instancePath: i + "/userType", schemaPath: "#/properties/userType/type", keyword: "type", params: { type: o.properties.userType.type }, message: "must be string,null" }], !1;
                                                                  var t = a === e;
                                                                } else
                                                                  var t = !0;
                                                                if (t) {
                                                                  if (s.businessPhones !== void 0) {
                                                                    let r = s.businessPhones, a = e;
                                                                    if (e === a)
                                                                      if (Array.isArray(r)) {
                                                                        var P = !0;
                                                                        let f = r.length;
                                                                        for (let y = 0; y < f; y++) {
                                                                          let _ = e;
                                                                          if (typeof r[y] != "string")
                                                                            return n.errors = [{ instancePath: i + "/businessPhones/" + y, schemaPath: "#/properties/businessPhones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          var P = _ === e;
                                                                          if (!P)
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
                                                                          let f = r.length;
                                                                          for (let y = 0; y < f; y++) {
                                                                            let _ = e;
                                                                            if (typeof r[y] != "string")
                                                                              return n.errors = [{ instancePath: i + "/otherMails/" + y, schemaPath: "#/properties/otherMails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                            var v = _ === e;
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
                                                                            var p = !0;
                                                                            let f = r.length;
                                                                            for (let y = 0; y < f; y++) {
                                                                              let _ = e;
                                                                              if (typeof r[y] != "string")
                                                                                return n.errors = [{ instancePath: i + "/proxyAddresses/" + y, schemaPath: "#/properties/proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                              var p = _ === e;
                                                                              if (!p)
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
                                                                            return n.errors = [{ instancePath: i + "/accountEnabled", schemaPath: "#/properties/accountEnabled/type", keyword: "type", params: { type: o.properties.accountEnabled.type }, message: "must be boolean,null" }], !1;
                                                                          var t = a === e;
                                                                        } else
                                                                          var t = !0;
                                                                        if (t) {
                                                                          if (s.onPremisesSyncEnabled !== void 0) {
                                                                            let r = s.onPremisesSyncEnabled, a = e;
                                                                            if (typeof r != "boolean" && r !== null)
                                                                              return n.errors = [{ instancePath: i + "/onPremisesSyncEnabled", schemaPath: "#/properties/onPremisesSyncEnabled/type", keyword: "type", params: { type: o.properties.onPremisesSyncEnabled.type }, message: "must be boolean,null" }], !1;
                                                                            var t = a === e;
                                                                          } else
                                                                            var t = !0;
                                                                          if (t)
                                                                            if (s.manager !== void 0) {
                                                                              let r = s.manager, a = e;
                                                                              if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                                                                return n.errors = [{ instancePath: i + "/manager", schemaPath: "#/properties/manager/type", keyword: "type", params: { type: o.properties.manager.type }, message: "must be object,null" }], !1;
                                                                              if (e === a && r && typeof r == "object" && !Array.isArray(r)) {
                                                                                if (r.id !== void 0) {
                                                                                  let f = e;
                                                                                  if (typeof r.id != "string")
                                                                                    return n.errors = [{ instancePath: i + "/manager/id", schemaPath: "#/properties/manager/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                  var m = f === e;
                                                                                } else
                                                                                  var m = !0;
                                                                                if (m) {
                                                                                  if (r.displayName !== void 0) {
                                                                                    let f = r.displayName, y = e;
                                                                                    if (typeof f != "string" && f !== null)
                                                                                      return n.errors = [{ instancePath: i + "/manager/displayName", schemaPath: "#/properties/manager/properties/displayName/type", keyword: "type", params: { type: o.properties.manager.properties.displayName.type }, message: "must be string,null" }], !1;
                                                                                    var m = y === e;
                                                                                  } else
                                                                                    var m = !0;
                                                                                  if (m)
                                                                                    if (r.userPrincipalName !== void 0) {
                                                                                      let f = r.userPrincipalName, y = e;
                                                                                      if (typeof f != "string" && f !== null)
                                                                                        return n.errors = [{ instancePath: i + "/manager/userPrincipalName", schemaPath: "#/properties/manager/properties/userPrincipalName/type", keyword: "type", params: { type: o.properties.manager.properties.userPrincipalName.type }, message: "must be string,null" }], !1;
                                                                                      var m = y === e;
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
  return n.errors = d, e === 0;
}
export {
  I as entraTokenError,
  q as entraTokenSuccess,
  F as graphUser
};
