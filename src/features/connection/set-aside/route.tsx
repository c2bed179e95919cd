import { mainForm } from '../../../design/index.ts'
import { checkNote } from '../../../field/index.ts'
import { defineForm, filled, text, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  pageOf,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { actionNames, gapsFor, gapsOf, type GapsContext } from '../gaps/gaps-context.ts'
import { asideHref, gapKeyName, gapsHref, netCrumb, setAsideHref } from '../gaps/gaps-links.ts'
import { gapsNotice } from '../gaps/no-gaps.tsx'
import { listSetAside } from '../gaps/queries.ts'
import { reasonsOfGap, titleOfGap } from '../gaps/say-gap.ts'
import type { Gap } from '../gaps/model.ts'
import { words as gapWords } from '../gaps/words.ts'
import { gapKinds } from '../model.ts'
import { mayInNetwork } from '../rules.ts'
import { AsideListPage } from './list-page.tsx'
import { SetAsidePage } from './page.tsx'
import { findAside, setGapAside, takeGapUp } from './set-gap-aside.ts'
import { words } from './words.ts'

const reasonLength = 300
const pageSize = 25
const asideForm = defineForm({ reason: text({ max: reasonLength }) })

/** The net that the person works on, and all of its gaps; null for who does not. */
async function workedOn(request: MemberRequest): Promise<{ context: GapsContext; gaps: Gap[] } | null> {
  const context = await gapsFor(request)
  if ('missing' in context || !mayInNetwork(request.who, 'work-on-gaps', context.network.id)) return null
  return { context, gaps: gapsOf(context) }
}

const keyShape = /^[a-z0-9:._-]{3,200}$/
const askedKey = ({ query }: MemberRequest): string | null => {
  const key = query.get(gapKeyName) ?? ''
  return keyShape.test(key) ? key : null
}

const crumbs = (lang: MemberRequest['lang'], { network }: GapsContext) => [
  netCrumb(lang),
  { label: gapWords[lang].title, href: gapsHref(lang, network.id) },
]

async function asking(
  request: MemberRequest,
  context: GapsContext,
  gap: Gap,
  { state, status }: { state: FormState; status: 200 | 422 },
): Promise<Answer> {
  const { lang, tx, formKeys } = request
  const saying = { lang, organizationOf: context.organizationOf, actions: await actionNames(tx) }
  return page(
    words[lang].title,
    <SetAsidePage
      lang={lang}
      action={setAsideHref(lang, context.network.id, { [gapKeyName]: gap.key })}
      keys={formKeys}
      state={state}
      gap={{
        title: titleOfGap(saying, gap),
        kind: gapWords[lang].kinds[gap.kind],
        reasons: reasonsOfGap(saying, gap),
      }}
      backHref={gapsHref(lang, context.network.id)}
    />,
    { status, formId: mainForm, breadcrumb: crumbs(lang, context) },
  )
}

async function ask(request: MemberRequest): Promise<Answer> {
  const found = await workedOn(request)
  if (found === null) return notFound()
  if (!request.query.has(gapKeyName)) return redirect(gapsHref(request.lang, found.context.network.id))
  const gap = found.gaps.find(({ key }) => key === askedKey(request))
  if (gap === undefined) return notFound()
  return asking(request, found.context, gap, { state: filled({}), status: 200 })
}

async function setAside(request: MemberRequest): Promise<Answer> {
  const found = await workedOn(request)
  const key = askedKey(request)
  if (found === null) return notFound()
  const { lang, form, today } = request
  const { context, gaps } = found
  const { id: networkId } = context.network
  const gap = gaps.find((one) => one.key === key)
  if (gap === undefined || key === null) return redirect(gapsHref(lang, networkId), 'gap-gone')
  const parsed = asideForm.parse(form)
  const t = words[lang]
  const again = (error: string | null): Promise<Answer> =>
    asking(request, context, gap, {
      state: { values: asideForm.rawOf(form), errors: error === null ? {} : { reason: error }, theirs: null },
      status: error === null ? 200 : 422,
    })
  if (!parsed.ok) {
    if (parsed.switching) return again(null)
    return again(parsed.problems.reason === 'too-long' ? t.reasonLong : t.reasonMissing)
  }
  const { reason } = parsed.value
  const person = checkNote(reason, Number(today.slice(0, 4)))
  if (person !== null) return again(t.person[person])
  const done = await setGapAside(request, { networkId, key, reason })
  return redirect(gapsHref(lang, networkId), done.ok ? 'gap-set-aside' : 'gap-aside-already')
}

async function takeUp(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, params } = request
  const id = params['asideId'] ?? ''
  const found = await findAside(tx, id)
  if (found === null || !mayInNetwork(who, 'work-on-gaps', found.networkId)) return notFound()
  const done = await takeGapUp(request, { id, networkId: found.networkId })
  return redirect(gapsHref(lang, found.networkId), done.ok ? 'gap-taken-up' : 'gap-up-already')
}

/** Those set aside, with their reason; a gap that is no longer there is said by its kind. */
async function list(request: MemberRequest): Promise<Answer> {
  const found = await workedOn(request)
  if (found === null) return notFound()
  const { context, gaps } = found
  const { lang, tx, query, formKeys, deps } = request
  const t = words[lang].list
  const aside = await listSetAside(tx, context.network.id)
  const { page: current, pages } = pageOf(query, aside.length, pageSize)
  const saying = { lang, organizationOf: context.organizationOf, actions: await actionNames(tx) }
  const byKey = new Map(gaps.map((gap) => [gap.key, gap]))
  const kindOf = (key: string): string => {
    const kind = gapKinds.find((one) => key.startsWith(`${one}:`))
    return kind === undefined ? key : gapWords[lang].kinds[kind]
  }
  return page(
    t.title,
    <AsideListPage
      lang={lang}
      keys={formKeys}
      lines={aside.slice((current - 1) * pageSize, current * pageSize).map((one) => {
        const gap = byKey.get(one.key)
        return {
          kind: gap ? kindOf(one.key) : null,
          title: gap ? titleOfGap(saying, gap) : t.gone(kindOf(one.key)),
          reason: one.reason,
          by: one.by,
          at: one.at,
          takeUpAction: href(lang, addresses.takeUp, { asideId: one.id }),
        }
      })}
      pages={{
        page: current,
        pages,
        href: (number) => asideHref(lang, context.network.id, { page: number === 1 ? null : String(number) }),
      }}
      timeZone={deps.timeZone}
      backHref={gapsHref(lang, context.network.id)}
    />,
    { breadcrumb: crumbs(lang, context), notice: gapsNotice(request) },
  )
}

export const asideRoutes: Route[] = [
  memberGet('connection.aside-list', addresses.asideList, list, 'coordinator'),
  memberGet('connection.setting-aside', addresses.setAside, ask, 'coordinator'),
  memberPost('connection.set-aside', addresses.setAside, setAside, { access: 'coordinator', maxBytes: 20_000 }),
  memberPost('connection.take-up', addresses.takeUp, takeUp, { access: 'coordinator', maxBytes: 20_000 }),
]
