// Written by scripts/generate.ts. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$id":"report.schema.json","type":"object","additionalProperties":false,"required":["schema","base","head","agents","findings","verdict"],"properties":{"schema":{"const":"greenroom.report/1"},"base":{"$ref":"#/$defs/side"},"head":{"$ref":"#/$defs/side"},"agents":{"type":"array","items":{"$ref":"#/$defs/agent"}},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"verdict":{"enum":["pass","fail"]},"unchanged":{"type":"array","items":{"$ref":"#/$defs/unchanged"}},"untouched":{"type":"array","items":{"$ref":"#/$defs/untouched"}},"policy":{"$ref":"#/$defs/policy"},"judged":{"type":"boolean"}},"$defs":{"untouched":{"type":"object","additionalProperties":false,"required":["agent","path"],"properties":{"agent":{"type":"string"},"path":{"type":"string"}}},"policy":{"type":"object","additionalProperties":false,"required":["environment","branch","below","evidence","verdict","agents"],"properties":{"environment":{"type":"string"},"branch":{"type":"string"},"below":{"type":"string"},"evidence":{"enum":["deployments","controller","none"]},"verdict":{"enum":["pass","fail"]},"problem":{"type":"string"},"agents":{"type":"array","items":{"$ref":"#/$defs/agentPolicy"}}}},"agentPolicy":{"type":"object","additionalProperties":false,"required":["agent","version","as","message"],"properties":{"agent":{"type":"string"},"version":{"type":["string","null"]},"as":{"enum":["same","removed","promotion","rollback","hotfix","refused"]},"message":{"type":"string"},"nearest":{"type":"object","additionalProperties":false,"required":["version","environment"],"properties":{"version":{"type":"string"},"environment":{"type":"string"}}},"files":{"type":"array","items":{"type":"string"}}}},"value":{"type":["null","boolean","number","string","array","object"]},"kind":{"enum":["project","personality","role","rules","default_language","additional_language","safety_filters","experimental_config","entity","handoff","sms_template","variant","attribute","translation","api_integration","topic","flow","step","function_step","transition_function","function","start_function","end_function","voice_greeting","voice_style_prompt","voice_disclaimer","voice_safety_filters","chat_greeting","chat_style_prompt","chat_safety_filters","asr_settings","keyphrase","transcript_correction","pronunciation","phrase_filter","test_case","document","variable","environment_values"]},"count":{"type":"integer","minimum":0},"side":{"type":"object","additionalProperties":false,"required":["ref","commit"],"properties":{"ref":{"type":"string"},"commit":{"type":["string","null"]}}},"summary":{"type":"object","additionalProperties":false,"required":["digest","commit","resources"],"properties":{"digest":{"type":["string","null"]},"commit":{"type":["string","null"]},"resources":{"type":"object","additionalProperties":false,"properties":{"project":{"$ref":"#/$defs/count"},"personality":{"$ref":"#/$defs/count"},"role":{"$ref":"#/$defs/count"},"rules":{"$ref":"#/$defs/count"},"default_language":{"$ref":"#/$defs/count"},"additional_language":{"$ref":"#/$defs/count"},"safety_filters":{"$ref":"#/$defs/count"},"experimental_config":{"$ref":"#/$defs/count"},"entity":{"$ref":"#/$defs/count"},"handoff":{"$ref":"#/$defs/count"},"sms_template":{"$ref":"#/$defs/count"},"variant":{"$ref":"#/$defs/count"},"attribute":{"$ref":"#/$defs/count"},"translation":{"$ref":"#/$defs/count"},"api_integration":{"$ref":"#/$defs/count"},"topic":{"$ref":"#/$defs/count"},"flow":{"$ref":"#/$defs/count"},"step":{"$ref":"#/$defs/count"},"function_step":{"$ref":"#/$defs/count"},"transition_function":{"$ref":"#/$defs/count"},"function":{"$ref":"#/$defs/count"},"start_function":{"$ref":"#/$defs/count"},"end_function":{"$ref":"#/$defs/count"},"voice_greeting":{"$ref":"#/$defs/count"},"voice_style_prompt":{"$ref":"#/$defs/count"},"voice_disclaimer":{"$ref":"#/$defs/count"},"voice_safety_filters":{"$ref":"#/$defs/count"},"chat_greeting":{"$ref":"#/$defs/count"},"chat_style_prompt":{"$ref":"#/$defs/count"},"chat_safety_filters":{"$ref":"#/$defs/count"},"asr_settings":{"$ref":"#/$defs/count"},"keyphrase":{"$ref":"#/$defs/count"},"transcript_correction":{"$ref":"#/$defs/count"},"pronunciation":{"$ref":"#/$defs/count"},"phrase_filter":{"$ref":"#/$defs/count"},"test_case":{"$ref":"#/$defs/count"},"document":{"$ref":"#/$defs/count"},"variable":{"$ref":"#/$defs/count"},"environment_values":{"$ref":"#/$defs/count"}}}}},"range":{"type":"object","additionalProperties":false,"required":["line","column","endLine","endColumn"],"properties":{"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"endLine":{"type":"integer","minimum":0},"endColumn":{"type":"integer","minimum":0}}},"finding":{"type":"object","additionalProperties":false,"required":["rule","severity","message","path","range"],"properties":{"rule":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"path":{"type":"string"},"range":{"$ref":"#/$defs/range"},"hint":{"type":"string"},"fix":{"type":"string"}}},"resource":{"type":"object","additionalProperties":false,"required":["key","kind","name","path","value","hash"],"properties":{"key":{"type":"string"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string"},"path":{"type":"string"},"value":{"$ref":"#/$defs/value"},"hash":{"type":"string"}}},"field":{"type":"object","additionalProperties":false,"required":["pointer"],"properties":{"pointer":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"beforeLine":{"type":"integer","minimum":0},"afterLine":{"type":"integer","minimum":0},"moved":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}}}}},"place":{"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":0}}},"attribution":{"type":"object","additionalProperties":false,"required":["author","commit","subject","date"],"properties":{"author":{"type":"string"},"commit":{"type":"string"},"subject":{"type":"string"},"date":{"type":"string"}}},"change":{"type":"object","additionalProperties":false,"required":["key","kind","name","change","fields"],"properties":{"key":{"type":"string"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string"},"change":{"enum":["added","removed","edited","renamed"]},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"before":{"$ref":"#/$defs/resource"},"after":{"$ref":"#/$defs/resource"},"places":{"type":"object","additionalProperties":false,"required":[],"properties":{"before":{"$ref":"#/$defs/place"},"after":{"$ref":"#/$defs/place"}}},"attribution":{"$ref":"#/$defs/attribution"},"only":{"type":"string"},"followers":{"type":"array","items":{"type":"string"}}}},"unchanged":{"type":"object","additionalProperties":false,"required":["path","reason"],"properties":{"path":{"type":"string"},"reason":{"enum":["formatting","comments","moved","generated","test set","environment values","not part of the agent"]},"previousPath":{"type":"string"}}},"reached":{"type":"object","additionalProperties":false,"required":["key","kind","name","distance"],"properties":{"key":{"type":"string"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string"},"distance":{"type":"integer","minimum":0}}},"exercisedBy":{"type":"object","additionalProperties":false,"required":["set","name"],"properties":{"set":{"type":"string"},"name":{"type":"string"},"how":{"enum":["names","leads","routed"]},"through":{"type":"string"}}},"impactItem":{"type":"object","additionalProperties":false,"required":["key","usedBy","reaches","testedBy"],"properties":{"key":{"type":"string"},"usedBy":{"type":"array","items":{"$ref":"#/$defs/reached"}},"reaches":{"type":"array","items":{"$ref":"#/$defs/reached"}},"testedBy":{"type":"array","items":{"$ref":"#/$defs/exercisedBy"}},"shortened":{"type":"boolean"}}},"risk":{"type":"object","additionalProperties":false,"required":["risk","key","pointer","message","path","line"],"properties":{"risk":{"enum":["phone number","handoff","text message","webhook","MCP server","URL","safety lowered","secret","deletion"]},"key":{"type":"string"},"pointer":{"type":"string"},"message":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":0}}},"impact":{"type":"object","additionalProperties":false,"required":["items","risks","untested"],"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/impactItem"}},"risks":{"type":"array","items":{"$ref":"#/$defs/risk"}},"untested":{"type":"array","items":{"type":"string"}}}},"routed":{"type":"object","additionalProperties":false,"required":["topic","score"],"properties":{"topic":{"type":["string","null"]},"score":{"type":"number"}}},"movedQuery":{"type":"object","additionalProperties":false,"required":["query","owner","before","after"],"properties":{"query":{"type":"string"},"owner":{"type":["string","null"]},"before":{"$ref":"#/$defs/routed"},"after":{"$ref":"#/$defs/routed"}}},"confusable":{"type":"object","additionalProperties":false,"required":["topics","queries"],"properties":{"topics":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2},"queries":{"type":"array","items":{"type":"string"}}}},"leaveOneOut":{"type":"object","additionalProperties":false,"required":["queries","top1","top3"],"properties":{"queries":{"type":"integer","minimum":0},"top1":{"type":"number"},"top3":{"type":"number"}}},"routing":{"type":"object","additionalProperties":false,"required":["queries","moved","confusable","score"],"properties":{"queries":{"type":"integer","minimum":0},"moved":{"type":"array","items":{"$ref":"#/$defs/movedQuery"}},"confusable":{"type":"array","items":{"$ref":"#/$defs/confusable"}},"score":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"$ref":"#/$defs/leaveOneOut"},"after":{"$ref":"#/$defs/leaveOneOut"}}}}},"assertion":{"type":"object","additionalProperties":false,"required":["assertion","verdict","turn"],"properties":{"assertion":{"type":"string"},"verdict":{"enum":["passed","failed","error","not judged","skipped"]},"turn":{"type":"integer"},"reason":{"type":"string"}}},"handoff":{"type":"object","additionalProperties":false,"required":["destination","reason","route"],"properties":{"destination":{"type":"string"},"reason":{"type":"string"},"route":{"type":["string","null"]}}},"sms":{"type":"object","additionalProperties":false,"required":["template","to","from","content"],"properties":{"template":{"type":["string","null"]},"to":{"type":"string"},"from":{"type":"string"},"content":{"type":"string"}}},"calledFunction":{"type":"object","additionalProperties":false,"required":["name","flow","arguments"],"properties":{"name":{"type":"string"},"flow":{"type":["string","null"]},"arguments":{"type":"object"},"error":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":0}}},"parent":{"type":"string"}}},"turn":{"type":"object","additionalProperties":false,"required":["user","reply","topic","notExecuted"],"properties":{"user":{"type":"string"},"reply":{"type":"string"},"topic":{"type":["string","null"]},"notExecuted":{"type":"array","items":{"type":"string"}},"functions":{"type":"array","items":{"$ref":"#/$defs/calledFunction"}},"flow":{"type":["string","null"]},"step":{"type":["string","null"]},"path":{"type":"array","items":{"type":"string"}},"handoff":{"anyOf":[{"$ref":"#/$defs/handoff"},{"type":"null"}]},"sms":{"type":"array","items":{"$ref":"#/$defs/sms"}},"ended":{"type":"boolean"}}},"case":{"type":"object","additionalProperties":false,"required":["set","name","verdict","assertions","turns","durationMs","path","line"],"properties":{"set":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["passed","failed","error","not judged","skipped"]},"assertions":{"type":"array","items":{"$ref":"#/$defs/assertion"}},"turns":{"type":"array","items":{"$ref":"#/$defs/turn"}},"durationMs":{"type":"number"},"path":{"type":"string"},"line":{"type":"integer","minimum":0},"greeting":{"$ref":"#/$defs/turn"},"repeats":{"type":"object","additionalProperties":false,"required":["passed","of"],"properties":{"passed":{"type":"integer","minimum":0},"of":{"type":"integer","minimum":0}}}}},"run":{"type":"object","additionalProperties":false,"required":["passed","failed","errors","notJudged","skipped","cases"],"properties":{"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"notJudged":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0},"cases":{"type":"array","items":{"$ref":"#/$defs/case"}},"notes":{"type":"array","items":{"type":"string"}},"cached":{"type":"integer","minimum":0}}},"behaviour":{"type":"object","additionalProperties":false,"required":["set","name","change","before","after"],"properties":{"set":{"type":"string"},"name":{"type":"string"},"change":{"enum":["newly failing","newly passing","added","removed","changed behaviour"]},"before":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}]},"after":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}]},"differs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["turn","aspects"],"properties":{"turn":{"type":"integer"},"aspects":{"type":"array","items":{"type":"string"}}}}}}},"agent":{"type":"object","additionalProperties":false,"required":["agent","path","before","after","findings","changes","unchanged","impact","routing","testSets","verdict","reasons"],"properties":{"agent":{"type":"string"},"path":{"type":"string"},"was":{"$ref":"#/$defs/untouched"},"before":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}]},"after":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}]},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"unchanged":{"type":"array","items":{"$ref":"#/$defs/unchanged"}},"impact":{"$ref":"#/$defs/impact"},"routing":{"anyOf":[{"$ref":"#/$defs/routing"},{"type":"null"}]},"testSets":{"type":"object","additionalProperties":false,"required":["base","head","behaviour"],"properties":{"base":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}]},"head":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}]},"behaviour":{"type":"array","items":{"$ref":"#/$defs/behaviour"}}}},"verdict":{"enum":["pass","fail"]},"reasons":{"type":"array","items":{"type":"string"}}}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","additionalProperties":false,"required":["ref","commit"],"properties":{"ref":{"type":"string"},"commit":{"type":["string","null"]}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ref === undefined) || (!(func0.call(data, "ref")))) && (missing0 = "ref")) || (((data.commit === undefined) || (!(func0.call(data, "commit")))) && (missing0 = "commit"))){
validate53.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "ref") || (key0 === "commit"))){
validate53.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ref !== undefined && func0.call(data, "ref")){
const _errs2 = errors;
if(typeof data.ref !== "string"){
validate53.errors = [{instancePath:instancePath+"/ref",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined && func0.call(data, "commit")){
let data1 = data.commit;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate53.errors = [{instancePath:instancePath+"/commit",keyword:"type",params:{type: schema20.properties.commit.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","additionalProperties":false,"required":["agent","path","before","after","findings","changes","unchanged","impact","routing","testSets","verdict","reasons"],"properties":{"agent":{"type":"string"},"path":{"type":"string"},"was":{"$ref":"#/$defs/untouched"},"before":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}]},"after":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}]},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"}},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"unchanged":{"type":"array","items":{"$ref":"#/$defs/unchanged"}},"impact":{"$ref":"#/$defs/impact"},"routing":{"anyOf":[{"$ref":"#/$defs/routing"},{"type":"null"}]},"testSets":{"type":"object","additionalProperties":false,"required":["base","head","behaviour"],"properties":{"base":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}]},"head":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}]},"behaviour":{"type":"array","items":{"$ref":"#/$defs/behaviour"}}}},"verdict":{"enum":["pass","fail"]},"reasons":{"type":"array","items":{"type":"string"}}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["agent","path"],"properties":{"agent":{"type":"string"},"path":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.agent === undefined) || (!(func0.call(data, "agent")))) && (missing0 = "agent")) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "agent") || (key0 === "path"))){
validate57.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.agent !== undefined && func0.call(data, "agent")){
const _errs2 = errors;
if(typeof data.agent !== "string"){
validate57.errors = [{instancePath:instancePath+"/agent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate57.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["digest","commit","resources"],"properties":{"digest":{"type":["string","null"]},"commit":{"type":["string","null"]},"resources":{"type":"object","additionalProperties":false,"properties":{"project":{"$ref":"#/$defs/count"},"personality":{"$ref":"#/$defs/count"},"role":{"$ref":"#/$defs/count"},"rules":{"$ref":"#/$defs/count"},"default_language":{"$ref":"#/$defs/count"},"additional_language":{"$ref":"#/$defs/count"},"safety_filters":{"$ref":"#/$defs/count"},"experimental_config":{"$ref":"#/$defs/count"},"entity":{"$ref":"#/$defs/count"},"handoff":{"$ref":"#/$defs/count"},"sms_template":{"$ref":"#/$defs/count"},"variant":{"$ref":"#/$defs/count"},"attribute":{"$ref":"#/$defs/count"},"translation":{"$ref":"#/$defs/count"},"api_integration":{"$ref":"#/$defs/count"},"topic":{"$ref":"#/$defs/count"},"flow":{"$ref":"#/$defs/count"},"step":{"$ref":"#/$defs/count"},"function_step":{"$ref":"#/$defs/count"},"transition_function":{"$ref":"#/$defs/count"},"function":{"$ref":"#/$defs/count"},"start_function":{"$ref":"#/$defs/count"},"end_function":{"$ref":"#/$defs/count"},"voice_greeting":{"$ref":"#/$defs/count"},"voice_style_prompt":{"$ref":"#/$defs/count"},"voice_disclaimer":{"$ref":"#/$defs/count"},"voice_safety_filters":{"$ref":"#/$defs/count"},"chat_greeting":{"$ref":"#/$defs/count"},"chat_style_prompt":{"$ref":"#/$defs/count"},"chat_safety_filters":{"$ref":"#/$defs/count"},"asr_settings":{"$ref":"#/$defs/count"},"keyphrase":{"$ref":"#/$defs/count"},"transcript_correction":{"$ref":"#/$defs/count"},"pronunciation":{"$ref":"#/$defs/count"},"phrase_filter":{"$ref":"#/$defs/count"},"test_case":{"$ref":"#/$defs/count"},"document":{"$ref":"#/$defs/count"},"variable":{"$ref":"#/$defs/count"},"environment_values":{"$ref":"#/$defs/count"}}}}};
const schema24 = {"type":"integer","minimum":0};

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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate60.errors = [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate60.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.digest === undefined) || (!(func0.call(data, "digest")))) && (missing0 = "digest")) || (((data.commit === undefined) || (!(func0.call(data, "commit")))) && (missing0 = "commit"))) || (((data.resources === undefined) || (!(func0.call(data, "resources")))) && (missing0 = "resources"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "digest") || (key0 === "commit")) || (key0 === "resources"))){
validate59.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.digest !== undefined && func0.call(data, "digest")){
let data0 = data.digest;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate59.errors = [{instancePath:instancePath+"/digest",keyword:"type",params:{type: schema23.properties.digest.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined && func0.call(data, "commit")){
let data1 = data.commit;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate59.errors = [{instancePath:instancePath+"/commit",keyword:"type",params:{type: schema23.properties.commit.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined && func0.call(data, "resources")){
let data2 = data.resources;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema23.properties.resources.properties, key1))){
validate59.errors = [{instancePath:instancePath+"/resources",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.project !== undefined && func0.call(data2, "project")){
const _errs9 = errors;
if(!(validate60(data2.project, {instancePath:instancePath+"/resources/project",parentData:data2,parentDataProperty:"project",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.personality !== undefined && func0.call(data2, "personality")){
const _errs10 = errors;
if(!(validate60(data2.personality, {instancePath:instancePath+"/resources/personality",parentData:data2,parentDataProperty:"personality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.role !== undefined && func0.call(data2, "role")){
const _errs11 = errors;
if(!(validate60(data2.role, {instancePath:instancePath+"/resources/role",parentData:data2,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.rules !== undefined && func0.call(data2, "rules")){
const _errs12 = errors;
if(!(validate60(data2.rules, {instancePath:instancePath+"/resources/rules",parentData:data2,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.default_language !== undefined && func0.call(data2, "default_language")){
const _errs13 = errors;
if(!(validate60(data2.default_language, {instancePath:instancePath+"/resources/default_language",parentData:data2,parentDataProperty:"default_language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.additional_language !== undefined && func0.call(data2, "additional_language")){
const _errs14 = errors;
if(!(validate60(data2.additional_language, {instancePath:instancePath+"/resources/additional_language",parentData:data2,parentDataProperty:"additional_language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.safety_filters !== undefined && func0.call(data2, "safety_filters")){
const _errs15 = errors;
if(!(validate60(data2.safety_filters, {instancePath:instancePath+"/resources/safety_filters",parentData:data2,parentDataProperty:"safety_filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.experimental_config !== undefined && func0.call(data2, "experimental_config")){
const _errs16 = errors;
if(!(validate60(data2.experimental_config, {instancePath:instancePath+"/resources/experimental_config",parentData:data2,parentDataProperty:"experimental_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.entity !== undefined && func0.call(data2, "entity")){
const _errs17 = errors;
if(!(validate60(data2.entity, {instancePath:instancePath+"/resources/entity",parentData:data2,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.handoff !== undefined && func0.call(data2, "handoff")){
const _errs18 = errors;
if(!(validate60(data2.handoff, {instancePath:instancePath+"/resources/handoff",parentData:data2,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.sms_template !== undefined && func0.call(data2, "sms_template")){
const _errs19 = errors;
if(!(validate60(data2.sms_template, {instancePath:instancePath+"/resources/sms_template",parentData:data2,parentDataProperty:"sms_template",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.variant !== undefined && func0.call(data2, "variant")){
const _errs20 = errors;
if(!(validate60(data2.variant, {instancePath:instancePath+"/resources/variant",parentData:data2,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.attribute !== undefined && func0.call(data2, "attribute")){
const _errs21 = errors;
if(!(validate60(data2.attribute, {instancePath:instancePath+"/resources/attribute",parentData:data2,parentDataProperty:"attribute",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.translation !== undefined && func0.call(data2, "translation")){
const _errs22 = errors;
if(!(validate60(data2.translation, {instancePath:instancePath+"/resources/translation",parentData:data2,parentDataProperty:"translation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.api_integration !== undefined && func0.call(data2, "api_integration")){
const _errs23 = errors;
if(!(validate60(data2.api_integration, {instancePath:instancePath+"/resources/api_integration",parentData:data2,parentDataProperty:"api_integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.topic !== undefined && func0.call(data2, "topic")){
const _errs24 = errors;
if(!(validate60(data2.topic, {instancePath:instancePath+"/resources/topic",parentData:data2,parentDataProperty:"topic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.flow !== undefined && func0.call(data2, "flow")){
const _errs25 = errors;
if(!(validate60(data2.flow, {instancePath:instancePath+"/resources/flow",parentData:data2,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.step !== undefined && func0.call(data2, "step")){
const _errs26 = errors;
if(!(validate60(data2.step, {instancePath:instancePath+"/resources/step",parentData:data2,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.function_step !== undefined && func0.call(data2, "function_step")){
const _errs27 = errors;
if(!(validate60(data2.function_step, {instancePath:instancePath+"/resources/function_step",parentData:data2,parentDataProperty:"function_step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.transition_function !== undefined && func0.call(data2, "transition_function")){
const _errs28 = errors;
if(!(validate60(data2.transition_function, {instancePath:instancePath+"/resources/transition_function",parentData:data2,parentDataProperty:"transition_function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.function !== undefined && func0.call(data2, "function")){
const _errs29 = errors;
if(!(validate60(data2.function, {instancePath:instancePath+"/resources/function",parentData:data2,parentDataProperty:"function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.start_function !== undefined && func0.call(data2, "start_function")){
const _errs30 = errors;
if(!(validate60(data2.start_function, {instancePath:instancePath+"/resources/start_function",parentData:data2,parentDataProperty:"start_function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.end_function !== undefined && func0.call(data2, "end_function")){
const _errs31 = errors;
if(!(validate60(data2.end_function, {instancePath:instancePath+"/resources/end_function",parentData:data2,parentDataProperty:"end_function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.voice_greeting !== undefined && func0.call(data2, "voice_greeting")){
const _errs32 = errors;
if(!(validate60(data2.voice_greeting, {instancePath:instancePath+"/resources/voice_greeting",parentData:data2,parentDataProperty:"voice_greeting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.voice_style_prompt !== undefined && func0.call(data2, "voice_style_prompt")){
const _errs33 = errors;
if(!(validate60(data2.voice_style_prompt, {instancePath:instancePath+"/resources/voice_style_prompt",parentData:data2,parentDataProperty:"voice_style_prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.voice_disclaimer !== undefined && func0.call(data2, "voice_disclaimer")){
const _errs34 = errors;
if(!(validate60(data2.voice_disclaimer, {instancePath:instancePath+"/resources/voice_disclaimer",parentData:data2,parentDataProperty:"voice_disclaimer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs34 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.voice_safety_filters !== undefined && func0.call(data2, "voice_safety_filters")){
const _errs35 = errors;
if(!(validate60(data2.voice_safety_filters, {instancePath:instancePath+"/resources/voice_safety_filters",parentData:data2,parentDataProperty:"voice_safety_filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.chat_greeting !== undefined && func0.call(data2, "chat_greeting")){
const _errs36 = errors;
if(!(validate60(data2.chat_greeting, {instancePath:instancePath+"/resources/chat_greeting",parentData:data2,parentDataProperty:"chat_greeting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs36 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.chat_style_prompt !== undefined && func0.call(data2, "chat_style_prompt")){
const _errs37 = errors;
if(!(validate60(data2.chat_style_prompt, {instancePath:instancePath+"/resources/chat_style_prompt",parentData:data2,parentDataProperty:"chat_style_prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.chat_safety_filters !== undefined && func0.call(data2, "chat_safety_filters")){
const _errs38 = errors;
if(!(validate60(data2.chat_safety_filters, {instancePath:instancePath+"/resources/chat_safety_filters",parentData:data2,parentDataProperty:"chat_safety_filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.asr_settings !== undefined && func0.call(data2, "asr_settings")){
const _errs39 = errors;
if(!(validate60(data2.asr_settings, {instancePath:instancePath+"/resources/asr_settings",parentData:data2,parentDataProperty:"asr_settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs39 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.keyphrase !== undefined && func0.call(data2, "keyphrase")){
const _errs40 = errors;
if(!(validate60(data2.keyphrase, {instancePath:instancePath+"/resources/keyphrase",parentData:data2,parentDataProperty:"keyphrase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs40 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.transcript_correction !== undefined && func0.call(data2, "transcript_correction")){
const _errs41 = errors;
if(!(validate60(data2.transcript_correction, {instancePath:instancePath+"/resources/transcript_correction",parentData:data2,parentDataProperty:"transcript_correction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.pronunciation !== undefined && func0.call(data2, "pronunciation")){
const _errs42 = errors;
if(!(validate60(data2.pronunciation, {instancePath:instancePath+"/resources/pronunciation",parentData:data2,parentDataProperty:"pronunciation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs42 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.phrase_filter !== undefined && func0.call(data2, "phrase_filter")){
const _errs43 = errors;
if(!(validate60(data2.phrase_filter, {instancePath:instancePath+"/resources/phrase_filter",parentData:data2,parentDataProperty:"phrase_filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs43 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.test_case !== undefined && func0.call(data2, "test_case")){
const _errs44 = errors;
if(!(validate60(data2.test_case, {instancePath:instancePath+"/resources/test_case",parentData:data2,parentDataProperty:"test_case",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs44 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.document !== undefined && func0.call(data2, "document")){
const _errs45 = errors;
if(!(validate60(data2.document, {instancePath:instancePath+"/resources/document",parentData:data2,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs45 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.variable !== undefined && func0.call(data2, "variable")){
const _errs46 = errors;
if(!(validate60(data2.variable, {instancePath:instancePath+"/resources/variable",parentData:data2,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs46 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.environment_values !== undefined && func0.call(data2, "environment_values")){
const _errs47 = errors;
if(!(validate60(data2.environment_values, {instancePath:instancePath+"/resources/environment_values",parentData:data2,parentDataProperty:"environment_values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid1 = _errs47 === errors;
}
else {
var valid1 = true;
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
else {
validate59.errors = [{instancePath:instancePath+"/resources",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["rule","severity","message","path","range"],"properties":{"rule":{"type":"string"},"severity":{"enum":["error","warning","notice"]},"message":{"type":"string"},"path":{"type":"string"},"range":{"$ref":"#/$defs/range"},"hint":{"type":"string"},"fix":{"type":"string"}}};
const schema26 = {"type":"object","additionalProperties":false,"required":["line","column","endLine","endColumn"],"properties":{"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"endLine":{"type":"integer","minimum":0},"endColumn":{"type":"integer","minimum":0}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.line === undefined) || (!(func0.call(data, "line")))) && (missing0 = "line")) || (((data.column === undefined) || (!(func0.call(data, "column")))) && (missing0 = "column"))) || (((data.endLine === undefined) || (!(func0.call(data, "endLine")))) && (missing0 = "endLine"))) || (((data.endColumn === undefined) || (!(func0.call(data, "endColumn")))) && (missing0 = "endColumn"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "line") || (key0 === "column")) || (key0 === "endLine")) || (key0 === "endColumn"))){
validate103.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined && func0.call(data, "line")){
let data0 = data.line;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate103.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate103.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.column !== undefined && func0.call(data, "column")){
let data1 = data.column;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate103.errors = [{instancePath:instancePath+"/column",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate103.errors = [{instancePath:instancePath+"/column",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endLine !== undefined && func0.call(data, "endLine")){
let data2 = data.endLine;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate103.errors = [{instancePath:instancePath+"/endLine",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate103.errors = [{instancePath:instancePath+"/endLine",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.endColumn !== undefined && func0.call(data, "endColumn")){
let data3 = data.endColumn;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate103.errors = [{instancePath:instancePath+"/endColumn",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate103.errors = [{instancePath:instancePath+"/endColumn",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.rule === undefined) || (!(func0.call(data, "rule")))) && (missing0 = "rule")) || (((data.severity === undefined) || (!(func0.call(data, "severity")))) && (missing0 = "severity"))) || (((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.range === undefined) || (!(func0.call(data, "range")))) && (missing0 = "range"))){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "rule") || (key0 === "severity")) || (key0 === "message")) || (key0 === "path")) || (key0 === "range")) || (key0 === "hint")) || (key0 === "fix"))){
validate102.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
const _errs2 = errors;
if(typeof data.rule !== "string"){
validate102.errors = [{instancePath:instancePath+"/rule",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined && func0.call(data, "severity")){
let data1 = data.severity;
const _errs4 = errors;
if(!(((data1 === "error") || (data1 === "warning")) || (data1 === "notice"))){
validate102.errors = [{instancePath:instancePath+"/severity",keyword:"enum",params:{allowedValues: schema25.properties.severity.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
const _errs5 = errors;
if(typeof data.message !== "string"){
validate102.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs7 = errors;
if(typeof data.path !== "string"){
validate102.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.range !== undefined && func0.call(data, "range")){
const _errs9 = errors;
if(!(validate103(data.range, {instancePath:instancePath+"/range",parentData:data,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hint !== undefined && func0.call(data, "hint")){
const _errs10 = errors;
if(typeof data.hint !== "string"){
validate102.errors = [{instancePath:instancePath+"/hint",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined && func0.call(data, "fix")){
const _errs12 = errors;
if(typeof data.fix !== "string"){
validate102.errors = [{instancePath:instancePath+"/fix",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
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
else {
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"required":["key","kind","name","change","fields"],"properties":{"key":{"type":"string"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string"},"change":{"enum":["added","removed","edited","renamed"]},"fields":{"type":"array","items":{"$ref":"#/$defs/field"}},"before":{"$ref":"#/$defs/resource"},"after":{"$ref":"#/$defs/resource"},"places":{"type":"object","additionalProperties":false,"required":[],"properties":{"before":{"$ref":"#/$defs/place"},"after":{"$ref":"#/$defs/place"}}},"attribution":{"$ref":"#/$defs/attribution"},"only":{"type":"string"},"followers":{"type":"array","items":{"type":"string"}}}};
const schema28 = {"enum":["project","personality","role","rules","default_language","additional_language","safety_filters","experimental_config","entity","handoff","sms_template","variant","attribute","translation","api_integration","topic","flow","step","function_step","transition_function","function","start_function","end_function","voice_greeting","voice_style_prompt","voice_disclaimer","voice_safety_filters","chat_greeting","chat_style_prompt","chat_safety_filters","asr_settings","keyphrase","transcript_correction","pronunciation","phrase_filter","test_case","document","variable","environment_values"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((data === "project") || (data === "personality")) || (data === "role")) || (data === "rules")) || (data === "default_language")) || (data === "additional_language")) || (data === "safety_filters")) || (data === "experimental_config")) || (data === "entity")) || (data === "handoff")) || (data === "sms_template")) || (data === "variant")) || (data === "attribute")) || (data === "translation")) || (data === "api_integration")) || (data === "topic")) || (data === "flow")) || (data === "step")) || (data === "function_step")) || (data === "transition_function")) || (data === "function")) || (data === "start_function")) || (data === "end_function")) || (data === "voice_greeting")) || (data === "voice_style_prompt")) || (data === "voice_disclaimer")) || (data === "voice_safety_filters")) || (data === "chat_greeting")) || (data === "chat_style_prompt")) || (data === "chat_safety_filters")) || (data === "asr_settings")) || (data === "keyphrase")) || (data === "transcript_correction")) || (data === "pronunciation")) || (data === "phrase_filter")) || (data === "test_case")) || (data === "document")) || (data === "variable")) || (data === "environment_values"))){
validate107.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["pointer"],"properties":{"pointer":{"type":"string"},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"beforeLine":{"type":"integer","minimum":0},"afterLine":{"type":"integer","minimum":0},"moved":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"integer","minimum":0},"to":{"type":"integer","minimum":0}}}}};
const schema30 = {"type":["null","boolean","number","string","array","object"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data != "object") && (typeof data !== "boolean")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")){
validate110.errors = [{instancePath,keyword:"type",params:{type: schema30.type},message:"must be null,boolean,number,string,array,object"}];
return false;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.pointer === undefined) || (!(func0.call(data, "pointer")))) && (missing0 = "pointer")){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "pointer") || (key0 === "before")) || (key0 === "after")) || (key0 === "beforeLine")) || (key0 === "afterLine")) || (key0 === "moved"))){
validate109.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pointer !== undefined && func0.call(data, "pointer")){
const _errs2 = errors;
if(typeof data.pointer !== "string"){
validate109.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined && func0.call(data, "before")){
const _errs4 = errors;
if(!(validate110(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined && func0.call(data, "after")){
const _errs5 = errors;
if(!(validate110(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.beforeLine !== undefined && func0.call(data, "beforeLine")){
let data3 = data.beforeLine;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate109.errors = [{instancePath:instancePath+"/beforeLine",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate109.errors = [{instancePath:instancePath+"/beforeLine",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.afterLine !== undefined && func0.call(data, "afterLine")){
let data4 = data.afterLine;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate109.errors = [{instancePath:instancePath+"/afterLine",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate109.errors = [{instancePath:instancePath+"/afterLine",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moved !== undefined && func0.call(data, "moved")){
let data5 = data.moved;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.from === undefined) || (!(func0.call(data5, "from")))) && (missing1 = "from")) || (((data5.to === undefined) || (!(func0.call(data5, "to")))) && (missing1 = "to"))){
validate109.errors = [{instancePath:instancePath+"/moved",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 of Object.keys(data5)){
if(!((key1 === "from") || (key1 === "to"))){
validate109.errors = [{instancePath:instancePath+"/moved",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.from !== undefined && func0.call(data5, "from")){
let data6 = data5.from;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate109.errors = [{instancePath:instancePath+"/moved/from",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate109.errors = [{instancePath:instancePath+"/moved/from",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.to !== undefined && func0.call(data5, "to")){
let data7 = data5.to;
const _errs15 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate109.errors = [{instancePath:instancePath+"/moved/to",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate109.errors = [{instancePath:instancePath+"/moved/to",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/moved",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","additionalProperties":false,"required":["key","kind","name","path","value","hash"],"properties":{"key":{"type":"string"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string"},"path":{"type":"string"},"value":{"$ref":"#/$defs/value"},"hash":{"type":"string"}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.value === undefined) || (!(func0.call(data, "value")))) && (missing0 = "value"))) || (((data.hash === undefined) || (!(func0.call(data, "hash")))) && (missing0 = "hash"))){
validate114.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "key") || (key0 === "kind")) || (key0 === "name")) || (key0 === "path")) || (key0 === "value")) || (key0 === "hash"))){
validate114.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate114.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs4 = errors;
if(!(validate107(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate114.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs7 = errors;
if(typeof data.path !== "string"){
validate114.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined && func0.call(data, "value")){
const _errs9 = errors;
if(!(validate110(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hash !== undefined && func0.call(data, "hash")){
const _errs10 = errors;
if(typeof data.hash !== "string"){
validate114.errors = [{instancePath:instancePath+"/hash",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate114.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string"},"line":{"type":"integer","minimum":0}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path")) || (((data.line === undefined) || (!(func0.call(data, "line")))) && (missing0 = "line"))){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "path") || (key0 === "line"))){
validate119.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined && func0.call(data, "path")){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate119.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined && func0.call(data, "line")){
let data1 = data.line;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate119.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","additionalProperties":false,"required":["author","commit","subject","date"],"properties":{"author":{"type":"string"},"commit":{"type":"string"},"subject":{"type":"string"},"date":{"type":"string"}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.author === undefined) || (!(func0.call(data, "author")))) && (missing0 = "author")) || (((data.commit === undefined) || (!(func0.call(data, "commit")))) && (missing0 = "commit"))) || (((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject"))) || (((data.date === undefined) || (!(func0.call(data, "date")))) && (missing0 = "date"))){
validate122.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "author") || (key0 === "commit")) || (key0 === "subject")) || (key0 === "date"))){
validate122.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.author !== undefined && func0.call(data, "author")){
const _errs2 = errors;
if(typeof data.author !== "string"){
validate122.errors = [{instancePath:instancePath+"/author",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.commit !== undefined && func0.call(data, "commit")){
const _errs4 = errors;
if(typeof data.commit !== "string"){
validate122.errors = [{instancePath:instancePath+"/commit",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined && func0.call(data, "subject")){
const _errs6 = errors;
if(typeof data.subject !== "string"){
validate122.errors = [{instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
const _errs8 = errors;
if(typeof data.date !== "string"){
validate122.errors = [{instancePath:instancePath+"/date",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate122.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.change === undefined) || (!(func0.call(data, "change")))) && (missing0 = "change"))) || (((data.fields === undefined) || (!(func0.call(data, "fields")))) && (missing0 = "fields"))){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema27.properties, key0))){
validate106.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate106.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs4 = errors;
if(!(validate107(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate106.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined && func0.call(data, "change")){
let data3 = data.change;
const _errs7 = errors;
if(!((((data3 === "added") || (data3 === "removed")) || (data3 === "edited")) || (data3 === "renamed"))){
validate106.errors = [{instancePath:instancePath+"/change",keyword:"enum",params:{allowedValues: schema27.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fields !== undefined && func0.call(data, "fields")){
let data4 = data.fields;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate109(data4[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/fields",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined && func0.call(data, "before")){
const _errs11 = errors;
if(!(validate114(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined && func0.call(data, "after")){
const _errs12 = errors;
if(!(validate114(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.places !== undefined && func0.call(data, "places")){
let data8 = data.places;
const _errs13 = errors;
if(errors === _errs13){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs15 = errors;
for(const key1 of Object.keys(data8)){
if(!((key1 === "before") || (key1 === "after"))){
validate106.errors = [{instancePath:instancePath+"/places",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs15 === errors){
if(data8.before !== undefined && func0.call(data8, "before")){
const _errs16 = errors;
if(!(validate119(data8.before, {instancePath:instancePath+"/places/before",parentData:data8,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data8.after !== undefined && func0.call(data8, "after")){
const _errs17 = errors;
if(!(validate119(data8.after, {instancePath:instancePath+"/places/after",parentData:data8,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/places",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution !== undefined && func0.call(data, "attribution")){
const _errs18 = errors;
if(!(validate122(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only !== undefined && func0.call(data, "only")){
const _errs19 = errors;
if(typeof data.only !== "string"){
validate106.errors = [{instancePath:instancePath+"/only",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.followers !== undefined && func0.call(data, "followers")){
let data13 = data.followers;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data13)){
var valid3 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(typeof data13[i1] !== "string"){
validate106.errors = [{instancePath:instancePath+"/followers/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/followers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
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
else {
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"required":["path","reason"],"properties":{"path":{"type":"string"},"reason":{"enum":["formatting","comments","moved","generated","test set","environment values","not part of the agent"]},"previousPath":{"type":"string"}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path")) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "path") || (key0 === "reason")) || (key0 === "previousPath"))){
validate125.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined && func0.call(data, "path")){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate125.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
const _errs4 = errors;
if(!(((((((data1 === "formatting") || (data1 === "comments")) || (data1 === "moved")) || (data1 === "generated")) || (data1 === "test set")) || (data1 === "environment values")) || (data1 === "not part of the agent"))){
validate125.errors = [{instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema34.properties.reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousPath !== undefined && func0.call(data, "previousPath")){
const _errs5 = errors;
if(typeof data.previousPath !== "string"){
validate125.errors = [{instancePath:instancePath+"/previousPath",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"object","additionalProperties":false,"required":["items","risks","untested"],"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/impactItem"}},"risks":{"type":"array","items":{"$ref":"#/$defs/risk"}},"untested":{"type":"array","items":{"type":"string"}}}};
const schema36 = {"type":"object","additionalProperties":false,"required":["key","usedBy","reaches","testedBy"],"properties":{"key":{"type":"string"},"usedBy":{"type":"array","items":{"$ref":"#/$defs/reached"}},"reaches":{"type":"array","items":{"$ref":"#/$defs/reached"}},"testedBy":{"type":"array","items":{"$ref":"#/$defs/exercisedBy"}},"shortened":{"type":"boolean"}}};
const schema37 = {"type":"object","additionalProperties":false,"required":["key","kind","name","distance"],"properties":{"key":{"type":"string"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string"},"distance":{"type":"integer","minimum":0}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.distance === undefined) || (!(func0.call(data, "distance")))) && (missing0 = "distance"))){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "key") || (key0 === "kind")) || (key0 === "name")) || (key0 === "distance"))){
validate129.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate129.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined && func0.call(data, "kind")){
const _errs4 = errors;
if(!(validate107(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs5 = errors;
if(typeof data.name !== "string"){
validate129.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.distance !== undefined && func0.call(data, "distance")){
let data3 = data.distance;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate129.errors = [{instancePath:instancePath+"/distance",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate129.errors = [{instancePath:instancePath+"/distance",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate129.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"object","additionalProperties":false,"required":["set","name"],"properties":{"set":{"type":"string"},"name":{"type":"string"},"how":{"enum":["names","leads","routed"]},"through":{"type":"string"}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.set === undefined) || (!(func0.call(data, "set")))) && (missing0 = "set")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))){
validate133.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "set") || (key0 === "name")) || (key0 === "how")) || (key0 === "through"))){
validate133.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
const _errs2 = errors;
if(typeof data.set !== "string"){
validate133.errors = [{instancePath:instancePath+"/set",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate133.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.how !== undefined && func0.call(data, "how")){
let data2 = data.how;
const _errs6 = errors;
if(!(((data2 === "names") || (data2 === "leads")) || (data2 === "routed"))){
validate133.errors = [{instancePath:instancePath+"/how",keyword:"enum",params:{allowedValues: schema38.properties.how.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.through !== undefined && func0.call(data, "through")){
const _errs7 = errors;
if(typeof data.through !== "string"){
validate133.errors = [{instancePath:instancePath+"/through",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.usedBy === undefined) || (!(func0.call(data, "usedBy")))) && (missing0 = "usedBy"))) || (((data.reaches === undefined) || (!(func0.call(data, "reaches")))) && (missing0 = "reaches"))) || (((data.testedBy === undefined) || (!(func0.call(data, "testedBy")))) && (missing0 = "testedBy"))){
validate128.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "key") || (key0 === "usedBy")) || (key0 === "reaches")) || (key0 === "testedBy")) || (key0 === "shortened"))){
validate128.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
const _errs2 = errors;
if(typeof data.key !== "string"){
validate128.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedBy !== undefined && func0.call(data, "usedBy")){
let data1 = data.usedBy;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate129(data1[i0], {instancePath:instancePath+"/usedBy/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/usedBy",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reaches !== undefined && func0.call(data, "reaches")){
let data3 = data.reaches;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate129(data3[i1], {instancePath:instancePath+"/reaches/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/reaches",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.testedBy !== undefined && func0.call(data, "testedBy")){
let data5 = data.testedBy;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid3 = true;
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
const _errs12 = errors;
if(!(validate133(data5[i2], {instancePath:instancePath+"/testedBy/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate128.errors = [{instancePath:instancePath+"/testedBy",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shortened !== undefined && func0.call(data, "shortened")){
const _errs13 = errors;
if(typeof data.shortened !== "boolean"){
validate128.errors = [{instancePath:instancePath+"/shortened",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["risk","key","pointer","message","path","line"],"properties":{"risk":{"enum":["phone number","handoff","text message","webhook","MCP server","URL","safety lowered","secret","deletion"]},"key":{"type":"string"},"pointer":{"type":"string"},"message":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":0}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.risk === undefined) || (!(func0.call(data, "risk")))) && (missing0 = "risk")) || (((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key"))) || (((data.pointer === undefined) || (!(func0.call(data, "pointer")))) && (missing0 = "pointer"))) || (((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.line === undefined) || (!(func0.call(data, "line")))) && (missing0 = "line"))){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "risk") || (key0 === "key")) || (key0 === "pointer")) || (key0 === "message")) || (key0 === "path")) || (key0 === "line"))){
validate136.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.risk !== undefined && func0.call(data, "risk")){
let data0 = data.risk;
const _errs2 = errors;
if(!(((((((((data0 === "phone number") || (data0 === "handoff")) || (data0 === "text message")) || (data0 === "webhook")) || (data0 === "MCP server")) || (data0 === "URL")) || (data0 === "safety lowered")) || (data0 === "secret")) || (data0 === "deletion"))){
validate136.errors = [{instancePath:instancePath+"/risk",keyword:"enum",params:{allowedValues: schema39.properties.risk.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined && func0.call(data, "key")){
const _errs3 = errors;
if(typeof data.key !== "string"){
validate136.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pointer !== undefined && func0.call(data, "pointer")){
const _errs5 = errors;
if(typeof data.pointer !== "string"){
validate136.errors = [{instancePath:instancePath+"/pointer",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
const _errs7 = errors;
if(typeof data.message !== "string"){
validate136.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs9 = errors;
if(typeof data.path !== "string"){
validate136.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined && func0.call(data, "line")){
let data5 = data.line;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate136.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate136.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate136.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")) || (((data.risks === undefined) || (!(func0.call(data, "risks")))) && (missing0 = "risks"))) || (((data.untested === undefined) || (!(func0.call(data, "untested")))) && (missing0 = "untested"))){
validate127.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "items") || (key0 === "risks")) || (key0 === "untested"))){
validate127.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.items !== undefined && func0.call(data, "items")){
let data0 = data.items;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate128(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.risks !== undefined && func0.call(data, "risks")){
let data2 = data.risks;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate136(data2[i1], {instancePath:instancePath+"/risks/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/risks",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.untested !== undefined && func0.call(data, "untested")){
let data4 = data.untested;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs10 = errors;
if(typeof data4[i2] !== "string"){
validate127.errors = [{instancePath:instancePath+"/untested/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/untested",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate127.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","additionalProperties":false,"required":["queries","moved","confusable","score"],"properties":{"queries":{"type":"integer","minimum":0},"moved":{"type":"array","items":{"$ref":"#/$defs/movedQuery"}},"confusable":{"type":"array","items":{"$ref":"#/$defs/confusable"}},"score":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"$ref":"#/$defs/leaveOneOut"},"after":{"$ref":"#/$defs/leaveOneOut"}}}}};
const schema41 = {"type":"object","additionalProperties":false,"required":["query","owner","before","after"],"properties":{"query":{"type":"string"},"owner":{"type":["string","null"]},"before":{"$ref":"#/$defs/routed"},"after":{"$ref":"#/$defs/routed"}}};
const schema42 = {"type":"object","additionalProperties":false,"required":["topic","score"],"properties":{"topic":{"type":["string","null"]},"score":{"type":"number"}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.topic === undefined) || (!(func0.call(data, "topic")))) && (missing0 = "topic")) || (((data.score === undefined) || (!(func0.call(data, "score")))) && (missing0 = "score"))){
validate141.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "topic") || (key0 === "score"))){
validate141.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.topic !== undefined && func0.call(data, "topic")){
let data0 = data.topic;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate141.errors = [{instancePath:instancePath+"/topic",keyword:"type",params:{type: schema42.properties.topic.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined && func0.call(data, "score")){
let data1 = data.score;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate141.errors = [{instancePath:instancePath+"/score",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate141.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.query === undefined) || (!(func0.call(data, "query")))) && (missing0 = "query")) || (((data.owner === undefined) || (!(func0.call(data, "owner")))) && (missing0 = "owner"))) || (((data.before === undefined) || (!(func0.call(data, "before")))) && (missing0 = "before"))) || (((data.after === undefined) || (!(func0.call(data, "after")))) && (missing0 = "after"))){
validate140.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "query") || (key0 === "owner")) || (key0 === "before")) || (key0 === "after"))){
validate140.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.query !== undefined && func0.call(data, "query")){
const _errs2 = errors;
if(typeof data.query !== "string"){
validate140.errors = [{instancePath:instancePath+"/query",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.owner !== undefined && func0.call(data, "owner")){
let data1 = data.owner;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate140.errors = [{instancePath:instancePath+"/owner",keyword:"type",params:{type: schema41.properties.owner.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined && func0.call(data, "before")){
const _errs6 = errors;
if(!(validate141(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined && func0.call(data, "after")){
const _errs7 = errors;
if(!(validate141(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate140.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"required":["topics","queries"],"properties":{"topics":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2},"queries":{"type":"array","items":{"type":"string"}}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.topics === undefined) || (!(func0.call(data, "topics")))) && (missing0 = "topics")) || (((data.queries === undefined) || (!(func0.call(data, "queries")))) && (missing0 = "queries"))){
validate145.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "topics") || (key0 === "queries"))){
validate145.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.topics !== undefined && func0.call(data, "topics")){
let data0 = data.topics;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 2){
validate145.errors = [{instancePath:instancePath+"/topics",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"}];
return false;
}
else {
if(data0.length < 2){
validate145.errors = [{instancePath:instancePath+"/topics",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate145.errors = [{instancePath:instancePath+"/topics/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate145.errors = [{instancePath:instancePath+"/topics",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queries !== undefined && func0.call(data, "queries")){
let data2 = data.queries;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(typeof data2[i1] !== "string"){
validate145.errors = [{instancePath:instancePath+"/queries/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate145.errors = [{instancePath:instancePath+"/queries",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate145.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["queries","top1","top3"],"properties":{"queries":{"type":"integer","minimum":0},"top1":{"type":"number"},"top3":{"type":"number"}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.queries === undefined) || (!(func0.call(data, "queries")))) && (missing0 = "queries")) || (((data.top1 === undefined) || (!(func0.call(data, "top1")))) && (missing0 = "top1"))) || (((data.top3 === undefined) || (!(func0.call(data, "top3")))) && (missing0 = "top3"))){
validate147.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "queries") || (key0 === "top1")) || (key0 === "top3"))){
validate147.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.queries !== undefined && func0.call(data, "queries")){
let data0 = data.queries;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate147.errors = [{instancePath:instancePath+"/queries",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate147.errors = [{instancePath:instancePath+"/queries",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top1 !== undefined && func0.call(data, "top1")){
let data1 = data.top1;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate147.errors = [{instancePath:instancePath+"/top1",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.top3 !== undefined && func0.call(data, "top3")){
let data2 = data.top3;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate147.errors = [{instancePath:instancePath+"/top3",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate147.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.queries === undefined) || (!(func0.call(data, "queries")))) && (missing0 = "queries")) || (((data.moved === undefined) || (!(func0.call(data, "moved")))) && (missing0 = "moved"))) || (((data.confusable === undefined) || (!(func0.call(data, "confusable")))) && (missing0 = "confusable"))) || (((data.score === undefined) || (!(func0.call(data, "score")))) && (missing0 = "score"))){
validate139.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "queries") || (key0 === "moved")) || (key0 === "confusable")) || (key0 === "score"))){
validate139.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.queries !== undefined && func0.call(data, "queries")){
let data0 = data.queries;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate139.errors = [{instancePath:instancePath+"/queries",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate139.errors = [{instancePath:instancePath+"/queries",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.moved !== undefined && func0.call(data, "moved")){
let data1 = data.moved;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate140(data1[i0], {instancePath:instancePath+"/moved/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/moved",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.confusable !== undefined && func0.call(data, "confusable")){
let data3 = data.confusable;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(!(validate145(data3[i1], {instancePath:instancePath+"/confusable/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/confusable",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.score !== undefined && func0.call(data, "score")){
let data5 = data.score;
const _errs10 = errors;
if(errors === _errs10){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((((data5.before === undefined) || (!(func0.call(data5, "before")))) && (missing1 = "before")) || (((data5.after === undefined) || (!(func0.call(data5, "after")))) && (missing1 = "after"))){
validate139.errors = [{instancePath:instancePath+"/score",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs12 = errors;
for(const key1 of Object.keys(data5)){
if(!((key1 === "before") || (key1 === "after"))){
validate139.errors = [{instancePath:instancePath+"/score",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.before !== undefined && func0.call(data5, "before")){
const _errs13 = errors;
if(!(validate147(data5.before, {instancePath:instancePath+"/score/before",parentData:data5,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.after !== undefined && func0.call(data5, "after")){
const _errs14 = errors;
if(!(validate147(data5.after, {instancePath:instancePath+"/score/after",parentData:data5,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/score",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate139.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"object","additionalProperties":false,"required":["passed","failed","errors","notJudged","skipped","cases"],"properties":{"passed":{"type":"integer","minimum":0},"failed":{"type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"notJudged":{"type":"integer","minimum":0},"skipped":{"type":"integer","minimum":0},"cases":{"type":"array","items":{"$ref":"#/$defs/case"}},"notes":{"type":"array","items":{"type":"string"}},"cached":{"type":"integer","minimum":0}}};
const schema46 = {"type":"object","additionalProperties":false,"required":["set","name","verdict","assertions","turns","durationMs","path","line"],"properties":{"set":{"type":"string"},"name":{"type":"string"},"verdict":{"enum":["passed","failed","error","not judged","skipped"]},"assertions":{"type":"array","items":{"$ref":"#/$defs/assertion"}},"turns":{"type":"array","items":{"$ref":"#/$defs/turn"}},"durationMs":{"type":"number"},"path":{"type":"string"},"line":{"type":"integer","minimum":0},"greeting":{"$ref":"#/$defs/turn"},"repeats":{"type":"object","additionalProperties":false,"required":["passed","of"],"properties":{"passed":{"type":"integer","minimum":0},"of":{"type":"integer","minimum":0}}}}};
const schema47 = {"type":"object","additionalProperties":false,"required":["assertion","verdict","turn"],"properties":{"assertion":{"type":"string"},"verdict":{"enum":["passed","failed","error","not judged","skipped"]},"turn":{"type":"integer"},"reason":{"type":"string"}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.assertion === undefined) || (!(func0.call(data, "assertion")))) && (missing0 = "assertion")) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.turn === undefined) || (!(func0.call(data, "turn")))) && (missing0 = "turn"))){
validate153.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "assertion") || (key0 === "verdict")) || (key0 === "turn")) || (key0 === "reason"))){
validate153.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.assertion !== undefined && func0.call(data, "assertion")){
const _errs2 = errors;
if(typeof data.assertion !== "string"){
validate153.errors = [{instancePath:instancePath+"/assertion",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data1 = data.verdict;
const _errs4 = errors;
if(!(((((data1 === "passed") || (data1 === "failed")) || (data1 === "error")) || (data1 === "not judged")) || (data1 === "skipped"))){
validate153.errors = [{instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema47.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turn !== undefined && func0.call(data, "turn")){
let data2 = data.turn;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate153.errors = [{instancePath:instancePath+"/turn",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs7 = errors;
if(typeof data.reason !== "string"){
validate153.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate153.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"object","additionalProperties":false,"required":["user","reply","topic","notExecuted"],"properties":{"user":{"type":"string"},"reply":{"type":"string"},"topic":{"type":["string","null"]},"notExecuted":{"type":"array","items":{"type":"string"}},"functions":{"type":"array","items":{"$ref":"#/$defs/calledFunction"}},"flow":{"type":["string","null"]},"step":{"type":["string","null"]},"path":{"type":"array","items":{"type":"string"}},"handoff":{"anyOf":[{"$ref":"#/$defs/handoff"},{"type":"null"}]},"sms":{"type":"array","items":{"$ref":"#/$defs/sms"}},"ended":{"type":"boolean"}}};
const schema49 = {"type":"object","additionalProperties":false,"required":["name","flow","arguments"],"properties":{"name":{"type":"string"},"flow":{"type":["string","null"]},"arguments":{"type":"object"},"error":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string"},"path":{"type":"string"},"line":{"type":"integer","minimum":0}}},"parent":{"type":"string"}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name")) || (((data.flow === undefined) || (!(func0.call(data, "flow")))) && (missing0 = "flow"))) || (((data.arguments === undefined) || (!(func0.call(data, "arguments")))) && (missing0 = "arguments"))){
validate156.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "flow")) || (key0 === "arguments")) || (key0 === "error")) || (key0 === "parent"))){
validate156.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate156.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flow !== undefined && func0.call(data, "flow")){
let data1 = data.flow;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate156.errors = [{instancePath:instancePath+"/flow",keyword:"type",params:{type: schema49.properties.flow.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arguments !== undefined && func0.call(data, "arguments")){
let data2 = data.arguments;
const _errs6 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate156.errors = [{instancePath:instancePath+"/arguments",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined && func0.call(data, "error")){
let data3 = data.error;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.message === undefined) || (!(func0.call(data3, "message")))) && (missing1 = "message")){
validate156.errors = [{instancePath:instancePath+"/error",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data3)){
if(!(((key1 === "message") || (key1 === "path")) || (key1 === "line"))){
validate156.errors = [{instancePath:instancePath+"/error",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.message !== undefined && func0.call(data3, "message")){
const _errs11 = errors;
if(typeof data3.message !== "string"){
validate156.errors = [{instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.path !== undefined && func0.call(data3, "path")){
const _errs13 = errors;
if(typeof data3.path !== "string"){
validate156.errors = [{instancePath:instancePath+"/error/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.line !== undefined && func0.call(data3, "line")){
let data6 = data3.line;
const _errs15 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate156.errors = [{instancePath:instancePath+"/error/line",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate156.errors = [{instancePath:instancePath+"/error/line",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent !== undefined && func0.call(data, "parent")){
const _errs17 = errors;
if(typeof data.parent !== "string"){
validate156.errors = [{instancePath:instancePath+"/parent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate156.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","additionalProperties":false,"required":["destination","reason","route"],"properties":{"destination":{"type":"string"},"reason":{"type":"string"},"route":{"type":["string","null"]}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.destination === undefined) || (!(func0.call(data, "destination")))) && (missing0 = "destination")) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))){
validate158.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "destination") || (key0 === "reason")) || (key0 === "route"))){
validate158.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.destination !== undefined && func0.call(data, "destination")){
const _errs2 = errors;
if(typeof data.destination !== "string"){
validate158.errors = [{instancePath:instancePath+"/destination",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
const _errs4 = errors;
if(typeof data.reason !== "string"){
validate158.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.route !== undefined && func0.call(data, "route")){
let data2 = data.route;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate158.errors = [{instancePath:instancePath+"/route",keyword:"type",params:{type: schema50.properties.route.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate158.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","additionalProperties":false,"required":["template","to","from","content"],"properties":{"template":{"type":["string","null"]},"to":{"type":"string"},"from":{"type":"string"},"content":{"type":"string"}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.template === undefined) || (!(func0.call(data, "template")))) && (missing0 = "template")) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))) || (((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from"))) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))){
validate160.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "template") || (key0 === "to")) || (key0 === "from")) || (key0 === "content"))){
validate160.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined && func0.call(data, "template")){
let data0 = data.template;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate160.errors = [{instancePath:instancePath+"/template",keyword:"type",params:{type: schema51.properties.template.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
const _errs4 = errors;
if(typeof data.to !== "string"){
validate160.errors = [{instancePath:instancePath+"/to",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined && func0.call(data, "from")){
const _errs6 = errors;
if(typeof data.from !== "string"){
validate160.errors = [{instancePath:instancePath+"/from",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
const _errs8 = errors;
if(typeof data.content !== "string"){
validate160.errors = [{instancePath:instancePath+"/content",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate160.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user")) || (((data.reply === undefined) || (!(func0.call(data, "reply")))) && (missing0 = "reply"))) || (((data.topic === undefined) || (!(func0.call(data, "topic")))) && (missing0 = "topic"))) || (((data.notExecuted === undefined) || (!(func0.call(data, "notExecuted")))) && (missing0 = "notExecuted"))){
validate155.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema48.properties, key0))){
validate155.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.user !== undefined && func0.call(data, "user")){
const _errs2 = errors;
if(typeof data.user !== "string"){
validate155.errors = [{instancePath:instancePath+"/user",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reply !== undefined && func0.call(data, "reply")){
const _errs4 = errors;
if(typeof data.reply !== "string"){
validate155.errors = [{instancePath:instancePath+"/reply",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.topic !== undefined && func0.call(data, "topic")){
let data2 = data.topic;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate155.errors = [{instancePath:instancePath+"/topic",keyword:"type",params:{type: schema48.properties.topic.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notExecuted !== undefined && func0.call(data, "notExecuted")){
let data3 = data.notExecuted;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate155.errors = [{instancePath:instancePath+"/notExecuted/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/notExecuted",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.functions !== undefined && func0.call(data, "functions")){
let data5 = data.functions;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs14 = errors;
if(!(validate156(data5[i1], {instancePath:instancePath+"/functions/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/functions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.flow !== undefined && func0.call(data, "flow")){
let data7 = data.flow;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate155.errors = [{instancePath:instancePath+"/flow",keyword:"type",params:{type: schema48.properties.flow.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step !== undefined && func0.call(data, "step")){
let data8 = data.step;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate155.errors = [{instancePath:instancePath+"/step",keyword:"type",params:{type: schema48.properties.step.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data9 = data.path;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid3 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(typeof data9[i2] !== "string"){
validate155.errors = [{instancePath:instancePath+"/path/" + i2,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handoff !== undefined && func0.call(data, "handoff")){
let data11 = data.handoff;
const _errs23 = errors;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(!(validate158(data11, {instancePath:instancePath+"/handoff",parentData:data,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
const _errs26 = errors;
if(data11 !== null){
const err0 = {instancePath:instancePath+"/handoff",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err1 = {instancePath:instancePath+"/handoff",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate155.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sms !== undefined && func0.call(data, "sms")){
let data12 = data.sms;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data12)){
var valid5 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs30 = errors;
if(!(validate160(data12[i3], {instancePath:instancePath+"/sms/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/sms",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ended !== undefined && func0.call(data, "ended")){
const _errs31 = errors;
if(typeof data.ended !== "boolean"){
validate155.errors = [{instancePath:instancePath+"/ended",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
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
else {
validate155.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.set === undefined) || (!(func0.call(data, "set")))) && (missing0 = "set")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.assertions === undefined) || (!(func0.call(data, "assertions")))) && (missing0 = "assertions"))) || (((data.turns === undefined) || (!(func0.call(data, "turns")))) && (missing0 = "turns"))) || (((data.durationMs === undefined) || (!(func0.call(data, "durationMs")))) && (missing0 = "durationMs"))) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.line === undefined) || (!(func0.call(data, "line")))) && (missing0 = "line"))){
validate152.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema46.properties, key0))){
validate152.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
const _errs2 = errors;
if(typeof data.set !== "string"){
validate152.errors = [{instancePath:instancePath+"/set",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate152.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data2 = data.verdict;
const _errs6 = errors;
if(!(((((data2 === "passed") || (data2 === "failed")) || (data2 === "error")) || (data2 === "not judged")) || (data2 === "skipped"))){
validate152.errors = [{instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema46.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assertions !== undefined && func0.call(data, "assertions")){
let data3 = data.assertions;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate153(data3[i0], {instancePath:instancePath+"/assertions/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/assertions",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.turns !== undefined && func0.call(data, "turns")){
let data5 = data.turns;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs12 = errors;
if(!(validate155(data5[i1], {instancePath:instancePath+"/turns/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/turns",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.durationMs !== undefined && func0.call(data, "durationMs")){
let data7 = data.durationMs;
const _errs13 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate152.errors = [{instancePath:instancePath+"/durationMs",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs15 = errors;
if(typeof data.path !== "string"){
validate152.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.line !== undefined && func0.call(data, "line")){
let data9 = data.line;
const _errs17 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate152.errors = [{instancePath:instancePath+"/line",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs17){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate152.errors = [{instancePath:instancePath+"/line",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.greeting !== undefined && func0.call(data, "greeting")){
const _errs19 = errors;
if(!(validate155(data.greeting, {instancePath:instancePath+"/greeting",parentData:data,parentDataProperty:"greeting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repeats !== undefined && func0.call(data, "repeats")){
let data11 = data.repeats;
const _errs20 = errors;
if(errors === _errs20){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if((((data11.passed === undefined) || (!(func0.call(data11, "passed")))) && (missing1 = "passed")) || (((data11.of === undefined) || (!(func0.call(data11, "of")))) && (missing1 = "of"))){
validate152.errors = [{instancePath:instancePath+"/repeats",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs22 = errors;
for(const key1 of Object.keys(data11)){
if(!((key1 === "passed") || (key1 === "of"))){
validate152.errors = [{instancePath:instancePath+"/repeats",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs22 === errors){
if(data11.passed !== undefined && func0.call(data11, "passed")){
let data12 = data11.passed;
const _errs23 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate152.errors = [{instancePath:instancePath+"/repeats/passed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs23){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate152.errors = [{instancePath:instancePath+"/repeats/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.of !== undefined && func0.call(data11, "of")){
let data13 = data11.of;
const _errs25 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate152.errors = [{instancePath:instancePath+"/repeats/of",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs25){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate152.errors = [{instancePath:instancePath+"/repeats/of",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate152.errors = [{instancePath:instancePath+"/repeats",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
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
else {
validate152.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.passed === undefined) || (!(func0.call(data, "passed")))) && (missing0 = "passed")) || (((data.failed === undefined) || (!(func0.call(data, "failed")))) && (missing0 = "failed"))) || (((data.errors === undefined) || (!(func0.call(data, "errors")))) && (missing0 = "errors"))) || (((data.notJudged === undefined) || (!(func0.call(data, "notJudged")))) && (missing0 = "notJudged"))) || (((data.skipped === undefined) || (!(func0.call(data, "skipped")))) && (missing0 = "skipped"))) || (((data.cases === undefined) || (!(func0.call(data, "cases")))) && (missing0 = "cases"))){
validate151.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "passed") || (key0 === "failed")) || (key0 === "errors")) || (key0 === "notJudged")) || (key0 === "skipped")) || (key0 === "cases")) || (key0 === "notes")) || (key0 === "cached"))){
validate151.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.passed !== undefined && func0.call(data, "passed")){
let data0 = data.passed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate151.errors = [{instancePath:instancePath+"/passed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate151.errors = [{instancePath:instancePath+"/passed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failed !== undefined && func0.call(data, "failed")){
let data1 = data.failed;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate151.errors = [{instancePath:instancePath+"/failed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate151.errors = [{instancePath:instancePath+"/failed",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined && func0.call(data, "errors")){
let data2 = data.errors;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate151.errors = [{instancePath:instancePath+"/errors",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate151.errors = [{instancePath:instancePath+"/errors",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notJudged !== undefined && func0.call(data, "notJudged")){
let data3 = data.notJudged;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate151.errors = [{instancePath:instancePath+"/notJudged",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate151.errors = [{instancePath:instancePath+"/notJudged",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.skipped !== undefined && func0.call(data, "skipped")){
let data4 = data.skipped;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate151.errors = [{instancePath:instancePath+"/skipped",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate151.errors = [{instancePath:instancePath+"/skipped",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cases !== undefined && func0.call(data, "cases")){
let data5 = data.cases;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate152(data5[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/cases",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined && func0.call(data, "notes")){
let data7 = data.notes;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid2 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data7[i1] !== "string"){
validate151.errors = [{instancePath:instancePath+"/notes/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cached !== undefined && func0.call(data, "cached")){
let data9 = data.cached;
const _errs19 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate151.errors = [{instancePath:instancePath+"/cached",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate151.errors = [{instancePath:instancePath+"/cached",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
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
else {
validate151.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","additionalProperties":false,"required":["set","name","change","before","after"],"properties":{"set":{"type":"string"},"name":{"type":"string"},"change":{"enum":["newly failing","newly passing","added","removed","changed behaviour"]},"before":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}]},"after":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}]},"differs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["turn","aspects"],"properties":{"turn":{"type":"integer"},"aspects":{"type":"array","items":{"type":"string"}}}}}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.set === undefined) || (!(func0.call(data, "set")))) && (missing0 = "set")) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.change === undefined) || (!(func0.call(data, "change")))) && (missing0 = "change"))) || (((data.before === undefined) || (!(func0.call(data, "before")))) && (missing0 = "before"))) || (((data.after === undefined) || (!(func0.call(data, "after")))) && (missing0 = "after"))){
validate167.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "set") || (key0 === "name")) || (key0 === "change")) || (key0 === "before")) || (key0 === "after")) || (key0 === "differs"))){
validate167.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
const _errs2 = errors;
if(typeof data.set !== "string"){
validate167.errors = [{instancePath:instancePath+"/set",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate167.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.change !== undefined && func0.call(data, "change")){
let data2 = data.change;
const _errs6 = errors;
if(!(((((data2 === "newly failing") || (data2 === "newly passing")) || (data2 === "added")) || (data2 === "removed")) || (data2 === "changed behaviour"))){
validate167.errors = [{instancePath:instancePath+"/change",keyword:"enum",params:{allowedValues: schema52.properties.change.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined && func0.call(data, "before")){
let data3 = data.before;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate152(data3, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/before",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/before",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined && func0.call(data, "after")){
let data4 = data.after;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(!(validate152(data4, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
const _errs15 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/after",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate167.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.differs !== undefined && func0.call(data, "differs")){
let data5 = data.differs;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs19 = errors;
if(errors === _errs19){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((((data6.turn === undefined) || (!(func0.call(data6, "turn")))) && (missing1 = "turn")) || (((data6.aspects === undefined) || (!(func0.call(data6, "aspects")))) && (missing1 = "aspects"))){
validate167.errors = [{instancePath:instancePath+"/differs/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs21 = errors;
for(const key1 of Object.keys(data6)){
if(!((key1 === "turn") || (key1 === "aspects"))){
validate167.errors = [{instancePath:instancePath+"/differs/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs21 === errors){
if(data6.turn !== undefined && func0.call(data6, "turn")){
let data7 = data6.turn;
const _errs22 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate167.errors = [{instancePath:instancePath+"/differs/" + i0+"/turn",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data6.aspects !== undefined && func0.call(data6, "aspects")){
let data8 = data6.aspects;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data8)){
var valid5 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs26 = errors;
if(typeof data8[i1] !== "string"){
validate167.errors = [{instancePath:instancePath+"/differs/" + i0+"/aspects/" + i1,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/differs/" + i0+"/aspects",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/differs/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate167.errors = [{instancePath:instancePath+"/differs",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate167.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.agent === undefined) || (!(func0.call(data, "agent")))) && (missing0 = "agent")) || (((data.path === undefined) || (!(func0.call(data, "path")))) && (missing0 = "path"))) || (((data.before === undefined) || (!(func0.call(data, "before")))) && (missing0 = "before"))) || (((data.after === undefined) || (!(func0.call(data, "after")))) && (missing0 = "after"))) || (((data.findings === undefined) || (!(func0.call(data, "findings")))) && (missing0 = "findings"))) || (((data.changes === undefined) || (!(func0.call(data, "changes")))) && (missing0 = "changes"))) || (((data.unchanged === undefined) || (!(func0.call(data, "unchanged")))) && (missing0 = "unchanged"))) || (((data.impact === undefined) || (!(func0.call(data, "impact")))) && (missing0 = "impact"))) || (((data.routing === undefined) || (!(func0.call(data, "routing")))) && (missing0 = "routing"))) || (((data.testSets === undefined) || (!(func0.call(data, "testSets")))) && (missing0 = "testSets"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.reasons === undefined) || (!(func0.call(data, "reasons")))) && (missing0 = "reasons"))){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema21.properties, key0))){
validate56.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.agent !== undefined && func0.call(data, "agent")){
const _errs2 = errors;
if(typeof data.agent !== "string"){
validate56.errors = [{instancePath:instancePath+"/agent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate56.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.was !== undefined && func0.call(data, "was")){
const _errs6 = errors;
if(!(validate57(data.was, {instancePath:instancePath+"/was",parentData:data,parentDataProperty:"was",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined && func0.call(data, "before")){
let data3 = data.before;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(!(validate59(data3, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/before",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/before",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate56.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined && func0.call(data, "after")){
let data4 = data.after;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(!(validate59(data4, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
const _errs15 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/after",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/after",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate56.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined && func0.call(data, "findings")){
let data5 = data.findings;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
var valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate102(data5[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
if(!valid3){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined && func0.call(data, "changes")){
let data7 = data.changes;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data7)){
var valid4 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(!(validate106(data7[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
if(!valid4){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/changes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined && func0.call(data, "unchanged")){
let data9 = data.unchanged;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data9)){
var valid5 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs25 = errors;
if(!(validate125(data9[i2], {instancePath:instancePath+"/unchanged/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/unchanged",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impact !== undefined && func0.call(data, "impact")){
const _errs26 = errors;
if(!(validate127(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing !== undefined && func0.call(data, "routing")){
let data12 = data.routing;
const _errs27 = errors;
const _errs28 = errors;
let valid6 = false;
const _errs29 = errors;
if(!(validate139(data12, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
const _errs30 = errors;
if(data12 !== null){
const err4 = {instancePath:instancePath+"/routing",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err5 = {instancePath:instancePath+"/routing",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate56.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.testSets !== undefined && func0.call(data, "testSets")){
let data13 = data.testSets;
const _errs32 = errors;
if(errors === _errs32){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing1;
if(((((data13.base === undefined) || (!(func0.call(data13, "base")))) && (missing1 = "base")) || (((data13.head === undefined) || (!(func0.call(data13, "head")))) && (missing1 = "head"))) || (((data13.behaviour === undefined) || (!(func0.call(data13, "behaviour")))) && (missing1 = "behaviour"))){
validate56.errors = [{instancePath:instancePath+"/testSets",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs34 = errors;
for(const key1 of Object.keys(data13)){
if(!(((key1 === "base") || (key1 === "head")) || (key1 === "behaviour"))){
validate56.errors = [{instancePath:instancePath+"/testSets",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs34 === errors){
if(data13.base !== undefined && func0.call(data13, "base")){
let data14 = data13.base;
const _errs35 = errors;
const _errs36 = errors;
let valid8 = false;
const _errs37 = errors;
if(!(validate151(data14, {instancePath:instancePath+"/testSets/base",parentData:data13,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid3 = _errs37 === errors;
valid8 = valid8 || _valid3;
const _errs38 = errors;
if(data14 !== null){
const err6 = {instancePath:instancePath+"/testSets/base",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err7 = {instancePath:instancePath+"/testSets/base",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate56.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.head !== undefined && func0.call(data13, "head")){
let data15 = data13.head;
const _errs40 = errors;
const _errs41 = errors;
let valid9 = false;
const _errs42 = errors;
if(!(validate151(data15, {instancePath:instancePath+"/testSets/head",parentData:data13,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid4 = _errs42 === errors;
valid9 = valid9 || _valid4;
const _errs43 = errors;
if(data15 !== null){
const err8 = {instancePath:instancePath+"/testSets/head",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const err9 = {instancePath:instancePath+"/testSets/head",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate56.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.behaviour !== undefined && func0.call(data13, "behaviour")){
let data16 = data13.behaviour;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data16)){
var valid10 = true;
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
const _errs47 = errors;
if(!(validate167(data16[i3], {instancePath:instancePath+"/testSets/behaviour/" + i3,parentData:data16,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid10 = _errs47 === errors;
if(!valid10){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/testSets/behaviour",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/testSets",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data18 = data.verdict;
const _errs48 = errors;
if(!((data18 === "pass") || (data18 === "fail"))){
validate56.errors = [{instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema21.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data19 = data.reasons;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data19)){
var valid11 = true;
const len4 = data19.length;
for(let i4=0; i4<len4; i4++){
const _errs51 = errors;
if(typeof data19[i4] !== "string"){
validate56.errors = [{instancePath:instancePath+"/reasons/" + i4,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs51 === errors;
if(!valid11){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/reasons",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
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
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","additionalProperties":false,"required":["environment","branch","below","evidence","verdict","agents"],"properties":{"environment":{"type":"string"},"branch":{"type":"string"},"below":{"type":"string"},"evidence":{"enum":["deployments","controller","none"]},"verdict":{"enum":["pass","fail"]},"problem":{"type":"string"},"agents":{"type":"array","items":{"$ref":"#/$defs/agentPolicy"}}}};
const schema54 = {"type":"object","additionalProperties":false,"required":["agent","version","as","message"],"properties":{"agent":{"type":"string"},"version":{"type":["string","null"]},"as":{"enum":["same","removed","promotion","rollback","hotfix","refused"]},"message":{"type":"string"},"nearest":{"type":"object","additionalProperties":false,"required":["version","environment"],"properties":{"version":{"type":"string"},"environment":{"type":"string"}}},"files":{"type":"array","items":{"type":"string"}}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.agent === undefined) || (!(func0.call(data, "agent")))) && (missing0 = "agent")) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))) || (((data.as === undefined) || (!(func0.call(data, "as")))) && (missing0 = "as"))) || (((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message"))){
validate176.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "agent") || (key0 === "version")) || (key0 === "as")) || (key0 === "message")) || (key0 === "nearest")) || (key0 === "files"))){
validate176.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.agent !== undefined && func0.call(data, "agent")){
const _errs2 = errors;
if(typeof data.agent !== "string"){
validate176.errors = [{instancePath:instancePath+"/agent",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined && func0.call(data, "version")){
let data1 = data.version;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate176.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: schema54.properties.version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.as !== undefined && func0.call(data, "as")){
let data2 = data.as;
const _errs6 = errors;
if(!((((((data2 === "same") || (data2 === "removed")) || (data2 === "promotion")) || (data2 === "rollback")) || (data2 === "hotfix")) || (data2 === "refused"))){
validate176.errors = [{instancePath:instancePath+"/as",keyword:"enum",params:{allowedValues: schema54.properties.as.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
const _errs7 = errors;
if(typeof data.message !== "string"){
validate176.errors = [{instancePath:instancePath+"/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nearest !== undefined && func0.call(data, "nearest")){
let data4 = data.nearest;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.version === undefined) || (!(func0.call(data4, "version")))) && (missing1 = "version")) || (((data4.environment === undefined) || (!(func0.call(data4, "environment")))) && (missing1 = "environment"))){
validate176.errors = [{instancePath:instancePath+"/nearest",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs11 = errors;
for(const key1 of Object.keys(data4)){
if(!((key1 === "version") || (key1 === "environment"))){
validate176.errors = [{instancePath:instancePath+"/nearest",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.version !== undefined && func0.call(data4, "version")){
const _errs12 = errors;
if(typeof data4.version !== "string"){
validate176.errors = [{instancePath:instancePath+"/nearest/version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.environment !== undefined && func0.call(data4, "environment")){
const _errs14 = errors;
if(typeof data4.environment !== "string"){
validate176.errors = [{instancePath:instancePath+"/nearest/environment",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/nearest",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined && func0.call(data, "files")){
let data7 = data.files;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(typeof data7[i0] !== "string"){
validate176.errors = [{instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/files",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate176.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.environment === undefined) || (!(func0.call(data, "environment")))) && (missing0 = "environment")) || (((data.branch === undefined) || (!(func0.call(data, "branch")))) && (missing0 = "branch"))) || (((data.below === undefined) || (!(func0.call(data, "below")))) && (missing0 = "below"))) || (((data.evidence === undefined) || (!(func0.call(data, "evidence")))) && (missing0 = "evidence"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.agents === undefined) || (!(func0.call(data, "agents")))) && (missing0 = "agents"))){
validate175.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "environment") || (key0 === "branch")) || (key0 === "below")) || (key0 === "evidence")) || (key0 === "verdict")) || (key0 === "problem")) || (key0 === "agents"))){
validate175.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.environment !== undefined && func0.call(data, "environment")){
const _errs2 = errors;
if(typeof data.environment !== "string"){
validate175.errors = [{instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branch !== undefined && func0.call(data, "branch")){
const _errs4 = errors;
if(typeof data.branch !== "string"){
validate175.errors = [{instancePath:instancePath+"/branch",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.below !== undefined && func0.call(data, "below")){
const _errs6 = errors;
if(typeof data.below !== "string"){
validate175.errors = [{instancePath:instancePath+"/below",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidence !== undefined && func0.call(data, "evidence")){
let data3 = data.evidence;
const _errs8 = errors;
if(!(((data3 === "deployments") || (data3 === "controller")) || (data3 === "none"))){
validate175.errors = [{instancePath:instancePath+"/evidence",keyword:"enum",params:{allowedValues: schema53.properties.evidence.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data4 = data.verdict;
const _errs9 = errors;
if(!((data4 === "pass") || (data4 === "fail"))){
validate175.errors = [{instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema53.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined && func0.call(data, "problem")){
const _errs10 = errors;
if(typeof data.problem !== "string"){
validate175.errors = [{instancePath:instancePath+"/problem",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agents !== undefined && func0.call(data, "agents")){
let data6 = data.agents;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate176(data6[i0], {instancePath:instancePath+"/agents/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/agents",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
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
else {
validate175.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.schema === undefined) || (!(func0.call(data, "schema")))) && (missing0 = "schema")) || (((data.base === undefined) || (!(func0.call(data, "base")))) && (missing0 = "base"))) || (((data.head === undefined) || (!(func0.call(data, "head")))) && (missing0 = "head"))) || (((data.agents === undefined) || (!(func0.call(data, "agents")))) && (missing0 = "agents"))) || (((data.findings === undefined) || (!(func0.call(data, "findings")))) && (missing0 = "findings"))) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
validate52.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined && func0.call(data, "schema")){
const _errs2 = errors;
if("greenroom.report/1" !== data.schema){
validate52.errors = [{instancePath:instancePath+"/schema",keyword:"const",params:{allowedValue: "greenroom.report/1"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base !== undefined && func0.call(data, "base")){
const _errs3 = errors;
if(!(validate53(data.base, {instancePath:instancePath+"/base",parentData:data,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head !== undefined && func0.call(data, "head")){
const _errs4 = errors;
if(!(validate53(data.head, {instancePath:instancePath+"/head",parentData:data,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agents !== undefined && func0.call(data, "agents")){
let data3 = data.agents;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate56(data3[i0], {instancePath:instancePath+"/agents/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/agents",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined && func0.call(data, "findings")){
let data5 = data.findings;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data5)){
var valid2 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs10 = errors;
if(!(validate102(data5[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/findings",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data7 = data.verdict;
const _errs11 = errors;
if(!((data7 === "pass") || (data7 === "fail"))){
validate52.errors = [{instancePath:instancePath+"/verdict",keyword:"enum",params:{allowedValues: schema19.properties.verdict.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined && func0.call(data, "unchanged")){
let data8 = data.unchanged;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data8)){
var valid3 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs14 = errors;
if(!(validate125(data8[i2], {instancePath:instancePath+"/unchanged/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/unchanged",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.untouched !== undefined && func0.call(data, "untouched")){
let data10 = data.untouched;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data10)){
var valid4 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
const _errs17 = errors;
if(!(validate57(data10[i3], {instancePath:instancePath+"/untouched/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/untouched",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined && func0.call(data, "policy")){
const _errs18 = errors;
if(!(validate175(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.judged !== undefined && func0.call(data, "judged")){
const _errs19 = errors;
if(typeof data.judged !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/judged",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
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
else {
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
