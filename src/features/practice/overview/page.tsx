import { href } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { Doors, InsetText } from '../../../design/index.ts'
import { SourceList } from '../../../field/index.ts'
import { addresses as consult } from '../../consult/index.ts'
import { termLinker } from '../../glossary/index.ts'
import { addresses } from '../addresses.ts'
import { words as practice } from '../words.ts'
import { Limits } from './limits.tsx'
import { words } from './words.ts'

/** Where the duty to report, and the ways of reading, come from. */
const overviewSources = ['ypa-39', 'laird-2020', 'mercera', 'westcoast-gender']

/** The limits, read before the tools. */
export function OverviewPage({ lang }: { lang: Language }) {
  const t = words[lang]
  const terms = termLinker(lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <span>
          {t.danger} <a href="tel:911">911</a>
        </span>
      </p>
      <p>{terms.linked(t.duty)}</p>
      <section>
        <h2>{t.first}</h2>
        <Limits lang={lang} />
        <InsetText>{t.status}</InsetText>
      </section>
      <section>
        <h2>{t.choose}</h2>
        <Doors
          items={[
            { title: practice[lang].signs, text: t.signs, href: href(lang, addresses.signs) },
            { title: practice[lang].grid, text: t.grid, href: href(lang, addresses.grid) },
          ]}
        />
      </section>
      <section class="on-screen">
        <h2>{t.colleagues.title}</h2>
        <p>{t.colleagues.text}</p>
        <p>
          <a href={href(lang, consult.ask)}>{t.colleagues.link}</a>
        </p>
      </section>
      <SourceList ids={overviewSources} />
    </>
  )
}
