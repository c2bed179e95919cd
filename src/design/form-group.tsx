import type { Child } from 'hono/jsx'
import { ErrorMessage } from './error-message.tsx'
import { Fieldset } from './fieldset.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import type { FieldProps, GroupProps } from './markup.ts'
import { classes } from './markup.ts'

/** Ids of the hint and the error of a field, as `aria-describedby` wants them. */
export function describe(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>): string | undefined {
  return classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null)
}

function HintAndError({ id, hint, error }: { id: string; hint?: Child; error?: string | undefined }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  )
}

/** Label, hint and error around one control. */
export function FieldGroup(props: FieldProps & { groupClass?: string | undefined; children?: Child }) {
  const id = props.id ?? props.name
  return (
    <div class={classes('govuk-form-group', props.error && 'govuk-form-group--error', props.groupClass)}>
      <Label for={id} class={props.labelClass} isHeading={props.labelIsHeading}>
        {props.label}
      </Label>
      <HintAndError id={id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  )
}

/** Legend, hint and error around several controls. */
export function ControlsGroup(props: GroupProps & { role?: string | undefined; children?: Child }) {
  const id = props.id ?? props.name
  return (
    <div class={classes('govuk-form-group', props.error && 'govuk-form-group--error')}>
      <Fieldset
        legend={props.legend}
        legendClass={props.legendClass}
        legendIsHeading={props.legendIsHeading}
        describedBy={describe(id, props)}
        role={props.role}
      >
        <HintAndError id={id} hint={props.hint} error={props.error} />
        {props.children}
      </Fieldset>
    </div>
  )
}
