import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { FindPage, type FoundRow } from './page.tsx'

const people = [{ name: 'Noémie Tremblay-Inventée', phone: '819 555-0142', phoneExtension: null }]

const row = (lang: Language, more: Partial<FoundRow> = {}): FoundRow => ({
  found: {
    partner: { id: 'one', nameFr: 'Maison Ronde', nameEn: 'Maison Ronde', sector: 'community', regionCodes: ['17'] },
    services: [],
    receives: true,
  },
  write: '#',
  hours: { urgent: 4, ordinary: 72 },
  services: [{ name: lang === 'fr' ? 'Hébergement de nuit (inventé)' : 'Night shelter (invented)', href: '#' }],
  people,
  ...more,
})

const far: Partial<FoundRow> = {
  found: {
    partner: { id: 'two', nameFr: 'École Longue', nameEn: 'École Longue', sector: 'education', regionCodes: ['17'] },
    services: [],
    receives: false,
  },
  write: null,
  hours: null,
  services: [],
  people: [],
}

const page = (lang: Language) => ({
  lang,
  action: '#',
  looked: { need: 'basic-needs', age: '16-17' as const, region: '17' },
  fitting: [row(lang)],
  near: [row(lang, far)],
  police: [],
  links: { write: '#', question: '#', directory: '#', open: '#', requests: '#', partners: '#', keys: '#' },
})

export const examples = pageExamples('access/find/page', {
  ordinary: (lang) => <FindPage {...page(lang)} />,
  empty: (lang) => <FindPage {...page(lang)} looked={{ need: null, age: null, region: null }} fitting={[]} near={[]} />,
  nobody: (lang) => <FindPage {...page(lang)} fitting={[]} near={[]} />,
  police: (lang) => (
    <FindPage
      {...page(lang)}
      police={[
        { id: 'three', name: lang === 'fr' ? 'Poste Carré (inventé)' : 'Poste Carré (invented)', write: '#', people },
      ]}
    />
  ),
  many: (lang) => (
    <FindPage
      {...page(lang)}
      fitting={Array.from({ length: 8 }, () => row(lang))}
      near={Array.from({ length: 8 }, () => row(lang, far))}
    />
  ),
})
