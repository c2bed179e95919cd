import { type Language, formatList } from '../../../kernel/language.ts'
import { SummaryList } from '../../../design/index.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import { partHref, said } from '../catalogue-text.ts'
import { extrasOf, indicatorExtras, measuresOf, sourceLabelOf } from './extras.ts'
import { indicatorsOf, outcomesOf, placeInPlan, type IndicatorOfAction, type OutcomeOfAction } from './queries.ts'
import { IndicatorItem } from './catalogue-action-page.tsx'
import { Former, Turns } from './part-pages.tsx'
import { measureSaid } from './part-text.ts'
import { words } from './words.ts'

interface PageProps {
  lang: Language
  catalogue: Catalogue
  isCurrent: boolean
}

export function OutcomePage({ lang, catalogue, isCurrent, action, outcome }: PageProps & OutcomeOfAction) {
  const t = words[lang]
  const indicators = action.indicators.filter((one) => one.outcome === outcome.id)
  const sourceLabel = sourceLabelOf(outcome)
  const terms = termLinker(lang)
  return (
    <>
      <Former lang={lang} catalogue={catalogue} isCurrent={isCurrent} />
      <h1>{t.outcome(outcome.id)}</h1>
      <p class="lead">{terms.linked(said(outcome.text, lang))}</p>
      <SummaryList
        rows={[
          actionRow(lang, catalogue, action),
          objectiveRow(lang, catalogue, action, terms),
          ...(sourceLabel === null ? [] : [{ key: t.rows.sourceLabel, value: sourceLabel }]),
        ]}
      />
      {indicators.length > 0 && (
        <section>
          <h2>{t.indicators(indicators.length)}</h2>
          <ul class="bare">
            {indicators.map((indicator) => (
              <IndicatorItem lang={lang} catalogue={catalogue} indicator={indicator} terms={terms} />
            ))}
          </ul>
        </section>
      )}
      <Turns
        lang={lang}
        name="outcome"
        planId={catalogue.id}
        list={outcomesOf(catalogue).map((one) => ({ code: one.outcome.id, label: t.outcome(one.outcome.id) }))}
        current={outcome.id}
      />
    </>
  )
}

export function IndicatorPage({
  lang,
  catalogue,
  isCurrent,
  action,
  outcome,
  indicator,
}: PageProps & IndicatorOfAction) {
  const t = words[lang]
  const extras = indicatorExtras(indicator)
  const evidence = extrasOf(catalogue).evidenceTypes.filter(({ id }) => extras.evidence.includes(id))
  const terms = termLinker(lang)
  const by = extras.disaggregate.flatMap((code) => t.by[code] ?? [])
  return (
    <>
      <Former lang={lang} catalogue={catalogue} isCurrent={isCurrent} />
      <h1>{t.indicator(indicator.id)}</h1>
      <p class="lead">{terms.linked(said(indicator.text, lang))}</p>
      <SummaryList
        rows={[
          {
            key: t.rows.measures(indicator.measures.length),
            value: <Measures lang={lang} indicator={indicator} terms={terms} />,
          },
          {
            key: t.rows.computed,
            value: (
              <>
                {t.auto[indicator.auto]}
                {indicator.autoNote && <div class="mid">{terms.linked(said(indicator.autoNote, lang))}</div>}
              </>
            ),
          },
          ...(evidence.length > 0
            ? [
                {
                  key: t.rows.evidence,
                  value: evidence.map(({ meaning }) => <div>{terms.linked(said(meaning, lang))}</div>),
                },
              ]
            : []),
          ...(by.length > 0 ? [{ key: t.rows.by, value: formatList(by, lang) }] : []),
          { key: t.rows.people, value: indicator.countsPeople ? t.countsPeople : t.countsNobody },
          {
            key: t.rows.outcome,
            value: (
              <>
                <a href={partHref(lang, 'outcome', catalogue.id, outcome.id)}>{t.outcome(outcome.id)}</a>
                <div class="small">{terms.linked(said(outcome.text, lang))}</div>
              </>
            ),
          },
          ...extras.alsoMeasures.map((id) => ({
            key: t.rows.alsoMeasures,
            value: <a href={partHref(lang, 'outcome', catalogue.id, id)}>{t.outcome(id)}</a>,
          })),
          ...(extras.sameMeasureAs === undefined
            ? []
            : [
                {
                  key: t.rows.sameMeasureAs,
                  value: (
                    <a href={partHref(lang, 'indicator', catalogue.id, extras.sameMeasureAs)}>
                      {t.indicator(extras.sameMeasureAs)}
                    </a>
                  ),
                },
              ]),
          actionRow(lang, catalogue, action),
          ...(extras.sourceLabel === undefined ? [] : [{ key: t.rows.sourceLabel, value: extras.sourceLabel }]),
        ]}
      />
      <Turns
        lang={lang}
        name="indicator"
        planId={catalogue.id}
        list={indicatorsOf(catalogue).map((one) => ({ code: one.indicator.id, label: t.indicator(one.indicator.id) }))}
        current={indicator.id}
      />
    </>
  )
}

type MeasuresProps = Pick<IndicatorOfAction, 'indicator'> & { lang: Language; terms: TermLinker }

function Measures({ lang, indicator, terms }: MeasuresProps) {
  const t = words[lang]
  return (
    <>
      {measuresOf(indicator).map((measure) => (
        <div>
          {terms.linked(measureSaid(measure, lang))}
          {measure.denominatorBasis === 'assumed' && <div class="small mid">{t.assumed}</div>}
        </div>
      ))}
    </>
  )
}

function actionRow(lang: Language, catalogue: Catalogue, action: CatalogueAction) {
  const t = words[lang]
  return {
    key: t.rows.action,
    value: (
      <a href={partHref(lang, 'action', catalogue.id, action.number)}>
        {t.action(action.number, said(action.title, lang))}
      </a>
    ),
  }
}

function objectiveRow(lang: Language, catalogue: Catalogue, action: CatalogueAction, terms: TermLinker) {
  const t = words[lang]
  const { objective } = placeInPlan(catalogue, action.objective)
  return {
    key: t.rows.objective,
    value: (
      <>
        <a href={partHref(lang, 'objective', catalogue.id, objective.number)}>{t.objective(objective.number)}</a>
        <div class="small">{terms.linked(said(objective.text, lang))}</div>
      </>
    ),
  }
}
