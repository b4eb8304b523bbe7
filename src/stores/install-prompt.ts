/** Alone in its file: every page with doors carries this and nothing else of it. */
import { catchInstallPrompt } from '../device/catch-prompt.ts';

/** No banner of the browser's own: its question waits for "Simpan di layar HP". */
export const holdBackPrompt = (): void => catchInstallPrompt();
