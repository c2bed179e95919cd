import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { refusing } from './refusal.ts'
import { mustBeSealedFile } from './sealed-file.ts'

/** A hybrid key (ML-KEM-768 and X25519), as `age` writes its halves: `AGE-SECRET-KEY-PQ-1…` and `age1pq1…`. */
export interface HybridKeys {
  secret: string
  public: string
}

export async function hybridKeys(): Promise<HybridKeys> {
  const secret = await generateHybridIdentity()
  return { secret, public: await identityToRecipient(secret) }
}

/** @throws Refused for what is not a secret half */
export const hybridPublicOf = (secret: string): Promise<string> => refusing('key', () => identityToRecipient(secret))

/** An `age` file to one hybrid key, which the reference `age` (1.3 or later) opens. `content` is padded already. */
export function sealToKey(publicKey: string, content: Uint8Array): Promise<Uint8Array> {
  return refusing('form', () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(publicKey)
    return encrypter.encrypt(content)
  })
}

/** @throws Refused: its form first, then whether this key opens it */
export async function openFromKey(secret: string, file: Uint8Array): Promise<Uint8Array> {
  mustBeSealedFile(file, 'mlkem768x25519')
  return refusing('key', () => {
    const decrypter = new Decrypter()
    decrypter.addIdentity(secret)
    return decrypter.decrypt(file)
  })
}
