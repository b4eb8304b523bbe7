/** The camera, for the receiving page. */
import type { Incoming } from '../core/cohort/incoming.ts';
import { readQrPhoto } from '../device/camera.ts';
import { previewText, showPreview } from './receive.ts';

export { canUseCamera, startCamera } from '../device/camera.ts';

/** What the QR code in a photo holds; a photo without one is a fault like any other. */
export const previewPhoto = async (photo: File): Promise<Incoming> => {
  const text = await readQrPhoto(photo);
  return text.ok ? previewText(text.value) : showPreview([{ about: photo.name, text }]);
};
