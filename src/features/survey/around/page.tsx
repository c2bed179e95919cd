import { Button, Details, HiddenKeys, InsetText, PrintButton, Share, Table, Tag } from '../../../design/index.ts'
import type { FormKeys } from '../../../kernel/http/index.ts'
import { formatNumber, type Language } from '../../../kernel/language.ts'
import { Questions } from '../answer/questions.tsx'
import type { Questionnaire, SurveyPart } from '../model.ts'
import { rightOption } from '../results/fold-right.ts'
import { sayShare } from '../results/presenter.ts'
import type { Standing } from '../rules.ts'
import { words as shared } from '../words.ts'
import type { ComparedQuestion, Side } from './compare.ts'
import { words } from './words.ts'

export interface AroundPart {
  part: SurveyPart
  standing: Standing | 'early'
  /** In words: when it opens (early), until when it takes answers (open). */
  when: string
  answered: number
  /** Whole address that people are given. */
  link: string
  paper: string | null
  follow: string
}

export interface AroundPageProps {
  lang: Language
  keys: FormKeys
  title: string
  parts: readonly AroundPart[]
  questionnaire: Questionnaire
  /** `later`: one of the two is not closed yet. */
  results: readonly ComparedQuestion[] | 'later' | 'too-few'
  isUncertain: boolean
  /** Null: not this person, or not now. */
  withdraw: string | null
  putBack: string | null
}

export function AroundPage(props: AroundPageProps) {
  const { lang, keys, title, parts, questionnaire, results, withdraw, putBack } = props
  const t = words[lang]
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      {typeof results === 'object' && <Compared {...props} results={results} />}
      {parts.map((part) => (
        <Part lang={lang} {...part} />
      ))}
      {results === 'too-few' && (
        <section>
          <h2>{t.results}</h2>
          <p>{t.tooFewText}</p>
        </section>
      )}
      {results === 'later' && <p class="mid">{t.later}</p>}
      <div class="on-screen">
        <Details summary={t.questions}>
          <fieldset class="govuk-fieldset" disabled>
            <Questions lang={lang} questionnaire={questionnaire} />
          </fieldset>
        </Details>
        {withdraw && (
          <p>
            <a href={withdraw}>{t.withdraw}</a>
          </p>
        )}
        {putBack && (
          <form method="post" action={putBack}>
            <HiddenKeys keys={keys} />
            <Button kind="secondary">{t.putBack}</Button>
          </form>
        )}
      </div>
    </>
  )
}

function Part({ lang, part, standing, when, answered, link, paper, follow }: AroundPart & { lang: Language }) {
  const t = words[lang]
  const says = standing === 'early' ? t.states.early(when) : standing === 'open' ? t.states.open(when) : null
  return (
    <section>
      <h2>{t.parts[part]}</h2>
      <p>
        {standing !== 'early' && (
          <Tag kind={standing === 'open' ? 'filled' : 'outlined'}>{shared[lang].standings[standing]}</Tag>
        )}{' '}
        {standing === 'closed' ? shared[lang].answered(answered) : shared[lang].soFar(answered)}
      </p>
      <p>{says ?? (standing === 'withdrawn' ? t.states.withdrawn : t.states.closed)}</p>
      {paper !== null && (
        <>
          <Share address={link} label={t.link[part]} hint={t.hint} />
          <p class="on-screen">
            <a href={paper}>{t.paper[part]}</a>
          </p>
        </>
      )}
      <p class="on-screen">
        <a href={follow}>{t.follow[part]}</a>
      </p>
    </section>
  )
}

function Compared({ lang, results, isUncertain }: AroundPageProps & { results: readonly ComparedQuestion[] }) {
  const t = words[lang]
  return (
    <section>
      <h2>{t.results}</h2>
      {isUncertain && <InsetText>{t.uncertain}</InsetText>}
      <Table
        caption={t.results}
        captionClass="govuk-visually-hidden"
        stack
        head={[{ text: t.question }, { text: t.parts.before }, { text: t.parts.after }]}
        rows={results.map((one) => [
          one.question.text[lang],
          saySide(one, one.before, lang),
          <strong>{saySide(one, one.after, lang)}</strong>,
        ])}
      />
      <p class="mid">{t.how}</p>
      <p class="mid">{t.counted}</p>
      <div class="on-screen">
        <PrintButton />
      </div>
    </section>
  )
}

/** The share of right answers; where a number would tell of too few, whether more than half had it right. */
function saySide({ question }: ComparedQuestion, { answered, right, middle }: Side, lang: Language): string {
  const t = words[lang]
  if (answered === null) return t.none
  if (question.answer === undefined)
    return question.options.find(({ code }) => code === middle)?.text[lang] ?? t.withheld
  if (right !== null && right.share.state === 'shown' && typeof right.n === 'number' && typeof answered === 'number')
    return t.rights(sayShare(right.share, lang), formatNumber(right.n, lang), formatNumber(answered, lang))
  if (middle === null) return t.withheld
  return middle === rightOption ? t.most : t.half
}
