import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonGroup,
  control,
  Details,
  FormFrame,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { otherLanguage, type Language } from '../../../kernel/language.ts'
import { mechanisms } from '../model.ts'
import { words as shared } from '../words.ts'
import { draftNames } from './draft-form.ts'
import { words } from './words.ts'

export interface WritePageProps {
  lang: Language
  /** A draft that exists is corrected. */
  isNew: boolean
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  /** Of the row that the form is filled from; 0: a new one. */
  version: number
  /** In whose name it may be written; the first is chosen. */
  seats: readonly { value: string; text: string }[]
}

export function WritePage(props: WritePageProps) {
  const { lang, state, seats, isNew } = props
  const t = words[lang]
  const other = otherLanguage(lang)
  const names = draftNames(lang)
  const hasOther = fieldsOf(other).some((name) => state.errors[name] || state.values[name]?.[0] || state.theirs?.[name])
  return (
    <>
      <h1>{isNew ? t.title : t.editTitle}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={props.action}
        keys={props.keys}
        state={state}
        names={names}
        version={props.version}
      >
        {seats.length > 1 ? (
          <Select {...control(state, 'seat', t.seat, lang)} items={seats} />
        ) : (
          <input type="hidden" name="seat" value={seats[0]?.value ?? ''} />
        )}
        <Texts lang={lang} of={lang} state={state} />
        <Details summary={t.other} open={hasOther}>
          <Texts lang={lang} of={other} state={state} />
        </Details>
        <Radios
          name="mechanism"
          legend={t.mechanism}
          hint={
            state.theirs?.['mechanism'] === undefined ? t.mechanismHint : control(state, 'mechanism', '', lang).hint
          }
          error={state.errors['mechanism']}
          value={valueOf(state, 'mechanism')}
          items={[
            { value: '', label: t.noMechanism },
            ...mechanisms.map((one) => ({ value: one, label: shared[lang].mechanisms[one] })),
          ]}
        />
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={props.backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

const fieldsOf = (lang: Language): readonly string[] => (lang === 'fr' ? ['nameFr', 'draftFr'] : ['nameEn', 'draftEn'])

/** Name and articles in one language. */
function Texts({ lang, of, state }: { lang: Language; of: Language; state: FormState }): Child {
  const t = words[lang]
  const [name = '', draft = ''] = fieldsOf(of)
  const labels: Readonly<Record<string, string>> = t.labels
  return (
    <>
      <Input {...control(state, name, labels[name] ?? name, lang)} attributes={{ lang: of }} />
      <Textarea
        {...control(state, draft, labels[draft] ?? draft, lang, t.draftHint)}
        rows={18}
        attributes={{ lang: of }}
      />
    </>
  )
}

/** For who may not write. */
export function NoSeatPage({ lang, backHref }: { lang: Language; backHref: string }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>{t.noSeat}</p>
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}
