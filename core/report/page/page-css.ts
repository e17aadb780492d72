/** The look of the page: a calm palette in light and dark, one column of cards, a bar and a navigation that stay. */
export const PAGE_CSS = `
:root{color-scheme:light dark;
--bg:#f6f7f9;--surface:#fff;--sunken:#f1f3f6;--text:#171b22;--muted:#5c6675;--faint:#667080;--line:#e3e7ed;--line-strong:#cfd6df;
--green:#0f7a4d;--green-bg:#e6f5ed;--green-line:#b9e2cb;--red:#b92b3a;--red-bg:#fdecee;--red-line:#f3c3c9;
--blue:#2459c9;--blue-bg:#e9f0fe;--blue-line:#c4d6fa;--grey:#566072;--grey-bg:#eef0f4;--grey-line:#d9dee6;
--amber:#8f5600;--amber-bg:#fdf3e0;--amber-line:#f0d9ad;--ins:#e7f7ee;--ins-word:#aee5c5;--del:#fdeef0;--del-word:#f8c0c7;
--focus:#3b73ee;--shadow:0 1px 2px rgb(20 28 40/5%),0 1px 6px rgb(20 28 40/4%);
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media (prefers-color-scheme:dark){:root{
--bg:#0d1014;--surface:#14181e;--sunken:#191e26;--text:#e7ebf1;--muted:#a0aab8;--faint:#8b95a4;--line:#252c36;--line-strong:#38424f;
--green:#5fd39a;--green-bg:#10291d;--green-line:#1f4f37;--red:#ff8e98;--red-bg:#341519;--red-line:#642a31;
--blue:#8db4ff;--blue-bg:#14233f;--blue-line:#284678;--grey:#a8b2c0;--grey-bg:#1e242d;--grey-line:#323b47;
--amber:#eeb863;--amber-bg:#2d2210;--amber-line:#57421d;--ins:#10261b;--ins-word:#1f5c3d;--del:#2e1519;--del-word:#74303a;
--focus:#6ea0ff;--shadow:none}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-behavior:smooth;scroll-padding-top:76px;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--bg);color:var(--text);font:15px/1.55 var(--sans);-webkit-font-smoothing:antialiased}
h1,h2,h3,h4,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit}
code{font:.88em/1.5 var(--mono);overflow-wrap:anywhere}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:6px}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;z-index:9;background:var(--surface);padding:8px 14px;border-radius:8px}

.bar{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:12px;min-height:56px;padding:8px 24px;background:color-mix(in srgb,var(--surface) 92%,transparent);backdrop-filter:blur(10px);border-bottom:1px solid var(--line)}
.brand{display:inline-flex;align-items:center;gap:9px;font-weight:650;letter-spacing:-.01em;text-decoration:none}
.brand .mark{fill:var(--green)}.brand .tick{fill:none;stroke:var(--surface);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.controls{display:flex;align-items:center;gap:10px;margin-left:auto;flex-wrap:wrap;justify-content:flex-end}
#filter{width:190px;height:34px;padding:0 12px;border:1px solid var(--line-strong);border-radius:9px;background:var(--surface)}
#filter::placeholder{color:var(--faint)}
.chips{display:flex;gap:6px}
.chip,.plain-button,.segments button{height:34px;padding:0 12px;border:1px solid var(--line-strong);border-radius:9px;background:var(--surface);font-size:13.5px;cursor:pointer;white-space:nowrap}
.chip{display:inline-flex;align-items:center;gap:7px}
.chip .count{color:var(--faint);font-variant-numeric:tabular-nums}
.chip:hover:not(:disabled),.plain-button:hover{border-color:var(--faint)}
.chip:disabled{opacity:.45;cursor:default}
.chip[aria-pressed=true]{font-weight:600}
.chip[aria-pressed=true].added{background:var(--green-bg);border-color:var(--green);color:var(--green)}
.chip[aria-pressed=true].removed{background:var(--red-bg);border-color:var(--red);color:var(--red)}
.chip[aria-pressed=true].edited{background:var(--blue-bg);border-color:var(--blue);color:var(--blue)}
.chip[aria-pressed=true].renamed{background:var(--grey-bg);border-color:var(--grey);color:var(--grey)}
.chip[aria-pressed=true] .count{color:inherit}
.segments{display:flex;border:1px solid var(--line-strong);border-radius:9px;background:var(--sunken);padding:2px}
.segments button{height:28px;border:0;border-radius:7px;background:none;color:var(--muted)}
.segments button[aria-pressed=true]{background:var(--surface);color:var(--text);font-weight:600;box-shadow:0 1px 2px rgb(0 0 0/12%)}

.verdict{display:inline-flex;align-items:center;padding:3px 12px;border-radius:99px;font-size:14px;font-weight:600;white-space:nowrap}
.verdict.small{font-size:12.5px;padding:2px 10px;text-transform:capitalize}
.verdict.pass{color:var(--green);background:var(--green-bg);box-shadow:inset 0 0 0 1px var(--green-line)}
.verdict.fail{color:var(--red);background:var(--red-bg);box-shadow:inset 0 0 0 1px var(--red-line)}

.frame{display:grid;grid-template-columns:224px minmax(0,1fr);gap:36px;max-width:1320px;margin:0 auto;padding:28px 24px 80px}
.side-nav{margin-left:-10px;position:sticky;top:84px;align-self:start;max-height:calc(100vh - 108px);overflow:auto;font-size:14px;padding-bottom:12px}
.side-nav p{margin:18px 0 4px;padding:0 10px;font-weight:650}
.side-nav p:first-child{margin-top:0}
.side-nav p a{text-decoration:none}
.side-nav li a{display:flex;justify-content:space-between;gap:10px;padding:5px 10px;border-radius:8px;color:var(--muted);text-decoration:none}
.side-nav li a:hover{background:var(--sunken);color:var(--text)}
.side-nav .count{color:var(--faint);font-variant-numeric:tabular-nums}
main{min-width:0;max-width:1040px}

.eyebrow{color:var(--muted);font-size:13px;font-weight:600;letter-spacing:.02em}
.title{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px;margin:2px 0 12px}
h1{font-size:30px;line-height:1.2;letter-spacing:-.022em;font-weight:680;overflow-wrap:anywhere}
.meta{display:flex;flex-wrap:wrap;gap:6px 26px;color:var(--muted);font-size:14px}
.meta div{display:flex;gap:8px;align-items:baseline;min-width:0}
.meta dt{color:var(--faint)}
.meta code{color:var(--text)}
.arrow{margin:0 7px;color:var(--faint)}
.reasons{margin-top:16px;padding:12px 16px 12px 18px;border-radius:4px 12px 12px 4px;background:var(--red-bg);box-shadow:inset 3px 0 0 var(--red)}
.reasons li{padding:1px 0;overflow-wrap:anywhere}
.tiles{display:flex;flex-wrap:wrap;gap:10px;margin:20px 0 8px}
.tile{flex:1 1 92px;padding:12px 14px 11px;border:1px solid var(--line);border-radius:12px;background:var(--surface);box-shadow:var(--shadow)}
.tile.wide{flex:2 1 190px}
.tile b{display:block;font-size:23px;line-height:1.2;font-weight:660;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.tile small{font-size:15px;font-weight:500;opacity:.7}
.tile span{color:var(--muted);font-size:13.5px}
.tile em{display:block;color:var(--faint);font-size:12.5px;font-style:normal}
.tile.added b{color:var(--green)}.tile.removed b{color:var(--red)}.tile.edited b{color:var(--blue)}.tile.renamed b{color:var(--grey)}.tile.warned b{color:var(--amber)}
.tile.zero b{color:var(--faint);font-weight:500}.tile.zero{box-shadow:none;background:none}

h2{font-size:22px;letter-spacing:-.015em;overflow-wrap:anywhere}
.agent+.agent{margin-top:56px;padding-top:28px;border-top:1px solid var(--line)}
.agent-head{display:flex;flex-wrap:wrap;align-items:center;gap:12px;margin-top:36px;text-transform:none}
.agent-head .verdict{text-transform:capitalize;font-size:13px}
.agent-head .versions{color:var(--muted);font-size:14px}
h3{font-size:16px;font-weight:650;letter-spacing:-.008em}
.group,.panel{margin-top:30px}
.group h3{display:flex;align-items:center;gap:9px;margin-bottom:10px}
h3 .count,h3+.note{padding:1px 8px;border-radius:99px;background:var(--grey-bg);color:var(--muted);font-size:12.5px;font-weight:600}
.panel{border:1px solid var(--line);border-radius:14px;background:var(--surface);box-shadow:var(--shadow);overflow:hidden}
.panel>header{display:flex;flex-wrap:wrap;align-items:center;gap:10px;padding:13px 18px;border-bottom:1px solid var(--line)}

.items{border:1px solid var(--line);border-radius:14px;background:var(--surface);box-shadow:var(--shadow);overflow:hidden}
.item+.item{border-top:1px solid var(--line)}
summary{list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
.item>summary{display:grid;grid-template-columns:24px minmax(0,auto) minmax(0,1fr) 14px;gap:4px 14px;align-items:center;padding:12px 18px}
.item>summary:hover,.case>summary:hover{background:var(--sunken)}
.item>summary:focus-visible,.case>summary:focus-visible{outline-offset:-3px;border-radius:12px}
.item>summary::after,.case>summary::after{content:"";width:7px;height:7px;border:solid var(--faint);border-width:0 1.6px 1.6px 0;transform:rotate(45deg) translate(-2px,-2px);justify-self:end}
.item[open]>summary::after,.case[open]>summary::after{transform:rotate(225deg) translate(-2px,-2px)}
.item[open]>summary{border-bottom:1px solid var(--line)}
.dot{display:grid;place-items:center;width:24px;height:24px;border-radius:8px;font:600 14px/1 var(--mono)}
.dot.added{background:var(--green-bg);color:var(--green)}.dot.removed{background:var(--red-bg);color:var(--red)}.dot.edited{background:var(--blue-bg);color:var(--blue)}.dot.renamed{background:var(--grey-bg);color:var(--grey)}
.what{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 9px;min-width:0}
.name{font-weight:620;overflow-wrap:anywhere}
.kind{color:var(--faint);font-size:13px}
.what .change{font-size:12px}
.words{color:var(--muted);font-size:14px;text-align:right;overflow-wrap:anywhere}
.change{display:inline-block;padding:1px 8px;border-radius:99px;font-size:12.5px;font-weight:600;white-space:nowrap}
.change.added{background:var(--green-bg);color:var(--green)}.change.removed{background:var(--red-bg);color:var(--red)}.change.edited{background:var(--blue-bg);color:var(--blue)}.change.renamed{background:var(--grey-bg);color:var(--grey)}.change.warned{background:var(--amber-bg);color:var(--amber)}
.item:target{box-shadow:inset 3px 0 0 var(--blue)}
.body{padding:14px 18px 20px}
.origin{display:flex;justify-content:space-between;gap:16px;color:var(--faint);font-size:13px}
.permalink{white-space:nowrap;color:var(--muted);text-underline-offset:3px;text-decoration-color:var(--line-strong)}
.field{margin-top:16px}
.field.short{display:grid;grid-template-columns:minmax(120px,230px) minmax(0,1fr);gap:2px 16px;align-items:baseline;margin-top:10px}
.field.short h4{margin:0}
h4{margin-bottom:6px;font-size:13.5px;font-weight:620;color:var(--muted);overflow-wrap:anywhere}
.values{display:flex;flex-wrap:wrap;align-items:center;gap:4px}
.value{padding:3px 10px;border-radius:8px;font:13.5px/1.5 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere}
.value.old{background:var(--del);color:var(--red)}.value.new{background:var(--ins);color:var(--green)}
.value.empty{font-family:var(--sans);font-style:italic;opacity:.8}
.plain{margin:0;padding:12px 16px;border-radius:4px 10px 10px 4px;font:13.5px/1.6 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;max-height:560px;overflow:auto}
.plain.prose{font-family:var(--sans);font-size:14.5px}
.plain.new{background:var(--ins);box-shadow:inset 3px 0 0 var(--green)}.plain.old{background:var(--del);box-shadow:inset 3px 0 0 var(--red)}
.more{padding:8px 2px 0;color:var(--faint);font-size:13.5px}

.findings li{display:grid;grid-template-columns:74px minmax(0,1fr);gap:12px;padding:13px 18px}
.findings li+li{border-top:1px solid var(--line)}
.tag{justify-self:start;align-self:start;padding:2px 9px;border-radius:99px;font-size:12.5px;font-weight:600}
.tag.error{background:var(--red-bg);color:var(--red)}.tag.warning{background:var(--amber-bg);color:var(--amber)}.tag.notice{background:var(--grey-bg);color:var(--grey)}
.message{overflow-wrap:anywhere}
.hint{color:var(--muted);font-size:14px;overflow-wrap:anywhere}
.place{display:flex;flex-wrap:wrap;gap:2px 14px;margin-top:3px;color:var(--faint);font-size:13px}
.case+.case{border-top:1px solid var(--line)}
.case>summary{display:grid;grid-template-columns:auto minmax(0,1fr) auto 14px;gap:6px 12px;align-items:center;padding:11px 18px}
.sides{display:grid;grid-template-columns:1fr 1fr;border-top:1px solid var(--line)}
.sides.one{grid-template-columns:1fr}
.side{padding:14px 18px;min-width:0}
.side+.side{border-left:1px solid var(--line)}
.side h4{display:flex;gap:8px;align-items:center}
.turns li+li{margin-top:14px}
.caller,.agent-says,.turns .agent{padding:8px 13px;border-radius:13px;overflow-wrap:anywhere;white-space:pre-wrap;width:fit-content;max-width:88%}
.caller{margin-left:auto;background:var(--blue-bg);border-bottom-right-radius:4px}
.turns .agent{margin:6px 0 0;padding:8px 13px;border:0;background:var(--grey-bg);border-bottom-left-radius:4px}
.trace{margin-top:4px;color:var(--faint);font-size:13px}
.trace .skipped{display:block}
.assertion{margin-top:6px;padding:7px 12px;border-radius:9px;font-size:14px;overflow-wrap:anywhere}
.assertion b{font-weight:620;margin-right:4px}.assertion span{display:block}
.assertion.removed{background:var(--red-bg);color:var(--red)}.assertion.warned{background:var(--amber-bg);color:var(--amber)}.assertion.renamed{background:var(--grey-bg)}
.calm,.nothing{color:var(--muted)}
.calm{padding:14px 18px}.side .calm{padding:0}
.nothing{margin-top:30px;padding:44px 24px;border:1px dashed var(--line-strong);border-radius:14px;text-align:center}
.foot{margin-top:44px;padding-top:16px;border-top:1px solid var(--line);color:var(--faint);font-size:13px}

@media (max-width:1000px){.frame{grid-template-columns:minmax(0,1fr);gap:20px;padding:20px 16px 60px}.side-nav{position:static;max-height:none}.side-nav ul{display:flex;flex-wrap:wrap;gap:4px}.bar{position:static;flex-wrap:wrap;padding:10px 16px}.controls{margin-left:0;justify-content:flex-start}.chips{flex-wrap:wrap}html{scroll-padding-top:16px}}
@media (max-width:720px){.field.short{grid-template-columns:1fr}.case>summary{grid-template-columns:auto minmax(0,1fr) 14px}.case>summary .kind{grid-column:2;grid-row:2}.item>summary{grid-template-columns:24px minmax(0,1fr) 14px}.words{grid-column:2;grid-row:2;text-align:left}.sides{grid-template-columns:1fr}.side+.side{border-left:0;border-top:1px solid var(--line)}.findings li{grid-template-columns:1fr;gap:6px}h1{font-size:25px}}
@media print{:root{color-scheme:light}body{background:#fff;font-size:12px}.bar,.side-nav,.permalink,.skip{display:none}.frame{display:block;padding:0;max-width:none}.items,.panel,.tile{box-shadow:none}.item{break-inside:auto}.item>summary{break-after:avoid}.plain{max-height:none;overflow:visible}}
`
