import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
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
import { aroundHref, askAround, knowledgeQuestionnaires, listAsked } from '../../survey/index.ts'
import { addresses } from '../addresses.ts'
import type { Session } from '../model.ts'
import { breadcrumbToTraining, trainingFor, type TrainingContext } from '../training-context.ts'
import { activityId, activityOf, askable } from './activity-of.ts'
import { AskPage } from './page.tsx'
import { words } from './words.ts'

/** A training that the person plans, and its sessions around which something can still be asked. */
async function askingFor(request: MemberRequest): Promise<(TrainingContext & { toCome: Session[] }) | null> {
  const context = await trainingFor(request, 'plan')
  if (context === null) return null
  const now = request.deps.clock.now()
  return { ...context, toCome: askable(context, now) }
}

function askingPage(
  { lang, formKeys }: MemberRequest,
  { training, toCome }: TrainingContext & { toCome: Session[] },
  state: FormState,
  status: 200 | 422,
): Answer {
  return page(
    words[lang].title,
    <AskPage
      lang={lang}
      action={href(lang, addresses.ask, { id: training.id })}
      keys={formKeys}
      state={state}
      training={training.title}
      isSeries={training.kind === 'series'}
      sessions={toCome}
      questionnaires={knowledgeQuestionnaires()}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToTraining(lang, training) },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const context = await askingFor(request)
  if (context === null) return notFound()
  const asked = context.toCome.find(({ id }) => id === request.query.get('seance')) ?? context.toCome[0]
  return askingPage(request, context, filled({ session: asked?.id ?? '' }), 200)
}

async function ask(request: MemberRequest): Promise<Answer> {
  const context = await askingFor(request)
  if (context === null) return notFound()
  const { form, lang, tx } = request
  const { training, sessions, toCome } = context
  const state = filled({ session: form.first('session'), form: form.first('form') })
  if (form.has('_language')) return askingPage(request, context, state, 200)
  const session = toCome.find(({ id }) => id === form.first('session'))
  const activity = session === undefined ? null : activityOf(training, sessions, session)
  if (session === undefined || activity === null) return askingPage(request, context, state, 422)
  const [standing] = await listAsked(tx, [activityId(training, session)])
  if (standing !== undefined && !standing.isDown) return redirect(aroundHref(lang, standing.pair))
  const questionnaires = knowledgeQuestionnaires()
  const chosen = questionnaires.find(({ code }) => code === form.first('form')) ?? questionnaires[0]
  if (chosen === undefined) return notFound()
  const asked = await askAround(request, activity, chosen)
  if (!asked.ok)
    return askingPage(request, context, { ...state, errors: { session: words[lang].problems[asked.refusal] } }, 422)
  return redirect(aroundHref(lang, asked.value), 'survey-opened')
}

export const askRoutes: Route[] = [
  memberGet('training.asking', addresses.ask, show),
  memberPost('training.ask', addresses.ask, ask, { maxBytes: 20_000 }),
]
