import { createHash } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { normalizeBackupCode } from '../rules.ts'

const periodSeconds = 30

/** The parameters that every authenticator app reads. */
export const totpOf = (secret: string, label: string): TOTP =>
  new TOTP({
    issuer: 'Tisserin',
    label,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
  })

/** The time step of a right code, one step early or late forgiven (RFC 6238, 5.2); null when it is wrong. */
export function totpStepOf({ secret, digits, now }: { secret: string; digits: string; now: Date }): number | null {
  const timestamp = now.getTime()
  const delta = totpOf(secret, '').validate({ token: digits, timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / periodSeconds) + delta
}

/** A backup code as the database has it. */
export const hashBackupCode = (code: string): Buffer => createHash('sha256').update(normalizeBackupCode(code)).digest()
