const LIGHT = `color-scheme:light;
--bg:#f6f7f9;--card:#fff;--sunk:#f3f5f8;--hover:#f5f7fa;--text:#14181f;--muted:#505b6b;--dim:#5d6878;--line:#e2e6ec;--line2:#cbd2dc;
--green:#0b6e44;--green-bg:#e3f4ea;--green-bar:#2da66d;--red:#b01f31;--red-bg:#fde8ea;--red-bar:#d9485a;
--blue:#1d51bd;--blue-bg:#e6eefd;--blue-bar:#4d82ec;--grey:#515b6b;--grey-bg:#edf0f4;--grey-bar:#9aa5b5;
--amber:#7f4c00;--amber-bg:#fcf0d9;--amber-bar:#d9972b;--amber-soft:#fef9ef;
--ins:#e9f8ef;--ins-w:#abe5c3;--del:#fdeff0;--del-w:#f9c1c8;--ed:#eef4ff;--ed-num:#dbe7fd;--ins-num:#d3f0df;--del-num:#fadadd;
--focus:#2f6bea;--shadow:0 1px 2px rgb(20 28 40/5%),0 2px 8px rgb(20 28 40/4%)`

const DARK = `color-scheme:dark;
--bg:#0c0f13;--card:#13171d;--sunk:#191e26;--hover:#181d24;--text:#e6eaf0;--muted:#aab4c2;--dim:#98a3b2;--line:#242b35;--line2:#3a4451;
--green:#5fd39a;--green-bg:#10291d;--green-bar:#2f9e69;--red:#ff959f;--red-bg:#351519;--red-bar:#d0505f;
--blue:#93b8ff;--blue-bg:#152644;--blue-bar:#4a7fe6;--grey:#aeb8c6;--grey-bg:#20262f;--grey-bar:#5d6878;
--amber:#efbb69;--amber-bg:#2e2310;--amber-bar:#b98228;--amber-soft:#1b1810;
--ins:#0f2318;--ins-w:#1d5a3b;--del:#2b1418;--del-w:#76303b;--ed:#121d30;--ed-num:#1b2d4d;--ins-num:#163825;--del-num:#431d24;
--focus:#6ea0ff;--shadow:none`

/** The colours, light and dark: the system's choice unless the page's own switch says otherwise; always light on paper. */
export const PALETTE_CSS = `
:root{${LIGHT};
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono","DejaVu Sans Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){${DARK}}}
@media screen{:root[data-theme=dark]{${DARK}}}
`
