import { Button, ButtonGroup, FormFrame } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { ActFields, type ActFieldsProps } from './act-fields.tsx'
import { formOf, type GoingAct } from './act-form.ts'
import { words } from './words.ts'

export interface ActPageProps extends ActFieldsProps {
  act: GoingAct
  keys: FormKeys
  action: string
  cancelHref: string
}

/** One act that says something: its few fields, and nothing else. */
export function ActPage({ keys, action, cancelHref, ...fields }: ActPageProps) {
  const { lang, act, state } = fields
  const t = words[lang]
  return (
    <>
      <h1>{t.doing[act]}</h1>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={formOf(act).names} labels={t.labels}>
        <ActFields {...fields} />
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={cancelHref}>{t.cancel}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
