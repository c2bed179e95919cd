import { createHash } from 'node:crypto'
import { addDays, daysBetween, type Day } from '../../../kernel/clock.ts'
import { ageBands, genders, type Count, type EvidenceEvent, type EvidenceType } from '../model.ts'
import { partOfWhole, shared, wavering } from './demo-numbers.ts'
import type { DemoEvidence, DemoSeries } from './read-demo-evidence.ts'

/** A version of the invented log, its organizations by their slugs in `network.json`. */
export interface DemoEvent extends Omit<EvidenceEvent, 'organizations' | 'otherKind' | 'regions' | 'isWithdrawn'> {
  lead: readonly string[]
  partners: readonly string[]
  regions: readonly string[]
  title: string | null
  action: string | null
  /** Partner that says that it was not there; null: none. */
  notUs: string | null
}

/** Id of a row of the invented log: always the same for the same thing. */
function demoEventId(name: string): string {
  const hex = createHash('sha256').update(`tisserin demo evidence ${name}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** First day of the school year that holds a day. */
const schoolYear = (today: Day): number => Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)

/** The three school years, the last one under way. */
interface Calendar {
  today: Day
  /** A day of a year, 0 to 2, as `10-15`. */
  dayOf: (year: number, day: string) => Day
}

function calendarOf(today: Day): Calendar {
  const current = schoolYear(today)
  return { today, dayOf: (year, day) => `${current - 2 + year + (day < '09-01' ? 1 : 0)}-${day}` as Day }
}

const years = [0, 1, 2] as const

/**
 * Two full school years of work of the invented region, and the one under way up to today. Always the same for the same day:
 * numbers waver, and by their names alone.
 */
export function makeDemoEvents({ series, headcounts }: DemoEvidence, today: Day): DemoEvent[] {
  const calendar = calendarOf(today)
  const standing = new Map(series.flatMap((one) => (one.since ? [[one.slug, standingOf(one, calendar)] as const] : [])))
  const events = series.flatMap((one) => (one.since ? [] : yearlyOf(one, calendar)))
  const all = [...standing.values(), ...events, ...staffOf(headcounts, calendar)].filter((one) => one.startsOn <= today)
  return all
    .flatMap((one) => linked(one, standing, all))
    .toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : a.startsOn > b.startsOn ? 1 : a.id < b.id ? -1 : 1))
}

/** `about` and `sameAs` are names until now: what they name is there, and had begun. */
function linked(event: DemoEvent, standing: ReadonlyMap<string, DemoEvent>, all: readonly DemoEvent[]): DemoEvent[] {
  if (event.about === null) return [{ ...event, sameAs: event.sameAs && recordOf(event.sameAs, all) }]
  const about = standing.get(event.about)
  if (about === undefined) return all.some(({ id }) => id === event.about) ? [event] : []
  return about.startsOn <= event.startsOn ? [{ ...event, about: about.recordKey }] : []
}

const recordOf = (id: string, all: readonly DemoEvent[]): string | null =>
  all.some((one) => one.id === id) ? id : null

function base(one: DemoSeries, id: string): Omit<DemoEvent, 'startsOn' | 'endsOn' | 'counts'> {
  return {
    id,
    recordKey: id,
    type: one.type,
    lead: one.lead,
    partners: one.partners,
    regions: one.regions ?? [],
    tags: one.tags,
    title: one.title ?? null,
    action: one.action ?? null,
    about: one.about ?? null,
    sameAs: null,
    supersedes: null,
    notUs: null,
  }
}

function standingOf(one: DemoSeries, { dayOf }: Calendar): DemoEvent {
  const [year, day] = one.since ?? ([0, '09-01'] as const)
  return {
    ...base(one, demoEventId(one.slug)),
    startsOn: dayOf(year, day),
    endsOn: one.until ? dayOf(...one.until) : null,
    counts: [],
  }
}

function yearlyOf(one: DemoSeries, calendar: Calendar): DemoEvent[] {
  const { dayOf, today } = calendar
  const from = one.fromYear ?? 0
  return years
    .filter((year) => year >= from && (one.years?.includes(year) ?? true))
    .flatMap((year) => {
      const spans = [
        ...(one.days ?? []).map((day) => [dayOf(year, day), addDays(dayOf(year, day), one.lasts ?? 0)] as const),
        ...(one.periods ?? []).map(([start, end]) => [dayOf(year, start), dayOf(year, end)] as const),
      ]
      return spans.flatMap(([startsOn, endsOn], index) => {
        if (endsOn > today) return []
        const name = `${one.slug} ${year} ${index}`
        const event: DemoEvent = {
          ...base(one, demoEventId(name)),
          startsOn,
          endsOn,
          counts: countsOf(one, year, name),
          sameAs: one.sameAs === undefined ? null : demoEventId(`${one.sameAs} ${year} ${index}`),
          notUs: one.notUs?.year === year ? one.notUs.by : null,
        }
        return [event, ...numbersOf(one, event, { year, index, name })]
      })
    })
}

function countsOf(one: DemoSeries, year: number, name: string): Count[] {
  if (one.survey) return surveyCounts(one.survey, year)
  return Object.entries(one.numbers ?? {}).flatMap(([quantity, { n, ages, genders: by }]) =>
    rows(quantity, wavering(n[year] ?? 0, name), { ages, by }),
  )
}

interface Split {
  ages?: DemoSeriesParts['ages']
  by?: DemoSeriesParts['genders']
}
type DemoSeriesParts = NonNullable<DemoSeries['people']>

/** A total, then its parts by age and by gender. */
function rows(quantity: string, n: number, { ages, by }: Split): Count[] {
  const total: Count = { quantity, category: null, ageBand: null, gender: null, n }
  const byAge = shared(n, ages ?? {}, ageBands).map((part) => ({ ...total, ageBand: part.code, n: part.n }))
  const byGender = shared(n, by ?? {}, genders).map((part) => ({ ...total, gender: part.code, n: part.n }))
  return [total, ...byAge, ...byGender]
}

function surveyCounts(
  { answered, levels, agreement, tools }: NonNullable<DemoSeries['survey']>,
  year: number,
): Count[] {
  const all = answered[year] ?? 0
  const one = (quantity: string, category: string | null, n: number): Count => ({
    quantity,
    category,
    ageBand: null,
    gender: null,
    n,
  })
  const shares = Object.fromEntries(levels.map((share, index) => [String(index + 1), share]))
  return [
    one('answered', null, all),
    ...shared(all, shares, Object.keys(shares)).map(({ code, n }) => one('level', code, n)),
    one('understand-agreement', null, partOfWhole(all, agreement[year] ?? 0)),
    ...Object.entries(tools).flatMap(([tool, [know, use, both]]) => [
      one('know', tool, partOfWhole(all, know)),
      one('use', tool, partOfWhole(all, use)),
      one('know-and-use', tool, partOfWhole(all, both)),
    ]),
  ]
}

/** The records about an event: who came or was trained, and what a poll said; one was first typed wrong. */
function numbersOf(
  one: DemoSeries,
  event: DemoEvent,
  { year, index, name }: { year: number; index: number; name: string },
): DemoEvent[] {
  const about = (type: EvidenceType, suffix: string, counts: Count[]): DemoEvent => {
    const id = demoEventId(`${name} ${suffix}`)
    const tags = event.tags.filter((tag) => facetsOf[type]?.includes(tag.split(':')[0] ?? ''))
    return { ...event, id, recordKey: id, type, tags, counts, about: event.id, sameAs: null }
  }
  const made: DemoEvent[] = []
  if (one.people) {
    const { n, distinct, quantity = 'participations', ages, genders: by } = one.people
    const came = wavering(n[year] ?? 0, name)
    const counts = rows(quantity, came, { ages, by })
    const people = distinct === undefined ? [] : rows('distinct-people', partOfWhole(came, distinct), { ages, by })
    const numbers = about('participation', 'people', [...counts, ...people])
    made.push(
      ...(one.correct?.year === year && one.correct.index === index
        ? corrected(numbers, one.correct.wrong)
        : [numbers]),
    )
    if (one.poll) {
      const answered = partOfWhole(came, one.poll['answered'] ?? 1)
      const parts = Object.entries(one.poll).flatMap(([code, share]) =>
        code === 'answered' ? [] : rows(code, partOfWhole(answered, share), { ages, by }),
      )
      made.push(about('feedback-poll', 'poll', [...rows('answered', answered, { ages, by }), ...parts]))
    }
  }
  if (one.staff)
    made.push(about('training-attendance', 'staff', rows('distinct-staff', wavering(one.staff[year] ?? 0, name), {})))
  return made
}

const facetsOf: Partial<Record<EvidenceType, readonly string[]>> = {
  participation: ['purpose', 'audience', 'subject'],
  'feedback-poll': ['purpose', 'audience'],
  'training-attendance': ['subject'],
}

/** First with too many people, then as it was. */
function corrected(event: DemoEvent, times: number): DemoEvent[] {
  const id = demoEventId(`${event.id} corrected`)
  const wrong = event.counts.map((count) => ({ ...count, n: count.n * times }))
  return [
    { ...event, counts: wrong },
    { ...event, id, supersedes: event.id },
  ]
}

function staffOf(headcounts: DemoEvidence['headcounts'], { dayOf, today }: Calendar): DemoEvent[] {
  return Object.entries(headcounts).flatMap(([slug, counts]) =>
    counts.map((n, year): DemoEvent => {
      const id = demoEventId(`staff ${slug} ${year}`)
      const day = dayOf(year, '09-15')
      const counted: Count = { quantity: 'staff', category: null, ageBand: null, gender: null, n }
      const none = {
        regions: [],
        tags: [],
        title: null,
        action: null,
        about: null,
        sameAs: null,
        supersedes: null,
        notUs: null,
      }
      const shownDay = daysBetween(day, today) < 0 ? today : day
      return {
        ...none,
        id,
        recordKey: id,
        type: 'org-profile',
        lead: [slug],
        partners: [],
        startsOn: shownDay,
        endsOn: shownDay,
        counts: [counted],
      }
    }),
  )
}
