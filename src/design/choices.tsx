import type { Child } from 'hono/jsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import type { Attributes } from './markup.ts'
import { classes } from './markup.ts'

/** One radio or checkbox. */
export interface Choice {
  value: string
  label: Child
  hint?: Child
  disabled?: boolean | undefined
  /** Shown only while this choice is on; always shown by browsers too old to know. */
  conditional?: Child
  attributes?: Attributes | undefined
}

interface ChoiceProps {
  kind: 'radios' | 'checkboxes'
  id: string
  name: string
  choice: Choice
  checked: boolean
}

export function ChoiceItem({ kind, id, name, choice, checked }: ChoiceProps) {
  const hintId = `${id}-item-hint`
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={checked}
          disabled={choice.disabled}
          aria-describedby={choice.hint ? hintId : undefined}
          {...choice.attributes}
        />
        <Label for={id} class={`govuk-${kind}__label`}>
          {choice.label}
        </Label>
        {choice.hint && (
          <Hint id={hintId} class={`govuk-${kind}__hint`}>
            {choice.hint}
          </Hint>
        )}
      </div>
      {choice.conditional && (
        <div class={classes(`govuk-${kind}__conditional`)} id={`conditional-${id}`}>
          {choice.conditional}
        </div>
      )}
    </>
  )
}

/** The first control bears the bare id, so that the error summary leads to it. */
export function choiceId(prefix: string, index: number): string {
  return index === 0 ? prefix : `${prefix}-${index + 1}`
}
