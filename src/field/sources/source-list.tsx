import { usePageLanguage } from '../../design/index.ts'
import { sourceOf } from './sources.ts'
import { words } from './words.ts'

export interface SourceListProps {
  /** Ids of `content/sources.json`, in the order of the page; one named twice is listed once. */
  ids: readonly string[]
  /** Level of its title, 2 by default. */
  level?: 2 | 3 | undefined
  /** The page names them by their number, the first one is 1. */
  isNumbered?: boolean | undefined
}

/** Where the statements of a page come from, at its foot. Nothing when the page states nothing. */
export function SourceList({ ids, level = 2, isNumbered = false }: SourceListProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  const listed = [...new Set(ids)].map(sourceOf)
  if (listed.length === 0) return <></>
  const items = listed.map((source) => {
    const title = <cite lang={source.lang === lang ? undefined : source.lang}>{source.title}</cite>
    const stop = /[.?!…]$/.test(source.title) ? '' : '.'
    return (
      <li>
        {source.url === null ? title : <a href={source.url}>{title}</a>}
        {stop} {source.publisher}, {source.year ?? t.noYear}
        {source.readInPart && ` (${t.inPart})`}.
      </li>
    )
  })
  return (
    <section class="sources">
      {level === 2 ? <h2>{t.title}</h2> : <h3>{t.title}</h3>}
      {isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>}
    </section>
  )
}
