import { Encrypter, generateX25519Identity, identityToRecipient, Stanza } from 'age-encryption'
import * as age from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { bytesOf, joined } from './bytes.ts'
import { hybridKeys, isPaddedLength, mustBeSealedFile, paddedLength, Refused, type Stanza as Kind } from './index.ts'
import { openFromKey, sealToKey } from './hybrid.ts'
import { sealWithKey } from './seal-with-key.ts'

const key = new Uint8Array(32).fill(7)
const context = bytesOf('a purpose')
const isStorable = (file: Uint8Array, kind: Kind = 'tisserin.org/dk1', padding: 'bucket' | 'padme' = 'bucket') => {
  try {
    mustBeSealedFile(file, kind, padding)
    return true
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return false
  }
}
const stanza = (...args: string[]) => ({ wrapFileKey: () => [new Stanza(args, new Uint8Array(32))] })
const nonce = 'A'.repeat(22)
async function withRecipients(content: Uint8Array, ...recipients: (string | age.Recipient)[]): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  for (const one of recipients) encrypter.addRecipient(one)
  return encrypter.encrypt(content)
}

describe('what may be stored', () => {
  let sealed: Uint8Array
  let hybrid: Uint8Array
  let keys: Awaited<ReturnType<typeof hybridKeys>>
  beforeAll(async () => {
    keys = await hybridKeys()
    sealed = await sealWithKey('tisserin.org/dk1', key, context, new Uint8Array(256))
    hybrid = await sealToKey(keys.public, new Uint8Array(256))
  })

  it('is a file with one stanza of the kind of its table', () => {
    expect(isStorable(sealed)).toBe(true)
    expect(isStorable(hybrid, 'mlkem768x25519')).toBe(true)
    expect(isStorable(sealed, 'mlkem768x25519')).toBe(false)
    expect(isStorable(hybrid)).toBe(false)
    expect(isStorable(sealed, 'tisserin.org/un1')).toBe(false)
  })

  it('is never nothing, a beginning, more than 10 MiB, text, or something else of age', async () => {
    const x25519 = await identityToRecipient(await generateX25519Identity())
    const passphrase = new Encrypter()
    passphrase.setScryptWorkFactor(2)
    passphrase.setPassphrase('one two three')
    const content = new Uint8Array(256)
    const refused = {
      nothing: new Uint8Array(),
      beginning: sealed.slice(0, 100),
      large: new Uint8Array(11 * 1024 * 1024),
      zeros: new Uint8Array(700),
      armor: bytesOf(age.armor.encode(sealed)),
      crlf: bytesOf(new TextDecoder('latin1').decode(sealed.slice(0, 180)).replaceAll('\n', '\r\n')),
      passphrase: await passphrase.encrypt(content),
      x25519: await withRecipients(content, x25519),
      mixed: await withRecipients(content, keys.public, x25519),
      twoHybrids: await withRecipients(content, keys.public, keys.public),
      twoKeys: await withRecipients(content, stanza('tisserin.org/dk1', nonce), stanza('tisserin.org/dk1', nonce)),
      unknown: await withRecipients(content, stanza('tisserin.org/dk2', nonce)),
      longName: await withRecipients(content, stanza('tisserin.org/dk1', nonce, 'more')),
      many: await withRecipients(content, ...Array.from({ length: 3000 }, () => stanza('tisserin.org/dk1', nonce))),
      looseNonce: await withRecipients(content, stanza('tisserin.org/dk1', `${'A'.repeat(21)}B`)),
      wrongSize: await sealWithKey('tisserin.org/dk1', key, context, new Uint8Array(300)),
      empty: await sealWithKey('tisserin.org/dk1', key, context, new Uint8Array()),
      after: joined(sealed, Uint8Array.of(0)),
    }

    expect(
      Object.entries(refused).filter(([, file]) => isStorable(file) || isStorable(file, 'mlkem768x25519')),
    ).toEqual([])
  })

  it('is refused to a key that is not the recipient’s, with nothing said but that', async () => {
    const other = await hybridKeys()
    const error = await openFromKey(other.secret, hybrid).catch((caught: unknown) => caught)

    expect(error).toBeInstanceOf(Refused)
    expect(String(error)).toBe('Refused: Refused.')
    expect(await openFromKey(keys.secret, hybrid)).toHaveLength(256)
  })
})

describe('padding', () => {
  it('has seven sizes up to 16 KiB, then multiples of it', () => {
    const sizes = new Set(Array.from({ length: 16 * 1024 }, (_, at) => paddedLength(at + 1, 'bucket')))

    expect([...sizes]).toEqual([256, 512, 1024, 2048, 4096, 8192, 16_384])
    expect(paddedLength(16_385, 'bucket')).toBe(32_768)
    expect(paddedLength(50_000, 'bucket')).toBe(65_536)
  })

  it('of an attachment costs 12 % at most, and is no other length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 257, max: 10 * 1024 * 1024 }), (length) => {
        const padded = paddedLength(length, 'padme')
        expect(padded).toBeGreaterThanOrEqual(length)
        expect(padded / length).toBeLessThan(1.12)
        expect(paddedLength(padded, 'padme')).toBe(padded)
        expect(isPaddedLength(length, 'padme')).toBe(padded === length)
      }),
    )
  })

  it('refuses what is longer than may be sealed', () => {
    expect(() => paddedLength(10 * 1024 * 1024 + 5000, 'padme')).toThrow(Refused)
    expect(() => paddedLength(1024 * 1024 + 5000, 'bucket')).toThrow(Refused)
    expect(isPaddedLength(paddedLength(10 * 1024 * 1024 + 4096, 'padme'), 'padme')).toBe(true)
  })
})
