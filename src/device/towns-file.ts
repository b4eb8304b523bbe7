/** The list of towns, fetched where it is asked for: 7 kB that few pages need. Null is "did not come". */
export const loadTowns = async (base: string): Promise<readonly unknown[] | null> => {
  try {
    const answer = await fetch(`${base}wilayah.json`);
    const found: unknown = answer.ok ? await answer.json() : null;
    return Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
};
