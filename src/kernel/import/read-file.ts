import type { Result } from '../result.ts'

export interface FileToRead {
  /** Fit to be shown, never empty. */
  name: string
  bytes: Uint8Array
}

/**
 * What `file-reader.ts`, at the root of a feature, exports as `read`. It runs in a thread of its own, which loads that file and
 * nothing else of the product: no page, no database. What it gives crosses to the server as a copy: plain data only.
 */
export type ReadFile<Read, Refusal> = (file: FileToRead) => Promise<Result<Read, Refusal>>

/** Where the reader of a feature is found. Its type is known; its code stays out of the server. */
export interface FeatureReader<Reader> {
  feature: string
  /** Never there: holds the type. */
  reader?: Reader
}

export const featureReader = <Reader>(feature: string): FeatureReader<Reader> => ({ feature })
