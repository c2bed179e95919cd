import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { KeptDefinition } from '../definitions-kept.ts'
import { measures } from '../indicator.examples.ts'
import { DefinitionListPage } from './list-page.tsx'

const kept = (isRetired = false): KeptDefinition => ({
  definition: { ...measures.count, measure: 'x1.1', indicator: 'x1', action: null, outcome: null },
  isShipped: false,
  isRetired,
})
const list = (lang: Language) => ({
  lang,
  definitions: [kept(), kept(true)],
  addHref: '#',
  changeHref: () => '#',
  retireHref: () => '#',
})

export const examples = pageExamples('indicator/define/list-page', {
  ordinary: (lang) => <DefinitionListPage {...list(lang)} />,
  empty: (lang) => <DefinitionListPage {...list(lang)} definitions={[]} />,
  many: (lang) => <DefinitionListPage {...list(lang)} definitions={Array.from({ length: 30 }, () => kept())} />,
})
