import { pageExamples } from '../../../design/index.ts'
import { RecommendationsPage, RegionPage } from './page.tsx'
import { recommendations } from './recommendations.ts'

const answers = recommendations.map((recommendation, index) => ({
  recommendation,
  standing: (['partly', 'unknown', 'yes', 'unknown', 'unknown'] as const)[index] ?? 'unknown',
  records: index === 0 || index === 2 ? [{ record: 'Quand une jeune personne change de région.' }] : [],
}))
const nothing = recommendations.map((recommendation) => ({
  recommendation,
  standing: 'unknown' as const,
  records: [],
}))

export const examples = pageExamples('protocol/region/page', {
  ordinary: (lang) => <RegionPage lang={lang} region="17" answers={answers} allHref="#" />,
  empty: (lang) => <RegionPage lang={lang} region="09" answers={nothing} allHref="#" />,
  all: (lang) => (
    <RecommendationsPage
      lang={lang}
      own={['04', '14', '17'].map((region) => ({ region, answers }))}
      regionHref={() => '#'}
    />
  ),
  stranger: (lang) => <RecommendationsPage lang={lang} own={[]} regionHref={() => '#'} />,
})
