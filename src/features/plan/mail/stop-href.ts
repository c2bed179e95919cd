import type { Clock } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { stopToken } from './stop-mail.ts'

export interface PlanJobs {
  clock: Clock
  /** IANA zone of the instance. */
  timeZone: string
  /** Where people reach us, without a trailing slash. */
  baseUrl: string
  /** Signs the addresses that stop mail. */
  secretKey: Buffer
}

/** The whole address that stops the digest and the mail of the plan. */
export const stopHref = ({ baseUrl, secretKey }: PlanJobs, personId: string, lang: Language): string =>
  `${baseUrl}${href(lang, addresses.unsubscribe, { token: stopToken(secretKey, personId) })}`
