import type { FormState } from '../../../kernel/form/index.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { href, type MemberRequest } from '../../../kernel/http/index.ts'
import { formatDay, type Language } from '../../../kernel/language.ts'
import { addresses } from '../addresses.ts'
import type { PasskeySummary } from '../model.ts'
import { Button, control, EmptyState, FormFrame, Input, Table } from '../../../design/index.ts'
import { PasskeyAdd, type PasskeyAddProps } from './passkey-elements.tsx'
import { words } from './words.ts'

interface PasskeysPageProps {
  lang: Language
  passkeys: readonly PasskeySummary[]
  /** null when people reach us by a number. */
  add: PasskeyAddProps | null
  isFull: boolean
  timeZone: string
}

export function PasskeysPage({ lang, passkeys, add, isFull, timeZone }: PasskeysPageProps) {
  const t = words[lang]
  const when = (instant: Date): string => formatDay(dayOf(instant, timeZone), lang)
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {passkeys.length === 0 ? (
        <EmptyState>{t.none}</EmptyState>
      ) : (
        <Table
          caption={t.caption}
          captionClass="govuk-visually-hidden"
          stack
          head={[{ text: t.name }, { text: t.added }, { text: t.used }, { text: t.act, acts: true }]}
          rows={passkeys.map(({ fingerprint, name, createdAt, lastUsedAt }) => [
            name,
            when(createdAt),
            lastUsedAt === null ? t.never : when(lastUsedAt),
            <a href={href(lang, addresses.passkey, { fingerprint })}>
              {t.change}
              <span class="govuk-visually-hidden"> {name}</span>
            </a>,
          ])}
        />
      )}
      <h2>{t.addTitle}</h2>
      {isFull ? <p>{t.most}</p> : <AddPasskey lang={lang} add={add} />}
    </>
  )
}

/** The island, and what to read in its place without script or without a name. */
export function AddPasskey({ lang, add }: { lang: Language; add: PasskeyAddProps | null }) {
  const t = words[lang]
  if (add === null) return <p>{t.needsName}</p>
  return (
    <>
      <PasskeyAdd {...add} />
      <p data-without-passkeys>{t.needsScript}</p>
    </>
  )
}

interface PasskeyPageProps {
  lang: Language
  keys: MemberRequest['formKeys']
  passkey: PasskeySummary
  state: FormState
}

export function PasskeyPage({ lang, keys, passkey, state }: PasskeyPageProps) {
  const t = words[lang]
  const { fingerprint } = passkey
  return (
    <>
      <h1>{t.passkey.title(passkey.name)}</h1>
      <FormFrame
        lang={lang}
        action={href(lang, addresses.passkey, { fingerprint })}
        keys={keys}
        state={state}
        names={['name']}
      >
        <Input
          {...control(state, 'name', t.nameLabel, lang, t.nameHint)}
          class="govuk-input--width-20"
          autocomplete="off"
        />
        <Button>{t.passkey.save}</Button>
      </FormFrame>
      <h2>{t.passkey.removeTitle}</h2>
      <p>{t.passkey.removeText}</p>
      <Button kind="secondary" href={href(lang, addresses.passkeyRemoval, { fingerprint })} id="removal">
        {t.passkey.remove}
      </Button>
    </>
  )
}
