import { Button } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'

/**
 * Elements of the island `passkey`. They are hidden until a script that can use passkeys runs: without it, every other way
 * of the page still works. Words go along as attributes, so that the island has none of its own.
 */
export interface PasskeySignInProps {
  optionsHref: string
  finishHref: string
  button: string
  hint: string
  refused: string
  stopped: string
  tooMany: string
}

export function PasskeySignIn(props: PasskeySignInProps) {
  return (
    <passkey-sign-in
      hidden
      data-options={props.optionsHref}
      data-finish={props.finishHref}
      data-refused={props.refused}
      data-stopped={props.stopped}
      data-too-many={props.tooMany}
    >
      <Button kind="secondary" type="button" attributes={{ 'aria-describedby': 'passkey-hint' }}>
        {props.button}
      </Button>
      <p id="passkey-hint" class="small mid">
        {props.hint}
      </p>
      <p role="status"></p>
    </passkey-sign-in>
  )
}

export interface PasskeyAddProps {
  optionsHref: string
  finishHref: string
  keys: FormKeys
  button: string
  nameLabel: string
  nameHint: string
  defaultName: string
  refused: string
  already: string
  stopped: string
  isMain: boolean
}

export function PasskeyAdd(props: PasskeyAddProps) {
  return (
    <passkey-add
      hidden
      data-options={props.optionsHref}
      data-finish={props.finishHref}
      data-refused={props.refused}
      data-already={props.already}
      data-stopped={props.stopped}
    >
      <form method="post" action={props.finishHref}>
        <input type="hidden" name="csrf" value={props.keys.csrf} />
        <div class="govuk-form-group">
          <label class="govuk-label" for="passkey-name">
            {props.nameLabel}
          </label>
          <div id="passkey-name-hint" class="govuk-hint">
            {props.nameHint}
          </div>
          <input
            class="govuk-input govuk-input--width-20"
            id="passkey-name"
            name="name"
            maxlength={60}
            value={props.defaultName}
            autocomplete="off"
            aria-describedby="passkey-name-hint"
          />
        </div>
        <Button kind={props.isMain ? 'main' : 'secondary'}>{props.button}</Button>
        <p role="status"></p>
      </form>
    </passkey-add>
  )
}
