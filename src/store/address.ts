// An address in any form -> one key: scheme, www, trailing slash, fragment, tracking parameters and the order of the others do not matter.

const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|cmpid|ocid)$/i;

/** The text itself, folded, where it is no address. */
export function addressKey(address: string): string {
  const text = address.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url) return text.toLowerCase();
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const query = parameters.length > 0 ? `?${parameters.sort().join('&')}` : '';
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/(?:\/index\.html?)?\/*$/, '')}${query}`;
}
