// Written by scripts/generate.ts. Do not edit.
import ajv_ucs2length from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"greenroom.schema.json","title":"greenroom.yaml","description":"Environments, runtimes, gates and agents of a repository kept by Greenroom. The policy for an environment is read from that environment's own branch.","type":"object","additionalProperties":false,"required":["runtimes","environments"],"properties":{"agents":{"title":"Agents","description":"Which agent projects of the repository are delivered. Default: every folder with a project.yaml.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"title":"Path","description":"Folder of the project, from the repository's root. `*` stands for any name within one segment, `**` for any number of segments, `.` for the root.","type":"string","minLength":1,"examples":["agents/*","agents/front-desk","."]},"name":{"title":"Name","description":"The agent's name, where it is not the folder's. Only for a path without `*`.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$","examples":["front-desk"]}}},"examples":[[{"path":"agents/*"}]]},"runtimes":{"title":"Runtimes","description":"Where agents are served, by name.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["type","url"],"properties":{"type":{"title":"Type","description":"Which adapter speaks to the runtime.","type":"string","enum":["embedded"]},"url":{"title":"URL","description":"Address of the runtime, without a password.","type":"string","pattern":"^https?://[^\\s@]+$","examples":["http://127.0.0.1:4790"]},"key_env":{"title":"Key","description":"Name of the environment variable that holds the runtime's token. Never the token itself.","type":"string","pattern":"^[A-Z_][A-Z0-9_]*$","examples":["GREENROOM_RUNTIME_TOKEN"]}}},"examples":[{"local":{"type":"embedded","url":"http://127.0.0.1:4790"}}]},"environments":{"title":"Environments","description":"Stages by name. One without promotes_from is a first stage: versions are published there.","type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"sandbox":{"branch":"sandbox","runtime":"local"},"live":{"branch":"live","runtime":"local","promotes_from":"sandbox","gates":{"soak":"30m"}}}]},"checks":{"title":"Checks","description":"When the check of a pull request fails.","type":"object","additionalProperties":false,"properties":{"fail_on":{"title":"Fail on","description":"The mildest finding that fails a check.","type":"string","enum":["error","warning"],"default":"error"},"not_judged":{"title":"Not judged","description":"Whether test cases that could not be judged fail a check. They are never a pass.","type":"string","enum":["report","fail"],"default":"report"},"deletion_limit":{"title":"Deletion limit","description":"How much of one kind of resource a change may delete before the check fails.","type":"string","pattern":"^(100|[1-9]?[0-9])%$","default":"25%","examples":["25%"]},"rules":{"title":"Rules","description":"Another severity for rules of the greenroom class (docs/checks.md). What the vendor's validator rejects stays an error.","type":"object","additionalProperties":{"title":"Severity","description":"`off` drops the findings of the rule.","type":"string","enum":["off","notice","warning","error"]},"default":{},"examples":[{"unknown-reference-prefix":"error","spaces-in-reference":"off"}]},"suppress":{"title":"Suppressions","description":"Findings that are known and accepted, each with a reason. One that fits nothing any more, or whose last day has passed, is a finding itself.","type":"array","default":[],"items":{"$ref":"#/$defs/suppression"},"examples":[[{"rule":"unknown-reference-prefix","path":"agents/front-desk/topics/*","match":"xx:","reason":"Example text of a topic about templates","until":"2027-03-31"}]]}}}},"$defs":{"suppression":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"Name of a rule of the greenroom class, as it stands in the finding.","type":"string","minLength":1,"examples":["unknown-reference-prefix"]},"path":{"title":"Path","description":"Files, from the repository's root. `*` stands for any name within one segment, `**` for any number of segments. Default: every file.","type":"string","minLength":1,"examples":["agents/front-desk/topics/*"]},"match":{"title":"Match","description":"Text the finding's message must hold.","type":"string","minLength":1,"examples":["\"parking\""]},"reason":{"title":"Reason","description":"Why the finding is accepted, for whoever reads it next.","type":"string","minLength":1,"examples":["The vendor fills this in at run time"]},"until":{"title":"Until","description":"The last day it counts (UTC), as YYYY-MM-DD. Default: for good.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-12-31"]}}},"environment":{"type":"object","additionalProperties":false,"required":["branch","runtime"],"properties":{"branch":{"title":"Branch","description":"The branch that says what the environment runs. No two environments share one.","type":"string","minLength":1,"examples":["live"]},"runtime":{"title":"Runtime","description":"Name of one of `runtimes`.","type":"string","minLength":1,"examples":["local"]},"promotes_from":{"title":"Promotes from","description":"The environment one stage below: only a version that was healthy there may come here.","type":"string","minLength":1,"examples":["pre-release"]},"drift":{"title":"Drift","description":"What to do when somebody changed the runtime by hand: put the branch's version back, only say so, or offer the change as a pull request.","type":"string","enum":["heal","report","adopt"],"default":"report"},"gates":{"$ref":"#/$defs/gates"}}},"gates":{"title":"Gates","description":"What a promotion waits for. A rollback waits for nothing.","type":"object","additionalProperties":false,"properties":{"approval":{"title":"Approval","description":"Who approves a promotion.","type":"string","enum":["github-environment","pull-request","command","none"],"default":"none"},"test_sets":{"title":"Test sets","description":"Whether the test sets of the version must have passed.","type":"string","enum":["all","none"],"default":"none"},"soak":{"title":"Soak","description":"How long a version must have been healthy one stage below.","type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","default":"0s","examples":["10m","30m","2h"]},"windows":{"title":"Windows","description":"When promotions may happen. Without one: always.","type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["allow","zone"],"properties":{"allow":{"title":"Allow","description":"Days and hours on the clock of `zone`.","type":"string","examples":["Mon-Thu 09:00-17:00"]},"zone":{"title":"Zone","description":"IANA time zone.","type":"string","examples":["Europe/London"]}}}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func65 = (ajv_ucs2length.default ?? ajv_ucs2length);
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$", "u");
const pattern5 = new RegExp("^https?://[^\\s@]+$", "u");
const pattern6 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
const pattern9 = new RegExp("^(100|[1-9]?[0-9])%$", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["branch","runtime"],"properties":{"branch":{"title":"Branch","description":"The branch that says what the environment runs. No two environments share one.","type":"string","minLength":1,"examples":["live"]},"runtime":{"title":"Runtime","description":"Name of one of `runtimes`.","type":"string","minLength":1,"examples":["local"]},"promotes_from":{"title":"Promotes from","description":"The environment one stage below: only a version that was healthy there may come here.","type":"string","minLength":1,"examples":["pre-release"]},"drift":{"title":"Drift","description":"What to do when somebody changed the runtime by hand: put the branch's version back, only say so, or offer the change as a pull request.","type":"string","enum":["heal","report","adopt"],"default":"report"},"gates":{"$ref":"#/$defs/gates"}}};
const schema21 = {"title":"Gates","description":"What a promotion waits for. A rollback waits for nothing.","type":"object","additionalProperties":false,"properties":{"approval":{"title":"Approval","description":"Who approves a promotion.","type":"string","enum":["github-environment","pull-request","command","none"],"default":"none"},"test_sets":{"title":"Test sets","description":"Whether the test sets of the version must have passed.","type":"string","enum":["all","none"],"default":"none"},"soak":{"title":"Soak","description":"How long a version must have been healthy one stage below.","type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","default":"0s","examples":["10m","30m","2h"]},"windows":{"title":"Windows","description":"When promotions may happen. Without one: always.","type":"array","default":[],"items":{"type":"object","additionalProperties":false,"required":["allow","zone"],"properties":{"allow":{"title":"Allow","description":"Days and hours on the clock of `zone`.","type":"string","examples":["Mon-Thu 09:00-17:00"]},"zone":{"title":"Zone","description":"IANA time zone.","type":"string","examples":["Europe/London"]}}}}}};
const pattern8 = new RegExp("^[0-9]{1,6}(s|m|h|d)$", "u");

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!((((key0 === "approval") || (key0 === "test_sets")) || (key0 === "soak")) || (key0 === "windows"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.approval !== undefined && func0.call(data, "approval")){
let data0 = data.approval;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.approval.type,parentSchema:schema21.properties.approval,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "github-environment") || (data0 === "pull-request")) || (data0 === "command")) || (data0 === "none"))){
const err2 = {instancePath:instancePath+"/approval",schemaPath:"#/properties/approval/enum",keyword:"enum",params:{allowedValues: schema21.properties.approval.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.approval.enum,parentSchema:schema21.properties.approval,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.test_sets !== undefined && func0.call(data, "test_sets")){
let data1 = data.test_sets;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/test_sets",schemaPath:"#/properties/test_sets/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.test_sets.type,parentSchema:schema21.properties.test_sets,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "all") || (data1 === "none"))){
const err4 = {instancePath:instancePath+"/test_sets",schemaPath:"#/properties/test_sets/enum",keyword:"enum",params:{allowedValues: schema21.properties.test_sets.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.test_sets.enum,parentSchema:schema21.properties.test_sets,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.soak !== undefined && func0.call(data, "soak")){
let data2 = data.soak;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err5 = {instancePath:instancePath+"/soak",schemaPath:"#/properties/soak/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},message:"must match pattern \""+"^[0-9]{1,6}(s|m|h|d)$"+"\"",schema:"^[0-9]{1,6}(s|m|h|d)$",parentSchema:schema21.properties.soak,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/soak",schemaPath:"#/properties/soak/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.soak.type,parentSchema:schema21.properties.soak,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.windows !== undefined && func0.call(data, "windows")){
let data3 = data.windows;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.allow === undefined) || (!(func0.call(data4, "allow")))){
const err7 = {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty: "allow"},message:"must have required property '"+"allow"+"'",schema:schema21.properties.windows.items.required,parentSchema:schema21.properties.windows.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data4.zone === undefined) || (!(func0.call(data4, "zone")))){
const err8 = {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/required",keyword:"required",params:{missingProperty: "zone"},message:"must have required property '"+"zone"+"'",schema:schema21.properties.windows.items.required,parentSchema:schema21.properties.windows.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!((key1 === "allow") || (key1 === "zone"))){
const err9 = {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.windows.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.allow !== undefined && func0.call(data4, "allow")){
let data5 = data4.allow;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/windows/" + i0+"/allow",schemaPath:"#/properties/windows/items/properties/allow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.windows.items.properties.allow.type,parentSchema:schema21.properties.windows.items.properties.allow,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.zone !== undefined && func0.call(data4, "zone")){
let data6 = data4.zone;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/windows/" + i0+"/zone",schemaPath:"#/properties/windows/items/properties/zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.windows.items.properties.zone.type,parentSchema:schema21.properties.windows.items.properties.zone,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/windows/" + i0,schemaPath:"#/properties/windows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.windows.items.type,parentSchema:schema21.properties.windows.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.windows.type,parentSchema:schema21.properties.windows,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.branch === undefined) || (!(func0.call(data, "branch")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "branch"},message:"must have required property '"+"branch"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtime"},message:"must have required property '"+"runtime"+"'",schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "branch") || (key0 === "runtime")) || (key0 === "promotes_from")) || (key0 === "drift")) || (key0 === "gates"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.branch !== undefined && func0.call(data, "branch")){
let data0 = data.branch;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err3 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.branch,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.branch.type,parentSchema:schema20.properties.branch,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.runtime !== undefined && func0.call(data, "runtime")){
let data1 = data.runtime;
if(typeof data1 === "string"){
if(func65(data1) < 1){
const err5 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.runtime,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/runtime",schemaPath:"#/properties/runtime/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.runtime.type,parentSchema:schema20.properties.runtime,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.promotes_from !== undefined && func0.call(data, "promotes_from")){
let data2 = data.promotes_from;
if(typeof data2 === "string"){
if(func65(data2) < 1){
const err7 = {instancePath:instancePath+"/promotes_from",schemaPath:"#/properties/promotes_from/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema20.properties.promotes_from,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/promotes_from",schemaPath:"#/properties/promotes_from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.promotes_from.type,parentSchema:schema20.properties.promotes_from,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.drift !== undefined && func0.call(data, "drift")){
let data3 = data.drift;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.drift.type,parentSchema:schema20.properties.drift,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "heal") || (data3 === "report")) || (data3 === "adopt"))){
const err10 = {instancePath:instancePath+"/drift",schemaPath:"#/properties/drift/enum",keyword:"enum",params:{allowedValues: schema20.properties.drift.enum},message:"must be equal to one of the allowed values",schema:schema20.properties.drift.enum,parentSchema:schema20.properties.drift,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.gates !== undefined && func0.call(data, "gates")){
if(!(validate54(data.gates, {instancePath:instancePath+"/gates",parentData:data,parentDataProperty:"gates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"title":"Rule","description":"Name of a rule of the greenroom class, as it stands in the finding.","type":"string","minLength":1,"examples":["unknown-reference-prefix"]},"path":{"title":"Path","description":"Files, from the repository's root. `*` stands for any name within one segment, `**` for any number of segments. Default: every file.","type":"string","minLength":1,"examples":["agents/front-desk/topics/*"]},"match":{"title":"Match","description":"Text the finding's message must hold.","type":"string","minLength":1,"examples":["\"parking\""]},"reason":{"title":"Reason","description":"Why the finding is accepted, for whoever reads it next.","type":"string","minLength":1,"examples":["The vendor fills this in at run time"]},"until":{"title":"Until","description":"The last day it counts (UTC), as YYYY-MM-DD. Default: for good.","type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-12-31"]}}};
const pattern10 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.rule === undefined) || (!(func0.call(data, "rule")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "rule") || (key0 === "path")) || (key0 === "match")) || (key0 === "reason")) || (key0 === "until"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
if(typeof data0 === "string"){
if(func65(data0) < 1){
const err3 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.rule.type,parentSchema:schema22.properties.rule,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.path !== undefined && func0.call(data, "path")){
let data1 = data.path;
if(typeof data1 === "string"){
if(func65(data1) < 1){
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.path,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.path.type,parentSchema:schema22.properties.path,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.match !== undefined && func0.call(data, "match")){
let data2 = data.match;
if(typeof data2 === "string"){
if(func65(data2) < 1){
const err7 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.match,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.match.type,parentSchema:schema22.properties.match,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func65(data3) < 1){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema22.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.reason.type,parentSchema:schema22.properties.reason,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.until !== undefined && func0.call(data, "until")){
let data4 = data.until;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err11 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"+"\"",schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema22.properties.until,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/until",schemaPath:"#/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.until.type,parentSchema:schema22.properties.until,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="greenroom.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.runtimes === undefined) || (!(func0.call(data, "runtimes")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "runtimes"},message:"must have required property '"+"runtimes"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.environments === undefined) || (!(func0.call(data, "environments")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "environments"},message:"must have required property '"+"environments"+"'",schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "agents") || (key0 === "runtimes")) || (key0 === "environments")) || (key0 === "checks"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data0 = data.agents;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema19.properties.agents,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.path === undefined) || (!(func0.call(data1, "path")))){
const err4 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema19.properties.agents.items.required,parentSchema:schema19.properties.agents.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((key1 === "path") || (key1 === "name"))){
const err5 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.agents.items,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.path !== undefined && func0.call(data1, "path")){
let data2 = data1.path;
if(typeof data2 === "string"){
if(func65(data2) < 1){
const err6 = {instancePath:instancePath+"/agents/" + i0+"/path",schemaPath:"#/properties/agents/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema19.properties.agents.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/agents/" + i0+"/path",schemaPath:"#/properties/agents/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.agents.items.properties.path.type,parentSchema:schema19.properties.agents.items.properties.path,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",parentSchema:schema19.properties.agents.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.agents.items.properties.name.type,parentSchema:schema19.properties.agents.items.properties.name,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.agents.items.type,parentSchema:schema19.properties.agents.items,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.agents.type,parentSchema:schema19.properties.agents,data:data0};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.runtimes !== undefined && func0.call(data, "runtimes")){
let data4 = data.runtimes;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err12 = {instancePath:instancePath+"/runtimes",schemaPath:"#/properties/runtimes/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.properties.runtimes,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 of Object.keys(data4)){
const _errs13 = errors;
if(typeof key2 === "string"){
if(!pattern3.test(key2)){
const err13 = {instancePath:instancePath+"/runtimes",schemaPath:"#/properties/runtimes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",parentSchema:schema19.properties.runtimes.propertyNames,data:key2,propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid4 = _errs13 === errors;
if(!valid4){
const err14 = {instancePath:instancePath+"/runtimes",schemaPath:"#/properties/runtimes/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid",schema:schema19.properties.runtimes.propertyNames,parentSchema:schema19.properties.runtimes,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key3 of Object.keys(data4)){
let data5 = data4[key3];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if((data5.type === undefined) || (!(func0.call(data5, "type")))){
const err15 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/runtimes/additionalProperties/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema19.properties.runtimes.additionalProperties.required,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err16 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/runtimes/additionalProperties/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema19.properties.runtimes.additionalProperties.required,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key4 of Object.keys(data5)){
if(!(((key4 === "type") || (key4 === "url")) || (key4 === "key_env"))){
const err17 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/runtimes/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.type !== undefined && func0.call(data5, "type")){
let data6 = data5.type;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/runtimes/additionalProperties/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.runtimes.additionalProperties.properties.type.type,parentSchema:schema19.properties.runtimes.additionalProperties.properties.type,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data6 === "embedded")){
const err19 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/runtimes/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.runtimes.additionalProperties.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.runtimes.additionalProperties.properties.type.enum,parentSchema:schema19.properties.runtimes.additionalProperties.properties.type,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.url !== undefined && func0.call(data5, "url")){
let data7 = data5.url;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err20 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/runtimes/additionalProperties/properties/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s@]+$"},message:"must match pattern \""+"^https?://[^\\s@]+$"+"\"",schema:"^https?://[^\\s@]+$",parentSchema:schema19.properties.runtimes.additionalProperties.properties.url,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/runtimes/additionalProperties/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.runtimes.additionalProperties.properties.url.type,parentSchema:schema19.properties.runtimes.additionalProperties.properties.url,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.key_env !== undefined && func0.call(data5, "key_env")){
let data8 = data5.key_env;
if(typeof data8 === "string"){
if(!pattern6.test(data8)){
const err22 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_env",schemaPath:"#/properties/runtimes/additionalProperties/properties/key_env/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},message:"must match pattern \""+"^[A-Z_][A-Z0-9_]*$"+"\"",schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:schema19.properties.runtimes.additionalProperties.properties.key_env,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_env",schemaPath:"#/properties/runtimes/additionalProperties/properties/key_env/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.runtimes.additionalProperties.properties.key_env.type,parentSchema:schema19.properties.runtimes.additionalProperties.properties.key_env,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/runtimes/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.runtimes.additionalProperties.type,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/runtimes",schemaPath:"#/properties/runtimes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.runtimes.type,parentSchema:schema19.properties.runtimes,data:data4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data9 = data.environments;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err26 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema19.properties.environments,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key5 of Object.keys(data9)){
const _errs26 = errors;
if(typeof key5 === "string"){
if(!pattern3.test(key5)){
const err27 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",parentSchema:schema19.properties.environments.propertyNames,data:key5,propertyName:key5};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var valid7 = _errs26 === errors;
if(!valid7){
const err28 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid",schema:schema19.properties.environments.propertyNames,parentSchema:schema19.properties.environments,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key6 of Object.keys(data9)){
if(!(validate53(data9[key6], {instancePath:instancePath+"/environments/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data9,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.environments.type,parentSchema:schema19.properties.environments,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.checks !== undefined && func0.call(data, "checks")){
let data11 = data.checks;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 of Object.keys(data11)){
if(!(((((key7 === "fail_on") || (key7 === "not_judged")) || (key7 === "deletion_limit")) || (key7 === "rules")) || (key7 === "suppress"))){
const err30 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema19.properties.checks,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.fail_on !== undefined && func0.call(data11, "fail_on")){
let data12 = data11.fail_on;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/checks/fail_on",schemaPath:"#/properties/checks/properties/fail_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.checks.properties.fail_on.type,parentSchema:schema19.properties.checks.properties.fail_on,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data12 === "error") || (data12 === "warning"))){
const err32 = {instancePath:instancePath+"/checks/fail_on",schemaPath:"#/properties/checks/properties/fail_on/enum",keyword:"enum",params:{allowedValues: schema19.properties.checks.properties.fail_on.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.checks.properties.fail_on.enum,parentSchema:schema19.properties.checks.properties.fail_on,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.not_judged !== undefined && func0.call(data11, "not_judged")){
let data13 = data11.not_judged;
if(typeof data13 !== "string"){
const err33 = {instancePath:instancePath+"/checks/not_judged",schemaPath:"#/properties/checks/properties/not_judged/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.checks.properties.not_judged.type,parentSchema:schema19.properties.checks.properties.not_judged,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data13 === "report") || (data13 === "fail"))){
const err34 = {instancePath:instancePath+"/checks/not_judged",schemaPath:"#/properties/checks/properties/not_judged/enum",keyword:"enum",params:{allowedValues: schema19.properties.checks.properties.not_judged.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.checks.properties.not_judged.enum,parentSchema:schema19.properties.checks.properties.not_judged,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data11.deletion_limit !== undefined && func0.call(data11, "deletion_limit")){
let data14 = data11.deletion_limit;
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
const err35 = {instancePath:instancePath+"/checks/deletion_limit",schemaPath:"#/properties/checks/properties/deletion_limit/pattern",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},message:"must match pattern \""+"^(100|[1-9]?[0-9])%$"+"\"",schema:"^(100|[1-9]?[0-9])%$",parentSchema:schema19.properties.checks.properties.deletion_limit,data:data14};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/checks/deletion_limit",schemaPath:"#/properties/checks/properties/deletion_limit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.checks.properties.deletion_limit.type,parentSchema:schema19.properties.checks.properties.deletion_limit,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data11.rules !== undefined && func0.call(data11, "rules")){
let data15 = data11.rules;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key8 of Object.keys(data15)){
let data16 = data15[key8];
if(typeof data16 !== "string"){
const err37 = {instancePath:instancePath+"/checks/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/rules/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.properties.checks.properties.rules.additionalProperties.type,parentSchema:schema19.properties.checks.properties.rules.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((((data16 === "off") || (data16 === "notice")) || (data16 === "warning")) || (data16 === "error"))){
const err38 = {instancePath:instancePath+"/checks/rules/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/checks/properties/rules/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.checks.properties.rules.additionalProperties.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.checks.properties.rules.additionalProperties.enum,parentSchema:schema19.properties.checks.properties.rules.additionalProperties,data:data16};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/checks/rules",schemaPath:"#/properties/checks/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.checks.properties.rules.type,parentSchema:schema19.properties.checks.properties.rules,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.suppress !== undefined && func0.call(data11, "suppress")){
let data17 = data11.suppress;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(!(validate57(data17[i1], {instancePath:instancePath+"/checks/suppress/" + i1,parentData:data17,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath:instancePath+"/checks/suppress",schemaPath:"#/properties/checks/properties/suppress/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.checks.properties.suppress.type,parentSchema:schema19.properties.checks.properties.suppress,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/checks",schemaPath:"#/properties/checks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.properties.checks.type,parentSchema:schema19.properties.checks,data:data11};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
