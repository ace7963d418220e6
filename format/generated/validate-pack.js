// Generated from schemas/pack/*.schema.json by build/generate/pack-validator.ts. Do not edit.
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
));

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// build/generate/validate-pack.js
var helper0 = __toESM(require_ucs2length()), validatePack = validate10;
var schema32 = { description: "A name only; exports never carry what is behind a connection.", type: "object", required: ["id", "name", "module"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string" }, module: { type: "string", minLength: 1 }, data: { type: ["object", "null"] } } }, schema33 = { description: "Columns without rows; data is null for a stub.", type: "object", required: ["id", "name", "description", "data"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string" }, description: { type: ["string", "null"] }, data: { type: ["object", "null"], required: ["class", "group_id", "structure"], properties: { class: { type: "string" }, group_id: { type: ["string", "null"] }, structure: { type: "array", items: { type: "object", required: ["name", "type", "default"], properties: { name: { type: "string" }, type: { type: "string" } } } } } } } }, schema34 = { type: "object", required: ["id", "data"], properties: { id: { type: "string", minLength: 1 }, data: { type: "object", required: ["name", "description"], properties: { name: { type: "string" }, description: { type: ["string", "null"] }, media_uri: { type: ["string", "null"] }, path: { description: 'Id of the parent folder; "" for the exported root.', type: ["string", "null"] } } } } }, pattern0 = new RegExp("^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$", "u"), pattern1 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d", "u"), pattern2 = new RegExp("^[0-9a-f]{64}$", "u"), schema12 = { description: "data is null for a stub: a flow that cards refer to and that was not exported.", type: "object", required: ["id", "name", "description", "data"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string" }, description: { type: ["string", "null"] }, data: { type: ["object", "null"] } }, if: { properties: { data: { type: "object" } } }, then: { properties: { data: { $ref: "flow.schema.json" } } } };
var schema14 = { type: "object", required: ["uuid", "tree", "methods", "orderings", "security_level", "log", "group"], properties: { uuid: { type: "string", minLength: 1 }, display: { type: ["object", "null"], properties: { isCallable: { type: "boolean" }, isPublishable: { type: "boolean" } } }, tree: { type: "object" }, methods: { type: "array", items: { $ref: "card.schema.json" } }, orderings: { description: "Random id to [card that runs first, card that runs after it].", type: "object", additionalProperties: { type: "array", items: { type: "string" }, minItems: 2, maxItems: 2 } }, security_level: { description: "API Endpoint: medium (client token), open (public), high. Delegated Flow: high.", enum: [null, "open", "medium", "high"] }, log: { description: "Save all data that passes through the flow.", type: "boolean" }, inheritLog: { type: "boolean" }, group: { description: "Folder id.", type: ["string", "null"] } } }, func2 = helper0.default;
var schema16 = { description: "Conversion between the types of the two ends, keyed by the output's id.", type: ["object", "null"], additionalProperties: { type: "object", required: ["dest"], properties: { convert: { type: ["string", "null"] }, forceWrapArray: { type: "boolean" }, dest: { type: "string" } } } }, schema17 = { type: "object", required: ["address", "key", "data"], properties: { address: { type: "string" }, key: { type: "string" }, data: { type: "object", required: ["name"], properties: { name: { type: "string" }, id: { type: ["number", "string", "null"] } } } } }, schema19 = { type: "object", required: ["type", "_v", "key", "executable", "displayed", "async", "cooperative", "mirrored", "dependencies", "timeout", "idempotent", "hooks", "policy", "metadata", "meta", "config", "partnerChannelKeys", "inputs", "outputs", "runtime"], properties: { type: { const: "method" }, _v: { type: "number" }, key: { type: "string" }, executable: { type: "boolean" }, displayed: { type: "boolean" }, async: { type: "boolean" }, cooperative: { type: "boolean" }, mirrored: { type: "boolean" }, compat: { type: "boolean" }, inlined: { type: "boolean" }, dependencies: { type: "array" }, timeout: { type: "number" }, idempotent: { type: "boolean" }, monitor: { type: "boolean" }, webhook: { type: "boolean" }, webhookList: { type: "boolean" }, webhookConditions: { type: ["boolean", "object"] }, mobile: { type: "boolean" }, hooks: { type: "object" }, policy: { type: "object", required: ["error"], properties: { error: { $ref: "#/definitions/errorPolicy" } } }, metadata: { type: "object", required: ["name"], properties: { name: { type: "string" }, description: { type: ["string", "null"] } } }, meta: { type: ["object", "null"] }, config: { type: ["string", "null"] }, partnerChannelKeys: { type: ["number", "object", "string", "array", "null"] }, inputs: { $ref: "#/definitions/side" }, outputs: { $ref: "#/definitions/side" }, runtime: { type: "object" }, display: { type: ["object", "null"] }, comments: { type: ["string", "object", "null"] }, enableNewMetadata: { type: "boolean" } } }, schema20 = { description: "finish: halt; return: go on; flo: run the flow with this id; handler: run the embedded catch flow.", type: "object", required: ["type"], properties: { type: { type: "string" }, delay: { $ref: "#/definitions/delay" }, retry: { type: "number" }, retryCondition: { type: ["string", "null"] }, merge: { type: "string" } }, if: { properties: { type: { const: "handler" } } }, then: { required: ["flo"], properties: { flo: { $ref: "flow.schema.json#/definitions/embedded" } } }, else: { if: { properties: { type: { const: "flo" } } }, then: { required: ["flo"], properties: { flo: { type: "string", minLength: 1 } } }, else: { properties: { flo: { type: ["string", "number", "null"] } } } } }, schema22 = { description: "Milliseconds, or [least, most].", type: ["number", "array"], items: { type: "number" } };
var wrapper0 = { validate: validate13 };
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (wrapper0.validate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : addErrors(vErrors, wrapper0.validate.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
      }
    }
  }
  return validate17.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.type !== void 0 && data.type !== "handler") {
    let err0 = {};
    vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null);
  let ifClause0;
  if (_valid0) {
    let _errs4 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.flo === void 0) {
        let err1 = { instancePath, schemaPath: "#/then/required", keyword: "required", params: { missingProperty: "flo" } };
        vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
      }
      data.flo !== void 0 && (validate17(data.flo, { instancePath: instancePath + "/flo", parentData: data, parentDataProperty: "flo", rootData }) || (vErrors = vErrors === null ? validate17.errors : addErrors(vErrors, validate17.errors), errors = vErrors.length));
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0, ifClause0 = "then";
  } else {
    let _errs6 = errors, _errs7 = errors, valid3 = !0, _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data) && data.type !== void 0 && data.type !== "flo") {
      let err2 = {};
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    var _valid1 = _errs8 === errors;
    errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
    let ifClause1;
    if (_valid1) {
      let _errs10 = errors;
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.flo === void 0) {
          let err3 = { instancePath, schemaPath: "#/else/then/required", keyword: "required", params: { missingProperty: "flo" } };
          vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
        }
        if (data.flo !== void 0) {
          let data3 = data.flo;
          if (typeof data3 == "string") {
            if (func2(data3) < 1) {
              let err4 = { instancePath: instancePath + "/flo", schemaPath: "#/else/then/properties/flo/minLength", keyword: "minLength", params: { limit: 1 } };
              vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
            }
          } else {
            let err5 = { instancePath: instancePath + "/flo", schemaPath: "#/else/then/properties/flo/type", keyword: "type", params: { type: "string" } };
            vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
          }
        }
      }
      var _valid1 = _errs10 === errors;
      valid3 = _valid1, ifClause1 = "then";
    } else {
      let _errs13 = errors;
      if (data && typeof data == "object" && !Array.isArray(data) && data.flo !== void 0) {
        let data4 = data.flo;
        if (typeof data4 != "string" && !(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
          let err6 = { instancePath: instancePath + "/flo", schemaPath: "#/else/else/properties/flo/type", keyword: "type", params: { type: schema20.else.else.properties.flo.type } };
          vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
        }
      }
      var _valid1 = _errs13 === errors;
      valid3 = _valid1, ifClause1 = "else";
    }
    if (!valid3) {
      let err7 = { instancePath, schemaPath: "#/else/if", keyword: "if", params: { failingKeyword: ifClause1 } };
      vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0, ifClause0 = "else";
  }
  if (!valid0) {
    let err8 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 } };
    vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err10 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
    }
    if (data.delay !== void 0) {
      let data6 = data.delay;
      if (!(typeof data6 == "number" && isFinite(data6)) && !Array.isArray(data6)) {
        let err11 = { instancePath: instancePath + "/delay", schemaPath: "#/definitions/delay/type", keyword: "type", params: { type: schema22.type } };
        vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
      }
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err12 = { instancePath: instancePath + "/delay/" + i0, schemaPath: "#/definitions/delay/items/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
          }
        }
      }
    }
    if (data.retry !== void 0) {
      let data8 = data.retry;
      if (!(typeof data8 == "number" && isFinite(data8))) {
        let err13 = { instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
      }
    }
    if (data.retryCondition !== void 0) {
      let data9 = data.retryCondition;
      if (typeof data9 != "string" && data9 !== null) {
        let err14 = { instancePath: instancePath + "/retryCondition", schemaPath: "#/properties/retryCondition/type", keyword: "type", params: { type: schema20.properties.retryCondition.type } };
        vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
      }
    }
    if (data.merge !== void 0 && typeof data.merge != "string") {
      let err15 = { instancePath: instancePath + "/merge", schemaPath: "#/properties/merge/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err15] : addError(vErrors, err15), errors++;
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err16] : addError(vErrors, err16), errors++;
  }
  return validate16.errors = vErrors, errors === 0;
}
var schema24 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "https://flopack.dev/schemas/pack/port.schema.json", title: "PackPort", description: "An entry of a card's inputs.data or outputs.data. (group, key) is the field; id is only its wire address. Unknown keys are allowed.", definitions: { type: { description: "A type name, or a typed object: field name to {type, collection}, as deep as it goes.", type: ["string", "object"], additionalProperties: { $ref: "#/definitions/member" } }, member: { type: "object", required: ["type"], properties: { type: { $ref: "#/definitions/type" }, collection: { type: "boolean" } } }, value: { type: "object", required: ["type", "collection"], properties: { error: { type: "boolean" }, proxy: { description: "On the argument fields of list cards: where the value comes from.", type: ["boolean", "object"], properties: { dynamic: { type: "boolean" }, path: { type: ["string", "null"] }, dest: { type: "object", required: ["key", "group"], properties: { key: { type: "string" }, group: { type: ["string", "null"] } } } } }, check: { type: "boolean" }, type: { $ref: "#/definitions/type" }, collection: { description: "true: a list of the type.", type: "boolean" }, data: { description: "Literal or sample; for type flo a flow id, null, or a whole embedded flow." }, available: { description: 'Allowed type names, ["*"] for any.', type: "array", items: { type: ["string", "object"] } } }, if: { required: ["data"], properties: { type: { const: "flo" }, data: { type: "object" } } }, then: { properties: { data: { $ref: "flow.schema.json#/definitions/embedded" } } } } }, type: "object", required: ["id", "group", "key", "value", "ref", "metadata"], properties: { id: { type: "string", minLength: 1 }, group: { type: ["string", "null"] }, key: { type: "string" }, value: { $ref: "#/definitions/value" }, required: { type: "boolean" }, ref: { type: "boolean" }, metadata: { type: "object", properties: { index: { type: "number" }, custom: { type: "boolean" }, hidden: { type: "boolean" }, forceHide: { type: "boolean" }, transient: { type: "boolean" } } }, flags: { description: "d: data, p: option (group parameters).", type: "string" }, _used: { description: "On outputs: has a wire.", type: "boolean" } } }, schema25 = { type: "object", required: ["type", "collection"], properties: { error: { type: "boolean" }, proxy: { description: "On the argument fields of list cards: where the value comes from.", type: ["boolean", "object"], properties: { dynamic: { type: "boolean" }, path: { type: ["string", "null"] }, dest: { type: "object", required: ["key", "group"], properties: { key: { type: "string" }, group: { type: ["string", "null"] } } } } }, check: { type: "boolean" }, type: { $ref: "#/definitions/type" }, collection: { description: "true: a list of the type.", type: "boolean" }, data: { description: "Literal or sample; for type flo a flow id, null, or a whole embedded flow." }, available: { description: 'Allowed type names, ["*"] for any.', type: "array", items: { type: ["string", "object"] } } }, if: { required: ["data"], properties: { type: { const: "flo" }, data: { type: "object" } } }, then: { properties: { data: { $ref: "flow.schema.json#/definitions/embedded" } } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (wrapper0.validate(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : addErrors(vErrors, wrapper0.validate.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err1 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
        }
      } else {
        let err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
      }
    }
  }
  return validate23.errors = vErrors, errors === 0;
}
var schema27 = { description: "A type name, or a typed object: field name to {type, collection}, as deep as it goes.", type: ["string", "object"], additionalProperties: { $ref: "#/definitions/member" } };
var wrapper2 = { validate: validate25 };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.type !== void 0 && (wrapper2.validate(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = vErrors === null ? wrapper2.validate.errors : addErrors(vErrors, wrapper2.validate.errors), errors = vErrors.length)), data.collection !== void 0 && typeof data.collection != "boolean") {
      let err1 = { instancePath: instancePath + "/collection", schemaPath: "#/properties/collection/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
  } else {
    let err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (typeof data != "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema27.type } };
    vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data)
      validate26(data[key0], { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate26.errors : addErrors(vErrors, validate26.errors), errors = vErrors.length);
  return validate25.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.data === void 0 && (missing0 = "data")) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    } else {
      if (data.type !== void 0) {
        let _errs3 = errors;
        if (data.type !== "flo") {
          let err1 = {};
          vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
        }
        var valid1 = _errs3 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.data !== void 0) {
          let data1 = data.data, _errs4 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            let err2 = {};
            vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
          }
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs6 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.data !== void 0 && (validate23(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate23.errors : addErrors(vErrors, validate23.errors), errors = vErrors.length));
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.collection === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "collection" } };
      vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
    }
    if (data.error !== void 0 && typeof data.error != "boolean") {
      let err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
    }
    if (data.proxy !== void 0) {
      let data4 = data.proxy;
      if (typeof data4 != "boolean" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err7 = { instancePath: instancePath + "/proxy", schemaPath: "#/properties/proxy/type", keyword: "type", params: { type: schema25.properties.proxy.type } };
        vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.dynamic !== void 0 && typeof data4.dynamic != "boolean") {
          let err8 = { instancePath: instancePath + "/proxy/dynamic", schemaPath: "#/properties/proxy/properties/dynamic/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
        }
        if (data4.path !== void 0) {
          let data6 = data4.path;
          if (typeof data6 != "string" && data6 !== null) {
            let err9 = { instancePath: instancePath + "/proxy/path", schemaPath: "#/properties/proxy/properties/path/type", keyword: "type", params: { type: schema25.properties.proxy.properties.path.type } };
            vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
          }
        }
        if (data4.dest !== void 0) {
          let data7 = data4.dest;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.key === void 0) {
              let err10 = { instancePath: instancePath + "/proxy/dest", schemaPath: "#/properties/proxy/properties/dest/required", keyword: "required", params: { missingProperty: "key" } };
              vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
            }
            if (data7.group === void 0) {
              let err11 = { instancePath: instancePath + "/proxy/dest", schemaPath: "#/properties/proxy/properties/dest/required", keyword: "required", params: { missingProperty: "group" } };
              vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
            }
            if (data7.key !== void 0 && typeof data7.key != "string") {
              let err12 = { instancePath: instancePath + "/proxy/dest/key", schemaPath: "#/properties/proxy/properties/dest/properties/key/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
            }
            if (data7.group !== void 0) {
              let data9 = data7.group;
              if (typeof data9 != "string" && data9 !== null) {
                let err13 = { instancePath: instancePath + "/proxy/dest/group", schemaPath: "#/properties/proxy/properties/dest/properties/group/type", keyword: "type", params: { type: schema25.properties.proxy.properties.dest.properties.group.type } };
                vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/proxy/dest", schemaPath: "#/properties/proxy/properties/dest/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
          }
        }
      }
    }
    if (data.check !== void 0 && typeof data.check != "boolean") {
      let err15 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err15] : addError(vErrors, err15), errors++;
    }
    if (data.type !== void 0 && (validate25(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData }) || (vErrors = vErrors === null ? validate25.errors : addErrors(vErrors, validate25.errors), errors = vErrors.length)), data.collection !== void 0 && typeof data.collection != "boolean") {
      let err16 = { instancePath: instancePath + "/collection", schemaPath: "#/properties/collection/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err16] : addError(vErrors, err16), errors++;
    }
    if (data.available !== void 0) {
      let data13 = data.available;
      if (Array.isArray(data13)) {
        let len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (typeof data14 != "string" && !(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
            let err17 = { instancePath: instancePath + "/available/" + i0, schemaPath: "#/properties/available/items/type", keyword: "type", params: { type: schema25.properties.available.items.type } };
            vErrors === null ? vErrors = [err17] : addError(vErrors, err17), errors++;
          }
        }
      } else {
        let err18 = { instancePath: instancePath + "/available", schemaPath: "#/properties/available/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err18] : addError(vErrors, err18), errors++;
      }
    }
  } else {
    let err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err19] : addError(vErrors, err19), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.group === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.key === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.value === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
    }
    if (data.ref === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ref" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.metadata === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
      vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
      }
    }
    if (data.group !== void 0) {
      let data1 = data.group;
      if (typeof data1 != "string" && data1 !== null) {
        let err8 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: schema24.properties.group.type } };
        vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
      }
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      let err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
    }
    if (data.value !== void 0 && (validate22(data.value, { instancePath: instancePath + "/value", parentData: data, parentDataProperty: "value", rootData }) || (vErrors = vErrors === null ? validate22.errors : addErrors(vErrors, validate22.errors), errors = vErrors.length)), data.required !== void 0 && typeof data.required != "boolean") {
      let err10 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
    }
    if (data.ref !== void 0 && typeof data.ref != "boolean") {
      let err11 = { instancePath: instancePath + "/ref", schemaPath: "#/properties/ref/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
    }
    if (data.metadata !== void 0) {
      let data6 = data.metadata;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.index !== void 0) {
          let data7 = data6.index;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            let err12 = { instancePath: instancePath + "/metadata/index", schemaPath: "#/properties/metadata/properties/index/type", keyword: "type", params: { type: "number" } };
            vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
          }
        }
        if (data6.custom !== void 0 && typeof data6.custom != "boolean") {
          let err13 = { instancePath: instancePath + "/metadata/custom", schemaPath: "#/properties/metadata/properties/custom/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
        }
        if (data6.hidden !== void 0 && typeof data6.hidden != "boolean") {
          let err14 = { instancePath: instancePath + "/metadata/hidden", schemaPath: "#/properties/metadata/properties/hidden/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
        }
        if (data6.forceHide !== void 0 && typeof data6.forceHide != "boolean") {
          let err15 = { instancePath: instancePath + "/metadata/forceHide", schemaPath: "#/properties/metadata/properties/forceHide/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err15] : addError(vErrors, err15), errors++;
        }
        if (data6.transient !== void 0 && typeof data6.transient != "boolean") {
          let err16 = { instancePath: instancePath + "/metadata/transient", schemaPath: "#/properties/metadata/properties/transient/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err16] : addError(vErrors, err16), errors++;
        }
      } else {
        let err17 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err17] : addError(vErrors, err17), errors++;
      }
    }
    if (data.flags !== void 0 && typeof data.flags != "string") {
      let err18 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err18] : addError(vErrors, err18), errors++;
    }
    if (data._used !== void 0 && typeof data._used != "boolean") {
      let err19 = { instancePath: instancePath + "/_used", schemaPath: "#/properties/_used/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err19] : addError(vErrors, err19), errors++;
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err20] : addError(vErrors, err20), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.extensible === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "extensible" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.data === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.extensible !== void 0 && typeof data.extensible != "boolean") {
      let err2 = { instancePath: instancePath + "/extensible", schemaPath: "#/properties/extensible/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.rules !== void 0) {
      let data1 = data.rules;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err3 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
      }
    }
    if (data.groupRules !== void 0) {
      let data2 = data.groupRules;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        let err4 = { instancePath: instancePath + "/groupRules", schemaPath: "#/properties/groupRules/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
      }
    }
    if (data.data !== void 0) {
      let data3 = data.data;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (let key0 in data3)
          validate21(data3[key0], { instancePath: instancePath + "/data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data3, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate21.errors : addErrors(vErrors, validate21.errors), errors = vErrors.length);
      else {
        let err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data._v === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_v" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.key === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.executable === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executable" } };
      vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
    }
    if (data.displayed === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "displayed" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.async === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "async" } };
      vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
    }
    if (data.cooperative === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cooperative" } };
      vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
    }
    if (data.mirrored === void 0) {
      let err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "mirrored" } };
      vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
    }
    if (data.dependencies === void 0) {
      let err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "dependencies" } };
      vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
    }
    if (data.timeout === void 0) {
      let err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "timeout" } };
      vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
    }
    if (data.idempotent === void 0) {
      let err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "idempotent" } };
      vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
    }
    if (data.hooks === void 0) {
      let err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hooks" } };
      vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
    }
    if (data.policy === void 0) {
      let err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "policy" } };
      vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
    }
    if (data.metadata === void 0) {
      let err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metadata" } };
      vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
    }
    if (data.meta === void 0) {
      let err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meta" } };
      vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
    }
    if (data.config === void 0) {
      let err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "config" } };
      vErrors === null ? vErrors = [err15] : addError(vErrors, err15), errors++;
    }
    if (data.partnerChannelKeys === void 0) {
      let err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "partnerChannelKeys" } };
      vErrors === null ? vErrors = [err16] : addError(vErrors, err16), errors++;
    }
    if (data.inputs === void 0) {
      let err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "inputs" } };
      vErrors === null ? vErrors = [err17] : addError(vErrors, err17), errors++;
    }
    if (data.outputs === void 0) {
      let err18 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputs" } };
      vErrors === null ? vErrors = [err18] : addError(vErrors, err18), errors++;
    }
    if (data.runtime === void 0) {
      let err19 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "runtime" } };
      vErrors === null ? vErrors = [err19] : addError(vErrors, err19), errors++;
    }
    if (data.type !== void 0 && data.type !== "method") {
      let err20 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "method" } };
      vErrors === null ? vErrors = [err20] : addError(vErrors, err20), errors++;
    }
    if (data._v !== void 0) {
      let data1 = data._v;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err21 = { instancePath: instancePath + "/_v", schemaPath: "#/properties/_v/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err21] : addError(vErrors, err21), errors++;
      }
    }
    if (data.key !== void 0 && typeof data.key != "string") {
      let err22 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err22] : addError(vErrors, err22), errors++;
    }
    if (data.executable !== void 0 && typeof data.executable != "boolean") {
      let err23 = { instancePath: instancePath + "/executable", schemaPath: "#/properties/executable/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err23] : addError(vErrors, err23), errors++;
    }
    if (data.displayed !== void 0 && typeof data.displayed != "boolean") {
      let err24 = { instancePath: instancePath + "/displayed", schemaPath: "#/properties/displayed/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err24] : addError(vErrors, err24), errors++;
    }
    if (data.async !== void 0 && typeof data.async != "boolean") {
      let err25 = { instancePath: instancePath + "/async", schemaPath: "#/properties/async/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err25] : addError(vErrors, err25), errors++;
    }
    if (data.cooperative !== void 0 && typeof data.cooperative != "boolean") {
      let err26 = { instancePath: instancePath + "/cooperative", schemaPath: "#/properties/cooperative/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err26] : addError(vErrors, err26), errors++;
    }
    if (data.mirrored !== void 0 && typeof data.mirrored != "boolean") {
      let err27 = { instancePath: instancePath + "/mirrored", schemaPath: "#/properties/mirrored/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err27] : addError(vErrors, err27), errors++;
    }
    if (data.compat !== void 0 && typeof data.compat != "boolean") {
      let err28 = { instancePath: instancePath + "/compat", schemaPath: "#/properties/compat/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err28] : addError(vErrors, err28), errors++;
    }
    if (data.inlined !== void 0 && typeof data.inlined != "boolean") {
      let err29 = { instancePath: instancePath + "/inlined", schemaPath: "#/properties/inlined/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err29] : addError(vErrors, err29), errors++;
    }
    if (data.dependencies !== void 0 && !Array.isArray(data.dependencies)) {
      let err30 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" } };
      vErrors === null ? vErrors = [err30] : addError(vErrors, err30), errors++;
    }
    if (data.timeout !== void 0) {
      let data11 = data.timeout;
      if (!(typeof data11 == "number" && isFinite(data11))) {
        let err31 = { instancePath: instancePath + "/timeout", schemaPath: "#/properties/timeout/type", keyword: "type", params: { type: "number" } };
        vErrors === null ? vErrors = [err31] : addError(vErrors, err31), errors++;
      }
    }
    if (data.idempotent !== void 0 && typeof data.idempotent != "boolean") {
      let err32 = { instancePath: instancePath + "/idempotent", schemaPath: "#/properties/idempotent/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err32] : addError(vErrors, err32), errors++;
    }
    if (data.monitor !== void 0 && typeof data.monitor != "boolean") {
      let err33 = { instancePath: instancePath + "/monitor", schemaPath: "#/properties/monitor/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err33] : addError(vErrors, err33), errors++;
    }
    if (data.webhook !== void 0 && typeof data.webhook != "boolean") {
      let err34 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err34] : addError(vErrors, err34), errors++;
    }
    if (data.webhookList !== void 0 && typeof data.webhookList != "boolean") {
      let err35 = { instancePath: instancePath + "/webhookList", schemaPath: "#/properties/webhookList/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err35] : addError(vErrors, err35), errors++;
    }
    if (data.webhookConditions !== void 0) {
      let data16 = data.webhookConditions;
      if (typeof data16 != "boolean" && !(data16 && typeof data16 == "object" && !Array.isArray(data16))) {
        let err36 = { instancePath: instancePath + "/webhookConditions", schemaPath: "#/properties/webhookConditions/type", keyword: "type", params: { type: schema19.properties.webhookConditions.type } };
        vErrors === null ? vErrors = [err36] : addError(vErrors, err36), errors++;
      }
    }
    if (data.mobile !== void 0 && typeof data.mobile != "boolean") {
      let err37 = { instancePath: instancePath + "/mobile", schemaPath: "#/properties/mobile/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err37] : addError(vErrors, err37), errors++;
    }
    if (data.hooks !== void 0) {
      let data18 = data.hooks;
      if (!(data18 && typeof data18 == "object" && !Array.isArray(data18))) {
        let err38 = { instancePath: instancePath + "/hooks", schemaPath: "#/properties/hooks/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err38] : addError(vErrors, err38), errors++;
      }
    }
    if (data.policy !== void 0) {
      let data19 = data.policy;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.error === void 0) {
          let err39 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: "error" } };
          vErrors === null ? vErrors = [err39] : addError(vErrors, err39), errors++;
        }
        data19.error !== void 0 && (validate16(data19.error, { instancePath: instancePath + "/policy/error", parentData: data19, parentDataProperty: "error", rootData }) || (vErrors = vErrors === null ? validate16.errors : addErrors(vErrors, validate16.errors), errors = vErrors.length));
      } else {
        let err40 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err40] : addError(vErrors, err40), errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data21 = data.metadata;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.name === void 0) {
          let err41 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: "name" } };
          vErrors === null ? vErrors = [err41] : addError(vErrors, err41), errors++;
        }
        if (data21.name !== void 0 && typeof data21.name != "string") {
          let err42 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err42] : addError(vErrors, err42), errors++;
        }
        if (data21.description !== void 0) {
          let data23 = data21.description;
          if (typeof data23 != "string" && data23 !== null) {
            let err43 = { instancePath: instancePath + "/metadata/description", schemaPath: "#/properties/metadata/properties/description/type", keyword: "type", params: { type: schema19.properties.metadata.properties.description.type } };
            vErrors === null ? vErrors = [err43] : addError(vErrors, err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : addError(vErrors, err44), errors++;
      }
    }
    if (data.meta !== void 0) {
      let data24 = data.meta;
      if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
        let err45 = { instancePath: instancePath + "/meta", schemaPath: "#/properties/meta/type", keyword: "type", params: { type: schema19.properties.meta.type } };
        vErrors === null ? vErrors = [err45] : addError(vErrors, err45), errors++;
      }
    }
    if (data.config !== void 0) {
      let data25 = data.config;
      if (typeof data25 != "string" && data25 !== null) {
        let err46 = { instancePath: instancePath + "/config", schemaPath: "#/properties/config/type", keyword: "type", params: { type: schema19.properties.config.type } };
        vErrors === null ? vErrors = [err46] : addError(vErrors, err46), errors++;
      }
    }
    if (data.partnerChannelKeys !== void 0) {
      let data26 = data.partnerChannelKeys;
      if (typeof data26 != "object" && !(typeof data26 == "number" && isFinite(data26)) && typeof data26 != "string") {
        let err47 = { instancePath: instancePath + "/partnerChannelKeys", schemaPath: "#/properties/partnerChannelKeys/type", keyword: "type", params: { type: schema19.properties.partnerChannelKeys.type } };
        vErrors === null ? vErrors = [err47] : addError(vErrors, err47), errors++;
      }
    }
    if (data.inputs !== void 0 && (validate20(data.inputs, { instancePath: instancePath + "/inputs", parentData: data, parentDataProperty: "inputs", rootData }) || (vErrors = vErrors === null ? validate20.errors : addErrors(vErrors, validate20.errors), errors = vErrors.length)), data.outputs !== void 0 && (validate20(data.outputs, { instancePath: instancePath + "/outputs", parentData: data, parentDataProperty: "outputs", rootData }) || (vErrors = vErrors === null ? validate20.errors : addErrors(vErrors, validate20.errors), errors = vErrors.length)), data.runtime !== void 0) {
      let data29 = data.runtime;
      if (!(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
        let err48 = { instancePath: instancePath + "/runtime", schemaPath: "#/properties/runtime/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err48] : addError(vErrors, err48), errors++;
      }
    }
    if (data.display !== void 0) {
      let data30 = data.display;
      if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)) && data30 !== null) {
        let err49 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: schema19.properties.display.type } };
        vErrors === null ? vErrors = [err49] : addError(vErrors, err49), errors++;
      }
    }
    if (data.comments !== void 0) {
      let data31 = data.comments;
      if (typeof data31 != "string" && !(data31 && typeof data31 == "object" && !Array.isArray(data31)) && data31 !== null) {
        let err50 = { instancePath: instancePath + "/comments", schemaPath: "#/properties/comments/type", keyword: "type", params: { type: schema19.properties.comments.type } };
        vErrors === null ? vErrors = [err50] : addError(vErrors, err50), errors++;
      }
    }
    if (data.enableNewMetadata !== void 0 && typeof data.enableNewMetadata != "boolean") {
      let err51 = { instancePath: instancePath + "/enableNewMetadata", schemaPath: "#/properties/enableNewMetadata/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err51] : addError(vErrors, err51), errors++;
    }
  } else {
    let err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err52] : addError(vErrors, err52), errors++;
  }
  return validate15.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.input === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "input" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.transform === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "transform" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.input !== void 0) {
      let data0 = data.input;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err2 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
      }
    }
    if (data.transform !== void 0) {
      let data1 = data.transform;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err4 = { instancePath: instancePath + "/transform", schemaPath: "#/definitions/transform/type", keyword: "type", params: { type: schema16.type } };
        vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1))
        for (let key0 in data1) {
          let data2 = data1[key0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.dest === void 0) {
              let err5 = { instancePath: instancePath + "/transform/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/transform/additionalProperties/required", keyword: "required", params: { missingProperty: "dest" } };
              vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
            }
            if (data2.convert !== void 0) {
              let data3 = data2.convert;
              if (typeof data3 != "string" && data3 !== null) {
                let err6 = { instancePath: instancePath + "/transform/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/convert", schemaPath: "#/definitions/transform/additionalProperties/properties/convert/type", keyword: "type", params: { type: schema16.additionalProperties.properties.convert.type } };
                vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
              }
            }
            if (data2.forceWrapArray !== void 0 && typeof data2.forceWrapArray != "boolean") {
              let err7 = { instancePath: instancePath + "/transform/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/forceWrapArray", schemaPath: "#/definitions/transform/additionalProperties/properties/forceWrapArray/type", keyword: "type", params: { type: "boolean" } };
              vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
            }
            if (data2.dest !== void 0 && typeof data2.dest != "string") {
              let err8 = { instancePath: instancePath + "/transform/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/dest", schemaPath: "#/definitions/transform/additionalProperties/properties/dest/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
            }
          } else {
            let err9 = { instancePath: instancePath + "/transform/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/transform/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
          }
        }
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
  }
  return validate34.errors = vErrors, errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.joins === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "joins" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.address === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "address" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.parents === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parents" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.uuid === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" } };
      vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
    }
    if (data.branches === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "branches" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.node === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "node" } };
      vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
    }
    if (data.pins === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pins" } };
      vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
    }
    if (data.joins !== void 0) {
      let data0 = data.joins;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0))
        for (let key0 in data0) {
          let data1 = data0[key0];
          if (Array.isArray(data1)) {
            let len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.output === void 0) {
                  let err7 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/joins/additionalProperties/items/required", keyword: "required", params: { missingProperty: "output" } };
                  vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
                }
                if (data2.transform === void 0) {
                  let err8 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/joins/additionalProperties/items/required", keyword: "required", params: { missingProperty: "transform" } };
                  vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
                }
                if (data2.output !== void 0) {
                  let data3 = data2.output;
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1) {
                      let err9 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/output", schemaPath: "#/properties/joins/additionalProperties/items/properties/output/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
                    }
                  } else {
                    let err10 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/output", schemaPath: "#/properties/joins/additionalProperties/items/properties/output/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
                  }
                }
                if (data2.transform !== void 0) {
                  let data4 = data2.transform;
                  if (!(data4 && typeof data4 == "object" && !Array.isArray(data4)) && data4 !== null) {
                    let err11 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/transform", schemaPath: "#/definitions/transform/type", keyword: "type", params: { type: schema16.type } };
                    vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
                  }
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4))
                    for (let key1 in data4) {
                      let data5 = data4[key1];
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        if (data5.dest === void 0) {
                          let err12 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/transform/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/transform/additionalProperties/required", keyword: "required", params: { missingProperty: "dest" } };
                          vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
                        }
                        if (data5.convert !== void 0) {
                          let data6 = data5.convert;
                          if (typeof data6 != "string" && data6 !== null) {
                            let err13 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/transform/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/convert", schemaPath: "#/definitions/transform/additionalProperties/properties/convert/type", keyword: "type", params: { type: schema16.additionalProperties.properties.convert.type } };
                            vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
                          }
                        }
                        if (data5.forceWrapArray !== void 0 && typeof data5.forceWrapArray != "boolean") {
                          let err14 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/transform/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/forceWrapArray", schemaPath: "#/definitions/transform/additionalProperties/properties/forceWrapArray/type", keyword: "type", params: { type: "boolean" } };
                          vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
                        }
                        if (data5.dest !== void 0 && typeof data5.dest != "string") {
                          let err15 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/transform/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/dest", schemaPath: "#/definitions/transform/additionalProperties/properties/dest/type", keyword: "type", params: { type: "string" } };
                          vErrors === null ? vErrors = [err15] : addError(vErrors, err15), errors++;
                        }
                      } else {
                        let err16 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0 + "/transform/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/transform/additionalProperties/type", keyword: "type", params: { type: "object" } };
                        vErrors === null ? vErrors = [err16] : addError(vErrors, err16), errors++;
                      }
                    }
                }
              } else {
                let err17 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, schemaPath: "#/properties/joins/additionalProperties/items/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err17] : addError(vErrors, err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/joins/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/joins/additionalProperties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err18] : addError(vErrors, err18), errors++;
          }
        }
      else {
        let err19 = { instancePath: instancePath + "/joins", schemaPath: "#/properties/joins/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err19] : addError(vErrors, err19), errors++;
      }
    }
    if (data.address !== void 0) {
      let data9 = data.address;
      if (typeof data9 == "string") {
        if (func2(data9) < 1) {
          let err20 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err20] : addError(vErrors, err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/address", schemaPath: "#/properties/address/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err21] : addError(vErrors, err21), errors++;
      }
    }
    if (data.parents !== void 0) {
      let data10 = data.parents;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.version === void 0) {
          let err22 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/required", keyword: "required", params: { missingProperty: "version" } };
          vErrors === null ? vErrors = [err22] : addError(vErrors, err22), errors++;
        }
        if (data10.channel === void 0) {
          let err23 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/required", keyword: "required", params: { missingProperty: "channel" } };
          vErrors === null ? vErrors = [err23] : addError(vErrors, err23), errors++;
        }
        if (data10.version !== void 0) {
          let data11 = data10.version;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.address === void 0) {
              let err24 = { instancePath: instancePath + "/parents/version", schemaPath: "#/definitions/parent/required", keyword: "required", params: { missingProperty: "address" } };
              vErrors === null ? vErrors = [err24] : addError(vErrors, err24), errors++;
            }
            if (data11.key === void 0) {
              let err25 = { instancePath: instancePath + "/parents/version", schemaPath: "#/definitions/parent/required", keyword: "required", params: { missingProperty: "key" } };
              vErrors === null ? vErrors = [err25] : addError(vErrors, err25), errors++;
            }
            if (data11.data === void 0) {
              let err26 = { instancePath: instancePath + "/parents/version", schemaPath: "#/definitions/parent/required", keyword: "required", params: { missingProperty: "data" } };
              vErrors === null ? vErrors = [err26] : addError(vErrors, err26), errors++;
            }
            if (data11.address !== void 0 && typeof data11.address != "string") {
              let err27 = { instancePath: instancePath + "/parents/version/address", schemaPath: "#/definitions/parent/properties/address/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err27] : addError(vErrors, err27), errors++;
            }
            if (data11.key !== void 0 && typeof data11.key != "string") {
              let err28 = { instancePath: instancePath + "/parents/version/key", schemaPath: "#/definitions/parent/properties/key/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err28] : addError(vErrors, err28), errors++;
            }
            if (data11.data !== void 0) {
              let data14 = data11.data;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.name === void 0) {
                  let err29 = { instancePath: instancePath + "/parents/version/data", schemaPath: "#/definitions/parent/properties/data/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err29] : addError(vErrors, err29), errors++;
                }
                if (data14.name !== void 0 && typeof data14.name != "string") {
                  let err30 = { instancePath: instancePath + "/parents/version/data/name", schemaPath: "#/definitions/parent/properties/data/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err30] : addError(vErrors, err30), errors++;
                }
                if (data14.id !== void 0) {
                  let data16 = data14.id;
                  if (!(typeof data16 == "number" && isFinite(data16)) && typeof data16 != "string" && data16 !== null) {
                    let err31 = { instancePath: instancePath + "/parents/version/data/id", schemaPath: "#/definitions/parent/properties/data/properties/id/type", keyword: "type", params: { type: schema17.properties.data.properties.id.type } };
                    vErrors === null ? vErrors = [err31] : addError(vErrors, err31), errors++;
                  }
                }
              } else {
                let err32 = { instancePath: instancePath + "/parents/version/data", schemaPath: "#/definitions/parent/properties/data/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err32] : addError(vErrors, err32), errors++;
              }
            }
          } else {
            let err33 = { instancePath: instancePath + "/parents/version", schemaPath: "#/definitions/parent/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err33] : addError(vErrors, err33), errors++;
          }
        }
        if (data10.channel !== void 0) {
          let data17 = data10.channel;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.address === void 0) {
              let err34 = { instancePath: instancePath + "/parents/channel", schemaPath: "#/definitions/parent/required", keyword: "required", params: { missingProperty: "address" } };
              vErrors === null ? vErrors = [err34] : addError(vErrors, err34), errors++;
            }
            if (data17.key === void 0) {
              let err35 = { instancePath: instancePath + "/parents/channel", schemaPath: "#/definitions/parent/required", keyword: "required", params: { missingProperty: "key" } };
              vErrors === null ? vErrors = [err35] : addError(vErrors, err35), errors++;
            }
            if (data17.data === void 0) {
              let err36 = { instancePath: instancePath + "/parents/channel", schemaPath: "#/definitions/parent/required", keyword: "required", params: { missingProperty: "data" } };
              vErrors === null ? vErrors = [err36] : addError(vErrors, err36), errors++;
            }
            if (data17.address !== void 0 && typeof data17.address != "string") {
              let err37 = { instancePath: instancePath + "/parents/channel/address", schemaPath: "#/definitions/parent/properties/address/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err37] : addError(vErrors, err37), errors++;
            }
            if (data17.key !== void 0 && typeof data17.key != "string") {
              let err38 = { instancePath: instancePath + "/parents/channel/key", schemaPath: "#/definitions/parent/properties/key/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err38] : addError(vErrors, err38), errors++;
            }
            if (data17.data !== void 0) {
              let data20 = data17.data;
              if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                if (data20.name === void 0) {
                  let err39 = { instancePath: instancePath + "/parents/channel/data", schemaPath: "#/definitions/parent/properties/data/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err39] : addError(vErrors, err39), errors++;
                }
                if (data20.name !== void 0 && typeof data20.name != "string") {
                  let err40 = { instancePath: instancePath + "/parents/channel/data/name", schemaPath: "#/definitions/parent/properties/data/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err40] : addError(vErrors, err40), errors++;
                }
                if (data20.id !== void 0) {
                  let data22 = data20.id;
                  if (!(typeof data22 == "number" && isFinite(data22)) && typeof data22 != "string" && data22 !== null) {
                    let err41 = { instancePath: instancePath + "/parents/channel/data/id", schemaPath: "#/definitions/parent/properties/data/properties/id/type", keyword: "type", params: { type: schema17.properties.data.properties.id.type } };
                    vErrors === null ? vErrors = [err41] : addError(vErrors, err41), errors++;
                  }
                }
              } else {
                let err42 = { instancePath: instancePath + "/parents/channel/data", schemaPath: "#/definitions/parent/properties/data/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err42] : addError(vErrors, err42), errors++;
              }
            }
          } else {
            let err43 = { instancePath: instancePath + "/parents/channel", schemaPath: "#/definitions/parent/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err43] : addError(vErrors, err43), errors++;
          }
        }
      } else {
        let err44 = { instancePath: instancePath + "/parents", schemaPath: "#/properties/parents/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err44] : addError(vErrors, err44), errors++;
      }
    }
    if (data.uuid !== void 0) {
      let data23 = data.uuid;
      if (typeof data23 == "string") {
        if (func2(data23) < 1) {
          let err45 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err45] : addError(vErrors, err45), errors++;
        }
      } else {
        let err46 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err46] : addError(vErrors, err46), errors++;
      }
    }
    if (data.branches !== void 0) {
      let data24 = data.branches;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        for (let key2 in data24)
          if (typeof data24[key2] != "boolean") {
            let err47 = { instancePath: instancePath + "/branches/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/branches/additionalProperties/type", keyword: "type", params: { type: "boolean" } };
            vErrors === null ? vErrors = [err47] : addError(vErrors, err47), errors++;
          }
      } else {
        let err48 = { instancePath: instancePath + "/branches", schemaPath: "#/properties/branches/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err48] : addError(vErrors, err48), errors++;
      }
    }
    if (data.node !== void 0) {
      let data26 = data.node;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        if (data26.key === void 0) {
          let err49 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/required", keyword: "required", params: { missingProperty: "key" } };
          vErrors === null ? vErrors = [err49] : addError(vErrors, err49), errors++;
        }
        if (data26.data === void 0) {
          let err50 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/required", keyword: "required", params: { missingProperty: "data" } };
          vErrors === null ? vErrors = [err50] : addError(vErrors, err50), errors++;
        }
        if (data26.model === void 0) {
          let err51 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/required", keyword: "required", params: { missingProperty: "model" } };
          vErrors === null ? vErrors = [err51] : addError(vErrors, err51), errors++;
        }
        if (data26.key !== void 0 && typeof data26.key != "string") {
          let err52 = { instancePath: instancePath + "/node/key", schemaPath: "#/properties/node/properties/key/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err52] : addError(vErrors, err52), errors++;
        }
        if (data26.data !== void 0) {
          let data28 = data26.data;
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            if (data28.name === void 0) {
              let err53 = { instancePath: instancePath + "/node/data", schemaPath: "#/properties/node/properties/data/required", keyword: "required", params: { missingProperty: "name" } };
              vErrors === null ? vErrors = [err53] : addError(vErrors, err53), errors++;
            }
            if (data28.name !== void 0 && typeof data28.name != "string") {
              let err54 = { instancePath: instancePath + "/node/data/name", schemaPath: "#/properties/node/properties/data/properties/name/type", keyword: "type", params: { type: "string" } };
              vErrors === null ? vErrors = [err54] : addError(vErrors, err54), errors++;
            }
          } else {
            let err55 = { instancePath: instancePath + "/node/data", schemaPath: "#/properties/node/properties/data/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err55] : addError(vErrors, err55), errors++;
          }
        }
        data26.model !== void 0 && (validate15(data26.model, { instancePath: instancePath + "/node/model", parentData: data26, parentDataProperty: "model", rootData }) || (vErrors = vErrors === null ? validate15.errors : addErrors(vErrors, validate15.errors), errors = vErrors.length));
      } else {
        let err56 = { instancePath: instancePath + "/node", schemaPath: "#/properties/node/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err56] : addError(vErrors, err56), errors++;
      }
    }
    if (data.pins !== void 0) {
      let data31 = data.pins;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31))
        for (let key3 in data31) {
          let data32 = data31[key3];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32))
            for (let key4 in data32) {
              let data33 = data32[key4];
              if (Array.isArray(data33)) {
                let len1 = data33.length;
                for (let i1 = 0; i1 < len1; i1++)
                  validate34(data33[i1], { instancePath: instancePath + "/pins/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, parentData: data33, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate34.errors : addErrors(vErrors, validate34.errors), errors = vErrors.length);
              } else {
                let err57 = { instancePath: instancePath + "/pins/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pins/additionalProperties/additionalProperties/type", keyword: "type", params: { type: "array" } };
                vErrors === null ? vErrors = [err57] : addError(vErrors, err57), errors++;
              }
            }
          else {
            let err58 = { instancePath: instancePath + "/pins/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/pins/additionalProperties/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err58] : addError(vErrors, err58), errors++;
          }
        }
      else {
        let err59 = { instancePath: instancePath + "/pins", schemaPath: "#/properties/pins/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err59] : addError(vErrors, err59), errors++;
      }
    }
  } else {
    let err60 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err60] : addError(vErrors, err60), errors++;
  }
  return validate14.errors = vErrors, errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uuid === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uuid" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.tree === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tree" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.methods === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "methods" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.orderings === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orderings" } };
      vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
    }
    if (data.security_level === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "security_level" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.log === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "log" } };
      vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
    }
    if (data.group === void 0) {
      let err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "group" } };
      vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
    }
    if (data.uuid !== void 0) {
      let data0 = data.uuid;
      if (typeof data0 == "string") {
        if (func2(data0) < 1) {
          let err7 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/uuid", schemaPath: "#/properties/uuid/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
      }
    }
    if (data.display !== void 0) {
      let data1 = data.display;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
        let err9 = { instancePath: instancePath + "/display", schemaPath: "#/properties/display/type", keyword: "type", params: { type: schema14.properties.display.type } };
        vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
      }
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.isCallable !== void 0 && typeof data1.isCallable != "boolean") {
          let err10 = { instancePath: instancePath + "/display/isCallable", schemaPath: "#/properties/display/properties/isCallable/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
        }
        if (data1.isPublishable !== void 0 && typeof data1.isPublishable != "boolean") {
          let err11 = { instancePath: instancePath + "/display/isPublishable", schemaPath: "#/properties/display/properties/isPublishable/type", keyword: "type", params: { type: "boolean" } };
          vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
        }
      }
    }
    if (data.tree !== void 0) {
      let data4 = data.tree;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err12 = { instancePath: instancePath + "/tree", schemaPath: "#/properties/tree/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
      }
    }
    if (data.methods !== void 0) {
      let data5 = data.methods;
      if (Array.isArray(data5)) {
        let len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate14(data5[i0], { instancePath: instancePath + "/methods/" + i0, parentData: data5, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate14.errors : addErrors(vErrors, validate14.errors), errors = vErrors.length);
      } else {
        let err13 = { instancePath: instancePath + "/methods", schemaPath: "#/properties/methods/type", keyword: "type", params: { type: "array" } };
        vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
      }
    }
    if (data.orderings !== void 0) {
      let data7 = data.orderings;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7))
        for (let key0 in data7) {
          let data8 = data7[key0];
          if (Array.isArray(data8)) {
            if (data8.length > 2) {
              let err14 = { instancePath: instancePath + "/orderings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/orderings/additionalProperties/maxItems", keyword: "maxItems", params: { limit: 2 } };
              vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
            }
            if (data8.length < 2) {
              let err15 = { instancePath: instancePath + "/orderings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/orderings/additionalProperties/minItems", keyword: "minItems", params: { limit: 2 } };
              vErrors === null ? vErrors = [err15] : addError(vErrors, err15), errors++;
            }
            let len1 = data8.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data8[i1] != "string") {
                let err16 = { instancePath: instancePath + "/orderings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/orderings/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                vErrors === null ? vErrors = [err16] : addError(vErrors, err16), errors++;
              }
          } else {
            let err17 = { instancePath: instancePath + "/orderings/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/orderings/additionalProperties/type", keyword: "type", params: { type: "array" } };
            vErrors === null ? vErrors = [err17] : addError(vErrors, err17), errors++;
          }
        }
      else {
        let err18 = { instancePath: instancePath + "/orderings", schemaPath: "#/properties/orderings/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err18] : addError(vErrors, err18), errors++;
      }
    }
    if (data.security_level !== void 0) {
      let data10 = data.security_level;
      if (!(data10 === null || data10 === "open" || data10 === "medium" || data10 === "high")) {
        let err19 = { instancePath: instancePath + "/security_level", schemaPath: "#/properties/security_level/enum", keyword: "enum", params: { allowedValues: schema14.properties.security_level.enum } };
        vErrors === null ? vErrors = [err19] : addError(vErrors, err19), errors++;
      }
    }
    if (data.log !== void 0 && typeof data.log != "boolean") {
      let err20 = { instancePath: instancePath + "/log", schemaPath: "#/properties/log/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err20] : addError(vErrors, err20), errors++;
    }
    if (data.inheritLog !== void 0 && typeof data.inheritLog != "boolean") {
      let err21 = { instancePath: instancePath + "/inheritLog", schemaPath: "#/properties/inheritLog/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err21] : addError(vErrors, err21), errors++;
    }
    if (data.group !== void 0) {
      let data13 = data.group;
      if (typeof data13 != "string" && data13 !== null) {
        let err22 = { instancePath: instancePath + "/group", schemaPath: "#/properties/group/type", keyword: "type", params: { type: schema14.properties.group.type } };
        vErrors === null ? vErrors = [err22] : addError(vErrors, err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err23] : addError(vErrors, err23), errors++;
  }
  return validate13.errors = vErrors, errors === 0;
}
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (validate13(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate13.errors : addErrors(vErrors, validate13.errors), errors = vErrors.length), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.display === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "display" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.cron === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cron" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.scheduled === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scheduled" } };
      vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
    }
    if (data.id !== void 0 && data.id !== null) {
      let err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "null" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.cron !== void 0) {
      let data1 = data.cron;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.seconds !== void 0 && typeof data1.seconds != "string") {
          let err5 = { instancePath: instancePath + "/cron/seconds", schemaPath: "#/definitions/cron/properties/seconds/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
        }
        if (data1.minutes !== void 0 && typeof data1.minutes != "string") {
          let err6 = { instancePath: instancePath + "/cron/minutes", schemaPath: "#/definitions/cron/properties/minutes/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
        }
        if (data1.hours !== void 0 && typeof data1.hours != "string") {
          let err7 = { instancePath: instancePath + "/cron/hours", schemaPath: "#/definitions/cron/properties/hours/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
        }
        if (data1.dayOfTheMonth !== void 0 && typeof data1.dayOfTheMonth != "string") {
          let err8 = { instancePath: instancePath + "/cron/dayOfTheMonth", schemaPath: "#/definitions/cron/properties/dayOfTheMonth/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
        }
        if (data1.month !== void 0 && typeof data1.month != "string") {
          let err9 = { instancePath: instancePath + "/cron/month", schemaPath: "#/definitions/cron/properties/month/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
        }
        if (data1.dayOfTheWeek !== void 0 && typeof data1.dayOfTheWeek != "string") {
          let err10 = { instancePath: instancePath + "/cron/dayOfTheWeek", schemaPath: "#/definitions/cron/properties/dayOfTheWeek/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
        }
        if (data1.timeZone !== void 0 && typeof data1.timeZone != "string") {
          let err11 = { instancePath: instancePath + "/cron/timeZone", schemaPath: "#/definitions/cron/properties/timeZone/type", keyword: "type", params: { type: "string" } };
          vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
        }
      } else {
        let err12 = { instancePath: instancePath + "/cron", schemaPath: "#/definitions/cron/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
      }
    }
    if (data.scheduled !== void 0 && typeof data.scheduled != "boolean") {
      let err13 = { instancePath: instancePath + "/scheduled", schemaPath: "#/properties/scheduled/type", keyword: "type", params: { type: "boolean" } };
      vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
  }
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs1 = errors, valid0 = !0, _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data) && data.data !== void 0) {
    let data0 = data.data;
    if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
      let err0 = {};
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
  }
  var _valid0 = _errs2 === errors;
  if (errors = _errs1, vErrors !== null && (_errs1 ? vErrors.length = _errs1 : vErrors = null), _valid0) {
    let _errs5 = errors;
    data && typeof data == "object" && !Array.isArray(data) && data.data !== void 0 && (validate12(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData }) || (vErrors = vErrors === null ? validate12.errors : addErrors(vErrors, validate12.errors), errors = vErrors.length));
    var _valid0 = _errs5 === errors;
    valid0 = _valid0;
  }
  if (!valid0) {
    let err1 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: "then" } };
    vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.name === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
    }
    if (data.description === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "description" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.data === void 0) {
      let err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err6 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
          vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != "string") {
      let err8 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
      vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 != "string" && data4 !== null) {
        let err9 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: schema12.properties.description.type } };
        vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
      }
    }
    if (data.data !== void 0) {
      let data5 = data.data;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        let err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: schema12.properties.data.type } };
        vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
      }
    }
  } else {
    let err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" } };
      vErrors === null ? vErrors = [err0] : addError(vErrors, err0), errors++;
    }
    if (data.version === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      vErrors === null ? vErrors = [err1] : addError(vErrors, err1), errors++;
    }
    if (data.created === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created" } };
      vErrors === null ? vErrors = [err2] : addError(vErrors, err2), errors++;
    }
    if (data.flags === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flags" } };
      vErrors === null ? vErrors = [err3] : addError(vErrors, err3), errors++;
    }
    if (data.data === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" } };
      vErrors === null ? vErrors = [err4] : addError(vErrors, err4), errors++;
    }
    if (data.type !== void 0 && data.type !== "flopack") {
      let err5 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "flopack" } };
      vErrors === null ? vErrors = [err5] : addError(vErrors, err5), errors++;
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err6 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$" } };
          vErrors === null ? vErrors = [err6] : addError(vErrors, err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err7] : addError(vErrors, err7), errors++;
      }
    }
    if (data.created !== void 0) {
      let data2 = data.created;
      if (typeof data2 == "string") {
        if (!pattern1.test(data2)) {
          let err8 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d" } };
          vErrors === null ? vErrors = [err8] : addError(vErrors, err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err9] : addError(vErrors, err9), errors++;
      }
    }
    if (data.flags !== void 0) {
      let data3 = data.flags;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        let err10 = { instancePath: instancePath + "/flags", schemaPath: "#/properties/flags/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err10] : addError(vErrors, err10), errors++;
      }
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.flos === void 0) {
          let err11 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "flos" } };
          vErrors === null ? vErrors = [err11] : addError(vErrors, err11), errors++;
        }
        if (data4.configs === void 0) {
          let err12 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "configs" } };
          vErrors === null ? vErrors = [err12] : addError(vErrors, err12), errors++;
        }
        if (data4.tables === void 0) {
          let err13 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "tables" } };
          vErrors === null ? vErrors = [err13] : addError(vErrors, err13), errors++;
        }
        if (data4.groups === void 0) {
          let err14 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "groups" } };
          vErrors === null ? vErrors = [err14] : addError(vErrors, err14), errors++;
        }
        if (data4.flos !== void 0) {
          let data5 = data4.flos;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5))
            for (let key0 in data5)
              validate11(data5[key0], { instancePath: instancePath + "/data/flos/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data5, parentDataProperty: key0, rootData }) || (vErrors = vErrors === null ? validate11.errors : addErrors(vErrors, validate11.errors), errors = vErrors.length);
          else {
            let err15 = { instancePath: instancePath + "/data/flos", schemaPath: "#/properties/data/properties/flos/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err15] : addError(vErrors, err15), errors++;
          }
        }
        if (data4.configs !== void 0) {
          let data7 = data4.configs;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7))
            for (let key1 in data7) {
              let data8 = data7[key1];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.id === void 0) {
                  let err16 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err16] : addError(vErrors, err16), errors++;
                }
                if (data8.name === void 0) {
                  let err17 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err17] : addError(vErrors, err17), errors++;
                }
                if (data8.module === void 0) {
                  let err18 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/required", keyword: "required", params: { missingProperty: "module" } };
                  vErrors === null ? vErrors = [err18] : addError(vErrors, err18), errors++;
                }
                if (data8.id !== void 0) {
                  let data9 = data8.id;
                  if (typeof data9 == "string") {
                    if (func2(data9) < 1) {
                      let err19 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/definitions/connection/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err19] : addError(vErrors, err19), errors++;
                    }
                  } else {
                    let err20 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/definitions/connection/properties/id/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err20] : addError(vErrors, err20), errors++;
                  }
                }
                if (data8.name !== void 0 && typeof data8.name != "string") {
                  let err21 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/definitions/connection/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err21] : addError(vErrors, err21), errors++;
                }
                if (data8.module !== void 0) {
                  let data11 = data8.module;
                  if (typeof data11 == "string") {
                    if (func2(data11) < 1) {
                      let err22 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/module", schemaPath: "#/definitions/connection/properties/module/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err22] : addError(vErrors, err22), errors++;
                    }
                  } else {
                    let err23 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/module", schemaPath: "#/definitions/connection/properties/module/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err23] : addError(vErrors, err23), errors++;
                  }
                }
                if (data8.data !== void 0) {
                  let data12 = data8.data;
                  if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
                    let err24 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/connection/properties/data/type", keyword: "type", params: { type: schema32.properties.data.type } };
                    vErrors === null ? vErrors = [err24] : addError(vErrors, err24), errors++;
                  }
                }
              } else {
                let err25 = { instancePath: instancePath + "/data/configs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/connection/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err25] : addError(vErrors, err25), errors++;
              }
            }
          else {
            let err26 = { instancePath: instancePath + "/data/configs", schemaPath: "#/properties/data/properties/configs/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err26] : addError(vErrors, err26), errors++;
          }
        }
        if (data4.tables !== void 0) {
          let data13 = data4.tables;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13))
            for (let key2 in data13) {
              let data14 = data13[key2];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (data14.id === void 0) {
                  let err27 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err27] : addError(vErrors, err27), errors++;
                }
                if (data14.name === void 0) {
                  let err28 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/required", keyword: "required", params: { missingProperty: "name" } };
                  vErrors === null ? vErrors = [err28] : addError(vErrors, err28), errors++;
                }
                if (data14.description === void 0) {
                  let err29 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/required", keyword: "required", params: { missingProperty: "description" } };
                  vErrors === null ? vErrors = [err29] : addError(vErrors, err29), errors++;
                }
                if (data14.data === void 0) {
                  let err30 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/required", keyword: "required", params: { missingProperty: "data" } };
                  vErrors === null ? vErrors = [err30] : addError(vErrors, err30), errors++;
                }
                if (data14.id !== void 0) {
                  let data15 = data14.id;
                  if (typeof data15 == "string") {
                    if (func2(data15) < 1) {
                      let err31 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/definitions/table/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err31] : addError(vErrors, err31), errors++;
                    }
                  } else {
                    let err32 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/definitions/table/properties/id/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err32] : addError(vErrors, err32), errors++;
                  }
                }
                if (data14.name !== void 0 && typeof data14.name != "string") {
                  let err33 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/definitions/table/properties/name/type", keyword: "type", params: { type: "string" } };
                  vErrors === null ? vErrors = [err33] : addError(vErrors, err33), errors++;
                }
                if (data14.description !== void 0) {
                  let data17 = data14.description;
                  if (typeof data17 != "string" && data17 !== null) {
                    let err34 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", schemaPath: "#/definitions/table/properties/description/type", keyword: "type", params: { type: schema33.properties.description.type } };
                    vErrors === null ? vErrors = [err34] : addError(vErrors, err34), errors++;
                  }
                }
                if (data14.data !== void 0) {
                  let data18 = data14.data;
                  if (!(data18 && typeof data18 == "object" && !Array.isArray(data18)) && data18 !== null) {
                    let err35 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/table/properties/data/type", keyword: "type", params: { type: schema33.properties.data.type } };
                    vErrors === null ? vErrors = [err35] : addError(vErrors, err35), errors++;
                  }
                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                    if (data18.class === void 0) {
                      let err36 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/table/properties/data/required", keyword: "required", params: { missingProperty: "class" } };
                      vErrors === null ? vErrors = [err36] : addError(vErrors, err36), errors++;
                    }
                    if (data18.group_id === void 0) {
                      let err37 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/table/properties/data/required", keyword: "required", params: { missingProperty: "group_id" } };
                      vErrors === null ? vErrors = [err37] : addError(vErrors, err37), errors++;
                    }
                    if (data18.structure === void 0) {
                      let err38 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/table/properties/data/required", keyword: "required", params: { missingProperty: "structure" } };
                      vErrors === null ? vErrors = [err38] : addError(vErrors, err38), errors++;
                    }
                    if (data18.class !== void 0 && typeof data18.class != "string") {
                      let err39 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/class", schemaPath: "#/definitions/table/properties/data/properties/class/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err39] : addError(vErrors, err39), errors++;
                    }
                    if (data18.group_id !== void 0) {
                      let data20 = data18.group_id;
                      if (typeof data20 != "string" && data20 !== null) {
                        let err40 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/group_id", schemaPath: "#/definitions/table/properties/data/properties/group_id/type", keyword: "type", params: { type: schema33.properties.data.properties.group_id.type } };
                        vErrors === null ? vErrors = [err40] : addError(vErrors, err40), errors++;
                      }
                    }
                    if (data18.structure !== void 0) {
                      let data21 = data18.structure;
                      if (Array.isArray(data21)) {
                        let len0 = data21.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data22 = data21[i0];
                          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                            if (data22.name === void 0) {
                              let err41 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/structure/" + i0, schemaPath: "#/definitions/table/properties/data/properties/structure/items/required", keyword: "required", params: { missingProperty: "name" } };
                              vErrors === null ? vErrors = [err41] : addError(vErrors, err41), errors++;
                            }
                            if (data22.type === void 0) {
                              let err42 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/structure/" + i0, schemaPath: "#/definitions/table/properties/data/properties/structure/items/required", keyword: "required", params: { missingProperty: "type" } };
                              vErrors === null ? vErrors = [err42] : addError(vErrors, err42), errors++;
                            }
                            if (data22.default === void 0) {
                              let err43 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/structure/" + i0, schemaPath: "#/definitions/table/properties/data/properties/structure/items/required", keyword: "required", params: { missingProperty: "default" } };
                              vErrors === null ? vErrors = [err43] : addError(vErrors, err43), errors++;
                            }
                            if (data22.name !== void 0 && typeof data22.name != "string") {
                              let err44 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/structure/" + i0 + "/name", schemaPath: "#/definitions/table/properties/data/properties/structure/items/properties/name/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err44] : addError(vErrors, err44), errors++;
                            }
                            if (data22.type !== void 0 && typeof data22.type != "string") {
                              let err45 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/structure/" + i0 + "/type", schemaPath: "#/definitions/table/properties/data/properties/structure/items/properties/type/type", keyword: "type", params: { type: "string" } };
                              vErrors === null ? vErrors = [err45] : addError(vErrors, err45), errors++;
                            }
                          } else {
                            let err46 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/structure/" + i0, schemaPath: "#/definitions/table/properties/data/properties/structure/items/type", keyword: "type", params: { type: "object" } };
                            vErrors === null ? vErrors = [err46] : addError(vErrors, err46), errors++;
                          }
                        }
                      } else {
                        let err47 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/structure", schemaPath: "#/definitions/table/properties/data/properties/structure/type", keyword: "type", params: { type: "array" } };
                        vErrors === null ? vErrors = [err47] : addError(vErrors, err47), errors++;
                      }
                    }
                  }
                }
              } else {
                let err48 = { instancePath: instancePath + "/data/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/table/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err48] : addError(vErrors, err48), errors++;
              }
            }
          else {
            let err49 = { instancePath: instancePath + "/data/tables", schemaPath: "#/properties/data/properties/tables/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err49] : addError(vErrors, err49), errors++;
          }
        }
        if (data4.groups !== void 0) {
          let data25 = data4.groups;
          if (data25 && typeof data25 == "object" && !Array.isArray(data25))
            for (let key3 in data25) {
              let data26 = data25[key3];
              if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                if (data26.id === void 0) {
                  let err50 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/folder/required", keyword: "required", params: { missingProperty: "id" } };
                  vErrors === null ? vErrors = [err50] : addError(vErrors, err50), errors++;
                }
                if (data26.data === void 0) {
                  let err51 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/folder/required", keyword: "required", params: { missingProperty: "data" } };
                  vErrors === null ? vErrors = [err51] : addError(vErrors, err51), errors++;
                }
                if (data26.id !== void 0) {
                  let data27 = data26.id;
                  if (typeof data27 == "string") {
                    if (func2(data27) < 1) {
                      let err52 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/definitions/folder/properties/id/minLength", keyword: "minLength", params: { limit: 1 } };
                      vErrors === null ? vErrors = [err52] : addError(vErrors, err52), errors++;
                    }
                  } else {
                    let err53 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/definitions/folder/properties/id/type", keyword: "type", params: { type: "string" } };
                    vErrors === null ? vErrors = [err53] : addError(vErrors, err53), errors++;
                  }
                }
                if (data26.data !== void 0) {
                  let data28 = data26.data;
                  if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                    if (data28.name === void 0) {
                      let err54 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/folder/properties/data/required", keyword: "required", params: { missingProperty: "name" } };
                      vErrors === null ? vErrors = [err54] : addError(vErrors, err54), errors++;
                    }
                    if (data28.description === void 0) {
                      let err55 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/folder/properties/data/required", keyword: "required", params: { missingProperty: "description" } };
                      vErrors === null ? vErrors = [err55] : addError(vErrors, err55), errors++;
                    }
                    if (data28.name !== void 0 && typeof data28.name != "string") {
                      let err56 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/name", schemaPath: "#/definitions/folder/properties/data/properties/name/type", keyword: "type", params: { type: "string" } };
                      vErrors === null ? vErrors = [err56] : addError(vErrors, err56), errors++;
                    }
                    if (data28.description !== void 0) {
                      let data30 = data28.description;
                      if (typeof data30 != "string" && data30 !== null) {
                        let err57 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/description", schemaPath: "#/definitions/folder/properties/data/properties/description/type", keyword: "type", params: { type: schema34.properties.data.properties.description.type } };
                        vErrors === null ? vErrors = [err57] : addError(vErrors, err57), errors++;
                      }
                    }
                    if (data28.media_uri !== void 0) {
                      let data31 = data28.media_uri;
                      if (typeof data31 != "string" && data31 !== null) {
                        let err58 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/media_uri", schemaPath: "#/definitions/folder/properties/data/properties/media_uri/type", keyword: "type", params: { type: schema34.properties.data.properties.media_uri.type } };
                        vErrors === null ? vErrors = [err58] : addError(vErrors, err58), errors++;
                      }
                    }
                    if (data28.path !== void 0) {
                      let data32 = data28.path;
                      if (typeof data32 != "string" && data32 !== null) {
                        let err59 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/data/path", schemaPath: "#/definitions/folder/properties/data/properties/path/type", keyword: "type", params: { type: schema34.properties.data.properties.path.type } };
                        vErrors === null ? vErrors = [err59] : addError(vErrors, err59), errors++;
                      }
                    }
                  } else {
                    let err60 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/data", schemaPath: "#/definitions/folder/properties/data/type", keyword: "type", params: { type: "object" } };
                    vErrors === null ? vErrors = [err60] : addError(vErrors, err60), errors++;
                  }
                }
              } else {
                let err61 = { instancePath: instancePath + "/data/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/folder/type", keyword: "type", params: { type: "object" } };
                vErrors === null ? vErrors = [err61] : addError(vErrors, err61), errors++;
              }
            }
          else {
            let err62 = { instancePath: instancePath + "/data/groups", schemaPath: "#/properties/data/properties/groups/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err62] : addError(vErrors, err62), errors++;
          }
        }
        if (data4.projectOverview !== void 0) {
          let data33 = data4.projectOverview;
          if (!(data33 && typeof data33 == "object" && !Array.isArray(data33))) {
            let err63 = { instancePath: instancePath + "/data/projectOverview", schemaPath: "#/properties/data/properties/projectOverview/type", keyword: "type", params: { type: "object" } };
            vErrors === null ? vErrors = [err63] : addError(vErrors, err63), errors++;
          }
        }
      } else {
        let err64 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" } };
        vErrors === null ? vErrors = [err64] : addError(vErrors, err64), errors++;
      }
    }
    if (data.checksum !== void 0) {
      let data34 = data.checksum;
      if (typeof data34 == "string") {
        if (!pattern2.test(data34)) {
          let err65 = { instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" } };
          vErrors === null ? vErrors = [err65] : addError(vErrors, err65), errors++;
        }
      } else {
        let err66 = { instancePath: instancePath + "/checksum", schemaPath: "#/properties/checksum/type", keyword: "type", params: { type: "string" } };
        vErrors === null ? vErrors = [err66] : addError(vErrors, err66), errors++;
      }
    }
  } else {
    let err67 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    vErrors === null ? vErrors = [err67] : addError(vErrors, err67), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}
var MOST_ERRORS = 1e3;
function addError(list, error) {
  list.length < MOST_ERRORS && list.push(error);
}
function addErrors(list, more) {
  return list.length < MOST_ERRORS ? list.concat(more) : list;
}
export {
  validatePack
};
