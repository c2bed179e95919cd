import { Button, EmptyState } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { words } from './words.ts'

export type NetFile = 'xlsx' | 'gexf' | 'graphml' | 'nodes' | 'edges'

export interface FilesPageProps {
  lang: Language
  /** Whose net, how many answered, which day, what is kept: the same lines as in the files. */
  about: readonly string[]
  /** null: no organization is left by the filters. */
  hrefs: Readonly<Record<NetFile, string>> | null
  /** The map, with the same filters. */
  mapHref: string
  /** The files without filters; null when there are none. */
  clearHref: string | null
}

/** What can be taken away, and for which program. */
export function FilesPage({ lang, about, hrefs, mapHref, clearHref }: FilesPageProps) {
  const t = words[lang]
  const [network, ...lines] = about
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <strong>{network}</strong>. {lines.join(' ')}
      </p>
      <p class="on-screen">
        <a href={mapHref}>{t.choose}</a>
        {clearHref !== null && (
          <>
            {' · '}
            <a href={clearHref}>{t.clear}</a>
          </>
        )}
      </p>
      {hrefs === null ? (
        <EmptyState title={t.nothing.title}>{t.nothing.text}</EmptyState>
      ) : (
        <FileList lang={lang} hrefs={hrefs} />
      )}
    </>
  )
}

function FileList({ lang, hrefs }: { lang: Language; hrefs: NonNullable<FilesPageProps['hrefs']> }) {
  const t = words[lang]
  const { csv } = t.files
  return (
    <>
      {(['xlsx', 'gexf', 'graphml'] as const).map((file) => (
        <section>
          <h2>{t.files[file].heading}</h2>
          <p>{t.files[file].text}</p>
          <p>
            <Button href={hrefs[file]} kind="secondary">
              {t.files[file].link}
            </Button>
          </p>
        </section>
      ))}
      <section>
        <h2>{csv.heading}</h2>
        <p>{csv.text}</p>
        <ul>
          <li>
            <a href={hrefs.nodes}>{csv.nodes}</a>
          </li>
          <li>
            <a href={hrefs.edges}>{csv.edges}</a>
          </li>
        </ul>
      </section>
      <section>
        <h2>{t.inside}</h2>
        <ul>
          <li>{t.insideNodes}</li>
          <li>{t.insideEdges}</li>
          <li>{t.asRead}</li>
        </ul>
      </section>
    </>
  )
}

/** Nothing is computed yet, or nothing is shown to members. */
export function NoFilesPage({ lang, isCoordinated }: { lang: Language; isCoordinated: boolean }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <EmptyState title={t.notYet.title}>{isCoordinated ? t.notYet.coordinator : t.notYet.member}</EmptyState>
    </>
  )
}
