import type { Language } from '../../../kernel/language.ts'
import { Completion, Details, Kept, Late, Table } from '../../../kernel/page/index.ts'
import { followWords } from '../messages/follow.ts'
import type { InCharge } from '../people-in-charge.ts'
import type { PlanOrientation, PlanRow } from './plan-presenter.ts'

/** The actions chosen of one orientation with where each stands, and those that were not chosen. */
export function Orientation({ lang, orientation }: { lang: Language; orientation: PlanOrientation }) {
  const t = followWords[lang]
  const { title, rows, chosenCount, allCount, notChosen } = orientation
  return (
    <section class="plan-orientation">
      <h2>
        {title} <span class="small mid">{t.chosenOf(chosenCount, allCount)}</span>
      </h2>
      {rows.length === 0 ? (
        <p class="mid">{t.noneChosen}</p>
      ) : (
        <Table
          caption={title}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.heads.action }, { text: t.heads.step }, { text: t.heads.person }, { text: t.heads.due }]}
          rows={rows.map((row) => [
            <ActionName lang={lang} row={row} />,
            <StepCell lang={lang} row={row} />,
            row.person.kind === 'named' ? row.person.name : <PersonName lang={lang} person={row.person} />,
            row.daysLate > 0 ? <LateDue lang={lang} row={row} /> : (row.due ?? <NoDue lang={lang} />),
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

function ActionName({ lang, row }: { lang: Language; row: PlanRow }) {
  const t = followWords[lang]
  const marks = [row.isOwn && t.own, row.isAdapted && t.adapted, row.isGone && t.gone].filter(Boolean)
  return (
    <span class="numbered">
      <span class="num mid">{row.number}</span>
      <span>
        <a href={row.href}>{row.title}</a>
        {marks.length > 0 && <span class="small mid"> {marks.join(', ')}</span>}
      </span>
    </span>
  )
}

/** Of the bars of the scale a plan repeats six: what is said is the catalogue's, never an organization's. */
function StepCell({ lang, row }: { lang: Language; row: PlanRow }) {
  const t = followWords[lang]
  const { step, stepLabel } = row
  return (
    <>
      {step === null ? (
        stepLabel
      ) : (
        <Kept
          of={StepCell}
          name={`${lang} ${step} ${stepLabel}`}
          draw={() => <Completion step={step} words={stepLabel} />}
        />
      )}
      {row.updateHref && (
        <a class="small plan-update" href={row.updateHref}>
          {t.update}
          <span class="govuk-visually-hidden"> {t.updateOf(row.title)}</span>
        </a>
      )}
    </>
  )
}

export function PersonName({ lang, person }: { lang: Language; person: InCharge }) {
  const t = followWords[lang]
  if (person.kind === 'nobody') return <b>{t.toName}</b>
  if (person.kind === 'named') return <>{person.name}</>
  if (person.kind === 'unknown') return <>{t.someone}</>
  return (
    <>
      <b>{t.toName}</b>
      <br />
      <span class="small mid">{t.hasLeft(person.name)}</span>
    </>
  )
}

const NoDue = ({ lang }: { lang: Language }) => <span class="mid">{followWords[lang].noDue}</span>

const LateDue = ({ lang, row }: { lang: Language; row: PlanRow }) => (
  <>
    {row.due}
    <br />
    <Late>{followWords[lang].daysLate(row.daysLate)}</Late>
  </>
)
