import {
  Button,
  Checkboxes,
  control,
  Details,
  FormFrame,
  InsetText,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import { regions, sectorName } from '../../../field/index.ts'
import { valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { compareText, nameIn, type Language } from '../../../kernel/language.ts'
import { itemKinds, itemsOf, needs } from '../codes.ts'
import { ageBands } from '../model.ts'
import { words as shared } from '../words.ts'
import { askNames, placeValue, type AskChoices } from './ask-form.ts'
import { words } from './words.ts'

interface AskPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  choices: AskChoices
}

export function NobodyToAsk({ lang }: { lang: Language }) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <InsetText>{t.nobodyToAsk}</InsetText>
    </>
  )
}

/** D5: an age, a few words, and on. The rest is there for who needs it. */
export function AskPage({ lang, action, keys, state, choices }: AskPageProps) {
  const t = words[lang]
  if (choices.askable.length === 0) return <NobodyToAsk lang={lang} />
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <span>
          {t.danger} <a href="tel:911">911</a>
        </span>
      </p>
      <section>
        <FormFrame lang={lang} action={action} keys={keys} state={state} names={askNames} labels={t.labels}>
          <Places lang={lang} state={state} choices={choices} />
          <Radios
            name="age"
            legend={t.labels.age}
            error={state.errors['age']}
            value={valueOf(state, 'age')}
            items={ageBands.map((band) => ({ value: band, label: sayAge(band, lang) }))}
          />
          <Select
            {...control(state, 'region', t.labels.region, lang, t.hints.region)}
            items={[
              { value: '', text: t.choose },
              ...regions
                .map(({ code, name }) => ({ value: code, text: name[lang] }))
                .sort((a, b) => compareText(a.text, b.text, lang)),
            ]}
          />
          <Textarea {...control(state, 'words', t.labels.words, lang, t.hints.words)} rows={4} />
          <Codes lang={lang} state={state} />
          <Recipients lang={lang} state={state} choices={choices} />
          <Button>{t.submit}</Button>
          <p class="small mid">{t.next}</p>
        </FormFrame>
      </section>
    </>
  )
}

function sayAge(band: string, lang: Language): string {
  const [from = '', to = ''] = band.split('-')
  return shared[lang].age(from, to)
}

function Places({ lang, state, choices: { places, place } }: Pick<AskPageProps, 'lang' | 'state' | 'choices'>) {
  if (places.length < 2) return <input type="hidden" name="place" value={placeValue(place)} />
  return (
    <Select
      {...control(state, 'place', words[lang].labels.place, lang, words[lang].hints.place)}
      items={places.map((one) => ({
        value: placeValue(one),
        text: `${nameIn(one, lang)} · ${lang === 'fr' ? one.networkFr : one.networkEn}`,
      }))}
    />
  )
}

/** Codes of the practice tools, strengths first, then needs; closed until someone wants them. */
function Codes({ lang, state }: Pick<AskPageProps, 'lang' | 'state'>) {
  const t = words[lang]
  const chosen = valuesOf(state, 'items')
  return (
    <>
      {state.errors['items'] && (
        <p id="items" class="govuk-error-message">
          {state.errors['items']}
        </p>
      )}
      {itemKinds.map((kind) => {
        const items = itemsOf(kind)
        return (
          <Details summary={t.kinds[kind]} open={items.some(({ code }) => chosen.includes(code))}>
            <Checkboxes
              name="items"
              id={`items-${kind}`}
              legend={t.kinds[kind]}
              legendClass="govuk-visually-hidden"
              values={chosen}
              items={items.map(({ code, name }) => ({ value: code, label: name[lang] }))}
            />
          </Details>
        )
      })}
      <Details
        summary={t.labels.needs}
        open={valuesOf(state, 'needs').length > 0 || state.errors['needs'] !== undefined}
      >
        <Checkboxes
          name="needs"
          legend={t.labels.needs}
          legendClass="govuk-visually-hidden"
          error={state.errors['needs']}
          values={valuesOf(state, 'needs')}
          items={needs.map(({ code, name }) => ({ value: code, label: name[lang] }))}
        />
      </Details>
    </>
  )
}

function Recipients({ lang, state, choices: { askable } }: Pick<AskPageProps, 'lang' | 'state' | 'choices'>) {
  const t = words[lang]
  const chosen = valuesOf(state, 'to')
  const count = askable.filter(({ id }) => chosen.includes(id)).length
  return (
    <Details summary={t.to(count)} open={state.errors['to'] !== undefined}>
      <Checkboxes
        name="to"
        legend={t.labels.to}
        hint={t.hints.to}
        error={state.errors['to']}
        values={chosen}
        items={askable.map((one) => ({ value: one.id, label: nameIn(one, lang), hint: sectorName(one.sector, lang) }))}
      />
    </Details>
  )
}
