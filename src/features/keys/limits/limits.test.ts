import { describe, expect, it } from 'vitest'
import { languages } from '../../../kernel/language.ts'
import { words } from './words.ts'

/** What each of the ten limits must say (security 7): words that cannot be left out of it. */
const mustSay: Readonly<Record<'fr' | 'en', readonly RegExp[]>> = {
  fr: [/serveur/, /espion/, /quitter/, /équipe.*loi/i, /mots/, /quand/, /retirée/, /arrondis/, /extérieur/, /911/],
  en: [/server/, /spy/, /exit/, /team.*law/is, /words/, /when/, /removed/, /rounded/, /outside/, /911/],
}

describe.each(languages)('what sealing does not protect, %s', (lang) => {
  it('is said in ten lines, each with what it may not leave out', () => {
    const { lines } = words[lang].limits

    expect(lines).toHaveLength(10)
    expect(lines.filter((line, at) => !mustSay[lang][at]?.test(line))).toEqual([])
  })

  it('is said in short sentences', () => {
    const { protected: kept, limits, later } = words[lang]
    const sentences = [kept, limits, later].flatMap(({ lines }) => lines).flatMap((line) => line.split(/(?<=[.?!])\s/))
    const lengths = sentences.map((sentence) => sentence.split(/\s+/).length)

    expect(Math.max(...lengths)).toBeLessThanOrEqual(25)
    expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeLessThanOrEqual(15)
  })
})
