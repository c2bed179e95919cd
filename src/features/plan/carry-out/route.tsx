import {
  href,
  memberGet,
  notFound,
  page,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { EmptyState } from '../../../design/index.ts'
import { SectorLabel } from '../../../field/index.ts'
import { listStaff } from '../../network/index.ts'
import { mayUpdate, updaterOf } from '../rules.ts'
import { addresses } from '../addresses.ts'
import { versionsOf } from '../adopted-words.ts'
import { periodName } from '../wording.ts'
import type { AdoptedAction, Adoption } from '../model.ts'
import { peopleOf } from '../people-in-charge.ts'
import { currentAdoption, listAdopted, listAdoptedNow, listAdoptions, type ListedAdoption } from '../queries.ts'
import { adopterFor, adopterOf, planBreadcrumb, planNotice, planHref, type AdopterContext } from '../plan-context.ts'
import { words as shared } from '../words.ts'
import { PlanPage, type PlanActs } from './page.tsx'
import { presentPlan } from './presenter.ts'
import { words } from './words.ts'

const adoptHref = (lang: MemberRequest['lang'], { organizationId, networkId }: AdopterContext['adopter']): string =>
  organizationId === null
    ? href(lang, addresses.adoptForNetwork, { networkId: networkId ?? '' })
    : href(lang, addresses.adopt, { organizationId })

/** What this person may do with the plan. */
function actsOf({ lang }: MemberRequest, { adopter, may }: AdopterContext, adoption: ListedAdoption): PlanActs {
  const params = { adoptionId: adoption.id }
  const isNewer = may('renew') && adoption.newestVersion > adoption.catalogueVersion
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
  const asked = query.get('adoption')
  const staff = listStaff(tx, adopter)
  // Asked for together. The database shows of them what the person may see; nothing is shown before the context allows it.
  const [context, adoptions, likely] = await Promise.all([
    adopterFor(request, adopter, 'see'),
    listAdoptions(tx, adopter),
    asked === null ? listAdoptedNow(tx, adopter, today) : [],
    staff,
  ])
  if (context === null) return notFound()
  const adoption = asked === null ? currentAdoption(adoptions, today) : adoptions.find(({ id }) => id === asked)
  if (adoption === undefined) return notFound()
  if (adoption === null) return emptyPage(request, context)
  const actions = likely[0]?.adoptionId === adoption.id ? likely : await listAdopted(tx, adoption.id)
  return planPage(request, context, { adoption, adoptions, actions, staff })
}

interface PlanRead {
  adoption: ListedAdoption
  adoptions: readonly Adoption[]
  actions: readonly AdoptedAction[]
  staff: ReturnType<typeof listStaff>
}

function titleFor({ lang }: MemberRequest, { relation, party }: AdopterContext): string {
  const t = words[lang]
  return relation === 'observer' ? t.titleOf(nameIn(party, lang)) : t.title
}

async function planPage(
  request: MemberRequest,
  context: AdopterContext,
  { adoption, adoptions, actions, staff }: PlanRead,
): Promise<Answer> {
  const { lang, tx, today, who, deps } = request
  const { adopter, party, relation } = context
  const [versions, people] = await Promise.all([
    versionsOf(tx, adoption, actions),
    peopleOf(tx, adopter, { actions, relation, staff }),
  ])
  const hasBegun = adoption.period.startsOn <= today
  const isOpen = hasBegun && !party.hasLeft
  const title = titleFor(request, context)
  return page(
    title,
    <PlanPage
      lang={lang}
      title={title}
      name={nameIn(party, lang)}
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
        people,
        today,
        timeZone: deps.timeZone,
        mayUpdate: (action) => isOpen && mayUpdate(updaterOf(who, action), action),
      })}
      acts={actsOf(request, context, adoption)}
      beginsOn={hasBegun ? null : formatDay(adoption.period.startsOn, lang)}
      hasLeft={party.hasLeft ? shared[lang].hasLeft : null}
    />,
    { breadcrumb: planBreadcrumb(lang, context, { toPlan: false }), notice: planNotice(request) },
  )
}

function emptyPage(request: MemberRequest, context: AdopterContext): Answer {
  const { lang } = request
  const { party, relation, adopter, may } = context
  const t = words[lang]
  const title = titleFor(request, context)
  return page(
    title,
    <>
      {party.sector && <SectorLabel sector={party.sector} size="small" />}
      <h1>{title}</h1>
      <p class="mid">{nameIn(party, lang)}</p>
      <EmptyState
        title={t.emptyTitle}
        {...(may('adopt') && { act: { label: t.emptyAct, href: adoptHref(lang, adopter), isMain: true } })}
      >
        {relation === 'observer' ? t.emptyObserver : t.emptyLead}{' '}
        {relation === 'member' && adopter.organizationId !== null && t.emptyWho}
      </EmptyState>
      <p>
        <a href={href(lang, addresses.catalogue)}>{t.readPlan}</a>
      </p>
    </>,
    { breadcrumb: planBreadcrumb(lang, context, { toPlan: false }), notice: planNotice(request) },
  )
}

export const routes: Route[] = [
  memberGet('plan.organization', addresses.organizationPlan, show),
  memberGet('plan.network', addresses.networkPlan, show),
]
