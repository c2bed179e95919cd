import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { GapCell } from '../gaps/model.ts'
import { ChoosePage, WhatIfPage, type ChooseProps, type WhatIfPageProps } from './page.tsx'

const choose = (lang: Language): ChooseProps => ({
  lang,
  action: '#',
  kept: {},
  name: 'organisation',
  items: [
    { value: 'a', text: 'Maison des Osiers (Communautaire, Mauricie)' },
    { value: 'b', text: 'Police du Vallon (Police, Mauricie)' },
  ],
  value: null,
  isMissing: false,
})

const cell = (facts: Partial<GapCell> = {}): GapCell => ({
  region: '04',
  sector: 'police',
  state: 'one',
  cause: null,
  holders: ['b'],
  ...facts,
})

const page = (lang: Language): WhatIfPageProps => ({
  lang,
  organization: { name: 'Police du Vallon', sector: 'police', hasRegion: true },
  taken: {
    ties: 4,
    groups: { before: 2, after: 4 },
    cutOff: ['c', 'd'],
    alone: ['d'],
    sectorPairs: [['police', 'justice']],
    regionPairs: [['04', '17']],
    emptied: [cell()],
    thinned: [cell({ region: '17' })],
    coverage: { answered: 12, of: 14 },
  },
  day: lang === 'fr' ? '7 décembre 2026' : 'December 7, 2026',
  link: (id) => ({ name: `Organisme ${id}`, href: '#' }),
  cellHref: () => '#',
  links: { around: '#', page: '#', back: '#' },
  choose: { ...choose(lang), value: 'b' },
})

export const examples = pageExamples('connection/what-if/page', {
  ordinary: (lang) => <WhatIfPage {...page(lang)} />,
  nothing: (lang) => (
    <WhatIfPage
      {...page(lang)}
      organization={{ name: 'École du Vallon', sector: 'education', hasRegion: false }}
      taken={{
        ties: 0,
        groups: { before: 3, after: 2 },
        cutOff: [],
        alone: [],
        sectorPairs: [],
        regionPairs: [],
        emptied: [],
        thinned: [],
        coverage: { answered: 1, of: 14 },
      }}
    />
  ),
  many: (lang) => (
    <WhatIfPage
      {...page(lang)}
      taken={{ ...page(lang).taken, cutOff: Array.from({ length: 60 }, (_, at) => `n${at}`) }}
    />
  ),
  choose: (lang) => <ChoosePage {...choose(lang)} backHref="#" />,
  error: (lang) => <ChoosePage {...choose(lang)} isMissing backHref="#" />,
})
