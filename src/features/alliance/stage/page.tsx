import { Button, HiddenKeys, InsetText, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { collaborationWords, type Stage } from '../../collaboration/index.ts'
import type { StageNeed } from '../rules.ts'
import { words } from './words.ts'

interface StagePageProps {
  lang: Language
  action: string
  keys: FormKeys
  version: number
  stage: Stage
  /** Where it may go from there, and what is missing before. */
  moves: readonly { to: Stage; missing: readonly StageNeed[] }[]
  /** The page that ends it; null: it has ended. */
  endHref: string | null
}

/** Where an alliance stands, where it may go, and what must be there first. */
export function StagePage({ lang, action, keys, version, stage, moves, endHref }: StagePageProps) {
  const t = words[lang]
  const { stages } = collaborationWords[lang]
  return (
    <>
      <h1>{t.title}</h1>
      <p>
        {t.now} <Tag kind="filled">{stages[stage]}</Tag>
      </p>
      <p class="lead">{t.lead}</p>
      <form method="post" action={action}>
        <HiddenKeys keys={keys} />
        <input type="hidden" name="version" value={String(version)} />
        {moves.map(({ to, missing }) => (
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
      </form>
      {endHref && (
        <section class="panel">
          <h2>{stages.closed}</h2>
          <InsetText>
            <p>{t.closing}</p>
          </InsetText>
          <p>
            <a href={endHref}>{t.close}</a>
          </p>
        </section>
      )}
    </>
  )
}
