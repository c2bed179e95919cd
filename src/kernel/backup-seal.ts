import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'

/** A key that does not serve, or a missing one; nothing was changed. The message is a sentence for the operator. */
class UnfitKey extends Error {}

/** First line of a file that age (age-encryption.org) encrypted. */
const firstLine = 'age-encryption.org/v1\n'

/** @throws UnfitKey for what is not the public key of age; a secret one that was given by mistake is never repeated */
export function checkRecipients(recipients: readonly string[]): void {
  for (const recipient of recipients) {
    try {
      new Encrypter().addRecipient(recipient)
    } catch {
      throw new UnfitKey(
        recipient.startsWith('AGE-SECRET-KEY')
          ? 'That is a secret key: --recipient takes the public one, which begins with age1.'
          : `${recipient.slice(0, 80)} is not a public key of age: it begins with age1.`,
      )
    }
  }
}

/** What only the holders of these keys can read. Streams: of a backup of any size, one piece is held at a time. */
export async function sealed(source: Readable, recipients: readonly string[]): Promise<Readable> {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return fromWeb(await encrypter.encrypt(toWeb(source)))
}

/** The secret keys of an identity file of age: one a line, comments after #. @throws UnfitKey when it holds none */
export function readIdentities(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const identities = lines.filter((line) => line !== '' && !line.startsWith('#'))
  try {
    for (const identity of identities) new Decrypter().addIdentity(identity)
  } catch {
    throw new UnfitKey('The identity file holds a line that is not a secret key of age.')
  }
  if (identities.length === 0) throw new UnfitKey('The identity file holds no secret key of age.')
  return identities
}

/**
 * What a backup file holds under its seal, or as it is when it has none.
 *
 * @throws UnfitKey when it is sealed and none of these identities opens it
 */
export async function unsealed(path: string, identities: readonly string[]): Promise<Readable> {
  if (!(await isSealed(path))) return createReadStream(path)
  if (identities.length === 0)
    throw new UnfitKey('This backup is encrypted: give the file of its secret key with --identity FILE.')
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  const file = createReadStream(path)
  try {
    return fromWeb(await decrypter.decrypt(toWeb(file)))
  } catch (error) {
    file.destroy()
    throw new UnfitKey('None of these identities opens this backup: give the one of a recipient it was made for.', {
      cause: error,
    })
  }
}

async function isSealed(path: string): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstLine.length), 0, firstLine.length, 0)
    return buffer.toString('latin1', 0, bytesRead) === firstLine
  } finally {
    await file.close()
  }
}

// The streams of Node and those of the web are the same at work; their types are declared apart.
const toWeb = (source: Readable) => Readable.toWeb(source) as unknown as globalThis.ReadableStream<Uint8Array>
const fromWeb = (source: globalThis.ReadableStream<Uint8Array>): Readable =>
  Readable.fromWeb(source as unknown as ReadableStream<Uint8Array>)
