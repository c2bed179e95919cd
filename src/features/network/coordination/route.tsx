import { mainForm } from '../../../design/index.ts'
import type { FeatureHoldings } from '../../../kernel/feature/index.ts'
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
import { mayChangeNetwork } from '../rules.ts'
import { words } from '../words.ts'
import { bringBack } from './bring-back.ts'
import { changeNetwork } from './change-network.ts'
import { endRoutes } from './end-route.tsx'
import { giveBackCoordination } from './give-back-coordination.ts'
import { networkState, overtakenNetwork, readNetwork } from './network-form.ts'
import { networkOf } from './network-of.ts'
import { NetworkPage } from './page.tsx'
import { listCoordinators, listFormer } from './queries.ts'

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

/** Routes of a network and of who coordinates it; `declared`: what the features say that people hold. */
export const coordinationRoutes = (declared: readonly FeatureHoldings[]): Route[] => [
  memberGet('network.network', addresses.network, async (request) => {
    const network = await networkOf(request, { mustCoordinate: false })
    return network === null ? notFound() : networkPage(request, network)
  }),
  memberPost('network.save-network', addresses.network, save, { access: 'coordinator' }),
  memberPost('network.invite-coordinator', addresses.coordination, invite, { access: 'coordinator' }),
  memberPost('network.bring-back', addresses.bringBack, returning, { access: 'coordinator' }),
  ...endRoutes(declared),
  memberPost('network.give-back-coordination', addresses.giveBackCoordination, giveBack, { access: 'coordinator' }),
]
