import type { Language } from '../language.ts'
import type { Note, ReadRefusal } from './sheet-table.ts'
import { words } from './words.ts'

/** Why the file was refused and what to do next, for the person who sent it. */
export function refusalSentence(refusal: ReadRefusal, lang: Language): string {
  const say = words[lang].refusal[refusal.code] as (refusal: ReadRefusal) => string
  return say(refusal)
}

/** What the person should know before confirming, naming the cells. */
export function noteSentence(note: Note, lang: Language): string {
  return words[lang].note[note.code](note)
}
