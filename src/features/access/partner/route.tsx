import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { defineForm, email, filled, oneOf, optionalText, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  noticeIn,
  notFound,
  page,
  pageOf,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses as directory, doors } from '../../directory/index.ts'
import { addresses as identity } from '../../identity/index.ts'
import { breadcrumbToReferrals } from '../access-context.ts'
import { addresses } from '../addresses.ts'
import { priorities } from '../model.ts'
import { askPartner, withdrawAsk } from './ask-partner.ts'
import { download } from './download-asks.ts'
import { AskPartnerPage, NoServicePage, PartnersPage } from './page.tsx'
import { countAsks, findAsk, findService, listAsks, listWorked, type AskedService } from './queries.ts'
import { words } from './words.ts'

const pageSize = 25

const breadcrumb = (request: MemberRequest) => [
  ...breadcrumbToReferrals(request.lang),
  { label: words[request.lang].title, href: href(request.lang, addresses.partners) },
]

function noticeOf({ lang, notice }: MemberRequest): { title: string; text: string } | null {
  const { notices, noticeTitle } = words[lang]
  const text = noticeIn(notices, notice)
  return text === null ? null : { title: noticeTitle, text }
}

async function list(request: MemberRequest): Promise<Answer> {
  const { tx, lang, query, deps } = request
  const count = await countAsks(tx)
  const { page: current, pages } = pageOf(query, count, pageSize)
  const rows = await listAsks(tx, { limit: pageSize, offset: (current - 1) * pageSize })
  const own = href(lang, addresses.partners)
  return page(
    words[lang].title,
    <PartnersPage
      lang={lang}
      rows={rows.map((ask) => ({
        ask,
        askedOn: formatDay(dayOf(ask.askedAt, deps.timeZone), lang),
        serviceHref: ask.seq === null ? null : doors.serviceHref(lang, { seq: ask.seq }),
        withdraw: ask.isOwn && ask.state === 'waits' ? href(lang, addresses.withdraw, { id: ask.id }) : null,
      }))}
      count={count}
      pages={{
        page: current,
        pages,
        href: (number) => withQuery(own, { page: number === 1 ? null : String(number) }),
      }}
      directory={href(lang, directory.directory)}
      files={[
        { label: 'Excel', href: href(lang, addresses.partnersXlsx) },
        { label: 'CSV', href: href(lang, addresses.partnersCsv) },
      ]}
    />,
    { breadcrumb: breadcrumbToReferrals(lang), notice: noticeOf(request), islands: ['print'] },
  )
}

const partnerForm = defineForm({
  organization: optionalText({ max: 80 }),
  email: email(),
  language: oneOf(['fr', 'en'] as const),
  priority: oneOf(priorities),
})

interface Asking {
  /** Null: none was chosen, or it is not published. */
  service: AskedService | null
  places: { id: string; nameFr: string; nameEn: string }[]
}

/** The service of the address or of the form, and where the person may ask from; null: nowhere. */
async function askingFor({ tx, query, form }: MemberRequest): Promise<Asking | null> {
  const places = await listWorked(tx)
  const service = await findService(tx, form.first('service') || (query.get('service') ?? ''))
  return places.length === 0 ? null : { service, places }
}

type Chosen = Asking & { service: AskedService }
const isChosen = (asking: Asking): asking is Chosen => asking.service !== null

/** Without a service there is nothing to send: the directory has them. */
const withoutService = (request: MemberRequest, status: 200 | 422): Answer =>
  page(
    words[request.lang].ask.title,
    <NoServicePage lang={request.lang} directory={href(request.lang, directory.directory)} />,
    { status, breadcrumb: breadcrumb(request) },
  )

async function askPage(
  request: MemberRequest,
  asking: Chosen,
  state: FormState,
  {
    status,
    account = null,
    notice = null,
  }: { status: 200 | 422 | 429; account?: string | null; notice?: string | null },
): Promise<Answer> {
  const { lang, formKeys } = request
  return page(
    words[lang].ask.title,
    <AskPartnerPage
      lang={lang}
      action={withQuery(href(lang, addresses.askPartner), { service: asking.service.seq })}
      keys={formKeys}
      state={state}
      service={asking.service}
      places={asking.places}
      account={account}
    />,
    {
      status,
      formId: mainForm,
      breadcrumb: breadcrumb(request),
      notice: notice === null ? null : { title: words[lang].ask.title, text: notice },
    },
  )
}

async function ask(request: MemberRequest): Promise<Answer> {
  const asking = await askingFor(request)
  if (asking === null) return notFound()
  if (!isChosen(asking)) return withoutService(request, 200)
  const { lang } = request
  const state = filled({
    organization: asking.places[0]?.id,
    email: asking.service.email,
    language: lang,
    priority: 'ordinary',
  })
  return askPage(request, asking, state, { status: 200 })
}

async function send(request: MemberRequest): Promise<Answer> {
  const asking = await askingFor(request)
  if (asking === null) return notFound()
  if (!isChosen(asking)) return withoutService(request, 422)
  const { form, lang } = request
  const { ask: t } = words[lang]
  const again = (problems: Readonly<Record<string, string>>): FormState =>
    refused({ values: partnerForm.rawOf(form), problems }, { labels: t.labels }, lang)
  const parsed = partnerForm.parse(form)
  if (!parsed.ok) return askPage(request, asking, again(parsed.problems), { status: parsed.switching ? 200 : 422 })
  const { email: to, language, priority, organization } = parsed.value
  const from = asking.places.find(({ id }) => id === organization) ?? asking.places[0]
  const refusal = await askPartner(request, {
    organizationId: from?.id ?? '',
    serviceId: asking.service.id,
    email: to,
    language,
    priority,
  })
  if (refusal === null || refusal === 'repeated') return redirect(href(lang, addresses.partners), 'partner-asked')
  if (refusal === 'not-yours') return notFound()
  if (refusal === 'too-many') return askPage(request, asking, again({}), { status: 429, notice: t.tooMany })
  return askPage(request, asking, again({}), { status: 422, account: href(lang, identity.account) })
}

async function askWithdraw(request: MemberRequest): Promise<Taking | Answer> {
  const found = await findAsk(request.tx, request.params['id'] ?? '')
  if (found === null) return notFound()
  const { lang } = request
  const back = href(lang, addresses.partners)
  if (found.state !== 'waits') return redirect(back, 'partner-moved-on')
  return { kind: 'taking', ...words[lang].withdrawing, cancelHref: back, breadcrumb: breadcrumb(request) }
}

async function withdraw(request: MemberRequest): Promise<Answer> {
  const found = await findAsk(request.tx, request.params['id'] ?? '')
  if (found === null) return notFound()
  const isDone = await withdrawAsk(request, found.id)
  return redirect(href(request.lang, addresses.partners), isDone ? 'partner-withdrawn' : 'partner-moved-on')
}

export const partnerRoutes: readonly Route[] = [
  memberGet('access.partners', addresses.partners, list),
  memberGet('access.partners-csv', addresses.partnersCsv, download('csv')),
  memberGet('access.partners-xlsx', addresses.partnersXlsx, download('xlsx')),
  memberGet('access.asking-partner', addresses.askPartner, ask),
  memberPost('access.ask-partner', addresses.askPartner, send, { maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'access.withdrawing',
    done: 'access.withdraw',
    address: addresses.withdraw,
    ask: askWithdraw,
    take: withdraw,
  }),
]
