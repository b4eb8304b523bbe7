/** The screens of lessons as HTML, drawn for a deck. */

export type DeckLesson = {
  readonly id: string;
  /** Of the content's entry: its tags read its front matter. */
  readonly entry: string;
  readonly title: string;
  readonly goal: string;
  readonly canNow: string;
  /** Length of the lesson, where it is a block of its own. */
  readonly minutes: number;
  /** Public address, and the short one that people type. */
  readonly address: string;
  readonly short: string;
};

/**
 * One after another: what a tag asks of its lesson stands in `locals`.
 * @param render draws the lesson at that place
 */
export const drawLessons = async (
  lessons: readonly DeckLesson[],
  locals: App.Locals,
  render: (at: number) => Promise<string>,
): Promise<string[]> => {
  const drawn: string[] = [];
  for (const [at, { entry, short }] of lessons.entries()) {
    locals.lesson = entry;
    drawn.push((await render(at)).replace(/ data-alamat(="")?>/g, `>${short}`));
  }
  return drawn;
};
