import { takingRoutes, type Taking } from '../../../design/index.ts'
import { defineForm, version } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { worksAt } from '../../../kernel/rights.ts'
import { addresses, initiativeHref } from '../addresses.ts'
import type { OwnInitiative } from '../model.ts'
import { breadcrumbToOwn, initiativeFor, initiativeNotice, nameOfOwn } from '../own-context.ts'
import { asInitiative, listWorked } from '../queries.ts'
import { mayOnInitiative } from '../rules.ts'
import { publishInitiative, redraftInitiative, withdrawInitiative } from './move-initiative.ts'
import { ManagePage } from './page.tsx'
import { words } from './words.ts'

async function managePage(request: MemberRequest, own: OwnInitiative, status: 200 | 422 = 200): Promise<Answer> {
  const { lang, tx, who, formKeys, deps } = request
  const worked = await listWorked(tx, who)
  const named = { id: own.id }
  const when = (deed: 'edit' | 'publish' | 'withdraw', address: string): string | null =>
    mayOnInitiative(who, worked, deed, own) ? address : null
  return page(
    nameOfOwn(own, lang),
    <ManagePage
      lang={lang}
      keys={formKeys}
      own={own}
      initiative={asInitiative(own, deps.timeZone)}
      acts={{
        edit: when('edit', href(lang, addresses.edit, named)),
        publish: when('publish', href(lang, addresses.publish, named)),
        withdraw: when('withdraw', href(lang, addresses.withdraw, named)),
        public: own.status === 'published' ? initiativeHref(lang, { code: own.id }) : null,
        history: href(lang, addresses.history, named),
        requests: worksAt(who, own.organizationId)
          ? withQuery(href(lang, addresses.requests), { sens: 'asked' })
          : null,
      }}
    />,
    { status, notice: initiativeNotice(request), breadcrumb: breadcrumbToOwn(request) },
  )
}

const seenForm = defineForm({ version: version() })

async function publish(request: MemberRequest): Promise<Answer> {
  const current = await initiativeFor(request, 'publish')
  if (current === null) return notFound()
  const { lang, form } = request
  const here = href(lang, addresses.manage, { id: current.id })
  const read = seenForm.parse(form)
  const seen = read.ok ? read.value.version : 0
  if (form.first('to') === 'draft' && current.status === 'withdrawn') {
    const back = await redraftInitiative(request, current, seen)
    return redirect(here, back.ok ? 'initiative-back' : 'initiative-changed')
  }
  const published = await publishInitiative(request, current, seen)
  if (published.ok) return redirect(here, 'initiative-published')
  return published.refusal === 'one-language' ? managePage(request, current, 422) : redirect(here, 'initiative-changed')
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const current = await initiativeFor(request, 'withdraw')
  if (current === null) return notFound()
  const { lang } = request
  const t = words[lang].withdrawing
  const name = nameOfOwn(current, lang)
  const here = href(lang, addresses.manage, { id: current.id })
  return {
    kind: 'taking',
    title: t.title(name),
    lost: current.status === 'published' ? t.lost : t.lostDraft,
    back: t.back,
    act: t.act,
    cancelHref: here,
    breadcrumb: [...breadcrumbToOwn(request), { label: name, href: here }],
  }
}

async function withdraw(request: MemberRequest): Promise<Answer> {
  const current = await initiativeFor(request, 'withdraw')
  if (current === null) return notFound()
  const here = href(request.lang, addresses.manage, { id: current.id })
  const withdrawn = await withdrawInitiative(request, current)
  return redirect(here, withdrawn.ok ? 'initiative-withdrawn' : 'initiative-changed')
}

export const manageRoutes: Route[] = [
  memberGet('initiative.manage', addresses.manage, async (request) => {
    const own = await initiativeFor(request, 'see')
    return own === null ? notFound() : managePage(request, own)
  }),
  memberPost('initiative.publish', addresses.publish, publish),
  ...takingRoutes({
    asked: 'initiative.withdrawing',
    done: 'initiative.withdraw',
    address: addresses.withdraw,
    ask: askWithdraw,
    take: withdraw,
  }),
]
