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
import { coordinatesAny } from '../../../kernel/rights.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addOrganization } from '../add/add-organization.ts'
import { addresses } from '../addresses.ts'
import { changeNetwork } from '../coordination/change-network.ts'
import { networkState, readNetwork } from '../coordination/network-form.ts'
import { parseRow } from '../guest-form.ts'
import { listInvitations } from '../invitations/queries.ts'
import { inviteCoordinator } from '../invite/invite-coordinator.ts'
import type { Network } from '../model.ts'
import { listNetworks } from '../queries.ts'
import { invitationStateOf, mayChangeNetwork } from '../rules.ts'
import { words as shared } from '../words.ts'
import { foundNetwork } from './found-network.ts'
import { firstInvitationForm, firstRows, rowNames, rowPrefix, rowWords } from './invitation-row.ts'
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

/** Fields a row may hold without anyone having written in it. */
const silent = new Set(['language', 'sector', 'region'])
const isEmptyRow = (form: MemberRequest['form'], prefix: string): boolean =>
  firstInvitationForm.names.every(
    (name) => silent.has(name) || form.all(`${prefix}${name}`).every((value) => value.trim() === ''),
  )

function invitationsPage(request: MemberRequest, state: FormState, status: 200 | 422 = 200): Answer {
  const { lang } = request
  return page(
    words[lang].invitationsTitle,
    <SetupInvitationsPage
      lang={lang}
      action={href(lang, addresses.setupInvitations)}
      keys={request.formKeys}
      state={state}
      skipHref={href(lang, addresses.setupDone)}
      backHref={href(lang, addresses.setupNetwork)}
    />,
    { status, formId: mainForm },
  )
}

async function sendInvitations(request: MemberRequest): Promise<Answer> {
  const { lang, form, who } = request
  const network = (await listNetworks(request.tx, who.coordinated))[0]
  if (network === undefined) return redirect(href(lang, addresses.setupDone))
  const values = Object.fromEntries(rowNames.map((name) => [name, form.all(name)]))
  const problems: Record<string, string> = {}
  const formWords = {
    labels: {} as Record<string, string>,
    limits: {},
    problems: {} as Record<string, Record<string, string>>,
  }
  for (let index = 0; index < firstRows; index += 1) {
    const prefix = rowPrefix(index)
    Object.assign(formWords.labels, rowWords(lang, prefix).labels)
    Object.assign(formWords.limits, rowWords(lang, prefix).limits)
    if (isEmptyRow(form, prefix) || form.has('_language')) continue
    const parsed = parseRow(firstInvitationForm, form, prefix)
    if (!parsed.ok) {
      Object.assign(problems, parsed.problems)
      Object.assign(values, parsed.values)
      continue
    }
    const { organization, sector, region, ...guest } = parsed.value
    const regionCodes = region === null ? [] : [region]
    const facts = { nameFr: organization, nameEn: organization, sector, regionCodes, municipality: null }
    const added = await addOrganization(request, { networkId: network.id, ...facts }, guest)
    if (added.ok) continue
    problems[`${prefix}organization`] = added.refusal
    const { guest: guestSentences, alreadyThere, looksLike } = shared[lang]
    formWords.problems[`${prefix}organization`] = {
      ...guestSentences.refusals,
      'already-there': alreadyThere,
      'looks-like': looksLike,
    }
  }
  if (Object.keys(problems).length > 0 || form.has('_language'))
    return invitationsPage(request, refused({ values, problems }, formWords, lang, formWords.limits), 422)
  return redirect(href(lang, addresses.setupDone))
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
  memberGet(
    'network.setup-invitations',
    addresses.setupInvitations,
    (request) =>
      coordinatesAny(request.who)
        ? invitationsPage(request, filled({}))
        : redirect(href(request.lang, addresses.setupDone)),
    'operator',
  ),
  memberPost('network.send-first-invitations', addresses.setupInvitations, sendInvitations, { access: 'operator' }),
  memberGet('network.setup-done', addresses.setupDone, donePage, 'operator'),
]
