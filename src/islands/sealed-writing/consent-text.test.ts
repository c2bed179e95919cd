import { describe, expect, it } from 'vitest'
import { contentClasses, channels, purposes } from '../referral/codes.ts'
import { consentText, textHash, type ConsentFacts } from './consent-text.ts'

const facts: ConsentFacts = {
  from: 'Maison des jeunes La Courtepointe',
  to: 'CISSS des Trois-Lisières, équipe jeunesse',
  purpose: 'service',
  capacity: 'minor-alone',
  classes: contentClasses,
  channels,
  until: '2027-06-01',
  handOffDays: null,
}
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
const sentencesOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split(/[.:?!]+/)).filter((one) => wordsOf(one).length > 0)
/** Groups of vowels, as a voice says them; a last silent e is not one. */
const beatsOf = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/(?<=[a-z])e$/u, '')
        .match(/[aeiouyàâéèêëîïôöùûü]+/gu) ?? []
    ).length,
  )

const languages = ['fr', 'en'] as const
/** Words that are read in a minute aloud, slowly. */
const slowly = 150

describe.each(languages)('the text of a consent (%s)', (lang) => {
  it.each(
    (['representative', 'minor-alone', 'adult'] as const).flatMap((capacity) => [
      [capacity, null] as const,
      [capacity, 30] as const,
    ]),
  )('is read aloud in ninety seconds, all of it ticked (%s, hand-off: %s)', (capacity, handOffDays) => {
    const count = wordsOf(consentText(lang, { ...facts, capacity, handOffDays }).join(' ')).length
    expect(count).toBeLessThanOrEqual(1.5 * slowly)
  })

  it('says, of a hand-off, that someone takes over, how long both are there, and that all of it is read', () => {
    const told = consentText(lang, facts)
    const handedOff = consentText(lang, { ...facts, handOffDays: 14 })
    expect(handedOff.join(' ')).toContain(lang === 'fr' ? '14 jours' : '14 days')
    expect(handedOff.filter((line) => !told.includes(line))).toHaveLength(5)
    expect(consentText(lang, { ...facts, handOffDays: 1 }).join(' ')).toContain(lang === 'fr' ? 'un jour,' : 'one day,')
  })

  it('is understood in grade seven', () => {
    const lines = consentText(lang, {
      ...facts,
      from: lang === 'fr' ? 'La Maison' : 'The House',
      to: lang === 'fr' ? 'L’Accueil' : 'The Desk',
    })
    const words = wordsOf(lines.join(' '))
    const beats = words.reduce((sum, one) => sum + beatsOf(one), 0)
    const grade = 0.39 * (words.length / sentencesOf(lines).length) + 11.8 * (beats / words.length) - 15.59
    expect(grade).toBeLessThanOrEqual(7)
    expect(Math.max(...sentencesOf(lines).map((one) => wordsOf(one).length))).toBeLessThanOrEqual(20)
  })

  it('says each class that was ticked, and no other', () => {
    const whole = consentText(lang, facts).filter((line) => line.startsWith('– '))
    expect(whole).toHaveLength(contentClasses.length)
    for (const [at, one] of contentClasses.entries())
      expect(consentText(lang, { ...facts, classes: [one] }).filter((line) => line.startsWith('– '))).toEqual([
        whole[at],
      ])
  })

  it('says for whom, what for, how, until when, and that one may say no', () => {
    for (const purpose of purposes) {
      const text = consentText(lang, { ...facts, purpose }).join('\n')
      for (const one of [facts.from, facts.to, '2027']) expect(text).toContain(one)
    }
    expect(consentText(lang, facts).join('\n')).toContain(lang === 'fr' ? 'Tu peux dire non' : 'You can say no')
  })
})

it('has another hash when a single line changes', async () => {
  const [one, two] = [consentText('fr', facts), consentText('fr', { ...facts, until: '2027-06-02' })]
  expect(await textHash(one)).toMatch(/^[0-9a-f]{64}$/)
  expect(await textHash(one)).not.toBe(await textHash(two))
  expect(await textHash(one)).toBe(await textHash([one.join('\n')]))
})
