import type { CalendarEvent } from '../../kernel/calendar/index.ts'
import type { AnnouncingTable, CalendarQuestion, Feature, FeatureCalendar } from '../../kernel/feature/index.ts'
import type { AnyRequest } from '../../kernel/http/index.ts'
import { compareText } from '../../kernel/language.ts'

const daysKept = 90

/** What is over or cancelled is told for 90 days more, so that every program that follows learns of it. */
const questionOf = ({ lang, deps }: AnyRequest): CalendarQuestion => ({
  lang,
  since: new Date(deps.clock.now().getTime() - daysKept * 86_400_000),
  baseUrl: deps.baseUrl,
})

const calendarsOf = (features: readonly Feature[]): FeatureCalendar[] =>
  features.flatMap(({ calendar }) => (calendar === undefined ? [] : [calendar]))

/** One after the other: they share a connection. */
async function inTurn<T>(
  features: readonly Feature[],
  ask: (calendar: FeatureCalendar) => Promise<readonly T[]> | undefined,
): Promise<T[]> {
  const all: T[] = []
  for (const calendar of calendarsOf(features)) all.push(...((await ask(calendar)) ?? []))
  return all
}

/** What is announced to anyone in a region, by every feature. */
export const eventsOfRegion = (
  request: AnyRequest,
  features: readonly Feature[],
  region: string,
): Promise<CalendarEvent[]> =>
  inTurn(features, ({ ofRegion }) => ofRegion?.(request.tx, { ...questionOf(request), region }))

/** Those who announce something in a region, by name. */
export async function tablesOfRegion(
  request: AnyRequest,
  features: readonly Feature[],
  region: string,
): Promise<AnnouncingTable[]> {
  const { tx, lang } = request
  const tables = await inTurn(features, ({ tablesOfRegion: ask }) => ask?.(tx, { lang, region }))
  return tables.toSorted((a, b) => compareText(a.name, b.name, lang))
}

/** What one collaboration announces to anyone; null: it announces nothing, or there is none. */
export async function announcedBy(
  request: AnyRequest,
  features: readonly Feature[],
  collaborationId: string,
): Promise<{ name: string; events: readonly CalendarEvent[] } | null> {
  for (const { ofTable } of calendarsOf(features)) {
    const found = await ofTable?.(request.tx, { ...questionOf(request), collaborationId })
    if (found) return found
  }
  return null
}

/** Titles and times, whatever a feature told. */
const discreet = (event: CalendarEvent): CalendarEvent => ({ ...event, place: null, description: null, url: null })

/** What awaits whoever holds a secret address, by every feature. */
export async function eventsOfHolder(
  request: AnyRequest,
  features: readonly Feature[],
  tokenHash: Buffer,
): Promise<CalendarEvent[]> {
  const events = await inTurn(features, ({ ofPerson }) => ofPerson?.(request.tx, { ...questionOf(request), tokenHash }))
  return events.map(discreet)
}
