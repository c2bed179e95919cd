import { Button, ButtonGroup, Checkboxes, FormFrame } from '../../../design/index.ts'
import { valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { TestimonialRelation } from '../rules.ts'
import { Said, type SaidProps } from '../said.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface ConsentPageProps {
  lang: Language
  /** Who consents. */
  by: TestimonialRelation
  said: SaidProps
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  version: number
}

/** The very words and signature that would be published, what that means, and an explicit act. */
export function ConsentPage(props: ConsentPageProps) {
  const { lang, by, said, action, backHref, keys, state, version } = props
  const t = words[lang][by]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <Said {...said} />
      <h2>{words[lang].before}</h2>
      <ul>
        {t.points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['consent']} version={version}>
        <Checkboxes
          name="consent"
          legend={t.title}
          legendClass="govuk-visually-hidden"
          error={state.errors['consent']}
          values={valuesOf(state, 'consent')}
          items={[{ value: 'yes', label: t.box }]}
        />
        <ButtonGroup>
          <Button>{t.act}</Button>
          <a href={backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
