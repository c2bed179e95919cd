import { Button, Details, EmptyState, FormFrame, Radios, Select } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { upperFirst, type Language } from '../../../kernel/language.ts'
import { sayWhen } from '../../meeting/index.ts'
import { Questions, type Questionnaire } from '../../survey/index.ts'
import type { Session } from '../model.ts'
import { words } from './words.ts'

export interface AskPageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  training: string
  isSeries: boolean
  /** To choose from; of a series one stands for all. */
  sessions: readonly Session[]
  questionnaires: readonly Questionnaire[]
}

const askNames = ['session', 'form'] as const

/** The questions are read here, and nothing else is to be decided: one tap opens both parts. */
export function AskPage({ lang, action, keys, state, training, isSeries, sessions, questionnaires }: AskPageProps) {
  const t = words[lang]
  const chosen = valueOf(state, 'session')
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{training}</p>
      <p>{t.lead}</p>
      {sessions.length === 0 ? (
        <EmptyState title={t.session}>{t.none}</EmptyState>
      ) : (
        <FormFrame
          lang={lang}
          action={action}
          keys={keys}
          state={state}
          names={askNames}
          labels={{ session: t.session, form: t.form }}
        >
          {isSeries || sessions.length === 1 ? (
            <input type="hidden" name="session" value={sessions[0]?.id ?? ''} />
          ) : (
            <Select
              name="session"
              id="session"
              label={t.session}
              value={chosen}
              {...(state.errors['session'] === undefined ? {} : { error: state.errors['session'] })}
              items={sessions.map((one) => ({ value: one.id, text: upperFirst(sayWhen(one, lang)) }))}
            />
          )}
          {questionnaires.length > 1 && (
            <Radios
              name="form"
              legend={t.form}
              value={valueOf(state, 'form') || (questionnaires[0]?.code ?? null)}
              items={questionnaires.map(({ code, name, purpose }) => ({
                value: code,
                label: name[lang],
                hint: purpose[lang],
              }))}
            />
          )}
          <p>{isSeries ? t.whenSeries : t.when}</p>
          <p>{t.known}</p>
          <Button>{t.submit}</Button>
        </FormFrame>
      )}
      {questionnaires.map((questionnaire) => (
        <Details summary={`${t.questions}${lang === 'fr' ? '\u00a0' : ''}: ${questionnaire.name[lang]}`}>
          <p>{questionnaire.purpose[lang]}</p>
          <fieldset class="govuk-fieldset" disabled>
            <Questions lang={lang} questionnaire={questionnaire} />
          </fieldset>
        </Details>
      ))}
    </>
  )
}
