import { gzipSync, deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { SecretSearch } from './search.ts'

const text = 'Zoé-qwKjxPLmvRtbnYhs-fin'
const key = Buffer.from('9f3c1177aa42e0b85d6613c9f0e1d2c3b4a5968778695a4b3c2d1e0fabcdef01', 'hex')
const phrase = 'abri bateau cerise dortoir'
const search = new SecretSearch([
  { id: 'text', secret: text },
  { id: 'key', secret: key },
  { id: 'phrase', secret: phrase, isWhole: true },
])
const around = (middle: string | Uint8Array) =>
  Buffer.concat([Buffer.from('before '), Buffer.from(middle as Uint8Array), Buffer.from(' after it')])
const utf16be = (one: string) => Buffer.from(one, 'utf16le').swap16()

it.each<[string, string, Uint8Array | string]>([
  ['text', 'as it is', text],
  ['text', 'in capitals', text.toUpperCase()],
  ['text', 'without accents', 'zoe-qwkj'],
  ['text', 'in UTF-16', Buffer.from(text, 'utf16le')],
  ['text', 'in UTF-16, the other way round', utf16be(text)],
  ['text', 'in hexadecimal', Buffer.from(text).toString('hex')],
  ['text', 'in base64, first place', Buffer.from(text).toString('base64')],
  ['text', 'in base64, second place', Buffer.from(`x${text}`).toString('base64')],
  ['text', 'in base64, third place', Buffer.from(`xy${text}`).toString('base64')],
  ['text', 'in an address', encodeURIComponent(text)],
  ['text', 'as one piece of eight characters', text.slice(8, 16)],
  ['text', 'compressed', gzipSync(`so ${text}`)],
  ['text', 'compressed twice', gzipSync(deflateSync(Buffer.from(text).toString('base64')))],
  ['key', 'as it is', key],
  ['key', 'in part', key.subarray(16, 24)],
  ['key', 'in hexadecimal', key.toString('hex').toUpperCase()],
  ['key', 'in base64', key.toString('base64url')],
  ['phrase', 'whole', phrase],
])('finds a planted %s, %s', (id, _how, written) => {
  expect([...search.find(around(written))]).toEqual([id])
})

it('finds nothing where there is nothing, nor a word of a phrase by itself', () => {
  expect(search.find(around('abri bateau'))).toEqual(new Set())
  expect(search.find(Buffer.alloc(3))).toEqual(new Set())
  expect(search.find(gzipSync('another text').subarray(0, 12))).toEqual(new Set())
})
