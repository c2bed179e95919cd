import { html } from 'hono/html'
import type { Language } from '../../../kernel/language.ts'
import { Details, Late, Table, useKept } from '../../../design/index.ts'
import { Completion } from '../../../field/index.ts'
import type { InCharge } from '../people-in-charge.ts'
import { words as shared } from '../words.ts'
import type { PlanOrientation, PlanRow } from './presenter.ts'
import { words } from './words.ts'

/** The actions chosen of one orientation with where each stands, and those that were not chosen. */
export function OrientationSection({ lang, orientation }: { lang: Language; orientation: PlanOrientation }) {
  const t = words[lang]
  const { title, rows, chosenCount, allCount, notChosen } = orientation
  return (
    <section class="plan-orientation">
      <h2>
        {title} <span class="small mid">{t.chosenOf(chosenCount, allCount)}</span>
      </h2>
      {rows.length === 0 ? (
        <p class="mid">{shared[lang].noneChosen}</p>
      ) : (
        <Table
          caption={title}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.heads.action }, { text: t.heads.step }, { text: t.heads.person }, { text: t.heads.due }]}
          rows={rows.map((row) => [
            ActionName({ lang, row }),
            StepCell({ lang, row }),
            PersonName({ lang, person: row.person }),
            DueCell({ lang, row }),
          ])}
        />
      )}
      {notChosen.length > 0 && (
        <Details summary={t.unchosen(notChosen.length)} open={rows.length === 0}>
          <ul class="bare small unchosen">
            {notChosen.map((one) => (
              <li>
                <span class="num">{one.number}.</span> <a href={one.href}>{one.title}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

// The cells of a row, each written as one text: a plan has dozens of rows, and no page is opened as often.

function ActionName({ lang, row }: { lang: Language; row: PlanRow }) {
  const t = words[lang]
  const marks = [row.isOwn && t.own, row.isAdapted && shared[lang].adapted, row.isGone && t.gone].filter(Boolean)
  const said = marks.length > 0 && html`<span class="small mid"> ${marks.join(', ')}</span>`
  const title = html`<a href="${row.href}">${row.title}</a>${said}`
  return html`<span class="numbered"><span class="num mid">${row.number}</span><span>${title}</span></span>`
}

function StepCell({ lang, row }: { lang: Language; row: PlanRow }) {
  const t = words[lang]
  const { step, stepLabel, updateHref } = row
  // What is said of a step is the catalogue's, never an organization's.
  const bar =
    step === null
      ? stepLabel
      : useKept(StepCell, `${lang} ${step} ${stepLabel}`, () => <Completion step={step} words={stepLabel} />)
  if (updateHref === null) return bar
  const ofWhat = html`<span class="govuk-visually-hidden"> ${t.updateOf(row.title)}</span>`
  return html`${bar}<a class="small plan-update" href="${updateHref}">${t.update}${ofWhat}</a>`
}

export function PersonName({ lang, person }: { lang: Language; person: InCharge }) {
  const t = words[lang]
  if (person.kind === 'nobody') return html`<b>${t.toName}</b>`
  if (person.kind === 'named') return html`${person.name}`
  if (person.kind === 'unknown') return html`${shared[lang].someone}`
  return html`<b>${t.toName}</b><br /><span class="small mid">${t.hasLeft(person.name)}</span>`
}

function DueCell({ lang, row }: { lang: Language; row: PlanRow }) {
  const t = words[lang]
  const due = row.due ?? html`<span class="mid">${t.noDue}</span>`
  return row.daysLate > 0 ? html`${due}<br />${Late({ children: shared[lang].daysLate(row.daysLate) })}` : due
}
