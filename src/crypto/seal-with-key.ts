import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { base64nopad } from '@scure/base'
import { Decrypter, Encrypter, Stanza } from 'age-encryption'
import { drawBytes, sha256 } from './bytes.ts'
import type { Padding } from './padding.ts'
import { must, refusing } from './refusal.ts'
import { mustBeSealedFile } from './sealed-file.ts'

/** A stanza whose key is derived: from a data key (dk1), or from what a person unlocks with (un1). */
export type KeyStanza = 'tisserin.org/dk1' | 'tisserin.org/un1'

/** One key for one stanza: the nonce of the stanza is its salt, the context its purpose (security 5.3, `dk1`). */
const stanzaKey = (key: Uint8Array, nonce: Uint8Array, context: Uint8Array): Uint8Array =>
  hkdf(sha256, key, nonce, context, 32)

// The key serves once, so the nonce of the cipher may stand still.
const still = new Uint8Array(12)

/**
 * An `age` file whose one stanza opens with this key, in this context only (security 5.3).
 *
 * @param key 32 bytes
 * @param content already padded
 */
export function sealWithKey(
  stanza: KeyStanza,
  key: Uint8Array,
  context: Uint8Array,
  content: Uint8Array,
): Promise<Uint8Array> {
  must(key.length === 32, 'form')
  const encrypter = new Encrypter()
  encrypter.addRecipient({
    wrapFileKey(fileKey) {
      const nonce = drawBytes(16)
      const body = chacha20poly1305(stanzaKey(key, nonce, context), still).encrypt(fileKey)
      return [new Stanza([stanza, base64nopad.encode(nonce)], body)]
    },
  })
  return refusing('form', () => encrypter.encrypt(content))
}

/** @throws Refused: its form first, then whether this key opens it in this context */
export async function openWithKey(
  stanza: KeyStanza,
  key: Uint8Array,
  context: Uint8Array,
  file: Uint8Array,
  padding: Padding = 'bucket',
): Promise<Uint8Array> {
  must(key.length === 32, 'form')
  mustBeSealedFile(file, stanza, padding)
  const decrypter = new Decrypter()
  decrypter.addIdentity({
    unwrapFileKey([only, ...others]) {
      const [name, nonce] = only?.args ?? []
      if (!only || others.length > 0 || name !== stanza || nonce === undefined) return null
      return chacha20poly1305(stanzaKey(key, base64nopad.decode(nonce), context), still).decrypt(only.body)
    },
  })
  return refusing('key', () => decrypter.decrypt(file))
}
