// Generated from schemas/cards/{flopack}/*.schema.json by "npm run generate". Do not edit.
// validate.js
var y = a, m = { $id: "flopack://schemas/cards/flopack/validate-azure-ad-credential.schema.json/input", type: "object", properties: { Username: { description: "User principal name", type: "string", "x-field": { group: null, key: "Username", index: 0, required: !0, option: !1, default: "", metadata: { displayname: "Username" }, type: "string", collection: !1 } }, Password: { description: "In clear, as typed", type: "string", "x-secret": !0, "x-field": { group: null, key: "Password", index: 1, required: !0, option: !1, default: "", metadata: { displayname: "Password" }, type: "string", collection: !1 } }, "Tenant ID": { description: "Directory (tenant) ID of the app registration, a GUID", type: "string", "x-field": { group: null, key: "Tenant ID", index: 2, required: !0, option: !1, default: "", metadata: { displayname: "Tenant ID" }, type: "string", collection: !1 } }, "Client ID": { description: "Application (client) ID of the app registration, a GUID", type: "string", "x-field": { group: null, key: "Client ID", index: 3, required: !0, option: !1, default: "", metadata: { displayname: "Client ID" }, type: "string", collection: !1 } }, "Client Secret": { description: "Of a confidential app registration; empty for a public one", type: ["string", "null"], "x-secret": !0, "x-field": { group: null, key: "Client Secret", index: 4, required: !1, option: !1, default: "", metadata: { displayname: "Client Secret" }, type: "string", collection: !1 } } }, required: ["Username", "Password", "Tenant ID", "Client ID"], additionalProperties: !0 };
function a(e, { instancePath: i = "", parentData: d, parentDataProperty: u, rootData: f = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let r;
      if (e.Username === void 0 && (r = "Username") || e.Password === void 0 && (r = "Password") || e["Tenant ID"] === void 0 && (r = "Tenant ID") || e["Client ID"] === void 0 && (r = "Client ID"))
        return a.errors = [{ instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: r }, message: "must have required property '" + r + "'" }], !1;
      if (e.Username !== void 0) {
        let n = s;
        if (typeof e.Username != "string")
          return a.errors = [{ instancePath: i + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = n === s;
      } else
        var t = !0;
      if (t) {
        if (e.Password !== void 0) {
          let n = s;
          if (typeof e.Password != "string")
            return a.errors = [{ instancePath: i + "/Password", schemaPath: "#/properties/Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var t = n === s;
        } else
          var t = !0;
        if (t) {
          if (e["Tenant ID"] !== void 0) {
            let n = s;
            if (typeof e["Tenant ID"] != "string")
              return a.errors = [{ instancePath: i + "/Tenant ID", schemaPath: "#/properties/Tenant%20ID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var t = n === s;
          } else
            var t = !0;
          if (t) {
            if (e["Client ID"] !== void 0) {
              let n = s;
              if (typeof e["Client ID"] != "string")
                return a.errors = [{ instancePath: i + "/Client ID", schemaPath: "#/properties/Client%20ID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var t = n === s;
            } else
              var t = !0;
            if (t)
              if (e["Client Secret"] !== void 0) {
                let n = e["Client Secret"], c = s;
                if (typeof n != "string" && n !== null)
                  return a.errors = [{ instancePath: i + "/Client Secret", schemaPath: "#/properties/Client%20Secret/type", keyword: "type", params: { type: m.properties["Client Secret"].type }, message: "must be string,null" }], !1;
                var t = c === s;
              } else
                var t = !0;
          }
        }
      }
    } else
      return a.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return a.errors = p, s === 0;
}
var g = l, o = { $id: "flopack://schemas/cards/flopack/validate-azure-ad-credential.schema.json/output", type: "object", properties: { Credential: { description: "The answer for the password import hook", type: ["string", "null"], enum: ["VERIFIED", "UNVERIFIED", null], "x-field": { group: null, key: "Credential", index: 0, required: !1, option: !1, default: "UNVERIFIED", metadata: { displayname: "Credential", choices: ["VERIFIED", "UNVERIFIED"] }, type: "string", collection: !1 } }, Verdict: { description: "verified, wrong (the password is), or denied (for a reason that says nothing of the password)", type: ["string", "null"], enum: ["verified", "wrong", "denied", null], "x-field": { group: null, key: "Verdict", index: 1, required: !1, option: !1, default: "denied", metadata: { displayname: "Verdict", choices: ["verified", "wrong", "denied"] }, type: "string", collection: !1 } }, Reason: { description: "Why, without secrets", type: ["string", "null"], "x-field": { group: null, key: "Reason", index: 2, required: !1, option: !1, default: "", metadata: { displayname: "Reason" }, type: "string", collection: !1 } }, "AADSTS Code": { description: "Microsoft's code, null where there was none", type: ["number", "null"], "x-field": { group: null, key: "AADSTS Code", index: 3, required: !1, option: !1, default: null, metadata: { displayname: "AADSTS Code" }, type: "number", collection: !1 } } }, additionalProperties: !0 };
function l(e, { instancePath: i = "", parentData: d, parentDataProperty: u, rootData: f = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Credential !== void 0) {
        let r = e.Credential, n = s;
        if (typeof r != "string" && r !== null)
          return l.errors = [{ instancePath: i + "/Credential", schemaPath: "#/properties/Credential/type", keyword: "type", params: { type: o.properties.Credential.type }, message: "must be string,null" }], !1;
        if (!(r === "VERIFIED" || r === "UNVERIFIED" || r === null))
          return l.errors = [{ instancePath: i + "/Credential", schemaPath: "#/properties/Credential/enum", keyword: "enum", params: { allowedValues: o.properties.Credential.enum }, message: "must be equal to one of the allowed values" }], !1;
        var t = n === s;
      } else
        var t = !0;
      if (t) {
        if (e.Verdict !== void 0) {
          let r = e.Verdict, n = s;
          if (typeof r != "string" && r !== null)
            return l.errors = [{ instancePath: i + "/Verdict", schemaPath: "#/properties/Verdict/type", keyword: "type", params: { type: o.properties.Verdict.type }, message: "must be string,null" }], !1;
          if (!(r === "verified" || r === "wrong" || r === "denied" || r === null))
            return l.errors = [{ instancePath: i + "/Verdict", schemaPath: "#/properties/Verdict/enum", keyword: "enum", params: { allowedValues: o.properties.Verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
          var t = n === s;
        } else
          var t = !0;
        if (t) {
          if (e.Reason !== void 0) {
            let r = e.Reason, n = s;
            if (typeof r != "string" && r !== null)
              return l.errors = [{ instancePath: i + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: o.properties.Reason.type }, message: "must be string,null" }], !1;
            var t = n === s;
          } else
            var t = !0;
          if (t)
            if (e["AADSTS Code"] !== void 0) {
              let r = e["AADSTS Code"], n = s;
              if (!(typeof r == "number" && isFinite(r)) && r !== null)
                return l.errors = [{ instancePath: i + "/AADSTS Code", schemaPath: "#/properties/AADSTS%20Code/type", keyword: "type", params: { type: o.properties["AADSTS Code"].type }, message: "must be number,null" }], !1;
              var t = n === s;
            } else
              var t = !0;
        }
      }
    } else
      return l.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return l.errors = p, s === 0;
}
var h = {
  "flopack/validate-azure-ad-credential": { input: y, output: g }
};
export {
  h as validators
};
