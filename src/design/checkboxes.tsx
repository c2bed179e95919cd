import type { Choice } from './choices.tsx'
import { ChoiceItem, choiceId } from './choices.tsx'
import { ControlsGroup } from './form-group.tsx'
import type { GroupProps } from './markup.ts'
import { classes } from './markup.ts'

export interface CheckboxesProps extends GroupProps {
  items: readonly Choice[]
  /** Values of the ticked items. */
  values?: readonly string[] | undefined
}

export function Checkboxes(props: CheckboxesProps) {
  const id = props.id ?? props.name
  return (
    <ControlsGroup {...props}>
      <div class={classes('govuk-checkboxes', props.class)}>
        {props.items.map((choice, index) => (
          <ChoiceItem
            kind="checkboxes"
            id={choiceId(id, index)}
            name={props.name}
            choice={choice}
            checked={props.values?.includes(choice.value) ?? false}
          />
        ))}
      </div>
    </ControlsGroup>
  )
}
