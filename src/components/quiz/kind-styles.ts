/**
 * Styles of the rarer kinds of check. They travel with their views and not
 * with every lesson's HTML (0.1 kB each), as objects, since the page's policy
 * allows no style element of a script's.
 */
const framed = {
  border: 'var(--line)',
  borderRadius: 'var(--round)',
  background: 'var(--paper)',
};

/** A box to write in. */
export const field = {
  ...framed,
  width: '100%',
  minHeight: '56px',
  padding: '0.5em 0.7em',
  margin: '0.3em 0 var(--gap)',
  color: 'var(--ink)',
  font: 'inherit',
};

/** Side by side where the words fit, else one above the other. */
export const pair = { display: 'flex', flexWrap: 'wrap' as const, margin: '0 -4px' };
export const half = {
  flex: '1 1 40%',
  justifyContent: 'center',
  margin: '0 4px var(--near)',
  textAlign: 'center' as const,
};

/** What stands before the words of an option. */
export const mark = { marginRight: '0.6em' };

export const cards = { listStyle: 'none', padding: 0 };
export const number = { display: 'flex', alignItems: 'center' };

/** The hatched frame of a drawn screen: unmistakably practice. */
export const practice = {
  ...framed,
  // The drawing at its own size, where its smallest places are 48 px.
  maxWidth: '266px',
  margin: '0 auto var(--gap)',
  padding: '10px',
  background: 'repeating-linear-gradient(45deg, var(--turmeric) 0 8px, var(--paper) 8px 16px)',
};
export const sign = {
  display: 'table',
  margin: '0 auto 8px',
  padding: '0 0.6em',
  border: 'var(--line)',
  background: 'var(--paper)',
  fontWeight: 700,
};
export const screen = { display: 'block', borderRadius: 0, background: 'var(--paper)' };
