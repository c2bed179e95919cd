import { Button, FormFrame, mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
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
import { nameIn } from '../../../kernel/language.ts'
import { actOnTask, type ActRefusal } from '../act-on-task.ts'
import { handOffSection } from '../hand-off/section.tsx'
import { addresses, taskHref } from '../addresses.ts'
import { seenSection } from '../shared/seen-section.tsx'
import type { Act } from '../model.ts'
import { findEnvelope, listAlternatives, listHistory, listOwners, type Envelope } from '../queries.ts'
import { breadcrumbToReferrals, codeOf, referralNotice } from '../referral-context.ts'
import { mayAct } from '../rules.ts'
import { ActFields } from './act-fields.tsx'
import { asksSomething, formOf, goingActs, saidOf, stoppingActs, type GoingAct, type StoppingAct } from './act-form.ts'
import { ActPage } from './act-page.tsx'
import { TaskPage } from './page.tsx'
import { overrideSection } from './override-section.tsx'
import { historyOf, rowsOf } from './presenter.tsx'
import { isHeld, tellingsOf } from './telling.ts'
import { stopWords, words } from './words.ts'

/** Whether the person may do an act with a task as it stands: one of their roles may. */
export const mayDo = ({ state, standing, roles }: Envelope, act: Act): boolean =>
  roles.some(({ role, relation }) => mayAct({ act, state, role, consent: standing, relation }))

/** What the person may stop. A consent outlives the work it was given for: it is taken back by itself then, as by who hands the record on. */
const stopsOf = (task: Envelope): (StoppingAct | 'consent')[] => {
  const acts = stoppingActs.filter((act) => mayDo(task, act))
  return task.mayTakeBack && !acts.includes('youth-withdraws') ? [...acts, 'consent'] : acts
}

/** The notice of a refusal, for the page that shows where things stand. */
export const noticeOf = (refusal: ActRefusal): string =>
  ({
    repeated: 'referral-done',
    taken: 'referral-taken',
    'moved-on': 'referral-moved-on',
    'no-consent': 'referral-no-consent',
    'second-person': 'referral-second-person',
  })[refusal as string] ?? 'referral-not-allowed'

async function acceptForm(request: MemberRequest, task: Envelope) {
  if (!mayDo(task, 'accept')) return null
  const { lang, formKeys, who } = request
  const owners = await listOwners(request.tx, task.recipientId)
  const t = words[lang]
  return (
    <FormFrame
      lang={lang}
      action={href(lang, addresses.act, { id: task.id, act: 'accept' })}
      keys={formKeys}
      state={filled({ ownerId: who.personId })}
      names={['ownerId']}
    >
      <ActFields lang={lang} act="accept" state={filled({ ownerId: who.personId })} owners={owners} alternatives={[]} />
      <Button>{t.doing.accept}</Button>
    </FormFrame>
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const { tx, lang, formKeys, params } = request
  const task = await findEnvelope(tx, params['id'] ?? '')
  if (task === null) return notFound()
  const { id } = task
  const t = words[lang]
  const going = goingActs.filter((act) => mayDo(task, act))
  const whom = tellingsOf(task)
  const code = codeOf(task)
  return page(
    t.title(code),
    <TaskPage
      lang={lang}
      keys={formKeys}
      task={task}
      code={code}
      rows={rowsOf(request, task)}
      going={going.map((act) => ({ act, href: href(lang, addresses.act, { id, act }), asks: asksSomething(act) }))}
      stopping={stopsOf(task).map((act) => ({
        label: stopWords(lang, act).title,
        href: href(lang, addresses.stop, { id, act }),
      }))}
      accept={await acceptForm(request, task)}
      tell={
        whom.length === 0
          ? null
          : {
              href: href(lang, addresses.told, { id }),
              whom: whom.map((one) => ({
                value: one,
                label:
                  one === 'referrer' && task.roles.some(({ role }) => role === 'requester') ? t.tell.own : t.tell[one],
              })),
            }
      }
      override={overrideSection(request, task)}
      handOff={await handOffSection(request, task)}
      seen={await seenSection(request, task)}
      confirm={(await isHeld(tx, task)) ? href(lang, addresses.confirm, { id: task.requestId }) : null}
      history={historyOf(request, await listHistory(tx, id))}
    />,
    { breadcrumb: breadcrumbToReferrals(lang), notice: referralNotice(request) },
  )
}

/** The act of the address, when it goes on and the person may do it now. */
async function actFor({ tx, params }: MemberRequest): Promise<{ task: Envelope; act: GoingAct } | null> {
  const act = goingActs.find((one) => one === params['act'])
  const task = act === undefined ? null : await findEnvelope(tx, params['id'] ?? '')
  return act === undefined || task === null ? null : { task, act }
}

async function actPage(
  request: MemberRequest,
  { task, act }: { task: Envelope; act: GoingAct },
  state: FormState,
  status: 200 | 422,
): Promise<Answer> {
  const { lang, formKeys, tx } = request
  const owners = act === 'accept' ? await listOwners(tx, task.recipientId) : []
  return page(
    words[lang].doing[act],
    <ActPage
      lang={lang}
      act={act}
      state={state}
      owners={owners}
      alternatives={[]}
      keys={formKeys}
      action={href(lang, addresses.act, { id: task.id, act })}
      cancelHref={taskHref(lang, task)}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: [
        ...breadcrumbToReferrals(lang),
        { label: words[lang].title(codeOf(task)), href: taskHref(lang, task) },
      ],
    },
  )
}

async function ask(request: MemberRequest): Promise<Answer> {
  const found = await actFor(request)
  if (found === null) return notFound()
  if (!mayDo(found.task, found.act) || !asksSomething(found.act)) return redirect(taskHref(request.lang, found.task))
  return actPage(request, found, filled({ ownerId: request.who.personId }), 200)
}

async function doAct(request: MemberRequest): Promise<Answer> {
  const found = await actFor(request)
  if (found === null) return notFound()
  const { tx, form, lang } = request
  const { task, act } = found
  const parsed = formOf(act).parse(form)
  const { labels, problems } = words[lang]
  if (!parsed.ok && parsed.switching) return actPage(request, found, refused(parsed, { labels }, lang), 200)
  if (!parsed.ok) return actPage(request, found, refused(parsed, { labels }, lang), 422)
  const here = taskHref(lang, task)
  const refusal = await actOnTask(tx, { event: form.first('key'), task: task.id, act, said: saidOf(parsed.value) })
  if (refusal === null) return redirect(here, 'referral-done')
  const field = formOf(act).names.find((name) => (refusal === 'owner' ? name === 'ownerId' : name === 'on'))
  if ((refusal === 'said' || refusal === 'owner') && field !== undefined) {
    const wrong = {
      values: formOf(act).rawOf(form),
      problems: { [field]: refusal === 'owner' ? 'not-in-list' : 'said' },
    }
    return actPage(request, found, refused(wrong, { labels, problems }, lang), 422)
  }
  return refusal === 'not-yours' ? notFound() : redirect(here, noticeOf(refusal))
}

export const taskRoutes: Route[] = [
  memberGet('referral.task', addresses.task, show),
  memberGet('referral.doing', addresses.act, ask),
  memberPost('referral.do', addresses.act, doAct, { maxBytes: 20_000 }),
]

export const alternativesFor = async ({ tx, lang }: MemberRequest, task: Envelope) =>
  (await listAlternatives(tx, task)).map((one) => ({ id: one.id, name: nameIn(one, lang) }))
