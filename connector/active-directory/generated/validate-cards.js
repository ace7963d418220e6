// Generated from schemas/cards/active-directory/*.schema.json by "npm run generate". Do not edit.
// validate.js
var _ = g;
function g(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let s;
      if (e.User === void 0 && (s = "User") || e["Old Password"] === void 0 && (s = "Old Password") || e["New Password"] === void 0 && (s = "New Password"))
        return g.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
      if (e.User !== void 0) {
        let o = t;
        if (typeof e.User != "string")
          return g.errors = [{ instancePath: a + "/User", schemaPath: "#/properties/User/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r) {
        if (e["Old Password"] !== void 0) {
          let o = t;
          if (typeof e["Old Password"] != "string")
            return g.errors = [{ instancePath: a + "/Old Password", schemaPath: "#/properties/Old%20Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var r = o === t;
        } else
          var r = !0;
        if (r)
          if (e["New Password"] !== void 0) {
            let o = t;
            if (typeof e["New Password"] != "string")
              return g.errors = [{ instancePath: a + "/New Password", schemaPath: "#/properties/New%20Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var r = o === t;
          } else
            var r = !0;
      }
    } else
      return g.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return g.errors = n, t === 0;
}
var S = U, x = { $id: "flopack://schemas/cards/active-directory/changePassword.schema.json/output", type: "object", properties: { Done: { type: ["boolean", "null"] } }, additionalProperties: !0 };
function U(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Done !== void 0) {
        let r = e.Done;
        if (typeof r != "boolean" && r !== null)
          return U.errors = [{ instancePath: a + "/Done", schemaPath: "#/properties/Done/type", keyword: "type", params: { type: x.properties.Done.type }, message: "must be boolean,null" }], !1;
      }
    } else
      return U.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return U.errors = n, t === 0;
}
var C = h, q = { $id: "flopack://schemas/cards/active-directory/findUser.schema.json/input", type: "object", properties: { Login: { type: "string" }, "Search By": { type: ["string", "null"], enum: ["User Principal Name", "SAM Account Name", "Email", null] } }, required: ["Login"], additionalProperties: !0 };
function h(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let s;
      if (e.Login === void 0 && (s = "Login"))
        return h.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
      if (e.Login !== void 0) {
        let o = t;
        if (typeof e.Login != "string")
          return h.errors = [{ instancePath: a + "/Login", schemaPath: "#/properties/Login/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r)
        if (e["Search By"] !== void 0) {
          let o = e["Search By"], f = t;
          if (typeof o != "string" && o !== null)
            return h.errors = [{ instancePath: a + "/Search By", schemaPath: "#/properties/Search%20By/type", keyword: "type", params: { type: q.properties["Search By"].type }, message: "must be string,null" }], !1;
          if (!(o === "User Principal Name" || o === "SAM Account Name" || o === "Email" || o === null))
            return h.errors = [{ instancePath: a + "/Search By", schemaPath: "#/properties/Search%20By/enum", keyword: "enum", params: { allowedValues: q.properties["Search By"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var r = f === t;
        } else
          var r = !0;
    } else
      return h.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return h.errors = n, t === 0;
}
var M = u, m = { $id: "flopack://schemas/cards/active-directory/findUser.schema.json/output", type: "object", properties: { Found: { type: ["boolean", "null"] }, User: { type: ["string", "null"] }, ID: { type: ["string", "null"] }, "User Principal Name": { type: ["string", "null"] }, "SAM Account Name": { type: ["string", "null"] }, Email: { type: ["string", "null"] }, "Display Name": { type: ["string", "null"] }, Enabled: { type: ["boolean", "null"] }, Protected: { type: ["boolean", "null"] } }, additionalProperties: !0 };
function u(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Found !== void 0) {
        let s = e.Found, o = t;
        if (typeof s != "boolean" && s !== null)
          return u.errors = [{ instancePath: a + "/Found", schemaPath: "#/properties/Found/type", keyword: "type", params: { type: m.properties.Found.type }, message: "must be boolean,null" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r) {
        if (e.User !== void 0) {
          let s = e.User, o = t;
          if (typeof s != "string" && s !== null)
            return u.errors = [{ instancePath: a + "/User", schemaPath: "#/properties/User/type", keyword: "type", params: { type: m.properties.User.type }, message: "must be string,null" }], !1;
          var r = o === t;
        } else
          var r = !0;
        if (r) {
          if (e.ID !== void 0) {
            let s = e.ID, o = t;
            if (typeof s != "string" && s !== null)
              return u.errors = [{ instancePath: a + "/ID", schemaPath: "#/properties/ID/type", keyword: "type", params: { type: m.properties.ID.type }, message: "must be string,null" }], !1;
            var r = o === t;
          } else
            var r = !0;
          if (r) {
            if (e["User Principal Name"] !== void 0) {
              let s = e["User Principal Name"], o = t;
              if (typeof s != "string" && s !== null)
                return u.errors = [{ instancePath: a + "/User Principal Name", schemaPath: "#/properties/User%20Principal%20Name/type", keyword: "type", params: { type: m.properties["User Principal Name"].type }, message: "must be string,null" }], !1;
              var r = o === t;
            } else
              var r = !0;
            if (r) {
              if (e["SAM Account Name"] !== void 0) {
                let s = e["SAM Account Name"], o = t;
                if (typeof s != "string" && s !== null)
                  return u.errors = [{ instancePath: a + "/SAM Account Name", schemaPath: "#/properties/SAM%20Account%20Name/type", keyword: "type", params: { type: m.properties["SAM Account Name"].type }, message: "must be string,null" }], !1;
                var r = o === t;
              } else
                var r = !0;
              if (r) {
                if (e.Email !== void 0) {
                  let s = e.Email, o = t;
                  if (typeof s != "string" && s !== null)
                    return u.errors = [{ instancePath: a + "/Email", schemaPath: "#/properties/Email/type", keyword: "type", params: { type: m.properties.Email.type }, message: "must be string,null" }], !1;
                  var r = o === t;
                } else
                  var r = !0;
                if (r) {
                  if (e["Display Name"] !== void 0) {
                    let s = e["Display Name"], o = t;
                    if (typeof s != "string" && s !== null)
                      return u.errors = [{ instancePath: a + "/Display Name", schemaPath: "#/properties/Display%20Name/type", keyword: "type", params: { type: m.properties["Display Name"].type }, message: "must be string,null" }], !1;
                    var r = o === t;
                  } else
                    var r = !0;
                  if (r) {
                    if (e.Enabled !== void 0) {
                      let s = e.Enabled, o = t;
                      if (typeof s != "boolean" && s !== null)
                        return u.errors = [{ instancePath: a + "/Enabled", schemaPath: "#/properties/Enabled/type", keyword: "type", params: { type: m.properties.Enabled.type }, message: "must be boolean,null" }], !1;
                      var r = o === t;
                    } else
                      var r = !0;
                    if (r)
                      if (e.Protected !== void 0) {
                        let s = e.Protected, o = t;
                        if (typeof s != "boolean" && s !== null)
                          return u.errors = [{ instancePath: a + "/Protected", schemaPath: "#/properties/Protected/type", keyword: "type", params: { type: m.properties.Protected.type }, message: "must be boolean,null" }], !1;
                        var r = o === t;
                      } else
                        var r = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return u.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return u.errors = n, t === 0;
}
var R = w;
function w(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let r;
      if (e.User === void 0 && (r = "User"))
        return w.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: r }, message: "must have required property '" + r + "'" }], !1;
      if (e.User !== void 0 && typeof e.User != "string")
        return w.errors = [{ instancePath: a + "/User", schemaPath: "#/properties/User/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return w.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return w.errors = n, t === 0;
}
var V = y, d = { $id: "flopack://schemas/cards/active-directory/readPasswordState.schema.json/output", type: "object", properties: { Enabled: { type: ["boolean", "null"] }, "Must Change": { type: ["boolean", "null"] }, "Last Set": { type: ["string", "null"] }, Expires: { type: ["string", "null"] }, Expired: { type: ["boolean", "null"] }, Locked: { type: ["boolean", "null"] }, "Locked Since": { type: ["string", "null"] }, "Wrong Tries": { type: ["number", "null"] }, "Account Expires": { type: ["string", "null"] } }, additionalProperties: !0 };
function y(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Enabled !== void 0) {
        let s = e.Enabled, o = t;
        if (typeof s != "boolean" && s !== null)
          return y.errors = [{ instancePath: a + "/Enabled", schemaPath: "#/properties/Enabled/type", keyword: "type", params: { type: d.properties.Enabled.type }, message: "must be boolean,null" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r) {
        if (e["Must Change"] !== void 0) {
          let s = e["Must Change"], o = t;
          if (typeof s != "boolean" && s !== null)
            return y.errors = [{ instancePath: a + "/Must Change", schemaPath: "#/properties/Must%20Change/type", keyword: "type", params: { type: d.properties["Must Change"].type }, message: "must be boolean,null" }], !1;
          var r = o === t;
        } else
          var r = !0;
        if (r) {
          if (e["Last Set"] !== void 0) {
            let s = e["Last Set"], o = t;
            if (typeof s != "string" && s !== null)
              return y.errors = [{ instancePath: a + "/Last Set", schemaPath: "#/properties/Last%20Set/type", keyword: "type", params: { type: d.properties["Last Set"].type }, message: "must be string,null" }], !1;
            var r = o === t;
          } else
            var r = !0;
          if (r) {
            if (e.Expires !== void 0) {
              let s = e.Expires, o = t;
              if (typeof s != "string" && s !== null)
                return y.errors = [{ instancePath: a + "/Expires", schemaPath: "#/properties/Expires/type", keyword: "type", params: { type: d.properties.Expires.type }, message: "must be string,null" }], !1;
              var r = o === t;
            } else
              var r = !0;
            if (r) {
              if (e.Expired !== void 0) {
                let s = e.Expired, o = t;
                if (typeof s != "boolean" && s !== null)
                  return y.errors = [{ instancePath: a + "/Expired", schemaPath: "#/properties/Expired/type", keyword: "type", params: { type: d.properties.Expired.type }, message: "must be boolean,null" }], !1;
                var r = o === t;
              } else
                var r = !0;
              if (r) {
                if (e.Locked !== void 0) {
                  let s = e.Locked, o = t;
                  if (typeof s != "boolean" && s !== null)
                    return y.errors = [{ instancePath: a + "/Locked", schemaPath: "#/properties/Locked/type", keyword: "type", params: { type: d.properties.Locked.type }, message: "must be boolean,null" }], !1;
                  var r = o === t;
                } else
                  var r = !0;
                if (r) {
                  if (e["Locked Since"] !== void 0) {
                    let s = e["Locked Since"], o = t;
                    if (typeof s != "string" && s !== null)
                      return y.errors = [{ instancePath: a + "/Locked Since", schemaPath: "#/properties/Locked%20Since/type", keyword: "type", params: { type: d.properties["Locked Since"].type }, message: "must be string,null" }], !1;
                    var r = o === t;
                  } else
                    var r = !0;
                  if (r) {
                    if (e["Wrong Tries"] !== void 0) {
                      let s = e["Wrong Tries"], o = t;
                      if (!(typeof s == "number" && isFinite(s)) && s !== null)
                        return y.errors = [{ instancePath: a + "/Wrong Tries", schemaPath: "#/properties/Wrong%20Tries/type", keyword: "type", params: { type: d.properties["Wrong Tries"].type }, message: "must be number,null" }], !1;
                      var r = o === t;
                    } else
                      var r = !0;
                    if (r)
                      if (e["Account Expires"] !== void 0) {
                        let s = e["Account Expires"], o = t;
                        if (typeof s != "string" && s !== null)
                          return y.errors = [{ instancePath: a + "/Account Expires", schemaPath: "#/properties/Account%20Expires/type", keyword: "type", params: { type: d.properties["Account Expires"].type }, message: "must be string,null" }], !1;
                        var r = o === t;
                      } else
                        var r = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return y.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = n, t === 0;
}
var $ = v, L = { $id: "flopack://schemas/cards/active-directory/requirePasswordChange.schema.json/input", type: "object", properties: { User: { type: "string" }, "Required?": { type: ["string", "null"], enum: ["Yes", "No", null] } }, required: ["User"], additionalProperties: !0 };
function v(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let s;
      if (e.User === void 0 && (s = "User"))
        return v.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
      if (e.User !== void 0) {
        let o = t;
        if (typeof e.User != "string")
          return v.errors = [{ instancePath: a + "/User", schemaPath: "#/properties/User/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r)
        if (e["Required?"] !== void 0) {
          let o = e["Required?"], f = t;
          if (typeof o != "string" && o !== null)
            return v.errors = [{ instancePath: a + "/Required?", schemaPath: "#/properties/Required%3F/type", keyword: "type", params: { type: L.properties["Required?"].type }, message: "must be string,null" }], !1;
          if (!(o === "Yes" || o === "No" || o === null))
            return v.errors = [{ instancePath: a + "/Required?", schemaPath: "#/properties/Required%3F/enum", keyword: "enum", params: { allowedValues: L.properties["Required?"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var r = f === t;
        } else
          var r = !0;
    } else
      return v.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return v.errors = n, t === 0;
}
var F = A, B = { $id: "flopack://schemas/cards/active-directory/requirePasswordChange.schema.json/output", type: "object", properties: { Done: { type: ["boolean", "null"] } }, additionalProperties: !0 };
function A(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Done !== void 0) {
        let r = e.Done;
        if (typeof r != "boolean" && r !== null)
          return A.errors = [{ instancePath: a + "/Done", schemaPath: "#/properties/Done/type", keyword: "type", params: { type: B.properties.Done.type }, message: "must be boolean,null" }], !1;
      }
    } else
      return A.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return A.errors = n, t === 0;
}
var O = c, D = { $id: "flopack://schemas/cards/active-directory/setPassword.schema.json/input", type: "object", properties: { User: { type: "string" }, "New Password": { type: "string" }, "Must Change at Next Logon?": { type: ["string", "null"], enum: ["Yes", "No", null] }, "Unlock?": { type: ["string", "null"], enum: ["Yes", "No", null] } }, required: ["User", "New Password"], additionalProperties: !0 };
function c(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let s;
      if (e.User === void 0 && (s = "User") || e["New Password"] === void 0 && (s = "New Password"))
        return c.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
      if (e.User !== void 0) {
        let o = t;
        if (typeof e.User != "string")
          return c.errors = [{ instancePath: a + "/User", schemaPath: "#/properties/User/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r) {
        if (e["New Password"] !== void 0) {
          let o = t;
          if (typeof e["New Password"] != "string")
            return c.errors = [{ instancePath: a + "/New Password", schemaPath: "#/properties/New%20Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var r = o === t;
        } else
          var r = !0;
        if (r) {
          if (e["Must Change at Next Logon?"] !== void 0) {
            let o = e["Must Change at Next Logon?"], f = t;
            if (typeof o != "string" && o !== null)
              return c.errors = [{ instancePath: a + "/Must Change at Next Logon?", schemaPath: "#/properties/Must%20Change%20at%20Next%20Logon%3F/type", keyword: "type", params: { type: D.properties["Must Change at Next Logon?"].type }, message: "must be string,null" }], !1;
            if (!(o === "Yes" || o === "No" || o === null))
              return c.errors = [{ instancePath: a + "/Must Change at Next Logon?", schemaPath: "#/properties/Must%20Change%20at%20Next%20Logon%3F/enum", keyword: "enum", params: { allowedValues: D.properties["Must Change at Next Logon?"].enum }, message: "must be equal to one of the allowed values" }], !1;
            var r = f === t;
          } else
            var r = !0;
          if (r)
            if (e["Unlock?"] !== void 0) {
              let o = e["Unlock?"], f = t;
              if (typeof o != "string" && o !== null)
                return c.errors = [{ instancePath: a + "/Unlock?", schemaPath: "#/properties/Unlock%3F/type", keyword: "type", params: { type: D.properties["Unlock?"].type }, message: "must be string,null" }], !1;
              if (!(o === "Yes" || o === "No" || o === null))
                return c.errors = [{ instancePath: a + "/Unlock?", schemaPath: "#/properties/Unlock%3F/enum", keyword: "enum", params: { allowedValues: D.properties["Unlock?"].enum }, message: "must be equal to one of the allowed values" }], !1;
              var r = f === t;
            } else
              var r = !0;
        }
      }
    } else
      return c.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return c.errors = n, t === 0;
}
var I = N, T = { $id: "flopack://schemas/cards/active-directory/setPassword.schema.json/output", type: "object", properties: { Done: { type: ["boolean", "null"] } }, additionalProperties: !0 };
function N(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Done !== void 0) {
        let r = e.Done;
        if (typeof r != "boolean" && r !== null)
          return N.errors = [{ instancePath: a + "/Done", schemaPath: "#/properties/Done/type", keyword: "type", params: { type: T.properties.Done.type }, message: "must be boolean,null" }], !1;
      }
    } else
      return N.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return N.errors = n, t === 0;
}
var W = k;
function k(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let r;
      if (e.User === void 0 && (r = "User"))
        return k.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: r }, message: "must have required property '" + r + "'" }], !1;
      if (e.User !== void 0 && typeof e.User != "string")
        return k.errors = [{ instancePath: a + "/User", schemaPath: "#/properties/User/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return k.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return k.errors = n, t === 0;
}
var Y = E, z = { $id: "flopack://schemas/cards/active-directory/unlockUser.schema.json/output", type: "object", properties: { Done: { type: ["boolean", "null"] } }, additionalProperties: !0 };
function E(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Done !== void 0) {
        let r = e.Done;
        if (typeof r != "boolean" && r !== null)
          return E.errors = [{ instancePath: a + "/Done", schemaPath: "#/properties/Done/type", keyword: "type", params: { type: z.properties.Done.type }, message: "must be boolean,null" }], !1;
      }
    } else
      return E.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return E.errors = n, t === 0;
}
var G = P;
function P(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let s;
      if (e.Account === void 0 && (s = "Account") || e.Password === void 0 && (s = "Password"))
        return P.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: s }, message: "must have required property '" + s + "'" }], !1;
      if (e.Account !== void 0) {
        let o = t;
        if (typeof e.Account != "string")
          return P.errors = [{ instancePath: a + "/Account", schemaPath: "#/properties/Account/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r)
        if (e.Password !== void 0) {
          let o = t;
          if (typeof e.Password != "string")
            return P.errors = [{ instancePath: a + "/Password", schemaPath: "#/properties/Password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var r = o === t;
        } else
          var r = !0;
    } else
      return P.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return P.errors = n, t === 0;
}
var H = b, j = { $id: "flopack://schemas/cards/active-directory/verifyCredentials.schema.json/output", type: "object", properties: { Verdict: { type: ["string", "null"], enum: ["right", "wrong", "unknown", null] }, Reason: { type: ["string", "null"] }, "Data Code": { type: ["string", "null"] } }, additionalProperties: !0 };
function b(e, { instancePath: a = "", parentData: i, parentDataProperty: p, rootData: l = e } = {}) {
  let n = null, t = 0;
  if (t === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e.Verdict !== void 0) {
        let s = e.Verdict, o = t;
        if (typeof s != "string" && s !== null)
          return b.errors = [{ instancePath: a + "/Verdict", schemaPath: "#/properties/Verdict/type", keyword: "type", params: { type: j.properties.Verdict.type }, message: "must be string,null" }], !1;
        if (!(s === "right" || s === "wrong" || s === "unknown" || s === null))
          return b.errors = [{ instancePath: a + "/Verdict", schemaPath: "#/properties/Verdict/enum", keyword: "enum", params: { allowedValues: j.properties.Verdict.enum }, message: "must be equal to one of the allowed values" }], !1;
        var r = o === t;
      } else
        var r = !0;
      if (r) {
        if (e.Reason !== void 0) {
          let s = e.Reason, o = t;
          if (typeof s != "string" && s !== null)
            return b.errors = [{ instancePath: a + "/Reason", schemaPath: "#/properties/Reason/type", keyword: "type", params: { type: j.properties.Reason.type }, message: "must be string,null" }], !1;
          var r = o === t;
        } else
          var r = !0;
        if (r)
          if (e["Data Code"] !== void 0) {
            let s = e["Data Code"], o = t;
            if (typeof s != "string" && s !== null)
              return b.errors = [{ instancePath: a + "/Data Code", schemaPath: "#/properties/Data%20Code/type", keyword: "type", params: { type: j.properties["Data Code"].type }, message: "must be string,null" }], !1;
            var r = o === t;
          } else
            var r = !0;
      }
    } else
      return b.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return b.errors = n, t === 0;
}
var J = {
  "active-directory/changePassword": { input: _, output: S },
  "active-directory/findUser": { input: C, output: M },
  "active-directory/readPasswordState": { input: R, output: V },
  "active-directory/requirePasswordChange": { input: $, output: F },
  "active-directory/setPassword": { input: O, output: I },
  "active-directory/unlockUser": { input: W, output: Y },
  "active-directory/verifyCredentials": { input: G, output: H }
};
export {
  J as validators
};
