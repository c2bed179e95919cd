import type { Child } from 'hono/jsx'
import { FieldGroup, describe } from './form-group.tsx'
import type { FieldProps } from './markup.ts'
import { classes, spelling } from './markup.ts'

export interface InputProps extends FieldProps {
  value?: string | number | null | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'date' | 'time' | 'datetime-local' | 'number' | undefined
  autocomplete?: string | undefined
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | undefined
  spellcheck?: boolean | undefined
  autocapitalize?: 'none' | 'characters' | 'words' | 'sentences' | undefined
  maxlength?: number | undefined
  required?: boolean | undefined
  /** Written before or after the field inside its frame, and unread: the label must say it too. */
  prefix?: string | undefined
  suffix?: string | undefined
}

export function Input(props: InputProps) {
  const control = <InputControl {...props} />
  const affixed = props.prefix || props.suffix
  return (
    <FieldGroup {...props}>
      {affixed ? (
        <div class="govuk-input__wrapper">
          <Affix kind="prefix">{props.prefix}</Affix>
          {control}
          <Affix kind="suffix">{props.suffix}</Affix>
        </div>
      ) : (
        control
      )}
    </FieldGroup>
  )
}

function Affix({ kind, children }: { kind: 'prefix' | 'suffix'; children?: Child }) {
  if (!children) return <></>
  return (
    <div class={`govuk-input__${kind}`} aria-hidden="true">
      {children}
    </div>
  )
}

function InputControl(props: InputProps) {
  const id = props.id ?? props.name
  return (
    <input
      class={classes('govuk-input', props.class, props.error && 'govuk-input--error')}
      id={id}
      name={props.name}
      type={props.type ?? 'text'}
      {...spelling(props.spellcheck)}
      value={props.value ?? undefined}
      disabled={props.disabled}
      aria-describedby={describe(id, props)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      inputmode={props.inputmode}
      maxlength={props.maxlength}
      required={props.required}
      {...props.attributes}
    />
  )
}
