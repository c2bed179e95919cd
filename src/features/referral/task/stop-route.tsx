import { sql } from 'kysely'
import { takingAnswer, takingRoutes, type Taking } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { actOnTask } from '../act-on-task.ts'
import { addresses, taskHref } from '../addresses.ts'
import { delayGrounds } from '../model.ts'
import { findEnvelope, type Envelope } from '../queries.ts'
import { breadcrumbToReferrals, codeOf } from '../referral-context.ts'
import { takeBackConsent } from '../take-back-consent.ts'
import { ActFields } from './act-fields.tsx'
import { asksSomething, formOf, saidOf, stoppingActs, type StoppingAct } from './act-form.ts'
import { alternativesFor, mayDo, noticeOf } from './route.tsx'
import { confirmStands, tell, tellings } from './telling.ts'
import { stopWords, words } from './words.ts'

/** `override`: a second person does not confirm an emergency. `consent`: it is taken back by itself, what it was given for being closed or handed on. */
type Stopping = { task: Envelope; act: StoppingAct | 'override' | 'consent' }

async function stoppingFor({ tx, params }: MemberRequest): Promise<Stopping | null> {
  const act = [...stoppingActs, 'override', 'consent'].find((one) => one === params['act']) as
    Stopping['act'] | undefined
  const task = act === undefined ? null : await findEnvelope(tx, params['id'] ?? '')
  return act === undefined || task === null ? null : { task, act }
}

const mayReview = ({ override, roles }: Envelope): boolean =>
  override !== null &&
  !override.isOwn &&
  override.reviewedAt === null &&
  roles.some(({ role, relation }) => role === 'requester-supervisor' && relation === 'own')

async function takingOf(request: MemberRequest, { task, act }: Stopping, state: FormState): Promise<Taking> {
  const { lang } = request
  const t = words[lang]
  const here = taskHref(lang, task)
  const said = act === 'override' ? t.override.refusing : stopWords(lang, act)
  return {
    kind: 'taking',
    ...said,
    cancelHref: here,
    breadcrumb: [...breadcrumbToReferrals(lang), { label: t.title(codeOf(task)), href: here }],
    ...(act !== 'override' &&
      act !== 'consent' &&
      asksSomething(act) &&
      act !== 'withdraw' && {
        asks: {
          lang,
          title: t.asks,
          state,
          names: formOf(act).names,
          version: task.version,
          overtaken: null,
          fields: (
            <ActFields
              lang={lang}
              act={act}
              state={state}
              owners={[]}
              alternatives={act === 'decline' ? await alternativesFor(request, task) : []}
            />
          ),
        },
      }),
  }
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await stoppingFor(request)
  if (found === null) return notFound()
  const { task, act } = found
  const may = act === 'override' ? mayReview(task) : act === 'consent' ? task.mayTakeBack : mayDo(task, act)
  if (!may) return redirect(taskHref(request.lang, task), 'referral-not-allowed')
  const { form, lang } = request
  if (act === 'override' || act === 'consent' || request.form.first('sure') === '')
    return takingOf(request, found, filled({}))
  const parsed = formOf(act).parse(form)
  return takingOf(request, found, parsed.ok ? filled({}) : refused(parsed, { labels: words[lang].labels }, lang))
}

async function stop(request: MemberRequest): Promise<Answer> {
  const found = await stoppingFor(request)
  if (found === null) return notFound()
  const { tx, form, lang } = request
  const { task, act } = found
  const here = taskHref(lang, task)
  if (act === 'override') return review(request, task, false)
  if (act === 'consent') return takeBack(request, task)
  const parsed = formOf(act).parse(form)
  if (!parsed.ok) {
    const asked = await takingOf(request, found, refused(parsed, { labels: words[lang].labels }, lang))
    return takingAnswer(request, asked, parsed.switching ? 200 : 422)
  }
  const refusal = await actOnTask(tx, { event: form.first('key'), task: task.id, act, said: saidOf(parsed.value) })
  if (refusal === null) return redirect(here, act === 'youth-withdraws' ? 'referral-withdrawn' : 'referral-done')
  return refusal === 'not-yours' ? notFound() : redirect(here, noticeOf(refusal))
}

