import { Button, Checkboxes, control, FormFrame, Input, Select } from '../../../design/index.ts'
import { valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { stages, toolKinds } from '../model.ts'
import { nameOf, subjectCodes } from '../topics.ts'
import { offerNames } from './offer-form.ts'
import { words } from './words.ts'

export interface OfferPageProps {
  lang: Language
  title: string
  action: string
  keys: FormKeys
  state: FormState
  /** Of what is changed; absent: something new. */
  version?: number
  /** Where it can be listed; one or none: nothing is asked. */
  seats: readonly { value: string; text: string }[]
}

export function OfferPage({ lang, title, action, keys, state, version, seats }: OfferPageProps) {
  const t = words[lang]
  const { labels, hints } = t
  const isNew = version === undefined
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={offerNames}
        labels={labels}
        {...(isNew ? {} : { version })}
      >
        {isNew && seats.length > 1 && (
          <Select {...control(state, 'seat', labels.seat, lang)} items={[{ value: '', text: '' }, ...seats]} />
        )}
        <Input {...control(state, 'titleFr', labels.titleFr, lang, hints.titles)} />
        <Input {...control(state, 'titleEn', labels.titleEn, lang)} />
        <Select
          {...control(state, 'kind', labels.kind, lang)}
          items={toolKinds.map((kind) => ({ value: kind, text: nameOf('kind', kind, lang) }))}
        />
        <Boxes lang={lang} state={state} name="stages" hint={hints.stages} codes={stages} facet="stage" />
        <Boxes lang={lang} state={state} name="subjects" codes={subjectCodes} facet="subject" />
        <Input {...control(state, 'offeredBy', labels.offeredBy, lang, hints.offeredBy)} />
        <Input {...control(state, 'link', labels.link, lang, hints.link)} inputmode="url" spellcheck={false} />
        <Button>{isNew ? t.add : t.save}</Button>
      </FormFrame>
    </>
  )
}

function Boxes({
  lang,
  state,
  name,
  hint,
  codes,
  facet,
}: {
  lang: Language
  state: FormState
  name: 'stages' | 'subjects'
  hint?: string
  codes: readonly string[]
  facet: 'stage' | 'subject'
}) {
  const error = state.errors[name]
  return (
    <Checkboxes
      name={name}
      id={name}
      legend={words[lang].labels[name]}
      items={codes.map((code) => ({ value: code, label: nameOf(facet, code, lang) }))}
      values={valuesOf(state, name)}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    />
  )
}
