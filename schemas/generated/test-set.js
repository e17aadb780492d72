// Written by scripts/generate.ts. Do not edit.
import ajv_ucs2length from 'ajv/dist/runtime/ucs2length.js'
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"test-set.schema.json","title":"Test set","description":"A file of test_sets/: scripted conversations with an agent, and what each turn must and must not do.","type":"object","additionalProperties":false,"required":["name","cases"],"properties":{"name":{"title":"Name","description":"What the set is called in reports. No two sets of an agent share a name.","type":"string","minLength":1,"maxLength":200,"examples":["Opening hours"]},"tags":{"$ref":"#/$defs/tags"},"cases":{"title":"Cases","description":"The test cases, each a conversation of its own.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/case"}}},"examples":[{"name":"Opening hours","tags":["faq"],"cases":[{"name":"Sunday hours","variant":"Downtown","turns":[{"user":"are you open on sunday?","expect":[{"topic":"site_opening_hours"},{"says":"12:00"},{"not_says":"closed"}]}]}]}],"$defs":{"tags":{"title":"Tags","description":"Words to select cases by.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100},"examples":[["faq"]]},"case":{"type":"object","additionalProperties":false,"required":["name","turns"],"properties":{"name":{"title":"Name","description":"What the case is called in reports. No two cases of a set share a name.","type":"string","minLength":1,"maxLength":200,"examples":["Sunday hours"]},"skip":{"title":"Skip","description":"Why the case is not run for now. A skipped case is counted and shown.","type":"string","minLength":1,"maxLength":500,"examples":["The new menu comes in May."]},"tags":{"$ref":"#/$defs/tags"},"variant":{"title":"Variant","description":"The variant that is called. Default: the agent's default variant.","type":"string","minLength":1,"maxLength":200,"examples":["Downtown"]},"channel":{"title":"Channel","description":"How the caller reaches the agent. Default: voice, where the agent has one.","type":"string","enum":["voice","webchat"]},"language":{"title":"Language","description":"Language of the conversation, as agent_settings/languages.yaml spells it. Default: the agent's.","type":"string","minLength":1,"maxLength":100,"examples":["en-GB"]},"caller_number":{"title":"Caller's number","description":"Number the caller calls from, in quotes.","type":"string","minLength":1,"maxLength":200,"examples":["+447700900000"]},"simulated_at":{"title":"Simulated time","description":"The agent's now, ISO 8601; UTC where it names no zone.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$","examples":["2026-03-01T18:30:00Z"]},"state":{"title":"State","description":"Values of the conversation's state at its start, by name.","type":"object","maxProperties":200,"examples":[{"party_size":4}]},"turns":{"title":"Turns","description":"What is said, in order.","type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}}}},"turn":{"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"title":"User","description":"What the caller says. An empty text is silence.","type":"string","maxLength":10000,"examples":["are you open on sunday?"]},"expect":{"title":"Expectations","description":"What must be true of the agent's answer to this turn; all of it.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"},"examples":[[{"topic":"site_opening_hours"},{"says":"12:00"}]]}}},"expectation":{"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"with":["calls"]},"properties":{"topic":{"title":"Topic","description":"Name of the topic the answer comes from.","type":"string","minLength":1,"maxLength":200,"examples":["site_opening_hours"]},"says":{"title":"Says","description":"Text in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["12:00"]},"not_says":{"title":"Doesn't say","description":"Text that must not be in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["closed"]},"matches":{"title":"Matches","description":"Regular expression that fits somewhere in the answer. No back references and no look-around; (?i) at the start ignores case.","type":"string","minLength":1,"maxLength":500,"examples":["\\d{2}:\\d{2}"]},"calls":{"title":"Calls","description":"Function that must be called in this turn; `with` names arguments it must get.","type":"string","minLength":1,"maxLength":200,"examples":["get_opening_hours"]},"with":{"title":"With","description":"Arguments the called function must get; others may be there too.","type":"object","maxProperties":100,"examples":[{"day":"sunday"}]},"not_calls":{"title":"Doesn't call","description":"Function that must not be called in this turn.","type":"string","minLength":1,"maxLength":200,"examples":["try_transfer_call"]},"handoff":{"title":"Handoff","description":"Handoff the call must be transferred to.","type":"string","minLength":1,"maxLength":200,"examples":["default"]},"judge":{"title":"Judge","description":"A sentence about the answer that a model must find true. Without a model the case is not judged.","type":"string","minLength":1,"maxLength":2000,"examples":["The agent offers a transfer politely"]}}}}};
const schema32 = {"title":"Tags","description":"Words to select cases by.","type":"array","maxItems":50,"items":{"type":"string","minLength":1,"maxLength":100},"examples":[["faq"]]};
const func0 = Object.prototype.hasOwnProperty;
const func63 = (ajv_ucs2length.default ?? ajv_ucs2length);
const schema33 = {"type":"object","additionalProperties":false,"required":["name","turns"],"properties":{"name":{"title":"Name","description":"What the case is called in reports. No two cases of a set share a name.","type":"string","minLength":1,"maxLength":200,"examples":["Sunday hours"]},"skip":{"title":"Skip","description":"Why the case is not run for now. A skipped case is counted and shown.","type":"string","minLength":1,"maxLength":500,"examples":["The new menu comes in May."]},"tags":{"$ref":"#/$defs/tags"},"variant":{"title":"Variant","description":"The variant that is called. Default: the agent's default variant.","type":"string","minLength":1,"maxLength":200,"examples":["Downtown"]},"channel":{"title":"Channel","description":"How the caller reaches the agent. Default: voice, where the agent has one.","type":"string","enum":["voice","webchat"]},"language":{"title":"Language","description":"Language of the conversation, as agent_settings/languages.yaml spells it. Default: the agent's.","type":"string","minLength":1,"maxLength":100,"examples":["en-GB"]},"caller_number":{"title":"Caller's number","description":"Number the caller calls from, in quotes.","type":"string","minLength":1,"maxLength":200,"examples":["+447700900000"]},"simulated_at":{"title":"Simulated time","description":"The agent's now, ISO 8601; UTC where it names no zone.","type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$","examples":["2026-03-01T18:30:00Z"]},"state":{"title":"State","description":"Values of the conversation's state at its start, by name.","type":"object","maxProperties":200,"examples":[{"party_size":4}]},"turns":{"title":"Turns","description":"What is said, in order.","type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/turn"}}}};
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$", "u");
const schema35 = {"type":"object","additionalProperties":false,"required":["user"],"properties":{"user":{"title":"User","description":"What the caller says. An empty text is silence.","type":"string","maxLength":10000,"examples":["are you open on sunday?"]},"expect":{"title":"Expectations","description":"What must be true of the agent's answer to this turn; all of it.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/expectation"},"examples":[[{"topic":"site_opening_hours"},{"says":"12:00"}]]}}};
const schema36 = {"type":"object","additionalProperties":false,"minProperties":1,"dependentRequired":{"with":["calls"]},"properties":{"topic":{"title":"Topic","description":"Name of the topic the answer comes from.","type":"string","minLength":1,"maxLength":200,"examples":["site_opening_hours"]},"says":{"title":"Says","description":"Text in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["12:00"]},"not_says":{"title":"Doesn't say","description":"Text that must not be in the answer, whatever its case and spacing.","type":"string","minLength":1,"maxLength":10000,"pattern":"\\S","examples":["closed"]},"matches":{"title":"Matches","description":"Regular expression that fits somewhere in the answer. No back references and no look-around; (?i) at the start ignores case.","type":"string","minLength":1,"maxLength":500,"examples":["\\d{2}:\\d{2}"]},"calls":{"title":"Calls","description":"Function that must be called in this turn; `with` names arguments it must get.","type":"string","minLength":1,"maxLength":200,"examples":["get_opening_hours"]},"with":{"title":"With","description":"Arguments the called function must get; others may be there too.","type":"object","maxProperties":100,"examples":[{"day":"sunday"}]},"not_calls":{"title":"Doesn't call","description":"Function that must not be called in this turn.","type":"string","minLength":1,"maxLength":200,"examples":["try_transfer_call"]},"handoff":{"title":"Handoff","description":"Handoff the call must be transferred to.","type":"string","minLength":1,"maxLength":200,"examples":["default"]},"judge":{"title":"Judge","description":"A sentence about the answer that a model must find true. Without a model the case is not judged.","type":"string","minLength":1,"maxLength":2000,"examples":["The agent offers a transfer politely"]}}};
const pattern5 = new RegExp("\\S", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.user === undefined) || (!(func0.call(data, "user")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'",schema:schema35.required,parentSchema:schema35,data};
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
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data};
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
const err2 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema35.properties.user,data:data0};
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
const err3 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.user.type,parentSchema:schema35.properties.user,data:data0};
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
let data1 = data.expect;
if(Array.isArray(data1)){
if(data1.length > 100){
const err4 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items",schema:100,parentSchema:schema35.properties.expect,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err5 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/$defs/expectation/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema36.properties, key1))){
const err6 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/$defs/expectation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.topic !== undefined && func0.call(data2, "topic")){
let data3 = data2.topic;
if(typeof data3 === "string"){
if(func63(data3) > 200){
const err7 = {instancePath:instancePath+"/expect/" + i0+"/topic",schemaPath:"#/$defs/expectation/properties/topic/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.topic,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func63(data3) < 1){
const err8 = {instancePath:instancePath+"/expect/" + i0+"/topic",schemaPath:"#/$defs/expectation/properties/topic/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.topic,data:data3};
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
const err9 = {instancePath:instancePath+"/expect/" + i0+"/topic",schemaPath:"#/$defs/expectation/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.topic.type,parentSchema:schema36.properties.topic,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.says !== undefined && func0.call(data2, "says")){
let data4 = data2.says;
if(typeof data4 === "string"){
if(func63(data4) > 10000){
const err10 = {instancePath:instancePath+"/expect/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema36.properties.says,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func63(data4) < 1){
const err11 = {instancePath:instancePath+"/expect/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.says,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern5.test(data4)){
const err12 = {instancePath:instancePath+"/expect/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.says,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/expect/" + i0+"/says",schemaPath:"#/$defs/expectation/properties/says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.says.type,parentSchema:schema36.properties.says,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.not_says !== undefined && func0.call(data2, "not_says")){
let data5 = data2.not_says;
if(typeof data5 === "string"){
if(func63(data5) > 10000){
const err14 = {instancePath:instancePath+"/expect/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters",schema:10000,parentSchema:schema36.properties.not_says,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func63(data5) < 1){
const err15 = {instancePath:instancePath+"/expect/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.not_says,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern5.test(data5)){
const err16 = {instancePath:instancePath+"/expect/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema36.properties.not_says,data:data5};
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
const err17 = {instancePath:instancePath+"/expect/" + i0+"/not_says",schemaPath:"#/$defs/expectation/properties/not_says/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.not_says.type,parentSchema:schema36.properties.not_says,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.matches !== undefined && func0.call(data2, "matches")){
let data6 = data2.matches;
if(typeof data6 === "string"){
if(func63(data6) > 500){
const err18 = {instancePath:instancePath+"/expect/" + i0+"/matches",schemaPath:"#/$defs/expectation/properties/matches/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema36.properties.matches,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func63(data6) < 1){
const err19 = {instancePath:instancePath+"/expect/" + i0+"/matches",schemaPath:"#/$defs/expectation/properties/matches/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.matches,data:data6};
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
const err20 = {instancePath:instancePath+"/expect/" + i0+"/matches",schemaPath:"#/$defs/expectation/properties/matches/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.matches.type,parentSchema:schema36.properties.matches,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.calls !== undefined && func0.call(data2, "calls")){
let data7 = data2.calls;
if(typeof data7 === "string"){
if(func63(data7) > 200){
const err21 = {instancePath:instancePath+"/expect/" + i0+"/calls",schemaPath:"#/$defs/expectation/properties/calls/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.calls,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func63(data7) < 1){
const err22 = {instancePath:instancePath+"/expect/" + i0+"/calls",schemaPath:"#/$defs/expectation/properties/calls/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.calls,data:data7};
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
const err23 = {instancePath:instancePath+"/expect/" + i0+"/calls",schemaPath:"#/$defs/expectation/properties/calls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.calls.type,parentSchema:schema36.properties.calls,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.with !== undefined && func0.call(data2, "with")){
let data8 = data2.with;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length > 100){
const err24 = {instancePath:instancePath+"/expect/" + i0+"/with",schemaPath:"#/$defs/expectation/properties/with/maxProperties",keyword:"maxProperties",params:{limit: 100},message:"must NOT have more than 100 properties",schema:100,parentSchema:schema36.properties.with,data:data8};
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
const err25 = {instancePath:instancePath+"/expect/" + i0+"/with",schemaPath:"#/$defs/expectation/properties/with/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.properties.with.type,parentSchema:schema36.properties.with,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.not_calls !== undefined && func0.call(data2, "not_calls")){
let data9 = data2.not_calls;
if(typeof data9 === "string"){
if(func63(data9) > 200){
const err26 = {instancePath:instancePath+"/expect/" + i0+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.not_calls,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func63(data9) < 1){
const err27 = {instancePath:instancePath+"/expect/" + i0+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.not_calls,data:data9};
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
const err28 = {instancePath:instancePath+"/expect/" + i0+"/not_calls",schemaPath:"#/$defs/expectation/properties/not_calls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.not_calls.type,parentSchema:schema36.properties.not_calls,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.handoff !== undefined && func0.call(data2, "handoff")){
let data10 = data2.handoff;
if(typeof data10 === "string"){
if(func63(data10) > 200){
const err29 = {instancePath:instancePath+"/expect/" + i0+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema36.properties.handoff,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func63(data10) < 1){
const err30 = {instancePath:instancePath+"/expect/" + i0+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.handoff,data:data10};
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
const err31 = {instancePath:instancePath+"/expect/" + i0+"/handoff",schemaPath:"#/$defs/expectation/properties/handoff/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.handoff.type,parentSchema:schema36.properties.handoff,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data2.judge !== undefined && func0.call(data2, "judge")){
let data11 = data2.judge;
if(typeof data11 === "string"){
if(func63(data11) > 2000){
const err32 = {instancePath:instancePath+"/expect/" + i0+"/judge",schemaPath:"#/$defs/expectation/properties/judge/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters",schema:2000,parentSchema:schema36.properties.judge,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func63(data11) < 1){
const err33 = {instancePath:instancePath+"/expect/" + i0+"/judge",schemaPath:"#/$defs/expectation/properties/judge/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36.properties.judge,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/expect/" + i0+"/judge",schemaPath:"#/$defs/expectation/properties/judge/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.judge.type,parentSchema:schema36.properties.judge,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.with !== undefined && func0.call(data2, "with")){
if((data2.calls === undefined) || (!(func0.call(data2, "calls")))){
const err35 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/$defs/expectation/dependentRequired",keyword:"dependentRequired",params:{property: "with",
    missingProperty: "calls",
    depsCount: 1,
    deps: "calls"},message:"must have property calls when property with is present",schema:schema36.dependentRequired,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/expect/" + i0,schemaPath:"#/$defs/expectation/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data:data2};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.expect.type,parentSchema:schema35.properties.expect,data:data1};
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
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.turns === undefined) || (!(func0.call(data, "turns")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "turns"},message:"must have required property '"+"turns"+"'",schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema33.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema33.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func63(data0) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.name.type,parentSchema:schema33.properties.name,data:data0};
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
const err6 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema33.properties.skip,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func63(data1) < 1){
const err7 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.skip,data:data1};
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
const err8 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.skip.type,parentSchema:schema33.properties.skip,data:data1};
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
if(data.variant !== undefined && func0.call(data, "variant")){
let data4 = data.variant;
if(typeof data4 === "string"){
if(func63(data4) > 200){
const err14 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema33.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func63(data4) < 1){
const err15 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.variant,data:data4};
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
const err16 = {instancePath:instancePath+"/variant",schemaPath:"#/properties/variant/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.variant.type,parentSchema:schema33.properties.variant,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.channel !== undefined && func0.call(data, "channel")){
let data5 = data.channel;
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.channel.type,parentSchema:schema33.properties.channel,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data5 === "voice") || (data5 === "webchat"))){
const err18 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/enum",keyword:"enum",params:{allowedValues: schema33.properties.channel.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.channel.enum,parentSchema:schema33.properties.channel,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.language !== undefined && func0.call(data, "language")){
let data6 = data.language;
if(typeof data6 === "string"){
if(func63(data6) > 100){
const err19 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema33.properties.language,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func63(data6) < 1){
const err20 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.language,data:data6};
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
const err21 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.language.type,parentSchema:schema33.properties.language,data:data6};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.caller_number !== undefined && func0.call(data, "caller_number")){
let data7 = data.caller_number;
if(typeof data7 === "string"){
if(func63(data7) > 200){
const err22 = {instancePath:instancePath+"/caller_number",schemaPath:"#/properties/caller_number/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema33.properties.caller_number,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func63(data7) < 1){
const err23 = {instancePath:instancePath+"/caller_number",schemaPath:"#/properties/caller_number/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.caller_number,data:data7};
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
const err24 = {instancePath:instancePath+"/caller_number",schemaPath:"#/properties/caller_number/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.caller_number.type,parentSchema:schema33.properties.caller_number,data:data7};
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
let data8 = data.simulated_at;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
const err25 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/properties/simulated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$"+"\"",schema:"^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})?)?$",parentSchema:schema33.properties.simulated_at,data:data8};
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
const err26 = {instancePath:instancePath+"/simulated_at",schemaPath:"#/properties/simulated_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.simulated_at.type,parentSchema:schema33.properties.simulated_at,data:data8};
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
let data9 = data.state;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 200){
const err27 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/maxProperties",keyword:"maxProperties",params:{limit: 200},message:"must NOT have more than 200 properties",schema:200,parentSchema:schema33.properties.state,data:data9};
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
const err28 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.state.type,parentSchema:schema33.properties.state,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.turns !== undefined && func0.call(data, "turns")){
let data10 = data.turns;
if(Array.isArray(data10)){
if(data10.length > 200){
const err29 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema33.properties.turns,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema33.properties.turns,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate22(data10[i1], {instancePath:instancePath+"/turns/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.turns.type,parentSchema:schema33.properties.turns,data:data10};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(((key0 === "name") || (key0 === "tags")) || (key0 === "cases"))){
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
if(data.cases !== undefined && func0.call(data, "cases")){
let data3 = data.cases;
if(Array.isArray(data3)){
if(data3.length > 1000){
const err11 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.cases,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.cases,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data3[i1], {instancePath:instancePath+"/cases/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.cases.type,parentSchema:schema31.properties.cases,data:data3};
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
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
