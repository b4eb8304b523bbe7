/** Out of another app. Its own file, for it is loaded with the view that needs it. */
import type { Result } from '../core/fault.ts';
import { copyText } from '../device/copy.ts';

/** Copies the address of this very page, to be pasted into a browser. */
export const copyAddress = (address: string): Promise<Result<true>> => copyText(address);
