/** Acts when the page is there, nothing else wants to be done, and there is a network. */
export const whenLineIsIdle = (act: () => void): void => {
  const look = () => {
    if (navigator.onLine) act();
  };
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(look, { timeout: 10_000 });
    else setTimeout(look, 1000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait);
};
