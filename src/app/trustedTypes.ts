/**
 * Our pages let no text become a program (Trusted Types, where the browser has them). The one use
 * that is left is the address of a worker: only one of our own site is taken.
 */

interface Policies {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

let isMade = false;

/** To be called before anything starts a worker, a library too. */
export function allowOwnWorkers() {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  if (isMade || !trustedTypes) return;
  isMade = true;
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, document.baseURI).origin === location.origin) return address;
      throw new TypeError(`a worker from elsewhere: ${address}`);
    },
  });
}
