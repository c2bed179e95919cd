import { openPost, type Answer, type AnyRequest, type Route } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { afterSignIn } from '../after-sign-in.ts'
import { countPreparation, countTry } from '../limits.ts'
import { openSession } from '../session.ts'
import { json, passkeySiteOf, readPasskeyAnswer } from './passkey-exchange.ts'
import { beginPasskeySignIn, finishPasskeySignIn } from './sign-in-with-passkey.ts'

async function begin(request: AnyRequest): Promise<Answer> {
  const { deps } = request
  const site = passkeySiteOf(request)
  if (site === null) return json({ refusal: 'refused' }, 404)
  if (!(await countPreparation(request))) return json({ refusal: 'too-many' }, 429)
  return json(await deps.database.asGate((tx) => beginPasskeySignIn(tx, site)))
}

async function finish(request: AnyRequest): Promise<Answer> {
  const { deps, form } = request
  const site = passkeySiteOf(request)
  const answer = readPasskeyAnswer(form.first('answer'))
  if (site === null || answer === null) return json({ refusal: 'refused' }, 422)
  const tries = await countTry(request, { deed: 'password', account: null })
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
