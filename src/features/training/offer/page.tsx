import {
  Button,
  Checkboxes,
  control,
  Details,
  FormFrame,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import { valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { languages, upperFirst, type Language } from '../../../kernel/language.ts'
import { trainingKinds } from '../model.ts'
import { roleItems, subjectItems } from '../topics.ts'
import { words as shared } from '../words.ts'
import { offerNames, type OfferChoices } from './offer-form.ts'
import { words } from './words.ts'

interface OfferPageProps extends OfferChoices {
  lang: Language
  title: string
  action: string
  keys: FormKeys
  state: FormState
  /** Of what is changed; absent: something new. */
  version?: number
}

export function OfferPage(props: OfferPageProps) {
  const { lang, title, action, keys, state, version, organizations } = props
  const t = words[lang]
  const { labels, hints } = t
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
        {...(version === undefined ? {} : { version })}
      >
        {version === undefined && organizations.length > 1 && (
          <Select
            {...control(state, 'organization', labels.organization, lang)}
            items={[{ value: '', text: '' }, ...organizations.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        <Input {...control(state, 'title', labels.title, lang)} />
        <Textarea {...control(state, 'purpose', labels.purpose, lang)} rows={3} />
        <Input {...control(state, 'givenBy', labels.givenBy, lang, hints.givenBy)} />
        <Boxes {...props} name="subjects" items={subjectItems(lang)} />
        <Boxes {...props} name="audience" items={roleItems(lang)} hint={hints.audience} />
        <Boxes
          {...props}
          name="languages"
          items={languages.map((code) => ({ value: code, label: upperFirst(shared[lang].languages[code]) }))}
        />
        <Select
          {...control(state, 'kind', labels.kind, lang, hints.kind)}
          items={trainingKinds.map((kind) => ({ value: kind, text: shared[lang].kinds[kind] }))}
        />
        <Input
          {...control(state, 'minutes', labels.minutes, lang, hints.minutes)}
          inputmode="numeric"
          class="govuk-input--width-4"
        />
        <Input
          {...control(state, 'refreshMonths', labels.refreshMonths, lang, hints.refreshMonths)}
          inputmode="numeric"
          class="govuk-input--width-4"
        />
        <Shown {...props} />
        <Button>{version === undefined ? t.offer : t.save}</Button>
      </FormFrame>
    </>
  )
}

function Boxes(
  props: OfferPageProps & {
    name: 'subjects' | 'audience' | 'languages' | 'partners'
    items: readonly { value: string; label: string }[]
    hint?: string
  },
) {
  const { lang, state, name, items, hint } = props
  const error = state.errors[name]
  return (
    <Checkboxes
      name={name}
      id={name}
      legend={words[lang].labels[name]}
      items={items}
      values={valuesOf(state, name)}
      {...(hint === undefined ? {} : { hint })}
      {...(error === undefined ? {} : { error })}
    />
  )
}

function Shown(props: OfferPageProps) {
  const { lang, state, networks, partners } = props
  const t = words[lang]
  const known = new Map(networks.map(({ networkId, name }) => [networkId, name]))
  const error = state.errors['shown']
  return (
    <>
      <Radios
        name="shown"
        id="shown"
        legend={t.labels.shown}
        value={valueOf(state, 'shown')}
        {...(error === undefined ? {} : { error })}
        items={[
          ...[...known].map(([id, name]) => ({ value: id, label: t.network(name) })),
          { value: 'own', label: t.ownOnly },
        ]}
      />
      {partners.length > 0 && (
        <Details
          summary={t.partnersSummary}
          open={valuesOf(state, 'partners').length > 0 || state.errors['partners'] !== undefined}
        >
          <Boxes
            {...props}
            name="partners"
            items={partners.map(({ id, name }) => ({ value: id, label: name }))}
            hint={t.hints.partners}
          />
        </Details>
      )}
    </>
  )
}
