import { type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import {
  Button,
  ButtonGroup,
  type Choice,
  control,
  FormFrame,
  InsetText,
  Late,
  Radios,
  Textarea,
} from '../../../design/index.ts'
import { Completion, completionSteps } from '../../../field/index.ts'
import { stepLabel, type Catalogue } from '../catalogue-model.ts'
import { words as shared } from '../words.ts'
import { noteLimit, updateNames } from './update-form.ts'
import { words } from './words.ts'

export interface LastUpdate {
  /** Sentences, ready to read. */
  text: string
  note: string | null
  /** null: it cannot be taken back by this person now. */
  undo: { action: string; key: string } | null
}

export interface UpdatePageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  catalogue: Catalogue
  number: string
  title: string
  adopter: string
  /** « 23 jours de retard »; null: not late. */
  late: string | null
  isSetAside: boolean
  maySetAside: boolean
  /** Number of the update the form was filled from. */
  seen: number
  last: LastUpdate | null
}

/** The six steps with their cloth, a note, and the last update with its undo. */
export function UpdatePage(props: UpdatePageProps) {
  const { lang, isSetAside, maySetAside, last } = props
  const t = words[lang].updating
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">
        <span class="num">{props.number}.</span> {props.title}
      </p>
      <p class="mid">{props.adopter}</p>
      {props.late && (
        <p>
          <Late>{props.late}</Late>
        </p>
      )}
      {isSetAside && !maySetAside ? <p>{t.asideForLeads}</p> : <StepForm {...props} />}
      {last && <Last {...props} last={last} />}
    </>
  )
}

function StepForm(props: UpdatePageProps) {
  const { lang, state, seen, isSetAside } = props
  const t = words[lang].updating
  const legend = isSetAside ? t.stepAside : t.step
  return (
    <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={updateNames}>
      <input type="hidden" name="seen" value={String(seen)} />
      {isSetAside && <p>{t.asideLead}</p>}
      <Radios
        {...control(state, 'to', legend, lang, t.stepHint)}
        legend={legend}
        legendClass="govuk-fieldset__legend--m"
        items={choices(props)}
      />
      <Textarea {...control(state, 'note', t.note, lang, t.noteHint)} rows={3} maxlength={noteLimit} />
      <ButtonGroup>
        <Button>{t.save}</Button>
        <a href={props.backHref}>{shared[lang].back}</a>
      </ButtonGroup>
    </FormFrame>
  )
}

function choices({ lang, catalogue, maySetAside, isSetAside }: UpdatePageProps): Choice[] {
  const t = words[lang].updating
  const steps = completionSteps.map((step) => ({
    value: String(step),
    label: <Completion step={step} words={stepLabel(catalogue, String(step))[lang]} />,
  }))
  return maySetAside && !isSetAside
    ? [...steps, { value: 'set-aside', label: t.setAside, hint: t.setAsideHint }]
    : steps
}

function Last({ lang, last, keys, seen }: UpdatePageProps & { last: LastUpdate }) {
  const t = words[lang].updating
  return (
    <section class="ruled">
      <h2>{t.lastTitle}</h2>
      <p>{last.text}</p>
      {last.note && (
        <InsetText>
          <p>{last.note}</p>
        </InsetText>
      )}
      {last.undo && (
        <form method="post" action={last.undo.action}>
          <input type="hidden" name="csrf" value={keys.csrf} />
          <input type="hidden" name="key" value={last.undo.key} />
          <input type="hidden" name="seen" value={String(seen)} />
          <p class="small mid">{t.undoHint}</p>
          <Button kind="secondary">{t.undo}</Button>
        </form>
      )}
    </section>
  )
}
