/** The colours of the site by day and by night, as `globals.css` has them. */
export const colors: Readonly<Record<string, readonly [day: string, night: string]>> = {
  paper: ["#fbfaf6", "#181613"],
  ink: ["#1e1c18", "#ece7dc"],
  ink2: ["#5a554b", "#aca595"],
  faint: ["#857f71", "#837c6e"],
  line: ["#e4e0d5", "#302c26"],
  line2: ["#c8c2b3", "#4b463c"],
  rule: ["#1e1c18", "#cfc8b9"],
  accent: ["#0a625d", "#6cc7bb"],
  tint: ["#e3eeea", "#1d3431"],
  for: ["#2757a8", "#8db4f2"],
  against: ["#8f4800", "#e5a256"],
  conditional: ["#86398a", "#d99bdb"],
  neutral: ["#5a554b", "#b5ae9e"],
};

const tokens = (at: 0 | 1) =>
  Object.entries(colors)
    .map(([name, values]) => `--color-${name}:${values[at]};`)
    .join("");

/**
 * The style sheet of a page that is one file. It asks for nothing: the fonts are those of the machine. On paper it is day, the
 * head of the table stands on every page, and a table that is too wide gives its place to its panels.
 */
export const pageStyle = `
:root{color-scheme:light dark;${tokens(0)}}
@media screen and (prefers-color-scheme:dark){:root{${tokens(1)}}}
*{box-sizing:border-box}
html{background:var(--color-paper);color:var(--color-ink);-webkit-text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0 auto;padding:24px;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h5,blockquote,cite,.words{font-family:Charter,Georgia,serif}
h1{font-size:26px;line-height:1.25;margin:0}
h2{font-size:22px;margin:40px 0 0}
h3{font-size:19px;line-height:1.3;margin:32px 0 0;padding-top:8px;border-top:1px solid var(--color-rule)}
h4{font-size:14px;margin:20px 0 0;font-weight:400}
h4 a{font-weight:650}
h5{font-size:17px;line-height:1.4;font-weight:500;margin:12px 0 4px}
small{color:var(--color-ink2);font-size:12px;font-weight:400}
a{color:inherit;text-underline-offset:3px}
a:hover{color:var(--color-accent)}
:focus-visible{outline:2px solid var(--color-accent);outline-offset:2px}
mark{background:var(--color-tint);color:inherit}
h1,h2,h3,h5,th,p,dd,blockquote,bdi{unicode-bidi:plaintext}
svg{height:16px;width:16px;vertical-align:-3px}
svg.wide{width:28px}
.name{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:4px 20px;padding:8px 0;margin:12px 0;border-top:1px solid var(--color-rule);color:var(--color-ink2);font-size:12px}
.silent,.not-yet-read,.not-on-file{print-color-adjust:exact;background:radial-gradient(circle closest-side,var(--color-faint) 90%,transparent) center/4.4px 4.4px no-repeat}
.not-yet-read{background:linear-gradient(to right,var(--color-faint) 3px,transparent 3px 6px,var(--color-faint) 6px) center/9px 1.5px no-repeat}
.not-on-file{background:linear-gradient(var(--color-faint),var(--color-faint)) center/8px 1px no-repeat}
span:is(.silent,.not-yet-read,.not-on-file){display:inline-block;width:12px;height:12px;vertical-align:middle}
.frame{overflow:auto;max-height:calc(100vh - 16px)}
table{border-collapse:separate;border-spacing:0;line-height:1.3}
caption{text-align:left;color:var(--color-ink2)}
thead th{position:sticky;top:0;z-index:1;background:var(--color-paper);vertical-align:bottom;font-weight:600;font-size:12px;padding:4px;border-bottom:1px solid var(--color-rule)}
thead th:first-child,tbody th{text-align:left}
thead th:first-child{left:0;z-index:2}
thead th small{display:block}
tbody th,td{padding:5px 6px;border-bottom:1px solid var(--color-line)}
tbody th{position:sticky;left:0;background:var(--color-paper);font-weight:400;min-width:220px;max-width:420px}
.topic th{font-weight:680;padding-top:14px}
td{position:relative;text-align:center;min-width:60px}
td a{display:block;scroll-margin:80px 240px;text-decoration:none;padding:1px}
.count{color:var(--color-ink2);font-size:12px;margin-left:3px}
.marks .count{display:none}
.words{display:block;text-align:left;font-size:13px;min-width:140px}
.sides td{text-align:left;vertical-align:top}
.chip{display:inline-block;padding:1px 6px;margin:0 2px 3px 0;border:1px solid var(--color-line2);border-radius:3px}
.cell:target{background:var(--color-tint);outline:8px solid var(--color-tint)}
td a:target{outline:2px solid var(--color-accent)}
main section,footer{max-width:760px}
.actor{font-weight:650;margin:12px 0 0}
article{margin-left:12px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:0 16px;margin:4px 0 8px}
dt,.place,.source{color:var(--color-ink2)}
dd{margin:0}
blockquote{margin:10px 0 0;padding-left:14px;border-left:2px solid var(--color-line2);font-size:16px;white-space:pre-line}
.place,.source{margin:0 0 0 16px;font-size:12px}
.source{margin:8px 0 20px}
footer{margin-top:40px;border-top:1px solid var(--color-rule)}
.paper{display:none}
@media (max-width:600px){body{padding:16px}tbody th{min-width:140px}}
@media (forced-colors:active){:is(.silent,.not-yet-read,.not-on-file){--color-faint:CanvasText;forced-color-adjust:none}}
@page{margin:14mm 12mm}
@page table{size:landscape}
@media print{
:root{--color-paper:#fff}
body{padding:0;font-size:9pt}
a{text-decoration:none}
.tables{page:table}
.tables:has(.paper)>.frame{display:none}
.frame{overflow:visible;max-height:none}
.paper{display:block}
.paper table+table{break-before:page}
table{width:100%;table-layout:fixed;font-size:8.5pt}
thead{display:table-header-group}
thead th,tbody th{position:static;min-width:0}
thead th{font-size:6.5pt;padding:0 .5mm 1mm;hyphens:auto}
thead th:first-child{width:30%;font-size:8.5pt}
td{min-width:0;padding:.9mm 1mm}
tr,h4,h5,blockquote,.legend{break-inside:avoid}
h2,h3,h4,h5,.topic,.actor,blockquote{break-after:avoid}
p,dd,blockquote{orphans:3;widows:3}
}
`;
