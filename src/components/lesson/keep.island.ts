/**
 * A lesson that is read is saved, with its module, the shell and the tests: after
 * its first check is ready, when nothing else is loading. Said on its last screen.
 */
import { offlineWords as say } from '../../messages/offline.ts';
import { keepCurrent, offlineSupport, saveOne, sizeOf } from '../../stores/offline.ts';

const module = location.pathname.split('/').slice(-3)[0] ?? '';

/** A line above what comes next: nothing in sight moves, for she is not there yet. */
const line = (): HTMLElement => {
  const at = document.createElement('p');
  at.className = 'kecil';
  at.setAttribute('role', 'status');
  const screens = document.querySelectorAll('.layar');
  screens[screens.length - 1]?.append(at);
  return at;
};

const said = (at: HTMLElement, bytes: number | null) => {
  if (bytes !== null) at.textContent = say.afterLesson(bytes);
};

const keep = async () => {
  const at = line();
  const kept = await keepCurrent(module);
  if (kept !== null) return said(at, kept);
  // She spares data: one tap, with its true size.
  const bytes = await sizeOf(module);
  const support = offlineSupport();
  // Or she learns why it cannot be: this address, or this browser.
  if (support !== 'works') at.textContent = support === 'missing' ? say.missing : say.notSecure;
  if (bytes === null) return;
  const button = document.createElement('button');
  button.className = 'tombol';
  button.type = 'button';
  button.textContent = say.keepModule(bytes);
  button.onclick = () => {
    button.remove();
    void saveOne(module).then((saved) => said(at, saved));
  };
  at.after(button);
};

const whenIdle = () => {
  if ('requestIdleCallback' in window) requestIdleCallback(() => void keep(), { timeout: 10_000 });
  else setTimeout(() => void keep(), 1000);
};

if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle);
