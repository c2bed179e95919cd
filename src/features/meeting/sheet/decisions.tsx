import { Button, control, FormFrame, HiddenKeys, Tag, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import { words } from './words.ts'

export interface DecisionFacts {
  what: string
  /** Day to look at it again, quorum, and what sectors said, in words. */
  notes: readonly string[]
  hasNoQuorum: boolean
  isWithdrawn: boolean
  /** Null: the person may not change it. */
  href: string | null
  restoreAction: string | null
}

export interface DecisionsProps {
  lang: Language
  keys: FormKeys
  decisions: readonly DecisionFacts[]
  /** Null: the person may not note any. */
  action: string | null
  state: FormState
}

const decisionNames = ['what'] as const

/** What was decided, and one field for the next. */
export function Decisions({ lang, keys, decisions, action, state }: DecisionsProps) {
  const t = words[lang]
  return (
    <section id="decisions">
      <h2>{t.decisions}</h2>
      {decisions.length === 0 && <p class="mid">{t.noDecision}</p>}
      <ol class="meeting-decisions">
        {decisions.map((one) => (
          <li class={one.isWithdrawn ? 'on-screen' : undefined}>
            {one.isWithdrawn ? <del>{one.what}</del> : one.what}{' '}
            {one.isWithdrawn && <Tag kind="dashed">{t.withdrawn}</Tag>}
            {one.hasNoQuorum && <Tag kind="dashed">{t.noQuorum}</Tag>}
            {one.notes.length > 0 && <div class="small mid">{one.notes.join(' · ')}</div>}
            {one.href && !one.isWithdrawn && (
              <div class="small on-screen">
                <a href={one.href}>
                  {t.openDecision}
                  <span class="govuk-visually-hidden">
                    {colon(lang)} {one.what}
                  </span>
                </a>
              </div>
            )}
            {one.restoreAction && (
              <form method="post" action={one.restoreAction} class="on-screen">
                <HiddenKeys keys={keys} />
                <Button kind="secondary">{t.restore}</Button>
              </form>
            )}
          </li>
        ))}
      </ol>
      {action && (
        <div class="on-screen">
          <FormFrame lang={lang} action={action} keys={keys} state={state} names={decisionNames}>
            <Textarea {...control(state, 'what', t.decision, lang, t.decisionHint)} rows={2} />
            <Button>{t.decide}</Button>
          </FormFrame>
        </div>
      )}
    </section>
  )
}
