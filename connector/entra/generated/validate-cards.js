// Generated from schemas/cards/flopack/*.schema.json by "npm run generate". Do not edit.
// validate.js
var f = a, c = { $id: "flopack://schemas/cards/flopack/validate-azure-ad-credential.schema.json/input", type: "object", properties: { Username: { type: "string" }, Password: { type: "string" }, "Tenant ID": { type: "string" }, "Client ID": { type: "string" }, "Client Secret": { type: ["string", "null"] } }, required: ["Username", "Password", "Tenant ID", "Client ID"], additionalProperties: !0 };
function a(e, { instancePath: i = "", parentData: u, parentDataProperty: d, rootData: m = e } = {}) {
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
                let n = e["Client Secret"], y = s;
                if (typeof n != "string" && n !== null)
                  return a.errors = [{ instancePath: i + "/Client Secret", schemaPath: "#/properties/Client%20Secret/type", keyword: "type", params: { type: c.properties["Client Secret"].type }, message: "must be string,null" }], !1;
                var t = y === s;
              } else
                var t = !0;
          }
        }
      }
    } else
      return a.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return a.errors = p, s === 0;
}
var g = o, l = { $id: "flopack://schemas/cards/flopack/validate-azure-ad-credential.schema.json/output", type: "object", properties: { Credential: { type: ["string", "null"], enum: ["VERIFIED", "UNVERIFIED", null] }, Verdict: { type: ["string", "null"], enum: ["verified", "wrong", "denied", null] }, Reason: { type: ["string", "null"] }, "AADSTS Code": { type: ["number", "null"] } }, additionalProperties: !0 };
function o(e, { instancePath: i = "", parentData: u, parentDataProperty: d, rootData: m = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Credential !== void 0) {
        let r = e.Credential, n = s;
        if (typeof r != "string" && r !== null)
          return o.errors = [{ instancePath: i + "/Credential", schemaPath: "#/properties/Credential/type", keyword: "type", params: { type: l.properties.Credential.type }, message: "must be string,null" }], !1;
        if (!(r === "VERIFIED" || r === "UNVERIFIED" || r === null))
          return o.errors = [{ instancePath: i + "/Credential", schemaPath: "#/properties/Credential/enum", keyword: "enum", params: { allowedValues: l.properties.Credential.enum }, message: "must be equal to one of the allowed values" }], !1;
        var t = n === s;
      } else
        var t = !0;
      if (t) {
        if (e.Verdict !== void 0) {
          let r = e.Verdict, n = s;
          if (typeof r != "string" && r !== null)
            return o.errors = [{ instancePath: i + "/Verdict", schemaPath: "#/properties/Verdict/type", keyword: "type", params: { type: l.properties.Verdict.type }, message: "must be string,null" }], !1;
          if (!(r === "verified" || r === "wrong" || r === "denied" || r === null))
            return o.errors = [{ instancePath: i + "/Verdict", schemaPath: "#/properties/Verdict/enum", keyword: "enum", params: { allowedValues: l.properties.Verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
          var t = n === s;
        } else
          var t = !0;
        if (t) {
          if (e.Reason !== void 0) {
            let r = e.Reason, n = s;
            if (typeof r != "string" && r !== null)
              return o.errors = [{ instancePath: i + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: l.properties.Reason.type }, message: "must be string,null" }], !1;
            var t = n === s;
          } else
            var t = !0;
          if (t)
            if (e["AADSTS Code"] !== void 0) {
              let r = e["AADSTS Code"], n = s;
              if (!(typeof r == "number" && isFinite(r)) && r !== null)
                return o.errors = [{ instancePath: i + "/AADSTS Code", schemaPath: "#/properties/AADSTS%20Code/type", keyword: "type", params: { type: l.properties["AADSTS Code"].type }, message: "must be number,null" }], !1;
              var t = n === s;
            } else
              var t = !0;
        }
      }
    } else
      return o.errors = [{ instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return o.errors = p, s === 0;
}
var v = {
  "flopack/validate-azure-ad-credential": { input: f, output: g }
};
export {
  v as validators
};
