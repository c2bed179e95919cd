import { Button, ButtonGroup, control, Details, FormFrame, Select, Textarea } from '../../design/index.ts'
import type { FormState } from '../../kernel/form/index.ts'
import type { FormKeys } from '../../kernel/http/index.ts'
import type { Language } from '../../kernel/language.ts'
import { answersAfter, type AnswerKind } from './answers.ts'
import { words } from './words.ts'

/** An organization that the person answers for, and its last answer. */
export interface AnsweringSeat {
  organizationId: string
  name: string
  last: AnswerKind | null
}

export interface AnswerFormProps {
  lang: Language
  keys: FormKeys
  action: string
  seats: readonly AnsweringSeat[]
  state: FormState
}

/** One organization answers by one button; who leads several says for which. */
export function AnswerForm({ lang, keys, action, seats, state }: AnswerFormProps) {
  const t = words[lang]
  const can = (kind: AnswerKind) => seats.some(({ last }) => answersAfter(last).includes(kind))
  const [only] = seats
  return (
    <section class="panel on-screen">
      <h3>{t.yourAnswer}</h3>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['organization', 'reason']}>
        {seats.length > 1 ? (
          <Select
            {...control(state, 'organization', t.organization, lang)}
            items={seats.map(({ organizationId, name }) => ({ value: organizationId, text: name }))}
          />
        ) : (
          <input type="hidden" name="organization" value={only?.organizationId ?? ''} />
        )}
        <ButtonGroup>
          {can('agree') && (
            <Button name="answer" value="agree">
              {t.agree}
            </Button>
          )}
          {can('lift') && (
            <Button kind="secondary" name="answer" value="lift">
              {t.lift}
            </Button>
          )}
        </ButtonGroup>
        {can('object') && (
          <Details
            summary={t.objecting}
            open={state.errors['reason'] !== undefined || state.values['reason']?.some(Boolean)}
          >
            <Textarea {...control(state, 'reason', t.reason, lang, t.reasonHint)} rows={3} />
            <Button kind="secondary" name="answer" value="object">
              {t.object}
            </Button>
          </Details>
        )}
      </FormFrame>
    </section>
  )
}
