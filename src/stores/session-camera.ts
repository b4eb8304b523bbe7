/** How a participant's code reaches the trainer's page beside a paste: by address, camera or photo. */
import type { IncomingAttendance } from '../core/session/attendance.ts';
import { readQrPhoto } from '../device/camera.ts';
import { receiveAttendance } from './session.ts';

export { canUseCamera, startCamera } from '../device/camera.ts';
export { onFragment, takeFragment } from '../device/fragment.ts';

/** What the QR code in a photo holds; a photo without one is a fault like any other. */
export const receivePhoto = async (photo: File): Promise<IncomingAttendance> => {
  const read = await readQrPhoto(photo);
  if (read.ok) return receiveAttendance(read.value);
  const faults = [{ fault: read.fault, place: 0 }];
  return { fresh: [], known: 0, others: 0, session: '', faults };
};
