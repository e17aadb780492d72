// Written by scripts/generate.ts. Do not edit.
import ajv_ucs2length from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"test-set.schema.json","title":"Test set","description":"A file of test_sets/: scripted conversations with an agent, and what each turn must and must not do.","type":"object","additionalProperties":false,"required":["name","cases"],"properties":{"name":{"title":"Name","description":"What the set is called in reports. No two sets of an agent share a name.","type":"string","minLength":1,"maxLength":200,"examples":["Opening hours"]},"tags":{"$ref":"#/$defs/tags"},"defaults":{"title":"Defaults","description":"What every case brings along unless it says otherwise; maps are merged name by name.","$ref":"#/$defs/defaults","examples":[{"variant":"Downtown"}]},"fixtures":{"title":"Fixtures","description":"Beginnings that cases share, by name: what the caller brings along, and what is said first.","type":"object","minProperties":1,"maxProperties":200,"additionalProperties":{"$ref":"#/$defs/fixture"},"examples":[{"Known caller":{"caller_number":"+447700900000","state":{"name":"Ana"}}}]},"cases":{"title":"Cases","description":"The test cases, each a conversation of its own.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/case"}}},"examples":[{"name":"Opening hours","tags":["faq"],"cases":[{"name":"Sunday hours","variant":"Downtown","turns":[{"user":"are you open on sunday?","expect":[{"topic":"site_opening_hours"},{"says":"12:00"},{"not_says":"closed"}]}]}]},{"name":"Bookings","defaults":{"channel":"voice"},"fixtures":{"Known caller":{"caller_number":"+447700900000","state":{"name":"Ana"},"turns":[{"user":"i want to book a table"}]}},"cases":[{"name":"A table for {guests}","fixture":"Known caller","rows":[{"guests":2},{"guests":4}],"turns":[{"user":"for {guests} people","expect":[{"calls":"save_party","with":{"guests":"{guests}"},"times":1},{"step":"Confirm"},{"no_handoff":true}]}]}]}],"$defs":{"tags":{"title":"Tags","description":"Words to select cases by.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100},"examples":[["faq"]]},"case":{"type":"object","additionalProperties":false,"required":["name","turns"],"properties":{"name":{"title":"Name","description":"What the case is called in reports. No two cases of a set share a name; of a table, the name holds a column or the row's values are added.","type":"string","minLength":1,"maxLength":200,"examples":["Sunday hours"]},"skip":{"title":"Skip","description":"Why the case is not run for now. A skipped case is counted and shown.","type":"string","minLength":1,"maxLength":500,"examples":["The new menu comes in May."]},"tags":{"$ref":"#/$defs/tags"},"fixture":{"title":"Fixture","description":"Name of the fixture the case begins with, or several names, the first first.","type":["string","array"],"minLength":1,"maxLength":200,"minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200},"examples":["Known caller"]},"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"repeat":{"title":"Repeat","description":"Runs the case several times, for answers that vary: it passes when enough runs do.","type":"object","additionalProperties":false,"required":["runs"],"properties":{"runs":{"title":"Runs","description":"How often the case is run.","type":"integer","minimum":1,"maximum":100,"examples":[5]},"pass":{"title":"Pass","description":"How many runs must pass. Default: all.","type":"integer","minimum":1,"maximum":100,"examples":[4]}},"examples":[{"runs":5,"pass":4}]},"rows":{"title":"Rows","description":"A table: the case is run once for each row, with {column} replaced by the row's value. Each is a case of its own.","type":"array","minItems":1,"maxItems":500,"items":{"title":"Row","description":"Values by column.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","number","boolean","null"],"maxLength":10000}},"examples":[[{"day":"saturday","hours":"9:00 to 18:00"},{"day":"sunday","hours":"10:00 to 16:00"}]]},"greeting":{"title":"Greeting","description":"What must be true of what the agent says before the caller has spoken.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"},"examples":[[{"says":"Good morning"}]]},"turns":{"$ref":"#/$defs/turns"}}},"turn":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"title":"User","description":"What the caller says. An empty text is silence.","type":"string","maxLength":10000,"examples":["are you open on sunday?"]},"expect":{"$ref":"#/$defs/expectations"}}},"expectation":{"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"with":["calls"],"times":["calls"]},"properties":{"topic":{"title":"Topic","description":"Name of the topic the answer comes from.","type":"string","minLength":1,"maxLength":200,"examples":["site_opening_hours"]},"no_topic":{"title":"No topic","description":"True: no topic answers, so the fallback does.","type":"boolean","const":true},"says":{"title":"Says","description":"Text in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["12:00"]},"not_says":{"title":"Doesn't say","description":"Text that must not be in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["closed"]},"matches":{"title":"Matches","description":"Regular expression that fits somewhere in the answer. No back references and no look-around; (?i) at the start ignores case.","type":"string","minLength":1,"maxLength":500,"examples":["\\d{2}:\\d{2}"]},"calls":{"title":"Calls","description":"Function that must be called in this turn, without an error; `with` names arguments it must get. One of a flow may be written flow/function.","type":"string","minLength":1,"maxLength":200,"examples":["get_opening_hours"]},"with":{"title":"With","description":"Arguments the called function must get; others may be there too. A value is compared as it is, type included; {regex: …} fits a text, {any: true} any value, {exact: …} a value that looks like one of these.","type":"object","minProperties":1,"maxProperties":100,"examples":[{"day":"sunday"},{"phone":{"regex":"^\\+44"}},{"name":{"any":true}}]},"times":{"title":"Times","description":"How often exactly the function must be called in this turn. Default: at least once.","type":"integer","minimum":0,"maximum":1000,"examples":[1]},"calls_in_order":{"title":"Calls in order","description":"Functions that must be called in this order; others may be called in between.","type":"array","minItems":2,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":200},"examples":[["look_up_booking","cancel_booking"]]},"not_calls":{"title":"Doesn't call","description":"Function that must not be called in this turn.","type":"string","minLength":1,"maxLength":200,"examples":["try_transfer_call"]},"no_calls":{"title":"No calls","description":"True: no function is called in this turn.","type":"boolean","const":true},"flow":{"title":"Flow","description":"Flow the conversation is in after the turn.","type":"string","minLength":1,"maxLength":200,"examples":["Book a table"]},"no_flow":{"title":"No flow","description":"True: the conversation is in no flow after the turn.","type":"boolean","const":true},"step":{"title":"Step","description":"Step the conversation stands at after the turn; may be written flow/step.","type":"string","minLength":1,"maxLength":200,"examples":["Collect booking info"]},"state":{"title":"State","description":"Values of the conversation's state after the turn, compared as in `with`; null also fits a value that is not there.","type":"object","minProperties":1,"maxProperties":100,"examples":[{"party_size":4}]},"handoff":{"title":"Handoff","description":"Handoff the call must be transferred to.","type":"string","minLength":1,"maxLength":200,"examples":["default"]},"no_handoff":{"title":"No handoff","description":"True: the call is not transferred in this turn.","type":"boolean","const":true},"sms":{"title":"Text message","description":"Template of a text message that must be sent in this turn, or a map of what it must be like.","type":["string","object"],"minLength":1,"maxLength":200,"additionalProperties":false,"minProperties":1,"properties":{"template":{"title":"Template","description":"Name of the template.","type":"string","minLength":1,"maxLength":200,"examples":["booking_confirmation"]},"to":{"title":"To","description":"Number it goes to, compared as in `with`.","type":["string","object"],"minLength":1,"maxLength":200,"examples":["+447700900000",{"regex":"^\\+44"}]},"says":{"title":"Says","description":"Text in the message, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["Your table is booked"]}},"examples":["booking_confirmation",{"template":"booking_confirmation","says":"for four"}]},"no_sms":{"title":"No text message","description":"True: no text message is sent in this turn.","type":"boolean","const":true},"ends":{"title":"Ends","description":"Whether the conversation ends with this turn.","type":"boolean","examples":[true]},"judge":{"title":"Judge","description":"A sentence about the answer that must be found true by a model, or was. Without either the case is not judged.","type":"string","minLength":1,"maxLength":2000,"examples":["The agent offers a transfer politely"]}}},"variant":{"title":"Variant","description":"The variant that is called. Default: the agent's default variant.","type":"string","minLength":1,"maxLength":200,"examples":["Downtown"]},"channel":{"title":"Channel","description":"How the caller reaches the agent: voice or webchat. Default: voice, where the agent has one.","type":"string","pattern":"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$","examples":["voice","webchat"]},"language":{"title":"Language","description":"Language of the conversation, as agent_settings/languages.yaml spells it. Default: the agent's.","type":"string","minLength":1,"maxLength":100,"examples":["en-GB"]},"caller_number":{"title":"Caller's number","description":"Number the caller calls from, in quotes.","type":"string","minLength":1,"maxLength":200,"examples":["+447700900000"]},"callee_number":{"title":"Called number","description":"Number that was dialled, in quotes.","type":"string","minLength":1,"maxLength":200,"examples":["+441632960100"]},"sip_headers":{"title":"SIP headers","description":"Headers the call arrives with; values in quotes.","type":"object","maxProperties":200,"additionalProperties":{"type":"string","maxLength":10000},"examples":[{"X-Reason":"billing"}]},"integration_attributes":{"title":"Integration attributes","description":"Values an integration passes in; anything YAML can hold.","type":"object","maxProperties":200,"examples":[{"retries":2}]},"environment":{"title":"Environment","description":"The environment that functions see. Default: sandbox.","type":"string","enum":["sandbox","pre-release","live","draft"]},"real_time_config":{"title":"Real-time configuration","description":"What functions read from the real-time configuration, instead of the agent's own.","type":"object","maxProperties":1000,"examples":[{"closed_for_holidays":true}]},"simulated_at":{"title":"Simulated time","description":"The agent's now, ISO 8601; UTC where it names no zone.","type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$","examples":["2026-03-01T18:30:00Z"]},"state":{"title":"State","description":"Values of the conversation's state at its start, by name.","type":"object","maxProperties":200,"examples":[{"party_size":4}]},"turns":{"title":"Turns","description":"What is said, in order.","type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}},"expectations":{"title":"Expectations","description":"What must be true of the agent's answer; all of it.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"},"examples":[[{"topic":"site_opening_hours"},{"says":"12:00"}]]},"defaults":{"type":"object","additionalProperties":false,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"}}},"fixture":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"turns":{"title":"Turns","description":"What is said before the turns of the case.","type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}}}}}};
const schema32 = {"title":"Tags","description":"Words to select cases by.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100},"examples":[["faq"]]};
const func0 = Object.prototype.hasOwnProperty;
const func63 = (ajv_ucs2length.default ?? ajv_ucs2length);
const schema33 = {"type":"object","additionalProperties":false,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"}}};
const schema34 = {"title":"Variant","description":"The variant that is called. Default: the agent's default variant.","type":"string","minLength":1,"maxLength":200,"examples":["Downtown"]};
const schema35 = {"title":"Channel","description":"How the caller reaches the agent: voice or webchat. Default: voice, where the agent has one.","type":"string","pattern":"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$","examples":["voice","webchat"]};
const schema36 = {"title":"Language","description":"Language of the conversation, as agent_settings/languages.yaml spells it. Default: the agent's.","type":"string","minLength":1,"maxLength":100,"examples":["en-GB"]};
const schema37 = {"title":"Caller's number","description":"Number the caller calls from, in quotes.","type":"string","minLength":1,"maxLength":200,"examples":["+447700900000"]};
const schema38 = {"title":"Called number","description":"Number that was dialled, in quotes.","type":"string","minLength":1,"maxLength":200,"examples":["+441632960100"]};
const schema39 = {"title":"SIP headers","description":"Headers the call arrives with; values in quotes.","type":"object","maxProperties":200,"additionalProperties":{"type":"string","maxLength":10000},"examples":[{"X-Reason":"billing"}]};
const schema40 = {"title":"Integration attributes","description":"Values an integration passes in; anything YAML can hold.","type":"object","maxProperties":200,"examples":[{"retries":2}]};
const schema41 = {"title":"Environment","description":"The environment that functions see. Default: sandbox.","type":"string","enum":["sandbox","pre-release","live","draft"]};
const schema42 = {"title":"Real-time configuration","description":"What functions read from the real-time configuration, instead of the agent's own.","type":"object","maxProperties":1000,"examples":[{"closed_for_holidays":true}]};
const schema43 = {"title":"Simulated time","description":"The agent's now, ISO 8601; UTC where it names no zone.","type":"string","pattern":"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$","examples":["2026-03-01T18:30:00Z"]};
const schema44 = {"title":"State","description":"Values of the conversation's state at its start, by name.","type":"object","maxProperties":200,"examples":[{"party_size":4}]};
const pattern4 = new RegExp("^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "u");
const pattern5 = new RegExp("^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$", "u");

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
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
let data0 = data.variant;
if(typeof data0 === "string"){
if(func63(data0) > 200){
const err1 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func63(data0) < 1){
const err2 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,data:data0};
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
const err3 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
let data1 = data.channel;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err4 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/channel/pattern",keyword:"pattern",params:{pattern: "^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema35,data:data1};
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
const err5 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data2 = data.language;
if(typeof data2 === "string"){
if(func63(data2) > 100){
const err6 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func63(data2) < 1){
const err7 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data2};
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
const err8 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.caller_number !== undefined && func0.call(data, "caller_number")){
let data3 = data.caller_number;
if(typeof data3 === "string"){
if(func63(data3) > 200){
const err9 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func63(data3) < 1){
const err10 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37,data:data3};
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
const err11 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.callee_number !== undefined && func0.call(data, "callee_number")){
let data4 = data.callee_number;
if(typeof data4 === "string"){
if(func63(data4) > 200){
const err12 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func63(data4) < 1){
const err13 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data4};
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
const err14 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sip_headers !== undefined && func0.call(data, "sip_headers")){
let data5 = data.sip_headers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 200){
const err15 = {instancePath:instancePath+"/sip_headers",schemaPath:"#/$defs/sip_headers/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 of Object.keys(data5)){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(func63(data6) > 10000){
const err16 = {instancePath:instancePath+"/sip_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sip_headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema39.additionalProperties,data:data6};
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
const err17 = {instancePath:instancePath+"/sip_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sip_headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.additionalProperties.type,parentSchema:schema39.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/sip_headers",schemaPath:"#/$defs/sip_headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.integration_attributes !== undefined && func0.call(data, "integration_attributes")){
let data7 = data.integration_attributes;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 200){
const err19 = {instancePath:instancePath+"/integration_attributes",schemaPath:"#/$defs/integration_attributes/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema40,data:data7};
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
const err20 = {instancePath:instancePath+"/integration_attributes",schemaPath:"#/$defs/integration_attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data8 = data.environment;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data8 === "sandbox") || (data8 === "pre-release")) || (data8 === "live")) || (data8 === "draft"))){
const err22 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/environment/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.real_time_config !== undefined && func0.call(data, "real_time_config")){
let data9 = data.real_time_config;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 1000){
const err23 = {instancePath:instancePath+"/real_time_config",schemaPath:"#/$defs/real_time_config/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",schema:1000,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/real_time_config",schemaPath:"#/$defs/real_time_config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.simulated_at !== undefined && func0.call(data, "simulated_at")){
let data10 = data.simulated_at;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err25 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/$defs/simulated_at/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/$defs/simulated_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data11 = data.state;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 200){
const err27 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/state/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema44,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"minProperties":1,"properties":{"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"turns":{"title":"Turns","description":"What is said before the turns of the case.","type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}}}};
const schema57 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"title":"User","description":"What the caller says. An empty text is silence.","type":"string","maxLength":10000,"examples":["are you open on sunday?"]},"expect":{"$ref":"#/$defs/expectations"}}};
const schema58 = {"title":"Expectations","description":"What must be true of the agent's answer; all of it.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"},"examples":[[{"topic":"site_opening_hours"},{"says":"12:00"}]]};
const schema59 = {"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"with":["calls"],"times":["calls"]},"properties":{"topic":{"title":"Topic","description":"Name of the topic the answer comes from.","type":"string","minLength":1,"maxLength":200,"examples":["site_opening_hours"]},"no_topic":{"title":"No topic","description":"True: no topic answers, so the fallback does.","type":"boolean","const":true},"says":{"title":"Says","description":"Text in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["12:00"]},"not_says":{"title":"Doesn't say","description":"Text that must not be in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["closed"]},"matches":{"title":"Matches","description":"Regular expression that fits somewhere in the answer. No back references and no look-around; (?i) at the start ignores case.","type":"string","minLength":1,"maxLength":500,"examples":["\\d{2}:\\d{2}"]},"calls":{"title":"Calls","description":"Function that must be called in this turn, without an error; `with` names arguments it must get. One of a flow may be written flow/function.","type":"string","minLength":1,"maxLength":200,"examples":["get_opening_hours"]},"with":{"title":"With","description":"Arguments the called function must get; others may be there too. A value is compared as it is, type included; {regex: …} fits a text, {any: true} any value, {exact: …} a value that looks like one of these.","type":"object","minProperties":1,"maxProperties":100,"examples":[{"day":"sunday"},{"phone":{"regex":"^\\+44"}},{"name":{"any":true}}]},"times":{"title":"Times","description":"How often exactly the function must be called in this turn. Default: at least once.","type":"integer","minimum":0,"maximum":1000,"examples":[1]},"calls_in_order":{"title":"Calls in order","description":"Functions that must be called in this order; others may be called in between.","type":"array","minItems":2,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":200},"examples":[["look_up_booking","cancel_booking"]]},"not_calls":{"title":"Doesn't call","description":"Function that must not be called in this turn.","type":"string","minLength":1,"maxLength":200,"examples":["try_transfer_call"]},"no_calls":{"title":"No calls","description":"True: no function is called in this turn.","type":"boolean","const":true},"flow":{"title":"Flow","description":"Flow the conversation is in after the turn.","type":"string","minLength":1,"maxLength":200,"examples":["Book a table"]},"no_flow":{"title":"No flow","description":"True: the conversation is in no flow after the turn.","type":"boolean","const":true},"step":{"title":"Step","description":"Step the conversation stands at after the turn; may be written flow/step.","type":"string","minLength":1,"maxLength":200,"examples":["Collect booking info"]},"state":{"title":"State","description":"Values of the conversation's state after the turn, compared as in `with`; null also fits a value that is not there.","type":"object","minProperties":1,"maxProperties":100,"examples":[{"party_size":4}]},"handoff":{"title":"Handoff","description":"Handoff the call must be transferred to.","type":"string","minLength":1,"maxLength":200,"examples":["default"]},"no_handoff":{"title":"No handoff","description":"True: the call is not transferred in this turn.","type":"boolean","const":true},"sms":{"title":"Text message","description":"Template of a text message that must be sent in this turn, or a map of what it must be like.","type":["string","object"],"minLength":1,"maxLength":200,"additionalProperties":false,"minProperties":1,"properties":{"template":{"title":"Template","description":"Name of the template.","type":"string","minLength":1,"maxLength":200,"examples":["booking_confirmation"]},"to":{"title":"To","description":"Number it goes to, compared as in `with`.","type":["string","object"],"minLength":1,"maxLength":200,"examples":["+447700900000",{"regex":"^\\+44"}]},"says":{"title":"Says","description":"Text in the message, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["Your table is booked"]}},"examples":["booking_confirmation",{"template":"booking_confirmation","says":"for four"}]},"no_sms":{"title":"No text message","description":"True: no text message is sent in this turn.","type":"boolean","const":true},"ends":{"title":"Ends","description":"Whether the conversation ends with this turn.","type":"boolean","examples":[true]},"judge":{"title":"Judge","description":"A sentence about the answer that must be found true by a model, or was. Without either the case is not judged.","type":"string","minLength":1,"maxLength":2000,"examples":["The agent offers a transfer politely"]}}};
const pattern8 = new RegExp("\\S", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 100){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema58,data};
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
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/expectation/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(func0.call(schema59.properties, key0))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/expectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.topic !== undefined && func0.call(data0, "topic")){
let data1 = data0.topic;
if(typeof data1 === "string"){
if(func63(data1) > 200){
const err3 = {instancePath:instancePath+"/" + i0+"/topic",schemaPath:"#/$defs/expectation/properties/topic/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.topic,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data1) < 1){
const err4 = {instancePath:instancePath+"/" + i0+"/topic",schemaPath:"#/$defs/expectation/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.topic,data:data1};
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
const err5 = {instancePath:instancePath+"/" + i0+"/topic",schemaPath:"#/$defs/expectation/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.topic.type,parentSchema:schema59.properties.topic,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.no_topic !== undefined && func0.call(data0, "no_topic")){
let data2 = data0.no_topic;
if(typeof data2 !== "boolean"){
const err6 = {instancePath:instancePath+"/" + i0+"/no_topic",schemaPath:"#/$defs/expectation/properties/no_topic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_topic.type,parentSchema:schema59.properties.no_topic,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(true !== data2){
const err7 = {instancePath:instancePath+"/" + i0+"/no_topic",schemaPath:"#/$defs/expectation/properties/no_topic/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_topic,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.says !== undefined && func0.call(data0, "says")){
let data3 = data0.says;
if(typeof data3 === "string"){
if(func63(data3) > 10000){
const err8 = {instancePath:instancePath+"/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema59.properties.says,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func63(data3) < 1){
const err9 = {instancePath:instancePath+"/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.says,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern8.test(data3)){
const err10 = {instancePath:instancePath+"/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.says,data:data3};
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
const err11 = {instancePath:instancePath+"/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.says.type,parentSchema:schema59.properties.says,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.not_says !== undefined && func0.call(data0, "not_says")){
let data4 = data0.not_says;
if(typeof data4 === "string"){
if(func63(data4) > 10000){
const err12 = {instancePath:instancePath+"/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema59.properties.not_says,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func63(data4) < 1){
const err13 = {instancePath:instancePath+"/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.not_says,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern8.test(data4)){
const err14 = {instancePath:instancePath+"/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.not_says,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.not_says.type,parentSchema:schema59.properties.not_says,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.matches !== undefined && func0.call(data0, "matches")){
let data5 = data0.matches;
if(typeof data5 === "string"){
if(func63(data5) > 500){
const err16 = {instancePath:instancePath+"/" + i0+"/matches",schemaPath:"#/$defs/expectation/properties/matches/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema59.properties.matches,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func63(data5) < 1){
const err17 = {instancePath:instancePath+"/" + i0+"/matches",schemaPath:"#/$defs/expectation/properties/matches/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.matches,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/" + i0+"/matches",schemaPath:"#/$defs/expectation/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.matches.type,parentSchema:schema59.properties.matches,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.calls !== undefined && func0.call(data0, "calls")){
let data6 = data0.calls;
if(typeof data6 === "string"){
if(func63(data6) > 200){
const err19 = {instancePath:instancePath+"/" + i0+"/calls",schemaPath:"#/$defs/expectation/properties/calls/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.calls,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func63(data6) < 1){
const err20 = {instancePath:instancePath+"/" + i0+"/calls",schemaPath:"#/$defs/expectation/properties/calls/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.calls,data:data6};
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
const err21 = {instancePath:instancePath+"/" + i0+"/calls",schemaPath:"#/$defs/expectation/properties/calls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.calls.type,parentSchema:schema59.properties.calls,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.with !== undefined && func0.call(data0, "with")){
let data7 = data0.with;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 100){
const err22 = {instancePath:instancePath+"/" + i0+"/with",schemaPath:"#/$defs/expectation/properties/with/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema59.properties.with,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(Object.keys(data7).length < 1){
const err23 = {instancePath:instancePath+"/" + i0+"/with",schemaPath:"#/$defs/expectation/properties/with/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59.properties.with,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/" + i0+"/with",schemaPath:"#/$defs/expectation/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.with.type,parentSchema:schema59.properties.with,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data0.times !== undefined && func0.call(data0, "times")){
let data8 = data0.times;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err25 = {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/$defs/expectation/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.times.type,parentSchema:schema59.properties.times,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
const err26 = {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/$defs/expectation/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema59.properties.times,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/$defs/expectation/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.times,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
if(data0.calls_in_order !== undefined && func0.call(data0, "calls_in_order")){
let data9 = data0.calls_in_order;
if(Array.isArray(data9)){
if(data9.length > 100){
const err28 = {instancePath:instancePath+"/" + i0+"/calls_in_order",schemaPath:"#/$defs/expectation/properties/calls_in_order/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema59.properties.calls_in_order,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data9.length < 2){
const err29 = {instancePath:instancePath+"/" + i0+"/calls_in_order",schemaPath:"#/$defs/expectation/properties/calls_in_order/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema59.properties.calls_in_order,data:data9};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func63(data10) > 200){
const err30 = {instancePath:instancePath+"/" + i0+"/calls_in_order/" + i1,schemaPath:"#/$defs/expectation/properties/calls_in_order/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.calls_in_order.items,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func63(data10) < 1){
const err31 = {instancePath:instancePath+"/" + i0+"/calls_in_order/" + i1,schemaPath:"#/$defs/expectation/properties/calls_in_order/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.calls_in_order.items,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/" + i0+"/calls_in_order/" + i1,schemaPath:"#/$defs/expectation/properties/calls_in_order/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.calls_in_order.items.type,parentSchema:schema59.properties.calls_in_order.items,data:data10};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/" + i0+"/calls_in_order",schemaPath:"#/$defs/expectation/properties/calls_in_order/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.calls_in_order.type,parentSchema:schema59.properties.calls_in_order,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data0.not_calls !== undefined && func0.call(data0, "not_calls")){
let data11 = data0.not_calls;
if(typeof data11 === "string"){
if(func63(data11) > 200){
const err34 = {instancePath:instancePath+"/" + i0+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.not_calls,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func63(data11) < 1){
const err35 = {instancePath:instancePath+"/" + i0+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.not_calls,data:data11};
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
const err36 = {instancePath:instancePath+"/" + i0+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.not_calls.type,parentSchema:schema59.properties.not_calls,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data0.no_calls !== undefined && func0.call(data0, "no_calls")){
let data12 = data0.no_calls;
if(typeof data12 !== "boolean"){
const err37 = {instancePath:instancePath+"/" + i0+"/no_calls",schemaPath:"#/$defs/expectation/properties/no_calls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_calls.type,parentSchema:schema59.properties.no_calls,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(true !== data12){
const err38 = {instancePath:instancePath+"/" + i0+"/no_calls",schemaPath:"#/$defs/expectation/properties/no_calls/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_calls,data:data12};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data0.flow !== undefined && func0.call(data0, "flow")){
let data13 = data0.flow;
if(typeof data13 === "string"){
if(func63(data13) > 200){
const err39 = {instancePath:instancePath+"/" + i0+"/flow",schemaPath:"#/$defs/expectation/properties/flow/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.flow,data:data13};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func63(data13) < 1){
const err40 = {instancePath:instancePath+"/" + i0+"/flow",schemaPath:"#/$defs/expectation/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.flow,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/" + i0+"/flow",schemaPath:"#/$defs/expectation/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.flow.type,parentSchema:schema59.properties.flow,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data0.no_flow !== undefined && func0.call(data0, "no_flow")){
let data14 = data0.no_flow;
if(typeof data14 !== "boolean"){
const err42 = {instancePath:instancePath+"/" + i0+"/no_flow",schemaPath:"#/$defs/expectation/properties/no_flow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_flow.type,parentSchema:schema59.properties.no_flow,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(true !== data14){
const err43 = {instancePath:instancePath+"/" + i0+"/no_flow",schemaPath:"#/$defs/expectation/properties/no_flow/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_flow,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data0.step !== undefined && func0.call(data0, "step")){
let data15 = data0.step;
if(typeof data15 === "string"){
if(func63(data15) > 200){
const err44 = {instancePath:instancePath+"/" + i0+"/step",schemaPath:"#/$defs/expectation/properties/step/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.step,data:data15};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func63(data15) < 1){
const err45 = {instancePath:instancePath+"/" + i0+"/step",schemaPath:"#/$defs/expectation/properties/step/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.step,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/" + i0+"/step",schemaPath:"#/$defs/expectation/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.step.type,parentSchema:schema59.properties.step,data:data15};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data0.state !== undefined && func0.call(data0, "state")){
let data16 = data0.state;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(Object.keys(data16).length > 100){
const err47 = {instancePath:instancePath+"/" + i0+"/state",schemaPath:"#/$defs/expectation/properties/state/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema59.properties.state,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Object.keys(data16).length < 1){
const err48 = {instancePath:instancePath+"/" + i0+"/state",schemaPath:"#/$defs/expectation/properties/state/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59.properties.state,data:data16};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/" + i0+"/state",schemaPath:"#/$defs/expectation/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.state.type,parentSchema:schema59.properties.state,data:data16};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data0.handoff !== undefined && func0.call(data0, "handoff")){
let data17 = data0.handoff;
if(typeof data17 === "string"){
if(func63(data17) > 200){
const err50 = {instancePath:instancePath+"/" + i0+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.handoff,data:data17};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func63(data17) < 1){
const err51 = {instancePath:instancePath+"/" + i0+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.handoff,data:data17};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/" + i0+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.handoff.type,parentSchema:schema59.properties.handoff,data:data17};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data0.no_handoff !== undefined && func0.call(data0, "no_handoff")){
let data18 = data0.no_handoff;
if(typeof data18 !== "boolean"){
const err53 = {instancePath:instancePath+"/" + i0+"/no_handoff",schemaPath:"#/$defs/expectation/properties/no_handoff/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_handoff.type,parentSchema:schema59.properties.no_handoff,data:data18};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(true !== data18){
const err54 = {instancePath:instancePath+"/" + i0+"/no_handoff",schemaPath:"#/$defs/expectation/properties/no_handoff/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_handoff,data:data18};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data0.sms !== undefined && func0.call(data0, "sms")){
let data19 = data0.sms;
if((typeof data19 !== "string") && (!(data19 && typeof data19 == "object" && !Array.isArray(data19)))){
const err55 = {instancePath:instancePath+"/" + i0+"/sms",schemaPath:"#/$defs/expectation/properties/sms/type",keyword:"type",params:{type: schema59.properties.sms.type},message:"must be string,object",schema:schema59.properties.sms.type,parentSchema:schema59.properties.sms,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data19 === "string"){
if(func63(data19) > 200){
const err56 = {instancePath:instancePath+"/" + i0+"/sms",schemaPath:"#/$defs/expectation/properties/sms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.sms,data:data19};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func63(data19) < 1){
const err57 = {instancePath:instancePath+"/" + i0+"/sms",schemaPath:"#/$defs/expectation/properties/sms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms,data:data19};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
const err58 = {instancePath:instancePath+"/" + i0+"/sms",schemaPath:"#/$defs/expectation/properties/sms/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59.properties.sms,data:data19};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key1 of Object.keys(data19)){
if(!(((key1 === "template") || (key1 === "to")) || (key1 === "says"))){
const err59 = {instancePath:instancePath+"/" + i0+"/sms",schemaPath:"#/$defs/expectation/properties/sms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema59.properties.sms,data:data19};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.template !== undefined && func0.call(data19, "template")){
let data20 = data19.template;
if(typeof data20 === "string"){
if(func63(data20) > 200){
const err60 = {instancePath:instancePath+"/" + i0+"/sms/template",schemaPath:"#/$defs/expectation/properties/sms/properties/template/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.sms.properties.template,data:data20};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(func63(data20) < 1){
const err61 = {instancePath:instancePath+"/" + i0+"/sms/template",schemaPath:"#/$defs/expectation/properties/sms/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms.properties.template,data:data20};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/" + i0+"/sms/template",schemaPath:"#/$defs/expectation/properties/sms/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.sms.properties.template.type,parentSchema:schema59.properties.sms.properties.template,data:data20};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data19.to !== undefined && func0.call(data19, "to")){
let data21 = data19.to;
if((typeof data21 !== "string") && (!(data21 && typeof data21 == "object" && !Array.isArray(data21)))){
const err63 = {instancePath:instancePath+"/" + i0+"/sms/to",schemaPath:"#/$defs/expectation/properties/sms/properties/to/type",keyword:"type",params:{type: schema59.properties.sms.properties.to.type},message:"must be string,object",schema:schema59.properties.sms.properties.to.type,parentSchema:schema59.properties.sms.properties.to,data:data21};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(typeof data21 === "string"){
if(func63(data21) > 200){
const err64 = {instancePath:instancePath+"/" + i0+"/sms/to",schemaPath:"#/$defs/expectation/properties/sms/properties/to/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.sms.properties.to,data:data21};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func63(data21) < 1){
const err65 = {instancePath:instancePath+"/" + i0+"/sms/to",schemaPath:"#/$defs/expectation/properties/sms/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms.properties.to,data:data21};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data19.says !== undefined && func0.call(data19, "says")){
let data22 = data19.says;
if(typeof data22 === "string"){
if(func63(data22) > 10000){
const err66 = {instancePath:instancePath+"/" + i0+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema59.properties.sms.properties.says,data:data22};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func63(data22) < 1){
const err67 = {instancePath:instancePath+"/" + i0+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms.properties.says,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern8.test(data22)){
const err68 = {instancePath:instancePath+"/" + i0+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.sms.properties.says,data:data22};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/" + i0+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.sms.properties.says.type,parentSchema:schema59.properties.sms.properties.says,data:data22};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
if(data0.no_sms !== undefined && func0.call(data0, "no_sms")){
let data23 = data0.no_sms;
if(typeof data23 !== "boolean"){
const err70 = {instancePath:instancePath+"/" + i0+"/no_sms",schemaPath:"#/$defs/expectation/properties/no_sms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_sms.type,parentSchema:schema59.properties.no_sms,data:data23};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(true !== data23){
const err71 = {instancePath:instancePath+"/" + i0+"/no_sms",schemaPath:"#/$defs/expectation/properties/no_sms/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_sms,data:data23};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data0.ends !== undefined && func0.call(data0, "ends")){
let data24 = data0.ends;
if(typeof data24 !== "boolean"){
const err72 = {instancePath:instancePath+"/" + i0+"/ends",schemaPath:"#/$defs/expectation/properties/ends/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.ends.type,parentSchema:schema59.properties.ends,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data0.judge !== undefined && func0.call(data0, "judge")){
let data25 = data0.judge;
if(typeof data25 === "string"){
if(func63(data25) > 2000){
const err73 = {instancePath:instancePath+"/" + i0+"/judge",schemaPath:"#/$defs/expectation/properties/judge/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema59.properties.judge,data:data25};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func63(data25) < 1){
const err74 = {instancePath:instancePath+"/" + i0+"/judge",schemaPath:"#/$defs/expectation/properties/judge/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.judge,data:data25};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/" + i0+"/judge",schemaPath:"#/$defs/expectation/properties/judge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.judge.type,parentSchema:schema59.properties.judge,data:data25};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data0.with !== undefined && func0.call(data0, "with")){
if((data0.calls === undefined) || (!(func0.call(data0, "calls")))){
const err76 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/expectation/dependentRequired",keyword:"dependentRequired",params:{property: "with",
    missingProperty: "calls",
    depsCount: 1,
    deps: "calls"},message:"must have property calls when property with is present",schema:schema59.dependentRequired,parentSchema:schema59,data:data0};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data0.times !== undefined && func0.call(data0, "times")){
if((data0.calls === undefined) || (!(func0.call(data0, "calls")))){
const err77 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/expectation/dependentRequired",keyword:"dependentRequired",params:{property: "times",
    missingProperty: "calls",
    depsCount: 1,
    deps: "calls"},message:"must have property calls when property times is present",schema:schema59.dependentRequired,parentSchema:schema59,data:data0};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/expectation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data0};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user === undefined) || (!(func0.call(data, "user")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema57.required,parentSchema:schema57,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
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
const err2 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema57.properties.user,data:data0};
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
const err3 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.user.type,parentSchema:schema57.properties.user,data:data0};
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
if(!(validate25(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema45.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data};
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
let data0 = data.variant;
if(typeof data0 === "string"){
if(func63(data0) > 200){
const err2 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func63(data0) < 1){
const err3 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,data:data0};
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
const err4 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
let data1 = data.channel;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/channel/pattern",keyword:"pattern",params:{pattern: "^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema35,data:data1};
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
const err6 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data2 = data.language;
if(typeof data2 === "string"){
if(func63(data2) > 100){
const err7 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func63(data2) < 1){
const err8 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data2};
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
const err9 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.caller_number !== undefined && func0.call(data, "caller_number")){
let data3 = data.caller_number;
if(typeof data3 === "string"){
if(func63(data3) > 200){
const err10 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func63(data3) < 1){
const err11 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37,data:data3};
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
const err12 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.callee_number !== undefined && func0.call(data, "callee_number")){
let data4 = data.callee_number;
if(typeof data4 === "string"){
if(func63(data4) > 200){
const err13 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func63(data4) < 1){
const err14 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.sip_headers !== undefined && func0.call(data, "sip_headers")){
let data5 = data.sip_headers;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length > 200){
const err16 = {instancePath:instancePath+"/sip_headers",schemaPath:"#/$defs/sip_headers/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data5)){
let data6 = data5[key1];
if(typeof data6 === "string"){
if(func63(data6) > 10000){
const err17 = {instancePath:instancePath+"/sip_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sip_headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema39.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sip_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sip_headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.additionalProperties.type,parentSchema:schema39.additionalProperties,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/sip_headers",schemaPath:"#/$defs/sip_headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.integration_attributes !== undefined && func0.call(data, "integration_attributes")){
let data7 = data.integration_attributes;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 200){
const err20 = {instancePath:instancePath+"/integration_attributes",schemaPath:"#/$defs/integration_attributes/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema40,data:data7};
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
const err21 = {instancePath:instancePath+"/integration_attributes",schemaPath:"#/$defs/integration_attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data8 = data.environment;
if(typeof data8 !== "string"){
const err22 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((((data8 === "sandbox") || (data8 === "pre-release")) || (data8 === "live")) || (data8 === "draft"))){
const err23 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/environment/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.real_time_config !== undefined && func0.call(data, "real_time_config")){
let data9 = data.real_time_config;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 1000){
const err24 = {instancePath:instancePath+"/real_time_config",schemaPath:"#/$defs/real_time_config/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",schema:1000,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/real_time_config",schemaPath:"#/$defs/real_time_config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data9};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.simulated_at !== undefined && func0.call(data, "simulated_at")){
let data10 = data.simulated_at;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err26 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/$defs/simulated_at/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/$defs/simulated_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data11 = data.state;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 200){
const err28 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/state/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema44,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.turns !== undefined && func0.call(data, "turns")){
let data12 = data.turns;
if(Array.isArray(data12)){
if(data12.length > 200){
const err30 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema45.properties.turns,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.length < 1){
const err31 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema45.properties.turns,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data12[i0], {instancePath:instancePath+"/turns/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.turns.type,parentSchema:schema45.properties.turns,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","additionalProperties":false,"required":["name","turns"],"properties":{"name":{"title":"Name","description":"What the case is called in reports. No two cases of a set share a name; of a table, the name holds a column or the row's values are added.","type":"string","minLength":1,"maxLength":200,"examples":["Sunday hours"]},"skip":{"title":"Skip","description":"Why the case is not run for now. A skipped case is counted and shown.","type":"string","minLength":1,"maxLength":500,"examples":["The new menu comes in May."]},"tags":{"$ref":"#/$defs/tags"},"fixture":{"title":"Fixture","description":"Name of the fixture the case begins with, or several names, the first first.","type":["string","array"],"minLength":1,"maxLength":200,"minItems":1,"maxItems":20,"items":{"type":"string","minLength":1,"maxLength":200},"examples":["Known caller"]},"variant":{"$ref":"#/$defs/variant"},"channel":{"$ref":"#/$defs/channel"},"language":{"$ref":"#/$defs/language"},"caller_number":{"$ref":"#/$defs/caller_number"},"callee_number":{"$ref":"#/$defs/callee_number"},"sip_headers":{"$ref":"#/$defs/sip_headers"},"integration_attributes":{"$ref":"#/$defs/integration_attributes"},"environment":{"$ref":"#/$defs/environment"},"real_time_config":{"$ref":"#/$defs/real_time_config"},"simulated_at":{"$ref":"#/$defs/simulated_at"},"state":{"$ref":"#/$defs/state"},"repeat":{"title":"Repeat","description":"Runs the case several times, for answers that vary: it passes when enough runs do.","type":"object","additionalProperties":false,"required":["runs"],"properties":{"runs":{"title":"Runs","description":"How often the case is run.","type":"integer","minimum":1,"maximum":100,"examples":[5]},"pass":{"title":"Pass","description":"How many runs must pass. Default: all.","type":"integer","minimum":1,"maximum":100,"examples":[4]}},"examples":[{"runs":5,"pass":4}]},"rows":{"title":"Rows","description":"A table: the case is run once for each row, with {column} replaced by the row's value. Each is a case of its own.","type":"array","minItems":1,"maxItems":500,"items":{"title":"Row","description":"Values by column.","type":"object","minProperties":1,"maxProperties":50,"propertyNames":{"pattern":"^[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":["string","number","boolean","null"],"maxLength":10000}},"examples":[[{"day":"saturday","hours":"9:00 to 18:00"},{"day":"sunday","hours":"10:00 to 16:00"}]]},"greeting":{"title":"Greeting","description":"What must be true of what the agent says before the caller has spoken.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"},"examples":[[{"says":"Good morning"}]]},"turns":{"$ref":"#/$defs/turns"}}};
const pattern13 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const schema74 = {"title":"Turns","description":"What is said, in order.","type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema74,data};
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
if(!(validate24(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema74.type,parentSchema:schema74,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.turns === undefined) || (!(func0.call(data, "turns")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "turns"},message:"must have required property '"+"turns"+"'",schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema60.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema60.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.name.type,parentSchema:schema60.properties.name,data:data0};
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
const err6 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema60.properties.skip,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func63(data1) < 1){
const err7 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.skip,data:data1};
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
const err8 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.skip.type,parentSchema:schema60.properties.skip,data:data1};
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
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 50){
const err9 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func63(data3) > 100){
const err10 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/tags/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func63(data3) < 1){
const err11 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.items,data:data3};
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
const err12 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data3};
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
const err13 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fixture !== undefined && func0.call(data, "fixture")){
let data4 = data.fixture;
if((typeof data4 !== "string") && (!(Array.isArray(data4)))){
const err14 = {instancePath:instancePath+"/fixture",schemaPath:"#/properties/fixture/type",keyword:"type",params:{type: schema60.properties.fixture.type},message:"must be string,array",schema:schema60.properties.fixture.type,parentSchema:schema60.properties.fixture,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data4 === "string"){
if(func63(data4) > 200){
const err15 = {instancePath:instancePath+"/fixture",schemaPath:"#/properties/fixture/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema60.properties.fixture,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func63(data4) < 1){
const err16 = {instancePath:instancePath+"/fixture",schemaPath:"#/properties/fixture/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.fixture,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(Array.isArray(data4)){
if(data4.length > 20){
const err17 = {instancePath:instancePath+"/fixture",schemaPath:"#/properties/fixture/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items",schema:20,parentSchema:schema60.properties.fixture,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4.length < 1){
const err18 = {instancePath:instancePath+"/fixture",schemaPath:"#/properties/fixture/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.fixture,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func63(data5) > 200){
const err19 = {instancePath:instancePath+"/fixture/" + i1,schemaPath:"#/properties/fixture/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema60.properties.fixture.items,data:data5};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func63(data5) < 1){
const err20 = {instancePath:instancePath+"/fixture/" + i1,schemaPath:"#/properties/fixture/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.fixture.items,data:data5};
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
const err21 = {instancePath:instancePath+"/fixture/" + i1,schemaPath:"#/properties/fixture/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.fixture.items.type,parentSchema:schema60.properties.fixture.items,data:data5};
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
}
if(data.variant !== undefined && func0.call(data, "variant")){
let data6 = data.variant;
if(typeof data6 === "string"){
if(func63(data6) > 200){
const err22 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func63(data6) < 1){
const err23 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data6};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
let data7 = data.channel;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err25 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/channel/pattern",keyword:"pattern",params:{pattern: "^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(voice|webchat|\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.type,parentSchema:schema35,data:data7};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data8 = data.language;
if(typeof data8 === "string"){
if(func63(data8) > 100){
const err27 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func63(data8) < 1){
const err28 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.caller_number !== undefined && func0.call(data, "caller_number")){
let data9 = data.caller_number;
if(typeof data9 === "string"){
if(func63(data9) > 200){
const err30 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func63(data9) < 1){
const err31 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/caller_number",schemaPath:"#/$defs/caller_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data9};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.callee_number !== undefined && func0.call(data, "callee_number")){
let data10 = data.callee_number;
if(typeof data10 === "string"){
if(func63(data10) > 200){
const err33 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func63(data10) < 1){
const err34 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema38,data:data10};
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
const err35 = {instancePath:instancePath+"/callee_number",schemaPath:"#/$defs/callee_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.type,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.sip_headers !== undefined && func0.call(data, "sip_headers")){
let data11 = data.sip_headers;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length > 200){
const err36 = {instancePath:instancePath+"/sip_headers",schemaPath:"#/$defs/sip_headers/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema39,data:data11};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key1 of Object.keys(data11)){
let data12 = data11[key1];
if(typeof data12 === "string"){
if(func63(data12) > 10000){
const err37 = {instancePath:instancePath+"/sip_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sip_headers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema39.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/sip_headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/sip_headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema39.additionalProperties.type,parentSchema:schema39.additionalProperties,data:data12};
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
const err39 = {instancePath:instancePath+"/sip_headers",schemaPath:"#/$defs/sip_headers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data:data11};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.integration_attributes !== undefined && func0.call(data, "integration_attributes")){
let data13 = data.integration_attributes;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(Object.keys(data13).length > 200){
const err40 = {instancePath:instancePath+"/integration_attributes",schemaPath:"#/$defs/integration_attributes/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema40,data:data13};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/integration_attributes",schemaPath:"#/$defs/integration_attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data14 = data.environment;
if(typeof data14 !== "string"){
const err42 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((data14 === "sandbox") || (data14 === "pre-release")) || (data14 === "live")) || (data14 === "draft"))){
const err43 = {instancePath:instancePath+"/environment",schemaPath:"#/$defs/environment/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values",schema:schema41.enum,parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.real_time_config !== undefined && func0.call(data, "real_time_config")){
let data15 = data.real_time_config;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 1000){
const err44 = {instancePath:instancePath+"/real_time_config",schemaPath:"#/$defs/real_time_config/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties",schema:1000,parentSchema:schema42,data:data15};
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
const err45 = {instancePath:instancePath+"/real_time_config",schemaPath:"#/$defs/real_time_config/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data15};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.simulated_at !== undefined && func0.call(data, "simulated_at")){
let data16 = data.simulated_at;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err46 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/$defs/simulated_at/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"},message:"must match pattern \""+"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$"+"\"",schema:"^(\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?|\\{[A-Za-z_][A-Za-z0-9_]*\\})$",parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/$defs/simulated_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema43.type,parentSchema:schema43,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.state !== undefined && func0.call(data, "state")){
let data17 = data.state;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(Object.keys(data17).length > 200){
const err48 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/state/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema44,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/state",schemaPath:"#/$defs/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.repeat !== undefined && func0.call(data, "repeat")){
let data18 = data.repeat;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.runs === undefined) || (!(func0.call(data18, "runs")))){
const err50 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: "runs"},message:"must have required property '"+"runs"+"'",schema:schema60.properties.repeat.required,parentSchema:schema60.properties.repeat,data:data18};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key2 of Object.keys(data18)){
if(!((key2 === "runs") || (key2 === "pass"))){
const err51 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.repeat,data:data18};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.runs !== undefined && func0.call(data18, "runs")){
let data19 = data18.runs;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err52 = {instancePath:instancePath+"/repeat/runs",schemaPath:"#/properties/repeat/properties/runs/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.repeat.properties.runs.type,parentSchema:schema60.properties.repeat.properties.runs,data:data19};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 100 || isNaN(data19)){
const err53 = {instancePath:instancePath+"/repeat/runs",schemaPath:"#/properties/repeat/properties/runs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema60.properties.repeat.properties.runs,data:data19};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data19 < 1 || isNaN(data19)){
const err54 = {instancePath:instancePath+"/repeat/runs",schemaPath:"#/properties/repeat/properties/runs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.repeat.properties.runs,data:data19};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data18.pass !== undefined && func0.call(data18, "pass")){
let data20 = data18.pass;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err55 = {instancePath:instancePath+"/repeat/pass",schemaPath:"#/properties/repeat/properties/pass/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.repeat.properties.pass.type,parentSchema:schema60.properties.repeat.properties.pass,data:data20};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 100 || isNaN(data20)){
const err56 = {instancePath:instancePath+"/repeat/pass",schemaPath:"#/properties/repeat/properties/pass/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema60.properties.repeat.properties.pass,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err57 = {instancePath:instancePath+"/repeat/pass",schemaPath:"#/properties/repeat/properties/pass/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.repeat.properties.pass,data:data20};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.repeat.type,parentSchema:schema60.properties.repeat,data:data18};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.rows !== undefined && func0.call(data, "rows")){
let data21 = data.rows;
if(Array.isArray(data21)){
if(data21.length > 500){
const err59 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maxItems",keyword:"maxItems",params:{limit: 500},message:"must NOT have more than 500 items",schema:500,parentSchema:schema60.properties.rows,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data21.length < 1){
const err60 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema60.properties.rows,data:data21};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length > 50){
const err61 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/maxProperties",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties",schema:50,parentSchema:schema60.properties.rows.items,data:data22};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(Object.keys(data22).length < 1){
const err62 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema60.properties.rows.items,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 of Object.keys(data22)){
const _errs62 = errors;
if(typeof key3 === "string"){
if(!pattern13.test(key3)){
const err63 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"},message:"must match pattern \""+"^[A-Za-z_][A-Za-z0-9_]*$"+"\"",schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:schema60.properties.rows.items.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var valid21 = _errs62 === errors;
if(!valid21){
const err64 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema60.properties.rows.items.propertyNames,parentSchema:schema60.properties.rows.items,data:data22};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
for(const key4 of Object.keys(data22)){
let data23 = data22[key4];
if((((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))) && (typeof data23 !== "boolean")) && (data23 !== null)){
const err65 = {instancePath:instancePath+"/rows/" + i2+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rows/items/additionalProperties/type",keyword:"type",params:{type: schema60.properties.rows.items.additionalProperties.type},message:"must be string,number,boolean,null",schema:schema60.properties.rows.items.additionalProperties.type,parentSchema:schema60.properties.rows.items.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(typeof data23 === "string"){
if(func63(data23) > 10000){
const err66 = {instancePath:instancePath+"/rows/" + i2+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/rows/items/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema60.properties.rows.items.additionalProperties,data:data23};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/rows/" + i2,schemaPath:"#/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.rows.items.type,parentSchema:schema60.properties.rows.items,data:data22};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.rows.type,parentSchema:schema60.properties.rows,data:data21};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.greeting !== undefined && func0.call(data, "greeting")){
let data24 = data.greeting;
if(Array.isArray(data24)){
if(data24.length > 100){
const err69 = {instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema60.properties.greeting,data:data24};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(Object.keys(data25).length < 1){
const err70 = {instancePath:instancePath+"/greeting/" + i3,schemaPath:"#/$defs/expectation/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59,data:data25};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key5 of Object.keys(data25)){
if(!(func0.call(schema59.properties, key5))){
const err71 = {instancePath:instancePath+"/greeting/" + i3,schemaPath:"#/$defs/expectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data25};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data25.topic !== undefined && func0.call(data25, "topic")){
let data26 = data25.topic;
if(typeof data26 === "string"){
if(func63(data26) > 200){
const err72 = {instancePath:instancePath+"/greeting/" + i3+"/topic",schemaPath:"#/$defs/expectation/properties/topic/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.topic,data:data26};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func63(data26) < 1){
const err73 = {instancePath:instancePath+"/greeting/" + i3+"/topic",schemaPath:"#/$defs/expectation/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.topic,data:data26};
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
const err74 = {instancePath:instancePath+"/greeting/" + i3+"/topic",schemaPath:"#/$defs/expectation/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.topic.type,parentSchema:schema59.properties.topic,data:data26};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data25.no_topic !== undefined && func0.call(data25, "no_topic")){
let data27 = data25.no_topic;
if(typeof data27 !== "boolean"){
const err75 = {instancePath:instancePath+"/greeting/" + i3+"/no_topic",schemaPath:"#/$defs/expectation/properties/no_topic/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_topic.type,parentSchema:schema59.properties.no_topic,data:data27};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(true !== data27){
const err76 = {instancePath:instancePath+"/greeting/" + i3+"/no_topic",schemaPath:"#/$defs/expectation/properties/no_topic/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_topic,data:data27};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.says !== undefined && func0.call(data25, "says")){
let data28 = data25.says;
if(typeof data28 === "string"){
if(func63(data28) > 10000){
const err77 = {instancePath:instancePath+"/greeting/" + i3+"/says",schemaPath:"#/$defs/expectation/properties/says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema59.properties.says,data:data28};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func63(data28) < 1){
const err78 = {instancePath:instancePath+"/greeting/" + i3+"/says",schemaPath:"#/$defs/expectation/properties/says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.says,data:data28};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!pattern8.test(data28)){
const err79 = {instancePath:instancePath+"/greeting/" + i3+"/says",schemaPath:"#/$defs/expectation/properties/says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.says,data:data28};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/greeting/" + i3+"/says",schemaPath:"#/$defs/expectation/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.says.type,parentSchema:schema59.properties.says,data:data28};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data25.not_says !== undefined && func0.call(data25, "not_says")){
let data29 = data25.not_says;
if(typeof data29 === "string"){
if(func63(data29) > 10000){
const err81 = {instancePath:instancePath+"/greeting/" + i3+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema59.properties.not_says,data:data29};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(func63(data29) < 1){
const err82 = {instancePath:instancePath+"/greeting/" + i3+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.not_says,data:data29};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!pattern8.test(data29)){
const err83 = {instancePath:instancePath+"/greeting/" + i3+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.not_says,data:data29};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/greeting/" + i3+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.not_says.type,parentSchema:schema59.properties.not_says,data:data29};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data25.matches !== undefined && func0.call(data25, "matches")){
let data30 = data25.matches;
if(typeof data30 === "string"){
if(func63(data30) > 500){
const err85 = {instancePath:instancePath+"/greeting/" + i3+"/matches",schemaPath:"#/$defs/expectation/properties/matches/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema59.properties.matches,data:data30};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(func63(data30) < 1){
const err86 = {instancePath:instancePath+"/greeting/" + i3+"/matches",schemaPath:"#/$defs/expectation/properties/matches/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.matches,data:data30};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/greeting/" + i3+"/matches",schemaPath:"#/$defs/expectation/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.matches.type,parentSchema:schema59.properties.matches,data:data30};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data25.calls !== undefined && func0.call(data25, "calls")){
let data31 = data25.calls;
if(typeof data31 === "string"){
if(func63(data31) > 200){
const err88 = {instancePath:instancePath+"/greeting/" + i3+"/calls",schemaPath:"#/$defs/expectation/properties/calls/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.calls,data:data31};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(func63(data31) < 1){
const err89 = {instancePath:instancePath+"/greeting/" + i3+"/calls",schemaPath:"#/$defs/expectation/properties/calls/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.calls,data:data31};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/greeting/" + i3+"/calls",schemaPath:"#/$defs/expectation/properties/calls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.calls.type,parentSchema:schema59.properties.calls,data:data31};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data25.with !== undefined && func0.call(data25, "with")){
let data32 = data25.with;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(Object.keys(data32).length > 100){
const err91 = {instancePath:instancePath+"/greeting/" + i3+"/with",schemaPath:"#/$defs/expectation/properties/with/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema59.properties.with,data:data32};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(Object.keys(data32).length < 1){
const err92 = {instancePath:instancePath+"/greeting/" + i3+"/with",schemaPath:"#/$defs/expectation/properties/with/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59.properties.with,data:data32};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/greeting/" + i3+"/with",schemaPath:"#/$defs/expectation/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.with.type,parentSchema:schema59.properties.with,data:data32};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data25.times !== undefined && func0.call(data25, "times")){
let data33 = data25.times;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err94 = {instancePath:instancePath+"/greeting/" + i3+"/times",schemaPath:"#/$defs/expectation/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.times.type,parentSchema:schema59.properties.times,data:data33};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000 || isNaN(data33)){
const err95 = {instancePath:instancePath+"/greeting/" + i3+"/times",schemaPath:"#/$defs/expectation/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema59.properties.times,data:data33};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err96 = {instancePath:instancePath+"/greeting/" + i3+"/times",schemaPath:"#/$defs/expectation/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.times,data:data33};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data25.calls_in_order !== undefined && func0.call(data25, "calls_in_order")){
let data34 = data25.calls_in_order;
if(Array.isArray(data34)){
if(data34.length > 100){
const err97 = {instancePath:instancePath+"/greeting/" + i3+"/calls_in_order",schemaPath:"#/$defs/expectation/properties/calls_in_order/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema59.properties.calls_in_order,data:data34};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data34.length < 2){
const err98 = {instancePath:instancePath+"/greeting/" + i3+"/calls_in_order",schemaPath:"#/$defs/expectation/properties/calls_in_order/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema59.properties.calls_in_order,data:data34};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
const len4 = data34.length;
for(let i4=0; i4<len4; i4++){
let data35 = data34[i4];
if(typeof data35 === "string"){
if(func63(data35) > 200){
const err99 = {instancePath:instancePath+"/greeting/" + i3+"/calls_in_order/" + i4,schemaPath:"#/$defs/expectation/properties/calls_in_order/items/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.calls_in_order.items,data:data35};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func63(data35) < 1){
const err100 = {instancePath:instancePath+"/greeting/" + i3+"/calls_in_order/" + i4,schemaPath:"#/$defs/expectation/properties/calls_in_order/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.calls_in_order.items,data:data35};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/greeting/" + i3+"/calls_in_order/" + i4,schemaPath:"#/$defs/expectation/properties/calls_in_order/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.calls_in_order.items.type,parentSchema:schema59.properties.calls_in_order.items,data:data35};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/greeting/" + i3+"/calls_in_order",schemaPath:"#/$defs/expectation/properties/calls_in_order/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema59.properties.calls_in_order.type,parentSchema:schema59.properties.calls_in_order,data:data34};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data25.not_calls !== undefined && func0.call(data25, "not_calls")){
let data36 = data25.not_calls;
if(typeof data36 === "string"){
if(func63(data36) > 200){
const err103 = {instancePath:instancePath+"/greeting/" + i3+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.not_calls,data:data36};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func63(data36) < 1){
const err104 = {instancePath:instancePath+"/greeting/" + i3+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.not_calls,data:data36};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/greeting/" + i3+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.not_calls.type,parentSchema:schema59.properties.not_calls,data:data36};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data25.no_calls !== undefined && func0.call(data25, "no_calls")){
let data37 = data25.no_calls;
if(typeof data37 !== "boolean"){
const err106 = {instancePath:instancePath+"/greeting/" + i3+"/no_calls",schemaPath:"#/$defs/expectation/properties/no_calls/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_calls.type,parentSchema:schema59.properties.no_calls,data:data37};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(true !== data37){
const err107 = {instancePath:instancePath+"/greeting/" + i3+"/no_calls",schemaPath:"#/$defs/expectation/properties/no_calls/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_calls,data:data37};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data25.flow !== undefined && func0.call(data25, "flow")){
let data38 = data25.flow;
if(typeof data38 === "string"){
if(func63(data38) > 200){
const err108 = {instancePath:instancePath+"/greeting/" + i3+"/flow",schemaPath:"#/$defs/expectation/properties/flow/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.flow,data:data38};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func63(data38) < 1){
const err109 = {instancePath:instancePath+"/greeting/" + i3+"/flow",schemaPath:"#/$defs/expectation/properties/flow/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.flow,data:data38};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/greeting/" + i3+"/flow",schemaPath:"#/$defs/expectation/properties/flow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.flow.type,parentSchema:schema59.properties.flow,data:data38};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data25.no_flow !== undefined && func0.call(data25, "no_flow")){
let data39 = data25.no_flow;
if(typeof data39 !== "boolean"){
const err111 = {instancePath:instancePath+"/greeting/" + i3+"/no_flow",schemaPath:"#/$defs/expectation/properties/no_flow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_flow.type,parentSchema:schema59.properties.no_flow,data:data39};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(true !== data39){
const err112 = {instancePath:instancePath+"/greeting/" + i3+"/no_flow",schemaPath:"#/$defs/expectation/properties/no_flow/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_flow,data:data39};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data25.step !== undefined && func0.call(data25, "step")){
let data40 = data25.step;
if(typeof data40 === "string"){
if(func63(data40) > 200){
const err113 = {instancePath:instancePath+"/greeting/" + i3+"/step",schemaPath:"#/$defs/expectation/properties/step/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.step,data:data40};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(func63(data40) < 1){
const err114 = {instancePath:instancePath+"/greeting/" + i3+"/step",schemaPath:"#/$defs/expectation/properties/step/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.step,data:data40};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/greeting/" + i3+"/step",schemaPath:"#/$defs/expectation/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.step.type,parentSchema:schema59.properties.step,data:data40};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data25.state !== undefined && func0.call(data25, "state")){
let data41 = data25.state;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(Object.keys(data41).length > 100){
const err116 = {instancePath:instancePath+"/greeting/" + i3+"/state",schemaPath:"#/$defs/expectation/properties/state/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema59.properties.state,data:data41};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(Object.keys(data41).length < 1){
const err117 = {instancePath:instancePath+"/greeting/" + i3+"/state",schemaPath:"#/$defs/expectation/properties/state/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59.properties.state,data:data41};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/greeting/" + i3+"/state",schemaPath:"#/$defs/expectation/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.properties.state.type,parentSchema:schema59.properties.state,data:data41};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data25.handoff !== undefined && func0.call(data25, "handoff")){
let data42 = data25.handoff;
if(typeof data42 === "string"){
if(func63(data42) > 200){
const err119 = {instancePath:instancePath+"/greeting/" + i3+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.handoff,data:data42};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func63(data42) < 1){
const err120 = {instancePath:instancePath+"/greeting/" + i3+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.handoff,data:data42};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/greeting/" + i3+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.handoff.type,parentSchema:schema59.properties.handoff,data:data42};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data25.no_handoff !== undefined && func0.call(data25, "no_handoff")){
let data43 = data25.no_handoff;
if(typeof data43 !== "boolean"){
const err122 = {instancePath:instancePath+"/greeting/" + i3+"/no_handoff",schemaPath:"#/$defs/expectation/properties/no_handoff/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_handoff.type,parentSchema:schema59.properties.no_handoff,data:data43};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(true !== data43){
const err123 = {instancePath:instancePath+"/greeting/" + i3+"/no_handoff",schemaPath:"#/$defs/expectation/properties/no_handoff/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_handoff,data:data43};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data25.sms !== undefined && func0.call(data25, "sms")){
let data44 = data25.sms;
if((typeof data44 !== "string") && (!(data44 && typeof data44 == "object" && !Array.isArray(data44)))){
const err124 = {instancePath:instancePath+"/greeting/" + i3+"/sms",schemaPath:"#/$defs/expectation/properties/sms/type",keyword:"type",params:{type: schema59.properties.sms.type},message:"must be string,object",schema:schema59.properties.sms.type,parentSchema:schema59.properties.sms,data:data44};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(typeof data44 === "string"){
if(func63(data44) > 200){
const err125 = {instancePath:instancePath+"/greeting/" + i3+"/sms",schemaPath:"#/$defs/expectation/properties/sms/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.sms,data:data44};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func63(data44) < 1){
const err126 = {instancePath:instancePath+"/greeting/" + i3+"/sms",schemaPath:"#/$defs/expectation/properties/sms/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms,data:data44};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
const err127 = {instancePath:instancePath+"/greeting/" + i3+"/sms",schemaPath:"#/$defs/expectation/properties/sms/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema59.properties.sms,data:data44};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key6 of Object.keys(data44)){
if(!(((key6 === "template") || (key6 === "to")) || (key6 === "says"))){
const err128 = {instancePath:instancePath+"/greeting/" + i3+"/sms",schemaPath:"#/$defs/expectation/properties/sms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema59.properties.sms,data:data44};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data44.template !== undefined && func0.call(data44, "template")){
let data45 = data44.template;
if(typeof data45 === "string"){
if(func63(data45) > 200){
const err129 = {instancePath:instancePath+"/greeting/" + i3+"/sms/template",schemaPath:"#/$defs/expectation/properties/sms/properties/template/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.sms.properties.template,data:data45};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(func63(data45) < 1){
const err130 = {instancePath:instancePath+"/greeting/" + i3+"/sms/template",schemaPath:"#/$defs/expectation/properties/sms/properties/template/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms.properties.template,data:data45};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/greeting/" + i3+"/sms/template",schemaPath:"#/$defs/expectation/properties/sms/properties/template/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.sms.properties.template.type,parentSchema:schema59.properties.sms.properties.template,data:data45};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data44.to !== undefined && func0.call(data44, "to")){
let data46 = data44.to;
if((typeof data46 !== "string") && (!(data46 && typeof data46 == "object" && !Array.isArray(data46)))){
const err132 = {instancePath:instancePath+"/greeting/" + i3+"/sms/to",schemaPath:"#/$defs/expectation/properties/sms/properties/to/type",keyword:"type",params:{type: schema59.properties.sms.properties.to.type},message:"must be string,object",schema:schema59.properties.sms.properties.to.type,parentSchema:schema59.properties.sms.properties.to,data:data46};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data46 === "string"){
if(func63(data46) > 200){
const err133 = {instancePath:instancePath+"/greeting/" + i3+"/sms/to",schemaPath:"#/$defs/expectation/properties/sms/properties/to/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema59.properties.sms.properties.to,data:data46};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(func63(data46) < 1){
const err134 = {instancePath:instancePath+"/greeting/" + i3+"/sms/to",schemaPath:"#/$defs/expectation/properties/sms/properties/to/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms.properties.to,data:data46};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
if(data44.says !== undefined && func0.call(data44, "says")){
let data47 = data44.says;
if(typeof data47 === "string"){
if(func63(data47) > 10000){
const err135 = {instancePath:instancePath+"/greeting/" + i3+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema59.properties.sms.properties.says,data:data47};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func63(data47) < 1){
const err136 = {instancePath:instancePath+"/greeting/" + i3+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.sms.properties.says,data:data47};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!pattern8.test(data47)){
const err137 = {instancePath:instancePath+"/greeting/" + i3+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema59.properties.sms.properties.says,data:data47};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/greeting/" + i3+"/sms/says",schemaPath:"#/$defs/expectation/properties/sms/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.sms.properties.says.type,parentSchema:schema59.properties.sms.properties.says,data:data47};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
if(data25.no_sms !== undefined && func0.call(data25, "no_sms")){
let data48 = data25.no_sms;
if(typeof data48 !== "boolean"){
const err139 = {instancePath:instancePath+"/greeting/" + i3+"/no_sms",schemaPath:"#/$defs/expectation/properties/no_sms/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.no_sms.type,parentSchema:schema59.properties.no_sms,data:data48};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(true !== data48){
const err140 = {instancePath:instancePath+"/greeting/" + i3+"/no_sms",schemaPath:"#/$defs/expectation/properties/no_sms/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema59.properties.no_sms,data:data48};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data25.ends !== undefined && func0.call(data25, "ends")){
let data49 = data25.ends;
if(typeof data49 !== "boolean"){
const err141 = {instancePath:instancePath+"/greeting/" + i3+"/ends",schemaPath:"#/$defs/expectation/properties/ends/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.ends.type,parentSchema:schema59.properties.ends,data:data49};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data25.judge !== undefined && func0.call(data25, "judge")){
let data50 = data25.judge;
if(typeof data50 === "string"){
if(func63(data50) > 2000){
const err142 = {instancePath:instancePath+"/greeting/" + i3+"/judge",schemaPath:"#/$defs/expectation/properties/judge/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema59.properties.judge,data:data50};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func63(data50) < 1){
const err143 = {instancePath:instancePath+"/greeting/" + i3+"/judge",schemaPath:"#/$defs/expectation/properties/judge/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.judge,data:data50};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/greeting/" + i3+"/judge",schemaPath:"#/$defs/expectation/properties/judge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.judge.type,parentSchema:schema59.properties.judge,data:data50};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data25.with !== undefined && func0.call(data25, "with")){
if((data25.calls === undefined) || (!(func0.call(data25, "calls")))){
const err145 = {instancePath:instancePath+"/greeting/" + i3,schemaPath:"#/$defs/expectation/dependentRequired",keyword:"dependentRequired",params:{property: "with",
    missingProperty: "calls",
    depsCount: 1,
    deps: "calls"},message:"must have property calls when property with is present",schema:schema59.dependentRequired,parentSchema:schema59,data:data25};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data25.times !== undefined && func0.call(data25, "times")){
if((data25.calls === undefined) || (!(func0.call(data25, "calls")))){
const err146 = {instancePath:instancePath+"/greeting/" + i3,schemaPath:"#/$defs/expectation/dependentRequired",keyword:"dependentRequired",params:{property: "times",
    missingProperty: "calls",
    depsCount: 1,
    deps: "calls"},message:"must have property calls when property times is present",schema:schema59.dependentRequired,parentSchema:schema59,data:data25};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/greeting/" + i3,schemaPath:"#/$defs/expectation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data25};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/greeting",schemaPath:"#/properties/greeting/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema60.properties.greeting.type,parentSchema:schema60.properties.greeting,data:data24};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.turns !== undefined && func0.call(data, "turns")){
if(!(validate30(data.turns, {instancePath:instancePath+"/turns",parentData:data,parentDataProperty:"turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err149 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="test-set.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.cases === undefined) || (!(func0.call(data, "cases")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cases"},message:"must have required property '"+"cases"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "tags")) || (key0 === "defaults")) || (key0 === "fixtures")) || (key0 === "cases"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0};
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
let data1 = data.tags;
if(Array.isArray(data1)){
if(data1.length > 50){
const err6 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tags/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items",schema:50,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func63(data2) > 100){
const err7 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/tags/items/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema32.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func63(data2) < 1){
const err8 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/tags/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema32.items,data:data2};
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
const err9 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/$defs/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.items.type,parentSchema:schema32.items,data:data2};
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
const err10 = {instancePath:instancePath+"/tags",schemaPath:"#/$defs/tags/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate21(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.fixtures !== undefined && func0.call(data, "fixtures")){
let data4 = data.fixtures;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 200){
const err11 = {instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema31.properties.fixtures,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Object.keys(data4).length < 1){
const err12 = {instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema31.properties.fixtures,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 of Object.keys(data4)){
if(!(validate23(data4[key1], {instancePath:instancePath+"/fixtures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/fixtures",schemaPath:"#/properties/fixtures/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.fixtures.type,parentSchema:schema31.properties.fixtures,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.cases !== undefined && func0.call(data, "cases")){
let data6 = data.cases;
if(Array.isArray(data6)){
if(data6.length > 1000){
const err14 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6.length < 1){
const err15 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.cases,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate29(data6[i1], {instancePath:instancePath+"/cases/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.cases.type,parentSchema:schema31.properties.cases,data:data6};
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
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
