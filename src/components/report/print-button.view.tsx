import { cohortWords } from '../../messages/mentor.ts';

export const PrintButton = () => (
  <button type="button" class="tombol" onClick={() => print()}>
    {cohortWords.print}
  </button>
);
