/** The web app manifest: how the course stands on a home screen. */
import { frame } from '../messages/frame.ts';
import tokens from '../styles/tokens.css?raw';

const paint = (name: string, css: string): string => {
  const found = new RegExp(`--${name}: (#\\w+);`).exec(css)?.[1];
  if (!found) throw new Error(`styles/tokens.css has no colour --${name}`);
  return found;
};

/**
 * @param base the sub-path of the site, with its slashes
 * @param css where the colours stand
 */
export const manifestFor = (base: string, css: string = tokens) => ({
  // WARNING: phones know the installed course by this; another id is another app beside the old one.
  id: base,
  name: frame.fullName,
  short_name: frame.name,
  description: frame.description,
  lang: 'id',
  dir: 'ltr',
  start_url: base,
  scope: base,
  display: 'standalone',
  // The bar above: the awning's green is right with paper and with the dark theme.
  theme_color: paint('leaf', css),
  background_color: paint('paper', css),
  categories: ['education'],
  icons: [
    { src: `${base}ikon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: `${base}ikon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: `${base}ikon-penuh-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  shortcuts: [
    { name: frame.learn, url: `${base}belajar/` },
    { name: frame.results, url: `${base}hasil/` },
    { name: frame.me, url: `${base}saya/` },
  ],
});
