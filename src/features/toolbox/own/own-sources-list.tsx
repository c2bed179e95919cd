import type { Language } from '../../../kernel/language.ts'
import type { OwnSource } from './own-sources.ts'
import { words } from './words.ts'

/** The sources that an author named, numbered as the text names them. Nothing when there is none. */
export function OwnSources({ lang, sources }: { lang: Language; sources: readonly OwnSource[] }) {
  if (sources.length === 0) return <></>
  return (
    <section class="sources">
      <h2>{words[lang].sources}</h2>
      <ol>
        {sources.map(({ title, publisher, url }) => (
          <li>
            {url === null ? (
              <cite>{title}</cite>
            ) : (
              <a href={url} rel="external noreferrer">
                <cite>{title}</cite>
              </a>
            )}
            {publisher !== null && `. ${publisher}`}.
          </li>
        ))}
      </ol>
    </section>
  )
}
