/**
 * Runs before the first paint: her theme, text size and kind of business from
 * the last visit, so that nothing jumps. `js` tells the styles that the steps
 * of a lesson will be shown one at a time; browsers without modules never get
 * it and read the whole page. The key is `stores/preferences.ts`'s.
 */
export const EARLY = `(function(d,n){try{n=JSON.parse(localStorage.getItem('kl.prefs'))||{};d.dataset.theme=n.theme||'';d.dataset.size=n.size||0;d.dataset.usaha=n.business||''}catch(e){}'noModule'in document.createElement('script')&&d.classList.add('js')})(document.documentElement)`;
