import { createHmac, timingSafeEqual } from 'node:crypto'

const signature = (secretKey: Buffer, id: Buffer): Buffer =>
  createHmac('sha256', secretKey).update('sheet-mail-stop|').update(id).digest()

/** The secret of an address that stops the mail about sheets of one person, and does nothing else. It has no end. */
export function stopToken(secretKey: Buffer, personId: string): string {
  const id = Buffer.from(personId.replaceAll('-', ''), 'hex')
  return Buffer.concat([id, signature(secretKey, id)]).toString('base64url')
}

/** Whose mail it stops; null: we did not make it. */
export function readStopToken(secretKey: Buffer, token: string): string | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 48) return null
  const id = bytes.subarray(0, 16)
  if (!timingSafeEqual(bytes.subarray(16), signature(secretKey, id))) return null
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
