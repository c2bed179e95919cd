import * as oidc from 'openid-client'
import { refuseInTransaction } from '../../../kernel/db/index.ts'
import { href, type Deps } from '../../../kernel/http/index.ts'
import { Turns } from '../../../kernel/turns.ts'
import { addresses } from '../addresses.ts'
import type { Provider } from '../model.ts'
import { guardedFetch, isCallable } from './guarded-fetch.ts'

/** The one address that providers send people back to; the language of the person travels in the challenge. */
export const returnAddress = ({ baseUrl }: Pick<Deps, 'baseUrl'>): string =>
  `${baseUrl}${href('fr', addresses.providerReturn)}`

/** A provider on this machine is for development and tests: in use, it would reach what runs beside us. */
const callRules = ({ dev }: Deps): { allowLoopback: boolean } => ({ allowLoopback: dev })

export const mayCall = (deps: Deps, issuer: string): boolean => isCallable(issuer, callRules(deps))

const timeoutMs = 3000
const maxBytes = 500_000

/** One provider that hangs keeps only its own people waiting, and few of them. */
const turns = new Turns({ what: 'providers', atOnce: 32, atOncePerOwner: 8, waiting: 100, waitingPerOwner: 16 })

/**
 * Asks a provider something, in turn: never in a transaction, since a stranger's server may take its time.
 *
 * @returns null when it fails, or when too many wait for this provider already: to the person, it does not answer
 */
export async function askProvider<T>(issuer: string, work: () => Promise<T>): Promise<T | null> {
  refuseInTransaction('providers')
  try {
    return await turns.run(new URL(issuer).host, work)
  } catch {
    return null // whatever a stranger's server does, the person is told that it does not answer
  }
}

/** Sends the secret in the header, as every provider must accept, unless this one says it only reads the body. */
const clientAuthentication =
  (secret: string): oidc.ClientAuth =>
  (server, client, body, headers) => {
    const methods = server.token_endpoint_auth_methods_supported
    const send = !methods || methods.includes('client_secret_basic') ? oidc.ClientSecretBasic : oidc.ClientSecretPost
    send(secret)(server, client, body, headers)
  }

/**
 * Reads what a provider says of itself. Slow: never in a transaction.
 *
 * @returns null when it does not answer, or not as OpenID Connect wants
 */
export async function discover(
  deps: Deps,
  { issuer, clientId, clientSecret }: Pick<Provider, 'issuer' | 'clientId' | 'clientSecret'>,
): Promise<oidc.Configuration | null> {
  const rules = callRules(deps)
  if (!isCallable(issuer, rules)) return null
  return askProvider(issuer, async () => {
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
  })
}
