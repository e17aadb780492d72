/** diff2html's tables in the page's colours: long lines wrap, line numbers stay at the side, both views align. */
export const DIFF_CSS = `
.diff{border:1px solid var(--line);border-radius:10px;overflow:hidden;background:var(--surface)}
.diff .d2h-diff-table{width:100%;border-collapse:collapse;font:13px/1.6 var(--mono);table-layout:auto}
.diff.prose .d2h-code-line-ctn{font-family:var(--sans);font-size:14px}
.diff .d2h-diff-table.two{table-layout:fixed}
.diff .d2h-diff-tbody>tr,.diff tr{position:static}
.diff td{padding:0;border:0;vertical-align:top;background:var(--surface);color:var(--text)}
.diff .d2h-code-linenumber{position:static;display:table-cell;width:1%;min-width:74px;padding:0 8px;cursor:default;color:var(--faint);text-align:right;white-space:nowrap;user-select:none;border-right:1px solid var(--line);background:var(--surface)}
.diff .d2h-code-linenumber::after{content:none}
.diff .line-num1,.diff .line-num2{float:none;display:inline-block;width:28px;padding:0;overflow:visible;text-overflow:clip;text-align:right;font-size:12px}
.diff .d2h-code-line{display:flex;width:auto;padding:0 12px 0 8px;white-space:normal}
.diff .d2h-code-line-prefix{flex:none;width:16px;color:var(--faint);user-select:none}
.diff .d2h-code-line-ctn{flex:1;width:auto;min-width:0;white-space:pre-wrap;overflow-wrap:anywhere;word-break:normal;line-height:inherit}
.diff .d2h-code-line del,.diff .d2h-code-line ins{border-radius:3px;text-decoration:none;margin-top:0;display:inline}
.diff .d2h-ins,.diff .d2h-ins.d2h-change{background:var(--ins)}
.diff .d2h-del,.diff .d2h-del.d2h-change{background:var(--del)}
.diff .d2h-ins .d2h-code-line-prefix{color:var(--green)}.diff .d2h-del .d2h-code-line-prefix{color:var(--red)}
.diff .d2h-code-line ins{background:var(--ins-word)}.diff .d2h-code-line del{background:var(--del-word)}
.diff .d2h-code-linenumber.d2h-ins,.diff .d2h-code-linenumber.d2h-del{border-color:var(--line)}
.diff .d2h-info{background:var(--sunken);color:var(--faint);border:0;font-family:var(--sans);font-size:12.5px}
.diff tr:first-child .d2h-info{display:none}
.diff .d2h-info .d2h-code-line{padding:2px 12px}
.diff .two .num{width:48px;min-width:0}
.diff .two .num.d2h-emptyplaceholder{border-right:1px solid var(--line)}
.diff .two td:nth-child(2){border-right:1px solid var(--line)}
.diff .two td:nth-child(-n+2) .line-num2,.diff .two td:nth-child(n+3) .line-num1{display:none}
.diff .two .d2h-emptyplaceholder{background:var(--sunken)}
`
