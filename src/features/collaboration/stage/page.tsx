import { Button, HiddenKeys, InsetText, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { CollaborationKind, Stage } from '../model.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

interface StagePageProps {
  lang: Language
  kind: CollaborationKind
  action: string
  keys: FormKeys
  version: number
  stage: Stage
  /** Where it may go from there, and what is missing before, in sentences. */
  moves: readonly { to: Stage; missing: readonly string[] }[]
  /** The page that ends it; null: it has ended. */
  endHref: string | null
}

/** Where a collaboration stands, where it may go, and what must be there first. */
export function StagePage({ lang, kind, action, keys, version, stage, moves, endHref }: StagePageProps) {
  const { stages } = shared[lang]
  const t = words[lang]
  const { title, agreed, active, closing } = t.of[kind]
  const means: Readonly<Record<Stage, string>> = {
    exploring: t.exploring,
    agreed,
    active,
    dormant: t.dormant,
    closed: t.closed,
  }
  return (
    <>
      <h1>{title}</h1>
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
            <p>{means[to]}</p>
            {missing.length === 0 ? (
              <Button kind="secondary" name="to" value={to}>
                {t.moveTo(stages[to])}
              </Button>
            ) : (
              <ul>
                {missing.map((sentence) => (
                  <li>{sentence}</li>
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
            <p>{closing}</p>
          </InsetText>
          <p>
            <a href={endHref}>{t.close}</a>
          </p>
        </section>
      )}
    </>
  )
}

export const stageTitle = (lang: Language, kind: CollaborationKind): string => words[lang].of[kind].title
