/** What a note must not hold: it would name a young person, or let one be found. */
export type NoteProblem = 'note-email' | 'note-phone' | 'note-birth'

const email = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i
/** Ten digits or more as people write a telephone number, with or without a country's. */
const phone =
  /(?<![\d#])(?:\+?\d{1,3}[\s.\-\u00a0\u2011]*)?\(?\d{3}\)?[\s.\-\u00a0\u2011]*\d{3}[\s.\-\u00a0\u2011]*\d{4}(?!\d)/
const birthWords =
  /\b(?:n[ée]+(?:\(?e\)?|·e)?\s+(?:le|en)\s+\d|date\s+de\s+naissance|ddn|d\.d\.n\.?|anniversaire\s*:|born\s+(?:on\b|in\s+(?:19|20)\d)|date\s+of\s+birth|dob\b|d\.o\.b\.?)/i

const months =
  'janv(?:ier)?|f[ée]vr(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[uû]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?' +
  '|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|september|october|november|december'
/** Whole dates: 2009-03-12, 12/03/2009, 12 mars 2009, March 12, 2009. The year is in one of the groups. */
const wholeDates = [
  /\b((?:19|20)\d{2})[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])\b/g,
  /\b(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.]((?:19|20)\d{2})\b/g,
  new RegExp(`\\b(?:[12]?\\d|3[01]|1er)\\s+(?:${months})\\.?,?\\s+((?:19|20)\\d{2})\\b`, 'gi'),
  new RegExp(`\\b(?:${months})\\.?\\s+(?:[12]?\\d|3[01])(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b`, 'gi'),
]
/** A whole date this many years old or more is no longer the date of a meeting. */
const oldYears = 6

/**
 * What of a person a note seems to hold; null when nothing. It looks for addresses, telephone numbers and dates of birth:
 * an aid to who writes, not a proof that the note says nothing about someone.
 *
 * @param year of today
 */
export function checkNote(note: string, year: number): NoteProblem | null {
  const text = note.normalize('NFKC')
  const isBirth = (date: RegExp): boolean =>
    [...text.matchAll(date)].some(([, found]) => Number(found) <= year - oldYears)
  if (!email.test(text) && wholeDates.some(isBirth)) return 'note-birth'
  return checkPublicText(note)
}

/**
 * The same of a text that tells of practices and of their history: the day of an agreement or of an act may be as old as it is.
 */
export function checkPublicText(note: string): NoteProblem | null {
  const text = note.normalize('NFKC')
  if (email.test(text)) return 'note-email'
  if (birthWords.test(text)) return 'note-birth'
  return phone.test(text) ? 'note-phone' : null
}
