import { mainForm } from '../../../design/index.ts'
import { sectorCodes } from '../../../field/index.ts'
import { filled, refused, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  pageOf,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { flowOf } from '../flow.ts'
import { actingFor, breadcrumbToHome, collaborationFor, homeHref, nameOfMember, type Context } from '../own-context.ts'
import { currentMembers, seatsFor } from '../rules.ts'
import { InvitePage } from './page.tsx'
import { proposeMembers } from './propose-members.ts'
import { listAskable } from './queries.ts'
import { words } from './words.ts'

const pageSize = 50

async function invitePage(
  request: MemberRequest,
  { collaboration, members, seats }: Context,
  state: FormState,
  status: 200 | 422,
): Promise<Answer> {
  const { lang, tx, formKeys, query } = request
  const here = href(lang, addresses.invite, { id: collaboration.id })
  const flow = flowOf(request)
  const text = (query.get('q') ?? '').slice(0, 100).trim() || null
  const sector = sectorCodes.find((code) => code === query.get('secteur')) ?? null
  const held = currentMembers(members).map((one) => one.sector)
  const wanted =
    sector === null && text === null && flow !== null
      ? collaboration.sectors.filter((code) => !held.includes(code))
      : []
  const narrowed = { text, sectors: sector === null ? wanted : [sector] }
  const listPage = new URLSearchParams({ page: query.get('p') ?? '' })
  const first = await listAskable(tx, collaboration, { ...narrowed, limit: pageSize, offset: 0 })
  const { page: current, pages } = pageOf(listPage, first.count, pageSize)
  const shown =
    current === 1
      ? first
      : await listAskable(tx, collaboration, { ...narrowed, limit: pageSize, offset: (current - 1) * pageSize })
  const able = seatsFor('propose', seats)
  const own = currentMembers(members).filter(({ organizationId }) => able.includes(organizationId))
  return page(
    words[lang].title,
    <InvitePage
      lang={lang}
      action={here}
      keys={formKeys}
      state={state}
      organizations={shown.rows}
      filter={{ text, sector }}
      wanted={wanted}
      othersCount={currentMembers(members).length - Math.min(1, own.length)}
      seats={own.map((one) => ({ id: one.organizationId, name: nameOfMember(one, lang) }))}
      homeHref={homeHref(lang, collaboration.id)}
      outsideHref={href(lang, addresses.outside, { id: collaboration.id })}
      allHref={withQuery(here, flow === null ? {} : { page: String(flow) })}
      pages={{
        page: current,
        pages,
        href: (number) =>
          withQuery(here, {
            q: text,
            secteur: sector,
            page: flow === null ? null : String(flow),
            p: number === 1 ? null : String(number),
          }),
      }}
      flow={flow}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

async function invite(request: MemberRequest): Promise<Answer> {
  const found = await collaborationFor(request, 'propose')
  if (found === null) return notFound()
  const { form, lang, tx } = request
  const { id } = found.collaboration
  const chosen = [...new Set(form.all('organizations'))].filter((one) => one !== '')
  const again = (problems: Readonly<Record<string, string>>): Promise<Answer> =>
    invitePage(
      request,
      found,
      refused(
        { values: { organizations: chosen, by: form.all('by') }, problems },
        {
          labels: { organizations: words[lang].choose, by: words[lang].choose },
          problems: { organizations: words[lang].problems },
        },
        lang,
      ),
      422,
    )
  if (form.has('_language')) return invitePage(request, found, { ...filled({ organizations: chosen }) }, 200)
  if (chosen.length === 0) return again({ organizations: 'none-chosen' })
  const by = actingFor('propose', found.seats, form.first('by'))
  if (by === null) return again({ by: 'missing' })
  const { rows } = await listAskable(tx, found.collaboration, { text: null, sectors: [], limit: 5000, offset: 0 })
  if (chosen.some((one) => !rows.some((row) => row.id === one))) return again({ organizations: 'not-there' })
  const proposed = await proposeMembers(request, { id, by, organizations: chosen })
  return proposed.ok ? redirect(homeHref(lang, id), 'collaboration-asked') : again({ organizations: 'too-many' })
}

export const inviteRoutes: Route[] = [
  memberGet('collaboration.inviting', addresses.invite, async (request) => {
    const found = await collaborationFor(request, 'propose')
    return found === null ? notFound() : invitePage(request, found, filled({}), 200)
  }),
  memberPost('collaboration.invite', addresses.invite, invite),
]
