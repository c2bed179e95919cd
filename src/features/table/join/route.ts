import {
  memberPost,
  notFound,
  redirect,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { homeHref, joinedNotice, movedNotice, moveMember, seatsFor } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { tableFor } from '../table-context.ts'

/** An invited organization takes its seat, by its lead. */
async function join(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'join')
  if (context === null) return notFound()
  const here = homeHref(request.lang, context.collaboration.id)
  const able = seatsFor('join', context.seats)
  const member = context.members.find(
    ({ state, organizationId }) =>
      state === 'invited' && organizationId === request.form.first('organization') && able.includes(organizationId),
  )
  if (member === undefined) return redirect(here, movedNotice)
  const joined = await moveMember(request, member, 'member', member.organizationId)
  return redirect(here, joined.ok ? joinedNotice : movedNotice)
}

export const joinRoutes: Route[] = [memberPost('table.join', addresses.joinTable, join, { maxBytes: 20_000 })]
