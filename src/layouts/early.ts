/**
 * Runs before the first paint: her theme, text size and kind of business from
 * the last visit, so that nothing jumps; and the A+ button of every page,
 * which goes through four sizes (kept only where somebody learns). `js` tells
 * the styles that the steps of a lesson will be shown one at a time; browsers
 * without modules never get it and read the whole page. The key is
 * `stores/preferences.ts`'s.
 */
export const EARLY = `(function(d,k,n,s){try{n=JSON.parse(localStorage.getItem(k))}catch(e){}s=n||{};d=d.documentElement;function show(){d.dataset.theme=s.theme||'';d.dataset.size=s.size||0;d.dataset.usaha=s.business||'siap'}show();'noModule'in document.createElement('script')&&d.classList.add('js');d.addEventListener('click',function(e){if(e.target.className!='huruf')return;s.size=((s.size||0)+1)%4;show();n&&localStorage.setItem(k,JSON.stringify(s))})})(document,'kl.prefs')`;
