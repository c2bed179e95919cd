import type { MeetingFilter } from './queries.ts'

/** What the address asks for; what it does not know is as if it were not asked. */
export const meetingFilterOf = (query: URLSearchParams): MeetingFilter => ({
  text: (query.get('q') ?? '').slice(0, 100).trim() || null,
  side: query.get('quand') === 'past' ? 'past' : 'coming',
})

/** The same, for an address. */
export const narrowed = ({ text, side }: MeetingFilter) => ({ q: text, quand: side === 'past' ? 'past' : null })
