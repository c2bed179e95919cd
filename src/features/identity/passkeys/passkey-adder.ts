import { href, withQuery, type MemberRequest } from '../../../kernel/http/index.ts'
import { addresses } from '../addresses.ts'
import { nextOf } from '../after-sign-in.ts'
import type { PasskeyAddProps } from './passkey-elements.tsx'
import { passkeySiteOf } from './passkey-exchange.ts'
import { words } from './words.ts'

/** The island that adds a passkey; null when people reach us by a number. */
export function passkeyAdder(request: MemberRequest, isMain: boolean): PasskeyAddProps | null {
  const { lang, formKeys } = request
  const t = words[lang]
  if (passkeySiteOf(request) === null) return null
  return {
    optionsHref: href(lang, addresses.passkeyAddOptions),
    finishHref: withQuery(href(lang, addresses.passkeyAdd), { next: nextOf(request) }),
    keys: formKeys,
    button: t.add,
    nameLabel: t.nameLabel,
    nameHint: t.nameHint,
    defaultName: t.defaultName,
    refused: t.refused,
    already: t.already,
    stopped: t.stopped,
    isMain,
  }
}

export const islandsOfAdder = (add: PasskeyAddProps | null): string[] => (add === null ? [] : ['passkey'])
