import { colon } from '../../../kernel/wording.ts'
import { formMessages, valueOf, valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  control,
  Difference,
  DifferenceLegend,
  Fieldset,
  FormFrame,
  Input,
  InsetText,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import type { Catalogue, CatalogueAction } from '../catalogue-model.ts'
import { efforts } from '../model.ts'
import type { StaffMember } from '../../network/index.ts'
import type { InCharge } from '../people-in-charge.ts'
import type { FormPageProps } from '../form-page.ts'
import { said } from '../catalogue-text.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface AdaptPageProps extends FormPageProps {
  title: string
  version: number
  catalogue: Catalogue
  /** The plan's action; null for one of one's own. */
  original: CatalogueAction | null
  /** Who may be named: readers too, to be given more first. */
  staff: readonly StaffMember[]
  /** The reader who was named; null: nobody, or someone who may carry it. */
  reader: { personId: string; name: string } | null
  person: InCharge
  /** The days of the plan, in words. */
  period: string
}

/** Field that gives a reader the access with which one carries an action. */
export const raiseField = 'raise'

const adaptNames = [
  'titleFr',
  'titleEn',
  'statementFr',
  'statementEn',
  'personId',
  'startsOn',
  'dueOn',
  'effort',
  'place',
  'targets',
  'outcomes',
] as const

export function AdaptPage(props: AdaptPageProps) {
  const { lang, state, action, keys, version, original } = props
  const t = words[lang]
  return (
    <>
      <h1>{props.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={adaptNames} version={version}>
        <h2>{t.whoTitle}</h2>
        <WhoAndWhen {...props} />
        <h2>{t.wordsTitle}</h2>
        <p class="mid">{t.wordsHint}</p>
        {original && <DifferenceLegend words={t.legend} />}
        {(lang === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)).map((side) => (
          <Side {...props} side={side} />
        ))}
        <ButtonGroup>
          <Button>{shared[lang].save}</Button>
          {original && (
            <Button kind="secondary" name="deed" value="original">
              {t.backToOriginal}
            </Button>
          )}
          <a href={props.backHref}>{shared[lang].back}</a>
        </ButtonGroup>
        {original && <p class="small mid">{t.backHint}</p>}
      </FormFrame>
    </>
  )
}

/** One language: what is written, beside what the plan says, with the difference under it. */
function Side({ lang, state, original, side }: AdaptPageProps & { side: Language }) {
  const t = words[lang]
  const suffix = side === 'fr' ? 'Fr' : 'En'
  const [title, statement] = [`title${suffix}`, `statement${suffix}`]
  return (
    <Fieldset legend={t.side[side]} class="asked">
      <div class={original ? 'cols cols--2' : undefined}>
        <div>
          <Input {...control(state, title, t.titleLabel[side], lang)} attributes={{ lang: side }} />
          <Textarea {...control(state, statement, t.statementLabel[side], lang)} rows={7} attributes={{ lang: side }} />
        </div>
        {original && (
          <div>
            <h3>{t.original}</h3>
            <div lang={side}>
              <p>
                <b>{said(original.title, side)}</b>
              </p>
              <p>{said(original.statement, side)}</p>
            </div>
            <h3>{t.difference}</h3>
            <Differences
              lang={lang}
              side={side}
              pairs={[
                [said(original.title, side), valueOf(state, title)],
                [said(original.statement, side), valueOf(state, statement)],
              ]}
            />
          </div>
        )}
      </div>
    </Fieldset>
  )
}

interface DifferencesProps {
  lang: Language
  side: Language
  /** The plan's words, then what is in the field: nothing there means the plan's. */
  pairs: readonly (readonly [string, string])[]
}

function Differences({ lang, side, pairs }: DifferencesProps) {
  const different = pairs
    .map(([before, after]): [string, string] => [before, said({ fr: after, en: after }, side)])
    .filter(([before, after]) => after !== '' && after !== before)
  if (different.length === 0) return <p class="mid">{words[lang].same}</p>
  return (
    <div class="difference" lang={side}>
      {different.map(([before, after]) => (
        <p>
          <Difference before={before} after={after} />
        </p>
      ))}
    </div>
  )
}

function WhoAndWhen(props: AdaptPageProps) {
  const { lang, state, staff, reader, person, catalogue, original, period } = props
  const t = words[lang]
  return (
    <>
      {person.kind === 'left' && (
        <InsetText>
          <strong>{t.personLeft(person.name)}</strong>
        </InsetText>
      )}
      <Select
        {...control(state, 'personId', t.person, lang, t.personHint)}
        items={[
          { value: '', text: t.nobody },
          ...staff.map(({ personId, name, canCarry }) => ({
            value: personId,
            text: canCarry ? name : t.readerNamed(name),
          })),
        ]}
      />
      {reader && (
        <Checkboxes
          name={raiseField}
          legend={t.raiseLegend(reader.name)}
          values={[]}
          items={[{ value: reader.personId, label: t.raise, hint: t.raiseHint }]}
        />
      )}
      <div class="cols cols--2 level">
        <Input
          {...control(state, 'startsOn', t.startsOn, lang, t.periodHint(period))}
          type="date"
          class="govuk-input--width-10"
        />
        <Input {...control(state, 'dueOn', t.dueOn, lang)} type="date" class="govuk-input--width-10" />
      </div>
      <Input {...control(state, 'place', t.place, lang, t.placeHint)} />
      <EffortRadios lang={lang} state={state} catalogue={catalogue} />
      <Checkboxes
        name="targets"
        legend={t.targets}
        legendClass="govuk-fieldset__legend--m"
        hint={theirsOf(state, 'targets', lang)}
        class="in-columns"
        values={valuesOf(state, 'targets')}
        error={state.errors['targets']}
        items={catalogue.targets.map(({ id, name }) => ({ value: id, label: said(name, lang) }))}
      />
      {original && original.outcomes.length > 0 && (
        <Checkboxes
          name="outcomes"
          legend={t.outcomes}
          legendClass="govuk-fieldset__legend--m"
          hint={theirsOf(state, 'outcomes', lang) ?? t.outcomesHint}
          values={valuesOf(state, 'outcomes')}
          error={state.errors['outcomes']}
          items={original.outcomes.map(({ id, text }) => ({ value: id, label: said(text, lang) }))}
        />
      )}
    </>
  )
}

/** The measure of effort, with the principle it serves in the plan's own words. */
function EffortRadios({ lang, state, catalogue }: { lang: Language; state: FormState; catalogue: Catalogue }) {
  const t = words[lang]
  const principle = catalogue.principles.find(({ id }) => id === 'sustainability')
  const hint = principle && `${said(principle.name, lang)}${colon(lang)} ${said(principle.text, lang)}`
  return (
    <Radios
      name="effort"
      legend={t.effort}
      legendClass="govuk-fieldset__legend--m"
      hint={theirsOf(state, 'effort', lang) ?? hint}
      value={valueOf(state, 'effort')}
      error={state.errors['effort']}
      items={[
        ...efforts.map((effort) => ({
          value: effort,
          label: shared[lang].efforts[effort],
          hint: shared[lang].effortHints[effort],
        })),
        { value: '', label: t.effortUnsaid },
      ]}
    />
  )
}

/** What the other person saved in a group of boxes; undefined when it is the same. */
function theirsOf(state: FormState, name: string, lang: Language): string | undefined {
  const theirs = state.theirs?.[name]
  const words = formMessages[lang]
  return theirs === undefined ? undefined : words.savedNow(theirs === '' ? words.nothing : theirs)
}
