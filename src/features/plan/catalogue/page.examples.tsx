import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { catalogue } from '../plan.examples.ts'
import { CataloguePage, NoPlanPage, type CataloguePageProps } from './page.tsx'
import { searchActions, type CatalogueFilter } from './queries.ts'

const noFilter: CatalogueFilter = { text: null, orientation: null, focus: null, sector: null }
const other = {
  ...catalogue,
  id: 'other-plan',
  title: { fr: 'Un autre plan, inventé', en: 'Another plan, invented' },
}
const page = (lang: Language, filter: CatalogueFilter = noFilter): CataloguePageProps => ({
  lang,
  catalogue,
  filter,
  isFiltered: filter !== noFilter,
  hits: searchActions(catalogue, filter),
  others: [],
  ownPlan: null,
})
const searched = { fr: 'formation', en: 'training' }

export const examples = pageExamples('plan/catalogue/page', {
  ordinary: (lang) => <CataloguePage {...page(lang)} />,
  empty: (lang) => <NoPlanPage lang={lang} />,
  many: (lang) => <CataloguePage {...page(lang)} others={[other]} ownPlan="#" />,
  search: (lang) => <CataloguePage {...page(lang, { ...noFilter, text: searched[lang] })} />,
  'nothing-found': (lang) => <CataloguePage {...page(lang, { ...noFilter, text: 'zzzz' })} />,
})
