import { createHash } from 'node:crypto'
import { unlockUserSecret, type UserSecret } from '../../../crypto/index.ts'
import type { OwnerQuery } from '../../../kernel/as-owner.ts'
import { instanceName } from '../log/instance-log.ts'

/** 32 bytes that anyone can work out. The twin is `src/islands/sealed-keys/demo-secret.ts`. */
export const demoOutput = (uid: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(`tisserin demonstration ${uid}`).digest())

/**
 * The secret of an invented person, unlocked as the vault of a demonstration does.
 *
 * @throws Error when they have no keys
 */
export async function demoSecret(query: OwnerQuery, uid: string): Promise<UserSecret> {
  const [instance] = await query<{ key: Buffer }>('SELECT secret_key AS key FROM instance')
  const [wrap] = await query<{ file: Buffer }>(`SELECT file FROM user_wrap WHERE person_id = $1 AND kind = 'prf'`, [
    uid,
  ])
  if (!instance || !wrap) throw new Error('this invented person has no keys')
  return unlockUserSecret(
    new Uint8Array(wrap.file),
    { kind: 'prf', output: demoOutput(uid) },
    { instance: instanceName(instance.key), uid },
  )
}
