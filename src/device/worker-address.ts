/** The one Trusted Types policy of this site: it lets exactly our own worker files pass. */

type Policy = { createScriptURL(address: string): unknown };
type Factory = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
};

const OURS = ['sw.js'];

let policy: Policy | null = null;

/**
 * The address of a worker as the browser wants it.
 * @param base the sub-path of the site
 */
export const workerAddress = (base: string, name: string): string => {
  const check = (address: string): string => {
    if (!OURS.some((one) => base + one === address)) throw new TypeError('not a worker of ours');
    return address;
  };
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  if (!trustedTypes) return check(base + name);
  policy ??= trustedTypes.createPolicy('sw', { createScriptURL: check });
  return policy.createScriptURL(base + name) as string;
};
