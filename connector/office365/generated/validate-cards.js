// Generated from schemas/cards/office365admin/*.schema.json by "npm run generate". Do not edit.
// validate.js
var L = m;
function m(i, { instancePath: a = "", parentData: D, parentDataProperty: I, rootData: S = i } = {}) {
  let f = null, s = 0;
  if (s === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let r;
      if (i["User/ID or Email"] === void 0 && (r = "User/ID or Email"))
        return m.errors = [{ instancePath: a, schemaPath: "#/required", keyword: "required", params: { missingProperty: r }, message: "must have required property '" + r + "'" }], !1;
      if (i["User/ID or Email"] !== void 0 && typeof i["User/ID or Email"] != "string")
        return m.errors = [{ instancePath: a + "/User~1ID or Email", schemaPath: "#/properties/User~1ID%20or%20Email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return m.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return m.errors = f, s === 0;
}
var E = n, p = { $id: "flopack://schemas/cards/office365admin/readUser.schema.json/output", type: "object", properties: { "User/aboutMe": { type: ["string", "null"] }, "User/accountEnabled": { type: ["boolean", "null"] }, "User/ageGroup": { type: ["string", "null"] }, "User/assignedLicenses": { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, "User/assignedPlans": { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, "User/birthday": { type: ["string", "null"] }, "User/businessPhones": { type: ["array", "null"], items: { type: "string" } }, "User/city": { type: ["string", "null"] }, "User/companyName": { type: ["string", "null"] }, "User/consentProvidedForMinor": { type: ["string", "null"] }, "User/country": { type: ["string", "null"] }, "User/createdDateTime": { type: ["string", "null"] }, "User/department": { type: ["string", "null"] }, "User/displayName": { type: ["string", "null"] }, "User/employeeId": { type: ["string", "null"] }, "User/faxNumber": { type: ["string", "null"] }, "User/givenName": { type: ["string", "null"] }, "User/hireDate": { type: ["string", "null"] }, "User/id": { type: ["string", "null"] }, "User/imAddresses": { type: ["array", "null"], items: { type: "string" } }, "User/interests": { type: ["array", "null"], items: { type: "string" } }, "User/isResourceAccount": { type: ["boolean", "null"] }, "User/jobTitle": { type: ["string", "null"] }, "User/legalAgeGroupClassification": { type: ["string", "null"] }, "User/licenseAssignmentStates": { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, "User/mail": { type: ["string", "null"] }, "User/mailNickname": { type: ["string", "null"] }, "User/mobilePhone": { type: ["string", "null"] }, "User/mySite": { type: ["string", "null"] }, "User/officeLocation": { type: ["string", "null"] }, "User/onPremisesDistinguishedName": { type: ["string", "null"] }, "User/onPremisesDomainName": { type: ["string", "null"] }, "User/onPremisesExtensionAttributes": { type: ["object", "null"], additionalProperties: !0 }, "User/onPremisesImmutableId": { type: ["string", "null"] }, "User/onPremisesLastSyncDateTime": { type: ["string", "null"] }, "User/onPremisesProvisioningErrors": { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, "User/onPremisesSamAccountName": { type: ["string", "null"] }, "User/onPremisesSecurityIdentifier": { type: ["string", "null"] }, "User/onPremisesSyncEnabled": { type: ["boolean", "null"] }, "User/onPremisesUserPrincipalName": { type: ["string", "null"] }, "User/otherMails": { type: ["array", "null"], items: { type: "string" } }, "User/passwordPolicies": { type: ["string", "null"] }, "User/passwordProfile": { type: ["object", "null"], additionalProperties: !0 }, "User/pastProjects": { type: ["array", "null"], items: { type: "string" } }, "User/postalCode": { type: ["string", "null"] }, "User/preferredLanguage": { type: ["string", "null"] }, "User/preferredName": { type: ["string", "null"] }, "User/provisionedPlans": { type: ["array", "null"], items: { type: "object", additionalProperties: !0 } }, "User/proxyAddresses": { type: ["array", "null"], items: { type: "string" } }, "User/responsibilities": { type: ["array", "null"], items: { type: "string" } }, "User/schools": { type: ["array", "null"], items: { type: "string" } }, "User/showInAddressList": { type: ["boolean", "null"] }, "User/signInSessionsValidFromDateTime": { type: ["string", "null"] }, "User/skills": { type: ["array", "null"], items: { type: "string" } }, "User/state": { type: ["string", "null"] }, "User/streetAddress": { type: ["string", "null"] }, "User/surname": { type: ["string", "null"] }, "User/usageLocation": { type: ["string", "null"] }, "User/userPrincipalName": { type: ["string", "null"] }, "User/userType": { type: ["string", "null"] } }, additionalProperties: !0 };
function n(i, { instancePath: a = "", parentData: D, parentDataProperty: I, rootData: S = i } = {}) {
  let f = null, s = 0;
  if (s === 0)
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i["User/aboutMe"] !== void 0) {
        let e = i["User/aboutMe"], t = s;
        if (typeof e != "string" && e !== null)
          return n.errors = [{ instancePath: a + "/User~1aboutMe", schemaPath: "#/properties/User~1aboutMe/type", keyword: "type", params: { type: p.properties["User/aboutMe"].type }, message: "must be string,null" }], !1;
        var r = t === s;
      } else
        var r = !0;
      if (r) {
        if (i["User/accountEnabled"] !== void 0) {
          let e = i["User/accountEnabled"], t = s;
          if (typeof e != "boolean" && e !== null)
            return n.errors = [{ instancePath: a + "/User~1accountEnabled", schemaPath: "#/properties/User~1accountEnabled/type", keyword: "type", params: { type: p.properties["User/accountEnabled"].type }, message: "must be boolean,null" }], !1;
          var r = t === s;
        } else
          var r = !0;
        if (r) {
          if (i["User/ageGroup"] !== void 0) {
            let e = i["User/ageGroup"], t = s;
            if (typeof e != "string" && e !== null)
              return n.errors = [{ instancePath: a + "/User~1ageGroup", schemaPath: "#/properties/User~1ageGroup/type", keyword: "type", params: { type: p.properties["User/ageGroup"].type }, message: "must be string,null" }], !1;
            var r = t === s;
          } else
            var r = !0;
          if (r) {
            if (i["User/assignedLicenses"] !== void 0) {
              let e = i["User/assignedLicenses"], t = s;
              if (!Array.isArray(e) && e !== null)
                return n.errors = [{ instancePath: a + "/User~1assignedLicenses", schemaPath: "#/properties/User~1assignedLicenses/type", keyword: "type", params: { type: p.properties["User/assignedLicenses"].type }, message: "must be array,null" }], !1;
              if (s === t && Array.isArray(e)) {
                var d = !0;
                let y = e.length;
                for (let o = 0; o < y; o++) {
                  let l = e[o], u = s;
                  if (s === u && !(l && typeof l == "object" && !Array.isArray(l)))
                    return n.errors = [{ instancePath: a + "/User~1assignedLicenses/" + o, schemaPath: "#/properties/User~1assignedLicenses/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var d = u === s;
                  if (!d)
                    break;
                }
              }
              var r = t === s;
            } else
              var r = !0;
            if (r) {
              if (i["User/assignedPlans"] !== void 0) {
                let e = i["User/assignedPlans"], t = s;
                if (!Array.isArray(e) && e !== null)
                  return n.errors = [{ instancePath: a + "/User~1assignedPlans", schemaPath: "#/properties/User~1assignedPlans/type", keyword: "type", params: { type: p.properties["User/assignedPlans"].type }, message: "must be array,null" }], !1;
                if (s === t && Array.isArray(e)) {
                  var U = !0;
                  let y = e.length;
                  for (let o = 0; o < y; o++) {
                    let l = e[o], u = s;
                    if (s === u && !(l && typeof l == "object" && !Array.isArray(l)))
                      return n.errors = [{ instancePath: a + "/User~1assignedPlans/" + o, schemaPath: "#/properties/User~1assignedPlans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var U = u === s;
                    if (!U)
                      break;
                  }
                }
                var r = t === s;
              } else
                var r = !0;
              if (r) {
                if (i["User/birthday"] !== void 0) {
                  let e = i["User/birthday"], t = s;
                  if (typeof e != "string" && e !== null)
                    return n.errors = [{ instancePath: a + "/User~1birthday", schemaPath: "#/properties/User~1birthday/type", keyword: "type", params: { type: p.properties["User/birthday"].type }, message: "must be string,null" }], !1;
                  var r = t === s;
                } else
                  var r = !0;
                if (r) {
                  if (i["User/businessPhones"] !== void 0) {
                    let e = i["User/businessPhones"], t = s;
                    if (!Array.isArray(e) && e !== null)
                      return n.errors = [{ instancePath: a + "/User~1businessPhones", schemaPath: "#/properties/User~1businessPhones/type", keyword: "type", params: { type: p.properties["User/businessPhones"].type }, message: "must be array,null" }], !1;
                    if (s === t && Array.isArray(e)) {
                      var c = !0;
                      let y = e.length;
                      for (let o = 0; o < y; o++) {
                        let l = s;
                        if (typeof e[o] != "string")
                          return n.errors = [{ instancePath: a + "/User~1businessPhones/" + o, schemaPath: "#/properties/User~1businessPhones/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var c = l === s;
                        if (!c)
                          break;
                      }
                    }
                    var r = t === s;
                  } else
                    var r = !0;
                  if (r) {
                    if (i["User/city"] !== void 0) {
                      let e = i["User/city"], t = s;
                      if (typeof e != "string" && e !== null)
                        return n.errors = [{ instancePath: a + "/User~1city", schemaPath: "#/properties/User~1city/type", keyword: "type", params: { type: p.properties["User/city"].type }, message: "must be string,null" }], !1;
                      var r = t === s;
                    } else
                      var r = !0;
                    if (r) {
                      if (i["User/companyName"] !== void 0) {
                        let e = i["User/companyName"], t = s;
                        if (typeof e != "string" && e !== null)
                          return n.errors = [{ instancePath: a + "/User~1companyName", schemaPath: "#/properties/User~1companyName/type", keyword: "type", params: { type: p.properties["User/companyName"].type }, message: "must be string,null" }], !1;
                        var r = t === s;
                      } else
                        var r = !0;
                      if (r) {
                        if (i["User/consentProvidedForMinor"] !== void 0) {
                          let e = i["User/consentProvidedForMinor"], t = s;
                          if (typeof e != "string" && e !== null)
                            return n.errors = [{ instancePath: a + "/User~1consentProvidedForMinor", schemaPath: "#/properties/User~1consentProvidedForMinor/type", keyword: "type", params: { type: p.properties["User/consentProvidedForMinor"].type }, message: "must be string,null" }], !1;
                          var r = t === s;
                        } else
                          var r = !0;
                        if (r) {
                          if (i["User/country"] !== void 0) {
                            let e = i["User/country"], t = s;
                            if (typeof e != "string" && e !== null)
                              return n.errors = [{ instancePath: a + "/User~1country", schemaPath: "#/properties/User~1country/type", keyword: "type", params: { type: p.properties["User/country"].type }, message: "must be string,null" }], !1;
                            var r = t === s;
                          } else
                            var r = !0;
                          if (r) {
                            if (i["User/createdDateTime"] !== void 0) {
                              let e = i["User/createdDateTime"], t = s;
                              if (typeof e != "string" && e !== null)
                                return n.errors = [{ instancePath: a + "/User~1createdDateTime", schemaPath: "#/properties/User~1createdDateTime/type", keyword: "type", params: { type: p.properties["User/createdDateTime"].type }, message: "must be string,null" }], !1;
                              var r = t === s;
                            } else
                              var r = !0;
                            if (r) {
                              if (i["User/department"] !== void 0) {
                                let e = i["User/department"], t = s;
                                if (typeof e != "string" && e !== null)
                                  return n.errors = [{ instancePath: a + "/User~1department", schemaPath: "#/properties/User~1department/type", keyword: "type", params: { type: p.properties["User/department"].type }, message: "must be string,null" }], !1;
                                var r = t === s;
                              } else
                                var r = !0;
                              if (r) {
                                if (i["User/displayName"] !== void 0) {
                                  let e = i["User/displayName"], t = s;
                                  if (typeof e != "string" && e !== null)
                                    return n.errors = [{ instancePath: a + "/User~1displayName", schemaPath: "#/properties/User~1displayName/type", keyword: "type", params: { type: p.properties["User/displayName"].type }, message: "must be string,null" }], !1;
                                  var r = t === s;
                                } else
                                  var r = !0;
                                if (r) {
                                  if (i["User/employeeId"] !== void 0) {
                                    let e = i["User/employeeId"], t = s;
                                    if (typeof e != "string" && e !== null)
                                      return n.errors = [{ instancePath: a + "/User~1employeeId", schemaPath: "#/properties/User~1employeeId/type", keyword: "type", params: { type: p.properties["User/employeeId"].type }, message: "must be string,null" }], !1;
                                    var r = t === s;
                                  } else
                                    var r = !0;
                                  if (r) {
                                    if (i["User/faxNumber"] !== void 0) {
                                      let e = i["User/faxNumber"], t = s;
                                      if (typeof e != "string" && e !== null)
                                        return n.errors = [{ instancePath: a + "/User~1faxNumber", schemaPath: "#/properties/User~1faxNumber/type", keyword: "type", params: { type: p.properties["User/faxNumber"].type }, message: "must be string,null" }], !1;
                                      var r = t === s;
                                    } else
                                      var r = !0;
                                    if (r) {
                                      if (i["User/givenName"] !== void 0) {
                                        let e = i["User/givenName"], t = s;
                                        if (typeof e != "string" && e !== null)
                                          return n.errors = [{ instancePath: a + "/User~1givenName", schemaPath: "#/properties/User~1givenName/type", keyword: "type", params: { type: p.properties["User/givenName"].type }, message: "must be string,null" }], !1;
                                        var r = t === s;
                                      } else
                                        var r = !0;
                                      if (r) {
                                        if (i["User/hireDate"] !== void 0) {
                                          let e = i["User/hireDate"], t = s;
                                          if (typeof e != "string" && e !== null)
                                            return n.errors = [{ instancePath: a + "/User~1hireDate", schemaPath: "#/properties/User~1hireDate/type", keyword: "type", params: { type: p.properties["User/hireDate"].type }, message: "must be string,null" }], !1;
                                          var r = t === s;
                                        } else
                                          var r = !0;
                                        if (r) {
                                          if (i["User/id"] !== void 0) {
                                            let e = i["User/id"], t = s;
                                            if (typeof e != "string" && e !== null)
                                              return n.errors = [{ instancePath: a + "/User~1id", schemaPath: "#/properties/User~1id/type", keyword: "type", params: { type: p.properties["User/id"].type }, message: "must be string,null" }], !1;
                                            var r = t === s;
                                          } else
                                            var r = !0;
                                          if (r) {
                                            if (i["User/imAddresses"] !== void 0) {
                                              let e = i["User/imAddresses"], t = s;
                                              if (!Array.isArray(e) && e !== null)
                                                return n.errors = [{ instancePath: a + "/User~1imAddresses", schemaPath: "#/properties/User~1imAddresses/type", keyword: "type", params: { type: p.properties["User/imAddresses"].type }, message: "must be array,null" }], !1;
                                              if (s === t && Array.isArray(e)) {
                                                var g = !0;
                                                let y = e.length;
                                                for (let o = 0; o < y; o++) {
                                                  let l = s;
                                                  if (typeof e[o] != "string")
                                                    return n.errors = [{ instancePath: a + "/User~1imAddresses/" + o, schemaPath: "#/properties/User~1imAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var g = l === s;
                                                  if (!g)
                                                    break;
                                                }
                                              }
                                              var r = t === s;
                                            } else
                                              var r = !0;
                                            if (r) {
                                              if (i["User/interests"] !== void 0) {
                                                let e = i["User/interests"], t = s;
                                                if (!Array.isArray(e) && e !== null)
                                                  return n.errors = [{ instancePath: a + "/User~1interests", schemaPath: "#/properties/User~1interests/type", keyword: "type", params: { type: p.properties["User/interests"].type }, message: "must be array,null" }], !1;
                                                if (s === t && Array.isArray(e)) {
                                                  var v = !0;
                                                  let y = e.length;
                                                  for (let o = 0; o < y; o++) {
                                                    let l = s;
                                                    if (typeof e[o] != "string")
                                                      return n.errors = [{ instancePath: a + "/User~1interests/" + o, schemaPath: "#/properties/User~1interests/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var v = l === s;
                                                    if (!v)
                                                      break;
                                                  }
                                                }
                                                var r = t === s;
                                              } else
                                                var r = !0;
                                              if (r) {
                                                if (i["User/isResourceAccount"] !== void 0) {
                                                  let e = i["User/isResourceAccount"], t = s;
                                                  if (typeof e != "boolean" && e !== null)
                                                    return n.errors = [{ instancePath: a + "/User~1isResourceAccount", schemaPath: "#/properties/User~1isResourceAccount/type", keyword: "type", params: { type: p.properties["User/isResourceAccount"].type }, message: "must be boolean,null" }], !1;
                                                  var r = t === s;
                                                } else
                                                  var r = !0;
                                                if (r) {
                                                  if (i["User/jobTitle"] !== void 0) {
                                                    let e = i["User/jobTitle"], t = s;
                                                    if (typeof e != "string" && e !== null)
                                                      return n.errors = [{ instancePath: a + "/User~1jobTitle", schemaPath: "#/properties/User~1jobTitle/type", keyword: "type", params: { type: p.properties["User/jobTitle"].type }, message: "must be string,null" }], !1;
                                                    var r = t === s;
                                                  } else
                                                    var r = !0;
                                                  if (r) {
                                                    if (i["User/legalAgeGroupClassification"] !== void 0) {
                                                      let e = i["User/legalAgeGroupClassification"], t = s;
                                                      if (typeof e != "string" && e !== null)
                                                        return n.errors = [{ instancePath: a + "/User~1legalAgeGroupClassification", schemaPath: "#/properties/User~1legalAgeGroupClassification/type", keyword: "type", params: { type: p.properties["User/legalAgeGroupClassification"].type }, message: "must be string,null" }], !1;
                                                      var r = t === s;
                                                    } else
                                                      var r = !0;
                                                    if (r) {
                                                      if (i["User/licenseAssignmentStates"] !== void 0) {
                                                        let e = i["User/licenseAssignmentStates"], t = s;
                                                        if (!Array.isArray(e) && e !== null)
                                                          return n.errors = [{ instancePath: a + "/User~1licenseAssignmentStates", schemaPath: "#/properties/User~1licenseAssignmentStates/type", keyword: "type", params: { type: p.properties["User/licenseAssignmentStates"].type }, message: "must be array,null" }], !1;
                                                        if (s === t && Array.isArray(e)) {
                                                          var h = !0;
                                                          let y = e.length;
                                                          for (let o = 0; o < y; o++) {
                                                            let l = e[o], u = s;
                                                            if (s === u && !(l && typeof l == "object" && !Array.isArray(l)))
                                                              return n.errors = [{ instancePath: a + "/User~1licenseAssignmentStates/" + o, schemaPath: "#/properties/User~1licenseAssignmentStates/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                            var h = u === s;
                                                            if (!h)
                                                              break;
                                                          }
                                                        }
                                                        var r = t === s;
                                                      } else
                                                        var r = !0;
                                                      if (r) {
                                                        if (i["User/mail"] !== void 0) {
                                                          let e = i["User/mail"], t = s;
                                                          if (typeof e != "string" && e !== null)
                                                            return n.errors = [{ instancePath: a + "/User~1mail", schemaPath: "#/properties/User~1mail/type", keyword: "type", params: { type: p.properties["User/mail"].type }, message: "must be string,null" }], !1;
                                                          var r = t === s;
                                                        } else
                                                          var r = !0;
                                                        if (r) {
                                                          if (i["User/mailNickname"] !== void 0) {
                                                            let e = i["User/mailNickname"], t = s;
                                                            if (typeof e != "string" && e !== null)
                                                              return n.errors = [{ instancePath: a + "/User~1mailNickname", schemaPath: "#/properties/User~1mailNickname/type", keyword: "type", params: { type: p.properties["User/mailNickname"].type }, message: "must be string,null" }], !1;
                                                            var r = t === s;
                                                          } else
                                                            var r = !0;
                                                          if (r) {
                                                            if (i["User/mobilePhone"] !== void 0) {
                                                              let e = i["User/mobilePhone"], t = s;
                                                              if (typeof e != "string" && e !== null)
                                                                return n.errors = [{ instancePath: a + "/User~1mobilePhone", schemaPath: "#/properties/User~1mobilePhone/type", keyword: "type", params: { type: p.properties["User/mobilePhone"].type }, message: "must be string,null" }], !1;
                                                              var r = t === s;
                                                            } else
                                                              var r = !0;
                                                            if (r) {
                                                              if (i["User/mySite"] !== void 0) {
                                                                let e = i["User/mySite"], t = s;
                                                                if (typeof e != "string" && e !== null)
                                                                  return n.errors = [{ instancePath: a + "/User~1mySite", schemaPath: "#/properties/User~1mySite/type", keyword: "type", params: { type: p.properties["User/mySite"].type }, message: "must be string,null" }], !1;
                                                                var r = t === s;
                                                              } else
                                                                var r = !0;
                                                              if (r) {
                                                                if (i["User/officeLocation"] !== void 0) {
                                                                  let e = i["User/officeLocation"], t = s;
                                                                  if (typeof e != "string" && e !== null)
                                                                    return n.errors = [{ instancePath: a + "/User~1officeLocation", schemaPath: "#/properties/User~1officeLocation/type", keyword: "type", params: { type: p.properties["User/officeLocation"].type }, message: "must be string,null" }], !1;
                                                                  var r = t === s;
                                                                } else
                                                                  var r = !0;
                                                                if (r) {
                                                                  if (i["User/onPremisesDistinguishedName"] !== void 0) {
                                                                    let e = i["User/onPremisesDistinguishedName"], t = s;
                                                                    if (typeof e != "string" && e !== null)
                                                                      return n.errors = [{ instancePath: a + "/User~1onPremisesDistinguishedName", schemaPath: "#/properties/User~1onPremisesDistinguishedName/type", keyword: "type", params: { type: p.properties["User/onPremisesDistinguishedName"].type }, message: "must be string,null" }], !1;
                                                                    var r = t === s;
                                                                  } else
                                                                    var r = !0;
                                                                  if (r) {
                                                                    if (i["User/onPremisesDomainName"] !== void 0) {
                                                                      let e = i["User/onPremisesDomainName"], t = s;
                                                                      if (typeof e != "string" && e !== null)
                                                                        return n.errors = [{ instancePath: a + "/User~1onPremisesDomainName", schemaPath: "#/properties/User~1onPremisesDomainName/type", keyword: "type", params: { type: p.properties["User/onPremisesDomainName"].type }, message: "must be string,null" }], !1;
                                                                      var r = t === s;
                                                                    } else
                                                                      var r = !0;
                                                                    if (r) {
                                                                      if (i["User/onPremisesExtensionAttributes"] !== void 0) {
                                                                        let e = i["User/onPremisesExtensionAttributes"], t = s;
                                                                        if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null)
                                                                          return n.errors = [{ instancePath: a + "/User~1onPremisesExtensionAttributes", schemaPath: "#/properties/User~1onPremisesExtensionAttributes/type", keyword: "type", params: { type: p.properties["User/onPremisesExtensionAttributes"].type }, message: "must be object,null" }], !1;
                                                                        var r = t === s;
                                                                      } else
                                                                        var r = !0;
                                                                      if (r) {
                                                                        if (i["User/onPremisesImmutableId"] !== void 0) {
                                                                          let e = i["User/onPremisesImmutableId"], t = s;
                                                                          if (typeof e != "string" && e !== null)
                                                                            return n.errors = [{ instancePath: a + "/User~1onPremisesImmutableId", schemaPath: "#/properties/User~1onPremisesImmutableId/type", keyword: "type", params: { type: p.properties["User/onPremisesImmutableId"].type }, message: "must be string,null" }], !1;
                                                                          var r = t === s;
                                                                        } else
                                                                          var r = !0;
                                                                        if (r) {
                                                                          if (i["User/onPremisesLastSyncDateTime"] !== void 0) {
                                                                            let e = i["User/onPremisesLastSyncDateTime"], t = s;
                                                                            if (typeof e != "string" && e !== null)
                                                                              return n.errors = [{ instancePath: a + "/User~1onPremisesLastSyncDateTime", schemaPath: "#/properties/User~1onPremisesLastSyncDateTime/type", keyword: "type", params: { type: p.properties["User/onPremisesLastSyncDateTime"].type }, message: "must be string,null" }], !1;
                                                                            var r = t === s;
                                                                          } else
                                                                            var r = !0;
                                                                          if (r) {
                                                                            if (i["User/onPremisesProvisioningErrors"] !== void 0) {
                                                                              let e = i["User/onPremisesProvisioningErrors"], t = s;
                                                                              if (!Array.isArray(e) && e !== null)
                                                                                return n.errors = [{ instancePath: a + "/User~1onPremisesProvisioningErrors", schemaPath: "#/properties/User~1onPremisesProvisioningErrors/type", keyword: "type", params: { type: p.properties["User/onPremisesProvisioningErrors"].type }, message: "must be array,null" }], !1;
                                                                              if (s === t && Array.isArray(e)) {
                                                                                var P = !0;
                                                                                let y = e.length;
                                                                                for (let o = 0; o < y; o++) {
                                                                                  let l = e[o], u = s;
                                                                                  if (s === u && !(l && typeof l == "object" && !Array.isArray(l)))
                                                                                    return n.errors = [{ instancePath: a + "/User~1onPremisesProvisioningErrors/" + o, schemaPath: "#/properties/User~1onPremisesProvisioningErrors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                  var P = u === s;
                                                                                  if (!P)
                                                                                    break;
                                                                                }
                                                                              }
                                                                              var r = t === s;
                                                                            } else
                                                                              var r = !0;
                                                                            if (r) {
                                                                              if (i["User/onPremisesSamAccountName"] !== void 0) {
                                                                                let e = i["User/onPremisesSamAccountName"], t = s;
                                                                                if (typeof e != "string" && e !== null)
                                                                                  return n.errors = [{ instancePath: a + "/User~1onPremisesSamAccountName", schemaPath: "#/properties/User~1onPremisesSamAccountName/type", keyword: "type", params: { type: p.properties["User/onPremisesSamAccountName"].type }, message: "must be string,null" }], !1;
                                                                                var r = t === s;
                                                                              } else
                                                                                var r = !0;
                                                                              if (r) {
                                                                                if (i["User/onPremisesSecurityIdentifier"] !== void 0) {
                                                                                  let e = i["User/onPremisesSecurityIdentifier"], t = s;
                                                                                  if (typeof e != "string" && e !== null)
                                                                                    return n.errors = [{ instancePath: a + "/User~1onPremisesSecurityIdentifier", schemaPath: "#/properties/User~1onPremisesSecurityIdentifier/type", keyword: "type", params: { type: p.properties["User/onPremisesSecurityIdentifier"].type }, message: "must be string,null" }], !1;
                                                                                  var r = t === s;
                                                                                } else
                                                                                  var r = !0;
                                                                                if (r) {
                                                                                  if (i["User/onPremisesSyncEnabled"] !== void 0) {
                                                                                    let e = i["User/onPremisesSyncEnabled"], t = s;
                                                                                    if (typeof e != "boolean" && e !== null)
                                                                                      return n.errors = [{ instancePath: a + "/User~1onPremisesSyncEnabled", schemaPath: "#/properties/User~1onPremisesSyncEnabled/type", keyword: "type", params: { type: p.properties["User/onPremisesSyncEnabled"].type }, message: "must be boolean,null" }], !1;
                                                                                    var r = t === s;
                                                                                  } else
                                                                                    var r = !0;
                                                                                  if (r) {
                                                                                    if (i["User/onPremisesUserPrincipalName"] !== void 0) {
                                                                                      let e = i["User/onPremisesUserPrincipalName"], t = s;
                                                                                      if (typeof e != "string" && e !== null)
                                                                                        return n.errors = [{ instancePath: a + "/User~1onPremisesUserPrincipalName", schemaPath: "#/properties/User~1onPremisesUserPrincipalName/type", keyword: "type", params: { type: p.properties["User/onPremisesUserPrincipalName"].type }, message: "must be string,null" }], !1;
                                                                                      var r = t === s;
                                                                                    } else
                                                                                      var r = !0;
                                                                                    if (r) {
                                                                                      if (i["User/otherMails"] !== void 0) {
                                                                                        let e = i["User/otherMails"], t = s;
                                                                                        if (!Array.isArray(e) && e !== null)
                                                                                          return n.errors = [{ instancePath: a + "/User~1otherMails", schemaPath: "#/properties/User~1otherMails/type", keyword: "type", params: { type: p.properties["User/otherMails"].type }, message: "must be array,null" }], !1;
                                                                                        if (s === t && Array.isArray(e)) {
                                                                                          var b = !0;
                                                                                          let y = e.length;
                                                                                          for (let o = 0; o < y; o++) {
                                                                                            let l = s;
                                                                                            if (typeof e[o] != "string")
                                                                                              return n.errors = [{ instancePath: a + "/User~1otherMails/" + o, schemaPath: "#/properties/User~1otherMails/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                            var b = l === s;
                                                                                            if (!b)
                                                                                              break;
                                                                                          }
                                                                                        }
                                                                                        var r = t === s;
                                                                                      } else
                                                                                        var r = !0;
                                                                                      if (r) {
                                                                                        if (i["User/passwordPolicies"] !== void 0) {
                                                                                          let e = i["User/passwordPolicies"], t = s;
                                                                                          if (typeof e != "string" && e !== null)
                                                                                            return n.errors = [{ instancePath: a + "/User~1passwordPolicies", schemaPath: "#/properties/User~1passwordPolicies/type", keyword: "type", params: { type: p.properties["User/passwordPolicies"].type }, message: "must be string,null" }], !1;
                                                                                          var r = t === s;
                                                                                        } else
                                                                                          var r = !0;
                                                                                        if (r) {
                                                                                          if (i["User/passwordProfile"] !== void 0) {
                                                                                            let e = i["User/passwordProfile"], t = s;
                                                                                            if (!(e && typeof e == "object" && !Array.isArray(e)) && e !== null)
                                                                                              return n.errors = [{ instancePath: a + "/User~1passwordProfile", schemaPath: "#/properties/User~1passwordProfile/type", keyword: "type", params: { type: p.properties["User/passwordProfile"].type }, message: "must be object,null" }], !1;
                                                                                            var r = t === s;
                                                                                          } else
                                                                                            var r = !0;
                                                                                          if (r) {
                                                                                            if (i["User/pastProjects"] !== void 0) {
                                                                                              let e = i["User/pastProjects"], t = s;
                                                                                              if (!Array.isArray(e) && e !== null)
                                                                                                return n.errors = [{ instancePath: a + "/User~1pastProjects", schemaPath: "#/properties/User~1pastProjects/type", keyword: "type", params: { type: p.properties["User/pastProjects"].type }, message: "must be array,null" }], !1;
                                                                                              if (s === t && Array.isArray(e)) {
                                                                                                var A = !0;
                                                                                                let y = e.length;
                                                                                                for (let o = 0; o < y; o++) {
                                                                                                  let l = s;
                                                                                                  if (typeof e[o] != "string")
                                                                                                    return n.errors = [{ instancePath: a + "/User~1pastProjects/" + o, schemaPath: "#/properties/User~1pastProjects/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                  var A = l === s;
                                                                                                  if (!A)
                                                                                                    break;
                                                                                                }
                                                                                              }
                                                                                              var r = t === s;
                                                                                            } else
                                                                                              var r = !0;
                                                                                            if (r) {
                                                                                              if (i["User/postalCode"] !== void 0) {
                                                                                                let e = i["User/postalCode"], t = s;
                                                                                                if (typeof e != "string" && e !== null)
                                                                                                  return n.errors = [{ instancePath: a + "/User~1postalCode", schemaPath: "#/properties/User~1postalCode/type", keyword: "type", params: { type: p.properties["User/postalCode"].type }, message: "must be string,null" }], !1;
                                                                                                var r = t === s;
                                                                                              } else
                                                                                                var r = !0;
                                                                                              if (r) {
                                                                                                if (i["User/preferredLanguage"] !== void 0) {
                                                                                                  let e = i["User/preferredLanguage"], t = s;
                                                                                                  if (typeof e != "string" && e !== null)
                                                                                                    return n.errors = [{ instancePath: a + "/User~1preferredLanguage", schemaPath: "#/properties/User~1preferredLanguage/type", keyword: "type", params: { type: p.properties["User/preferredLanguage"].type }, message: "must be string,null" }], !1;
                                                                                                  var r = t === s;
                                                                                                } else
                                                                                                  var r = !0;
                                                                                                if (r) {
                                                                                                  if (i["User/preferredName"] !== void 0) {
                                                                                                    let e = i["User/preferredName"], t = s;
                                                                                                    if (typeof e != "string" && e !== null)
                                                                                                      return n.errors = [{ instancePath: a + "/User~1preferredName", schemaPath: "#/properties/User~1preferredName/type", keyword: "type", params: { type: p.properties["User/preferredName"].type }, message: "must be string,null" }], !1;
                                                                                                    var r = t === s;
                                                                                                  } else
                                                                                                    var r = !0;
                                                                                                  if (r) {
                                                                                                    if (i["User/provisionedPlans"] !== void 0) {
                                                                                                      let e = i["User/provisionedPlans"], t = s;
                                                                                                      if (!Array.isArray(e) && e !== null)
                                                                                                        return n.errors = [{ instancePath: a + "/User~1provisionedPlans", schemaPath: "#/properties/User~1provisionedPlans/type", keyword: "type", params: { type: p.properties["User/provisionedPlans"].type }, message: "must be array,null" }], !1;
                                                                                                      if (s === t && Array.isArray(e)) {
                                                                                                        var k = !0;
                                                                                                        let y = e.length;
                                                                                                        for (let o = 0; o < y; o++) {
                                                                                                          let l = e[o], u = s;
                                                                                                          if (s === u && !(l && typeof l == "object" && !Array.isArray(l)))
                                                                                                            return n.errors = [{ instancePath: a + "/User~1provisionedPlans/" + o, schemaPath: "#/properties/User~1provisionedPlans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                                                          var k = u === s;
                                                                                                          if (!k)
                                                                                                            break;
                                                                                                        }
                                                                                                      }
                                                                                                      var r = t === s;
                                                                                                    } else
                                                                                                      var r = !0;
                                                                                                    if (r) {
                                                                                                      if (i["User/proxyAddresses"] !== void 0) {
                                                                                                        let e = i["User/proxyAddresses"], t = s;
                                                                                                        if (!Array.isArray(e) && e !== null)
                                                                                                          return n.errors = [{ instancePath: a + "/User~1proxyAddresses", schemaPath: "#/properties/User~1proxyAddresses/type", keyword: "type", params: { type: p.properties["User/proxyAddresses"].type }, message: "must be array,null" }], !1;
                                                                                                        if (s === t && Array.isArray(e)) {
                                                                                                          var w = !0;
                                                                                                          let y = e.length;
                                                                                                          for (let o = 0; o < y; o++) {
                                                                                                            let l = s;
                                                                                                            if (typeof e[o] != "string")
                                                                                                              return n.errors = [{ instancePath: a + "/User~1proxyAddresses/" + o, schemaPath: "#/properties/User~1proxyAddresses/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                            var w = l === s;
                                                                                                            if (!w)
                                                                                                              break;
                                                                                                          }
                                                                                                        }
                                                                                                        var r = t === s;
                                                                                                      } else
                                                                                                        var r = !0;
                                                                                                      if (r) {
                                                                                                        if (i["User/responsibilities"] !== void 0) {
                                                                                                          let e = i["User/responsibilities"], t = s;
                                                                                                          if (!Array.isArray(e) && e !== null)
                                                                                                            return n.errors = [{ instancePath: a + "/User~1responsibilities", schemaPath: "#/properties/User~1responsibilities/type", keyword: "type", params: { type: p.properties["User/responsibilities"].type }, message: "must be array,null" }], !1;
                                                                                                          if (s === t && Array.isArray(e)) {
                                                                                                            var _ = !0;
                                                                                                            let y = e.length;
                                                                                                            for (let o = 0; o < y; o++) {
                                                                                                              let l = s;
                                                                                                              if (typeof e[o] != "string")
                                                                                                                return n.errors = [{ instancePath: a + "/User~1responsibilities/" + o, schemaPath: "#/properties/User~1responsibilities/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                              var _ = l === s;
                                                                                                              if (!_)
                                                                                                                break;
                                                                                                            }
                                                                                                          }
                                                                                                          var r = t === s;
                                                                                                        } else
                                                                                                          var r = !0;
                                                                                                        if (r) {
                                                                                                          if (i["User/schools"] !== void 0) {
                                                                                                            let e = i["User/schools"], t = s;
                                                                                                            if (!Array.isArray(e) && e !== null)
                                                                                                              return n.errors = [{ instancePath: a + "/User~1schools", schemaPath: "#/properties/User~1schools/type", keyword: "type", params: { type: p.properties["User/schools"].type }, message: "must be array,null" }], !1;
                                                                                                            if (s === t && Array.isArray(e)) {
                                                                                                              var N = !0;
                                                                                                              let y = e.length;
                                                                                                              for (let o = 0; o < y; o++) {
                                                                                                                let l = s;
                                                                                                                if (typeof e[o] != "string")
                                                                                                                  return n.errors = [{ instancePath: a + "/User~1schools/" + o, schemaPath: "#/properties/User~1schools/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                                var N = l === s;
                                                                                                                if (!N)
                                                                                                                  break;
                                                                                                              }
                                                                                                            }
                                                                                                            var r = t === s;
                                                                                                          } else
                                                                                                            var r = !0;
                                                                                                          if (r) {
                                                                                                            if (i["User/showInAddressList"] !== void 0) {
                                                                                                              let e = i["User/showInAddressList"], t = s;
                                                                                                              if (typeof e != "boolean" && e !== null)
                                                                                                                return n.errors = [{ instancePath: a + "/User~1showInAddressList", schemaPath: "#/properties/User~1showInAddressList/type", keyword: "type", params: { type: p.properties["User/showInAddressList"].type }, message: "must be boolean,null" }], !1;
                                                                                                              var r = t === s;
                                                                                                            } else
                                                                                                              var r = !0;
                                                                                                            if (r) {
                                                                                                              if (i["User/signInSessionsValidFromDateTime"] !== void 0) {
                                                                                                                let e = i["User/signInSessionsValidFromDateTime"], t = s;
                                                                                                                if (typeof e != "string" && e !== null)
                                                                                                                  return n.errors = [{ instancePath: a + "/User~1signInSessionsValidFromDateTime", schemaPath: "#/properties/User~1signInSessionsValidFromDateTime/type", keyword: "type", params: { type: p.properties["User/signInSessionsValidFromDateTime"].type }, message: "must be string,null" }], !1;
                                                                                                                var r = t === s;
                                                                                                              } else
                                                                                                                var r = !0;
                                                                                                              if (r) {
                                                                                                                if (i["User/skills"] !== void 0) {
                                                                                                                  let e = i["User/skills"], t = s;
                                                                                                                  if (!Array.isArray(e) && e !== null)
                                                                                                                    return n.errors = [{ instancePath: a + "/User~1skills", schemaPath: "#/properties/User~1skills/type", keyword: "type", params: { type: p.properties["User/skills"].type }, message: "must be array,null" }], !1;
                                                                                                                  if (s === t && Array.isArray(e)) {
                                                                                                                    var j = !0;
                                                                                                                    let y = e.length;
                                                                                                                    for (let o = 0; o < y; o++) {
                                                                                                                      let l = s;
                                                                                                                      if (typeof e[o] != "string")
                                                                                                                        return n.errors = [{ instancePath: a + "/User~1skills/" + o, schemaPath: "#/properties/User~1skills/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                                                                      var j = l === s;
                                                                                                                      if (!j)
                                                                                                                        break;
                                                                                                                    }
                                                                                                                  }
                                                                                                                  var r = t === s;
                                                                                                                } else
                                                                                                                  var r = !0;
                                                                                                                if (r) {
                                                                                                                  if (i["User/state"] !== void 0) {
                                                                                                                    let e = i["User/state"], t = s;
                                                                                                                    if (typeof e != "string" && e !== null)
                                                                                                                      return n.errors = [{ instancePath: a + "/User~1state", schemaPath: "#/properties/User~1state/type", keyword: "type", params: { type: p.properties["User/state"].type }, message: "must be string,null" }], !1;
                                                                                                                    var r = t === s;
                                                                                                                  } else
                                                                                                                    var r = !0;
                                                                                                                  if (r) {
                                                                                                                    if (i["User/streetAddress"] !== void 0) {
                                                                                                                      let e = i["User/streetAddress"], t = s;
                                                                                                                      if (typeof e != "string" && e !== null)
                                                                                                                        return n.errors = [{ instancePath: a + "/User~1streetAddress", schemaPath: "#/properties/User~1streetAddress/type", keyword: "type", params: { type: p.properties["User/streetAddress"].type }, message: "must be string,null" }], !1;
                                                                                                                      var r = t === s;
                                                                                                                    } else
                                                                                                                      var r = !0;
                                                                                                                    if (r) {
                                                                                                                      if (i["User/surname"] !== void 0) {
                                                                                                                        let e = i["User/surname"], t = s;
                                                                                                                        if (typeof e != "string" && e !== null)
                                                                                                                          return n.errors = [{ instancePath: a + "/User~1surname", schemaPath: "#/properties/User~1surname/type", keyword: "type", params: { type: p.properties["User/surname"].type }, message: "must be string,null" }], !1;
                                                                                                                        var r = t === s;
                                                                                                                      } else
                                                                                                                        var r = !0;
                                                                                                                      if (r) {
                                                                                                                        if (i["User/usageLocation"] !== void 0) {
                                                                                                                          let e = i["User/usageLocation"], t = s;
                                                                                                                          if (typeof e != "string" && e !== null)
                                                                                                                            return n.errors = [{ instancePath: a + "/User~1usageLocation", schemaPath: "#/properties/User~1usageLocation/type", keyword: "type", params: { type: p.properties["User/usageLocation"].type }, message: "must be string,null" }], !1;
                                                                                                                          var r = t === s;
                                                                                                                        } else
                                                                                                                          var r = !0;
                                                                                                                        if (r) {
                                                                                                                          if (i["User/userPrincipalName"] !== void 0) {
                                                                                                                            let e = i["User/userPrincipalName"], t = s;
                                                                                                                            if (typeof e != "string" && e !== null)
                                                                                                                              return n.errors = [{ instancePath: a + "/User~1userPrincipalName", schemaPath: "#/properties/User~1userPrincipalName/type", keyword: "type", params: { type: p.properties["User/userPrincipalName"].type }, message: "must be string,null" }], !1;
                                                                                                                            var r = t === s;
                                                                                                                          } else
                                                                                                                            var r = !0;
                                                                                                                          if (r)
                                                                                                                            if (i["User/userType"] !== void 0) {
                                                                                                                              let e = i["User/userType"], t = s;
                                                                                                                              if (typeof e != "string" && e !== null)
                                                                                                                                return n.errors = [{ instancePath: a + "/User~1userType", schemaPath: "#/properties/User~1userType/type", keyword: "type", params: { type: p.properties["User/userType"].type }, message: "must be string,null" }], !1;
                                                                                                                              var r = t === s;
                                                                                                                            } else
                                                                                                                              var r = !0;
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
      return n.errors = [{ instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return n.errors = f, s === 0;
}
var T = {
  "office365admin/readUser": { input: L, output: E }
};
export {
  T as validators
};
