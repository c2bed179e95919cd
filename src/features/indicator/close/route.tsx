import { mainForm } from '../../../design/index.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  noticeIn,
  notFound,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { isAllowed } from '../../../kernel/rights.ts'
import { findParty } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { keptPeriods } from '../kept-periods.ts'
import { periodText } from '../periods.ts'
import { indicatorRights, relationsTo } from '../rules.ts'
import { closePeriod, listCloses } from './close-period.ts'
import { ClosesPage } from './page.tsx'
import { words } from './words.ts'

/** The network of the address, for who may close its periods. */
async function networkOf({ tx, who, params, lang }: MemberRequest): Promise<{ id: string; name: string } | null> {
  const id = params['networkId'] ?? ''
  if (!isAllowed(indicatorRights, 'close-period', relationsTo(who, { organization: null, network: id }))) return null
  const party = await findParty(tx, { organizationId: null, networkId: id })
  return party && { id, name: nameIn(party, lang) }
}

async function closesPage(
  request: MemberRequest,
  network: { id: string; name: string },
  state: FormState,
  status: 200 | 409 | 422 = 200,
) {
  const { lang, today, formKeys, notice, deps } = request
  const t = words[lang]
  const kept = keptPeriods(today)
  const closes = await listCloses(request, network.id)
  const said = noticeIn(t.notices, notice)
  const isClosed = new Set(closes.map(({ period }) => periodText(period)))
  return page(
    t.title,
    <ClosesPage
      lang={lang}
      action={href(lang, addresses.closes, { networkId: network.id })}
      keys={formKeys}
      state={state}
      network={network.name}
      closes={closes.map(({ period, ...one }) => ({
        ...one,
        period: kept.find((other) => periodText(other) === periodText(period)) ?? { ...period, kind: 'school-year' },
      }))}
      open={kept.filter((period) => period.end <= today && !isClosed.has(periodText(period)))}
      timeZone={deps.timeZone}
    />,
    { status, formId: mainForm, notice: said === null ? null : { title: t.noticeTitle, text: said } },
  )
}

async function show(request: MemberRequest): Promise<Answer> {
  const network = await networkOf(request)
  return network === null ? notFound() : closesPage(request, network, filled({}))
}

async function close(request: MemberRequest): Promise<Answer> {
  const network = await networkOf(request)
  if (network === null) return notFound()
  const { form, lang, today } = request
  const asked = form.first('period') ?? ''
  const period = keptPeriods(today).find((one) => periodText(one) === asked)
  const t = words[lang]
  const again = (problem: keyof typeof t.problems) =>
    closesPage(request, network, { ...filled({ period: asked }), errors: { period: t.problems[problem] } }, 422)
  if (period === undefined) return again('nothing-published')
  const closed = await closePeriod(request, network.id, period)
  return closed.ok
    ? redirect(href(lang, addresses.closes, { networkId: network.id }), 'period-closed')
    : again(closed.refusal)
}

export const closeRoutes: readonly Route[] = [
  memberGet('indicator.closes', addresses.closes, show, 'coordinator'),
  memberPost('indicator.close', addresses.closes, close, { access: 'coordinator' }),
]
