/** Does this page stand inside another app? */
import { inAppOf, type InApp } from '../core/in-app.ts';
import { userAgent } from '../device/browser-kind.ts';

/** On which kind of phone; null in a browser of its own. */
export const inApp = (): InApp | null => inAppOf(userAgent());
