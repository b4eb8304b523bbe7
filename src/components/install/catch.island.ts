/**
 * On every page that names the manifest: the browser's question waits until
 * she taps "Simpan di layar HP", wherever it came.
 */
import { holdBackPrompt } from '../../stores/install-prompt.ts';

holdBackPrompt();
