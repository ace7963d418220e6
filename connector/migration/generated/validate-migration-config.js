// Generated from schemas/config/migration.schema.json by "npm run generate". Do not edit.
var q = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (u) {
    throw s = 0, u;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var N = q((k) => {
  "use strict";
  Object.defineProperty(k, "__esModule", { value: !0 });
  function $(r) {
    let s = r.length, u = 0, p = 0, l;
    for (; p < s; )
      u++, l = r.charCodeAt(p++), l >= 55296 && l <= 56319 && p < s && (l = r.charCodeAt(p), (l & 64512) === 56320 && p++);
    return u;
  }
  k.default = $;
  $.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// validate.js
var E = I, c = { $id: "flopack://schemas/config/migration.schema.json", type: "object", properties: { $schema: { type: "string" }, tenantId: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, clientId: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, applicationId: { type: "string", pattern: "^0oa[0-9A-Za-z]{17}$" }, oktaDomain: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", maxLength: 253 }, connectionName: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 100, default: "Okta" }, office365ConnectionName: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 100, default: "Office 365 Admin" }, apiConnectionName: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 100, default: "API Connector" }, auth: { type: "string", enum: ["connection", "ssws"], default: "connection" }, policy: { type: "object", properties: { mfaRequired: { type: "string", enum: ["verified", "denied"], default: "verified" }, blockedByPolicy: { type: "string", enum: ["verified", "denied"], default: "denied" }, passwordExpired: { type: "string", enum: ["verified", "wrong"], default: "wrong" } }, additionalProperties: !1, default: {} }, loginHost: { type: "string", enum: ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"], default: "login.microsoftonline.com" }, scope: { type: "string", pattern: "^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$", maxLength: 500, default: "openid profile" } }, required: ["tenantId", "clientId", "applicationId", "oktaDomain"], additionalProperties: !1 }, v = Object.prototype.hasOwnProperty, f = N().default, A = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u"), z = new RegExp("^0oa[0-9A-Za-z]{17}$", "u"), C = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u"), P = new RegExp("^\\S(.*\\S)?$", "u"), F = new RegExp("^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$", "u");
function I(r, { instancePath: s = "", parentData: u, parentDataProperty: p, rootData: l = r } = {}) {
  let e = null, n = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.connectionName === void 0 && (r.connectionName = "Okta"), r.office365ConnectionName === void 0 && (r.office365ConnectionName = "Office 365 Admin"), r.apiConnectionName === void 0 && (r.apiConnectionName = "API Connector"), r.auth === void 0 && (r.auth = "connection"), r.policy === void 0 && (r.policy = {}), r.loginHost === void 0 && (r.loginHost = "login.microsoftonline.com"), r.scope === void 0 && (r.scope = "openid profile"), r.tenantId === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property 'tenantId'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.clientId === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientId" }, message: "must have required property 'clientId'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.applicationId === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicationId" }, message: "must have required property 'applicationId'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.oktaDomain === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oktaDomain" }, message: "must have required property 'oktaDomain'" };
      e === null ? e = [t] : e.push(t), n++;
    }
    for (let t in r)
      if (!v.call(c.properties, t)) {
        let i = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [i] : e.push(i), n++;
      }
    if (r.$schema !== void 0 && typeof r.$schema != "string") {
      let t = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (r.tenantId !== void 0) {
      let t = r.tenantId;
      if (typeof t == "string") {
        if (!A.test(t)) {
          let i = { instancePath: s + "/tenantId", schemaPath: "#/properties/tenantId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"' };
          e === null ? e = [i] : e.push(i), n++;
        }
      } else {
        let i = { instancePath: s + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.clientId !== void 0) {
      let t = r.clientId;
      if (typeof t == "string") {
        if (!A.test(t)) {
          let i = { instancePath: s + "/clientId", schemaPath: "#/properties/clientId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"' };
          e === null ? e = [i] : e.push(i), n++;
        }
      } else {
        let i = { instancePath: s + "/clientId", schemaPath: "#/properties/clientId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.applicationId !== void 0) {
      let t = r.applicationId;
      if (typeof t == "string") {
        if (!z.test(t)) {
          let i = { instancePath: s + "/applicationId", schemaPath: "#/properties/applicationId/pattern", keyword: "pattern", params: { pattern: "^0oa[0-9A-Za-z]{17}$" }, message: 'must match pattern "^0oa[0-9A-Za-z]{17}$"' };
          e === null ? e = [i] : e.push(i), n++;
        }
      } else {
        let i = { instancePath: s + "/applicationId", schemaPath: "#/properties/applicationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    if (r.oktaDomain !== void 0) {
      let t = r.oktaDomain;
      if (typeof t == "string") {
        if (f(t) > 253) {
          let i = { instancePath: s + "/oktaDomain", schemaPath: "#/properties/oktaDomain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" };
          e === null ? e = [i] : e.push(i), n++;
        }
        if (!C.test(t)) {
          let i = { instancePath: s + "/oktaDomain", schemaPath: "#/properties/oktaDomain/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"' };
          e === null ? e = [i] : e.push(i), n++;
        }
      } else {
        let i = { instancePath: s + "/oktaDomain", schemaPath: "#/properties/oktaDomain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [i] : e.push(i), n++;
      }
    }
    let m = r.connectionName;
    if (typeof m == "string") {
      if (f(m) > 100) {
        let t = { instancePath: s + "/connectionName", schemaPath: "#/properties/connectionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (!P.test(m)) {
        let t = { instancePath: s + "/connectionName", schemaPath: "#/properties/connectionName/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
        e === null ? e = [t] : e.push(t), n++;
      }
    } else {
      let t = { instancePath: s + "/connectionName", schemaPath: "#/properties/connectionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
    let h = r.office365ConnectionName;
    if (typeof h == "string") {
      if (f(h) > 100) {
        let t = { instancePath: s + "/office365ConnectionName", schemaPath: "#/properties/office365ConnectionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (!P.test(h)) {
        let t = { instancePath: s + "/office365ConnectionName", schemaPath: "#/properties/office365ConnectionName/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
        e === null ? e = [t] : e.push(t), n++;
      }
    } else {
      let t = { instancePath: s + "/office365ConnectionName", schemaPath: "#/properties/office365ConnectionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
    let y = r.apiConnectionName;
    if (typeof y == "string") {
      if (f(y) > 100) {
        let t = { instancePath: s + "/apiConnectionName", schemaPath: "#/properties/apiConnectionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (!P.test(y)) {
        let t = { instancePath: s + "/apiConnectionName", schemaPath: "#/properties/apiConnectionName/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
        e === null ? e = [t] : e.push(t), n++;
      }
    } else {
      let t = { instancePath: s + "/apiConnectionName", schemaPath: "#/properties/apiConnectionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
    let g = r.auth;
    if (typeof g != "string") {
      let t = { instancePath: s + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (!(g === "connection" || g === "ssws")) {
      let t = { instancePath: s + "/auth", schemaPath: "#/properties/auth/enum", keyword: "enum", params: { allowedValues: c.properties.auth.enum }, message: "must be equal to one of the allowed values" };
      e === null ? e = [t] : e.push(t), n++;
    }
    let o = r.policy;
    if (o && typeof o == "object" && !Array.isArray(o)) {
      o.mfaRequired === void 0 && (o.mfaRequired = "verified"), o.blockedByPolicy === void 0 && (o.blockedByPolicy = "denied"), o.passwordExpired === void 0 && (o.passwordExpired = "wrong");
      for (let a in o)
        if (!(a === "mfaRequired" || a === "blockedByPolicy" || a === "passwordExpired")) {
          let b = { instancePath: s + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [b] : e.push(b), n++;
        }
      let t = o.mfaRequired;
      if (typeof t != "string") {
        let a = { instancePath: s + "/policy/mfaRequired", schemaPath: "#/properties/policy/properties/mfaRequired/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), n++;
      }
      if (!(t === "verified" || t === "denied")) {
        let a = { instancePath: s + "/policy/mfaRequired", schemaPath: "#/properties/policy/properties/mfaRequired/enum", keyword: "enum", params: { allowedValues: c.properties.policy.properties.mfaRequired.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), n++;
      }
      let i = o.blockedByPolicy;
      if (typeof i != "string") {
        let a = { instancePath: s + "/policy/blockedByPolicy", schemaPath: "#/properties/policy/properties/blockedByPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), n++;
      }
      if (!(i === "verified" || i === "denied")) {
        let a = { instancePath: s + "/policy/blockedByPolicy", schemaPath: "#/properties/policy/properties/blockedByPolicy/enum", keyword: "enum", params: { allowedValues: c.properties.policy.properties.blockedByPolicy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), n++;
      }
      let w = o.passwordExpired;
      if (typeof w != "string") {
        let a = { instancePath: s + "/policy/passwordExpired", schemaPath: "#/properties/policy/properties/passwordExpired/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), n++;
      }
      if (!(w === "verified" || w === "wrong")) {
        let a = { instancePath: s + "/policy/passwordExpired", schemaPath: "#/properties/policy/properties/passwordExpired/enum", keyword: "enum", params: { allowedValues: c.properties.policy.properties.passwordExpired.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), n++;
      }
    } else {
      let t = { instancePath: s + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [t] : e.push(t), n++;
    }
    let d = r.loginHost;
    if (typeof d != "string") {
      let t = { instancePath: s + "/loginHost", schemaPath: "#/properties/loginHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (!(d === "login.microsoftonline.com" || d === "login.microsoftonline.us" || d === "login.partner.microsoftonline.cn")) {
      let t = { instancePath: s + "/loginHost", schemaPath: "#/properties/loginHost/enum", keyword: "enum", params: { allowedValues: c.properties.loginHost.enum }, message: "must be equal to one of the allowed values" };
      e === null ? e = [t] : e.push(t), n++;
    }
    let x = r.scope;
    if (typeof x == "string") {
      if (f(x) > 500) {
        let t = { instancePath: s + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
        e === null ? e = [t] : e.push(t), n++;
      }
      if (!F.test(x)) {
        let t = { instancePath: s + "/scope", schemaPath: "#/properties/scope/pattern", keyword: "pattern", params: { pattern: "^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$" }, message: 'must match pattern "^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$"' };
        e === null ? e = [t] : e.push(t), n++;
      }
    } else {
      let t = { instancePath: s + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), n++;
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [m] : e.push(m), n++;
  }
  return I.errors = e, n === 0;
}
export {
  E as migrationConfig
};
