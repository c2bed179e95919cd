import { pageExamples } from '../../../design/index.ts'
import { filled, refused } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { adopter, catalogue, formPage, longAdopter, sector, today } from '../plan.examples.ts'
import { yearsNear } from '../rules.ts'
import { AdoptPage, yearValue, type AdoptPageProps } from './page.tsx'
import { words } from './words.ts'

const years = yearsNear(today)
const other = {
  ...catalogue,
  id: 'other-plan',
  title: { fr: 'Un autre plan, inventé', en: 'Another plan, invented' },
}
const page = (lang: Language): AdoptPageProps => ({
  ...formPage(lang),
  state: filled({ plan: catalogue.id, period: years[0] && yearValue(years[0]) }),
  name: adopter[lang],
  sector,
  catalogues: [catalogue],
  years,
})

export const examples = pageExamples('plan/adopt/page', {
  ordinary: (lang) => <AdoptPage {...page(lang)} />,
  many: (lang) => <AdoptPage {...page(lang)} name={longAdopter[lang]} catalogues={[catalogue, other]} />,
  table: (lang) => <AdoptPage {...page(lang)} sector={null} />,
  error: (lang) => (
    <AdoptPage
      {...page(lang)}
      state={refused(
        {
          values: { period: ['dates'], startsOn: ['2026-09-01'], endsOn: ['2026-02-30'] },
          problems: { endsOn: 'not-a-day' },
        },
        { labels: { endsOn: words[lang].endsOn } },
        lang,
      )}
    />
  ),
})
