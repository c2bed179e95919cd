import { Button, ButtonGroup, Checkboxes, DifferenceLegend, EmptyState, FormFrame } from '../../../design/index.ts'
import { valuesOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { colon } from '../../../kernel/wording.ts'
import type { AgreementRefusal } from '../../../field/index.ts'
import { DifferenceOf } from '../difference-of.tsx'
import type { Article, Change } from '../model.ts'
import { titleOf } from '../said.ts'
import { Spoken } from '../spoken-text.tsx'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export interface IssuePageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  languages: readonly Language[]
  /** Number of the newest version. */
  newest: number
  /** Changes that a version may take in, with the article as it is; null: it is added. */
  ready: readonly { change: Change; before: Article | null; by: string; href: string }[]
  waiting: readonly { change: Change; before: Article | null; by: string; href: string; refusal: AgreementRefusal }[]
  /** Organizations that follow the protocol: they move on when they wish. */
  adopters: number
}

export function IssuePage(props: IssuePageProps) {
  const { lang, ready, waiting, state, newest } = props
  const t = words[lang]
  return (
    <>
      <h1>{t.title(newest + 1)}</h1>
      <p class="lead">{t.lead}</p>
      {ready.length === 0 ? (
        <EmptyState title={t.nothing.title} act={{ label: t.back, href: props.backHref }}>
          {t.nothing.text}
        </EmptyState>
      ) : (
        <FormFrame
          lang={lang}
          action={props.action}
          keys={props.keys}
          state={state}
          names={['changes']}
          version={newest}
        >
          <Checkboxes
            name="changes"
            legend={t.changes}
            error={state.errors['changes']}
            values={valuesOf(state, 'changes')}
            items={ready.map(({ change, before, by }) => ({
              value: change.id,
              label: <Named lang={lang} change={change} before={before} />,
              hint: t.proposedBy(by),
            }))}
          />
          <p>{t.stays(props.adopters)}</p>
          <ButtonGroup>
            <Button>{t.submit(newest + 1)}</Button>
            <a href={props.backHref}>{t.back}</a>
          </ButtonGroup>
        </FormFrame>
      )}
      <Reading {...props} />
      {waiting.length > 0 && (
        <section>
          <h2>{t.waiting}</h2>
          <ul>
            {waiting.map(({ change, before, href, refusal }) => (
              <li>
                <a href={href}>
                  <Named lang={lang} change={change} before={before} />
                </a>
                . {t.refusals[refusal]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Named({ lang, change, before }: { lang: Language; change: Change; before: Article | null }) {
  return (
    <>
      {shared[lang].kinds[change.kind]}
      {colon(lang)} <Spoken of={titleOf(before ?? change, lang)} lang={lang} />
    </>
  )
}

/** What each change says, under the list where it is chosen. */
function Reading({ lang, ready, languages }: IssuePageProps) {
  if (ready.length === 0) return <></>
  const t = words[lang]
  return (
    <section>
      <h2>{t.reading}</h2>
      <DifferenceLegend words={t.legend} />
      {ready.map(({ change, before, href }) => (
        <section>
          <h3>
            <a href={href}>
              <Named lang={lang} change={change} before={before} />
            </a>
          </h3>
          <DifferenceOf before={before} after={change.kind === 'remove' ? null : change} languages={languages} />
        </section>
      ))}
    </section>
  )
}
