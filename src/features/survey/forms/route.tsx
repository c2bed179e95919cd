import {
  data,
  href,
  memberGet,
  notFound,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { downloadHeaders, fileName } from '../../../kernel/table/index.ts'
import { addresses } from '../addresses.ts'
import { choicesOf } from '../questionnaires.ts'
import { breadcrumbToSurveys } from '../survey-context.ts'
import { FormsPage } from './page.tsx'
import { words } from './words.ts'
import { toXlsform } from './xlsform.ts'

function show(request: MemberRequest): Answer {
  const { lang, who } = request
  return page(
    words[lang].title,
    <FormsPage
      lang={lang}
      shipped={choicesOf().map(({ value, questionnaire }) => ({
        questionnaire,
        file: href(lang, addresses.formFile, { form: value }),
        use: who.led.length > 0 ? withQuery(href(lang, addresses.prepare), { form: value }) : null,
      }))}
    />,
    { breadcrumb: breadcrumbToSurveys(request) },
  )
}

async function giveFile({ lang, params, today }: MemberRequest): Promise<Answer> {
  const found = choicesOf().find(({ value }) => value === params['form'])
  if (found === undefined) return notFound()
  const name = fileName({ what: words[lang].fileName, place: found.value, day: today, ext: 'xlsx' })
  return data(await toXlsform(found.questionnaire), downloadHeaders(name, 'xlsx'))
}

export const formRoutes: Route[] = [
  memberGet('survey.forms', addresses.forms, show),
  memberGet('survey.form-file', addresses.formFile, giveFile),
]
