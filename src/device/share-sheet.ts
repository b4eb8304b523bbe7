/** The phone's own share sheet. Missing on plain http and in many desktop browsers. */
import { bad, good, type Result } from '../core/fault.ts';

export const canShare = (): boolean => typeof navigator.share === 'function';

/** Opens it with a text, within a tap. Fault `share-closed`: closed by her, or refused. */
export const shareText = async (text: string): Promise<Result<true>> => {
  try {
    await navigator.share({ text });
    return good(true);
  } catch {
    return bad('share-closed');
  }
};
