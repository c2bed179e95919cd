import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto'

/** What an honest authenticator puts in its answer; a test changes one of them. */
export interface AnswerFacts {
  challenge: string
  origin: string
  host: string
  userHandle?: string
  counter?: number
  isVerified?: boolean
}

/** An authenticator in software (ES256, no attestation), so that a test can make it lie where a browser would not. */
export interface Authenticator {
  id: string
  register(facts: AnswerFacts): object
  sign(facts: AnswerFacts): object
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()
const base64url = (data: string | Buffer): string => Buffer.from(data).toString('base64url')

const clientData = (type: string, { challenge, origin }: AnswerFacts): string =>
  JSON.stringify({ type, challenge, origin, crossOrigin: false })

/** User present 1, user verified 4, attested credential 64. */
function authenticatorData(
  { host, counter = 0, isVerified = true }: AnswerFacts,
  credential = Buffer.alloc(0),
): Buffer {
  const flags = 1 | (isVerified ? 4 : 0) | (credential.length > 0 ? 64 : 0)
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([sha256(host), Buffer.from([flags]), count, credential])
}

const cborBytes = (bytes: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(bytes.length < 256 ? [0x58, bytes.length] : [0x59, bytes.length >> 8, bytes.length & 255]),
    bytes,
  ])
const cborText = (text: string): Buffer => Buffer.concat([Buffer.from([0x60 | text.length]), Buffer.from(text)])

/** COSE: key type 2 (EC2), algorithm -7 (ES256), curve 1 (P-256), x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const coordinate = (text: string): Buffer => cborBytes(Buffer.from(text, 'base64url'))
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    coordinate(x),
    Buffer.from([0x22]),
    coordinate(y),
  ])
}

export function anAuthenticator(): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const idBytes = randomBytes(32)
  const id = base64url(idBytes)
  const shared = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }
  return {
    id,
    register(facts) {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, 32]), idBytes, coseKey(publicKey)])
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        Buffer.from([0xa0]),
        cborText('authData'),
        cborBytes(authenticatorData(facts, credential)),
      ])
      return {
        ...shared,
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', facts)),
          attestationObject: base64url(attestation),
          transports: ['internal'],
        },
      }
    },
    sign(facts) {
      const data = authenticatorData(facts)
      const client = clientData('webauthn.get', facts)
      const signature = createSign('SHA256')
        .update(Buffer.concat([data, sha256(client)]))
        .sign(privateKey)
      return {
        ...shared,
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(signature),
          userHandle: facts.userHandle,
        },
      }
    },
  }
}
