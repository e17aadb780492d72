// Written by scripts/generate.ts. Do not edit.
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"report.schema.json","title":"Report","description":"`greenroom check --format json` and the Action's report.json: everything a reviewer is told of one change. Every rendering is made from this value alone. Texts come from the repository and from authors: escape them.","type":"object","additionalProperties":false,"required":["schema","base","head","agents","findings","verdict"],"properties":{"schema":{"const":"greenroom.report/1","description":"Always `greenroom.report/1`."},"base":{"$ref":"#/$defs/side"},"head":{"$ref":"#/$defs/side"},"agents":{"type":"array","items":{"$ref":"#/$defs/agent"},"description":"Every agent that base or head has."},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"},"description":"Of no agent: greenroom.yaml."},"verdict":{"enum":["pass","fail"],"description":"Whether the check passes."},"unchanged":{"type":"array","items":{"$ref":"#/$defs/unchanged"},"description":"Files in no agent's folder."},"untouched":{"type":"array","items":{"$ref":"#/$defs/untouched"},"description":"Agents whose folder is the same on both sides, where those were neither read nor tested."},"policy":{"$ref":"#/$defs/policy"},"judged":{"type":"boolean","description":"False when nothing was validated and tested, only compared: then `verdict` says nothing."}},"examples":[{"schema":"greenroom.report/1","base":{"ref":"main","commit":"4b825dc642cb6eb9a060e54bf8d69288fbee4904"},"head":{"ref":"HEAD","commit":null},"agents":[],"findings":[],"verdict":"pass"}],"$defs":{"untouched":{"description":"An agent that the change does not touch.","type":"object","additionalProperties":false,"required":["agent","path"],"properties":{"agent":{"type":"string","description":"Name of the agent."},"path":{"type":"string","description":"From the repository's root, empty there."}}},"policy":{"description":"Of a change that goes into the branch of an environment with a stage below it: whether what merging makes of the branch may run there.","type":"object","additionalProperties":false,"required":["environment","branch","below","evidence","verdict","agents"],"properties":{"environment":{"type":"string","description":"The environment the branch belongs to."},"branch":{"type":"string","description":"The branch the change goes into."},"below":{"type":"string","description":"The environment it promotes from."},"evidence":{"description":"Whose word on what ran where was taken.","enum":["deployments","controller","none"]},"verdict":{"enum":["pass","fail"],"description":"Whether the branch may take the change."},"problem":{"type":"string","description":"Why nothing can be said."},"agents":{"type":"array","items":{"$ref":"#/$defs/agentPolicy"},"description":"Each agent as merging would leave it."}}},"agentPolicy":{"description":"One agent, as merging would leave it on the branch.","type":"object","additionalProperties":false,"required":["agent","version","as","message"],"properties":{"agent":{"type":"string","description":"Name of the agent."},"version":{"type":["string","null"],"description":"null when the agent is gone, or cannot be read."},"as":{"enum":["same","removed","promotion","rollback","hotfix","refused"],"description":"What merging would be for this agent."},"message":{"type":"string","description":"The same in a sentence."},"nearest":{"description":"Of a refused version: the verified one that differs from it in the fewest files.","type":"object","additionalProperties":false,"required":["version","environment"],"properties":{"version":{"type":"string","description":"Digest of that version."},"environment":{"type":"string","description":"Where it was verified."}}},"files":{"type":"array","items":{"type":"string"},"description":"The files in which the two differ."}}},"value":{"description":"Any JSON value, 64 deep at most.","type":["null","boolean","number","string","array","object"]},"kind":{"description":"Kind of a resource.","enum":["project","personality","role","rules","default_language","additional_language","safety_filters","experimental_config","entity","handoff","sms_template","variant","attribute","translation","api_integration","topic","flow","step","function_step","transition_function","function","start_function","end_function","voice_greeting","voice_style_prompt","voice_disclaimer","voice_safety_filters","chat_greeting","chat_style_prompt","chat_safety_filters","asr_settings","keyphrase","transcript_correction","pronunciation","phrase_filter","test_case","document","variable","environment_values"]},"count":{"description":"How many there are.","type":"integer","minimum":0},"side":{"description":"One side of the comparison.","type":"object","additionalProperties":false,"required":["ref","commit"],"properties":{"ref":{"type":"string","description":"As it was asked for."},"commit":{"type":["string","null"],"description":"null for a working tree."}}},"summary":{"description":"One version of an agent.","type":"object","additionalProperties":false,"required":["digest","commit","resources"],"properties":{"digest":{"type":["string","null"],"description":"`sha256:` and 64 hex digits; null when the agent cannot be read."},"commit":{"type":["string","null"],"description":"null for a working tree."},"resources":{"description":"Number of resources by kind.","type":"object","additionalProperties":false,"properties":{"project":{"$ref":"#/$defs/count"},"personality":{"$ref":"#/$defs/count"},"role":{"$ref":"#/$defs/count"},"rules":{"$ref":"#/$defs/count"},"default_language":{"$ref":"#/$defs/count"},"additional_language":{"$ref":"#/$defs/count"},"safety_filters":{"$ref":"#/$defs/count"},"experimental_config":{"$ref":"#/$defs/count"},"entity":{"$ref":"#/$defs/count"},"handoff":{"$ref":"#/$defs/count"},"sms_template":{"$ref":"#/$defs/count"},"variant":{"$ref":"#/$defs/count"},"attribute":{"$ref":"#/$defs/count"},"translation":{"$ref":"#/$defs/count"},"api_integration":{"$ref":"#/$defs/count"},"topic":{"$ref":"#/$defs/count"},"flow":{"$ref":"#/$defs/count"},"step":{"$ref":"#/$defs/count"},"function_step":{"$ref":"#/$defs/count"},"transition_function":{"$ref":"#/$defs/count"},"function":{"$ref":"#/$defs/count"},"start_function":{"$ref":"#/$defs/count"},"end_function":{"$ref":"#/$defs/count"},"voice_greeting":{"$ref":"#/$defs/count"},"voice_style_prompt":{"$ref":"#/$defs/count"},"voice_disclaimer":{"$ref":"#/$defs/count"},"voice_safety_filters":{"$ref":"#/$defs/count"},"chat_greeting":{"$ref":"#/$defs/count"},"chat_style_prompt":{"$ref":"#/$defs/count"},"chat_safety_filters":{"$ref":"#/$defs/count"},"asr_settings":{"$ref":"#/$defs/count"},"keyphrase":{"$ref":"#/$defs/count"},"transcript_correction":{"$ref":"#/$defs/count"},"pronunciation":{"$ref":"#/$defs/count"},"phrase_filter":{"$ref":"#/$defs/count"},"test_case":{"$ref":"#/$defs/count"},"document":{"$ref":"#/$defs/count"},"variable":{"$ref":"#/$defs/count"},"environment_values":{"$ref":"#/$defs/count"}}}}},"range":{"description":"1-based; the end is exclusive in columns.","type":"object","additionalProperties":false,"required":["line","column","endLine","endColumn"],"properties":{"line":{"type":"integer","minimum":0,"description":"First line."},"column":{"type":"integer","minimum":0,"description":"First column."},"endLine":{"type":"integer","minimum":0,"description":"Last line."},"endColumn":{"type":"integer","minimum":0,"description":"Column behind the last one."}}},"finding":{"description":"Something validation says at a line.","type":"object","additionalProperties":false,"required":["rule","severity","message","path","range"],"properties":{"rule":{"type":"string","description":"Name of the rule, as in docs/checks.md."},"severity":{"enum":["error","warning","notice"],"description":"How grave it is, after greenroom.yaml had its say."},"message":{"type":"string","description":"What is wrong."},"path":{"type":"string","description":"From the repository's root."},"range":{"$ref":"#/$defs/range"},"hint":{"type":"string","description":"What to do about it."},"fix":{"type":"string","description":"What `validate --fix` would do."}}},"resource":{"description":"A resource in normal form.","type":"object","additionalProperties":false,"required":["key","kind","name","path","value","hash"],"properties":{"key":{"type":"string","description":"Kind, colon and name: `topic:parking`."},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string","description":"Name of the resource."},"path":{"type":"string","description":"From the project's root."},"value":{"$ref":"#/$defs/value"},"hash":{"type":"string","description":"SHA-256 over kind, name and value."}}},"field":{"description":"One field that differs; before or after is absent where the field is not there.","type":"object","additionalProperties":false,"required":["pointer"],"properties":{"pointer":{"type":"string","description":"JSON pointer into the normal value; list items are named by their key."},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"beforeLine":{"type":"integer","minimum":0,"description":"1-based line in the file of the base."},"afterLine":{"type":"integer","minimum":0,"description":"1-based line in the file of the head."},"moved":{"description":"Of an ordered list: the item stands elsewhere; 1-based.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"integer","minimum":0,"description":"Place in the base."},"to":{"type":"integer","minimum":0,"description":"Place in the head."}}}}},"place":{"description":"A file and a line, from the repository's root.","type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string","description":"Path of the file."},"line":{"type":"integer","minimum":0,"description":"1-based."}}},"attribution":{"description":"Who changed it last.","type":"object","additionalProperties":false,"required":["author","commit","subject","date"],"properties":{"author":{"type":"string","description":"Name of the author, as git has it."},"commit":{"type":"string","description":"Id of the commit."},"subject":{"type":"string","description":"First line of its message."},"date":{"type":"string","description":"ISO 8601."}}},"change":{"description":"What differs, one resource at a time.","type":"object","additionalProperties":false,"required":["key","kind","name","change","fields"],"properties":{"key":{"type":"string","description":"`topic:parking`"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string","description":"Name of the resource; of a renamed one the new name."},"change":{"enum":["added","removed","edited","renamed"],"description":"What happened to the resource. Renamed is delete and create at the vendor."},"fields":{"type":"array","items":{"$ref":"#/$defs/field"},"description":"What differs, field by field."},"before":{"$ref":"#/$defs/resource"},"after":{"$ref":"#/$defs/resource"},"places":{"type":"object","additionalProperties":false,"required":[],"properties":{"before":{"$ref":"#/$defs/place"},"after":{"$ref":"#/$defs/place"}},"description":"Where the resource stands on each side."},"attribution":{"$ref":"#/$defs/attribution"},"only":{"type":"string","description":"Nothing but this differs, in words."},"followers":{"type":"array","items":{"type":"string"},"description":"Of a renamed variant: attributes whose values only stand under the new name."}}},"unchanged":{"description":"A file that differs although the agent is the same.","type":"object","additionalProperties":false,"required":["path","reason"],"properties":{"path":{"type":"string","description":"Path of the file, on the head where it is there."},"reason":{"enum":["formatting","comments","moved","generated","test set","environment values","not part of the agent"],"description":"Why the difference is none."},"previousPath":{"type":"string","description":"Where a file that moved was."}}},"reached":{"description":"A resource at the other end of one or more references.","type":"object","additionalProperties":false,"required":["key","kind","name","distance"],"properties":{"key":{"type":"string","description":"Key of the resource."},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string","description":"Name of the resource."},"distance":{"type":"integer","minimum":0,"description":"References in between; 1 is a direct one."}}},"exercisedBy":{"description":"A test case that exercises a resource.","type":"object","additionalProperties":false,"required":["set","name"],"properties":{"set":{"type":"string","description":"Name of the test set."},"name":{"type":"string","description":"Name of the test case."},"how":{"enum":["names","leads","routed"],"description":"`names`: an expectation names the resource; `leads`: one names what leads to it; `routed`: its first words go there."},"through":{"type":"string","description":"Key of what is named, or of the topic it is routed to."}}},"impactItem":{"description":"What one changed resource has to do with the rest.","type":"object","additionalProperties":false,"required":["key","usedBy","reaches","testedBy"],"properties":{"key":{"type":"string","description":"Key of the changed resource."},"usedBy":{"type":"array","items":{"$ref":"#/$defs/reached"},"description":"What leads to it, nearest first."},"reaches":{"type":"array","items":{"$ref":"#/$defs/reached"},"description":"What it leads to, nearest first."},"testedBy":{"type":"array","items":{"$ref":"#/$defs/exercisedBy"},"description":"Test cases that exercise it."},"shortened":{"type":"boolean","description":"True where a list holds the nearest 100 only."}}},"risk":{"description":"A change that a person must look at.","type":"object","additionalProperties":false,"required":["risk","key","pointer","message","path","line"],"properties":{"risk":{"enum":["phone number","handoff","text message","webhook","MCP server","URL","safety lowered","secret","deletion"],"description":"What kind of risk it is."},"key":{"type":"string","description":"Key of the changed resource."},"pointer":{"type":"string","description":"JSON pointer into its value; empty for the whole of it."},"message":{"type":"string","description":"One plain sentence."},"path":{"type":"string","description":"File where it stands."},"line":{"type":"integer","minimum":0,"description":"1-based."}}},"impact":{"type":"object","additionalProperties":false,"required":["items","risks","untested"],"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/impactItem"},"description":"One for each change, in the same order."},"risks":{"type":"array","items":{"$ref":"#/$defs/risk"},"description":"Gravest first."},"untested":{"type":"array","items":{"type":"string"},"description":"Keys of changed resources no test case reaches."}}},"routed":{"type":"object","additionalProperties":false,"required":["topic","score"],"properties":{"topic":{"type":["string","null"],"description":"The topic that answers; null when none is near enough."},"score":{"type":"number","description":"How near the best topic is, 0 to 1."}}},"movedQuery":{"description":"A query that another topic answers now.","type":"object","additionalProperties":false,"required":["query","owner","before","after"],"properties":{"query":{"type":"string","description":"What is said."},"owner":{"type":["string","null"],"description":"The topic that lists it as an example; null for words of a test set."},"before":{"$ref":"#/$defs/routed"},"after":{"$ref":"#/$defs/routed"}}},"confusable":{"description":"Two topics that can be taken for each other.","type":"object","additionalProperties":false,"required":["topics","queries"],"properties":{"topics":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2,"description":"The two topics."},"queries":{"type":"array","items":{"type":"string"},"description":"Example queries of one that are nearer to the other."}}},"leaveOneOut":{"type":"object","additionalProperties":false,"required":["queries","top1","top3"],"properties":{"queries":{"type":"integer","minimum":0,"description":"How many example queries were measured."},"top1":{"type":"number","description":"Share that finds its topic first, 0 to 1."},"top3":{"type":"number","description":"Share that finds its topic among the first three."}}},"routing":{"type":"object","additionalProperties":false,"required":["queries","moved","confusable","score"],"properties":{"queries":{"type":"integer","minimum":0,"description":"How many were asked."},"moved":{"type":"array","items":{"$ref":"#/$defs/movedQuery"},"description":"Those that another topic answers now."},"confusable":{"type":"array","items":{"$ref":"#/$defs/confusable"},"description":"Pairs of topics that are mistaken for each other now and were not before."},"score":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"$ref":"#/$defs/leaveOneOut"},"after":{"$ref":"#/$defs/leaveOneOut"}},"description":"Leave-one-out score of both sides."}}},"assertion":{"type":"object","additionalProperties":false,"required":["assertion","verdict","turn"],"properties":{"assertion":{"type":"string","description":"What was expected, in words."},"verdict":{"enum":["passed","failed","error","not judged","skipped"],"description":"How it ended."},"turn":{"type":"integer","description":"Position of the turn; absent for the whole conversation."},"reason":{"type":"string","description":"Why it failed or was not judged."}}},"handoff":{"type":"object","additionalProperties":false,"required":["destination","reason","route"],"properties":{"destination":{"type":"string","description":"Name of the handoff."},"reason":{"type":"string","description":"Reason the agent gave."},"route":{"type":["string","null"],"description":"Where it dials."}}},"sms":{"type":"object","additionalProperties":false,"required":["template","to","from","content"],"properties":{"template":{"type":["string","null"],"description":"Name of the template; absent for a text of its own."},"to":{"type":"string","description":"Number it goes to."},"from":{"type":"string","description":"Number it comes from."},"content":{"type":"string","description":"Text of the message."}}},"calledFunction":{"type":"object","additionalProperties":false,"required":["name","flow","arguments"],"properties":{"name":{"type":"string","description":"Name of the function."},"flow":{"type":["string","null"],"description":"Flow it belongs to; absent for a global one."},"arguments":{"type":"object","description":"Arguments by name."},"error":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","description":"What was raised."},"path":{"type":"string","description":"File it was raised in."},"line":{"type":"integer","minimum":0,"description":"1-based."}},"description":"What it raised."},"parent":{"type":"string","description":"Position of the call that it was called from."}}},"turn":{"type":"object","additionalProperties":false,"required":["user","reply","topic","notExecuted"],"properties":{"user":{"type":"string","description":"What the user said; absent for the greeting."},"reply":{"type":"string","description":"What the agent answered."},"topic":{"type":["string","null"],"description":"The topic that answered."},"notExecuted":{"type":"array","items":{"type":"string"},"description":"What the engine could not follow."},"functions":{"type":"array","items":{"$ref":"#/$defs/calledFunction"},"description":"Functions called, in order."},"flow":{"type":["string","null"],"description":"Flow the turn ended in."},"step":{"type":["string","null"],"description":"Step the turn ended in."},"path":{"type":"array","items":{"type":"string"},"description":"Steps on the way."},"handoff":{"anyOf":[{"$ref":"#/$defs/handoff"},{"type":"null"}],"description":"Where the call was handed to."},"sms":{"type":"array","items":{"$ref":"#/$defs/sms"},"description":"Messages sent."},"ended":{"type":"boolean","description":"Whether the conversation ended."}}},"case":{"description":"What one test case gave.","type":"object","additionalProperties":false,"required":["set","name","verdict","assertions","turns","durationMs","path","line"],"properties":{"set":{"type":"string","description":"Name of the test set."},"name":{"type":"string","description":"Name of the test case."},"verdict":{"enum":["passed","failed","error","not judged","skipped"],"description":"How it ended."},"assertions":{"type":"array","items":{"$ref":"#/$defs/assertion"},"description":"Each expectation and how it ended."},"turns":{"type":"array","items":{"$ref":"#/$defs/turn"},"description":"What was said."},"durationMs":{"type":"number","description":"Milliseconds."},"path":{"type":"string","description":"File of the test set."},"line":{"type":"integer","minimum":0,"description":"1-based."},"greeting":{"$ref":"#/$defs/turn"},"repeats":{"type":"object","additionalProperties":false,"required":["passed","of"],"properties":{"passed":{"type":"integer","minimum":0,"description":"How often it passed."},"of":{"type":"integer","minimum":0,"description":"How often it ran."}},"description":"Of a case that ran several times."}}},"run":{"type":"object","additionalProperties":false,"required":["passed","failed","errors","notJudged","skipped","cases"],"properties":{"passed":{"type":"integer","minimum":0,"description":"Cases that passed."},"failed":{"type":"integer","minimum":0,"description":"Cases that failed."},"errors":{"type":"integer","minimum":0,"description":"Cases that could not end."},"notJudged":{"type":"integer","minimum":0,"description":"Cases nobody could judge."},"skipped":{"type":"integer","minimum":0,"description":"Cases left out."},"cases":{"type":"array","items":{"$ref":"#/$defs/case"},"description":"Each case."},"notes":{"type":"array","items":{"type":"string"},"description":"What holds for the whole run."},"cached":{"type":"integer","minimum":0,"description":"Cases whose outcome was known already."}}},"behaviour":{"description":"A test case whose outcome or answer differs.","type":"object","additionalProperties":false,"required":["set","name","change","before","after"],"properties":{"set":{"type":"string","description":"Name of the test set."},"name":{"type":"string","description":"Name of the test case."},"change":{"enum":["newly failing","newly passing","added","removed","changed behaviour"],"description":"What is different on the head."},"before":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}],"description":"The case on the base."},"after":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}],"description":"The case on the head."},"differs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["turn","aspects"],"properties":{"turn":{"type":"integer","description":"Position of the turn."},"aspects":{"type":"array","items":{"type":"string"},"description":"What differs in it."}}},"description":"Turns that differ."}}},"agent":{"description":"Everything a reviewer is told about one agent.","type":"object","additionalProperties":false,"required":["agent","path","before","after","findings","changes","unchanged","impact","routing","testSets","verdict","reasons"],"properties":{"agent":{"type":"string","description":"Name."},"path":{"type":"string","description":"Folder, from the repository's root; empty for the root."},"before":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}],"description":"Version of the base; null where the agent is not there."},"after":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}],"description":"Version of the head; null where the agent is gone."},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"},"description":"What validation says of the head."},"changes":{"type":"array","items":{"$ref":"#/$defs/change"},"description":"What differs, in the order of kinds and names."},"unchanged":{"type":"array","items":{"$ref":"#/$defs/unchanged"},"description":"Files that differ although the agent is the same."},"impact":{"$ref":"#/$defs/impact"},"routing":{"anyOf":[{"$ref":"#/$defs/routing"},{"type":"null"}],"description":"How routing differs; null where a side is missing or nothing changed."},"testSets":{"type":"object","additionalProperties":false,"required":["base","head","behaviour"],"properties":{"base":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}],"description":"Run of the base; null without one."},"head":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}],"description":"Run of the head; null without one."},"behaviour":{"type":"array","items":{"$ref":"#/$defs/behaviour"},"description":"Cases that behave differently, gravest first."}},"description":"Both test runs."},"verdict":{"enum":["pass","fail"],"description":"Whether the agent passes."},"reasons":{"type":"array","items":{"type":"string"},"description":"Why it does not, one line each."}}}}};
const func0 = Object.prototype.hasOwnProperty;
const schema20 = {"description":"One side of the comparison.","type":"object","additionalProperties":false,"required":["ref","commit"],"properties":{"ref":{"type":"string","description":"As it was asked for."},"commit":{"type":["string","null"],"description":"null for a working tree."}}};

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
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema20.required,parentSchema:schema20,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "ref") || (key0 === "commit"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema20,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ref !== undefined && func0.call(data, "ref")){
let data0 = data.ref;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate53.errors = [{instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema20.properties.ref.type,parentSchema:schema20.properties.ref,data:data0}];
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
validate53.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema20.properties.commit.type},message:"must be string,null",schema:schema20.properties.commit.type,parentSchema:schema20.properties.commit,data:data1}];
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema20.type,parentSchema:schema20,data}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema21 = {"description":"Everything a reviewer is told about one agent.","type":"object","additionalProperties":false,"required":["agent","path","before","after","findings","changes","unchanged","impact","routing","testSets","verdict","reasons"],"properties":{"agent":{"type":"string","description":"Name."},"path":{"type":"string","description":"Folder, from the repository's root; empty for the root."},"before":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}],"description":"Version of the base; null where the agent is not there."},"after":{"anyOf":[{"$ref":"#/$defs/summary"},{"type":"null"}],"description":"Version of the head; null where the agent is gone."},"findings":{"type":"array","items":{"$ref":"#/$defs/finding"},"description":"What validation says of the head."},"changes":{"type":"array","items":{"$ref":"#/$defs/change"},"description":"What differs, in the order of kinds and names."},"unchanged":{"type":"array","items":{"$ref":"#/$defs/unchanged"},"description":"Files that differ although the agent is the same."},"impact":{"$ref":"#/$defs/impact"},"routing":{"anyOf":[{"$ref":"#/$defs/routing"},{"type":"null"}],"description":"How routing differs; null where a side is missing or nothing changed."},"testSets":{"type":"object","additionalProperties":false,"required":["base","head","behaviour"],"properties":{"base":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}],"description":"Run of the base; null without one."},"head":{"anyOf":[{"$ref":"#/$defs/run"},{"type":"null"}],"description":"Run of the head; null without one."},"behaviour":{"type":"array","items":{"$ref":"#/$defs/behaviour"},"description":"Cases that behave differently, gravest first."}},"description":"Both test runs."},"verdict":{"enum":["pass","fail"],"description":"Whether the agent passes."},"reasons":{"type":"array","items":{"type":"string"},"description":"Why it does not, one line each."}}};
const schema22 = {"description":"One version of an agent.","type":"object","additionalProperties":false,"required":["digest","commit","resources"],"properties":{"digest":{"type":["string","null"],"description":"`sha256:` and 64 hex digits; null when the agent cannot be read."},"commit":{"type":["string","null"],"description":"null for a working tree."},"resources":{"description":"Number of resources by kind.","type":"object","additionalProperties":false,"properties":{"project":{"$ref":"#/$defs/count"},"personality":{"$ref":"#/$defs/count"},"role":{"$ref":"#/$defs/count"},"rules":{"$ref":"#/$defs/count"},"default_language":{"$ref":"#/$defs/count"},"additional_language":{"$ref":"#/$defs/count"},"safety_filters":{"$ref":"#/$defs/count"},"experimental_config":{"$ref":"#/$defs/count"},"entity":{"$ref":"#/$defs/count"},"handoff":{"$ref":"#/$defs/count"},"sms_template":{"$ref":"#/$defs/count"},"variant":{"$ref":"#/$defs/count"},"attribute":{"$ref":"#/$defs/count"},"translation":{"$ref":"#/$defs/count"},"api_integration":{"$ref":"#/$defs/count"},"topic":{"$ref":"#/$defs/count"},"flow":{"$ref":"#/$defs/count"},"step":{"$ref":"#/$defs/count"},"function_step":{"$ref":"#/$defs/count"},"transition_function":{"$ref":"#/$defs/count"},"function":{"$ref":"#/$defs/count"},"start_function":{"$ref":"#/$defs/count"},"end_function":{"$ref":"#/$defs/count"},"voice_greeting":{"$ref":"#/$defs/count"},"voice_style_prompt":{"$ref":"#/$defs/count"},"voice_disclaimer":{"$ref":"#/$defs/count"},"voice_safety_filters":{"$ref":"#/$defs/count"},"chat_greeting":{"$ref":"#/$defs/count"},"chat_style_prompt":{"$ref":"#/$defs/count"},"chat_safety_filters":{"$ref":"#/$defs/count"},"asr_settings":{"$ref":"#/$defs/count"},"keyphrase":{"$ref":"#/$defs/count"},"transcript_correction":{"$ref":"#/$defs/count"},"pronunciation":{"$ref":"#/$defs/count"},"phrase_filter":{"$ref":"#/$defs/count"},"test_case":{"$ref":"#/$defs/count"},"document":{"$ref":"#/$defs/count"},"variable":{"$ref":"#/$defs/count"},"environment_values":{"$ref":"#/$defs/count"}}}}};
const schema23 = {"description":"How many there are.","type":"integer","minimum":0};

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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema23.type,parentSchema:schema23,data}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate58.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema23,data}];
return false;
}
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(((((data.digest === undefined) || (!(func0.call(data, "digest")))) && (missing0 = "digest")) || (((data.commit === undefined) || (!(func0.call(data, "commit")))) && (missing0 = "commit"))) || (((data.resources === undefined) || (!(func0.call(data, "resources")))) && (missing0 = "resources"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema22.required,parentSchema:schema22,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "digest") || (key0 === "commit")) || (key0 === "resources"))){
validate57.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.digest !== undefined && func0.call(data, "digest")){
let data0 = data.digest;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate57.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: schema22.properties.digest.type},message:"must be string,null",schema:schema22.properties.digest.type,parentSchema:schema22.properties.digest,data:data0}];
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
validate57.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: schema22.properties.commit.type},message:"must be string,null",schema:schema22.properties.commit.type,parentSchema:schema22.properties.commit,data:data1}];
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
if(!(func0.call(schema22.properties.resources.properties, key1))){
validate57.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema22.properties.resources,data:data2}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.project !== undefined && func0.call(data2, "project")){
const _errs9 = errors;
if(!(validate58(data2.project, {instancePath:instancePath+"/resources/project",parentData:data2,parentDataProperty:"project",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.personality, {instancePath:instancePath+"/resources/personality",parentData:data2,parentDataProperty:"personality",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.role, {instancePath:instancePath+"/resources/role",parentData:data2,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.rules, {instancePath:instancePath+"/resources/rules",parentData:data2,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.default_language, {instancePath:instancePath+"/resources/default_language",parentData:data2,parentDataProperty:"default_language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.additional_language, {instancePath:instancePath+"/resources/additional_language",parentData:data2,parentDataProperty:"additional_language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.safety_filters, {instancePath:instancePath+"/resources/safety_filters",parentData:data2,parentDataProperty:"safety_filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.experimental_config, {instancePath:instancePath+"/resources/experimental_config",parentData:data2,parentDataProperty:"experimental_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.entity, {instancePath:instancePath+"/resources/entity",parentData:data2,parentDataProperty:"entity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.handoff, {instancePath:instancePath+"/resources/handoff",parentData:data2,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.sms_template, {instancePath:instancePath+"/resources/sms_template",parentData:data2,parentDataProperty:"sms_template",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.variant, {instancePath:instancePath+"/resources/variant",parentData:data2,parentDataProperty:"variant",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.attribute, {instancePath:instancePath+"/resources/attribute",parentData:data2,parentDataProperty:"attribute",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.translation, {instancePath:instancePath+"/resources/translation",parentData:data2,parentDataProperty:"translation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.api_integration, {instancePath:instancePath+"/resources/api_integration",parentData:data2,parentDataProperty:"api_integration",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.topic, {instancePath:instancePath+"/resources/topic",parentData:data2,parentDataProperty:"topic",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.flow, {instancePath:instancePath+"/resources/flow",parentData:data2,parentDataProperty:"flow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.step, {instancePath:instancePath+"/resources/step",parentData:data2,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.function_step, {instancePath:instancePath+"/resources/function_step",parentData:data2,parentDataProperty:"function_step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.transition_function, {instancePath:instancePath+"/resources/transition_function",parentData:data2,parentDataProperty:"transition_function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.function, {instancePath:instancePath+"/resources/function",parentData:data2,parentDataProperty:"function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.start_function, {instancePath:instancePath+"/resources/start_function",parentData:data2,parentDataProperty:"start_function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.end_function, {instancePath:instancePath+"/resources/end_function",parentData:data2,parentDataProperty:"end_function",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.voice_greeting, {instancePath:instancePath+"/resources/voice_greeting",parentData:data2,parentDataProperty:"voice_greeting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.voice_style_prompt, {instancePath:instancePath+"/resources/voice_style_prompt",parentData:data2,parentDataProperty:"voice_style_prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.voice_disclaimer, {instancePath:instancePath+"/resources/voice_disclaimer",parentData:data2,parentDataProperty:"voice_disclaimer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.voice_safety_filters, {instancePath:instancePath+"/resources/voice_safety_filters",parentData:data2,parentDataProperty:"voice_safety_filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.chat_greeting, {instancePath:instancePath+"/resources/chat_greeting",parentData:data2,parentDataProperty:"chat_greeting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.chat_style_prompt, {instancePath:instancePath+"/resources/chat_style_prompt",parentData:data2,parentDataProperty:"chat_style_prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.chat_safety_filters, {instancePath:instancePath+"/resources/chat_safety_filters",parentData:data2,parentDataProperty:"chat_safety_filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.asr_settings, {instancePath:instancePath+"/resources/asr_settings",parentData:data2,parentDataProperty:"asr_settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.keyphrase, {instancePath:instancePath+"/resources/keyphrase",parentData:data2,parentDataProperty:"keyphrase",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.transcript_correction, {instancePath:instancePath+"/resources/transcript_correction",parentData:data2,parentDataProperty:"transcript_correction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.pronunciation, {instancePath:instancePath+"/resources/pronunciation",parentData:data2,parentDataProperty:"pronunciation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.phrase_filter, {instancePath:instancePath+"/resources/phrase_filter",parentData:data2,parentDataProperty:"phrase_filter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.test_case, {instancePath:instancePath+"/resources/test_case",parentData:data2,parentDataProperty:"test_case",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.document, {instancePath:instancePath+"/resources/document",parentData:data2,parentDataProperty:"document",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.variable, {instancePath:instancePath+"/resources/variable",parentData:data2,parentDataProperty:"variable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if(!(validate58(data2.environment_values, {instancePath:instancePath+"/resources/environment_values",parentData:data2,parentDataProperty:"environment_values",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate57.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.resources.type,parentSchema:schema22.properties.resources,data:data2}];
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
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"description":"Something validation says at a line.","type":"object","additionalProperties":false,"required":["rule","severity","message","path","range"],"properties":{"rule":{"type":"string","description":"Name of the rule, as in docs/checks.md."},"severity":{"enum":["error","warning","notice"],"description":"How grave it is, after greenroom.yaml had its say."},"message":{"type":"string","description":"What is wrong."},"path":{"type":"string","description":"From the repository's root."},"range":{"$ref":"#/$defs/range"},"hint":{"type":"string","description":"What to do about it."},"fix":{"type":"string","description":"What `validate --fix` would do."}}};
const schema25 = {"description":"1-based; the end is exclusive in columns.","type":"object","additionalProperties":false,"required":["line","column","endLine","endColumn"],"properties":{"line":{"type":"integer","minimum":0,"description":"First line."},"column":{"type":"integer","minimum":0,"description":"First column."},"endLine":{"type":"integer","minimum":0,"description":"Last line."},"endColumn":{"type":"integer","minimum":0,"description":"Column behind the last one."}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.line === undefined) || (!(func0.call(data, "line")))) && (missing0 = "line")) || (((data.column === undefined) || (!(func0.call(data, "column")))) && (missing0 = "column"))) || (((data.endLine === undefined) || (!(func0.call(data, "endLine")))) && (missing0 = "endLine"))) || (((data.endColumn === undefined) || (!(func0.call(data, "endColumn")))) && (missing0 = "endColumn"))){
validate101.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema25.required,parentSchema:schema25,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "line") || (key0 === "column")) || (key0 === "endLine")) || (key0 === "endColumn"))){
validate101.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema25,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.line !== undefined && func0.call(data, "line")){
let data0 = data.line;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate101.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.line.type,parentSchema:schema25.properties.line,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate101.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25.properties.line,data:data0}];
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
validate101.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.column.type,parentSchema:schema25.properties.column,data:data1}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25.properties.column,data:data1}];
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
validate101.errors = [{instancePath:instancePath+"/endLine",schemaPath:"#/properties/endLine/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.endLine.type,parentSchema:schema25.properties.endLine,data:data2}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate101.errors = [{instancePath:instancePath+"/endLine",schemaPath:"#/properties/endLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25.properties.endLine,data:data2}];
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
validate101.errors = [{instancePath:instancePath+"/endColumn",schemaPath:"#/properties/endColumn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema25.properties.endColumn.type,parentSchema:schema25.properties.endColumn,data:data3}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate101.errors = [{instancePath:instancePath+"/endColumn",schemaPath:"#/properties/endColumn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema25.properties.endColumn,data:data3}];
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
validate101.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema25.type,parentSchema:schema25,data}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
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
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema24.required,parentSchema:schema24,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "rule") || (key0 === "severity")) || (key0 === "message")) || (key0 === "path")) || (key0 === "range")) || (key0 === "hint")) || (key0 === "fix"))){
validate100.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema24,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.rule !== undefined && func0.call(data, "rule")){
let data0 = data.rule;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate100.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.rule.type,parentSchema:schema24.properties.rule,data:data0}];
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
validate100.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema24.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema24.properties.severity.enum,parentSchema:schema24.properties.severity,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data2 = data.message;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate100.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.message.type,parentSchema:schema24.properties.message,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data3 = data.path;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate100.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.path.type,parentSchema:schema24.properties.path,data:data3}];
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
if(!(validate101(data.range, {instancePath:instancePath+"/range",parentData:data,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hint !== undefined && func0.call(data, "hint")){
let data5 = data.hint;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate100.errors = [{instancePath:instancePath+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.hint.type,parentSchema:schema24.properties.hint,data:data5}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fix !== undefined && func0.call(data, "fix")){
let data6 = data.fix;
const _errs12 = errors;
if(typeof data6 !== "string"){
validate100.errors = [{instancePath:instancePath+"/fix",schemaPath:"#/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.properties.fix.type,parentSchema:schema24.properties.fix,data:data6}];
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
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema24.type,parentSchema:schema24,data}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"description":"What differs, one resource at a time.","type":"object","additionalProperties":false,"required":["key","kind","name","change","fields"],"properties":{"key":{"type":"string","description":"`topic:parking`"},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string","description":"Name of the resource; of a renamed one the new name."},"change":{"enum":["added","removed","edited","renamed"],"description":"What happened to the resource. Renamed is delete and create at the vendor."},"fields":{"type":"array","items":{"$ref":"#/$defs/field"},"description":"What differs, field by field."},"before":{"$ref":"#/$defs/resource"},"after":{"$ref":"#/$defs/resource"},"places":{"type":"object","additionalProperties":false,"required":[],"properties":{"before":{"$ref":"#/$defs/place"},"after":{"$ref":"#/$defs/place"}},"description":"Where the resource stands on each side."},"attribution":{"$ref":"#/$defs/attribution"},"only":{"type":"string","description":"Nothing but this differs, in words."},"followers":{"type":"array","items":{"type":"string"},"description":"Of a renamed variant: attributes whose values only stand under the new name."}}};
const schema27 = {"description":"Kind of a resource.","enum":["project","personality","role","rules","default_language","additional_language","safety_filters","experimental_config","entity","handoff","sms_template","variant","attribute","translation","api_integration","topic","flow","step","function_step","transition_function","function","start_function","end_function","voice_greeting","voice_style_prompt","voice_disclaimer","voice_safety_filters","chat_greeting","chat_style_prompt","chat_safety_filters","asr_settings","keyphrase","transcript_correction","pronunciation","phrase_filter","test_case","document","variable","environment_values"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((((((((((((((((((((((((((((((((((data === "project") || (data === "personality")) || (data === "role")) || (data === "rules")) || (data === "default_language")) || (data === "additional_language")) || (data === "safety_filters")) || (data === "experimental_config")) || (data === "entity")) || (data === "handoff")) || (data === "sms_template")) || (data === "variant")) || (data === "attribute")) || (data === "translation")) || (data === "api_integration")) || (data === "topic")) || (data === "flow")) || (data === "step")) || (data === "function_step")) || (data === "transition_function")) || (data === "function")) || (data === "start_function")) || (data === "end_function")) || (data === "voice_greeting")) || (data === "voice_style_prompt")) || (data === "voice_disclaimer")) || (data === "voice_safety_filters")) || (data === "chat_greeting")) || (data === "chat_style_prompt")) || (data === "chat_safety_filters")) || (data === "asr_settings")) || (data === "keyphrase")) || (data === "transcript_correction")) || (data === "pronunciation")) || (data === "phrase_filter")) || (data === "test_case")) || (data === "document")) || (data === "variable")) || (data === "environment_values"))){
validate105.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values",schema:schema27.enum,parentSchema:schema27,data}];
return false;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"description":"One field that differs; before or after is absent where the field is not there.","type":"object","additionalProperties":false,"required":["pointer"],"properties":{"pointer":{"type":"string","description":"JSON pointer into the normal value; list items are named by their key."},"before":{"$ref":"#/$defs/value"},"after":{"$ref":"#/$defs/value"},"beforeLine":{"type":"integer","minimum":0,"description":"1-based line in the file of the base."},"afterLine":{"type":"integer","minimum":0,"description":"1-based line in the file of the head."},"moved":{"description":"Of an ordered list: the item stands elsewhere; 1-based.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"integer","minimum":0,"description":"Place in the base."},"to":{"type":"integer","minimum":0,"description":"Place in the head."}}}}};
const schema29 = {"description":"Any JSON value, 64 deep at most.","type":["null","boolean","number","string","array","object"]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((((typeof data != "object") && (typeof data !== "boolean")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "string")){
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema29.type},message:"must be null,boolean,number,string,array,object",schema:schema29.type,parentSchema:schema29,data}];
return false;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.pointer === undefined) || (!(func0.call(data, "pointer")))) && (missing0 = "pointer")){
validate107.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema28.required,parentSchema:schema28,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "pointer") || (key0 === "before")) || (key0 === "after")) || (key0 === "beforeLine")) || (key0 === "afterLine")) || (key0 === "moved"))){
validate107.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema28,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data0 = data.pointer;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate107.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.properties.pointer.type,parentSchema:schema28.properties.pointer,data:data0}];
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
if(!(validate108(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
if(!(validate108(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
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
validate107.errors = [{instancePath:instancePath+"/beforeLine",schemaPath:"#/properties/beforeLine/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema28.properties.beforeLine.type,parentSchema:schema28.properties.beforeLine,data:data3}];
return false;
}
if(errors === _errs6){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate107.errors = [{instancePath:instancePath+"/beforeLine",schemaPath:"#/properties/beforeLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema28.properties.beforeLine,data:data3}];
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
validate107.errors = [{instancePath:instancePath+"/afterLine",schemaPath:"#/properties/afterLine/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema28.properties.afterLine.type,parentSchema:schema28.properties.afterLine,data:data4}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate107.errors = [{instancePath:instancePath+"/afterLine",schemaPath:"#/properties/afterLine/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema28.properties.afterLine,data:data4}];
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
validate107.errors = [{instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema28.properties.moved.required,parentSchema:schema28.properties.moved,data:data5}];
return false;
}
else {
const _errs12 = errors;
for(const key1 of Object.keys(data5)){
if(!((key1 === "from") || (key1 === "to"))){
validate107.errors = [{instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema28.properties.moved,data:data5}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.from !== undefined && func0.call(data5, "from")){
let data6 = data5.from;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate107.errors = [{instancePath:instancePath+"/moved/from",schemaPath:"#/properties/moved/properties/from/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema28.properties.moved.properties.from.type,parentSchema:schema28.properties.moved.properties.from,data:data6}];
return false;
}
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate107.errors = [{instancePath:instancePath+"/moved/from",schemaPath:"#/properties/moved/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema28.properties.moved.properties.from,data:data6}];
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
validate107.errors = [{instancePath:instancePath+"/moved/to",schemaPath:"#/properties/moved/properties/to/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema28.properties.moved.properties.to.type,parentSchema:schema28.properties.moved.properties.to,data:data7}];
return false;
}
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate107.errors = [{instancePath:instancePath+"/moved/to",schemaPath:"#/properties/moved/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema28.properties.moved.properties.to,data:data7}];
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
validate107.errors = [{instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.properties.moved.type,parentSchema:schema28.properties.moved,data:data5}];
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
validate107.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema28.type,parentSchema:schema28,data}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"description":"A resource in normal form.","type":"object","additionalProperties":false,"required":["key","kind","name","path","value","hash"],"properties":{"key":{"type":"string","description":"Kind, colon and name: `topic:parking`."},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string","description":"Name of the resource."},"path":{"type":"string","description":"From the project's root."},"value":{"$ref":"#/$defs/value"},"hash":{"type":"string","description":"SHA-256 over kind, name and value."}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
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
validate112.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema30.required,parentSchema:schema30,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "key") || (key0 === "kind")) || (key0 === "name")) || (key0 === "path")) || (key0 === "value")) || (key0 === "hash"))){
validate112.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema30,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
let data0 = data.key;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate112.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.key.type,parentSchema:schema30.properties.key,data:data0}];
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
if(!(validate105(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate112.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.name.type,parentSchema:schema30.properties.name,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data3 = data.path;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate112.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.path.type,parentSchema:schema30.properties.path,data:data3}];
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
if(!(validate108(data.value, {instancePath:instancePath+"/value",parentData:data,parentDataProperty:"value",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hash !== undefined && func0.call(data, "hash")){
let data5 = data.hash;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate112.errors = [{instancePath:instancePath+"/hash",schemaPath:"#/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema30.properties.hash.type,parentSchema:schema30.properties.hash,data:data5}];
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
validate112.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema30.type,parentSchema:schema30,data}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"description":"A file and a line, from the repository's root.","type":"object","additionalProperties":false,"required":["path","line"],"properties":{"path":{"type":"string","description":"Path of the file."},"line":{"type":"integer","minimum":0,"description":"1-based."}}};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
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
validate117.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema31.required,parentSchema:schema31,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "path") || (key0 === "line"))){
validate117.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate117.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.path.type,parentSchema:schema31.properties.path,data:data0}];
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
validate117.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.line.type,parentSchema:schema31.properties.line,data:data1}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate117.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.line,data:data1}];
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
validate117.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"description":"Who changed it last.","type":"object","additionalProperties":false,"required":["author","commit","subject","date"],"properties":{"author":{"type":"string","description":"Name of the author, as git has it."},"commit":{"type":"string","description":"Id of the commit."},"subject":{"type":"string","description":"First line of its message."},"date":{"type":"string","description":"ISO 8601."}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.author === undefined) || (!(func0.call(data, "author")))) && (missing0 = "author")) || (((data.commit === undefined) || (!(func0.call(data, "commit")))) && (missing0 = "commit"))) || (((data.subject === undefined) || (!(func0.call(data, "subject")))) && (missing0 = "subject"))) || (((data.date === undefined) || (!(func0.call(data, "date")))) && (missing0 = "date"))){
validate120.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema32.required,parentSchema:schema32,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "author") || (key0 === "commit")) || (key0 === "subject")) || (key0 === "date"))){
validate120.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.author !== undefined && func0.call(data, "author")){
let data0 = data.author;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate120.errors = [{instancePath:instancePath+"/author",schemaPath:"#/properties/author/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.author.type,parentSchema:schema32.properties.author,data:data0}];
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
if(typeof data1 !== "string"){
validate120.errors = [{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.commit.type,parentSchema:schema32.properties.commit,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined && func0.call(data, "subject")){
let data2 = data.subject;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate120.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.subject.type,parentSchema:schema32.properties.subject,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined && func0.call(data, "date")){
let data3 = data.date;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate120.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.date.type,parentSchema:schema32.properties.date,data:data3}];
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
validate120.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
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
validate104.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema26.required,parentSchema:schema26,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema26.properties, key0))){
validate104.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema26,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
let data0 = data.key;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate104.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.key.type,parentSchema:schema26.properties.key,data:data0}];
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
if(!(validate105(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate104.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data2}];
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
validate104.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: schema26.properties.change.enum},message:"must be equal to one of the allowed values",schema:schema26.properties.change.enum,parentSchema:schema26.properties.change,data:data3}];
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
if(!(validate107(data4[i0], {instancePath:instancePath+"/fields/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.fields.type,parentSchema:schema26.properties.fields,data:data4}];
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
if(!(validate112(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
if(!(validate112(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
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
validate104.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema26.properties.places,data:data8}];
return false;
break;
}
}
if(_errs15 === errors){
if(data8.before !== undefined && func0.call(data8, "before")){
const _errs16 = errors;
if(!(validate117(data8.before, {instancePath:instancePath+"/places/before",parentData:data8,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
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
if(!(validate117(data8.after, {instancePath:instancePath+"/places/after",parentData:data8,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
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
validate104.errors = [{instancePath:instancePath+"/places",schemaPath:"#/properties/places/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.properties.places.type,parentSchema:schema26.properties.places,data:data8}];
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
if(!(validate120(data.attribution, {instancePath:instancePath+"/attribution",parentData:data,parentDataProperty:"attribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only !== undefined && func0.call(data, "only")){
let data12 = data.only;
const _errs19 = errors;
if(typeof data12 !== "string"){
validate104.errors = [{instancePath:instancePath+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.only.type,parentSchema:schema26.properties.only,data:data12}];
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
let data14 = data13[i1];
const _errs23 = errors;
if(typeof data14 !== "string"){
validate104.errors = [{instancePath:instancePath+"/followers/" + i1,schemaPath:"#/properties/followers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.properties.followers.items.type,parentSchema:schema26.properties.followers.items,data:data14}];
return false;
}
var valid3 = _errs23 === errors;
if(!valid3){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/followers",schemaPath:"#/properties/followers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema26.properties.followers.type,parentSchema:schema26.properties.followers,data:data13}];
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
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema26.type,parentSchema:schema26,data}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema33 = {"description":"A file that differs although the agent is the same.","type":"object","additionalProperties":false,"required":["path","reason"],"properties":{"path":{"type":"string","description":"Path of the file, on the head where it is there."},"reason":{"enum":["formatting","comments","moved","generated","test set","environment values","not part of the agent"],"description":"Why the difference is none."},"previousPath":{"type":"string","description":"Where a file that moved was."}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
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
validate123.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema33.required,parentSchema:schema33,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "path") || (key0 === "reason")) || (key0 === "previousPath"))){
validate123.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined && func0.call(data, "path")){
let data0 = data.path;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate123.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.path.type,parentSchema:schema33.properties.path,data:data0}];
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
validate123.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues: schema33.properties.reason.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.reason.enum,parentSchema:schema33.properties.reason,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previousPath !== undefined && func0.call(data, "previousPath")){
let data2 = data.previousPath;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate123.errors = [{instancePath:instancePath+"/previousPath",schemaPath:"#/properties/previousPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.previousPath.type,parentSchema:schema33.properties.previousPath,data:data2}];
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
validate123.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","additionalProperties":false,"required":["items","risks","untested"],"properties":{"items":{"type":"array","items":{"$ref":"#/$defs/impactItem"},"description":"One for each change, in the same order."},"risks":{"type":"array","items":{"$ref":"#/$defs/risk"},"description":"Gravest first."},"untested":{"type":"array","items":{"type":"string"},"description":"Keys of changed resources no test case reaches."}}};
const schema35 = {"description":"What one changed resource has to do with the rest.","type":"object","additionalProperties":false,"required":["key","usedBy","reaches","testedBy"],"properties":{"key":{"type":"string","description":"Key of the changed resource."},"usedBy":{"type":"array","items":{"$ref":"#/$defs/reached"},"description":"What leads to it, nearest first."},"reaches":{"type":"array","items":{"$ref":"#/$defs/reached"},"description":"What it leads to, nearest first."},"testedBy":{"type":"array","items":{"$ref":"#/$defs/exercisedBy"},"description":"Test cases that exercise it."},"shortened":{"type":"boolean","description":"True where a list holds the nearest 100 only."}}};
const schema36 = {"description":"A resource at the other end of one or more references.","type":"object","additionalProperties":false,"required":["key","kind","name","distance"],"properties":{"key":{"type":"string","description":"Key of the resource."},"kind":{"$ref":"#/$defs/kind"},"name":{"type":"string","description":"Name of the resource."},"distance":{"type":"integer","minimum":0,"description":"References in between; 1 is a direct one."}}};

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
if((((((data.key === undefined) || (!(func0.call(data, "key")))) && (missing0 = "key")) || (((data.kind === undefined) || (!(func0.call(data, "kind")))) && (missing0 = "kind"))) || (((data.name === undefined) || (!(func0.call(data, "name")))) && (missing0 = "name"))) || (((data.distance === undefined) || (!(func0.call(data, "distance")))) && (missing0 = "distance"))){
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema36.required,parentSchema:schema36,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "key") || (key0 === "kind")) || (key0 === "name")) || (key0 === "distance"))){
validate127.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema36,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
let data0 = data.key;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate127.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.key.type,parentSchema:schema36.properties.key,data:data0}];
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
if(!(validate105(data.kind, {instancePath:instancePath+"/kind",parentData:data,parentDataProperty:"kind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate127.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.properties.name.type,parentSchema:schema36.properties.name,data:data2}];
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
validate127.errors = [{instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema36.properties.distance.type,parentSchema:schema36.properties.distance,data:data3}];
return false;
}
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate127.errors = [{instancePath:instancePath+"/distance",schemaPath:"#/properties/distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema36.properties.distance,data:data3}];
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
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema36.type,parentSchema:schema36,data}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = {"description":"A test case that exercises a resource.","type":"object","additionalProperties":false,"required":["set","name"],"properties":{"set":{"type":"string","description":"Name of the test set."},"name":{"type":"string","description":"Name of the test case."},"how":{"enum":["names","leads","routed"],"description":"`names`: an expectation names the resource; `leads`: one names what leads to it; `routed`: its first words go there."},"through":{"type":"string","description":"Key of what is named, or of the topic it is routed to."}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
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
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema37.required,parentSchema:schema37,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "set") || (key0 === "name")) || (key0 === "how")) || (key0 === "through"))){
validate131.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
let data0 = data.set;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate131.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.set.type,parentSchema:schema37.properties.set,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate131.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.name.type,parentSchema:schema37.properties.name,data:data1}];
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
validate131.errors = [{instancePath:instancePath+"/how",schemaPath:"#/properties/how/enum",keyword:"enum",params:{allowedValues: schema37.properties.how.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.how.enum,parentSchema:schema37.properties.how,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.through !== undefined && func0.call(data, "through")){
let data3 = data.through;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate131.errors = [{instancePath:instancePath+"/through",schemaPath:"#/properties/through/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.through.type,parentSchema:schema37.properties.through,data:data3}];
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
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
validate126.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema35.required,parentSchema:schema35,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "key") || (key0 === "usedBy")) || (key0 === "reaches")) || (key0 === "testedBy")) || (key0 === "shortened"))){
validate126.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema35,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.key !== undefined && func0.call(data, "key")){
let data0 = data.key;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate126.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema35.properties.key.type,parentSchema:schema35.properties.key,data:data0}];
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
if(!(validate127(data1[i0], {instancePath:instancePath+"/usedBy/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/usedBy",schemaPath:"#/properties/usedBy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.usedBy.type,parentSchema:schema35.properties.usedBy,data:data1}];
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
if(!(validate127(data3[i1], {instancePath:instancePath+"/reaches/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/reaches",schemaPath:"#/properties/reaches/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.reaches.type,parentSchema:schema35.properties.reaches,data:data3}];
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
if(!(validate131(data5[i2], {instancePath:instancePath+"/testedBy/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
else {
validate126.errors = [{instancePath:instancePath+"/testedBy",schemaPath:"#/properties/testedBy/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema35.properties.testedBy.type,parentSchema:schema35.properties.testedBy,data:data5}];
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
let data7 = data.shortened;
const _errs13 = errors;
if(typeof data7 !== "boolean"){
validate126.errors = [{instancePath:instancePath+"/shortened",schemaPath:"#/properties/shortened/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema35.properties.shortened.type,parentSchema:schema35.properties.shortened,data:data7}];
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
validate126.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema35.type,parentSchema:schema35,data}];
return false;
}
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"description":"A change that a person must look at.","type":"object","additionalProperties":false,"required":["risk","key","pointer","message","path","line"],"properties":{"risk":{"enum":["phone number","handoff","text message","webhook","MCP server","URL","safety lowered","secret","deletion"],"description":"What kind of risk it is."},"key":{"type":"string","description":"Key of the changed resource."},"pointer":{"type":"string","description":"JSON pointer into its value; empty for the whole of it."},"message":{"type":"string","description":"One plain sentence."},"path":{"type":"string","description":"File where it stands."},"line":{"type":"integer","minimum":0,"description":"1-based."}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
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
validate134.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema38.required,parentSchema:schema38,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "risk") || (key0 === "key")) || (key0 === "pointer")) || (key0 === "message")) || (key0 === "path")) || (key0 === "line"))){
validate134.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.risk !== undefined && func0.call(data, "risk")){
let data0 = data.risk;
const _errs2 = errors;
if(!(((((((((data0 === "phone number") || (data0 === "handoff")) || (data0 === "text message")) || (data0 === "webhook")) || (data0 === "MCP server")) || (data0 === "URL")) || (data0 === "safety lowered")) || (data0 === "secret")) || (data0 === "deletion"))){
validate134.errors = [{instancePath:instancePath+"/risk",schemaPath:"#/properties/risk/enum",keyword:"enum",params:{allowedValues: schema38.properties.risk.enum},message:"must be equal to one of the allowed values",schema:schema38.properties.risk.enum,parentSchema:schema38.properties.risk,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined && func0.call(data, "key")){
let data1 = data.key;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate134.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.key.type,parentSchema:schema38.properties.key,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pointer !== undefined && func0.call(data, "pointer")){
let data2 = data.pointer;
const _errs5 = errors;
if(typeof data2 !== "string"){
validate134.errors = [{instancePath:instancePath+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.pointer.type,parentSchema:schema38.properties.pointer,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data3 = data.message;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate134.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.message.type,parentSchema:schema38.properties.message,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data4 = data.path;
const _errs9 = errors;
if(typeof data4 !== "string"){
validate134.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.properties.path.type,parentSchema:schema38.properties.path,data:data4}];
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
validate134.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.properties.line.type,parentSchema:schema38.properties.line,data:data5}];
return false;
}
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate134.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38.properties.line,data:data5}];
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
validate134.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((data.items === undefined) || (!(func0.call(data, "items")))) && (missing0 = "items")) || (((data.risks === undefined) || (!(func0.call(data, "risks")))) && (missing0 = "risks"))) || (((data.untested === undefined) || (!(func0.call(data, "untested")))) && (missing0 = "untested"))){
validate125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema34.required,parentSchema:schema34,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "items") || (key0 === "risks")) || (key0 === "untested"))){
validate125.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema34,data}];
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
if(!(validate126(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.items.type,parentSchema:schema34.properties.items,data:data0}];
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
if(!(validate134(data2[i1], {instancePath:instancePath+"/risks/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/risks",schemaPath:"#/properties/risks/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.risks.type,parentSchema:schema34.properties.risks,data:data2}];
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
let data5 = data4[i2];
const _errs10 = errors;
if(typeof data5 !== "string"){
validate125.errors = [{instancePath:instancePath+"/untested/" + i2,schemaPath:"#/properties/untested/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.properties.untested.items.type,parentSchema:schema34.properties.untested.items,data:data5}];
return false;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/untested",schemaPath:"#/properties/untested/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema34.properties.untested.type,parentSchema:schema34.properties.untested,data:data4}];
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
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema34.type,parentSchema:schema34,data}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"object","additionalProperties":false,"required":["queries","moved","confusable","score"],"properties":{"queries":{"type":"integer","minimum":0,"description":"How many were asked."},"moved":{"type":"array","items":{"$ref":"#/$defs/movedQuery"},"description":"Those that another topic answers now."},"confusable":{"type":"array","items":{"$ref":"#/$defs/confusable"},"description":"Pairs of topics that are mistaken for each other now and were not before."},"score":{"type":"object","additionalProperties":false,"required":["before","after"],"properties":{"before":{"$ref":"#/$defs/leaveOneOut"},"after":{"$ref":"#/$defs/leaveOneOut"}},"description":"Leave-one-out score of both sides."}}};
const schema40 = {"description":"A query that another topic answers now.","type":"object","additionalProperties":false,"required":["query","owner","before","after"],"properties":{"query":{"type":"string","description":"What is said."},"owner":{"type":["string","null"],"description":"The topic that lists it as an example; null for words of a test set."},"before":{"$ref":"#/$defs/routed"},"after":{"$ref":"#/$defs/routed"}}};
const schema41 = {"type":"object","additionalProperties":false,"required":["topic","score"],"properties":{"topic":{"type":["string","null"],"description":"The topic that answers; null when none is near enough."},"score":{"type":"number","description":"How near the best topic is, 0 to 1."}}};

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
if((((data.topic === undefined) || (!(func0.call(data, "topic")))) && (missing0 = "topic")) || (((data.score === undefined) || (!(func0.call(data, "score")))) && (missing0 = "score"))){
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema41.required,parentSchema:schema41,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "topic") || (key0 === "score"))){
validate139.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema41,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.topic !== undefined && func0.call(data, "topic")){
let data0 = data.topic;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate139.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: schema41.properties.topic.type},message:"must be string,null",schema:schema41.properties.topic.type,parentSchema:schema41.properties.topic,data:data0}];
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
validate139.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema41.properties.score.type,parentSchema:schema41.properties.score,data:data1}];
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema41.type,parentSchema:schema41,data}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
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
validate138.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema40.required,parentSchema:schema40,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "query") || (key0 === "owner")) || (key0 === "before")) || (key0 === "after"))){
validate138.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema40,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.query !== undefined && func0.call(data, "query")){
let data0 = data.query;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate138.errors = [{instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.properties.query.type,parentSchema:schema40.properties.query,data:data0}];
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
validate138.errors = [{instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema40.properties.owner.type},message:"must be string,null",schema:schema40.properties.owner.type,parentSchema:schema40.properties.owner,data:data1}];
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
if(!(validate139(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate139(data.after, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
validate138.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema40.type,parentSchema:schema40,data}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"description":"Two topics that can be taken for each other.","type":"object","additionalProperties":false,"required":["topics","queries"],"properties":{"topics":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2,"description":"The two topics."},"queries":{"type":"array","items":{"type":"string"},"description":"Example queries of one that are nearer to the other."}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
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
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema42.required,parentSchema:schema42,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "topics") || (key0 === "queries"))){
validate143.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data}];
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
validate143.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema42.properties.topics,data:data0}];
return false;
}
else {
if(data0.length < 2){
validate143.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema42.properties.topics,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(typeof data1 !== "string"){
validate143.errors = [{instancePath:instancePath+"/topics/" + i0,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.topics.items.type,parentSchema:schema42.properties.topics.items,data:data1}];
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
validate143.errors = [{instancePath:instancePath+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.topics.type,parentSchema:schema42.properties.topics,data:data0}];
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
let data3 = data2[i1];
const _errs8 = errors;
if(typeof data3 !== "string"){
validate143.errors = [{instancePath:instancePath+"/queries/" + i1,schemaPath:"#/properties/queries/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.queries.items.type,parentSchema:schema42.properties.queries.items,data:data3}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema42.properties.queries.type,parentSchema:schema42.properties.queries,data:data2}];
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
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","additionalProperties":false,"required":["queries","top1","top3"],"properties":{"queries":{"type":"integer","minimum":0,"description":"How many example queries were measured."},"top1":{"type":"number","description":"Share that finds its topic first, 0 to 1."},"top3":{"type":"number","description":"Share that finds its topic among the first three."}}};

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
if(((((data.queries === undefined) || (!(func0.call(data, "queries")))) && (missing0 = "queries")) || (((data.top1 === undefined) || (!(func0.call(data, "top1")))) && (missing0 = "top1"))) || (((data.top3 === undefined) || (!(func0.call(data, "top3")))) && (missing0 = "top3"))){
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema43.required,parentSchema:schema43,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "queries") || (key0 === "top1")) || (key0 === "top3"))){
validate145.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema43,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.queries !== undefined && func0.call(data, "queries")){
let data0 = data.queries;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate145.errors = [{instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema43.properties.queries.type,parentSchema:schema43.properties.queries,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate145.errors = [{instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema43.properties.queries,data:data0}];
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
validate145.errors = [{instancePath:instancePath+"/top1",schemaPath:"#/properties/top1/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.top1.type,parentSchema:schema43.properties.top1,data:data1}];
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
validate145.errors = [{instancePath:instancePath+"/top3",schemaPath:"#/properties/top3/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema43.properties.top3.type,parentSchema:schema43.properties.top3,data:data2}];
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema43.type,parentSchema:schema43,data}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
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
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema39.required,parentSchema:schema39,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "queries") || (key0 === "moved")) || (key0 === "confusable")) || (key0 === "score"))){
validate137.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema39,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.queries !== undefined && func0.call(data, "queries")){
let data0 = data.queries;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate137.errors = [{instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.properties.queries.type,parentSchema:schema39.properties.queries,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate137.errors = [{instancePath:instancePath+"/queries",schemaPath:"#/properties/queries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39.properties.queries,data:data0}];
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
if(!(validate138(data1[i0], {instancePath:instancePath+"/moved/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.moved.type,parentSchema:schema39.properties.moved,data:data1}];
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
if(!(validate143(data3[i1], {instancePath:instancePath+"/confusable/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/confusable",schemaPath:"#/properties/confusable/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema39.properties.confusable.type,parentSchema:schema39.properties.confusable,data:data3}];
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
validate137.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema39.properties.score.required,parentSchema:schema39.properties.score,data:data5}];
return false;
}
else {
const _errs12 = errors;
for(const key1 of Object.keys(data5)){
if(!((key1 === "before") || (key1 === "after"))){
validate137.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema39.properties.score,data:data5}];
return false;
break;
}
}
if(_errs12 === errors){
if(data5.before !== undefined && func0.call(data5, "before")){
const _errs13 = errors;
if(!(validate145(data5.before, {instancePath:instancePath+"/score/before",parentData:data5,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate145(data5.after, {instancePath:instancePath+"/score/after",parentData:data5,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
validate137.errors = [{instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.properties.score.type,parentSchema:schema39.properties.score,data:data5}];
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
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema39.type,parentSchema:schema39,data}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"object","additionalProperties":false,"required":["passed","failed","errors","notJudged","skipped","cases"],"properties":{"passed":{"type":"integer","minimum":0,"description":"Cases that passed."},"failed":{"type":"integer","minimum":0,"description":"Cases that failed."},"errors":{"type":"integer","minimum":0,"description":"Cases that could not end."},"notJudged":{"type":"integer","minimum":0,"description":"Cases nobody could judge."},"skipped":{"type":"integer","minimum":0,"description":"Cases left out."},"cases":{"type":"array","items":{"$ref":"#/$defs/case"},"description":"Each case."},"notes":{"type":"array","items":{"type":"string"},"description":"What holds for the whole run."},"cached":{"type":"integer","minimum":0,"description":"Cases whose outcome was known already."}}};
const schema45 = {"description":"What one test case gave.","type":"object","additionalProperties":false,"required":["set","name","verdict","assertions","turns","durationMs","path","line"],"properties":{"set":{"type":"string","description":"Name of the test set."},"name":{"type":"string","description":"Name of the test case."},"verdict":{"enum":["passed","failed","error","not judged","skipped"],"description":"How it ended."},"assertions":{"type":"array","items":{"$ref":"#/$defs/assertion"},"description":"Each expectation and how it ended."},"turns":{"type":"array","items":{"$ref":"#/$defs/turn"},"description":"What was said."},"durationMs":{"type":"number","description":"Milliseconds."},"path":{"type":"string","description":"File of the test set."},"line":{"type":"integer","minimum":0,"description":"1-based."},"greeting":{"$ref":"#/$defs/turn"},"repeats":{"type":"object","additionalProperties":false,"required":["passed","of"],"properties":{"passed":{"type":"integer","minimum":0,"description":"How often it passed."},"of":{"type":"integer","minimum":0,"description":"How often it ran."}},"description":"Of a case that ran several times."}}};
const schema46 = {"type":"object","additionalProperties":false,"required":["assertion","verdict","turn"],"properties":{"assertion":{"type":"string","description":"What was expected, in words."},"verdict":{"enum":["passed","failed","error","not judged","skipped"],"description":"How it ended."},"turn":{"type":"integer","description":"Position of the turn; absent for the whole conversation."},"reason":{"type":"string","description":"Why it failed or was not judged."}}};

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
if(((((data.assertion === undefined) || (!(func0.call(data, "assertion")))) && (missing0 = "assertion")) || (((data.verdict === undefined) || (!(func0.call(data, "verdict")))) && (missing0 = "verdict"))) || (((data.turn === undefined) || (!(func0.call(data, "turn")))) && (missing0 = "turn"))){
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema46.required,parentSchema:schema46,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "assertion") || (key0 === "verdict")) || (key0 === "turn")) || (key0 === "reason"))){
validate151.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema46,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.assertion !== undefined && func0.call(data, "assertion")){
let data0 = data.assertion;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate151.errors = [{instancePath:instancePath+"/assertion",schemaPath:"#/properties/assertion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.assertion.type,parentSchema:schema46.properties.assertion,data:data0}];
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
validate151.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema46.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema46.properties.verdict.enum,parentSchema:schema46.properties.verdict,data:data1}];
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
validate151.errors = [{instancePath:instancePath+"/turn",schemaPath:"#/properties/turn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema46.properties.turn.type,parentSchema:schema46.properties.turn,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined && func0.call(data, "reason")){
let data3 = data.reason;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate151.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema46.properties.reason.type,parentSchema:schema46.properties.reason,data:data3}];
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
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","additionalProperties":false,"required":["user","reply","topic","notExecuted"],"properties":{"user":{"type":"string","description":"What the user said; absent for the greeting."},"reply":{"type":"string","description":"What the agent answered."},"topic":{"type":["string","null"],"description":"The topic that answered."},"notExecuted":{"type":"array","items":{"type":"string"},"description":"What the engine could not follow."},"functions":{"type":"array","items":{"$ref":"#/$defs/calledFunction"},"description":"Functions called, in order."},"flow":{"type":["string","null"],"description":"Flow the turn ended in."},"step":{"type":["string","null"],"description":"Step the turn ended in."},"path":{"type":"array","items":{"type":"string"},"description":"Steps on the way."},"handoff":{"anyOf":[{"$ref":"#/$defs/handoff"},{"type":"null"}],"description":"Where the call was handed to."},"sms":{"type":"array","items":{"$ref":"#/$defs/sms"},"description":"Messages sent."},"ended":{"type":"boolean","description":"Whether the conversation ended."}}};
const schema48 = {"type":"object","additionalProperties":false,"required":["name","flow","arguments"],"properties":{"name":{"type":"string","description":"Name of the function."},"flow":{"type":["string","null"],"description":"Flow it belongs to; absent for a global one."},"arguments":{"type":"object","description":"Arguments by name."},"error":{"type":"object","additionalProperties":false,"required":["message"],"properties":{"message":{"type":"string","description":"What was raised."},"path":{"type":"string","description":"File it was raised in."},"line":{"type":"integer","minimum":0,"description":"1-based."}},"description":"What it raised."},"parent":{"type":"string","description":"Position of the call that it was called from."}}};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
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
validate154.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema48.required,parentSchema:schema48,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((key0 === "name") || (key0 === "flow")) || (key0 === "arguments")) || (key0 === "error")) || (key0 === "parent"))){
validate154.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema48,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined && func0.call(data, "name")){
let data0 = data.name;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate154.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.name.type,parentSchema:schema48.properties.name,data:data0}];
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
validate154.errors = [{instancePath:instancePath+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type: schema48.properties.flow.type},message:"must be string,null",schema:schema48.properties.flow.type,parentSchema:schema48.properties.flow,data:data1}];
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
validate154.errors = [{instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.arguments.type,parentSchema:schema48.properties.arguments,data:data2}];
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
validate154.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema48.properties.error.required,parentSchema:schema48.properties.error,data:data3}];
return false;
}
else {
const _errs10 = errors;
for(const key1 of Object.keys(data3)){
if(!(((key1 === "message") || (key1 === "path")) || (key1 === "line"))){
validate154.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema48.properties.error,data:data3}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.message !== undefined && func0.call(data3, "message")){
let data4 = data3.message;
const _errs11 = errors;
if(typeof data4 !== "string"){
validate154.errors = [{instancePath:instancePath+"/error/message",schemaPath:"#/properties/error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.error.properties.message.type,parentSchema:schema48.properties.error.properties.message,data:data4}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.path !== undefined && func0.call(data3, "path")){
let data5 = data3.path;
const _errs13 = errors;
if(typeof data5 !== "string"){
validate154.errors = [{instancePath:instancePath+"/error/path",schemaPath:"#/properties/error/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.error.properties.path.type,parentSchema:schema48.properties.error.properties.path,data:data5}];
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
validate154.errors = [{instancePath:instancePath+"/error/line",schemaPath:"#/properties/error/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema48.properties.error.properties.line.type,parentSchema:schema48.properties.error.properties.line,data:data6}];
return false;
}
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate154.errors = [{instancePath:instancePath+"/error/line",schemaPath:"#/properties/error/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema48.properties.error.properties.line,data:data6}];
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
validate154.errors = [{instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.properties.error.type,parentSchema:schema48.properties.error,data:data3}];
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
let data7 = data.parent;
const _errs17 = errors;
if(typeof data7 !== "string"){
validate154.errors = [{instancePath:instancePath+"/parent",schemaPath:"#/properties/parent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema48.properties.parent.type,parentSchema:schema48.properties.parent,data:data7}];
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
validate154.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema48.type,parentSchema:schema48,data}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema49 = {"type":"object","additionalProperties":false,"required":["destination","reason","route"],"properties":{"destination":{"type":"string","description":"Name of the handoff."},"reason":{"type":"string","description":"Reason the agent gave."},"route":{"type":["string","null"],"description":"Where it dials."}}};

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
if(((((data.destination === undefined) || (!(func0.call(data, "destination")))) && (missing0 = "destination")) || (((data.reason === undefined) || (!(func0.call(data, "reason")))) && (missing0 = "reason"))) || (((data.route === undefined) || (!(func0.call(data, "route")))) && (missing0 = "route"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema49.required,parentSchema:schema49,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((key0 === "destination") || (key0 === "reason")) || (key0 === "route"))){
validate156.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema49,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.destination !== undefined && func0.call(data, "destination")){
let data0 = data.destination;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate156.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/properties/destination/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.destination.type,parentSchema:schema49.properties.destination,data:data0}];
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
if(typeof data1 !== "string"){
validate156.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.properties.reason.type,parentSchema:schema49.properties.reason,data:data1}];
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
validate156.errors = [{instancePath:instancePath+"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type: schema49.properties.route.type},message:"must be string,null",schema:schema49.properties.route.type,parentSchema:schema49.properties.route,data:data2}];
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
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema49.type,parentSchema:schema49,data}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","additionalProperties":false,"required":["template","to","from","content"],"properties":{"template":{"type":["string","null"],"description":"Name of the template; absent for a text of its own."},"to":{"type":"string","description":"Number it goes to."},"from":{"type":"string","description":"Number it comes from."},"content":{"type":"string","description":"Text of the message."}}};

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
if((((((data.template === undefined) || (!(func0.call(data, "template")))) && (missing0 = "template")) || (((data.to === undefined) || (!(func0.call(data, "to")))) && (missing0 = "to"))) || (((data.from === undefined) || (!(func0.call(data, "from")))) && (missing0 = "from"))) || (((data.content === undefined) || (!(func0.call(data, "content")))) && (missing0 = "content"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema50.required,parentSchema:schema50,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((key0 === "template") || (key0 === "to")) || (key0 === "from")) || (key0 === "content"))){
validate158.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema50,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.template !== undefined && func0.call(data, "template")){
let data0 = data.template;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate158.errors = [{instancePath:instancePath+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type: schema50.properties.template.type},message:"must be string,null",schema:schema50.properties.template.type,parentSchema:schema50.properties.template,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to !== undefined && func0.call(data, "to")){
let data1 = data.to;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate158.errors = [{instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.to.type,parentSchema:schema50.properties.to,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from !== undefined && func0.call(data, "from")){
let data2 = data.from;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate158.errors = [{instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.from.type,parentSchema:schema50.properties.from,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.content !== undefined && func0.call(data, "content")){
let data3 = data.content;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate158.errors = [{instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.content.type,parentSchema:schema50.properties.content,data:data3}];
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
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((((((data.user === undefined) || (!(func0.call(data, "user")))) && (missing0 = "user")) || (((data.reply === undefined) || (!(func0.call(data, "reply")))) && (missing0 = "reply"))) || (((data.topic === undefined) || (!(func0.call(data, "topic")))) && (missing0 = "topic"))) || (((data.notExecuted === undefined) || (!(func0.call(data, "notExecuted")))) && (missing0 = "notExecuted"))){
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema47.required,parentSchema:schema47,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema47.properties, key0))){
validate153.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema47,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.user !== undefined && func0.call(data, "user")){
let data0 = data.user;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate153.errors = [{instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.user.type,parentSchema:schema47.properties.user,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reply !== undefined && func0.call(data, "reply")){
let data1 = data.reply;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate153.errors = [{instancePath:instancePath+"/reply",schemaPath:"#/properties/reply/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.reply.type,parentSchema:schema47.properties.reply,data:data1}];
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
validate153.errors = [{instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: schema47.properties.topic.type},message:"must be string,null",schema:schema47.properties.topic.type,parentSchema:schema47.properties.topic,data:data2}];
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
let data4 = data3[i0];
const _errs10 = errors;
if(typeof data4 !== "string"){
validate153.errors = [{instancePath:instancePath+"/notExecuted/" + i0,schemaPath:"#/properties/notExecuted/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.notExecuted.items.type,parentSchema:schema47.properties.notExecuted.items,data:data4}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/notExecuted",schemaPath:"#/properties/notExecuted/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.notExecuted.type,parentSchema:schema47.properties.notExecuted,data:data3}];
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
if(!(validate154(data5[i1], {instancePath:instancePath+"/functions/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.functions.type,parentSchema:schema47.properties.functions,data:data5}];
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
validate153.errors = [{instancePath:instancePath+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type: schema47.properties.flow.type},message:"must be string,null",schema:schema47.properties.flow.type,parentSchema:schema47.properties.flow,data:data7}];
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
validate153.errors = [{instancePath:instancePath+"/step",schemaPath:"#/properties/step/type",keyword:"type",params:{type: schema47.properties.step.type},message:"must be string,null",schema:schema47.properties.step.type,parentSchema:schema47.properties.step,data:data8}];
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
let data10 = data9[i2];
const _errs21 = errors;
if(typeof data10 !== "string"){
validate153.errors = [{instancePath:instancePath+"/path/" + i2,schemaPath:"#/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema47.properties.path.items.type,parentSchema:schema47.properties.path.items,data:data10}];
return false;
}
var valid3 = _errs21 === errors;
if(!valid3){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.path.type,parentSchema:schema47.properties.path,data:data9}];
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
if(!(validate156(data11, {instancePath:instancePath+"/handoff",parentData:data,parentDataProperty:"handoff",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
valid4 = valid4 || _valid0;
const _errs26 = errors;
if(data11 !== null){
const err0 = {instancePath:instancePath+"/handoff",schemaPath:"#/properties/handoff/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema47.properties.handoff.anyOf[1].type,parentSchema:schema47.properties.handoff.anyOf[1],data:data11};
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
const err1 = {instancePath:instancePath+"/handoff",schemaPath:"#/properties/handoff/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema47.properties.handoff.anyOf,parentSchema:schema47.properties.handoff,data:data11};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate153.errors = vErrors;
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
if(!(validate158(data12[i3], {instancePath:instancePath+"/sms/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid5 = _errs30 === errors;
if(!valid5){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/sms",schemaPath:"#/properties/sms/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema47.properties.sms.type,parentSchema:schema47.properties.sms,data:data12}];
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
let data14 = data.ended;
const _errs31 = errors;
if(typeof data14 !== "boolean"){
validate153.errors = [{instancePath:instancePath+"/ended",schemaPath:"#/properties/ended/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.ended.type,parentSchema:schema47.properties.ended,data:data14}];
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
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
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
validate150.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema45.required,parentSchema:schema45,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema45.properties, key0))){
validate150.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema45,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
let data0 = data.set;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate150.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.set.type,parentSchema:schema45.properties.set,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate150.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.name.type,parentSchema:schema45.properties.name,data:data1}];
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
validate150.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema45.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema45.properties.verdict.enum,parentSchema:schema45.properties.verdict,data:data2}];
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
if(!(validate151(data3[i0], {instancePath:instancePath+"/assertions/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/assertions",schemaPath:"#/properties/assertions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.assertions.type,parentSchema:schema45.properties.assertions,data:data3}];
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
if(!(validate153(data5[i1], {instancePath:instancePath+"/turns/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate150.errors = [{instancePath:instancePath+"/turns",schemaPath:"#/properties/turns/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.properties.turns.type,parentSchema:schema45.properties.turns,data:data5}];
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
validate150.errors = [{instancePath:instancePath+"/durationMs",schemaPath:"#/properties/durationMs/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema45.properties.durationMs.type,parentSchema:schema45.properties.durationMs,data:data7}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data8 = data.path;
const _errs15 = errors;
if(typeof data8 !== "string"){
validate150.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.properties.path.type,parentSchema:schema45.properties.path,data:data8}];
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
validate150.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.line.type,parentSchema:schema45.properties.line,data:data9}];
return false;
}
if(errors === _errs17){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate150.errors = [{instancePath:instancePath+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema45.properties.line,data:data9}];
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
if(!(validate153(data.greeting, {instancePath:instancePath+"/greeting",parentData:data,parentDataProperty:"greeting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
validate150.errors = [{instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema45.properties.repeats.required,parentSchema:schema45.properties.repeats,data:data11}];
return false;
}
else {
const _errs22 = errors;
for(const key1 of Object.keys(data11)){
if(!((key1 === "passed") || (key1 === "of"))){
validate150.errors = [{instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema45.properties.repeats,data:data11}];
return false;
break;
}
}
if(_errs22 === errors){
if(data11.passed !== undefined && func0.call(data11, "passed")){
let data12 = data11.passed;
const _errs23 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate150.errors = [{instancePath:instancePath+"/repeats/passed",schemaPath:"#/properties/repeats/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.repeats.properties.passed.type,parentSchema:schema45.properties.repeats.properties.passed,data:data12}];
return false;
}
if(errors === _errs23){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
validate150.errors = [{instancePath:instancePath+"/repeats/passed",schemaPath:"#/properties/repeats/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema45.properties.repeats.properties.passed,data:data12}];
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
validate150.errors = [{instancePath:instancePath+"/repeats/of",schemaPath:"#/properties/repeats/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema45.properties.repeats.properties.of.type,parentSchema:schema45.properties.repeats.properties.of,data:data13}];
return false;
}
if(errors === _errs25){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate150.errors = [{instancePath:instancePath+"/repeats/of",schemaPath:"#/properties/repeats/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema45.properties.repeats.properties.of,data:data13}];
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
validate150.errors = [{instancePath:instancePath+"/repeats",schemaPath:"#/properties/repeats/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.properties.repeats.type,parentSchema:schema45.properties.repeats,data:data11}];
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
validate150.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema45.type,parentSchema:schema45,data}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
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
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema44.required,parentSchema:schema44,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((((key0 === "passed") || (key0 === "failed")) || (key0 === "errors")) || (key0 === "notJudged")) || (key0 === "skipped")) || (key0 === "cases")) || (key0 === "notes")) || (key0 === "cached"))){
validate149.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema44,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.passed !== undefined && func0.call(data, "passed")){
let data0 = data.passed;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate149.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.passed.type,parentSchema:schema44.properties.passed,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate149.errors = [{instancePath:instancePath+"/passed",schemaPath:"#/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.passed,data:data0}];
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
validate149.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.failed.type,parentSchema:schema44.properties.failed,data:data1}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate149.errors = [{instancePath:instancePath+"/failed",schemaPath:"#/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.failed,data:data1}];
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
validate149.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.errors.type,parentSchema:schema44.properties.errors,data:data2}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate149.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.errors,data:data2}];
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
validate149.errors = [{instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.notJudged.type,parentSchema:schema44.properties.notJudged,data:data3}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate149.errors = [{instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.notJudged,data:data3}];
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
validate149.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.skipped.type,parentSchema:schema44.properties.skipped,data:data4}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate149.errors = [{instancePath:instancePath+"/skipped",schemaPath:"#/properties/skipped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.skipped,data:data4}];
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
if(!(validate150(data5[i0], {instancePath:instancePath+"/cases/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.cases.type,parentSchema:schema44.properties.cases,data:data5}];
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
let data8 = data7[i1];
const _errs17 = errors;
if(typeof data8 !== "string"){
validate149.errors = [{instancePath:instancePath+"/notes/" + i1,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.properties.notes.items.type,parentSchema:schema44.properties.notes.items,data:data8}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.properties.notes.type,parentSchema:schema44.properties.notes,data:data7}];
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
validate149.errors = [{instancePath:instancePath+"/cached",schemaPath:"#/properties/cached/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema44.properties.cached.type,parentSchema:schema44.properties.cached,data:data9}];
return false;
}
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate149.errors = [{instancePath:instancePath+"/cached",schemaPath:"#/properties/cached/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema44.properties.cached,data:data9}];
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
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema44.type,parentSchema:schema44,data}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema51 = {"description":"A test case whose outcome or answer differs.","type":"object","additionalProperties":false,"required":["set","name","change","before","after"],"properties":{"set":{"type":"string","description":"Name of the test set."},"name":{"type":"string","description":"Name of the test case."},"change":{"enum":["newly failing","newly passing","added","removed","changed behaviour"],"description":"What is different on the head."},"before":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}],"description":"The case on the base."},"after":{"anyOf":[{"$ref":"#/$defs/case"},{"type":"null"}],"description":"The case on the head."},"differs":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["turn","aspects"],"properties":{"turn":{"type":"integer","description":"Position of the turn."},"aspects":{"type":"array","items":{"type":"string"},"description":"What differs in it."}}},"description":"Turns that differ."}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
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
validate165.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema51.required,parentSchema:schema51,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "set") || (key0 === "name")) || (key0 === "change")) || (key0 === "before")) || (key0 === "after")) || (key0 === "differs"))){
validate165.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema51,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.set !== undefined && func0.call(data, "set")){
let data0 = data.set;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate165.errors = [{instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.set.type,parentSchema:schema51.properties.set,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate165.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.name.type,parentSchema:schema51.properties.name,data:data1}];
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
validate165.errors = [{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",params:{allowedValues: schema51.properties.change.enum},message:"must be equal to one of the allowed values",schema:schema51.properties.change.enum,parentSchema:schema51.properties.change,data:data2}];
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
if(!(validate150(data3, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
const _errs10 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema51.properties.before.anyOf[1].type,parentSchema:schema51.properties.before.anyOf[1],data:data3};
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
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema51.properties.before.anyOf,parentSchema:schema51.properties.before,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate165.errors = vErrors;
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
if(!(validate150(data4, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
const _errs15 = errors;
if(data4 !== null){
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema51.properties.after.anyOf[1].type,parentSchema:schema51.properties.after.anyOf[1],data:data4};
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
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema51.properties.after.anyOf,parentSchema:schema51.properties.after,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate165.errors = vErrors;
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
validate165.errors = [{instancePath:instancePath+"/differs/" + i0,schemaPath:"#/properties/differs/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema51.properties.differs.items.required,parentSchema:schema51.properties.differs.items,data:data6}];
return false;
}
else {
const _errs21 = errors;
for(const key1 of Object.keys(data6)){
if(!((key1 === "turn") || (key1 === "aspects"))){
validate165.errors = [{instancePath:instancePath+"/differs/" + i0,schemaPath:"#/properties/differs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema51.properties.differs.items,data:data6}];
return false;
break;
}
}
if(_errs21 === errors){
if(data6.turn !== undefined && func0.call(data6, "turn")){
let data7 = data6.turn;
const _errs22 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate165.errors = [{instancePath:instancePath+"/differs/" + i0+"/turn",schemaPath:"#/properties/differs/items/properties/turn/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema51.properties.differs.items.properties.turn.type,parentSchema:schema51.properties.differs.items.properties.turn,data:data7}];
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
let data9 = data8[i1];
const _errs26 = errors;
if(typeof data9 !== "string"){
validate165.errors = [{instancePath:instancePath+"/differs/" + i0+"/aspects/" + i1,schemaPath:"#/properties/differs/items/properties/aspects/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema51.properties.differs.items.properties.aspects.items.type,parentSchema:schema51.properties.differs.items.properties.aspects.items,data:data9}];
return false;
}
var valid5 = _errs26 === errors;
if(!valid5){
break;
}
}
}
else {
validate165.errors = [{instancePath:instancePath+"/differs/" + i0+"/aspects",schemaPath:"#/properties/differs/items/properties/aspects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.differs.items.properties.aspects.type,parentSchema:schema51.properties.differs.items.properties.aspects,data:data8}];
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
validate165.errors = [{instancePath:instancePath+"/differs/" + i0,schemaPath:"#/properties/differs/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.properties.differs.items.type,parentSchema:schema51.properties.differs.items,data:data6}];
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
validate165.errors = [{instancePath:instancePath+"/differs",schemaPath:"#/properties/differs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema51.properties.differs.type,parentSchema:schema51.properties.differs,data:data5}];
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
validate165.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema51.type,parentSchema:schema51,data}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema21.required,parentSchema:schema21,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema21.properties, key0))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.agent !== undefined && func0.call(data, "agent")){
let data0 = data.agent;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate56.errors = [{instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.agent.type,parentSchema:schema21.properties.agent,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data1 = data.path;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate56.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.path.type,parentSchema:schema21.properties.path,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined && func0.call(data, "before")){
let data2 = data.before;
const _errs6 = errors;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(validate57(data2, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema21.properties.before.anyOf[1].type,parentSchema:schema21.properties.before.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.before.anyOf,parentSchema:schema21.properties.before,data:data2};
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
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined && func0.call(data, "after")){
let data3 = data.after;
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(!(validate57(data3, {instancePath:instancePath+"/after",parentData:data,parentDataProperty:"after",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
const _errs14 = errors;
if(data3 !== null){
const err2 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema21.properties.after.anyOf[1].type,parentSchema:schema21.properties.after.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.after.anyOf,parentSchema:schema21.properties.after,data:data3};
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
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.findings !== undefined && func0.call(data, "findings")){
let data4 = data.findings;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data4)){
var valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs18 = errors;
if(!(validate100(data4[i0], {instancePath:instancePath+"/findings/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.findings.type,parentSchema:schema21.properties.findings,data:data4}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined && func0.call(data, "changes")){
let data6 = data.changes;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data6)){
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs21 = errors;
if(!(validate104(data6[i1], {instancePath:instancePath+"/changes/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid4 = _errs21 === errors;
if(!valid4){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.changes.type,parentSchema:schema21.properties.changes,data:data6}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unchanged !== undefined && func0.call(data, "unchanged")){
let data8 = data.unchanged;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data8)){
var valid5 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
const _errs24 = errors;
if(!(validate123(data8[i2], {instancePath:instancePath+"/unchanged/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.unchanged.type,parentSchema:schema21.properties.unchanged,data:data8}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.impact !== undefined && func0.call(data, "impact")){
const _errs25 = errors;
if(!(validate125(data.impact, {instancePath:instancePath+"/impact",parentData:data,parentDataProperty:"impact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routing !== undefined && func0.call(data, "routing")){
let data11 = data.routing;
const _errs26 = errors;
const _errs27 = errors;
let valid6 = false;
const _errs28 = errors;
if(!(validate137(data11, {instancePath:instancePath+"/routing",parentData:data,parentDataProperty:"routing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
var _valid2 = _errs28 === errors;
valid6 = valid6 || _valid2;
const _errs29 = errors;
if(data11 !== null){
const err4 = {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema21.properties.routing.anyOf[1].type,parentSchema:schema21.properties.routing.anyOf[1],data:data11};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err5 = {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.routing.anyOf,parentSchema:schema21.properties.routing,data:data11};
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
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.testSets !== undefined && func0.call(data, "testSets")){
let data12 = data.testSets;
const _errs31 = errors;
if(errors === _errs31){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing1;
if(((((data12.base === undefined) || (!(func0.call(data12, "base")))) && (missing1 = "base")) || (((data12.head === undefined) || (!(func0.call(data12, "head")))) && (missing1 = "head"))) || (((data12.behaviour === undefined) || (!(func0.call(data12, "behaviour")))) && (missing1 = "behaviour"))){
validate56.errors = [{instancePath:instancePath+"/testSets",schemaPath:"#/properties/testSets/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema21.properties.testSets.required,parentSchema:schema21.properties.testSets,data:data12}];
return false;
}
else {
const _errs33 = errors;
for(const key1 of Object.keys(data12)){
if(!(((key1 === "base") || (key1 === "head")) || (key1 === "behaviour"))){
validate56.errors = [{instancePath:instancePath+"/testSets",schemaPath:"#/properties/testSets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.testSets,data:data12}];
return false;
break;
}
}
if(_errs33 === errors){
if(data12.base !== undefined && func0.call(data12, "base")){
let data13 = data12.base;
const _errs34 = errors;
const _errs35 = errors;
let valid8 = false;
const _errs36 = errors;
if(!(validate149(data13, {instancePath:instancePath+"/testSets/base",parentData:data12,parentDataProperty:"base",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid3 = _errs36 === errors;
valid8 = valid8 || _valid3;
const _errs37 = errors;
if(data13 !== null){
const err6 = {instancePath:instancePath+"/testSets/base",schemaPath:"#/properties/testSets/properties/base/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema21.properties.testSets.properties.base.anyOf[1].type,parentSchema:schema21.properties.testSets.properties.base.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err7 = {instancePath:instancePath+"/testSets/base",schemaPath:"#/properties/testSets/properties/base/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.testSets.properties.base.anyOf,parentSchema:schema21.properties.testSets.properties.base,data:data13};
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
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.head !== undefined && func0.call(data12, "head")){
let data14 = data12.head;
const _errs39 = errors;
const _errs40 = errors;
let valid9 = false;
const _errs41 = errors;
if(!(validate149(data14, {instancePath:instancePath+"/testSets/head",parentData:data12,parentDataProperty:"head",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var _valid4 = _errs41 === errors;
valid9 = valid9 || _valid4;
const _errs42 = errors;
if(data14 !== null){
const err8 = {instancePath:instancePath+"/testSets/head",schemaPath:"#/properties/testSets/properties/head/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null",schema:schema21.properties.testSets.properties.head.anyOf[1].type,parentSchema:schema21.properties.testSets.properties.head.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs42 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const err9 = {instancePath:instancePath+"/testSets/head",schemaPath:"#/properties/testSets/properties/head/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema21.properties.testSets.properties.head.anyOf,parentSchema:schema21.properties.testSets.properties.head,data:data14};
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
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.behaviour !== undefined && func0.call(data12, "behaviour")){
let data15 = data12.behaviour;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data15)){
var valid10 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
const _errs46 = errors;
if(!(validate165(data15[i3], {instancePath:instancePath+"/testSets/behaviour/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
var valid10 = _errs46 === errors;
if(!valid10){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/testSets/behaviour",schemaPath:"#/properties/testSets/properties/behaviour/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.testSets.properties.behaviour.type,parentSchema:schema21.properties.testSets.properties.behaviour,data:data15}];
return false;
}
}
var valid7 = _errs44 === errors;
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
validate56.errors = [{instancePath:instancePath+"/testSets",schemaPath:"#/properties/testSets/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.testSets.type,parentSchema:schema21.properties.testSets,data:data12}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data17 = data.verdict;
const _errs47 = errors;
if(!((data17 === "pass") || (data17 === "fail"))){
validate56.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema21.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.verdict.enum,parentSchema:schema21.properties.verdict,data:data17}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reasons !== undefined && func0.call(data, "reasons")){
let data18 = data.reasons;
const _errs48 = errors;
if(errors === _errs48){
if(Array.isArray(data18)){
var valid11 = true;
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
const _errs50 = errors;
if(typeof data19 !== "string"){
validate56.errors = [{instancePath:instancePath+"/reasons/" + i4,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.reasons.items.type,parentSchema:schema21.properties.reasons.items,data:data19}];
return false;
}
var valid11 = _errs50 === errors;
if(!valid11){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.properties.reasons.type,parentSchema:schema21.properties.reasons,data:data18}];
return false;
}
}
var valid0 = _errs48 === errors;
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
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"description":"An agent that the change does not touch.","type":"object","additionalProperties":false,"required":["agent","path"],"properties":{"agent":{"type":"string","description":"Name of the agent."},"path":{"type":"string","description":"From the repository's root, empty there."}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
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
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema52.required,parentSchema:schema52,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((key0 === "agent") || (key0 === "path"))){
validate172.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema52,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.agent !== undefined && func0.call(data, "agent")){
let data0 = data.agent;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate172.errors = [{instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.agent.type,parentSchema:schema52.properties.agent,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined && func0.call(data, "path")){
let data1 = data.path;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate172.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema52.properties.path.type,parentSchema:schema52.properties.path,data:data1}];
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
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema52.type,parentSchema:schema52,data}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema53 = {"description":"Of a change that goes into the branch of an environment with a stage below it: whether what merging makes of the branch may run there.","type":"object","additionalProperties":false,"required":["environment","branch","below","evidence","verdict","agents"],"properties":{"environment":{"type":"string","description":"The environment the branch belongs to."},"branch":{"type":"string","description":"The branch the change goes into."},"below":{"type":"string","description":"The environment it promotes from."},"evidence":{"description":"Whose word on what ran where was taken.","enum":["deployments","controller","none"]},"verdict":{"enum":["pass","fail"],"description":"Whether the branch may take the change."},"problem":{"type":"string","description":"Why nothing can be said."},"agents":{"type":"array","items":{"$ref":"#/$defs/agentPolicy"},"description":"Each agent as merging would leave it."}}};
const schema54 = {"description":"One agent, as merging would leave it on the branch.","type":"object","additionalProperties":false,"required":["agent","version","as","message"],"properties":{"agent":{"type":"string","description":"Name of the agent."},"version":{"type":["string","null"],"description":"null when the agent is gone, or cannot be read."},"as":{"enum":["same","removed","promotion","rollback","hotfix","refused"],"description":"What merging would be for this agent."},"message":{"type":"string","description":"The same in a sentence."},"nearest":{"description":"Of a refused version: the verified one that differs from it in the fewest files.","type":"object","additionalProperties":false,"required":["version","environment"],"properties":{"version":{"type":"string","description":"Digest of that version."},"environment":{"type":"string","description":"Where it was verified."}}},"files":{"type":"array","items":{"type":"string"},"description":"The files in which the two differ."}}};

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
if((((((data.agent === undefined) || (!(func0.call(data, "agent")))) && (missing0 = "agent")) || (((data.version === undefined) || (!(func0.call(data, "version")))) && (missing0 = "version"))) || (((data.as === undefined) || (!(func0.call(data, "as")))) && (missing0 = "as"))) || (((data.message === undefined) || (!(func0.call(data, "message")))) && (missing0 = "message"))){
validate175.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema54.required,parentSchema:schema54,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!((((((key0 === "agent") || (key0 === "version")) || (key0 === "as")) || (key0 === "message")) || (key0 === "nearest")) || (key0 === "files"))){
validate175.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.agent !== undefined && func0.call(data, "agent")){
let data0 = data.agent;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate175.errors = [{instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.agent.type,parentSchema:schema54.properties.agent,data:data0}];
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
validate175.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: schema54.properties.version.type},message:"must be string,null",schema:schema54.properties.version.type,parentSchema:schema54.properties.version,data:data1}];
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
validate175.errors = [{instancePath:instancePath+"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues: schema54.properties.as.enum},message:"must be equal to one of the allowed values",schema:schema54.properties.as.enum,parentSchema:schema54.properties.as,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined && func0.call(data, "message")){
let data3 = data.message;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate175.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.message.type,parentSchema:schema54.properties.message,data:data3}];
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
validate175.errors = [{instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema54.properties.nearest.required,parentSchema:schema54.properties.nearest,data:data4}];
return false;
}
else {
const _errs11 = errors;
for(const key1 of Object.keys(data4)){
if(!((key1 === "version") || (key1 === "environment"))){
validate175.errors = [{instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema54.properties.nearest,data:data4}];
return false;
break;
}
}
if(_errs11 === errors){
if(data4.version !== undefined && func0.call(data4, "version")){
let data5 = data4.version;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate175.errors = [{instancePath:instancePath+"/nearest/version",schemaPath:"#/properties/nearest/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.nearest.properties.version.type,parentSchema:schema54.properties.nearest.properties.version,data:data5}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.environment !== undefined && func0.call(data4, "environment")){
let data6 = data4.environment;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate175.errors = [{instancePath:instancePath+"/nearest/environment",schemaPath:"#/properties/nearest/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.nearest.properties.environment.type,parentSchema:schema54.properties.nearest.properties.environment,data:data6}];
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
validate175.errors = [{instancePath:instancePath+"/nearest",schemaPath:"#/properties/nearest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.properties.nearest.type,parentSchema:schema54.properties.nearest,data:data4}];
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
let data8 = data7[i0];
const _errs18 = errors;
if(typeof data8 !== "string"){
validate175.errors = [{instancePath:instancePath+"/files/" + i0,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.files.items.type,parentSchema:schema54.properties.files.items,data:data8}];
return false;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.files.type,parentSchema:schema54.properties.files,data:data7}];
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
validate175.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
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
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema53.required,parentSchema:schema53,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(((((((key0 === "environment") || (key0 === "branch")) || (key0 === "below")) || (key0 === "evidence")) || (key0 === "verdict")) || (key0 === "problem")) || (key0 === "agents"))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema53,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.environment !== undefined && func0.call(data, "environment")){
let data0 = data.environment;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate174.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.environment.type,parentSchema:schema53.properties.environment,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branch !== undefined && func0.call(data, "branch")){
let data1 = data.branch;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate174.errors = [{instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.branch.type,parentSchema:schema53.properties.branch,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.below !== undefined && func0.call(data, "below")){
let data2 = data.below;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate174.errors = [{instancePath:instancePath+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.below.type,parentSchema:schema53.properties.below,data:data2}];
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
validate174.errors = [{instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema53.properties.evidence.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.evidence.enum,parentSchema:schema53.properties.evidence,data:data3}];
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
validate174.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema53.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema53.properties.verdict.enum,parentSchema:schema53.properties.verdict,data:data4}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined && func0.call(data, "problem")){
let data5 = data.problem;
const _errs10 = errors;
if(typeof data5 !== "string"){
validate174.errors = [{instancePath:instancePath+"/problem",schemaPath:"#/properties/problem/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema53.properties.problem.type,parentSchema:schema53.properties.problem,data:data5}];
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
if(!(validate175(data6[i0], {instancePath:instancePath+"/agents/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.properties.agents.type,parentSchema:schema53.properties.agents,data:data6}];
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
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema53.type,parentSchema:schema53,data}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema19.required,parentSchema:schema19,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 of Object.keys(data)){
if(!(func0.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema19,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.schema !== undefined && func0.call(data, "schema")){
let data0 = data.schema;
const _errs2 = errors;
if("greenroom.report/1" !== data0){
validate52.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "greenroom.report/1"},message:"must be equal to constant",schema:"greenroom.report/1",parentSchema:schema19.properties.schema,data:data0}];
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
validate52.errors = [{instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.agents.type,parentSchema:schema19.properties.agents,data:data3}];
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
if(!(validate100(data5[i1], {instancePath:instancePath+"/findings/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.findings.type,parentSchema:schema19.properties.findings,data:data5}];
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
validate52.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema19.properties.verdict.enum},message:"must be equal to one of the allowed values",schema:schema19.properties.verdict.enum,parentSchema:schema19.properties.verdict,data:data7}];
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
if(!(validate123(data8[i2], {instancePath:instancePath+"/unchanged/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.unchanged.type,parentSchema:schema19.properties.unchanged,data:data8}];
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
if(!(validate172(data10[i3], {instancePath:instancePath+"/untouched/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
if(!valid4){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/untouched",schemaPath:"#/properties/untouched/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.properties.untouched.type,parentSchema:schema19.properties.untouched,data:data10}];
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
if(!(validate174(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.judged !== undefined && func0.call(data, "judged")){
let data13 = data.judged;
const _errs19 = errors;
if(typeof data13 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/judged",schemaPath:"#/properties/judged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema19.properties.judged.type,parentSchema:schema19.properties.judged,data:data13}];
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
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema19.type,parentSchema:schema19,data}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
