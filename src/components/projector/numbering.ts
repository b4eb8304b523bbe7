/** Screens are numbered when the page is built, so that print, links and pages without script agree. */

const SCREEN = /<section class="bingkai/g;

export const screensIn = (html: string): number => html.match(SCREEN)?.length ?? 0;

/** Gives each screen its number as id and in its corner. @param first number of the first one */
export const numbered = (html: string, first: number): string => {
  let number = first;
  return html.replace(/<section class="bingkai[^>]*>/g, (tag) => {
    const at = String(number++);
    return `${tag.replace('<section', `<section id="${at}"`)}<p class="nomor">${at}</p>`;
  });
};

/**
 * Where parts of so many screens begin, when the first of them has the number `from`.
 * @returns the number of each part's first screen, and the one that comes after all
 */
export const placesOf = (
  counts: readonly number[],
  from: number,
): { readonly firsts: readonly number[]; readonly next: number } => {
  let next = from;
  const firsts = counts.map((count) => {
    next += count;
    return next - count;
  });
  return { firsts, next };
};
