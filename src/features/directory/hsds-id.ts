import { createHash } from 'node:crypto'

/** Any fixed UUID: the namespace of the ids that Tisserin gives to records whose source gives none (RFC 9562, version 5). */
const namespace = Buffer.from('6f1d0c6e2b0a4f0e9a7d5c3b1e8f2a46', 'hex')

/**
 * The id of a thing known by a name: the same name always gives the same id, so that a second import finds the same
 * records. `hsdsId('ilao', 'service', '135836')`.
 */
export function hsdsId(...name: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(name.join('\u001f')).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
