// Decides where the fetcher may go: public addresses on the ports of the web, and what the operator allows. Judges addresses, never spellings.
import ipaddr from 'ipaddr.js';

/** A network inside that may be visited on one port; from the operator's config only. */
export type Allowed = { readonly cidr: string; readonly port: number };

export type Guard = {
  /** Why an address is not even looked up; null when nothing speaks against it. */
  refusalOf(url: URL): string | null;
  /** Whether a socket may be connected to this address. */
  mayConnect(address: string, port: number): boolean;
};

const WEB_PORTS: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);
/** All of IPv6 that is ever given out to the public; what is carved out of it, ipaddr.js knows. */
const GLOBAL_V6 = ipaddr.IPv6.parseCIDR('2000::/3');

export function createGuard(allowed: readonly Allowed[] = []): Guard {
  const networks = allowed.map(({ cidr, port }) => ({ network: ipaddr.parseCIDR(cidr), port }));
  const isAllowed = (address: string, port: number) => {
    const parsed = parse(address);
    return (
      parsed !== null && networks.some((one) => one.port === port && one.network[0].kind() === parsed.kind() && parsed.match(one.network))
    );
  };
  const mayConnect = (address: string, port: number) => (WEB_PORTS.has(port) && isPublicAddress(address)) || isAllowed(address, port);
  return {
    mayConnect,
    refusalOf(url) {
      if (!/^https?:$/.test(url.protocol)) return `${url.protocol} is not an address of the web: only http and https are read.`;
      const port = portOf(url);
      if (!WEB_PORTS.has(port) && !networks.some((one) => one.port === port))
        return `port ${port} is not one of the web's: only 80, 443, 8080 and 8443 are read.`;
      const host = url.hostname.replace(/^\[|\]$/g, '');
      return ipaddr.isValid(host) && !mayConnect(host, port) ? INSIDE : null;
    },
  };
}

export const INSIDE =
  'the address leads into a private network, where Nutgraf does not go unless config/nutgraf.yaml allows it (http: allow:).';

export const portOf = (url: URL): number => Number(url.port) || (url.protocol === 'https:' ? 443 : 80);

/** True only for addresses that belong to the public internet. Anything that is no address is not public. */
export function isPublicAddress(address: string): boolean {
  const parsed = parse(address);
  if (parsed === null || parsed.range() !== 'unicast') return false;
  return parsed.kind() === 'ipv4' || parsed.match(GLOBAL_V6);
}

/** An IPv4 address inside an IPv6 one is judged as what it leads to. */
function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const bare = address.replace(/%.*$/, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare) : null;
}
