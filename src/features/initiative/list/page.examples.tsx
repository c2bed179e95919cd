import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { laden, numbered, sparse, told } from '../initiative.examples.ts'
import type { Initiative } from '../model.ts'
import type { InitiativeFilter } from './filter.ts'
import { placed } from './narrow.ts'
import { InitiativeListPage } from './page.tsx'

const everything: InitiativeFilter = { text: null, region: null, sector: null, age: null }

function page(lang: Language, initiatives: readonly Initiative[], filter: InitiativeFilter = everything) {
  const list = placed(initiatives, filter)
  return {
    lang,
    action: '#',
    filter,
    isFiltered: filter !== everything,
    list,
    rows: list.rows.slice(0, 40),
    page: 1,
    pages: Math.ceil(list.rows.length / 40),
    pageHref: (number: number) => `#${number}`,
    regionHref: (code: string) => `#${code}`,
    files: ['Excel', 'CSV', 'JSON'].map((label) => ({ label, href: '#' })),
    feed: '#',
    own: null,
    add: null,
    signIn: '#',
    isAway: false,
  }
}

const many = [laden, sparse, ...Array.from({ length: 90 }, (_, index) => numbered(index))]

export const examples = pageExamples('initiative/list/page', {
  ordinary: (lang) => <InitiativeListPage {...page(lang, [told, sparse, laden])} />,
  empty: (lang) => <InitiativeListPage {...page(lang, [])} />,
  many: (lang) => <InitiativeListPage {...page(lang, many)} signIn={null} own="#" add="#" />,
  'unknown-region': (lang) => <InitiativeListPage {...page(lang, [told], { ...everything, region: '10' })} />,
  'nothing-found': (lang) => (
    <InitiativeListPage {...page(lang, [sparse], { text: 'introuvable', region: null, sector: 'police', age: 15 })} />
  ),
  away: (lang) => <InitiativeListPage {...page(lang, [sparse])} isAway />,
})
