/** What the browser calls itself. Alone in its file: the rest of what is asked of it is loaded on use. */
export const userAgent = (): string => navigator.userAgent;
