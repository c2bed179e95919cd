import type { AnyRequest } from '../../kernel/http/index.ts'
import type { Reader } from './lines/contact-channel.ts'

/** The public pages read no data: they stay up when the database is down. */
export const alwaysUp = { needsData: false }
/** Those that say nothing of the hour are drawn once. */
export const drawnOnce = { ...alwaysUp, unchanging: true }

export const readerOf = ({ lang, deps }: AnyRequest): Reader => ({
  lang,
  now: deps.clock.now(),
  timeZone: deps.timeZone,
})
