import {
  Button,
  ButtonGroup,
  Checkboxes,
  control,
  Details,
  FormFrame,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import { valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { typeDefinitions } from '../../evidence/index.ts'
import { timeRules } from '../model.ts'
import { definitionFields, facetCodes, quantityCodes, ways } from './definition-form.ts'
import { words } from './words.ts'

interface DefinePageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  /** Of the version that is changed; null: a new measure. */
  version: number | null
}

/** What a quantity or a list is called, wherever it stands. */
function nameOf(list: 'quantities' | 'facets', code: string, lang: Language): string {
  for (const type of typeDefinitions) for (const one of type[list]) if (one.code === code) return one.name[lang]
  return code
}

export function DefinePage({ lang, action, backHref, keys, state, version }: DefinePageProps) {
  const t = words[lang]
  const field = (name: keyof typeof t.labels) =>
    control(state, name, t.labels[name], lang, name in t.hints ? t.hints[name as keyof typeof t.hints] : undefined)
  const none = { value: '', text: t.none }
  const coded = (list: 'quantities' | 'facets', codes: readonly string[]) => [
    none,
    ...codes.map((value) => ({ value, text: nameOf(list, value, lang) })),
  ]
  return (
    <>
      <h1>{version === null ? t.addTitle : t.changeTitle}</h1>
      <p class="lead">{version === null ? t.both : t.changeLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={definitionFields} version={version ?? 0}>
        {version === null ? (
          <Input {...field('indicator')} />
        ) : (
          <input type="hidden" name="indicator" value={valuesOf(state, 'indicator')[0] ?? ''} />
        )}
        {(['nameFr', 'nameEn', 'unitFr', 'unitEn'] as const).map((name) => (
          <Input {...field(name)} />
        ))}
        {(['methodFr', 'methodEn'] as const).map((name) => (
          <Textarea {...field(name)} rows={3} />
        ))}
        <Radios
          {...field('way')}
          legend={t.labels.way}
          items={ways.map((value) => ({ value, label: t.ways[value] }))}
        />
        <Select
          {...field('evidence')}
          items={[
            { value: '', text: t.noType },
            ...typeDefinitions.map(({ code, name }) => ({ value: code, text: name[lang] })),
          ]}
        />
        <Textarea {...field('tags')} rows={3} />
        <Vocabulary lang={lang} />
        <Select {...field('quantity')} items={coded('quantities', quantityCodes)} />
        <Select {...field('denominator')} items={coded('quantities', quantityCodes)} />
        <Select {...field('by')} items={coded('facets', facetCodes)} />
        <Radios
          {...field('time')}
          legend={t.labels.time}
          items={timeRules.map((value) => ({ value, label: t.times[value] }))}
        />
        <Checkboxes
          name="people"
          legend={t.labels.people}
          error={state.errors['people']}
          values={valuesOf(state, 'people')}
          items={(['people', 'sensitive'] as const).map((value) => ({ value, label: t.peopleItems[value] }))}
        />
        <ButtonGroup>
          <Button>{t.save}</Button>
          <a href={backHref}>{t.cancel}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

/** Every tag by its code, which is what is typed, with what it means. */
function Vocabulary({ lang }: { lang: Language }) {
  return (
    <Details summary={words[lang].vocabulary}>
      {typeDefinitions.map(({ name, facets }) => (
        <>
          <h3>{name[lang]}</h3>
          <ul>
            {facets.flatMap(({ code, values }) =>
              values.map((value) => (
                <li>
                  <code>{`${code}:${value.code}`}</code> {value.name[lang]}
                </li>
              )),
            )}
          </ul>
        </>
      ))}
    </Details>
  )
}
