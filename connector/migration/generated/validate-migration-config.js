// Generated from schemas/config/migration.schema.json by "npm run generate". Do not edit.
var O = (i, s) => () => {
  try {
    return s || i((s = { exports: {} }).exports, s), s.exports;
  } catch (k) {
    throw s = 0, k;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var C = O((v) => {
  "use strict";
  Object.defineProperty(v, "__esModule", { value: !0 });
  function I(i) {
    let s = i.length, k = 0, h = 0, g;
    for (; h < s; )
      k++, g = i.charCodeAt(h++), g >= 55296 && g <= 56319 && h < s && (g = i.charCodeAt(h), (g & 64512) === 56320 && h++);
    return k;
  }
  v.default = I;
  I.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// validate.js
var B = F, f = { $id: "flopack://schemas/config/migration.schema.json", type: "object", properties: { $schema: { type: "string" }, tenantId: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, clientId: { type: "string", pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, applicationId: { type: "string", pattern: "^0oa[0-9A-Za-z]{17}$" }, oktaDomain: { type: "string", pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", maxLength: 253 }, connectionName: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 100, default: "Okta" }, office365ConnectionName: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 100, default: "Office 365 Admin" }, apiConnectionName: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 100, default: "API Connector" }, mailConnectionName: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 100, default: "Office 365 Mail" }, auth: { type: "string", enum: ["connection", "ssws"], default: "connection" }, policy: { type: "object", properties: { mfaRequired: { type: "string", enum: ["verified", "denied"], default: "verified" }, blockedByPolicy: { type: "string", enum: ["verified", "denied"], default: "denied" }, passwordExpired: { type: "string", enum: ["verified", "wrong"], default: "wrong" } }, additionalProperties: !1, default: {} }, loginHost: { type: "string", enum: ["login.microsoftonline.com", "login.microsoftonline.us", "login.partner.microsoftonline.cn"], default: "login.microsoftonline.com" }, scope: { type: "string", pattern: "^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$", maxLength: 500, default: "openid profile" }, passwordSync: { type: "object", properties: { applications: { type: "array", items: { type: "object", properties: { id: { type: "string", pattern: "^0oa[0-9A-Za-z]{17}$" }, name: { type: "string", pattern: "^\\S(.*\\S)?$", maxLength: 50, default: "Active Directory" }, directory: { type: "boolean", default: !0 } }, required: ["id"], additionalProperties: !1 }, minItems: 1, maxItems: 20 }, windowMinutes: { type: "integer", minimum: 5, maximum: 1440, default: 15 }, administrator: { type: "string", pattern: '^[^\\s@,;<>"]+@[^\\s@,;<>"]+\\.[^\\s@,;<>"]+$', maxLength: 254 }, retry: { type: "string", enum: ["sign-in", "none"], default: "sign-in" } }, required: ["applications", "administrator"], additionalProperties: !1 } }, required: ["tenantId", "clientId", "applicationId", "oktaDomain"], additionalProperties: !1 }, j = Object.prototype.hasOwnProperty, u = C().default, z = new RegExp("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", "u"), L = new RegExp("^0oa[0-9A-Za-z]{17}$", "u"), D = new RegExp("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$", "u"), x = new RegExp("^\\S(.*\\S)?$", "u"), E = new RegExp("^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$", "u"), R = new RegExp('^[^\\s@,;<>"]+@[^\\s@,;<>"]+\\.[^\\s@,;<>"]+$', "u");
function F(i, { instancePath: s = "", parentData: k, parentDataProperty: h, rootData: g = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.connectionName === void 0 && (i.connectionName = "Okta"), i.office365ConnectionName === void 0 && (i.office365ConnectionName = "Office 365 Admin"), i.apiConnectionName === void 0 && (i.apiConnectionName = "API Connector"), i.mailConnectionName === void 0 && (i.mailConnectionName = "Office 365 Mail"), i.auth === void 0 && (i.auth = "connection"), i.policy === void 0 && (i.policy = {}), i.loginHost === void 0 && (i.loginHost = "login.microsoftonline.com"), i.scope === void 0 && (i.scope = "openid profile"), i.tenantId === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property 'tenantId'" };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (i.clientId === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clientId" }, message: "must have required property 'clientId'" };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (i.applicationId === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicationId" }, message: "must have required property 'applicationId'" };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (i.oktaDomain === void 0) {
      let t = { instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: "oktaDomain" }, message: "must have required property 'oktaDomain'" };
      e === null ? e = [t] : e.push(t), r++;
    }
    for (let t in i)
      if (!j.call(f.properties, t)) {
        let n = { instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties" };
        e === null ? e = [n] : e.push(n), r++;
      }
    if (i.$schema !== void 0 && typeof i.$schema != "string") {
      let t = { instancePath: s + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (i.tenantId !== void 0) {
      let t = i.tenantId;
      if (typeof t == "string") {
        if (!z.test(t)) {
          let n = { instancePath: s + "/tenantId", schemaPath: "#/properties/tenantId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"' };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (i.clientId !== void 0) {
      let t = i.clientId;
      if (typeof t == "string") {
        if (!z.test(t)) {
          let n = { instancePath: s + "/clientId", schemaPath: "#/properties/clientId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$" }, message: 'must match pattern "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"' };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/clientId", schemaPath: "#/properties/clientId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (i.applicationId !== void 0) {
      let t = i.applicationId;
      if (typeof t == "string") {
        if (!L.test(t)) {
          let n = { instancePath: s + "/applicationId", schemaPath: "#/properties/applicationId/pattern", keyword: "pattern", params: { pattern: "^0oa[0-9A-Za-z]{17}$" }, message: 'must match pattern "^0oa[0-9A-Za-z]{17}$"' };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/applicationId", schemaPath: "#/properties/applicationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (i.oktaDomain !== void 0) {
      let t = i.oktaDomain;
      if (typeof t == "string") {
        if (u(t) > 253) {
          let n = { instancePath: s + "/oktaDomain", schemaPath: "#/properties/oktaDomain/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!D.test(t)) {
          let n = { instancePath: s + "/oktaDomain", schemaPath: "#/properties/oktaDomain/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$" }, message: 'must match pattern "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+$"' };
          e === null ? e = [n] : e.push(n), r++;
        }
      } else {
        let n = { instancePath: s + "/oktaDomain", schemaPath: "#/properties/oktaDomain/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let w = i.connectionName;
    if (typeof w == "string") {
      if (u(w) > 100) {
        let t = { instancePath: s + "/connectionName", schemaPath: "#/properties/connectionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (!x.test(w)) {
        let t = { instancePath: s + "/connectionName", schemaPath: "#/properties/connectionName/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
        e === null ? e = [t] : e.push(t), r++;
      }
    } else {
      let t = { instancePath: s + "/connectionName", schemaPath: "#/properties/connectionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    let b = i.office365ConnectionName;
    if (typeof b == "string") {
      if (u(b) > 100) {
        let t = { instancePath: s + "/office365ConnectionName", schemaPath: "#/properties/office365ConnectionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (!x.test(b)) {
        let t = { instancePath: s + "/office365ConnectionName", schemaPath: "#/properties/office365ConnectionName/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
        e === null ? e = [t] : e.push(t), r++;
      }
    } else {
      let t = { instancePath: s + "/office365ConnectionName", schemaPath: "#/properties/office365ConnectionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    let N = i.apiConnectionName;
    if (typeof N == "string") {
      if (u(N) > 100) {
        let t = { instancePath: s + "/apiConnectionName", schemaPath: "#/properties/apiConnectionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (!x.test(N)) {
        let t = { instancePath: s + "/apiConnectionName", schemaPath: "#/properties/apiConnectionName/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
        e === null ? e = [t] : e.push(t), r++;
      }
    } else {
      let t = { instancePath: s + "/apiConnectionName", schemaPath: "#/properties/apiConnectionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    let $ = i.mailConnectionName;
    if (typeof $ == "string") {
      if (u($) > 100) {
        let t = { instancePath: s + "/mailConnectionName", schemaPath: "#/properties/mailConnectionName/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (!x.test($)) {
        let t = { instancePath: s + "/mailConnectionName", schemaPath: "#/properties/mailConnectionName/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
        e === null ? e = [t] : e.push(t), r++;
      }
    } else {
      let t = { instancePath: s + "/mailConnectionName", schemaPath: "#/properties/mailConnectionName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    let A = i.auth;
    if (typeof A != "string") {
      let t = { instancePath: s + "/auth", schemaPath: "#/properties/auth/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (!(A === "connection" || A === "ssws")) {
      let t = { instancePath: s + "/auth", schemaPath: "#/properties/auth/enum", keyword: "enum", params: { allowedValues: f.properties.auth.enum }, message: "must be equal to one of the allowed values" };
      e === null ? e = [t] : e.push(t), r++;
    }
    let l = i.policy;
    if (l && typeof l == "object" && !Array.isArray(l)) {
      l.mfaRequired === void 0 && (l.mfaRequired = "verified"), l.blockedByPolicy === void 0 && (l.blockedByPolicy = "denied"), l.passwordExpired === void 0 && (l.passwordExpired = "wrong");
      for (let a in l)
        if (!(a === "mfaRequired" || a === "blockedByPolicy" || a === "passwordExpired")) {
          let p = { instancePath: s + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
          e === null ? e = [p] : e.push(p), r++;
        }
      let t = l.mfaRequired;
      if (typeof t != "string") {
        let a = { instancePath: s + "/policy/mfaRequired", schemaPath: "#/properties/policy/properties/mfaRequired/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(t === "verified" || t === "denied")) {
        let a = { instancePath: s + "/policy/mfaRequired", schemaPath: "#/properties/policy/properties/mfaRequired/enum", keyword: "enum", params: { allowedValues: f.properties.policy.properties.mfaRequired.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let n = l.blockedByPolicy;
      if (typeof n != "string") {
        let a = { instancePath: s + "/policy/blockedByPolicy", schemaPath: "#/properties/policy/properties/blockedByPolicy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(n === "verified" || n === "denied")) {
        let a = { instancePath: s + "/policy/blockedByPolicy", schemaPath: "#/properties/policy/properties/blockedByPolicy/enum", keyword: "enum", params: { allowedValues: f.properties.policy.properties.blockedByPolicy.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
      let y = l.passwordExpired;
      if (typeof y != "string") {
        let a = { instancePath: s + "/policy/passwordExpired", schemaPath: "#/properties/policy/properties/passwordExpired/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(y === "verified" || y === "wrong")) {
        let a = { instancePath: s + "/policy/passwordExpired", schemaPath: "#/properties/policy/properties/passwordExpired/enum", keyword: "enum", params: { allowedValues: f.properties.policy.properties.passwordExpired.enum }, message: "must be equal to one of the allowed values" };
        e === null ? e = [a] : e.push(a), r++;
      }
    } else {
      let t = { instancePath: s + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      e === null ? e = [t] : e.push(t), r++;
    }
    let S = i.loginHost;
    if (typeof S != "string") {
      let t = { instancePath: s + "/loginHost", schemaPath: "#/properties/loginHost/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (!(S === "login.microsoftonline.com" || S === "login.microsoftonline.us" || S === "login.partner.microsoftonline.cn")) {
      let t = { instancePath: s + "/loginHost", schemaPath: "#/properties/loginHost/enum", keyword: "enum", params: { allowedValues: f.properties.loginHost.enum }, message: "must be equal to one of the allowed values" };
      e === null ? e = [t] : e.push(t), r++;
    }
    let q = i.scope;
    if (typeof q == "string") {
      if (u(q) > 500) {
        let t = { instancePath: s + "/scope", schemaPath: "#/properties/scope/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" };
        e === null ? e = [t] : e.push(t), r++;
      }
      if (!E.test(q)) {
        let t = { instancePath: s + "/scope", schemaPath: "#/properties/scope/pattern", keyword: "pattern", params: { pattern: "^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$" }, message: 'must match pattern "^(?=(.* )?openid( |$))(?=(.* )?profile( |$))[\\x21\\x23-\\x5b\\x5d-\\x7e]+( [\\x21\\x23-\\x5b\\x5d-\\x7e]+)*$"' };
        e === null ? e = [t] : e.push(t), r++;
      }
    } else {
      let t = { instancePath: s + "/scope", schemaPath: "#/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      e === null ? e = [t] : e.push(t), r++;
    }
    if (i.passwordSync !== void 0) {
      let t = i.passwordSync;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (t.windowMinutes === void 0 && (t.windowMinutes = 15), t.retry === void 0 && (t.retry = "sign-in"), t.applications === void 0) {
          let a = { instancePath: s + "/passwordSync", schemaPath: "#/properties/passwordSync/required", keyword: "required", params: { missingProperty: "applications" }, message: "must have required property 'applications'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (t.administrator === void 0) {
          let a = { instancePath: s + "/passwordSync", schemaPath: "#/properties/passwordSync/required", keyword: "required", params: { missingProperty: "administrator" }, message: "must have required property 'administrator'" };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in t)
          if (!(a === "applications" || a === "windowMinutes" || a === "administrator" || a === "retry")) {
            let p = { instancePath: s + "/passwordSync", schemaPath: "#/properties/passwordSync/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" };
            e === null ? e = [p] : e.push(p), r++;
          }
        if (t.applications !== void 0) {
          let a = t.applications;
          if (Array.isArray(a)) {
            if (a.length > 20) {
              let m = { instancePath: s + "/passwordSync/applications", schemaPath: "#/properties/passwordSync/properties/applications/maxItems", keyword: "maxItems", params: { limit: 20 }, message: "must NOT have more than 20 items" };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (a.length < 1) {
              let m = { instancePath: s + "/passwordSync/applications", schemaPath: "#/properties/passwordSync/properties/applications/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
              e === null ? e = [m] : e.push(m), r++;
            }
            let p = a.length;
            for (let m = 0; m < p; m++) {
              let c = a[m];
              if (c && typeof c == "object" && !Array.isArray(c)) {
                if (c.name === void 0 && (c.name = "Active Directory"), c.directory === void 0 && (c.directory = !0), c.id === void 0) {
                  let o = { instancePath: s + "/passwordSync/applications/" + m, schemaPath: "#/properties/passwordSync/properties/applications/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  e === null ? e = [o] : e.push(o), r++;
                }
                for (let o in c)
                  if (!(o === "id" || o === "name" || o === "directory")) {
                    let d = { instancePath: s + "/passwordSync/applications/" + m, schemaPath: "#/properties/passwordSync/properties/applications/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties" };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                if (c.id !== void 0) {
                  let o = c.id;
                  if (typeof o == "string") {
                    if (!L.test(o)) {
                      let d = { instancePath: s + "/passwordSync/applications/" + m + "/id", schemaPath: "#/properties/passwordSync/properties/applications/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^0oa[0-9A-Za-z]{17}$" }, message: 'must match pattern "^0oa[0-9A-Za-z]{17}$"' };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: s + "/passwordSync/applications/" + m + "/id", schemaPath: "#/properties/passwordSync/properties/applications/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
                let P = c.name;
                if (typeof P == "string") {
                  if (u(P) > 50) {
                    let o = { instancePath: s + "/passwordSync/applications/" + m + "/name", schemaPath: "#/properties/passwordSync/properties/applications/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                  if (!x.test(P)) {
                    let o = { instancePath: s + "/passwordSync/applications/" + m + "/name", schemaPath: "#/properties/passwordSync/properties/applications/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(.*\\S)?$" }, message: 'must match pattern "^\\S(.*\\S)?$"' };
                    e === null ? e = [o] : e.push(o), r++;
                  }
                } else {
                  let o = { instancePath: s + "/passwordSync/applications/" + m + "/name", schemaPath: "#/properties/passwordSync/properties/applications/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  e === null ? e = [o] : e.push(o), r++;
                }
                if (typeof c.directory != "boolean") {
                  let o = { instancePath: s + "/passwordSync/applications/" + m + "/directory", schemaPath: "#/properties/passwordSync/properties/applications/items/properties/directory/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  e === null ? e = [o] : e.push(o), r++;
                }
              } else {
                let P = { instancePath: s + "/passwordSync/applications/" + m, schemaPath: "#/properties/passwordSync/properties/applications/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                e === null ? e = [P] : e.push(P), r++;
              }
            }
          } else {
            let p = { instancePath: s + "/passwordSync/applications", schemaPath: "#/properties/passwordSync/properties/applications/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        let n = t.windowMinutes;
        if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
          let a = { instancePath: s + "/passwordSync/windowMinutes", schemaPath: "#/properties/passwordSync/properties/windowMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (typeof n == "number" && isFinite(n)) {
          if (n > 1440 || isNaN(n)) {
            let a = { instancePath: s + "/passwordSync/windowMinutes", schemaPath: "#/properties/passwordSync/properties/windowMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440" };
            e === null ? e = [a] : e.push(a), r++;
          }
          if (n < 5 || isNaN(n)) {
            let a = { instancePath: s + "/passwordSync/windowMinutes", schemaPath: "#/properties/passwordSync/properties/windowMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 }, message: "must be >= 5" };
            e === null ? e = [a] : e.push(a), r++;
          }
        }
        if (t.administrator !== void 0) {
          let a = t.administrator;
          if (typeof a == "string") {
            if (u(a) > 254) {
              let p = { instancePath: s + "/passwordSync/administrator", schemaPath: "#/properties/passwordSync/properties/administrator/maxLength", keyword: "maxLength", params: { limit: 254 }, message: "must NOT have more than 254 characters" };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (!R.test(a)) {
              let p = { instancePath: s + "/passwordSync/administrator", schemaPath: "#/properties/passwordSync/properties/administrator/pattern", keyword: "pattern", params: { pattern: '^[^\\s@,;<>"]+@[^\\s@,;<>"]+\\.[^\\s@,;<>"]+$' }, message: 'must match pattern "^[^\\s@,;<>"]+@[^\\s@,;<>"]+\\.[^\\s@,;<>"]+$"' };
              e === null ? e = [p] : e.push(p), r++;
            }
          } else {
            let p = { instancePath: s + "/passwordSync/administrator", schemaPath: "#/properties/passwordSync/properties/administrator/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
        let y = t.retry;
        if (typeof y != "string") {
          let a = { instancePath: s + "/passwordSync/retry", schemaPath: "#/properties/passwordSync/properties/retry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (!(y === "sign-in" || y === "none")) {
          let a = { instancePath: s + "/passwordSync/retry", schemaPath: "#/properties/passwordSync/properties/retry/enum", keyword: "enum", params: { allowedValues: f.properties.passwordSync.properties.retry.enum }, message: "must be equal to one of the allowed values" };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let n = { instancePath: s + "/passwordSync", schemaPath: "#/properties/passwordSync/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
  } else {
    let w = { instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    e === null ? e = [w] : e.push(w), r++;
  }
  return F.errors = e, r === 0;
}
export {
  B as migrationConfig
};
