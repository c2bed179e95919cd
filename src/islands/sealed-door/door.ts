import { el, paragraph } from '../sealed/dom.ts'
import { Refused } from '../../crypto/index.ts'
import { type Answering, Nothing, RefusedFor, type Team } from './ask.ts'
import type { OpenMailbox } from './mailbox.ts'
import { words, type Words } from './words.ts'

/** What the page holds, and loses with its keys. */
export interface Draft {
  team: Team | null
  text: string
  pin: string
  /** Drawn for the first message. */
  drawn: number[]
}

/** Where scenes draw, and what they share. */
export interface Door {
  root: HTMLElement
  /** The one address that is asked. */
  path: string
  /** Name under which words are stretched. */
  instance: string
  lang: 'fr' | 'en'
  t: Words
  draft: Draft
  /** Null: none is open. */
  mailbox: OpenMailbox | null
}

export const emptyDraft = (): Draft => ({ team: null, text: '', pin: '', drawn: [] })

export const wordsIn = (lang: 'fr' | 'en'): Words => words[lang]

type Lang = 'fr' | 'en'
const format = (lang: Lang, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${lang}-CA`, options)
const dayAndMonth = { weekday: 'long', day: 'numeric', month: 'long' } as const

/** An instant by the clock of the device: « 9 h 30 », « jeudi 3 décembre à 9 h 30 ». */
const sayTime = (instant: string, lang: Lang): string =>
  format(lang, { hour: 'numeric', minute: '2-digit' }).format(new Date(instant))
export const sayDayTime = (instant: string, lang: Lang): string =>
  format(lang, { ...dayAndMonth, hour: 'numeric', minute: '2-digit' }).format(new Date(instant))

/** An instant of which only the hour is known. */
export function sayHour(from: Date, { lang, t }: Pick<Door, 'lang' | 't'>): string {
  const hour = format(lang, { hour: 'numeric' })
  const until = new Date(from.getTime() + 3_600_000)
  return t.talk.within(format(lang, dayAndMonth).format(from), hour.format(from), hour.format(until))
}

/** Staffed hours: days (1, Monday, to 7) and minutes of the day, as the team declared them. */
export function sayStaffed(
  { weekdays, fromMinute, untilMinute }: Answering,
  { lang, t }: Pick<Door, 'lang' | 't'>,
): string {
  // 2024-01-01 was a Monday.
  const days = weekdays.map((one) => format(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, one)))
  const clock = format(lang, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  const [from, until] = [fromMinute, untilMinute].map((one) => clock.format(Date.UTC(2024, 0, 1, 0, one)))
  return t.start.staffed(new Intl.ListFormat(`${lang}-CA`).format(days), from ?? '', until ?? '')
}

/** Whether somebody answers now, or when somebody will. */
export const sayAnswers = ({ answersNow, until, next }: Answering, { lang, t }: Pick<Door, 'lang' | 't'>): string =>
  answersNow ? t.start.answersNow(sayTime(until ?? '', lang)) : t.start.next(sayDayTime(next ?? '', lang))

/** E.164 as people write it here; another as it is. */
export const sayPhone = (phone: string): string => phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1 $2-$3')

/** Why something was not done, as the person can read it. */
export function sayFailure({ t }: Door, failure: unknown): string {
  if (failure instanceof Refused) return t.failed.keys
  if (failure instanceof RefusedFor) {
    const { why } = failure
    if (why === 'closed' || why === 'slow' || why === 'full' || why === 'busy') return t.failed[why]
  }
  if (failure instanceof Nothing) return t.hidden.over
  return t.failed.away
}

/** Says what happens, to who sees and to who hears. */
export function statusLine(): { line: HTMLElement; say: (text: string) => void } {
  const line = el('p', { role: 'status' })
  return { line, say: (text) => line.replaceChildren(text) }
}

export const listOf = (items: readonly string[]): HTMLElement => el('ul', {}, ...items.map((one) => el('li', {}, one)))

let atWork = 0

/** Whether a deed is being carried out: a slow telephone seals for a minute, and nobody touches it meanwhile. */
export const isAtWork = (): boolean => atWork > 0

/** One deed at a time: a second tap while the first is at work does nothing. */
export function once(deed: () => Promise<void>): () => void {
  let isBusy = false
  return () => {
    if (isBusy) return
    isBusy = true
    atWork += 1
    void deed().finally(() => {
      isBusy = false
      atWork -= 1
    })
  }
}

export const hint = (text: string): HTMLElement => paragraph(text, 'mid')