async function takeBack({ tx, lang }: MemberRequest, task: Envelope): Promise<Answer> {
  const refusal = task.consent && (await takeBackConsent(tx, task.consent.id))
  return refusal === null ? redirect(taskHref(lang, task), 'referral-withdrawn') : notFound()
}

async function review(request: MemberRequest, task: Envelope, upheld: boolean): Promise<Answer> {
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.review_referral_override(${task.id}, ${upheld}) as refusal`.execute(request.tx)
  const refusal = rows[0]?.refusal ?? null
  if (refusal === 'not-yours') return notFound()
  const notice = { 'second-person': 'referral-second-person', 'moved-on': 'referral-moved-on' }[refusal ?? '']
  return redirect(taskHref(request.lang, task), notice ?? 'referral-reviewed')
}

async function uphold(request: MemberRequest): Promise<Answer> {
  const task = await findEnvelope(request.tx, request.params['id'] ?? '')
  return task === null ? notFound() : review(request, task, true)
}

async function sayTold(request: MemberRequest): Promise<Answer> {
  const { tx, form, lang, params } = request
  const task = await findEnvelope(tx, params['id'] ?? '')
  const whom = tellings.find((one) => one === form.first('whom'))
  if (task === null || whom === undefined) return notFound()
  const refusal = await tell(tx, task.id, whom)
  if (refusal === 'not-yours') return notFound()
  const notice =
    refusal === null ? 'referral-told' : refusal === 'moved-on' ? 'referral-moved-on' : 'referral-not-allowed'
  return redirect(taskHref(lang, task), notice)
}

async function sayOverrideTold(request: MemberRequest): Promise<Answer> {
  const { tx, form, lang, params } = request
  const task = await findEnvelope(tx, params['id'] ?? '')
  if (task === null) return notFound()
  const delay = form.first('told') === 'yes' ? null : delayGrounds.find((one) => one === form.first('delay'))
  if (delay === undefined) return notFound()
  const { rows } = await sql<{ refusal: string | null }>`
    select sec.tell_referral_override(${task.id}, ${delay}) as refusal`.execute(tx)
  const refusal = rows[0]?.refusal ?? null
  if (refusal === 'not-yours') return notFound()
  // Who had but this to do sees nothing more of it.
  const isThere = (await findEnvelope(tx, task.id)) !== null
  const next = isThere ? taskHref(lang, task) : href(lang, addresses.list)
  return redirect(next, refusal === null ? 'referral-done' : 'referral-moved-on')
}

async function confirm(request: MemberRequest): Promise<Answer> {
  const { tx, lang, params } = request
  const refusal = await confirmStands(tx, params['id'] ?? '')
  const { rows } = await sql<{ id: string }>`
    select id from referral_task where request_id = ${params['id'] ?? ''} order by created_at desc, id limit 1`.execute(
    tx,
  )
  const [task] = rows
  return refusal !== null || task === undefined ? notFound() : redirect(taskHref(lang, task), 'referral-confirmed')
}

export const stopRoutes: Route[] = [
  ...takingRoutes({
    asked: 'referral.stopping',
    done: 'referral.stop',
    address: addresses.stop,
    ask,
    take: stop,
  }),
  memberPost('referral.tell', addresses.told, sayTold, { maxBytes: 20_000 }),
  memberPost('referral.uphold', addresses.override, uphold, { maxBytes: 20_000 }),
  memberPost('referral.override-told', addresses.overrideTold, sayOverrideTold, { maxBytes: 20_000 }),
  memberPost('referral.confirm', addresses.confirm, confirm, { maxBytes: 20_000 }),
]
