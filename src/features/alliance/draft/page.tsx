import {
  Button,
  Checkboxes,
  control,
  FormFrame,
  HiddenKeys,
  InsetText,
  Input,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords } from '../../collaboration/index.ts'
import { difficulties, roles, ways, type PartnershipChoice } from '../partnership.ts'
import { draftNames } from './draft-form.ts'
import { words } from './words.ts'

interface ComposePageProps {
  lang: Language
  action: string
  keys: FormKeys
}

/** Choices from which a first text is made. */
export function ComposePage({ lang, action, keys }: ComposePageProps) {
  const t = words[lang]
  const boxes = (name: string, legend: string, choices: readonly PartnershipChoice[]) => (
    <Checkboxes name={name} legend={legend} items={choices.map(({ id, text }) => ({ value: id, label: text[lang] }))} />
  )
  return (
    <>
      <h1>{t.composeTitle}</h1>
      <p class="lead">{t.composeLead}</p>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        {boxes('difficulties', t.choices.difficulties, difficulties)}
        {boxes('roles', t.choices.roles, roles)}
        {boxes('ways', t.choices.ways, ways)}
        <Radios
          name="compose"
          legend={t.choices.languages}
          value="both"
          items={(['both', 'fr', 'en'] as const).map((one) => ({ value: one, label: t.languages[one] }))}
        />
        <Button>{t.compose}</Button>
      </form>
    </>
  )
}

interface DraftPageProps extends ComposePageProps {
  state: FormState
  version: number
  proposeAction: string
  /** Number of the latest version; 0: none. */
  after: number
  /** Members for which the person may propose. */
  seats: readonly { id: string; name: string }[]
  /** What was typed is not saved: nothing can be proposed yet. */
  isUnsaved: boolean
}

/** The draft that the members write together, then the proposal of it. */
export function DraftPage({
  lang,
  action,
  keys,
  state,
  version,
  proposeAction,
  after,
  seats,
  isUnsaved,
}: DraftPageProps) {
  const t = words[lang]
  const [own, other] = lang === 'fr' ? (['textFr', 'textEn'] as const) : (['textEn', 'textFr'] as const)
  const day = { type: 'date', class: 'govuk-input--width-10' } as const
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame
        lang={lang}
        action={action}
        keys={keys}
        state={state}
        names={draftNames}
        labels={t.labels}
        version={version}
      >
        <Textarea {...control(state, own, t.labels[own], lang, t.textHint)} rows={18} attributes={{ lang }} />
        <Textarea
          {...control(state, other, t.labels[other], lang, t.otherHint)}
          rows={10}
          attributes={{ lang: lang === 'fr' ? 'en' : 'fr' }}
        />
        <Input {...control(state, 'reviewOn', t.labels.reviewOn, lang)} {...day} />
        <Input {...control(state, 'endsOn', t.labels.endsOn, lang, t.endsHint)} {...day} />
        <Button kind={isUnsaved ? 'main' : 'secondary'}>{t.save}</Button>
      </FormFrame>
      {!isUnsaved && (
        <section>
          <h2>{t.proposeTitle(after + 1)}</h2>
          <InsetText>
            <p>{after === 0 ? t.proposeFirst : t.proposeNext}</p>
          </InsetText>
          <form method="post" action={proposeAction}>
            <HiddenKeys keys={keys} />
            <input type="hidden" name="draft" value={String(version)} />
            <input type="hidden" name="after" value={String(after)} />
            {seats.length > 1 ? (
              <Select
                name="by"
                label={collaborationWords[lang].actingFor}
                items={seats.map(({ id, name }) => ({ value: id, text: name }))}
              />
            ) : (
              <input type="hidden" name="by" value={seats[0]?.id ?? ''} />
            )}
            <Button>{t.propose}</Button>
          </form>
        </section>
      )}
    </>
  )
}
