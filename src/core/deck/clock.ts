/** Times as they are read. */

const two = (number: number): string => String(number).padStart(2, '0');

/** `4:05`, `1:04:05`; what has run over as `+0:20`. A second that has begun counts as left. */
export const clockText = (ms: number): string => {
  const isOver = ms < 0;
  const seconds = isOver ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const text = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${isOver ? '+' : ''}${text}:${two(seconds % 60)}`;
};

/** Time that has passed: whole seconds only. */
export const passedText = (ms: number): string => clockText(Math.floor(ms / 1000) * 1000);

/** `08:05`, as clocks in Indonesia are read: `08.05`. */
export const hourText = (hours: number, minutes: number): string => `${two(hours)}.${two(minutes)}`;
