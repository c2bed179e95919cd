import * as oidc from 'openid-client'
import type { z } from 'zod'
import type { Deps } from '../../../kernel/http/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { useChallenge } from '../challenge.ts'
import type { Provider } from '../model.ts'
import { askProvider, discover, returnAddress } from './discover.ts'
import { tripShape } from './leave-for-provider.ts'
import { findProviderOf } from './queries.ts'

export interface ProviderReturn {
  issuer: string
  /** Our id at the issuer, with which it was asked. */
  clientId: string
  /** Stable id of the person at the issuer. */
  subject: string
  /** The signed-in person who wanted to connect it; null for a sign-in. */
  personId: string | null
  lang: 'fr' | 'en'
  next: string | null
}

/**
 * Judges a return: same browser, same state, within ten minutes, once; then asks the provider itself who it is, with the
 * verifier and the nonce. Anything else is one refusal.
 */
export async function comeBack(
  deps: Deps,
  { token, query }: { token: string; query: URLSearchParams },
): Promise<Result<ProviderReturn, 'failed'>> {
  const step = await deps.database.asGate(async (tx) => {
    const challenge = await useChallenge(tx, { token, purpose: 'provider' })
    if (challenge === null) return null
    const payload = tripShape.parse(challenge.payload)
    return { payload, personId: challenge.personId, provider: await findProviderOf(tx, payload.organizationId) }
  })
  if (step === null || step.provider === null || !isSame(step.provider, step.payload)) return err('failed')
  const { payload, personId, provider } = step
  const configuration = await discover(deps, provider)
  if (configuration === null) return err('failed')
  const subject = await askProvider(provider.issuer, () => askSubject(deps, configuration, payload, query))
  if (subject === null) return err('failed')
  return ok({
    issuer: provider.issuer,
    clientId: provider.clientId,
    subject,
    personId,
    lang: payload.lang,
    next: payload.next,
  })
}

/** Whether the provider is still the one that the person left for. */
const isSame = (provider: Provider, { issuer, clientId }: z.infer<typeof tripShape>): boolean =>
  provider.issuer === issuer && provider.clientId === clientId

/** @throws Error when the person, the provider or the package refuses: the same page for all */
async function askSubject(
  deps: Deps,
  configuration: oidc.Configuration,
  { state, nonce, verifier }: z.infer<typeof tripShape>,
  query: URLSearchParams,
): Promise<string | null> {
  const tokens = await oidc.authorizationCodeGrant(
    configuration,
    new URL(`${returnAddress(deps)}?${query.toString()}`),
    {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    },
  )
  return tokens.claims()?.sub ?? null
}
