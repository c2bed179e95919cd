import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
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
import { addresses } from '../addresses.ts'
import { guestForm, guestPrefix, guestValues, guestWords, parseRow } from '../guest-form.ts'
import { inviteCoordinator } from '../invite/invite-coordinator.ts'
import type { Network } from '../model.ts'
import { breadcrumbToOrganization, networkNotice } from '../organization-context.ts'
import { listNetworks } from '../queries.ts'
import { mayChangeNetwork, maySeeNetwork } from '../rules.ts'
import { words } from '../words.ts'
import { bringBack } from './bring-back.ts'
import { changeNetwork } from './change-network.ts'
import { endCoordination } from './end-coordination.ts'
import { giveBackCoordination } from './give-back-coordination.ts'
import { networkState, overtakenNetwork, readNetwork } from './network-form.ts'
import { NetworkPage } from './page.tsx'
import { listCoordinators, listFormer } from './queries.ts'
import { words as coordinationWords } from './words.ts'

/** The network of the address, when the person belongs to it (or, with `mustCoordinate`, coordinates it). */
async function networkOf(
  request: MemberRequest,
  { mustCoordinate }: { mustCoordinate: boolean },
): Promise<Network | null> {
  const { who, params, tx } = request
  const id = params['id'] ?? ''
  if (!(mustCoordinate ? mayChangeNetwork : maySeeNetwork)(who, id)) return null
  return (await listNetworks(tx, [id]))[0] ?? null
}

interface Shown {
  state?: FormState
  guest?: FormState
  status?: 200 | 409 | 422
}

async function networkPage(
  request: MemberRequest,
  network: Network,
  { state, guest, status = 200 }: Shown = {},
): Promise<Answer> {
  const { lang, who, tx } = request
  const own = { id: network.id }
  const mayChange = mayChangeNetwork(who, network.id)
  return page(
    nameIn(network, lang),
    <NetworkPage
      lang={lang}
      keys={request.formKeys}
      network={network}
      coordinators={await listCoordinators(tx, network.id)}
      organizationsHref={href(lang, addresses.organizations)}
      acts={
        mayChange
          ? {
              action: href(lang, addresses.network, own),
              inviteAction: href(lang, addresses.coordination, own),
              endHref: (personId) => href(lang, addresses.endCoordination, { ...own, personId }),
              giveBackAction: (personId) => href(lang, addresses.giveBackCoordination, { ...own, personId }),
              today: request.today,
              state: state ?? networkState(network),
              guest: guest ?? filled({}),
              isEditing: state !== undefined,
              former: await listFormer(tx, network.id),
              bringBackAction: href(lang, addresses.bringBack, own),
            }
          : null
      }
    />,
    {
      status,
      notice: networkNotice(request),
      breadcrumb: breadcrumbToOrganization(request),
      formId: mayChange ? mainForm : null,
    },
  )
}

async function save(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const network = await networkOf(request, { mustCoordinate: true })
  if (network === null) return notFound()
  const read = readNetwork(form, lang, { asksWho: false })
  if (!read.ok) return networkPage(request, network, { state: read.state, status: 422 })
  const changed = await changeNetwork(request, network.id, read.facts, read.version)
  if (changed.ok) return redirect(href(lang, addresses.network, { id: network.id }), 'network-saved')
  const now = (await networkOf(request, { mustCoordinate: true })) ?? network
  return networkPage(request, now, { state: overtakenNetwork(form, now, lang), status: 409 })
}

async function invite(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const network = await networkOf(request, { mustCoordinate: true })
  if (network === null) return notFound()
  const parsed = parseRow(guestForm, form, guestPrefix)
  const guest = { ...guestWords(lang), problems: { [`${guestPrefix}email`]: words[lang].guest.refusals } }
  const again = (problems: Readonly<Record<string, string>>) =>
    networkPage(request, network, {
      guest: refused({ values: parsed.ok ? guestValues(form) : parsed.values, problems }, guest, lang, guest.limits),
      status: 422,
    })
  if (!parsed.ok) return again(parsed.problems)
  const sent = await inviteCoordinator(request, network, parsed.value)
  if (!sent.ok) return again({ [`${guestPrefix}email`]: sent.refusal })
  return redirect(href(lang, addresses.network, { id: network.id }), 'invitation-sent')
}

