import { Button, ButtonGroup, Details, HiddenKeys, InsetText } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { AbsenceRule } from '../model.ts'
import type { RuleState } from '../rules.ts'
import { RuleSummary } from '../say-rule.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface DeskPageProps {
  lang: Language
  keys: FormKeys
  school: string
  rule: AbsenceRule | null
  /** Day on which it was set, in words. */
  setOn: string | null
  state: RuleState
  isPartner: boolean
  hasLeft: boolean
  /** Null: the person may not, or not as it stands. */
  acts: {
    open: string | null
    set: string | null
    withdraw: string | null
    putBack: string | null
    count: string | null
  }
  before: readonly string[]
}

/** The rule of a school: what it says, what it rests on, and what can be done now. */
export function DeskPage(props: DeskPageProps) {
  const { lang, school, rule, state, isPartner, hasLeft, acts, before } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(school)}</h1>
      <Standing {...props} />
      {hasLeft && <InsetText>{t.left}</InsetText>}
      {isPartner && <p>{t.partner}</p>}
      <Acts {...props} />
      {rule && (
        <section>
          <h2>{t.rule}</h2>
          <p>{shared[lang].notScore}</p>
          <RuleSummary lang={lang} rule={rule} labels={t.labels} />
          <p class="small mid">{t.version(rule.number, props.setOn ?? '')}</p>
        </section>
      )}
      {acts.withdraw && state !== 'none' && (
        <p class="small">
          <a href={acts.withdraw}>{t.withdraw}</a>
        </p>
      )}
      {before.length > 0 && (
        <Details summary={t.before}>
          <ul>
            {before.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  )
}

function Standing({ lang, rule, state, acts }: DeskPageProps) {
  const t = words[lang]
  if (rule === null || state === 'none')
    return (
      <p class="lead">
        {t.noRule} {acts.set === null && t.noRuleReader}
      </p>
    )
  if (state === 'in-force') return <p class="lead">{t.inForce}</p>
  return (
    <InsetText>
      <p>
        <strong>{state === 'withdrawn' ? t.withdrawn : t.suspended}</strong>
      </p>
      {state === 'suspended' && rule.rests !== 'yes' && <p>{shared[lang].suspended[rule.rests]}</p>}
    </InsetText>
  )
}

function Acts({ lang, keys, acts, state }: DeskPageProps) {
  const t = words[lang]
  return (
    <>
      <ButtonGroup>
        {acts.open && <Button href={acts.open}>{t.open}</Button>}
        {acts.set && (
          <Button href={acts.set} kind={acts.open ? 'secondary' : 'main'}>
            {state === 'none' ? t.set : t.setAgain}
          </Button>
        )}
        {acts.count && <a href={acts.count}>{t.count}</a>}
      </ButtonGroup>
      {acts.putBack && (
        <form method="post" action={acts.putBack}>
          <HiddenKeys keys={keys} />
          <Button kind="secondary">{t.putBack}</Button>
        </form>
      )}
    </>
  )
}
