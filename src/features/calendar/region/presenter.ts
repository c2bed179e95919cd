import type { Occurrence } from '../../../kernel/calendar/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { formatDay, formatInstant, upperFirst, type Language } from '../../../kernel/language.ts'
import { words } from '../words.ts'

const locales = { fr: 'fr-CA', en: 'en-CA' } as const
const formats = new Map<string, { weekday: Intl.DateTimeFormat; time: Intl.DateTimeFormat }>()

function formatsOf(lang: Language, timeZone: string) {
  const key = `${lang} ${timeZone}`
  const made = formats.get(key) ?? {
    weekday: new Intl.DateTimeFormat(locales[lang], { weekday: 'long', timeZone }),
    time: new Intl.DateTimeFormat(locales[lang], { timeStyle: 'short', timeZone }),
  }
  formats.set(key, made)
  return made
}

/** « 13 h 30 », « 9 h »; `1:30 p.m.`, `9 a.m.` */
function timeWords(instant: Date, lang: Language, timeZone: string): string {
  const text = formatsOf(lang, timeZone).time.format(instant).replace(/\s/g, '\u00a0')
  return lang === 'fr' ? text.replace(/^0(?=\d)/, '').replace(/\s00$/, '') : text.replace(/:00(?=\s)/, '')
}

/** When something takes place, as the wall shows it there, with the zone said: « Mardi 24 novembre 2026, 13 h 30 à 15 h (heure de l’Est) ». */
export function whenWords({ event: { timeZone }, start, end }: Occurrence, lang: Language): string {
  const t = words[lang]
  const zone = t.zones[timeZone]
  const day = dayOf(start, timeZone)
  if (dayOf(end, timeZone) !== day)
    return t.whenOvernight(formatInstant(start, lang, timeZone), formatInstant(end, lang, timeZone), zone)
  const weekday = formatsOf(lang, timeZone).weekday.format(start)
  const said = lang === 'fr' ? `${weekday} ${formatDay(day, lang)}` : `${weekday}, ${formatDay(day, lang)}`
  return t.when(upperFirst(said), timeWords(start, lang, timeZone), timeWords(end, lang, timeZone), zone)
}
