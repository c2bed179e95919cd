import type { Child } from 'hono/jsx'
import { href, withQuery } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { EmptyState, FilterPanel, Input, Select, TaskList } from '../../../design/index.ts'
import type { TermLinker } from '../../glossary/index.ts'
import { addresses } from '../addresses.ts'
import { firstPlanId, type Catalogue } from '../catalogue-model.ts'
import { partHref, said } from '../catalogue-text.ts'
import { catalogueTree, type CatalogueBranch, type CatalogueFilter, type ActionFound } from './queries.ts'
import { whoSaid } from './part-text.ts'
import { words } from './words.ts'

export interface OutlineProps {
  lang: Language
  catalogue: Catalogue
  filter: CatalogueFilter
  isFiltered: boolean
  hits: readonly ActionFound[]
}

/** The first plan needs no name in addresses. */
export const planInQuery = ({ id }: Catalogue): string | null => (id === firstPlanId ? null : id)

export function CatalogueSearch({ lang, catalogue, filter, isFiltered }: OutlineProps) {
  const { search, focus } = words[lang]
  const own = href(lang, addresses.catalogue)
  const plan = planInQuery(catalogue)
  return (
    <FilterPanel
      action={`${own}#actions`}
      label={search.label}
      submit={search.submit}
      {...(plan === null ? {} : { kept: { plan } })}
      {...(isFiltered ? { reset: { label: search.reset, href: `${withQuery(own, { plan })}#actions` } } : {})}
    >
      <Input name="q" type="search" label={search.text} value={filter.text ?? ''} spellcheck={false} />
      <Select
        name="orientation"
        label={search.orientation}
        value={filter.orientation ?? ''}
        items={[
          { value: '', text: search.anyOrientation },
          ...catalogue.orientations.map(({ number, title }) => ({
            value: String(number),
            text: words[lang].orientation(number, said(title, lang)),
          })),
        ]}
      />
      <Select
        name="volet"
        label={search.focus}
        value={filter.focus ?? ''}
        items={[
          { value: '', text: search.any },
          ...(['prevention', 'intervention', 'both'] as const).map((value) => ({ value, text: focus[value] })),
        ]}
      />
      <Select
        name="secteur"
        label={search.sector}
        value={filter.sector ?? ''}
        items={[
          { value: '', text: search.any },
          ...catalogue.sectors.map(({ id, name }) => ({ value: id, text: said(name, lang) })),
        ]}
      />
    </FilterPanel>
  )
}

/** The plan from orientations to actions, of the actions found. */
export function Outline(props: OutlineProps & { terms: TermLinker }) {
  const { lang, catalogue, hits, isFiltered } = props
  const { search } = words[lang]
  if (hits.length === 0)
    return (
      <EmptyState title={search.nothing.title} headingLevel={3}>
        {search.nothing.text}
      </EmptyState>
    )
  const kept = new Map(hits.map((hit) => [hit.action.id, hit]))
  return (
    <>
      {isFiltered && <p role="status">{search.found(hits.length, catalogue.actions.length)}</p>}
      {catalogueTree(catalogue, ({ id }) => kept.has(id)).map((branch) => (
        <OrientationOutline {...props} branch={branch} kept={kept} />
      ))}
    </>
  )
}

function OrientationOutline({
  lang,
  catalogue,
  isFiltered,
  branch: { orientation, needs, actionCount },
  kept,
  terms,
}: OutlineProps & { terms: TermLinker; branch: CatalogueBranch; kept: ReadonlyMap<string, ActionFound> }) {
  const t = words[lang]
  const whole = partHref(lang, 'orientation', catalogue.id, orientation.number)
  return (
    <section class="ruled" aria-labelledby={`orientation-${orientation.number}`}>
      <h2 id={`orientation-${orientation.number}`}>
        {t.orientation(orientation.number, said(orientation.title, lang))}
      </h2>
      {!isFiltered && (
        <>
          <p class="mid">{terms.linked(said(orientation.purpose, lang))}</p>
          <p>
            <a href={whole}>{t.orientationWhole(actionCount)}</a>
          </p>
        </>
      )}
      {needs.map(({ need, objectives }) => (
        <div class="cols cols--start">
          <section>
            <h3>
              <a href={partHref(lang, 'need', catalogue.id, need.number)}>{t.need(need.number)}</a>
            </h3>
            <p class="small">{terms.linked(said(need.text, lang))}</p>
          </section>
          <div>
            {objectives.map(({ objective, actions }) => (
              <>
                <p class="small mid">
                  <a href={partHref(lang, 'objective', catalogue.id, objective.number)}>
                    {t.objective(objective.number)}
                  </a>
                  {' · '}
                  {terms.linked(said(objective.text, lang))}
                </p>
                <TaskList
                  idPrefix={`objective-${objective.number}`}
                  items={actions.map((action) => ({
                    title: t.action(action.number, said(action.title, lang)),
                    href: partHref(lang, 'action', catalogue.id, action.number),
                    hint: (
                      <Hint
                        lang={lang}
                        who={whoSaid(catalogue, action, lang)}
                        parts={kept.get(action.id)?.parts ?? []}
                      />
                    ),
                    status: t.focus[action.focus],
                  }))}
                />
              </>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}

/** For whom, and the outcomes and indicators whose words answer the search. */
function Hint({ lang, who, parts }: { lang: Language; who: string; parts: ActionFound['parts'] }): Child {
  const t = words[lang]
  return (
    <div class="small">
      {who}
      {parts.map(({ kind, id, text }) => (
        <>
          <br />
          {kind === 'outcome' ? t.outcome(id) : t.indicator(id)} · {said(text, lang)}
        </>
      ))}
    </div>
  )
}
