/** The open list of administrative areas (idn-area-data, Open Database License), as CSV. */
import { z } from 'astro/zod';

export const townSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Code of its province; a province has none. */
  province: z.string(),
});

/** `code,name` or `code,province_code,name`, a heading first. */
export const readPlaces = (csv: string): { id: string; name: string; province: string }[] =>
  csv
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const cells = line.replace(/"/g, '').split(',');
      const province = cells.length > 2 ? (cells[1] ?? '') : '';
      return { id: cells[0] ?? '', name: cells[cells.length - 1] ?? '', province };
    });
