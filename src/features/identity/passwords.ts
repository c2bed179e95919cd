import { hash, verify } from '@node-rs/argon2'
import { dictionary } from '@zxcvbn-ts/language-common'

/**
 * Argon2id (the package's default), 19 MiB, 2 passes, 1 lane.
 *
 * @source OWASP Password Storage Cheat Sheet, Argon2id
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** About 49,000 passwords that attackers try first, in lower case. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common'])
export const isCommonPassword = (lowerCase: string): boolean => common.has(lowerCase)

/** PHC string of a password. Two spellings of the same letters (NFC, NFD) are one password. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost)

/** What an absent account is compared with, so that it takes the same time as one that exists. */
let decoy: Promise<string> | null = null

/** Whether a password is the one of a hash; `null` (no account, no password) takes as long and is never right. */
export async function isPassword(phc: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password')
  const isRight = await verify(phc ?? (await decoy), password.normalize('NFC'))
  return phc !== null && isRight
}
