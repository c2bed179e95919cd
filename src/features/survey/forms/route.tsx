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

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, who, tx } = request
  const isLead = who.led.length > 0
  const listed = (await choicesOf(tx, who.organizations)).map(({ value, questionnaire, organizationId }) => ({
    questionnaire,
    organizationId,
    file: href(lang, addresses.formFile, { form: value }),
    use: isLead ? withQuery(href(lang, addresses.prepare), { form: value }) : null,
  }))
  return page(
    words[lang].title,
    <FormsPage
      lang={lang}
      shipped={listed.filter(({ organizationId }) => organizationId === null)}
      own={listed.filter(({ organizationId }) => organizationId !== null)}
      bring={isLead ? href(lang, addresses.imports) : null}
    />,
    { breadcrumb: breadcrumbToSurveys(request) },
  )
}

async function giveFile({ lang, params, today, tx, who }: MemberRequest): Promise<Answer> {
  const found = (await choicesOf(tx, who.organizations)).find(({ value }) => value === params['form'])
  if (found === undefined) return notFound()
  const name = fileName({ what: words[lang].fileName, place: found.questionnaire.name[lang], day: today, ext: 'xlsx' })
  return data(await toXlsform(found.questionnaire), downloadHeaders(name, 'xlsx'))
}

export const formRoutes: Route[] = [
  memberGet('survey.forms', addresses.forms, show),
  memberGet('survey.form-file', addresses.formFile, giveFile),
]
