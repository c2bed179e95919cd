import type { Language } from '../language.ts'
import { en } from './messages.en.ts'
import { fr, type Messages } from './messages.fr.ts'
import type { Note, ReadRefusal } from './sheet-table.ts'

const messages: Record<Language, Messages> = { fr, en }

/** Why the file was refused and what to do next, for the person who sent it. */
export function refusalSentence(refusal: ReadRefusal, lang: Language): string {
  const say = messages[lang].refusal[refusal.code] as (refusal: ReadRefusal) => string
  return say(refusal)
}

/** What the person should know before confirming, naming the cells. */
export function noteSentence(note: Note, lang: Language): string {
  return messages[lang].note[note.code](note)
}
