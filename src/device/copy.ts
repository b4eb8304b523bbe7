/** Copying a text. The clipboard is missing on plain http: then a selected field does it, or she does it by hand. */
import { bad, good, type Result } from '../core/fault.ts';

const copyBySelection = (text: string): boolean => {
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'unseen';
  document.body.append(field);
  field.select();
  let copied = false;
  try {
    copied = document.execCommand('copy');
  } catch {
    // The caller then shows the text selected, for copying by hand.
  }
  field.remove();
  return copied;
};

/** Copies a text within a tap. Fault `copy-refused`: show the text to be copied by hand. */
export const copyText = async (text: string): Promise<Result<true>> => {
  try {
    if (isSecureContext && navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return good(true);
    }
  } catch {
    // Refused: the older way may still work.
  }
  return copyBySelection(text) ? good(true) : bad('copy-refused');
};
