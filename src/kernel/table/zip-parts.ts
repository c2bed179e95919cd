import { checksumOf, inflateUpTo } from '#platform'
import { err, ok, type Result } from '../result.ts'
import { tableLimits, type ReadRefusal } from './sheet-table.ts'

/** One part as the archive's directory declares it. Nothing declared is believed before it is inflated. */
interface ZipPart {
  name: string
  method: number
  checksum: number
  packedBytes: number
  bytes: number
  offset: number
}

export interface ZipParts {
  /** Names as written, `/` between folders. */
  names: string[]
  /** The inflated part, whatever the case of its name; null when there is none. */
  read(name: string): Promise<Result<Uint8Array | null, ReadRefusal>>
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localEntry = 0x04034b50
const stored = 0
const deflated = 8

/**
 * Opens a ZIP archive held in memory, by its central directory only, and refuses what an honest spreadsheet never is:
 * encrypted, overlapping, ambiguous, of several disks, with too many or too large parts. Parts are inflated on demand,
 * each under a hard cap, and must have exactly the declared size and checksum.
 */
export function openZip(bytes: Uint8Array): Result<ZipParts, ReadRefusal> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = readDirectory(view, bytes)
  if (!directory.ok) return directory
  const refusal = judge(directory.value.parts) ?? judgePlaces(view, bytes, directory.value)
  if (refusal) return err(refusal)

  const byName = new Map(directory.value.parts.map((part) => [part.name.toLowerCase(), part]))
  return ok({
    names: directory.value.parts.map(({ name }) => name),
    async read(name) {
      const part = byName.get(name.toLowerCase())
      return part === undefined ? ok(null) : await inflatePart(view, bytes, part)
    },
  })
}

interface Directory {
  start: number
  parts: ZipPart[]
}

function readDirectory(view: DataView, bytes: Uint8Array): Result<Directory, ReadRefusal> {
  const end = findEnd(view)
  if (end === null) return err({ code: 'damaged' })
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const start = view.getUint32(end + 16, true)
  const isOneDisk = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count
  if (!isOneDisk || start + size > end) return err({ code: 'damaged' })
  if (count > tableLimits.zipParts) return err({ code: 'zip-too-many-parts', max: tableLimits.zipParts })

  const parts: ZipPart[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return err({ code: 'damaged' })
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end) return err({ code: 'damaged' })
    if (view.getUint16(at + 8, true) & 1) return err({ code: 'encrypted' })
    parts.push({
      name: nameAt(bytes, at + 46, nameLength),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return ok({ start, parts })
}

/** The end record is the last thing in the file but for a comment, whose length must fit. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory && view.getUint16(at + 20, true) === last - at) return at
  }
  return null
}

function judge(parts: ZipPart[]): ReadRefusal | null {
  const total = parts.reduce((sum, part) => sum + part.bytes, 0)
  if (total > tableLimits.zipBytes) return { code: 'zip-too-large', maxBytes: tableLimits.zipBytes }
  if (new Set(parts.map(({ name }) => name.toLowerCase())).size < parts.length) return { code: 'suspicious' }
  const isBomb = parts.some(({ bytes, packedBytes }) => bytes > 1_000_000 && bytes > packedBytes * tableLimits.zipRatio)
  return isBomb ? { code: 'suspicious' } : null
}

/** Each part must stand alone before the directory, under the same name in both places. */
function judgePlaces(view: DataView, bytes: Uint8Array, { start, parts }: Directory): ReadRefusal | null {
  let free = 0
  for (const part of parts.toSorted((a, b) => a.offset - b.offset)) {
    if (part.offset < free) return { code: 'suspicious' }
    const data = dataOffset(view, part, start)
    if (data === null || data + part.packedBytes > start) return { code: 'damaged' }
    const nameLength = view.getUint16(part.offset + 26, true)
    if (nameAt(bytes, part.offset + 30, nameLength) !== part.name) return { code: 'suspicious' }
    free = data + part.packedBytes
  }
  return null
}

function dataOffset(view: DataView, { offset }: ZipPart, limit: number): number | null {
  if (offset + 30 > limit || view.getUint32(offset, true) !== localEntry) return null
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
}

function nameAt(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder().decode(bytes.subarray(start, start + length)).replaceAll('\\', '/')
}

async function inflatePart(view: DataView, bytes: Uint8Array, part: ZipPart): Promise<Result<Uint8Array, ReadRefusal>> {
  const start = dataOffset(view, part, bytes.length) ?? 0
  const packed = bytes.subarray(start, start + part.packedBytes)
  if (part.method !== stored && part.method !== deflated) return err({ code: 'damaged' })
  const inflated = part.method === stored ? ok(packed) : await inflateUpTo(packed, part.bytes)
  if (!inflated.ok) return inflated
  if (inflated.value.length !== part.bytes) return err({ code: 'suspicious' })
  return checksumOf(inflated.value) === part.checksum ? inflated : err({ code: 'damaged' })
}
