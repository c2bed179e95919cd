import { Button, ErrorSummary, mainForm } from '../../../design/index.ts'
import type { Language } from '../../../kernel/language.ts'
import type { Questionnaire } from '../model.ts'
import { fieldOf, Questions } from './questions.tsx'
import { words } from './words.ts'

interface AnswerPageProps {
  lang: Language
  questionnaire: Questionnaire
  /** Who asks. */
  by: string
  action: string
  chosen: Readonly<Record<string, string>>
  /** It was sent without any answer. */
  isEmpty: boolean
}

/** One page, and nothing in it that is one person’s: no key, no token, no hidden value. */
export function AnswerPage({ lang, questionnaire, by, action, chosen, isEmpty }: AnswerPageProps) {
  const t = words[lang]
  const { audience, questions, intro } = questionnaire
  const [first] = questions
  return (
    <>
      {isEmpty && first !== undefined && (
        <ErrorSummary title={t.errorsTitle} errors={[{ text: t.empty[audience], href: `#${fieldOf(first.code)}` }]} />
      )}
      <h1>{t.title[audience]}</h1>
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

export function ThanksPage({ next, ...props }: EndPageProps & { next: string }) {
  const { lang, audience } = props
  const t = words[lang].thanks
  return (
    <>
      <h1>{t.title}</h1>
      <p class="lead">{t.text[audience]}</p>
      <p>{t.twice[audience]}</p>
      <p class="alone">
        <a href={next}>{t.next[audience]}</a>
      </p>
      <Help {...props} />
    </>
  )
}

/** Why an answer is not taken: `busy`, too many came at once. */
export function NotTakenPage({ why, ...props }: EndPageProps & { why: 'closed' | 'full' | 'busy' }) {
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
