import type { Child } from 'hono/jsx'
import { PrintButton, Share } from '../../../design/index.ts'
import { SourceList } from '../../../field/index.ts'
import { otherLanguage, upperFirst, type Language } from '../../../kernel/language.ts'
import { termHref, termLinker } from '../finder/linker.tsx'
import { termOf, type Term } from '../model.ts'
import { words } from './words.ts'

export interface TermPageProps {
  lang: Language
  term: Term
  /** Whole address of the page. */
  address: string
  /** What the person’s networks say of the term; null for a visitor. */
  shared: Child | null
}

export function TermPage({ lang, term, address, shared }: TermPageProps) {
  const t = words[lang]
  const { linked } = termLinker(lang, { except: term.id })
  return (
    <article>
      <h1>{upperFirst(term.name[lang])}</h1>
      <p class="lead">{linked(term.definition[lang])}</p>
      {term.notThis && (
        <section>
          <h2>{t.notThis}</h2>
          <p>{linked(term.notThis[lang])}</p>
        </section>
      )}
      {shared}
      <InOther lang={lang} term={term} />
      <Related lang={lang} term={term} />
      <p class="small mid">{t.scope}</p>
      <SourceList ids={term.sources} />
      <Share address={address} label={t.address} hint={t.cite(term.name[lang])} />
      <PrintButton />
    </article>
  )
}

/** The other language on the same page, on paper too: a table where both are spoken reads them together. */
function InOther({ lang, term }: Pick<TermPageProps, 'lang' | 'term'>) {
  const t = words[lang]
  const other = otherLanguage(lang)
  return (
    <section class="panel" aria-labelledby="in-other">
      <h2 id="in-other">
        {t.inOther} <span lang={other}>{term.name[other]}</span>
      </h2>
      <div lang={other}>
        <p>{term.definition[other]}</p>
        {term.notThis && <p>{term.notThis[other]}</p>}
      </div>
      <p class="on-screen">
        <a href={termHref(other, term.id)} hreflang={other}>
          {t.otherPage}
        </a>
      </p>
    </section>
  )
}

function Related({ lang, term }: Pick<TermPageProps, 'lang' | 'term'>) {
  if (term.related.length === 0) return <></>
  return (
    <section>
      <h2>{words[lang].related}</h2>
      <ul>
        {term.related.map((id) => (
          <li>
            <a href={termHref(lang, id)}>{termOf(id).name[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
