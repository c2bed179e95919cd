import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { bare, halt, laden, readerIn, unchecked, wholeOf } from '../directory.examples.ts'
import type { WholeService } from '../records.ts'
import { presentService } from '../sheet/presenter.ts'
import { ListPage, type ListPageProps } from './page.tsx'

const few = [wholeOf(), wholeOf(laden)]
const many = [wholeOf(laden), wholeOf(), wholeOf(bare, unchecked), wholeOf({ ...halt, phones: [] }), ...few, ...few]

const page = (lang: Language, wholes: readonly WholeService[]): ListPageProps => ({
  lang,
  services: wholes.map((whole, at) => ({
    view: presentService(whole, readerIn(lang)),
    href: '#',
    removeHref: '#',
    upHref: at === 0 ? null : '#',
  })),
  gone: 0,
  searchHref: '#',
  discreetHref: '#',
  address: `https://tisserin.example/${lang === 'fr' ? 'liste' : 'list'}?s=1,2`,
  day: lang === 'fr' ? '16 novembre 2026' : 'November 16, 2026',
})

export const examples = pageExamples('directory/list/page', {
  ordinary: (lang) => <ListPage {...page(lang, few)} />,
  empty: (lang) => <ListPage {...page(lang, [])} />,
  many: (lang) => <ListPage {...page(lang, many)} gone={2} />,
  gone: (lang) => <ListPage {...page(lang, [])} gone={1} />,
})
