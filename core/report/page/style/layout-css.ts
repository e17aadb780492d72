/** The frame of the page: the bar on top, the navigation at the side, the header with its counts. */
export const LAYOUT_CSS = `
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:72px;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);font:14.5px/1.55 var(--sans);-webkit-font-smoothing:antialiased;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd,pre{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration:none}
code,kbd{font:12.5px/1.5 var(--mono);overflow-wrap:anywhere}
small{font-size:12.5px;color:var(--dim);font-weight:400}
button,input{font:inherit;color:inherit}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:6px}
.vh{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}
.skip:focus{left:12px;top:12px;z-index:9;background:var(--card);padding:8px 14px;border-radius:8px}
.dim{color:var(--dim)}.bl{display:block}
.arrow{color:var(--dim);padding:0 .3em}

.tool{position:sticky;top:0;z-index:5;display:flex;align-items:center;gap:10px;min-height:54px;padding:8px 24px;background:var(--card);border-bottom:1px solid var(--line)}
.brand{display:inline-flex;align-items:center;gap:8px;font-weight:650;letter-spacing:-.01em}
.mark{fill:var(--green)}.tick{fill:none;stroke:var(--card);stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}
.ring{fill:none;stroke:currentColor;stroke-width:1.5}.half{fill:currentColor}
.controls{display:flex;align-items:center;gap:8px;margin-left:auto;flex-wrap:wrap;justify-content:flex-end}
.find{position:relative;display:block}
.find kbd{position:absolute;right:9px;top:7px;padding:0 5px;border:1px solid var(--line2);border-radius:5px;color:var(--dim);background:var(--sunk);line-height:17px;pointer-events:none}
.find input:focus+kbd,.find input:not(:placeholder-shown)+kbd{display:none}
#filter{width:216px;height:34px;padding:0 10px 0 12px;border:1px solid var(--line2);border-radius:8px;background:var(--card)}
#filter::placeholder{color:var(--dim);opacity:1}
.chips{display:flex;gap:5px}
.chip,.btn,.seg button{height:34px;padding:0 11px;border:1px solid var(--line2);border-radius:8px;background:var(--card);font-size:13.5px;cursor:pointer;white-space:nowrap}
.chip{display:inline-flex;align-items:center;gap:6px}
.chip span{font-variant-numeric:tabular-nums;font-weight:600}
.chip.added span{color:var(--green)}.chip.removed span{color:var(--red)}.chip.edited span{color:var(--blue)}.chip.renamed span{color:var(--grey)}
.chip:hover:not(:disabled),.btn:hover{background:var(--hover);border-color:var(--dim)}
.chip:disabled{color:var(--dim);cursor:default;background:none;border-color:var(--line)}.chip:disabled span{color:var(--dim);font-weight:400}
.chip[aria-pressed=true]{font-weight:600}
.chip.added[aria-pressed=true]{background:var(--green-bg);border-color:var(--green);color:var(--green)}
.chip.removed[aria-pressed=true]{background:var(--red-bg);border-color:var(--red);color:var(--red)}
.chip.edited[aria-pressed=true]{background:var(--blue-bg);border-color:var(--blue);color:var(--blue)}
.chip.renamed[aria-pressed=true]{background:var(--grey-bg);border-color:var(--grey);color:var(--grey)}
.seg{display:flex;border:1px solid var(--line2);border-radius:8px;background:var(--sunk);padding:2px}
.seg button{height:28px;border:0;border-radius:6px;background:none;color:var(--muted)}
.seg button[aria-pressed=true]{background:var(--card);color:var(--text);font-weight:600;box-shadow:0 0 0 1px var(--line2)}
.icon{width:34px;padding:0;display:inline-grid;place-items:center;font-weight:600}

.verdict{display:inline-flex;align-items:center;padding:3px 12px;border-radius:99px;font-size:14px;font-weight:620;white-space:nowrap}
.verdict.small{font-size:12.5px;padding:2px 10px}
.verdict.pass{color:var(--green);background:var(--green-bg)}.verdict.fail{color:var(--red);background:var(--red-bg)}.verdict.unjudged{color:var(--grey);background:var(--grey-bg)}

.frame{display:grid;grid-template-columns:216px minmax(0,1080px);justify-content:center;gap:36px;padding:26px 24px 80px}
.nav{position:sticky;top:78px;align-self:start;max-height:calc(100vh - 96px);overflow:auto;overscroll-behavior:contain;padding:3px;font-size:14px}
.nav p{margin:16px 0 2px;padding:0 10px;font-weight:650;overflow-wrap:anywhere}
.nav p.kh{color:var(--dim);font-weight:500;font-size:12.5px}
.nav ul+ul{margin-top:2px}
.nav li a{display:flex;justify-content:space-between;gap:10px;padding:4px 10px;border-radius:7px;color:var(--muted)}
.nav li a:hover{background:var(--sunk);color:var(--text)}
.nav li a[aria-current]{background:var(--grey-bg);color:var(--text);font-weight:600}
.nav .c{display:flex;gap:6px;color:var(--dim);font-variant-numeric:tabular-nums;font-weight:400;white-space:nowrap}
.k.added{color:var(--green)}.k.removed{color:var(--red)}.k.edited{color:var(--blue)}.k.renamed{color:var(--grey)}
main{min-width:0}
main:focus{outline:none}

.title{display:flex;flex-wrap:wrap;align-items:center;gap:6px 14px}
h1{font-size:28px;line-height:1.25;letter-spacing:-.022em;font-weight:680;overflow-wrap:anywhere}
h2{font-size:16px;font-weight:650;letter-spacing:-.008em;overflow-wrap:anywhere}
.meta{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:8px;color:var(--muted);font-size:13.5px}
.meta div{display:flex;gap:8px;align-items:baseline;min-width:0}
.meta dt{color:var(--dim)}.meta code{color:var(--text)}
.vn{white-space:nowrap}
.reasons{margin-top:16px;padding:11px 16px;border-radius:10px;background:var(--red-bg);color:var(--red);font-weight:560}
.reasons li{overflow-wrap:anywhere;white-space:pre-line}
.policy{margin-top:16px;overflow-wrap:anywhere}
.stats{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));margin-top:18px;border:1px solid var(--line);border-radius:12px;background:var(--card);box-shadow:var(--shadow);overflow:hidden}
.stat{display:grid;grid-template-columns:auto 1fr;grid-template-rows:auto auto 1fr;align-items:baseline;gap:0 8px;padding:13px 16px 12px;min-width:0}
.stat+.stat{border-left:1px solid var(--line)}
a.stat:hover{background:var(--hover)}
a.stat:focus-visible{outline-offset:-3px}
.stat .big{grid-row:1;grid-column:1;font-size:22px;line-height:1.25;font-weight:660;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.stat .big small{font-size:14px}
.stat .st{grid-row:1;grid-column:2;color:var(--muted)}
.stat .sm{grid-column:1/-1;display:flex;flex-wrap:wrap;gap:0 10px;color:var(--dim);font-size:13px}

.bar{grid-column:1/-1;display:block;width:100%;height:6px;margin:6px 0 7px;border-radius:3px;background:var(--grey-bg)}
.bar .added{fill:var(--green-bar)}.bar .removed{fill:var(--red-bar)}.bar .edited{fill:var(--blue-bar)}.bar .renamed{fill:var(--grey-bar)}.bar .warned{fill:var(--amber-bar)}.bar .quiet{fill:none}
.foot{margin-top:44px;padding-top:16px;border-top:1px solid var(--line);color:var(--dim);font-size:13px}
`
