import { Tag, usePageLanguage } from '../../../design/index.ts'
import { FigureCharts, type FigureView } from '../../indicator/index.ts'
import { words } from './words.ts'

/** Measures as a report tells them: the figure or why there is none, what it means, and where it comes from. */
export const ReportFigures = ({ figures }: { figures: readonly FigureView[] }) => (
  <ul class="measures">
    {figures.map((figure) => (
      <ReportFigure figure={figure} />
    ))}
  </ul>
)

function ReportFigure({ figure }: { figure: FigureView }) {
  const t = words[usePageLanguage()]
  return (
    <li class="measure">
      <p class={figure.isFigure ? 'measure__value' : 'measure__value measure__value--none'}>{figure.said}</p>
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
        <FigureCharts figure={figure} />
        {figure.isFigure && (
          <p class="small mid">
            {t.source(figure.method)} {figure.coverage} {figure.joint} {figure.version}{' '}
            {figure.traceHref && (
              <a class="on-screen" href={figure.traceHref} aria-label={t.traceOf(figure.name)}>
                {t.trace}
              </a>
            )}
          </p>
        )}
      </div>
    </li>
  )
}
