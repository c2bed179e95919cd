import { PrintButton, SummaryList } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { AgreementText, Signatures } from './agreement-text.tsx'
import type { Signature } from './presenter.ts'
import { words } from './words.ts'

interface VersionPageProps {
  lang: Language
  /** Of the collaboration; null: it is no longer the person’s to know. */
  name: string | null
  number: number
  state: 'in-force' | 'proposed' | 'former'
  proposedBy: string
  on: string
  since: string | null
  reviewOn: string | null
  endsOn: string | null
  hash: string
  texts: readonly { text: string; lang: Language }[]
  signatures: readonly Signature[]
}

/** A version as a sheet: the whole text, then who signed it, with room to sign by hand. */
export function VersionPage(props: VersionPageProps) {
  const { lang, name, number, state, proposedBy, on, since, reviewOn, endsOn, hash, texts, signatures } = props
  const t = words[lang]
  return (
    <>
      <h1>{name === null ? t.version(number) : t.versionOf(number, name)}</h1>
      <p>{t.states[state]}</p>
      <PrintButton />
      <SummaryList
        rows={[
          { key: t.facts.proposed, value: t.proposedBy(proposedBy, on) },
          ...(since === null ? [] : [{ key: t.facts.since, value: since }]),
          { key: t.facts.review, value: reviewOn ?? t.noDay },
          { key: t.facts.ends, value: endsOn ?? t.noEnd },
          { key: t.facts.languages, value: texts.length === 2 ? t.bothLanguages : t.onlyIn[texts[0]?.lang ?? lang] },
        ]}
      />
      {texts.map(({ text, lang: side }) => (
        <section>
          <h2>{texts.length === 2 ? t.languages[side] : t.text}</h2>
          <AgreementText text={text} lang={side} />
        </section>
      ))}
      <section>
        <h2>{t.signatures}</h2>
        <p class="small">{t.electronic}</p>
        <Signatures lang={lang} signatures={signatures} />
        <p class="small mid">
          {t.fingerprint} <code class="fingerprint">{hash}</code>
        </p>
      </section>
    </>
  )
}
