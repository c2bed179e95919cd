import {
  href,
  memberGet,
  page,
  pageOf,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { fold } from '../../../kernel/language.ts'
import { addresses, surveyHref } from '../addresses.ts'
import { answeredOf, countSurveys, listSurveys, type SurveyFilter } from '../queries.ts'
import { surveyNotice } from '../survey-context.ts'
import { DeskPage, standings } from './page.tsx'
import { words } from './words.ts'

const pageSize = 25

/** What the address asks for; what it does not know is as if it were not asked. */
function filterOf({ query, who }: MemberRequest): SurveyFilter {
  const typed = (query.get('q') ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 80)
  return {
    organizations: who.organizations,
    text: typed === '' ? null : typed,
    standing: standings.find((one) => one === query.get('etat')) ?? null,
  }
}

async function show(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, query } = request
  const asked = filterOf(request)
  const filter = { ...asked, text: asked.text === null ? null : fold(asked.text) }
  const { page: current, pages } = pageOf(query, await countSurveys(tx, filter), pageSize)
  const surveys = await listSurveys(tx, { ...filter, limit: pageSize, offset: (current - 1) * pageSize })
  const answered = await answeredOf(
    tx,
    surveys.map(({ id }) => id),
  )
  const own = href(lang, addresses.surveys)
  return page(
    words[lang].title,
    <DeskPage
      lang={lang}
      action={own}
      text={asked.text}
      standing={asked.standing}
      rows={surveys.map((survey) => ({
        survey,
        href: surveyHref(lang, survey),
        answered: survey.state === 'draft' ? null : (answered.get(survey.id) ?? 0),
      }))}
      hasSeveral={who.organizations.length > 1}
      pages={{
        page: current,
        pages,
        href: (number) =>
          withQuery(own, { q: asked.text, etat: asked.standing, page: number === 1 ? null : String(number) }),
      }}
      add={who.led.length > 0 ? href(lang, addresses.prepare) : null}
      forms={href(lang, addresses.forms)}
    />,
    { notice: surveyNotice(request) },
  )
}

export const deskRoutes: Route[] = [memberGet('survey.surveys', addresses.surveys, show)]
