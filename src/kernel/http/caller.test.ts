import { describe, expect, it } from 'vitest'
import { Caller, callerAddress, networksOf } from './caller.ts'

const secretKey = Buffer.alloc(32, 7)

/** Counts as the database does, in one window. */
function aCounter() {
  const hits = new Map<string, number>()
  return {
    async hit(bucket: string): Promise<number> {
      const count = (hits.get(bucket) ?? 0) + 1
      hits.set(bucket, count)
      return count
    },
  }
}

describe('the network of a caller', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7', null],
    ['::ffff:203.0.113.7', '203.0.113.7', null],
    ['::ffff:cb00:7107', '203.0.113.7', null],
    ['0:0:0:0:0:FFFF:cb00:7107', '203.0.113.7', null],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:DB8:1:2::', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['2001:db8::1', '2001:db8:0:0::/64', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64', 'fe80:0:0::/48'],
    ['::1', '0:0:0:0::/64', '0:0:0::/48'],
    ['2001:db8:1:2::192.0.2.1', '2001:db8:1:2::/64', '2001:db8:1::/48'],
    ['', '', null],
    ['not an address', 'not an address', null],
  ])('of %s is %s, within %s', (address, near, wide) => {
    expect(networksOf(address)).toEqual({ near, wide })
  })
})

describe('tries of a caller', () => {
  const tryFrom = async (addresses: readonly string[]): Promise<number> => {
    const counter = aCounter()
    let most = 0
    for (const address of addresses)
      most = Math.max(most, await new Caller(secretKey, '2026-11-30', address).count(counter, 'suggest', 3600))
    return most
  }
  const many = (count: number, address: (n: number) => string): string[] =>
    Array.from({ length: count }, (_, n) => address(n))

  it('are those of the whole home, however its machines name themselves', async () => {
    expect(await tryFrom(many(120, (n) => `2001:db8:1:2::${n.toString(16)}`))).toBe(120)
  })

  it('are a third of those of the 48 bits that one subscriber may hold', async () => {
    expect(await tryFrom(many(120, (n) => `2001:db8:1:${n.toString(16)}::1`))).toBe(40)
  })

  it('are not those of another subscriber', async () => {
    expect(await tryFrom(many(120, (n) => `2001:db8:${n.toString(16)}::1`))).toBe(1)
    expect(await tryFrom(many(120, (n) => `203.0.113.${n}`))).toBe(1)
  })

  it('are the same written as IPv4 or inside IPv6', async () => {
    expect(await tryFrom(['203.0.113.7', '::ffff:203.0.113.7', '::ffff:cb00:7107'])).toBe(3)
  })

  it('cannot be counted by half by mistake', () => {
    expect(() => `${new Caller(secretKey, '2026-11-30', '::1')}`).toThrow('caller.count')
  })
})

describe('the address of a caller', () => {
  const from = (remoteAddress: string, headers: Record<string, string | string[]> = {}): string =>
    callerAddress({ incoming: { socket: { remoteAddress }, headers } })

  it('is the one connected, whatever a stranger says of themselves', () => {
    expect(from('198.51.100.2', { 'x-forwarded-for': '203.0.113.7', forwarded: 'for=203.0.113.7' })).toBe(
      '198.51.100.2',
    )
  })

  it.each([
    [{ 'x-forwarded-for': '203.0.113.7' }, '203.0.113.7'],
    [{ 'x-forwarded-for': '192.0.2.1, 203.0.113.7' }, '203.0.113.7'],
    [{ 'x-forwarded-for': '192.0.2.1, 203.0.113.7:4711' }, '203.0.113.7'],
    [{ 'x-forwarded-for': '[2001:DB8::1]:4711' }, '2001:db8::1'],
    [{ 'x-forwarded-for': '2001:db8::1' }, '2001:db8::1'],
    [{ 'x-forwarded-for': ['192.0.2.1', '203.0.113.7'] }, '203.0.113.7'],
    [{ forwarded: 'for=192.0.2.1, for="[2001:db8::1]:4711";proto=https' }, '2001:db8::1'],
    [{ forwarded: 'proto=https;For=203.0.113.7' }, '203.0.113.7'],
    [{ 'x-forwarded-for': '203.0.113.7', forwarded: 'for=192.0.2.1' }, '203.0.113.7'],
    [{ forwarded: 'for=_hidden' }, '127.0.0.1'],
    [{ 'x-forwarded-for': 'unknown' }, '127.0.0.1'],
    [{ 'x-forwarded-for': '' }, '127.0.0.1'],
    [{}, '127.0.0.1'],
  ])('is the last that the proxy of this machine vouches for: %j', (headers, expected) => {
    expect(from('127.0.0.1', headers as Record<string, string | string[]>)).toBe(expected)
  })
})
