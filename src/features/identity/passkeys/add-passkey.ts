import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { sql } from 'kysely'
import { z } from 'zod'
import { instanceChain, recordDeedAs } from '../../../kernel/audit.ts'
import { type Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import type { Person } from '../model.ts'
import { findPerson } from '../queries.ts'
import { openChallenge, useChallenge } from '../challenge.ts'

/** Where a passkey is good: the site's name, and the origin of its pages. */
export interface Site {
  host: string
  origin: string
}

/** Many keys on one account mean a mistake. */
export const mostPasskeys = 20

/** Ed25519, ES256 and RS256 (COSE numbers): what authenticators in use offer. */
const algorithms = [-8, -7, -257]

const challengeOf = (payload: unknown): string => z.object({ challenge: z.string() }).parse(payload).challenge

/** What a browser needs to ask for any passkey of this site: no account is named. `token` comes back with the answer. */
export async function beginPasskeySignIn(
  tx: Tx,
  { host }: Site,
): Promise<{ token: string; options: PublicKeyCredentialRequestOptionsJSON }> {
  const options = await generateAuthenticationOptions({ rpID: host, userVerification: 'required' })
  const token = await openChallenge(tx, { purpose: 'passkey-sign-in', payload: { challenge: options.challenge } })
  return { token, options }
}

/** The parts of an answer that we read ourselves; the package judges the rest. */
const answerShape = z.object({
  id: z.string().min(1).max(1400),
  response: z.looseObject({ userHandle: z.string().max(200).optional() }),
})

/** Reads the JSON of a browser's answer; null when it is not one. */
export function readPasskeyAnswer(text: string): z.infer<typeof answerShape> | null {
  try {
    const parsed = answerShape.safeParse(JSON.parse(text))
    return parsed.success ? { ...(JSON.parse(text) as object), ...parsed.data } : null
  } catch {
    return null
  }
}

/**
 * Judges a passkey's answer: it signs this challenge, once, for this site, with a verified person, and its counter has
 * grown (a copied key gives itself away). Any failure is one refusal.
 */
export async function finishPasskeySignIn(
  tx: Tx,
  { site, token, answer }: { site: Site; token: string; answer: z.infer<typeof answerShape> },
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
  site: Site,
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

/** What a browser needs to make a passkey for this person. Keys the account already has are named, not to be doubled. */
export async function beginPasskeyAdd(
  tx: Tx,
  { host }: Site,
  person: Person,
): Promise<{ token: string; options: PublicKeyCredentialCreationOptionsJSON }> {
  const known = await tx.selectFrom('passkey').select(['id', 'transports']).where('person_id', '=', person.id).execute()
  const options = await generateRegistrationOptions({
    rpName: 'Tisserin',
    rpID: host,
    userID: new Uint8Array(Buffer.from(person.id, 'utf8')),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ id, transports }) => ({
      id,
      transports: transports as AuthenticatorTransport[],
    })),
  })
  const token = await openChallenge(tx, {
    purpose: 'passkey-add',
    personId: person.id,
    payload: { challenge: options.challenge },
  })
  return { token, options }
}

export interface PasskeyToAdd {
  site: Site
  person: Person
  token: string
  name: string
  answer: z.infer<typeof answerShape>
}

/** Keeps a new passkey. The challenge must be the one this person was given. */
export async function finishPasskeyAdd(
  tx: Tx,
  { site, person, token, name, answer }: PasskeyToAdd,
): Promise<Result<void, 'refused' | 'already'>> {
  const challenge = await useChallenge(tx, { token, purpose: 'passkey-add' })
  if (challenge?.personId !== person.id) return err('refused')
  const credential = await verifiedCredential(site, challengeOf(challenge.payload), answer)
  if (credential === null) return err('refused')
  const { count } = await tx
    .selectFrom('passkey')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('person_id', '=', person.id)
    .executeTakeFirstOrThrow()
  if (Number(count) >= mostPasskeys) return err('refused')
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('passkey')
    .values({
      id: credential.id,
      person_id: person.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: (credential.transports ?? []).slice(0, 8),
      name,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n ? ok(undefined) : err('already')
}

async function verifiedCredential(site: Site, challenge: string, answer: unknown) {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    return verified ? registrationInfo.credential : null
  } catch {
    return null // the package refuses by throwing
  }
}

const ofFingerprint = (fingerprint: string) =>
  sql<boolean>`encode(sha256(convert_to(id, 'UTF8')), 'hex') = ${fingerprint}`

interface OwnPasskey {
  personId: string
  fingerprint: string
}

/** @returns false when it is not one of this person's */
export async function renamePasskey(
  tx: Tx,
  { personId, fingerprint, name }: OwnPasskey & { name: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkey')
    .set({ name })
    .where('person_id', '=', personId)
    .where(ofFingerprint(fingerprint))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** @returns false when it is not one of this person's */
export async function removePasskey(tx: Tx, { personId, fingerprint }: OwnPasskey): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('passkey')
    .where('person_id', '=', personId)
    .where(ofFingerprint(fingerprint))
    .executeTakeFirst()
  return numDeletedRows === 1n
}
