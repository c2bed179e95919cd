import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
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
import { sayWhen } from '../../meeting/index.ts'
import { addresses } from '../addresses.ts'
import { followSessions } from '../ask/follow-sessions.ts'
import type { Session, Training } from '../model.ts'
import { findSession } from '../queries.ts'
import { tellSession } from '../tell/tell-session.ts'
import { breadcrumbToTraining, sessionFor, sessionHref, trainingFor, type SessionContext } from '../training-context.ts'
import { words as sheetWords } from '../sheet/words.ts'
import { PlanPage } from './page.tsx'
import { addSession, changeSession, moveSession } from './save-session.ts'
import { freshSession, overtakenSession, readSession, sessionAgain, sessionState } from './session-form.ts'
import { words } from './words.ts'

type Status = 200 | 409 | 422

function addingPage({ lang, formKeys }: MemberRequest, training: Training, state: FormState, status: Status): Answer {
  return page(
    words[lang].addTitle,
    <PlanPage
      lang={lang}
      action={href(lang, addresses.addSession, { id: training.id })}
      keys={formKeys}
      state={state}
      training={training.title}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToTraining(lang, training) },
  )
}

/** A training that is offered: one that was set aside has no new session. */
async function planning(request: MemberRequest) {
  const context = await trainingFor(request, 'plan')
  return context === null || context.training.withdrawnAt !== null ? null : context
}

async function showAdd(request: MemberRequest): Promise<Answer> {
  const context = await planning(request)
  return context === null
    ? notFound()
    : addingPage(request, context.training, freshSession(context.sessions.at(-1)), 200)
}

async function add(request: MemberRequest): Promise<Answer> {
  const context = await planning(request)
  if (context === null) return notFound()
  const { form, lang, deps } = request
  const read = readSession(form, lang, deps.clock.now())
  if (!read.ok) return addingPage(request, context.training, read.state, read.switching ? 200 : 422)
  const id = await addSession(request, context.training, read.facts)
  await followSessions(request, context.training, { id })
  return redirect(sessionHref(lang, 'session', { id, trainingId: context.training.id }), 'training-session-added')
}

/** A session that is planned; one that is cancelled is put back first, one that is closed does not change. */
async function changing(request: MemberRequest): Promise<SessionContext | null> {
  const context = await sessionFor(request, 'plan')
  return context?.session.state === 'planned' ? context : null
}

function editingPage(
  { lang, formKeys }: MemberRequest,
  training: Training,
  { session, state, status }: { session: Session; state: FormState; status: Status },
): Answer {
  return page(
    words[lang].editTitle,
    <PlanPage
      lang={lang}
      action={sessionHref(lang, 'editSession', session)}
      keys={formKeys}
      state={state}
      training={training.title}
      version={session.version}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToTraining(lang, training) },
  )
}

async function showEdit(request: MemberRequest): Promise<Answer> {
  const context = await changing(request)
  if (context === null) return notFound()
  const { training, session } = context
  return editingPage(request, training, { session, state: sessionState(session), status: 200 })
}

async function edit(request: MemberRequest): Promise<Answer> {
  const context = await changing(request)
  if (context === null) return notFound()
  const { form, lang, tx, deps } = request
  const { training, session } = context
  const again = (state: FormState, status: Status) => editingPage(request, training, { session, state, status })
  const read = readSession(form, lang, deps.clock.now())
  if (!read.ok) return again(read.state, read.switching ? 200 : 422)
  const changed = await changeSession(request, training, session, { facts: read.facts, seen: read.version })
  if (changed.ok) {
    await followSessions(request, training, session)
    if (changed.value) await tellSession(request, training, session.id, 'moved')
    return redirect(
      sessionHref(lang, 'session', session),
      changed.value ? 'training-session-moved' : 'training-session-saved',
    )
  }
  if (changed.refusal === 'below-taken') return again(sessionAgain(form, { capacity: 'below-taken' }, lang), 422)
  const now = (await findSession(tx, training.id, session.id)) ?? session
  return editingPage(request, training, { session: now, state: overtakenSession(form, now), status: 409 })
}

async function askCancel(request: MemberRequest): Promise<Taking | Answer> {
  const context = await changing(request)
  if (context === null) return notFound()
  const { lang } = request
  const { training, session } = context
  const { title, lost, ...said } = words[lang].cancelling
  return {
    kind: 'taking',
    title: title(sayWhen(session, lang)),
    lost: lost(sheetWords[lang].taken(session.taken)),
    ...said,
    cancelHref: sessionHref(lang, 'session', session),
    breadcrumb: breadcrumbToTraining(lang, training),
  }
}

const move = (to: 'cancelled' | 'planned') =>
  async function moved(request: MemberRequest): Promise<Answer> {
    const context = await sessionFor(request, 'plan')
    if (context === null) return notFound()
    const { training, session } = context
    const here = sessionHref(request.lang, 'session', session)
    if (!(await moveSession(request, training, session, to))) return redirect(here, 'training-moved-on')
    await followSessions(request, training, session)
    await tellSession(request, training, session.id, to === 'cancelled' ? 'cancelled' : 'resumed')
    return redirect(here, to === 'cancelled' ? 'training-session-cancelled' : 'training-session-resumed')
  }

export const planRoutes: Route[] = [
  memberGet('training.adding-session', addresses.addSession, showAdd),
  memberPost('training.add-session', addresses.addSession, add),
  memberGet('training.editing-session', addresses.editSession, showEdit),
  memberPost('training.edit-session', addresses.editSession, edit),
  ...takingRoutes({
    asked: 'training.cancelling-session',
    done: 'training.cancel-session',
    address: addresses.cancelSession,
    ask: askCancel,
    take: move('cancelled'),
  }),
  memberPost('training.resume-session', addresses.resume, move('planned')),
]
