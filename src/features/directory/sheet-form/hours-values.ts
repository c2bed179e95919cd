import type { Day } from '../../../kernel/clock.ts'
import type { Schedule, Text } from '../model.ts'
import { closingSlots, stretches, weekdays, type HoursKind, type SheetValues, type Weekday } from './sheet-form.ts'

/** One opening of one day of every week. */
interface Stretch {
  day: Weekday
  opens: string
  closes: string
}

/** What the table of hours can show of some schedules. */
interface ReadHours {
  kind: HoursKind
  weekly: Stretch[]
  closings: Schedule[]
  note: Text | undefined
}

const known = new Set([
  'id',
  'freq',
  'byday',
  'opens_at',
  'closes_at',
  'description',
  'interval',
  'notes',
  'valid_from',
  'valid_to',
])
const hasOnly = (schedule: Schedule, ...names: string[]): boolean =>
  Object.keys(schedule).every((name) => known.has(name) && (name === 'id' || names.includes(name)))

const isClosing = (one: Schedule): boolean =>
  one.valid_from !== undefined && one.valid_to !== undefined && hasOnly(one, 'valid_from', 'valid_to', 'notes')
const isNote = (one: Schedule): boolean => hasOnly(one, 'description')

function stretchesOf(one: Schedule): Stretch[] | null {
  const { freq, byday = '', opens_at: opens, closes_at: closes, interval = 1 } = one
  const days = byday.split(',')
  const isPlain =
    freq === 'WEEKLY' &&
    interval === 1 &&
    hasOnly(one, 'freq', 'byday', 'opens_at', 'closes_at', 'description', 'interval') &&
    days.every((day) => (weekdays as readonly string[]).includes(day)) &&
    /^\d{2}:\d{2}$/.test(opens ?? '') &&
    /^\d{2}:\d{2}$/.test(closes ?? '')
  return isPlain ? days.map((day) => ({ day: day as Weekday, opens: opens as string, closes: closes as string })) : null
}

const isWholeDay = ({ opens, closes }: Stretch): boolean =>
  opens === '00:00' && (closes === '23:59' || closes === '24:00')
const key = ({ day, opens, closes }: Stretch): string => `${day} ${opens} ${closes}`
const inOrder = (all: readonly Stretch[]): Stretch[] =>
  all.toSorted((a, b) => weekdays.indexOf(a.day) - weekdays.indexOf(b.day) || (a.opens < b.opens ? -1 : 1))

/** Reads schedules for the table; rules that it cannot show (monthly, seasonal, a third stretch) are `kept`. */
export function readHours(schedules: readonly Schedule[]): ReadHours {
  const rules = schedules.filter((one) => !isClosing(one) && !isNote(one))
  const closings = schedules.filter(isClosing)
  const read = rules.map(stretchesOf)
  const weekly = inOrder(read.flatMap((one) => one ?? []))
  const note = schedules.find((one) => one.description !== undefined)?.description
  const isTooMuch = weekdays.some((day) => weekly.filter((one) => one.day === day).length > stretches.length)
  const notes = schedules.filter((one) => one.description !== undefined).length
  if (read.includes(null) || isTooMuch || notes > 1 || closings.length > closingSlots.length)
    return { kind: 'kept', weekly: [], closings: [], note: undefined }
  if (weekly.length === 0) return { kind: 'unknown', weekly, closings, note }
  const isAlways = weekly.length === 7 && weekly.every(isWholeDay)
  return { kind: isAlways ? 'always' : 'weekly', weekly: isAlways ? [] : weekly, closings, note }
}

