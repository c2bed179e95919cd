import { FieldGroup, describe } from './form-group.tsx'
import type { FieldProps } from './markup.ts'
import { classes, spelling } from './markup.ts'

export interface PasswordInputProps extends FieldProps {
  autocomplete?: 'current-password' | 'new-password' | undefined
}

/** Takes no `value`: a password is never sent back to a page. Pasting is allowed everywhere. */
export function PasswordInput(props: PasswordInputProps) {
  const id = props.id ?? props.name
  return (
    <FieldGroup {...props} groupClass="govuk-password-input">
      <div class="govuk-input__wrapper govuk-password-input__wrapper">
        <input
          class={classes('govuk-input govuk-password-input__input', props.class, props.error && 'govuk-input--error')}
          id={id}
          name={props.name}
          type="password"
          {...spelling(false)}
          disabled={props.disabled}
          aria-describedby={describe(id, props)}
          autocomplete={props.autocomplete ?? 'current-password'}
          autocapitalize="none"
          {...props.attributes}
        />
      </div>
    </FieldGroup>
  )
}
