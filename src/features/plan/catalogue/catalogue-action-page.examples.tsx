import { pageExamples } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { actionNumber, adopter, catalogue, longAdopter } from '../plan.examples.ts'
import { CatalogueActionPage, type CatalogueActionPageProps } from './catalogue-action-page.tsx'

const page = (lang: Language, number: number): CatalogueActionPageProps => ({
  lang,
  catalogue,
  action: actionNumber(number),
  isCurrent: true,
  own: [],
})

export const examples = pageExamples('plan/catalogue/catalogue-action-page', {
  ordinary: (lang) => <CatalogueActionPage {...page(lang, 3)} />,
  history: (lang) => <CatalogueActionPage {...page(lang, 1)} />,
  many: (lang) => (
    <CatalogueActionPage
      {...page(lang, 4)}
      own={[
        { href: '#', state: '75', name: adopter[lang] },
        { href: '#', state: 'set-aside', name: longAdopter[lang] },
      ]}
    />
  ),
  former: (lang) => <CatalogueActionPage {...page(lang, 27)} isCurrent={false} />,
})
