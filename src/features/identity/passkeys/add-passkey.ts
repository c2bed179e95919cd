import {
  generateRegistrationOptions,
  verifyRegistrationResponse,
  type AuthenticatorTransport,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Tx } from '../../../kernel/db/index.ts'
import { err, ok, type Result } from '../../../kernel/result.ts'
import { openChallenge, useChallenge } from '../challenge.ts'
import type { Person } from '../model.ts'
import { challengeOf, type PasskeyAnswer, type PasskeySite } from './passkey-exchange.ts'

/** Many keys on one account mean a mistake. */
export const mostPasskeys = 20

/** Ed25519, ES256 and RS256 (COSE numbers): what authenticators in use offer. */
const algorithms = [-8, -7, -257]

/** What a browser needs to make a passkey for this person. Keys the account already has are named, not to be doubled. */
export async function beginPasskeyAdd(
  tx: Tx,
  { host }: PasskeySite,
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

interface PasskeyToAdd {
  site: PasskeySite
  person: Person
  token: string
  name: string
  answer: PasskeyAnswer
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

async function verifiedCredential(site: PasskeySite, challenge: string, answer: unknown) {
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
