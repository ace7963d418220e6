// Generated from schemas/messages/*.schema.json by "npm run generate". Do not edit.
var J = (s, t) => () => {
  try {
    return t || s((t = { exports: {} }).exports, t), t.exports;
  } catch (z) {
    throw t = 0, z;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var H = J((K) => {
  "use strict";
  Object.defineProperty(K, "__esModule", { value: !0 });
  function Y(s) {
    let t = s.length, z = 0, R = 0, U;
    for (; R < t; )
      z++, U = s.charCodeAt(R++), U >= 55296 && U <= 56319 && R < t && (U = s.charCodeAt(R), (U & 64512) === 56320 && R++);
    return z;
  }
  K.default = Y;
  Y.code = 'require("ajv/dist/runtime/ucs2length").default';
});

// validate.js
var se = b;
var v = { $id: "flopack://schemas/messages/log-event.schema.json", type: "object", properties: { uuid: { type: "string", minLength: 1 }, published: { type: "string" }, eventType: { type: "string", minLength: 1 }, version: { type: ["string", "null"] }, severity: { type: ["string", "null"] }, legacyEventType: { type: ["string", "null"] }, displayMessage: { type: ["string", "null"] }, actor: { type: ["object", "null"], properties: { id: { type: ["string", "null"] }, type: { type: ["string", "null"] }, alternateId: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, detailEntry: { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !0 }, client: { type: ["object", "null"], additionalProperties: !0 }, outcome: { type: ["object", "null"], properties: { result: { type: ["string", "null"] }, reason: { type: ["string", "null"] } }, additionalProperties: !0 }, target: { type: ["array", "null"], items: { type: "object", properties: { id: { type: ["string", "null"] }, type: { type: ["string", "null"] }, alternateId: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, detailEntry: { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !0 } }, transaction: { type: ["object", "null"], properties: { type: { type: ["string", "null"] }, id: { type: ["string", "null"] }, detail: { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !0 }, debugContext: { type: ["object", "null"], properties: { debugData: { type: ["object", "null"], additionalProperties: !0 } }, additionalProperties: !0 }, authenticationContext: { type: ["object", "null"], additionalProperties: !0 }, securityContext: { type: ["object", "null"], additionalProperties: !0 }, request: { type: ["object", "null"], additionalProperties: !0 } }, required: ["uuid", "published", "eventType"], additionalProperties: !0 }, S = H().default;
function b(s, { instancePath: t = "", parentData: z, parentDataProperty: R, rootData: U = s } = {}) {
  let k = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let y;
      if (s.eventType === void 0 && (y = "eventType") || s.eventId === void 0 && (y = "eventId") || s.data === void 0 && (y = "data"))
        return b.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], !1;
      if (s.eventType !== void 0) {
        let w = e;
        if (s.eventType !== "com.okta.event_hook")
          return b.errors = [{ instancePath: t + "/eventType", schemaPath: "#/properties/eventType/const", keyword: "const", params: { allowedValue: "com.okta.event_hook" }, message: "must be equal to constant" }], !1;
        var i = w === e;
      } else
        var i = !0;
      if (i) {
        if (s.eventTypeVersion !== void 0) {
          let w = e;
          if (typeof s.eventTypeVersion != "string")
            return b.errors = [{ instancePath: t + "/eventTypeVersion", schemaPath: "#/properties/eventTypeVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var i = w === e;
        } else
          var i = !0;
        if (i) {
          if (s.cloudEventsVersion !== void 0) {
            let w = e;
            if (typeof s.cloudEventsVersion != "string")
              return b.errors = [{ instancePath: t + "/cloudEventsVersion", schemaPath: "#/properties/cloudEventsVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var i = w === e;
          } else
            var i = !0;
          if (i) {
            if (s.contentType !== void 0) {
              let w = e;
              if (typeof s.contentType != "string")
                return b.errors = [{ instancePath: t + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = w === e;
            } else
              var i = !0;
            if (i) {
              if (s.source !== void 0) {
                let w = e;
                if (typeof s.source != "string")
                  return b.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = w === e;
              } else
                var i = !0;
              if (i) {
                if (s.eventId !== void 0) {
                  let w = s.eventId, o = e;
                  if (e === o)
                    if (typeof w == "string") {
                      if (S(w) < 1)
                        return b.errors = [{ instancePath: t + "/eventId", schemaPath: "#/properties/eventId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return b.errors = [{ instancePath: t + "/eventId", schemaPath: "#/properties/eventId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var i = o === e;
                } else
                  var i = !0;
                if (i) {
                  if (s.eventTime !== void 0) {
                    let w = e;
                    if (typeof s.eventTime != "string")
                      return b.errors = [{ instancePath: t + "/eventTime", schemaPath: "#/properties/eventTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = w === e;
                  } else
                    var i = !0;
                  if (i)
                    if (s.data !== void 0) {
                      let w = s.data, o = e;
                      if (e === o)
                        if (w && typeof w == "object" && !Array.isArray(w)) {
                          let n;
                          if (w.events === void 0 && (n = "events"))
                            return b.errors = [{ instancePath: t + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
                          if (w.events !== void 0) {
                            let g = w.events;
                            if (e === e)
                              if (Array.isArray(g)) {
                                var p = !0;
                                let h = g.length;
                                for (let m = 0; m < h; m++) {
                                  let c = g[m], I = e;
                                  if (e === e)
                                    if (c && typeof c == "object" && !Array.isArray(c)) {
                                      let F;
                                      if (c.uuid === void 0 && (F = "uuid") || c.published === void 0 && (F = "published") || c.eventType === void 0 && (F = "eventType"))
                                        return b.errors = [{ instancePath: t + "/data/events/" + m, schemaPath: "log-event.schema.json/required", keyword: "required", params: { missingProperty: F }, message: "must have required property '" + F + "'" }], !1;
                                      if (c.uuid !== void 0) {
                                        let l = c.uuid, C = e;
                                        if (e === C)
                                          if (typeof l == "string") {
                                            if (S(l) < 1)
                                              return b.errors = [{ instancePath: t + "/data/events/" + m + "/uuid", schemaPath: "log-event.schema.json/properties/uuid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return b.errors = [{ instancePath: t + "/data/events/" + m + "/uuid", schemaPath: "log-event.schema.json/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var d = C === e;
                                      } else
                                        var d = !0;
                                      if (d) {
                                        if (c.published !== void 0) {
                                          let l = e;
                                          if (typeof c.published != "string")
                                            return b.errors = [{ instancePath: t + "/data/events/" + m + "/published", schemaPath: "log-event.schema.json/properties/published/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var d = l === e;
                                        } else
                                          var d = !0;
                                        if (d) {
                                          if (c.eventType !== void 0) {
                                            let l = c.eventType, C = e;
                                            if (e === C)
                                              if (typeof l == "string") {
                                                if (S(l) < 1)
                                                  return b.errors = [{ instancePath: t + "/data/events/" + m + "/eventType", schemaPath: "log-event.schema.json/properties/eventType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return b.errors = [{ instancePath: t + "/data/events/" + m + "/eventType", schemaPath: "log-event.schema.json/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var d = C === e;
                                          } else
                                            var d = !0;
                                          if (d) {
                                            if (c.version !== void 0) {
                                              let l = c.version, C = e;
                                              if (typeof l != "string" && l !== null)
                                                return b.errors = [{ instancePath: t + "/data/events/" + m + "/version", schemaPath: "log-event.schema.json/properties/version/type", keyword: "type", params: { type: v.properties.version.type }, message: "must be string,null" }], !1;
                                              var d = C === e;
                                            } else
                                              var d = !0;
                                            if (d) {
                                              if (c.severity !== void 0) {
                                                let l = c.severity, C = e;
                                                if (typeof l != "string" && l !== null)
                                                  return b.errors = [{ instancePath: t + "/data/events/" + m + "/severity", schemaPath: "log-event.schema.json/properties/severity/type", keyword: "type", params: { type: v.properties.severity.type }, message: "must be string,null" }], !1;
                                                var d = C === e;
                                              } else
                                                var d = !0;
                                              if (d) {
                                                if (c.legacyEventType !== void 0) {
                                                  let l = c.legacyEventType, C = e;
                                                  if (typeof l != "string" && l !== null)
                                                    return b.errors = [{ instancePath: t + "/data/events/" + m + "/legacyEventType", schemaPath: "log-event.schema.json/properties/legacyEventType/type", keyword: "type", params: { type: v.properties.legacyEventType.type }, message: "must be string,null" }], !1;
                                                  var d = C === e;
                                                } else
                                                  var d = !0;
                                                if (d) {
                                                  if (c.displayMessage !== void 0) {
                                                    let l = c.displayMessage, C = e;
                                                    if (typeof l != "string" && l !== null)
                                                      return b.errors = [{ instancePath: t + "/data/events/" + m + "/displayMessage", schemaPath: "log-event.schema.json/properties/displayMessage/type", keyword: "type", params: { type: v.properties.displayMessage.type }, message: "must be string,null" }], !1;
                                                    var d = C === e;
                                                  } else
                                                    var d = !0;
                                                  if (d) {
                                                    if (c.actor !== void 0) {
                                                      let l = c.actor, C = e;
                                                      if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                        return b.errors = [{ instancePath: t + "/data/events/" + m + "/actor", schemaPath: "log-event.schema.json/properties/actor/type", keyword: "type", params: { type: v.properties.actor.type }, message: "must be object,null" }], !1;
                                                      if (e === C && l && typeof l == "object" && !Array.isArray(l)) {
                                                        if (l.id !== void 0) {
                                                          let A = l.id, E = e;
                                                          if (typeof A != "string" && A !== null)
                                                            return b.errors = [{ instancePath: t + "/data/events/" + m + "/actor/id", schemaPath: "log-event.schema.json/properties/actor/properties/id/type", keyword: "type", params: { type: v.properties.actor.properties.id.type }, message: "must be string,null" }], !1;
                                                          var _ = E === e;
                                                        } else
                                                          var _ = !0;
                                                        if (_) {
                                                          if (l.type !== void 0) {
                                                            let A = l.type, E = e;
                                                            if (typeof A != "string" && A !== null)
                                                              return b.errors = [{ instancePath: t + "/data/events/" + m + "/actor/type", schemaPath: "log-event.schema.json/properties/actor/properties/type/type", keyword: "type", params: { type: v.properties.actor.properties.type.type }, message: "must be string,null" }], !1;
                                                            var _ = E === e;
                                                          } else
                                                            var _ = !0;
                                                          if (_) {
                                                            if (l.alternateId !== void 0) {
                                                              let A = l.alternateId, E = e;
                                                              if (typeof A != "string" && A !== null)
                                                                return b.errors = [{ instancePath: t + "/data/events/" + m + "/actor/alternateId", schemaPath: "log-event.schema.json/properties/actor/properties/alternateId/type", keyword: "type", params: { type: v.properties.actor.properties.alternateId.type }, message: "must be string,null" }], !1;
                                                              var _ = E === e;
                                                            } else
                                                              var _ = !0;
                                                            if (_) {
                                                              if (l.displayName !== void 0) {
                                                                let A = l.displayName, E = e;
                                                                if (typeof A != "string" && A !== null)
                                                                  return b.errors = [{ instancePath: t + "/data/events/" + m + "/actor/displayName", schemaPath: "log-event.schema.json/properties/actor/properties/displayName/type", keyword: "type", params: { type: v.properties.actor.properties.displayName.type }, message: "must be string,null" }], !1;
                                                                var _ = E === e;
                                                              } else
                                                                var _ = !0;
                                                              if (_)
                                                                if (l.detailEntry !== void 0) {
                                                                  let A = l.detailEntry, E = e;
                                                                  if (!(A && typeof A == "object" && !Array.isArray(A)) && A !== null)
                                                                    return b.errors = [{ instancePath: t + "/data/events/" + m + "/actor/detailEntry", schemaPath: "log-event.schema.json/properties/actor/properties/detailEntry/type", keyword: "type", params: { type: v.properties.actor.properties.detailEntry.type }, message: "must be object,null" }], !1;
                                                                  var _ = E === e;
                                                                } else
                                                                  var _ = !0;
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var d = C === e;
                                                    } else
                                                      var d = !0;
                                                    if (d) {
                                                      if (c.client !== void 0) {
                                                        let l = c.client, C = e;
                                                        if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                          return b.errors = [{ instancePath: t + "/data/events/" + m + "/client", schemaPath: "log-event.schema.json/properties/client/type", keyword: "type", params: { type: v.properties.client.type }, message: "must be object,null" }], !1;
                                                        var d = C === e;
                                                      } else
                                                        var d = !0;
                                                      if (d) {
                                                        if (c.outcome !== void 0) {
                                                          let l = c.outcome, C = e;
                                                          if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                            return b.errors = [{ instancePath: t + "/data/events/" + m + "/outcome", schemaPath: "log-event.schema.json/properties/outcome/type", keyword: "type", params: { type: v.properties.outcome.type }, message: "must be object,null" }], !1;
                                                          if (e === C && l && typeof l == "object" && !Array.isArray(l)) {
                                                            if (l.result !== void 0) {
                                                              let A = l.result, E = e;
                                                              if (typeof A != "string" && A !== null)
                                                                return b.errors = [{ instancePath: t + "/data/events/" + m + "/outcome/result", schemaPath: "log-event.schema.json/properties/outcome/properties/result/type", keyword: "type", params: { type: v.properties.outcome.properties.result.type }, message: "must be string,null" }], !1;
                                                              var T = E === e;
                                                            } else
                                                              var T = !0;
                                                            if (T)
                                                              if (l.reason !== void 0) {
                                                                let A = l.reason, E = e;
                                                                if (typeof A != "string" && A !== null)
                                                                  return b.errors = [{ instancePath: t + "/data/events/" + m + "/outcome/reason", schemaPath: "log-event.schema.json/properties/outcome/properties/reason/type", keyword: "type", params: { type: v.properties.outcome.properties.reason.type }, message: "must be string,null" }], !1;
                                                                var T = E === e;
                                                              } else
                                                                var T = !0;
                                                          }
                                                          var d = C === e;
                                                        } else
                                                          var d = !0;
                                                        if (d) {
                                                          if (c.target !== void 0) {
                                                            let l = c.target, C = e;
                                                            if (!Array.isArray(l) && l !== null)
                                                              return b.errors = [{ instancePath: t + "/data/events/" + m + "/target", schemaPath: "log-event.schema.json/properties/target/type", keyword: "type", params: { type: v.properties.target.type }, message: "must be array,null" }], !1;
                                                            if (e === C && Array.isArray(l)) {
                                                              var j = !0;
                                                              let A = l.length;
                                                              for (let E = 0; E < A; E++) {
                                                                let V = l[E], X = e;
                                                                if (e === X)
                                                                  if (V && typeof V == "object" && !Array.isArray(V)) {
                                                                    if (V.id !== void 0) {
                                                                      let O = V.id, M = e;
                                                                      if (typeof O != "string" && O !== null)
                                                                        return b.errors = [{ instancePath: t + "/data/events/" + m + "/target/" + E + "/id", schemaPath: "log-event.schema.json/properties/target/items/properties/id/type", keyword: "type", params: { type: v.properties.target.items.properties.id.type }, message: "must be string,null" }], !1;
                                                                      var u = M === e;
                                                                    } else
                                                                      var u = !0;
                                                                    if (u) {
                                                                      if (V.type !== void 0) {
                                                                        let O = V.type, M = e;
                                                                        if (typeof O != "string" && O !== null)
                                                                          return b.errors = [{ instancePath: t + "/data/events/" + m + "/target/" + E + "/type", schemaPath: "log-event.schema.json/properties/target/items/properties/type/type", keyword: "type", params: { type: v.properties.target.items.properties.type.type }, message: "must be string,null" }], !1;
                                                                        var u = M === e;
                                                                      } else
                                                                        var u = !0;
                                                                      if (u) {
                                                                        if (V.alternateId !== void 0) {
                                                                          let O = V.alternateId, M = e;
                                                                          if (typeof O != "string" && O !== null)
                                                                            return b.errors = [{ instancePath: t + "/data/events/" + m + "/target/" + E + "/alternateId", schemaPath: "log-event.schema.json/properties/target/items/properties/alternateId/type", keyword: "type", params: { type: v.properties.target.items.properties.alternateId.type }, message: "must be string,null" }], !1;
                                                                          var u = M === e;
                                                                        } else
                                                                          var u = !0;
                                                                        if (u) {
                                                                          if (V.displayName !== void 0) {
                                                                            let O = V.displayName, M = e;
                                                                            if (typeof O != "string" && O !== null)
                                                                              return b.errors = [{ instancePath: t + "/data/events/" + m + "/target/" + E + "/displayName", schemaPath: "log-event.schema.json/properties/target/items/properties/displayName/type", keyword: "type", params: { type: v.properties.target.items.properties.displayName.type }, message: "must be string,null" }], !1;
                                                                            var u = M === e;
                                                                          } else
                                                                            var u = !0;
                                                                          if (u)
                                                                            if (V.detailEntry !== void 0) {
                                                                              let O = V.detailEntry, M = e;
                                                                              if (!(O && typeof O == "object" && !Array.isArray(O)) && O !== null)
                                                                                return b.errors = [{ instancePath: t + "/data/events/" + m + "/target/" + E + "/detailEntry", schemaPath: "log-event.schema.json/properties/target/items/properties/detailEntry/type", keyword: "type", params: { type: v.properties.target.items.properties.detailEntry.type }, message: "must be object,null" }], !1;
                                                                              var u = M === e;
                                                                            } else
                                                                              var u = !0;
                                                                        }
                                                                      }
                                                                    }
                                                                  } else
                                                                    return b.errors = [{ instancePath: t + "/data/events/" + m + "/target/" + E, schemaPath: "log-event.schema.json/properties/target/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                var j = X === e;
                                                                if (!j)
                                                                  break;
                                                              }
                                                            }
                                                            var d = C === e;
                                                          } else
                                                            var d = !0;
                                                          if (d) {
                                                            if (c.transaction !== void 0) {
                                                              let l = c.transaction, C = e;
                                                              if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                                return b.errors = [{ instancePath: t + "/data/events/" + m + "/transaction", schemaPath: "log-event.schema.json/properties/transaction/type", keyword: "type", params: { type: v.properties.transaction.type }, message: "must be object,null" }], !1;
                                                              if (e === C && l && typeof l == "object" && !Array.isArray(l)) {
                                                                if (l.type !== void 0) {
                                                                  let A = l.type, E = e;
                                                                  if (typeof A != "string" && A !== null)
                                                                    return b.errors = [{ instancePath: t + "/data/events/" + m + "/transaction/type", schemaPath: "log-event.schema.json/properties/transaction/properties/type/type", keyword: "type", params: { type: v.properties.transaction.properties.type.type }, message: "must be string,null" }], !1;
                                                                  var r = E === e;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (l.id !== void 0) {
                                                                    let A = l.id, E = e;
                                                                    if (typeof A != "string" && A !== null)
                                                                      return b.errors = [{ instancePath: t + "/data/events/" + m + "/transaction/id", schemaPath: "log-event.schema.json/properties/transaction/properties/id/type", keyword: "type", params: { type: v.properties.transaction.properties.id.type }, message: "must be string,null" }], !1;
                                                                    var r = E === e;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r)
                                                                    if (l.detail !== void 0) {
                                                                      let A = l.detail, E = e;
                                                                      if (!(A && typeof A == "object" && !Array.isArray(A)) && A !== null)
                                                                        return b.errors = [{ instancePath: t + "/data/events/" + m + "/transaction/detail", schemaPath: "log-event.schema.json/properties/transaction/properties/detail/type", keyword: "type", params: { type: v.properties.transaction.properties.detail.type }, message: "must be object,null" }], !1;
                                                                      var r = E === e;
                                                                    } else
                                                                      var r = !0;
                                                                }
                                                              }
                                                              var d = C === e;
                                                            } else
                                                              var d = !0;
                                                            if (d) {
                                                              if (c.debugContext !== void 0) {
                                                                let l = c.debugContext, C = e;
                                                                if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                                  return b.errors = [{ instancePath: t + "/data/events/" + m + "/debugContext", schemaPath: "log-event.schema.json/properties/debugContext/type", keyword: "type", params: { type: v.properties.debugContext.type }, message: "must be object,null" }], !1;
                                                                if (e === C && l && typeof l == "object" && !Array.isArray(l) && l.debugData !== void 0) {
                                                                  let A = l.debugData;
                                                                  if (!(A && typeof A == "object" && !Array.isArray(A)) && A !== null)
                                                                    return b.errors = [{ instancePath: t + "/data/events/" + m + "/debugContext/debugData", schemaPath: "log-event.schema.json/properties/debugContext/properties/debugData/type", keyword: "type", params: { type: v.properties.debugContext.properties.debugData.type }, message: "must be object,null" }], !1;
                                                                }
                                                                var d = C === e;
                                                              } else
                                                                var d = !0;
                                                              if (d) {
                                                                if (c.authenticationContext !== void 0) {
                                                                  let l = c.authenticationContext, C = e;
                                                                  if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                                    return b.errors = [{ instancePath: t + "/data/events/" + m + "/authenticationContext", schemaPath: "log-event.schema.json/properties/authenticationContext/type", keyword: "type", params: { type: v.properties.authenticationContext.type }, message: "must be object,null" }], !1;
                                                                  var d = C === e;
                                                                } else
                                                                  var d = !0;
                                                                if (d) {
                                                                  if (c.securityContext !== void 0) {
                                                                    let l = c.securityContext, C = e;
                                                                    if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                                      return b.errors = [{ instancePath: t + "/data/events/" + m + "/securityContext", schemaPath: "log-event.schema.json/properties/securityContext/type", keyword: "type", params: { type: v.properties.securityContext.type }, message: "must be object,null" }], !1;
                                                                    var d = C === e;
                                                                  } else
                                                                    var d = !0;
                                                                  if (d)
                                                                    if (c.request !== void 0) {
                                                                      let l = c.request, C = e;
                                                                      if (!(l && typeof l == "object" && !Array.isArray(l)) && l !== null)
                                                                        return b.errors = [{ instancePath: t + "/data/events/" + m + "/request", schemaPath: "log-event.schema.json/properties/request/type", keyword: "type", params: { type: v.properties.request.type }, message: "must be object,null" }], !1;
                                                                      var d = C === e;
                                                                    } else
                                                                      var d = !0;
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
                                      return b.errors = [{ instancePath: t + "/data/events/" + m, schemaPath: "log-event.schema.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var p = I === e;
                                  if (!p)
                                    break;
                                }
                              } else
                                return b.errors = [{ instancePath: t + "/data/events", schemaPath: "#/properties/data/properties/events/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          }
                        } else
                          return b.errors = [{ instancePath: t + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = o === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return b.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return b.errors = k, e === 0;
}
var ae = x;
function x(s, { instancePath: t = "", parentData: z, parentDataProperty: R, rootData: U = s } = {}) {
  let k = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let u;
      if (s.uuid === void 0 && (u = "uuid") || s.published === void 0 && (u = "published") || s.eventType === void 0 && (u = "eventType"))
        return x.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      if (s.uuid !== void 0) {
        let r = s.uuid, y = e;
        if (e === y)
          if (typeof r == "string") {
            if (S(r) < 1)
              return x.errors = [{ instancePath: t + "/uuid", schemaPath: "#/properties/uuid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return x.errors = [{ instancePath: t + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var i = y === e;
      } else
        var i = !0;
      if (i) {
        if (s.published !== void 0) {
          let r = e;
          if (typeof s.published != "string")
            return x.errors = [{ instancePath: t + "/published", schemaPath: "#/properties/published/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var i = r === e;
        } else
          var i = !0;
        if (i) {
          if (s.eventType !== void 0) {
            let r = s.eventType, y = e;
            if (e === y)
              if (typeof r == "string") {
                if (S(r) < 1)
                  return x.errors = [{ instancePath: t + "/eventType", schemaPath: "#/properties/eventType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return x.errors = [{ instancePath: t + "/eventType", schemaPath: "#/properties/eventType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var i = y === e;
          } else
            var i = !0;
          if (i) {
            if (s.version !== void 0) {
              let r = s.version, y = e;
              if (typeof r != "string" && r !== null)
                return x.errors = [{ instancePath: t + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: v.properties.version.type }, message: "must be string,null" }], !1;
              var i = y === e;
            } else
              var i = !0;
            if (i) {
              if (s.severity !== void 0) {
                let r = s.severity, y = e;
                if (typeof r != "string" && r !== null)
                  return x.errors = [{ instancePath: t + "/severity", schemaPath: "#/properties/severity/type", keyword: "type", params: { type: v.properties.severity.type }, message: "must be string,null" }], !1;
                var i = y === e;
              } else
                var i = !0;
              if (i) {
                if (s.legacyEventType !== void 0) {
                  let r = s.legacyEventType, y = e;
                  if (typeof r != "string" && r !== null)
                    return x.errors = [{ instancePath: t + "/legacyEventType", schemaPath: "#/properties/legacyEventType/type", keyword: "type", params: { type: v.properties.legacyEventType.type }, message: "must be string,null" }], !1;
                  var i = y === e;
                } else
                  var i = !0;
                if (i) {
                  if (s.displayMessage !== void 0) {
                    let r = s.displayMessage, y = e;
                    if (typeof r != "string" && r !== null)
                      return x.errors = [{ instancePath: t + "/displayMessage", schemaPath: "#/properties/displayMessage/type", keyword: "type", params: { type: v.properties.displayMessage.type }, message: "must be string,null" }], !1;
                    var i = y === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (s.actor !== void 0) {
                      let r = s.actor, y = e;
                      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                        return x.errors = [{ instancePath: t + "/actor", schemaPath: "#/properties/actor/type", keyword: "type", params: { type: v.properties.actor.type }, message: "must be object,null" }], !1;
                      if (e === y && r && typeof r == "object" && !Array.isArray(r)) {
                        if (r.id !== void 0) {
                          let o = r.id, a = e;
                          if (typeof o != "string" && o !== null)
                            return x.errors = [{ instancePath: t + "/actor/id", schemaPath: "#/properties/actor/properties/id/type", keyword: "type", params: { type: v.properties.actor.properties.id.type }, message: "must be string,null" }], !1;
                          var p = a === e;
                        } else
                          var p = !0;
                        if (p) {
                          if (r.type !== void 0) {
                            let o = r.type, a = e;
                            if (typeof o != "string" && o !== null)
                              return x.errors = [{ instancePath: t + "/actor/type", schemaPath: "#/properties/actor/properties/type/type", keyword: "type", params: { type: v.properties.actor.properties.type.type }, message: "must be string,null" }], !1;
                            var p = a === e;
                          } else
                            var p = !0;
                          if (p) {
                            if (r.alternateId !== void 0) {
                              let o = r.alternateId, a = e;
                              if (typeof o != "string" && o !== null)
                                return x.errors = [{ instancePath: t + "/actor/alternateId", schemaPath: "#/properties/actor/properties/alternateId/type", keyword: "type", params: { type: v.properties.actor.properties.alternateId.type }, message: "must be string,null" }], !1;
                              var p = a === e;
                            } else
                              var p = !0;
                            if (p) {
                              if (r.displayName !== void 0) {
                                let o = r.displayName, a = e;
                                if (typeof o != "string" && o !== null)
                                  return x.errors = [{ instancePath: t + "/actor/displayName", schemaPath: "#/properties/actor/properties/displayName/type", keyword: "type", params: { type: v.properties.actor.properties.displayName.type }, message: "must be string,null" }], !1;
                                var p = a === e;
                              } else
                                var p = !0;
                              if (p)
                                if (r.detailEntry !== void 0) {
                                  let o = r.detailEntry, a = e;
                                  if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                    return x.errors = [{ instancePath: t + "/actor/detailEntry", schemaPath: "#/properties/actor/properties/detailEntry/type", keyword: "type", params: { type: v.properties.actor.properties.detailEntry.type }, message: "must be object,null" }], !1;
                                  var p = a === e;
                                } else
                                  var p = !0;
                            }
                          }
                        }
                      }
                      var i = y === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (s.client !== void 0) {
                        let r = s.client, y = e;
                        if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                          return x.errors = [{ instancePath: t + "/client", schemaPath: "#/properties/client/type", keyword: "type", params: { type: v.properties.client.type }, message: "must be object,null" }], !1;
                        var i = y === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (s.outcome !== void 0) {
                          let r = s.outcome, y = e;
                          if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                            return x.errors = [{ instancePath: t + "/outcome", schemaPath: "#/properties/outcome/type", keyword: "type", params: { type: v.properties.outcome.type }, message: "must be object,null" }], !1;
                          if (e === y && r && typeof r == "object" && !Array.isArray(r)) {
                            if (r.result !== void 0) {
                              let o = r.result, a = e;
                              if (typeof o != "string" && o !== null)
                                return x.errors = [{ instancePath: t + "/outcome/result", schemaPath: "#/properties/outcome/properties/result/type", keyword: "type", params: { type: v.properties.outcome.properties.result.type }, message: "must be string,null" }], !1;
                              var d = a === e;
                            } else
                              var d = !0;
                            if (d)
                              if (r.reason !== void 0) {
                                let o = r.reason, a = e;
                                if (typeof o != "string" && o !== null)
                                  return x.errors = [{ instancePath: t + "/outcome/reason", schemaPath: "#/properties/outcome/properties/reason/type", keyword: "type", params: { type: v.properties.outcome.properties.reason.type }, message: "must be string,null" }], !1;
                                var d = a === e;
                              } else
                                var d = !0;
                          }
                          var i = y === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (s.target !== void 0) {
                            let r = s.target, y = e;
                            if (!Array.isArray(r) && r !== null)
                              return x.errors = [{ instancePath: t + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: v.properties.target.type }, message: "must be array,null" }], !1;
                            if (e === y && Array.isArray(r)) {
                              var _ = !0;
                              let o = r.length;
                              for (let a = 0; a < o; a++) {
                                let n = r[a], g = e;
                                if (e === g)
                                  if (n && typeof n == "object" && !Array.isArray(n)) {
                                    if (n.id !== void 0) {
                                      let h = n.id, m = e;
                                      if (typeof h != "string" && h !== null)
                                        return x.errors = [{ instancePath: t + "/target/" + a + "/id", schemaPath: "#/properties/target/items/properties/id/type", keyword: "type", params: { type: v.properties.target.items.properties.id.type }, message: "must be string,null" }], !1;
                                      var T = m === e;
                                    } else
                                      var T = !0;
                                    if (T) {
                                      if (n.type !== void 0) {
                                        let h = n.type, m = e;
                                        if (typeof h != "string" && h !== null)
                                          return x.errors = [{ instancePath: t + "/target/" + a + "/type", schemaPath: "#/properties/target/items/properties/type/type", keyword: "type", params: { type: v.properties.target.items.properties.type.type }, message: "must be string,null" }], !1;
                                        var T = m === e;
                                      } else
                                        var T = !0;
                                      if (T) {
                                        if (n.alternateId !== void 0) {
                                          let h = n.alternateId, m = e;
                                          if (typeof h != "string" && h !== null)
                                            return x.errors = [{ instancePath: t + "/target/" + a + "/alternateId", schemaPath: "#/properties/target/items/properties/alternateId/type", keyword: "type", params: { type: v.properties.target.items.properties.alternateId.type }, message: "must be string,null" }], !1;
                                          var T = m === e;
                                        } else
                                          var T = !0;
                                        if (T) {
                                          if (n.displayName !== void 0) {
                                            let h = n.displayName, m = e;
                                            if (typeof h != "string" && h !== null)
                                              return x.errors = [{ instancePath: t + "/target/" + a + "/displayName", schemaPath: "#/properties/target/items/properties/displayName/type", keyword: "type", params: { type: v.properties.target.items.properties.displayName.type }, message: "must be string,null" }], !1;
                                            var T = m === e;
                                          } else
                                            var T = !0;
                                          if (T)
                                            if (n.detailEntry !== void 0) {
                                              let h = n.detailEntry, m = e;
                                              if (!(h && typeof h == "object" && !Array.isArray(h)) && h !== null)
                                                return x.errors = [{ instancePath: t + "/target/" + a + "/detailEntry", schemaPath: "#/properties/target/items/properties/detailEntry/type", keyword: "type", params: { type: v.properties.target.items.properties.detailEntry.type }, message: "must be object,null" }], !1;
                                              var T = m === e;
                                            } else
                                              var T = !0;
                                        }
                                      }
                                    }
                                  } else
                                    return x.errors = [{ instancePath: t + "/target/" + a, schemaPath: "#/properties/target/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var _ = g === e;
                                if (!_)
                                  break;
                              }
                            }
                            var i = y === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (s.transaction !== void 0) {
                              let r = s.transaction, y = e;
                              if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                return x.errors = [{ instancePath: t + "/transaction", schemaPath: "#/properties/transaction/type", keyword: "type", params: { type: v.properties.transaction.type }, message: "must be object,null" }], !1;
                              if (e === y && r && typeof r == "object" && !Array.isArray(r)) {
                                if (r.type !== void 0) {
                                  let o = r.type, a = e;
                                  if (typeof o != "string" && o !== null)
                                    return x.errors = [{ instancePath: t + "/transaction/type", schemaPath: "#/properties/transaction/properties/type/type", keyword: "type", params: { type: v.properties.transaction.properties.type.type }, message: "must be string,null" }], !1;
                                  var j = a === e;
                                } else
                                  var j = !0;
                                if (j) {
                                  if (r.id !== void 0) {
                                    let o = r.id, a = e;
                                    if (typeof o != "string" && o !== null)
                                      return x.errors = [{ instancePath: t + "/transaction/id", schemaPath: "#/properties/transaction/properties/id/type", keyword: "type", params: { type: v.properties.transaction.properties.id.type }, message: "must be string,null" }], !1;
                                    var j = a === e;
                                  } else
                                    var j = !0;
                                  if (j)
                                    if (r.detail !== void 0) {
                                      let o = r.detail, a = e;
                                      if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                        return x.errors = [{ instancePath: t + "/transaction/detail", schemaPath: "#/properties/transaction/properties/detail/type", keyword: "type", params: { type: v.properties.transaction.properties.detail.type }, message: "must be object,null" }], !1;
                                      var j = a === e;
                                    } else
                                      var j = !0;
                                }
                              }
                              var i = y === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (s.debugContext !== void 0) {
                                let r = s.debugContext, y = e;
                                if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                  return x.errors = [{ instancePath: t + "/debugContext", schemaPath: "#/properties/debugContext/type", keyword: "type", params: { type: v.properties.debugContext.type }, message: "must be object,null" }], !1;
                                if (e === y && r && typeof r == "object" && !Array.isArray(r) && r.debugData !== void 0) {
                                  let o = r.debugData;
                                  if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                    return x.errors = [{ instancePath: t + "/debugContext/debugData", schemaPath: "#/properties/debugContext/properties/debugData/type", keyword: "type", params: { type: v.properties.debugContext.properties.debugData.type }, message: "must be object,null" }], !1;
                                }
                                var i = y === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (s.authenticationContext !== void 0) {
                                  let r = s.authenticationContext, y = e;
                                  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                    return x.errors = [{ instancePath: t + "/authenticationContext", schemaPath: "#/properties/authenticationContext/type", keyword: "type", params: { type: v.properties.authenticationContext.type }, message: "must be object,null" }], !1;
                                  var i = y === e;
                                } else
                                  var i = !0;
                                if (i) {
                                  if (s.securityContext !== void 0) {
                                    let r = s.securityContext, y = e;
                                    if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                      return x.errors = [{ instancePath: t + "/securityContext", schemaPath: "#/properties/securityContext/type", keyword: "type", params: { type: v.properties.securityContext.type }, message: "must be object,null" }], !1;
                                    var i = y === e;
                                  } else
                                    var i = !0;
                                  if (i)
                                    if (s.request !== void 0) {
                                      let r = s.request, y = e;
                                      if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                        return x.errors = [{ instancePath: t + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: v.properties.request.type }, message: "must be object,null" }], !1;
                                      var i = y === e;
                                    } else
                                      var i = !0;
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
      return x.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return x.errors = k, e === 0;
}
var ie = $, B = { $id: "flopack://schemas/messages/okta-error.schema.json", type: "object", properties: { errorCode: { type: "string", pattern: "^E[0-9]{7}$" }, errorSummary: { type: "string" }, errorLink: { type: ["string", "null"] }, errorId: { type: ["string", "null"] }, errorCauses: { anyOf: [{ type: "array", items: { $ref: "#/definitions/cause" } }, { type: "object", additionalProperties: !0 }, { type: "null" }] } }, required: ["errorCode", "errorSummary"], additionalProperties: !0, definitions: { cause: { type: "object", properties: { errorSummary: { type: "string" }, reason: { type: ["string", "null"] }, location: { type: ["string", "null"] }, locationType: { type: ["string", "null"] }, domain: { type: ["string", "null"] } }, additionalProperties: !0 } } }, G = { type: "object", properties: { errorSummary: { type: "string" }, reason: { type: ["string", "null"] }, location: { type: ["string", "null"] }, locationType: { type: ["string", "null"] }, domain: { type: ["string", "null"] } }, additionalProperties: !0 }, Q = new RegExp("^E[0-9]{7}$", "u");
function $(s, { instancePath: t = "", parentData: z, parentDataProperty: R, rootData: U = s } = {}) {
  let k = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let T;
      if (s.errorCode === void 0 && (T = "errorCode") || s.errorSummary === void 0 && (T = "errorSummary"))
        return $.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], !1;
      if (s.errorCode !== void 0) {
        let j = s.errorCode, u = e;
        if (e === u)
          if (typeof j == "string") {
            if (!Q.test(j))
              return $.errors = [{ instancePath: t + "/errorCode", schemaPath: "#/properties/errorCode/pattern", keyword: "pattern", params: { pattern: "^E[0-9]{7}$" }, message: 'must match pattern "^E[0-9]{7}$"' }], !1;
          } else
            return $.errors = [{ instancePath: t + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var i = u === e;
      } else
        var i = !0;
      if (i) {
        if (s.errorSummary !== void 0) {
          let j = e;
          if (typeof s.errorSummary != "string")
            return $.errors = [{ instancePath: t + "/errorSummary", schemaPath: "#/properties/errorSummary/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var i = j === e;
        } else
          var i = !0;
        if (i) {
          if (s.errorLink !== void 0) {
            let j = s.errorLink, u = e;
            if (typeof j != "string" && j !== null)
              return $.errors = [{ instancePath: t + "/errorLink", schemaPath: "#/properties/errorLink/type", keyword: "type", params: { type: B.properties.errorLink.type }, message: "must be string,null" }], !1;
            var i = u === e;
          } else
            var i = !0;
          if (i) {
            if (s.errorId !== void 0) {
              let j = s.errorId, u = e;
              if (typeof j != "string" && j !== null)
                return $.errors = [{ instancePath: t + "/errorId", schemaPath: "#/properties/errorId/type", keyword: "type", params: { type: B.properties.errorId.type }, message: "must be string,null" }], !1;
              var i = u === e;
            } else
              var i = !0;
            if (i)
              if (s.errorCauses !== void 0) {
                let j = s.errorCauses, u = e, r = e, y = !1, w = e;
                if (e === w)
                  if (Array.isArray(j)) {
                    var p = !0;
                    let a = j.length;
                    for (let n = 0; n < a; n++) {
                      let g = j[n], L = e;
                      if (e === e)
                        if (g && typeof g == "object" && !Array.isArray(g)) {
                          if (g.errorSummary !== void 0) {
                            let c = e;
                            if (typeof g.errorSummary != "string") {
                              let I = { instancePath: t + "/errorCauses/" + n + "/errorSummary", schemaPath: "#/definitions/cause/properties/errorSummary/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              k === null ? k = [I] : k.push(I), e++;
                            }
                            var d = c === e;
                          } else
                            var d = !0;
                          if (d) {
                            if (g.reason !== void 0) {
                              let c = g.reason, I = e;
                              if (typeof c != "string" && c !== null) {
                                let D = { instancePath: t + "/errorCauses/" + n + "/reason", schemaPath: "#/definitions/cause/properties/reason/type", keyword: "type", params: { type: G.properties.reason.type }, message: "must be string,null" };
                                k === null ? k = [D] : k.push(D), e++;
                              }
                              var d = I === e;
                            } else
                              var d = !0;
                            if (d) {
                              if (g.location !== void 0) {
                                let c = g.location, I = e;
                                if (typeof c != "string" && c !== null) {
                                  let D = { instancePath: t + "/errorCauses/" + n + "/location", schemaPath: "#/definitions/cause/properties/location/type", keyword: "type", params: { type: G.properties.location.type }, message: "must be string,null" };
                                  k === null ? k = [D] : k.push(D), e++;
                                }
                                var d = I === e;
                              } else
                                var d = !0;
                              if (d) {
                                if (g.locationType !== void 0) {
                                  let c = g.locationType, I = e;
                                  if (typeof c != "string" && c !== null) {
                                    let D = { instancePath: t + "/errorCauses/" + n + "/locationType", schemaPath: "#/definitions/cause/properties/locationType/type", keyword: "type", params: { type: G.properties.locationType.type }, message: "must be string,null" };
                                    k === null ? k = [D] : k.push(D), e++;
                                  }
                                  var d = I === e;
                                } else
                                  var d = !0;
                                if (d)
                                  if (g.domain !== void 0) {
                                    let c = g.domain, I = e;
                                    if (typeof c != "string" && c !== null) {
                                      let D = { instancePath: t + "/errorCauses/" + n + "/domain", schemaPath: "#/definitions/cause/properties/domain/type", keyword: "type", params: { type: G.properties.domain.type }, message: "must be string,null" };
                                      k === null ? k = [D] : k.push(D), e++;
                                    }
                                    var d = I === e;
                                  } else
                                    var d = !0;
                              }
                            }
                          }
                        } else {
                          let c = { instancePath: t + "/errorCauses/" + n, schemaPath: "#/definitions/cause/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          k === null ? k = [c] : k.push(c), e++;
                        }
                      var p = L === e;
                      if (!p)
                        break;
                    }
                  } else {
                    let a = { instancePath: t + "/errorCauses", schemaPath: "#/properties/errorCauses/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    k === null ? k = [a] : k.push(a), e++;
                  }
                var _ = w === e;
                if (y = y || _, !y) {
                  let a = e;
                  if (e === a && !(j && typeof j == "object" && !Array.isArray(j))) {
                    let g = { instancePath: t + "/errorCauses", schemaPath: "#/properties/errorCauses/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    k === null ? k = [g] : k.push(g), e++;
                  }
                  var _ = a === e;
                  if (y = y || _, !y) {
                    let g = e;
                    if (j !== null) {
                      let h = { instancePath: t + "/errorCauses", schemaPath: "#/properties/errorCauses/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      k === null ? k = [h] : k.push(h), e++;
                    }
                    var _ = g === e;
                    y = y || _;
                  }
                }
                if (y)
                  e = r, k !== null && (r ? k.length = r : k = null);
                else {
                  let a = { instancePath: t + "/errorCauses", schemaPath: "#/properties/errorCauses/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return k === null ? k = [a] : k.push(a), e++, $.errors = k, !1;
                }
                var i = u === e;
              } else
                var i = !0;
          }
        }
      }
    } else
      return $.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return $.errors = k, e === 0;
}
var pe = f, P = { $id: "flopack://schemas/messages/okta-user.schema.json", type: "object", properties: { id: { type: "string", minLength: 1 }, status: { type: "string", enum: ["ACTIVE", "DEPROVISIONED", "LOCKED_OUT", "PASSWORD_EXPIRED", "PROVISIONED", "RECOVERY", "STAGED", "SUSPENDED"] }, created: { type: ["string", "null"] }, activated: { type: ["string", "null"] }, statusChanged: { type: ["string", "null"] }, lastLogin: { type: ["string", "null"] }, lastUpdated: { type: ["string", "null"] }, passwordChanged: { type: ["string", "null"] }, transitioningToStatus: { type: ["string", "null"] }, realmId: { type: ["string", "null"] }, type: { type: ["object", "null"], properties: { id: { type: "string" } }, additionalProperties: !0 }, profile: { type: "object", properties: { login: { type: "string", minLength: 1 }, email: { type: ["string", "null"] }, firstName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, honorificPrefix: { type: ["string", "null"] }, honorificSuffix: { type: ["string", "null"] }, title: { type: ["string", "null"] }, displayName: { type: ["string", "null"] }, nickName: { type: ["string", "null"] }, profileUrl: { type: ["string", "null"] }, secondEmail: { type: ["string", "null"] }, mobilePhone: { type: ["string", "null"] }, primaryPhone: { type: ["string", "null"] }, streetAddress: { type: ["string", "null"] }, city: { type: ["string", "null"] }, state: { type: ["string", "null"] }, zipCode: { type: ["string", "null"] }, countryCode: { type: ["string", "null"] }, postalAddress: { type: ["string", "null"] }, preferredLanguage: { type: ["string", "null"] }, locale: { type: ["string", "null"] }, timezone: { type: ["string", "null"] }, userType: { type: ["string", "null"] }, employeeNumber: { type: ["string", "null"] }, costCenter: { type: ["string", "null"] }, organization: { type: ["string", "null"] }, division: { type: ["string", "null"] }, department: { type: ["string", "null"] }, managerId: { type: ["string", "null"] }, manager: { type: ["string", "null"] } }, required: ["login"], additionalProperties: !0 }, credentials: { type: ["object", "null"], properties: { password: { type: ["object", "null"], properties: { hook: { type: "object", properties: { type: { type: "string" } }, additionalProperties: !0 }, value: { type: "string" } }, additionalProperties: !0 }, provider: { type: ["object", "null"], properties: { type: { type: "string" }, name: { type: ["string", "null"] } }, additionalProperties: !0 }, recovery_question: { type: ["object", "null"], properties: { question: { type: "string" } }, additionalProperties: !0 }, emails: { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } } }, additionalProperties: !0 }, _links: { type: ["object", "null"], additionalProperties: !0 }, _embedded: { type: ["object", "null"], additionalProperties: !0 } }, required: ["id", "status", "profile"], additionalProperties: !0 };
function f(s, { instancePath: t = "", parentData: z, parentDataProperty: R, rootData: U = s } = {}) {
  let k = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let u;
      if (s.id === void 0 && (u = "id") || s.status === void 0 && (u = "status") || s.profile === void 0 && (u = "profile"))
        return f.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], !1;
      if (s.id !== void 0) {
        let r = s.id, y = e;
        if (e === y)
          if (typeof r == "string") {
            if (S(r) < 1)
              return f.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return f.errors = [{ instancePath: t + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var i = y === e;
      } else
        var i = !0;
      if (i) {
        if (s.status !== void 0) {
          let r = s.status, y = e;
          if (typeof r != "string")
            return f.errors = [{ instancePath: t + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(r === "ACTIVE" || r === "DEPROVISIONED" || r === "LOCKED_OUT" || r === "PASSWORD_EXPIRED" || r === "PROVISIONED" || r === "RECOVERY" || r === "STAGED" || r === "SUSPENDED"))
            return f.errors = [{ instancePath: t + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: P.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
          var i = y === e;
        } else
          var i = !0;
        if (i) {
          if (s.created !== void 0) {
            let r = s.created, y = e;
            if (typeof r != "string" && r !== null)
              return f.errors = [{ instancePath: t + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: P.properties.created.type }, message: "must be string,null" }], !1;
            var i = y === e;
          } else
            var i = !0;
          if (i) {
            if (s.activated !== void 0) {
              let r = s.activated, y = e;
              if (typeof r != "string" && r !== null)
                return f.errors = [{ instancePath: t + "/activated", schemaPath: "#/properties/activated/type", keyword: "type", params: { type: P.properties.activated.type }, message: "must be string,null" }], !1;
              var i = y === e;
            } else
              var i = !0;
            if (i) {
              if (s.statusChanged !== void 0) {
                let r = s.statusChanged, y = e;
                if (typeof r != "string" && r !== null)
                  return f.errors = [{ instancePath: t + "/statusChanged", schemaPath: "#/properties/statusChanged/type", keyword: "type", params: { type: P.properties.statusChanged.type }, message: "must be string,null" }], !1;
                var i = y === e;
              } else
                var i = !0;
              if (i) {
                if (s.lastLogin !== void 0) {
                  let r = s.lastLogin, y = e;
                  if (typeof r != "string" && r !== null)
                    return f.errors = [{ instancePath: t + "/lastLogin", schemaPath: "#/properties/lastLogin/type", keyword: "type", params: { type: P.properties.lastLogin.type }, message: "must be string,null" }], !1;
                  var i = y === e;
                } else
                  var i = !0;
                if (i) {
                  if (s.lastUpdated !== void 0) {
                    let r = s.lastUpdated, y = e;
                    if (typeof r != "string" && r !== null)
                      return f.errors = [{ instancePath: t + "/lastUpdated", schemaPath: "#/properties/lastUpdated/type", keyword: "type", params: { type: P.properties.lastUpdated.type }, message: "must be string,null" }], !1;
                    var i = y === e;
                  } else
                    var i = !0;
                  if (i) {
                    if (s.passwordChanged !== void 0) {
                      let r = s.passwordChanged, y = e;
                      if (typeof r != "string" && r !== null)
                        return f.errors = [{ instancePath: t + "/passwordChanged", schemaPath: "#/properties/passwordChanged/type", keyword: "type", params: { type: P.properties.passwordChanged.type }, message: "must be string,null" }], !1;
                      var i = y === e;
                    } else
                      var i = !0;
                    if (i) {
                      if (s.transitioningToStatus !== void 0) {
                        let r = s.transitioningToStatus, y = e;
                        if (typeof r != "string" && r !== null)
                          return f.errors = [{ instancePath: t + "/transitioningToStatus", schemaPath: "#/properties/transitioningToStatus/type", keyword: "type", params: { type: P.properties.transitioningToStatus.type }, message: "must be string,null" }], !1;
                        var i = y === e;
                      } else
                        var i = !0;
                      if (i) {
                        if (s.realmId !== void 0) {
                          let r = s.realmId, y = e;
                          if (typeof r != "string" && r !== null)
                            return f.errors = [{ instancePath: t + "/realmId", schemaPath: "#/properties/realmId/type", keyword: "type", params: { type: P.properties.realmId.type }, message: "must be string,null" }], !1;
                          var i = y === e;
                        } else
                          var i = !0;
                        if (i) {
                          if (s.type !== void 0) {
                            let r = s.type, y = e;
                            if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                              return f.errors = [{ instancePath: t + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: P.properties.type.type }, message: "must be object,null" }], !1;
                            if (e === y && r && typeof r == "object" && !Array.isArray(r) && r.id !== void 0 && typeof r.id != "string")
                              return f.errors = [{ instancePath: t + "/type/id", schemaPath: "#/properties/type/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var i = y === e;
                          } else
                            var i = !0;
                          if (i) {
                            if (s.profile !== void 0) {
                              let r = s.profile, y = e;
                              if (e === y)
                                if (r && typeof r == "object" && !Array.isArray(r)) {
                                  let o;
                                  if (r.login === void 0 && (o = "login"))
                                    return f.errors = [{ instancePath: t + "/profile", schemaPath: "#/properties/profile/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], !1;
                                  if (r.login !== void 0) {
                                    let a = r.login, n = e;
                                    if (e === n)
                                      if (typeof a == "string") {
                                        if (S(a) < 1)
                                          return f.errors = [{ instancePath: t + "/profile/login", schemaPath: "#/properties/profile/properties/login/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return f.errors = [{ instancePath: t + "/profile/login", schemaPath: "#/properties/profile/properties/login/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var p = n === e;
                                  } else
                                    var p = !0;
                                  if (p) {
                                    if (r.email !== void 0) {
                                      let a = r.email, n = e;
                                      if (typeof a != "string" && a !== null)
                                        return f.errors = [{ instancePath: t + "/profile/email", schemaPath: "#/properties/profile/properties/email/type", keyword: "type", params: { type: P.properties.profile.properties.email.type }, message: "must be string,null" }], !1;
                                      var p = n === e;
                                    } else
                                      var p = !0;
                                    if (p) {
                                      if (r.firstName !== void 0) {
                                        let a = r.firstName, n = e;
                                        if (typeof a != "string" && a !== null)
                                          return f.errors = [{ instancePath: t + "/profile/firstName", schemaPath: "#/properties/profile/properties/firstName/type", keyword: "type", params: { type: P.properties.profile.properties.firstName.type }, message: "must be string,null" }], !1;
                                        var p = n === e;
                                      } else
                                        var p = !0;
                                      if (p) {
                                        if (r.lastName !== void 0) {
                                          let a = r.lastName, n = e;
                                          if (typeof a != "string" && a !== null)
                                            return f.errors = [{ instancePath: t + "/profile/lastName", schemaPath: "#/properties/profile/properties/lastName/type", keyword: "type", params: { type: P.properties.profile.properties.lastName.type }, message: "must be string,null" }], !1;
                                          var p = n === e;
                                        } else
                                          var p = !0;
                                        if (p) {
                                          if (r.middleName !== void 0) {
                                            let a = r.middleName, n = e;
                                            if (typeof a != "string" && a !== null)
                                              return f.errors = [{ instancePath: t + "/profile/middleName", schemaPath: "#/properties/profile/properties/middleName/type", keyword: "type", params: { type: P.properties.profile.properties.middleName.type }, message: "must be string,null" }], !1;
                                            var p = n === e;
                                          } else
                                            var p = !0;
                                          if (p) {
                                            if (r.honorificPrefix !== void 0) {
                                              let a = r.honorificPrefix, n = e;
                                              if (typeof a != "string" && a !== null)
                                                return f.errors = [{ instancePath: t + "/profile/honorificPrefix", schemaPath: "#/properties/profile/properties/honorificPrefix/type", keyword: "type", params: { type: P.properties.profile.properties.honorificPrefix.type }, message: "must be string,null" }], !1;
                                              var p = n === e;
                                            } else
                                              var p = !0;
                                            if (p) {
                                              if (r.honorificSuffix !== void 0) {
                                                let a = r.honorificSuffix, n = e;
                                                if (typeof a != "string" && a !== null)
                                                  return f.errors = [{ instancePath: t + "/profile/honorificSuffix", schemaPath: "#/properties/profile/properties/honorificSuffix/type", keyword: "type", params: { type: P.properties.profile.properties.honorificSuffix.type }, message: "must be string,null" }], !1;
                                                var p = n === e;
                                              } else
                                                var p = !0;
                                              if (p) {
                                                if (r.title !== void 0) {
                                                  let a = r.title, n = e;
                                                  if (typeof a != "string" && a !== null)
                                                    return f.errors = [{ instancePath: t + "/profile/title", schemaPath: "#/properties/profile/properties/title/type", keyword: "type", params: { type: P.properties.profile.properties.title.type }, message: "must be string,null" }], !1;
                                                  var p = n === e;
                                                } else
                                                  var p = !0;
                                                if (p) {
                                                  if (r.displayName !== void 0) {
                                                    let a = r.displayName, n = e;
                                                    if (typeof a != "string" && a !== null)
                                                      return f.errors = [{ instancePath: t + "/profile/displayName", schemaPath: "#/properties/profile/properties/displayName/type", keyword: "type", params: { type: P.properties.profile.properties.displayName.type }, message: "must be string,null" }], !1;
                                                    var p = n === e;
                                                  } else
                                                    var p = !0;
                                                  if (p) {
                                                    if (r.nickName !== void 0) {
                                                      let a = r.nickName, n = e;
                                                      if (typeof a != "string" && a !== null)
                                                        return f.errors = [{ instancePath: t + "/profile/nickName", schemaPath: "#/properties/profile/properties/nickName/type", keyword: "type", params: { type: P.properties.profile.properties.nickName.type }, message: "must be string,null" }], !1;
                                                      var p = n === e;
                                                    } else
                                                      var p = !0;
                                                    if (p) {
                                                      if (r.profileUrl !== void 0) {
                                                        let a = r.profileUrl, n = e;
                                                        if (typeof a != "string" && a !== null)
                                                          return f.errors = [{ instancePath: t + "/profile/profileUrl", schemaPath: "#/properties/profile/properties/profileUrl/type", keyword: "type", params: { type: P.properties.profile.properties.profileUrl.type }, message: "must be string,null" }], !1;
                                                        var p = n === e;
                                                      } else
                                                        var p = !0;
                                                      if (p) {
                                                        if (r.secondEmail !== void 0) {
                                                          let a = r.secondEmail, n = e;
                                                          if (typeof a != "string" && a !== null)
                                                            return f.errors = [{ instancePath: t + "/profile/secondEmail", schemaPath: "#/properties/profile/properties/secondEmail/type", keyword: "type", params: { type: P.properties.profile.properties.secondEmail.type }, message: "must be string,null" }], !1;
                                                          var p = n === e;
                                                        } else
                                                          var p = !0;
                                                        if (p) {
                                                          if (r.mobilePhone !== void 0) {
                                                            let a = r.mobilePhone, n = e;
                                                            if (typeof a != "string" && a !== null)
                                                              return f.errors = [{ instancePath: t + "/profile/mobilePhone", schemaPath: "#/properties/profile/properties/mobilePhone/type", keyword: "type", params: { type: P.properties.profile.properties.mobilePhone.type }, message: "must be string,null" }], !1;
                                                            var p = n === e;
                                                          } else
                                                            var p = !0;
                                                          if (p) {
                                                            if (r.primaryPhone !== void 0) {
                                                              let a = r.primaryPhone, n = e;
                                                              if (typeof a != "string" && a !== null)
                                                                return f.errors = [{ instancePath: t + "/profile/primaryPhone", schemaPath: "#/properties/profile/properties/primaryPhone/type", keyword: "type", params: { type: P.properties.profile.properties.primaryPhone.type }, message: "must be string,null" }], !1;
                                                              var p = n === e;
                                                            } else
                                                              var p = !0;
                                                            if (p) {
                                                              if (r.streetAddress !== void 0) {
                                                                let a = r.streetAddress, n = e;
                                                                if (typeof a != "string" && a !== null)
                                                                  return f.errors = [{ instancePath: t + "/profile/streetAddress", schemaPath: "#/properties/profile/properties/streetAddress/type", keyword: "type", params: { type: P.properties.profile.properties.streetAddress.type }, message: "must be string,null" }], !1;
                                                                var p = n === e;
                                                              } else
                                                                var p = !0;
                                                              if (p) {
                                                                if (r.city !== void 0) {
                                                                  let a = r.city, n = e;
                                                                  if (typeof a != "string" && a !== null)
                                                                    return f.errors = [{ instancePath: t + "/profile/city", schemaPath: "#/properties/profile/properties/city/type", keyword: "type", params: { type: P.properties.profile.properties.city.type }, message: "must be string,null" }], !1;
                                                                  var p = n === e;
                                                                } else
                                                                  var p = !0;
                                                                if (p) {
                                                                  if (r.state !== void 0) {
                                                                    let a = r.state, n = e;
                                                                    if (typeof a != "string" && a !== null)
                                                                      return f.errors = [{ instancePath: t + "/profile/state", schemaPath: "#/properties/profile/properties/state/type", keyword: "type", params: { type: P.properties.profile.properties.state.type }, message: "must be string,null" }], !1;
                                                                    var p = n === e;
                                                                  } else
                                                                    var p = !0;
                                                                  if (p) {
                                                                    if (r.zipCode !== void 0) {
                                                                      let a = r.zipCode, n = e;
                                                                      if (typeof a != "string" && a !== null)
                                                                        return f.errors = [{ instancePath: t + "/profile/zipCode", schemaPath: "#/properties/profile/properties/zipCode/type", keyword: "type", params: { type: P.properties.profile.properties.zipCode.type }, message: "must be string,null" }], !1;
                                                                      var p = n === e;
                                                                    } else
                                                                      var p = !0;
                                                                    if (p) {
                                                                      if (r.countryCode !== void 0) {
                                                                        let a = r.countryCode, n = e;
                                                                        if (typeof a != "string" && a !== null)
                                                                          return f.errors = [{ instancePath: t + "/profile/countryCode", schemaPath: "#/properties/profile/properties/countryCode/type", keyword: "type", params: { type: P.properties.profile.properties.countryCode.type }, message: "must be string,null" }], !1;
                                                                        var p = n === e;
                                                                      } else
                                                                        var p = !0;
                                                                      if (p) {
                                                                        if (r.postalAddress !== void 0) {
                                                                          let a = r.postalAddress, n = e;
                                                                          if (typeof a != "string" && a !== null)
                                                                            return f.errors = [{ instancePath: t + "/profile/postalAddress", schemaPath: "#/properties/profile/properties/postalAddress/type", keyword: "type", params: { type: P.properties.profile.properties.postalAddress.type }, message: "must be string,null" }], !1;
                                                                          var p = n === e;
                                                                        } else
                                                                          var p = !0;
                                                                        if (p) {
                                                                          if (r.preferredLanguage !== void 0) {
                                                                            let a = r.preferredLanguage, n = e;
                                                                            if (typeof a != "string" && a !== null)
                                                                              return f.errors = [{ instancePath: t + "/profile/preferredLanguage", schemaPath: "#/properties/profile/properties/preferredLanguage/type", keyword: "type", params: { type: P.properties.profile.properties.preferredLanguage.type }, message: "must be string,null" }], !1;
                                                                            var p = n === e;
                                                                          } else
                                                                            var p = !0;
                                                                          if (p) {
                                                                            if (r.locale !== void 0) {
                                                                              let a = r.locale, n = e;
                                                                              if (typeof a != "string" && a !== null)
                                                                                return f.errors = [{ instancePath: t + "/profile/locale", schemaPath: "#/properties/profile/properties/locale/type", keyword: "type", params: { type: P.properties.profile.properties.locale.type }, message: "must be string,null" }], !1;
                                                                              var p = n === e;
                                                                            } else
                                                                              var p = !0;
                                                                            if (p) {
                                                                              if (r.timezone !== void 0) {
                                                                                let a = r.timezone, n = e;
                                                                                if (typeof a != "string" && a !== null)
                                                                                  return f.errors = [{ instancePath: t + "/profile/timezone", schemaPath: "#/properties/profile/properties/timezone/type", keyword: "type", params: { type: P.properties.profile.properties.timezone.type }, message: "must be string,null" }], !1;
                                                                                var p = n === e;
                                                                              } else
                                                                                var p = !0;
                                                                              if (p) {
                                                                                if (r.userType !== void 0) {
                                                                                  let a = r.userType, n = e;
                                                                                  if (typeof a != "string" && a !== null)
                                                                                    return f.errors = [{ instancePath: t + "/profile/userType", schemaPath: "#/properties/profile/properties/userType/type", keyword: "type", params: { type: P.properties.profile.properties.userType.type }, message: "must be string,null" }], !1;
                                                                                  var p = n === e;
                                                                                } else
                                                                                  var p = !0;
                                                                                if (p) {
                                                                                  if (r.employeeNumber !== void 0) {
                                                                                    let a = r.employeeNumber, n = e;
                                                                                    if (typeof a != "string" && a !== null)
                                                                                      return f.errors = [{ instancePath: t + "/profile/employeeNumber", schemaPath: "#/properties/profile/properties/employeeNumber/type", keyword: "type", params: { type: P.properties.profile.properties.employeeNumber.type }, message: "must be string,null" }], !1;
                                                                                    var p = n === e;
                                                                                  } else
                                                                                    var p = !0;
                                                                                  if (p) {
                                                                                    if (r.costCenter !== void 0) {
                                                                                      let a = r.costCenter, n = e;
                                                                                      if (typeof a != "string" && a !== null)
                                                                                        return f.errors = [{ instancePath: t + "/profile/costCenter", schemaPath: "#/properties/profile/properties/costCenter/type", keyword: "type", params: { type: P.properties.profile.properties.costCenter.type }, message: "must be string,null" }], !1;
                                                                                      var p = n === e;
                                                                                    } else
                                                                                      var p = !0;
                                                                                    if (p) {
                                                                                      if (r.organization !== void 0) {
                                                                                        let a = r.organization, n = e;
                                                                                        if (typeof a != "string" && a !== null)
                                                                                          return f.errors = [{ instancePath: t + "/profile/organization", schemaPath: "#/properties/profile/properties/organization/type", keyword: "type", params: { type: P.properties.profile.properties.organization.type }, message: "must be string,null" }], !1;
                                                                                        var p = n === e;
                                                                                      } else
                                                                                        var p = !0;
                                                                                      if (p) {
                                                                                        if (r.division !== void 0) {
                                                                                          let a = r.division, n = e;
                                                                                          if (typeof a != "string" && a !== null)
                                                                                            return f.errors = [{ instancePath: t + "/profile/division", schemaPath: "#/properties/profile/properties/division/type", keyword: "type", params: { type: P.properties.profile.properties.division.type }, message: "must be string,null" }], !1;
                                                                                          var p = n === e;
                                                                                        } else
                                                                                          var p = !0;
                                                                                        if (p) {
                                                                                          if (r.department !== void 0) {
                                                                                            let a = r.department, n = e;
                                                                                            if (typeof a != "string" && a !== null)
                                                                                              return f.errors = [{ instancePath: t + "/profile/department", schemaPath: "#/properties/profile/properties/department/type", keyword: "type", params: { type: P.properties.profile.properties.department.type }, message: "must be string,null" }], !1;
                                                                                            var p = n === e;
                                                                                          } else
                                                                                            var p = !0;
                                                                                          if (p) {
                                                                                            if (r.managerId !== void 0) {
                                                                                              let a = r.managerId, n = e;
                                                                                              if (typeof a != "string" && a !== null)
                                                                                                return f.errors = [{ instancePath: t + "/profile/managerId", schemaPath: "#/properties/profile/properties/managerId/type", keyword: "type", params: { type: P.properties.profile.properties.managerId.type }, message: "must be string,null" }], !1;
                                                                                              var p = n === e;
                                                                                            } else
                                                                                              var p = !0;
                                                                                            if (p)
                                                                                              if (r.manager !== void 0) {
                                                                                                let a = r.manager, n = e;
                                                                                                if (typeof a != "string" && a !== null)
                                                                                                  return f.errors = [{ instancePath: t + "/profile/manager", schemaPath: "#/properties/profile/properties/manager/type", keyword: "type", params: { type: P.properties.profile.properties.manager.type }, message: "must be string,null" }], !1;
                                                                                                var p = n === e;
                                                                                              } else
                                                                                                var p = !0;
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
                                  return f.errors = [{ instancePath: t + "/profile", schemaPath: "#/properties/profile/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var i = y === e;
                            } else
                              var i = !0;
                            if (i) {
                              if (s.credentials !== void 0) {
                                let r = s.credentials, y = e;
                                if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                  return f.errors = [{ instancePath: t + "/credentials", schemaPath: "#/properties/credentials/type", keyword: "type", params: { type: P.properties.credentials.type }, message: "must be object,null" }], !1;
                                if (e === y && r && typeof r == "object" && !Array.isArray(r)) {
                                  if (r.password !== void 0) {
                                    let o = r.password, a = e;
                                    if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                      return f.errors = [{ instancePath: t + "/credentials/password", schemaPath: "#/properties/credentials/properties/password/type", keyword: "type", params: { type: P.properties.credentials.properties.password.type }, message: "must be object,null" }], !1;
                                    if (e === a && o && typeof o == "object" && !Array.isArray(o)) {
                                      if (o.hook !== void 0) {
                                        let n = o.hook, g = e;
                                        if (e === g)
                                          if (n && typeof n == "object" && !Array.isArray(n)) {
                                            if (n.type !== void 0 && typeof n.type != "string")
                                              return f.errors = [{ instancePath: t + "/credentials/password/hook/type", schemaPath: "#/properties/credentials/properties/password/properties/hook/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          } else
                                            return f.errors = [{ instancePath: t + "/credentials/password/hook", schemaPath: "#/properties/credentials/properties/password/properties/hook/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var d = g === e;
                                      } else
                                        var d = !0;
                                      if (d)
                                        if (o.value !== void 0) {
                                          let n = e;
                                          if (typeof o.value != "string")
                                            return f.errors = [{ instancePath: t + "/credentials/password/value", schemaPath: "#/properties/credentials/properties/password/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var d = n === e;
                                        } else
                                          var d = !0;
                                    }
                                    var _ = a === e;
                                  } else
                                    var _ = !0;
                                  if (_) {
                                    if (r.provider !== void 0) {
                                      let o = r.provider, a = e;
                                      if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                        return f.errors = [{ instancePath: t + "/credentials/provider", schemaPath: "#/properties/credentials/properties/provider/type", keyword: "type", params: { type: P.properties.credentials.properties.provider.type }, message: "must be object,null" }], !1;
                                      if (e === a && o && typeof o == "object" && !Array.isArray(o)) {
                                        if (o.type !== void 0) {
                                          let g = e;
                                          if (typeof o.type != "string")
                                            return f.errors = [{ instancePath: t + "/credentials/provider/type", schemaPath: "#/properties/credentials/properties/provider/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var T = g === e;
                                        } else
                                          var T = !0;
                                        if (T)
                                          if (o.name !== void 0) {
                                            let g = o.name, L = e;
                                            if (typeof g != "string" && g !== null)
                                              return f.errors = [{ instancePath: t + "/credentials/provider/name", schemaPath: "#/properties/credentials/properties/provider/properties/name/type", keyword: "type", params: { type: P.properties.credentials.properties.provider.properties.name.type }, message: "must be string,null" }], !1;
                                            var T = L === e;
                                          } else
                                            var T = !0;
                                      }
                                      var _ = a === e;
                                    } else
                                      var _ = !0;
                                    if (_) {
                                      if (r.recovery_question !== void 0) {
                                        let o = r.recovery_question, a = e;
                                        if (!(o && typeof o == "object" && !Array.isArray(o)) && o !== null)
                                          return f.errors = [{ instancePath: t + "/credentials/recovery_question", schemaPath: "#/properties/credentials/properties/recovery_question/type", keyword: "type", params: { type: P.properties.credentials.properties.recovery_question.type }, message: "must be object,null" }], !1;
                                        if (e === a && o && typeof o == "object" && !Array.isArray(o) && o.question !== void 0 && typeof o.question != "string")
                                          return f.errors = [{ instancePath: t + "/credentials/recovery_question/question", schemaPath: "#/properties/credentials/properties/recovery_question/properties/question/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var _ = a === e;
                                      } else
                                        var _ = !0;
                                      if (_)
                                        if (r.emails !== void 0) {
                                          let o = r.emails, a = e;
                                          if (!Array.isArray(o) && o !== null)
                                            return f.errors = [{ instancePath: t + "/credentials/emails", schemaPath: "#/properties/credentials/properties/emails/type", keyword: "type", params: { type: P.properties.credentials.properties.emails.type }, message: "must be array,null" }], !1;
                                          if (e === a && Array.isArray(o)) {
                                            var j = !0;
                                            let g = o.length;
                                            for (let L = 0; L < g; L++) {
                                              let h = o[L], m = e;
                                              if (e === m && !(h && typeof h == "object" && !Array.isArray(h)))
                                                return f.errors = [{ instancePath: t + "/credentials/emails/" + L, schemaPath: "#/properties/credentials/properties/emails/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var j = m === e;
                                              if (!j)
                                                break;
                                            }
                                          }
                                          var _ = a === e;
                                        } else
                                          var _ = !0;
                                    }
                                  }
                                }
                                var i = y === e;
                              } else
                                var i = !0;
                              if (i) {
                                if (s._links !== void 0) {
                                  let r = s._links, y = e;
                                  if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                    return f.errors = [{ instancePath: t + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: P.properties._links.type }, message: "must be object,null" }], !1;
                                  var i = y === e;
                                } else
                                  var i = !0;
                                if (i)
                                  if (s._embedded !== void 0) {
                                    let r = s._embedded, y = e;
                                    if (!(r && typeof r == "object" && !Array.isArray(r)) && r !== null)
                                      return f.errors = [{ instancePath: t + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: P.properties._embedded.type }, message: "must be object,null" }], !1;
                                    var i = y === e;
                                  } else
                                    var i = !0;
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
      return f.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return f.errors = k, e === 0;
}
var oe = q;
var Z = new RegExp("^1\\.[0-9]+(\\.[0-9]+)?$", "u");
function q(s, { instancePath: t = "", parentData: z, parentDataProperty: R, rootData: U = s } = {}) {
  let k = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let j;
      if (s.eventId === void 0 && (j = "eventId") || s.eventType === void 0 && (j = "eventType") || s.source === void 0 && (j = "source") || s.data === void 0 && (j = "data"))
        return q.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], !1;
      if (s.eventId !== void 0) {
        let u = s.eventId, r = e;
        if (e === r)
          if (typeof u == "string") {
            if (S(u) > 200)
              return q.errors = [{ instancePath: t + "/eventId", schemaPath: "#/properties/eventId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
            if (S(u) < 1)
              return q.errors = [{ instancePath: t + "/eventId", schemaPath: "#/properties/eventId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return q.errors = [{ instancePath: t + "/eventId", schemaPath: "#/properties/eventId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var i = r === e;
      } else
        var i = !0;
      if (i) {
        if (s.eventTime !== void 0) {
          let u = e;
          if (typeof s.eventTime != "string")
            return q.errors = [{ instancePath: t + "/eventTime", schemaPath: "#/properties/eventTime/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var i = u === e;
        } else
          var i = !0;
        if (i) {
          if (s.eventType !== void 0) {
            let u = e;
            if (s.eventType !== "com.okta.user.credential.password.import")
              return q.errors = [{ instancePath: t + "/eventType", schemaPath: "#/properties/eventType/const", keyword: "const", params: { allowedValue: "com.okta.user.credential.password.import" }, message: "must be equal to constant" }], !1;
            var i = u === e;
          } else
            var i = !0;
          if (i) {
            if (s.eventTypeVersion !== void 0) {
              let u = s.eventTypeVersion, r = e;
              if (e === r)
                if (typeof u == "string") {
                  if (!Z.test(u))
                    return q.errors = [{ instancePath: t + "/eventTypeVersion", schemaPath: "#/properties/eventTypeVersion/pattern", keyword: "pattern", params: { pattern: "^1\\.[0-9]+(\\.[0-9]+)?$" }, message: 'must match pattern "^1\\.[0-9]+(\\.[0-9]+)?$"' }], !1;
                } else
                  return q.errors = [{ instancePath: t + "/eventTypeVersion", schemaPath: "#/properties/eventTypeVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var i = r === e;
            } else
              var i = !0;
            if (i) {
              if (s.contentType !== void 0) {
                let u = e;
                if (typeof s.contentType != "string")
                  return q.errors = [{ instancePath: t + "/contentType", schemaPath: "#/properties/contentType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var i = u === e;
              } else
                var i = !0;
              if (i) {
                if (s.cloudEventVersion !== void 0) {
                  let u = e;
                  if (typeof s.cloudEventVersion != "string")
                    return q.errors = [{ instancePath: t + "/cloudEventVersion", schemaPath: "#/properties/cloudEventVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var i = u === e;
                } else
                  var i = !0;
                if (i) {
                  if (s.source !== void 0) {
                    let u = s.source, r = e;
                    if (e === r)
                      if (typeof u == "string") {
                        if (S(u) > 2048)
                          return q.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/maxLength", keyword: "maxLength", params: { limit: 2048 }, message: "must NOT have more than 2048 characters" }], !1;
                        if (S(u) < 1)
                          return q.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return q.errors = [{ instancePath: t + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var i = r === e;
                  } else
                    var i = !0;
                  if (i)
                    if (s.data !== void 0) {
                      let u = s.data, r = e;
                      if (e === r)
                        if (u && typeof u == "object" && !Array.isArray(u)) {
                          let w;
                          if (u.context === void 0 && (w = "context"))
                            return q.errors = [{ instancePath: t + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], !1;
                          if (u.context !== void 0) {
                            let o = u.context, a = e;
                            if (e === a)
                              if (o && typeof o == "object" && !Array.isArray(o)) {
                                let n;
                                if (o.credential === void 0 && (n = "credential"))
                                  return q.errors = [{ instancePath: t + "/data/context", schemaPath: "#/properties/data/properties/context/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], !1;
                                if (o.request !== void 0) {
                                  let g = o.request, L = e;
                                  if (e === L)
                                    if (g && typeof g == "object" && !Array.isArray(g)) {
                                      if (g.id !== void 0) {
                                        let h = e;
                                        if (typeof g.id != "string")
                                          return q.errors = [{ instancePath: t + "/data/context/request/id", schemaPath: "#/properties/data/properties/context/properties/request/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var p = h === e;
                                      } else
                                        var p = !0;
                                      if (p) {
                                        if (g.method !== void 0) {
                                          let h = e;
                                          if (typeof g.method != "string")
                                            return q.errors = [{ instancePath: t + "/data/context/request/method", schemaPath: "#/properties/data/properties/context/properties/request/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var p = h === e;
                                        } else
                                          var p = !0;
                                        if (p) {
                                          if (g.url !== void 0) {
                                            let h = g.url, m = e;
                                            if (e === m)
                                              if (h && typeof h == "object" && !Array.isArray(h)) {
                                                if (h.value !== void 0 && typeof h.value != "string")
                                                  return q.errors = [{ instancePath: t + "/data/context/request/url/value", schemaPath: "#/properties/data/properties/context/properties/request/properties/url/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              } else
                                                return q.errors = [{ instancePath: t + "/data/context/request/url", schemaPath: "#/properties/data/properties/context/properties/request/properties/url/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var p = m === e;
                                          } else
                                            var p = !0;
                                          if (p)
                                            if (g.ipAddress !== void 0) {
                                              let h = e;
                                              if (typeof g.ipAddress != "string")
                                                return q.errors = [{ instancePath: t + "/data/context/request/ipAddress", schemaPath: "#/properties/data/properties/context/properties/request/properties/ipAddress/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var p = h === e;
                                            } else
                                              var p = !0;
                                        }
                                      }
                                    } else
                                      return q.errors = [{ instancePath: t + "/data/context/request", schemaPath: "#/properties/data/properties/context/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var d = L === e;
                                } else
                                  var d = !0;
                                if (d)
                                  if (o.credential !== void 0) {
                                    let g = o.credential, L = e;
                                    if (e === L)
                                      if (g && typeof g == "object" && !Array.isArray(g)) {
                                        let m;
                                        if (g.username === void 0 && (m = "username") || g.password === void 0 && (m = "password"))
                                          return q.errors = [{ instancePath: t + "/data/context/credential", schemaPath: "#/properties/data/properties/context/properties/credential/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], !1;
                                        if (g.username !== void 0) {
                                          let c = g.username, I = e;
                                          if (e === I)
                                            if (typeof c == "string") {
                                              if (S(c) > 1024)
                                                return q.errors = [{ instancePath: t + "/data/context/credential/username", schemaPath: "#/properties/data/properties/context/properties/credential/properties/username/maxLength", keyword: "maxLength", params: { limit: 1024 }, message: "must NOT have more than 1024 characters" }], !1;
                                              if (S(c) < 1)
                                                return q.errors = [{ instancePath: t + "/data/context/credential/username", schemaPath: "#/properties/data/properties/context/properties/credential/properties/username/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return q.errors = [{ instancePath: t + "/data/context/credential/username", schemaPath: "#/properties/data/properties/context/properties/credential/properties/username/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var _ = I === e;
                                        } else
                                          var _ = !0;
                                        if (_)
                                          if (g.password !== void 0) {
                                            let c = g.password, I = e;
                                            if (e === I)
                                              if (typeof c == "string") {
                                                if (S(c) > 4096)
                                                  return q.errors = [{ instancePath: t + "/data/context/credential/password", schemaPath: "#/properties/data/properties/context/properties/credential/properties/password/maxLength", keyword: "maxLength", params: { limit: 4096 }, message: "must NOT have more than 4096 characters" }], !1;
                                                if (S(c) < 1)
                                                  return q.errors = [{ instancePath: t + "/data/context/credential/password", schemaPath: "#/properties/data/properties/context/properties/credential/properties/password/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return q.errors = [{ instancePath: t + "/data/context/credential/password", schemaPath: "#/properties/data/properties/context/properties/credential/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var _ = I === e;
                                          } else
                                            var _ = !0;
                                      } else
                                        return q.errors = [{ instancePath: t + "/data/context/credential", schemaPath: "#/properties/data/properties/context/properties/credential/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var d = L === e;
                                  } else
                                    var d = !0;
                              } else
                                return q.errors = [{ instancePath: t + "/data/context", schemaPath: "#/properties/data/properties/context/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var T = a === e;
                          } else
                            var T = !0;
                          if (T)
                            if (u.action !== void 0) {
                              let o = u.action, a = e;
                              if (e === a)
                                if (o && typeof o == "object" && !Array.isArray(o)) {
                                  if (o.credential !== void 0 && typeof o.credential != "string")
                                    return q.errors = [{ instancePath: t + "/data/action/credential", schemaPath: "#/properties/data/properties/action/properties/credential/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                } else
                                  return q.errors = [{ instancePath: t + "/data/action", schemaPath: "#/properties/data/properties/action/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var T = a === e;
                            } else
                              var T = !0;
                        } else
                          return q.errors = [{ instancePath: t + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var i = r === e;
                    } else
                      var i = !0;
                }
              }
            }
          }
        }
      }
    } else
      return q.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return q.errors = k, e === 0;
}
var ne = N, ee = { $id: "flopack://schemas/messages/password-import-response.schema.json", type: "object", properties: { commands: { type: "array", minItems: 1, maxItems: 1, items: { type: "object", properties: { type: { const: "com.okta.action.update" }, value: { type: "object", properties: { credential: { enum: ["VERIFIED", "UNVERIFIED"] } }, required: ["credential"], additionalProperties: !1 } }, required: ["type", "value"], additionalProperties: !1 } }, debugContext: { type: "object", additionalProperties: { type: "string" } } }, required: ["commands"], additionalProperties: !1 };
function N(s, { instancePath: t = "", parentData: z, parentDataProperty: R, rootData: U = s } = {}) {
  let k = null, e = 0;
  if (e === 0)
    if (s && typeof s == "object" && !Array.isArray(s)) {
      let T;
      if (s.commands === void 0 && (T = "commands"))
        return N.errors = [{ instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], !1;
      {
        let j = e;
        for (let u in s)
          if (!(u === "commands" || u === "debugContext")) {
            return N.errors = [{ instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (j === e) {
          if (s.commands !== void 0) {
            let u = s.commands, r = e;
            if (e === r)
              if (Array.isArray(u)) {
                if (u.length > 1)
                  return N.errors = [{ instancePath: t + "/commands", schemaPath: "#/properties/commands/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }], !1;
                if (u.length < 1)
                  return N.errors = [{ instancePath: t + "/commands", schemaPath: "#/properties/commands/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var i = !0;
                  let y = u.length;
                  for (let w = 0; w < y; w++) {
                    let o = u[w], a = e;
                    if (e === a)
                      if (o && typeof o == "object" && !Array.isArray(o)) {
                        let g;
                        if (o.type === void 0 && (g = "type") || o.value === void 0 && (g = "value"))
                          return N.errors = [{ instancePath: t + "/commands/" + w, schemaPath: "#/properties/commands/items/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], !1;
                        {
                          let L = e;
                          for (let h in o)
                            if (!(h === "type" || h === "value")) {
                              return N.errors = [{ instancePath: t + "/commands/" + w, schemaPath: "#/properties/commands/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (L === e) {
                            if (o.type !== void 0) {
                              let h = e;
                              if (o.type !== "com.okta.action.update")
                                return N.errors = [{ instancePath: t + "/commands/" + w + "/type", schemaPath: "#/properties/commands/items/properties/type/const", keyword: "const", params: { allowedValue: "com.okta.action.update" }, message: "must be equal to constant" }], !1;
                              var p = h === e;
                            } else
                              var p = !0;
                            if (p)
                              if (o.value !== void 0) {
                                let h = o.value, m = e;
                                if (e === m)
                                  if (h && typeof h == "object" && !Array.isArray(h)) {
                                    let I;
                                    if (h.credential === void 0 && (I = "credential"))
                                      return N.errors = [{ instancePath: t + "/commands/" + w + "/value", schemaPath: "#/properties/commands/items/properties/value/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" }], !1;
                                    {
                                      let W = e;
                                      for (let D in h)
                                        if (D !== "credential") {
                                          return N.errors = [{ instancePath: t + "/commands/" + w + "/value", schemaPath: "#/properties/commands/items/properties/value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D }, message: "must NOT have additional properties" }], !1;
                                          break;
                                        }
                                      if (W === e && h.credential !== void 0) {
                                        let D = h.credential;
                                        if (!(D === "VERIFIED" || D === "UNVERIFIED"))
                                          return N.errors = [{ instancePath: t + "/commands/" + w + "/value/credential", schemaPath: "#/properties/commands/items/properties/value/properties/credential/enum", keyword: "enum", params: { allowedValues: ee.properties.commands.items.properties.value.properties.credential.enum }, message: "must be equal to one of the allowed values" }], !1;
                                      }
                                    }
                                  } else
                                    return N.errors = [{ instancePath: t + "/commands/" + w + "/value", schemaPath: "#/properties/commands/items/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var p = m === e;
                              } else
                                var p = !0;
                          }
                        }
                      } else
                        return N.errors = [{ instancePath: t + "/commands/" + w, schemaPath: "#/properties/commands/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var i = a === e;
                    if (!i)
                      break;
                  }
                }
              } else
                return N.errors = [{ instancePath: t + "/commands", schemaPath: "#/properties/commands/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var d = r === e;
          } else
            var d = !0;
          if (d)
            if (s.debugContext !== void 0) {
              let u = s.debugContext, r = e;
              if (e === r)
                if (u && typeof u == "object" && !Array.isArray(u))
                  for (let w in u) {
                    let o = e;
                    if (typeof u[w] != "string")
                      return N.errors = [{ instancePath: t + "/debugContext/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/debugContext/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var _ = o === e;
                    if (!_)
                      break;
                  }
                else
                  return N.errors = [{ instancePath: t + "/debugContext", schemaPath: "#/properties/debugContext/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var d = r === e;
            } else
              var d = !0;
        }
      }
    } else
      return N.errors = [{ instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return N.errors = k, e === 0;
}
export {
  se as eventHookDelivery,
  ae as logEvent,
  ie as oktaError,
  pe as oktaUser,
  oe as passwordImportRequest,
  ne as passwordImportResponse
};
