import type { Language } from '../../kernel/language.ts'
import type { OpenRequest, Takable } from './model.ts'

/** Invented open requests, about nobody. */
export const keys = { csrf: 'example', key: 'example' }

const asked = {
  id: 'a1b2c3d4-0000-4000-8000-000000000000',
  askedAt: new Date('2026-11-20T15:00:00Z'),
  need: 'talk',
  bands: { age: '12-17' as const, regions: ['04', '05', '17'] },
  priority: 'priority' as const,
  dueAt: new Date('2026-11-21T15:00:00Z'),
  isLate: false,
  version: 1,
}

export const request = (more: Partial<OpenRequest> = {}): OpenRequest => ({
  ...asked,
  state: 'open',
  ending: null,
  claimer: null,
  ...more,
})

export const takable = (more: Partial<Takable> = {}): Takable => ({
  ...asked,
  takerId: 'one',
  takerFr: 'Maison Ronde',
  takerEn: 'Maison Ronde',
  state: 'open',
  asker: null,
  ...more,
})

export const people = [{ name: 'Noémie Tremblay-Inventée', phone: '819 555-0142', phoneExtension: null }]
export const when = (lang: Language): string => (lang === 'fr' ? '21 novembre 2026, 10 h' : 'November 21, 2026, 10:00')
