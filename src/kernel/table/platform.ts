import { crc32, inflateRaw } from 'node:zlib'
import { err, ok, type Result } from '../result.ts'
import type { ReadRefusal } from './sheet-table.ts'

export { othersFirst } from '../others-first.ts'

// What reading a table asks of Node.js. In a browser, `platform-in-browser.ts` stands here (package.json, "imports").

export const checksumOf = (bytes: Uint8Array): number => crc32(bytes)

/** Inflation stops at the declared size: a forged one is found out before any more memory is taken. */
export function inflateUpTo(packed: Uint8Array, maxBytes: number): Promise<Result<Uint8Array, ReadRefusal>> {
  return new Promise((resolve) => {
    inflateRaw(packed, { maxOutputLength: Math.max(maxBytes, 1) }, (error, inflated) => {
      if (!error) return resolve(ok(inflated))
      const isLarger = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      resolve(err({ code: isLarger ? 'suspicious' : 'damaged' }))
    })
  })
}
