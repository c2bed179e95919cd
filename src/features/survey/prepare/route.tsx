import { mainForm } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses, surveyHref } from '../addresses.ts'
import type { Survey } from '../model.ts'
import { choicesOf, type QuestionnaireChoice } from '../questionnaires.ts'
import { breadcrumbToSurvey, breadcrumbToSurveys, surveyFor } from '../survey-context.ts'
import { PreparePage } from './page.tsx'
import { freshState, overtakenPrepare, prepareAgain, prepareState, problemsWith, readPrepare } from './prepare-form.ts'
import { listLed, type LedOrganization } from './queries.ts'
import { addSurvey, changeSurvey } from './save-survey.ts'
import { words } from './words.ts'

type Status = 200 | 409 | 422

interface Choices {
  organizations: LedOrganization[]
  questionnaires: QuestionnaireChoice[]
}

/** For whom and what the person may prepare; null: they lead nothing that is there. */
async function choicesFor({ tx, who }: MemberRequest): Promise<Choices | null> {
  const organizations = await listLed(tx, who.led)
  if (organizations.length === 0) return null
  const ids = organizations.map(({ id }) => id)
  return { organizations, questionnaires: await choicesOf(tx, ids) }
}

function preparingPage(request: MemberRequest, choices: Choices, state: FormState, status: Status): Answer {
  const { lang, formKeys } = request
  const { addTitle } = words[lang]
  const chosen = choices.questionnaires.find(({ value }) => value === valueOf(state, 'form'))
  return page(
    addTitle,
    <PreparePage
      lang={lang}
      title={addTitle}
      action={href(lang, addresses.prepare)}
      keys={formKeys}
      state={state}
      {...choices}
      hasRole={chosen === undefined || chosen.questionnaire.audience === 'staff'}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToSurveys(request) },
  )
}

async function showPrepare(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  if (choices === null) return notFound()
  const { query, today } = request
  const asked = choices.questionnaires.find(({ value }) => value === query.get('form')) ?? choices.questionnaires[0]
  if (asked === undefined) return notFound()
  return preparingPage(request, choices, freshState(asked.questionnaire, today, knownFrom(query, choices)), 200)
}

/** What the page that leads here knows already. It is only filled in: what is wrong is said when it is sent. */
const knownFrom = (query: URLSearchParams, { organizations }: Choices): Partial<Record<string, string>> => ({
  title: (query.get('title') ?? '').toWellFormed().slice(0, 80),
  expected: /^\d{1,5}$/.exec(query.get('expected') ?? '')?.[0] ?? '',
  organization: organizations.find(({ id }) => id === query.get('organization'))?.id ?? '',
})

async function prepare(request: MemberRequest): Promise<Answer> {
  const choices = await choicesFor(request)
  if (choices === null) return notFound()
  const { form, lang, today } = request
  const read = readPrepare(form, lang, today)
  if (!read.ok) return preparingPage(request, choices, read.state, read.switching ? 200 : 422)
  const again = (problems: Record<string, string>) =>
    preparingPage(request, choices, prepareAgain(form, problems, lang), 422)
  const { organizations, questionnaires } = choices
  const organization =
    organizations.length === 1 ? organizations[0] : organizations.find(({ id }) => id === read.organization)
  const chosen = questionnaires.find(({ value }) => value === read.form)
  if (chosen === undefined) return again({ form: read.form === null ? 'missing' : 'not-in-list' })
  if (organization === undefined) return again({ organization: 'missing' })
  if (chosen.organizationId !== null && chosen.organizationId !== organization.id) return again({ form: 'not-theirs' })
  const wrong = problemsWith(chosen.questionnaire, read.facts)
  if (Object.keys(wrong).length > 0) return again(wrong)
  const added = await addSurvey(request, organization.id, chosen.questionnaire, read.facts)
  if (!added.ok) return again({ title: added.refusal })
  return redirect(surveyHref(lang, { id: added.value }), 'survey-prepared')
}

function editingPage(request: MemberRequest, survey: Survey, state: FormState, status: Status): Answer {
  const { lang, formKeys } = request
  const { editTitle } = words[lang]
  return page(
    editTitle,
    <PreparePage
      lang={lang}
      title={editTitle}
      action={href(lang, addresses.edit, { id: survey.id })}
      keys={formKeys}
      state={state}
      version={survey.version}
      organizations={[]}
      questionnaires={[]}
      hasRole={survey.questionnaire.audience === 'staff'}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToSurvey(request, survey) },
  )
}

async function edit(request: MemberRequest): Promise<Answer> {
  const survey = await surveyFor(request, 'edit')
  if (survey === null) return notFound()
  const { form, lang, today } = request
  const read = readPrepare(form, lang, today)
  if (!read.ok) return editingPage(request, survey, read.state, read.switching ? 200 : 422)
  const wrong = problemsWith(survey.questionnaire, read.facts)
  if (Object.keys(wrong).length > 0) return editingPage(request, survey, prepareAgain(form, wrong, lang), 422)
  const changed = await changeSurvey(request, survey, read.facts, read.version)
  if (changed.ok) return redirect(surveyHref(lang, survey), 'survey-saved')
  const now = (await surveyFor(request, 'edit')) ?? survey
  return editingPage(request, now, overtakenPrepare(form, now, lang), 409)
}

export const prepareRoutes: Route[] = [
  memberGet('survey.preparing', addresses.prepare, showPrepare),
  memberPost('survey.prepare', addresses.prepare, prepare),
  memberGet('survey.editing', addresses.edit, async (request) => {
    const survey = await surveyFor(request, 'edit')
    return survey === null ? notFound() : editingPage(request, survey, prepareState(survey), 200)
  }),
  memberPost('survey.edit', addresses.edit, edit),
]
