import type { Language } from '../../kernel/language.ts'
import type { Question, Received, Reply } from './model.ts'
import type { Askable, AskingPlace } from './queries.ts'

/** Invented, as every name here. */
export const keys = { csrf: 'x', key: 'x' }

export const bands = { age: '14-15', regions: ['04'] } as const
export const widerBands = { age: '12-17', regions: ['04', '05', '17'] } as const

export const asked = (lang: Language) => ({
  items: ['PF-I01', 'RF-I01'],
  needs: ['basic-needs'],
  words:
    lang === 'fr'
      ? 'Elle accepte d’en parler, mais craint un hébergement mixte. Que nous conseillez-vous?'
      : 'She will talk about it, but mixed shelters frighten her. What would you advise?',
})

export const question = (lang: Language, more: Partial<Question> = {}): Question => ({
  id: 'one',
  organizationId: 'one',
  networkId: 'one',
  askedAt: new Date('2026-11-20T15:00:00Z'),
  bands,
  state: 'answered',
  version: 1,
  ...asked(lang),
  ...more,
})

export const reply = (more: Partial<Reply> = {}): Reply => ({
  organizationId: 'two',
  nameFr: 'Maison des Osiers',
  nameEn: 'Maison des Osiers',
  sector: 'community',
  answer: 'could-help',
  words: null,
  answeredAt: new Date('2026-11-21T15:00:00Z'),
  ...more,
})

export const received = (lang: Language, more: Partial<Received> = {}): Received => ({
  id: 'one',
  organizationId: 'two',
  askedAt: new Date('2026-11-20T15:00:00Z'),
  bands: widerBands,
  isClosed: false,
  answer: null,
  answerWords: null,
  answerVersion: 0,
  ...asked(lang),
  ...more,
})

export const place = (more: Partial<AskingPlace> = {}): AskingPlace => ({
  organizationId: 'one',
  networkId: 'one',
  nameFr: 'Maison Ronde',
  nameEn: 'Maison Ronde',
  networkFr: 'Table inventée',
  networkEn: 'Invented table',
  regionCodes: ['04'],
  ...more,
})

export const askable = (index: number, more: Partial<Askable> = {}): Askable => ({
  id: `askable-${index}`,
  nameFr: `Organisme inventé ${index}`,
  nameEn: `Invented organization ${index}`,
  sector: 'community',
  regionCodes: ['04'],
  ...more,
})
