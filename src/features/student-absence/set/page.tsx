import {
  Button,
  ButtonGroup,
  Checkboxes,
  control,
  EmptyState,
  FormFrame,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import { formMessages, valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { units, type Ground } from '../model.ts'
import { allianceName } from '../say-rule.tsx'
import { words as shared } from '../words.ts'
import { ruleNames } from './rule-form.ts'
import { words } from './words.ts'

export interface SetPageProps {
  lang: Language
  action: string
  backHref: string
  beginHref: string
  keys: FormKeys
  state: FormState
  /** Number of the newest version; 0: there is none. */
  version: number
  grounds: readonly Ground[]
}

/** From when, with whom, and what allows it. */
export function SetPage(props: SetPageProps) {
  const { lang, action, backHref, beginHref, keys, state, version, grounds } = props
  const t = words[lang]
  if (grounds.length === 0)
    return (
      <>
        <h1>{t.title}</h1>
        <EmptyState title={t.noGround} act={{ label: t.begin, href: beginHref, isMain: true }}>
          {t.noGroundNext}
        </EmptyState>
      </>
    )
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{shared[lang].notScore}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={ruleNames}
        labels={t.labels}
        version={version}
      >
        <WithWhom lang={lang} state={state} grounds={grounds} />
        <Textarea {...control(state, 'basis', t.labels.basis, lang, t.hints.basis)} rows={3} />
        <FromWhen lang={lang} state={state} />
        <p class="small mid">{t.next}</p>
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

interface PartProps {
  lang: Language
  state: FormState
}

function WithWhom({ lang, state, grounds }: PartProps & { grounds: readonly Ground[] }) {
  const t = words[lang]
  const partners = new Map(grounds.flatMap((ground) => ground.partners.map((one) => [one.id, one] as const)))
  const theirs = state.theirs?.['partners']
  return (
    <>
      <Radios
        name="ground"
        legend={t.labels.ground}
        error={state.errors['ground']}
        value={valueOf(state, 'ground')}
        items={grounds.map(({ versionId, nameFr, nameEn, number }) => ({
          value: versionId,
          label: shared[lang].agreement(allianceName(nameFr, nameEn, lang), number),
        }))}
      />
      <Checkboxes
        name="partners"
        legend={t.labels.partners}
        hint={theirs === undefined ? t.hints.partners : formMessages[lang].savedNow(theirs)}
        error={state.errors['partners']}
        values={valuesOf(state, 'partners')}
        items={[...partners.values()].map((one) => ({ value: one.id, label: nameIn(one, lang) }))}
      />
    </>
  )
}

function FromWhen({ lang, state }: PartProps) {
  const t = words[lang]
  return (
    <>
      <Input
        {...control(state, 'atLeast', t.labels.atLeast, lang, t.hints.atLeast)}
        inputmode="numeric"
        class="govuk-input--width-5"
      />
      <Select
        {...control(state, 'unit', t.labels.unit, lang)}
        items={units.map((unit) => ({ value: unit, text: t.units[unit] }))}
      />
      <Input
        {...control(state, 'withinDays', t.labels.withinDays, lang, t.hints.withinDays)}
        inputmode="numeric"
        class="govuk-input--width-5"
      />
      <Textarea {...control(state, 'statuses', t.labels.statuses, lang, t.hints.statuses)} rows={3} />
    </>
  )
}
