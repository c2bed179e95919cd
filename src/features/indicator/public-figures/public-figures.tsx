import { Table, usePageLanguage } from '../../../design/index.ts'
import { regionName } from '../../../field/index.ts'
import type { PanelPlaces } from '../../../kernel/feature/index.ts'
import type { AnyRequest } from '../../../kernel/http/index.ts'
import { currentDefinitions } from '../definitions-kept.ts'
import { presentFigure, type FigureView } from '../figure/presenter.ts'
import { periodName, periodAsked } from '../figure/say-period.ts'
import type { KeptPeriod } from '../kept-periods.ts'
import { publicValues } from '../values.ts'
import { words } from './words.ts'

export interface PublicFiguresProps {
  region: string
  period: KeptPeriod
  /** Those that may be shown; the others are said in one sentence. */
  figures: readonly FigureView[]
}

/** What anyone may read of a region beside its progress: the figures that the gate let out, each with what it comes from. */
export function PublicFigures({ region, period, figures }: PublicFiguresProps) {
  const lang = usePageLanguage()
  const t = words[lang]
  return (
    <section>
      <h2>{t.title(regionName(region, lang))}</h2>
      <p>{t.lead}</p>
      <p class="small mid">{t.period(periodName(period, lang))}</p>
      {figures.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <>
          <Table
            stack
            caption={t.caption}
            captionClass="govuk-visually-hidden"
            head={[
              { text: t.heads.measure },
              { text: t.heads.value, acts: true },
              { text: t.heads.coverage, acts: true },
            ]}
            rows={figures.map((figure) => [
              figure.name,
              <b>{figure.said}</b>,
              <>
                {figure.means} {figure.coverage} {figure.jointShort}
              </>,
            ])}
          />
          <p class="small mid">
            {t.hidden}
            {figures.some(({ joint }) => joint !== null) && ` ${t.joint}`}
          </p>
        </>
      )}
    </section>
  )
}

/** Beside the steps of a region: of one action, or of all of them. */
export async function publicFigures(
  request: AnyRequest,
  { region, actionId }: Pick<PanelPlaces['plan.region'], 'region' | 'actionId'>,
): Promise<PublicFiguresProps> {
  const { tx, lang, query, today } = request
  const { period } = periodAsked(query, today)
  const shown = await publicValues(request, region, period)
  const definitions = (await currentDefinitions(tx)).filter(({ action }) => actionId === null || action === actionId)
  const links = { trace: () => '', overTime: null }
  const figures = definitions.map((definition) =>
    presentFigure(definition, shown?.values.get(definition.measure) ?? null, {
      lang,
      isOwn: false,
      target: null,
      previous: null,
      links,
    }),
  )
  return { region, period, figures: figures.filter(({ isFigure }) => isFigure) }
}
