import * as oidc from 'openid-client'
import { z } from 'zod'
import type { Tx } from '../../../kernel/db/index.ts'
import type { Deps } from '../../../kernel/http/index.ts'
import { languages } from '../../../kernel/language.ts'
import { openChallenge } from '../challenge.ts'
import type { Provider } from '../model.ts'
import { returnAddress } from './discover.ts'

/** What the step of a sign-in has to know again when the person comes back. */
export const tripShape = z.object({
  organizationId: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  lang: z.enum(languages),
  next: z.string().nullable(),
})

interface ProviderDeparture {
  /** Where the person goes to sign in, at the provider. */
  location: URL
  /** Token of the challenge, for a cookie: the return must come from the same browser. */
  token: string
}

interface ProviderDepartureRequest {
  configuration: oidc.Configuration
  provider: Provider
  /** The signed-in person who connects the identity; null to sign in with it. */
  personId: string | null
  lang: 'fr' | 'en'
  next: string | null
}

/** Prepares the trip to a provider: PKCE, state, nonce, kept in a challenge of ten minutes. */
export async function leaveForProvider(
  tx: Tx,
  deps: Deps,
  departure: ProviderDepartureRequest,
): Promise<ProviderDeparture> {
  const { configuration, provider, personId, lang, next } = departure
  const verifier = oidc.randomPKCECodeVerifier()
  const state = oidc.randomState()
  const nonce = oidc.randomNonce()
  const token = await openChallenge(tx, {
    purpose: 'provider',
    personId,
    payload: {
      organizationId: provider.organizationId,
      issuer: provider.issuer,
      clientId: provider.clientId,
      state,
      nonce,
      verifier,
      lang,
      next,
    },
  })
  const location = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: returnAddress(deps),
    scope: 'openid',
    response_type: 'code',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ui_locales: lang,
  })
  return { location, token }
}
