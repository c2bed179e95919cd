import { constants, inflateRawSync } from 'node:zlib'

/**
 * Something that must be found nowhere in clear. Of a text drawn at random each piece of eight characters is looked for, of bytes each piece of eight; of
 * ordinary words (`isWhole`) the whole alone, since a piece of it may stand anywhere.
 */
export interface PlantedSecret {
  id: string
  secret: string | Uint8Array
  isWhole?: boolean
}

const piece = 8

const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Where base64 of the bytes stands whatever came before them: three ways, without the characters that neighbours share. */
function base64Of(bytes: Buffer): Buffer[] {
  return [0, 1, 2].flatMap((shift) => {
    const from = (3 - shift) % 3
    const kept = bytes.subarray(from, from + Math.floor((bytes.length - from) / 3) * 3)
    const [plain, url] = [kept.toString('base64'), kept.toString('base64url')]
    return [...new Set([plain, url])].map((one) => Buffer.from(one))
  })
}

const writingsOfBytes = (bytes: Buffer): Buffer[] => [
  bytes,
  Buffer.from(bytes.toString('hex')),
  Buffer.from(bytes.toString('hex').toUpperCase()),
  ...base64Of(bytes),
]

function writingsOfText(text: string): Buffer[] {
  const forms = new Set([text, text.toLowerCase(), text.toUpperCase(), folded(text), encodeURIComponent(text)])
  return [...forms].flatMap((form) => {
    const utf16 = Buffer.from(form, 'utf16le')
    return [...writingsOfBytes(Buffer.from(form)), utf16, Buffer.from(utf16).swap16()]
  })
}

function piecesOf({ secret, isWhole = false }: PlantedSecret): Buffer[] {
  const pieces = <T extends string | Uint8Array>(whole: T): T[] =>
    isWhole
      ? [whole]
      : Array.from(
          { length: Math.floor(whole.length / piece) },
          (_, at) => whole.slice(at * piece, (at + 1) * piece) as T,
        )
  return typeof secret === 'string'
    ? pieces(secret).flatMap(writingsOfText)
    : pieces(secret).flatMap((one) => writingsOfBytes(Buffer.from(one)))
}

const slots = 2 ** 24
const slotOf = (low: number, high: number): number => (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)) >>> 8

/** Looks for thousands of secrets at once, in every writing of `writingsOfText`, and inside what is compressed. */
export class SecretSearch {
  /** Which first eight bytes may begin a writing. */
  readonly #seen = new Uint8Array(slots)
  readonly #byStart = new Map<string, { id: string; writing: Buffer }[]>()

  constructor(secrets: readonly PlantedSecret[]) {
    for (const one of secrets) for (const writing of piecesOf(one)) this.#add(one.id, writing)
  }

  #add(id: string, writing: Buffer): void {
    if (writing.length < piece) throw new Error(`${id} is too short to be looked for`)
    const start = writing.toString('latin1', 0, piece)
    this.#seen[slotOf(writing.readInt32LE(0), writing.readInt32LE(4))] = 1
    this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), { id, writing }])
  }

  /** @returns the ids of what stands in these bytes, or in what is compressed inside them */
  find(content: Uint8Array, depth = 2): Set<string> {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    const found = this.#findPlain(bytes)
    if (depth > 0) for (const inner of inflated(bytes)) for (const id of this.find(inner, depth - 1)) found.add(id)
    return found
  }

  #findPlain(bytes: Buffer): Set<string> {
    const found = new Set<string>()
    if (bytes.length < piece) return found
    let [low, high] = [bytes.readInt32LE(0), bytes.readInt32LE(4)]
    for (let at = 0; ; at += 1) {
      if (this.#seen[slotOf(low, high)] === 1)
        for (const { id, writing } of this.#byStart.get(bytes.toString('latin1', at, at + piece)) ?? [])
          if (bytes.subarray(at, at + writing.length).equals(writing)) found.add(id)
      if (at + piece >= bytes.length) return found
      low = (low >>> 8) | ((high & 255) << 24)
      high = (high >>> 8) | ((bytes[at + piece] ?? 0) << 24)
    }
  }
}

/** Where the stream of a gzip file begins: after its head, and a name where it has one. */
function streamStart(gzip: Buffer): number {
  const hasName = ((gzip[3] ?? 0) & 8) !== 0
  return hasName ? gzip.indexOf(0, 10) + 1 : 10
}

/** What is compressed inside these bytes (gzip, zlib), as far as it can be read. */
function* inflated(bytes: Buffer): Generator<Buffer> {
  for (const [start, skipped] of [
    [Buffer.from([0x1f, 0x8b, 0x08]), streamStart],
    [Buffer.from([0x78, 0x9c]), () => 2],
    [Buffer.from([0x78, 0xda]), () => 2],
  ] as const)
    for (let at = bytes.indexOf(start); at !== -1; at = bytes.indexOf(start, at + 1)) {
      try {
        yield inflateRawSync(bytes.subarray(at + skipped(bytes.subarray(at))), {
          finishFlush: constants.Z_SYNC_FLUSH,
          maxOutputLength: 2 ** 30,
        })
      } catch {
        // no stream begins here
      }
    }
}
