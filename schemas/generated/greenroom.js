// Written by scripts/generate.ts. Do not edit.
import ajv_ucs2length from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$id":"greenroom.schema.json","type":"object","additionalProperties":false,"required":["runtimes","environments"],"properties":{"agents":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"examples":["agents/*","agents/front-desk","."]},"name":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$","examples":["front-desk"]}}},"examples":[[{"path":"agents/*"}]]},"runtimes":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},"additionalProperties":{"type":"object","additionalProperties":false,"required":["type","url"],"properties":{"type":{"type":"string","enum":["embedded"]},"url":{"type":"string","pattern":"^https?://[^\\s@]+$","examples":["http://127.0.0.1:4790"]},"key_env":{"type":"string","pattern":"^[A-Z_][A-Z0-9_]*$","examples":["GREENROOM_RUNTIME_TOKEN"]}}},"examples":[{"local":{"type":"embedded","url":"http://127.0.0.1:4790"}}]},"environments":{"type":"object","minProperties":1,"propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},"additionalProperties":{"$ref":"#/$defs/environment"},"examples":[{"sandbox":{"branch":"sandbox","runtime":"local"},"live":{"branch":"live","runtime":"local","promotes_from":"sandbox","gates":{"soak":"30m"}}}]},"tests":{"type":"object","additionalProperties":false,"properties":{"brain":{"type":"string","enum":["lexical","llm"]},"model":{"type":"string","minLength":1,"maxLength":200,"examples":["gpt-4o-mini"]},"key_env":{"type":"string","pattern":"^(GREENROOM|POLYAI)_(?![A-Z0-9_]*(TOKEN|SECRET)$)[A-Z0-9_]+$","examples":["GREENROOM_MODEL_KEY"]}},"examples":[{"brain":"llm","model":"gpt-4o-mini"}]},"checks":{"type":"object","additionalProperties":false,"properties":{"fail_on":{"type":"string","enum":["error","warning"]},"not_judged":{"type":"string","enum":["report","fail"]},"deletion_limit":{"type":"string","pattern":"^(100|[1-9]?[0-9])%$","examples":["25%"]},"rules":{"type":"object","additionalProperties":{"type":"string","enum":["off","notice","warning","error"]},"examples":[{"unknown-reference-prefix":"error","spaces-in-reference":"off"}]},"suppress":{"type":"array","items":{"$ref":"#/$defs/suppression"},"examples":[[{"rule":"unknown-reference-prefix","path":"agents/front-desk/topics/*","match":"xx:","reason":"Example text of a topic about templates","until":"2027-03-31"}]]}}}},"$defs":{"suppression":{"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","minLength":1,"examples":["unknown-reference-prefix"]},"path":{"type":"string","minLength":1,"examples":["agents/front-desk/topics/*"]},"match":{"type":"string","minLength":1,"examples":["\"parking\""]},"reason":{"type":"string","minLength":1,"examples":["The vendor fills this in at run time"]},"until":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-12-31"]}}},"environment":{"type":"object","additionalProperties":false,"required":["branch","runtime"],"properties":{"branch":{"type":"string","minLength":1,"examples":["live"]},"runtime":{"type":"string","minLength":1,"examples":["local"]},"promotes_from":{"type":"string","minLength":1,"examples":["pre-release"]},"drift":{"type":"string","enum":["heal","report","adopt"]},"gates":{"$ref":"#/$defs/gates"}}},"gates":{"type":"object","additionalProperties":false,"properties":{"approval":{"type":"string","enum":["github-environment","pull-request","command","none"]},"test_sets":{"type":"string","enum":["all","none"]},"soak":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","examples":["10m","30m","2h"]},"windows":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["allow","zone"],"properties":{"allow":{"type":"string","examples":["Mon-Thu 09:00-17:00"]},"zone":{"type":"string","examples":["Europe/London"]}}}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func65 = (ajv_ucs2length.default ?? ajv_ucs2length);
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$", "u");
const pattern5 = new RegExp("^https?://[^\\s@]+$", "u");
const pattern6 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
const pattern9 = new RegExp("^(GREENROOM|POLYAI)_(?![A-Z0-9_]*(TOKEN|SECRET)$)[A-Z0-9_]+$", "u");
const pattern10 = new RegExp("^(100|[1-9]?[0-9])%$", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["branch","runtime"],"properties":{"branch":{"type":"string","minLength":1,"examples":["live"]},"runtime":{"type":"string","minLength":1,"examples":["local"]},"promotes_from":{"type":"string","minLength":1,"examples":["pre-release"]},"drift":{"type":"string","enum":["heal","report","adopt"]},"gates":{"$ref":"#/$defs/gates"}}};
const schema21 = {"type":"object","additionalProperties":false,"properties":{"approval":{"type":"string","enum":["github-environment","pull-request","command","none"]},"test_sets":{"type":"string","enum":["all","none"]},"soak":{"type":"string","pattern":"^[0-9]{1,6}(s|m|h|d)$","examples":["10m","30m","2h"]},"windows":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["allow","zone"],"properties":{"allow":{"type":"string","examples":["Mon-Thu 09:00-17:00"]},"zone":{"type":"string","examples":["Europe/London"]}}}}}};
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
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
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
const err1 = {instancePath:instancePath+"/approval",keyword:"type",params:{type: "string"},schema:schema21.properties.approval.type,parentSchema:schema21.properties.approval,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "github-environment") || (data0 === "pull-request")) || (data0 === "command")) || (data0 === "none"))){
const err2 = {instancePath:instancePath+"/approval",keyword:"enum",params:{allowedValues: schema21.properties.approval.enum},schema:schema21.properties.approval.enum,parentSchema:schema21.properties.approval,data:data0};
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
const err3 = {instancePath:instancePath+"/test_sets",keyword:"type",params:{type: "string"},schema:schema21.properties.test_sets.type,parentSchema:schema21.properties.test_sets,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((data1 === "all") || (data1 === "none"))){
const err4 = {instancePath:instancePath+"/test_sets",keyword:"enum",params:{allowedValues: schema21.properties.test_sets.enum},schema:schema21.properties.test_sets.enum,parentSchema:schema21.properties.test_sets,data:data1};
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
const err5 = {instancePath:instancePath+"/soak",keyword:"pattern",params:{pattern: "^[0-9]{1,6}(s|m|h|d)$"},schema:"^[0-9]{1,6}(s|m|h|d)$",parentSchema:schema21.properties.soak,data:data2};
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
const err6 = {instancePath:instancePath+"/soak",keyword:"type",params:{type: "string"},schema:schema21.properties.soak.type,parentSchema:schema21.properties.soak,data:data2};
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
const err7 = {instancePath:instancePath+"/windows/" + i0,keyword:"required",params:{missingProperty: "allow"},schema:schema21.properties.windows.items.required,parentSchema:schema21.properties.windows.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data4.zone === undefined) || (!(func0.call(data4, "zone")))){
const err8 = {instancePath:instancePath+"/windows/" + i0,keyword:"required",params:{missingProperty: "zone"},schema:schema21.properties.windows.items.required,parentSchema:schema21.properties.windows.items,data:data4};
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
const err9 = {instancePath:instancePath+"/windows/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema21.properties.windows.items,data:data4};
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
const err10 = {instancePath:instancePath+"/windows/" + i0+"/allow",keyword:"type",params:{type: "string"},schema:schema21.properties.windows.items.properties.allow.type,parentSchema:schema21.properties.windows.items.properties.allow,data:data5};
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
const err11 = {instancePath:instancePath+"/windows/" + i0+"/zone",keyword:"type",params:{type: "string"},schema:schema21.properties.windows.items.properties.zone.type,parentSchema:schema21.properties.windows.items.properties.zone,data:data6};
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
const err12 = {instancePath:instancePath+"/windows/" + i0,keyword:"type",params:{type: "object"},schema:schema21.properties.windows.items.type,parentSchema:schema21.properties.windows.items,data:data4};
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
const err13 = {instancePath:instancePath+"/windows",keyword:"type",params:{type: "array"},schema:schema21.properties.windows.type,parentSchema:schema21.properties.windows,data:data3};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
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
const err0 = {instancePath,keyword:"required",params:{missingProperty: "branch"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.runtime === undefined) || (!(func0.call(data, "runtime")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "runtime"},schema:schema20.required,parentSchema:schema20,data};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
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
const err3 = {instancePath:instancePath+"/branch",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.branch,data:data0};
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
const err4 = {instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},schema:schema20.properties.branch.type,parentSchema:schema20.properties.branch,data:data0};
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
const err5 = {instancePath:instancePath+"/runtime",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.runtime,data:data1};
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
const err6 = {instancePath:instancePath+"/runtime",keyword:"type",params:{type: "string"},schema:schema20.properties.runtime.type,parentSchema:schema20.properties.runtime,data:data1};
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
const err7 = {instancePath:instancePath+"/promotes_from",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.promotes_from,data:data2};
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
const err8 = {instancePath:instancePath+"/promotes_from",keyword:"type",params:{type: "string"},schema:schema20.properties.promotes_from.type,parentSchema:schema20.properties.promotes_from,data:data2};
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
const err9 = {instancePath:instancePath+"/drift",keyword:"type",params:{type: "string"},schema:schema20.properties.drift.type,parentSchema:schema20.properties.drift,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "heal") || (data3 === "report")) || (data3 === "adopt"))){
const err10 = {instancePath:instancePath+"/drift",keyword:"enum",params:{allowedValues: schema20.properties.drift.enum},schema:schema20.properties.drift.enum,parentSchema:schema20.properties.drift,data:data3};
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
const err11 = {instancePath,keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
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

const schema22 = {"type":"object","additionalProperties":false,"required":["rule","reason"],"properties":{"rule":{"type":"string","minLength":1,"examples":["unknown-reference-prefix"]},"path":{"type":"string","minLength":1,"examples":["agents/front-desk/topics/*"]},"match":{"type":"string","minLength":1,"examples":["\"parking\""]},"reason":{"type":"string","minLength":1,"examples":["The vendor fills this in at run time"]},"until":{"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$","examples":["2026-12-31"]}}};
const pattern11 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");

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
const err0 = {instancePath,keyword:"required",params:{missingProperty: "rule"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "reason"},schema:schema22.required,parentSchema:schema22,data};
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
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
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
const err3 = {instancePath:instancePath+"/rule",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.rule,data:data0};
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
const err4 = {instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},schema:schema22.properties.rule.type,parentSchema:schema22.properties.rule,data:data0};
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
const err5 = {instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.path,data:data1};
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
const err6 = {instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},schema:schema22.properties.path.type,parentSchema:schema22.properties.path,data:data1};
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
const err7 = {instancePath:instancePath+"/match",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.match,data:data2};
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
const err8 = {instancePath:instancePath+"/match",keyword:"type",params:{type: "string"},schema:schema22.properties.match.type,parentSchema:schema22.properties.match,data:data2};
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
const err9 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22.properties.reason,data:data3};
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
const err10 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},schema:schema22.properties.reason.type,parentSchema:schema22.properties.reason,data:data3};
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
if(!pattern11.test(data4)){
const err11 = {instancePath:instancePath+"/until",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},schema:"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",parentSchema:schema22.properties.until,data:data4};
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
const err12 = {instancePath:instancePath+"/until",keyword:"type",params:{type: "string"},schema:schema22.properties.until.type,parentSchema:schema22.properties.until,data:data4};
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
const err13 = {instancePath,keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
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
const err0 = {instancePath,keyword:"required",params:{missingProperty: "runtimes"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.environments === undefined) || (!(func0.call(data, "environments")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "environments"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "agents") || (key0 === "runtimes")) || (key0 === "environments")) || (key0 === "tests")) || (key0 === "checks"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
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
const err3 = {instancePath:instancePath+"/agents",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.agents,data:data0};
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
const err4 = {instancePath:instancePath+"/agents/" + i0,keyword:"required",params:{missingProperty: "path"},schema:schema19.properties.agents.items.required,parentSchema:schema19.properties.agents.items,data:data1};
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
const err5 = {instancePath:instancePath+"/agents/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.agents.items,data:data1};
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
const err6 = {instancePath:instancePath+"/agents/" + i0+"/path",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.agents.items.properties.path,data:data2};
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
const err7 = {instancePath:instancePath+"/agents/" + i0+"/path",keyword:"type",params:{type: "string"},schema:schema19.properties.agents.items.properties.path.type,parentSchema:schema19.properties.agents.items.properties.path,data:data2};
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
const err8 = {instancePath:instancePath+"/agents/" + i0+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",parentSchema:schema19.properties.agents.items.properties.name,data:data3};
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
const err9 = {instancePath:instancePath+"/agents/" + i0+"/name",keyword:"type",params:{type: "string"},schema:schema19.properties.agents.items.properties.name.type,parentSchema:schema19.properties.agents.items.properties.name,data:data3};
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
const err10 = {instancePath:instancePath+"/agents/" + i0,keyword:"type",params:{type: "object"},schema:schema19.properties.agents.items.type,parentSchema:schema19.properties.agents.items,data:data1};
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
const err11 = {instancePath:instancePath+"/agents",keyword:"type",params:{type: "array"},schema:schema19.properties.agents.type,parentSchema:schema19.properties.agents,data:data0};
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
const err12 = {instancePath:instancePath+"/runtimes",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.runtimes,data:data4};
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
const err13 = {instancePath:instancePath+"/runtimes",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",parentSchema:schema19.properties.runtimes.propertyNames,data:key2,propertyName:key2};
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
const err14 = {instancePath:instancePath+"/runtimes",keyword:"propertyNames",params:{propertyName: key2},schema:schema19.properties.runtimes.propertyNames,parentSchema:schema19.properties.runtimes,data:data4};
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
const err15 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "type"},schema:schema19.properties.runtimes.additionalProperties.required,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data5.url === undefined) || (!(func0.call(data5, "url")))){
const err16 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "url"},schema:schema19.properties.runtimes.additionalProperties.required,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
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
const err17 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
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
const err18 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",keyword:"type",params:{type: "string"},schema:schema19.properties.runtimes.additionalProperties.properties.type.type,parentSchema:schema19.properties.runtimes.additionalProperties.properties.type,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(data6 === "embedded")){
const err19 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",keyword:"enum",params:{allowedValues: schema19.properties.runtimes.additionalProperties.properties.type.enum},schema:schema19.properties.runtimes.additionalProperties.properties.type.enum,parentSchema:schema19.properties.runtimes.additionalProperties.properties.type,data:data6};
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
const err20 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"pattern",params:{pattern: "^https?://[^\\s@]+$"},schema:"^https?://[^\\s@]+$",parentSchema:schema19.properties.runtimes.additionalProperties.properties.url,data:data7};
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
const err21 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"type",params:{type: "string"},schema:schema19.properties.runtimes.additionalProperties.properties.url.type,parentSchema:schema19.properties.runtimes.additionalProperties.properties.url,data:data7};
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
const err22 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_env",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:schema19.properties.runtimes.additionalProperties.properties.key_env,data:data8};
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
const err23 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/key_env",keyword:"type",params:{type: "string"},schema:schema19.properties.runtimes.additionalProperties.properties.key_env.type,parentSchema:schema19.properties.runtimes.additionalProperties.properties.key_env,data:data8};
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
const err24 = {instancePath:instancePath+"/runtimes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},schema:schema19.properties.runtimes.additionalProperties.type,parentSchema:schema19.properties.runtimes.additionalProperties,data:data5};
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
const err25 = {instancePath:instancePath+"/runtimes",keyword:"type",params:{type: "object"},schema:schema19.properties.runtimes.type,parentSchema:schema19.properties.runtimes,data:data4};
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
const err26 = {instancePath:instancePath+"/environments",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema19.properties.environments,data:data9};
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
const err27 = {instancePath:instancePath+"/environments",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"},schema:"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$",parentSchema:schema19.properties.environments.propertyNames,data:key5,propertyName:key5};
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
const err28 = {instancePath:instancePath+"/environments",keyword:"propertyNames",params:{propertyName: key5},schema:schema19.properties.environments.propertyNames,parentSchema:schema19.properties.environments,data:data9};
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
const err29 = {instancePath:instancePath+"/environments",keyword:"type",params:{type: "object"},schema:schema19.properties.environments.type,parentSchema:schema19.properties.environments,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.tests !== undefined && func0.call(data, "tests")){
let data11 = data.tests;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 of Object.keys(data11)){
if(!(((key7 === "brain") || (key7 === "model")) || (key7 === "key_env"))){
const err30 = {instancePath:instancePath+"/tests",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.tests,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.brain !== undefined && func0.call(data11, "brain")){
let data12 = data11.brain;
if(typeof data12 !== "string"){
const err31 = {instancePath:instancePath+"/tests/brain",keyword:"type",params:{type: "string"},schema:schema19.properties.tests.properties.brain.type,parentSchema:schema19.properties.tests.properties.brain,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!((data12 === "lexical") || (data12 === "llm"))){
const err32 = {instancePath:instancePath+"/tests/brain",keyword:"enum",params:{allowedValues: schema19.properties.tests.properties.brain.enum},schema:schema19.properties.tests.properties.brain.enum,parentSchema:schema19.properties.tests.properties.brain,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.model !== undefined && func0.call(data11, "model")){
let data13 = data11.model;
if(typeof data13 === "string"){
if(func65(data13) > 200){
const err33 = {instancePath:instancePath+"/tests/model",keyword:"maxLength",params:{limit: 200},schema:200,parentSchema:schema19.properties.tests.properties.model,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func65(data13) < 1){
const err34 = {instancePath:instancePath+"/tests/model",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema19.properties.tests.properties.model,data:data13};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/tests/model",keyword:"type",params:{type: "string"},schema:schema19.properties.tests.properties.model.type,parentSchema:schema19.properties.tests.properties.model,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.key_env !== undefined && func0.call(data11, "key_env")){
let data14 = data11.key_env;
if(typeof data14 === "string"){
if(!pattern9.test(data14)){
const err36 = {instancePath:instancePath+"/tests/key_env",keyword:"pattern",params:{pattern: "^(GREENROOM|POLYAI)_(?![A-Z0-9_]*(TOKEN|SECRET)$)[A-Z0-9_]+$"},schema:"^(GREENROOM|POLYAI)_(?![A-Z0-9_]*(TOKEN|SECRET)$)[A-Z0-9_]+$",parentSchema:schema19.properties.tests.properties.key_env,data:data14};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/tests/key_env",keyword:"type",params:{type: "string"},schema:schema19.properties.tests.properties.key_env.type,parentSchema:schema19.properties.tests.properties.key_env,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/tests",keyword:"type",params:{type: "object"},schema:schema19.properties.tests.type,parentSchema:schema19.properties.tests,data:data11};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.checks !== undefined && func0.call(data, "checks")){
let data15 = data.checks;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key8 of Object.keys(data15)){
if(!(((((key8 === "fail_on") || (key8 === "not_judged")) || (key8 === "deletion_limit")) || (key8 === "rules")) || (key8 === "suppress"))){
const err39 = {instancePath:instancePath+"/checks",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.checks,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.fail_on !== undefined && func0.call(data15, "fail_on")){
let data16 = data15.fail_on;
if(typeof data16 !== "string"){
const err40 = {instancePath:instancePath+"/checks/fail_on",keyword:"type",params:{type: "string"},schema:schema19.properties.checks.properties.fail_on.type,parentSchema:schema19.properties.checks.properties.fail_on,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data16 === "error") || (data16 === "warning"))){
const err41 = {instancePath:instancePath+"/checks/fail_on",keyword:"enum",params:{allowedValues: schema19.properties.checks.properties.fail_on.enum},schema:schema19.properties.checks.properties.fail_on.enum,parentSchema:schema19.properties.checks.properties.fail_on,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data15.not_judged !== undefined && func0.call(data15, "not_judged")){
let data17 = data15.not_judged;
if(typeof data17 !== "string"){
const err42 = {instancePath:instancePath+"/checks/not_judged",keyword:"type",params:{type: "string"},schema:schema19.properties.checks.properties.not_judged.type,parentSchema:schema19.properties.checks.properties.not_judged,data:data17};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data17 === "report") || (data17 === "fail"))){
const err43 = {instancePath:instancePath+"/checks/not_judged",keyword:"enum",params:{allowedValues: schema19.properties.checks.properties.not_judged.enum},schema:schema19.properties.checks.properties.not_judged.enum,parentSchema:schema19.properties.checks.properties.not_judged,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.deletion_limit !== undefined && func0.call(data15, "deletion_limit")){
let data18 = data15.deletion_limit;
if(typeof data18 === "string"){
if(!pattern10.test(data18)){
const err44 = {instancePath:instancePath+"/checks/deletion_limit",keyword:"pattern",params:{pattern: "^(100|[1-9]?[0-9])%$"},schema:"^(100|[1-9]?[0-9])%$",parentSchema:schema19.properties.checks.properties.deletion_limit,data:data18};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/checks/deletion_limit",keyword:"type",params:{type: "string"},schema:schema19.properties.checks.properties.deletion_limit.type,parentSchema:schema19.properties.checks.properties.deletion_limit,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.rules !== undefined && func0.call(data15, "rules")){
let data19 = data15.rules;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key9 of Object.keys(data19)){
let data20 = data19[key9];
if(typeof data20 !== "string"){
const err46 = {instancePath:instancePath+"/checks/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},schema:schema19.properties.checks.properties.rules.additionalProperties.type,parentSchema:schema19.properties.checks.properties.rules.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((((data20 === "off") || (data20 === "notice")) || (data20 === "warning")) || (data20 === "error"))){
const err47 = {instancePath:instancePath+"/checks/rules/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"enum",params:{allowedValues: schema19.properties.checks.properties.rules.additionalProperties.enum},schema:schema19.properties.checks.properties.rules.additionalProperties.enum,parentSchema:schema19.properties.checks.properties.rules.additionalProperties,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/checks/rules",keyword:"type",params:{type: "object"},schema:schema19.properties.checks.properties.rules.type,parentSchema:schema19.properties.checks.properties.rules,data:data19};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data15.suppress !== undefined && func0.call(data15, "suppress")){
let data21 = data15.suppress;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
if(!(validate57(data21[i1], {instancePath:instancePath+"/checks/suppress/" + i1,parentData:data21,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/checks/suppress",keyword:"type",params:{type: "array"},schema:schema19.properties.checks.properties.suppress.type,parentSchema:schema19.properties.checks.properties.suppress,data:data21};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/checks",keyword:"type",params:{type: "object"},schema:schema19.properties.checks.type,parentSchema:schema19.properties.checks,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
