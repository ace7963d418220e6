// Generated from schemas/cards/{httpfunctions}/*.schema.json by "npm run generate". Do not edit.
// validate.js
var P = u, j = { $id: "flopack://schemas/cards/httpfunctions/get.schema.json/input", type: "object", properties: { "Request/URL": { description: "URL", type: "string", "x-field": { group: "Request", key: "URL", index: 0, required: !1, option: !1, default: "", available: ["string"], metadata: { optional: !1 }, type: "string", collection: !1 } }, "Request/Query": { description: "Query", type: ["string", "object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Query", index: 1, required: !1, option: !1, default: {}, available: ["string", "object"], metadata: { optional: !1 }, type: "object", collection: !1 } }, "Request/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Headers", index: 2, required: !1, option: !1, default: {}, available: ["object"], metadata: { optional: !1 }, type: "object", collection: !1 } } }, required: ["Request/URL"], additionalProperties: !0 };
function u(e, { instancePath: a = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let o;
      if (e["Request/URL"] === void 0 && (o = "Request/URL"))
        return u.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      if (e["Request/URL"] !== void 0) {
        let t = s;
        if (typeof e["Request/URL"] != "string")
          return u.errors = [{ instancePath: a + "/Request~1URL", schemaPath: "#/properties/Request~1URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (e["Request/Query"] !== void 0) {
          let t = e["Request/Query"], i = s;
          if (typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && t !== null)
            return u.errors = [{ instancePath: a + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: j.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
          var r = i === s;
        } else
          var r = !0;
        if (r)
          if (e["Request/Headers"] !== void 0) {
            let t = e["Request/Headers"], i = s;
            if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null)
              return u.errors = [{ instancePath: a + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: j.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
            var r = i === s;
          } else
            var r = !0;
      }
    } else
      return u.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return u.errors = p, s === 0;
}
var k = d, q = { $id: "flopack://schemas/cards/httpfunctions/get.schema.json/output", type: "object", properties: { "Response/Status Code": { description: "Status Code", type: ["number", "null"], "x-field": { group: "Response", key: "Status Code", index: 0, required: !1, option: !1, default: 0, available: ["number"], metadata: {}, type: "number", collection: !1 } }, "Response/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Response", key: "Headers", index: 1, required: !1, option: !1, default: {}, available: ["object"], metadata: {}, type: "object", collection: !1 } }, "Response/Body": { description: "Body", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Response", key: "Body", index: 2, required: !1, option: !1, default: {}, available: ["object"], metadata: {}, type: "object", collection: !1 } } }, additionalProperties: !0 };
function d(e, { instancePath: a = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e["Response/Status Code"] !== void 0) {
        let o = e["Response/Status Code"], t = s;
        if (!(typeof o == "number" && isFinite(o)) && o !== null)
          return d.errors = [{ instancePath: a + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: q.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (e["Response/Headers"] !== void 0) {
          let o = e["Response/Headers"], t = s;
          if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
            return d.errors = [{ instancePath: a + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: q.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var r = t === s;
        } else
          var r = !0;
        if (r)
          if (e["Response/Body"] !== void 0) {
            let o = e["Response/Body"], t = s;
            if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
              return d.errors = [{ instancePath: a + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: q.properties["Response/Body"].type }, message: "must be object,null" }], !1;
            var r = t === s;
          } else
            var r = !0;
      }
    } else
      return d.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return d.errors = p, s === 0;
}
var H = n, g = { $id: "flopack://schemas/cards/httpfunctions/post.schema.json/input", type: "object", properties: { "Request/URL": { description: "URL", type: "string", "x-field": { group: "Request", key: "URL", index: 0, required: !1, option: !1, default: "", available: ["string"], metadata: { optional: !1 }, type: "string", collection: !1 } }, "Request/Query": { description: "Query", type: ["string", "object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Query", index: 1, required: !1, option: !1, default: {}, available: ["string", "object"], metadata: { optional: !1 }, type: "object", collection: !1 } }, "Request/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Headers", index: 2, required: !1, option: !1, default: {}, available: ["object"], metadata: { optional: !1 }, type: "object", collection: !1 } }, "Request/Body": { description: "Body", type: ["string", "object", "array", "null"], items: {}, additionalProperties: !0, "x-field": { group: "Request", key: "Body", index: 3, required: !1, option: !1, default: {}, available: ["string", "object", "Array"], metadata: { optional: !1 }, type: "object", collection: !1 } } }, required: ["Request/URL"], additionalProperties: !0 };
function n(e, { instancePath: a = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let o;
      if (e["Request/URL"] === void 0 && (o = "Request/URL"))
        return n.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      if (e["Request/URL"] !== void 0) {
        let t = s;
        if (typeof e["Request/URL"] != "string")
          return n.errors = [{ instancePath: a + "/Request~1URL", schemaPath: "#/properties/Request~1URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (e["Request/Query"] !== void 0) {
          let t = e["Request/Query"], i = s;
          if (typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && t !== null)
            return n.errors = [{ instancePath: a + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: g.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
          var r = i === s;
        } else
          var r = !0;
        if (r) {
          if (e["Request/Headers"] !== void 0) {
            let t = e["Request/Headers"], i = s;
            if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null)
              return n.errors = [{ instancePath: a + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: g.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
            var r = i === s;
          } else
            var r = !0;
          if (r)
            if (e["Request/Body"] !== void 0) {
              let t = e["Request/Body"], i = s;
              if (typeof t != "object" && typeof t != "string")
                return n.errors = [{ instancePath: a + "/Request~1Body", schemaPath: "#/properties/Request~1Body/type", keyword: "type", params: { type: g.properties["Request/Body"].type }, message: "must be string,object,array,null" }], !1;
              var r = i === s;
            } else
              var r = !0;
        }
      }
    } else
      return n.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return n.errors = p, s === 0;
}
var x = y, v = { $id: "flopack://schemas/cards/httpfunctions/post.schema.json/output", type: "object", properties: { "Response/Status Code": { description: "Status Code", type: ["number", "null"], "x-field": { group: "Response", key: "Status Code", index: 0, required: !1, option: !1, default: 0, available: ["number"], metadata: {}, type: "number", collection: !1 } }, "Response/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Response", key: "Headers", index: 1, required: !1, option: !1, default: {}, available: ["object"], metadata: {}, type: "object", collection: !1 } }, "Response/Body": { description: "Body", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Response", key: "Body", index: 2, required: !1, option: !1, default: {}, available: ["object"], metadata: {}, type: "object", collection: !1 } } }, additionalProperties: !0 };
function y(e, { instancePath: a = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e["Response/Status Code"] !== void 0) {
        let o = e["Response/Status Code"], t = s;
        if (!(typeof o == "number" && isFinite(o)) && o !== null)
          return y.errors = [{ instancePath: a + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: v.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (e["Response/Headers"] !== void 0) {
          let o = e["Response/Headers"], t = s;
          if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
            return y.errors = [{ instancePath: a + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: v.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var r = t === s;
        } else
          var r = !0;
        if (r)
          if (e["Response/Body"] !== void 0) {
            let o = e["Response/Body"], t = s;
            if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
              return y.errors = [{ instancePath: a + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: v.properties["Response/Body"].type }, message: "must be object,null" }], !1;
            var r = t === s;
          } else
            var r = !0;
      }
    } else
      return y.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return y.errors = p, s === 0;
}
var B = l, b = { $id: "flopack://schemas/cards/httpfunctions/raw.schema.json/input", type: "object", properties: { "Request/URL": { description: "URL", type: "string", "x-field": { group: "Request", key: "URL", index: 0, required: !1, option: !1, default: "", available: ["string"], metadata: { optional: !1 }, type: "string", collection: !1 } }, "Request/Method": { description: "Method", type: "string", enum: ["GET", "POST", "PUT", "PATCH", "DELETE"], "x-field": { group: "Request", key: "Method", index: 1, required: !1, option: !1, default: "GET", available: ["string"], metadata: { optional: !1, type: "list", choices: ["GET", "POST", "PUT", "PATCH", "DELETE"] }, type: "string", collection: !1 } }, "Request/Query": { description: "Query", type: ["string", "object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Query", index: 2, required: !1, option: !1, default: {}, available: ["string", "object"], metadata: { optional: !1 }, type: "object", collection: !1 } }, "Request/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Request", key: "Headers", index: 3, required: !1, option: !1, default: {}, available: ["object"], metadata: { optional: !1 }, type: "object", collection: !1 } }, "Request/Body": { description: "Body", type: ["string", "null"], "x-field": { group: "Request", key: "Body", index: 4, required: !1, option: !1, default: "", available: ["string"], metadata: { optional: !1 }, type: "string", collection: !1 } } }, required: ["Request/URL", "Request/Method"], additionalProperties: !0 };
function l(e, { instancePath: a = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      let o;
      if (e["Request/URL"] === void 0 && (o = "Request/URL") || e["Request/Method"] === void 0 && (o = "Request/Method"))
        return l.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
      if (e["Request/URL"] !== void 0) {
        let t = s;
        if (typeof e["Request/URL"] != "string")
          return l.errors = [{ instancePath: a + "/Request~1URL", schemaPath: "#/properties/Request~1URL/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (e["Request/Method"] !== void 0) {
          let t = e["Request/Method"], i = s;
          if (typeof t != "string")
            return l.errors = [{ instancePath: a + "/Request~1Method", schemaPath: "#/properties/Request~1Method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(t === "GET" || t === "POST" || t === "PUT" || t === "PATCH" || t === "DELETE"))
            return l.errors = [{ instancePath: a + "/Request~1Method", schemaPath: "#/properties/Request~1Method/enum", keyword: "enum", params: { allowedValues: b.properties["Request/Method"].enum }, message: "must be equal to one of the allowed values" }], !1;
          var r = i === s;
        } else
          var r = !0;
        if (r) {
          if (e["Request/Query"] !== void 0) {
            let t = e["Request/Query"], i = s;
            if (typeof t != "string" && !(t && typeof t == "object" && !Array.isArray(t)) && t !== null)
              return l.errors = [{ instancePath: a + "/Request~1Query", schemaPath: "#/properties/Request~1Query/type", keyword: "type", params: { type: b.properties["Request/Query"].type }, message: "must be string,object,null" }], !1;
            var r = i === s;
          } else
            var r = !0;
          if (r) {
            if (e["Request/Headers"] !== void 0) {
              let t = e["Request/Headers"], i = s;
              if (!(t && typeof t == "object" && !Array.isArray(t)) && t !== null)
                return l.errors = [{ instancePath: a + "/Request~1Headers", schemaPath: "#/properties/Request~1Headers/type", keyword: "type", params: { type: b.properties["Request/Headers"].type }, message: "must be object,null" }], !1;
              var r = i === s;
            } else
              var r = !0;
            if (r)
              if (e["Request/Body"] !== void 0) {
                let t = e["Request/Body"], i = s;
                if (typeof t != "string" && t !== null)
                  return l.errors = [{ instancePath: a + "/Request~1Body", schemaPath: "#/properties/Request~1Body/type", keyword: "type", params: { type: b.properties["Request/Body"].type }, message: "must be string,null" }], !1;
                var r = i === s;
              } else
                var r = !0;
          }
        }
      }
    } else
      return l.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return l.errors = p, s === 0;
}
var A = f, h = { $id: "flopack://schemas/cards/httpfunctions/raw.schema.json/output", type: "object", properties: { "Response/Status Code": { description: "Status Code", type: ["number", "null"], "x-field": { group: "Response", key: "Status Code", index: 0, required: !1, option: !1, default: 0, available: ["number"], metadata: {}, type: "number", collection: !1 } }, "Response/Headers": { description: "Headers", type: ["object", "null"], additionalProperties: !0, "x-field": { group: "Response", key: "Headers", index: 1, required: !1, option: !1, default: {}, available: ["object"], metadata: {}, type: "object", collection: !1 } }, "Response/Body": { description: "Body", type: ["string", "null"], "x-field": { group: "Response", key: "Body", index: 2, required: !1, option: !1, default: "", available: ["string"], metadata: {}, type: "string", collection: !1 } } }, additionalProperties: !0 };
function f(e, { instancePath: a = "", parentData: c, parentDataProperty: m, rootData: R = e } = {}) {
  let p = null, s = 0;
  if (s === 0)
    if (e && typeof e == "object" && !Array.isArray(e)) {
      if (e["Response/Status Code"] !== void 0) {
        let o = e["Response/Status Code"], t = s;
        if (!(typeof o == "number" && isFinite(o)) && o !== null)
          return f.errors = [{ instancePath: a + "/Response~1Status Code", schemaPath: "#/properties/Response~1Status%20Code/type", keyword: "type", params: { type: h.properties["Response/Status Code"].type }, message: "must be number,null" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (e["Response/Headers"] !== void 0) {
          let o = e["Response/Headers"], t = s;
          if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
            return f.errors = [{ instancePath: a + "/Response~1Headers", schemaPath: "#/properties/Response~1Headers/type", keyword: "type", params: { type: h.properties["Response/Headers"].type }, message: "must be object,null" }], !1;
          var r = t === s;
        } else
          var r = !0;
        if (r)
          if (e["Response/Body"] !== void 0) {
            let o = e["Response/Body"], t = s;
            if (typeof o != "string" && o !== null)
              return f.errors = [{ instancePath: a + "/Response~1Body", schemaPath: "#/properties/Response~1Body/type", keyword: "type", params: { type: h.properties["Response/Body"].type }, message: "must be string,null" }], !1;
            var r = t === s;
          } else
            var r = !0;
      }
    } else
      return f.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = p, s === 0;
}
var w = {
  "httpfunctions/get": { input: P, output: k },
  "httpfunctions/post": { input: H, output: x },
  "httpfunctions/raw": { input: B, output: A }
};
export {
  w as validators
};
