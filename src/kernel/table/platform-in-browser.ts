import { Inflate } from 'fflate'
import { err, ok, type Result } from '../result.ts'
import type { ReadRefusal } from './sheet-table.ts'

/** A thread of its own makes nobody wait. */
export const othersFirst = (): Promise<void> => Promise.resolve()

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value >>> 0
})

/** CRC-32, as archives have it. */
export function checksumOf(bytes: Uint8Array): number {
  let checksum = 0xffffffff
  for (const byte of bytes) checksum = (checksum >>> 8) ^ (table[(checksum ^ byte) & 0xff] ?? 0)
  return (checksum ^ 0xffffffff) >>> 0
}

/** Bytes given at once: however well they were packed, they come to a few megabytes. */
const sliceBytes = 4096

/** Inflation stops at the declared size: a forged one is found out before much more memory is taken. */
export async function inflateUpTo(packed: Uint8Array, maxBytes: number): Promise<Result<Uint8Array, ReadRefusal>> {
  const inflated = new Uint8Array(maxBytes)
  let length = 0
  let isWhole = false
  const inflate = new Inflate((part, isLast) => {
    if (length + part.length <= maxBytes) inflated.set(part, length)
    length += part.length
    isWhole ||= isLast
  })
  try {
    for (let at = 0; at < packed.length && length <= maxBytes; at += sliceBytes)
      inflate.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length)
  } catch {
    return err({ code: 'damaged' })
  }
  if (length > maxBytes) return err({ code: 'suspicious' })
  return isWhole ? ok(inflated.subarray(0, length)) : err({ code: 'damaged' })
}
