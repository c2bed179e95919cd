import { checkNote } from '../../../field/index.ts'
import type { Day } from '../../../kernel/clock.ts'
import {
  day,
  defineForm,
  filled,
  oneOf,
  optionalText,
  overtaken,
  refused,
  text,
  version,
  webAddress,
  wholeNumber,
  type FormState,
} from '../../../kernel/form/index.ts'
import type { FormBody } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords, nameOfCollaboration, type Context } from '../../collaboration/index.ts'
import { localOf, parseClockTime } from '../local-time.ts'
import {
  meetingKinds,
  meetingZones,
  textLimits,
  type Meeting,
  type MeetingSettings,
  type Recurrence,
} from '../model.ts'
import type { MeetingDraft, MeetingProblems } from './convene.ts'
import { words } from './words.ts'

const repeats = ['no', 'week', 'month'] as const

const meetingForm = defineForm({
  titleFr: optionalText({ max: textLimits.title }),
  titleEn: optionalText({ max: textLimits.title }),
  kind: oneOf(meetingKinds),
  day: day({ required: true }),
  from: text({ max: 20 }),
  to: text({ max: 20 }),
  timeZone: oneOf(meetingZones),
  place: optionalText({ max: textLimits.place }),
  link: webAddress(),
  repeat: oneOf(repeats),
  every: wholeNumber({ min: 1, max: 12 }),
  until: day(),
  version: version(),
})

/** Names of the fields, in the order of the page. */
export const meetingNames = meetingForm.names.filter((name) => name !== 'version')

/** What is typed of a meeting, whoever convenes it. */
export type TypedMeeting = Omit<MeetingDraft, 'collaborationId' | 'organizationId'>

export type MeetingRead =
  | { ok: true; value: TypedMeeting; version: number }
  /** `switching`: nothing is wrong, only the language of the page changes. */
  | { ok: false; switching: boolean; state: FormState }

/** A new meeting, as members usually meet. */
export const newMeetingState = (
  { timeZone, place }: MeetingSettings,
  title: Record<'titleFr' | 'titleEn', string>,
): FormState => filled({ ...title, kind: 'meeting', timeZone, place, repeat: 'no', every: 1 })

/** A title that says enough, to be changed or not. */
export const titlesOf = ({ collaboration }: Pick<Context, 'collaboration'>) => {
  const { nameFr, nameEn } = collaboration
  const { defaultTitle } = words.fr
  const title = (lang: 'fr' | 'en', name: string | null): string =>
    name === null
      ? ''
      : `${defaultTitle[lang]} – ${nameOfCollaboration(collaboration, lang)}`.slice(0, textLimits.title)
  return { titleFr: title('fr', nameFr), titleEn: title('en', nameEn) }
}

/** A standing meeting, as its own clocks show it. */
export const meetingState = (meeting: Meeting): FormState => filled({ ...valuesOf(meeting), repeat: 'no' })

function valuesOf({ titleFr, titleEn, kind, startsAt, endsAt, timeZone, place, link }: Meeting) {
  const from = localOf(startsAt, timeZone)
  const to = localOf(endsAt, timeZone)
  return { titleFr, titleEn, kind, day: from.day, from: from.time, to: to.time, timeZone, place, link }
}

/** What was typed, beside what someone else saved meanwhile. */
export function overtakenMeeting(form: FormBody, now: Meeting): FormState {
  const { version: _sent, repeat: _repeat, every: _every, until: _until, ...typed } = meetingForm.rawOf(form)
  const standing = filled(valuesOf(now)).values
  return overtaken(typed, Object.fromEntries(Object.keys(typed).map((name) => [name, (standing[name] ?? []).join()])))
}

/** The form again, with sentences at fields. */
export function meetingAgain(form: FormBody, problems: Readonly<Record<string, string>>, lang: Language): FormState {
  const { labels, problems: said } = words[lang]
  const person = collaborationWords[lang].personProblems
  return refused(
    { values: meetingForm.rawOf(form), problems: atFirstTitle(problems, lang) },
    {
      labels,
      problems: {
        ...said,
        titleFr: { ...said.titleFr, ...person },
        titleEn: { ...said.titleEn, ...person },
        place: person,
      },
    },
    lang,
    {
      titleFr: { label: labels.titleFr, max: textLimits.title },
      titleEn: { label: labels.titleEn, max: textLimits.title },
      place: { label: labels.place, max: textLimits.place },
      every: { label: labels.every, min: 1, max: 12 },
    },
  )
}

/** A meeting without any title is told so at the title the page shows first, in its own language. */
function atFirstTitle(problems: Readonly<Record<string, string>>, lang: Language): Readonly<Record<string, string>> {
  const { titleFr, ...others } = problems
  return lang === 'en' && titleFr === 'no-title' ? { titleEn: titleFr, ...others } : problems
}

/** Reads the form, every problem at once. */
export function readMeeting(form: FormBody, lang: Language, today: Day): MeetingRead {
  const parsed = meetingForm.parse(form)
  const again = (problems: Readonly<Record<string, string>>, switching = false): MeetingRead => ({
    ok: false,
    switching,
    state: meetingAgain(form, problems, lang),
  })
  if (!parsed.ok) return again(parsed.problems, parsed.switching)
  const { version: seen, repeat, every, until, from: typedFrom, to: typedTo, day: on, ...typed } = parsed.value
  const problems: Record<string, string> = {}
  const from = parseClockTime(typedFrom)
  const to = parseClockTime(typedTo)
  if (from === null) problems['from'] = 'not-an-hour'
  if (to === null) problems['to'] = 'not-an-hour'
  for (const name of ['titleFr', 'titleEn'] as const) {
    const found = checkNote(typed[name] ?? '', Number(today.slice(0, 4)))
    if (found !== null) problems[name] = found
  }
  if (typed.titleFr === null && typed.titleEn === null) problems['titleFr'] = 'no-title'
  let recurrence: Recurrence | null = null
  if (repeat !== 'no') {
    if (until === null) problems['until'] = 'missing'
    else recurrence = { every: every ?? 1, unit: repeat, until }
  }
  if (from === null || to === null || on === null || Object.keys(problems).length > 0) return again(problems)
  return { ok: true, value: { ...typed, day: on, from, to, recurrence }, version: seen }
}

/** The same codes, whoever found them. */
export const problemsOf = (problems: MeetingProblems): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(problems).flatMap(([field, code]) => (code === undefined ? [] : [[field, code]])))
