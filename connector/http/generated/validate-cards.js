// Generated from schemas/cards/httpfunctions/*.schema.json by "npm run generate". Do not edit.
// validate.js
var P = y, j = { $id: "flopack://schemas/cards/httpfunctions/get.schema.json/input", type: "object", properties: { "Request/URL": { type: "string" }, "Request/Query": { type: ["string", "object", "null"], additionalProperties: !0 }, "Request/Headers": { type: ["object", "null"], additionalProperties: !0 } }, required: ["Request/URL"], additionalProperties: !0 };
function y(e, { instancePath: p = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let u = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let o;
      if (e["Request/URL"] === void 0 && (o = "Request/URL"))
        return y.errors = [{ instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      if (e["Request/URL"] !== void 0) {
        let r = s;
        if (typeof e["Request/URL"] != "string")
          return y.errors = [{ instancePath: p + "/Request~1URL", schemaPath: "#/properties/Request~1URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = r === s;
      } else
        var t = !0;
      if (t) {
        if (e["Request/Query"] !== void 0) {
          let r = e["Request/Query"], a = s;
          if (typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
            return y.errors = [{ instancePath: p + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: j.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
          var t = a === s;
        } else
          var t = !0;
        if (t)
          if (e["Request/Headers"] !== void 0) {
            let r = e["Request/Headers"], a = s;
            if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
              return y.errors = [{ instancePath: p + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: j.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
            var t = a === s;
          } else
            var t = !0;
      }
    } else
      return y.errors = [{ instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = u, s === 0;
}
var H = l, b = { $id: "flopack://schemas/cards/httpfunctions/get.schema.json/output", type: "object", properties: { "Response/Status Code": { type: ["number", "null"] }, "Response/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Response/Body": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !0 };
function l(e, { instancePath: p = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let u = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e["Response/Status Code"] !== void 0) {
        let o = e["Response/Status Code"], r = s;
        if (!(typeof o == "number" && isFinite(o)) && o !== null)
          return l.errors = [{ instancePath: p + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: b.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var t = r === s;
      } else
        var t = !0;
      if (t) {
        if (e["Response/Headers"] !== void 0) {
          let o = e["Response/Headers"], r = s;
          if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
            return l.errors = [{ instancePath: p + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: b.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var t = r === s;
        } else
          var t = !0;
        if (t)
          if (e["Response/Body"] !== void 0) {
            let o = e["Response/Body"], r = s;
            if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
              return l.errors = [{ instancePath: p + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: b.properties["Response/Body"].type }, message: "must be object,null" }], !1;
            var t = r === s;
          } else
            var t = !0;
      }
    } else
      return l.errors = [{ instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return l.errors = u, s === 0;
}
var k = i, q = { $id: "flopack://schemas/cards/httpfunctions/post.schema.json/input", type: "object", properties: { "Request/URL": { type: "string" }, "Request/Query": { type: ["string", "object", "null"], additionalProperties: !0 }, "Request/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Request/Body": { type: ["string", "object", "array", "null"], items: {}, additionalProperties: !0 } }, required: ["Request/URL"], additionalProperties: !0 };
function i(e, { instancePath: p = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let u = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let o;
      if (e["Request/URL"] === void 0 && (o = "Request/URL"))
        return i.errors = [{ instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      if (e["Request/URL"] !== void 0) {
        let r = s;
        if (typeof e["Request/URL"] != "string")
          return i.errors = [{ instancePath: p + "/Request~1URL", schemaPath: "#/properties/Request~1URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = r === s;
      } else
        var t = !0;
      if (t) {
        if (e["Request/Query"] !== void 0) {
          let r = e["Request/Query"], a = s;
          if (typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
            return i.errors = [{ instancePath: p + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: q.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
          var t = a === s;
        } else
          var t = !0;
        if (t) {
          if (e["Request/Headers"] !== void 0) {
            let r = e["Request/Headers"], a = s;
            if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
              return i.errors = [{ instancePath: p + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: q.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
            var t = a === s;
          } else
            var t = !0;
          if (t)
            if (e["Request/Body"] !== void 0) {
              let r = e["Request/Body"], a = s;
              if (typeof r != "object" && typeof r != "string")
                return i.errors = [{ instancePath: p + "/Request~1Body", schemaPath: "#/properties/Request~1Body/type", keyword: "type", params: { type: q.properties["Request/Body"].type }, message: "must be string,object,array,null" }], !1;
              var t = a === s;
            } else
              var t = !0;
        }
      }
    } else
      return i.errors = [{ instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return i.errors = u, s === 0;
}
var w = d, v = { $id: "flopack://schemas/cards/httpfunctions/post.schema.json/output", type: "object", properties: { "Response/Status Code": { type: ["number", "null"] }, "Response/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Response/Body": { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !0 };
function d(e, { instancePath: p = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let u = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e["Response/Status Code"] !== void 0) {
        let o = e["Response/Status Code"], r = s;
        if (!(typeof o == "number" && isFinite(o)) && o !== null)
          return d.errors = [{ instancePath: p + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: v.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var t = r === s;
      } else
        var t = !0;
      if (t) {
        if (e["Response/Headers"] !== void 0) {
          let o = e["Response/Headers"], r = s;
          if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
            return d.errors = [{ instancePath: p + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: v.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var t = r === s;
        } else
          var t = !0;
        if (t)
          if (e["Response/Body"] !== void 0) {
            let o = e["Response/Body"], r = s;
            if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
              return d.errors = [{ instancePath: p + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: v.properties["Response/Body"].type }, message: "must be object,null" }], !1;
            var t = r === s;
          } else
            var t = !0;
      }
    } else
      return d.errors = [{ instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return d.errors = u, s === 0;
}
var A = n, h = { $id: "flopack://schemas/cards/httpfunctions/raw.schema.json/input", type: "object", properties: { "Request/URL": { type: "string" }, "Request/Method": { type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE"] }, "Request/Query": { type: ["string", "object", "null"], additionalProperties: !0 }, "Request/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Request/Body": { type: ["string", "null"] } }, required: ["Request/URL", "Request/Method"], additionalProperties: !0 };
function n(e, { instancePath: p = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let u = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let o;
      if (e["Request/URL"] === void 0 && (o = "Request/URL") || e["Request/Method"] === void 0 && (o = "Request/Method"))
        return n.errors = [{ instancePath: p, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      if (e["Request/URL"] !== void 0) {
        let r = s;
        if (typeof e["Request/URL"] != "string")
          return n.errors = [{ instancePath: p + "/Request~1URL", schemaPath: "#/properties/Request~1URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var t = r === s;
      } else
        var t = !0;
      if (t) {
        if (e["Request/Method"] !== void 0) {
          let r = e["Request/Method"], a = s;
          if (typeof r != "string")
            return n.errors = [{ instancePath: p + "/Request~1Method", schemaPath: "#/properties/Request~1Method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(r === "GET" || r === "POST" || r === "PUT" || r === "PATCH" || r === "DELETE"))
            return n.errors = [{ instancePath: p + "/Request~1Method", schemaPath: "#/properties/Request~1Method/enum", keyword: "enum", params: { allowedValues: h.properties["Request/Method"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var t = a === s;
        } else
          var t = !0;
        if (t) {
          if (e["Request/Query"] !== void 0) {
            let r = e["Request/Query"], a = s;
            if (typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
              return n.errors = [{ instancePath: p + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: h.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
            var t = a === s;
          } else
            var t = !0;
          if (t) {
            if (e["Request/Headers"] !== void 0) {
              let r = e["Request/Headers"], a = s;
              if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                return n.errors = [{ instancePath: p + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: h.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
              var t = a === s;
            } else
              var t = !0;
            if (t)
              if (e["Request/Body"] !== void 0) {
                let r = e["Request/Body"], a = s;
                if (typeof r != "string" && r !== null)
                  return n.errors = [{ instancePath: p + "/Request~1Body", schemaPath: "#/properties/Request~1Body/type", keyword: "type", params: { type: h.properties["Request/Body"].type }, message: "must be string,null" }], !1;
                var t = a === s;
              } else
                var t = !0;
          }
        }
      }
    } else
      return n.errors = [{ instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return n.errors = u, s === 0;
}
var B = f, g = { $id: "flopack://schemas/cards/httpfunctions/raw.schema.json/output", type: "object", properties: { "Response/Status Code": { type: ["number", "null"] }, "Response/Headers": { type: ["object", "null"], additionalProperties: !0 }, "Response/Body": { type: ["string", "null"] } }, additionalProperties: !0 };
function f(e, { instancePath: p = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let u = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e["Response/Status Code"] !== void 0) {
        let o = e["Response/Status Code"], r = s;
        if (!(typeof o == "number" && isFinite(o)) && o !== null)
          return f.errors = [{ instancePath: p + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: g.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var t = r === s;
      } else
        var t = !0;
      if (t) {
        if (e["Response/Headers"] !== void 0) {
          let o = e["Response/Headers"], r = s;
          if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
            return f.errors = [{ instancePath: p + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: g.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var t = r === s;
        } else
          var t = !0;
        if (t)
          if (e["Response/Body"] !== void 0) {
            let o = e["Response/Body"], r = s;
            if (typeof o != "string" && o !== null)
              return f.errors = [{ instancePath: p + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: g.properties["Response/Body"].type }, message: "must be string,null" }], !1;
            var t = r === s;
          } else
            var t = !0;
      }
    } else
      return f.errors = [{ instancePath: p, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = u, s === 0;
}
var L = {
  "httpfunctions/get": { input: P, output: H },
  "httpfunctions/post": { input: k, output: w },
  "httpfunctions/raw": { input: A, output: B }
};
export {
  L as validators
};
