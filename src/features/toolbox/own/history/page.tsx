import { Button, Difference, HiddenKeys } from '../../../../design/index.ts'
import type { FormKeys } from '../../../../kernel/http/index.ts'
import type { Language } from '../../../../kernel/language.ts'

import { words } from './words.ts'

export interface ShownVersion {
  number: number
  when: string
  datetime: string
  /** Who wrote it, by name where the reader may know it, and for whom. */
  by: string
  isPublished: boolean
  restores: number | null
  /** What became of each field since the version before; null: there was none. */
  changes: readonly { label: string; before: string; after: string }[] | null
}

export interface ToolHistoryPageProps {
  lang: Language
  title: string
  action: string
  keys: FormKeys
  /** The last first. */
  versions: readonly ShownVersion[]
}

/** Every text, who wrote it, what changed word by word, and a way back. */
export function ToolHistoryPage({ lang, title, action, keys, versions }: ToolHistoryPageProps) {
  const t = words[lang]
  const latest = versions[0]?.number ?? 0
  return (
    <>
      <h1>{t.title(title)}</h1>
      <p class="lead">{t.lead}</p>
      <p class="small mid">{t.legend}</p>
      <ol class="timeline">
        {versions.map((version, at) => (
          <li class={at === 0 ? 'now' : undefined}>
            <time datetime={version.datetime}>{version.when}</time>
            <p>
              <strong>
                {[
                  t.version(String(version.number)),
                  ...(version.isPublished ? [t.published] : []),
                  ...(version.restores === null ? [] : [t.restores(String(version.restores))]),
                ].join(', ')}
              </strong>
              <br />
              {version.by}
            </p>
            <Changes lang={lang} changes={version.changes} />
            {version.number !== latest && (
              <form method="post" action={action}>
                <HiddenKeys keys={keys} />
                <input type="hidden" name="version" value={String(latest)} />
                <Button
                  kind="link"
                  name="restore"
                  value={String(version.number)}
                  attributes={{ 'aria-label': t.restoreOf(String(version.number)) }}
                >
                  {t.restore}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function Changes({ lang, changes }: { lang: Language; changes: ShownVersion['changes'] }) {
  const t = words[lang]
  if (changes === null) return <p>{t.first}</p>
  if (changes.length === 0) return <p>{t.nothing}</p>
  return (
    <dl class="changes">
      {changes.map(({ label, before, after }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <Difference before={before} after={after} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
