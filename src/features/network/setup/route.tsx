import { mainForm } from '../../../design/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  page,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { coordinatesAny } from '../../../kernel/rights.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addOrganization } from '../add/add-organization.ts'
import { addresses } from '../addresses.ts'
import { changeNetwork } from '../coordination/change-network.ts'
import { networkState, readNetwork } from '../coordination/network-form.ts'
import { listInvitations } from '../invitations/queries.ts'
import { inviteCoordinator } from '../invite/invite-coordinator.ts'
import type { Invitation, Network } from '../model.ts'
import { listNetworks } from '../queries.ts'
import { invitationStateOf, mayChangeNetwork } from '../rules.ts'
import { words as shared } from '../words.ts'
import { foundNetwork } from './found-network.ts'
import { firstInvitationForm, firstInvitationWords, isEmptyInvitation, regionsOfInvited } from './first-invitation.ts'
import { SetupDonePage, SetupInvitationsPage, SetupNetworkPage } from './page.tsx'
import { words } from './words.ts'

/** The network being set up: the oldest, when there is one already. */
const firstNetwork = async ({ tx }: MemberRequest): Promise<Network | null> => (await listNetworks(tx))[0] ?? null

function networkPage(
  request: MemberRequest,
  network: Network | null,
  state: FormState,
  status: 200 | 409 | 422 = 200,
): Answer {
  const { lang } = request
  return page(
    words[lang].networkTitle,
    <SetupNetworkPage
      lang={lang}
      action={href(lang, addresses.setupNetwork)}
      keys={request.formKeys}
      state={state}
      asksWho={network === null}
      submit={shared[lang].continue}
      {...(network ? { version: network.version } : {})}
    />,
    { status, formId: mainForm },
  )
}

async function sendNetwork(request: MemberRequest): Promise<Answer> {
  const { lang, who, form } = request
  const network = await firstNetwork(request)
  const read = readNetwork(form, lang, { asksWho: network === null })
  if (!read.ok) return networkPage(request, network, read.state, 422)
  if (network !== null) {
    if (!mayChangeNetwork(who, network.id)) return redirect(href(lang, addresses.setupDone))
    const changed = await changeNetwork(request, network.id, read.facts, read.version)
    if (!changed.ok) return networkPage(request, network, networkState(network), 409)
    return redirect(href(lang, addresses.setupInvitations))
  }
  const id = await foundNetwork(request, read.facts, { coordinates: read.guest === null })
  if (read.guest === null) return redirect(href(lang, addresses.setupInvitations))
  const sent = await inviteCoordinator(request, { id, ...read.facts }, read.guest)
  if (!sent.ok) throw new Error('the first invitation of a network was refused')
  return redirect(href(lang, addresses.setupDone))
}

const shownInvited = 50

/** The organization and the person who will lead it. */
const invitedLine = ({ name, organizationFr: fr, organizationEn: en }: Invitation, lang: Language): string =>
  [(lang === 'fr' ? fr : en) ?? fr ?? en, name].filter((part) => part !== null).join(', ')

/** `network`: the one that the person coordinates. */
async function invitationsPage(
  request: MemberRequest,
  network: Network,
  state: FormState,
  status: 200 | 422 = 200,
): Promise<Answer> {
  const { lang, tx, who } = request
  const sent = await listInvitations(tx, who, { limit: shownInvited })
  return page(
    words[lang].invitationsTitle,
    <SetupInvitationsPage
      lang={lang}
      action={href(lang, addresses.setupInvitations)}
      keys={request.formKeys}
      state={state}
      network={network}
      invited={sent.filter(({ role }) => role === 'lead').map((one) => invitedLine(one, lang))}
      skipHref={href(lang, addresses.setupDone)}
      backHref={href(lang, addresses.setupNetwork)}
    />,
    { status, formId: mainForm },
  )
}

const coordinatedNetwork = async ({ tx, who }: MemberRequest): Promise<Network | null> =>
  (await listNetworks(tx, who.coordinated))[0] ?? null

async function showInvitations(request: MemberRequest): Promise<Answer> {
  const network = coordinatesAny(request.who) ? await coordinatedNetwork(request) : null
  if (network === null) return redirect(href(request.lang, addresses.setupDone))
  return invitationsPage(request, network, filled({}))
}

async function sendInvitation(request: MemberRequest): Promise<Answer> {
  const { lang, form } = request
  const done = redirect(href(lang, addresses.setupDone))
  const network = await coordinatedNetwork(request)
  if (network === null) return done
  const isLast = form.first('after') !== 'another'
  if (isLast && !form.has('_language') && isEmptyInvitation(form)) return done
  const t = firstInvitationWords(lang)
  const parsed = firstInvitationForm.parse(form)
  if (!parsed.ok)
    return invitationsPage(request, network, refused(parsed, t, lang, t.limits), parsed.switching ? 200 : 422)
  const { organization, sector, region, ...guest } = parsed.value
  const added = await addOrganization(
    request,
    {
      networkId: network.id,
      nameFr: organization,
      nameEn: organization,
      sector,
      regionCodes: regionsOfInvited(network.regionCodes, region),
      municipality: null,
    },
    guest,
  )
  if (added.ok) return isLast ? done : redirect(href(lang, addresses.setupInvitations))
  const { guest: guestSentences, alreadyThere, looksLike } = shared[lang]
  const sentences = { ...guestSentences.refusals, 'already-there': alreadyThere, 'looks-like': looksLike }
  const problems = { organization: added.refusal }
  const again = refused(
    { values: firstInvitationForm.rawOf(form), problems },
    { ...t, problems: { organization: sentences } },
    lang,
  )
  return invitationsPage(request, network, again, 422)
}

async function donePage(request: MemberRequest): Promise<Answer> {
  const { lang, who, deps } = request
  const waiting = (await listInvitations(request.tx, request.who, { limit: 100 })).filter(
    (one) => invitationStateOf(one, deps.clock.now()) === 'waiting',
  )
  const t = words[lang]
  const coordinates = coordinatesAny(who)
  return page(
    t.doneTitle,
    <SetupDonePage
      lang={lang}
      sent={waiting.length}
      coordinates={coordinates}
      mailWaitsHref={!deps.mailLeaves && waiting.length > 0 ? href(lang, identity.instance) : null}
      todayHref={href(lang, identity.signIn)}
      links={[
        ...(coordinates
          ? [
              { label: t.doneOrganizations, href: href(lang, addresses.organizations) },
              { label: t.doneImport, href: href(lang, addresses.imports) },
            ]
          : []),
        { label: t.doneInstance, href: href(lang, identity.instance) },
      ]}
    />,
  )
}

export const networkSetupRoutes: Route[] = [
  memberGet(
    'network.setup-network',
    addresses.setupNetwork,
    async (request) => {
      const network = await firstNetwork(request)
      return networkPage(request, network, networkState(network))
    },
    'operator',
  ),
  memberPost('network.found', addresses.setupNetwork, sendNetwork, { access: 'operator' }),
  memberGet('network.setup-invitations', addresses.setupInvitations, showInvitations, 'operator'),
  memberPost('network.send-first-invitations', addresses.setupInvitations, sendInvitation, { access: 'operator' }),
  memberGet('network.setup-done', addresses.setupDone, donePage, 'operator'),
]
