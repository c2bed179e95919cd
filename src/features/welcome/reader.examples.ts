import type { Language } from '../../kernel/language.ts'
import type { Reader } from './lines/contact-channel.ts'

const readerAt =
  (instant: string) =>
  (lang: Language): Reader => ({
    lang,
    now: new Date(instant),
    timeZone: 'America/Toronto',
  })

/** A Monday morning, in Montréal: most lines answer. */
export const byDay = readerAt('2026-11-16T15:05:00Z')
/** The night before: few do. */
export const atNight = readerAt('2026-11-16T07:30:00Z')
