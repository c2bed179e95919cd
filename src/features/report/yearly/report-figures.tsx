import { Tag, usePageLanguage } from '../../../design/index.ts'
import { FigureCharts, type FigureView } from '../../indicator/index.ts'
import { words } from './words.ts'

/** Measures as a report tells them: each figure, what it means and where it comes from; then those without one, each with its reason. */
export function ReportFigures({ figures }: { figures: readonly FigureView[] }) {
  const t = words[usePageLanguage()]
  const told = figures.filter(({ isFigure }) => isFigure)
  const without = [
    ...Map.groupBy(
      figures.filter(({ isFigure }) => !isFigure),
      ({ said }) => said,
    ),
  ]
  return (
    <>
      {told.length > 0 && (
        <ul class="measures">
          {told.map((figure) => (
            <ReportFigure figure={figure} />
          ))}
        </ul>
      )}
      {without.map(([reason, of]) => (
        <p class="small">
          <b>{t.without(reason)}</b> {of.map(({ name }) => name).join(' · ')}.{' '}
          {of[0]?.state === 'withheld' && of[0].means}
        </p>
      ))}
    </>
  )
}

function ReportFigure({ figure }: { figure: FigureView }) {
  const t = words[usePageLanguage()]
  return (
    <li class="measure">
      <p class="measure__value">{figure.said}</p>
      <div>
        <p>
          <b>{figure.name}</b> {figure.isPartial && <Tag kind="dashed">{t.partial}</Tag>}
        </p>
        <p>{figure.means}</p>
        {figure.parts.length > 0 && (
          <ul>
            {figure.parts.map((part) => (
              <li>{part}</li>
            ))}
          </ul>
        )}
        <FigureCharts figure={figure} isOpen />
        <p class="small mid">
          {t.source(figure.method)} {figure.coverage} {figure.jointShort} {figure.version}{' '}
          {figure.traceHref && (
            <a class="on-screen" href={figure.traceHref} aria-label={t.traceOf(figure.name)}>
              {t.trace}
            </a>
          )}
        </p>
      </div>
    </li>
  )
}
