import { weekHours, weekInWords, whenCloses, whenOpens } from '../../../field/index.ts'
import type { CalendarZone } from '../../../kernel/calendar/index.ts'
import { addDays, dayOf, type Day } from '../../../kernel/clock.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { words as answering } from '../answering/words.ts'
import {
  availabilityOf,
  coverOf,
  inCallOrder,
  type Answering,
  type Availability,
  type Cover,
} from '../answering/cover.ts'
import type { Called, OwnPlace, ReadCard } from './queries.ts'
import { words } from './words.ts'

/** Whose clock is read. */
export interface CallTime {
  now: Date
  /** IANA zone of the instance. */
  timeZone: string
}

export type CalledNow = Called & { availability: Availability }

/** An organization of the reader: whom to call there, in order. */
export interface CalledPlace extends OwnPlace {
  people: CalledNow[]
  /** Of the specialist and the substitute. */
  cover: Cover
}

const isSpecialist = ({ kind }: Called): boolean => kind.startsWith('specialist')

/** Each organization with its people in the order to call them; then who coordinates. */
export function presentCalled(
  { places, called }: ReadCard,
  { now, timeZone }: CallTime,
): { places: CalledPlace[]; coordinators: CalledNow[] } {
  const all = called.map((one): CalledNow => ({ ...one, availability: availabilityOf(one, now, timeZone) }))
  return {
    places: places.map((place) => {
      const own = all.filter((one) => one.placeId === place.placeId)
      const specialists = inCallOrder(own.filter(isSpecialist))
      return {
        ...place,
        people: [...specialists, ...inCallOrder(own.filter((one) => !isSpecialist(one)))],
        cover: coverOf(specialists.map(({ availability }) => availability)),
      }
    }),
    coordinators: all.filter(({ kind }) => kind === 'coordinator'),
  }
}

/** Whether someone answers now, in a sentence. Of a coordinator nothing is known, and nothing is said. */
export const availabilityWords = (one: CalledNow, time: CallTime, lang: Language): string | null =>
  one.kind === 'coordinator' ? null : availabilitySaid(one, one.availability, time, lang)

/** The same of anyone, with the hours of a usual week; hours that are not known say so, and give no week. */
export const answeringWords = (one: Answering, time: CallTime, lang: Language): { now: string; week: string[] } => ({
  now: availabilitySaid(one, availabilityOf(one, time.now, time.timeZone), time, lang),
  week: weekWords(one, time, lang),
})

function availabilitySaid(
  one: Pick<Answering, 'timeZone'>,
  availability: Availability,
  { now, timeZone }: CallTime,
  lang: Language,
): string {
  const t = words[lang].availability
  const reader = { now, timeZone: one.timeZone ?? timeZone, readerZone: timeZone, lang }
  switch (availability.is) {
    case 'answering':
      return availability.until === null ? t.always : t.answers(whenCloses(availability.until, reader))
    case 'unknown':
      return t.unknown
    case 'closed':
      return availability.next === null ? t.closed : t.answersFrom(whenOpens(availability.next, reader))
    case 'away':
      return t.away(formatDay(availability.backOn, lang))
    case 'gone':
      return t.gone
  }
}

/** Hours of a usual week, and the zone they are told in; none: not known. */
export function weekWords(
  { week, timeZone }: Pick<Answering, 'week' | 'timeZone'>,
  { now }: CallTime,
  lang: Language,
): string[] {
  if (week === null || week.length === 0 || timeZone === null) return []
  const days = weekHours([{ schedules: week, timeZone, status: 'active' }], mondayOf(dayOf(now, timeZone)), timeZone)
  if (days === null) return []
  const zone = answering[lang].zones[timeZone as CalendarZone]
  return [...weekInWords(days, lang), zone]
}

const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

/** Days that one may well wait for an answer, and more. */
const week = 7

/** That nobody can answer, said plainly; null: someone can, or may. */
export function coverWords(cover: Cover, { now, timeZone }: CallTime, lang: Language): string | null {
  const t = words[lang].cover
  switch (cover.is) {
    case 'covered':
      return null
    case 'closed':
      return cover.next === null
        ? t.closed
        : t.closedUntil(whenOpens(cover.next, { now, timeZone, readerZone: timeZone, lang }))
    case 'away': {
      const isLong = cover.backOn >= addDays(dayOf(now, timeZone), week)
      return (isLong ? t.awayThisWeek : t.away)(formatDay(cover.backOn, lang))
    }
    case 'nobody':
      return t.nobody
  }
}
