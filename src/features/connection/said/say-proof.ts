import type { Day } from '../../../kernel/clock.ts'
import { formatList, type Language } from '../../../kernel/language.ts'
import { sayings, tieKinds, type Saying, type Seen } from '../model.ts'
import { timesOf } from '../own/own-tie.ts'
import { words } from './words.ts'

/** What the log of the last 12 months shows, in words: « 2 activités communes et une entente en vigueur »; null: nothing. */
export function sayProof(seen: readonly Seen[], day: Day, lang: Language): string | null {
  const times = timesOf(seen, day)
  const parts = tieKinds.flatMap((kind) => {
    const count = times.get(kind) ?? 0
    return count === 0 ? [] : [words[lang].times[kind](count)]
  })
  return parts.length === 0 ? null : formatList(parts, lang)
}

/** What one says, to be chosen from: each with what it means. */
export const sayingOptions = (lang: Language): { value: Saying; text: string }[] => {
  const t = words[lang]
  return [...sayings.slice(1), 'none' as const].map((value) => ({
    value,
    text: t.withMeaning(t.sayings[value], t.meanings[value]),
  }))
}
