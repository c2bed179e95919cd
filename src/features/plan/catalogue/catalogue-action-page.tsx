import type { Child } from 'hono/jsx'
import { href, withQuery } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { Button, Details, PrintButton, SummaryList } from '../../../design/index.ts'
import { Completion, type CompletionStep, SectorThread } from '../../../field/index.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import { addresses } from '../addresses.ts'
import { stepLabel, type Catalogue, type CatalogueAction } from '../catalogue-model.ts'
import type { ActionState } from '../model.ts'
import { listedNames, partHref, said } from '../catalogue-text.ts'
import { extrasOf, measuresOf, notesOn, type HistoryNote } from './extras.ts'
import { placeInPlan } from './queries.ts'
import { planInQuery } from './outline.tsx'
import { Scale } from './page.tsx'
import { Former, Turns } from './part-pages.tsx'
import { measureSaid, threadsOf } from './part-text.ts'
import { words } from './words.ts'

export interface CatalogueActionPageProps {
  lang: Language
  catalogue: Catalogue
  action: CatalogueAction
  isCurrent: boolean
  /** The person's organizations that carry it; the name only when there are several. */
  own: readonly { href: string; state: ActionState; name: string | null }[]
}

export function CatalogueActionPage(props: CatalogueActionPageProps) {
  const { lang, catalogue, action } = props
  const t = words[lang]
  const terms = termLinker(lang)
  return (
    <>
      <Former lang={lang} catalogue={catalogue} isCurrent={props.isCurrent} />
      <h1>{t.action(action.number, said(action.title, lang))}</h1>
      <p class="lead">{terms.linked(said(action.statement, lang))}</p>
      <Own {...props} />
      <Facts {...props} terms={terms} />
      {notesOn(catalogue.id, action.id).map((note) => (
        <Note lang={lang} note={note} terms={terms} />
      ))}
      <Outcomes {...props} terms={terms} />
      <Button
        kind="secondary"
        href={withQuery(href(lang, addresses.progress), {
          plan: planInQuery(catalogue),
          action: String(action.number),
        })}
      >
        {t.eachRegion}
      </Button>
      <PrintButton />
      <Details summary={t.scale}>
        <Scale lang={lang} catalogue={catalogue} />
      </Details>
      <Turns
        lang={lang}
        name="action"
        planId={catalogue.id}
        list={catalogue.actions.map(({ number, title }) => ({
          code: number,
          label: t.action(number, said(title, lang)),
        }))}
        current={action.number}
      />
    </>
  )
}

function Own({ lang, catalogue, own }: CatalogueActionPageProps) {
  const t = words[lang].own
  if (own.length === 0) return <></>
  return (
    <section class="panel" aria-labelledby="own">
      <h2 id="own">{t.title}</h2>
      {own.map(({ href: target, state, name }) => (
        <div class="row">
          {name && <strong>{name}</strong>}
          {state === 'set-aside' ? (
            <span>{t.setAside}</span>
          ) : (
            <Completion step={Number(state) as CompletionStep} words={said(stepLabel(catalogue, state), lang)} />
          )}
          <a href={target}>{t.see}</a>
        </div>
      ))}
    </section>
  )
}

/** What the parts of the page are drawn with. */
type PartProps = CatalogueActionPageProps & { terms: TermLinker }

function Facts({ lang, catalogue, action, terms }: PartProps) {
  const t = words[lang]
  const { need, objective } = placeInPlan(catalogue, action.objective)
  const tools = extrasOf(catalogue).tools.filter(({ actions }) => actions.includes(action.number))
  const targets = listedNames(catalogue.targets, action.targets, lang)
  const part = (name: 'need' | 'objective', number: number, label: string, text: string): Child => (
    <>
      <a href={partHref(lang, name, catalogue.id, number)}>{label}</a>
      <div class="small">{terms.linked(text)}</div>
    </>
  )
  return (
    <SummaryList
      rows={[
        { key: t.rows.focus, value: t.focus[action.focus] },
        { key: t.rows.who, value: <ForWhom lang={lang} catalogue={catalogue} action={action} /> },
        ...(targets.length > 0 ? [{ key: t.rows.targets, value: <Lines lines={targets} /> }] : []),
        { key: t.rows.need, value: part('need', need.number, t.need(need.number), said(need.text, lang)) },
        {
          key: t.rows.objective,
          value: part('objective', objective.number, t.objective(objective.number), said(objective.text, lang)),
        },
        ...(tools.length > 0
          ? [{ key: t.rows.tools, value: <Lines lines={tools.map(({ name }) => terms.linked(said(name, lang)))} /> }]
          : []),
      ]}
    />
  )
}

