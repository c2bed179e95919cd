import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './passwords.ts'
import {
  deviceWords,
  isPublicDomain,
  judgePassword,
  mayChangeSignInMethods,
  normalizeBackupCode,
  ownPath,
  passkeyHost,
  readTotpCode,
  writeBackupCode,
} from './rules.ts'

const camille = { email: 'camille.turcotte@organisme.quebec', name: 'Camille Turcotte-Roy' }
const judge = (password: string) => judgePassword(password, camille, isCommonPassword)

describe('a password', () => {
  it.each([
    'la rivière passe sous le pont',
    'correct horse battery staple',
    'Ж-кот-и-лев-42',
    '🪶🪺🐦🌾🌿🍂🪵🧵🧶🪡🪢🧺',
  ])('may be %s', (password) => expect(judge(password)).toEqual({ ok: true, value: undefined }))

  it.each([
    ['too-short', 'onze signes'],
    ['too-long', `${'une phrase '.repeat(19)}`],
    ['too-common', '123456789012'],
    ['too-common', 'PASSWORD123!'],
    ['too-common', '!!!Password2026'],
    ['too-plain', 'aaaaaaaabbbbbbbb'],
    ['personal', 'camille.turcotte@organisme.quebec'],
    ['personal', 'CamilleTurcotteRoy1'],
    ['personal', 'Turcotte-Roy-12'],
    ['personal', 'Tisserin2026!'],
  ])('is refused as %s: %s', (refusal, password) => expect(judge(password)).toEqual({ ok: false, refusal }))

  it('counts signs as people do: 11 birds are not 12 characters', () => {
    expect(judge('🐦🪺🪶🌾🌿🍂🪵🧵🧶🪡🪢')).toEqual({ ok: false, refusal: 'too-short' })
  })
})

describe('ways may be changed', () => {
  it('in a recent session', () => {
    expect(mayChangeSignInMethods({ method: 'passkey', isRecent: true })).toEqual({ ok: true, value: undefined })
  })
  it('not in one left open', () => {
    expect(mayChangeSignInMethods({ method: 'passkey', isRecent: false })).toEqual({ ok: false, refusal: 'not-recent' })
  })
  it('never in one that an organization’s provider opened', () => {
    const refused = { ok: false, refusal: 'opened-by-provider' }
    expect(mayChangeSignInMethods({ method: 'provider', isRecent: true })).toEqual(refused)
    expect(mayChangeSignInMethods({ method: 'provider', isRecent: false })).toEqual(refused)
  })
})

it('reads a backup code however it was copied', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 10, maxLength: 10 }), (bytes) => {
      const code = writeBackupCode(bytes)
      const copied = ` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `

      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/)
      expect(normalizeBackupCode(copied)).toBe(normalizeBackupCode(code))
    }),
  )
})

it('tells a code of the app from anything else', () => {
  expect(readTotpCode('123456')).toBe('123456')
  expect(readTotpCode(' 123\u00a0456 ')).toBe('123456')
  expect(readTotpCode('12345')).toBeNull()
  expect(readTotpCode('７７７７７７')).toBeNull()
  expect(readTotpCode('7K2QX-0M9TD')).toBeNull()
})

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36 Edg/140.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1',
    'Safari, iPhone',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  ['curl/8.1', ''],
])('keeps two words of %s', (userAgent, words) => expect(deviceWords(userAgent)).toBe(words))

it.each(['/fr', '/fr/compte', '/en/organizations?q=a&page=2', '/fr?x=1'])('goes on to our own %s', (path) => {
  expect(ownPath(path)).toBe(path)
})

it.each([
  null,
  '',
  'https://elsewhere.example/fr',
  '//elsewhere.example/fr',
  '/\\elsewhere.example',
  '/fr\\..\\..',
  '/frx',
  '/demo',
  'javascript:alert(1)',
  '/fr/\r\nset-cookie: a=b',
  `/fr/${'a'.repeat(3000)}`,
])('never goes on to %j', (path) => expect(ownPath(path)).toBeNull())

it('knows the host of passkeys, which is a name', () => {
  expect(passkeyHost('https://tisserin.quebec')).toBe('tisserin.quebec')
  expect(passkeyHost('http://localhost:3000')).toBe('localhost')
  expect(passkeyHost('http://127.0.0.1:3000')).toBeNull()
  expect(passkeyHost('http://[::1]:3000')).toBeNull()
})

it('lets no organization speak for a public domain', () => {
  expect(isPublicDomain('gmail.com')).toBe(true)
  expect(isPublicDomain('organisme.quebec')).toBe(false)
})
