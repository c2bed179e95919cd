import { calendarText, type CalendarEvent } from '../../../kernel/calendar/index.ts'
import { data, etagOf, isCurrent, type AnyRequest, type Answer } from '../../../kernel/http/index.ts'

/** Seconds for which a public feed may be kept on the way: far less than the six hours after which programs ask again. */
const keptSeconds = 900

const publicHeaders = { 'cache-control': `public, max-age=${keptSeconds}` }
/** Kept by whoever fetched it, and asked for again each time; no site learns of the address, no engine keeps it. */
const secretHeaders = {
  'cache-control': 'private, no-cache',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
}

export interface FeedFacts {
  /** As programs show it. */
  name: string
  events: readonly CalendarEvent[]
  isSecret: boolean
}

/** A calendar for programs; only its tag when the program has it already. */
export function feedAnswer(request: AnyRequest, { name, events, isSecret }: FeedFacts): Answer {
  const text = calendarText(events, { name, lang: request.lang, method: 'PUBLISH' })
  const etag = etagOf(text)
  const headers = {
    ...(isSecret ? secretHeaders : publicHeaders),
    'content-type': 'text/calendar; charset=utf-8',
    'content-language': request.lang,
    'content-disposition': 'inline; filename="tisserin.ics"',
    etag,
  }
  return isCurrent(request, etag) ? data('', headers, 304) : data(text, headers)
}
