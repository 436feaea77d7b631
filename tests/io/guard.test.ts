import { describe, expect, it } from 'vitest';
import { createGuard, isPublicAddress } from '../../src/io/guard.ts';

describe('isPublicAddress', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e', '::ffff:8.8.8.8'])(
    'takes %s for public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['loopback', '::1'],
    ['this network', '0.0.0.0'],
    ['this network', '::'],
    ['private', '10.1.2.3'],
    ['private', '172.31.0.1'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['cloud metadata', '169.254.169.254'],
    ['link-local', 'fe80::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['unique local', 'fd00::1'],
    ['site-local', 'fec0::1'],
    ['protocol assignments', '192.0.0.8'],
    ['documentation', '192.0.2.1'],
    ['documentation', '2001:db8::1'],
    ['benchmarking', '198.18.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['multicast', '224.0.0.1'],
    ['multicast', 'ff02::1'],
    ['IPv4 in IPv6', '::ffff:127.0.0.1'],
    ['IPv4 in IPv6, old form', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64, local use', '64:ff9b:1::1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001:0:7f00:1::1'],
    ['discard', '100::1'],
    ['no address', 'example.com'],
    ['nothing', ''],
  ])('refuses %s: %s', (_, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('createGuard', () => {
  it.each([
    ['http://example.com/', null],
    ['https://example.com:8443/', null],
    ['http://example.com:22/', 'port 22'],
    ['http://example.com:6379/', 'port 6379'],
    ['ftp://example.com/', 'only http and https'],
    ['file:///etc/passwd', 'only http and https'],
    ['http://127.0.0.1/', 'private network'],
    ['http://2130706433/', 'private network'],
    ['http://0x7f.1/', 'private network'],
    ['http://[::1]/', 'private network'],
  ])('judges %s before any look-up', (address, expected) => {
    const refusal = createGuard().refusalOf(new URL(address));
    expect(refusal === null ? null : refusal.includes(expected ?? '\0')).toBe(expected === null ? null : true);
  });

  it.each([
    ['192.168.7.5', 3000, true],
    ['192.168.7.5', 80, false],
    ['192.168.8.5', 3000, false],
    ['::ffff:192.168.7.5', 3000, true],
    ['93.184.216.34', 3000, false],
  ])('lets the operator allow one port of one network: %s port %i is %s', (address, port, expected) => {
    const guard = createGuard([{ cidr: '192.168.7.0/24', port: 3000 }]);
    expect(guard.mayConnect(address, port)).toBe(expected);
  });
});
