/** Panels: what needs an eye, test behaviour, routing, impact, findings, files without effect, the help. */
export const PANEL_CSS = `
.panel{margin-top:24px;border:1px solid var(--line);border-radius:12px;background:var(--card);box-shadow:var(--shadow);overflow:hidden}
.panel>header{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 10px;padding:12px 18px}
.panel>header+*{border-top:1px solid var(--line)}
.n{padding:0 8px;border-radius:99px;background:var(--grey-bg);color:var(--muted);font-size:12.5px;font-weight:600;line-height:20px;font-variant-numeric:tabular-nums}
.note-n{color:var(--dim);font-size:13.5px}
.calm{padding:12px 18px;color:var(--muted)}
.tag{display:inline-block;padding:0 8px;border-radius:99px;font-size:12.5px;line-height:20px;font-weight:600;white-space:nowrap}
.tag.red{background:var(--red-bg);color:var(--red)}.tag.amber{background:var(--amber-bg);color:var(--amber)}.tag.green{background:var(--green-bg);color:var(--green)}
.tag.blue{background:var(--blue-bg);color:var(--blue)}.tag.grey,.tag.plain{background:var(--grey-bg);color:var(--grey)}
.row{display:grid;grid-template-columns:122px minmax(0,1fr) fit-content(320px);gap:2px 14px;align-items:baseline;padding:8px 18px}
.row .tag{justify-self:start}
.rows>.row+.row,.rows>.rest,.rest>*+*,.rest[open]>summary,.rows>.rest+.row{border-top:1px solid var(--line)}
a.row:hover{background:var(--hover)}
a.row:focus-visible{outline-offset:-3px}
.tx{overflow-wrap:anywhere;min-width:0}
.tx>b,.ag{font-weight:620}
b.ag{margin-right:4px;color:var(--muted)}
.pc{color:var(--dim);font-size:12.5px;text-align:right;overflow-wrap:anywhere}
.pc small{display:block}
.eye .row{padding-block:7px}
.rest>summary,.fold>summary{padding:9px 18px;color:var(--blue);font-size:13.5px;font-weight:560}
.rest>summary:hover{background:var(--hover)}
.sub{padding:14px 18px 8px;font-size:13.5px;font-weight:620;color:var(--muted);border-top:1px solid var(--line)}
.row.th{padding-block:6px;background:var(--sunk);color:var(--muted);font-size:12.5px;font-weight:560}

.scores{display:flex;flex-wrap:wrap;gap:8px 36px;padding:12px 18px}
.score{display:grid;grid-template-columns:auto auto;gap:0 10px;align-items:baseline}
.score>span{grid-column:1/-1;color:var(--muted);font-size:13px}
.score b{font-size:17px;font-weight:640;font-variant-numeric:tabular-nums}
.score small.down{color:var(--red);font-weight:600}.score small.up{color:var(--green);font-weight:600}
.scores>p{flex-basis:100%;font-size:13px}
.scores+.calm,.scores+.rows{border-top:1px solid var(--line)}
.mq .row{grid-template-columns:minmax(0,1fr) minmax(0,240px) minmax(0,240px)}
.mq .q{overflow-wrap:anywhere}
small.worse{color:var(--red);font-weight:600}small.better{color:var(--green);font-weight:600}
.tp{overflow-wrap:anywhere}.tp b{font-weight:560}
.row.pair{grid-template-columns:minmax(0,1fr) minmax(0,1.4fr)}
.row.pair b{font-weight:600}
.ip .row{grid-template-columns:minmax(0,250px) minmax(0,1fr) minmax(0,1fr) 52px}
.nmx{display:flex;gap:9px;align-items:baseline;font-weight:600;overflow-wrap:anywhere}
.nmx .g{align-self:center}
.nmx:hover span:last-child{text-decoration:underline;text-underline-offset:3px}
.chip-r{display:inline-block;max-width:100%;margin:1px 5px 1px 0;padding:0 7px;border-radius:6px;background:var(--grey-bg);font-size:13px;line-height:21px;overflow-wrap:anywhere}
.chip-r small{color:var(--dim)}
a.chip-r{text-decoration:underline;text-underline-offset:3px;text-decoration-color:var(--line2)}
a.chip-r:hover{text-decoration-color:currentColor}
a.chip-r.added{background:var(--green-bg);color:var(--green)}a.chip-r.removed{background:var(--red-bg);color:var(--red)}a.chip-r.edited{background:var(--blue-bg);color:var(--blue)}a.chip-r.renamed{background:var(--grey-bg);color:var(--grey)}
a.chip-r small{color:inherit}
.more{color:var(--dim);font-size:13px;white-space:nowrap}

.case{border-top:1px solid var(--line)}
.case>summary{display:grid;grid-template-columns:auto minmax(0,1fr) auto 12px;gap:4px 12px;align-items:baseline;padding:9px 18px}
.tr{padding:0 18px 16px;font-size:14px}
.tr .hd,.tn{display:grid;grid-template-columns:minmax(0,1fr);gap:0 24px}
.tr.two .hd,.two .tn{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.hd{padding:4px 0 10px}
.hd .pc{float:right}
.tn{position:relative;padding:10px 0}
.tn+.tn,.hd+.tn{border-top:1px dashed var(--line)}
.tn.first{margin-inline:-18px;padding-inline:18px;background:var(--amber-soft);box-shadow:inset 3px 0 0 var(--amber-bar);border-block:1px solid var(--line)!important}
.fd{grid-column:1/-1;color:var(--amber);font-size:12.5px;font-weight:620}
.us,.sd .ag{width:fit-content;max-width:94%;padding:6px 12px;border-radius:12px;overflow-wrap:anywhere;white-space:pre-wrap}
.us{margin:2px 0 6px auto;background:var(--blue-bg);border-bottom-right-radius:4px}
.sd .ag{background:var(--card);box-shadow:inset 0 0 0 1px var(--line2);border-bottom-left-radius:4px;font-weight:400}
.tc{margin-top:5px;color:var(--muted);font-size:13px}
.tc li{overflow-wrap:anywhere}
.tc li>span:first-child{color:var(--dim)}
.bad{color:var(--red)}
.as{margin-top:5px;padding:4px 10px;border-radius:7px;font-size:13.5px;overflow-wrap:anywhere}
.as.red{background:var(--red-bg);color:var(--red)}.as.amber{background:var(--amber-bg);color:var(--amber)}.as.green{padding-block:0;color:var(--green)}.as.grey{background:var(--grey-bg);color:var(--grey)}
.first .as.amber{box-shadow:inset 0 0 0 1px var(--amber-bar)}

.quiet>summary{display:grid;grid-template-columns:1fr 12px;gap:12px;align-items:baseline;padding:12px 18px}
.quiet>summary b{font-weight:600}
.files{padding:0 18px 16px;border-top:1px solid var(--line)}
.files h3{display:flex;gap:8px;margin:14px 0 4px;font-size:13.5px;font-weight:620}
.files li{padding:1px 0;color:var(--muted);overflow-wrap:anywhere}

dialog{width:min(440px,calc(100vw - 32px));padding:0 20px 18px;border:1px solid var(--line2);border-radius:14px;background:var(--card);color:var(--text);box-shadow:0 12px 48px rgb(0 0 0/25%)}
dialog::backdrop{background:rgb(10 14 20/45%)}
dialog header{display:flex;justify-content:space-between;align-items:center;padding:14px 0 8px}
dialog dl div{display:grid;grid-template-columns:120px 1fr;gap:12px;padding:4px 0}
dialog dt{display:flex;gap:4px;align-items:start}
dialog kbd{padding:0 7px;border:1px solid var(--line2);border-bottom-width:2px;border-radius:5px;background:var(--sunk);line-height:20px}
dialog p{margin-top:12px;font-size:13px}
`
