import * as oidc from 'openid-client'
import { z } from 'zod'
import type { Tx } from '../../../kernel/db/index.ts'
import { href, type Deps } from '../../../kernel/http/index.ts'
import { languages } from '../../../kernel/language.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { addresses } from '../addresses.ts'
import { guardedFetch, isCallable } from './guarded-fetch.ts'
import type { Person, Provider } from '../model.ts'
import { findPerson, findProviderOf } from '../queries.ts'
import { openChallenge, useChallenge } from '../challenge.ts'

/** The one address that providers send people back to; the language of the person travels in the challenge. */
export const returnAddress = ({ baseUrl }: Pick<Deps, 'baseUrl'>): string =>
  `${baseUrl}${href('fr', addresses.providerReturn)}`

/** A provider on this machine is for development and tests: in use, it would reach what runs beside us. */
const callRules = ({ dev }: Deps): { allowLoopback: boolean } => ({ allowLoopback: dev })

export const mayCall = (deps: Deps, issuer: string): boolean => isCallable(issuer, callRules(deps))

const timeoutMs = 3000
const maxBytes = 500_000

/** Sends the secret in the header, as every provider must accept, unless this one says it only reads the body. */
const clientAuthentication =
  (secret: string): oidc.ClientAuth =>
  (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported
    const send = !methods || methods.includes('client_secret_basic') ? oidc.ClientSecretBasic : oidc.ClientSecretPost
    send(secret)(server, client, body, headers)
  }

/**
 * Reads what a provider says of itself.
 *
 * @returns null when it does not answer, or not as OpenID Connect wants
 */
export async function discover(
  deps: Deps,
  { issuer, clientId, clientSecret }: Pick<Provider, 'issuer' | 'clientId' | 'clientSecret'>,
): Promise<oidc.Configuration | null> {
  const rules = callRules(deps)
  if (!isCallable(issuer, rules)) return null
  try {
    const configuration = await oidc.discovery(
      new URL(issuer),
      clientId,
      { redirect_uris: [returnAddress(deps)] },
      clientAuthentication(clientSecret),
      {
        [oidc.customFetch]: (address, options) => guardedFetch(address, options, { ...rules, timeoutMs, maxBytes }),
        execute: rules.allowLoopback ? [oidc.allowInsecureRequests] : [],
        timeout: timeoutMs / 1000,
      },
    )
    const { authorization_endpoint: page } = configuration.serverMetadata()
    return page !== undefined && isCallable(page, rules) ? configuration : null
  } catch {
    return null // whatever a stranger's server does, the person is told that it does not answer
  }
}

const payloadShape = z.object({
  organizationId: z.string(),
  issuer: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  lang: z.enum(languages),
  next: z.string().nullable(),
})

export interface Departure {
  /** Where the person goes to sign in, at the provider. */
  location: URL
  /** Token of the challenge, for a cookie: the return must come from the same browser. */
  token: string
}

export interface DepartureRequest {
  configuration: oidc.Configuration
  provider: Provider
  /** The signed-in person who connects the identity; null to sign in with it. */
  personId: string | null
  lang: 'fr' | 'en'
  next: string | null
}

/** Prepares the trip to a provider: PKCE, state, nonce, kept in a challenge of ten minutes. */
export async function leaveForProvider(tx: Tx, deps: Deps, departure: DepartureRequest): Promise<Departure> {
  const { configuration, provider, personId, lang, next } = departure
  const verifier = oidc.randomPKCECodeVerifier()
  const state = oidc.randomState()
  const nonce = oidc.randomNonce()
  const token = await openChallenge(tx, {
    purpose: 'provider',
    personId,
    payload: { organizationId: provider.organizationId, issuer: provider.issuer, state, nonce, verifier, lang, next },
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

export interface Return {
  issuer: string
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
): Promise<Result<Return, 'failed'>> {
  const step = await deps.database.asGate(async (tx) => {
    const challenge = await useChallenge(tx, { token, purpose: 'provider' })
    if (challenge === null) return null
    const payload = payloadShape.parse(challenge.payload)
    return { payload, personId: challenge.personId, provider: await findProviderOf(tx, payload.organizationId) }
  })
  if (step === null || step.provider === null || step.provider.issuer !== step.payload.issuer) return err('failed')
  const { payload, personId, provider } = step
  const configuration = await discover(deps, provider)
  if (configuration === null) return err('failed')
  const subject = await askSubject(deps, configuration, payload, query)
  if (subject === null) return err('failed')
  return ok({ issuer: provider.issuer, subject, personId, lang: payload.lang, next: payload.next })
}

async function askSubject(
  deps: Deps,
  configuration: oidc.Configuration,
  { state, nonce, verifier }: z.infer<typeof payloadShape>,
  query: URLSearchParams,
): Promise<string | null> {
  try {
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
  } catch {
    return null // refused by the person, the provider or the package: the same page for all
  }
}

/** Who connected an identity; null for nobody, and for a closed account. */
export async function findByIdentity(
  tx: Tx,
  { issuer, subject }: { issuer: string; subject: string },
): Promise<Person | null> {
  const row = await tx
    .selectFrom('external_identity')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()
  return row === undefined ? null : findPerson(tx, row.person_id)
}

/** Connects an identity to the person who is signed in and asked for it. */
export async function connectIdentity(
  tx: Tx,
  { issuer, subject, personId }: { issuer: string; subject: string; personId: string },
): Promise<Result<void, 'taken'>> {
  await tx
    .insertInto('external_identity')
    .values({ issuer, subject, person_id: personId })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .execute()
  const holder = await tx
    .selectFrom('external_identity')
    .select('person_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  if (holder.person_id !== personId) return err('taken')
  return ok(undefined)
}

/** Takes an issuer's identities away from a person. @returns false when there was none */
export async function disconnectIssuer(
  tx: Tx,
  { issuer, personId }: { issuer: string; personId: string },
): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('external_identity')
    .where('person_id', '=', personId)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
