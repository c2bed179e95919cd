import type { Language } from '../../kernel/language.ts'
import { youthProtection } from '../protocol/index.ts'
import { composeSteps, readSteps } from './compose.ts'
import type { DraftStep } from './model.ts'
import type { CardPerson } from './queries.ts'
import type { Calls, ReadProtocol } from './reader.ts'
import { words } from './words.ts'

// What examples of pages are made of: an invented organization.

export const keys = { csrf: 'x', key: 'x' }

const none = { titleFr: null, titleEn: null, textFr: null, textEn: null, isLeftOut: false, version: 1 }

/** Something written of each kind. */
export const draft: readonly DraftStep[] = [
  {
    ...none,
    step: 'notice',
    afterStep: null,
    textFr: 'Notez les faits dans le cahier de l’équipe.',
    textEn: 'Write the facts in the team’s notebook.',
  },
  {
    ...none,
    step: 'consult',
    afterStep: null,
    textFr: 'Le soir, la relève répond en premier.',
    textEn: 'In the evening, the backup answers first.',
  },
  { ...none, step: 'refer', afterStep: null, isLeftOut: true },
  {
    ...none,
    step: 'own-0123456789ab',
    afterStep: 'consult',
    titleFr: 'Prévenir la direction',
    titleEn: 'Tell management',
    textFr: 'Dites-le à la direction, sans nom.',
    textEn: 'Tell management, with no name.',
  },
]

export const specialists: readonly CardPerson[] = [
  {
    kind: 'specialist',
    name: 'Nadine Courte',
    phone: '819 555-0142',
    phoneExtension: '305',
    phoneHours: 'du lundi au jeudi',
  },
  { kind: 'specialist_deputy', name: 'Luc Osier', phone: '819 555-0143', phoneExtension: null, phoneHours: null },
]

export const calls = (lang: Language, regions: readonly string[] = ['07']): Calls => ({
  lines: youthProtection(lang, regions),
  colleagues: null,
  isAlone: false,
})

/** The base, or what is written of it in an invented organization. */
export function protocol(lang: Language, isOwn = false): ReadProtocol {
  return {
    steps: readSteps(composeSteps(isOwn ? draft : []), lang),
    of: isOwn ? words[lang].of('Maison des Osiers') : words[lang].base,
    version: isOwn ? words[lang].version(3) : words[lang].baseVersion(1, '2026-12-01'),
    stepHref: () => '#',
    paperHref: '#',
    cardHref: '#',
    regions: ['07'],
    organization: isOwn
      ? {
          id: 'osiers',
          nameFr: 'Maison des Osiers',
          nameEn: 'Osiers House',
          regionCodes: ['07'],
          hasLeft: false,
        }
      : null,
  }
}
