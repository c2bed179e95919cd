import { raw } from 'hono/html'
import type { Day } from '../../../kernel/clock.ts'
import { href } from '../../../kernel/http/index.ts'
import { type Language, nameIn } from '../../../kernel/language.ts'
import { Scroll } from '../../../design/index.ts'
import { CompletionCell, type SectorCode, sectorOf, SectorThread } from '../../../field/index.ts'
import type { MemberOrganization } from '../../network/index.ts'
import { addresses } from '../addresses.ts'
import { publicCode, stepLabel, type Catalogue } from '../catalogue-model.ts'
import { steps } from '../model.ts'
import { presentCell, type ActionSpread, type CellPresented } from './presenter.ts'
import type { BoardCell } from './queries.ts'
import { words } from './words.ts'

export interface BoardMatrixProps {
  lang: Language
  today: Day
  catalogue: Catalogue
  /** Organizations of this page of the board, by sector. */
  columns: readonly MemberOrganization[]
  /** Organizations that adopted the plan. */
  withPlan: ReadonlySet<string>
  cells: ReadonlyMap<string, BoardCell>
  spreads: readonly ActionSpread[]
}

/** The key of a cell in `cells`. */
export const cellKey = (organizationId: string, actionId: string): string => `${organizationId} ${actionId}`

/** 27 rows, a column an organization under the thread of its sector; the first column stays when it scrolls. */
export function BoardMatrix(props: BoardMatrixProps) {
  const { lang, catalogue } = props
  const t = words[lang]
  const cellOf = cellsOf(props)
  return (
    <>
      <Legend lang={lang} catalogue={catalogue} />
      <Scroll label={t.caption}>
        <table class="board">
          <caption class="govuk-visually-hidden">{t.caption}</caption>
          <Head {...props} />
          {catalogue.orientations.map((orientation) => (
            <tbody>
              <tr class="board__orientation">
                <th
                  scope="colgroup"
                  colspan={props.columns.length + 2}
                >{`${orientation.number}. ${orientation.title[lang]}`}</th>
              </tr>
              {catalogue.actions
                .filter((action) => action.orientation === orientation.id)
                .map((action) => (
                  <Row {...props} actionId={action.id} cellOf={cellOf} />
                ))}
            </tbody>
          ))}
        </table>
      </Scroll>
    </>
  )
}

function Legend({ lang, catalogue }: Pick<BoardMatrixProps, 'lang' | 'catalogue'>) {
  const t = words[lang]
  return (
    <>
      <ul class="key" aria-label={t.legend}>
        {steps.map((step) => (
          <li>
            <CompletionCell step={Number(step) as 0} label="" /> {t.cell.step(step, stepLabel(catalogue, step)[lang])}
          </li>
        ))}
      </ul>
      <p class="small mid">{t.emptyCell}</p>
    </>
  )
}

/** Runs of neighbouring columns of one sector. */
function runs(columns: readonly MemberOrganization[]): { sector: SectorCode; length: number }[] {
  const found: { sector: SectorCode; length: number }[] = []
  for (const { sector } of columns) {
    const last = found.at(-1)
    if (last?.sector === sector) last.length += 1
    else found.push({ sector, length: 1 })
  }
  return found
}

const opensSector = (columns: readonly MemberOrganization[], index: number): boolean =>
  index === 0 || columns[index - 1]?.sector !== columns[index]?.sector

function Head({ lang, columns }: BoardMatrixProps) {
  const t = words[lang]
  return (
    <thead>
      <tr>
        <td></td>
        {runs(columns).map(({ sector, length }) => (
          <th scope="colgroup" colspan={length} class="board__sector">
            <SectorThread sector={sector} size="wide" />
            <span>{sectorOf(sector).name[lang]}</span>
          </th>
        ))}
        <td></td>
      </tr>
      <tr>
        <th scope="col">{t.action}</th>
        {columns.map((organization, index) => (
          <th
            scope="col"
            class={opensSector(columns, index) ? 'board__organization board__first' : 'board__organization'}
          >
            <a href={href(lang, addresses.organizationPlan, { organizationId: organization.id })}>
              {nameIn(organization, lang)}
            </a>
          </th>
        ))}
        <th scope="col" class="board__total">
          {t.adoptedBy}
        </th>
      </tr>
    </thead>
  )
}

function Row(props: BoardMatrixProps & { actionId: string; cellOf: CellOf }) {
  const { lang, catalogue, columns, spreads, actionId } = props
  const spread = spreads.find(({ action }) => action.id === actionId)
  if (!spread) return <></>
  return (
    <tr>
      <th scope="row">
        <a
          href={href(lang, addresses.action, { code: publicCode(catalogue.id, String(spread.action.number)) })}
        >{`${spread.action.number}. ${spread.action.title[lang]}`}</a>
      </th>
      {raw(
        columns
          .map((organization, index) => props.cellOf(organization, actionId, opensSector(columns, index)))
          .join(''),
      )}
      <td class="board__total">{spread.adopted === 0 ? words[lang].noOne : spread.adopted}</td>
    </tr>
  )
}

type CellOf = (organization: MemberOrganization, actionId: string, isFirst: boolean) => string

/** Where a cell leads, in markup that is drawn once for many: put in its place cell by cell. */
const itsAction = '#its-action'

/** Markup of the cells of one board: hundreds of cells say one of a dozen things, and each of these is drawn once. */
function cellsOf(props: BoardMatrixProps): CellOf {
  const { cells, withPlan, today } = props
  const drawn = new Map<string, string>()
  return (organization, actionId, isFirst) => {
    const hasPlan = withPlan.has(organization.id)
    const presented = presentCell(cells.get(cellKey(organization.id, actionId)), { hasPlan, today })
    const key =
      presented.kind === 'step' ? `${presented.step} ${presented.isLate} ${isFirst}` : `${presented.kind} ${isFirst}`
    const markup = drawn.get(key) ?? String(<Cell {...props} presented={presented} isFirst={isFirst} />)
    drawn.set(key, markup)
    if (presented.kind !== 'step') return markup
    const { adoptionId, id } = presented
    return markup.replace(itsAction, href(props.lang, addresses.adopted, { adoptionId, adoptedId: id }))
  }
}

function Cell({
  lang,
  catalogue,
  presented,
  isFirst,
}: BoardMatrixProps & { presented: CellPresented; isFirst: boolean }) {
  const t = words[lang].cell
  const first = isFirst ? 'board__first' : undefined
  if (presented.kind === 'step') {
    const label = t.step(presented.step, stepLabel(catalogue, presented.step)[lang])
    return (
      <td class={presented.isLate ? `board__late ${first ?? ''}`.trim() : first}>
        <a class="board__cell" href={itsAction}>
          <CompletionCell
            step={Number(presented.step) as 0}
            label={presented.isLate ? `${label}, ${t.late}` : label}
            {...(presented.isLate ? { late: t.lateShort } : {})}
          />
        </a>
      </td>
    )
  }
  const [sign, said] =
    presented.kind === 'no-plan'
      ? ['–', t.noPlan]
      : presented.kind === 'set-aside'
        ? ['( )', t.setAside]
        : ['·', t.notChosen]
  return (
    <td class={first}>
      <span class="govuk-visually-hidden">{said}</span>
      <span class="mid" aria-hidden="true">
        {sign}
      </span>
    </td>
  )
}
