import type { FeatureCalendar } from '../../../kernel/feature/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { meetingEvents } from './meeting-events.ts'
import {
  announcedMeetings,
  announcingTables,
  meetingsOfCalendar,
  type NamedTable,
  type SaidMeeting,
} from './queries.ts'
import { words } from './words.ts'

/** The text of this language, or the other when it was not written: one of the two is. */
const either = (lang: Language, fr: string | null, en: string | null): string =>
  (lang === 'fr' ? (fr ?? en) : (en ?? fr)) ?? ''

const nameOf = ({ nameFr, nameEn }: Pick<NamedTable, 'nameFr' | 'nameEn'>, lang: Language): string =>
  either(lang, nameFr, nameEn)

/** « Rencontre – Alliance Outaouais »: whoever looks over a shoulder learns no more. */
const discreetTitle =
  (lang: Language) =>
  (meeting: SaidMeeting): string =>
    `${words[lang].kinds[meeting.kind]} – ${nameOf(meeting, lang)}`

const announcedTitle =
  (lang: Language) =>
  (meeting: SaidMeeting): string =>
    `${either(lang, meeting.titleFr, meeting.titleEn)} – ${nameOf(meeting, lang)}`

const tableOf = (table: NamedTable, lang: Language) => ({ collaborationId: table.id, name: nameOf(table, lang) })

/** Meetings in calendars: to those who are asked to them, and of tables that announce theirs. */
export const calendar: FeatureCalendar = {
  async ofPerson(tx, { tokenHash, since, lang, baseUrl }) {
    return meetingEvents(await meetingsOfCalendar(tx, tokenHash, since), { baseUrl, titleOf: discreetTitle(lang) })
  },
  async ofRegion(tx, { region, since, lang, baseUrl }) {
    const meetings = await announcedMeetings(tx, { region, collaborationId: null }, since)
    return meetingEvents(meetings, { baseUrl, titleOf: announcedTitle(lang) })
  },
  async tablesOfRegion(tx, { region, lang }) {
    return (await announcingTables(tx, { region, collaborationId: null })).map((table) => tableOf(table, lang))
  },
  async ofTable(tx, { collaborationId, since, lang, baseUrl }) {
    const [table] = await announcingTables(tx, { region: null, collaborationId })
    if (table === undefined) return null
    const meetings = await announcedMeetings(tx, { region: null, collaborationId }, since)
    return { ...tableOf(table, lang), events: meetingEvents(meetings, { baseUrl, titleOf: announcedTitle(lang) }) }
  },
}
