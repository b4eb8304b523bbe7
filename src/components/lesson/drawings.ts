import type { SvgComponent } from 'astro/types';

const files = import.meta.glob<{ default: SvgComponent }>('../../content/pictures/*.svg', {
  eager: true,
});

/** The drawing of that name. */
export const drawing = (name: string): SvgComponent => {
  const found = files[`../../content/pictures/${name}.svg`];
  if (!found) throw new Error(`Gambar ${name}.svg tidak ada di src/content/pictures.`);
  return found.default;
};
