import {
  dayWords,
  whenCloses,
  whenOpens,
  type ClockReader,
  type DayHours,
  type OpenState,
} from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ServiceStatus } from '../model.ts'
import { words, type Words } from './words.ts'

/** How the page speaks to its reader; `line`: of a telephone line, that one need not call before. */
export type FormOfAddress = keyof Words['unknown']

/** Whose clock is read, and how they are spoken to. */
export interface HoursReader extends ClockReader {
  address?: FormOfAddress
}

/**
 * Open or closed in one line: « Ouvert jusqu’à 23 h », « Ouvre demain à 8 h 30 », « Heures non connues : appelez avant ».
 *
 * @param isToldBelow whether the page tells hours in words that cannot be computed
 */
export function openWords(
  state: OpenState | null,
  status: ServiceStatus,
  reader: HoursReader,
  isToldBelow = false,
): string {
  const t = words[reader.lang]
  if (status !== 'active') return t.status[status]
  if (state === null) return isToldBelow ? t.varies : t.unknown[reader.address ?? 'vous']
  if (state.isOpen) return state.until === null ? t.always : t.open(whenCloses(state.until, reader))
  return state.next === null ? t.closed : t.opens(whenOpens(state.next, reader))
}

/** One day of a usual week; a day on which what is told beside the table may open is never said closed. */
export const usualDayWords = (day: DayHours & { mayOpen: boolean }, lang: Language): string =>
  day.spans.length === 0 && day.mayOpen ? words[lang].below : dayWords(day, lang)
