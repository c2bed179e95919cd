import {
  Button,
  ButtonGroup,
  control,
  FormFrame,
  HiddenKeys,
  Input,
  Select,
  Tag,
  Textarea,
} from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { ProposedState } from '../model.ts'
import { words as sheet } from '../sheet/words.ts'
import { words } from './words.ts'

type Option = { value: string; text: string }

interface ProposePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  organizations: readonly Option[]
  people: readonly Option[]
  decisions: readonly Option[]
}

const proposeNames = ['organization', 'what', 'dueOn', 'person', 'decision'] as const

/** Who does what, by when. */
export function ProposePage({ lang, action, keys, state, organizations, people, decisions }: ProposePageProps) {
  const t = words[lang]
  const { labels, hints } = t
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={proposeNames} labels={labels}>
        <Select {...control(state, 'organization', labels.organization, lang)} items={organizations} />
        <Textarea {...control(state, 'what', labels.what, lang, hints.what)} rows={2} />
        <Input {...control(state, 'dueOn', labels.dueOn, lang)} type="date" class="govuk-input--width-10" />
        <Select
          {...control(state, 'person', labels.person, lang, hints.person)}
          items={[{ value: '', text: '' }, ...people]}
        />
        {decisions.length > 0 && (
          <Select
            {...control(state, 'decision', labels.decision, lang)}
            items={[{ value: '', text: t.none }, ...decisions]}
          />
        )}
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}

interface AnswerPageProps {
  lang: Language
  action: string
  keys: FormKeys
  what: string
  organization: string
  due: string
  state: ProposedState
  version: number
  /** Colleagues who may see to it; null: the person does not answer for that organization. */
  people: readonly Option[] | null
  chosen: string
  /** A sentence when it cannot be promised any more; null: it can. */
  past: string | null
  moves: readonly ProposedState[]
}

/** A proposal of a meeting, before the organization that it is for, or before those who made it. */
export function AnswerPage(props: AnswerPageProps) {
  const { lang, action, keys, what, organization, due, state, version, people, chosen, past, moves } = props
  const t = words[lang]
  const labels: Readonly<Record<ProposedState, string>> = {
    promised: t.promise,
    declined: t.decline,
    withdrawn: t.withdraw,
    proposed: t.again,
  }
  return (
    <>
      <h1>{t.answerTitle}</h1>
      <p class="lead">{what}</p>
      <p>
        {t.proposedTo(organization)}
        <br />
        {t.due(due)} <Tag kind="dashed">{sheet[lang].states[state]}</Tag>
      </p>
      {past !== null && <p>{past}</p>}
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="version" value={String(version)} />
        {people !== null && moves.includes('promised') && (
          <Select name="person" label={t.labels.person} value={chosen} items={people} />
        )}
        <ButtonGroup>
          {moves.map((move) => (
            <Button name="to" value={move} kind={move === 'promised' ? 'main' : 'secondary'}>
              {labels[move]}
            </Button>
          ))}
        </ButtonGroup>
      </form>
    </>
  )
}
