import { checkNote } from '../../../field/index.ts'
import { addDays, dayOf, type Day } from '../../../kernel/clock.ts'
import {
  checked,
  day,
  defineForm,
  oneOf,
  optionalText,
  refused,
  text,
  type Field,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { fewestMoments, lengths, mostMoments, textLimits } from '../model.ts'
import { endOfDay, instantAt, readTime } from '../moments.ts'
import { furthestDays } from '../rules.ts'
import { calendarZones, type CalendarZone } from '../../../kernel/calendar/index.ts'
import { words } from './words.ts'

/** Rows that are always seen; the others unfold. */
export const rowsAtFirst = 4
const numbers = Array.from({ length: mostMoments }, (_, index) => index + 1)
export const dayName = (row: number): string => `day${row}`
export const timeName = (row: number): string => `time${row}`

const rowFields: Record<string, Field<string | null>> = Object.fromEntries(
  numbers.flatMap((row) => [
    [dayName(row), optionalText({ max: 20 })],
    [timeName(row), optionalText({ max: 20 })],
  ]),
)

const facts = defineForm({
  title: text({ max: textLimits.title }),
  place: optionalText({ max: textLimits.place }),
  length: oneOf(lengths.map(String)),
  timeZone: oneOf(calendarZones),
  closesOn: day({ required: true }),
  asksInvited: checked(),
  organization: optionalText({ max: 40 }),
})
const rows = defineForm(rowFields)

export const proposalNames: readonly string[] = [
  'organization',
  'title',
  ...numbers.flatMap((row) => [dayName(row), timeName(row)]),
  'length',
  'timeZone',
  'place',
  'closesOn',
  'asksInvited',
]

/** What is proposed, ready to keep. */
export interface Proposal {
  title: string
  place: string | null
  timeZone: CalendarZone
  asksInvited: boolean
  closesAt: Date
  moments: { startsAt: Date; endsAt: Date }[]
}

type ProposalRead =
  { ok: true; value: Proposal; organizationId: string } | { ok: false; switching: boolean; state: FormState }

/** The form as it was sent, with nothing wrong in it. */
export const typedAgain = (form: FormBody, lang: Language): FormState => inWords(form, {}, lang)

/**
 * @param organizations for which the person may propose; one of them is taken for granted when it is alone
 * @param now moments come after it, and so does the end of the closing day
 */
export function readProposal(
  form: FormBody,
  lang: Language,
  { today, now, organizations }: { today: Day; now: Date; organizations: readonly string[] },
): ProposalRead {
  const parsed = facts.parse(form)
  const typed = rows.parse(form)
  const again = (problems: Readonly<Record<string, string>>): ProposalRead => ({
    ok: false,
    switching: form.has('_language'),
    state: inWords(form, problems, lang),
  })
  if (form.has('_language')) return again({})
  const found: Record<string, string> = { ...(parsed.ok ? {} : parsed.problems), ...(typed.ok ? {} : typed.problems) }
  const read = readRows(form, today)
  for (const [name, code] of Object.entries(read.problems)) found[name] ??= code
  if (!parsed.ok) return again(found)
  const { organization, length, closesOn, ...rest } = parsed.value
  const organizationId =
    organizations.find((id) => id === organization) ?? (organizations.length === 1 ? organizations[0] : undefined)
  if (organizationId === undefined) found['organization'] ??= 'not-in-list'
  for (const name of ['title', 'place'] as const) {
    const code = checkNote(rest[name] ?? '', Number(today.slice(0, 4)))
    if (code !== null) found[name] ??= code
  }
  const moments = toMoments(read.typed, { timeZone: rest.timeZone, minutes: Number(length), now }, found)
  const first = read.typed.map((one) => one.day).toSorted()[0]
  if (closesOn !== null && closesOn < today) found['closesOn'] ??= 'past'
  else if (closesOn !== null && first !== undefined && closesOn >= first) found['closesOn'] ??= 'after-first'
  if (closesOn === null || organizationId === undefined || Object.keys(found).length > 0) return again(found)
  const closesAt = endOfDay(closesOn, rest.timeZone)
  if (closesAt <= now) return again({ closesOn: 'past' })
  return { ok: true, organizationId, value: { ...rest, closesAt, moments } }
}

interface TypedMoment {
  row: number
  day: Day
  minutes: number
}

/** Rows in their order; an hour left empty is the one above. */
function readRows(form: FormBody, today: Day): { typed: TypedMoment[]; problems: Record<string, string> } {
  const typed: TypedMoment[] = []
  const problems: Record<string, string> = {}
  let above: number | null = null
  for (const row of numbers) {
    const [saidDay, saidTime] = [form.first(dayName(row)).trim(), form.first(timeName(row)).trim()]
    if (saidDay === '' && saidTime === '') continue
    const read = day({ required: true }).safeParse([saidDay])
    const minutes: number | null = saidTime === '' ? above : readTime(saidTime)
    if (!read.success) problems[dayName(row)] = read.error.issues[0]?.message ?? 'not-a-day'
    if (minutes === null) problems[timeName(row)] = saidTime === '' ? 'time-missing' : 'not-a-time'
    else above = minutes
    if (!read.success || read.data === null || minutes === null) continue
    if (read.data < today) problems[dayName(row)] = 'past'
    else if (read.data > addDays(today, furthestDays)) problems[dayName(row)] = 'too-far'
    else typed.push({ row, day: read.data, minutes })
  }
  if (form.first(dayName(mostMoments + 1)) !== '') problems[dayName(mostMoments)] ??= 'too-many'
  else if (typed.length < fewestMoments && Object.keys(problems).length === 0)
    problems[typed.length === 0 ? dayName(1) : dayName(fewestMoments)] = 'too-few'
  return { typed, problems }
}

/** Instants of what was typed; what cannot be is added to `problems`. */
function toMoments(
  typed: readonly TypedMoment[],
  { timeZone, minutes, now }: { timeZone: CalendarZone; minutes: number; now: Date },
  problems: Record<string, string>,
): { startsAt: Date; endsAt: Date }[] {
  const starts = new Map<number, Date>()
  for (const one of typed) {
    const startsAt = instantAt(one.day, one.minutes, timeZone)
    if (startsAt === null) problems[timeName(one.row)] ??= 'skipped'
    else if (startsAt <= now) problems[timeName(one.row)] ??= 'past'
    else if (starts.has(startsAt.getTime())) problems[dayName(one.row)] ??= 'twice'
    else if (dayOf(new Date(startsAt.getTime() + minutes * 60_000), timeZone) > one.day)
      problems[timeName(one.row)] ??= 'past-midnight'
    else starts.set(startsAt.getTime(), startsAt)
  }
  return [...starts.values()].map((startsAt) => ({
    startsAt,
    endsAt: new Date(startsAt.getTime() + minutes * 60_000),
  }))
}

function inWords(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const t = words[lang]
  const ofRows = (name: (row: number) => string, said: Readonly<Record<string, string>>) =>
    Object.fromEntries(numbers.map((row) => [name(row), said]))
  return refused(
    { values: { ...facts.rawOf(form), ...rows.rawOf(form) }, problems },
    {
      labels: labelsOf(lang),
      problems: { ...t.problems, ...ofRows(dayName, t.dayProblems), ...ofRows(timeName, t.timeProblems) },
    },
    lang,
    {
      title: { label: t.labels.title, max: textLimits.title },
      place: { label: t.labels.place, max: textLimits.place },
    },
  )
}

/** Label per field, each row by its number. */
export const labelsOf = (lang: Language): Record<string, string> => ({
  ...words[lang].labels,
  ...Object.fromEntries(
    numbers.flatMap((row) => [
      [dayName(row), words[lang].dayLabel(row)],
      [timeName(row), words[lang].timeLabel(row)],
    ]),
  ),
})
