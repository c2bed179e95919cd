import { Button, Checkboxes, control, Details, FormFrame, Input, Select } from '../../../design/index.ts'
import { valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { lengths, mostMoments } from '../model.ts'
import { calendarZones } from '../../../kernel/calendar/index.ts'
import { words as shared } from '../words.ts'
import { dayName, labelsOf, proposalNames, rowsAtFirst, timeName } from './proposal-form.ts'
import { words } from './words.ts'

export interface ProposePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** Organizations for which the person may propose; with one, nothing is asked. */
  organizations: readonly { id: string; name: string }[]
  /** Names of the organizations invited and not yet in, in words; null: none. */
  invited: string | null
}

/** Moments, length, place, and until when one answers. */
export function ProposePage({ lang, action, keys, state, organizations, invited }: ProposePageProps) {
  const t = words[lang]
  const { zones, lengthSaid } = shared[lang]
  const { labels, hints } = t
  const others = rowsFrom(rowsAtFirst + 1, mostMoments)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={proposalNames} labels={labelsOf(lang)}>
        {organizations.length > 1 && (
          <Select
            {...control(state, 'organization', labels.organization, lang)}
            items={[{ value: '', text: '' }, ...organizations.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        <Input {...control(state, 'title', labels.title, lang, hints.title)} />
        <h2>{t.moments}</h2>
        <p class="mid">{t.momentsHint}</p>
        {rowsFrom(1, rowsAtFirst).map((row) => (
          <MomentRow lang={lang} state={state} row={row} />
        ))}
        <Details summary={t.more} open={others.some((row) => isUsed(state, row))}>
          {others.map((row) => (
            <MomentRow lang={lang} state={state} row={row} />
          ))}
        </Details>
        <Select
          {...control(state, 'length', labels.length, lang)}
          items={lengths.map((minutes) => ({ value: String(minutes), text: lengthSaid(minutes) }))}
        />
        <Select
          {...control(state, 'timeZone', labels.timeZone, lang)}
          items={calendarZones.map((zone) => ({ value: zone, text: zones[zone] }))}
        />
        <Input {...control(state, 'place', labels.place, lang, hints.place)} />
        <Input
          {...control(state, 'closesOn', labels.closesOn, lang, hints.closesOn)}
          type="date"
          class="govuk-input--width-10"
        />
        {invited !== null && (
          <Checkboxes
            name="asksInvited"
            legend={labels.asksInvited}
            values={valuesOf(state, 'asksInvited')}
            items={[{ value: 'yes', label: t.askInvited(invited) }]}
          />
        )}
        <p class="mid">{t.asked}</p>
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}

const rowsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

/** Something was typed there, or is wrong. */
const isUsed = (state: FormState, row: number): boolean =>
  [dayName(row), timeName(row)].some((name) => valueOf(state, name) !== '' || state.errors[name] !== undefined)

/** Day and hour of one moment, side by side. */
function MomentRow({ lang, state, row }: { lang: Language; state: FormState; row: number }) {
  const t = words[lang]
  return (
    <fieldset class="govuk-fieldset moment-row">
      <legend class="govuk-fieldset__legend">{t.moment(row)}</legend>
      <Input {...control(state, dayName(row), t.day, lang)} type="date" class="govuk-input--width-10" />
      <Input {...control(state, timeName(row), t.time, lang)} type="time" class="govuk-input--width-5" />
    </fieldset>
  )
}
