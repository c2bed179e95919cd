import * as v from 'valibot'
import { readCanonical, readSignedStatement, Refused, type SignedStatement } from '../../../crypto/index.ts'

/** The statements of a proposal; null for what is none of this organization. */
export function readProposal(file: Buffer, organization: string): SignedStatement[] | null {
  try {
    const { statements } = v.parse(
      v.strictObject({ statements: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(8)) }),
      readCanonical(new Uint8Array(file)),
    )
    const read = statements.map(readSignedStatement)
    return read.every(({ statement }) => statement.org === organization) ? read : null
  } catch (failure) {
    if (failure instanceof Refused || v.isValiError(failure)) return null
    throw failure
  }
}
