// An address as found -> the publisher's own, without what follows readers around. Strings only; nothing is fetched.

const TRACKING =
  /^(?:utm_|mc_|at_|pk_|mtm_|hsa_|vero_|wt[._]|_hs|ns_|oly_|ga_|s_kwcid|sc_)|^(?:(?:fb|g|tt|tw|y|d)clid|msclkid|gbraid|wbraid|igshid|yptr|ref|ref_src|refsrc|referrer|cmp|cmpid|icid|ico|intcid|ncid|nr_email_referer|partner|rss|smid|smtyp|soc_src|soc_trk|source|src|ftag|ito|taid|leadsource|meta|oref|tag_?id|campaign_id|emc|mod|sref|sh|share|shared|__twitter_impression|guccounter|guce_\w+|ocid|traffic_source|xtor|via|fb_ref|spm|_ga|_gl)$/i;

/** http(s) only; host lower-case, no fragment, no userinfo, no tracking parameters. Undefined for anything else. */
export function cleanUrl(address: string, from?: string): string | undefined {
  const url = URL.parse(address.trim(), from);
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.replace(/\?$/, '');
}

/** A calendar day in the path (/2025/11/22/, /2025-11-22-, /20251122/), ISO; undefined where there is none. */
export function dayInUrl(url: string): string | undefined {
  const match = /[/-](20\d\d)([/-]?)([01]\d)\2([0-3]\d)(?=[/_.-]|$)/.exec(url);
  return match ? `${match[1]}-${match[3]}-${match[4]}` : undefined;
}
