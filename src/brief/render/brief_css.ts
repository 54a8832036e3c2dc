// The styles of a brief as a page: the faces of the system, light and dark, one measure, a print of its own.

export const BRIEF_CSS = `:root { color-scheme: light dark; --ink: #1c2126; --ink-quiet: #59626b; --paper: #ffffff; --rule: #dfe3e6; --link: #1d4f91; }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ec; --ink-quiet: #a3adb6; --paper: #15191d; --rule: #343c44; --link: #8fb8f0;
    --cooperation: #55b8b1; --conflict: #f08a55; --kind-event: #7fa8ee; --kind-statement: #86c46c; --kind-figure: #d2ab45; --kind-position: #d48cdd;
    --series-1: #7fa8ee; --series-2: #f08a55; --series-3: #86c46c; --series-4: #d48cdd; --series-5: #d2ab45; --series-6: #a3adb6; }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body { margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 46rem; font-size: 1.0625rem; line-height: 1.6; overflow-wrap: break-word; }
.text-serif { font-family: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
.text-sans { font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
.headings-sans :is(h1, h2, h3, figcaption, caption, th, .subtitle, .imprint), svg { font-family: "Source Sans 3", "Segoe UI", "Helvetica Neue", "Noto Sans", Arial, sans-serif; }
.headings-serif :is(h1, h2, h3, figcaption, caption, th, .subtitle, .imprint) { font-family: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Noto Serif", serif; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--rule); }
h3 { font-size: 1.0625rem; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
.subtitle, .imprint { color: var(--ink-quiet); margin: .125rem 0; }
a { color: var(--link); }
sup { line-height: 0; font-size: .75em; }
sup a { text-decoration: none; padding: 0 .1em; }
sup a:hover, sup a:focus { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
figure { margin: 1.5rem 0; }
figcaption, caption { font-size: .9375rem; font-weight: 600; text-align: left; margin-bottom: .5rem; caption-side: top; }
.drawing, .table { overflow-x: auto; }
.drawing svg { display: block; max-width: none; fill: currentColor; }
.narrow { display: none; }
@media screen and (max-width: 44rem) { .wide { display: none; } .narrow { display: block; } }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.4; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--rule); }
th { font-weight: 600; color: var(--ink-quiet); }
.number { text-align: right; white-space: nowrap; }
th.number { white-space: normal; }
.notes { font-size: .875rem; line-height: 1.45; padding-left: 2.25rem; color: var(--ink-quiet); }
.notes li { margin: .3rem 0; }
.notes li:target, sup a:target { background: color-mix(in srgb, var(--link) 18%, transparent); }
.address { overflow-wrap: anywhere; }
.back { text-decoration: none; }
@media print {
  @page { size: A4; margin: 20mm 22mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.45; orphans: 2; widows: 2; }
  h1 { font-size: 24pt; }
  h2 { font-size: 14pt; margin-top: 20pt; }
  h1, h2, h3, figcaption, caption, .subtitle, .imprint { break-after: avoid; break-inside: avoid; }
  figure, tr, .notes li { break-inside: avoid; }
  thead { display: table-header-group; }
  /* a table keeps its head and its first rows, and does not leave its last one alone */
  thead, tbody tr:nth-child(-n + 2) { break-after: avoid; }
  tbody tr:last-child { break-before: avoid; }
  table { font-size: 9pt; }
  .drawing, .table { overflow: visible; }
  .drawing svg { width: 100%; height: auto; }
  .notes { font-size: 8.5pt; line-height: 1.35; color: var(--ink); }
  .notes li:target, sup a:target { background: none; }
  a { text-decoration: none; }
  .back { display: none; }
}
`;
