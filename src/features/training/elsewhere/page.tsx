import { Button, Checkboxes, control, FileUpload, FormFrame, Input, Select } from '../../../design/index.ts'
import { valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { subjectItems } from '../topics.ts'
import { declareNames } from './elsewhere-form.ts'
import { words } from './words.ts'

interface DeclarePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  /** To choose from; one: nothing is asked. */
  organizations: readonly { id: string; name: string }[]
}

export function DeclarePage({ lang, action, keys, state, organizations }: DeclarePageProps) {
  const t = words[lang]
  const { labels } = t
  const error = (name: string) => (state.errors[name] === undefined ? {} : { error: state.errors[name] })
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={declareNames} labels={labels} hasFile>
        {organizations.length > 1 && (
          <Select
            {...control(state, 'organization', labels.organization, lang)}
            items={[{ value: '', text: '' }, ...organizations.map(({ id, name }) => ({ value: id, text: name }))]}
          />
        )}
        <Input {...control(state, 'title', labels.title, lang)} />
        <Input {...control(state, 'givenBy', labels.givenBy, lang)} />
        <Checkboxes
          name="subjects"
          id="subjects"
          legend={labels.subjects}
          items={subjectItems(lang)}
          values={valuesOf(state, 'subjects')}
          {...error('subjects')}
        />
        <Input {...control(state, 'takenOn', labels.takenOn, lang)} type="date" class="govuk-input--width-10" />
        <Input {...control(state, 'minutes', labels.minutes, lang)} inputmode="numeric" class="govuk-input--width-4" />
        <Input
          {...control(state, 'refreshMonths', labels.refreshMonths, lang)}
          inputmode="numeric"
          class="govuk-input--width-4"
        />
        <FileUpload name="file" id="file" label={labels.file} hint={t.fileHint} {...error('file')} />
        <Button>{t.submit}</Button>
      </FormFrame>
    </>
  )
}
