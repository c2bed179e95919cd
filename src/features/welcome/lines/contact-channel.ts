import type { Language } from '../../../kernel/language.ts'
import { readPhone, sayPhone, writeNumber } from '../../../kernel/phone/index.ts'
import { openState, type OpenTimes } from '../../../field/index.ts'
import { hours } from '../../directory/index.ts'
import { findLine, nameOf, phoneOf, textHref } from './help-lines.ts'

/** How a person reaches a line from their telephone. */
export type ContactChannel = 'call' | 'text' | 'site'

export interface ChannelWords {
  call: (number: string) => string
  text: (number: string, word: string | null) => string
  open: (site: string) => string
}

/** The link that reaches a line, and its words. @throws when the content does not give the line that way. */
export function contactLink(
  id: string,
  channel: ContactChannel,
  t: ChannelWords,
  lang: Language,
): { href: string | null; label: string } {
  const line = findLine(id)
  if (channel === 'call') {
    const read = readPhone(phoneOf(line))
    return { href: read.callHref, label: t.call(sayPhone(read, lang)) }
  }
  if (channel === 'text') {
    const { text } = line
    if (!text) throw new Error(`${id} answers no text message`)
    return { href: textHref(text), label: t.text(writeNumber(text.number), text.word) }
  }
  if (line.url === null) throw new Error(`${id} has no site`)
  return { href: siteIn(line.url, lang), label: t.open(nameOf(line, lang)) }
}

/** Sites whose address holds the language (`…/app/fr/`). */
const siteIn = (url: string, lang: Language): string => url.replace('/fr/', `/${lang}/`)

/** Who reads a page, and when. */
export interface Reader {
  lang: Language
  now: Date
  /** IANA zone of the instance. */
  timeZone: string
}

/** Whether someone answers now, in words. `isOpen` null: not known. */
export interface Answering {
  isOpen: boolean | null
  /** Day and night, without a closing hour. */
  isAlways: boolean
  words: string
}

/** What the open-now function says of some hours, in words. `unknown`: what is said in its place when it knows nothing. */
export function answeringOf(
  times: OpenTimes | null,
  status: hours.ServiceHours['status'],
  reader: hours.HoursReader,
  unknown: string | null = null,
): Answering {
  const state = openState(times, reader.now)
  const words = state === null && unknown !== null ? unknown : hours.openWords(state, status, reader)
  return { isOpen: state?.isOpen ?? null, isAlways: state?.isOpen === true && state.until === null, words }
}

/** What the open-now function says of a line reached that way; null for a site, which is always there. */
export function answering(id: string, channel: ContactChannel, { lang, now, timeZone }: Reader): Answering | null {
  if (channel === 'site') return null
  const line = findLine(id)
  const isUnsure = channel === 'text' && line.text?.areHoursUnsure === true
  const times = isUnsure ? null : hours.timesAround([line.hours], now)
  const reader = { now, timeZone: hours.usualZone, readerZone: timeZone, lang, address: 'line' as const }
  return answeringOf(times, line.hours.status, reader, line.hoursNote?.[lang] ?? null)
}
