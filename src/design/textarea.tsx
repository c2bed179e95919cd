import { FieldGroup, describe } from './form-group.tsx'
import type { FieldProps } from './markup.ts'
import { classes, spelling } from './markup.ts'

export interface TextareaProps extends FieldProps {
  value?: string | null | undefined
  /** Lines shown; 5 by default. */
  rows?: number | undefined
  spellcheck?: boolean | undefined
  maxlength?: number | undefined
}

export function Textarea(props: TextareaProps) {
  const id = props.id ?? props.name
  return (
    <FieldGroup {...props}>
      <textarea
        class={classes('govuk-textarea', props.error && 'govuk-textarea--error', props.class)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        {...spelling(props.spellcheck)}
        disabled={props.disabled}
        aria-describedby={describe(id, props)}
        maxlength={props.maxlength}
        {...props.attributes}
      >
        {keptFirstNewline(props.value ?? '')}
      </textarea>
    </FieldGroup>
  )
}

/** HTML drops a newline that opens a textarea: a second one keeps what the person typed whole. */
function keptFirstNewline(value: string): string {
  return value.startsWith('\n') || value.startsWith('\r') ? `\n${value}` : value
}
