import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { EmptyState, SectorLabel } from '../../../kernel/page/index.ts'
import { listStaff } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { versionsOf } from '../adopted-words.ts'
import { newestVersion } from '../catalogues.ts'
import { followWords } from '../messages/follow.ts'
import { periodName } from '../messages/period.ts'
import { planWords } from '../messages/plan.ts'
import type { AdoptedAction, Adoption } from '../model.ts'
import { peopleOf } from '../people-in-charge.ts'
import { currentAdoption, listAdopted, listAdoptions } from '../queries/adoptions.ts'
import { PlanPage, type PlanActs } from '../views/plan-page.tsx'
import { presentPlan } from '../views/plan-presenter.ts'
import {
  adopterFor,
  adopterOf,
  breadcrumbTo,
  noticeOf,
  partyName,
  planHref,
  type AdopterContext,
} from './plan-context.ts'

const adoptHref = (lang: MemberRequest['lang'], { organizationId, networkId }: AdopterContext['adopter']): string =>
  organizationId === null
    ? href(lang, addresses.adoptForNetwork, { networkId: networkId ?? '' })
    : href(lang, addresses.adopt, { organizationId })

/** What this person may do with the plan. */
function actsOf(
  { lang }: MemberRequest,
  { adopter, may }: AdopterContext,
  adoption: Adoption,
  newest: number | null,
): PlanActs {
  const params = { adoptionId: adoption.id }
  const isNewer = may('renew') && (newest ?? 0) > adoption.catalogueVersion
  return {
    print: href(lang, addresses.print, params),
    choose: may('choose') ? href(lang, addresses.choose, params) : null,
    rank: may('rank') ? href(lang, addresses.rank, params) : null,
    addOwn: may('add-own') ? href(lang, addresses.ownAction, params) : null,
    adoptAgain: may('adopt') ? adoptHref(lang, adopter) : null,
    renew: isNewer ? href(lang, addresses.renewal, params) : null,
    import: may('import') ? href(lang, addresses.import, params) : null,
    files: may('take-out')
      ? [
          { label: 'Excel (XLSX)', href: href(lang, addresses.exportXlsx, params) },
          { label: 'CSV', href: href(lang, addresses.exportCsv, params) },
          { label: 'JSON', href: href(lang, addresses.exportJson, params) },
        ]
      : [],
  }
}

async function show(request: MemberRequest): Promise<Answer> {
  const { tx, today, query } = request
  const adopter = adopterOf(request)
  const [context, adoptions] = await Promise.all([adopterFor(request, adopter, 'see'), listAdoptions(tx, adopter)])
  if (context === null) return notFound()
  const asked = query.get('adoption')
  const adoption = asked === null ? currentAdoption(adoptions, today) : adoptions.find(({ id }) => id === asked)
  if (adoption === undefined) return notFound()
  return adoption === null ? emptyPage(request, context) : planPage(request, context, adoption, adoptions)
}

function titleFor({ lang }: MemberRequest, { standing, party }: AdopterContext): string {
  const t = followWords[lang]
  return standing === 'observer' ? t.titleOf(partyName(party, lang)) : t.title
}

async function planPage(
  request: MemberRequest,
  context: AdopterContext,
  adoption: Adoption,
  adoptions: readonly Adoption[],
): Promise<Answer> {
  const { lang, tx, today, who, deps } = request
  const { adopter, party, standing } = context
  const staff = listStaff(tx, adopter)
  const [actions, newest] = await Promise.all([listAdopted(tx, adoption.id), newestVersion(tx, adoption.planId), staff])
  const versions = await versionsOf(tx, adoption, actions)
  const hasBegun = adoption.period.startsOn <= today
  const mayUpdate = ({ personId, state }: AdoptedAction): boolean =>
    hasBegun &&
    !party.hasLeft &&
    (standing === 'lead' || (standing === 'member' && personId === who.personId && state !== 'set-aside'))
  const title = titleFor(request, context)
  return page(
    title,
    <PlanPage
      lang={lang}
      title={title}
      name={partyName(party, lang)}
      sector={party.sector}
      period={periodName(adoption.period, lang)}
      periods={adoptions.map((one) => ({
        label: periodName(one.period, lang),
        href: planHref(lang, adopter, one.id),
        current: one.id === adoption.id,
      }))}
      plan={presentPlan({
        lang,
        adoption,
        versions,
        actions,
        people: await peopleOf(tx, adopter, { actions, standing, staff }),
        today,
        timeZone: deps.timeZone,
        mayUpdate,
      })}
      acts={actsOf(request, context, adoption, newest)}
      beginsOn={hasBegun ? null : formatDay(adoption.period.startsOn, lang)}
      hasLeft={party.hasLeft ? planWords[lang].hasLeft : null}
    />,
    { breadcrumb: breadcrumbTo(lang, context, { toPlan: false }), notice: noticeOf(request) },
  )
}

function emptyPage(request: MemberRequest, context: AdopterContext): Answer {
  const { lang } = request
  const { party, standing, adopter, may } = context
  const t = followWords[lang]
  const title = titleFor(request, context)
  return page(
    title,
    <>
      {party.sector && <SectorLabel sector={party.sector} size="small" />}
      <h1>{title}</h1>
      <p class="mid">{partyName(party, lang)}</p>
      <EmptyState
        title={t.emptyTitle}
        {...(may('adopt') && { act: { label: t.emptyAct, href: adoptHref(lang, adopter), isMain: true } })}
      >
        {standing === 'observer' ? t.emptyObserver : t.emptyLead}{' '}
        {standing === 'member' && adopter.organizationId !== null && t.emptyWho}
      </EmptyState>
      <p>
        <a href={href(lang, addresses.catalogue)}>{t.readPlan}</a>
      </p>
    </>,
    { breadcrumb: breadcrumbTo(lang, context, { toPlan: false }), notice: noticeOf(request) },
  )
}

export const routes: Route[] = [
  memberGet('plan.organization', addresses.organizationPlan, show),
  memberGet('plan.network', addresses.networkPlan, show),
]
