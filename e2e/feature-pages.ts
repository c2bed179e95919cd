import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { Feature } from '../src/kernel/feature/index.ts'
import { root } from '../src/kernel/root.ts'

/** The parts of an address, by name. */
export type Named = Record<string, string>

/** What of the demonstration the addresses of a feature may name. */
export interface NamedThings {
  /** By kind of thing, as the authorization matrix names it. */
  things?: Readonly<Record<string, readonly Named[]>>
  /** By id of route: the token in an address that holds a secret. */
  tokens?: Readonly<Record<string, string>>
}

/** What `features/<name>/test-pages.ts` exports as `pages`, for the scan of every page. */
export interface FeaturePages {
  /** Routes that are no page, or whose page stands only in the middle of something: why they are not scanned. */
  notHere?: Readonly<Record<string, string>>
  /** Adds to the demonstration what its pages need, and names what they show. */
  named?: (admin: pg.Pool) => Promise<NamedThings>
}

/** What every feature says of its pages, each read from its own folder. */
export const pagesOf = (features: readonly Feature[]): Promise<FeaturePages[]> => Promise.all(features.map(readPages))

async function readPages({ name }: Feature): Promise<FeaturePages> {
  if (!existsSync(join(root, 'src', 'features', name, 'test-pages.ts'))) return {}
  const read: { pages: FeaturePages } = await import(`../src/features/${name}/test-pages.ts`)
  return read.pages
}
