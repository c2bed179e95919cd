import { Details, WarningText } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ReadSource, ServiceView } from './presenter.ts'
import { words } from './words.ts'

/** How sure the sheet is, where each of its facts was read, and how to say that one is wrong. */
export function Trust({ lang, view, reportHref }: { lang: Language; view: ServiceView; reportHref: string }) {
  const t = words[lang]
  const { checked, source } = view
  return (
    <section class="sheet__trust">
      {checked.isFresh ? <p>{checked.words}</p> : <WarningText>{checked.words}</WarningText>}
      {checked.isFresh && <p class="small mid">{t.callFirst}</p>}
      <p class="on-screen">
        <a href={reportHref}>{t.report}</a>
      </p>
      {source && (
        <Details summary={source.title}>
          {source.lines.map((line) => (
            <p>{line}</p>
          ))}
          {source.url && (
            <p>
              <a href={source.url} rel="external noreferrer">
                {source.url}
              </a>
            </p>
          )}
          <ReadSources lang={lang} pages={source.numbers} />
        </Details>
      )}
    </section>
  )
}

/** Where each number was read, and when. */
function ReadSources({ lang, pages }: { lang: Language; pages: readonly ReadSource[] }) {
  if (pages.length === 0) return <></>
  return (
    <>
      <p>{words[lang].numbersRead}</p>
      <ul class="plain">
        {pages.map(({ text, url }) => (
          <li>
            {url === null ? (
              text
            ) : (
              <a href={url} rel="external noreferrer">
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
