import type { Language } from '../../../kernel/language.ts'
import { keys } from '../identity.examples.ts'
import type { PasskeyAddProps } from './passkey-elements.tsx'
import { words } from './words.ts'

/** The form that adds a passkey, as pages show it when a script runs. */
export function addExample(lang: Language): PasskeyAddProps {
  const { add: button, nameLabel, nameHint, defaultName, refused, already, stopped } = words[lang]
  return {
    optionsHref: '#',
    finishHref: '#',
    keys,
    button,
    nameLabel,
    nameHint,
    defaultName,
    refused,
    already,
    stopped,
    isMain: true,
  }
}
