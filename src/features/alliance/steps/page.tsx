import type { Child } from 'hono/jsx'
import { Button, HiddenKeys, Radios, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { StepKey } from '../partnership.ts'
import { stepAnswers, type standingOfStep, type StepAnswer } from '../rules.ts'
import type { Proof } from './proofs.ts'
import { words } from './words.ts'

export interface StepFacts {
  key: StepKey
  text: string
  evidence: string
  standing: ReturnType<typeof standingOfStep>
  proof: Proof
  said: readonly { organization: string; says: StepAnswer | null }[]
}

interface StepsPageProps {
  lang: Language
  steps: readonly StepFacts[]
  /** Members for which the person may say it: each has a form of its own. */
  saying: readonly { organizationId: string; name: string; said: Readonly<Record<string, StepAnswer | undefined>> }[]
  action: string
  keys: FormKeys
}

/** The eight steps, as each side sees them, and what records show. */
export function StepsPage({ lang, steps, saying, action, keys }: StepsPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ol class="bare">
        {steps.map((step, place) => (
          <li>
            <Step lang={lang} step={step} place={place + 1} />
          </li>
        ))}
      </ol>
      {saying.map(({ organizationId, name, said }) => (
        <section>
          <h2>{t.yours(name)}</h2>
          <form method="post" action={action}>
            <HiddenKeys keys={keys} />
            <input type="hidden" name="organization" value={organizationId} />
            {steps.map(({ key, text }) => (
              <Radios
                name={`step-${key}`}
                id={`step-${key}-${organizationId}`}
                legend={text}
                inline
                value={said[key] ?? null}
                items={stepAnswers.map((one) => ({ value: one, label: t.answers[one] }))}
              />
            ))}
            <Button>{t.save}</Button>
          </form>
        </section>
      ))}
    </>
  )
}

function Step({ lang, step, place }: { lang: Language; step: StepFacts; place: number }) {
  const t = words[lang]
  const { text, evidence, standing, proof, said } = step
  const proofSaid: Child = proof === null ? t.noRecord : proof ? t.shown : t.notShown
  return (
    <section class="panel">
      <h2>
        {place}. {text}
      </h2>
      <p>
        <Tag
          kind={standing === 'yes' ? 'filled' : standing === 'differ' || standing === 'nobody' ? 'dashed' : 'outlined'}
        >
          {t.standings[standing]}
        </Tag>
      </p>
      <ul class="small">
        {said.map(({ organization, says }) => (
          <li>{t.says(organization, says === null ? t.nothingSaid : t.answers[says])}</li>
        ))}
      </ul>
      <p class="small mid">
        {evidence} {proofSaid}
      </p>
    </section>
  )
}
