/**
 * The browser's own question "install?". It comes once, soon after loading, and
 * at a moment of the browser's choosing; from now on it waits for her tap, and
 * there is no banner. Written into every page with doors, so alone in its file:
 * what asks it later finds it there.
 */
export const catchInstallPrompt = (): void =>
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    // WARNING: `install-prompt.ts` reads both names.
    Object.assign(globalThis, { ikon: event });
    dispatchEvent(new Event('ikon'));
  });
