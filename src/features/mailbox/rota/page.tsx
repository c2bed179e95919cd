import { Button, ButtonGroup, control, EmptyState, Fieldset, FormFrame, Select } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { OnDutyPerson } from './queries.ts'
import { deputyField, holderField, rotaLabels, rotaNames } from './rota-form.ts'
import { words } from './words.ts'

export interface RotaPageProps {
  lang: Language
  keys: FormKeys
  action: string
  backHref: string
  /** Where keys are given. */
  keysHref: string
  organization: string
  /** Days on which somebody is there, 1 (Monday) to 7. */
  weekdays: readonly number[]
  /** The same hours on each, as they are written. */
  from: string
  until: string
  /** Who can be on duty. */
  people: readonly OnDutyPerson[]
  version: number
  state: FormState
}

/** Who answers first, and who steps in, on each day when somebody is there. */
export function RotaPage(props: RotaPageProps) {
  const { lang, organization, people, keysHref, backHref } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>{organization}</p>
      <p class="lead">{t.lead}</p>
      <ul>
        {t.how.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {people.length === 0 ? (
        <EmptyState title={t.nobody.title} act={{ label: t.nobody.act, href: keysHref }}>
          {t.nobody.text}
        </EmptyState>
      ) : (
        <RotaForm {...props} />
      )}
      <p>
        <a href={backHref}>{t.back}</a>
      </p>
    </>
  )
}

function RotaForm({ lang, action, keys, state, version, weekdays, from, until, people }: RotaPageProps) {
  const t = words[lang]
  const items = (none: string) => [
    { value: '', text: none },
    ...people.map(({ id, name }) => ({ value: id, text: name })),
  ]
  return (
    <FormFrame
      lang={lang}
      action={action}
      keys={keys}
      state={state}
      names={rotaNames(weekdays)}
      labels={rotaLabels(weekdays, lang)}
      version={version}
    >
      <p>{t.whom}</p>
      {weekdays.map((day) => (
        <Fieldset legend={t.period(t.days[day - 1] ?? '', from, until)}>
          <div class="row row--fields">
            <Select {...control(state, holderField(day), t.holder, lang)} items={items(t.anyone)} />
            <Select {...control(state, deputyField(day), t.deputy, lang)} items={items(t.noDeputy)} />
          </div>
        </Fieldset>
      ))}
      <ButtonGroup>
        <Button>{t.save}</Button>
      </ButtonGroup>
    </FormFrame>
  )
}
