import {
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import {
  collaborationFor,
  homeHref,
  joinedNotice,
  movedNotice,
  moveMember,
  seatsFor,
} from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { acceptVersion } from '../agreement/accept-version.ts'
import { findInForce } from '../queries.ts'

/** Joins, and accepts in the same deed the agreement that the members live by, as it was read: nobody’s coming ends it. */
async function join(request: MemberRequest): Promise<Answer> {
  const context = await collaborationFor(request, 'join')
  if (context === null) return notFound()
  const { tx, form, lang } = request
  const { id } = context.collaboration
  const here = homeHref(lang, id)
  const able = seatsFor('join', context.seats)
  const member = context.members.find(
    ({ state, organizationId }) =>
      state === 'invited' && organizationId === form.first('organization') && able.includes(organizationId),
  )
  if (member === undefined) return redirect(here, movedNotice)
  const standing = await findInForce(tx, id)
  if ((standing?.hash ?? '') !== form.first('hash')) return redirect(here, movedNotice)
  const joined = await moveMember(request, member, 'member', member.organizationId)
  if (!joined.ok) return redirect(here, movedNotice)
  if (standing !== null) {
    const accepted = await acceptVersion(request, standing, member, standing.hash)
    if (!accepted.ok) throw new Error('who joined could not accept')
  }
  return redirect(here, joinedNotice)
}

export const joinRoutes: Route[] = [memberPost('alliance.join', addresses.join, join, { maxBytes: 20_000 })]
