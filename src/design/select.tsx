import { FieldGroup, describe } from './form-group.tsx'
import type { FieldProps } from './markup.ts'
import { classes } from './markup.ts'

export interface SelectOption {
  value: string
  text: string
  disabled?: boolean | undefined
}

export interface SelectProps extends FieldProps {
  items: readonly SelectOption[]
  /** Value of the chosen option; `null`: none, so the first shows. */
  value?: string | null | undefined
}

export function Select(props: SelectProps) {
  const id = props.id ?? props.name
  return (
    <FieldGroup {...props}>
      <select
        class={classes('govuk-select', props.class, props.error && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        {...props.attributes}
      >
        {props.items.map((item) => (
          <option value={item.value} selected={item.value === props.value} disabled={item.disabled}>
            {item.text}
          </option>
        ))}
      </select>
    </FieldGroup>
  )
}
