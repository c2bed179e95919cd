import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
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
import { addresses } from '../addresses.ts'
import { readStopToken } from './referral-mail.ts'
import { StopReferralMailPage } from './stop-page.tsx'
import { words } from './words.ts'

/*
 * The address in a mail that stops it: a session is neither needed nor looked at. GET shows, since scanners open links;
 * POST stops, from the page’s button or from the reader’s mail program (RFC 8058: no cookie, no redirect).
 */

const personOf = ({ params, deps }: AnyRequest): string | null => readStopToken(deps.secretKey, params['token'] ?? '')
const addressOf = ({ lang, params }: AnyRequest): string =>
  href(lang, addresses.mailStop, { token: params['token'] ?? '' })

function stopPage(request: AnyRequest, state: 'asked' | 'stopped' | 'dead'): Answer {
  const { lang, formKeys } = request
  const { title, doneTitle, deadTitle } = words[lang].stop
  const content = <StopReferralMailPage lang={lang} action={addressOf(request)} csrf={formKeys.csrf} state={state} />
  return page({ asked: title, stopped: doneTitle, dead: deadTitle }[state], content, {
    secret: true,
    status: state === 'dead' ? 404 : 200,
  })
}

const hasStopped = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx
    .selectFrom('referral_mail_stop')
    .select('person_id')
    .where('person_id', '=', personId)
    .executeTakeFirst()) !== undefined

async function show(request: AnyRequest): Promise<Answer> {
  const personId = personOf(request)
  if (personId === null) return stopPage(request, 'dead')
  const isStopped = await request.deps.database.asGate((tx) => hasStopped(tx, personId))
  return stopPage(request, isStopped ? 'stopped' : 'asked')
}

/** @returns false: there is no such person */
async function stopReferralMail(tx: Tx, personId: string): Promise<boolean> {
  const person = await tx.selectFrom('person').select('id').where('id', '=', personId).executeTakeFirst()
  if (person === undefined) return false
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('referral_mail_stop')
    .values({ person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 1n)
    await recordDeedAs(tx, personId, {
      deed: 'referral-mail.stopped',
      chain: instanceChain,
      subject: { kind: 'person', id: personId },
    })
  return true
}

async function stop(request: AnyRequest): Promise<Answer> {
  const { lang, deps, form } = request
  const personId = personOf(request)
  if (personId === null) return stopPage(request, 'dead')
  if (form.has('_language')) return show(request)
  if (!(await deps.database.asGate((tx) => stopReferralMail(tx, personId)))) return stopPage(request, 'dead')
  if (form.first('List-Unsubscribe') === 'One-Click')
    return data(`${words[lang].stop.doneTitle}\n`, { 'content-type': 'text/plain; charset=utf-8' })
  return redirect(addressOf(request))
}

export const stopRoutes: Route[] = [
  openGet('access.mail', addresses.mailStop, show),
  openPost('access.stop-mail', addresses.mailStop, stop),
]
