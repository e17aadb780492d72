/** The page on narrow screens, on paper, and for people who want less motion. */
export const MEDIA_CSS = `
@media (max-width:1380px){.controls{gap:6px}.chips{gap:4px}.chip{padding:0 8px}.seg button,.btn:not(.icon){padding:0 9px}#filter{width:184px}}
@media (max-width:1240px){.brand span{display:none}}
@media (max-width:1080px){.tool{position:static;flex-wrap:wrap;padding:10px 16px}html{scroll-padding-top:12px}.brand span{display:inline}.controls{margin-left:0;justify-content:flex-start}}
@media (max-width:940px){
.frame{grid-template-columns:minmax(0,1fr);gap:18px;padding:16px 16px 60px}
.nav{position:static;max-height:none;display:flex;flex-wrap:wrap;gap:0 4px;padding:0}
.nav ul{display:flex;flex-wrap:wrap;gap:0}.nav p{flex-basis:100%;margin:8px 0 0;padding:0 8px}.nav p.kh{display:none}.nav li a{padding:3px 8px}
.stats{grid-template-columns:repeat(2,minmax(0,1fr))}.stat:nth-child(odd){border-left:0}.stat:nth-child(n+3){border-top:1px solid var(--line)}}
@media (max-width:720px){
h1{font-size:23px}
.nav,.nav ul{flex-wrap:nowrap}.nav{align-items:baseline;overflow-x:auto;scrollbar-width:thin;margin-inline:-16px;padding-inline:8px}.nav p,.nav ul{flex:none;margin:0}.nav p{padding:3px 8px}.nav a{white-space:nowrap}
.find,#filter{width:100%}.find{flex-basis:100%}.chips{flex-wrap:wrap}.find kbd{display:none}
.i>summary{grid-template-columns:18px minmax(0,1fr) auto 12px;padding:9px 12px}.ws{grid-column:2/-1;grid-row:2;white-space:normal;overflow-wrap:anywhere}
.body,.i>noscript{padding:10px 12px 14px}
.row{grid-template-columns:minmax(0,1fr);padding:9px 14px}.row .pc{text-align:left}.pc small{display:inline;margin-left:8px}
.row>span:empty{display:none}
.mq .row,.ip .row,.row.pair{grid-template-columns:minmax(0,1fr)}.row.th{display:none}
[data-side]::before{content:attr(data-side) " ";color:var(--dim);font-size:12.5px}
.f.s{grid-template-columns:minmax(0,1fr)}
.case>summary{grid-template-columns:auto minmax(0,1fr) 12px;padding:9px 14px}.case>summary .dim{grid-column:2;grid-row:2}
.case>summary .tag{grid-row:1/3;align-self:start}
.tr{padding:0 14px 14px}.tr.two .hd,.two .tn{grid-template-columns:minmax(0,1fr)}.tn.first{margin-inline:-14px;padding-inline:14px}
.two .sd+.sd{margin-top:10px;padding-top:10px;border-top:1px solid var(--line2)}.hd .pc{float:none}
.diff col.no{width:30px}.d td:nth-child(-n+2):not([colspan]),.w td:nth-child(odd):not([colspan]){padding-right:5px}
.panel>header,.scores,.calm,.sub{padding-inline:14px}
.pl{margin-left:0}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
@page{margin:14mm}
body{background:#fff}
.tool,.nav,.pl,.skip,.unfold,dialog{display:none!important}
.frame{display:block;padding:0}
.panel,.items,.stats{box-shadow:none;break-inside:auto}
.i>summary,.row,.group>h2,.panel>header{break-inside:avoid;break-after:avoid}
.ws{white-space:normal}.js .long{max-height:none}.js .long::after{content:none}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (forced-colors:active){.g,.tag,.v,.t,.d td{forced-color-adjust:none}}
`
