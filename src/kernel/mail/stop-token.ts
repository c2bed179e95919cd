import { createHmac, timingSafeEqual } from 'node:crypto'

/** Addresses that stop one kind of mail of one person, and do nothing else. They have no end: old mail keeps working. */
export interface StopTokens {
  make(secretKey: Buffer, personId: string): string
  /** Whose mail it stops; null: we did not make it, or for another kind of mail. */
  read(secretKey: Buffer, token: string): string | null
}

const idBytes = 16

/** @param purpose the kind of mail, signed with the person: a token of one kind opens no other */
export function stopTokensOf(purpose: string): StopTokens {
  const signature = (secretKey: Buffer, id: Buffer): Buffer =>
    createHmac('sha256', secretKey).update(`${purpose}|`).update(id).digest()
  return {
    make(secretKey, personId) {
      const id = Buffer.from(personId.replaceAll('-', ''), 'hex')
      return Buffer.concat([id, signature(secretKey, id)]).toString('base64url')
    },
    read(secretKey, token) {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length !== idBytes + 32) return null
      const id = bytes.subarray(0, idBytes)
      if (!timingSafeEqual(bytes.subarray(idBytes), signature(secretKey, id))) return null
      return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
  }
}
