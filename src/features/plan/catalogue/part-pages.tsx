import type { Language } from '../../../kernel/language.ts'
import { InsetText, Pagination, SummaryList } from '../../../design/index.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import { partHref, said } from '../catalogue-text.ts'
import {
  placeInPlan,
  catalogueTree,
  type CatalogueBranch,
  type CatalogueNeed,
  type CatalogueObjective,
  type CatalogueOrientation,
} from './queries.ts'
import { whoSaid } from './part-text.ts'
import { words } from './words.ts'

interface PartProps {
  lang: Language
  catalogue: Catalogue
  isCurrent: boolean
}

/** One orientation whole: on paper, a set of Letter sheets. */
export function OrientationPage({
  lang,
  catalogue,
  isCurrent,
  orientation,
}: PartProps & { orientation: CatalogueOrientation }) {
  const t = words[lang]
  const terms = termLinker(lang)
  const branch = catalogueTree(catalogue).find((one) => one.orientation.id === orientation.id)
  return (
    <>
      <Former lang={lang} catalogue={catalogue} isCurrent={isCurrent} />
      <h1>{t.orientation(orientation.number, said(orientation.title, lang))}</h1>
      <p class="lead">{terms.linked(said(orientation.purpose, lang))}</p>
      <p class="small mid">{t.printable}</p>
      {branch?.needs.map(({ need, objectives }) => (
        <section class="ruled">
          <h2>
            <a href={partHref(lang, 'need', catalogue.id, need.number)}>{t.need(need.number)}</a>
          </h2>
          <p>{terms.linked(said(need.text, lang))}</p>
          <Objectives lang={lang} catalogue={catalogue} objectives={objectives} level={3} terms={terms} />
        </section>
      ))}
      <Turns
        lang={lang}
        name="orientation"
        planId={catalogue.id}
        list={catalogue.orientations.map(({ number, title }) => ({
          code: number,
          label: t.orientation(number, said(title, lang)),
        }))}
        current={orientation.number}
      />
    </>
  )
}

export function NeedPage({ lang, catalogue, isCurrent, need }: PartProps & { need: CatalogueNeed }) {
  const t = words[lang]
  const terms = termLinker(lang)
  const found = catalogueTree(catalogue)
    .flatMap(({ needs }) => needs)
    .find((one) => one.need.id === need.id)
  return (
    <>
      <Former lang={lang} catalogue={catalogue} isCurrent={isCurrent} />
      <h1>{t.need(need.number)}</h1>
      <p class="lead">{terms.linked(said(need.text, lang))}</p>
      <Objectives lang={lang} catalogue={catalogue} objectives={found?.objectives ?? []} level={2} terms={terms} />
      <Turns
        lang={lang}
        name="need"
        planId={catalogue.id}
        list={catalogue.needs.map(({ number, text }) => ({
          code: number,
          label: `${t.need(number)} · ${said(text, lang)}`,
        }))}
        current={need.number}
      />
    </>
  )
}

export function ObjectivePage({
  lang,
  catalogue,
  isCurrent,
  objective,
}: PartProps & { objective: CatalogueObjective }) {
  const t = words[lang]
  const terms = termLinker(lang)
  const { orientation, need } = placeInPlan(catalogue, objective.number)
  const actions = catalogue.actions.filter((action) => action.objective === objective.number)
  return (
    <>
      <Former lang={lang} catalogue={catalogue} isCurrent={isCurrent} />
      <h1>{t.objective(objective.number)}</h1>
      <p class="lead">{terms.linked(said(objective.text, lang))}</p>
      <SummaryList
        rows={[
          {
            key: t.rows.orientation,
            value: (
              <a href={partHref(lang, 'orientation', catalogue.id, orientation.number)}>
                {t.orientation(orientation.number, said(orientation.title, lang))}
              </a>
            ),
          },
          {
            key: t.rows.need,
            value: (
              <>
                <a href={partHref(lang, 'need', catalogue.id, need.number)}>{t.need(need.number)}</a>
                <div class="small">{terms.linked(said(need.text, lang))}</div>
              </>
            ),
          },
        ]}
      />
      <Actions lang={lang} catalogue={catalogue} actions={actions} terms={terms} />
      <Turns
        lang={lang}
        name="objective"
        planId={catalogue.id}
        list={catalogue.objectives.map(({ number, text }) => ({
          code: number,
          label: `${t.objective(number)} · ${said(text, lang)}`,
        }))}
        current={objective.number}
      />
    </>
  )
}

interface ObjectivesProps {
  lang: Language
  catalogue: Catalogue
  objectives: CatalogueBranch['needs'][number]['objectives']
  level: 2 | 3
  terms: TermLinker
}

function Objectives({ lang, catalogue, objectives, level, terms }: ObjectivesProps) {
  const t = words[lang]
  const Heading = `h${level}` as 'h2' | 'h3'
  return (
    <>
      {objectives.map(({ objective, actions }) => (
        <>
          <Heading>
            <a href={partHref(lang, 'objective', catalogue.id, objective.number)}>{t.objective(objective.number)}</a>
          </Heading>
          <p>{terms.linked(said(objective.text, lang))}</p>
          <Actions lang={lang} catalogue={catalogue} actions={actions} terms={terms} />
        </>
      ))}
    </>
  )
}

/** Actions in full: the title; beside it, the statement, focus, for whom, and the outcomes pursued. */
function Actions({
  lang,
  catalogue,
  actions,
  terms,
}: Omit<PartProps, 'isCurrent'> & { actions: readonly CatalogueAction[]; terms: TermLinker }) {
  const t = words[lang]
  return (
    <SummaryList
      rows={actions.map((action) => ({
        key: (
          <a href={partHref(lang, 'action', catalogue.id, action.number)}>
            {t.action(action.number, said(action.title, lang))}
          </a>
        ),
        value: (
          <>
            <p>{terms.linked(said(action.statement, lang))}</p>
            <p class="small mid">
              {t.focus[action.focus]} · {whoSaid(catalogue, action, lang)}
            </p>
            <div class="small">
              <strong>{t.outcomesPursued(action.outcomes.length)}</strong>
              <ul>
                {action.outcomes.map(({ id, text }) => (
                  <li>
                    <a href={partHref(lang, 'outcome', catalogue.id, id)}>{id}</a> · {terms.linked(said(text, lang))}
                  </li>
                ))}
              </ul>
            </div>
          </>
        ),
      }))}
    />
  )
}

export interface TurnsProps {
  lang: Language
  name: 'orientation' | 'need' | 'objective' | 'action' | 'outcome' | 'indicator'
  planId: string
  /** All of them, in the order of the plan. */
  list: readonly { code: string | number; label: string }[]
  current: string | number
}

/** To the one before and the one after. */
export function Turns({ lang, name, planId, list, current }: TurnsProps) {
  const t = words[lang]
  const at = list.findIndex(({ code }) => code === current)
  const turn = (one: TurnsProps['list'][number] | undefined, text: string) =>
    one && { href: partHref(lang, name, planId, one.code), text, label: one.label }
  const previous = turn(list[at - 1], t.previous)
  const next = turn(list[at + 1], t.next)
  if (!previous && !next) return <></>
  return <Pagination label={t.turn[name]} previous={previous} next={next} />
}

/** Says that the newest version of the plan no longer holds what the page shows. */
export function Former({ lang, catalogue, isCurrent }: PartProps) {
  if (isCurrent) return <></>
  return <InsetText>{words[lang].former(catalogue.version)}</InsetText>
}
