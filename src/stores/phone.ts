import { browserDevice } from '../device/browser.ts';
import type { Device } from '../device/types.ts';

let device: Device = browserDevice;

/** The phone in use. */
export const phone = (): Device => device;

/** Puts another phone in its place: for walks through the stores without a browser. */
export const usePhone = (other: Device): void => {
  device = other;
};
