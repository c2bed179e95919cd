import { Button, control, FormFrame, InsetText, Tag, Textarea } from '../../../design/index.ts'
import type { FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords, type Stage } from '../../collaboration/index.ts'
import type { TableNeed } from '../rules.ts'
import { words } from './words.ts'

interface StagePageProps {
  lang: Language
  action: string
  keys: FormKeys
  state: FormState
  version: number
  stage: Stage
  /** Where it may go from there, and what is missing before. */
  moves: readonly { to: Stage; missing: readonly TableNeed[] }[]
}

/** Where a table stands, where it may go, and what must be there first. */
export function StagePage({ lang, action, keys, state, version, stage, moves }: StagePageProps) {
  const t = words[lang]
  const { stages } = collaborationWords[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>
        {t.now} <Tag kind="filled">{stages[stage]}</Tag>
      </p>
      <p class="lead">{t.lead}</p>
      <FormFrame lang={lang} action={action} keys={keys} state={state} names={['lessons']} version={version}>
        {moves
          .filter(({ to }) => to !== 'closed')
          .map(({ to, missing }) => (
            <section class="panel">
              <h2>{stages[to]}</h2>
              <p>{t.means[to]}</p>
              {missing.length === 0 ? (
                <Button kind="secondary" name="to" value={to}>
                  {t.moveTo(stages[to])}
                </Button>
              ) : (
                <ul>
                  {missing.map((need) => (
                    <li>{t.needs[need]}</li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        {moves.some(({ to }) => to === 'closed') && (
          <section class="panel">
            <h2>{stages.closed}</h2>
            <InsetText>
              <p>{t.closing}</p>
            </InsetText>
            <Textarea {...control(state, 'lessons', t.lessons, lang, t.lessonsHint)} rows={5} />
            <Button kind="secondary" name="to" value="closed">
              {t.close}
            </Button>
          </section>
        )}
      </FormFrame>
    </>
  )
}
