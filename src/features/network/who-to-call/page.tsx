import type { Language } from '../../../kernel/language.ts'
import { PrintButton, SummaryList } from '../../../design/index.ts'
import { PersonReach } from '../../../field/index.ts'
import { words as shared } from '../words.ts'
import type { Called } from './queries.ts'
import { words } from './words.ts'

/** People to call, by what they are, each with where. */
function CalledList({ lang, called }: { lang: Language; called: readonly Called[] }) {
  return (
    <SummaryList
      rows={called.map((one) => ({
        key: (
          <>
            {one.kind === 'coordinator' ? words[lang].coordinator : shared[lang].kinds[one.kind]}
            <br />
            <span class="small mid">{lang === 'fr' ? one.placeFr : one.placeEn}</span>
          </>
        ),
        value: (
          <>
            {one.name}
            <br />
            <PersonReach person={one} lang={lang} />
          </>
        ),
      }))}
    />
  )
}

/** The people of a professional, one tap from every page. */
export function WhoToCallPage({
  lang,
  called,
  accountHref,
}: {
  lang: Language
  called: readonly Called[]
  accountHref: string
}) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <PrintButton />
      {called.length === 0 ? <p>{t.nobody}</p> : <CalledList lang={lang} called={called} />}
      <p class="on-screen">
        {t.yours} <a href={accountHref}>{t.change}</a>
      </p>
    </>
  )
}

/** The same on other pages, the four first; nothing for who has nobody. */
export function WhoToCall({ lang, called, allHref }: { lang: Language; called: readonly Called[]; allHref: string }) {
  if (called.length === 0) return <></>
  const t = words[lang]
  return (
    <section aria-labelledby="unsure">
      <h2 id="unsure">{t.unsure}</h2>
      <CalledList lang={lang} called={called.slice(0, 4)} />
      {called.length > 4 && (
        <p class="on-screen">
          <a href={allHref}>{t.all}</a>
        </p>
      )}
    </section>
  )
}
