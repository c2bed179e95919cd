import { sql } from 'kysely'
import { takingRoutes, type Taking } from '../../../design/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { notFound, redirect, type Answer, type MemberRequest, type Route } from '../../../kernel/http/index.ts'
import { breadcrumbToHome, homeHref, nameOfCollaboration, seatsFor } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { findScope } from '../queries.ts'
import { tableFor } from '../table-context.ts'
import { words } from './words.ts'

/** A table that says its level, for a lead of a member; null for anyone else. */
async function shown(request: MemberRequest) {
  const context = await tableFor(request, 'move')
  const scope = context && (await findScope(request.tx, context.collaboration.id))
  return context === null || scope === null ? null : { context, scope }
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await shown(request)
  if (found === null) return notFound()
  const { lang } = request
  const { collaboration } = found.context
  const name = nameOfCollaboration(collaboration, lang)
  return {
    kind: 'taking',
    ...(found.scope.isPublic ? words[lang].hide(name) : words[lang].publish(name)),
    cancelHref: homeHref(lang, collaboration.id),
    sent: { to: found.scope.isPublic ? 'private' : 'public' },
    breadcrumb: breadcrumbToHome(lang, collaboration),
  }
}

/** Shows a table to anyone, or to its members only, as the page that was read said. Done twice, it changes nothing more. */
async function take(request: MemberRequest): Promise<Answer> {
  const found = await shown(request)
  if (found === null) return notFound()
  const { tx, lang, form } = request
  const { id } = found.context.collaboration
  const isPublic = form.first('to') === 'public'
  if (isPublic !== found.scope.isPublic) {
    await sql`update table_scope set is_public = ${isPublic} where collaboration_id = ${id}`.execute(tx)
    await recordDeed(tx, {
      deed: isPublic ? 'table.made-public' : 'table.made-private',
      chain: seatsFor('move', found.context.seats)[0] ?? '',
      subject: { kind: 'collaboration', id },
    })
  }
  return redirect(homeHref(lang, id), isPublic ? 'table-public' : 'table-private')
}

export const presenceRoutes: Route[] = takingRoutes({
  asked: 'table.presence',
  done: 'table.change-presence',
  address: addresses.presence,
  ask,
  take,
})
