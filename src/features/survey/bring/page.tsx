import { DoneHead, PastImports, Radios, Select, UndoImport, UploadImport } from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { PastImport } from '../../../kernel/import/index.ts'
import { nameIn, type Language } from '../../../kernel/language.ts'
import { Questions } from '../answer/questions.tsx'
import type { Questionnaire } from '../model.ts'
import type { LedOrganization } from '../prepare/queries.ts'
import { words } from './words.ts'

interface BringPageProps {
  lang: Language
  timeZone: string
  action: string
  keys: FormKeys
  state: FormState
  /** One: nothing is asked. */
  organizations: readonly LedOrganization[]
  past: readonly (Omit<PastImport, 'id'> & { href: string; result: string })[]
}

export function BringPage({ lang, timeZone, action, keys, state, organizations, past }: BringPageProps) {
  const t = words[lang]
  const error = (name: string) => (state.errors[name] === undefined ? {} : { error: state.errors[name] })
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <h2>{t.takenTitle}</h2>
      <ul>
        {t.taken.map((one) => (
          <li>{one}</li>
        ))}
      </ul>
      <UploadImport
        lang={lang}
        words={t}
        action={action}
        keys={keys}
        state={state}
        accept=".xlsx"
        names={['organization', 'audience']}
      >
        {organizations.length > 1 && (
          <Select
            name="organization"
            label={t.organization}
            value={valueOf(state, 'organization')}
            {...error('organization')}
            items={[
              { value: '', text: '' },
              ...organizations.map((one) => ({ value: one.id, text: nameIn(one, lang) })),
            ]}
          />
        )}
        <Radios
          name="audience"
          legend={t.audience}
          value={valueOf(state, 'audience')}
          {...error('audience')}
          items={(['staff', 'youth'] as const).map((value) => ({ value, label: t.audiences[value] }))}
        />
      </UploadImport>
      <PastImports lang={lang} timeZone={timeZone} words={t} imports={past} />
    </>
  )
}

interface KeptPageProps {
  lang: Language
  questionnaire: Questionnaire
  keys: FormKeys
  /** Until when it can be undone, in words; null when it no longer can. */
  undoUntil: string | null
  undoAction: string
  /** When it was undone, in words; null when it was not. */
  undoneOn: string | null
  formsHref: string
  anotherHref: string
}

export function KeptFormPage({ lang, questionnaire, keys, undoneOn, undoUntil, ...at }: KeptPageProps) {
  const t = words[lang]
  return (
    <>
      <DoneHead
        title={t.doneTitle(questionnaire.name[lang])}
        lead={undoneOn === null ? t.doneLead : t.undone(undoneOn)}
        see={{ label: t.see, href: at.formsHref }}
        another={{ label: t.another, href: at.anotherHref }}
      />
      <fieldset class="govuk-fieldset" disabled>
        <Questions lang={lang} questionnaire={questionnaire} />
      </fieldset>
      {undoneOn === null && <UndoImport words={t} until={undoUntil} action={at.undoAction} keys={keys} />}
    </>
  )
}
