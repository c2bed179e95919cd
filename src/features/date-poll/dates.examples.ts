import type { Language } from '../../kernel/language.ts'
import type { Count } from './rules.ts'
import type { DatePoll, Moment, Saying } from './model.ts'
import { momentIn, shortMomentIn } from './moments.ts'
import type { AnswerRow, MomentFacts } from './board/presenter.ts'

/** What the examples of this feature share. Everything and everyone here is invented. */
export const keys = { csrf: 'example', key: '00000000-0000-4000-8000-000000000001' }

const hourMs = 3_600_000
const momentAt = (id: string, start: string): Moment => ({
  id,
  startsAt: new Date(start),
  endsAt: new Date(Date.parse(start) + 1.5 * hourMs),
})

export const moments: Moment[] = [
  momentAt('m1', '2026-09-09T17:30:00Z'),
  momentAt('m2', '2026-09-10T13:00:00Z'),
  momentAt('m3', '2026-09-15T14:00:00Z'),
]

/** As many as there can be. */
export const manyMoments: Moment[] = Array.from({ length: 12 }, (_, index) =>
  momentAt(`m${index + 1}`, `2026-09-${String(index + 9).padStart(2, '0')}T17:30:00Z`),
)

export const poll: DatePoll = {
  id: '00000000-0000-4000-8000-000000000030',
  collaborationId: '00000000-0000-4000-8000-000000000010',
  proposedById: '00000000-0000-4000-8000-000000000020',
  personId: null,
  title: 'Rencontre de suivi de l’automne',
  language: 'fr',
  place: 'Salle des Osiers, 2e étage',
  timeZone: 'America/Toronto',
  asksInvited: true,
  closesAt: new Date('2026-09-06T04:00:00Z'),
  state: 'open',
  chosenSlotId: null,
  meetingId: null,
  version: 1,
  moments,
}

const count = (yes: number, ifNeeded: number, no: number, silent: number): Count => ({
  yes,
  'if-needed': ifNeeded,
  no,
  silent,
})
const counts = [count(5, 1, 0, 1), count(3, 0, 3, 1), count(2, 2, 2, 1)]
const unanswered = count(0, 0, 0, 7)

/** The moments of an example, counted; the first suits best when anyone answered. */
export const momentFacts = (
  lang: Language,
  {
    of = moments,
    isAnswered = true,
    chosen = null,
  }: { of?: readonly Moment[]; isAnswered?: boolean; chosen?: number | null } = {},
): MomentFacts[] =>
  of.map((moment, index) => ({
    id: moment.id,
    at: momentIn(moment, lang, 'America/Toronto'),
    shortly: shortMomentIn(moment, lang, 'America/Toronto'),
    counts: isAnswered ? (counts[index % counts.length] ?? unanswered) : unanswered,
    isBest: isAnswered && index === 0,
    isPast: false,
    isChosen: index === chosen,
  }))

const row = (
  organization: string,
  person: string | null,
  says: AnswerRow['says'],
  note: string | null = null,
): AnswerRow => ({
  organization,
  person,
  note,
  says,
})
const cycle: (Saying | null)[] = ['yes', 'if-needed', 'no', 'yes']
const filledTo = (length: number, from: number): (Saying | null)[] =>
  Array.from({ length }, (_, index) => cycle[(index + from) % cycle.length] ?? null)

/** Who answered what, in an example of so many moments. */
export const answerRows = (lang: Language, length = moments.length, isAnswered = true): AnswerRow[] => {
  const says = (from: number) => (isAnswered ? filledTo(length, from) : Array.from({ length }, () => null))
  return [
    row('Maison des Osiers', 'Anaïs Deschênes', says(0)),
    row('Maison des Osiers', 'Yves Porteur', says(1)),
    row('Police du Vallon', 'Hélène Tremblay', says(0)),
    row(
      'École de la Source',
      'Marc-Antoine Roy',
      Array.from({ length }, () => null),
    ),
    row(
      'Cégep du Fleuve',
      null,
      says(2),
      lang === 'fr' ? 'Invitée : on ne voit pas qui répond.' : 'Invited: we do not show who answers.',
    ),
  ]
}
