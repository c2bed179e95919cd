import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Addresses and titles of ours that a profile kept, in the order of the first visit; null when it keeps no history. */
export function keptIn(profile: string, baseUrl: string): { address: string; title: string }[] | null {
  const path = join(profile, 'Default', 'History')
  if (!existsSync(path)) return null
  const history = new DatabaseSync(path, { readOnly: true })
  try {
    const rows = history.prepare('SELECT url, title FROM urls ORDER BY id').all() as { url: string; title: string }[]
    return rows
      .filter(({ url }) => url.startsWith(baseUrl))
      .map(({ url, title }) => ({ address: url.slice(baseUrl.length), title }))
  } finally {
    history.close()
  }
}
