import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardedFetch, isCallable, isPublicAddress, publicLookup } from './guarded-fetch.ts'

const inUse = { allowLoopback: false }
const limits = { allowLoopback: true, timeoutMs: 60_000, maxBytes: 1000 }

it.each(['1.1.1.1', '142.250.1.1', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fc00::1',
  'fd12:3456::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  '2001::1',
  'not an address',
])('%s leads inside', (address) => expect(isPublicAddress(address)).toBe(false))

describe('in use', () => {
  it.each(['https://login.organisme.quebec', 'https://login.organisme.quebec:8443/realms/a'])(
    'may call %s',
    (address) => {
      expect(isCallable(address, inUse)).toBe(true)
    },
  )

  it.each([
    'http://login.organisme.quebec',
    'https://127.0.0.1',
    'https://2130706433',
    'https://0x7f.1',
    'https://[::1]',
    'https://[::ffff:10.0.0.1]',
    'https://localhost',
    'https://postgres:5432',
    'https://user:password@login.organisme.quebec',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'gopher://1.1.1.1',
    '',
  ])('may not call %s', (address) => expect(isCallable(address, inUse)).toBe(false))

  it('refuses at connection a name that leads inside', async () => {
    const failure = await new Promise((resolve) => publicLookup('localhost', {}, resolve))

    expect(failure).toMatchObject({ message: 'a name that leads inside' })
  })
})

describe('a server of a stranger', () => {
  let server: Server
  let address: string
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/redirect') response.writeHead(302, { location: 'http://169.254.169.254/' }).end()
      else if (request.url === '/long') response.end('x'.repeat(2000))
      else if (request.url === '/mute') return
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('is read', async () => {
    const answer = await guardedFetch(`${address}/`, {}, limits)

    expect(await answer.json()).toEqual({ ok: true })
  })

  it('sends us nowhere else', async () => {
    const answer = await guardedFetch(`${address}/redirect`, {}, limits)

    expect(answer.status).toBe(302)
  })

  it('cannot fill the memory', async () => {
    await expect(guardedFetch(`${address}/long`, {}, limits)).rejects.toThrow('too long')
  })

  it('cannot keep us waiting', async () => {
    await expect(guardedFetch(`${address}/mute`, {}, { ...limits, timeoutMs: 500 })).rejects.toThrow()
  })
})
