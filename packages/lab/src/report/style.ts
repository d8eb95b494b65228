/**
 * The report's style sheet: light and dark by the reader's setting, one column from a phone to paper.
 * Colours of the variants are Okabe and Ito's, which stay apart for the colour-blind; in the dark their
 * lighter ones. Every variant has a shape, every verdict a sign besides.
 */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1e21; --soft: #5a6068; --line: #d9dde2; --panel: #f4f6f8;
  --c0: #0072b2; --c1: #c44d00; --c2: #007a5a; --c3: #a8447e; --c4: #8a6a00; --c5: #4b4f55;
  --good: #007a5a; --bad: #c44d00; --same: #0072b2; --open: #6b5900; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #e8eaed; --soft: #a3abb5; --line: #363c43; --panel: #1e2328;
  --c0: #56b4e9; --c1: #ff9a4d; --c2: #2fc99c; --c3: #e59ac6; --c4: #f0e442; --c5: #c4cad1;
  --good: #2fc99c; --bad: #ff9a4d; --same: #56b4e9; --open: #f0e442; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 54rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.1rem; font-weight: 600; color: var(--soft); margin: 0 0 .75rem; }
h2 { font-size: 1.05rem; margin: 0 0 .5rem; }
.verdict { display: grid; grid-template-columns: auto 1fr; gap: .25rem .75rem; align-items: start; margin: 0 0 .75rem;
  padding: .75rem 1rem; background: var(--panel); border-left: .35rem solid var(--verdict); border-radius: .25rem; }
.verdict svg { width: 1.6rem; height: 1.6rem; margin-top: .1rem; color: var(--verdict); }
.verdict strong { display: block; color: var(--verdict); text-transform: uppercase; font-size: .8rem; letter-spacing: .06em; }
.verdict p { margin: 0; font-size: 1.15rem; line-height: 1.4; }
.faster { --verdict: var(--good); } .slower { --verdict: var(--bad); } .equivalent { --verdict: var(--same); }
.unsure, .none { --verdict: var(--open); }
.ended { border: 2px solid var(--bad); padding: .5rem 1rem; border-radius: .25rem; font-weight: 600; }
.legend { list-style: none; display: grid; gap: .35rem; padding: 0; margin: 1rem 0; }
.legend li { position: relative; padding-left: 1.6rem; }
.legend svg { position: absolute; left: 0; top: .2em; width: 1.1rem; height: 1.1rem; } .legend b { margin-right: .5rem; }
code, .mono { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .9em; }
pre { background: var(--panel); padding: .75rem; border-radius: .25rem; white-space: pre-wrap; margin: .25rem 0; }
figure { margin: 2rem 0; break-inside: avoid; } figcaption { color: var(--soft); font-size: .875rem; margin-top: .25rem; }
section { margin: 2rem 0; }
svg.defs { position: absolute; }
svg.plot { display: block; overflow: visible; width: 100%; }
svg.sided { width: calc(100% - 3rem); margin-left: 3rem; }
svg.plot text { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums;
  stroke: var(--paper); stroke-width: 3px; paint-order: stroke; stroke-linejoin: round; }
svg.plot text.name { fill: var(--ink); font-size: 13px; font-weight: 600; }
.grid { stroke: var(--line); stroke-width: 1; }
.one, .mark-line { stroke: var(--ink); stroke-width: 1.25; } .mark-line { stroke-dasharray: 4 4; stroke: var(--soft); }
.margin, .pilot { fill: var(--soft); opacity: .14; }
.interval { stroke-width: 4; stroke-linecap: butt; } .middle { stroke-width: 2.5; }
.v0 { color: var(--c0); } .v1 { color: var(--c1); } .v2 { color: var(--c2); } .v3 { color: var(--c3); } .v4 { color: var(--c4); } .v5 { color: var(--c5); }
.v0, .v1, .v2, .v3, .v4, .v5 { fill: currentColor; }
line.v0, line.v1, line.v2, line.v3, line.v4, line.v5 { stroke: currentColor; }
path.v0, path.v1, path.v2, path.v3, path.v4, path.v5 { fill: none; stroke: currentColor; stroke-width: 2; }
path.thin { stroke-width: 1; opacity: .45; }
path.d1 { stroke-dasharray: 7 4; } path.d2 { stroke-dasharray: 2 3; } path.d3 { stroke-dasharray: 9 3 2 3; } path.d4 { stroke-dasharray: 12 5; } path.d5 { stroke-dasharray: 4 2; }
.sample { fill-opacity: .55; stroke: currentColor; stroke-width: .8; }
.estimate { stroke: var(--paper); stroke-width: 2; paint-order: stroke; }
use.beside { fill: var(--paper); stroke: currentColor; stroke-width: 1; }
.failed { color: var(--bad); }
dl { display: grid; grid-template-columns: minmax(9rem, 34%) 1fr; gap: .3rem 1rem; margin: 0; font-size: .9375rem; }
dt { color: var(--soft); } dd { margin: 0; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; } table { overflow-wrap: normal; border-collapse: collapse; font-size: .9375rem; width: 100%; }
th { text-align: left; font-weight: 500; color: var(--soft); } th, td { padding: .25rem .75rem .25rem 0; vertical-align: top; border-bottom: 1px solid var(--line); white-space: pre-line; }
.right { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.warnings { padding-left: 1.2rem; } summary { cursor: pointer; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin: 0 0 .5rem; } .verdict p { font-size: 1.05rem; } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #ccc; --panel: #fff;
  --c0: #0072b2; --c1: #c44d00; --c2: #007a5a; --c3: #a8447e; --c4: #8a6a00; --c5: #4b4f55; --good: #007a5a; --bad: #c44d00; --same: #0072b2; --open: #6b5900; }
  body { max-width: none; padding: 0; font-size: 11pt; } .verdict { border: 1px solid var(--line); border-left: .35rem solid var(--verdict); }
  section, .verdict { break-inside: avoid; } details:not([open]) { display: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
