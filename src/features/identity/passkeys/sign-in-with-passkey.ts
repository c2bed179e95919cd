import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { sql } from 'kysely'
import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { openChallenge, useChallenge } from '../challenge.ts'
import type { Person } from '../model.ts'
import { findPerson } from '../queries.ts'
import { challengeOf, type PasskeyAnswer, type PasskeySite } from './passkey-exchange.ts'

/** What a browser needs to ask for any passkey of this site: no account is named. `token` comes back with the answer. */
export async function beginPasskeySignIn(
  tx: Tx,
  { host }: PasskeySite,
): Promise<{ token: string; options: PublicKeyCredentialRequestOptionsJSON }> {
  const options = await generateAuthenticationOptions({ rpID: host, userVerification: 'required' })
  const token = await openChallenge(tx, { purpose: 'passkey-sign-in', payload: { challenge: options.challenge } })
  return { token, options }
}

/**
 * Judges a passkey's answer: it signs this challenge, once, for this site, with a verified person, and its counter has
 * grown (a copied key gives itself away). Any failure is one refusal.
 */
export async function finishPasskeySignIn(
  tx: Tx,
  { site, token, answer }: { site: PasskeySite; token: string; answer: PasskeyAnswer },
): Promise<Result<Person, 'refused'>> {
  const challenge = await useChallenge(tx, { token, purpose: 'passkey-sign-in' })
  const passkey = await tx
    .selectFrom('passkey')
    .select(['id', 'person_id as personId', 'public_key as publicKey', 'counter', 'transports'])
    .where('id', '=', answer.id)
    .executeTakeFirst()
  if (challenge === null || passkey === undefined) return err('refused')
  const { userHandle } = answer.response
  if (userHandle !== Buffer.from(passkey.personId, 'utf8').toString('base64url')) return err('refused')
  const counter = await verifiedCounter(site, challengeOf(challenge.payload), answer, passkey)
  if (counter === null || !(await advanceCounter(tx, { id: passkey.id, counter }))) {
    await recordDeedAs(tx, passkey.personId, {
      deed: 'passkey.given',
      chain: instanceChain,
      subject: { kind: 'person', id: passkey.personId },
      result: 'refused',
    })
    return err('refused')
  }
  const person = await findPerson(tx, passkey.personId)
  return person === null ? err('refused') : ok(person)
}

interface StoredPasskey {
  id: string
  publicKey: Buffer
  counter: string | number
  transports: string[]
}

/** The counter that a valid answer carries; null when the answer is not valid. */
async function verifiedCounter(
  site: PasskeySite,
  challenge: string,
  answer: unknown,
  { id, publicKey, counter, transports }: StoredPasskey,
): Promise<number | null> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      credential: {
        id,
        publicKey: new Uint8Array(publicKey),
        counter: Number(counter),
        transports: transports as AuthenticatorTransport[],
      },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null // the package refuses by throwing
  }
}

/** Zero means an authenticator that does not count; otherwise the counter only grows, also for two at once. */
async function advanceCounter(tx: Tx, { id, counter }: { id: string; counter: number }): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkey')
    .set({ counter, last_used_at: sql<Date>`sec.now()` })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('counter', '<', counter), eb.and([eb('counter', '=', 0), eb.val(counter === 0)])]))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