const Lines = ({ lines }: { lines: readonly Child[] }) => (
  <>
    {lines.map((line) => (
      <div>{line}</div>
    ))}
  </>
)

/** Sectors of the plan with our threads beside them, then roles. A plan that names no sector means everyone. */
function ForWhom({ lang, catalogue, action }: { lang: Language; catalogue: Catalogue; action: CatalogueAction }) {
  const t = words[lang]
  const { sectors, roles } = action.who
  const named = catalogue.sectors.filter(({ id }) => sectors.includes(id))
  return (
    <>
      {named.length === 0 && roles.length === 0 && t.forEveryone}
      <ul class="key">
        {named.map((sector) => (
          <li>
            {threadsOf(sector).map((code) => (
              <SectorThread sector={code} size="small" />
            ))}
            {said(sector.name, lang)}
          </li>
        ))}
      </ul>
      <Lines lines={listedNames(catalogue.roles, roles, lang)} />
    </>
  )
}

function Note({ lang, note, terms }: { lang: Language; note: HistoryNote; terms: TermLinker }) {
  const t = words[lang]
  return (
    <section class="panel" aria-labelledby={`note-${note.date}`}>
      <div class="cols cols--start">
        <section>
          <h2 id={`note-${note.date}`}>{t.history}</h2>
          <p>
            <time datetime={note.date}>{formatDay(note.date, lang)}</time>
          </p>
        </section>
        <section>
          <h3>{said(note.title, lang)}</h3>
          {note.text[lang].map((text) => (
            <p>{terms.linked(text)}</p>
          ))}
          <p class="small mid">
            {t.sources}{' '}
            {note.sources.map(({ title, url }, index) => (
              <>
                {index > 0 && ' · '}
                <a href={url} rel="external">
                  {said(title, lang)}
                </a>
              </>
            ))}
            . {t.marks[note.mark]}
          </p>
        </section>
      </div>
    </section>
  )
}

function Outcomes({ lang, catalogue, action, terms }: PartProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.outcomes}</h2>
      {action.outcomes.map((outcome) => (
        <div class="cols cols--start ruled">
          <section>
            <h3>
              <a href={partHref(lang, 'outcome', catalogue.id, outcome.id)}>{t.outcome(outcome.id)}</a>
            </h3>
            <p>{terms.linked(said(outcome.text, lang))}</p>
          </section>
          <ul class="bare">
            {action.indicators
              .filter((indicator) => indicator.outcome === outcome.id)
              .map((indicator) => (
                <IndicatorItem lang={lang} catalogue={catalogue} indicator={indicator} terms={terms} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** An indicator among others: its words, its measures in words, and how it is computed. */
export function IndicatorItem({
  lang,
  catalogue,
  indicator,
  terms,
}: {
  lang: Language
  catalogue: Catalogue
  terms: TermLinker
  indicator: CatalogueAction['indicators'][number]
}) {
  const t = words[lang]
  return (
    <li>
      <a href={partHref(lang, 'indicator', catalogue.id, indicator.id)}>{t.indicator(indicator.id)}</a>
      {' · '}
      {terms.linked(said(indicator.text, lang))}
      <div class="small mid">
        {measuresOf(indicator).map((measure) => (
          <div>{measureSaid(measure, lang)}</div>
        ))}
        {indicator.autoNote && <div>{said(indicator.autoNote, lang)}</div>}
      </div>
    </li>
  )
}
