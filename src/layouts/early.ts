/**
 * Runs before the first paint: her theme, text size and kind of business from
 * the last visit, so that nothing jumps; and the A+ button of every page,
 * which goes through four sizes (kept only where somebody learns). `js` tells
 * the styles that the steps of a lesson will be shown one at a time, `kenal` that
 * somebody learns here, whom a page drawn for newcomers will greet otherwise. Browsers
 * older than our floor (Chrome 80) never set it and read the whole page: `??`
 * came with that very version, so they cannot read this script at all, nor any
 * module of ours. The key is `stores/preferences.ts`'s.
 */
export const EARLY = `{let d=document.documentElement,k='kl.prefs',n,s,show=()=>Object.assign(d.dataset,{theme:s.theme||'',size:s.size||0,usaha:s.business||'siap'});try{n=JSON.parse(localStorage[k])}catch{}s=n??{};show();d.className=n?'js kenal':'js';d.onclick=e=>{e.target.className=='huruf'&&(s.size=((s.size|0)+1)%4,show(),n&&(localStorage[k]=JSON.stringify(s)))}}`;
