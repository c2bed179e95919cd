import {
  Button,
  ButtonGroup,
  Checkboxes,
  control,
  FormFrame,
  Input,
  Radios,
  Select,
  Textarea,
  WarningText,
} from '../../../design/index.ts'
import { sectors, SectorLabel } from '../../../field/index.ts'
import { valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { languages, nameIn, type Language } from '../../../kernel/language.ts'
import { namings } from '../model.ts'
import { words as shared } from '../words.ts'
import type { TestimonyPlace } from './queries.ts'
import { testimonialNames } from './testimonial-form.ts'
import { words } from './words.ts'

interface WritePageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  /** Where it may be written from; null for a draft, which has its organization. */
  places: readonly TestimonyPlace[] | null
  /** null: it is new. */
  version: number | null
}

export function WritePage({ lang, action, backHref, keys, state, places, version }: WritePageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{version === null ? t.title : t.editTitle}</h1>
      <p class="lead">{t.lead}</p>
      <WarningText>{t.never}</WarningText>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={testimonialNames}
        {...(version === null ? {} : { version })}
      >
        {places !== null && <Place lang={lang} state={state} places={places} />}
        <Textarea {...control(state, 'body', t.labels.body, lang, t.hints.body)} rows={10} />
        <Radios
          {...control(state, 'language', t.labels.language, lang)}
          legend={t.labels.language}
          inline
          items={languages.map((one) => ({ value: one, label: t.languages[one] }))}
        />
        <Checkboxes
          name="sectors"
          legend={t.labels.sectors}
          hint={control(state, 'sectors', t.labels.sectors, lang, t.hints.sectors).hint}
          error={state.errors['sectors']}
          values={valuesOf(state, 'sectors')}
          items={sectors.map(({ code }) => ({ value: code, label: <SectorLabel sector={code} /> }))}
        />
        <Radios
          {...control(state, 'naming', t.labels.naming, lang)}
          legend={t.labels.naming}
          items={namings.map((one) => ({ value: one, label: shared[lang].namings[one] }))}
        />
        <Input {...control(state, 'shownName', t.labels.shownName, lang, t.hints.shownName)} />
        <Input {...control(state, 'functionTitle', t.labels.functionTitle, lang, t.hints.functionTitle)} />
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

/** Asked of who works in several organizations; the others write from theirs. */
function Place({ lang, state, places }: { lang: Language; state: FormState; places: readonly TestimonyPlace[] }) {
  const t = words[lang]
  const [only, ...others] = places
  if (only !== undefined && others.length === 0) return <input type="hidden" name="organization" value={only.id} />
  return (
    <Select
      name="organization"
      label={t.labels.organization}
      error={state.errors['organization']}
      value={valueOf(state, 'organization')}
      items={[{ value: '', text: t.choose }, ...places.map((one) => ({ value: one.id, text: nameIn(one, lang) }))]}
    />
  )
}
