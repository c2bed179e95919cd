import { sql } from 'kysely'
import { instanceChain, recordDeedAs } from '../kernel/audit.ts'
import type { Tx } from '../kernel/db/index.ts'
import {
  data,
  href,
  openGet,
  openPost,
  page,
  redirect,
  type Address,
  type Answer,
  type AnyRequest,
  type Route,
} from '../kernel/http/index.ts'
import type { Language } from '../kernel/language.ts'
import { StopMailPage, type StopMailPageProps, type StopMailWords } from './stop-mail.tsx'

interface StoppableMail {
  /** Ids of the two routes. */
  asked: string
  done: string
  /** With `:token`. */
  address: Address
  words: (lang: Language) => StopMailWords
  /** Whose mail a token stops; null: we did not make it. */
  readToken: (secretKey: Buffer, token: string) => string | null
  /** Works before there is a session, which a feature says of itself. */
  beforeSignIn: <Result>(request: AnyRequest, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** The feature’s table of who stopped it: one row a person, in `person_id`. */
  table: string
  deed: string
}

/**
 * The two routes at the address in a mail that stops it: a session is neither needed nor looked at. GET shows, since
 * scanners open links; POST stops, from the page’s button or from the reader’s mail program (RFC 8058: no cookie, no redirect).
 */
export function stopMailRoutes({
  asked,
  done,
  address,
  words,
  readToken,
  beforeSignIn,
  table,
  deed,
}: StoppableMail): Route[] {
  const personOf = ({ params, deps }: AnyRequest): string | null => readToken(deps.secretKey, params['token'] ?? '')
  const addressOf = ({ lang, params }: AnyRequest): string => href(lang, address, { token: params['token'] ?? '' })

  function answer(request: AnyRequest, state: StopMailPageProps['state']): Answer {
    const t = words(request.lang)
    const title = { asked: t.title, stopped: t.doneTitle, dead: t.deadTitle }[state]
    const props = { action: addressOf(request), csrf: request.formKeys.csrf, state, words: t }
    return page(title, <StopMailPage {...props} />, { secret: true, status: state === 'dead' ? 404 : 200 })
  }

  async function show(request: AnyRequest): Promise<Answer> {
    const personId = personOf(request)
    if (personId === null) return answer(request, 'dead')
    const isStopped = await beforeSignIn(request, (tx) => hasStopped(tx, table, personId))
    return answer(request, isStopped ? 'stopped' : 'asked')
  }

  async function stop(request: AnyRequest): Promise<Answer> {
    const { lang, form } = request
    const personId = personOf(request)
    if (personId === null) return answer(request, 'dead')
    if (form.has('_language')) return show(request)
    if (!(await beforeSignIn(request, (tx) => stopFor(tx, { table, deed }, personId)))) return answer(request, 'dead')
    if (form.first('List-Unsubscribe') === 'One-Click')
      return data(`${words(lang).doneTitle}\n`, { 'content-type': 'text/plain; charset=utf-8' })
    return redirect(addressOf(request))
  }

  return [openGet(asked, address, show), openPost(done, address, stop)]
}

const hasStopped = async (tx: Tx, table: string, personId: string): Promise<boolean> =>
  (await sql`select from ${sql.table(table)} where person_id = ${personId}`.execute(tx)).rows.length > 0

/** @returns false: there is no such person */
async function stopFor(
  tx: Tx,
  { table, deed }: Pick<StoppableMail, 'table' | 'deed'>,
  personId: string,
): Promise<boolean> {
  const person = await tx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()
  if (person === undefined) return false
  const { numAffectedRows } = await sql`
    insert into ${sql.table(table)} (person_id) values (${personId}) on conflict do nothing`.execute(tx)
  if (numAffectedRows === 1n)
    await recordDeedAs(tx, personId, { deed, chain: instanceChain, subject: { kind: 'person', id: personId } })
  return true
}
