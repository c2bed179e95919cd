import {
  Button,
  ButtonGroup,
  control,
  DifferenceLegend,
  FormFrame,
  Input,
  InsetText,
  Radios,
  Select,
  Textarea,
} from '../../../design/index.ts'
import { valueOf, type FormState } from '../../../kernel/form/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import type { Language } from '../../../kernel/language.ts'
import { DifferenceOf } from '../difference-of.tsx'
import type { Article, ArticleText, ChangeKind } from '../model.ts'
import { titleOf } from '../said.ts'
import { Spoken } from '../spoken-text.tsx'
import { changeNames } from './change-form.ts'
import { words } from './words.ts'

/** What someone did meanwhile: another change of the article is before the organizations, or it is gone. */
export type Overtaken =
  | { kind: 'under-review'; change: ArticleText & { kind: ChangeKind }; before: ArticleText | null; href: string }
  | { kind: 'gone'; before: ArticleText | null }

export interface ProposePageProps {
  lang: Language
  action: string
  backHref: string
  keys: FormKeys
  state: FormState
  seats: readonly { value: string; text: string }[]
  /** Of the protocol, the page’s first. */
  languages: readonly Language[]
  /** The article that is changed or removed; null: one is added. */
  article: Article | null
  /** Where an added one may stand. */
  places: readonly { value: string; text: string }[]
  /** Version that is read. */
  seen: string
  overtaken: Overtaken | null
}

export function ProposePage(props: ProposePageProps) {
  const { lang, state, seats, article } = props
  const t = words[lang]
  return (
    <>
      <h1>{article ? t.changeTitle(article.number) : t.addTitle}</h1>
      {article && (
        <p class="lead">
          <Spoken of={titleOf(article, lang)} lang={lang} />
        </p>
      )}
      <p>{t.lead}</p>
      {props.overtaken && <Meanwhile {...props} overtaken={props.overtaken} />}
      <FormFrame lang={lang} action={props.action} keys={props.keys} state={state} names={changeNames}>
        <input type="hidden" name="article" value={article?.id ?? ''} />
        <input type="hidden" name="seen" value={props.seen} />
        {seats.length > 1 ? (
          <Select {...control(state, 'seat', t.seat, lang)} items={seats} />
        ) : (
          <input type="hidden" name="seat" value={seats[0]?.value ?? ''} />
        )}
        <Where {...props} />
        {props.languages.map((side) => (
          <Texts lang={lang} side={side} state={state} />
        ))}
        <Textarea {...control(state, 'reason', t.reason, lang, t.reasonHint)} rows={3} />
        <ButtonGroup>
          <Button>{t.submit}</Button>
          <a href={props.backHref}>{t.back}</a>
        </ButtonGroup>
      </FormFrame>
    </>
  )
}

/** What is done to the article, or where a new one stands. */
function Where({ lang, state, article, places }: ProposePageProps) {
  const t = words[lang]
  if (article === null)
    return (
      <>
        <input type="hidden" name="kind" value="add" />
        <Select {...control(state, 'place', t.place, lang)} items={places} />
      </>
    )
  return (
    <Radios
      name="kind"
      legend={t.kind}
      error={state.errors['kind']}
      value={valueOf(state, 'kind') || 'change'}
      items={[
        { value: 'change', label: t.change },
        { value: 'remove', label: t.remove, hint: t.removeHint },
      ]}
    />
  )
}

function Texts({ lang, side, state }: { lang: Language; side: Language; state: FormState }) {
  const { labels } = words[lang]
  const [title, text] = side === 'fr' ? (['titleFr', 'textFr'] as const) : (['titleEn', 'textEn'] as const)
  return (
    <>
      <Input {...control(state, title, labels[title], lang)} attributes={{ lang: side }} />
      <Textarea {...control(state, text, labels[text], lang)} rows={8} attributes={{ lang: side }} />
    </>
  )
}

/** What stands in the way, beside what was typed. */
function Meanwhile({ lang, languages, overtaken }: ProposePageProps & { overtaken: Overtaken }) {
  const t = words[lang]
  if (overtaken.kind === 'gone')
    return (
      <InsetText>
        <p role="alert">
          <b>{t.gone}</b>
        </p>
        <p>{t.goneText}</p>
        <DifferenceOf before={overtaken.before} after={null} languages={languages} />
      </InsetText>
    )
  const { change, before, href } = overtaken
  return (
    <InsetText>
      <p role="alert">
        <b>{change.kind === 'remove' ? t.removalUnderReview : t.underReview}</b>
      </p>
      <DifferenceLegend words={t.legend} />
      <DifferenceOf before={before} after={change.kind === 'remove' ? null : change} languages={languages} />
      <p>
        <a href={href}>{t.seeOpen}</a>
      </p>
    </InsetText>
  )
}
