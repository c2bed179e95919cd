import {
  Button,
  ButtonGroup,
  control,
  FormFrame,
  HiddenKeys,
  InsetText,
  Radios,
  Select,
  SummaryList,
} from '../../../design/index.ts'
import { regions } from '../../../field/index.ts'
import { valueOf, type FormState, type RawValues } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { compareText, nameIn, type Language } from '../../../kernel/language.ts'
import { ageBands, needs } from '../../consult/index.ts'
import { askedRows } from '../access-context.ts'
import { priorities, type AskedOpenly } from '../model.ts'
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

/** Four choices, and no word: the first able organization takes it. */
export function AskPage({ lang, action, keys, state, choices: { places, place } }: AskPageProps) {
  const t = words[lang]
  const choose = { value: '', text: t.choose }
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p class="sos">
        <span>
          {t.danger} <a href="tel:911">911</a>
        </span>
      </p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={askNames} labels={t.labels}>
        {places.length < 2 ? (
          <input type="hidden" name="place" value={placeValue(place)} />
        ) : (
          <Select
            {...control(state, 'place', t.labels.place, lang)}
            items={places.map((one) => ({
              value: placeValue(one),
              text: `${nameIn(one, lang)} · ${lang === 'fr' ? one.networkFr : one.networkEn}`,
            }))}
          />
        )}
        <Select
          {...control(state, 'need', t.labels.need, lang)}
          items={[choose, ...needs.map(({ code, name }) => ({ value: code, text: name[lang] }))]}
        />
        <Radios
          name="age"
          legend={t.labels.age}
          error={state.errors['age']}
          value={valueOf(state, 'age')}
          items={ageBands.map((band) => {
            const [from = '', to = ''] = band.split('-')
            return { value: band, label: t.years(from, to) }
          })}
        />
        <Select
          {...control(state, 'region', t.labels.region, lang)}
          items={[
            choose,
            ...regions
              .map(({ code, name }) => ({ value: code, text: name[lang] }))
              .sort((a, b) => compareText(a.text, b.text, lang)),
          ]}
        />
        <Radios
          name="priority"
          legend={t.labels.priority}
          error={state.errors['priority']}
          value={valueOf(state, 'priority')}
          items={priorities.map((one) => ({ value: one, label: shared[lang].priorities[one] }))}
        />
        <Button>{t.submit}</Button>
        <p class="small mid">{t.next}</p>
      </FormFrame>
    </>
  )
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

interface PreviewPageProps {
  lang: Language
  keys: FormKeys
  /** Where it is sent, and where it is changed. */
  send: string
  change: string
  /** What was chosen, sent again as it is. */
  values: RawValues
  /** As others will see it. */
  asked: AskedOpenly
  isWider: boolean
}

/** What others will see, before it is sent. */
export function PreviewPage({ lang, keys, send, change, values, asked, isWider }: PreviewPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.previewTitle}</h1>
      <p class="lead">{t.previewLead}</p>
      <SummaryList rows={askedRows(asked, lang)} />
      {isWider && <InsetText>{t.wider}</InsetText>}
      <p class="small mid">{t.kept}</p>
      <form method="post" action={send}>
        <HiddenKeys keys={keys} />
        {askNames.flatMap((name) =>
          (values[name] ?? []).map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <ButtonGroup>
          <Button>{t.send}</Button>
          <Button kind="secondary" name="change" value="1" attributes={{ formaction: change }}>
            {t.change}
          </Button>
        </ButtonGroup>
      </form>
    </>
  )
}
