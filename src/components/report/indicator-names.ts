import type { IndicatorCode } from '../../core/ids.ts';

/** Name and domain of each indicator, from `content/indicators.yaml`. */
export type IndicatorNames = {
  readonly [code in IndicatorCode]: { readonly name: string; readonly domain: string };
};
