import { Button, control, EmptyState, FormFrame, Input, Select, Textarea } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { RegionBoxes, SectorBoxes } from '../../network/index.ts'
import { initiativeNames } from './initiative-form.ts'
import type { OwnPlace } from './queries.ts'
import { words } from './words.ts'

interface EditInitiativePageProps {
  lang: Language
  title: string
  action: string
  keys: FormKeys
  state: FormState
  /** Of what is changed; absent: something new. */
  version?: number
  /** Organizations to choose from; one or none: nothing is asked. */
  places: readonly OwnPlace[]
  /** Those it may come from, by name. */
  origins: readonly { code: string; name: string }[]
  /** Everyone reads what is saved. */
  isPublic: boolean
}

export function EditInitiativePage(props: EditInitiativePageProps) {
  const { lang, title, action, keys, state, version, isPublic } = props
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{isPublic ? t.publicLead : t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={initiativeNames}
        labels={t.labels}
        {...(version === undefined ? {} : { version })}
      >
        <Texts {...props} />
        <SectorBoxes state={state} name="sectors" label={t.labels.sectors} lang={lang} />
        <RegionBoxes
          state={state}
          name="regions"
          label={t.labels.regions}
          lang={lang}
          hint={t.regionsHint}
          whole={{ label: t.wholeProvince, hint: t.wholeProvinceHint }}
        />
        <Figures {...props} />
        <Origin {...props} />
        <Addresses {...props} />
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}

function Texts({ lang, state, places }: EditInitiativePageProps) {
  const t = words[lang]
  const { labels } = t
  return (
    <>
      {places.length > 1 && (
        <Select
          {...control(state, 'organization', labels.organization, lang)}
          items={[
            { value: '', text: '' },
            ...places.map((place) => ({ value: place.organizationId, text: nameIn(place, lang) })),
          ]}
        />
      )}
      <Input {...control(state, 'nameFr', labels.nameFr, lang)} attributes={{ lang: 'fr' }} />
      <Input {...control(state, 'nameEn', labels.nameEn, lang)} attributes={{ lang: 'en' }} />
      <Textarea {...control(state, 'aimFr', labels.aimFr, lang, t.aimHint)} rows={3} attributes={{ lang: 'fr' }} />
      <Textarea {...control(state, 'aimEn', labels.aimEn, lang, t.aimHint)} rows={3} attributes={{ lang: 'en' }} />
    </>
  )
}

function Figures({ lang, state }: EditInitiativePageProps) {
  const t = words[lang]
  const { labels } = t
  const figure = { inputmode: 'numeric', class: 'govuk-input--width-4', spellcheck: false } as const
  return (
    <>
      <Input {...control(state, 'minimumAge', labels.minimumAge, lang, t.agesHint)} {...figure} />
      <Input {...control(state, 'maximumAge', labels.maximumAge, lang)} {...figure} />
      <Input {...control(state, 'sinceYear', labels.sinceYear, lang)} {...figure} />
    </>
  )
}

function Origin({ lang, state, origins }: EditInitiativePageProps) {
  const t = words[lang]
  const chosen = valueOf(state, 'adoptedFrom')
  const isListed = chosen === '' || origins.some(({ code }) => code === chosen)
  return (
    <Select
      {...control(state, 'adoptedFrom', t.labels.adoptedFrom, lang, t.adoptedHint)}
      items={[
        { value: '', text: t.noOrigin },
        ...(isListed ? [] : [{ value: chosen, text: '…' }]),
        ...origins.map(({ code, name }) => ({ value: code, text: name })),
      ]}
    />
  )
}

function Addresses({ lang, state }: EditInitiativePageProps) {
  const t = words[lang]
  const { labels } = t
  return (
    <>
      <h2>{t.sourceTitle}</h2>
      <Input {...control(state, 'sourceText', labels.sourceText, lang, t.sourceHint)} />
      <Input {...control(state, 'sourceUrl', labels.sourceUrl, lang)} inputmode="url" spellcheck={false} />
      <h2>{t.contactTitle}</h2>
      <p>{t.contactText}</p>
      <Input
        {...control(state, 'contactEmail', labels.contactEmail, lang)}
        type="email"
        autocapitalize="none"
        spellcheck={false}
      />
      <Input {...control(state, 'contactPhone', labels.contactPhone, lang)} type="tel" />
      <Input {...control(state, 'contactUrl', labels.contactUrl, lang)} inputmode="url" spellcheck={false} />
    </>
  )
}

/** Someone who works in no organization of a network adds nothing yet, and is told what it takes. */
export function NoPlacePage({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.addTitle}</h1>
      <EmptyState title={t.noPlace.title}>{t.noPlace.text}</EmptyState>
    </>
  )
}
