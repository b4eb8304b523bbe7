import { expect, type Page } from '@playwright/test';
import { BORDER } from '../../../src/build/flat-styles.ts';

/**
 * The build writes the cascade layers out flat (`src/build/flat-styles.ts`). Here they are put back
 * round the parts of the page as it stands, and nothing may look different: on no element, and on
 * nothing that is drawn before or after one. Where it does, a rule of an earlier layer is more
 * specific than one of a later layer, or `!important`: mend that in `src/styles`.
 */
export const expectSameInLayers = async (page: Page, where: string): Promise<void> => {
  const told = await page.evaluate((border) => {
    const style = document.querySelector('style');
    const flat = style?.sheet;
    if (!style || !flat) return ['no style'];
    const parts = (style.textContent ?? '').split(border);
    if (parts.length < 3) return ['no layers'];
    const layered = new CSSStyleSheet();
    layered.replaceSync(parts.map((rules, at) => `@layer l${at}{${rules}}`).join(''));

    // Only what a rule sets can come out differently.
    const propertiesIn = (rule: CSSRule): string[] => [
      ...(rule instanceof CSSStyleRule ? rule.style : []),
      ...('cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules] : []).flatMap(propertiesIn),
    ];
    const properties = [...new Set([...layered.cssRules].flatMap(propertiesIn))];

    const drawn = [...document.querySelectorAll('html,body,body *')].filter(
      (one) => !one.matches('script,style,template'),
    );
    const looks = drawn.flatMap((one) =>
      ['', '::before', '::after'].map((pseudo) => {
        const css = getComputedStyle(one, pseudo);
        // What is not drawn has no look but this.
        const lookNow = () => {
          if (pseudo && ['none', 'normal'].includes(css.content)) return ['not there'];
          return properties.map((property) => `${property}: ${css.getPropertyValue(property)}`);
        };
        const name = `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}${pseudo}`;
        return { name, lookNow, was: lookNow() };
      }),
    );
    const others = document.adoptedStyleSheets;
    flat.disabled = true;
    document.adoptedStyleSheets = [...others, layered];
    const changed = looks.flatMap(({ name, lookNow, was }) => {
      const other = lookNow().filter((line, at) => line !== was[at]);
      return other.length > 0 ? [{ name, other: other.slice(0, 4).join('; ') }] : [];
    });
    flat.disabled = false;
    document.adoptedStyleSheets = others;
    // What is handed down differs on everything below: the first that has it is enough.
    const first = new Map([...changed].reverse().map(({ name, other }) => [other, name]));
    return [...first].map(([other, name]) => `${name} would have ${other}`);
  }, BORDER);
  expect.soft(told, where).toEqual([]);
};
