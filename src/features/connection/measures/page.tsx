import { Details, EmptyState, FilterPanel, PrintButton, Select } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import { compareText, type Language } from '../../../kernel/language.ts'
import { filterKeys } from '../filter.ts'
import { bases, type Basis } from '../model.ts'
import type { SaidGroup } from './presenter.ts'
import type { SaidMeasure } from './said.ts'
import { words } from './words.ts'

export interface MeasuresPageProps {
  lang: Language
  network: string
  action: string
  /** Kept in the address by the form: the network. */
  kept: Record<string, string>
  basis: Basis
  region: string | null
  /** Regions of the network’s organizations. */
  regions: readonly string[]
  /** `too-few`: organizations there; else what was measured. */
  measured: readonly SaidGroup[] | { tooFew: number }
  gapsHref: string
  filesHref: string
}

/** Every measure of a net as a question and its answer. */
export function MeasuresPage(props: MeasuresPageProps) {
  const { lang, network, region, measured } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.scope(network, region === null ? null : regionName(region, lang))}</p>
      <p>{t.lead}</p>
      <ScopeForm {...props} />
      {'tooFew' in measured ? (
        <EmptyState title={t.tooFew.title} act={{ label: t.tooFew.next, href: props.gapsHref }}>
          {region === null ? t.tooFew.network(measured.tooFew) : t.tooFew.region}
        </EmptyState>
      ) : (
        <>
          <p>{t.unknownNote}</p>
          {measured.map(({ heading, measures }, at) => (
            <section aria-labelledby={`group-${at}`}>
              <h2 id={`group-${at}`}>{heading}</h2>
              {measures.map((measure) => (
                <MeasureSaid lang={lang} {...measure} />
              ))}
            </section>
          ))}
        </>
      )}
      <p class="on-screen">
        <a href={props.filesHref}>{t.files}</a>
      </p>
      <PrintButton />
    </>
  )
}

/** Lines that stand open; more of them are folded away. */
const mostOpen = 6

function MeasureSaid({ lang, question, answer, figure, details, standsOn }: SaidMeasure & { lang: Language }) {
  const list = (
    <ul>
      {details.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  )
  return (
    <>
      <h3>{question}</h3>
      <p>{answer}</p>
      {details.length > mostOpen && <Details summary={words[lang].details}>{list}</Details>}
      {details.length > 0 && details.length <= mostOpen && list}
      <p class="small">
        {figure !== null && (
          <>
            <strong>{figure}</strong> ·{' '}
          </>
        )}
        {standsOn}
      </p>
    </>
  )
}

function ScopeForm({ lang, action, kept, basis, region, regions }: MeasuresPageProps) {
  const t = words[lang].filter
  const sorted = regions.toSorted((a, b) => compareText(regionName(a, lang), regionName(b, lang), lang))
  const isNarrowed = region !== null || basis !== 'both'
  const resetHref = `${action}?${new URLSearchParams(kept).toString()}`
  return (
    <FilterPanel
      action={action}
      label={t.label}
      submit={t.submit}
      kept={kept}
      {...(isNarrowed ? { reset: { label: t.reset, href: resetHref } } : {})}
    >
      <Select
        name={filterKeys.regions[lang]}
        label={t.region}
        value={region ?? ''}
        items={[{ value: '', text: t.all }, ...sorted.map((code) => ({ value: code, text: regionName(code, lang) }))]}
      />
      <Select
        name={filterKeys.basis[lang]}
        label={t.basis}
        value={basis}
        items={bases.map((value) => ({ value, text: t.bases[value] }))}
      />
    </FilterPanel>
  )
}
