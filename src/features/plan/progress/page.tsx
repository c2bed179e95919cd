import type { Child } from 'hono/jsx'
import { EmptyState, PrintButton, Table } from '../../../design/index.ts'
import { PlanCloth, regionName } from '../../../field/index.ts'
import { stepLabel, type Catalogue, type CatalogueAction } from '../catalogue-model.ts'
import { partHref, said } from '../catalogue-text.ts'
import { words as catalogueWords } from '../catalogue/words.ts'
import {
  Choose,
  inOrder,
  numberedTitle,
  Rule,
  SilentRegions,
  spreadCells,
  spreadStep,
  type ProgressProps,
} from './parts.tsx'
import { words } from './words.ts'

/** All regions: choose one. */
export function RegionsPage(props: ProgressProps) {
  const { lang, spreads, at } = props
  const t = words[lang]
  const known = inOrder(lang).filter((code) => spreads.some(({ region }) => region === code))
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {spreads.length === 0 && (
        <EmptyState title={t.empty.title} act={{ label: t.empty.act, href: props.planHref }}>
          {t.empty.text}
        </EmptyState>
      )}
      <Choose {...props} region={null} action={null} />
      {known.length > 0 && (
        <Table
          caption={t.regions}
          captionClass="govuk-table__caption--l"
          head={[{ text: t.heads.region }, { text: t.heads.shown }]}
          rows={known.map((region): Child[] => [
            <a href={at({ region })}>{regionName(region, lang)}</a>,
            t.shown(spreads.filter((spread) => spread.region === region).length),
          ])}
        />
      )}
      <SilentRegions {...props} known={known} />
      <Rule lang={lang} day={props.day} />
    </>
  )
}

export interface RegionPageProps extends ProgressProps {
  region: string
  /** The only one asked for; null: every action. */
  action: CatalogueAction | null
  /** What other features say of the region. */
  panels: readonly Child[]
}

/** One region: what may be said of each action, or of the one asked for. */
export function RegionPage(props: RegionPageProps) {
  const { lang, catalogue, region, action, at } = props
  const t = words[lang]
  const spreads = props.spreads.filter((spread) => spread.region === region)
  const wanted = action === null ? catalogue.actions : [action]
  const shown = wanted.filter(({ id }) => spreads.some(({ actionId }) => actionId === id))
  return (
    <>
      <h1>{t.regionTitle(regionName(region, lang))}</h1>
      {action === null && shown.length > 0 && (
        <p class="lead">{t.regionLead(shown.length, catalogue.actions.length)}</p>
      )}
      <Choose {...props} region={region} action={action} />
      {shown.length === 0 ? (
        <EmptyState title={t.emptyRegion.title}>{t.emptyRegion.text}</EmptyState>
      ) : (
        <>
          {action === null && <RegionCloth {...props} spreads={spreads} />}
          {catalogue.orientations.map((orientation) => (
            <RegionOrientation
              {...props}
              orientation={orientation}
              spreads={spreads}
              actions={shown.filter((one) => one.orientation === orientation.id)}
            />
          ))}
        </>
      )}
      {props.panels}
      {action === null && <TooFew {...props} actions={catalogue.actions.filter((one) => !shown.includes(one))} />}
      <PrintButton />
      {action !== null && (
        <ul class="bare">
          <li>
            <a href={at({ region })}>{t.everyAction}</a>
          </li>
          <li>
            <a href={at({ action: String(action.number) })}>{t.everyRegion}</a>
          </li>
        </ul>
      )}
      <p>
        <a href={at({})}>{t.otherRegions}</a>
      </p>
      <Rule lang={lang} day={props.day} withMedian={shown.length > 0} />
    </>
  )
}

function RegionCloth({ lang, catalogue, spreads }: ProgressProps) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.cloth}</h2>
      <PlanCloth
        groups={catalogue.orientations.map(({ id, number, title }) => ({
          title: catalogueWords[lang].orientation(number, said(title, lang)),
          columns: catalogue.actions
            .filter(({ orientation }) => orientation === id)
            .map((action) => {
              const spread = spreads.find(({ actionId }) => actionId === action.id)
              return {
                number: action.number,
                step: spread ? spreadStep(spread.median) : null,
                label: t.column(
                  numberedTitle(action, lang),
                  spread ? said(stepLabel(catalogue, spread.median), lang) : t.tooFew,
                ),
              }
            }),
        }))}
      />
      <p class="small mid">{t.clothKey}</p>
    </section>
  )
}

function RegionOrientation({
  lang,
  catalogue,
  orientation,
  actions,
  spreads,
}: ProgressProps & { orientation: Catalogue['orientations'][number]; actions: readonly CatalogueAction[] }) {
  const t = words[lang]
  if (actions.length === 0) return <></>
  return (
    <section>
      <Table
        caption={catalogueWords[lang].orientation(orientation.number, said(orientation.title, lang))}
        captionClass="govuk-table__caption--l"
        stack
        head={[{ text: t.heads.action }, { text: t.heads.median }, { text: t.heads.spread }]}
        rows={actions.map((action): Child[] => [
          <a href={partHref(lang, 'action', catalogue.id, action.number)}>{numberedTitle(action, lang)}</a>,
          ...spreadCells(
            lang,
            catalogue,
            spreads.find(({ actionId }) => actionId === action.id),
          ),
        ])}
      />
    </section>
  )
}

function TooFew({ lang, catalogue, actions }: ProgressProps & { actions: readonly CatalogueAction[] }) {
  const t = words[lang]
  if (actions.length === 0) return <></>
  return (
    <section>
      <h2>{t.tooFewOf(actions.length)}</h2>
      <ul class="bare small">
        {actions.map((action) => (
          <li>
            <a href={partHref(lang, 'action', catalogue.id, action.number)}>{numberedTitle(action, lang)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One action in every region. */
export function ActionRegionsPage(props: ProgressProps & { action: CatalogueAction }) {
  const { lang, catalogue, action, at } = props
  const t = words[lang]
  const spreads = props.spreads.filter(({ actionId }) => actionId === action.id)
  const known = inOrder(lang).filter((code) => spreads.some(({ region }) => region === code))
  return (
    <>
      <h1>{t.actionTitle(numberedTitle(action, lang))}</h1>
      <p>
        <a href={partHref(lang, 'action', catalogue.id, action.number)}>{t.thisAction}</a>
      </p>
      <Choose {...props} region={null} action={action} />
      {spreads.length === 0 ? (
        <EmptyState title={t.emptyAction.title}>{t.emptyAction.text}</EmptyState>
      ) : (
        <>
          <Table
            caption={t.regions}
            captionClass="govuk-table__caption--l"
            stack
            head={[{ text: t.heads.region }, { text: t.heads.median }, { text: t.heads.spread }]}
            rows={known.map((code): Child[] => [
              <a href={at({ region: code })}>{regionName(code, lang)}</a>,
              ...spreadCells(
                lang,
                catalogue,
                spreads.find(({ region }) => region === code),
              ),
            ])}
          />
          <SilentRegions {...props} known={known} />
        </>
      )}
      <Rule lang={lang} day={props.day} withMedian={spreads.length > 0} />
    </>
  )
}
