import { memberGet, notFound, page, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { breadcrumbToSurvey, linkOf, surveyFor } from '../survey-context.ts'
import { PaperPage } from './page.tsx'
import { words } from './words.ts'

async function show(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'print')
  if (survey === null) return notFound()
  return page(
    words[request.lang].title,
    <PaperPage lang={request.lang} survey={survey} link={linkOf(request, survey)} />,
    { breadcrumb: breadcrumbToSurvey(request, survey), islands: ['print'] },
  )
}

export const paperRoutes: Route[] = [memberGet('survey.paper', addresses.paper, show)]
