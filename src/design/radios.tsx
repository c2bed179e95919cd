import type { Choice } from './choices.tsx'
import { ChoiceItem, choiceId } from './choices.tsx'
import { ControlsGroup } from './form-group.tsx'
import type { GroupProps } from './markup.ts'
import { classes } from './markup.ts'

export interface RadiosProps extends GroupProps {
  items: readonly Choice[]
  /** Value of the chosen item; `null` or absent: none is chosen. */
  value?: string | null | undefined
  /** Side by side, for two short answers. */
  inline?: boolean | undefined
}

export function Radios(props: RadiosProps) {
  const id = props.id ?? props.name
  return (
    <ControlsGroup {...props}>
      <div class={classes('govuk-radios', props.inline && 'govuk-radios--inline', props.class)}>
        {props.items.map((choice, index) => (
          <ChoiceItem
            kind="radios"
            id={choiceId(id, index)}
            name={props.name}
            choice={choice}
            checked={choice.value === props.value}
          />
        ))}
      </div>
    </ControlsGroup>
  )
}
