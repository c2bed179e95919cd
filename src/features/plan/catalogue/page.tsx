import { parseDay } from '../../../kernel/clock.ts'
import { href, withQuery } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { Button, ButtonGroup, EmptyState, Figures, InsetText, Kept } from '../../../design/index.ts'
import { Completion } from '../../../field/index.ts'
import { termLinker, type TermLinker } from '../../glossary/index.ts'
import { addresses } from '../addresses.ts'
import type { Catalogue } from '../catalogue-model.ts'
import { partHref, said } from '../catalogue-text.ts'
import { extrasOf } from './extras.ts'
import { indicatorsOf, outcomesOf } from './queries.ts'
import { Outline, planInQuery, CatalogueSearch, type OutlineProps } from './outline.tsx'
import { words } from './words.ts'

export interface CataloguePageProps extends OutlineProps {
  others: readonly Catalogue[]
  /** Plan of the person's organization; null for visitors. */
  ownPlan: string | null
}

export function CataloguePage(props: CataloguePageProps) {
  const { lang, catalogue, ownPlan } = props
  const t = words[lang]
  const { orientations, actions } = catalogue
  // The whole plan is drawn once: its terms are linked as if read after this page's first lines, which never vary.
  const terms = termLinker(lang)
  return (
    <>
      <h1>{said(catalogue.title, lang)}</h1>
      <p class="lead">{terms.linked(said(catalogue.goal.text, lang))}</p>
      <Figures
        inline
        items={[
          { value: orientations.length, label: t.figures.orientations },
          { value: actions.length, label: t.figures.actions },
          { value: outcomesOf(catalogue).length, label: t.figures.outcomes },
          { value: indicatorsOf(catalogue).length, label: t.figures.indicators },
        ]}
      />
      <ButtonGroup>
        <Button href={withQuery(href(lang, addresses.progress), { plan: planInQuery(catalogue) })}>{t.progress}</Button>
        {ownPlan && (
          <Button kind="secondary" href={ownPlan}>
            {t.ownPlan}
          </Button>
        )}
      </ButtonGroup>
      {props.isFiltered ? (
        <Actions {...props} terms={terms} />
      ) : (
        <Kept of={catalogue} name={wholeName(props)} draw={() => <Whole {...props} terms={terms} />} />
      )}
    </>
  )
}

/** The whole plan says the same to everyone, in a language and beside the same other plans. */
const wholeName = ({ lang, others }: CataloguePageProps): string =>
  [lang, 'whole', ...others.map(({ id, version }) => `${id}@${version}`)].join(' ')

type PartProps = CataloguePageProps & { terms: TermLinker }

const Whole = (props: PartProps) => (
  <>
    <Principles {...props} />
    <Actions {...props} />
    <Ends {...props} />
  </>
)

function Actions(props: PartProps) {
  return (
    <section id="actions">
      <h2>{words[props.lang].actions(props.catalogue.actions.length)}</h2>
      <CatalogueSearch {...props} />
      <Outline {...props} />
    </section>
  )
}

function Principles({ lang, catalogue, terms }: PartProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.principles}</h2>
      <div class="cols cols--3">
        {catalogue.principles.map(({ name, text }) => (
          <div>
            <h3>{said(name, lang)}</h3>
            <p>{terms.linked(said(text, lang))}</p>
          </div>
        ))}
      </div>
      <InsetText>
        <p>
          <strong>{t.adaptation}.</strong> {terms.linked(said(catalogue.adaptation, lang))}
        </p>
      </InsetText>
    </section>
  )
}

function Ends({ lang, catalogue, others, terms }: PartProps) {
  const t = words[lang]
  const { tools, source, publishedOn } = extrasOf(catalogue)
  const published = publishedOn === undefined ? null : parseDay(publishedOn)
  return (
    <>
      <div class="cols cols--2 ruled">
        <section>
          <h2>{t.scale}</h2>
          <p>{t.scaleText}</p>
          <Scale lang={lang} catalogue={catalogue} />
        </section>
        {tools.length > 0 && (
          <section>
            <h2>{t.tools}</h2>
            <ul class="bare">
              {tools.map(({ name, actions }) => (
                <li>
                  {terms.linked(said(name, lang))}{' '}
                  <span class="small">
                    {actions.map((number) => (
                      <a href={partHref(lang, 'action', catalogue.id, number)}>
                        {t.actionLabel} {number}
                      </a>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {others.length > 0 && (
        <section class="ruled">
          <h2>{t.otherPlans}</h2>
          <ul>
            {others.map((other) => (
              <li>
                <a href={withQuery(href(lang, addresses.catalogue), { plan: planInQuery(other) })}>
                  {said(other.title, lang)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="small mid">
        {source?.document && (
          <>
            {t.source} <cite lang="en">{source.document}</cite>.{' '}
          </>
        )}
        {t.version(catalogue.version, published === null ? null : formatDay(published, lang))}
      </p>
    </>
  )
}

/** The plan's own scale, drawn and said. */
export function Scale({ lang, catalogue }: { lang: Language; catalogue: Catalogue }) {
  return (
    <ol class="bare">
      {catalogue.completionScale.map(({ value, label }) => (
        <li>
          <Completion step={value} words={said(label, lang)} />
        </li>
      ))}
    </ol>
  )
}

export function NoPlanPage({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.plan}</h1>
      <EmptyState title={t.empty.title}>{t.empty.text}</EmptyState>
    </>
  )
}
