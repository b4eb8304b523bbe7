/** The button that prints the run sheet. */
import { sheetWords } from '../../messages/trainer-session.ts';

export const PrintSheet = () => (
  <button type="button" class="tombol" onClick={() => print()}>
    {sheetWords.print}
  </button>
);
