import type { Language } from '../../../kernel/language.ts'
import type { ActionSpread } from './presenter.ts'
import { stepLabel, type Catalogue } from '../catalogue-model.ts'
import { boardWords } from './words.ts'
import { steps } from '../model.ts'
import { Scroll } from '../../../design/index.ts'
import { CompletionCell } from '../../../field/index.ts'

/** How organizations spread over the six steps, action by action, with the median step; counts, never a mean. */
export function BoardSpread({
  lang,
  catalogue,
  spreads,
}: {
  lang: Language
  catalogue: Catalogue
  spreads: readonly ActionSpread[]
}) {
  const words = boardWords[lang]
  return (
    <Scroll label={words.spread.caption}>
      <table class="board board--spread">
        <caption class="govuk-visually-hidden">{words.spread.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.action}</th>
            {steps.map((step) => (
              <th scope="col" class="board__step">
                <CompletionCell
                  step={Number(step) as 0}
                  label={words.spread.step(step, stepLabel(catalogue, step)[lang])}
                />
              </th>
            ))}
            <th scope="col">{words.median}</th>
            <th scope="col">{words.spread.late}</th>
            <th scope="col">{words.spread.nobody}</th>
            <th scope="col">{words.spread.setAside}</th>
            <th scope="col">{words.spread.notChosen}</th>
          </tr>
        </thead>
        <tbody>
          {spreads.map(({ action, at, median, late, unassigned, notChosen }) => (
            <tr>
              <th scope="row">{`${action.number}. ${action.title[lang]}`}</th>
              {steps.map((step) => (
                <td>{at[step] === 0 ? <span class="mid">0</span> : <b>{at[step]}</b>}</td>
              ))}
              <td>{median === null ? words.noMedian : words.cell.step(median, stepLabel(catalogue, median)[lang])}</td>
              <td>{late}</td>
              <td>{unassigned}</td>
              <td>{at['set-aside']}</td>
              <td>{notChosen}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}
