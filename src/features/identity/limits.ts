import { createHmac } from 'node:crypto'
import type { Deps } from '../../kernel/http/index.ts'

const windowSeconds = 600
const perAccount = 5
const perCaller = 50
/** Pages that only prepare a passkey: one each time someone opens the sign-in page. */
const preparationsPerCaller = 400
/** Tries on one account in a window at which its holder is told, once. */
const triesThatAlert = 20

/** What is counted on an account, each apart: trying passwords must not block the link by e-mail. */
type LimitedDeed = 'password' | 'code' | 'link' | 'provider'

interface Tries {
  isTooMany: boolean
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
  deps: Deps,
  { deed, caller, account }: { deed: LimitedDeed; caller: string; account: string | null },
): Promise<Tries> {
  const byCaller = await deps.database.hit(`sign-in:${caller}`, windowSeconds)
  if (byCaller > perCaller) return { isTooMany: true, isAlarming: false }
  const onAccount =
    account === null ? 0 : await deps.database.hit(`sign-in:${deed}:${accountHash(deps, account)}`, windowSeconds)
  return { isTooMany: onAccount > perAccount, isAlarming: onAccount === triesThatAlert }
}

/** Counts a page that prepares a passkey; false when there were too many. */
export const countPreparation = async (deps: Deps, caller: string): Promise<boolean> =>
  (await deps.database.hit(`prepare:${caller}`, windowSeconds)) <= preparationsPerCaller
