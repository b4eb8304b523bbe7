/** Provinces with their towns, by Kemendagri code: `35.71` is the second of province 35. */
export type Province = {
  readonly code: string;
  readonly name: string;
  readonly towns: readonly { readonly code: string; readonly name: string }[];
};

/** The town's name for its code; null for "tidak mau menyebut" and for codes of a newer list. */
export const townName = (provinces: readonly Province[], code: string): string | null =>
  provinces
    .find((province) => code.startsWith(`${province.code}.`))
    ?.towns.find((town) => town.code === code)?.name ?? null;

/** Where the list did not come, the preview shows the code that is sent rather than nothing. */
export const townAsCode = (code: string): readonly Province[] => [
  { code: code.slice(0, 2), name: '', towns: [{ code, name: code }] },
];
