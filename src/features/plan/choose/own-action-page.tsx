import { valueOf } from '../../../kernel/form/index.ts'
import { Button, ButtonGroup, control, FormFrame, Input, Radios, Textarea } from '../../../design/index.ts'
import type { Catalogue } from '../catalogue-model.ts'
import { said } from '../catalogue-text.ts'
import type { FormPageProps } from '../form-page.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface OwnActionPageProps extends FormPageProps {
  catalogue: Catalogue
}

const ownNames = ['objective', 'titleFr', 'titleEn', 'statementFr', 'statementEn'] as const

export function OwnActionPage({ lang, action, backHref, keys, state, catalogue }: OwnActionPageProps) {
  const t = words[lang]
  const sides = lang === 'fr' ? (['Fr', 'En'] as const) : (['En', 'Fr'] as const)
  return (
    <>
      <h1>{t.ownActionTitle}</h1>
      <p class="lead">{t.ownActionLead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={ownNames}>
        <Radios
          name="objective"
          legend={t.objective}
          legendClass="govuk-fieldset__legend--m"
          value={valueOf(state, 'objective')}
          error={state.errors['objective']}
          items={catalogue.objectives.map(({ number, text }) => ({
            value: String(number),
            label: `${number}. ${said(text, lang)}`,
          }))}
        />
        <div class="cols cols--2">
          {sides.map((side, index) => (
            <Input
              {...control(state, `title${side}`, t[`title${side}`], lang, index === 0 ? undefined : t.titleHint)}
              attributes={{ lang: side.toLowerCase() }}
            />
          ))}
        </div>
        <div class="cols cols--2">
          {sides.map((side) => (
            <Textarea
              {...control(state, `statement${side}`, t[`statement${side}`], lang, t.statementHint)}
              attributes={{ lang: side.toLowerCase() }}
            />
          ))}
        </div>
        <ButtonGroup>
          <Button>{t.ownSubmit}</Button>
          <a href={backHref}>{shared[lang].back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}
