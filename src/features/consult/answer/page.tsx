import { Button, ButtonGroup, control, FormFrame, InsetText, Tag, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { AskedSummary } from '../asked-summary.tsx'
import { answers, type Received } from '../model.ts'
import { words as shared } from '../words.ts'
import { answerNames } from './answer-form.ts'
import { words } from './words.ts'

interface AnswerPageProps {
  lang: Language
  keys: FormKeys
  action: string
  received: Received
  state: FormState
}

/** A question of a colleague elsewhere: one tap answers. */
export function AnswerPage({ lang, keys, action, received, state }: AnswerPageProps) {
  const t = words[lang]
  const { bands, answer, answerWords, answerVersion } = received
  return (
    <>
      <h1>{t.title}</h1>
      {answer !== null && (
        <p>
          {t.ours} <Tag kind="filled">{shared[lang].answers[answer]}</Tag>
          {bands === null && answerWords !== null && <> {answerWords}</>}
        </p>
      )}
      {bands === null ? (
        <InsetText>{t.closed}</InsetText>
      ) : (
        <>
          <p class="lead">{t.lead}</p>
          <AskedSummary lang={lang} bands={bands} asked={received} />
          <FormFrame
            lang={lang}
            action={action}
            keys={keys}
            state={state}
            names={answerNames}
            labels={t.labels}
            version={answerVersion}
          >
            {state.theirs?.['answer'] !== undefined && <p id="answer">{t.theirs(state.theirs['answer'])}</p>}
            {state.errors['answer'] && (
              <p id="answer" class="govuk-error-message">
                {state.errors['answer']}
              </p>
            )}
            <Textarea {...control(state, 'words', t.labels.words, lang, t.hint)} rows={3} />
            <ButtonGroup>
              {answers.map((one) => (
                <Button kind={one === 'could-help' ? 'main' : 'secondary'} name="answer" value={one}>
                  {shared[lang].answers[one]}
                </Button>
              ))}
            </ButtonGroup>
          </FormFrame>
          <p class="small mid">{t.next}</p>
        </>
      )}
    </>
  )
}
