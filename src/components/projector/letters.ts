/** How many letters a piece of drawn page has to show: drawings, notes and tags are none. */
export const lettersIn = (html: string): number =>
  html
    .replace(/<(svg|aside)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim().length;
