import { policyFor } from '../protocol/policy.ts';

const METAS = 'meta[http-equiv="Content-Security-Policy"]';

/**
 * A page that others may put into a sandbox comes with a policy by schemes: `'self'` is no origin
 * there. From now on one with the address of the site holds beside it.
 */
export function narrowPolicy() {
  const [first, second] = document.querySelectorAll<HTMLMetaElement>(METAS);
  if (!first || second || first.content.includes("'self'")) return;
  const own = document.createElement('meta');
  own.httpEquiv = 'Content-Security-Policy';
  own.content = policyFor({ site: [location.origin] });
  document.head.append(own);
}
