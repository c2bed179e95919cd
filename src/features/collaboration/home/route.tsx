import { dayOf } from '../../../kernel/clock.ts'
import { panelsOf, type Feature } from '../../../kernel/feature/index.ts'
import {
  href,
  memberGet,
  notFound,
  page,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { formatDay } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { listCommitments } from '../commitments/queries.ts'
import { collaborationNotice, contextOf, nameOfCollaboration, type Context } from '../own-context.ts'
import { guestFacts } from '../outside/presenter.ts'
import { listGuests } from '../outside/queries.ts'
import { listAnswering, listEvents, listFormer, listWorkedOf } from '../queries.ts'
import { calledAs, may, sectorsOf, seatsFor } from '../rules.ts'
import { HomePage } from './page.tsx'
import { comerFacts, eventFacts, memberFacts, nameIn } from './presenter.ts'
import { FormerPage, ProposalPage } from './proposal-page.tsx'
import { words } from './words.ts'
import type { SectorCode } from '../../../field/index.ts'

type Panels = ReturnType<typeof panelsOf>
/** Open commitments that the page shows. */
const mostOpen = 5
/** Events that it shows, and when all are asked for. */
const latestEvents = 6
const mostEvents = 500

const common = ({ lang }: MemberRequest, { collaboration, members }: Context) => ({
  lang,
  collaboration,
  calledAs: calledAs(collaboration, members),
  sectors: sectorsOf(members) as SectorCode[],
})

async function memberPage(request: MemberRequest, context: Context, panels: Panels): Promise<Answer> {
  const { lang, tx, formKeys, today } = request
  const { collaboration, members, seats } = context
  const id = { id: collaboration.id }
  const isWhole = request.query.get('history') === 'all'
  const open = { text: null, state: 'open', organizationId: null, today, limit: mostOpen, offset: 0 } as const
  const [people, { rows }, guests, events, parts] = await Promise.all([
    listAnswering(tx, collaboration.id),
    listCommitments(tx, collaboration.id, open),
    listGuests(tx, collaboration.id),
    listEvents(tx, collaboration.id, isWhole ? mostEvents : latestEvents + 1),
    panels('collaboration.home', request, context),
  ])
  const promising = seatsFor('promise', seats)
  const when = (deed: 'edit' | 'propose' | 'leave', address: string): string | null =>
    may(deed, seats) ? address : null
  return page(
    nameOfCollaboration(collaboration, lang),
    <HomePage
      {...common(request, context)}
      keys={formKeys}
      members={memberFacts(request, members, people)}
      comers={comerFacts(request, context)}
      guests={guestFacts(request, context, guests)}
      panels={parts}
      commitments={{
        today,
        commitments: rows.map((one) => ({
          ...one,
          personName: one.personId === null ? null : (people.get(one.personId)?.name ?? null),
        })),
        nameOf: (organizationId) => nameIn(members, organizationId, lang),
        settleHref: (one) =>
          promising.includes(one.organizationId) ? href(lang, addresses.settle, { ...id, commitmentId: one.id }) : null,
        allHref: href(lang, addresses.commitments, id),
        promiseHref: promising.length > 0 ? href(lang, addresses.promise, id) : null,
      }}
      events={eventFacts(request, isWhole ? events : events.slice(0, latestEvents), { members, people })}
      wholeHistoryHref={
        isWhole || events.length <= latestEvents
          ? null
          : `${withQuery(href(lang, addresses.home, id), { history: 'all' })}#history`
      }
      acts={{
        essentials: when('edit', href(lang, addresses.essentials, id)),
        // A table has a page of its own for that.
        ownPart: collaboration.kind === 'table' ? null : when('edit', href(lang, addresses.ownPart, id)),
        sharing: when('edit', href(lang, addresses.sharing, id)),
        invite: when('propose', href(lang, addresses.invite, id)),
        leave: when('leave', href(lang, addresses.leave, id)),
      }}
    />,
    { notice: collaborationNotice(request), islands: ['print'] },
  )
}

async function invitedPage(request: MemberRequest, context: Context, panels: Panels): Promise<Answer> {
  const { lang, tx } = request
  const { collaboration, members, seats } = context
  const [people, parts] = await Promise.all([
    listAnswering(tx, collaboration.id),
    panels('collaboration.invited', request, context),
  ])
  return page(
    nameOfCollaboration(collaboration, lang),
    <ProposalPage
      {...common(request, context)}
      members={memberFacts(request, members, people)}
      panels={parts}
      declineHref={may('decline', seats) ? href(lang, addresses.decline, { id: collaboration.id }) : null}
    />,
    { notice: collaborationNotice(request) },
  )
}

async function formerPage(request: MemberRequest, panels: Panels): Promise<Answer> {
  const { lang, tx, who, params, formKeys, deps } = request
  const id = params['id'] ?? ''
  const former = await listFormer(tx, who, id)
  const [first] = former
  if (first === undefined) return notFound()
  const worked = await listWorkedOf(tx)
  const t = words[lang]
  const name = nameOfCollaboration(first, lang)
  return page(
    name,
    <FormerPage
      lang={lang}
      keys={formKeys}
      name={name}
      stays={former.map(({ state, until, organizationId, isAsking }) => ({
        said:
          state === 'declined' || until === null ? t.declined : t.leftOn(formatDay(dayOf(until, deps.timeZone), lang)),
        organizationId,
        askAction:
          state === 'left' && !isAsking && worked.includes(organizationId)
            ? href(lang, addresses.comeBack, { id })
            : null,
        isAsking,
        askLabel: t.askBack,
      }))}
      panels={await panels('collaboration.former', request, {
        collaborationId: id,
        organizationIds: former.map(({ organizationId }) => organizationId),
      })}
    />,
    { notice: collaborationNotice(request) },
  )
}

/** One address, read as a member, as an invited organization, or as one that left: each its own, and strangers nothing. */
export function homeRoutes(features: readonly Feature[]): Route[] {
  const panels = panelsOf(features)
  return [
    memberGet('collaboration.home', addresses.home, async (request) => {
      const context = await contextOf(request, request.params['id'] ?? '')
      if (context !== null && may('see', context.seats)) return memberPage(request, context, panels)
      if (context !== null && may('read-proposal', context.seats)) return invitedPage(request, context, panels)
      return formerPage(request, panels)
    }),
  ]
}
