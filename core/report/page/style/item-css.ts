/** Items: one row each, and what opens below it; diffs inline and side by side. */
export const ITEM_CSS = `
.agent+.agent{margin-top:56px;padding-top:8px;border-top:2px solid var(--line2)}
.agent-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:4px 12px;margin-top:24px}
.agent-head h2{font-size:21px;letter-spacing:-.015em}
.group{margin-top:26px}
.group>h2{display:flex;align-items:center;gap:8px;margin-bottom:8px}
.items{border:1px solid var(--line);border-radius:12px;background:var(--card);box-shadow:var(--shadow);overflow:hidden}
.i+.i,.i+.set,.set+.i,.set+.set{border-top:1px solid var(--line)}
/* Rows that are far away cost nothing until they come near. */
.i:not([open]){content-visibility:auto;contain-intrinsic-size:auto 39px}
summary{list-style:none;cursor:pointer}
summary::-webkit-details-marker{display:none}
.i>summary,.set>summary{display:grid;grid-template-columns:18px minmax(140px,27%) minmax(0,1fr) auto 12px;gap:2px 12px;align-items:baseline;padding:8px 16px}
.i>summary:hover,.set>summary:hover,.case>summary:hover,.quiet>summary:hover{background:var(--hover)}
.i>summary:focus-visible,.set>summary:focus-visible,.case>summary:focus-visible,.quiet>summary:focus-visible,.rest>summary:focus-visible{outline-offset:-3px}
.i>summary::after,.set>summary::after,.case>summary::after,.quiet>summary::after{content:"";width:7px;height:7px;border:solid var(--dim);border-width:0 1.5px 1.5px 0;transform:rotate(45deg) translate(-3px,-1px);justify-self:end}
.i[open]>summary::after,.set[open]>summary::after,.case[open]>summary::after,.quiet[open]>summary::after{transform:rotate(225deg) translate(-2px,-1px)}
.i[open]>summary{background:var(--sunk);border-bottom:1px solid var(--line)}
.i.on>summary,.i:target>summary{box-shadow:inset 3px 0 0 var(--focus)}
.g{display:inline-grid;place-items:center;flex:none;width:17px;height:17px;border:1.5px solid;border-radius:5px;font:700 13px/1 var(--mono);align-self:start;margin-top:3px}
.g.added{color:var(--green)}.g.added::before{content:"+"}
.g.removed{color:var(--red)}.g.removed::before{content:"−"}
.g.edited{color:var(--blue)}.g.edited::before{content:"";width:6px;height:6px;border-radius:50%;background:currentColor}
.g.renamed{color:var(--grey)}.g.renamed::before{content:"→";font-size:11px}
.nm{font-weight:600;overflow-wrap:anywhere}
.ws{color:var(--muted);font-size:14px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.ws em{font-style:normal;color:var(--text)}
.i[open] .ws{white-space:normal;overflow-wrap:anywhere}
.set>summary small{margin-left:10px;color:var(--dim)}
.set[open]>summary{border-bottom:1px solid var(--line)}
.set[open]>summary small{display:none}
.set>.in{border-left:3px solid var(--line2)}
.lead{margin-bottom:8px;color:var(--muted);max-width:100ch}
.lead::first-letter{text-transform:uppercase}
.lead code{color:var(--text)}
.bs{display:flex;flex-wrap:wrap;gap:4px;justify-content:flex-end}
.body{padding:12px 16px 18px}
.i>noscript{display:block;padding:12px 16px 18px}
.at{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 18px;color:var(--dim);font-size:13px}
.pp code{color:var(--muted)}
.by b{font-weight:600;color:var(--muted)}
.pl{margin-left:auto;color:var(--muted);text-decoration:underline;text-underline-offset:3px;text-decoration-color:var(--line2);white-space:nowrap}
.note{margin-top:8px;padding:6px 12px;border-radius:8px;background:var(--sunk);color:var(--muted);font-size:13.5px;overflow-wrap:anywhere}
.note.amber{background:var(--amber-bg);color:var(--amber)}
.note.amber .tag{padding:0;margin-right:6px}
.note.amber .tag::after{content:":"}
.im{margin-top:10px}
.im div{display:grid;grid-template-columns:72px minmax(0,1fr);gap:10px;padding:2px 0;align-items:baseline}
.im dt{color:var(--dim);font-size:13px}
.fold>summary{display:inline-block;padding:0}
.rest-n{color:var(--muted);font-size:13.5px;overflow-wrap:anywhere}
.f{margin-top:14px}
.f.s{display:grid;grid-template-columns:minmax(110px,190px) minmax(0,1fr);gap:2px 14px;align-items:baseline;margin-top:8px}
.f.s+.f.s{margin-top:5px}
h4{margin-bottom:5px;font-size:13.5px;font-weight:600;color:var(--muted);overflow-wrap:anywhere}
.f.s h4{margin:0}
h4 small{margin-left:8px}
.vs{display:flex;flex-wrap:wrap;align-items:baseline;gap:3px}
.v{padding:1px 8px;border-radius:6px;font:13px/1.6 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere}
.v.old{background:var(--del);color:var(--red)}.v.new{background:var(--ins);color:var(--green)}.v.mv{background:var(--ed);color:var(--blue);font-family:var(--sans)}
.v.none{font-family:var(--sans);font-style:italic}
.t{padding:8px 14px;border-radius:8px;font:13px/1.6 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;border-left:3px solid transparent}
.t.prose{font:14px/1.6 var(--sans)}
.f.s .t{padding-block:3px}
.t.new{background:var(--ins);border-color:var(--green-bar)}.t.old{background:var(--del);border-color:var(--red-bar)}.t.same{background:var(--sunk)}
.u{font:600 11.5px/1.4 var(--mono);padding:0 3px;border-radius:4px;background:var(--amber-bg);color:var(--amber)}
.r{font-weight:600}
.prose .r{font:600 .92em/1.5 var(--mono)}

.diff{border:1px solid var(--line);border-radius:8px;overflow:hidden;background:var(--card)}
.d,.w{width:100%;border-collapse:collapse;font:13px/21px var(--mono);table-layout:fixed}
.prose>.d,.prose>.w{font:14px/22px var(--sans)}
.diff col.no{width:42px}
.d td,.w td{padding:0 10px 0 24px;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:4;text-indent:-16px}
.d td::before,.w td::before{display:inline-block;width:16px;content:" ";text-indent:0;font-family:var(--mono);white-space:pre}
.d td:nth-child(-n+2),.w td:nth-child(odd){padding:0 8px 0 0;text-align:right;text-indent:0;color:var(--dim);font-family:var(--mono);font-size:12px;user-select:none;white-space:nowrap;overflow-wrap:normal}
.d td:nth-child(-n+2)::before,.w td:nth-child(odd)::before,.d .h td::before,.w .h td::before,.w .gap::before{content:none}
.d .m td,.w .m{background:var(--del)}.d .p td,.w .p{background:var(--ins)}.d .e td,.w .e{background:var(--ed)}
.d .m td:nth-child(-n+2),.w .m:nth-child(odd){background:var(--del-num)}.d .p td:nth-child(-n+2),.w .p:nth-child(odd){background:var(--ins-num)}
.d .e td:nth-child(-n+2),.w .e:nth-child(odd){background:var(--ed-num)}
.d .m td:nth-child(3)::before,.w .m:nth-child(even)::before{content:"−";color:var(--red)}
.d .p td:nth-child(3)::before,.w .p:nth-child(even)::before{content:"+";color:var(--green)}
.d .h td,.w .h td{user-select:none;padding:1px 14px;text-align:left;text-indent:0;background:var(--sunk);color:var(--dim);font:12.5px/20px var(--sans)}
.w td:nth-child(3){border-left:1px solid var(--line2)}
.w .gap{background:var(--sunk)}
.diff del,.diff ins{text-decoration:none;border-radius:3px}
.diff del{background:var(--del-w)}.diff ins{background:var(--ins-w)}
.js .long{position:relative;max-height:480px;overflow:hidden}
.js .long::after{content:"";position:absolute;inset:auto 0 0;height:64px;background:linear-gradient(transparent,var(--card));pointer-events:none}
.js .long.all{max-height:none}.js .long.all::after{content:none}
.unfold{display:block;margin-top:6px;padding:3px 10px;border:1px solid var(--line2);border-radius:7px;background:var(--card);color:var(--blue);font-size:13px;font-weight:560;cursor:pointer}
.unfold:hover{background:var(--hover)}
/* While there is a filter, only what it finds is seen. */
.filtered .panel,.filtered .top>:not(.title){display:none}
.filtered .agent+.agent{margin-top:28px;padding:0;border:0}
.filtering{display:flex;align-items:center;gap:12px;margin-top:16px;color:var(--muted)}
.empty{margin-top:24px;padding:44px 24px;border:1px dashed var(--line2);border-radius:12px;text-align:center;color:var(--muted)}
::highlight(found){background:#ffd966;color:#14181f}
`
