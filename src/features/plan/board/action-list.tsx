import { Details } from '../../../design/index.ts'
import { SectorThread } from '../../../field/index.ts'
import { href } from '../../../kernel/http/index.ts'
import { nameIn } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import { stepLabel } from '../catalogue-model.ts'
import { cellKey, type BoardMatrixProps } from './matrix.tsx'
import { presentCell, type ActionSpread } from './presenter.ts'
import { words } from './words.ts'

/** The same as the matrix where there is no room for its columns: action by action, who has it and how far they are. */
export function ActionList(props: BoardMatrixProps) {
  const { lang, catalogue, spreads } = props
  return (
    <>
      {catalogue.orientations.map((orientation) => (
        <section>
          <h3>{`${orientation.number}. ${orientation.title[lang]}`}</h3>
          {spreads
            .filter(({ action }) => action.orientation === orientation.id)
            .map((spread) => (
              <OneAction {...props} spread={spread} />
            ))}
        </section>
      ))}
    </>
  )
}

function OneAction(props: BoardMatrixProps & { spread: ActionSpread }) {
  const { lang, columns, cells, withPlan, today, catalogue, spread } = props
  const t = words[lang]
  const { action } = spread
  const title = `${action.number}. ${action.title[lang]}`
  const having = columns.flatMap((organization) => {
    const cell = presentCell(cells.get(cellKey(organization.id, action.id)), {
      hasPlan: withPlan.has(organization.id),
      today,
    })
    return cell.kind === 'step' ? [{ organization, cell }] : []
  })
  if (having.length === 0)
    return (
      <p>
        {title} <span class="small mid">{t.noOneHere}</span>
      </p>
    )
  return (
    <Details
      summary={
        <>
          {title} <span class="small mid">{t.carriedBy(having.length)}</span>
        </>
      }
    >
      <ul class="plain">
        {having.map(({ organization, cell }) => (
          <li>
            <SectorThread sector={organization.sector} /> {nameIn(organization, lang)}
            {' · '}
            <a href={href(lang, addresses.adopted, { adoptionId: cell.adoptionId, adoptedId: cell.id })}>
              {t.cell.step(cell.step, stepLabel(catalogue, cell.step)[lang])}
              {cell.isLate && `, ${t.cell.late}`}
            </a>
          </li>
        ))}
      </ul>
    </Details>
  )
}
