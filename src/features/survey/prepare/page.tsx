import { Button, control, FormFrame, Input, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import type { Questionnaire } from '../model.ts'
import { prepareNames } from './prepare-form.ts'
import type { LedOrganization } from './queries.ts'
import { staffRoles } from './staff-roles.ts'
import { words } from './words.ts'

interface PreparePageProps {
  lang: Language
  title: string
  action: string
  keys: FormKeys
  state: FormState
  /** Of what is changed; absent: something new. */
  version?: number
  /** Organizations to choose from; one or none: nothing is asked. */
  organizations: readonly LedOrganization[]
  /** To choose from; empty: it is already chosen. */
  questionnaires: readonly { value: string; questionnaire: Questionnaire }[]
  /** Whether it may ask staff, who have a role. */
  hasRole: boolean
}

export function PreparePage(props: PreparePageProps) {
  const { lang, title, action, keys, state, version } = props
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={prepareNames}
        labels={t.labels}
        {...(version === undefined ? {} : { version })}
      >
        <Whose {...props} />
        <Input {...control(state, 'title', t.labels.title, lang, t.titleHint)} />
        <Days {...props} />
        <Input
          {...control(state, 'expected', t.labels.expected, lang, t.expectedHint)}
          inputmode="numeric"
          class="govuk-input--width-4"
          spellcheck={false}
        />
        {props.hasRole && (
          <Select
            {...control(state, 'role', t.labels.role, lang, t.roleHint)}
            items={[
              { value: '', text: t.anyRole },
              ...staffRoles.map(({ code, name }) => ({ value: code, text: name[lang] })),
            ]}
          />
        )}
        <Button>{t.save}</Button>
      </FormFrame>
    </>
  )
}

function Whose({ lang, state, organizations, questionnaires }: PreparePageProps) {
  const { labels } = words[lang]
  return (
    <>
      {organizations.length > 1 && (
        <Select
          {...control(state, 'organization', labels.organization, lang)}
          items={[{ value: '', text: '' }, ...organizations.map((one) => ({ value: one.id, text: nameIn(one, lang) }))]}
        />
      )}
      {questionnaires.length > 0 && (
        <Radios
          name="form"
          legend={labels.form}
          value={valueOf(state, 'form')}
          {...(state.errors['form'] === undefined ? {} : { error: state.errors['form'] })}
          items={questionnaires.map(({ value, questionnaire }) => ({
            value,
            label: questionnaire.name[lang],
            hint: questionnaire.purpose[lang],
          }))}
        />
      )}
    </>
  )
}

function Days({ lang, state }: PreparePageProps) {
  const { labels, periodHint, lastDayHint } = words[lang]
  const asDay = { type: 'date', class: 'govuk-input--width-10' } as const
  return (
    <>
      <Input {...control(state, 'startsOn', labels.startsOn, lang, periodHint)} {...asDay} />
      <Input {...control(state, 'endsOn', labels.endsOn, lang)} {...asDay} />
      <Input {...control(state, 'lastDay', labels.lastDay, lang, lastDayHint)} {...asDay} />
    </>
  )
}
