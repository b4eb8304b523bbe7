/** Ways to hand a text to somebody else. */
export { copyText } from '../device/copy.ts';
export { canShare, shareText } from '../device/share-sheet.ts';

/** The drawing of QR codes, loaded when the first one is shown. */
export const loadQr = async () => (await import('../device/qr-drawing.ts')).qrPath;
