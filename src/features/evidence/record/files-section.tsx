import { Button, Details, ErrorMessage, FileUpload, HiddenKeys } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import type { AttachedFile } from './queries.ts'
import { words } from './words.ts'

export interface FilesSectionProps {
  lang: Language
  keys: FormKeys
  files: readonly AttachedFile[]
  hrefOf: (file: AttachedFile) => string
  /** null: the person may not. */
  attach: string | null
  removeOf: (file: AttachedFile) => string
  putBackOf: (file: AttachedFile) => string
  problem: keyof (typeof words)['fr']['files']['problems'] | null
}

/** What proves it, and a way to add a proof. */
export function FilesSection(props: FilesSectionProps) {
  const { lang, keys, files, hrefOf, attach, removeOf, putBackOf, problem } = props
  const t = words[lang].files
  const standing = files.filter(({ removedAt }) => removedAt === null)
  const removed = files.filter(({ removedAt }) => removedAt !== null)
  return (
    <section id="files">
      <h2>{t.title}</h2>
      {standing.length === 0 ? (
        <p class="mid">{t.none}</p>
      ) : (
        <ul>
          {standing.map((file) => (
            <li>
              <a href={hrefOf(file)}>{file.name}</a>{' '}
              <span class="mid">{t.size(formatNumber(Math.ceil(file.size / 1000), lang))}</span>{' '}
              {attach !== null && <a href={removeOf(file)}>{t.remove}</a>}
            </li>
          ))}
        </ul>
      )}
      {attach !== null && removed.length > 0 && (
        <ul>
          {removed.map((file) => (
            <li>
              <span class="mid">
                {file.name} ({t.removed.toLowerCase()})
              </span>
              <form method="post" action={putBackOf(file)}>
                <HiddenKeys keys={keys} />
                <Button kind="link">{t.putBack}</Button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {attach !== null && (
        <Details summary={t.add} open={problem !== null}>
          {problem !== null && <ErrorMessage id="file-problem">{t.problems[problem]}</ErrorMessage>}
          <form method="post" action={attach} enctype="multipart/form-data">
            <HiddenKeys keys={keys} />
            <FileUpload name="file" label={t.label} hint={t.lead} accept=".pdf,.txt,.csv,.md" />
            <Button kind="secondary">{t.add}</Button>
          </form>
        </Details>
      )}
    </section>
  )
}
