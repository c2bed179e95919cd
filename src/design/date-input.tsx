import { ControlsGroup } from './form-group.tsx'
import { Label } from './label.tsx'
import type { GroupProps } from './markup.ts'
import { classes } from './markup.ts'
import { useWords } from './words.ts'

export type DatePart = 'day' | 'month' | 'year'

export interface DateInputProps extends GroupProps {
  /** What was typed, part by part, even when it is no date. */
  values?: Partial<Record<DatePart, string>> | undefined
  /** Parts that are wrong; all three when there is an error and no part is named. */
  wrong?: readonly DatePart[] | undefined
  /** `bday` when the date is the person's own birth date. */
  autocomplete?: 'bday' | undefined
}

const parts: readonly DatePart[] = ['day', 'month', 'year']

/** Three fields named `<name>-day`, `<name>-month`, `<name>-year`. Order day, month, year in both languages. */
export function DateInput(props: DateInputProps) {
  const id = props.id ?? props.name
  return (
    <ControlsGroup {...props} role="group">
      <div class={classes('govuk-date-input', props.class)} id={id}>
        {parts.map((part) => (
          <div class="govuk-date-input__item">
            <DateField {...props} id={id} part={part} />
          </div>
        ))}
      </div>
    </ControlsGroup>
  )
}

function DateField({ part, ...props }: DateInputProps & { id: string; part: DatePart }) {
  const isWrong = Boolean(props.error) && (props.wrong?.includes(part) ?? true)
  const id = `${props.id}-${part}`
  return (
    <div class="govuk-form-group">
      <Label for={id} class="govuk-date-input__label">
        {useWords()[part]}
      </Label>
      <input
        class={classes(
          'govuk-input govuk-date-input__input',
          isWrong && 'govuk-input--error',
          part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
        )}
        id={id}
        name={`${props.name}-${part}`}
        type="text"
        inputmode="numeric"
        value={props.values?.[part]}
        autocomplete={props.autocomplete && `${props.autocomplete}-${part}`}
      />
    </div>
  )
}
