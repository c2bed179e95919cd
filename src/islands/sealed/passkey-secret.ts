import { bytesOfHex, bytesOfText, hexOf } from './hex.ts'

/** What a passkey is asked to derive from: the same question gives the same 32 bytes, to this site only. */
const question = async (instance: string, uid: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await crypto.subtle.digest('SHA-256', new Uint8Array(bytesOfText(`tisserin/T1/prf\0${instance}\0${uid}`))),
  )

export const mayUsePasskey = (): boolean => 'PublicKeyCredential' in window

/** The browser, or the passkey, cannot keep a secret of this kind. */
export class NoPasskeySecret extends Error {}

const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count))

/** Makes a passkey of which the secret is asked, and asks it. It signs nobody in: the server knows nothing of it but its handle. */
export async function makePasskeySecret(
  name: string,
  { instance, uid }: { instance: string; uid: string },
): Promise<{ credential: string; output: Uint8Array }> {
  const made = await navigator.credentials.create({
    publicKey: {
      challenge: random(32),
      rp: { name: 'Tisserin' },
      // Another handle than the account’s: it never takes the place of a passkey that signs in.
      user: { id: random(32), name, displayName: name },
      pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key', alg })),
      authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
      extensions: { prf: {} },
    },
  })
  if (!(made instanceof PublicKeyCredential) || made.getClientExtensionResults().prf?.enabled !== true)
    throw new NoPasskeySecret()
  const credential = hexOf(new Uint8Array(made.rawId))
  return { credential, output: (await askPasskeySecret([credential], { instance, uid })).output }
}

/** Asks one of these passkeys for its secret, at a touch of the person. */
export async function askPasskeySecret(
  credentials: readonly string[],
  { instance, uid }: { instance: string; uid: string },
): Promise<{ credential: string; output: Uint8Array }> {
  const got = await navigator.credentials.get({
    publicKey: {
      challenge: random(32),
      allowCredentials: credentials.map((id) => ({ type: 'public-key', id: bytesOfHex(id) })),
      userVerification: 'required',
      extensions: { prf: { eval: { first: await question(instance, uid) } } },
    },
  })
  const first = got instanceof PublicKeyCredential ? got.getClientExtensionResults().prf?.results?.first : undefined
  if (!(got instanceof PublicKeyCredential) || first === undefined) throw new NoPasskeySecret()
  const output = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first)
  return { credential: hexOf(new Uint8Array(got.rawId)), output }
}

/** The person closed the window of the browser, or waited too long: nothing is wrong. */
export const isStopped = (failure: unknown): boolean =>
  failure instanceof Error && ['NotAllowedError', 'AbortError'].includes(failure.name)
