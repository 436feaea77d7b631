// 200 ways to write an address that leads inside, made from tables: IPv4 in every form of the URL standard and inside IPv6, IPv6 itself, and names.

const IPV4 = [
  '127.0.0.1', '127.255.255.254', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.254', '192.168.0.1', '169.254.169.254', '100.64.0.1',
  '192.0.0.8', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255',
]; // biome-ignore format: a list

const IPV6 = ['::', '::1', '0:0:0:0:0:0:0:1', 'fe80::1', 'fc00::1', 'fd12:3456::1', 'fec0::1', 'ff02::1', '2001:db8::1', '100::1']; // biome-ignore format: a list

/** Names that a resolver may lead inside; the tests' resolver does. */
const NAMES = ['localhost', 'LOCALHOST.', 'a.localhost', 'localtest.me', '127.0.0.1.nip.io', 'metadata.google.internal', 'router.lan', 'xn--inside-9za.example']; // biome-ignore format: a list

const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const hex = (value: number, width = 0) => value.toString(16).padStart(width, '0');
const parts = (address: string, write: (part: number) => string) =>
  address
    .split('.')
    .map((part) => write(Number(part)))
    .join('.');
/** The two last groups of an IPv6 address that holds it. */
const groups = (value: number) => `${hex(Math.floor(value / 65_536))}:${hex(value % 65_536)}`;
const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const FORMS: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `${address}.`,
  (address) => String(numberOf(address)),
  (address) => `0x${hex(numberOf(address))}`,
  (address) => `0${numberOf(address).toString(8)}`,
  (address) => parts(address, (part) => `0x${hex(part)}`),
  (address) => parts(address, (part) => `0${part.toString(8).padStart(3, '0')}`),
  (address) => `${address.split('.')[0]}.${numberOf(address) % 16_777_216}`,
  (address) => fullWidth(address).replaceAll('.', '。'),
  (address) => `[::ffff:${address}]`,
  (address) => `[::${groups(numberOf(address))}]`,
  (address) => `[64:ff9b::${groups(numberOf(address))}]`,
  (address) => `[2002:${groups(numberOf(address))}::]`,
];

/** Host parts of an address, without port. */
export const INSIDE_SPELLINGS: readonly string[] = [
  ...IPV4.flatMap((address) => FORMS.map((form) => form(address))),
  ...IPV6.map((address) => `[${address}]`),
  ...NAMES,
];
