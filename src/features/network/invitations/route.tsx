import { takingRoutes, type Taking } from '../../../design/index.ts'
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
import type { Result } from '../../../kernel/result.ts'
import { coordinatesAny } from '../../../kernel/rights.ts'
import { addresses } from '../addresses.ts'
import { networkNotice } from '../organization-context.ts'
import { mayFollowInvitations, mayMoveInvitation, movesOf, type InvitationMoveRefusal } from '../rules.ts'
import { extendInvitation } from './extend-invitation.ts'
import { listNetworks } from '../queries.ts'
import { InvitationsPage } from './page.tsx'
import { movableInvitation } from './movable-invitation.ts'
import { listInvitations, listStewarded } from './queries.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { words } from './words.ts'

/** Longest list shown, in rows. */
const listLimit = 500

async function list(request: MemberRequest): Promise<Answer> {
  const { lang, tx, who, deps } = request
  if (!mayFollowInvitations(who)) return notFound()
  const stewarded = await listStewarded(tx)
  return page(
    words[lang].title,
    <InvitationsPage
      lang={lang}
      timeZone={deps.timeZone}
      now={deps.clock.now()}
      keys={request.formKeys}
      invitations={await listInvitations(tx, who, { limit: listLimit })}
      actsOf={(invitation) =>
        mayMoveInvitation(who, invitation, stewarded)
          ? {
              extend: href(lang, addresses.extendInvitation, { id: invitation.id }),
              revoke: href(lang, addresses.revokeInvitation, { id: invitation.id }),
              correct: href(lang, addresses.correctInvitation, { id: invitation.id }),
            }
          : null
      }
      organizationHref={(id) => href(lang, addresses.organization, { id })}
      addHref={coordinatesAny(who) ? href(lang, addresses.addOrganization) : null}
    />,
    { notice: networkNotice(request) },
  )
}

/** Whose invitation would be withdrawn, and what its link opened. */
async function askRevoke(request: MemberRequest): Promise<Taking | Answer> {
  const { lang, tx, deps } = request
  const invitation = await movableInvitation(request)
  if (invitation === null) return notFound()
  const list = href(lang, addresses.invitations)
  if (!movesOf(invitation, deps.clock.now()).includes('revoke')) return redirect(list, 'invitation-settled')
  const { name, email, organizationFr, organizationEn, networkId } = invitation
  const [network] = networkId === null ? [] : await listNetworks(tx, [networkId])
  const to =
    organizationFr !== null && organizationEn !== null
      ? nameIn({ nameFr: organizationFr, nameEn: organizationEn }, lang)
      : network
        ? nameIn(network, lang)
        : 'Tisserin'
  const t = words[lang].revoking
  return {
    kind: 'taking',
    title: t.title(name),
    lost: invitation.isByCode ? t.codeLost({ name, to }) : t.lost({ name, email, to }),
    back: invitation.isByCode ? t.codeBack : t.back,
    act: t.act,
    cancelHref: list,
    breadcrumb: [{ label: words[lang].title, href: list }],
  }
}

/** Extends or revokes; then back to the list with a word on how it went. */
const move =
  (act: (request: MemberRequest, id: string) => Promise<Result<void, InvitationMoveRefusal>>, done: string) =>
  async (request: MemberRequest): Promise<Answer> => {
    const invitation = await movableInvitation(request)
    if (invitation === null) return notFound()
    const moved = await act(request, invitation.id)
    if (!moved.ok && moved.refusal === 'not-found') return notFound()
    return redirect(href(request.lang, addresses.invitations), moved.ok ? done : `invitation-${moved.refusal}`)
  }

export const invitationsRoutes: Route[] = [
  memberGet('network.invitations', addresses.invitations, list),
  memberPost('network.extend-invitation', addresses.extendInvitation, move(extendInvitation, 'invitation-extended')),
  ...takingRoutes({
    asked: 'network.revoking-invitation',
    done: 'network.revoke-invitation',
    address: addresses.revokeInvitation,
    ask: askRevoke,
    take: move(revokeInvitation, 'invitation-revoked'),
  }),
]
