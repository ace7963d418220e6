// Generated from schemas/cards/flopack/*.schema.json by "npm run generate". Do not edit.
// validate.js
var D = l, h = { $id: "flopack://schemas/cards/flopack/password-import-hook.schema.json/input", type: "object", properties: { Credential: { type: "string", enum: ["VERIFIED", "UNVERIFIED"] }, Reason: { type: ["string", "null"] } }, required: ["Credential"], additionalProperties: !0 };
function l(e, { instancePath: o = "", parentData: d, parentDataProperty: c, rootData: v = e } = {}) {
  let p = null, r = 0;
  if (r === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let a;
      if (e.Credential === void 0 && (a = "Credential"))
        return l.errors = [{ instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      if (e.Credential !== void 0) {
        let s = e.Credential, i = r;
        if (typeof s != "string")
          return l.errors = [{ instancePath: o + "/Credential", schemaPath: "#/properties/Credential/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(s === "VERIFIED" || s === "UNVERIFIED"))
          return l.errors = [{ instancePath: o + "/Credential", schemaPath: "#/properties/Credential/enum", keyword: "enum", params: { allowedValues: h.properties.Credential.enum }, message: "must be equal to one of the allowed values" }], !1;
        var t = i === r;
      } else
        var t = !0;
      if (t)
        if (e.Reason !== void 0) {
          let s = e.Reason, i = r;
          if (typeof s != "string" && s !== null)
            return l.errors = [{ instancePath: o + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: h.properties.Reason.type }, message: "must be string,null" }], !1;
          var t = i === r;
        } else
          var t = !0;
    } else
      return l.errors = [{ instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return l.errors = p, r === 0;
}
var b = u, y = { $id: "flopack://schemas/cards/flopack/password-import-hook.schema.json/output", type: "object", properties: { Username: { type: ["string", "null"] }, Password: { type: ["string", "null"] }, "Event ID": { type: ["string", "null"] }, "Request ID": { type: ["string", "null"] } }, additionalProperties: !0 };
function u(e, { instancePath: o = "", parentData: d, parentDataProperty: c, rootData: v = e } = {}) {
  let p = null, r = 0;
  if (r === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Username !== void 0) {
        let a = e.Username, s = r;
        if (typeof a != "string" && a !== null)
          return u.errors = [{ instancePath: o + "/Username", schemaPath: "#/properties/Username/type", keyword: "type", params: { type: y.properties.Username.type }, message: "must be string,null" }], !1;
        var t = s === r;
      } else
        var t = !0;
      if (t) {
        if (e.Password !== void 0) {
          let a = e.Password, s = r;
          if (typeof a != "string" && a !== null)
            return u.errors = [{ instancePath: o + "/Password", schemaPath: "#/properties/Password/type", keyword: "type", params: { type: y.properties.Password.type }, message: "must be string,null" }], !1;
          var t = s === r;
        } else
          var t = !0;
        if (t) {
          if (e["Event ID"] !== void 0) {
            let a = e["Event ID"], s = r;
            if (typeof a != "string" && a !== null)
              return u.errors = [{ instancePath: o + "/Event ID", schemaPath: "#/properties/Event%20ID/type", keyword: "type", params: { type: y.properties["Event ID"].type }, message: "must be string,null" }], !1;
            var t = s === r;
          } else
            var t = !0;
          if (t)
            if (e["Request ID"] !== void 0) {
              let a = e["Request ID"], s = r;
              if (typeof a != "string" && a !== null)
                return u.errors = [{ instancePath: o + "/Request ID", schemaPath: "#/properties/Request%20ID/type", keyword: "type", params: { type: y.properties["Request ID"].type }, message: "must be string,null" }], !1;
              var t = s === r;
            } else
              var t = !0;
        }
      }
    } else
      return u.errors = [{ instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return u.errors = p, r === 0;
}
var I = n, g = { $id: "flopack://schemas/cards/flopack/stage-user-for-password-import.schema.json/input", type: "object", properties: { "User ID": { type: "string" }, "App Instance ID": { type: ["string", "null"] }, "Send Email?": { type: ["string", "null"], enum: ["Yes", "No", null] } }, required: ["User ID"], additionalProperties: !0 };
function n(e, { instancePath: o = "", parentData: d, parentDataProperty: c, rootData: v = e } = {}) {
  let p = null, r = 0;
  if (r === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let a;
      if (e["User ID"] === void 0 && (a = "User ID"))
        return n.errors = [{ instancePath: o, schemaPath: "#/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], !1;
      if (e["User ID"] !== void 0) {
        let s = r;
        if (typeof e["User ID"] != "string")
          return n.errors = [{ instancePath: o + "/User ID", schemaPath: "#/properties/User%20ID/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = s === r;
      } else
        var t = !0;
      if (t) {
        if (e["App Instance ID"] !== void 0) {
          let s = e["App Instance ID"], i = r;
          if (typeof s != "string" && s !== null)
            return n.errors = [{ instancePath: o + "/App Instance ID", schemaPath: "#/properties/App%20Instance%20ID/type", keyword: "type", params: { type: g.properties["App Instance ID"].type }, message: "must be string,null" }], !1;
          var t = i === r;
        } else
          var t = !0;
        if (t)
          if (e["Send Email?"] !== void 0) {
            let s = e["Send Email?"], i = r;
            if (typeof s != "string" && s !== null)
              return n.errors = [{ instancePath: o + "/Send Email?", schemaPath: "#/properties/Send%20Email%3F/type", keyword: "type", params: { type: g.properties["Send Email?"].type }, message: "must be string,null" }], !1;
            if (!(s === "Yes" || s === "No" || s === null))
              return n.errors = [{ instancePath: o + "/Send Email?", schemaPath: "#/properties/Send%20Email%3F/enum", keyword: "enum", params: { allowedValues: g.properties["Send Email?"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var t = i === r;
          } else
            var t = !0;
      }
    } else
      return n.errors = [{ instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return n.errors = p, r === 0;
}
var w = m, f = { $id: "flopack://schemas/cards/flopack/stage-user-for-password-import.schema.json/output", type: "object", properties: { Status: { type: ["string", "null"] }, Armed: { type: ["boolean", "null"] }, Activated: { type: ["boolean", "null"] }, Reason: { type: ["string", "null"] } }, additionalProperties: !0 };
function m(e, { instancePath: o = "", parentData: d, parentDataProperty: c, rootData: v = e } = {}) {
  let p = null, r = 0;
  if (r === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Status !== void 0) {
        let a = e.Status, s = r;
        if (typeof a != "string" && a !== null)
          return m.errors = [{ instancePath: o + "/Status", schemaPath: "#/properties/Status/type", keyword: "type", params: { type: f.properties.Status.type }, message: "must be string,null" }], !1;
        var t = s === r;
      } else
        var t = !0;
      if (t) {
        if (e.Armed !== void 0) {
          let a = e.Armed, s = r;
          if (typeof a != "boolean" && a !== null)
            return m.errors = [{ instancePath: o + "/Armed", schemaPath: "#/properties/Armed/type", keyword: "type", params: { type: f.properties.Armed.type }, message: "must be boolean,null" }], !1;
          var t = s === r;
        } else
          var t = !0;
        if (t) {
          if (e.Activated !== void 0) {
            let a = e.Activated, s = r;
            if (typeof a != "boolean" && a !== null)
              return m.errors = [{ instancePath: o + "/Activated", schemaPath: "#/properties/Activated/type", keyword: "type", params: { type: f.properties.Activated.type }, message: "must be boolean,null" }], !1;
            var t = s === r;
          } else
            var t = !0;
          if (t)
            if (e.Reason !== void 0) {
              let a = e.Reason, s = r;
              if (typeof a != "string" && a !== null)
                return m.errors = [{ instancePath: o + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: f.properties.Reason.type }, message: "must be string,null" }], !1;
              var t = s === r;
            } else
              var t = !0;
        }
      }
    } else
      return m.errors = [{ instancePath: o, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return m.errors = p, r === 0;
}
var P = {
  "flopack/password-import-hook": { input: D, output: b },
  "flopack/stage-user-for-password-import": { input: I, output: w }
};
export {
  P as validators
};
