import { bytesOfNumber, joined, numberAt } from './bytes.ts'
import { canonicalBytes, type Plain, readCanonical } from './canonical.ts'
import { mustBeOurSuite } from './model.ts'
import { mustBePadded, padded, type Padding } from './padding.ts'
import { must } from './refusal.ts'
import { isSignedBy, sign, type Signed } from './signature.ts'

/** What a sealed file holds: u16 length of the header, header in JCS, 64 bytes of signature, u32 length of the body, body, zeros (security 5.3). */
export interface Inner {
  header: Plain
  headerBytes: Uint8Array
  signature: Uint8Array
  body: Uint8Array
}

const signatureBytes = 64

/** Signed over the hash of the header and the hash of the body, then padded. */
export function writeInner(
  kind: Signed,
  header: Plain,
  body: Uint8Array,
  signingKey: Uint8Array,
  padding: Padding = 'bucket',
): Uint8Array {
  const headerBytes = canonicalBytes(header)
  must(headerBytes.length < 2 ** 12 - 128, 'form')
  const signature = sign(signingKey, kind, headerBytes, body)
  const lengths = [bytesOfNumber(headerBytes.length, 2), bytesOfNumber(body.length, 4)] as const
  return padded(joined(lengths[0], headerBytes, signature, lengths[1], body), padding)
}

/** Its form only: who signed is for `mustBeSignedBy`, once it is known who that must be. @throws Refused */
export function readInner(bytes: Uint8Array, padding: Padding = 'bucket'): Inner {
  const headerEnd = 2 + numberAt(bytes, 0, 2)
  const bodyAt = headerEnd + signatureBytes + 4
  const bodyEnd = bodyAt + numberAt(bytes, bodyAt - 4, 4)
  mustBePadded(bytes, bodyEnd, padding)
  const headerBytes = bytes.slice(2, headerEnd)
  const header = readCanonical(headerBytes)
  mustBeOurSuite(header)
  return {
    header,
    headerBytes,
    signature: bytes.slice(headerEnd, headerEnd + signatureBytes),
    body: bytes.slice(bodyAt, bodyEnd),
  }
}

/** @throws Refused */
export function mustBeSignedBy(key: string, kind: Signed, { headerBytes, signature, body }: Inner): void {
  must(isSignedBy(key, signature, kind, headerBytes, body), 'signature')
}
