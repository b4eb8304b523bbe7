/** Reading a QR code, through the camera or from a photo. */
import { bad, good, type Result } from '../core/fault.ts';

/** Longer side of what is searched, in pixels: version 15 from arm's length still reads. */
const LONGEST_SIDE = 1280;
/** A look takes 10–40 ms on a cheap phone. */
const EVERY_MS = 150;

/** The camera answers on https and localhost only. */
export const canUseCamera = (): boolean =>
  isSecureContext && navigator.mediaDevices?.getUserMedia !== undefined;

type Decode = (image: ImageData) => string | null;

/** The decoder is loaded when it is first needed. */
const loadDecoder = async (): Promise<Decode> => {
  const { default: decodeQR } = await import('qr/decode.js');
  return (image) => {
    try {
      return decodeQR(image);
    } catch {
      // It throws where it finds none.
      return null;
    }
  };
};

const pixelsOf = (
  canvas: HTMLCanvasElement,
  source: CanvasImageSource,
  width: number,
  height: number,
): ImageData | null => {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || canvas.width === 0 || canvas.height === 0) return null;
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

const refusals = ['NotAllowedError', 'SecurityError'];

/**
 * Shows the back camera in `video` and calls `heard` with each new text it
 * reads. @returns what ends it. Faults: `camera-missing`, `camera-refused`.
 */
export const startCamera = async (
  video: HTMLVideoElement,
  heard: (text: string) => void,
): Promise<Result<() => void>> => {
  if (!canUseCamera()) return bad('camera-missing');
  let stream: MediaStream;
  let decode: Decode;
  try {
    // Before the camera: a decoder that cannot be loaded must not leave it running.
    decode = await loadDecoder();
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment' },
      audio: false,
    });
    video.srcObject = stream;
    await video.play();
  } catch (thrown) {
    const name = thrown instanceof DOMException ? thrown.name : '';
    return bad(refusals.includes(name) ? 'camera-refused' : 'camera-missing');
  }
  const canvas = document.createElement('canvas');
  let before = '';
  const timer = setInterval(() => {
    const pixels = pixelsOf(canvas, video, video.videoWidth, video.videoHeight);
    const text = pixels && decode(pixels);
    if (!text || text === before) return;
    before = text;
    heard(text);
  }, EVERY_MS);
  return good(() => {
    clearInterval(timer);
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  });
};

const loaded = (image: HTMLImageElement): Promise<boolean> =>
  new Promise((resolve) => {
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
  });

/** The text of the QR code in a photo. Faults: `file-unreadable`, `photo-without-code`. */
export const readQrPhoto = async (photo: File): Promise<Result<string>> => {
  const address = URL.createObjectURL(photo);
  try {
    const image = new Image();
    image.src = address;
    if (!(await loaded(image))) return bad('file-unreadable', photo.name);
    const decode = await loadDecoder();
    const canvas = document.createElement('canvas');
    const pixels = pixelsOf(canvas, image, image.naturalWidth, image.naturalHeight);
    const text = pixels && decode(pixels);
    return text ? good(text) : bad('photo-without-code', photo.name);
  } catch {
    return bad('file-unreadable', photo.name);
  } finally {
    URL.revokeObjectURL(address);
  }
};
