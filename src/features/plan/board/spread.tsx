import type { Language } from '../../../kernel/language.ts'
import { Scroll } from '../../../design/index.ts'
import { CompletionCell } from '../../../field/index.ts'
import { stepLabel, type Catalogue } from '../catalogue-model.ts'
import { steps } from '../model.ts'
import type { ActionSpread } from './presenter.ts'
import { words } from './words.ts'

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
  const t = words[lang]
  return (
    <Scroll label={t.spread.caption}>
      <table class="board board--spread">
        <caption class="govuk-visually-hidden">{t.spread.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.action}</th>
            {steps.map((step) => (
              <th scope="col" class="board__step">
                <CompletionCell
                  step={Number(step) as 0}
                  label={t.spread.step(step, stepLabel(catalogue, step)[lang])}
                />
              </th>
            ))}
            <th scope="col">{t.median}</th>
            <th scope="col">{t.spread.late}</th>
            <th scope="col">{t.spread.nobody}</th>
            <th scope="col">{t.spread.setAside}</th>
            <th scope="col">{t.spread.notChosen}</th>
          </tr>
        </thead>
        <tbody>
          {spreads.map(({ action, at, median, late, unassigned, notChosen }) => (
            <tr>
              <th scope="row">{`${action.number}. ${action.title[lang]}`}</th>
              {steps.map((step) => (
                <td>{at[step] === 0 ? <span class="mid">0</span> : <b>{at[step]}</b>}</td>
              ))}
              <td>{median === null ? t.noMedian : t.cell.step(median, stepLabel(catalogue, median)[lang])}</td>
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
