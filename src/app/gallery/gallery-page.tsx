import type { Child } from 'hono/jsx'
import type { Language } from '../../kernel/language.ts'
import { galleryEntries } from './gallery-entries.tsx'
import { words } from './words.ts'

/** Goes inside `Layout`. Sample texts are French in both languages; the components' own words follow the page. */
export function GalleryPage({ lang, pagesHref }: { lang: Language; pagesHref: string }) {
  return (
    <>
      <h1>{words[lang].title}</h1>
      <p class="lead">{words[lang].lead}</p>
      <p>
        <a href={pagesHref}>{words[lang].seePages}</a>
      </p>
      <nav aria-label={words[lang].contents}>
        <ul class="key">
          {galleryEntries.map((entry) => (
            <li>
              <a href={`#${entry.component}`}>{entry.component}</a>
            </li>
          ))}
        </ul>
      </nav>
      {galleryEntries.map((entry) => (
        <section id={entry.component}>
          <h2>{entry.component}</h2>
          {entry.examples.map((example) => (
            <Shown name={example.name}>{example.render()}</Shown>
          ))}
        </section>
      ))}
    </>
  )
}

function Shown({ name, children }: { name: string; children?: Child }) {
  return (
    <div lang="fr-CA">
      <p class="small mid">{name}</p>
      {children}
    </div>
  )
}
