import { sql } from 'kysely'
import { mainForm, takingRoutes, type Taking } from '../../../design/index.ts'
import { recordDeed } from '../../../kernel/audit.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { filled, type FormState } from '../../../kernel/form/index.ts'
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
import { formatDay, nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { askedPerDay } from '../rules.ts'
import { tableNotice } from '../table-context.ts'
import { words as shared } from '../words.ts'
import { CodesPage } from './page.tsx'
import { listGivers, listOpenCodes, type Giver } from './queries.ts'
import { hashTableCode, newTableCode } from './table-code.ts'
import { words } from './words.ts'

const daySeconds = 24 * 3600
/** Days a code serves; the database says the same. */
const codeDays = 14

const breadcrumb = ({ lang }: MemberRequest) => [{ label: shared[lang].own, href: href(lang, addresses.own) }]

async function codesPage(
  request: MemberRequest,
  givers: readonly Giver[],
  {
    state,
    given = null,
    status,
  }: { state: FormState; given?: { code: string; giver: Giver } | null; status: 200 | 422 },
): Promise<Answer> {
  const { lang, tx, deps, formKeys, today } = request
  const nameOf = (id: string): string => {
    const found = givers.find((one) => one.id === id)
    return found === undefined ? '' : nameIn(found, lang)
  }
  return page(
    words[lang].title,
    <CodesPage
      lang={lang}
      action={href(lang, addresses.codes)}
      keys={formKeys}
      state={state}
      givers={givers.map((one) => ({ value: one.id, text: nameIn(one, lang) }))}
      given={
        given && {
          code: given.code,
          name: nameIn(given.giver, lang),
          until: formatDay(addDays(today, codeDays), lang),
        }
      }
      open={(await listOpenCodes(tx, deps.clock.now())).map((one) => ({
        name: nameOf(one.giverId),
        until: formatDay(dayOf(one.expiresAt, deps.timeZone), lang),
        endHref: href(lang, addresses.endCode, { codeId: one.id }),
      }))}
    />,
    { status, formId: mainForm, notice: tableNotice(request), breadcrumb: breadcrumb(request) },
  )
}

async function give(request: MemberRequest): Promise<Answer> {
  const { tx, form, lang, deps } = request
  const givers = await listGivers(tx)
  if (givers.length === 0) return notFound()
  const state = filled({ giver: form.first('giver') })
  if (form.has('_language')) return codesPage(request, givers, { state, status: 200 })
  const giver = givers.find(({ id }) => id === form.first('giver'))
  const { problems } = words[lang]
  if (giver === undefined)
    return codesPage(request, givers, { state: { ...state, errors: { giver: problems.missing } }, status: 422 })
  if ((await deps.database.hit(`table.give:${giver.id}`, daySeconds)) > askedPerDay)
    return codesPage(request, givers, { state: { ...state, errors: { giver: problems.tooMany } }, status: 422 })
  const code = newTableCode()
  const isTable = giver.kind === 'table'
  await sql`insert into table_code (id, organization_id, collaboration_id, code_hash) values (${deps.clock.newId()},
    ${isTable ? null : giver.id}, ${isTable ? giver.id : null}, ${hashTableCode(code)})`.execute(tx)
  return codesPage(request, givers, { state: filled({}), given: { code, giver }, status: 200 })
}

async function openCode({ tx, params, deps }: MemberRequest) {
  const open = await listOpenCodes(tx, deps.clock.now())
  return open.find(({ id }) => id === params['codeId']) ?? null
}

async function ask(request: MemberRequest): Promise<Taking | Answer> {
  const found = await openCode(request)
  if (found === null) return notFound()
  const { lang, tx } = request
  const giver = (await listGivers(tx)).find(({ id }) => id === found.giverId)
  if (giver === undefined) return notFound()
  const cancelHref = href(lang, addresses.codes)
  return {
    kind: 'taking',
    ...words[lang].ending(nameIn(giver, lang)),
    cancelHref,
    breadcrumb: [...breadcrumb(request), { label: words[lang].title, href: cancelHref }],
  }
}

async function end(request: MemberRequest): Promise<Answer> {
  const found = await openCode(request)
  if (found === null) return notFound()
  const { tx, lang, deps, who } = request
  await sql`update table_code set ended_at = ${deps.clock.now()} where id = ${found.id} and ended_at is null`.execute(
    tx,
  )
  const chain = who.organizations.find((id) => id === found.giverId) ?? who.organizations[0] ?? ''
  await recordDeed(tx, { deed: 'table.code-ended', chain, subject: { kind: 'table_code', id: found.id } })
  return redirect(href(lang, addresses.codes), 'table-code-ended')
}

export const codeRoutes: Route[] = [
  memberGet('table.codes', addresses.codes, async (request) => {
    const givers = await listGivers(request.tx)
    return givers.length === 0 ? notFound() : codesPage(request, givers, { state: filled({}), status: 200 })
  }),
  // It answers with the code, which no other page shows again.
  memberPost('table.give-code', addresses.codes, give, { once: false, maxBytes: 20_000 }),
  ...takingRoutes({
    asked: 'table.ending-code',
    done: 'table.end-code',
    address: addresses.endCode,
    ask,
    take: end,
  }),
]
