// Written by scripts/generate.ts. Do not edit.
import ajv_ucs2length from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$id":"test-set.schema.json","type":"object","additionalProperties":false,"required":["name","cases"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"tags":{"$ref":"#/$defs/tags"},"defaults":{"$ref":"#/$defs/defaults"},"fixtures":{"type":"object","minProperties":1,"maxProperties":200,"additionalProperties":{"$ref":"#/$defs/fixture"}},"cases":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/case"}},"verdicts":{"type":"array","maxItems":5000,"items":{"$ref":"#/$defs/verdict"}}},"$defs":{"tags":{"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100}},"case":{"type":"object","additionalProperties":false,"required":["name","turns"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"skip":{"type":"string","minLength":1,"maxLength":500},"tags":{"$ref":"#/$defs/tags"},"fixture":{"type":["string","array"],"minLength":1,"maxLength":200,"minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200}},"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"memory":{"$ref":"#/$defs/memory"},"repeat":{"type":"object","additionalProperties":false,"required":["runs"],"properties":{"runs":{"type":"integer","minimum":1,"maximum":100},"pass":{"type":"integer","minimum":1,"maximum":100}}},"rows":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","number","boolean","null"],"maxLength":10000}}},"greeting":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"}},"turns":{"$ref":"#/$defs/turns"}}},"turn":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","maxLength":10000},"expect":{"$ref":"#/$defs/expectations"}}},"expectation":{"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"with":["calls"],"times":["calls"]},"properties":{"topic":{"type":"string","minLength":1,"maxLength":200},"no_topic":{"type":"boolean","const":true},"says":{"type":"string","minLength":1,"maxLength":10000,"pattern":"\\S"},"not_says":{"type":"string","minLength":1,"maxLength":10000,"pattern":"\\S"},"matches":{"type":"string","minLength":1,"maxLength":500},"calls":{"type":"string","minLength":1,"maxLength":200},"with":{"type":"object","minProperties":1,"maxProperties":100},"times":{"type":"integer","minimum":0,"maximum":1000},"calls_in_order":{"type":"array","minItems":2,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":200}},"not_calls":{"type":"string","minLength":1,"maxLength":200},"no_calls":{"type":"boolean","const":true},"flow":{"type":"string","minLength":1,"maxLength":200},"no_flow":{"type":"boolean","const":true},"step":{"type":"string","minLength":1,"maxLength":200},"state":{"type":"object","minProperties":1,"maxProperties":100},"handoff":{"type":"string","minLength":1,"maxLength":200},"no_handoff":{"type":"boolean","const":true},"sms":{"type":["string","object"],"minLength":1,"maxLength":200,"additionalProperties":false,"minProperties":1,"properties":{"template":{"type":"string","minLength":1,"maxLength":200},"to":{"type":["string","object"],"minLength":1,"maxLength":200},"says":{"type":"string","minLength":1,"maxLength":10000,"pattern":"\\S"}}},"no_sms":{"type":"boolean","const":true},"ends":{"type":"boolean"},"judge":{"type":"string","minLength":1,"maxLength":2000}}},"variant":{"type":"string","minLength":1,"maxLength":200},"channel":{"type":"string","pattern":"^(voice|webchat|(sip|chat|webchat|sms|rcs|whatsapp)\\.polyai|sms\\.twilio|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},"language":{"type":"string","minLength":1,"maxLength":100},"caller_number":{"type":"string","minLength":1,"maxLength":200},"callee_number":{"type":"string","minLength":1,"maxLength":200},"sip_headers":{"type":"object","maxProperties":200,"additionalProperties":{"type":"string","maxLength":10000}},"integration_attributes":{"type":"object","maxProperties":200},"environment":{"type":"string","enum":["sandbox","pre-release","live","draft"]},"real_time_config":{"type":"object","maxProperties":1000},"memory":{"type":"object","maxProperties":1000},"simulated_at":{"type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|[^{}]*\\{[A-Za-z_][A-Za-z0-9_]*\\}[^{}]*)$"},"state":{"type":"object","maxProperties":200},"turns":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}},"expectations":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"}},"defaults":{"type":"object","additionalProperties":false,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"memory":{"$ref":"#/$defs/memory"}}},"fixture":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"memory":{"$ref":"#/$defs/memory"},"turns":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}}}},"verdict":{"type":"object","additionalProperties":false,"required":["recording","verdict"],"properties":{"recording":{"type":"string","pattern":"^[0-9a-f]{16}$"},"sentence":{"type":"string","maxLength":2000},"verdict":{"type":"string","enum":["passed","failed"]},"reason":{"type":"string","minLength":1,"maxLength":2000}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func63 = (ajv_ucs2length.default ?? ajv_ucs2length);
const schema20 = {"type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100}};

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
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func63(data0) > 100){
const err1 = {instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func63(data0) < 1){
const err2 = {instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"memory":{"$ref":"#/$defs/memory"}}};
const schema22 = {"type":"string","minLength":1,"maxLength":200};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 200){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"string","pattern":"^(voice|webchat|(sip|chat|webchat|sms|rcs|whatsapp)\\.polyai|sms\\.twilio|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"};
const pattern3 = new RegExp("^(voice|webchat|(sip|chat|webchat|sms|rcs|whatsapp)\\.polyai|sms\\.twilio|\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "u");

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(voice|webchat|(sip|chat|webchat|sms|rcs|whatsapp)\\.polyai|sms\\.twilio|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(voice|webchat|(sip|chat|webchat|sms|rcs|whatsapp)\\.polyai|sms\\.twilio|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","minLength":1,"maxLength":100};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 100){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"string","minLength":1,"maxLength":200};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 200){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","minLength":1,"maxLength":200};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func63(data) > 200){
const err0 = {instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func63(data) < 1){
const err1 = {instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","maxProperties":200,"additionalProperties":{"type":"string","maxLength":10000}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
let data0 = data[key0];
if(typeof data0 === "string"){
if(func63(data0) > 10000){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","maxProperties":200};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","enum":["sandbox","pre-release","live","draft"]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "sandbox") || (data === "pre-release")) || (data === "live")) || (data === "draft"))){
const err1 = {instancePath,keyword:"enum",params:{allowedValues: schema29.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","maxProperties":1000};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|[^{}]*\\{[A-Za-z_][A-Za-z0-9_]*\\}[^{}]*)$"};
const pattern4 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|[^{}]*\\{[A-Za-z_][A-Za-z0-9_]*\\}[^{}]*)$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|[^{}]*\\{[A-Za-z_][A-Za-z0-9_]*\\}[^{}]*)$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|[^{}]*\\{[A-Za-z_][A-Za-z0-9_]*\\}[^{}]*)$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","maxProperties":200};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 200){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","maxProperties":1000};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1000){
const err0 = {instancePath,keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema21.properties, key0))){
const err0 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.variant !== undefined && func0.call(data, "variant")){
if(!(validate56(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(!(validate58(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined && func0.call(data, "language")){
if(!(validate60(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.caller_number !== undefined && func0.call(data, "caller_number")){
if(!(validate62(data.caller_number, {instancePath:instancePath+"/caller_number",parentData:data,parentDataProperty:"caller_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.callee_number !== undefined && func0.call(data, "callee_number")){
if(!(validate64(data.callee_number, {instancePath:instancePath+"/callee_number",parentData:data,parentDataProperty:"callee_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.sip_headers !== undefined && func0.call(data, "sip_headers")){
if(!(validate66(data.sip_headers, {instancePath:instancePath+"/sip_headers",parentData:data,parentDataProperty:"sip_headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.integration_attributes !== undefined && func0.call(data, "integration_attributes")){
if(!(validate68(data.integration_attributes, {instancePath:instancePath+"/integration_attributes",parentData:data,parentDataProperty:"integration_attributes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate70(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.real_time_config !== undefined && func0.call(data, "real_time_config")){
if(!(validate72(data.real_time_config, {instancePath:instancePath+"/real_time_config",parentData:data,parentDataProperty:"real_time_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.simulated_at !== undefined && func0.call(data, "simulated_at")){
if(!(validate74(data.simulated_at, {instancePath:instancePath+"/simulated_at",parentData:data,parentDataProperty:"simulated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
if(!(validate76(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined && func0.call(data, "memory")){
if(!(validate78(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"memory":{"$ref":"#/$defs/memory"},"turns":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}}}};
const schema35 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"type":"string","maxLength":10000},"expect":{"$ref":"#/$defs/expectations"}}};
const schema36 = {"type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"}};
const schema37 = {"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"with":["calls"],"times":["calls"]},"properties":{"topic":{"type":"string","minLength":1,"maxLength":200},"no_topic":{"type":"boolean","const":true},"says":{"type":"string","minLength":1,"maxLength":10000,"pattern":"\\S"},"not_says":{"type":"string","minLength":1,"maxLength":10000,"pattern":"\\S"},"matches":{"type":"string","minLength":1,"maxLength":500},"calls":{"type":"string","minLength":1,"maxLength":200},"with":{"type":"object","minProperties":1,"maxProperties":100},"times":{"type":"integer","minimum":0,"maximum":1000},"calls_in_order":{"type":"array","minItems":2,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":200}},"not_calls":{"type":"string","minLength":1,"maxLength":200},"no_calls":{"type":"boolean","const":true},"flow":{"type":"string","minLength":1,"maxLength":200},"no_flow":{"type":"boolean","const":true},"step":{"type":"string","minLength":1,"maxLength":200},"state":{"type":"object","minProperties":1,"maxProperties":100},"handoff":{"type":"string","minLength":1,"maxLength":200},"no_handoff":{"type":"boolean","const":true},"sms":{"type":["string","object"],"minLength":1,"maxLength":200,"additionalProperties":false,"minProperties":1,"properties":{"template":{"type":"string","minLength":1,"maxLength":200},"to":{"type":["string","object"],"minLength":1,"maxLength":200},"says":{"type":"string","minLength":1,"maxLength":10000,"pattern":"\\S"}}},"no_sms":{"type":"boolean","const":true},"ends":{"type":"boolean"},"judge":{"type":"string","minLength":1,"maxLength":2000}}};
const pattern5 = new RegExp("\\S", "u");

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema37.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.topic !== undefined && func0.call(data, "topic")){
let data0 = data.topic;
if(typeof data0 === "string"){
if(func63(data0) > 200){
const err2 = {instancePath:instancePath+"/topic",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func63(data0) < 1){
const err3 = {instancePath:instancePath+"/topic",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/topic",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.no_topic !== undefined && func0.call(data, "no_topic")){
let data1 = data.no_topic;
if(typeof data1 !== "boolean"){
const err5 = {instancePath:instancePath+"/no_topic",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(true !== data1){
const err6 = {instancePath:instancePath+"/no_topic",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.says !== undefined && func0.call(data, "says")){
let data2 = data.says;
if(typeof data2 === "string"){
if(func63(data2) > 10000){
const err7 = {instancePath:instancePath+"/says",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func63(data2) < 1){
const err8 = {instancePath:instancePath+"/says",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern5.test(data2)){
const err9 = {instancePath:instancePath+"/says",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
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
const err10 = {instancePath:instancePath+"/says",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.not_says !== undefined && func0.call(data, "not_says")){
let data3 = data.not_says;
if(typeof data3 === "string"){
if(func63(data3) > 10000){
const err11 = {instancePath:instancePath+"/not_says",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func63(data3) < 1){
const err12 = {instancePath:instancePath+"/not_says",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern5.test(data3)){
const err13 = {instancePath:instancePath+"/not_says",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/not_says",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.matches !== undefined && func0.call(data, "matches")){
let data4 = data.matches;
if(typeof data4 === "string"){
if(func63(data4) > 500){
const err15 = {instancePath:instancePath+"/matches",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func63(data4) < 1){
const err16 = {instancePath:instancePath+"/matches",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/matches",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.calls !== undefined && func0.call(data, "calls")){
let data5 = data.calls;
if(typeof data5 === "string"){
if(func63(data5) > 200){
const err18 = {instancePath:instancePath+"/calls",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func63(data5) < 1){
const err19 = {instancePath:instancePath+"/calls",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/calls",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.with !== undefined && func0.call(data, "with")){
let data6 = data.with;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length > 100){
const err21 = {instancePath:instancePath+"/with",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(Object.keys(data6).length < 1){
const err22 = {instancePath:instancePath+"/with",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
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
const err23 = {instancePath:instancePath+"/with",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.times !== undefined && func0.call(data, "times")){
let data7 = data.times;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err24 = {instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000 || isNaN(data7)){
const err25 = {instancePath:instancePath+"/times",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err26 = {instancePath:instancePath+"/times",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.calls_in_order !== undefined && func0.call(data, "calls_in_order")){
let data8 = data.calls_in_order;
if(Array.isArray(data8)){
if(data8.length > 100){
const err27 = {instancePath:instancePath+"/calls_in_order",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.length < 2){
const err28 = {instancePath:instancePath+"/calls_in_order",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func63(data9) > 200){
const err29 = {instancePath:instancePath+"/calls_in_order/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func63(data9) < 1){
const err30 = {instancePath:instancePath+"/calls_in_order/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/calls_in_order/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/calls_in_order",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.not_calls !== undefined && func0.call(data, "not_calls")){
let data10 = data.not_calls;
if(typeof data10 === "string"){
if(func63(data10) > 200){
const err33 = {instancePath:instancePath+"/not_calls",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func63(data10) < 1){
const err34 = {instancePath:instancePath+"/not_calls",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err35 = {instancePath:instancePath+"/not_calls",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.no_calls !== undefined && func0.call(data, "no_calls")){
let data11 = data.no_calls;
if(typeof data11 !== "boolean"){
const err36 = {instancePath:instancePath+"/no_calls",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(true !== data11){
const err37 = {instancePath:instancePath+"/no_calls",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.flow !== undefined && func0.call(data, "flow")){
let data12 = data.flow;
if(typeof data12 === "string"){
if(func63(data12) > 200){
const err38 = {instancePath:instancePath+"/flow",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func63(data12) < 1){
const err39 = {instancePath:instancePath+"/flow",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/flow",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.no_flow !== undefined && func0.call(data, "no_flow")){
let data13 = data.no_flow;
if(typeof data13 !== "boolean"){
const err41 = {instancePath:instancePath+"/no_flow",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(true !== data13){
const err42 = {instancePath:instancePath+"/no_flow",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.step !== undefined && func0.call(data, "step")){
let data14 = data.step;
if(typeof data14 === "string"){
if(func63(data14) > 200){
const err43 = {instancePath:instancePath+"/step",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func63(data14) < 1){
const err44 = {instancePath:instancePath+"/step",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err45 = {instancePath:instancePath+"/step",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data15 = data.state;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 100){
const err46 = {instancePath:instancePath+"/state",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Object.keys(data15).length < 1){
const err47 = {instancePath:instancePath+"/state",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/state",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.handoff !== undefined && func0.call(data, "handoff")){
let data16 = data.handoff;
if(typeof data16 === "string"){
if(func63(data16) > 200){
const err49 = {instancePath:instancePath+"/handoff",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func63(data16) < 1){
const err50 = {instancePath:instancePath+"/handoff",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/handoff",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.no_handoff !== undefined && func0.call(data, "no_handoff")){
let data17 = data.no_handoff;
if(typeof data17 !== "boolean"){
const err52 = {instancePath:instancePath+"/no_handoff",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(true !== data17){
const err53 = {instancePath:instancePath+"/no_handoff",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.sms !== undefined && func0.call(data, "sms")){
let data18 = data.sms;
if((typeof data18 !== "string") && (!(data18 && typeof data18 == "object" && !Array.isArray(data18)))){
const err54 = {instancePath:instancePath+"/sms",keyword:"type",params:{type: schema37.properties.sms.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(typeof data18 === "string"){
if(func63(data18) > 200){
const err55 = {instancePath:instancePath+"/sms",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func63(data18) < 1){
const err56 = {instancePath:instancePath+"/sms",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err57 = {instancePath:instancePath+"/sms",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key1 of Object.keys(data18)){
if(!(((key1 === "template") || (key1 === "to")) || (key1 === "says"))){
const err58 = {instancePath:instancePath+"/sms",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data18.template !== undefined && func0.call(data18, "template")){
let data19 = data18.template;
if(typeof data19 === "string"){
if(func63(data19) > 200){
const err59 = {instancePath:instancePath+"/sms/template",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func63(data19) < 1){
const err60 = {instancePath:instancePath+"/sms/template",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/sms/template",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data18.to !== undefined && func0.call(data18, "to")){
let data20 = data18.to;
if((typeof data20 !== "string") && (!(data20 && typeof data20 == "object" && !Array.isArray(data20)))){
const err62 = {instancePath:instancePath+"/sms/to",keyword:"type",params:{type: schema37.properties.sms.properties.to.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data20 === "string"){
if(func63(data20) > 200){
const err63 = {instancePath:instancePath+"/sms/to",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func63(data20) < 1){
const err64 = {instancePath:instancePath+"/sms/to",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
if(data18.says !== undefined && func0.call(data18, "says")){
let data21 = data18.says;
if(typeof data21 === "string"){
if(func63(data21) > 10000){
const err65 = {instancePath:instancePath+"/sms/says",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func63(data21) < 1){
const err66 = {instancePath:instancePath+"/sms/says",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern5.test(data21)){
const err67 = {instancePath:instancePath+"/sms/says",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/sms/says",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data.no_sms !== undefined && func0.call(data, "no_sms")){
let data22 = data.no_sms;
if(typeof data22 !== "boolean"){
const err69 = {instancePath:instancePath+"/no_sms",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(true !== data22){
const err70 = {instancePath:instancePath+"/no_sms",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.ends !== undefined && func0.call(data, "ends")){
if(typeof data.ends !== "boolean"){
const err71 = {instancePath:instancePath+"/ends",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.judge !== undefined && func0.call(data, "judge")){
let data24 = data.judge;
if(typeof data24 === "string"){
if(func63(data24) > 2000){
const err72 = {instancePath:instancePath+"/judge",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func63(data24) < 1){
const err73 = {instancePath:instancePath+"/judge",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/judge",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.with !== undefined && func0.call(data, "with")){
if((data.calls === undefined) || (!(func0.call(data, "calls")))){
const err75 = {instancePath,keyword:"dependentRequired",params:{property: "with",
    missingProperty: "calls",
    depsCount: 1,
    deps: "calls"},message:"must have property calls when property with is present"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.times !== undefined && func0.call(data, "times")){
if((data.calls === undefined) || (!(func0.call(data, "calls")))){
const err76 = {instancePath,keyword:"dependentRequired",params:{property: "times",
    missingProperty: "calls",
    depsCount: 1,
    deps: "calls"},message:"must have property calls when property times is present"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate96(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user === undefined) || (!(func0.call(data, "user")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "user") || (key0 === "expect"))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.user !== undefined && func0.call(data, "user")){
let data0 = data.user;
if(typeof data0 === "string"){
if(func63(data0) > 10000){
const err2 = {instancePath:instancePath+"/user",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.expect !== undefined && func0.call(data, "expect")){
if(!(validate95(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.variant !== undefined && func0.call(data, "variant")){
if(!(validate56(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(!(validate58(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined && func0.call(data, "language")){
if(!(validate60(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.caller_number !== undefined && func0.call(data, "caller_number")){
if(!(validate62(data.caller_number, {instancePath:instancePath+"/caller_number",parentData:data,parentDataProperty:"caller_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.callee_number !== undefined && func0.call(data, "callee_number")){
if(!(validate64(data.callee_number, {instancePath:instancePath+"/callee_number",parentData:data,parentDataProperty:"callee_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.sip_headers !== undefined && func0.call(data, "sip_headers")){
if(!(validate66(data.sip_headers, {instancePath:instancePath+"/sip_headers",parentData:data,parentDataProperty:"sip_headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.integration_attributes !== undefined && func0.call(data, "integration_attributes")){
if(!(validate68(data.integration_attributes, {instancePath:instancePath+"/integration_attributes",parentData:data,parentDataProperty:"integration_attributes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate70(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.real_time_config !== undefined && func0.call(data, "real_time_config")){
if(!(validate72(data.real_time_config, {instancePath:instancePath+"/real_time_config",parentData:data,parentDataProperty:"real_time_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.simulated_at !== undefined && func0.call(data, "simulated_at")){
if(!(validate74(data.simulated_at, {instancePath:instancePath+"/simulated_at",parentData:data,parentDataProperty:"simulated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
if(!(validate76(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined && func0.call(data, "memory")){
if(!(validate78(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.turns !== undefined && func0.call(data, "turns")){
let data12 = data.turns;
if(Array.isArray(data12)){
if(data12.length > 200){
const err2 = {instancePath:instancePath+"/turns",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data12.length < 1){
const err3 = {instancePath:instancePath+"/turns",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate94(data12[i0], {instancePath:instancePath+"/turns/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/turns",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["name","turns"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200},"skip":{"type":"string","minLength":1,"maxLength":500},"tags":{"$ref":"#/$defs/tags"},"fixture":{"type":["string","array"],"minLength":1,"maxLength":200,"minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200}},"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"memory":{"$ref":"#/$defs/memory"},"repeat":{"type":"object","additionalProperties":false,"required":["runs"],"properties":{"runs":{"type":"integer","minimum":1,"maximum":100},"pass":{"type":"integer","minimum":1,"maximum":100}}},"rows":{"type":"array","minItems":1,"maxItems":500,"items":{"type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","number","boolean","null"],"maxLength":10000}}},"greeting":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"}},"turns":{"$ref":"#/$defs/turns"}}};
const schema39 = {"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate94(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.turns === undefined) || (!(func0.call(data, "turns")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "turns"},message:"must have required property '"+"turns"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema38.properties, key0))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.skip !== undefined && func0.call(data, "skip")){
let data1 = data.skip;
if(typeof data1 === "string"){
if(func63(data1) > 500){
const err6 = {instancePath:instancePath+"/skip",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func63(data1) < 1){
const err7 = {instancePath:instancePath+"/skip",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err8 = {instancePath:instancePath+"/skip",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
if(!(validate53(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.fixture !== undefined && func0.call(data, "fixture")){
let data3 = data.fixture;
if((typeof data3 !== "string") && (!(Array.isArray(data3)))){
const err9 = {instancePath:instancePath+"/fixture",keyword:"type",params:{type: schema38.properties.fixture.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data3 === "string"){
if(func63(data3) > 200){
const err10 = {instancePath:instancePath+"/fixture",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func63(data3) < 1){
const err11 = {instancePath:instancePath+"/fixture",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(Array.isArray(data3)){
if(data3.length > 20){
const err12 = {instancePath:instancePath+"/fixture",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 1){
const err13 = {instancePath:instancePath+"/fixture",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func63(data4) > 200){
const err14 = {instancePath:instancePath+"/fixture/" + i0,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func63(data4) < 1){
const err15 = {instancePath:instancePath+"/fixture/" + i0,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/fixture/" + i0,keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
if(data.variant !== undefined && func0.call(data, "variant")){
if(!(validate56(data.variant, {instancePath:instancePath+"/variant",parentData:data,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
if(!(validate58(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined && func0.call(data, "language")){
if(!(validate60(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
if(data.caller_number !== undefined && func0.call(data, "caller_number")){
if(!(validate62(data.caller_number, {instancePath:instancePath+"/caller_number",parentData:data,parentDataProperty:"caller_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
}
if(data.callee_number !== undefined && func0.call(data, "callee_number")){
if(!(validate64(data.callee_number, {instancePath:instancePath+"/callee_number",parentData:data,parentDataProperty:"callee_number",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.sip_headers !== undefined && func0.call(data, "sip_headers")){
if(!(validate66(data.sip_headers, {instancePath:instancePath+"/sip_headers",parentData:data,parentDataProperty:"sip_headers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data.integration_attributes !== undefined && func0.call(data, "integration_attributes")){
if(!(validate68(data.integration_attributes, {instancePath:instancePath+"/integration_attributes",parentData:data,parentDataProperty:"integration_attributes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
if(!(validate70(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.real_time_config !== undefined && func0.call(data, "real_time_config")){
if(!(validate72(data.real_time_config, {instancePath:instancePath+"/real_time_config",parentData:data,parentDataProperty:"real_time_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.simulated_at !== undefined && func0.call(data, "simulated_at")){
if(!(validate74(data.simulated_at, {instancePath:instancePath+"/simulated_at",parentData:data,parentDataProperty:"simulated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.state !== undefined && func0.call(data, "state")){
if(!(validate76(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.memory !== undefined && func0.call(data, "memory")){
if(!(validate78(data.memory, {instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data17 = data.repeat;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.runs === undefined) || (!(func0.call(data17, "runs")))){
const err17 = {instancePath:instancePath+"/repeat",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 of Object.keys(data17)){
if(!((key1 === "runs") || (key1 === "pass"))){
const err18 = {instancePath:instancePath+"/repeat",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data17.runs !== undefined && func0.call(data17, "runs")){
let data18 = data17.runs;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err19 = {instancePath:instancePath+"/repeat/runs",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 100 || isNaN(data18)){
const err20 = {instancePath:instancePath+"/repeat/runs",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err21 = {instancePath:instancePath+"/repeat/runs",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data17.pass !== undefined && func0.call(data17, "pass")){
let data19 = data17.pass;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err22 = {instancePath:instancePath+"/repeat/pass",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err23 = {instancePath:instancePath+"/repeat/pass",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err24 = {instancePath:instancePath+"/repeat/pass",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err25 = {instancePath:instancePath+"/repeat",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.rows !== undefined && func0.call(data, "rows")){
let data20 = data.rows;
if(Array.isArray(data20)){
if(data20.length > 500){
const err26 = {instancePath:instancePath+"/rows",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data20.length < 1){
const err27 = {instancePath:instancePath+"/rows",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length > 50){
const err28 = {instancePath:instancePath+"/rows/" + i1,keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(Object.keys(data21).length < 1){
const err29 = {instancePath:instancePath+"/rows/" + i1,keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 of Object.keys(data21)){
const _errs34 = errors;
if(typeof key2 === "string"){
if(!pattern8.test(key2)){
const err30 = {instancePath:instancePath+"/rows/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var valid6 = _errs34 === errors;
if(!valid6){
const err31 = {instancePath:instancePath+"/rows/" + i1,keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
for(const key3 of Object.keys(data21)){
let data22 = data21[key3];
if((((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")) && (data22 !== null)){
const err32 = {instancePath:instancePath+"/rows/" + i1+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: schema38.properties.rows.items.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data22 === "string"){
if(func63(data22) > 10000){
const err33 = {instancePath:instancePath+"/rows/" + i1+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/rows/" + i1,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/rows",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.greeting !== undefined && func0.call(data, "greeting")){
let data23 = data.greeting;
if(Array.isArray(data23)){
if(data23.length > 100){
const err36 = {instancePath:instancePath+"/greeting",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
if(!(validate96(data23[i2], {instancePath:instancePath+"/greeting/" + i2,parentData:data23,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/greeting",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.turns !== undefined && func0.call(data, "turns")){
if(!(validate116(data.turns, {instancePath:instancePath+"/turns",parentData:data,parentDataProperty:"turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err38 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["recording","verdict"],"properties":{"recording":{"type":"string","pattern":"^[0-9a-f]{16}$"},"sentence":{"type":"string","maxLength":2000},"verdict":{"type":"string","enum":["passed","failed"]},"reason":{"type":"string","minLength":1,"maxLength":2000}}};
const pattern9 = new RegExp("^[0-9a-f]{16}$", "u");

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.recording === undefined) || (!(func0.call(data, "recording")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "recording"},message:"must have required property '"+"recording"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.verdict === undefined) || (!(func0.call(data, "verdict")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "recording") || (key0 === "sentence")) || (key0 === "verdict")) || (key0 === "reason"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.recording !== undefined && func0.call(data, "recording")){
let data0 = data.recording;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/recording",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"},message:"must match pattern \""+"^[0-9a-f]{16}$"+"\""};
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
const err4 = {instancePath:instancePath+"/recording",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sentence !== undefined && func0.call(data, "sentence")){
let data1 = data.sentence;
if(typeof data1 === "string"){
if(func63(data1) > 2000){
const err5 = {instancePath:instancePath+"/sentence",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err6 = {instancePath:instancePath+"/sentence",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data2 = data.verdict;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/verdict",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "passed") || (data2 === "failed"))){
const err8 = {instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema40.properties.verdict.enum},message:"must be equal to one of the allowed values"};
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
if(func63(data3) > 2000){
const err9 = {instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func63(data3) < 1){
const err10 = {instancePath:instancePath+"/reason",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="test-set.schema.json" */;
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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.cases === undefined) || (!(func0.call(data, "cases")))){
const err1 = {instancePath,keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "name") || (key0 === "tags")) || (key0 === "defaults")) || (key0 === "fixtures")) || (key0 === "cases")) || (key0 === "verdicts"))){
const err2 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
if(typeof data0 === "string"){
if(func63(data0) > 200){
const err3 = {instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data0) < 1){
const err4 = {instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.tags !== undefined && func0.call(data, "tags")){
if(!(validate53(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate55(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.fixtures !== undefined && func0.call(data, "fixtures")){
let data3 = data.fixtures;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 200){
const err6 = {instancePath:instancePath+"/fixtures",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(Object.keys(data3).length < 1){
const err7 = {instancePath:instancePath+"/fixtures",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!(validate81(data3[key1], {instancePath:instancePath+"/fixtures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/fixtures",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.cases !== undefined && func0.call(data, "cases")){
let data5 = data.cases;
if(Array.isArray(data5)){
if(data5.length > 1000){
const err9 = {instancePath:instancePath+"/cases",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/cases",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data5[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.verdicts !== undefined && func0.call(data, "verdicts")){
let data7 = data.verdicts;
if(Array.isArray(data7)){
if(data7.length > 5000){
const err12 = {instancePath:instancePath+"/verdicts",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate120(data7[i1], {instancePath:instancePath+"/verdicts/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/verdicts",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err14 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
