import { isPaddedLength, type Padding } from './padding.ts'
import { must, Refused } from './refusal.ts'

/** How the key of a file is kept in its head: under a data key, under a hybrid public key, under what a person unlocks with. */
export type Stanza = 'tisserin.org/dk1' | 'tisserin.org/un1' | 'mlkem768x25519'

// What `age` may write for one stanza has one length and one writing, so that nothing is left to a parser: base64 without padding,
// whose last sign may not hold bits beyond the bytes; lines of 64 signs; LF.
const end22 = '[A-Za-z0-9+/]{21}[AQgw]'
const end43 = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]'
const end1494 = '[A-Za-z0-9+/]{1493}[AQgw]'
const heads: Readonly<Record<Stanza, RegExp>> = {
  'tisserin.org/dk1': headOf(`tisserin\\.org/dk1 ${end22}`),
  'tisserin.org/un1': headOf(`tisserin\\.org/un1 ${end22}`),
  mlkem768x25519: headOf(`mlkem768x25519 ${end1494}`),
}

function headOf(stanza: string): RegExp {
  return new RegExp(`^age-encryption\\.org/v1\\n-> ${stanza}\\n${end43}\\n--- ${end43}\\n`)
}

const mostHeadBytes = 2048
const nonceBytes = 16
const chunkBytes = 64 * 1024
const tagBytes = 16

/** The length of what STREAM sealed into this many bytes; null when it seals nothing into that many. */
function plainLength(sealed: number): number | null {
  const whole = Math.floor(sealed / (chunkBytes + tagBytes))
  const rest = sealed - whole * (chunkBytes + tagBytes)
  if (rest === 0) return sealed - whole * tagBytes
  return rest > tagBytes ? sealed - (whole + 1) * tagBytes : null
}

/**
 * What may be stored, judged without any key (security 5.3, « server gate »): the head of `age`, at most 2 KiB, with exactly one
 * stanza and of this kind; then a length that the padding allows. It also stands first in every reader.
 *
 * @throws Refused
 */
export function mustBeSealedFile(file: Uint8Array, stanza: Stanza, padding: Padding = 'bucket'): void {
  const head = heads[stanza].exec(String.fromCharCode(...file.subarray(0, mostHeadBytes)))
  if (!head) throw new Refused('form')
  const plain = plainLength(file.length - head[0].length - nonceBytes)
  must(plain !== null && isPaddedLength(plain, padding), 'form')
}
