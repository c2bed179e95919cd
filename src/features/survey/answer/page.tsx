import { Button, Details, ErrorSummary, mainForm } from '../../../design/index.ts'
import { SourceList } from '../../../field/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Questionnaire, SurveyPart } from '../model.ts'
import { asksKnowledge } from '../questionnaires.ts'
import { fieldOf, Questions } from './questions.tsx'
import { words } from './words.ts'

interface AnswerPageProps {
  lang: Language
  questionnaire: Questionnaire
  part: SurveyPart | null
  /** Who asks. */
  by: string
  action: string
  chosen: Readonly<Record<string, string>>
  /** It was sent without any answer. */
  isEmpty: boolean
}

/** One page, and nothing in it that is one person’s: no key, no token, no hidden value. */
export function AnswerPage({ lang, questionnaire, part, by, action, chosen, isEmpty }: AnswerPageProps) {
  const t = words[lang]
  const { audience, questions, intro } = questionnaire
  const [first] = questions
  return (
    <>
      {isEmpty && first !== undefined && (
        <ErrorSummary title={t.errorsTitle} errors={[{ text: t.empty[audience], href: `#${fieldOf(first.code)}` }]} />
      )}
      <h1>{part === null ? t.title[audience] : t.parts[part]}</h1>
      <p class="lead">{intro[lang]}</p>
      <p>
        <strong>{t.promise[audience]}</strong> {t.skip[audience]}
      </p>
      <form id={mainForm} method="post" action={action} novalidate autocomplete="off">
        <Questions lang={lang} questionnaire={questionnaire} chosen={chosen} />
        <Button>{t.send[audience]}</Button>
      </form>
      <p class="mid">{t.by(by)}</p>
    </>
  )
}

interface KeyProps {
  lang: Language
  questionnaire: Questionnaire
}

/** What was right, and why, the same for everyone: nothing is said of what this person chose. */
function RightAnswers({ lang, questionnaire: { questions } }: KeyProps) {
  const t = words[lang].key
  return (
    <>
      <ol>
        {questions.map(({ text, options, answer }) =>
          answer === undefined ? (
            <></>
          ) : (
            <li>
              <p>
                <strong>{text[lang]}</strong>
                <br />
                {t.right(options.find(({ code }) => code === answer.option)?.text[lang] ?? '')}
              </p>
              <p>{answer.because[lang]}</p>
            </li>
          ),
        )}
      </ol>
      <SourceList ids={questions.flatMap(({ answer }) => answer?.sources ?? [])} level={3} />
    </>
  )
}

/** After a questionnaire of knowledge: shown at once, or kept for later by who will be asked the same things again. */
function Key({ lang, questionnaire, part }: KeyProps & { part: SurveyPart | null }) {
  if (!asksKnowledge(questionnaire)) return <></>
  const t = words[lang].key
  return part === 'before' ? (
    <Details summary={t.now}>
      <p>{t.later}</p>
      <RightAnswers lang={lang} questionnaire={questionnaire} />
    </Details>
  ) : (
    <section>
      <h2>{t.title}</h2>
      <RightAnswers lang={lang} questionnaire={questionnaire} />
    </section>
  )
}

interface EndPageProps {
  lang: Language
  audience: Questionnaire['audience']
  /** For young people: where someone listens. */
  help: string
}

const Help = ({ lang, audience, help }: EndPageProps) =>
  audience === 'youth' ? (
    <p class="alone">
      <a href={help}>{words[lang].help}</a>
    </p>
  ) : (
    <></>
  )

export function ThanksPage({
  next,
  questionnaire,
  part,
  ...props
}: EndPageProps & { next: string; questionnaire: Questionnaire; part: SurveyPart | null }) {
  const { lang, audience } = props
  const t = words[lang].thanks
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text[audience]}</p>
      <p>{t.twice[audience]}</p>
      {part === 'before' && <p>{t.again}</p>}
      <Key lang={lang} questionnaire={questionnaire} part={part} />
      <p class="alone">
        <a href={next}>{t.next[audience]}</a>
      </p>
      <Help {...props} />
    </>
  )
}

/** Why an answer is not taken: `busy`, too many came at once. */
export function NotTakenPage({ why, ...props }: EndPageProps & { why: 'closed' | 'full' | 'busy' | 'early' }) {
  const { lang, audience } = props
  const t = words[lang]
  return (
    <>
      <h1>{t[why].title}</h1>
      <p class="lead">{t[why].text[audience]}</p>
      {why === 'full' && <p>{t.full.tell[audience]}</p>}
      <Help {...props} />
    </>
  )
}
