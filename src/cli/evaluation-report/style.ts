export const STYLE = `
:root { color-scheme: light dark; --good: 40 130 90; --bad: 200 60 50; --line: color-mix(in srgb, currentColor 25%, transparent) }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem }
nav a { margin-right: 1rem }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem }
dl div { border: 1px solid var(--line); border-radius: .5rem; padding: .4rem .6rem }
dt { opacity: .7; font-size: .85em }
dd { margin: 0; font-size: 1.3em; font-variant-numeric: tabular-nums }
.pictures { display: flex; flex-wrap: wrap; gap: 2rem; align-items: flex-start }
figure { margin: 1rem 0; max-width: 100%; overflow-x: auto }
figcaption { margin-bottom: .5rem; opacity: .8 }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 1rem 0 }
th { text-align: left; font-weight: 500 }
td, th { padding: .2rem .5rem; border-bottom: 1px solid var(--line) }
td { text-align: right }
.matrix td { width: 3.2rem; text-align: center; border: 1px solid var(--line) }
.matrix .right { background: rgb(var(--good) / calc(var(--share) * .8)) }
.matrix .wrong { background: rgb(var(--bad) / calc(min(1, var(--share) * 6))) }
svg { width: 22rem; max-width: 100% }
svg rect { fill: none; stroke: var(--line) }
svg line { stroke: var(--line); stroke-dasharray: 4 4 }
svg polyline { fill: none; stroke: rgb(var(--good)); stroke-width: 2 }
svg circle { fill: rgb(var(--good) / .6) }
svg text { font-size: 10px; fill: currentColor }
details { margin: .3rem 0 }
li { margin: .2rem 0 }
li.sure { color: rgb(var(--bad)) }
small { opacity: .6 }
`;
