/** A source that an author named: our own list does not hold it. */
export interface OwnSource {
  title: string
  /** null: not said. */
  publisher: string | null
  /** null: none, or none that a browser opens. */
  url: string | null
}

const longestSources = 40

/** A source a line, as typed: `Titre | Éditeur | https://…`; what is after the title may be left out. */
export const sourcesOf = (lines: string | null): OwnSource[] =>
  (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, longestSources)
    .map((line) => {
      const [title = '', publisher = '', address = ''] = line.split('|').map((part) => part.trim())
      return { title, publisher: publisher || null, url: webAddress(address) }
    })

/** What is wrong with a line; null when nothing is. Lines count from 1, as an editor counts. */
export function sourceProblem(lines: string | null): { line: number; code: 'title' | 'address' | 'many' } | null {
  const all = (lines ?? '').split('\n').map((line) => line.trim())
  if (all.filter((line) => line !== '').length > longestSources) return { line: longestSources + 1, code: 'many' }
  for (const [at, line] of all.entries()) {
    if (line === '') continue
    const [title = '', , address = ''] = line.split('|').map((part) => part.trim())
    if (title === '') return { line: at + 1, code: 'title' }
    if (address !== '' && webAddress(address) === null) return { line: at + 1, code: 'address' }
  }
  return null
}

function webAddress(text: string): string | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const { href, hostname, username } = new URL(text)
  return hostname.includes('.') && username === '' ? href : null
}
