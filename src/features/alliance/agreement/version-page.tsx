import type { Child } from 'hono/jsx'
import { PrintButton, SummaryList, Table } from '../../../design/index.ts'
import { sectorName, type SectorCode } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { AgreementText, Signatures } from './agreement-text.tsx'
import type { Signature } from './presenter.ts'
import { words } from './words.ts'

interface VersionPageProps {
  lang: Language
  /** Of the collaboration; null: it is no longer the person’s to know. */
  name: string | null
  number: number
  /** `ended`: it is what the members agreed on last, and its last day has passed. */
  state: 'in-force' | 'ended' | 'proposed' | 'former'
  /** Members between whom it is, in the order they came; empty: it is no longer the person’s to know. */
  parties: readonly { name: string; sector: SectorCode | null }[]
  /** Day of the sheet, in words. */
  today: string
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
  const { lang, name, number, state, parties, proposedBy, on, since, reviewOn, endsOn, hash, texts, signatures } = props
  const t = words[lang]
  return (
    <>
      <h1>{name === null ? t.version(number) : t.versionOf(number, name)}</h1>
      <p>
        <strong>{standingOf(props)}</strong> {t.asOf(props.today)}
      </p>
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
      {parties.length > 0 && (
        <section>
          <h2>{t.parties}</h2>
          <ul>
            {parties.map(({ name: party, sector }) => (
              <li>
                {party}
                {sector !== null && ` (${sectorName(sector, lang)})`}
              </li>
            ))}
          </ul>
        </section>
      )}
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
      {(state === 'in-force' || state === 'proposed') && parties.length > 0 && <ByHand {...props} />}
    </>
  )
}

/** « Version 3, en vigueur depuis le 2 novembre 2026. » */
function standingOf({ lang, number, state, since, endsOn, signatures }: VersionPageProps): string {
  const t = words[lang].standing
  if (state === 'in-force') return t['in-force'](number, since ?? '')
  if (state === 'ended') return t.ended(number, endsOn ?? '')
  if (state === 'former') return t.former(number)
  return t.proposed(number, signatures.filter(({ when }) => when === null).length)
}

/** Room to sign on paper, a line a member: what was accepted in the site needs none. */
function ByHand({ lang, parties }: VersionPageProps) {
  const t = words[lang].byHand
  return (
    <section class="by-hand">
      <h2>{t.title}</h2>
      <p class="small">{t.text}</p>
      <Table
        caption={t.title}
        captionClass="govuk-visually-hidden"
        head={[{ text: t.organization }, { text: t.person }, { text: t.signature }, { text: t.date }]}
        rows={parties.map(({ name }): Child[] => [name, '', '', ''])}
      />
    </section>
  )
}
