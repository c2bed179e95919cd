import { data, openPost, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { beginPasskeySignIn, finishPasskeySignIn, readPasskeyAnswer, type Site } from './add-passkey.ts'
import { openSession } from '../session.ts'
import { addresses } from '../addresses.ts'
import { countPreparation, countTry } from '../limits.ts'
import { passkeyHost } from '../rules.ts'
import { afterSignIn } from '../after-sign-in.ts'

export const json = (value: unknown, status = 200): Answer =>
  data(JSON.stringify(value), { 'content-type': 'application/json; charset=utf-8' }, status)

/** null when people reach us by a number: passkeys need a name. */
export function siteOf({ deps }: Pick<AnyRequest, 'deps'>): Site | null {
  const host = passkeyHost(deps.baseUrl)
  return host === null ? null : { host, origin: new URL(deps.baseUrl).origin }
}

async function begin(request: AnyRequest): Promise<Answer> {
  const { deps, caller } = request
  const site = siteOf(request)
  if (site === null) return json({ refusal: 'refused' }, 404)
  if (!(await countPreparation(deps, caller))) return json({ refusal: 'too-many' }, 429)
  return json(await deps.database.asGate((tx) => beginPasskeySignIn(tx, site)))
}

async function finish(request: AnyRequest): Promise<Answer> {
  const { deps, form, caller } = request
  const site = siteOf(request)
  const answer = readPasskeyAnswer(form.first('answer'))
  if (site === null || answer === null) return json({ refusal: 'refused' }, 422)
  const tries = await countTry(deps, { deed: 'password', caller, account: null })
  if (tries.isTooMany) return json({ refusal: 'too-many' }, 429)
  const outcome = await deps.database.asGate(async (tx) => {
    const finished = await finishPasskeySignIn(tx, { site, token: form.first('token'), answer })
    if (finished.ok) await openSession(request, tx, { personId: finished.value.id, method: 'passkey' })
    return finished
  })
  return outcome.ok ? json({ location: afterSignIn(request) }) : json({ refusal: 'refused' }, 422)
}

export const passkeySignInRoutes: Route[] = [
  openPost('identity.passkey-options', addresses.passkeyOptions, begin, { maxBytes: 20_000 }),
  openPost('identity.passkey-sign-in', addresses.passkeySignIn, finish, { maxBytes: 100_000 }),
]
