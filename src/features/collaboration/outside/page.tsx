import {
  Button,
  ButtonGroup,
  control,
  FormFrame,
  InsetText,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import { sectors } from '../../../field/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { languages, type Language } from '../../../kernel/language.ts'
import { words as shared } from '../words.ts'
import { guestFormNames } from './guest-form.ts'
import { words } from './words.ts'

interface OutsidePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** Organizations for which the person may propose. */
  seats: readonly { id: string; name: string }[]
  /** Members that must agree before a mail leaves, besides the person’s own. */
  othersCount: number
  backHref: string
  /** Where one that is in the network already is invited; null: none looks like it. */
  inNetworkHref: string | null
}

/** An organization outside the network: who it is, and to whom one writes. */
export function OutsidePage(props: OutsidePageProps) {
  const { lang, action, keys, state, seats, othersCount, backHref, inNetworkHref } = props
  const t = words[lang]
  const [only] = seats
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {othersCount > 0 && <p>{t.leadOthers}</p>}
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={guestFormNames}>
        {seats.length > 1 ? (
          <Select
            name="by"
            label={shared[lang].actingFor}
            value={valueOf(state, 'by')}
            error={state.errors['by']}
            items={seats.map(({ id, name }) => ({ value: id, text: name }))}
          />
        ) : (
          <input type="hidden" name="by" value={only?.id ?? ''} />
        )}
        <Input {...control(state, 'name', t.labels.name, lang)} autocomplete="off" />
        {inNetworkHref !== null && (
          <InsetText>
            <a href={inNetworkHref}>{t.inNetwork}</a>
          </InsetText>
        )}
        <Select
          name="sector"
          label={t.labels.sector}
          value={valueOf(state, 'sector')}
          error={state.errors['sector']}
          items={[
            { value: '', text: t.choose },
            ...sectors.map(({ code, name }) => ({ value: code, text: name[lang] })),
          ]}
        />
        <Input
          {...control(state, 'email', t.labels.email, lang, t.hints.email)}
          type="email"
          autocomplete="off"
          spellcheck={false}
        />
        <Radios
          name="language"
          legend={t.labels.language}
          inline
          error={state.errors['language']}
          value={valueOf(state, 'language') || lang}
          items={languages.map((code) => ({ value: code, label: t.languages[code] }))}
        />
        <Textarea {...control(state, 'note', t.labels.note, lang, t.hints.note)} rows={3} />
        <p class="small">{t.after}</p>
        <ButtonGroup>
          <Button>{othersCount === 0 ? t.invite : t.propose}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
