import type { Child } from 'hono/jsx'
import type { Day } from '../../../kernel/clock.ts'
import { compareText, formatDay, type Language } from '../../../kernel/language.ts'
import { FilterPanel, Select } from '../../../design/index.ts'
import { Completion, CompletionCell, type CompletionStep, regionCodes, regionName } from '../../../field/index.ts'
import { stepLabel, type Catalogue, type CatalogueAction } from '../catalogue-model.ts'
import type { PlanStep } from '../model.ts'
import { said } from '../catalogue-text.ts'
import { words as catalogueWords } from '../catalogue/words.ts'
import { type Spread } from './queries.ts'
import { words } from './words.ts'

export interface ProgressProps {
  lang: Language
  catalogue: Catalogue
  spreads: readonly Spread[]
  /** Day the figures are of. */
  day: Day
  /** Address of this page with other choices; null: not asked. */
  at: (choice: { region?: string | null; action?: string | null }) => string
  /** Where the choosing form goes, and what it keeps. */
  form: { action: string; kept: Record<string, string> }
  planHref: string
}

export const numberedTitle = ({ number, title }: CatalogueAction, lang: Language): string =>
  catalogueWords[lang].action(number, said(title, lang))
export const spreadStep = (step: PlanStep): CompletionStep => Number(step) as CompletionStep

/** Regions in the order readers expect. */
export const inOrder = (lang: Language): string[] =>
  [...regionCodes].sort((a, b) => compareText(regionName(a, lang), regionName(b, lang), lang))

/** The median, drawn and said; then how many organizations stand at each step. */
export function spreadCells(lang: Language, catalogue: Catalogue, spread: Spread | undefined): Child[] {
  const t = words[lang]
  if (!spread) return [<span class="mid">{t.tooFew}</span>, '']
  return [
    <Completion step={spreadStep(spread.median)} words={said(stepLabel(catalogue, spread.median), lang)} />,
    <div class="key">
      {spread.steps.map(({ step, organizations }, index) => (
        <span>
          <span aria-hidden="true">
            <CompletionCell step={spreadStep(step)} label="" />
          </span>
          <span>
            {index > 0 && <span class="govuk-visually-hidden">, </span>}
            <b>{organizations}</b> {said(stepLabel(catalogue, step), lang)}
          </span>
        </span>
      ))}
    </div>,
  ]
}

/** Regions of which nothing may be said. */
export function SilentRegions({ lang, at, known }: ProgressProps & { known: readonly string[] }) {
  const t = words[lang]
  const silent = inOrder(lang).filter((code) => !known.includes(code))
  if (silent.length === 0) return <></>
  return (
    <section>
      <h2>{known.length === 0 ? t.regions : t.tooFew}</h2>
      <ul class="key">
        {silent.map((code) => (
          <li>
            <a href={at({ region: code })}>{regionName(code, lang)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Choose({
  lang,
  catalogue,
  form,
  region,
  action,
}: ProgressProps & { region: string | null; action: CatalogueAction | null }) {
  const { choose } = words[lang]
  return (
    <FilterPanel action={form.action} kept={form.kept} label={choose.label} submit={choose.submit}>
      <Select
        name="region"
        label={choose.region}
        value={region ?? ''}
        items={[
          { value: '', text: choose.all },
          ...inOrder(lang).map((code) => ({ value: code, text: regionName(code, lang) })),
        ]}
      />
      <Select
        name="action"
        label={choose.action}
        value={action ? String(action.number) : ''}
        items={[
          { value: '', text: choose.all },
          ...catalogue.actions.map((one) => ({ value: String(one.number), text: numberedTitle(one, lang) })),
        ]}
      />
    </FilterPanel>
  )
}

/** How to read the figures, where they are read. */
export function Rule({ lang, day, withMedian = false }: { lang: Language; day: Day; withMedian?: boolean }) {
  const t = words[lang]
  return (
    <p class="small mid">
      {t.figuresOf(formatDay(day, lang))} {withMedian && `${t.medianWords} `}
      {t.rule}
    </p>
  )
}