/** The fields of the table, filled from schedules. */
export function hoursFields(schedules: readonly Schedule[]): Record<string, string | null> {
  const { kind, weekly, closings, note } = readHours(schedules)
  const byDay = weekdays.flatMap((day) =>
    weekly
      .filter((one) => one.day === day)
      .flatMap(({ opens, closes }, at): [string, string][] => [
        [`${day}${at + 1}Opens`, opens],
        [`${day}${at + 1}Closes`, closes],
      ]),
  )
  const dated = closings.flatMap(({ valid_from, valid_to, notes }, at): [string, string | null][] => [
    [`closing${at + 1}From`, valid_from ?? null],
    [`closing${at + 1}Until`, valid_to ?? null],
    [`closing${at + 1}NoteFr`, notes?.fr ?? null],
    [`closing${at + 1}NoteEn`, notes?.en ?? null],
  ])
  return {
    hoursKind: kind,
    hoursNoteFr: note?.fr ?? null,
    hoursNoteEn: note?.en ?? null,
    ...Object.fromEntries([...byDay, ...dated]),
  }
}

/** The schedules that the table says. What says the same as before is kept to the letter, with its ids. */
export function schedulesFrom(values: SheetValues, before: readonly Schedule[], newId: () => string): Schedule[] {
  if (values.hoursKind === 'kept') return [...before]
  const was = readHours(before)
  const weekly = weeklyFrom(values)
  const rulesBefore = before.filter((one) => !isClosing(one) && !isNote(one))
  const isSame =
    was.kind !== 'kept' &&
    sameWeek(
      weekly,
      rulesBefore.flatMap((one) => stretchesOf(one) ?? []),
    )
  const rules = isSame ? rulesBefore : grouped(weekly, newId)
  return [...withNote(rules, values, before, newId), ...closingsFrom(values, was.closings, newId)]
}

const sameWeek = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  inOrder(a).map(key).join() === inOrder(b).map(key).join()

function weeklyFrom(values: SheetValues): Stretch[] {
  if (values.hoursKind === 'always') return weekdays.map((day) => ({ day, opens: '00:00', closes: '23:59' }))
  if (values.hoursKind === 'unknown') return []
  return weekdays.flatMap((day) =>
    stretches.flatMap((n) => {
      const [opens, closes] = [values[`${day}${n}Opens`], values[`${day}${n}Closes`]]
      return opens === null || closes === null ? [] : [{ day, opens, closes }]
    }),
  )
}

/** Days with the same hours make one rule. */
function grouped(weekly: readonly Stretch[], newId: () => string): Schedule[] {
  const byHours = Map.groupBy(weekly, ({ opens, closes }) => `${opens} ${closes}`)
  return [...byHours.values()].map((same) => ({
    id: newId(),
    freq: 'WEEKLY',
    byday: [...new Set(same.map(({ day }) => day))].join(','),
    opens_at: same[0]?.opens ?? '',
    closes_at: same[0]?.closes ?? '',
  }))
}

/** The note stands on the first rule; without any, by itself. */
function withNote(
  rules: readonly Schedule[],
  values: SheetValues,
  before: readonly Schedule[],
  newId: () => string,
): Schedule[] {
  const note = {
    ...(values.hoursNoteFr === null ? {} : { fr: values.hoursNoteFr }),
    ...(values.hoursNoteEn === null ? {} : { en: values.hoursNoteEn }),
  }
  const isEmpty = Object.keys(note).length === 0
  const bare = rules.map(({ description: _said, ...rule }): Schedule => rule)
  if (isEmpty) return bare
  const holder = rules.findIndex(({ description }) => description !== undefined)
  if (bare.length === 0) return [{ id: before.find(isNote)?.id ?? newId(), description: note }]
  return bare.map((rule, at) => (at === Math.max(holder, 0) ? { ...rule, description: note } : rule))
}

function closingsFrom(values: SheetValues, before: readonly Schedule[], newId: () => string): Schedule[] {
  return closingSlots.flatMap((n, at) => {
    const from = values[`closing${n}From`]
    if (from === null) return []
    const [fr, en] = [values[`closing${n}NoteFr`], values[`closing${n}NoteEn`]]
    const notes = { ...(fr === null ? {} : { fr }), ...(en === null ? {} : { en }) }
    const until: Day = values[`closing${n}Until`] ?? from
    return [
      {
        id: before[at]?.id ?? newId(),
        valid_from: from,
        valid_to: until,
        ...(Object.keys(notes).length === 0 ? {} : { notes }),
      },
    ]
  })
}
