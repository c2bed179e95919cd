import { dictionary } from '@zxcvbn-ts/language-common'
import { atDesk } from './password-desk.ts'

/**
 * Argon2id (the package's default), 19 MiB, 2 passes, 1 lane.
 *
 * @source OWASP Password Storage Cheat Sheet, Argon2id
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** About 49,000 passwords that attackers try first, in lower case. */
const common: ReadonlySet<string> = new Set(dictionary['passwords-common'])
export const isCommonPassword = (lowerCase: string): boolean => common.has(lowerCase)

/**
 * PHC string of a password. Two spellings of the same letters (NFC, NFD) are one password. Slow: never in a transaction.
 *
 * @param asker whose turn it is, `caller.key` of a request
 * @throws Overloaded when too many wait
 */
export const hashPassword = (asker: string, password: string): Promise<string> =>
  atDesk(asker, async () => ({ password: password.normalize('NFC'), cost }))

/** What an absent account is compared with, so that it takes the same time as one that exists. */
let decoy: Promise<string> | null = null

async function makeDecoy(): Promise<string> {
  try {
    return await hashPassword('decoy', 'nobody has this password')
  } catch (failure) {
    decoy = null // made again for the next who asks
    throw failure
  }
}

/**
 * Whether a password is the one of a hash; `null` (no account, no password) takes as long and is never right. Slow, in turns
 * like `hashPassword`.
 *
 * @param findHash asked when the turn has come
 */
export async function isPassword(
  asker: string,
  findHash: () => Promise<string | null>,
  password: string,
): Promise<boolean> {
  decoy ??= makeDecoy()
  const made = await decoy
  let isThere = false
  const isRight = await atDesk<boolean>(asker, async () => {
    const phc = await findHash()
    isThere = phc !== null
    return { phc: phc ?? made, password: password.normalize('NFC') }
  })
  return isThere && isRight
}
