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
import { addresses, deskHref } from '../addresses.ts'
import { baseStep, baseSteps } from '../base-protocol.ts'
import type { BaseStep, DraftStep } from '../model.ts'
import { listDraft } from '../queries.ts'
import { whyRequired } from '../rules.ts'
import { breadcrumbToDesk, screeningFor, screeningToChange, type ScreeningContext } from '../screening-context.ts'
import { AdaptPage, RequiredPage } from './page.tsx'
import { addStep, moveStep, saveStep } from './save-step.ts'
import { overtakenStep, readStepForm, stepAgain, stepState } from './step-form.ts'
import { words } from './words.ts'

/** The step of the address: of the base, or one that the organization added. */
interface StepContext extends ScreeningContext {
  code: string
  base: BaseStep | null
  written: DraftStep | null
  title: string
}

async function stepFor(request: MemberRequest, ask = screeningFor): Promise<StepContext | null> {
  const found = await ask(request, 'write')
  if (found === null || !found.can('write')) return null
  const code = request.params['step'] ?? ''
  const base = baseStep(code)
  const written = (await listDraft(request.tx, found.organization.id)).find(({ step }) => step === code) ?? null
  if (base === null && written === null) return null
  const own = request.lang === 'fr' ? written?.titleFr : written?.titleEn
  return { ...found, code, base, written, title: base?.name[request.lang] ?? own ?? '' }
}

interface Shown {
  state: FormState
  status?: 200 | 409 | 422
  version: number
}

/** `step` null: one is added. */
function adaptPage(
  request: MemberRequest,
  { organization }: ScreeningContext,
  step: StepContext | null,
  { state, status = 200, version }: Shown,
): Answer {
  const { lang, formKeys } = request
  const t = words[lang]
  const title = step === null ? t.addTitle : t.title(step.title)
  const at = { id: organization.id }
  return page(
    title,
    <AdaptPage
      lang={lang}
      title={title}
      base={step?.base ?? null}
      places={baseSteps.map(({ id, name }) => ({ value: id, text: name[lang] }))}
      action={step === null ? href(lang, addresses.add, at) : href(lang, addresses.adapt, { ...at, step: step.code })}
      backHref={deskHref(lang, organization.id)}
      keys={formKeys}
      state={state}
      version={version}
    />,
    { status, breadcrumb: breadcrumbToDesk(lang, organization), formId: mainForm },
  )
}

async function showAdapt(request: MemberRequest): Promise<Answer> {
  const step = await stepFor(request)
  if (step === null) return notFound()
  return adaptPage(request, step, step, { state: stepState(step.written), version: step.written?.version ?? 0 })
}

async function adapt(request: MemberRequest): Promise<Answer> {
  const step = await stepFor(request, screeningToChange)
  if (step === null) return notFound()
  const { form, lang } = request
  const isOwn = step.base === null
  const read = readStepForm(form, isOwn)
  if (!read.ok)
    return adaptPage(request, step, step, {
      state: stepAgain(form, read.switching ? {} : read.problems, lang, isOwn),
      status: read.switching ? 200 : 422,
      version: Number(form.first('version')) || 0,
    })
  const saved = await saveStep(request, step, step.code, read.value)
  if (saved.ok) return redirect(deskHref(lang, step.organization.id), 'screening-saved')
  const { changedTo } = saved.refusal
  return adaptPage(request, step, step, {
    state: overtakenStep(form, changedTo, lang),
    status: 409,
    version: changedTo?.version ?? 0,
  })
}

async function showAdd(request: MemberRequest): Promise<Answer> {
  const found = await screeningFor(request, 'write')
  if (found === null || !found.can('write')) return notFound()
  return adaptPage(request, found, null, { state: stepState(null), version: 0 })
}

async function add(request: MemberRequest): Promise<Answer> {
  const found = await screeningToChange(request, 'write')
  if (found === null || !found.can('write')) return notFound()
  const { form, lang } = request
  const again = (problems: Readonly<Record<string, string>>, status: 200 | 422) =>
    adaptPage(request, found, null, { state: stepAgain(form, problems, lang, true), status, version: 0 })
  const read = readStepForm(form, true)
  if (!read.ok) return again(read.switching ? {} : read.problems, read.switching ? 200 : 422)
  const added = await addStep(request, found, read.value)
  return added.ok
    ? redirect(deskHref(lang, found.organization.id), 'screening-added')
    : again({ after: added.refusal }, 422)
}

/** The step stays: the reason, as a page. `status` 422: leaving it out was sent. */
function requiredPage({ lang }: MemberRequest, step: StepContext, status: 200 | 422): Answer {
  const { id } = step.organization
  const title = words[lang].refused.title(step.title)
  return page(
    title,
    <RequiredPage
      lang={lang}
      title={step.title}
      why={whyRequired(step.code)?.[lang] ?? ''}
      adaptHref={href(lang, addresses.adapt, { id, step: step.code })}
      backHref={deskHref(lang, id)}
    />,
    { status, breadcrumb: breadcrumbToDesk(lang, step.organization) },
  )
}

async function askLeaveOut(request: MemberRequest): Promise<Taking | Answer> {
  const step = await stepFor(request)
  if (step === null) return notFound()
  const { lang } = request
  if (whyRequired(step.code) !== null) return requiredPage(request, step, 200)
  const t = words[lang].leavingOut
  return {
    kind: 'taking',
    title: t.title(step.title),
    lost: step.code === 'inform' ? [t.lost, t.inform] : [t.lost],
    back: t.back,
    act: t.act,
    cancelHref: deskHref(lang, step.organization.id),
    breadcrumb: breadcrumbToDesk(lang, step.organization),
  }
}

const move = (isLeftOut: boolean, notice: string) =>
  async function moved(request: MemberRequest): Promise<Answer> {
    const step = await stepFor(request, screeningToChange)
    if (step === null) return notFound()
    const done = await moveStep(request, step, step.code, isLeftOut)
    if (!done.ok && done.refusal === 'required') return requiredPage(request, step, 422)
    return redirect(deskHref(request.lang, step.organization.id), done.ok ? notice : 'screening-moved')
  }

export const adaptRoutes: Route[] = [
  memberGet('screening.adding', addresses.add, showAdd),
  memberPost('screening.add', addresses.add, add, { maxBytes: 700_000 }),
  memberGet('screening.adapting', addresses.adapt, showAdapt),
  memberPost('screening.adapt', addresses.adapt, adapt, { maxBytes: 700_000 }),
  ...takingRoutes({
    asked: 'screening.leaving-out',
    done: 'screening.leave-out',
    address: addresses.leaveOut,
    ask: askLeaveOut,
    take: move(true, 'screening-left-out'),
  }),
  memberPost('screening.take-back', addresses.takeBack, move(false, 'screening-taken-back'), { maxBytes: 20_000 }),
]
