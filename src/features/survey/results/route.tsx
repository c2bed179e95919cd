import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { answeredOf } from '../queries.ts'
import { hasTooMany } from '../rules.ts'
import { breadcrumbToSurvey, surveyFor } from '../survey-context.ts'
import { download } from './download.ts'
import { ResultsPage } from './page.tsx'
import { resultsOf } from './read-results.ts'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'read')
  if (survey === null) return notFound()
  const { lang, tx } = request
  const { id } = survey
  const answered = (await answeredOf(tx, [id])).get(id) ?? 0
  return page(
    words[lang].title(survey.title),
    <ResultsPage
      lang={lang}
      survey={survey}
      results={await resultsOf(request, survey)}
      isUncertain={hasTooMany(survey, answered)}
      files={[
        { label: 'Excel', href: href(lang, addresses.resultsXlsx, { id }) },
        { label: 'CSV', href: href(lang, addresses.resultsCsv, { id }) },
      ]}
    />,
    { breadcrumb: breadcrumbToSurvey(request, survey), islands: ['print'] },
  )
}

export const resultRoutes: Route[] = [
  memberGet('survey.results', addresses.results, show),
  memberGet('survey.results-csv', addresses.resultsCsv, download('csv')),
  memberGet('survey.results-xlsx', addresses.resultsXlsx, download('xlsx')),
]
