import { sql } from 'kysely'
import { mainForm } from '../../../design/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
import {
  href,
  memberGet,
  memberPost,
  notFound,
  page,
  redirect,
  withQuery,
  type Answer,
  type MemberRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { isId } from '../../../kernel/ids.ts'
import { actingFor, breadcrumbToHome, homeHref, type Context } from '../../collaboration/index.ts'
import { addresses } from '../addresses.ts'
import { useCode } from '../codes/use-code.ts'
import { askedPerDay } from '../rules.ts'
import { actors, tableFor } from '../table-context.ts'
import { ElsewherePage } from './page.tsx'
import { listNamed, maySit } from './queries.ts'
import { words } from './words.ts'

const daySeconds = 24 * 3600

async function elsewherePage(
  request: MemberRequest,
  context: Context,
  state: FormState,
  status: 200 | 422,
): Promise<Answer> {
  const { lang, tx, formKeys, query } = request
  const { collaboration } = context
  const text = (query.get('q') ?? '').slice(0, 100).trim() || null
  const here = href(lang, addresses.elsewhere, { id: collaboration.id })
  return page(
    words[lang].title,
    <ElsewherePage
      lang={lang}
      action={withQuery(here, { q: text })}
      keys={formKeys}
      state={state}
      text={text}
      found={text === null ? [] : await listNamed(tx, collaboration.id, text)}
      seats={actors(request, context, 'propose')}
      backHref={homeHref(lang, collaboration.id)}
    />,
    { status, formId: mainForm, breadcrumb: breadcrumbToHome(lang, collaboration) },
  )
}

/** The organization chosen by its public name, or that gave the code; or the field that is wrong, and why. */
async function named(request: MemberRequest, { collaboration }: Context): Promise<{ id: string } | [string, Problem]> {
  const { form } = request
  const chosen = form.first('organization')
  const code = form.first('code').trim()
  if (code !== '') {
    const used = await useCode(request, code, collaboration.id)
    if (!used.ok) return ['code', used.refusal]
    return used.value.organizationId === null ? ['code', 'of-a-table'] : { id: used.value.organizationId }
  }
  if (chosen === '') return ['code', 'missing']
  return isId(chosen) ? { id: chosen } : ['organization', 'not-there']
}

type Problem = keyof (typeof words)['fr']['problems']

async function propose(request: MemberRequest): Promise<Answer> {
  const context = await tableFor(request, 'propose')
  if (context === null) return notFound()
  const { form, lang, tx, deps } = request
  const { id } = context.collaboration
  const state = filled({ organization: form.first('organization'), code: form.first('code'), by: form.first('by') })
  if (form.has('_language')) return elsewherePage(request, context, state, 200)
  const again = (field: string, problem: Problem): Promise<Answer> =>
    elsewherePage(request, context, { ...state, errors: { [field]: words[lang].problems[problem] } }, 422)
  const by = actingFor('propose', context.seats, form.first('by'))
  if (by === null) return again('by', 'missing')
  if ((await deps.database.hit(`table.elsewhere:${by}`, daySeconds)) > askedPerDay) return again('code', 'too-many')
  const found = await named(request, context)
  if (Array.isArray(found)) return again(...found)
  const field = form.first('code').trim() === '' ? 'organization' : 'code'
  if (!(await maySit(tx, found.id, id))) return again(field, 'not-there')
  const stay = deps.clock.newId()
  const { numAffectedRows } = await sql`
    insert into collaboration_member (id, collaboration_id, organization_id, state, proposed_by_id)
    values (${stay}, ${id}, ${found.id}, 'proposed', ${by})
    on conflict (collaboration_id, organization_id) where state in ('proposed', 'invited', 'member') do nothing`.execute(
    tx,
  )
  if (numAffectedRows !== 1n) return again(field, 'not-there')
  await recordDeed(tx, {
    deed: 'collaboration.proposed',
    chain: by,
    subject: { kind: 'collaboration_member', id: stay },
  })
  return redirect(homeHref(lang, id), 'table-asked')
}

export const elsewhereRoutes: Route[] = [
  memberGet('table.elsewhere', addresses.elsewhere, async (request) => {
    const context = await tableFor(request, 'propose')
    return context === null ? notFound() : elsewherePage(request, context, filled({}), 200)
  }),
  memberPost('table.propose-elsewhere', addresses.elsewhere, propose, { maxBytes: 20_000 }),
]
