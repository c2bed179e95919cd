import { createHmac } from 'node:crypto'
import type { AnyRequest, Deps } from '../../kernel/http/index.ts'

const windowSeconds = 600
const daySeconds = 86_400
const perAccount = 5
const perCaller = 50
/** Links sent to one address in a day: its mailbox is not a target. */
const linksPerDay = 20
/** Pages that only prepare a passkey: one each time someone opens the sign-in page. */
const preparationsPerCaller = 400
/** Tries on one account in a window at which its holder is told. */
const triesThatAlert = 20
/** Wrong ones in a day and in a week at which they are told as well: guessing may be slow. */
const wrongThatAlert = {
  password: { inADay: 20, inAWeek: 50 },
  code: { inADay: 10, inAWeek: 20 },
} as const

/** What is counted on an account, each apart: trying passwords must not block the link by e-mail, nor links the others. */
type LimitedDeed = 'password' | 'code' | 'link' | 'provider'

interface Tries {
  isTooMany: boolean
  /** It is the day's number of links that is reached. */
  isForToday: boolean
  /** The account has just been tried so often that its holder should know. */
  isAlarming: boolean
}

/** Keyed hash of an address, the same whether it has an account or not. */
const accountHash = ({ secretKey }: Deps, account: string): string =>
  createHmac('sha256', secretKey).update(`account|${account}`).digest('base64url').slice(0, 22)

/**
 * Counts one try, before anything is looked up: an unknown account counts like a known one.
 *
 * @param account what was typed, or the person's id; null when the try names nobody
 * @source security specification, section 12.1: 5 per account and 50 per caller in 10 minutes
 */
export async function countTry(
  { deps, caller }: Pick<AnyRequest, 'deps' | 'caller'>,
  { deed, account }: { deed: LimitedDeed; account: string | null },
): Promise<Tries> {
  const tries = { isTooMany: false, isForToday: false, isAlarming: false }
  const byCaller = await caller.count(deps.database, 'sign-in', windowSeconds)
  if (byCaller > perCaller) return { ...tries, isTooMany: true }
  if (account === null) return tries
  const hash = accountHash(deps, account)
  const onAccount = await deps.database.hit(`sign-in:${deed}:${hash}`, windowSeconds)
  if (onAccount > perAccount) {
    const isAlarming = onAccount === triesThatAlert && (await isFirstAlert(deps, deed, hash))
    return { ...tries, isTooMany: true, isAlarming }
  }
  if (deed !== 'link') return tries
  const today = await deps.database.hit(`links:${hash}`, daySeconds)
  return { ...tries, isTooMany: today > linksPerDay, isForToday: today > linksPerDay }
}

/**
 * Counts a wrong password or code over days, of an account that exists or not.
 *
 * @param account what was typed, or the person's id
 * @returns whether its holder should be told now
 */
export async function countWrong(deps: Deps, deed: 'password' | 'code', account: string): Promise<boolean> {
  const hash = accountHash(deps, account)
  const inADay = await deps.database.hit(`wrong-day:${deed}:${hash}`, daySeconds)
  const inAWeek = await deps.database.hit(`wrong-week:${deed}:${hash}`, 7 * daySeconds)
  const alert = wrongThatAlert[deed]
  const isAlarming = inADay === alert.inADay || inAWeek === alert.inAWeek
  return isAlarming && (await isFirstAlert(deps, deed, hash))
}

/** Whoever tries on and on does not write to the holder again and again: one alert a day. */
const isFirstAlert = async (deps: Deps, deed: LimitedDeed, hash: string): Promise<boolean> =>
  (await deps.database.hit(`alert:${deed}:${hash}`, daySeconds)) === 1

/** Counts a page that prepares a passkey; false when there were too many. */
export const countPreparation = async ({ deps, caller }: Pick<AnyRequest, 'deps' | 'caller'>): Promise<boolean> =>
  (await caller.count(deps.database, 'prepare', windowSeconds)) <= preparationsPerCaller
