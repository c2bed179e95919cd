import { sql } from 'kysely'
import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import {
  data,
  href,
  openGet,
  openPost,
  page,
  redirect,
  type Answer,
  type AnyRequest,
  type Route,
} from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses as identity } from '../../identity/index.ts'
import { addresses } from '../addresses.ts'
import { words } from './words.ts'
import { readStopToken } from './stop-token.ts'
import { factsInWords } from '../confirm/presenter.ts'
import { listFacts } from '../confirm/queries.ts'
import { listOwnSheets } from '../own-sheets/queries.ts'
import { DeadPage, LinkPage, StopPage } from './page.tsx'
import { readVersion } from '../steward/sheet-trail.ts'

/*
 * The page behind the link of a mail. It needs no session, and who may be signed in counts for nothing: the link moves the
 * day of the check of one organization’s published sheets, and nothing else. GET shows, POST acts.
 */

interface Opened {
  organizationId: string
  nameFr: string
  nameEn: string
}

const tokenShape = /^[\w-]{43}$/

async function opened({ tx, params }: AnyRequest): Promise<Opened | null> {
  const token = params['token'] ?? ''
  if (!tokenShape.test(token)) return null
  const { rows } = await sql<Opened>`
    select organization_id as "organizationId", name_fr as "nameFr", name_en as "nameEn" from sec.open_sheet_link(${token})`.execute(
    tx,
  )
  return rows[0] ?? null
}

function deadPage({ lang }: AnyRequest): Answer {
  const t = words[lang].link
  const content = (
    <DeadPage title={t.deadTitle} text={t.dead} act={{ label: t.signIn, href: href(lang, identity.signIn) }} />
  )
  return page(t.deadTitle, content, { status: 404, secret: true })
}

const addressOf = ({ lang, params }: AnyRequest): string =>
  href(lang, addresses.sheetLink, { token: params['token'] ?? '' })

/** Published sheets only, as everyone may read them. */
const sheetsOf = async ({ tx }: AnyRequest, { organizationId }: Opened) =>
  (await listOwnSheets(tx, organizationId)).filter(({ status }) => status === 'published')

async function show(request: AnyRequest): Promise<Answer> {
  const link = await opened(request)
  if (link === null) return deadPage(request)
  const { lang, today, formKeys, tx } = request
  const sheets = await sheetsOf(request, link)
  const facts = await listFacts(
    tx,
    sheets.map(({ id }) => id),
  )
  const content = (
    <LinkPage
      lang={lang}
      today={today}
      organization={nameIn(link, lang)}
      action={addressOf(request)}
      csrf={formKeys.csrf}
      sheets={sheets}
      factsOf={(id) => {
        const said = facts.get(id)
        return said === undefined ? [] : factsInWords(said, lang)
      }}
      signInHref={href(lang, addresses.ownServices, { organizationId: link.organizationId })}
    />
  )
  return page(words[lang].link.title, content, { secret: true })
}

async function confirm(request: AnyRequest): Promise<Answer> {
  const link = await opened(request)
  if (link === null) return deadPage(request)
  const { tx, form, params, today } = request
  if (form.has('_language')) return show(request)
  const seen = form.all('seen').map((text) => text.split('.', 2))
  const own = new Set((await sheetsOf(request, link)).map(({ id }) => id))
  const chosen = seen.filter(([id = '']) => own.has(id))
  await sql`select sec.confirm_by_sheet_link(${params['token'] ?? ''}, ${chosen.map(([id]) => id ?? '')}::uuid[],
    ${chosen.map(([, version = '']) => readVersion(version))}::integer[], ${today}::date)`.execute(tx)
  return redirect(addressOf(request))
}

/*
 * The address in a mail that stops it: a session is neither needed nor looked at. GET shows, since scanners open links;
 * POST stops, from the page’s button or from the reader’s mail program (RFC 8058: no cookie, no redirect).
 */
const personOf = ({ params, deps }: AnyRequest): string | null => readStopToken(deps.secretKey, params['token'] ?? '')

function deadStop({ lang }: AnyRequest): Answer {
  const t = words[lang].stop
  return page(t.deadTitle, <DeadPage title={t.deadTitle} text={t.dead} act={null} />, { status: 404, secret: true })
}

async function showStop(request: AnyRequest): Promise<Answer> {
  const { lang, deps, params, formKeys } = request
  const personId = personOf(request)
  if (personId === null) return deadStop(request)
  const isStopped = await deps.database.asGate(async (tx) => {
    const row = await tx
      .selectFrom('sheet_mail_stop')
      .select('person_id')
      .where('person_id', '=', personId)
      .executeTakeFirst()
    return row !== undefined
  })
  const t = words[lang].stop
  const action = href(lang, addresses.sheetMailStop, { token: params['token'] ?? '' })
  return page(
    isStopped ? t.doneTitle : t.title,
    <StopPage lang={lang} action={action} csrf={formKeys.csrf} isStopped={isStopped} />,
    { secret: true },
  )
}

async function stop(request: AnyRequest): Promise<Answer> {
  const { lang, deps, params, form } = request
  const personId = personOf(request)
  if (personId === null) return deadStop(request)
  if (form.has('_language')) return showStop(request)
  const isDone = await deps.database.asGate(async (tx) => {
    const person = await tx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()
    if (person === undefined) return false
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('sheet_mail_stop')
      .values({ person_id: personId })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows === 1n)
      await recordDeedAs(tx, personId, {
        deed: 'sheet-mail.stopped',
        chain: instanceChain,
        subject: { kind: 'person', id: personId },
      })
    return true
  })
  if (!isDone) return deadStop(request)
  if (form.first('List-Unsubscribe') === 'One-Click')
    return data(`${words[lang].stop.doneTitle}\n`, { 'content-type': 'text/plain; charset=utf-8' })
  return redirect(href(lang, addresses.sheetMailStop, { token: params['token'] ?? '' }))
}

export const campaignRoutes: Route[] = [
  openGet('directory.sheet-link', addresses.sheetLink, show),
  openPost('directory.confirm-by-mail', addresses.sheetLink, confirm),
  openGet('directory.sheet-mail', addresses.sheetMailStop, showStop),
  openPost('directory.stop-sheet-mail', addresses.sheetMailStop, stop),
]
