/** The one stylesheet: quiet, readable, light and dark, from 320 px up. */
export const stylesheet = `
:root {
  --ink: #1c2430; --soft: #5a6675; --paper: #fbfaf8; --sheet: #fff; --line: #dfe3e8;
  --accent: #1f5fa8; --on-accent: #fff; --good: #1d6b3c; --bad: #a3271f; --doubt: #7a5200; --wash: #eef3f9;
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e7ebf0; --soft: #a3afbd; --paper: #14181d; --sheet: #1c2128; --line: #333c47;
    --accent: #8cbcf2; --on-accent: #10151b; --good: #7fd09b; --bad: #f39a92; --doubt: #e6bd6a; --wash: #222c38;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); }
a { color: var(--accent); text-underline-offset: .15em; }
.top, main, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
.top { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; padding-block: 1.25rem; }
.brand { font-weight: 700; color: var(--ink); text-decoration: none; font-size: 1.1rem; }
.top nav { display: flex; gap: 1.25rem; margin-inline-start: auto; }
main { padding-block: .5rem 2rem; }
footer { color: var(--soft); font-size: .9rem; padding-block: 1rem 2rem; border-top: 1px solid var(--line); }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 .75rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
.lead { font-size: 1.1rem; color: var(--soft); margin-top: 0; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; }
label { display: block; font-weight: 600; margin-bottom: .35rem; }
textarea, input[type=text] { width: 100%; font: .92rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem; }
input[type=file] { max-width: 100%; }
.row > * { min-width: 0; max-width: 100%; }
textarea { min-height: 13rem; resize: vertical; }
.row { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; margin-top: 1rem; }
button { font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.25rem; border: 0; border-radius: .5rem; background: var(--accent); color: var(--on-accent); cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
whybounced-card { display: block; margin-block: 1rem; }
.error { border-inline-start: 4px solid var(--bad); background: var(--sheet); padding: .75rem 1rem; border-radius: .25rem; }
.who { background: var(--wash); border-radius: .5rem; padding: .75rem 1rem; margin: 1rem 0; }
.tag { display: inline-block; font-size: .85rem; color: var(--soft); border: 1px solid var(--line); border-radius: 1rem; padding: .05rem .65rem; }
blockquote, pre { margin: .75rem 0; padding: .75rem 1rem; background: var(--wash); border-radius: .5rem; font: .88rem/1.5 ui-monospace, SFMono-Regular, Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
ol.steps { list-style: none; padding: 0; counter-reset: step; }
ol.steps > li { counter-increment: step; position: relative; padding: .9rem 0 .9rem 2.75rem; border-top: 1px solid var(--line); }
ol.steps > li::before { content: counter(step); position: absolute; left: 0; top: .9rem; width: 1.75rem; height: 1.75rem; border-radius: 50%; background: var(--wash); color: var(--accent); font-weight: 700; display: grid; place-items: center; font-size: .9rem; }
.actor { color: var(--soft); font-size: .88rem; }
ul.checks { list-style: none; padding: 0; }
ul.checks > li { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.status { font-weight: 700; font-size: .88rem; }
.pass { color: var(--good); } .fail { color: var(--bad); } .warn, .unknown { color: var(--doubt); } .skipped { color: var(--soft); }
details { margin-top: .5rem; } summary { cursor: pointer; color: var(--soft); min-height: 1.75rem; }
code { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; font-size: .92em; overflow-wrap: anywhere; }
.families { columns: 18rem; column-gap: 2rem; } .families section { break-inside: avoid; }
.families h2 { margin-top: .75rem; } .families ul { padding-inline-start: 1.1rem; margin: .25rem 0 1rem; }
@media (max-width: 30rem) { ul.checks > li { grid-template-columns: 1fr; } ol.steps > li { padding-left: 2.4rem; } }
@media print { .top nav, footer, form, button { display: none; } .sheet { border: 0; padding: 0; } a::after { content: " (" attr(href) ")"; font-size: .85em; } }
`;
