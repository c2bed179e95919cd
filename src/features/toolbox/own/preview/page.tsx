import { Button, ButtonGroup, InsetText } from '../../../../design/index.ts'
import { languages, type Language } from '../../../../kernel/language.ts'
import { ToolStateTag } from '../list/page.tsx'
import type { ToolState } from '../../rules.ts'
import { words } from './words.ts'

export interface OwnToolPageProps {
  lang: Language
  title: string
  owner: string
  state: ToolState
  /** Anyone reads an earlier version than the last. */
  hasUnpublished: boolean
  written: string
  /** What is not written yet, a sentence a language. */
  missing: readonly string[]
  previewHrefs: Readonly<Record<Language, string>>
  /** null: nobody reads it. */
  publicHref: string | null
  historyHref: string
  /** null: it cannot be done now. */
  acts: { publish: string | null; edit: string | null; withdraw: string | null }
}

/** One article as those who write it follow it: where it stands, and what can be done. */
export function OwnToolPage(props: OwnToolPageProps) {
  const { lang, state, hasUnpublished, missing, acts } = props
  const t = words[lang]
  const publish =
    state === 'published' ? t.acts.publishChanges : state === 'withdrawn' ? t.acts.publishAgain : t.acts.publish
  const mayPublish = acts.publish !== null && (state !== 'published' || hasUnpublished)
  return (
    <>
      <h1>{props.title}</h1>
      <p>
        <ToolStateTag lang={lang} state={state} />
      </p>
      <p class="mid">
        {t.by(props.owner)}
        <br />
        {props.written}
      </p>
      <InsetText>
        <p>{t.notes[state]}</p>
        {hasUnpublished && <p>{t.notes.changed}</p>}
        {missing.map((one) => (
          <p>{one}</p>
        ))}
      </InsetText>
      <ButtonGroup>
        {mayPublish && <Button href={acts.publish ?? ''}>{publish}</Button>}
        {acts.edit !== null && (
          <Button kind="secondary" href={acts.edit}>
            {t.acts.edit}
          </Button>
        )}
        {acts.withdraw !== null && <a href={acts.withdraw}>{t.acts.withdraw}</a>}
      </ButtonGroup>
      <ul>
        {languages.map((one) => (
          <li>
            <a href={props.previewHrefs[one]}>{t.previews[one]}</a>
          </li>
        ))}
        {props.publicHref !== null && (
          <li>
            <a href={props.publicHref}>{t.acts.see}</a>
          </li>
        )}
        <li>
          <a href={props.historyHref}>{t.acts.history}</a>
        </li>
      </ul>
    </>
  )
}
