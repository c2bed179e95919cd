import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatInstant, formatList, type Language } from '../../../kernel/language.ts'
import { checkerIn } from '../sheet/checker.ts'
import { words as stewardWords } from '../steward/words.ts'
import type { Version } from './queries.ts'
import { changedFields, fieldInWords } from '../in-words/record-in-words.ts'
import { Button, HiddenKeys } from '../../../design/index.ts'
import { words, type Words } from './words.ts'

interface HistoryPageProps {
  lang: Language
  title: string
  /** IANA zone of the instance. */
  timeZone: string
  keys: FormKeys
  action: string
  versions: readonly { version: Version; before: Version | null }[]
  /** Of people, as the reader may know them. */
  names: ReadonlyMap<string, string>
  /** Version of the service that stands now. */
  current: number
  /** Version of the whole sheet, which a restoration must match. */
  lock: number
}

/** Every version, who wrote it, what changed field by field, and a way back. */
export function HistoryPage({ lang, title, timeZone, keys, action, versions, names, current, lock }: HistoryPageProps) {
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <ol class="timeline">
        {versions.map(({ version, before }, at) => (
          <li class={at === 0 ? 'now' : undefined}>
            {version.from && (
              <time datetime={version.from.toISOString()}>{formatInstant(version.from, lang, timeZone)}</time>
            )}
            <p>
              <strong>
                {t[version.kind]}, {t.version(version.version).toLowerCase()}
              </strong>
              {before !== null && `, ${whoOf(version, names, t)}`}
            </p>
            {before === null ? <p>{t.first}</p> : <Changes lang={lang} version={version} before={before} />}
            {version.kind === 'service' && version.version !== current && (
              <form method="post" action={action}>
                <HiddenKeys keys={keys} />
                <input type="hidden" name="lock" value={String(lock)} />
                <Button
                  kind="link"
                  name="restore"
                  value={String(version.version)}
                  attributes={{ 'aria-label': `${t.restore}, ${t.version(version.version).toLowerCase()}` }}
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

function whoOf({ personId, isImport }: Version, names: ReadonlyMap<string, string>, t: Words): string {
  if (isImport) return t.byImport
  const name = personId === null ? undefined : names.get(personId)
  return name === undefined ? t.byPlatform : t.by(name)
}

function Changes({ lang, version, before }: { lang: Language; version: Version; before: Version }) {
  const t = words[lang]
  const { checkedOn, fields: fieldNames, recordStatuses } = stewardWords[lang]
  const said = (one: Version): [string, string][] => [
    [t.checked, one.assuredOn === null ? '' : checkedOn(one.assuredOn, checkerIn(one, lang))],
    [t.status, recordStatuses[one.status]],
    [
      t.withheld,
      formatList(
        one.withheld.map((field) => fieldNames[field] ?? field),
        lang,
      ),
    ],
  ]
  const keeping = said(version).flatMap(([label, is], at): Change[] => {
    const was = said(before)[at]?.[1] ?? ''
    return was === is ? [] : [{ label, was, is }]
  })
  const fields = changedFields(before.doc, version.doc).map((field): Change => ({
    label: fieldNames[field] ?? field,
    was: fieldInWords(field, before.doc[field], lang),
    is: fieldInWords(field, version.doc[field], lang),
  }))
  const changes = [...fields, ...keeping]
  if (version.stewardId !== before.stewardId) return <p>{t.steward}</p>
  if (changes.length === 0) return <p>{t.nothing}</p>
  return (
    <dl class="changes">
      {changes.map(({ label, was, is }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            <span class="mid">{t.was}</span> <del>{was || t.empty}</del>
          </dd>
          <dd>
            <span class="mid">{t.is}</span> <ins>{is || t.empty}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface Change {
  label: string
  was: string
  is: string
}