/** Whose coordination would end, and what goes with it. The last one is told so before anything is asked. */
async function askEnd(request: MemberRequest): Promise<Taking | Answer> {
  const { lang, params, tx, who } = request
  const network = await networkOf(request, { mustCoordinate: true })
  if (network === null) return notFound()
  const current = (await listCoordinators(tx, network.id)).filter(({ untilDay }) => untilDay === null)
  const leaver = current.find(({ personId }) => personId === params['personId'])
  if (leaver === undefined) return notFound()
  const here = href(lang, addresses.network, { id: network.id })
  if (current.length === 1) return redirect(here, 'last-coordinator')
  const t = coordinationWords[lang].ending
  const isSelf = leaver.personId === who.personId
  return {
    kind: 'taking',
    title: t.title(leaver.name),
    lost: t.lost({ name: leaver.name, network: nameIn(network, lang), isSelf }),
    back: isSelf ? t.backSelf : t.back(leaver.name),
    act: t.act,
    cancelHref: here,
    breadcrumb: [...breadcrumbToOrganization(request), { label: nameIn(network, lang), href: here }],
  }
}

async function giveBack(request: MemberRequest): Promise<Answer> {
  const network = await networkOf(request, { mustCoordinate: true })
  if (network === null) return notFound()
  const here = href(request.lang, addresses.network, { id: network.id })
  const given = await giveBackCoordination(request, network.id, request.params['personId'] ?? '')
  return given.ok
    ? redirect(here, 'coordination-back')
    : given.refusal === 'not-found'
      ? notFound()
      : redirect(here, given.refusal)
}

async function end(request: MemberRequest): Promise<Answer> {
  const { lang, params, who } = request
  const network = await networkOf(request, { mustCoordinate: true })
  if (network === null) return notFound()
  const personId = params['personId'] ?? ''
  const ended = await endCoordination(request, network.id, personId)
  if (!ended.ok && ended.refusal === 'not-found') return notFound()
  const here = href(lang, addresses.network, { id: network.id })
  if (!ended.ok) return redirect(here, ended.refusal)
  return redirect(personId === who.personId ? `/${lang}` : here, 'coordination-ended')
}

async function returning(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const network = await networkOf(request, { mustCoordinate: true })
  if (network === null) return notFound()
  const organizationId = form.first('organization')
  const here = href(lang, addresses.network, { id: network.id })
  const former = await listFormer(request.tx, network.id)
  if (!former.some(({ id, canReturn }) => id === organizationId && canReturn)) return redirect(here, 'return-refused')
  const back = await bringBack(request, { networkId: network.id, organizationId })
  return back.ok
    ? redirect(href(lang, addresses.organization, { id: organizationId }), 'organization-back')
    : redirect(here, back.refusal)
}

export const coordinationRoutes: Route[] = [
  memberGet('network.network', addresses.network, async (request) => {
    const network = await networkOf(request, { mustCoordinate: false })
    return network === null ? notFound() : networkPage(request, network)
  }),
  memberPost('network.save-network', addresses.network, save, { access: 'coordinator' }),
  memberPost('network.invite-coordinator', addresses.coordination, invite, { access: 'coordinator' }),
  memberPost('network.bring-back', addresses.bringBack, returning, { access: 'coordinator' }),
  ...takingRoutes({
    asked: 'network.ending-coordination',
    done: 'network.end-coordination',
    address: addresses.endCoordination,
    access: 'coordinator',
    ask: askEnd,
    take: end,
  }),
  memberPost('network.give-back-coordination', addresses.giveBackCoordination, giveBack, { access: 'coordinator' }),
]
