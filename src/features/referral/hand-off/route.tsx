import { takingRoutes, type Taking } from '../../../design/index.ts'
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
import type { Language } from '../../../kernel/language.ts'
import { addresses, taskHref } from '../addresses.ts'
import { breadcrumbToReferrals, codeOf, referralNotice, sayInstant } from '../referral-context.ts'
import { actOnHandOff, type HandOffRefusal } from './act-on-hand-off.ts'
import type { AskedAct } from './model.ts'
import { HandOffPage } from './page.tsx'
import { rowsOf } from './presenter.ts'
import { actsOf, findHandOff, listHandOffHistory, type HandOff } from './queries.ts'
import { words } from './words.ts'

/** Acts that end it: their page says what, before. */
const stoppingActs = ['youth-refuses', 'decline', 'cancel', 'end'] as const satisfies readonly AskedAct[]
type StoppingAct = (typeof stoppingActs)[number]
const isStopping = (act: AskedAct): act is StoppingAct => stoppingActs.some((one) => one === act)

export const handOffHref = (lang: Language, { id }: Pick<HandOff, 'id'>): string =>
  href(lang, addresses.handOff, { id })
const shownCode = ({ shownTaskId, requestId }: HandOff): string => codeOf({ id: shownTaskId ?? requestId })

async function show(request: MemberRequest): Promise<Answer> {
  const { tx, lang, formKeys, params } = request
  const one = await findHandOff(tx, params['id'] ?? '')
  if (one === null) return notFound()
  const { id } = one
  const t = words[lang]
  const acts = actsOf(one)
  const history = await listHandOffHistory(tx, id)
  return page(
    t.of(shownCode(one)),
    <HandOffPage
      lang={lang}
      keys={formKeys}
      code={shownCode(one)}
      state={one.state}
      isUrgent={one.variant === 'urgent'}
      rows={rowsOf(request, one)}
      going={acts
        .filter((act) => !isStopping(act))
        .map((act) => ({ act, href: href(lang, addresses.handOffAct, { id, act }) }))}
      stopping={acts
        .filter(isStopping)
        .map((act) => ({ label: t.stopping[act].title, href: href(lang, addresses.handOffStop, { id, act }) }))}
      links={
        one.shownTaskId === null
          ? null
          : {
              envelope: taskHref(lang, { id: one.shownTaskId }),
              read: `${href(lang, addresses.read)}#${one.requestId}`,
            }
      }
      history={history.map(({ at, act, who, organizationFr, organizationEn }) => {
        const organization = lang === 'fr' ? organizationFr : organizationEn
        return {
          when: sayInstant(request, at),
          datetime: at.toISOString(),
          title: t.done[act],
          text:
            organization === null ? t.platform : who === null ? t.someone(organization) : t.person(who, organization),
        }
      })}
    />,
    { breadcrumb: breadcrumbToHandOffs(lang), notice: referralNotice(request) },
  )
}

const breadcrumbToHandOffs = (lang: Language) => [
  ...breadcrumbToReferrals(lang),
  { label: words[lang].list, href: href(lang, addresses.handOffs) },
]

/** The notice of a refusal, for the page that shows where things stand. */
const noticeOf = (refusal: HandOffRefusal): string =>
  ({
    repeated: 'referral-done',
    taken: 'referral-taken',
    'moved-on': 'referral-moved-on',
    'no-consent': 'referral-no-consent',
    'no-reader': 'referral-no-reader',
  })[refusal as string] ?? 'referral-not-allowed'

async function finish(request: MemberRequest, act: AskedAct): Promise<Answer> {
  const { tx, form, lang, params } = request
  const id = params['id'] ?? ''
  if ((await findHandOff(tx, id)) === null) return notFound()
  const refusal = await actOnHandOff(tx, { event: form.first('key'), handOff: id, act })
  if (refusal === 'not-yours') return notFound()
  return redirect(handOffHref(lang, { id }), refusal === null ? 'referral-done' : noticeOf(refusal))
}

async function doAct(request: MemberRequest): Promise<Answer> {
  const act = goingActs.find((one) => one === request.params['act'])
  return act === undefined ? notFound() : finish(request, act)
}
const goingActs = [
  'youth-agrees',
  'accept',
  'tell-youth',
  'return',
  'joint-contact',
] as const satisfies readonly AskedAct[]

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const { tx, lang, params } = request
  const act = stoppingActs.find((one) => one === params['act'])
  const one = act === undefined ? null : await findHandOff(tx, params['id'] ?? '')
  if (act === undefined || one === null) return notFound()
  const here = handOffHref(lang, one)
  if (!actsOf(one).includes(act)) return redirect(here, 'referral-not-allowed')
  return {
    kind: 'taking',
    ...words[lang].stopping[act],
    cancelHref: here,
    breadcrumb: [...breadcrumbToHandOffs(lang), { label: words[lang].of(shownCode(one)), href: here }],
  }
}

async function stop(request: MemberRequest): Promise<Answer> {
  const act = stoppingActs.find((one) => one === request.params['act'])
  return act === undefined ? notFound() : finish(request, act)
}

export const handOffRoutes: Route[] = [
  memberGet('referral.hand-off', addresses.handOff, show),
  memberPost('referral.do-hand-off', addresses.handOffAct, doAct, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'referral.stopping-hand-off',
    done: 'referral.stop-hand-off',
    address: addresses.handOffStop,
    ask,
    take: stop,
  }),
]
